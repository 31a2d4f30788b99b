/** The URL of a deployed service: what an outside caller gets, from Google's front end or from the app. */
import { authorize } from '../policies/authorize.ts'
import { findByHost } from '../run/urls.ts'
import { bearerOf } from '../sign-in/bearer.ts'
import { fullName, shortName } from '../world/resources.ts'
import type { Principal, ServiceState, World } from '../world/world.ts'
import { answerSet, appAnswer, pathOf } from './app-answer.ts'
import { forbidden, notFound, notYet, unauthorized } from './front-pages.ts'
import { functionFront } from './function-url.ts'
import type { Answer, Front, FrontRequest } from './router.ts'

export const front: Front = async (request, world) => {
  const key = request.key ?? findByHost(world, request.host)
  if (key?.includes('/functions/')) return functionFront(request, world, key)
  const [name = '', tag = ''] = key?.split('/tags/') ?? []
  const state = world.services.get(name)
  if (!state) return notFound()
  const { service } = state
  // Checked before identity: restricted ingress and a disabled URL look as if the service did not exist.
  const internal = name.startsWith(`projects/${request.internalTo}/`)
  const open = service.ingress === 'INGRESS_TRAFFIC_ALL' || (internal && service.ingress !== 'INGRESS_TRAFFIC_NONE')
  if (!open || service.defaultUriDisabled) {
    return notFound()
  }
  // Google's front end reserves some paths that end in `z`, such as /healthz.
  if (/^\/healthz$/.test(pathOf(request))) return notFound()
  const target = (service.trafficStatuses ?? []).filter(each => (tag ? each.tag === tag : (each.percent ?? 0) > 0))
  if (tag && target.length === 0) return notFound()
  const refusal = service.iapEnabled
    ? signIn(request)
    : service.invokerIamDisabled
      ? undefined
      : refuse(world, name, state, request)
  if (refusal) {
    log(world, name, request, refusal.answer.status ?? 0, refusal.reason)
    return refusal.answer
  }
  const revision = pick(target)
  const made = state.revisions.get(revision)
  if (!made || !service.latestReadyRevision) {
    const answer = notYet()
    log(world, name, request, 503, 'The request failed because the service has no ready revision.')
    return answer
  }
  if (!state.warm.has(revision) && !made.scaling?.minInstanceCount)
    await world.clock.sleep(world.delays.coldStartMs ?? 0)
  state.warm.add(revision)
  const image = made.containers?.[0]?.image ?? ''
  const answer =
    (answerSet(world, shortName(name), image, request) ? undefined : await world.containers?.answer(made, request)) ??
    appAnswer(world, shortName(name), revision, image, request)
  log(world, name, request, answer.status ?? 200, undefined, revision)
  return answer
}

/** Picks a revision at random, weighted by its traffic percentage, as Cloud Run does. */
function pick(targets: readonly { revision?: string; percent?: number }[]): string {
  let left = Math.random() * targets.reduce((sum, target) => sum + (target.percent || 1), 0)
  for (const target of targets) {
    left -= target.percent || 1
    if (left <= 0) return target.revision ?? ''
  }
  return targets[0]?.revision ?? ''
}

interface Refused {
  answer: Answer
  reason: string
}

// Messages of the request log: docs/google-cloud.md#what-a-caller-sees.
const NO_TOKEN =
  'The request was not authenticated. Either allow public access or set the proper Authorization header. Read more at https://cloud.google.com/run/docs/securing/authenticating Additional troubleshooting documentation can be found at: https://cloud.google.com/run/docs/troubleshooting#unauthorized-client Empty Authorization header value.'
const BAD_TOKEN =
  'The request was not authorized to invoke this service. Read more at https://cloud.google.com/run/docs/securing/authenticating Additional troubleshooting documentation can be found at: https://cloud.google.com/run/docs/troubleshooting#401 The access token could not be verified.'
const NOT_ALLOWED =
  'The request was not authorized to invoke this service. Read more at https://cloud.google.com/run/docs/securing/authenticating Additional troubleshooting documentation can be found at: https://cloud.google.com/run/docs/troubleshooting#unauthorized-client'

/** The invoker check. Undefined if the request is allowed. */
function refuse(world: World, name: string, state: ServiceState, request: FrontRequest): Refused | undefined {
  const resource = fullName.service(name)
  const context = { host: request.host, path: pathOf(request) }
  const anyone = (principal: Principal | null) => authorize(world, principal, 'run.routes.invoke', resource, context)
  // If both headers are set, Cloud Run reads only X-Serverless-Authorization.
  const header = request.headers['x-serverless-authorization'] ?? request.headers.authorization
  const token = /^bearer\s+(\S+)$/i.exec(String(header ?? ''))?.[1]
  if (anyone(null)) return undefined
  if (!header) return { answer: forbidden(request), reason: NO_TOKEN }
  const caller = token ? verify(world, state, token) : undefined
  if (!caller) return { answer: unauthorized(request), reason: BAD_TOKEN }
  if (anyone(caller)) return undefined
  return { answer: forbidden(request), reason: NOT_ALLOWED }
}

/** The principal of an ID token for this service or one of its custom audiences; undefined if the token is not valid here. */
function verify(world: World, state: ServiceState, token: string): Principal | undefined {
  // An audience may be a path below a URL of the service; a custom audience must match exactly (docs/google-cloud.md#id-tokens).
  const own = (aud: string) => (url: string) => aud === url || aud.startsWith(`${url.replace(/\/$/, '')}/`)
  return bearerOf(
    world,
    token,
    aud => (state.urls.get('') ?? []).some(own(aud)) || (state.service.customAudiences?.includes(aud) ?? false),
  )
}

function signIn(request: FrontRequest): Refused | undefined {
  if (request.headers['proxy-authorization'] ?? request.headers.authorization) {
    const text = 'Invalid IAP credentials: Unable to parse JWT'
    return {
      answer: {
        status: 401,
        headers: { 'content-type': 'text/html; charset=UTF-8', 'x-goog-iap-generated-response': 'true' },
        body: text,
      },
      reason: text,
    }
  }
  const location = `https://accounts.google.com/o/oauth2/v2/auth?response_type=code&redirect_uri=https://iap.googleapis.com/v1/oauth/clientIds/x:handleRedirect`
  return {
    answer: { status: 302, headers: { location, 'x-goog-iap-generated-response': 'true' }, body: '' },
    reason: 'IAP',
  }
}

/** Writes the service's request log entry, which its owner can read in Cloud Logging. */
function log(
  world: World,
  name: string,
  request: FrontRequest,
  status: number,
  textPayload?: string,
  revision = '',
): void {
  const [, project = '', , location = '', , service = ''] = name.split('/')
  const timestamp = world.clock.timestamp()
  world.logs.push({
    insertId: crypto.randomUUID(),
    logName: `projects/${project}/logs/run.googleapis.com%2Frequests`,
    resource: {
      type: 'cloud_run_revision',
      labels: {
        service_name: service,
        revision_name: revision,
        location,
        project_id: project,
        configuration_name: service,
      },
    },
    severity: status >= 500 ? 'ERROR' : status >= 400 ? 'WARNING' : 'INFO',
    timestamp,
    receiveTimestamp: timestamp,
    httpRequest: {
      requestMethod: request.method,
      requestUrl: `https://${request.host}${request.url}`,
      status,
      userAgent: request.headers['user-agent'] ?? '',
    },
    ...(textPayload ? { textPayload } : {}),
  })
}
