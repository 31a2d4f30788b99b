/** Who answered a request to the service's URL: Google's front end, which guards the door, or the app behind it. Pure. */

export interface UrlAnswer {
  status: number
  headers: Headers
  body: string
}

/**
 * `open`: it came from the container. `closed`: the invoker check refused. `rejected`: a token was there and was not accepted.
 * `hidden`: no service is to be seen from here (ingress, disabled URL, address). `sign-in`: Identity-Aware Proxy answered.
 * `down`: the front end found no instance that answers. `unclear`: it cannot be told.
 */
export type Door = 'open' | 'closed' | 'rejected' | 'hidden' | 'sign-in' | 'down' | 'unclear'

/** Texts of the front end's pages for Cloud Run (google-cloud.md 7.4, reported from the field). */
const REFUSED =
  /Your client does not have permission to (get URL|the requested URL)|client does not have permission to the requested URL/i
const NOT_FOUND = /requested URL(?:\s*<code>[^<]*<\/code>)?\s*was not found on this server/i
/** The frame of those pages, whatever the words. */
const FRAME =
  /<body text="?#000000"? bgcolor="?#ffffff"?>|<title>Error (?:40[134]|50[0-4]) \([^)]*\)!!1<\/title>|<b>40[134]\.<\/b> <ins>That.s an error/i

/** What is left of a page that says nothing of its own. Nobody has fixed the words of the front end's pages, so that such a
 *  refusal counts as the front end's; an app that refuses says why, or in its own words. */
const GENERIC = /^(?:[\s:.,!]|error|40[134]|forbidden|unauthorized|page|not found|access denied)*$/i

/** Reads an answer. An app's own 401, 403 or 404 is an open door: the front end let the request through. */
export function doorOf({ status, headers, body }: UrlAnswer): Door {
  if (fromIap(status, headers, body)) return 'sign-in'
  const challenge = headers.get('www-authenticate') ?? ''
  const fromGoogle = REFUSED.test(body) || NOT_FOUND.test(body) || FRAME.test(body)
  if (status === 401 && (fromGoogle || INVALID_TOKEN.test(challenge))) return 'rejected'
  if (status === 403 && (fromGoogle || INSUFFICIENT_SCOPE.test(challenge))) return 'closed'
  if (status === 404 && fromGoogle) return 'hidden'
  if (status === 401 || status === 403 || status === 404) {
    // The front end answers in HTML; Go's own mux says "404 page not found" in plain text.
    const page = /html/i.test(headers.get('content-type') ?? 'text/html') || body.trim() === ''
    const generic = page && GENERIC.test(body.replace(/<title>.*?<\/title>|<[^>]*>/gis, ' '))
    return generic ? DOOR_OF[status] : 'open'
  }
  if (status >= 500 && (FRAME.test(body) || NO_INSTANCE.test(body))) return 'down'
  if (status === 429 && /^\s*Rate exceeded\.?\s*$/i.test(body)) return 'down'
  // Any other 429 or 5xx may be an app's or the front end's: neither says anything about the door.
  return status === 429 || status >= 500 ? 'unclear' : 'open'
}

const DOOR_OF = { 401: 'rejected', 403: 'closed', 404: 'hidden' } as const

const INVALID_TOKEN = /^Bearer error="invalid_token".*access token could not be verified/i
const INSUFFICIENT_SCOPE = /^Bearer error="insufficient_scope"/i

/** What the front end and the proxy beside the container say in plain text when no container answers. */
const NO_INSTANCE =
  /^\s*(?:The request was aborted because there was no available instance|upstream connect error or disconnect\/reset before headers|no healthy upstream)/i

/** IAP marks what it answers itself: a redirect to Google's sign-in that leads back to IAP, or a refusal of a token. An app that
 *  sends people to sign in with Google has an address of its own to come back to. */
function fromIap(status: number, headers: Headers, body: string): boolean {
  if (headers.get('x-goog-iap-generated-response') === 'true') return true
  const location = headers.get('location') ?? ''
  if (status >= 300 && status < 400)
    return (
      /^https:\/\/accounts\.google\.com\/o\/oauth2\//.test(location) &&
      /[?&]redirect_uri=https(?::|%3A)(?:\/|%2F){2}iap\.googleapis\.com(?:\/|%2F)/i.test(location)
    )
  return (status === 401 || status === 403) && /^\s*Invalid IAP credentials:/.test(body)
}
