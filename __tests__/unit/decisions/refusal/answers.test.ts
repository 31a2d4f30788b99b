/** Whose answer it was, read from answers as they look in the field (docs/google-cloud.md#what-a-caller-sees, reports). */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Door, doorOf } from '../../../../src/decisions/refusal/answers.ts'

type Row = [what: string, status: number, headers: Record<string, string>, body: string, token?: 'with token']

const HTML = { 'content-type': 'text/html; charset=UTF-8', server: 'Google Frontend' }
const TEXT = { 'content-type': 'text/plain; charset=utf-8' }
const JSON_ = { 'content-type': 'application/json' }
const page = (title: string, words: string) =>
  `\n<html><head>\n<meta http-equiv="content-type" content="text/html;charset=utf-8">\n<title>${title}</title>\n</head>\n<body text=#000000 bgcolor=#ffffff>\n<h1>Error: ${title.slice(4)}</h1>\n<h2>${words}</h2>\n<h2></h2>\n</body></html>\n`
const robot = (status: number, words: string) =>
  `<!DOCTYPE html><html lang=en><meta charset=utf-8><title>Error ${status} (Not Found)!!1</title><a href=//www.google.com/><span id=logo aria-label=Google></span></a><p><b>${status}.</b> <ins>That’s an error.</ins><p>${words} <ins>That’s all we know.</ins>`
const SIGN_IN =
  'https://accounts.google.com/o/oauth2/v2/auth?client_id=1-x.apps.googleusercontent.com&response_type=code&scope=openid+email&redirect_uri=https://iap.googleapis.com/v1/oauth/clientIds/1-x.apps.googleusercontent.com:handleRedirect&state=S'

const FORBIDDEN = page(
  '403 Forbidden',
  'Your client does not have permission to get URL <code>/</code> from this server.',
)
const UNAUTHORIZED = page(
  '401 Unauthorized',
  'Your client does not have permission to the requested URL <code>/</code>.',
)
const GONE = page('404 Page not found', 'The requested URL was not found on this server.')
const ROBOT_404 = robot(404, 'The requested URL <code>/</code> was not found on this server.')
const TOKEN = 'with token'
const NOT_VERIFIED = 'Bearer error="invalid_token" error_description="The access token could not be verified"'
const SCOPE =
  'Bearer error="insufficient_scope" error_description="The access token does not have the required permissions"'
const nginx = (status: string) =>
  `<html>\r\n<head><title>${status}</title></head>\r\n<body>\r\n<center><h1>${status}</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n`
const apache = (status: string, words: string) =>
  `<!DOCTYPE HTML PUBLIC "-//IETF//DTD HTML 2.0//EN">\n<html><head>\n<title>${status}</title>\n</head><body>\n<h1>${status.slice(4)}</h1>\n<p>${words}</p>\n</body></html>\n`

/** The page of an app that shows what another service answered it. */
const within = (text: string) => `<!doctype html>\n<h1>Upstream failed</h1>\n<pre>${text}</pre>\n`

