/** Schedules: a Cloud Scheduler job that stays although the workflow names none, and targets that cannot be called. */
import type { Facts } from '../../facts/facts.ts'
import { fullName } from '../../iam/names.ts'
import { schedulerJobName } from '../../iam/schedule-names.ts'
import type { Config } from '../../inputs/config.ts'
import type { Finding } from '../../model.ts'
import { fail, skipped } from '../../words/findings.ts'
import { noService } from '../function-schedule.ts'
import { inWords } from '../schedule.ts'
import type { RunCheck } from './check.ts'

export const schedules: RunCheck = (config, facts) => [
  ...left(config, facts),
  ...(facts.schedules ?? []).flatMap((fact): Finding[] => {
    const { schedule, called, job } = fact
    const { target, name } = schedule
    const pubsub = job.known && job.value !== null && !job.value.httpTarget && schedule.cron !== null
    return [
      ...(target.kind === 'function' && called?.known && called.value === null
        ? [noService({ region: config.region, project: facts.projectId }, target.name, fact)]
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
