/** GitHub's REST API, as far as the job's token allows. The only import of @actions/github, loaded by the modes that need it. */
import type { PullHead } from './code-owner.ts'

/** The state of a pull request; `absent`: it does not exist, or this token cannot see it. */
export type PullState = 'open' | 'closed' | 'absent'

export interface GitHub {
  /** GET /repos/O/R/pulls/N. Throws what Octokit throws, with `status` and `message`, except for 404. */
  pullState(number: number): Promise<PullState>
  /** The same request, for the repository of the code. */
  pullHead(number: number): Promise<PullHead>
  /** Edits the comment on pull request N that begins with `mark`, or creates it if `mayStart`. GET and POST
   *  /repos/O/R/issues/N/comments, PATCH /repos/O/R/issues/comments/ID. Throws what Octokit throws. */
  comment(number: number, mark: string, body: string, options: { mayStart: boolean }): Promise<void>
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
  return {
    async pullState(number) {
      try {
        const { data } = await octokit.rest.pulls.get({ owner, repo, pull_number: number })
        return data.state === 'closed' ? 'closed' : 'open'
      } catch (error) {
        if ((error as { status?: number }).status === 404) return 'absent'
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
    async comment(number, mark, body, { mayStart }) {
      const about = { owner, repo, issue_number: number, per_page: 100 }
      const comments = await octokit.paginate(octokit.rest.issues.listComments, about)
      // A comment by a person who quotes the mark is not ours.
      const own = comments.find(comment => comment.body?.startsWith(mark) && comment.user?.type === 'Bot')
      if (own?.body === body) return
      if (own) await octokit.rest.issues.updateComment({ owner, repo, comment_id: own.id, body })
      else if (mayStart) await octokit.rest.issues.createComment({ owner, repo, issue_number: number, body })
    },
  }
}
