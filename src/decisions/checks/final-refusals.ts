/**
 * Refusals that hold for the whole run, whatever is asked and by whom: a perimeter, a project without billing or suspended. Each
 * is one finding that stops the run, before anything is made; what else it hides is not told besides.
 */
import { everyEvidence } from '../../facts/evidence.ts'
import { fullName } from '../../iam/names.ts'
import { isOfPerimeter, perimeterReason } from '../../iam/perimeter.ts'
import { type Standing, standingIn, standingReason, standingRemedies } from '../../iam/project-standing.ts'
import type { Evidence, Finding, FindingId, Remedy } from '../../model.ts'
import { fail } from '../../words/findings.ts'
import { list, sentence } from '../../words/sentences.ts'
import type { RunCheck } from './check.ts'

interface Kind {
  id: FindingId
  is(evidence: Evidence): boolean
  /** The first sentence is the cause. */
  reason(about: { project: string; deployer: string; hosts: string; answer: string }): string
  remedies?(project: string): Remedy[]
}

const ofStanding = (standing: Standing): Kind => ({
  id: standing,
  is: ({ answer: text, reason }) => standingIn({ text, reason }) === standing,
  reason: ({ project, hosts }) => `${standingReason(standing, project)} Refused by ${hosts}.`,
  remedies: project => standingRemedies(standing, project),
})

/** Reasons are those of google/api/error_reason.proto, and older ones. */
const KINDS: readonly Kind[] = [
  {
    id: 'policy-blocks-deploy',
    is: ({ answer: text, reason, status }) => status === 403 && isOfPerimeter({ text, reason }),
    reason: ({ deployer, hosts, answer }) => perimeterReason({ text: answer }, `${deployer} to ${hosts}`),
  },
  ofStanding('billing-disabled'),
  ofStanding('project-suspended'),
]

/** Asked for advice only: what they hide does not stop a deploy, and the checks that need them say so. */
const ADVISERS = /^(orgpolicy|policytroubleshooter|cloudasset|logging)\./

const hostOf = ({ call }: Evidence) => / ([^/ ]+)/.exec(call)?.[1] ?? call

export const finalRefusals: RunCheck = (_config, facts) => {
  const refused = everyEvidence(facts).filter(evidence => !ADVISERS.test(hostOf(evidence)))
  return KINDS.flatMap(({ id, is, reason, remedies }): Finding[] => {
    const found = refused.filter(is)
    const [first] = found
    if (!first) return []
    const about = {
      project: facts.projectId,
      deployer: facts.identity.principal ?? 'the deployer',
      hosts: list([...new Set(found.map(hostOf))]),
      answer: first.answer,
    }
    return [
      fail(id, `${reason(about)} Google said: ${sentence(first.answer)}`, {
        resource: fullName.project(facts.projectId),
        evidence: [...new Map(found.map(evidence => [hostOf(evidence), evidence])).values()],
        remedies: remedies?.(facts.projectId) ?? [],
      }),
    ]
  })
}

/** The findings without those that only say that something is not known, for a cause that is told already. */
export function withoutEchoes(findings: readonly Finding[]): Finding[] {
  const told = KINDS.filter(({ is }) => findings.some(({ status, evidence }) => status === 'fail' && evidence.some(is)))
  const echoes = ({ status, evidence }: Finding) =>
    (status === 'unknown' || status === 'warn') && evidence.some(one => told.some(({ is }) => is(one)))
  return findings.filter(finding => !echoes(finding))
}
