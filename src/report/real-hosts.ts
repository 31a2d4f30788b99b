/** Calls are named by the public hosts of their APIs. If the environment redirects them, the report says where. */
import { say } from '../language/say.ts'
import type { Elsewhere, Report } from '../model.ts'
import { list } from '../words/sentences.ts'

/** `GET us-central1-run.googleapis.com/v2/projects/p`, without punctuation that ends a sentence. */
const CALL = /\b(?:GET|POST|PUT|PATCH|DELETE) ((?:[a-z0-9-]+\.)+[a-z]+)(\/[^\s,;()"]*[^\s,;().:"])?/g

/** Calls about manifests, with either form of path. */
const NAMESPACED = /^\/(?:apis\/|v1\/namespaces\/)/

/** The report, where each call to an API of `elsewhere` shows the host that it went to. */
export function withRealHosts(report: Report, elsewhere: readonly Elsewhere[]): Report {
  if (elsewhere.length === 0) return report
  const hosts = new Map(elsewhere.map(({ api, host }) => [api, host]))
  const { findings, decisions, plan, checks, timings } = report
  const named = namedIn({ findings, decisions, plan, checks, timings }, text =>
    text.replace(CALL, (call, host: string, path = '') => {
      // Of the calls with a region in the public host, only those of manifests can also have it in an overridden host.
      const real = (NAMESPACED.test(path) && hosts.get(host)) || hosts.get(host.replace(/^[a-z]+-[a-z]+\d+-/, ''))
      return real ? say`${call} at ${real}` : call
    }),
  )
  return { ...report, elsewhere: [...elsewhere], ...named }
}

/** The notice about it; undefined if every API is called at its own host. */
export function elsewhereSentence(elsewhere: readonly Elsewhere[]): string | undefined {
  if (elsewhere.length === 0) return undefined
  const parts = [...byHostname(elsewhere)].map(
    ([host, apis], at) => say`for ${some(apis)}${at === 0 ? say` go` : ''} to ${host}`,
  )
  const variables = [...new Set(elsewhere.map(({ variable }) => variable.replace(/_[A-Za-z]+$/, '_...')))]
  return say`Requests and tokens ${parts.join(say`, `)} (${list(variables)}).`
}

/** Many hosts would hide where they go: the report has them all, under `elsewhere`. */
const some = (apis: string[]) => (apis.length > 3 ? say`${apis.length} Google APIs` : list(apis))

/** Hosts with their APIs; hosts that differ only in the port count as one. */
export function byHostname(elsewhere: readonly Elsewhere[]): Map<string, string[]> {
  const groups = Map.groupBy(elsewhere, ({ host }) => host.replace(/:\d+$/, ''))
  return new Map(
    [...groups].map(([name, items]) => {
      const hosts = new Set(items.map(({ host }) => host))
      return [hosts.size > 1 ? name : ([...hosts][0] ?? name), items.map(({ api }) => api)]
    }),
  )
}

/** Keys whose texts are not our words about calls: commands to paste, resource contents, names. */
const AS_IS: ReadonlySet<string> = new Set(['remedies', 'changes', 'needs', 'resource', 'target', 'id'])

function namedIn<T>(value: T, name: (text: string) => string): T {
  if (typeof value === 'string') return name(value) as T
  if (Array.isArray(value)) return value.map(item => namedIn(item, name)) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, AS_IS.has(key) ? item : namedIn(item, name)]),
  ) as T
}
