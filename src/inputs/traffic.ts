/** Inputs of traffic: shares by revision or tag, flags of `update-traffic`, and a gradual rollout. */

import { KINDS, pluralOf } from '../kinds/list.ts'
import { say } from '../language/say.ts'
import type { Config, TrafficChange } from './config.ts'
import { readTrafficFlags } from './flags/traffic-flags.ts'
import { defined, type Reader } from './reader.ts'
import type { InputName } from './table.ts'
import { readPairs, name as shown } from './texts/pairs.ts'
import { ParseError, parseCommaList, parseDuration, parseLooseBoolean } from './texts/parse.ts'

interface TrafficSettings {
  trafficChange?: TrafficChange
  rollout?: NonNullable<Config['rollout']>
  verifyCommand?: NonNullable<Config['verifyCommand']>
}

const WITH_TRAFFIC = pluralOf(({ traffic }) => traffic === true)
const WITHOUT_TRAFFIC = pluralOf(({ traffic }) => !traffic)

/** Read in every mode, so a workflow can share its inputs between modes. `readText` reads a file of the workspace. */
export function readTraffic(
  reader: Reader,
  { mode, kind }: Pick<Config, 'mode' | 'kind'>,
  readText: (path: string) => string,
): TrafficSettings {
  const verifyCommand = readVerifyCommand(reader)
  if (!KINDS[kind].traffic) {
    if (verifyCommand) reader.notice('verify_command', say`It has no effect: ${WITHOUT_TRAFFIC} have no URL to test.`)
    if (mode === 'rollback')
      reader.problem('mode', say`${shown(mode)} is for ${WITH_TRAFFIC}; ${WITHOUT_TRAFFIC} have no traffic`, 'deploy')
    return {}
  }
  const back = mode === 'rollback'
  const { change: fromFlags, idle: without, problems } = readTrafficFlags(reader.text('update_traffic_flags'), readText)
  reader.problems.push(...problems)
  if (without.length > 0)
    reader.notice('update_traffic_flags', say`These have no effect here: ${without.join(say`, `)}.`)
  const byRevision = readShares(reader, 'revision_traffic', back)
  const byTag = readShares(reader, 'tag_traffic', false)
  if (byRevision && byTag)
    reader.problem('tag_traffic', say`is given together with revision_traffic; keep one`, say`leave one of them out`)
  const shares = byRevision
    ? ({ by: 'revision', percent: byRevision } as const)
    : byTag && ({ by: 'tag', percent: byTag } as const)
  if (shares && fromFlags?.shares)
    reader.problem(
      'update_traffic_flags',
      say`sets the traffic, and so does ${byRevision ? 'revision_traffic' : 'tag_traffic'}; keep one`,
      '--update-tags=stable=LATEST',
    )
  const change: TrafficChange = { ...fromFlags, ...(shares && { shares }) }
  const rollout = readRollout(reader) ?? (verifyCommand && movedAtOnce(reader, change))
  if (rollout && !rollout.atOnce) checkRollout(reader, change)
  if (back) return backTo(reader, change)
  const idle = mode === 'preview' || mode === 'cleanup'
  if (idle) return mode === 'preview' ? defined({ verifyCommand }) : {}
  return defined({ trafficChange: Object.keys(change).length > 0 ? change : undefined, rollout, verifyCommand })
}

/** `KEY=PERCENT,...`, read like the lists of deploy-cloudrun. */
function readShares(reader: Reader, input: InputName, bare: boolean): Record<string, number> | undefined {
  const shares = reader.parsed(input, text => {
    const pairs = readPairs(text, 'peer')
    if (!pairs || pairs.emptied) return undefined
    return Object.fromEntries(
      Object.entries(pairs.values).map(([key, value]) => [
        checkKey(key, input),
        bare && value === '' ? 100 : percentOf(value, key),
      ]),
    )
  })
  const total = Object.values(shares ?? {}).reduce((sum, share) => sum + share, 0)
  if (total > 100) reader.problem(input, say`adds up to ${total} percent; the maximum is 100`)
  return shares && Object.keys(shares).length > 0 ? shares : undefined
}

function checkKey(key: string, input: InputName): string {
  if (input === 'revision_traffic' && key === 'LATEST') return key
  if (input === 'revision_traffic' && key.toUpperCase() === 'LATEST')
    throw new ParseError(say`${shown(key)}; for the latest revision write LATEST`)
  if (/^[a-z]([-a-z0-9]{0,61}[a-z0-9])?$/.test(key)) return key
  throw new ParseError(say`${shown(key)}, which is not a ${input === 'tag_traffic' ? say`tag` : say`revision`} name`)
}

