/** Config -> Google: all clients over one transport, as one identity. */

import type { Config, Env } from '../inputs/config.ts'
import { literalValues } from '../inputs/rules/secret-values.ts'
import { say } from '../language/say.ts'
import type { Timing } from '../model.ts'
import { surelyAsked } from './ahead.ts'
import { makeArtifactRegistry } from './artifactregistry.ts'
import { ask, type ServiceAnswer } from './ask-service.ts'
import { makeCloudAsset } from './cloudasset.ts'
import { makeCloudBuild } from './cloudbuild.ts'
import { makeCompute } from './compute.ts'
import { makeFunctions } from './functions.ts'
import type { Google } from './google.ts'
import { makeIam } from './iam.ts'
import { makeKms } from './kms.ts'
import { makeLogging } from './logging.ts'
import { makeOrgPolicy } from './orgpolicy.ts'
import { makeResourceManager } from './resourcemanager.ts'
import { makeRun, regionalHosts } from './run.ts'
import { makeScheduler } from './scheduler.ts'
import { makeSecretManager } from './secretmanager.ts'
import { makeServiceUsage } from './serviceusage.ts'
import { authenticate } from './sign-in/auth.ts'
import type { AuthContext, Credentials } from './sign-in/credentials.ts'
import { impersonate } from './sign-in/impersonation.ts'
import { makeStorage } from './storage.ts'
import { makeTroubleshooter } from './troubleshooter.ts'
import { makeVpcAccess } from './vpcaccess.ts'
import { makeEndpoints } from './wire-level/endpoints.ts'
import { makeQuotes, type Quotes } from './wire-level/hide-values.ts'
import { makeHttp } from './wire-level/http.ts'
import { makeSharedRoutes } from './wire-level/network.ts'
import { makeTransport } from './wire-level/transport.ts'
import { makeWorkloadPools } from './workload-pools.ts'

/** What signing in needs from its environment (`github/runner.ts`, `cli.ts`). */
interface ConnectHost {
  env: Env
  /** Hides a value in every later line of the log. */
  mask(secret: string): void
  /** The runner's OIDC token for an audience. */
  idToken(audience: string): Promise<string>
  log?: { info(text: string): void }
}

/** An impersonated identity is used for a few questions and then dropped. */
const BORROWED_SECONDS = 300

/**
 * Prepares to sign in without a request to Google: the token exchange comes with the first call. Every request obeys `signal` and fails
 * with `Cancelled` once it is aborted.
 * Throws UserError (`id-token-permission`, `credentials-missing`, `invalid-input` for a bad endpoint override).
 */
export async function connect(config: Config, runner: ConnectHost, signal: AbortSignal): Promise<Google> {
  const { env } = runner
  const endpoints = makeEndpoints(env, config.universe)
  const { route, open } = makeSharedRoutes(env)
  const quotes = makeQuotes(literalValues(config))
  const context: AuthContext = {
    env,
    http: makeHttp(route),
    endpoints: { ...endpoints, elsewhere: [...endpoints.elsewhere, ...regionalHosts(config, endpoints)] },
    signal,
    timings: [],
    requestReason: config.requestReason,
    environment: config.forkEnvironment,
    mask: secret => {
      if (!secret) return
      runner.mask(secret)
      // The runner hides it in the log only: the report's file is published as it is.
      quotes.keep(secret)
    },
    quotes,
    say: text => runner.log?.info(text),
    runnerToken: audience => runner.idToken(audience),
  }
  // An audit sends no values, so that no refusal can quote those of ten thousand services.
  const kept = config.drift.scope ? { ...quotes, learn: () => undefined } : quotes
  const credentials = await authenticate(config, context)
  // After the request for a token was sent.
  setImmediate(() => {
    for (const api of surelyAsked(config)) open(new URL(endpoints.base(api)))
  })
  return clients(credentials, context, context.timings, kept)
}

/** Tokens hold for an hour, of which a rollout can wait for most. */
const REUSED_MS = 600_000

/** Asks for a token again only after a while, or after a refusal: a grant may have taken effect since. */
function remembered(ask: (audience: string) => Promise<string | null>): (audience: string) => Promise<string | null> {
  const asked = new Map<string, { token: Promise<string | null>; atMs: number }>()
  return audience => {
    const before = asked.get(audience)
    if (before && performance.now() - before.atMs < REUSED_MS) return before.token
    const token = ask(audience)
    asked.set(audience, { token, atMs: performance.now() })
    const forget = () => void asked.delete(audience)
    token.then(found => found ?? forget(), forget)
    return token
  }
}

function clients(credentials: Credentials, context: AuthContext, timings: Timing[], quotes: Quotes): Google {
  const transport = makeTransport({ ...context, credentials, quotes })
  const google: Google = {
    identity: credentials.identity,
    ...(credentials.quotaProject !== undefined && { quotaProject: credentials.quotaProject }),
    elsewhere: context.endpoints.elsewhere,
    resourceManager: makeResourceManager(transport),
    serviceUsage: makeServiceUsage(transport),
    run: makeRun(transport),
    cloudAsset: makeCloudAsset(transport),
    cloudBuild: makeCloudBuild(transport),
    storage: makeStorage(transport),
    artifactRegistry: makeArtifactRegistry(transport),
    iam: makeIam(transport),
    workloadPools: makeWorkloadPools(transport),
    secretManager: makeSecretManager(transport),
    compute: makeCompute(transport),
    vpcAccess: makeVpcAccess(transport),
    kms: makeKms(transport),
    functions: makeFunctions(transport),
    scheduler: makeScheduler(transport),
    orgPolicy: makeOrgPolicy(transport),
    troubleshooter: makeTroubleshooter(transport),
    logging: makeLogging(transport),
    actAs: async email => {
      const { method, principal } = credentials.identity
      const borrowed = impersonate(transport, {
        email,
        delegates: [],
        lifetimeSeconds: BORROWED_SECONDS,
        identity: { method, principal: `serviceAccount:${email}`, through: principal ?? say`the deployer` },
        mask: context.mask,
      })
      // Now, so a refusal is about the impersonation and not about the first question as that account.
      await borrowed.headers()
      return clients(borrowed, context, timings, quotes)
    },
    idToken: remembered(audience => credentials.idToken(audience)),
    ask: (url, authorization, mark): Promise<ServiceAnswer> => ask(context, url, authorization, mark),
    timings,
  }
  if (credentials.project !== undefined) google.project = credentials.project
  return google
}
