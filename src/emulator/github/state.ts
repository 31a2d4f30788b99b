/** GitHub's state of the workflow's repository. */

interface PullRequestState {
  state: 'open' | 'closed'
  title?: string
  /** Where its code comes from, by default the repository itself; `repository: null` is a deleted fork. */
  head?: { repository: string | null; sha: string }
  mergeSha?: string
  /** Commits that were its head before. */
  earlier?: string[]
}

export interface CommentState {
  id: number
  issue: number
  body: string
  /** The author's login. */
  author: string
  createdMs: number
  updatedMs: number
}

export interface IssueState {
  number: number
  title: string
  body: string
  labels: string[]
  state: 'open' | 'closed'
  reason: string | null
  /** The author's login. */
  author: string
  createdMs: number
  updatedMs: number
}

export const STATES = ['error', 'failure', 'inactive', 'in_progress', 'queued', 'pending', 'success'] as const

export interface StatusState {
  id: number
  state: (typeof STATES)[number]
  description: string
  environment: string
  environmentUrl: string
  logUrl: string
  creator: string
  createdMs: number
}

export interface DeploymentState {
  id: number
  sha: string
  ref: string
  task: string
  payload: unknown
  environment: string
  description: string | null
  transient: boolean
  production: boolean
  creator: string
  createdMs: number
  /** Oldest first. */
  statuses: StatusState[]
}

/**
 * A rate limit. `primary`: of the hour; `secondary`: against bursts, of requests that create content. The first `after` requests pass,
 * the next `times` are refused. `waitSeconds`: what the headers of the refusal say; undefined: they say nothing, as GitHub's secondary
 * limits sometimes do.
 */
interface LimitState {
  kind: 'primary' | 'secondary'
  status: 403 | 429
  after: number
  times: number
  waitSeconds?: number
}

export type Level = 'write' | 'read' | 'none'

export interface GitHubState {
  /** The job's token; any other token is refused with 401. */
  token: string
  /** Login of the token's owner: a bot's ends with `[bot]`. */
  viewer: string
  /** Permissions of the token. */
  pullRequests: Level
  mayDeploy: Level
  issues: Level
  /** Only with this permission, which no job's own token can have, environments can be deleted. */
  administration: boolean
  pulls: Map<number, PullRequestState>
  /** Issues that are no pull requests. */
  tracked: IssueState[]
  comments: CommentState[]
  deployments: DeploymentState[]
  /** By name. */
  environments: Map<string, EnvironmentState>
  limits: (LimitState & { seen?: number })[]
}

interface EnvironmentState {
  createdMs: number
  /** Names. */
  secrets: string[]
  variables: string[]
  /** As the API shows them. */
  rules: object[]
}

/** What a scenario says about it. */
export interface GitHubSpec {
  pulls?: Record<string, 'open' | 'closed' | PullRequestState>
  pullRequests?: Level
  deployments?: Level
  issues?: Level
  administration?: boolean
  viewer?: string
  limits?: LimitState[]
}

export function makeGitHub(spec: GitHubSpec = {}): GitHubState {
  return {
    token: 'ghs_played',
    viewer: spec.viewer ?? 'github-actions[bot]',
    pullRequests: spec.pullRequests ?? 'write',
    mayDeploy: spec.deployments ?? 'write',
    issues: spec.issues ?? 'write',
    administration: spec.administration ?? false,
    pulls: new Map(
      Object.entries(spec.pulls ?? {}).map(([number, pull]) => [
        Number(number),
        typeof pull === 'string' ? { state: pull } : pull,
      ]),
    ),
    tracked: [],
    comments: [],
    deployments: [],
    environments: new Map(),
    limits: (spec.limits ?? []).map(limit => ({ ...limit })),
  }
}
