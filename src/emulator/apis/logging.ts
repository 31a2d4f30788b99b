/** Cloud Logging v2: `entries:list` for the logs of builds and services, with the part of the filter language that clients use here. */
import { type Answer, type Call, define, Refusal, type Route } from '../http/router.ts'
import { authorize } from '../policies/authorize.ts'
import { fullName } from '../world/resources.ts'
import { findProject, type World } from '../world/world.ts'

export function routes(_world: World): Route[] {
  return define('logging.googleapis.com', [
    // The path has no `{project}`, so the API must be enabled in the caller's project.
    ['POST', '/v2/entries:list', list, { body: 'google.logging.v2.ListLogEntriesRequest' }],
  ])
}

type Entry = Record<string, unknown>

function list(call: Call, world: World): Answer {
  const names = (call.body.resourceNames ?? call.body.projectIds ?? []) as string[]
  if (names.length === 0) throw new Refusal('INVALID_ARGUMENT', 'No resource names provided.')
  const projects = names.map(name => {
    const project = findProject(world, name.replace(/^projects\//, '').split('/')[0] ?? '')
    const may =
      project && authorize(world, call.principal, 'logging.logEntries.list', fullName.project(project.projectId))
    if (!project || !may) throw new Refusal('PERMISSION_DENIED', 'Permission denied for all log views')
    return project.projectId
  })
  const test = compile(String(call.body.filter ?? ''))
  const found = world.logs
    .filter(entry => projects.some(id => String(entry.logName).startsWith(`projects/${id}/`)) && test(entry))
    .toSorted((a, b) => (String(a.timestamp) < String(b.timestamp) ? -1 : 1))
  if (/^timestamp desc$/i.test(String(call.body.orderBy ?? ''))) found.reverse()
  const size = Number(call.body.pageSize ?? 50)
  const from = Number(call.body.pageToken ?? 0)
  const more = from + size < found.length ? { nextPageToken: String(from + size) } : {}
  return { body: found.length > 0 ? { entries: found.slice(from, from + size), ...more } : {} }
}

const SEVERITIES = ['DEFAULT', 'DEBUG', 'INFO', 'NOTICE', 'WARNING', 'ERROR', 'CRITICAL', 'ALERT', 'EMERGENCY']

/** Compiles comparisons joined by AND or newlines. Refuses anything else rather than misread it. */
function compile(filter: string): (entry: Entry) => boolean {
  const tests = filter
    .split(/\s+AND\s+|\r?\n/)
    .map(term => term.trim())
    .filter(Boolean)
    .map(term => {
      const not = /^NOT\s+/.test(term)
      const found =
        /^(?:NOT\s+)?([A-Za-z_][\w.]*(?:\."[^"]+")*)\s*(!=|>=|<=|=|:|>|<)\s*(?:"((?:[^"\\]|\\.)*)"|([^\s"]+))$/.exec(
          term,
        )
      if (!found) throw new Refusal('INVALID_ARGUMENT', `Unparseable filter: the emulator does not know '${term}'`)
      const [, path = '', operator = '', quoted, bare = ''] = found
      const holds = comparison(path, operator, quoted?.replace(/\\(.)/g, '$1') ?? bare)
      return not ? (entry: Entry) => !holds(entry) : holds
    })
  return entry => tests.every(test => test(entry))
}

/** Keys that contain dots are quoted: `labels."run.googleapis.com/execution_name"`. */
const partsOf = (path: string): string[] =>
  [...path.matchAll(/"([^"]*)"|[^."]+/g)].map(([part, quoted]) => quoted ?? part)

/** A path through a repeated field has several values: the comparison holds if it holds for one. */
function comparison(path: string, operator: string, wanted: string): (entry: Entry) => boolean {
  const holds = holdsFor(path, operator, wanted)
  return entry => {
    const values = partsOf(path).reduce<unknown[]>(
      (all, key) => all.flatMap(at => (at as Entry | undefined)?.[key]),
      [entry],
    )
    return values.length === 0 ? holds(undefined) : values.some(holds)
  }
}

function holdsFor(path: string, operator: string, wanted: string): (value: unknown) => boolean {
  return value => {
    if (operator === '!=') return String(value) !== wanted
    if (value === undefined) return false
    if (operator === '=') return String(value) === wanted
    if (operator === ':') return String(value).includes(wanted)
    const rank = (text: string) => (path === 'severity' ? String(SEVERITIES.indexOf(text)) : text)
    const [left, right] = [rank(String(value)), rank(wanted)]
    if (operator === '>=') return left >= right
    if (operator === '<=') return left <= right
    return operator === '>' ? left > right : left < right
  }
}