const ANSWERS: Record<Door, Row[]> = {
  closed: [
    ['no token', 403, HTML, FORBIDDEN],
    ['a path in it', 403, HTML, FORBIDDEN.replace('<code>/<', '<code>/api/help<')],
    ['a token without the role', 403, HTML, FORBIDDEN, TOKEN],
    ['a challenge beside the page', 403, { ...HTML, 'www-authenticate': SCOPE }, FORBIDDEN, TOKEN],
    ['the body alone', 403, {}, FORBIDDEN.slice(FORBIDDEN.indexOf('<body'))],
    ['on one line', 403, HTML, FORBIDDEN.replaceAll('\n', '')],
  ],
  rejected: [
    ['a wrong audience', 401, { ...HTML, 'www-authenticate': NOT_VERIFIED }, UNAUTHORIZED, TOKEN],
    ['the page alone', 401, HTML, UNAUTHORIZED, TOKEN],
    ['the header alone', 401, { 'www-authenticate': NOT_VERIFIED }, '', TOKEN],
    ['the header alone, without a description', 401, { 'www-authenticate': 'Bearer error="invalid_token"' }, '', TOKEN],
    [
      'the header alone, in plain text',
      401,
      { ...TEXT, 'www-authenticate': 'Bearer error="invalid_token"' },
      'Unauthorized',
      TOKEN,
    ],
  ],
  hidden: [
    [
      'internal ingress, a disabled URL',
      404,
      HTML,
      page('404 Page not found', 'The requested URL was not found on this server.'),
    ],
    [
      'with the path',
      404,
      HTML,
      page('404 Not Found', 'The requested URL <code>/</code> was not found on this server.'),
    ],
    ['on one line', 404, HTML, GONE.replaceAll('\n', '')],
    ['the body alone', 404, {}, GONE.slice(GONE.indexOf('<body'))],
    [
      'no such host, in a narrow window',
      404,
      HTML,
      ROBOT_404.replace('<title>', '<meta name=viewport content="initial-scale=1">\n  <title>'),
    ],
    ['no such host', 404, HTML, robot(404, 'The requested URL <code>/</code> was not found on this server.')],
  ],
  'sign-in': [
    ['a browser', 302, { location: SIGN_IN, 'x-goog-iap-generated-response': 'true' }, ''],
    ['a redirect without the mark', 302, { location: SIGN_IN }, ''],
    [
      'a redirect with its address encoded',
      302,
      { location: SIGN_IN.replace('https://iap.googleapis.com/', 'https%3A%2F%2Fiap.googleapis.com%2F') },
      '',
    ],
    ['no token', 401, { ...HTML, 'x-goog-iap-generated-response': 'true' }, 'Invalid IAP credentials: empty token'],
    ['no token, without the mark', 401, HTML, 'Invalid IAP credentials: empty token'],
    ['the mark alone', 401, { 'x-goog-iap-generated-response': 'true' }, ''],
    [
      'a token for the service',
      401,
      { ...HTML, 'x-goog-iap-generated-response': 'true' },
      'Invalid IAP credentials: Invalid JWT audience',
      TOKEN,
    ],
    [
      'no right to it',
      403,
      { ...HTML, 'x-goog-iap-generated-response': 'true' },
      '<title>Access denied</title>You do not have access',
    ],
  ],
  down: [
    [
      'a container that does not start',
      503,
      HTML,
      page('503 Server Error', 'The service you requested is not available yet.<p>Please try again in 30 seconds.'),
    ],
    [
      'its heading alone',
      503,
      HTML,
      '<h1>Error: Server Error</h1>\n<h2>The service you requested is not available yet.',
    ],
    [
      'a container that crashes',
      503,
      TEXT,
      'upstream connect error or disconnect/reset before headers. reset reason: connection termination',
    ],
    ['no instance to be had', 500, TEXT, 'The request was aborted because there was no available instance.'],
    ['no instance, in plain text', 429, TEXT, 'The request was aborted because there was no available instance.'],
    [
      'T10: no instance, on a page',
      429,
      HTML,
      page('429 Too Many Requests', 'The request was aborted because there was no available instance.'),
    ],
    [
      'no instance, on a page without its frame',
      429,
      HTML,
      '<html><h1>The request was aborted because there was no available instance.</h1></html>',
    ],
    ['too many requests for its instances', 429, TEXT, 'Rate exceeded.'],
  ],
  open: [
    ['an app', 200, HTML, '<h1>hello</h1>'],
    ['an app that shows a page of Google', 200, HTML, FORBIDDEN],
    ['an app that redirects', 302, { location: '/login' }, ''],
    [
      'an app that sends people to sign in with Google itself',
      302,
      { location: 'https://accounts.google.com/o/oauth2/v2/auth?redirect_uri=https://api-x.run.app/callback' },
      '',
    ],
    [
      'an app that names IAP elsewhere',
      302,
      { location: 'https://example.com/?redirect_uri=https://iap.googleapis.com/' },
      '',
    ],
    // A 401 to a request without a token.
    ['Spring Security, ASP.NET', 401, { 'www-authenticate': 'Bearer' }, ''],
    ['Spring Security without a challenge', 401, {}, ''],
    ['an app with basic authentication', 401, { 'www-authenticate': 'Basic realm="Staging"' }, ''],
    ['an app that wants a key', 401, TEXT, 'This API wants an API key'],
    ['FastAPI', 401, { ...JSON_, 'www-authenticate': 'Bearer' }, '{"detail":"Not authenticated"}'],
    ['an app that says what Cloud Run says of tokens', 401, { 'www-authenticate': NOT_VERIFIED }, ''],
    ['an app that quotes what another service answered', 401, HTML, within(UNAUTHORIZED)],
    ['an app that quotes it in JSON', 401, JSON_, JSON.stringify({ body: UNAUTHORIZED })],
    ['an app that calls it JSON', 401, JSON_, UNAUTHORIZED],
    // A 401 to a request with a token.
    ['a login that does not look at the token', 401, { 'www-authenticate': 'Basic realm="Staging"' }, '', TOKEN],
    ['a scheme alone', 401, { 'www-authenticate': 'Bearer' }, '', TOKEN],
    [
      'Spring Security, which does not know the token',
      401,
      {
        'www-authenticate':
          'Bearer error="invalid_token", error_description="An error occurred while attempting to decode the Jwt: Signed JWT rejected", error_uri="https://tools.ietf.org/html/rfc6750#section-3.1"',
      },
      '',
      TOKEN,
    ],
    [
      'ASP.NET JwtBearer, which does not know the token',
      401,
      { 'www-authenticate': 'Bearer error="invalid_token", error_description="The signature key was not found"' },
      '',
      TOKEN,
    ],
    ['a realm', 401, { 'www-authenticate': 'Bearer realm="api", error="invalid_token"' }, '', TOKEN],
    [
      'JSON beside the header',
      401,
      { ...JSON_, 'www-authenticate': 'Bearer error="invalid_token"' },
      '{"error":"invalid_token"}',
      TOKEN,
    ],
    ['words of its own', 401, TEXT, 'token expired', TOKEN],
    ["Cloud Run's page, quoted in JSON", 401, JSON_, JSON.stringify({ body: UNAUTHORIZED }), TOKEN],
    [
      "Cloud Run's page, quoted in JSON beside the header",
      401,
      { ...JSON_, 'www-authenticate': NOT_VERIFIED },
      JSON.stringify({ body: UNAUTHORIZED }),
      TOKEN,
    ],
    // A 403.
    ['an app that forbids in JSON', 403, JSON_, '{"error":"log in first"}'],
    [
      'an app that quotes a page of Google in JSON',
      403,
      JSON_,
      '{"error":"upstream","body":"<title>Error 403 (Forbidden)!!1</title>"}',
    ],
    ["an app that quotes Cloud Run's page in JSON", 403, JSON_, JSON.stringify({ error: 'upstream', body: FORBIDDEN })],
    [
      'an app with a JSON type of its own',
      403,
      { 'content-type': 'application/problem+json; charset=utf-8' },
      JSON.stringify({ title: 'Forbidden', detail: FORBIDDEN }),
    ],
    ['an app that calls the page JSON', 403, JSON_, FORBIDDEN],
    ['an app that forbids on a page', 403, HTML, '<h1>403</h1><p>Only members of the team can see this</p>'],
    [
      'Django',
      403,
      HTML,
      '<!doctype html>\n<html lang="en">\n<head>\n  <title>403 Forbidden</title>\n</head>\n<body>\n  <h1>403 Forbidden</h1><p></p>\n</body>\n</html>\n',
    ],
    ['Express', 403, TEXT, 'Forbidden'],
    ['nginx', 403, HTML, nginx('403 Forbidden')],
    ['Apache', 403, HTML, apache('403 Forbidden', "You don't have permission to access this resource.")],
    ['an app with a challenge', 403, { 'www-authenticate': 'Basic realm="x"' }, ''],
    // A 404.
    ["Go's own mux", 404, TEXT, '404 page not found\n'],
    ["Express's own page", 404, HTML, '<!DOCTYPE html><html><body><pre>Cannot GET /</pre></body></html>'],
    ['an app that does not know the path', 404, JSON_, '{"detail":"Not Found"}'],
    ['a page about a lost page', 404, HTML, '<h1>404</h1><p>We looked everywhere.</p>'],
    ['Apache', 404, HTML, apache('404 Not Found', 'The requested URL was not found on this server.')],
    ['an old Apache', 404, HTML, apache('404 Not Found', 'The requested URL /x was not found on this server.')],
    ['nginx', 404, HTML, nginx('404 Not Found')],
    ['an app that quotes Google’s 404 in JSON', 404, JSON_, JSON.stringify({ upstream: GONE })],
    ['an app that calls Google’s 404 JSON', 404, JSON_, GONE],
    ['an app with the sentence alone', 404, TEXT, 'The requested URL was not found on this server.'],
    ['a method that is not allowed', 405, JSON_, '{"detail":"Method Not Allowed"}'],
  ],
  unclear: [
    ['an empty 403', 403, {}, ''],
    ['an empty 403 to a token', 403, {}, '', TOKEN],
    ['an empty 403 in HTML', 403, HTML, ' \n'],
    ['an empty 403 about scopes', 403, { 'www-authenticate': SCOPE }, '', TOKEN],
    ["Google's sentence, quoted by somebody", 403, TEXT, 'Your client does not have permission to get URL /'],
    ["Cloud Run's page, quoted on a page", 403, HTML, within(FORBIDDEN)],
    ["Cloud Run's page, quoted to a token", 403, HTML, within(FORBIDDEN), TOKEN],
    ["Cloud Run's page after a word", 403, HTML, `upstream: ${FORBIDDEN}`],
    ["Cloud Run's page, escaped", 403, HTML, `<pre>${FORBIDDEN.replaceAll('<', '&lt;')}</pre>`],
    ['the heading and the sentence', 403, {}, FORBIDDEN.replace(/<body[^>]*>/, '')],
    ['a page of Google that is not Cloud Run’s', 403, HTML, robot(403, 'Your client does not have permission.')],
    ["Cloud Run's page to a request that it answers 403", 401, HTML, UNAUTHORIZED],
    ["Cloud Run's page, quoted to a token (401)", 401, HTML, within(UNAUTHORIZED), TOKEN],
    ['a page of Google that is not Cloud Run’s, to a token', 401, HTML, robot(401, 'Unauthorized.'), TOKEN],
    ['an empty 401 to a token', 401, {}, '', TOKEN],
    ['an empty 404', 404, {}, ''],
    ['Google’s 404, quoted on a page', 404, HTML, within(GONE)],
    ['Google’s 404, quoted to a token', 404, HTML, within(GONE), TOKEN],
    ['Google’s 404 after a word', 404, HTML, `upstream: ${GONE}`],
    ['Google’s other 404, quoted on a page', 404, HTML, within(ROBOT_404)],
    ['Google’s other 404 after a word', 404, TEXT, `404: ${ROBOT_404}`],
    ['an app, or a proxy before it', 503, JSON_, '{"error":"maintenance"}'],
    ['a fault', 500, TEXT, 'Internal Server Error'],
    ['a gateway', 502, HTML, '<h1>Bad Gateway</h1>'],
    ['a limit of the app or of Google', 429, JSON_, '{"error":"slow down"}'],
    ['a request that Google finds malformed', 400, HTML, robot(400, 'Your client has issued a malformed request.')],
  ],
}

