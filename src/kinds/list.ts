/** The kinds of things that can be deployed. */
import { say } from '../language/say.ts'
import { job } from './job.ts'
import { service } from './service.ts'
import type { Traits } from './traits.ts'
import { workerPool } from './worker-pool.ts'

const LIST = { service, job, 'worker-pool': workerPool } as const

/** A kind by its name. */
export type Kind = keyof typeof LIST

/** Literal traits of each kind, for types. */
export type Known = (typeof LIST)[Kind]

/** Traits with literal types. */
export type KindTraits = Traits & Pick<Known, 'input' | 'target' | 'role'>

/** Every kind, in the order in which messages list them. */
export const KINDS: Readonly<Record<Kind, KindTraits>> = LIST
export const ALL = Object.entries(LIST) as [Kind, KindTraits][]

/** The default kind. */
export const DEFAULT: Kind = 'service'

/** The traits of the kind that a run deploys. */
export const traitsOf = ({ kind }: { kind: Kind }): KindTraits => KINDS[kind]

/** The kinds that satisfy a condition, in words: `services and jobs`. */
export const pluralOf = (which: (traits: Traits) => boolean): string =>
  ALL.flatMap(([, traits]) => (which(traits) ? traits.plural : [])).join(say` and `)
