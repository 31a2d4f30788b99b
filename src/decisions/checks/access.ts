/** What the access decision warns of, and what stands between a public service and its callers. */
import { ACCESS_CONSTRAINTS, type Facts } from '../../facts/facts.ts'
import { fullName } from '../../facts/names.ts'
import type { Config } from '../../inputs/config.ts'
import type { Finding, Json } from '../../model.ts'
import { remediesFor } from '../../report/remedies.ts'
import { serviceOf } from '../access-findings.ts'
import { requireInvokerIam } from '../policies.ts'
import { presentAccess } from '../present.ts'
import type { Check } from './check.ts'

export const access: Check = (config, facts, { access: decision }) => [
  ...decision.warnings,
  ...(config.access === 'public' ? unreadablePolicies(facts) : []),
  ...releaseRefused(config, facts),
  ...(decision.target === 'all-users' || decision.target === 'no-invoker-iam-check' ? behind(config, facts) : []),
]

function unreadablePolicies(facts: Facts): Finding[] {
  return ACCESS_CONSTRAINTS.flatMap((constraint): Finding[] => {
    const fact = facts.policies[constraint]
    if (fact.known || fact.evidence.some(({ status }) => status === 404)) return []
    const resource = fullName.project(facts.projectId)
    const member = facts.identity.principal
    return [
      {
        id: 'policy-unreadable',
        status: 'unknown',
        // The policy, not the permission to read it: that has a finding of its own, and may not even be what is missing.
        resource: `//orgpolicy.googleapis.com/projects/${facts.projectId}/policies/${constraint}`,
        reason: `The organisation policy ${constraint} could not be read: ${fact.why.trim().replace(/\.$/, '')}. What it says is learned by trying.`,
        evidence: fact.evidence,
        remedies: member ? remediesFor({ member, role: 'roles/orgpolicy.policyViewer', resource }) : [],
      },
    ]
  })
}

/** `keep` keeps the disabled check even where the policy forbids it now; Google may refuse the release for that. */
function releaseRefused(config: Config, facts: Facts): Finding[] {
  const required = requireInvokerIam(facts.policies)
  if (config.access !== 'keep' || presentAccess(facts).checkDisabled !== 'yes' || required.answer !== 'yes') return []
  return [
    {
      id: 'policy-blocks-deploy',
      status: 'warn',
      resource: serviceOf(config, facts),
      reason:
        `The service's invoker check is disabled, while ${required.because}: Google may refuse every change of the service. ` +
        'access: keep leaves it so; access: authenticated would enable the check, and access: public would where a release is refused for it.',
      evidence: [...required.evidence, ...facts.service.evidence],
      remedies: [],
    },
  ]
}

const INGRESS: Record<string, string> = {
  INGRESS_TRAFFIC_INTERNAL_ONLY: 'its ingress is internal',
  INGRESS_TRAFFIC_INTERNAL_LOAD_BALANCER: 'its ingress is internal and load balancers',
  INGRESS_TRAFFIC_NONE: 'its ingress lets nothing through',
}

/** Public by IAM says nothing about the layers in front of it (google-cloud.md 7.2). */
function behind(config: Config, facts: Facts): Finding[] {
  const ingress = INGRESS[String(wanted(config, facts, 'ingress'))]
  const reasons = [
    ...(ingress ? [`${ingress}, so that callers from outside get 404`] : []),
    ...(wanted(config, facts, 'iapEnabled') === true ? ['IAP asks every caller to sign in'] : []),
    ...(wanted(config, facts, 'defaultUriDisabled') === true ? ['its run.app URL is switched off'] : []),
  ]
  if (reasons.length === 0) return []
  return [
    {
      id: 'public-behind-ingress',
      status: 'warn',
      resource: serviceOf(config, facts),
      reason: `IAM lets everybody call the service, yet not everybody reaches it: ${reasons.join('; ')}.`,
      evidence: facts.service.evidence,
      remedies: [],
    },
  ]
}

/** A field of the service after this deploy: as the inputs set it, else as it is. */
function wanted(config: Config, facts: Facts, path: 'ingress' | 'iapEnabled' | 'defaultUriDisabled'): Json | undefined {
  const edit = config.edits.findLast(one => one.path === path && (one.op === 'set' || one.op === 'clear'))
  if (edit) return edit.op === 'set' ? edit.value : undefined
  return (facts.service.known && facts.service.value?.[path]) || undefined
}