const door = (status: number, headers: Record<string, string>, body: string, tokenSent: boolean) =>
  doorOf({ status, headers: new Headers(headers), body }, { tokenSent })

describe.each(Object.entries(ANSWERS) as [Door, Row[]][])('%s', (expected, rows) => {
  it.each(rows)('%s (%i)', (_, status, headers, body, token) => {
    expect(door(status, headers, body, token !== undefined)).toBe(expected)
  })
})

/** Every combination of what decides: the table as it is meant, cell by cell. */
describe('the whole table of refusals', () => {
  const CHALLENGES = {
    none: undefined,
    scheme: 'Bearer',
    basic: 'Basic realm="x"',
    realm: 'Bearer realm="x", error="invalid_token"',
    described: 'Bearer error="invalid_token", error_description="The signature key was not found"',
    google: 'Bearer error="invalid_token"',
    googleDescribed: NOT_VERIFIED,
    scope: SCOPE,
  }
  const BODIES = {
    empty: '',
    words: '{"error":"unauthorized"}',
    page: FORBIDDEN,
  }
  type Cells = Record<keyof typeof BODIES, Door>
  const all = (row: Cells) => Object.fromEntries(Object.keys(CHALLENGES).map(name => [name, row]))
  const app: Cells = { empty: 'open', words: 'open', page: 'open' }
  const TABLE: Record<string, Record<string, Cells>> = {
    '401 bare': all({ ...app, page: 'unclear' }),
    '401 token': {
      ...all({ empty: 'open', words: 'open', page: 'rejected' }),
      none: { empty: 'unclear', words: 'open', page: 'rejected' },
      google: { empty: 'rejected', words: 'open', page: 'rejected' },
      googleDescribed: { empty: 'rejected', words: 'open', page: 'rejected' },
    },
    ...Object.fromEntries(
      ['403 bare', '403 token'].map(key => [
        key,
        {
          ...all({ empty: 'unclear', words: 'open', page: 'closed' }),
          scheme: { empty: 'open', words: 'open', page: 'closed' },
          basic: { empty: 'open', words: 'open', page: 'closed' },
        },
      ]),
    ),
    '404 bare': all({ empty: 'unclear', words: 'open', page: 'hidden' }),
    '404 token': all({ empty: 'unclear', words: 'open', page: 'hidden' }),
  }
  const cells = Object.entries(TABLE).flatMap(([key, rows]) =>
    Object.entries(rows).flatMap(([challenge, row]) =>
      Object.entries(row).map(([body, expected]) => [key, challenge, body, expected] as const),
    ),
  )
  it('has a cell for every combination', () => {
    expect(cells).toHaveLength(3 * 2 * Object.keys(CHALLENGES).length * Object.keys(BODIES).length)
  })
  it.each(cells)('%s, challenge %s, body %s: %s', (key, challenge, body, expected) => {
    const value = CHALLENGES[challenge as keyof typeof CHALLENGES]
    const headers = value ? { 'www-authenticate': value } : {}
    const text = BODIES[body as keyof typeof BODIES]
    expect(door(Number.parseInt(key, 10), headers, text, key.endsWith('token'))).toBe(expected)
  })
})

