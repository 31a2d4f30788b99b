/** What went wrong in the middle of a run -> findings: with the preflight's ids and remedies wherever it is the same gap. */
import { grantsFor } from './decisions/grants.ts'
import { Cancelled, UserError } from './errors.ts'
import { fullName } from './facts/names.ts'
import { ApiError, toEvidence } from './google/api-error.ts'
import type { Finding, FindingId, Identity } from './model.ts'
import { enableApi, remediesFor, unblockPolicy } from './report/remedies.ts'

/** What is known of the run when it fails. */
export interface Circumstances {
  identity?: Identity
  project?: string
  /** Full resource name that the failing step worked on. */
  resource?: string
}

/** Findings for an error of the kinds that a run can meet; undefined for anything else, which is our bug. */
export function explain(error: unknown, known: Circumstances): Finding[] | undefined {
  if (error instanceof UserError) return error.findings
  if (error instanceof Cancelled)
    return [{ id: 'cancelled', status: 'fail', reason: error.message, evidence: [], remedies: [] }]
  if (error instanceof ApiError) return [explainApi(error, known)]
  return undefined
}

function explainApi(error: ApiError, { identity, project, resource = '' }: Circumstances): Finding {
  const evidence = [toEvidence(error.call, resource || (project ? fullName.project(project) : ''), error)]
  const finding = (id: FindingId, reason: string, rest: Partial<Finding> = {}): Finding => ({
    id,
    status: 'fail',
    reason,
    evidence,
    remedies: [],
    ...rest,
  })
  if (error.service && project)
    return finding(
      'api-disabled',
      `${error.service} is not enabled in the project ${project}. Google said: ${error.message}`,
      {
        resource: fullName.project(project),
        remedies: enableApi(project, error.service),
      },
    )
  if (error.constraint)
    return finding(
      'policy-blocks-deploy',
      `The organisation policy ${error.constraint} refused this. Google said: ${error.message}`,
      {
        ...(resource && { resource }),
        remedies: project ? unblockPolicy(project, error.constraint) : [],
      },
    )
  if (error.permission && project) {
    const member = identity?.principal
    const on = resource || fullName.project(project)
    const grant = member
      ? grantsFor(
          [{ who: 'deployer', member, permission: error.permission, resource: on }],
          fullName.project(project),
        )[0]
      : undefined
    return finding(
      'deployer-permission',
      `${member ?? 'The deployer'} lacks ${error.permission}. Google said: ${error.message}`,
      {
        ...(member && { principal: member }),
        permission: error.permission,
        resource: on,
        ...(grant && { role: grant.role, remedies: remediesFor(grant) }),
      },
    )
  }
  if (error.status === 401 && identity?.method === 'direct-federation')
    return finding(
      'federation-unsupported',
      `This API does not accept a federated identity. Give the input service_account, so that the job acts as that account. Google said: ${error.message}`,
    )
  return finding('api-error', `${error.call} answered ${error.status || 'nothing'} ${error.code}: ${error.message}`)
}
