/** Whether Cloud Run answers at all. Without it, nothing can be deployed, so nothing should be uploaded. */

import type { Facts } from '../../../facts/facts.ts'
import { fullName, targetName } from '../../../iam/names.ts'
import type { Config } from '../../../inputs/config.ts'
import { say } from '../../../language/say.ts'
import type { Finding } from '../../../model.ts'
import { fail } from '../../../words/findings.ts'
import { sentence } from '../../../words/sentences.ts'
import type { RunCheck } from '../check.ts'

/** Any HTTP status counts as an answer; evidence without a status means no answer. */
export const reachable: RunCheck = (config, { live: fact, projectId }) => {
  if (fact.known || fact.evidence.length === 0) return []
  if (fact.evidence.some(({ status }) => status !== undefined)) return []
  const [{ call, answer } = { call: '', answer: '' }] = fact.evidence
  const host = / ([^/ ]+)/.exec(call)?.[1] ?? 'run.googleapis.com'
  return [
    fail(
      'api-error',
      say`Cloud Run (${host}) did not answer, so nothing can be deployed: ${answer.trim().replace(/\.$/, '')}. ` +
        say`Check the proxy that the runner goes through (https_proxy, no_proxy), its firewall and name servers, whether ` +
        say`CLOUDSDK_API_ENDPOINT_OVERRIDES_RUN is set and right, and https://status.cloud.google.com for an outage.`,
      { resource: fullName.service(targetName(projectId, config)), evidence: fact.evidence },
    ),
  ]
}

/**
 * A preflight that could not read its target cannot say that it can be deployed, which is its whole purpose. Not if the API is disabled
 * or another check fails: those findings explain it.
 */
export function unseenTarget(
  config: Config,
  { live: fact, projectId }: Facts,
  findings: readonly Finding[],
): Finding[] {
  if ((config.mode !== 'preflight' && !config.dryRun) || fact.known || fact.evidence.length === 0) return []
  if (findings.some(({ status }) => status === 'fail')) return []
  if (fact.evidence.some(({ reason }) => reason === 'SERVICE_DISABLED')) return []
  const target = targetName(projectId, config)
  return [
    fail(
      'api-error',
      say`The run cannot read ${target.split('/').at(-1)}, so it is not known whether it can be deployed. ${sentence(fact.why)}`,
      { resource: fullName.service(target), evidence: fact.evidence },
    ),
  ]
}