function percentOf(value: string, key: string): number {
  if (/^\d{1,3}$/.test(value) && Number(value) <= 100) return Number(value)
  throw new ParseError(
    say`${value === '' ? say`no share` : shown(value)} for ${shown(key)}; a share is a whole number from 0 to 100`,
  )
}

function readRollout(reader: Reader): Config['rollout'] | undefined {
  const steps = reader.parsed('traffic_steps', readSteps)
  const interval = reader.parsed('traffic_interval', text => parseDuration(text) * 1000)
  const most = reader.parsed('run_timeout', text => parseDuration(text) * 1000)
  if (!steps || interval === undefined) return undefined
  const pauses = (steps.length - 1) * interval
  if (most !== undefined && most > 0 && pauses >= most)
    reader.problem(
      'traffic_interval',
      say`makes a rollout of ${steps.length} steps take ${pauses / 60_000} minutes, but run_timeout ends the run after ${most / 60_000}`,
      say`a shorter interval, or a longer run_timeout`,
    )
  return { steps, intervalMs: interval }
}

function readVerifyCommand(reader: Reader): TrafficSettings['verifyCommand'] {
  const line = reader.optional('verify_command')
  const timeoutMs = reader.parsed('verify_timeout', text => parseDuration(text) * 1000)
  if (!line) return undefined
  if (/[\r\n]/.test(line))
    reader.problem(
      'verify_command',
      say`has several lines; it is one command line, run without a shell`,
      'npm run smoke-test',
    )
  if (timeoutMs !== undefined && timeoutMs <= 0) reader.problem('verify_timeout', say`has to be longer than zero`, '2m')
  if (reader.optional('metadata'))
    reader.problem(
      'verify_command',
      say`is given together with metadata, which sets the traffic itself`,
      say`leave it out`,
    )
  return { line, timeoutMs: timeoutMs ?? 0 }
}

/** Without steps, shares or `no_traffic`, all of it moves once the command has passed. */
function movedAtOnce(reader: Reader, { shares }: TrafficChange): Config['rollout'] | undefined {
  if (shares || parseLooseBoolean(reader.text('no_traffic'))) return undefined
  return { steps: [100], intervalMs: 0, atOnce: true }
}

function readSteps(text: string): number[] {
  const steps = parseCommaList(text).map(step => {
    if (/^\d{1,3}$/.test(step) && Number(step) >= 1 && Number(step) <= 100) return Number(step)
    throw new ParseError(say`${shown(step)}; a step is a whole number from 1 to 100`)
  })
  for (const [at, step] of steps.entries())
    if (step <= (steps[at - 1] ?? 0))
      throw new ParseError(say`${step} after ${steps[at - 1]}; every step has to be higher`)
  return steps
}

function checkRollout(reader: Reader, change: TrafficChange): void {
  if (change.shares)
    reader.problem('traffic_steps', say`is given together with shares of the traffic, which a rollout sets itself`)
  if (parseLooseBoolean(reader.text('no_traffic')))
    reader.problem('traffic_steps', say`is given together with no_traffic; a rollout already begins without traffic`)
  if (reader.optional('metadata'))
    reader.problem('traffic_steps', say`is given together with metadata, which sets the traffic itself`)
}

/** A rollback goes to one revision; `revision_traffic` can name it. */
function backTo(reader: Reader, { shares, tags }: TrafficChange): TrafficSettings {
  for (const input of ['source', 'image'] as const)
    if (reader.optional(input)) reader.notice(input, say`It has no effect: a rollback deploys nothing.`)
  if (tags) reader.notice('update_traffic_flags', say`A rollback does not change tags.`, 'warning')
  if (!shares) return {}
  const [first, ...more] = Object.entries(shares.percent)
  if (shares.by === 'tag' || !first || more.length > 0 || first[0] === 'LATEST' || first[1] !== 100) {
    const from = shares.by === 'tag' ? 'tag_traffic' : 'revision_traffic'
    reader.problem(
      from,
      say`has to name exactly one revision in a rollback, which then gets all traffic`,
      'api-00042-abc',
    )
    return {}
  }
  return { trafficChange: { shares } }
}
