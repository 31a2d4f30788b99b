/** Where each API is: the universe, regional hosts, and overrides from the environment. */

import { UserError } from '../../errors.ts'
import type { Env } from '../../inputs/config.ts'
import { say } from '../../language/say.ts'
import type { Elsewhere, Finding } from '../../model.ts'
import { fail } from '../../words/findings.ts'
import { isSafeForTokens } from './safe-address.ts'

const APIS = [
  ...(['run', 'cloudbuild', 'storage', 'artifactregistry', 'cloudresourcemanager', 'iam', 'iamcredentials'] as const),
  ...(['sts', 'orgpolicy', 'policytroubleshooter', 'cloudscheduler', 'serviceusage', 'cloudasset', 'logging'] as const),
  ...(['secretmanager', 'cloudkms', 'compute', 'cloudfunctions', 'vpcaccess'] as const),
]

/** APIs by their names in gcloud's `api_endpoint_overrides` section. */
export type Api = (typeof APIS)[number]

export interface Endpoints {
  universe: string
  /** The public host: `run.googleapis.com`, with a location `us-central1-run.googleapis.com`. Calls are named by it. */
  host(api: Api, location?: string): string
  /** Where requests go: `https://HOST`, or the override; no slash at the end. */
  base(api: Api, location?: string): string
  /**
   * The same for calls with the region only in the host: an override gets the region before its name, as in gcloud. An IP address stays
   * as it is.
   */
  baseInRegion(api: Api, location: string): string
  /** The override; undefined if there is none. */
  override(api: Api): string | undefined
  /** Every override, in the order of the APIs. */
  elsewhere: Elsewhere[]
}

/** auth@v3 reads these too (with lower-case names), so a workflow sets them for both actions. */
const AUTH_OVERRIDES: ReadonlySet<string> = new Set(['sts', 'iam', 'iamcredentials'])

/** gcloud's base URLs of Storage and Compute Engine include a path, so overrides for emulators often contain it. */
const OWN_PATH: Partial<Record<Api, RegExp>> = { storage: /\/storage\/v1$/, compute: /\/compute\/v1$/ }

/**
 * Reads the overrides from the environment, `CLOUDSDK_API_ENDPOINT_OVERRIDES_<API>` first. An override replaces the global and all
 * regional endpoints; a path in it comes before the API's own path, as in gcloud (`apis_internal.py`,
 * `_BuildEndpointOverride`). gcloud requires a trailing slash; we do not.
 * Throws UserError with all overrides that must not receive a token: immediately, because later errors would hide it.
 */
export function makeEndpoints(env: Env, universe: string): Endpoints {
  const host = (api: Api, location?: string) =>
    location && location !== 'global' ? `${location}-${api}.${universe}` : `${api}.${universe}`
  const bases = new Map<Api, string>()
  const elsewhere: Elsewhere[] = []
  const refused: Finding[] = []
  for (const api of APIS) {
    const found = readOverride(env, api)
    if (!found) continue
    if ('problem' in found) refused.push(badOverride(found))
    else {
      bases.set(api, found.base)
      elsewhere.push({ api: host(api), host: new URL(found.base).host, variable: found.variable })
    }
  }
  const [first, ...others] = refused
  if (first) throw new UserError([first, ...others])
  const override = (api: Api) => bases.get(api)
  const base = (api: Api, location?: string) => override(api) ?? `https://${host(api, location)}`
  const baseInRegion = (api: Api, location: string) => {
    const own = override(api)
    if (own === undefined) return base(api, location)
    return NAMELESS.test(new URL(own).hostname) ? own : own.replace('://', `://${location}-`)
  }
  return { universe, host, base, baseInRegion, override, elsewhere }
}

const NAMELESS = /^(localhost|[\d.]+|\[.*\])$/

/** A refused override, with the fault but never the value, which can contain a password. */
interface Refused {
  variable: string
  problem: string
  /** A value that works. */
  example: string
}

function readOverride(env: Env, api: Api): { variable: string; base: string } | Refused | undefined {
  const variables = [`CLOUDSDK_API_ENDPOINT_OVERRIDES_${api.toUpperCase()}`]
  if (AUTH_OVERRIDES.has(api)) variables.push(`GHA_ENDPOINT_OVERRIDE_${api}`)
  const variable = variables.find(name => env[name]?.trim())
  if (!variable) return undefined
  const example = `https://${api}-example.p.googleapis.com/`
  const value = env[variable]?.trim() ?? ''
  const url = URL.canParse(value) ? new URL(value) : undefined
  if (!url || !/^https?:$/.test(url.protocol))
    return { variable, problem: say`is not an address that begins with https://`, example }
  const { host } = url
  if (url.username || url.password)
    return { variable, problem: say`has a user name or password before the host ${host}`, example }
  if (url.search || url.hash)
    return { variable, problem: say`has a query or fragment after the host ${host}`, example: `${url.origin}/` }
  if (!isSafeForTokens(url))
    return { variable, problem: say`sends tokens to ${host} without encryption (http)`, example: `https://${host}/` }
  const path = url.pathname.replace(/(?<!\/)\/+$/, '')
  return { variable, base: url.origin + path.replace(OWN_PATH[api] ?? /$^/, '') }
}

const badOverride = ({ variable, problem, example }: Refused): Finding =>
  fail(
    'invalid-input',
    say`The environment variable ${variable} ${problem}. Plain http is allowed only for this machine (localhost, 127.0.0.1, ::1). Example: ${variable}=${example}`,
    { evidence: [{ call: `variable ${variable}`, resource: '', answer: problem }] },
  )
