/** The kinds of things that can be deployed. */
import { job } from './job.ts'
import { service } from './service.ts'
import type { Traits } from './traits.ts'
import { workerPool } from './worker-pool.ts'

const LIST = { service, job, 'worker-pool': workerPool } as const

/** A kind by its name. */
export type Kind = keyof typeof LIST

/** What is known of each, to the letter: for types. */
export type Known = (typeof LIST)[Kind]

/** Traits whose names types tell. */
export type KindTraits = Traits & Pick<Known, 'input' | 'target' | 'role'>

/** Every kind, in the order in which people are told of them. */
export const KINDS: Readonly<Record<Kind, KindTraits>> = LIST
export const ALL = Object.entries(LIST) as [Kind, KindTraits][]

/** What is meant where nothing is named. */
export const DEFAULT: Kind = 'service'

/** What sets the kind apart that a run deploys. */
export const traitsOf = ({ kind }: { kind: Kind }): KindTraits => KINDS[kind]

/** The kinds of which something is true, in words: `services and jobs`. */
export const pluralOf = (which: (traits: Traits) => boolean): string =>
  ALL.flatMap(([, traits]) => (which(traits) ? traits.plural : [])).join(' and ')
