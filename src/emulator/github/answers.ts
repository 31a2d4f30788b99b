/** What the answers of GitHub's API have in common: refusals, pages, users, addresses. */
import type { Answer, Incoming } from '../http/router.ts'
import type { World } from '../world/world.ts'

/** The root path of the API, as on GitHub Enterprise Server. */
export const REST_ROOT = '/api/v3'

const DOCS = 'https://docs.github.com/rest'

export interface Request {
  world: World
  /** Path variables, decoded. */
  params: string[]
  query: URLSearchParams
  /** The address of the request, as the client sent it. */
  address: URL
  /** The parsed JSON body; undefined if it is not JSON. */
  body: unknown
}

export type Handle = (request: Request) => Answer | Promise<Answer>

export const refusal = (status: number, message: string, headers?: Record<string, string>): Answer => ({
  status,
  ...(headers && { headers }),
  // Its description has no status in the body of a 422.
  body: { message, documentation_url: DOCS, ...(status !== 422 && { status: String(status) }) },
})
export const NOT_FOUND = refusal(404, 'Not Found')
export const FORBIDDEN = refusal(403, 'Resource not accessible by integration')

export const invalid = (resource: string, field: string, code: string, message?: string): Answer => ({
  status: 422,
  body: {
    message: 'Validation Failed',
    documentation_url: DOCS,
    errors: [{ resource, code, field, ...(message && { message }) }],
  },
})

/** The page of a list that the query asks for, with the header that leads to the others. */
export function paged<T>(all: readonly T[], { query, address }: Request, shown: (item: T) => unknown): Answer {
  const size = Math.min(Math.max(Number(query.get('per_page') ?? 30) || 30, 1), 100)
  const page = Math.max(Number(query.get('page') ?? 1) || 1, 1)
  const last = Math.max(Math.ceil(all.length / size), 1)
  const to = (number: number, rel: string) => {
    const url = new URL(address)
    url.searchParams.set('page', String(number))
    return `<${url.href}>; rel="${rel}"`
  }
  const links = [
    ...(page > 1 ? [to(page - 1, 'prev'), to(1, 'first')] : []),
    ...(page < last ? [to(page + 1, 'next'), to(last, 'last')] : []),
  ]
  return {
    ...(links.length > 0 && { headers: { link: links.join(', ') } }),
    body: all.slice((page - 1) * size, page * size).map(shown),
  }
}

/** A user or a bot, with the fields of GitHub's `simple-user`. */
export function userOf(login: string) {
  const bot = login.endsWith('[bot]')
  const id = bot ? 41_898_282 : 583_231
  const url = `https://api.github.com/users/${encodeURIComponent(login)}`
  return {
    login,
    id,
    node_id: nodeId('User', id),
    avatar_url: `https://avatars.githubusercontent.com/u/${id}?v=4`,
    gravatar_id: '',
    url,
    html_url: `https://github.com/${bot ? `apps/${login.slice(0, -'[bot]'.length)}` : login}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type: bot ? 'Bot' : 'User',
    site_admin: false,
  }
}

export const nodeId = (kind: string, id: number) => Buffer.from(`0${kind.length}:${kind}${id}`).toString('base64')

export const apiAddress = ({ runner }: World, path: string) =>
  `https://api.github.com/repos/${runner.claims.repository ?? '-'}${path && `/${path}`}`

export const time = (ms: number) => new Date(ms).toISOString().replace(/\.\d+Z$/, 'Z')

export async function readJson(request: Incoming): Promise<unknown> {
  const chunks: Uint8Array[] = []
  for await (const chunk of request) chunks.push(chunk)
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'))
  } catch {
    return undefined
  }
}
