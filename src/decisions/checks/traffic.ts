/** Traffic that would not go where the user thinks. */
import { isTagPreview } from '../../facts/preview-names.ts'
import type { Finding, Remedy } from '../../model.ts'
import { command } from '../../report/remedies.ts'
import { serviceOf } from '../access-findings.ts'
import { type Check, inputEvidence } from './check.ts'

export const traffic: Check = (config, facts, { traffic: decision }) => {
  const resource = serviceOf(config, facts)
  const finding = (id: Finding['id'], status: 'fail' | 'warn', reason: string, remedies: Remedy[] = []): Finding[] => [
    { id, status, resource, reason, evidence: decision.evidence, remedies },
  ]
  const exists = !facts.service.known || facts.service.value !== null
  if (isTagPreview(config) && !exists)
    return [
      {
        id: 'traffic-new-service',
        status: 'fail',
        resource,
        reason:
          `A preview by tag needs the service ${config.service}, which does not exist yet: its first revision would serve ` +
          'production. Deploy it once with mode: deploy, then make previews.',
        evidence: [inputEvidence('mode', resource, config.mode), ...facts.service.evidence],
        remedies: [],
      },
    ]
  if (decision.problem)
    return finding(
      'traffic-new-service',
      'fail',
      `no_traffic is not possible: ${lower(decision.because)} Deploy once without no_traffic, then with it.`,
    )
  if (decision.effect !== 'kept' || config.noTraffic) return []
  const text = command([
    ...['run', 'services', 'update-traffic', config.service, '--to-latest'],
    ...[`--project=${facts.projectId}`, `--region=${config.region}`],
  ])
  const remedy = { kind: 'gcloud', title: 'Give the traffic to the latest revision', text } as const
  return finding('traffic-pinned', 'warn', `${decision.because} The new revision gets none of it.`, [remedy])
}

const lower = (sentence: string) => sentence.charAt(0).toLowerCase() + sentence.slice(1)
