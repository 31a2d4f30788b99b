/** The types of a comparison. */
import type { Change } from '../../model.ts'

export interface Difference extends Change {
  /** Names it within its resource (`fields.ts`). */
  field: string
  /** How `fix: true` applies it; undefined: left to a person. */
  fix?: 'release' | 'remove-invokers' | 'close' | 'schedule'
  /** Somebody has accepted it (`baseline.ts`), so a fix leaves it. */
  kept?: true
}

/** What could not be compared, as a sentence. `blind`: what is deployed itself. */
export interface Unknown {
  text: string
  blind?: true
}

export interface Compared {
  differences: Difference[]
  unknown: Unknown[]
}

/** A difference whose field is its path. */
export const differing = (change: Omit<Change, 'done'>, rest: Partial<Difference> = {}): Difference => ({
  ...change,
  done: false,
  field: change.path,
  ...rest,
})
