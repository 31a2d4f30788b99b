/** Failures during a run -> findings, with the preflight's ids and remedies if it is the same gap. */
import { diagnose } from '../decisions/diagnose.ts'
import { Cancelled, UserError } from '../errors.ts'
import { ApiError } from '../google/wire-level/api-error.ts'
import { fullName } from '../iam/names.ts'
import type { RoleTable } from '../iam/role-table.ts'
import type { Finding, FindingId, Identity, Remedy } from '../model.ts'
import type { Resources } from '../needs/resources.ts'
import { saidBy } from '../steps/tools/refusals.ts'
import { fail } from '../words/findings.ts'

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
      `This API does not accept a federated identity. Give the input service_account so the job acts as that account. Google said: ${error.message}`,
    )
  if (error.status === 403) return finding('api-error', refused(error, principal), LOOK_UP)
  return finding('api-error', `${error.call} answered ${error.status || 'nothing'} ${error.code}: ${error.message}`)
}

/** A refusal without a known permission: still says who was refused what, and where to look it up. */
function refused({ call, reason, message }: ApiError, principal: string | undefined): string {
  const who = principal ?? 'The deployer'
  if (reason === 'ACCESS_TOKEN_SCOPE_INSUFFICIENT')
    return `${who} was refused ${call}: its token is not for Google Cloud as a whole. Sign in with the scope https://www.googleapis.com/auth/cloud-platform. Google said: ${message}`
  return `${who} was refused ${call}${reason ? ` (${reason})` : ''}, and Google does not say which permission is missing. See the permissions page of the API. Google said: ${message}`
}

const LOOK_UP: Remedy[] = [
  {
    kind: 'console',
    title: 'Look up the permissions of the method',
    text: 'https://docs.cloud.google.com/iam/docs/permissions-reference',
  },
]
