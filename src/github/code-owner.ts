/**
 * Whose code a run deploys, as far as the event tells. Pure, and safe by default: code that is not known to be this repository's counts
 * as foreign. Events: GitHub's page "Events that trigger workflows"; payloads: `@octokit/webhooks`.
 */
import { say } from '../language/say.ts'
import { object, text } from '../words/untyped.ts'

export type CodeOwner =
  /** Someone who can write to this repository. */
  | { whose: 'ours' }
  /** `head`: `owner/name` of the repository that the code comes from; undefined: it is deleted. */
  | { whose: 'foreign'; head?: string }
  | { whose: 'unknown'; why: string }
  /** The event is about a pull request and does not tell where its code comes from, so GitHub has to be asked. */
  | { whose: 'ask'; pullRequest: number }
  /** Anyone can start it, on the default branch: the code is ours unless something else was checked out. */
  | { whose: 'base' }

/**
 * Events that only people with write access, or GitHub itself, can start, so the branch or tag is their choice. Without `deployment`,
 * which hosting apps also create for commits of forks.
 */
const BY_WRITERS: ReadonlySet<string> = new Set([
  ...['branch_protection_rule', 'create', 'delete', 'dynamic', 'image_version', 'label', 'merge_group', 'milestone'],
  ...[
    'page_build',
    'public',
    'push',
    'registry_package',
    'release',
    'repository_dispatch',
    'schedule',
    'workflow_dispatch',
  ],
])

/** Events that anyone can start. They run on the default branch. */
const BY_ANYBODY: ReadonlySet<string> = new Set([
  ...['discussion', 'discussion_comment', 'fork', 'gollum', 'issues', 'watch'],
])

/**
 * Runs whose code belongs to the repository of their head. Others run on the default branch and could have fetched any code:
 * `repository_dispatch` too, which a slash command starts, and whose pull request the next run does not see.
 */
const TELLING_RUNS: ReadonlySet<string> = new Set([
  ...['create', 'delete', 'merge_group', 'pull_request', 'push', 'release', 'schedule', 'workflow_dispatch'],
])

/** `payload`: undefined if the event file could not be read. `repository`: `owner/name` that the workflow belongs to. */
export function codeOwner(
  event: string | undefined,
  payload: Record<string, unknown> | undefined,
  repository: string | undefined,
): CodeOwner {
  if (event === undefined) return { whose: 'ours' }
  if (payload === undefined)
    return { whose: 'unknown', why: say`The file with the event (GITHUB_EVENT_PATH) cannot be read.` }
  // A dispatch from a slash command passes the pull request on (peter-evans/slash-command-dispatch).
  const pull = object(payload.pull_request) ?? object(object(payload.client_payload)?.pull_request)
  if (pull) return ofHead(object(pull.head)?.repo, repository)
  if (event.startsWith('pull_request')) return { whose: 'unknown', why: say`The event does not name its pull request.` }
  if (event === 'issue_comment') return ofComment(object(payload.issue))
  if (event === 'workflow_run') return ofRun(object(payload.workflow_run), repository)
  if (BY_WRITERS.has(event)) return { whose: 'ours' }
  if (BY_ANYBODY.has(event)) return { whose: 'base' }
  return { whose: 'unknown', why: say`The event ${event} does not say whose code the run is about.` }
}

/** The answer to `base`. `sha`: GITHUB_SHA; `checkedOut` as for `ownerOfHead`. */
export function ownerOfBase(sha: string | undefined, checkedOut: string | null | undefined): CodeOwner {
  if (checkedOut === null || (checkedOut !== undefined && checkedOut === sha)) return { whose: 'ours' }
  const found = checkedOut === undefined ? say`cannot be read` : say`is ${checkedOut}`
  return {
    whose: 'unknown',
    why: say`Anyone can start this event, and the commit in the workspace ${found}, which is not the commit of the default branch.`,
  }
}

/** GitHub's answer about a pull request. */
export interface PullHead {
  /** `owner/name`; undefined: it is deleted. */
  repository?: string
  sha: string
  /** GitHub's test merge commit. */
  mergeSha?: string
}

/** The answer to `ask`. `checkedOut`: commit in the workspace, if the run builds from it; `null`: the run does not build from it. */
export function ownerOfHead(
  { repository: head, sha, mergeSha }: PullHead,
  repository: string | undefined,
  checkedOut: string | null | undefined,
): CodeOwner {
  const owner = ofHead(head === undefined ? undefined : { full_name: head }, repository)
  if (owner.whose !== 'ours' || checkedOut === null || checkedOut === sha || checkedOut === mergeSha) return owner
  const found =
    checkedOut === undefined
      ? say`The commit in the workspace cannot be read`
      : say`The workspace contains ${checkedOut}`
  return { whose: 'unknown', why: say`${found}, but the head of the pull request is ${sha}. Check out that commit.` }
}

function ofHead(repo: unknown, repository: string | undefined): CodeOwner {
  const head = text(object(repo)?.full_name)
  if (head !== undefined && head.toLowerCase() === repository?.toLowerCase()) return { whose: 'ours' }
  return { whose: 'foreign', ...(head !== undefined && { head }) }
}

function ofComment(issue: Record<string, unknown> | undefined): CodeOwner {
  const number = issue?.number
  if (typeof number !== 'number') return { whose: 'unknown', why: say`The event does not name its issue.` }
  return issue?.pull_request ? { whose: 'ask', pullRequest: number } : { whose: 'base' }
}

function ofRun(run: Record<string, unknown> | undefined, repository: string | undefined): CodeOwner {
  const owner = ofHead(run?.head_repository, repository)
  if (owner.whose !== 'ours') return owner
  const by = text(run?.event)
  if (by !== undefined && TELLING_RUNS.has(by)) return owner
  return {
    whose: 'unknown',
    why: say`The workflow run before this one was started by ${by ?? say`an unknown event`}, so it could have worked on anyone's code.`,
  }
}
