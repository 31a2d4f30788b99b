/** Whether a run makes a revision. */

import type { Config } from '../inputs/config.ts'
import type { Service } from '../wire.ts'

type Asked = Pick<Config, 'origin' | 'edits' | 'suffix' | 'tag' | 'noTraffic'>

/** A run that only says who may call, or where the traffic goes, makes none. `live` undefined: not known; null: not there. */
export function releases({ origin, edits, suffix, tag, noTraffic }: Asked, live: Service | null | undefined): boolean {
  return !live || origin.kind !== 'template' || edits.length > 0 || Boolean(suffix || tag || noTraffic)
}