describe('for any answer', () => {
  const status = fc.oneof(fc.constantFrom(401, 403, 404, 429, 500, 503), fc.integer({ min: 200, max: 599 }))
  const challenge = fc.oneof(
    fc.constantFrom('', 'Bearer', 'Basic realm="x"', NOT_VERIFIED, SCOPE, 'Bearer error="invalid_token"'),
    fc.string().map(text => text.replace(/[^ -~]/g, '').trim()),
  )
  const body = fc.oneof(fc.constant(''), fc.constant(FORBIDDEN), fc.constant(UNAUTHORIZED), fc.string())
  const headersOf = (value: string) => (value ? { 'www-authenticate': value } : {})

  it('there is a reading, and a success is never a refusal', () => {
    fc.assert(
      fc.property(status, challenge, body, fc.boolean(), (code, value, text, token) => {
        const seen = door(code, headersOf(value), text, token)
        expect(Object.keys(ANSWERS)).toContain(seen)
        if (code < 300) expect(seen).toBe('open')
      }),
    )
  })

  it('a refusal is Cloud Run’s only with its page, or with its challenge to a token', () => {
    fc.assert(
      fc.property(status, challenge, body, fc.boolean(), (code, value, text, token) => {
        const seen = door(code, headersOf(value), text, token)
        if (seen !== 'closed' && seen !== 'rejected') return
        if (seen === 'rejected') expect(token).toBe(true)
        const page = text === FORBIDDEN || text === UNAUTHORIZED
        expect(page || value.startsWith('Bearer error="invalid_token"')).toBe(true)
      }),
    )
  })

  it('a quoted page of Cloud Run’s is no refusal of Cloud Run’s', () => {
    const quoted = fc.constantFrom(FORBIDDEN, UNAUTHORIZED, robot(403, 'Forbidden'))
    const before = fc.string().filter(text => text.trim() !== '')
    fc.assert(
      fc.property(fc.constantFrom(401, 403), before, quoted, fc.boolean(), (code, words, page, token) => {
        expect(['open', 'unclear']).toContain(door(code, {}, words + page, token))
        expect(door(code, JSON_, JSON.stringify({ words, page }), token)).toBe('open')
      }),
    )
  })

  it('a 401 without a token is the app’s or anybody’s, and an empty 403 proves nothing of the door', () => {
    fc.assert(
      fc.property(challenge, body, fc.boolean(), (value, text, token) => {
        const page = text === FORBIDDEN || text === UNAUTHORIZED
        expect(door(401, headersOf(value), text, false)).toBe(page ? 'unclear' : 'open')
        expect(['closed', 'rejected']).not.toContain(door(403, headersOf(value), '', token))
      }),
    )
  })
})

it.each([
  '<',
  ' ',
  '<title>',
  '<html>',
  '<html><head><meta ',
  '<meta x>',
  '<title>Error 404 (',
  '<h1>Error: Forbidden</h1> ',
  '<body text=#000000 bgcolor=#ffffff> ',
  '<h1> ',
  '<ins>That',
  'error ',
])('reads 64 KiB of %j in no time, whatever the status', unit => {
  const text = `${unit.repeat(65_536 / unit.length)}x`
  const began = performance.now()
  for (const status of [400, 401, 403, 404, 429, 503])
    door(status, { 'www-authenticate': `Bearer ${' '.repeat(8_000)}x` }, text, true)
  expect(performance.now() - began).toBeLessThan(250)
})
