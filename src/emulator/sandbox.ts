/**
 * Starts the embedded cloud from a scenario and returns the environment that a runner needs to use it.
 *
 * Its folders: `http` serves routes as Google's front end does, `apis` has the routes of each API, `policies` decides who is allowed what,
 * `run`, `builder`, `scheduler` and `storage` implement those services, `sign-in` and `github` issue tokens. All of them read and change
 * one `world`, which `scenario.ts` makes.
 */
import { REST_ROOT } from './github/answers.ts'
import { ID_TOKEN_PATH } from './github/oidc.ts'
import { serve } from './http/server.ts'
import { makeCertificates } from './http/tls.ts'
import { openProxy } from './http/tls-proxy.ts'
import { defaultInputs, makeWorld, type Scenario, seed } from './scenario.ts'
import { SCENARIOS } from './scenarios/index.ts'
import { mintToken, principalOf } from './sign-in/access-tokens.ts'
import type { LoggedRequest, World } from './world/world.ts'

export type { Scenario } from './scenario.ts'

export interface Sandbox {
  /** Serves every API by Host header or by path, and the runner's endpoints. */
  url: string
  /** API name as in CLOUDSDK_API_ENDPOINT_OVERRIDES_<NAME> -> its address, e.g. `urls.RUN`. */
  urls: Record<string, string>
  /** What a runner has: the ID token endpoint, gcloud's endpoint overrides, NO_PROXY. */
  env: Record<string, string>
  /** The same without endpoint overrides: real host names over TLS through a proxy. Only with `tls: true`. */
  proxyEnv: Record<string, string>
  world: World
  requests: LoggedRequest[]
  /** When the times of `requests` begin, in epoch milliseconds. */
  beganMs: number
  /** How many connections were opened so far. */
  connections(): number
  scenario: Scenario
  /** A fresh access token for `user:E` or `serviceAccount:E`. */
  token(member: string, lifetimeMs?: number): string
  [Symbol.asyncDispose](): Promise<void>
}

interface SandboxOptions {
  /** Also opens the TLS proxy that `proxyEnv` uses; deployed services then have their real addresses. */
  tls?: boolean
  /** Every address is `https://localhost:PORT`, where HTTP/2 is spoken too; `env` names the certificate authority. */
  https?: boolean
}

/** The scenario of this name, with default inputs filled in. Throws if there is none. */
export function loadScenario(name: string): Scenario {
  const scenario = Object.hasOwn(SCENARIOS, name) ? SCENARIOS[name] : undefined
  if (!scenario) throw new Error(`There is no scenario "${name}". There are: ${Object.keys(SCENARIOS).join(', ')}.`)
  return { ...scenario, inputs: { ...defaultInputs(scenario.world), ...scenario.inputs } }
}

export function listScenarios(): ({ name: string } & Scenario)[] {
  return Object.keys(SCENARIOS).map(name => ({ name, ...loadScenario(name) }))
}

/** Takes a scenario's name, a whole scenario, or only what is unusual in its world. */
export async function startSandbox(
  given: string | Partial<Scenario> = {},
  options: SandboxOptions = {},
): Promise<Sandbox> {
  const scenario: Scenario = typeof given === 'string' ? loadScenario(given) : complete(given)
  const world = makeWorld({ ...scenario.world, ...(options.tls && { urls: 'real' }) })
  const certificates = options.tls || options.https ? makeCertificates() : undefined
  const server = await serve(world, { ...(certificates && { certificates }), secure: options.https === true })
  const proxy = options.tls ? await openProxy(server) : undefined
  await seed(world, scenario.world)
  const runner = (base: string): Record<string, string> =>
    world.runner.mayAskForIdTokens
      ? {
          ACTIONS_ID_TOKEN_REQUEST_URL: `${base}${ID_TOKEN_PATH}`,
          ACTIONS_ID_TOKEN_REQUEST_TOKEN: world.runner.requestToken,
        }
      : {}
  const overrides = Object.entries(server.urls).map(([name, url]) => [
    `CLOUDSDK_API_ENDPOINT_OVERRIDES_${name}`,
    `${url}/`,
  ])
  return {
    url: server.url,
    urls: server.urls,
    env: {
      ...runner(server.url),
      GITHUB_API_URL: `${server.url}${REST_ROOT}`,
      ...Object.fromEntries(overrides),
      ...(options.https && certificates
        ? { NO_PROXY: 'localhost', NODE_EXTRA_CA_CERTS: certificates.caFile }
        : { NO_PROXY: '127.0.0.1' }),
    },
    proxyEnv:
      proxy && certificates
        ? {
            ...runner('https://run-actions-1.actions.githubusercontent.com'),
            HTTPS_PROXY: proxy.url,
            NODE_EXTRA_CA_CERTS: certificates.caFile,
          }
        : {},
    world,
    requests: server.requests,
    beganMs: server.beganMs,
    connections: server.connections,
    scenario,
    token: (member, lifetimeMs) => mintToken(world, principalOf(world, member), lifetimeMs).token,
    async [Symbol.asyncDispose]() {
      await proxy?.close()
      await server.close()
      certificates?.remove()
    },
  }
}

function complete(given: Partial<Scenario>): Scenario {
  const world = given.world ?? {}
  return { title: 'Unnamed', story: '', ...given, world, inputs: { ...defaultInputs(world), ...given.inputs } }
}
