/** Who answered a request to the service's URL: Google's front end, or the app behind it. Pure. */
import { say } from '../../language/say.ts'

interface UrlAnswer {
  status: number
  headers: Pick<Headers, 'get'>
  body: string
}

/**
 * `open`: the container answered. `closed`: the invoker check refused. `rejected`: a token was sent but not accepted. `hidden`: the
 * service is not visible from here (ingress, disabled URL, address). `sign-in`: Identity-Aware Proxy answered. `down`: the front end
 * found no instance that answers. `unclear`: not known.
 */
export type Door = 'open' | 'closed' | 'rejected' | 'hidden' | 'sign-in' | 'down' | 'unclear'

/**
 * Reads an answer. A refusal is Google's only with Google's page or header; one with other content is the app's, so the front end let
 * the request through; one without content is `unclear`.
 */
export function doorOf(answer: UrlAnswer, { tokenSent }: { tokenSent: boolean }): Door {
  const { status, headers, body } = answer
  if (fromIap(status, headers, body)) return 'sign-in'
  if (status === 401) return tokenSent ? rejectedBy(answer) : unaskedBy(answer)
  if (status === 403) return refusedBy(answer)
  if (status === 404) return missingBy(answer)
  if (status === 429 || status >= 500) return brokenBy(answer)
  // Google's front end refuses some malformed requests (400, 413), whoever sends them.
  return status >= 400 && isGooglesPage(body) ? 'unclear' : 'open'
}

/**
 * Whether the body has the layout of the front end's pages: Cloud Run's refusals and 404s (`<h1>Error: Forbidden</h1>` on a body with
 * its colours), or Google's other error pages (`That’s all we know`). Single sentences prove nothing: Apache also says "was not found on
 * this server". The text is foreign, so every pattern takes linear time.
 */
function isGooglesPage(body: string): boolean {
  return BODY.test(body) || REFUSAL.test(body) || ROBOT.test(body)
}

/**
 * Whether the answer is Cloud Run's own refusal: its page, from the start of the body, and not as JSON. An app that reports another
 * service's answer quotes such a page within JSON or its own page.
 */
export function isCloudRunsRefusal({ headers, body }: Pick<UrlAnswer, 'headers' | 'body'>): boolean {
  return !isJson(headers) && OWN_REFUSAL.test(body)
}

const OWN_REFUSAL =
  /^\s*(?:<html>\s{0,20}<head>\s{0,20}(?:<meta [^<>]{0,100}>\s{0,20})?<title>40[13] (?:Forbidden|Unauthorized)<\/title>\s{0,20}<\/head>\s{0,20})?<body text="?#000000"? bgcolor="?#ffffff"?>\s{0,20}<h1>Error: (?:Forbidden|Unauthorized)<\/h1>/i
const isJson = (headers: Pick<Headers, 'get'>) => /^[^;]*\bjson\b/i.test(headers.get('content-type') ?? '')

/** Google's 404: the front end's page for a service that is not visible from here, or the page for an unknown host. An app that reports
 *  another service's answer quotes them within its own page. */
const OWN_404 =
  /^\s*(?:<html>\s{0,20}<head>\s{0,20}(?:<meta [^<>]{0,100}>\s{0,20})?<title>\d{3} [^<]{0,60}<\/title>\s{0,20}<\/head>\s{0,20})?<body text="?#000000"? bgcolor="?#ffffff"?>\s{0,20}<h1>Error\b/i
const ROBOTS_404 =
  /^\s*<!DOCTYPE html>\s{0,20}<html lang="?en"?>\s{0,20}(?:<meta [^<>]{0,120}>\s{0,20}){1,2}<title>Error 404 \([^)]{0,60}\)!!1<\/title>/i

const BODY = /<body text="?#000000"? bgcolor="?#ffffff"?>\s{0,20}<h1>Error\b/i
const REFUSAL =
  /<h1>Error: (?:Forbidden|Unauthorized)<\/h1>\s{0,20}<h2>Your client does not have permission to (?:get URL|the requested URL)/i
const ROBOT = /<ins>That.{1,7}s (?:an error|all we know)|<title>Error [45]\d\d \([^)]{0,60}\)!!1<\/title>/i

/** Google's sentence without its layout: someone could have quoted it. */
const QUOTED = /Your client does not have permission to (?:get URL|the requested URL)/i

const isEmpty = (body: string) => body.trim() === ''

/** One of Google's pages or sentences, in an answer that is not clearly the app's; JSON clearly is. */
const mayBeGoogles = ({ headers, body }: UrlAnswer) => !isJson(headers) && (isGooglesPage(body) || QUOTED.test(body))

