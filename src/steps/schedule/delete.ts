/** `schedule: none`: deletes the Cloud Scheduler job. Accounts and grants stay, because others could use them. */

import { ApiError } from '../../google/wire-level/api-error.ts'
import { fullName } from '../../iam/names.ts'
import { say } from '../../language/say.ts'
import { deleteNeeds } from '../../needs/schedule-needs.ts'
import type { Step } from '../step.ts'

/** `name`: `projects/P/locations/L/jobs/J`. */
export function deleteSchedule(name: string): Step {
  const target = fullName.schedulerJob(name)
  const id = name.split('/').at(-1) ?? name
  return {
    kind: 'delete-schedule',
    title: say`Delete the Cloud Scheduler job ${id}`,
    target,
    changes: [{ target, path: 'name', before: id, done: false }],
    needs: deleteNeeds(),
    async apply({ google, record }) {
      try {
        await google.scheduler.deleteJob(name)
        return undefined
      } catch (error) {
        if (!(error instanceof ApiError) || error.status !== 404) throw error
        record?.([])
        return say`There is none.`
      }
    },
  }
}
