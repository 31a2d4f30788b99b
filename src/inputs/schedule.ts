/** `schedule` and `schedule_*`: jobs of Cloud Scheduler. `cron.ts` checks the expression itself, because it loads a library for that. */

import { KINDS, type Kind } from '../kinds/list.ts'
import { say } from '../language/say.ts'
import type { HttpMethod } from '../wire.ts'
import type { Config, Schedule } from './config.ts'
import { defined, type Reader } from './reader.ts'
import { isServiceAccountEmail, jobFault, pathFault } from './rules/names.ts'
import type { InputName } from './table.ts'
import { name as shown } from './texts/pairs.ts'
import { ParseError, parseBoolean, parseDuration, parseKeyValues } from './texts/parse.ts'
import { plainYaml } from './texts/yaml.ts'

const METHODS: readonly HttpMethod[] = ['POST', 'GET', 'HEAD', 'PUT', 'DELETE', 'PATCH', 'OPTIONS']
const WITH_BODY: ReadonlySet<string> = new Set(['POST', 'PUT', 'PATCH'])

/** Key in a list -> the input for it. */
const INPUT_OF = {
  name: 'schedule_name',
  time_zone: 'schedule_time_zone',
  path: 'schedule_path',
  method: 'schedule_method',
  body: 'schedule_body',
  headers: 'schedule_headers',
  service_account: 'schedule_service_account',
  audience: 'schedule_audience',
  deadline: 'schedule_deadline',
  retries: 'schedule_retries',
  test: 'schedule_test',
  target: 'schedule_target',
} as const satisfies Record<string, InputName>
type Key = keyof typeof INPUT_OF
/** Keys of an entry of a list. */
const KEYS: readonly string[] = ['schedule', ...Object.keys(INPUT_OF)]

/** The settings of one job, as text. */
interface Given {
  from: string
  schedule: string
  text(key: Key): string
  problem(key: Key | 'schedule', problem: string, example?: string): void
}

/** `project`: if known, to detect an account of another project. */
export function readSchedules(
  reader: Reader,
  { kind, service, mode, project }: Pick<Config, 'kind' | 'service' | 'mode'> & { project: string | undefined },
): Schedule[] {
  const text = reader.text('schedule')
  if (text === '') {
    // A diagnosis takes the name of a job alone.
    if (mode !== 'diagnose') tellIdle(reader)
    return []
  }
  const { words, schedule } = KINDS[kind]
  if (!schedule) {
    reader.problem('schedule', say`is given with a ${words}, which cannot be called`, say`leave it out`)
    return []
  }
  if (mode === 'preview') reader.notice('schedule', say`It has no effect on previews: only a deploy sets schedules.`)
  const schedules = givenBy(reader, text).map(given => readOne(given, kind, service, project))
  const twice = schedules.find(({ name }, at) => schedules.findIndex(other => other.name === name) !== at)
  if (twice) reader.problem('schedule', say`has two jobs named ${shown(twice.name)}; give each its own name`)
  return mode === 'preview' || mode === 'cleanup' || mode === 'rollback' ? [] : schedules
}

function tellIdle(reader: Reader): void {
  const idle = Object.values(INPUT_OF).filter(input => reader.text(input) !== reader.fallback(input))
  for (const input of idle) reader.notice(input, say`It has no effect without schedule.`, 'warning')
}

function givenBy(reader: Reader, text: string): Given[] {
  if (!/^(- |-\n|\[)/.test(text)) {
    return [
      {
        from: 'schedule',
        schedule: text,
        text: key => reader.text(INPUT_OF[key]),
        problem: (key, problem, example) =>
          reader.problem(key === 'schedule' ? 'schedule' : INPUT_OF[key], problem, example),
      },
    ]
  }
  const list = parseList(reader, text)
  return list.map((entry, at) => {
    const from = list.length > 1 ? `schedule[${at}]` : 'schedule'
    const problem: Given['problem'] = (key, fault, example) =>
      reader.problem('schedule', say`has the entry ${at + 1}, whose ${key} ${fault}`, example)
    for (const key of Object.keys(entry))
      if (!KEYS.includes(key))
        reader.problem(
          'schedule',
          say`has the entry ${at + 1} with the unknown key ${shown(key)}`,
          say`one of ${KEYS.join(say`, `)}`,
        )
    return {
      from,
      schedule: asText(entry.schedule),
      // The other inputs are defaults for the entries of the list, except the name.
      text: key => asText(entry[key]) || (key === 'name' ? '' : reader.text(INPUT_OF[key])),
      problem,
    }
  })
}

function parseList(reader: Reader, text: string): Record<string, unknown>[] {
  let parsed: unknown
  try {
    parsed = plainYaml(text, { version: '1.2' })
  } catch (error) {
    if (!(error instanceof ParseError)) throw error
    reader.problem('schedule', say`begins as a YAML list and has ${error.message}`, LIST)
    return []
  }
  const list = Array.isArray(parsed) ? parsed : []
  if (list.length === 0 || !list.every(entry => typeof entry === 'object' && entry !== null && !Array.isArray(entry))) {
    reader.problem('schedule', say`is a list whose entries are not all mappings`, LIST)
    return []
  }
  return list
}

const LIST = '- { schedule: "0 3 * * *", name: nightly, path: /tasks/nightly }'

/** A mapping is read as the KEY=VALUE lines that the input has. */
function asText(value: unknown): string {
  if (value === undefined || value === null) return ''
  if (typeof value !== 'object') return String(value).trim()
  const lines = Object.entries(value).map(([key, inner]) => `${key}=${String(inner).replace(/[\\,\n]/g, '\\$&')}`)
  return lines.join('\n')
}

function readOne(given: Given, kind: Config['kind'], service: string, project: string | undefined): Schedule {
  const { from, schedule, text } = given
  if (schedule === '') given.problem('schedule', say`is missing`)
  const name = text('name') || `${service}-schedule`
  if (!/^[A-Za-z0-9_-]{1,500}$/.test(name))
    given.problem(
      'name',
      say`${shown(name)} is not a valid name: use letters, digits, hyphens and underscores, at most 500 characters`,
    )
  const method = METHODS.find(one => one === text('method').toUpperCase())
  if (!method) given.problem('method', say`${shown(text('method'))} is not one of ${METHODS.join(say`, `)}`)
  const body = text('body') || undefined
  if (body !== undefined && method && !WITH_BODY.has(method))
    given.problem('body', say`is given with the method ${method}, which has no body`, say`leave it out, or use POST`)
  return {
    from,
    name,
    cron: schedule.toLowerCase() === 'none' ? null : schedule,
    timeZone: readTimeZone(given),
    target: readTarget(given, kind),
    path: readPath(given),
    method: method ?? 'POST',
    test: readTest(given),
    ...defined({
      body,
      headers: readHeaders(given),
      serviceAccount: readAccount(given, project),
      audience: text('audience') || undefined,
      deadlineSeconds: readDeadline(given),
      retries: readRetries(given),
    }),
  }
}

function readTimeZone({ text, problem }: Given): string {
  const zone = text('time_zone')
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone })
  } catch {
    problem('time_zone', say`${shown(zone)} is not a time zone of the tz database`)
  }
  // Intl accepts an offset as a time zone; Cloud Scheduler does not.
  if (/^[+-]/.test(zone)) problem('time_zone', say`${shown(zone)} is an offset; give the name of a time zone`)
  return zone
}

