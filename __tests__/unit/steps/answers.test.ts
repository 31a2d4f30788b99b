/** Whose answer it was, read from answers as they look in the field (google-cloud.md 7.4, reports). */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Door, doorOf } from '../../../src/steps/answers.ts'

type Row = [what: string, status: number, headers: Record<string, string>, body: string]

const HTML = { 'content-type': 'text/html; charset=UTF-8', server: 'Google Frontend' }
const TEXT = { 'content-type': 'text/plain; charset=utf-8' }
const JSON_ = { 'content-type': 'application/json' }
const page = (title: string, words: string) =>
  `\n<html><head>\n<meta http-equiv="content-type" content="text/html;charset=utf-8">\n<title>${title}</title>\n</head>\n<body text=#000000 bgcolor=#ffffff>\n<h1>Error: ${title.slice(4)}</h1>\n<h2>${words}</h2>\n<h2></h2>\n</body></html>\n`
const robot = (status: number, words: string) =>
  `<!DOCTYPE html><html lang=en><meta charset=utf-8><title>Error ${status} (Not Found)!!1</title><a href=//www.google.com/><span id=logo aria-label=Google></span></a><p><b>${status}.</b> <ins>That’s an error.</ins><p>${words} <ins>That’s all we know.</ins>`
const SIGN_IN =
  'https://accounts.google.com/o/oauth2/v2/auth?client_id=1-x.apps.googleusercontent.com&response_type=code&scope=openid+email&redirect_uri=https://iap.googleapis.com/v1/oauth/clientIds/1-x.apps.googleusercontent.com:handleRedirect&state=S'

const ANSWERS: Record<Door, Row[]> = {
  closed: [
    [
      'no token',
      403,
      HTML,
      page('403 Forbidden', 'Your client does not have permission to get URL <code>/</code> from this server.'),
    ],
    [
      'a path in it',
      403,
      HTML,
      page('403 Forbidden', 'Your client does not have permission to get URL <code>/api/help</code> from this server.'),
    ],
    [
      'the robot page',
      403,
      HTML,
      robot(403, 'Your client does not have permission to get URL <code>/</code> from this server.'),
    ],
    [
      'a token without the role',
      403,
      {
        ...HTML,
        'www-authenticate':
          'Bearer error="insufficient_scope" error_description="The access token does not have the required permissions"',
      },
      '',
    ],
    [
      'words that nobody has fixed',
      403,
      { 'content-type': 'text/html' },
      '<html><title>403</title><h1>403 Forbidden</h1></html>',
    ],
    ['nothing at all', 403, {}, ''],
  ],
  rejected: [
    [
      'a wrong audience',
      401,
      {
        ...HTML,
        'www-authenticate': 'Bearer error="invalid_token" error_description="The access token could not be verified"',
      },
      page('401 Unauthorized', 'Your client does not have permission to the requested URL <code>/</code>.'),
    ],
    [
      'the header alone',
      401,
      { 'www-authenticate': 'Bearer error="invalid_token" error_description="The access token could not be verified"' },
      '',
    ],
    [
      'the page alone',
      401,
      HTML,
      page('401 Unauthorized', 'Your client does not have permission to the requested URL <code>/</code>.'),
    ],
  ],
  hidden: [
    [
      'internal ingress, a disabled URL',
      404,
      HTML,
      page('404 Page not found', 'The requested URL <code>/</code> was not found on this server.'),
    ],
    ['no such host', 404, HTML, robot(404, 'The requested URL <code>/</code> was not found on this server.')],
    ['an empty page', 404, {}, ''],
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
    [
      'a token for the service',
      401,
      { ...HTML, 'x-goog-iap-generated-response': 'true' },
      'Invalid IAP credentials: Invalid JWT audience',
    ],
    [
      'no right to it',
      403,
      { ...HTML, 'x-goog-iap-generated-response': 'true' },
      '<title>Access denied</title>You do not have access',
    ],
    ['a token, without the mark', 401, HTML, 'Invalid IAP credentials: Unable to parse JWT'],
  ],
  down: [
    ['no revision that is ready', 503, HTML, page('503 Service Unavailable', 'Service Unavailable')],
    [
      'a container that does not start',
      503,
      HTML,
      page('503 Server Error', 'The service you requested is not available yet.<p>Please try again in 30 seconds.'),
    ],
    [
      'a container that crashes',
      503,
      TEXT,
      'upstream connect error or disconnect/reset before headers. reset reason: connection termination',
    ],
    ['no instance to be had', 500, TEXT, 'The request was aborted because there was no available instance.'],
    ['too many requests for its instances', 429, TEXT, 'Rate exceeded.'],
  ],
  open: [
    ['an app', 200, HTML, '<h1>hello</h1>'],
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
    ['an app that wants a key', 401, TEXT, 'This API wants an API key'],
    [
      'an app with tokens of its own',
      401,
      { ...JSON_, 'www-authenticate': 'Bearer realm="api"' },
      '{"error":"unauthorized"}',
    ],
    [
      'an app whose tokens are invalid',
      401,
      { ...JSON_, 'www-authenticate': 'Bearer error="invalid_token", error_description="expired"' },
      '{"error":"invalid_token"}',
    ],
    [
      'an app with basic authentication',
      401,
      { ...TEXT, 'www-authenticate': 'Basic realm="Staging"' },
      'Unauthorized: staging only',
    ],
    ['an app that forbids in JSON', 403, JSON_, '{"error":"log in first"}'],
    ['an app that forbids on a page', 403, HTML, '<h1>403</h1><p>Only members of the team can see this</p>'],
    ["Go's own mux", 404, TEXT, '404 page not found\n'],
    ["Express's own page", 404, HTML, '<!DOCTYPE html><html><body><pre>Cannot GET /</pre></body></html>'],
    ['an app that does not know the path', 404, JSON_, '{"detail":"Not Found"}'],
    ['a page about a lost page', 404, HTML, '<h1>404</h1><p>We looked everywhere.</p>'],
    ['a method that is not allowed', 405, JSON_, '{"detail":"Method Not Allowed"}'],
  ],
  unclear: [
    ['an app, or a proxy before it', 503, JSON_, '{"error":"maintenance"}'],
    ['a fault', 500, TEXT, 'Internal Server Error'],
    ['a gateway', 502, HTML, '<h1>Bad Gateway</h1>'],
    ['a limit of the app or of Google', 429, JSON_, '{"error":"slow down"}'],
  ],
}

describe.each(Object.entries(ANSWERS) as [Door, Row[]][])('%s', (door, rows) => {
  it.each(rows)('%s (%i)', (_, status, headers, body) => {
    expect(doorOf({ status, headers: new Headers(headers), body })).toBe(door)
  })
})

it('has an answer for every answer, and never takes a success for a refusal', () => {
  fc.assert(
    fc.property(fc.integer({ min: 200, max: 599 }), fc.string(), fc.string(), (status, type, body) => {
      const door = doorOf({ status, headers: new Headers({ 'content-type': type.replace(/[^ -~]/g, '') }), body })
      expect(Object.keys(ANSWERS)).toContain(door)
      if (status < 300) expect(door).toBe('open')
    }),
  )
})
