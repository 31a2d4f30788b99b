/** Organisation policies that would refuse the deploy halfway; reported before it begins. */

import type { Facts } from '../../../facts/facts.ts'
import type { DeployConstraint } from '../../../iam/constraints.ts'
import { fullName } from '../../../iam/names.ts'
import { unblockPolicy } from '../../../iam/remedies.ts'
import type { Config } from '../../../inputs/config.ts'
import { traitsOf } from '../../../kinds/list.ts'
import { say } from '../../../language/say.ts'
import type { Fact, Finding, PlannedStep } from '../../../model.ts'
import { judgeList } from '../../../policy/list-policy.ts'
import type { EffectivePolicy } from '../../../wire.ts'
import { fail, findingOf } from '../../../words/findings.ts'
import { list } from '../../../words/sentences.ts'
import type { Decisions } from '../../decide.ts'
import { type PolicyValue, questionsOf } from '../../policy-questions.ts'
import type { RunCheck } from '../check.ts'

/** An unreadable policy is not a finding: if the API refuses, it names the constraint. */
export const deployPolicies: RunCheck = (config, facts, decisions, plan) => {
  const read = Object.entries(facts.deployPolicies) as [DeployConstraint, Fact<EffectivePolicy>][]
  const judged = read.flatMap(([constraint, policy]) =>
    policy.known ? judge(constraint, policy, config, facts, decisions, plan) : [],
  )
  return judged.some(({ reason }) => reason.includes(USAGE)) ? judged : [...judged, ...restricted(facts)]
}

const USAGE = 'gcp.restrictServiceUsage'

/** A refusal of the preflight's own questions will also hit the deploy (google/api/error_reason.proto). */
function restricted({ projectId, service, bucket, repository }: Facts): Finding[] {
  const evidence = [service, bucket, repository]
    .flatMap(fact => fact.evidence)
    .filter(({ reason }) => reason === 'RESOURCE_USAGE_RESTRICTION_VIOLATED')
  if (evidence.length === 0) return []
  return [
    fail(
      'policy-blocks-deploy',
      say`The organisation policy ${USAGE} does not allow the use of an API that the deploy needs: ${evidence.map(({ answer }) => answer).join('; ')}`,
      { resource: fullName.project(projectId), evidence, remedies: unblockPolicy(projectId, USAGE) },
    ),
  ]
}

function judge(
  constraint: DeployConstraint,
  policy: Extract<Fact<EffectivePolicy>, { known: true }>,
  config: Config,
  facts: Facts,
  decisions: Decisions,
  plan: readonly PlannedStep[],
): Finding[] {
  const rules = policy.value.spec?.rules ?? []
  const blocked = questionsOf[constraint](config, facts, decisions, plan).filter(
    ({ matches }) => judgeList(rules, matches) === 'blocked',
  )
  if (blocked.length === 0) return []
  const exempt = blocked.every(({ on }) => on === 'service') ? exemptByTags(facts) : undefined
  const [first] = blocked as [PolicyValue]
  return [
    findingOf(
      'policy-blocks-deploy',
      exempt ? 'warn' : 'fail',
      say`The organisation policy ${constraint} does not allow ${list([...new Set(blocked.map(({ what }) => what))])}` +
        `${exempt ? say`, unless ${exempt} the ${traitsOf(config).words}; the release will tell` : ''}. ${first.wayOut}`,
      {
        resource: first.resource,
        evidence: [...policy.evidence, ...blocked.flatMap(({ evidence }) => evidence)],
        remedies: unblockPolicy(facts.projectId, constraint),
      },
    ),
  ]
}

/** The project's effective policy does not show what a tag on the service changes. */
function exemptByTags({ tags, live }: Facts): string | undefined {
  if (live.known && live.value === null) return undefined
  if (!tags.known) return say`tags, which could not be read, exempt`
  const names = tags.value.map(({ key, value }) => `${key}=${value}`)
  return names.length > 0 ? say`its tags (${names.join(say`, `)}) exempt` : undefined
}
