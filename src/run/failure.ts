/** Failures during a run -> findings, with the preflight's ids and remedies if it is the same gap. */

import { diagnose } from '../decisions/diagnose.ts'
import { Cancelled, UserError } from '../errors.ts'
import { ApiError } from '../google/wire-level/api-error.ts'
import { fullName } from '../iam/names.ts'
import type { RoleTable } from '../iam/role-table.ts'
import { say } from '../language/say.ts'
import type { Finding, FindingId, Identity, Remedy } from '../model.ts'
import { refusedCall } from '../needs/call-words.ts'
import type { Resources } from '../needs/resources.ts'
import { leavesChangeOpen } from '../steps/tools/lost-answer.ts'
import { saidBy } from '../steps/tools/refusals.ts'
import { fail } from '../words/findings.ts'
import { shortMember } from '../words/names.ts'
import { productOfCall } from '../words/products.ts'
import { sentence } from '../words/sentences.ts'

/** What is known about the run when it fails. */
export interface FailureContext {
  resources: Resources
  identity?: Identity
  /** Full resource name that the failing step worked on. */
  resource?: string
  table?: RoleTable
  /** Permissions that the deployer has according to the preflight. */
  held?: ReadonlySet<string>
}

/** Findings for an expected error; undefined for anything else, which is our bug. */
export function explain(error: unknown, known: FailureContext): Finding[] | undefined {
  if (error instanceof UserError) return error.findings
  if (error instanceof Cancelled) return [fail('cancelled', error.message)]
  if (error instanceof ApiError) return explainApi(error, known)
  return undefined
}

function explainApi(error: ApiError, { identity, resources, resource, table, held }: FailureContext): Finding[] {
  const said = saidBy(error, resource ?? fullName.project(resources.project))
  const { principal } = identity ?? {}
  const found = diagnose(said, { speaker: 'api', resources, deployer: principal, table, held })
  if (found.length > 0) return found
  const finding = (id: FindingId, reason: string, remedies: Remedy[] = []): Finding[] => [
    fail(id, reason, { principal, evidence: [said.evidence], remedies }),
  ]
  if (error.status === 401 && identity?.method === 'direct-federation')
    return finding(
      'federation-unsupported',
      say`This API does not accept a federated identity. Give the input service_account so the job acts as that account. Google said: ${error.message}`,
    )
  const { words } = refusedCall(error.call, resources)
  const who = principal ? shortMember(principal) : say`the deployer`
  if (error.status === 403) return finding('api-error', refused(error, words, who), LOOK_UP)
  if (error.status === 401) return finding('api-error', tokenRefused(error, words, who))
  return finding('api-error', failed(error, words))
}

/** A refusal without a known permission: still says who was refused what, and where to look it up. */
function refused({ reason, message }: ApiError, words: string, who: string): string {
  if (reason === 'ACCESS_TOKEN_SCOPE_INSUFFICIENT')
    return say`Google refused ${words}: the token of ${who} is not for Google Cloud as a whole. Sign in with the scope https://www.googleapis.com/auth/cloud-platform. Google said: ${message}`
  return say`Google refused ${words}, asked by ${who}, and does not say which permission is missing${reason ? say` (${reason})` : ''}. The permissions page of the API lists what the request needs. Google said: ${message}`
}

/** The token was good at sign-in: it has expired, or its account was disabled, deleted, or signed out since. */
function tokenRefused({ message }: ApiError, words: string, who: string): string {
  return say`Google refused ${words}: it does not accept the token of ${who}, with which the run had signed in. Run again. If that does not help, the account was disabled or deleted, or the credentials have to be renewed. Google said: ${message}`
}

/** Anything but a refusal for want of a permission: Google's sentence is the cause. */
function failed(error: ApiError, words: string): string {
  const { call, status, code, message } = error
  const said = leavesChangeOpen(error)
    ? say`${sentence(message)} Whether the request was carried out is not known.`
    : sentence(message)
  if (status === 0) return say`There was no answer from ${productOfCall(call)}: ${said}`
  if (status >= 500) {
    const tried = words.startsWith('to ') ? say` when the run tried ${words}` : ''
    return say`${productOfCall(call)} failed${tried} (${status} ${code}): ${said} Run again.`
  }
  return say`Google refused ${words} (${status} ${code}): ${message}`
}

const LOOK_UP: Remedy[] = [
  {
    kind: 'console',
    title: say`Look up the permissions of the method`,
    text: 'https://docs.cloud.google.com/iam/docs/permissions-reference',
  },
]
