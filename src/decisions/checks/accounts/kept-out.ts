/**
 * Callers that IAM lets in and the network keeps out (docs/google-cloud.md#ingress): they get 404, and Cloud Logging has no word of it.
 * Cloud
 * Scheduler counts as internal, at the run.app URL and in the service's own project.
 */

import type { CallerAccount } from '../../../facts/callers.ts'
import type { Facts } from '../../../facts/facts.ts'
import type { Config } from '../../../inputs/config.ts'
import { say } from '../../../language/say.ts'
import type { Evidence, Finding, Gates } from '../../../model.ts'
import { fail, warn } from '../../../words/findings.ts'
import { serviceOf } from '../../access/findings.ts'
import { gatesOf } from '../../access/gates.ts'
import { inputEvidence, type RunCheck } from '../check.ts'

const ID = 'caller-kept-out'

export const keptOut: RunCheck = (config, facts, { access }) => {
  const gates = gatesOf(config, facts, access, { state: access.target })
  if (!gates) return []
  return [
    ...(facts.callers ?? []).flatMap(caller => ofCaller(config, facts, gates, caller)),
    ...ofOutsiders(config, facts, gates),
    ...ofSchedules(config, facts, gates),
  ]
}

const LETS_IN: Record<Exclude<Gates['ingress'], 'all'>, string> = {
  internal: say`ingress internal lets in only the VPC networks of the project`,
  'internal-and-cloud-load-balancing': say`ingress internal-and-cloud-load-balancing lets in only the VPC networks of the project and load balancers`,
  none: say`ingress none lets no one in`,
}

function ofCaller(config: Config, facts: Facts, gates: Gates, { caller, account, network }: CallerAccount): Finding[] {
  const { ingress } = gates
  if (ingress === 'all' || (ingress !== 'none' && (network === undefined || network === 'all'))) return []
  const why =
    ingress === 'none'
      ? ''
      : network === 'private-ranges'
        ? say`, and that caller sends only requests to private addresses through its VPC network, which does not include the run.app URL unless DNS makes it private`
        : say`, and that caller has no VPC access`
  const fix =
    ingress === 'none'
      ? say`Set another ingress.`
      : say`Give the caller --network, --subnet and --vpc-egress=all-traffic, with Private Google Access on the subnet, or set --ingress=all: IAM still lets in only invokers.`
  return [
    warn(
      ID,
      say`IAM lets the caller ${caller.given} in, but it gets 404: ${LETS_IN[ingress]}${why}. ${fix}`,
      detailsOf(config, facts, account.evidence),
    ),
  ]
}

/** Who signs in through a pool for other clouds mostly runs there; GKE's own pools are of the network. */
function ofOutsiders(config: Config, facts: Facts, { ingress }: Gates): Finding[] {
  if (ingress === 'all') return []
  const outside = config.invokers.filter(
    member =>
      /^principal(Set)?:\/\/iam\.googleapis\.com\/projects\/.+\/workloadIdentityPools\//.test(member) &&
      !member.includes('.svc.id.goog/'),
  )
  return outside.map(member =>
    warn(
      ID,
      say`The invoker ${member} signs in from outside Google Cloud and gets 404 from there: ${LETS_IN[ingress]}. It gets in only through that network, or with --ingress=all.`,
      { ...detailsOf(config, facts, []), principal: member },
    ),
  )
}

function ofSchedules(config: Config, facts: Facts, { ingress, defaultUrl }: Gates): Finding[] {
  const called = config.schedules.filter(({ cron, target }) => cron !== null && target.kind === 'request')
  if (ingress !== 'none' && defaultUrl) return []
  const why =
    ingress === 'none'
      ? say`ingress none lets no one in: set another ingress`
      : say`Cloud Scheduler calls the run.app URL, which is disabled: remove --no-default-url`
  return called.map(({ name }) =>
    fail(
      ID,
      say`The schedule ${name} cannot call the service: ${why}.`,
      detailsOf(config, facts, [inputEvidence('schedule', name, say`calls the run.app URL`)]),
    ),
  )
}

const detailsOf = (config: Config, facts: Facts, evidence: readonly Evidence[]) => ({
  resource: serviceOf(config, facts),
  evidence: [...evidence, ...facts.service.evidence],
})
