/** A difference -> the inputs that say what the live resource has, as YAML. Pure. */
import type { Config } from '../../inputs/config.ts'
import type { EditBody, Flag } from '../../inputs/flags/flag-kinds.ts'
import { FLAGS } from '../../inputs/flags/flags.ts'
import { KINDS, type Kind } from '../../kinds/list.ts'
import type { Json } from '../../model.ts'
import { sameJson } from '../../service/json.ts'
import type { Difference } from './difference.ts'

type Asked = Pick<Config, 'kind' | 'origin' | 'trafficChange'>

/** Lines below `with:`; undefined if no input can say it, the value is hidden, or GitHub would read it as something else. */
export function inputsFor(difference: Difference, config: Asked): string | undefined {
  return isPlain(difference) ? linesFor(difference, config) : undefined
}

/**
 * Whoever can change the resource chooses its values, and people paste the lines into a workflow: an expression would be evaluated there,
 * and a line break would begin another input.
 */
const isPlain = ({ path, before }: Difference) =>
  !/\$\{\{|[\r\n\u0085\u2028\u2029]|\\[rn]/.test(`${path} ${JSON.stringify(before)}`)

function linesFor(difference: Difference, config: Asked): string | undefined {
  const { path, target, field } = difference
  // One of several containers has flags of its own, and the workflow's order of them counts.
  if (field.startsWith('containers[') || contradicts(field, config)) return undefined
  if (target.startsWith('//cloudscheduler.')) return ofSchedule(difference)
  const named = BY_PATH.flatMap(([pattern, write]) => {
    const found = pattern.exec(path)
    return found ? [write(found[1] ?? '', difference)] : []
  })
  if (named.length > 0) return named[0]
  const flag = flagFor(difference, config.kind)
  return flag && `flags: ${quote(flag)}`
}

/** The input that would say it cannot stand beside one that the workflow has. */
const contradicts = (field: string, { origin, trafficChange }: Asked): boolean =>
  (field === 'image' && origin.kind === 'source') || (field === 'traffic' && trafficChange?.shares?.by === 'tag')

type Write = (name: string, difference: Difference) => string | undefined

const text = (json: Json | undefined) => (typeof json === 'string' ? json : undefined)
/** Double quotes are the same in JSON and YAML. */
const quote = (value: string) => JSON.stringify(value)
const listed = (input: string, line: string) => `${input}: |\n    ${line}`

const BY_PATH: readonly (readonly [RegExp, Write])[] = [
  [/^labels\.(.+)$/, (name, { before }) => (before === undefined ? undefined : listed('labels', `${name}=${before}`))],
  [/^template\.labels\./, () => undefined],
  [
    /\.env\[([^\]]+)\]$/,
    (name, { before }) => (/^\S+:\S+$/.test(text(before) ?? '') ? listed('secrets', `${name}=${before}`) : undefined),
  ],
  [/^template\.timeout$/, (_, { before }) => (text(before) ? `timeout: ${before}` : undefined)],
  [/containers\[[^\]]*\]\.image$/, (_, { before }) => (text(before) ? `image: ${before}` : undefined)],
  [/^bindings\[/, (_, difference) => ofMember(difference)],
  [
    /^invokerIamDisabled$/,
    (_, { before }) =>
      before === true ? 'access: public\n  public_via: no-invoker-iam-check' : 'access: authenticated',
  ],
  [/^buildAccount$/, (_, { before }) => `build_service_account: ${text(before)}`],
  [/^traffic$/, (_, { before }) => ofShares(before)],
  [
    /^traffic\.tags\[(.+)\]$/,
    (tag, { before }) =>
      `update_traffic_flags: ${quote(before === undefined ? `--remove-tags=${tag}` : `--update-tags=${tag}=${before}`)}`,
  ],
  [
    /^resourceTags\[(.+)\]$/,
    (key, { before }) => (before === undefined ? undefined : `resource_tags: ${key}=${before}`),
  ],
  [/^spec\.|^metadata\./, () => undefined],
  [/^(service|resource)$/, () => undefined],
]

function ofMember({ before, after }: Difference): string | undefined {
  const [has, wanted] = [text(before), text(after)]
  if (has === 'allUsers') return 'access: public'
  if (wanted === 'allUsers') return 'access: authenticated'
  return has === undefined ? undefined : listed('invokers', has)
}

function ofShares(json: Json | undefined): string | undefined {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return undefined
  return `revision_traffic: ${Object.entries(json)
    .map(([name, percent]) => `${name}=${String(percent)}`)
    .join(',')}`
}

const OF_SCHEDULE: Record<string, string> = {
  schedule: 'schedule',
  timeZone: 'schedule_time_zone',
  'httpTarget.httpMethod': 'schedule_method',
  'httpTarget.oidcToken.audience': 'schedule_audience',
  'httpTarget.oidcToken.serviceAccountEmail': 'schedule_service_account',
  'httpTarget.oauthToken.serviceAccountEmail': 'schedule_service_account',
  attemptDeadline: 'schedule_deadline',
  'retryConfig.retryCount': 'schedule_retries',
}

/** The inputs of the only schedule; in a list, the keys have the same names without the prefix. */
function ofSchedule({ path, before }: Difference): string | undefined {
  if (path === 'job') return before === undefined ? 'schedule: none' : undefined
  const input = OF_SCHEDULE[path]
  return input && before !== undefined ? `${input}: ${quote(String(before))}` : undefined
}

/** The flag that sets this field to what the live resource has: found by trying what a flag takes, so it is right by construction. */
function flagFor({ path, before }: Difference, kind: Kind): string | undefined {
  const edited = editPath(path, kind)
  for (const flag of FLAGS) {
    if (flag.refused !== undefined || flag.sets !== edited) continue
    for (const candidate of candidates(flag, before)) {
      if (asks(flag, candidate, kind, edited, before)) return written(flag, candidate)
    }
  }
  return undefined
}

/** A path in the resource -> the path of edits (`inputs/config.ts`). */
function editPath(path: string, kind: Kind): string {
  const inner = KINDS[kind].executions
    ? path.replace(/^template\.template\./, 'tasks.').replace(/^template\./, 'execution.')
    : path
  return inner
    .replace(/^tasks\./, 'template.')
    .replace(/^template\.containers\[[^\]]*\]\./, 'container.')
    .replace(/\[(\d+)\]/g, '.$1')
}

