/** What a policy answers, as all files of this room say it. */

import type { Evidence } from '../model.ts'

export type Tri = 'yes' | 'no' | 'unknown'
export interface OnService {
  answer: Tri
  /** The conditions that hold, or may hold, each with its node. */
  matched: { expression: string; node: string }[]
  /** All conditions there are. */
  conditions: string[]
  evidence: Evidence[]
}

/** A tag in effect: what is known of it by name (`PARENT/KEY`, short value) and by id (`tagKeys/N`, `tagValues/N`). */
export interface TagOn {
  key?: string
  value?: string
  keyId?: string
  valueId?: string
}

/** `complete`: there are no other tags. */
export interface TagView {
  tags: readonly TagOn[]
  complete: boolean
}
