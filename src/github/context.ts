/** The event that started the workflow: who could have written the code to deploy, and what to link to. */
import { readText } from '../files/read.ts'
import { object } from '../words/untyped.ts'
import { type CodeOwner, codeOwner } from './code-owner.ts'
import type { Place } from './given-token.ts'

export interface GitHubContext {
  /** `push`, `pull_request`, `schedule` ...; undefined outside GitHub. */
  event?: string
  /** `owner/name` of the repository that the workflow runs in. */
  repository?: string
  /** Whose code the run is about. */
  code: CodeOwner
  /** Started by Dependabot: its runs get no secrets and a read-only token. */
  dependabot: boolean
  pullRequest?: number
  /** The newest commit of the pull request. GITHUB_SHA is then that of a merge that only GitHub has made. */
  headCommit?: string
  /** The pull request is closed, merged or not: by this very event, or before it. */
  pullRequestClosed?: true
  /** The job can request an ID token (`id-token: write`), or was given one. */
  mayAskIdToken: boolean
  /** Which other CI runs the command line; left out on GitHub. */
  place?: Place
}

type Env = Record<string, string | undefined>

/** Reads the environment and the event file of a GitHub runner. Missing values are left out, never guessed. */
export function readContext(env: Env): GitHubContext {
  const event = env.GITHUB_EVENT_NAME
  const payload = readPayload(env.GITHUB_EVENT_PATH)
  const pull = object(payload?.pull_request)
  const number = typeof pull?.number === 'number' ? pull.number : undefined
  const sha = object(pull?.head)?.sha
  const headCommit = typeof sha === 'string' && /^[0-9a-f]{40,64}$/.test(sha) ? sha : undefined
  return {
    ...(event && { event }),
    ...(env.GITHUB_REPOSITORY && { repository: env.GITHUB_REPOSITORY }),
    code: codeOwner(event, payload, env.GITHUB_REPOSITORY),
    dependabot: env.GITHUB_ACTOR === 'dependabot[bot]',
    ...(number !== undefined && { pullRequest: number }),
    ...(headCommit && { headCommit }),
    ...((payload?.action === 'closed' || pull?.state === 'closed') && pull && { pullRequestClosed: true }),
    mayAskIdToken: Boolean(env.ACTIONS_ID_TOKEN_REQUEST_URL && env.ACTIONS_ID_TOKEN_REQUEST_TOKEN),
  }
}

/** URL of the documentation for the running version of this action; undefined if the runner does not tell. */
export function docsAddress(env: Env): string | undefined {
  const { GITHUB_ACTION_REPOSITORY: repository, GITHUB_ACTION_REF: ref = 'main', GITHUB_SERVER_URL: server } = env
  return repository && server ? `${server}/${repository}/blob/${ref}/docs/findings` : undefined
}

/** GitHub's maximum payload is 25 MB. */
const MAX_EVENT = 32 * 1024 * 1024

/** Undefined if it cannot be read. */
function readPayload(path: string | undefined): Record<string, unknown> | undefined {
  if (!path) return undefined
  try {
    return object(JSON.parse(readText(path, { limit: MAX_EVENT })))
  } catch {
    return undefined
  }
}
