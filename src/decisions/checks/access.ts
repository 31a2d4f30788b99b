/** Warnings of the access decision, and what stands between a public service and its callers. */

import type { Facts } from '../../facts/facts.ts'
import { ACCESS_CONSTRAINTS } from '../../iam/constraints.ts'
import { iapMember } from '../../iam/iap.ts'
import { namesInvokers } from '../../iam/invokers.ts'
import { fullName } from '../../iam/names.ts'
import { remediesFor } from '../../iam/remedies.ts'
import type { AccessSettings, CallerSettings, ReleaseSettings, TargetSettings } from '../../inputs/config.ts'
import { say } from '../../language/say.ts'
import type { Finding } from '../../model.ts'
import { requireInvokerIam } from '../../policy/policies.ts'
import { unknown, warn } from '../../words/findings.ts'
import type { AccessDecision } from '../access/decision.ts'
import { serviceOf } from '../access/findings.ts'
import { fieldAfter, gatesOf } from '../access/gates.ts'
import { liveAccess } from '../access/live-access.ts'
import type { RunCheck } from './check.ts'

export const access: RunCheck = (config, facts, { access: decision }) => [
  ...decision.warnings,
  ...(config.access === 'public' ? unreadablePolicies(facts) : []),
  ...releaseRefused(config, facts),
  ...(decision.target === 'all-users' || decision.target === 'no-invoker-iam-check' ? behind(config, facts) : []),
  ...behindIap(config, facts, decision),
]

function unreadablePolicies(facts: Facts): Finding[] {
  return ACCESS_CONSTRAINTS.flatMap((constraint): Finding[] => {
    const fact = facts.policies[constraint]
    if (fact.known || fact.evidence.some(({ status }) => status === 404)) return []
    const resource = fullName.project(facts.projectId)
    const member = facts.identity.principal
    return [
      unknown(
        'policy-unreadable',
        say`The organisation policy ${constraint} could not be read: ${fact.why.trim().replace(/\.$/, '')}. A deploy finds out by trying.`,
        {
          // The policy is unreadable; a missing permission has its own finding, and need not be the reason.
          resource: `//orgpolicy.googleapis.com/projects/${facts.projectId}/policies/${constraint}`,
          evidence: fact.evidence,
          remedies: member ? remediesFor({ member, role: 'roles/orgpolicy.policyViewer', resource }) : [],
        },
      ),
    ]
  })
}

/** `keep` keeps a disabled check even if the policy now forbids it; Google can refuse the release for that. */
function releaseRefused(config: TargetSettings & AccessSettings, facts: Facts): Finding[] {
  const required = requireInvokerIam(facts)
  if (config.access !== 'keep' || liveAccess(facts).checkDisabled !== 'yes' || required.answer !== 'yes') return []
  return [
    warn(
      'policy-blocks-deploy',
      say`The service's invoker check is disabled although ${required.because}: Google can refuse every change of the service. ` +
        say`access: keep leaves it disabled; access: authenticated would enable it, and access: public would enable it if Google refuses a release because of it.`,
      { resource: serviceOf(config, facts), evidence: [...required.evidence, ...facts.service.evidence] },
    ),
  ]
}

/** Public by IAM says nothing about the layers in front of it (docs/google-cloud.md#layers-in-front-of-the-container). */
function behind(config: TargetSettings & ReleaseSettings, facts: Facts): Finding[] {
  const ingress = INGRESS[String(fieldAfter(config, facts, 'ingress'))]
  const reasons = [
    ...(ingress ? [say`${ingress}, so callers from outside get 404`] : []),
    ...(fieldAfter(config, facts, 'defaultUriDisabled') === true
      ? [say`its run.app URL is disabled, so it can be reached only through a load balancer or a custom domain`]
      : []),
  ]
  if (reasons.length === 0) return []
  return [
    warn(
      'public-behind-ingress',
      say`IAM lets everyone call the service, but not everyone can reach it: ${reasons.join(say`; `)}.`,
      { resource: serviceOf(config, facts), evidence: facts.service.evidence },
    ),
  ]
}

const INGRESS: Record<string, string> = {
  INGRESS_TRAFFIC_INTERNAL_ONLY: say`its ingress is internal`,
  INGRESS_TRAFFIC_INTERNAL_LOAD_BALANCER: say`its ingress is internal and load balancers`,
  INGRESS_TRAFFIC_NONE: say`its ingress blocks all requests`,
}

/**
 * IAP is in front of the invoker check and calls the service as its own agent
 * (docs/google-cloud.md#layers-in-front-of-the-container). No finding if
 * everything is in place: neither public access nor callers are requested, and IAP can call (with `--iap` it will).
 */
function behindIap(
  config: TargetSettings & ReleaseSettings & AccessSettings & CallerSettings,
  facts: Facts,
  decision: AccessDecision,
): Finding[] {
  const silent = !config.edits.some(({ path }) => path === 'iapEnabled')
  if (config.access === 'keep' && silent && !namesInvokers(config)) return []
  if (fieldAfter(config, facts, 'iapEnabled') !== true) return []
  const agent = iapMember(facts.projectNumber)
  const gates = gatesOf(config, facts, decision, { state: decision.target })
  const holds = ({ member }: { member: string }) => member === agent || member === 'allUsers'
  const lacks = gates?.invokerCheck === true && agent && gates.invokers && !gates.invokers.some(holds)
  const open = decision.target === 'all-users' || decision.target === 'no-invoker-iam-check'
  const named = namesInvokers(config)
  // Google's page on IAP for Cloud Run: the project has to be in an organisation, and so do those who sign in.
  const alone = facts.project.known && facts.project.value.parent === undefined
  if (!open && !named && !lacks && !alone) return []
  const resource = serviceOf(config, facts)
  const reasons = [
    say`Identity-Aware Proxy asks every caller to sign in first and lets in only holders of roles/iap.httpsResourceAccessor${open ? say`, although IAM lets everyone call the service` : ''}`,
    ...(alone ? [say`it works only in projects of an organisation, and ${facts.projectId} is in none`] : []),
    ...(named ? [say`invokers who are not IAP users do not get past it, even with an ID token for the service`] : []),
    lacks
      ? say`IAP calls the service as ${agent}, which has no invoker role on the service; unless it has one on the project, no one gets in`
      : say`IAP calls the service as its agent, which needs an invoker role while the invoker check is enabled`,
  ]
  return [
    warn('behind-iap', `${reasons.join(say`; `)}.`, {
      ...(lacks && { principal: agent, role: 'roles/run.invoker' }),
      resource,
      evidence: [...facts.service.evidence, ...facts.servicePolicy.evidence],
      remedies: lacks ? remediesFor({ member: agent, role: 'roles/run.invoker', resource }) : [],
    }),
  ]
}
