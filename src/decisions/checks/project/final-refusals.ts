/**
 * Refusals that affect the whole run: a perimeter, or a project that is suspended or has no billing. Each is one finding that stops the
 * run before it creates anything, and replaces the unknown answers that it causes. Only answers about what the run needs count, and only
 * in its own project: a refused question about anything else says nothing about the deploy.
 */

import { everyEvidence } from '../../../facts/evidence.ts'
import type { Facts } from '../../../facts/facts.ts'
import { bucketName, fullName } from '../../../iam/names.ts'
import { isOfPerimeter, perimeterReason } from '../../../iam/perimeter.ts'
import { type Standing, standingIn, standingReason, standingRemedies } from '../../../iam/project-standing.ts'
import { say } from '../../../language/say.ts'
import type { Evidence, Finding, FindingId, PlannedStep, Remedy } from '../../../model.ts'
import { fail } from '../../../words/findings.ts'
import { list, sentence } from '../../../words/sentences.ts'
import type { RunCheck } from '../check.ts'

interface Kind {
  id: FindingId
  is(evidence: Evidence): boolean
  /** The first sentence is the cause. */
  reason(about: { project: string; deployer: string; hosts: string; answer: string }): string
  remedies?(project: string): Remedy[]
}

const ofStanding = (standing: Standing): Kind => ({
  id: standing,
  is: ({ answer, reason, status = 0 }) =>
    status >= 400 && standingIn({ text: status === 403 ? answer : '', reason }) === standing,
  reason: ({ project, hosts }) => say`${standingReason(standing, project)} Refused by ${hosts}.`,
  remedies: project => standingRemedies(standing, project),
})

/** Reasons from google/api/error_reason.proto, and older ones. */
const KINDS: readonly Kind[] = [
  {
    id: 'policy-blocks-deploy',
    is: ({ answer: text, reason, status }) => status === 403 && isOfPerimeter({ text, reason }),
    reason: ({ deployer, hosts, answer }) => perimeterReason({ text: answer }, say`${deployer} to ${hosts}`),
  },
  ofStanding('billing-disabled'),
  ofStanding('project-suspended'),
  ofStanding('credentials-refused'),
]

const hostOf = ({ call }: Evidence) => / ([^/ ]+)/.exec(call)?.[1] ?? call

/** The API that a resource belongs to; the host of the call differs if an endpoint is overridden. */
const apiOf = (resource: string) => /^\/\/([^/]+)/.exec(resource)?.[1] ?? ''

/** Used only for advice: a perimeter around them need not let the run in. */
const ADVISERS = /^(orgpolicy|policytroubleshooter|cloudasset|logging)\./

/** Read-only questions without consequence. */
const READS_POLICY = /:getIamPolicy\b|\/b\/[^/]+\/iam(?:\?|$)/
const TESTS_RIGHTS = /:testIamPermissions\b|\/iam\/testPermissions\b/

/** Answers about what the run writes to, and about the deployer's required permissions. */
function indispensable(facts: Facts, plan: readonly PlannedStep[]): Evidence[] {
  const written = new Set(plan.map(({ target }) => apiOf(target)))
  const used = [facts.bucket, facts.repository]
    .flatMap(({ evidence }) => evidence)
    .filter(({ resource }) => written.has(apiOf(resource)))
  const target = [facts.live, facts.service, ...(facts.knative ? [facts.knative] : [])].flatMap(one => one.evidence)
  const rights = facts.answers
    .filter(({ need, verdict }) => need.who === 'deployer' && need.level === 'required' && verdict === 'unknown')
    .flatMap(({ evidence }) => evidence.filter(({ call }) => TESTS_RIGHTS.test(call)))
  return [...target, ...used, ...rights].filter(({ call }) => !READS_POLICY.test(call))
}

/** Whether a resource is in the run's project. A bucket's name does not tell, unless it is this project's default. */
function isOwn(resource: string, { projectId, projectNumber }: Facts, region: string): boolean | undefined {
  const bucket = /\/projects\/_\/buckets\/([^/]+)/.exec(resource)?.[1]
  if (bucket) return bucket === bucketName(projectId, region) || undefined
  const project = /\/projects\/([^/]+)/.exec(resource)?.[1]
  return project === projectId || (projectNumber.known && project === projectNumber.value)
}

export const finalRefusals: RunCheck = (config, facts, _decisions, plan) => {
  const needed = indispensable(facts, plan)
  const looks = everyEvidence(facts).filter(
    ({ call, resource }) => !READS_POLICY.test(call) && !ADVISERS.test(apiOf(resource)),
  )
  return KINDS.flatMap(({ id, is, reason, remedies }): Finding[] => {
    // A perimeter around the bucket affects the run, whoever owns the bucket; the state of the owner's project does not.
    const counts = (evidence: Evidence) => {
      const own = isOwn(evidence.resource, facts, config.region)
      return is(evidence) && (id === 'policy-blocks-deploy' ? own !== false : own === true)
    }
    if (!needed.some(counts)) return []
    // Whoever changes the perimeter needs to know all the APIs.
    const found = [...needed, ...looks].filter(counts)
    const [first] = found
    if (!first) return []
    const about = {
      project: facts.projectId,
      deployer: facts.identity.principal ?? say`the deployer`,
      hosts: list([...new Set(found.map(hostOf))]),
      answer: first.answer,
    }
    return [
      fail(id, say`${reason(about)} Google said: ${sentence(first.answer)}`, {
        resource: fullName.project(facts.projectId),
        evidence: [...new Map(found.map(evidence => [hostOf(evidence), evidence])).values()],
        remedies: remedies?.(facts.projectId) ?? [],
      }),
    ]
  })
}

/** Whether this check made the finding: others with the same id are based on a policy that was read. */
export const isFinalRefusal = ({ id, evidence }: Finding): boolean =>
  KINDS.some(kind => kind.id === id && evidence.some(kind.is))

/** The findings without those that are unknown for a cause that is already reported. */
export function withoutEchoes(findings: readonly Finding[]): Finding[] {
  const told = KINDS.filter(({ is }) => findings.some(({ status, evidence }) => status === 'fail' && evidence.some(is)))
  const echoes = ({ status, evidence }: Finding) =>
    (status === 'unknown' || status === 'warn') && evidence.some(one => told.some(({ is }) => is(one)))
  return findings.filter(finding => !echoes(finding))
}
