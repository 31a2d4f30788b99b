/** Schedules: a Cloud Scheduler job that stays although the workflow names none, and targets that cannot be called. */

import type { Facts } from '../../facts/facts.ts'
import { fullName } from '../../iam/names.ts'
import { schedulerJobName } from '../../iam/schedule-names.ts'
import type { Config } from '../../inputs/config.ts'
import { say } from '../../language/say.ts'
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
              say`The Cloud Scheduler job ${name} already exists and does not call a URL: it publishes to Pub/Sub or calls App Engine. Give another name (schedule_name), or delete that job.`,
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

function left(
  { region, service }: Pick<Config, 'region' | 'service'>,
  { leftSchedules = [], projectId }: Facts,
): Finding[] {
  return leftSchedules.flatMap(({ name, job }) => {
    if (job.known && job.value === null) return []
    const { schedule = '', timeZone = 'UTC' } = (job.known && job.value) || {}
    const how = job.known
      ? say`stays as it is: ${inWords({ cron: schedule, timeZone })}`
      : say`was set up by an earlier run, which noted it in a label. If it still exists, it stays as it is; it could not be read`
    const away =
      name === `${service}-schedule`
        ? say`schedule: none deletes it`
        : say`schedule: none with schedule_name: ${name} deletes it`
    return skipped(
      'schedule-kept',
      say`The Cloud Scheduler job ${name} ${how}. The workflow has no input schedule; ${away}.`,
      {
        resource: fullName.schedulerJob(schedulerJobName(projectId, region, name)),
        evidence: job.evidence,
      },
    )
  })
}
