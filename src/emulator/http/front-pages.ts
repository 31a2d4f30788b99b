/** Pages of Google's front end, as seen in the field (docs/google-cloud.md#what-a-caller-sees). */
import type { Answer, FrontRequest } from './router.ts'

const escapeHtml = (text: string) => text.replace(/[&<>"']/g, char => `&#${char.charCodeAt(0)};`)

function page(status: number, title: string, text: string): Answer {
  const body = `\n<html><head>\n<meta http-equiv="content-type" content="text/html;charset=utf-8">\n<title>${status} ${title}</title>\n</head>\n<body text=#000000 bgcolor=#ffffff>\n<h1>Error: ${title}</h1>\n<h2>${text}</h2>\n<h2></h2>\n</body></html>\n`
  return { status, headers: { 'content-type': 'text/html; charset=UTF-8', server: 'Google Frontend' }, body }
}

export const notFound = () => page(404, 'Page not found', 'The requested URL was not found on this server.')
export const notYet = () =>
  page(503, 'Server Error', 'The service you requested is not available yet.<p>Please try again in 30 seconds.')

export const forbidden = (request: FrontRequest) =>
  page(
    403,
    'Forbidden',
    `Your client does not have permission to get URL <code>${escapeHtml(request.url)}</code> from this server.`,
  )

export function unauthorized(request: FrontRequest): Answer {
  const url = escapeHtml(request.url)
  const answer = page(
    401,
    'Unauthorized',
    `Your client does not have permission to the requested URL <code>${url}</code>.`,
  )
  return { ...answer, headers: { ...answer.headers, 'www-authenticate': 'Bearer error="invalid_token"' } }
}
