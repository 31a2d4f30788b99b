/** Who answered a request to the service's URL: Google's front end, which guards the door, or the app behind it. Pure. */

export interface UrlAnswer {
  status: number
  headers: Headers
  body: string
}

/** `open`: it came from the container. `closed`: the invoker check refused. `rejected`: a token was there and was not accepted.
 *  `hidden`: no service is to be seen from here (ingress, address). `unclear`: it cannot be told. */
export type Door = 'open' | 'closed' | 'rejected' | 'hidden' | 'unclear'

/** Texts of the front end's pages for Cloud Run (google-cloud.md 7.4, reported from the field). */
const REFUSED =
  /Your client does not have permission to (get URL|the requested URL)|client does not have permission to the requested URL/i
const NOT_FOUND = /requested URL(?:\s*<code>[^<]*<\/code>)?\s*was not found on this server/i
/** The frame of those pages, whatever the words. */
const FRAME = /<body text="?#000000"? bgcolor="?#ffffff"?>|<title>Error 40[134] \([^)]*\)!!1<\/title>/i

/** What is left of a page that says nothing of its own. Nobody has fixed the words of the front end's pages, so that such a
 *  refusal counts as the front end's; an app that refuses says why, or in its own words. */
const GENERIC = /^(?:[\s:.,!]|error|40[134]|forbidden|unauthorized|page|not found|access denied)*$/i

/** Reads an answer. An app's own 401, 403 or 404 is an open door: the front end let the request through. */
export function doorOf({ status, headers, body }: UrlAnswer): Door {
  if (headers.has('x-goog-iap-generated-response')) return 'closed'
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
  // The front end's 503 (nothing ready) and 429 look much like an app's: neither says anything about the door.
  return status === 429 || status >= 500 ? 'unclear' : 'open'
}

const DOOR_OF = { 401: 'rejected', 403: 'closed', 404: 'hidden' } as const

const INVALID_TOKEN = /^Bearer error="invalid_token".*access token could not be verified/i
const INSUFFICIENT_SCOPE = /^Bearer error="insufficient_scope"/i
