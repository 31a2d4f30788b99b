/** GitHub's REST API, as the job's token may use it. The only import of @actions/github, loaded by the modes that ask. */

/** What became of a pull request; `absent`: there is none of that number, or this token may not know. */
export type PullState = 'open' | 'closed' | 'absent'

export interface GitHub {
  /** GET /repos/O/R/pulls/N. Throws what Octokit throws, with `status` and `message`, but for 404. */
  pullState(number: number): Promise<PullState>
}

export interface GitHubOptions {
  token: string
  /** `owner/name`. */
  repository: string
  /** `https://api.github.com`, or that of a GitHub Enterprise Server. */
  apiUrl: string
  signal: AbortSignal
}

export async function connectGitHub({ token, repository, apiUrl, signal }: GitHubOptions): Promise<GitHub> {
  const { getOctokit } = await import('@actions/github')
  const octokit = getOctokit(token, { baseUrl: apiUrl, request: { signal } })
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
  }
}