/** A 401 to a request without a token, to which Cloud Run answers 403: something else, not known, passed its page on. */
const unaskedBy = (answer: UrlAnswer): Door => (isCloudRunsRefusal(answer) ? 'unclear' : 'open')

/** A 401 to a request with a token. */
function rejectedBy(answer: UrlAnswer): Door {
  if (isCloudRunsRefusal(answer)) return 'rejected'
  const { headers, body } = answer
  const challenge = headers.get('www-authenticate')
  const bare = BARE.test(body.trim()) || mayBeGoogles(answer)
  if (challenge !== null) return INVALID_TOKEN.test(challenge) && bare ? 'rejected' : 'open'
  return isEmpty(body) || mayBeGoogles(answer) ? 'unclear' : 'open'
}

/** Cloud Run's challenge, with and without its known description. Those of frameworks have a realm, a comma, or another description. */
const INVALID_TOKEN =
  /^Bearer error="invalid_token"(?: error_description="The access token could not be verified\.?")?\s*$/i
/** Empty, or only the words of the status. */
const BARE = /^(?:(?:401|error)[:\s]{0,4})?(?:unauthorized)?[.!]?$/i

/** A 403. Every known refusal of Cloud Run has its page. */
function refusedBy(answer: UrlAnswer): Door {
  if (isCloudRunsRefusal(answer)) return 'closed'
  if (mayBeGoogles(answer)) return 'unclear'
  const { headers, body } = answer
  if (!isEmpty(body)) return 'open'
  const challenge = headers.get('www-authenticate')
  // Frameworks answer like this to a token without the scope, and Cloud Run could too.
  return challenge !== null && !/error="?(?:insufficient_scope|invalid_token)/i.test(challenge) ? 'open' : 'unclear'
}

/** A 404. Google's page from the start of the body is Google's; anywhere else it is quoted. */
function missingBy(answer: UrlAnswer): Door {
  const { headers, body } = answer
  if (!isJson(headers) && (OWN_404.test(body) || ROBOTS_404.test(body))) return 'hidden'
  return isEmpty(body) || mayBeGoogles(answer) ? 'unclear' : 'open'
}

/** A 429 or 5xx: from the app, or from the front end if no instance answers. Neither says anything about access. */
function brokenBy({ status, body }: UrlAnswer): Door {
  if (NO_INSTANCE.test(body) || isGooglesPage(body) || NOT_YET.test(body)) return 'down'
  return status === 429 && RATE.test(body) ? 'down' : 'unclear'
}

/** What the front end and the proxy beside the container say if no container answers: alone, or as the heading of a page. */
const NO_INSTANCE =
  /(?:^\s*|<h[12]>\s{0,20})(?:The request was aborted because there was no available instance|upstream connect error or disconnect\/reset before headers|no healthy upstream)/i
const NOT_YET = /<h1>Error: Server Error<\/h1>\s{0,20}<h2>The service you requested is not available yet/i
const RATE = /^\s*Rate exceeded\.?\s*$/i

/**
 * IAP marks its own answers: a redirect to Google's sign-in that leads back to IAP, or a refusal of a token. An app with Google sign-in
 * has its own return address.
 */
function fromIap(status: number, headers: Pick<Headers, 'get'>, body: string): boolean {
  if (headers.get('x-goog-iap-generated-response') === 'true') return true
  const location = headers.get('location') ?? ''
  if (status >= 300 && status < 400)
    return (
      location.startsWith('https://accounts.google.com/o/oauth2/') &&
      /[?&]redirect_uri=https(?::|%3A)(?:\/|%2F){2}iap\.googleapis\.com(?:\/|%2F)/i.test(location)
    )
  return (status === 401 || status === 403) && /^\s*Invalid IAP credentials:/.test(body)
}

/** `401, the token was rejected by Cloud Run`. */
export const answerWords = (answer: UrlAnswer, door: Door): string =>
  say`${answer.status}, ${door === 'unclear' ? whoCouldBe(answer) : WHO[door]}`

export const WHO: Record<Exclude<Door, 'unclear'>, string> = {
  open: say`answered by the app`,
  closed: say`refused by Cloud Run`,
  rejected: say`the token was rejected by Cloud Run`,
  hidden: say`no such page, according to Google’s front end`,
  'sign-in': say`asked to sign in by Identity-Aware Proxy`,
  down: say`Cloud Run found no instance that answers`,
}

function whoCouldBe({ status, body }: UrlAnswer): string {
  if (status === 429 || status >= 500) return say`which says nothing about access`
  return say`${body.trim() ? '' : say`with an empty body, `}from Cloud Run or from the app (it is not known which)`
}
