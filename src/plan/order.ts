/** The order of a plan, as types: no step reads what no step before it could have written. */
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

/** What the groups read and none before them writes. */
type Unmet<Groups extends readonly Group[], Written = never> = Groups extends readonly [
  infer First extends Group,
  ...infer Rest extends readonly Group[],
]
  ? Exclude<ReadsOf<First>, Written> | Unmet<Rest, Written | WritesOf<First>>
  : never

/** One after the other. What is read and not written among them, the steps before them have to write: a plan of which nothing is
 *  left to be read is a `Plan`. */
export const inOrder = <const Groups extends readonly Group[]>(
  ...groups: Groups
): Step<Extract<Unmet<Groups>, Part>, Extract<WritesOf<Groups[number]>, Part>>[] => groups.flat() as never

/** Nothing in it reads what nothing in it writes before. */
export type Plan = Step<never, Part>[]
