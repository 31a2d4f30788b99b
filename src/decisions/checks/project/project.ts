/** Whether the project exists and is active. */

import type { Facts } from '../../../facts/facts.ts'
import { look } from '../../../google/sign-in/exchange-refused.ts'
import { readProvider } from '../../../google/sign-in/token-claims.ts'
import { federatedMembers } from '../../../iam/federated-members.ts'
import { emailOf, fullName, projectOfAccount } from '../../../iam/names.ts'
import { command, setInput } from '../../../iam/remedies.ts'
import { say } from '../../../language/say.ts'
import type { Fact, Finding, Remedy } from '../../../model.ts'
import { fail } from '../../../words/findings.ts'
import { meant } from '../../../words/nearest.ts'
import { notKnown, type RunCheck } from '../check.ts'

export const project: RunCheck = (_config, facts) => {
  const { project: fact, projectId } = facts
  const resource = fullName.project(projectId)
  if (!fact.known) return [unreadable(resource, facts, fact)]
  const { state } = fact.value
  if (state === undefined || state === 'ACTIVE' || state === 'STATE_UNSPECIFIED') return []
  const reason = say`The project ${projectId} is in the state ${state}. A project that was deleted can be restored for 30 days.`
  const remedies: Remedy[] =
    state === 'DELETE_REQUESTED'
      ? [{ kind: 'gcloud', title: say`Restore ${projectId}`, text: command(['projects', 'undelete', projectId]) }]
      : []
  return [fail('project-unreachable', reason, { resource, evidence: fact.evidence, remedies })]
}

/** Google answers 403 both for a missing project and for one that the caller cannot read, so it proves neither. */
function unreadable(resource: string, facts: Facts, fact: Extract<Fact<unknown>, { known: false }>): Finding {
  const { projectId } = facts
  const home = homeOfDeployer(facts)
  const likely = home !== undefined && home !== projectId && meant(projectId, [home])
  const about = { resource, evidence: fact.evidence, remedies: likely ? [setInput('project_id', likely)] : [] }
  if (fact.evidence.some(({ status }) => status === 404))
    return fail(
      'project-unreachable',
      say`There is no project ${projectId}. project_id takes the project id, not the display name or the number.${hint(facts)}`,
      about,
    )
  if (!fact.evidence.some(({ status }) => status === 403) || !isOutOfSight(facts))
    return notKnown('project-unreachable', resource, say`The project ${projectId}`, fact)
  return fail(
    'project-unreachable',
    say`There is no project ${projectId}, or the deployer has no role in it: Google answers 403 in both cases.${hint(facts)}`,
    { ...about, remedies: [...about.remedies, ...seeMapping(facts)] },
  )
}

/** The deployer has no permissions there. In its own project that means missing roles, not a misspelt name. */
function isOutOfSight(facts: Facts): boolean {
  // An account or a secret that is named may be in another project, where the deployer has roles.
  const own = facts.answers.filter(({ need }) => need.who === 'deployer' && need.place.kind === 'project')
  const refused = own.length > 0 && own.every(({ verdict }) => verdict === 'denied' || verdict === 'unknown')
  return refused && !facts.live.known && homeOfDeployer(facts) !== facts.projectId
}

const homeOfDeployer = ({ identity }: Facts): string | undefined =>
  identity.principal?.startsWith('serviceAccount:') ? projectOfAccount(emailOf(identity.principal)) : undefined

/** A federated job may have every role, under a name that the provider does not give it. */
function mappingHint(principal: string): string {
  const members = federatedMembers(principal).map(
    ({ member, mapping }) => say`${member} (needs the mapping ${mapping})`,
  )
  return members.length > 0
    ? say` The provider's attribute mapping decides by which members this job is known, and it was not read: ${members.join(' or ')}.`
    : ''
}

function seeMapping({ identity }: Facts): Remedy[] {
  const provider = readProvider(identity.through ?? '')
  return federatedMembers(identity.principal ?? '').length > 0 && provider.pool ? [look(provider)] : []
}

function hint(facts: Facts): string {
  const mapping = mappingHint(facts.identity.principal ?? '')
  if (mapping) return mapping
  const home = homeOfDeployer(facts)
  if (home === undefined || home === facts.projectId) return ''
  return meant(facts.projectId, [home]) ? say` Did you mean ${home}?` : say` The deployer's own project is ${home}.`
}

/** What is missing in a project that is not there is no finding of its own, nor what an account lacks that is not there. */
export function withoutRootEchoes(findings: Finding[]): Finding[] {
  const failed = findings.filter(({ status }) => status === 'fail')
  const root = failed.find(({ id }) => id === 'project-unreachable')
  if (root) return [root, ...findings.filter(({ id }) => id === 'ignored-input' || id === 'invalid-input')]
  const off = failed.some(({ id }) => id === 'api-disabled')
  const gone = failed.filter(({ id }) => id === 'build-account-missing' || id === 'runtime-account-missing')
  const ofGone = (finding: Finding) =>
    gone.some(({ principal, resource }) => principal === finding.principal || resource === finding.resource)
  const ofApi = ({ status, evidence }: Finding) =>
    off && status === 'unknown' && evidence.some(({ reason }) => reason === 'SERVICE_DISABLED')
  return findings.filter(finding => gone.includes(finding) || !(ofGone(finding) || ofApi(finding)))
}