function candidates({ takes, help }: Flag, before: Json | undefined): string[] {
  if (takes === 'switch') return ['true', 'false']
  if (takes === 'alone') return ['']
  const words = [...help.matchAll(/`([^`]+)`/g)].map(([, word]) => word ?? '')
  if (before === undefined) return ['default', '']
  const own = Array.isArray(before) ? before.map(String).join(',') : typeof before === 'object' ? '' : String(before)
  return [own, own.replace(/s$/, ''), ...words, 'gen1', 'gen2']
}

function asks(flag: Flag, value: string, kind: Kind, path: string, before: Json | undefined): boolean {
  try {
    const effect = flag.effect([value], () => '')
    const place = { project: undefined, region: '', kind }
    const edits: EditBody[] =
      effect.kind === 'edits' ? effect.edits : effect.kind === 'placed-edits' ? effect.edits(place) : []
    return edits.some(
      edit =>
        edit.path === path &&
        (before === undefined ? edit.op === 'clear' : edit.op === 'set' && sameJson(edit.value, before)),
    )
  } catch {
    // A value that the flag does not take.
    return false
  }
}

function written({ name, takes }: Flag, value: string): string {
  if (takes === 'value') return `${name}=${value}`
  return takes === 'switch' && value === 'false' ? name.replace(/^--/, '--no-') : name
}
