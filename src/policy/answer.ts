/** The answer of a policy, shared by the files of this folder. */
import type { Evidence } from '../model.ts'

export type Tri = 'yes' | 'no' | 'unknown'
export interface OnService {
  answer: Tri
  /** The conditions that hold or could hold, each with its node. */
  matched: { expression: string; node: string }[]
  /** All conditions. */
  conditions: string[]
  evidence: Evidence[]
}

/** A tag in effect: by name (`PARENT/KEY`, short value) and by id (`tagKeys/N`, `tagValues/N`), as far as known. */
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
