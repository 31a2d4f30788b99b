/** Where each API is: the universe, regional hosts, and the addresses that the environment puts in their place. */
import { UserError } from '../../errors.ts'
import type { Env } from '../../inputs/config.ts'
import type { Finding } from '../../model.ts'
import { fail } from '../../words/findings.ts'

const APIS = [
  ...(['run', 'cloudbuild', 'storage', 'artifactregistry', 'cloudresourcemanager', 'iam', 'iamcredentials'] as const),
  ...(['sts', 'orgpolicy', 'policytroubleshooter', 'cloudscheduler', 'serviceusage', 'cloudasset', 'logging'] as const),
  ...(['secretmanager', 'cloudkms', 'compute'] as const),
]

/** APIs by the name that gcloud's `api_endpoint_overrides` section gives them. */
export type Api = (typeof APIS)[number]

export interface Endpoints {
  universe: string
  /** The public host: `run.googleapis.com`, with a location `us-central1-run.googleapis.com`. For logs and evidence. */
  host(api: Api, location?: string): string
  /** Where requests go: `https://HOST`, or the override; no slash at the end. */
  base(api: Api, location?: string): string
  /** The override alone; undefined where there is none. */
  override(api: Api): string | undefined
}

/** auth@v3 reads these (its names are in lower case), so a workflow that sets them for one action means the other too. */
const AUTH_OVERRIDES: ReadonlySet<string> = new Set(['sts', 'iam', 'iamcredentials'])

/** The base URLs of Storage and Compute Engine end in a path of their own in gcloud, so that overrides for emulators often carry it. */
const OWN_PATH: Partial<Record<Api, RegExp>> = { storage: /\/storage\/v1$/, compute: /\/compute\/v1$/ }

/**
 * Reads the overrides from the environment, `CLOUDSDK_API_ENDPOINT_OVERRIDES_<API>` first. An override stands for the global
 * and every regional endpoint alike; a path in it comes before the API's own path, as in gcloud (`apis_internal.py`,
 * `_BuildEndpointOverride`). gcloud insists on a slash at the end; we don't.
 * Throws UserError with every override that is no http or https address: at once, since later it would be among other troubles.
 */
export function makeEndpoints(env: Env, universe: string): Endpoints {
  const read = new Map(APIS.map(api => [api, readOverride(env, api)]))
  const [first, ...others] = [...read.values()].flatMap(value =>
    value && 'bad' in value ? [badOverride(value.bad)] : [],
  )
  if (first) throw new UserError([first, ...others])
  const override = (api: Api) => {
    const value = read.get(api)
    return value && 'url' in value ? value.url : undefined
  }
  const host = (api: Api, location?: string) =>
    location && location !== 'global' ? `${location}-${api}.${universe}` : `${api}.${universe}`
  return { universe, host, base: (api, location) => override(api) ?? `https://${host(api, location)}`, override }
}

function readOverride(env: Env, api: Api): { url: string } | { bad: string } | undefined {
  const variables = [`CLOUDSDK_API_ENDPOINT_OVERRIDES_${api.toUpperCase()}`]
  if (AUTH_OVERRIDES.has(api)) variables.push(`GHA_ENDPOINT_OVERRIDE_${api}`)
  const variable = variables.find(name => env[name]?.trim())
  if (!variable) return undefined
  const value = env[variable]?.trim() ?? ''
  const url = URL.canParse(value) ? new URL(value) : undefined
  if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash) return { bad: variable }
  const path = url.pathname.replace(/\/+$/, '')
  return { url: url.origin + path.replace(OWN_PATH[api] ?? /$^/, '') }
}

const badOverride = (variable: string): Finding =>
  fail(
    'invalid-input',
    `The environment variable ${variable} is not an address that begins with http:// or https:// and has no query. Example: ${variable}=https://run-example.p.googleapis.com/`,
  )
