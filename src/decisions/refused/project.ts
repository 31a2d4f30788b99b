/** Refusals that are about the project, its APIs, policies and quotas, or the caller as such. Pure. */

import { fullName, projectOfAccount } from '../../iam/names.ts'
import { isOfPerimeter, perimeterReason } from '../../iam/perimeter.ts'
import { standingIn, standingReason, standingRemedies } from '../../iam/project-standing.ts'
import { command, enableApi, quotas, unblockPolicy } from '../../iam/remedies.ts'
import { say } from '../../language/say.ts'
import type { Finding, Remedy } from '../../model.ts'
import { fail } from '../../words/findings.ts'
import { findingOf } from '../failures/cause.ts'
import { limitCause } from '../failures/limits.ts'
import { emailIn, projectOf, quoted, type Said, type Setting } from './said.ts'

/** Problems of the project itself come before its permissions, APIs and quotas. */
export function standing(said: Said, { resources: { project } }: Setting): Finding[] | undefined {
  const found = standingIn(said)
  if (!found) return undefined
  return [
    fail(found, `${standingReason(found, project)} ${quoted(said)}`, {
      resource: fullName.project(project),
      evidence: [said.evidence],
      remedies: standingRemedies(found, project),
    }),
  ]
}

/** The account of the token, after it got one (google/api/error_reason.proto). */
export function accountOff(said: Said, { deployer = say`the deployer` }: Setting): Finding[] | undefined {
  if (said.reason !== 'ACCOUNT_STATE_INVALID') return undefined
  const email = emailIn(deployer)
  const own = email && projectOfAccount(email)
  const remedy: Remedy = {
    kind: 'gcloud',
    title: say`Enable the account ${email}`,
    text: command(['iam', 'service-accounts', 'enable', email ?? '', ...(own ? [`--project=${own}`] : [])]),
  }
  return [
    fail(
      'credentials-refused',
      say`The account ${email ?? deployer} is disabled or was deleted, so Google refuses its tokens. A role does not help. ${quoted(said)}`,
      { principal: deployer, evidence: [said.evidence], remedies: email ? [remedy] : [] },
    ),
  ]
}

/** The project does not exist, or the caller has no access to it: the API does not tell which. */
export function noProject(said: Said, { resources: { project }, deployer }: Setting): Finding[] | undefined {
  if (said.reason !== 'CONSUMER_INVALID') return undefined
  const named = /resource project ([\w:.-]+?)\.?$/.exec(said.text)?.[1] ?? project
  return [
    fail(
      'project-unreachable',
      say`There is no project ${named}, or ${deployer ?? say`the deployer`} has no access to it. Use the project id, not the display name or the number. ${quoted(said)}`,
      { principal: deployer, resource: fullName.project(named), evidence: [said.evidence] },
    ),
  ]
}

const OFF =
  /has not been used in project (\S+) before or it is disabled.*?\/apis\/(?:api|library)\/([a-z0-9-]+(?:\.[a-z0-9-]+)+)/s

export function apiDisabled(said: Said, { resources }: Setting): Finding[] | undefined {
  const [, inProject, inText] = OFF.exec(said.text) ?? []
  const host = said.service ?? inText
  if (!host) return undefined
  const project = projectOf(/in project ([\w:.-]+) before/.exec(said.text)?.[1] ?? inProject, resources)
  return [
    fail(
      'api-disabled',
      say`${host} is not enabled in the project ${project}, and the deploy needs it. ${quoted(said)}`,
      {
        resource: fullName.api(project, host),
        evidence: [said.evidence],
        remedies: enableApi(project, host),
      },
    ),
  ]
}

export function perimeter(said: Said, { resources, deployer }: Setting): Finding[] | undefined {
  if (!isOfPerimeter(said)) return undefined
  return [
    fail('policy-blocks-deploy', `${perimeterReason(said, deployer ?? say`the deployer`)} ${quoted(said)}`, {
      principal: deployer,
      resource: fullName.project(resources.project),
      evidence: [said.evidence],
    }),
  ]
}

export function organisationPolicy(said: Said, { resources }: Setting): Finding[] | undefined {
  const { constraint } = said
  if (!constraint) return undefined
  return [
    fail('policy-blocks-deploy', say`The organisation policy ${constraint} refused this. ${quoted(said)}`, {
      resource: said.evidence.resource || fullName.project(resources.project),
      evidence: [said.evidence],
      remedies: unblockPolicy(resources.project, constraint),
    }),
  ]
}

const QUOTA =
  /quota exceeded|quota violated|due to quota restrictions|insufficient quota|exceeded (?:your|the) .*quota|RESOURCE_EXHAUSTED/i

export function quota(said: Said, { resources, limits }: Setting): Finding[] | undefined {
  const used = said.status === 429 || said.code === 'RESOURCE_EXHAUSTED' || QUOTA.test(said.text)
  const cause = limitCause({ withoutRedundancy: false, ...limits, said: said.text })
  const resource = fullName.project(resources.project)
  if (cause)
    return [
      findingOf(cause.quota ? 'quota-exceeded' : 'release-failed', cause, {
        ...{ resource: cause.quota ? resource : fullName.service(resources.service), evidence: [said.evidence] },
        more: [quoted(said)],
        remedies: cause.quota ? quotas(resources.project) : [],
      }),
    ]
  if (!used) return undefined
  return [
    fail('quota-exceeded', say`A quota of the project ${resources.project} is exceeded. ${quoted(said)}`, {
      resource: fullName.project(resources.project),
      evidence: [said.evidence],
      remedies: quotas(resources.project),
    }),
  ]
}
