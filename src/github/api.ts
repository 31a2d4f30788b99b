/** GitHub's REST API, as far as the job's token allows. The only import of @actions/github, loaded by the modes that need it. */
import type { PullHead } from './code-owner.ts'
import { type Deployments, deploymentsOf, type Octokit } from './deployments.ts'
import { type Issues, issuesOf } from './issues.ts'
import type { CommentStore } from './shared-comment.ts'

/** The state of a pull request; `absent`: it does not exist, or this token cannot see it. */
export type PullState = 'open' | 'closed' | 'absent'

export interface GitHub {
  /** GET /repos/O/R/pulls/N. Throws what Octokit throws, with `status` and `message`, except for 404. */
  pullState(number: number): Promise<PullState>
  /** The same request, for the repository of the code. */
  pullHead(number: number): Promise<PullHead>
  /** The comments on pull request N that begin with `mark` and that the token's owner wrote. GET and POST
   *  /repos/O/R/issues/N/comments, PATCH and DELETE /repos/O/R/issues/comments/ID. Throws what Octokit throws. */
  comments(number: number, mark: string): CommentStore
  deployments: Deployments
  issues: Issues
}

export interface GitHubOptions {
  token: string
  /** `owner/name`. */
  repository: string
  /** `https://api.github.com`, or that of a GitHub Enterprise Server. */
  apiUrl: string
  /** Sends one request; the client's own, undici, would be a fifth of what every job downloads. */
  fetch(address: string, request: { method: string; headers: Record<string, string>; body?: string }): Promise<Response>
}

export async function connectGitHub({ token, repository, apiUrl, fetch }: GitHubOptions): Promise<GitHub> {
  const { getOctokit } = await import('@actions/github')
  const octokit = getOctokit(token, { baseUrl: apiUrl, request: { fetch } })
  const [owner = '', repo = ''] = repository.split('/')
  let viewer: Promise<string | undefined> | undefined
  return {
    async pullState(number) {
      try {
        const { data } = await octokit.rest.pulls.get({ owner, repo, pull_number: number })
        return data.state === 'closed' ? 'closed' : 'open'
      } catch (error) {
        if (isMissing(error)) return 'absent'
        throw error
      }
    },
    async pullHead(number) {
      const { data } = await octokit.rest.pulls.get({ owner, repo, pull_number: number })
      return {
        sha: data.head.sha,
        // A deleted fork has no repository, whatever the types say.
        ...(data.head.repo?.full_name && { repository: data.head.repo.full_name }),
        ...(data.merge_commit_sha && { mergeSha: data.merge_commit_sha }),
      }
    },
    comments: (number, mark) => ({
      async read() {
        viewer ??= ownerOf(octokit)
        const about = { owner, repo, issue_number: number, per_page: 100 }
        const [own, all] = await Promise.all([viewer, octokit.paginate(octokit.rest.issues.listComments, about)])
        return all
          .filter(({ body, user }) => body?.startsWith(mark) && own !== undefined && isBy(own, user))
          .map(({ id, body = '' }) => ({ id, body }))
          .toSorted((a, b) => a.id - b.id)
      },
      async create(body) {
        const { data } = await octokit.rest.issues.createComment({ owner, repo, issue_number: number, body })
        // Whose it is, if GitHub did not say it before: what is read next counts earlier ones too.
        if ((await viewer) === undefined) viewer = Promise.resolve(data.user?.login)
      },
      update: (id, body) =>
        octokit.rest.issues.updateComment({ owner, repo, comment_id: id, body }).then(() => true, unlessMissing(false)),
      remove: id =>
        octokit.rest.issues
          .deleteComment({ owner, repo, comment_id: id })
          .then(() => undefined, unlessMissing(undefined)),
    }),
    deployments: deploymentsOf(octokit, { owner, repo }),
    issues: issuesOf(octokit, { owner, repo }, async user => {
      viewer ??= ownerOf(octokit)
      const own = await viewer
      if (own === undefined)
        throw new Error('GitHub does not say whose the token is, so an issue that may be another’s stays.')
      return isBy(own, user)
    }),
  }
}

/**
 * Whose the token is: a bot's login ends with `[bot]`. By GraphQL, because GET /user refuses the tokens of apps, the job's own token among
 * them; `viewer` answers those too (github.com/fullsend-ai/fullsend/pull/1953). Undefined if GitHub does not say.
 */
const ownerOf = ({ graphql }: Octokit): Promise<string | undefined> =>
  graphql<{ viewer: { login: string } }>('{ viewer { login } }').then(
    ({ viewer }) => viewer.login,
    () => undefined,
  )

/** Whoever can write to pull requests can edit any comment, so a comment of someone who quotes the mark must not count as ours. */
const isBy = (own: string, user: { login: string } | null): boolean => user?.login.toLowerCase() === own.toLowerCase()

const isMissing = (error: unknown) => [404, 410].includes((error as { status?: number }).status ?? 0)

const unlessMissing =
  <T>(value: T) =>
  (error: unknown): T => {
    if (isMissing(error)) return value
    throw error
  }
