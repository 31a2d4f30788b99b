/** The plan of schedules: the account that calls, the job of Cloud Scheduler, its test. `facts` null: the widest plan. */

import type { Facts } from '../facts/facts.ts'
import type { ScheduleFact } from '../facts/schedule.ts'
import { changesOf, SERVICES_INVOKER, wantedInvokers } from '../iam/bindings.ts'
import { fullName, memberOf, serviceName } from '../iam/names.ts'
import { callerOf, functionService, SCHEDULER_HOST, schedulerJobName } from '../iam/schedule-names.ts'
import type { Config, Schedule } from '../inputs/config.ts'
import { say } from '../language/say.ts'
import type { ResourceRole } from '../model.ts'
import type { Resources } from '../needs/resources.ts'
import { calledServiceNeeds, upsertNeeds, withAccessToken } from '../needs/schedule-needs.ts'
import { createAccount } from '../steps/access/create-account.ts'
import { setInvokers } from '../steps/access/set-invokers.ts'
import { deleteSchedule } from '../steps/schedule/delete.ts'
import { testSchedule } from '../steps/schedule/test.ts'
import { upsertSchedule } from '../steps/schedule/upsert.ts'
import type { Step } from '../steps/step.ts'

/** Before the deploy: a new account takes a while to be known everywhere. */
export function callerSteps(
  { schedules }: Pick<Config, 'schedules'>,
  facts: Facts | null,
  resources: Resources,
): Step[] {
  const makes = schedules.some(({ cron, serviceAccount }) => cron !== null && !serviceAccount)
  if (!makes) return []
  const known = facts?.schedules?.find(({ schedule }) => !schedule.serviceAccount)?.account
  return !facts || (known?.known && known.value === null) ? [createAccount(resources.project)] : []
}

/** After the deploy. */
export function scheduleSteps(
  config: Pick<Config, 'region' | 'schedules'>,
  facts: Facts | null,
  resources: Resources,
): Step<never, 'invokers'>[] {
  return config.schedules.flatMap((schedule, at) =>
    oneSchedule(schedule, facts?.schedules?.[at], config, facts, resources),
  )
}

function oneSchedule(
  schedule: Schedule,
  fact: ScheduleFact | undefined,
  config: Pick<Config, 'region'>,
  facts: Facts | null,
  resources: Resources,
): Step<never, 'invokers'>[] {
  const { project, service } = resources
  const name = schedulerJobName(project, config.region, schedule.name)
  const live = fact?.job.known ? fact.job.value : undefined
  if (schedule.cron === null) return live === null ? [] : [deleteSchedule(name)]
  const caller = callerOf(schedule, project)
  const { serviceAccount: email, target } = schedule
  const place: ResourceRole = { kind: 'client-account', project, ...(email && { email }) }
  const enabled = facts?.apis.known ? facts.apis.value[SCHEDULER_HOST] === true : false
  const base = upsertNeeds(place, live === undefined ? undefined : live !== null, enabled)
  const called =
    target.kind === 'function' ? serviceName(project, config.region, functionService(target.name)) : service
  return [
    ...(target.kind === 'function' ? [functionInvoker(resources, called, caller)] : []),
    upsertSchedule(schedule, {
      ...{ name, caller, called, live },
      judgesAudience: target.kind === 'request' && facts?.service.known === true && facts.service.value === null,
      needs: target.kind === 'run' ? withAccessToken(base) : base,
    }),
    ...(schedule.test ? [testSchedule(schedule, { name, called })] : []),
  ]
}

/** A function is a separate service, so the invokers of the deployed one do not apply to it. */
function functionInvoker(resources: Resources, called: string, caller: string): Step<never, 'invokers'> {
  const members = [memberOf(caller)]
  const changes = changesOf(fullName.service(called), [], wantedInvokers([], members, 'merge', SERVICES_INVOKER))
  const step = setInvokers(
    { ...resources, service: called },
    { kind: 'service', members, strategy: 'merge', changes, released: false },
  )
  const name = called.split('/').at(-1)
  return { ...step, title: say`Let ${caller} call ${name}`, needs: calledServiceNeeds(called) }
}
