/** The URL of a deployed service: what a caller from outside gets, from Google's front end or from the app. */
import { authorize } from '../policies/authorize.ts'
import { appOf } from '../run/containers.ts'
import { findByHost } from '../run/urls.ts'
import { isSignedBy, readJwt } from '../sign-in/jwt.ts'
import { findServiceAccount, fullName, shortName } from '../world/resources.ts'
import type { Principal, ServiceState, World } from '../world/world.ts'
import type { Answer, Front, FrontRequest } from './router.ts'

export const front: Front = async (request, world) => {
  const key = request.key ?? findByHost(world, request.host)
  const [name = '', tag = ''] = key?.split('/tags/') ?? []
  const state = world.services.get(name)
  if (!state) return notFound()
  const { service } = state
  // Before any check of identity: closed ingress and a disabled address look as if there were nothing.
  const internal = name.startsWith(`projects/${request.internalTo}/`)
  const open = service.ingress === 'INGRESS_TRAFFIC_ALL' || (internal && service.ingress !== 'INGRESS_TRAFFIC_NONE')
  if (!open || service.defaultUriDisabled) {
    return notFound()
  }
  // Google's front end keeps paths that end in `z` such as /healthz for itself.
  if (/^\/healthz$/.test(path(request))) return notFound()
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
    const answer = page(503, 'Server Error', NOT_YET)
    log(world, name, request, 503, 'The request failed because the service has no ready revision.')
    return answer
  }
  if (!state.warm.has(revision) && !made.scaling?.minInstanceCount)
    await world.clock.sleep(world.delays.coldStartMs ?? 0)
  state.warm.add(revision)
  const answer = app(world, name, revision, made.containers?.[0]?.image ?? '', request)
  log(world, name, request, answer.status ?? 200, undefined, revision)
  return answer
}

/** Shares of traffic by chance, as Cloud Run does. */
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

// Sentences of the request log: docs/google-cloud.md#what-a-caller-sees.
const NO_TOKEN =
  'The request was not authenticated. Either allow public access or set the proper Authorization header. Read more at https://cloud.google.com/run/docs/securing/authenticating Additional troubleshooting documentation can be found at: https://cloud.google.com/run/docs/troubleshooting#unauthorized-client Empty Authorization header value.'
const BAD_TOKEN =
  'The request was not authorized to invoke this service. Read more at https://cloud.google.com/run/docs/securing/authenticating Additional troubleshooting documentation can be found at: https://cloud.google.com/run/docs/troubleshooting#401 The access token could not be verified.'
const NOT_ALLOWED =
  'The request was not authorized to invoke this service. Read more at https://cloud.google.com/run/docs/securing/authenticating Additional troubleshooting documentation can be found at: https://cloud.google.com/run/docs/troubleshooting#unauthorized-client'

/** The invoker check. Undefined: let through. */
function refuse(world: World, name: string, state: ServiceState, request: FrontRequest): Refused | undefined {
  const resource = fullName.service(name)
  const context = { host: request.host, path: path(request) }
  const anyone = (principal: Principal | null) => authorize(world, principal, 'run.routes.invoke', resource, context)
  // With both headers only this one is looked at.
  const header = request.headers['x-serverless-authorization'] ?? request.headers.authorization
  const token = /^bearer\s+(\S+)$/i.exec(String(header ?? ''))?.[1]
  if (anyone(null)) return undefined
  if (!header) return { answer: forbidden(request), reason: NO_TOKEN }
  const caller = token ? verify(world, state, token) : undefined
  if (!caller) return { answer: unauthorized(request), reason: BAD_TOKEN }
  if (anyone(caller)) return undefined
  return { answer: forbidden(request), reason: NOT_ALLOWED }
}

/** Whose ID token it is: signed by Google, in time, for this service or one of its custom audiences. */
function verify(world: World, state: ServiceState, token: string): Principal | undefined {
  const read = readJwt(token)
  if (!read || !isSignedBy(token, world.googleIssuer.jwks())) return undefined
  const { iss, aud, exp, iat, email, sub } = read.claims
  const now = world.clock.now() / 1000
  if (iss !== 'https://accounts.google.com' || typeof exp !== 'number' || exp <= now) return undefined
  if (typeof iat === 'number' && iat > now + 300) return undefined
  // A path below an address of the service counts too; a custom audience has to match (docs/google-cloud.md#id-tokens).
  const own = (url: string) => aud === url || String(aud).startsWith(`${url.replace(/\/$/, '')}/`)
  const known = (state.urls.get('') ?? []).some(own) || state.service.customAudiences?.includes(String(aud))
  if (typeof aud !== 'string' || !known) return undefined
  const account =
    findServiceAccount(world, String(sub)) ?? (typeof email === 'string' ? findServiceAccount(world, email) : undefined)
  if (account) return account.disabled ? undefined : { member: `serviceAccount:${account.email}`, email: account.email }
  return typeof email === 'string' ? { member: `user:${email}`, email } : undefined
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

const path = (request: FrontRequest) => request.url.split('?')[0] ?? '/'

const escapeHtml = (text: string) => text.replace(/[&<>"']/g, char => `&#${char.charCodeAt(0)};`)

function page(status: number, title: string, text: string): Answer {
  const body = `\n<html><head>\n<meta http-equiv="content-type" content="text/html;charset=utf-8">\n<title>${status} ${title}</title>\n</head>\n<body text=#000000 bgcolor=#ffffff>\n<h1>Error: ${title}</h1>\n<h2>${text}</h2>\n<h2></h2>\n</body></html>\n`
  return { status, headers: { 'content-type': 'text/html; charset=UTF-8', server: 'Google Frontend' }, body }
}

// The words of its pages, as they are seen in the field.
const notFound = () => page(404, 'Page not found', 'The requested URL was not found on this server.')
const NOT_YET = 'The service you requested is not available yet.<p>Please try again in 30 seconds.'

const forbidden = (request: FrontRequest) =>
  page(
    403,
    'Forbidden',
    `Your client does not have permission to get URL <code>${escapeHtml(request.url)}</code> from this server.`,
  )

function unauthorized(request: FrontRequest): Answer {
  const url = escapeHtml(request.url)
  const answer = page(
    401,
    'Unauthorized',
    `Your client does not have permission to the requested URL <code>${url}</code>.`,
  )
  return { ...answer, headers: { ...answer.headers, 'www-authenticate': 'Bearer error="invalid_token"' } }
}

/** The container: what the scenario says for the path, else a few facts about what answers. */
function app(world: World, name: string, revision: string, image: string, request: FrontRequest): Answer {
  const service = shortName(name)
  const set = appOf(world, image, service)?.answers?.[path(request)]
  const headers = { server: 'Google Frontend', 'x-cloud-trace-context': crypto.randomUUID().replaceAll('-', '') }
  if (set) {
    return {
      status: set.status ?? 200,
      headers: { 'content-type': 'text/plain; charset=utf-8', ...headers, ...set.headers },
      body: set.body ?? '',
    }
  }
  const body = JSON.stringify({ service, revision, image, path: path(request) }, null, 2)
  return {
    status: 200,
    headers: { 'content-type': 'application/json; charset=utf-8', 'x-powered-by': 'emulated app', ...headers },
    body: `${body}\n`,
  }
}

/** The request log that an owner would look at. */
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
