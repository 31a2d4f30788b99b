/** Traffic that would not go where the user expects. */

import type { Facts } from '../../facts/facts.ts'
import { isTagPreview } from '../../iam/preview-names.ts'
import { command } from '../../iam/remedies.ts'
import type { Config } from '../../inputs/config.ts'
import { say } from '../../language/say.ts'
import type { Evidence } from '../../model.ts'
import { FLOATING, inWords, keyOf, trafficOf } from '../../service/traffic-shares.ts'
import { fail, warn } from '../../words/findings.ts'
import { lower } from '../../words/sentences.ts'
import { serviceOf } from '../access/findings.ts'
import { isFailed } from '../rollback.ts'
import { inputEvidence, type RunCheck } from './check.ts'

export const traffic: RunCheck = (config, facts, { traffic: decision }) => {
  const resource = serviceOf(config, facts)
  const { evidence } = decision
  const exists = !facts.service.known || facts.service.value !== null
  if (isTagPreview(config) && !exists)
    return [
      fail(
        'traffic-new-service',
        say`A preview by tag needs the service ${config.service}, which does not exist yet: its first revision would serve ` +
          say`production. Deploy it once with mode: deploy, then create previews.`,
        { resource, evidence: [inputEvidence('mode', resource, config.mode), ...facts.service.evidence] },
      ),
    ]
  if (decision.problem)
    return [
      fail(
        'traffic-new-service',
        say`no_traffic is not possible: ${lower(decision.because)} Deploy once without no_traffic, then with it.`,
        { resource, evidence },
      ),
    ]
  const wrong = [...(decision.impossible ? [decision.impossible] : []), ...wrongRevisions(config, facts)]
  if (wrong.length > 0)
    return wrong.map(reason =>
      fail('traffic-target', reason, { resource, evidence: [...evidence, ...namedEvidence(facts)] }),
    )
  if (config.rollout && !config.rollout.atOnce && (decision.effect === 'latest' || decision.effect === 'restored'))
    return [
      warn(
        'rollout-unwatched',
        exists
          ? say`No revision of the service was ever ready, so the new revision gets all traffic at once.`
          : say`The service is new, so the first revision gets all traffic at once. traffic_steps applies from the next deploy on.`,
        { resource, evidence },
      ),
    ]
  const shares = decision.effect === 'latest' && divided(config, facts)
  if ((decision.effect !== 'kept' && !shares) || config.noTraffic) return []
  const text = command([
    ...['run', 'services', 'update-traffic', config.service, '--to-latest'],
    ...[`--project=${facts.projectId}`, `--region=${config.region}`],
  ])
  const remedy = { kind: 'gcloud', title: say`Give the traffic to the latest revision`, text } as const
  return [
    warn(
      'traffic-pinned',
      say`${decision.because} ${shares ? say`The rest stays where it was sent: ${shares}.` : say`The new revision gets none of it.`} One run with update_traffic_flags: --to-latest gives it back, too.`,
      { resource, evidence, remedies: [remedy] },
    ),
  ]
}

/** The traffic in words, if an earlier run or a person gave the latest revision only a part of it and this run does not set it. */
function divided(
  { trafficChange, manifest }: Pick<Config, 'manifest' | 'trafficChange'>,
  { service }: Facts,
): string | undefined {
  if (trafficChange || manifest || !service.known || !service.value) return undefined
  const traffic = trafficOf(service.value.traffic)
  return traffic.some(target => keyOf(target) !== FLOATING && target.percent) ? inWords(traffic) : undefined
}

/** Revisions that the inputs name but that cannot get traffic. */
function wrongRevisions(
  { trafficChange, service }: Pick<Config, 'service' | 'trafficChange'>,
  { namedRevisions = {} }: Facts,
): string[] {
  const shares = trafficChange?.shares?.percent ?? {}
  return Object.entries(namedRevisions).flatMap(([name, fact]) => {
    if (!fact.known) return []
    if (!fact.value) return [say`The service ${service} has no revision ${name}.`]
    const failed = isFailed(fact.value) && shares[name]
    return failed ? [say`The revision ${name} is not ready, so it cannot serve.`] : []
  })
}

const namedEvidence = ({ namedRevisions = {} }: Facts): Evidence[] =>
  Object.values(namedRevisions).flatMap(({ evidence }) => evidence)

/** If there is nothing to go back to, or it is unclear whether another step back is intended. */
export const rollback: RunCheck = (config, facts, { traffic: { back, evidence } }) => {
  if (!back?.none) return []
  return [fail('rollback-impossible', back.because, { resource: serviceOf(config, facts), evidence })]
}
