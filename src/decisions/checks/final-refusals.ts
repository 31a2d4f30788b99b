/**
 * Refusals that hold for the whole run, whatever is asked and by whom: a perimeter, a project without billing or suspended. Each
 * is one finding that stops the run, before anything is made; what else it hides is not told besides.
 */
import { everyEvidence } from '../../facts/evidence.ts'
import { fullName } from '../../iam/names.ts'
import { isOfPerimeter, perimeterReason } from '../../iam/perimeter.ts'
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

/** Reasons are those of google/api/error_reason.proto. */
const KINDS: readonly Kind[] = [
  {
    id: 'policy-blocks-deploy',
    is: ({ answer: text, reason, status }) => status === 403 && isOfPerimeter({ text, reason }),
    reason: ({ deployer, hosts, answer }) => perimeterReason({ text: answer }, `${deployer} to ${hosts}`),
  },
  {
    id: 'api-error',
    is: ({ reason }) => reason === 'BILLING_DISABLED',
    reason: ({ project, hosts }) =>
      `The project ${project} has no billing account that pays for it, and ${hosts} does not work without one. Link one; it takes a few minutes to be usable.`,
    remedies: project => [
      {
        kind: 'console',
        title: 'Link a billing account',
        text: `https://console.cloud.google.com/billing/linkedaccount?project=${encodeURIComponent(project)}`,
      },
    ],
  },
  {
    id: 'api-error',
    is: ({ reason }) => reason === 'CONSUMER_SUSPENDED',
    reason: ({ project, hosts }) =>
      `The project ${project} is suspended, and ${hosts} answers nothing for it. Whoever owns it has a mail from Google with the cause and can appeal.`,
  },
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
