/** Whether a run makes a revision. */
import type { Config } from '../inputs/config.ts'
import type { Service } from '../wire.ts'

type Asked = Pick<Config, 'origin' | 'edits' | 'suffix' | 'tag' | 'noTraffic'>

/** A run that only sets callers or traffic makes none. `live` undefined: not known; null: does not exist. */
export function releases({ origin, edits, suffix, tag, noTraffic }: Asked, live: Service | null | undefined): boolean {
  return !live || origin.kind !== 'template' || edits.length > 0 || Boolean(suffix || tag || noTraffic)
}
