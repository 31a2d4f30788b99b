/** The event that started the workflow: who may have written the code that is about to be deployed, and what to link to. */

import { readFileSync } from 'node:fs'
import { object, text } from '../words/untyped.ts'

export interface GitHubContext {
  /** `push`, `pull_request`, `schedule` ...; undefined outside GitHub. */
  event?: string
  /** `owner/name` of the repository that the workflow runs in. */
  repository?: string
  /** `owner/name` of the repository that the pull request's (or triggering run's) code comes from. */
  headRepository?: string
  /** The head belongs to another repository than the workflow, or to one that is gone. */
  fork: boolean
  /** Started by Dependabot: its runs get no secrets and a read-only token. */
  dependabot: boolean
  pullRequest?: number
  /** The pull request is closed, merged or not: by this very event, or before it. */
  pullRequestClosed?: true
  /** The job may ask for an ID token (`id-token: write`). */
  mayAskIdToken: boolean
}

type Env = Record<string, string | undefined>

/** Reads the environment and the event file of a GitHub runner. Anything that is missing is left out, never guessed. */
export function readContext(env: Env): GitHubContext {
  const event = env.GITHUB_EVENT_NAME
  const payload = readPayload(env.GITHUB_EVENT_PATH)
  const pull = object(payload.pull_request)
  const trigger = object(payload.workflow_run)
  const head = pull ? object(object(pull.head)?.repo) : object(trigger?.head_repository)
  const headRepository = text(head?.full_name)
  const hasHead = pull !== undefined || trigger !== undefined
  const number = typeof pull?.number === 'number' ? pull.number : undefined
  return {
    ...(event && { event }),
    ...(env.GITHUB_REPOSITORY && { repository: env.GITHUB_REPOSITORY }),
    ...(headRepository && { headRepository }),
    // A deleted fork has no head repository: unknown code counts as foreign.
    fork: hasHead && headRepository?.toLowerCase() !== env.GITHUB_REPOSITORY?.toLowerCase(),
    dependabot: env.GITHUB_ACTOR === 'dependabot[bot]',
    ...(number !== undefined && { pullRequest: number }),
    ...((payload.action === 'closed' || pull?.state === 'closed') && pull && { pullRequestClosed: true }),
    mayAskIdToken: Boolean(env.ACTIONS_ID_TOKEN_REQUEST_URL && env.ACTIONS_ID_TOKEN_REQUEST_TOKEN),
  }
}

/** Where the pages of the version of this action that runs can be read; undefined where the runner does not say. */
export function docsAddress(env: Env): string | undefined {
  const { GITHUB_ACTION_REPOSITORY: repository, GITHUB_ACTION_REF: ref = 'main', GITHUB_SERVER_URL: server } = env
  return repository && server ? `${server}/${repository}/blob/${ref}/docs/findings` : undefined
}

function readPayload(path: string | undefined): Record<string, unknown> {
  if (!path) return {}
  try {
    return object(JSON.parse(readFileSync(path, 'utf8'))) ?? {}
  } catch {
    return {}
  }
}
