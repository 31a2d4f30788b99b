/** Does Cloud Run answer at all? Without it nothing can be deployed, and nothing should be uploaded for it. */
import { fullName, targetName } from '../../iam/names.ts'
import { fail } from '../../words/findings.ts'
import type { RunCheck } from './check.ts'

/** An answer of any status comes from somebody; none came where no evidence holds one. */
export const reachable: RunCheck = (config, { live: fact, projectId }) => {
  if (fact.known || fact.evidence.length === 0) return []
  if (fact.evidence.some(({ status }) => status !== undefined)) return []
  const [{ call, answer } = { call: '', answer: '' }] = fact.evidence
  const host = / ([^/ ]+)/.exec(call)?.[1] ?? 'run.googleapis.com'
  return [
    fail(
      'api-error',
      `Cloud Run (${host}) did not answer, so that nothing can be deployed: ${answer.trim().replace(/\.$/, '')}. ` +
        'Check the proxy that the runner goes through (https_proxy, no_proxy), its firewall and name servers, whether ' +
        'CLOUDSDK_API_ENDPOINT_OVERRIDES_RUN is set and right, and https://status.cloud.google.com for an outage.',
      { resource: fullName.service(targetName(projectId, config)), evidence: fact.evidence },
    ),
  ]
}
