/** How many of gcloud's own flags are understood: `npm run flags` prints it, and `npm run docs` writes it into docs/gcloud-flags.md. */
import { type Flag, fits } from '../src/inputs/flags/flag-kinds.ts'
import { FLAGS } from '../src/inputs/flags/flags.ts'
import { TRAFFIC_FLAGS } from '../src/inputs/flags/traffic-flags.ts'
import { KINDS } from '../src/kinds/list.ts'
import { type GcloudFlags, recordedFlags } from './gcloud-flags.ts'

interface FlagCount {
  command: string
  version: string
  /** Names, of flags that gcloud documents for the command, its own and those of every command. */
  applied: string[]
  withoutEffect: string[]
  refused: string[]
  unknown: string[]
}

/** Rows that are of use for a command. */
const ROWS: Record<string, readonly Flag[]> = {
  'run deploy': FLAGS.filter(flag => fits(flag, KINDS.service)),
  'run jobs deploy': FLAGS.filter(flag => fits(flag, KINDS.job)),
  'run services update-traffic': TRAFFIC_FLAGS,
}

/** One count for each command of the GA track. */
export function countFlags(gcloud: GcloudFlags = recordedFlags()): FlagCount[] {
  return Object.entries(ROWS).map(([command, rows]) => {
    const documented = [...(gcloud.commands[command] ?? []), ...(gcloud.commands.gcloud ?? [])].filter(
      ({ hidden }) => !hidden,
    )
    const names = [...new Set(documented.map(({ name }) => name))]
    const count: FlagCount = {
      command,
      version: gcloud.version,
      applied: [],
      withoutEffect: [],
      refused: [],
      unknown: [],
    }
    for (const name of names) {
      const row = rows.find(flag => flag.name === name)
      const list = !row
        ? count.unknown
        : row.refused
          ? count.refused
          : row.sets === ''
            ? count.withoutEffect
            : count.applied
      list.push(name)
    }
    return count
  })
}

/** One sentence a command. */
export function countSentences(counts: FlagCount[] = countFlags()): string[] {
  return counts.map(({ command, version, applied, withoutEffect, refused, unknown }) => {
    const all = applied.length + withoutEffect.length + refused.length + unknown.length
    const rest = [
      withoutEffect.length > 0 && `${withoutEffect.length} are accepted without effect`,
      refused.length > 0 && `${refused.length} are refused with the reason`,
      unknown.length > 0 && `${unknown.length} are not known`,
    ].filter(Boolean)
    return `${applied.length} of the ${all} GA flags of \`gcloud ${command}\` (gcloud ${version}) take effect, ${rest.join(', ')}.`
  })
}

if (import.meta.main) for (const sentence of countSentences()) console.log(sentence.replaceAll('`', ''))