function readTarget({ text, problem }: Given, kind: Kind): Schedule['target'] {
  const given = text('target')
  if (KINDS[kind].schedule === 'run') {
    if (given) problem('target', say`is given with a job, which Cloud Scheduler runs directly`, say`leave it out`)
    for (const key of ['audience', 'headers', 'body'] as const)
      if (text(key))
        problem(key, say`is given with a job, which Cloud Scheduler runs through its API`, say`leave it out`)
    return { kind: 'run' }
  }
  if (given === '') return { kind: 'request' }
  const name = /^function\s+(\S+)$/.exec(given)?.[1]
  if (!name || jobFault(name.toLowerCase().replaceAll('_', '-'))) {
    problem('target', say`${shown(given)} is not "function NAME"`)
    return { kind: 'request' }
  }
  return { kind: 'function', name }
}

function readPath({ text, problem }: Given): string {
  const path = text('path')
  const fault = pathFault(path)
  if (fault) problem('path', say`${shown(path)} ${fault}`)
  return path
}

/** Headers that Cloud Scheduler replaces or ignores (target.proto), and the one that the token overrides. */
const REPLACED = /^(host|content-length|user-agent|x-google-.*|x-appengine-.*|x-cloudscheduler.*|authorization)$/i

function readHeaders({ text, problem }: Given): Record<string, string> | undefined {
  const value = text('headers')
  if (value === '') return undefined
  try {
    const headers = parseKeyValues(value) ?? {}
    for (const [key, value] of Object.entries(headers)) {
      if (/\p{Cc}/u.test(value)) problem('headers', say`has a control character in the value of ${shown(key)}`)
      if (!/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/.test(key))
        problem('headers', say`has ${shown(key)}, which is not a header name`)
      if (REPLACED.test(key)) problem('headers', say`has ${shown(key)}, which Cloud Scheduler sets itself`)
    }
    return headers
  } catch (error) {
    if (!(error instanceof ParseError)) throw error
    problem('headers', say`has ${error.message}`)
    return undefined
  }
}

function readAccount({ text, problem }: Given, project: string | undefined): string | undefined {
  const email = text('service_account')
    .replace(/^serviceAccount:/, '')
    .toLowerCase()
  if (email === '') return undefined
  if (!isServiceAccountEmail(email)) {
    problem('service_account', say`${shown(email)} is not the email of a service account`)
    return email
  }
  const owner = /@([a-z0-9-]+)\.iam\.gserviceaccount\.com$/.exec(email)?.[1]
  if (owner && project && !/^\d+$/.test(project) && owner !== project)
    problem(
      'service_account',
      say`${shown(email)} is an account of the project ${owner}; Cloud Scheduler calls only as accounts of the job's own project, ${project}`,
      `caller@${project}.iam.gserviceaccount.com`,
    )
  return email
}

function readDeadline({ text, problem }: Given): number | undefined {
  const value = text('deadline')
  if (value === '') return undefined
  try {
    const seconds = parseDuration(value)
    if (seconds < 15 || seconds > 1800)
      problem('deadline', say`${shown(value)} is not between 15 seconds and 30 minutes`)
    return seconds
  } catch (error) {
    if (!(error instanceof ParseError)) throw error
    problem('deadline', say`has ${error.message}`)
    return undefined
  }
}

function readRetries({ text, problem }: Given): number | undefined {
  const value = text('retries')
  if (value === '') return undefined
  if (!/^[0-5]$/.test(value)) problem('retries', say`${shown(value)} is not a number from 0 to 5`)
  return Number(value)
}

function readTest({ text, problem }: Given): boolean {
  try {
    return parseBoolean(text('test'))
  } catch (error) {
    if (!(error instanceof ParseError)) throw error
    problem('test', say`${shown(text('test'))} is not true or false`)
    return false
  }
}
