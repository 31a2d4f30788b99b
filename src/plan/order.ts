/** The order of a plan, as types: a step can read only what an earlier step could have written. */
import type { AnyStep, Part, Step } from '../steps/step.ts'

type Group = readonly AnyStep[]
type ReadsOf<G extends Group> = G[number] extends infer S
  ? S extends { parts?: { reads: infer R } }
    ? R
    : never
  : never
type WritesOf<G extends Group> = G[number] extends infer S
  ? S extends { parts?: { writes: infer W } }
    ? W
    : never
  : never

/** What the groups read without an earlier group that writes it. */
type Unmet<Groups extends readonly Group[], Written = never> = Groups extends readonly [
  infer First extends Group,
  ...infer Rest extends readonly Group[],
]
  ? Exclude<ReadsOf<First>, Written> | Unmet<Rest, Written | WritesOf<First>>
  : never

/** In sequence. What they read but do not write, earlier steps have to write; a plan without such reads is a `Plan`. */
export const inOrder = <const Groups extends readonly Group[]>(
  ...groups: Groups
): Step<Extract<Unmet<Groups>, Part>, Extract<WritesOf<Groups[number]>, Part>>[] => groups.flat() as never

/** Every step reads only what an earlier step writes. */
export type Plan = Step<never, Part>[]
