/**
 * GitHub's REST API for the repository, its pull requests, issues, comments, deployments and environments, and the one GraphQL query that asks
 * whose the token is. Paths, statuses and rejected bodies follow GitHub's OpenAPI description. What is shown of the repository and of
 * pull requests contains only the fields that clients of these calls read; everything else has every required field.
 */
import type { Answer, Incoming } from '../http/router.ts'
import { protocolOf } from '../http/tls.ts'
import type { LoggedRequest, World } from '../world/world.ts'
import { apiAddress, type Handle, NOT_FOUND, REST_ROOT, type Request, readJson, refusal } from './answers.ts'
import { addComment, deleteComment, editComment, listComments } from './comments.ts'
import {
  createDeployment,
  createStatus,
  deleteDeployment,
  deleteEnvironment,
  getDeployment,
  getEnvironment,
  listDeployments,
  listEnvironmentSecrets,
  listEnvironments,
  listEnvironmentVariables,
  listStatuses,
} from './deployments.ts'
import { createIssue, editIssue, listIssues } from './issues.ts'
import { overLimit } from './limits.ts'

/** The path of the GraphQL API, as on GitHub Enterprise Server. */
const GRAPHQL = '/api/graphql'

/** Whether a path is one of this API's. */
export const isRestPath = (path: string): boolean => path.startsWith(`${REST_ROOT}/`) || path === GRAPHQL

const REPOSITORY = '^/repos/([^/]+/[^/]+)'
const ROUTES: [method: string, path: RegExp, handle: Handle][] = (
  [
    ['GET', '/pulls/(\\d+)', getPull],
    ['GET', '/issues/(\\d+)/comments', listComments],
    ['POST', '/issues/(\\d+)/comments', addComment],
    ['PATCH', '/issues/comments/(\\d+)', editComment],
    ['DELETE', '/issues/comments/(\\d+)', deleteComment],
    ['GET', '/issues', listIssues],
    ['POST', '/issues', createIssue],
    ['PATCH', '/issues/(\\d+)', editIssue],
    ['GET', '/deployments', listDeployments],
    ['POST', '/deployments', createDeployment],
    ['GET', '/deployments/(\\d+)', getDeployment],
    ['DELETE', '/deployments/(\\d+)', deleteDeployment],
    ['GET', '/deployments/(\\d+)/statuses', listStatuses],
    ['POST', '/deployments/(\\d+)/statuses', createStatus],
    ['GET', '/environments', listEnvironments],
    ['GET', '/environments/([^/]+)', getEnvironment],
    ['GET', '/environments/([^/]+)/secrets', listEnvironmentSecrets],
    ['GET', '/environments/([^/]+)/variables', listEnvironmentVariables],
    ['DELETE', '/environments/([^/]+)', deleteEnvironment],
  ] as const
).map(([method, path, handle]) => [method, new RegExp(`${REPOSITORY}${path}$`), handle])

/** Answers requests under `/api/v3/` and `/api/graphql`. */
export async function answerRest(
  world: World,
  request: Incoming,
  url: URL,
  line: Pick<LoggedRequest, 'body'>,
): Promise<Answer> {
  const { token } = world.github
  const { claims } = world.runner
  const method = request.method ?? ''
  const given = /^(?:token|bearer)\s+(\S+)$/i.exec(request.headers.authorization ?? '')?.[1]
  if (!request.headers['user-agent']) return refusal(403, 'Request forbidden by administrative rules.')
  const path = url.pathname.slice(REST_ROOT.length)
  const [, about] = new RegExp(`${REPOSITORY}$`).exec(path) ?? []
  if (about !== undefined && method === 'GET' && (given === undefined || given === token)) {
    // Without a token, only public repositories are visible.
    const seen = given === token || claims.repository_visibility === 'public'
    return seen && about.toLowerCase() === claims.repository?.toLowerCase() ? getRepository(world) : NOT_FOUND
  }
  if (given !== token) return refusal(401, 'Bad credentials')
  if (method !== 'GET') line.body = await readJson(request)
  if (url.pathname === GRAPHQL) return method === 'POST' ? answerQuery(world, line.body) : NOT_FOUND
  const over = overLimit(world, method)
  if (over) return over
  for (const [of, pattern, handle] of ROUTES) {
    const [, repository, ...params] = pattern.exec(path) ?? []
    if (!repository || of !== method) continue
    if (repository.toLowerCase() !== claims.repository?.toLowerCase()) return NOT_FOUND
    const address = new URL(`${url.pathname}${url.search}`, `${protocolOf(request)}//${request.headers.host}`)
    return handle({ world, params: params.map(decodeURIComponent), query: url.searchParams, address, body: line.body })
  }
  return NOT_FOUND
}

/** Only `{ viewer { login } }`: whose the token is. */
function answerQuery({ github }: World, body: unknown): Answer {
  const query = (body as { query?: unknown } | undefined)?.query
  if (typeof query !== 'string') return refusal(400, 'A query attribute must be specified and must be a string.')
  if (/^\s*(?:query\s*)?\{\s*viewer\s*\{\s*login\s*\}\s*\}\s*$/.test(query))
    return { body: { data: { viewer: { login: github.viewer } } } }
  return { body: { errors: [{ message: 'The emulated GitHub has no such query.' }] } }
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
function getPull({ world, params }: Request): Answer {
  const { github, runner } = world
  const number = Number(params[0])
  const pull = github.pulls.get(number)
  if (!pull || github.pullRequests === 'none') return NOT_FOUND
  const { state, title = `Pull request ${number}` } = pull
  const { head = { repository: runner.claims.repository ?? null, sha: '1'.repeat(40) }, mergeSha = null } = pull
  return {
    body: {
      ...{ number, state, title, locked: false, url: apiAddress(world, `pulls/${number}`) },
      head: { sha: head.sha, ref: 'patch-1', repo: head.repository === null ? null : { full_name: head.repository } },
      merge_commit_sha: mergeSha,
    },
  }
}
