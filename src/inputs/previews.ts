/** Inputs of previews, of their cleanup and of drift, and which other inputs do not apply to these modes. */

import { ALL, KINDS, type Kind, pluralOf } from '../kinds/list.ts'
import { say } from '../language/say.ts'
import { type Accepted, readBaseline } from './baseline.ts'
import type { Config, Disk } from './config.ts'
import { defined, type Reader } from './reader.ts'
import { readFileOf } from './service-settings.ts'
import { name as shown } from './texts/pairs.ts'
import { parseDuration } from './texts/parse.ts'

const DEFAULT_TTL = '14d'

type PreviewSettings = Pick<Config, 'previews' | 'drift' | 'comment'> & { githubToken?: string }

/** An audit names nothing else to look at. */
function readScope(reader: Reader, mode: Config['mode']): string | undefined {
  const scope = reader.optional('scope')
  if (scope === undefined) return undefined
  if (mode !== 'drift') {
    reader.notice('scope', say`It has no effect without mode: drift.`, 'warning')
    return undefined
  }
  if (!/^(projects\/([a-z0-9.-]+:)?[a-z0-9-]+|(folders|organizations)\/\d+)$/.test(scope))
    reader.problem(
      'scope',
      say`${shown(scope)} is not projects/PROJECT, folders/NUMBER or organizations/NUMBER`,
      'organizations/123456789012',
    )
  for (const [, { input }] of ALL)
    if (reader.optional(input.name))
      reader.problem(
        'scope',
        say`is given together with ${input.name}; a run looks at one of the two`,
        say`leave one out`,
      )
  if (reader.boolean('fix')) reader.problem('fix', say`is given with scope, which only looks`, 'false')
  return scope
}

/** Read in every mode, so a workflow can share its inputs between modes. */
export function readPreviews(reader: Reader, mode: Config['mode'], kind: Kind, disk: Disk): PreviewSettings {
  if (!KINDS[kind].traffic && (mode === 'preview' || mode === 'cleanup')) {
    const [those, others] = [pluralOf(({ traffic }) => traffic === true), pluralOf(({ traffic }) => !traffic)]
    reader.problem('mode', say`${shown(mode)} is for ${those}; ${others} have neither tags nor URLs`, 'deploy')
  }
  const strategy = reader.optional('preview_strategy')
  const ttl = reader.optional('preview_ttl')
  if (mode === 'preview' && reader.optional('tag'))
    reader.problem('tag', say`is given with mode: preview, which names the tag itself (pr-12)`, say`leave it out`)
  if (reader.optional('metadata') && mode === 'preview')
    reader.problem(
      'metadata',
      say`is given with mode: ${mode}, which does not support a manifest yet`,
      say`leave it out`,
    )
  return {
    previews: {
      strategy: strategy ? reader.oneOf('preview_strategy', ['tag', 'service']) : 'tag',
      ttlMs: readTtl(reader, ttl),
      // In a preflight these inputs also ask whether previews, or their cleanup, would work.
      asked: mode === 'preflight' && strategy !== undefined,
      cleanupAsked: mode === 'preflight' && ttl !== undefined,
    },
    comment: reader.boolean('comment'),
    drift: {
      fail: reader.boolean('drift_fail'),
      fix: reader.boolean('fix'),
      issue: reader.boolean('drift_issue'),
      accepted: mode === 'drift' ? readAccepted(reader, disk) : [],
      ...defined({ scope: readScope(reader, mode) }),
    },
    ...defined({ githubToken: readToken(reader) }),
  }
}

function readAccepted(reader: Reader, disk: Disk): Accepted[] {
  const baseline = reader.parsed('drift_baseline', path => readBaseline(readFileOf(disk, path)))
  for (const fault of baseline?.faults ?? []) reader.problem('drift_baseline', fault)
  return baseline?.accepted ?? []
}

/** Accepts days (`14d`), the natural unit of a preview's age, which Google's durations lack. */
function readTtl(reader: Reader, given = DEFAULT_TTL): number {
  const days = /^(\d+)d$/.exec(given)?.[1]
  const seconds = days ? Number(days) * 86_400 : reader.parsed('preview_ttl', parseDuration)
  if (seconds === undefined) return 0
  if (seconds <= 0) reader.problem('preview_ttl', say`${shown(given)} would remove every preview at once`)
  return seconds * 1000
}

/** Outside GitHub, nothing replaces the default expression with the job's token. */
function readToken(reader: Reader): string | undefined {
  const token = reader.optional('github_token')
  return token?.startsWith('$' + '{{') ? undefined : token
}
