/**
 * Compares the audiences of schedules with those that the service accepts after this run: Cloud Run answers 401 to any other.
 * No finding if the service is public, or Identity-Aware Proxy checks tokens instead.
 */

import type { Facts } from '../../facts/facts.ts'
import { fullName, serviceName } from '../../iam/names.ts'
import { functionService, schedulerJobName } from '../../iam/schedule-names.ts'
import type { Config, Schedule } from '../../inputs/config.ts'
import { say } from '../../language/say.ts'
import type { Evidence, Fact, Finding } from '../../model.ts'
import { type Audiences, accepts, audiencesOf, customAudiencesAfter, defaultUrl } from '../../service/audiences.ts'
import type { SchedulerJob } from '../../wire.ts'
import { fail, warn } from '../../words/findings.ts'
import type { AccessDecision } from '../access/decision.ts'
import { gatesOf, isOpen } from '../access/gates.ts'
import { audienceRefused } from '../audience-refused.ts'
import { inputEvidence, type RunCheck } from './check.ts'

export const audiences: RunCheck = (config, facts, { access }) => [
  ...(facts.schedules ?? []).flatMap(({ schedule, called }): Finding[] => {
    if (schedule.cron === null || schedule.audience === undefined) return []
    if (schedule.target.kind === 'request') return ofService(config, facts, access, schedule, schedule.audience)
    if (schedule.target.kind === 'function' && called?.known && called.value)
      return ofFunction(config, facts, schedule, schedule.audience, called)
    return []
  }),
  ...leftBehind(config, facts, access),
]

function ofService(
  config: Config,
  facts: Facts,
  access: AccessDecision,
  schedule: Schedule,
  audience: string,
): Finding[] {
  const { service, projectNumber } = facts
  if (!service.known) return []
  const live = service.value
  const open = tokensAreLookedAt(config, facts, access)
  if (open === 'no') return []
  const number = projectNumber.known ? projectNumber.value : undefined
  const accepted: Audiences = live
    ? { ...audiencesOf(live), custom: customAudiencesAfter(live, config.edits) }
    : { urls: number ? [defaultUrl(config, number)] : [], custom: customAudiencesAfter(null, config.edits) }
  if (accepts(accepted, audience)) return []
  const words = audienceRefused({ schedule, audience, service: config.service, accepted, isNew: live === null })
  const details = {
    resource: fullName.service(serviceName(facts.projectId, config.region, config.service)),
    evidence: [inputEvidence('schedule_audience', schedule.name, audience), ...service.evidence],
    remedies: words.remedies,
  }
  // Of a service that is not there yet one address is known only after the release: the step looks again.
  return [(live && open === 'yes' ? fail : warn)('audience-refused', words.reason, details)]
}

/** Whether Cloud Run checks the audience of a token: `maybe` where who may call could not be read. */
function tokensAreLookedAt(config: Config, facts: Facts, access: AccessDecision): 'yes' | 'no' | 'maybe' {
  const gates = gatesOf(config, facts, access, { state: access.target })
  if (!gates) return 'maybe'
  if (gates.iap) return 'no'
  const open = isOpen(gates)
  return open === undefined ? 'maybe' : open ? 'no' : 'yes'
}

/** It is not known who can call a function, perhaps everyone. */
function ofFunction(
  config: Config,
  facts: Facts,
  schedule: Schedule,
  audience: string,
  { value, evidence }: Extract<NonNullable<NonNullable<Facts['schedules']>[number]['called']>, { known: true }>,
): Finding[] {
  if (!value || value.iapEnabled || value.invokerIamDisabled) return []
  const accepted = audiencesOf(value)
  if (accepts(accepted, audience)) return []
  const name = schedule.target.kind === 'function' ? functionService(schedule.target.name) : ''
  const words = audienceRefused({ schedule, audience, service: name, accepted, elsewhere: true })
  return [
    warn('audience-refused', words.reason, {
      resource: fullName.service(serviceName(facts.projectId, config.region, name)),
      evidence: [inputEvidence('schedule_audience', schedule.name, audience), ...evidence],
      remedies: words.remedies,
    }),
  ]
}

/** Jobs of earlier runs that the workflow no longer mentions, and whose audience these flags remove. */
function leftBehind(config: Config, facts: Facts, access: AccessDecision): Finding[] {
  return (facts.leftSchedules ?? []).flatMap(({ job }) => cutOff(job, config, facts, access))
}

function cutOff(job: Fact<SchedulerJob | null>, config: Config, facts: Facts, access: AccessDecision): Finding[] {
  const { service } = facts
  if (!job.known || !job.value || !service.known || !service.value) return []
  const { httpTarget, name = '' } = job.value
  const audience = httpTarget?.oidcToken?.audience || httpTarget?.uri
  if (!httpTarget?.oidcToken || !audience) return []
  const before = audiencesOf(service.value)
  const after = { ...before, custom: customAudiencesAfter(service.value, config.edits) }
  if (!accepts(before, audience) || accepts(after, audience)) return []
  if (tokensAreLookedAt(config, facts, access) === 'no') return []
  const id = name.split('/').at(-1) ?? ''
  const evidence: Evidence[] = [...job.evidence, ...service.evidence]
  return [
    warn(
      'audience-refused',
      say`The Cloud Scheduler job ${id} calls with the audience ${audience}, which this run removes from the service: each of its calls then gets 401. Keep the custom audience, or set up the job with the input schedule.`,
      { resource: fullName.schedulerJob(schedulerJobName(facts.projectId, config.region, id)), evidence },
    ),
  ]
}
