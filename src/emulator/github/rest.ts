/**
 * GitHub's REST API for the repository, its pull requests and comments. Paths, statuses and rejected bodies follow GitHub's OpenAPI
 * description. Answers contain only the fields that clients of these calls read.
 */
import type { IncomingMessage } from 'node:http'
import type { Answer } from '../http/router.ts'
import type { World } from '../world/world.ts'

export interface PullRequestState {
  state: 'open' | 'closed'
  title?: string
  /** Where its code comes from, by default the repository itself; `repository: null` is a deleted fork. */
  head?: { repository: string | null; sha: string }
  mergeSha?: string
}

interface CommentState {
  id: number
  issue: number
  body: string
  /** The author's login. */
  author: string
}

/** GitHub's state of the workflow's repository. */
export interface GitHubState {
  /** The job's token; any other token is refused with 401. */
  token: string
  /** The token's `pull-requests` permission. */
  pullRequests: 'write' | 'read' | 'none'
  pulls: Map<number, PullRequestState>
  comments: CommentState[]
}

/** The root path of the API, as on GitHub Enterprise Server. */
export const REST_ROOT = '/api/v3'

const BOT = 'github-actions[bot]'
const DOCS = 'https://docs.github.com/rest'
const refusal = (status: number, message: string): Answer => ({
  status,
  body: { message, documentation_url: DOCS, status: String(status) },
})
const NOT_FOUND = refusal(404, 'Not Found')
const FORBIDDEN = refusal(403, 'Resource not accessible by integration')

interface Request {
  world: World
  numbers: number[]
  query: URLSearchParams
  body: () => Promise<unknown>
}

type Handle = (request: Request) => Answer | Promise<Answer>

const REPOSITORY = '^/repos/([^/]+/[^/]+)'
const ROUTES: [method: string, path: RegExp, handle: Handle][] = [
  ['GET', new RegExp(`${REPOSITORY}/pulls/(\\d+)$`), getPull],
  ['GET', new RegExp(`${REPOSITORY}/issues/(\\d+)/comments$`), listComments],
  ['POST', new RegExp(`${REPOSITORY}/issues/(\\d+)/comments$`), addComment],
  ['PATCH', new RegExp(`${REPOSITORY}/issues/comments/(\\d+)$`), editComment],
]

/** Answers requests under `/api/v3/`. */
export async function answerRest(world: World, request: IncomingMessage, url: URL): Promise<Answer> {
  const { token } = world.github
  const { claims } = world.runner
  const given = /^(?:token|bearer)\s+(\S+)$/i.exec(request.headers.authorization ?? '')?.[1]
  if (!request.headers['user-agent']) return refusal(403, 'Request forbidden by administrative rules.')
  const path = url.pathname.slice(REST_ROOT.length)
  const [, about] = new RegExp(`${REPOSITORY}$`).exec(path) ?? []
  if (about !== undefined && request.method === 'GET' && (given === undefined || given === token)) {
    // Without a token, only public repositories are visible.
    const seen = given === token || claims.repository_visibility === 'public'
    return seen && about.toLowerCase() === claims.repository?.toLowerCase() ? getRepository(world) : NOT_FOUND
  }
  if (given !== token) return refusal(401, 'Bad credentials')
  for (const [method, pattern, handle] of ROUTES) {
    const [, repository, ...numbers] = pattern.exec(path) ?? []
    if (!repository || method !== request.method) continue
    if (repository.toLowerCase() !== world.runner.claims.repository?.toLowerCase()) return NOT_FOUND
    return handle({ world, numbers: numbers.map(Number), query: url.searchParams, body: () => readJson(request) })
  }
  return NOT_FOUND
}

function getRepository({ runner: { claims } }: World): Answer {
  const { repository = '', repository_owner: login = '' } = claims
  return {
    body: {
      id: Number(claims.repository_id),
      name: repository.split('/')[1] ?? '',
      full_name: repository,
      private: claims.repository_visibility !== 'public',
      owner: { login, id: Number(claims.repository_owner_id) },
    },
  }
}

/** Answers 404 if the token is not allowed to see the pull request. */
function getPull({ world: { github, runner }, numbers: [number = 0] }: Request): Answer {
  const pull = github.pulls.get(number)
  if (!pull || github.pullRequests === 'none') return NOT_FOUND
  const { state, title = `Pull request ${number}` } = pull
  const { head = { repository: runner.claims.repository ?? null, sha: '1'.repeat(40) }, mergeSha = null } = pull
  return {
    body: {
      ...{ number, state, title, locked: false, url: addressOf(runner.claims.repository, `pulls/${number}`) },
      head: { sha: head.sha, ref: 'patch-1', repo: head.repository === null ? null : { full_name: head.repository } },
      merge_commit_sha: mergeSha,
    },
  }
}

function listComments({ world: { github }, numbers: [issue = 0], query }: Request): Answer {
  if (!github.pulls.has(issue)) return NOT_FOUND
  const size = Math.min(Number(query.get('per_page') ?? 30), 100)
  const from = (Number(query.get('page') ?? 1) - 1) * size
  const all = github.comments.filter(comment => comment.issue === issue)
  return { body: all.slice(from, from + size).map(shown) }
}

async function addComment({ world: { github }, numbers: [issue = 0], body }: Request): Promise<Answer> {
  if (!github.pulls.has(issue)) return NOT_FOUND
  if (github.pullRequests !== 'write') return FORBIDDEN
  const text = commentText(await body())
  if (text === undefined) return invalidBody()
  const comment = { id: 1_000 + github.comments.length, issue, body: text, author: BOT }
  github.comments.push(comment)
  return { status: 201, body: shown(comment) }
}

async function editComment({ world: { github }, numbers: [id], body }: Request): Promise<Answer> {
  const comment = github.comments.find(each => each.id === id)
  if (!comment) return NOT_FOUND
  if (github.pullRequests !== 'write') return FORBIDDEN
  const text = commentText(await body())
  if (text === undefined) return invalidBody()
  comment.body = text
  return { body: shown(comment) }
}

const shown = ({ id, issue, body, author }: CommentState) => ({
  ...{ id, body, user: { login: author, type: author.endsWith('[bot]') ? 'Bot' : 'User' } },
  issue_url: `https://api.github.com/repos/-/issues/${issue}`,
})

/** The text in `{"body": "..."}`, at most 65,536 characters; undefined if the body is invalid. */
function commentText(sent: unknown): string | undefined {
  const text = typeof sent === 'object' && sent !== null ? (sent as { body?: unknown }).body : undefined
  return typeof text === 'string' && text.trim() !== '' && text.length <= 65_536 ? text : undefined
}

const invalidBody = (): Answer => ({
  status: 422,
  body: {
    message: 'Validation Failed',
    documentation_url: DOCS,
    errors: [{ resource: 'IssueComment', code: 'unprocessable', field: 'data' }],
  },
})

async function readJson(request: IncomingMessage): Promise<unknown> {
  const chunks: Uint8Array[] = []
  for await (const chunk of request) chunks.push(chunk)
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'))
  } catch {
    return undefined
  }
}

const addressOf = (repository: string | undefined, path: string) =>
  `https://api.github.com/repos/${repository ?? '-'}/${path}`
