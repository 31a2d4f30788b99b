/** Schedules: a Cloud Scheduler job that stays although the workflow names none, and targets that cannot be called. */
import type { Facts } from '../../facts/facts.ts'
import { fullName, serviceName } from '../../iam/names.ts'
import { functionService, schedulerJobName } from '../../iam/schedule-names.ts'
import type { Config } from '../../inputs/config.ts'
import type { Finding } from '../../model.ts'
import { fail, skipped } from '../../words/findings.ts'
import { inWords } from '../schedule.ts'
import type { RunCheck } from './check.ts'

export const schedules: RunCheck = (config, facts) => [
  ...left(config, facts),
  ...(facts.schedules ?? []).flatMap(({ schedule, called, job }): Finding[] => {
    const { target, name } = schedule
    const pubsub = job.known && job.value !== null && !job.value.httpTarget && schedule.cron !== null
    return [
      ...(target.kind === 'function' && called?.known && called.value === null
        ? [noFunction(config, facts, target.name, called.evidence)]
        : []),
      ...(pubsub
        ? [
            fail(
              'schedule-failed',
              `The Cloud Scheduler job ${name} already exists and does not call a URL: it publishes to Pub/Sub or calls App Engine. Give another name (schedule_name), or delete that job.`,
              {
                resource: fullName.schedulerJob(schedulerJobName(facts.projectId, config.region, name)),
                evidence: job.evidence,
              },
            ),
          ]
        : []),
    ]
  }),
]

function left({ region, service }: Pick<Config, 'region' | 'service'>, { leftSchedule, projectId }: Facts): Finding[] {
  if (!leftSchedule?.known || leftSchedule.value === null) return []
  const { schedule = '', timeZone = 'UTC' } = leftSchedule.value
  const name = `${service}-schedule`
  return [
    skipped(
      'schedule-kept',
      `The Cloud Scheduler job ${name} stays as it is: ${inWords({ cron: schedule, timeZone })}. The workflow has no input schedule; schedule: none deletes it.`,
      { resource: fullName.schedulerJob(schedulerJobName(projectId, region, name)), evidence: leftSchedule.evidence },
    ),
  ]
}

const noFunction = (
  config: Pick<Config, 'region'>,
  facts: Facts,
  name: string,
  evidence: Finding['evidence'],
): Finding =>
  fail(
    'schedule-failed',
    `schedule_target: there is no Cloud Run service ${functionService(name)} in ${config.region}, which the function ${name} would be. A first-generation function is not a Cloud Run service; it needs its own schedule and roles/cloudfunctions.invoker.`,
    { resource: fullName.service(serviceName(facts.projectId, config.region, functionService(name))), evidence },
  )
