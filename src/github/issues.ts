/** The one issue that a repository keeps about a subject, found by its label, its owner and its first line. */
import type { Octokit } from './deployments.ts'

export interface TrackedIssue {
  number: number
  open: boolean
  body: string
}

/** Everything throws what Octokit throws, with `status` and `message`. */
export interface Issues {
  /** GET /repos/O/R/issues?state=all&labels=L, every page: the newest that begins with the mark and that the token's owner wrote. */
  find(label: string, mark: string): Promise<TrackedIssue | undefined>
  /** POST /repos/O/R/issues. GitHub makes the label if the repository has none of that name. */
  open(issue: { title: string; body: string; label: string }): Promise<void>
  /** PATCH /repos/O/R/issues/N. */
  edit(number: number, issue: { title: string; body: string; open: boolean }): Promise<void>
  /** POST /repos/O/R/issues/N/comments. */
  comment(number: number, body: string): Promise<void>
}

/** `isOwn`: whether the token's owner wrote it. Throws if GitHub does not say who that is. */
export function issuesOf(
  { rest, paginate }: Octokit,
  about: { owner: string; repo: string },
  isOwn: (user: { login: string } | null) => Promise<boolean>,
): Issues {
  return {
    async find(label, mark) {
      const all = await paginate(rest.issues.listForRepo, { ...about, state: 'all', labels: label, per_page: 100 })
      for (const { number, state, body, user, pull_request: pull } of all)
        if (!pull && body?.startsWith(mark) && (await isOwn(user))) return { number, open: state === 'open', body }
      return undefined
    },
    async open({ title, body, label }) {
      await rest.issues.create({ ...about, title, body, labels: [label] })
    },
    async edit(number, { title, body, open }) {
      await rest.issues.update({ ...about, issue_number: number, title, body, state: open ? 'open' : 'closed' })
    },
    async comment(number, body) {
      await rest.issues.createComment({ ...about, issue_number: number, body })
    },
  }
}
