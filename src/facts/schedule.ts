/** Questions about schedules: the existing Cloud Scheduler jobs, their accounts, and the functions that they call. */

import type { Google } from '../google/google.ts'
import { fullName, serviceName } from '../iam/names.ts'
import { callerOf, functionName, functionService, SCHEDULER_HOST, schedulerJobName } from '../iam/schedule-names.ts'
import type { Config, Schedule } from '../inputs/config.ts'
import { KINDS } from '../kinds/list.ts'
import { say } from '../language/say.ts'
import type { Fact } from '../model.ts'
import { scheduledBy } from '../service/schedule-labels.ts'
import type { CloudFunction, Deployed, Policy, SchedulerJob, Service, ServiceAccount } from '../wire.ts'
import { ask } from './ask.ts'
import { readAccount } from './identity.ts'
import { readService, readServicePolicy } from './service.ts'

export interface ScheduleFact {
  schedule: Schedule
  /** `null`: it does not exist. */
  job: Fact<SchedulerJob | null>
  /** The account that calls: its email and the account itself. */
  caller: string
  account: Fact<ServiceAccount | null>
  /** For a function: its Cloud Run service, and the function as Cloud Functions has it. */
  called?: Fact<Service | null>
  asFunction?: Fact<CloudFunction | null>
  /** Who can call that service; only in a check for drift. */
  calledPolicy?: Fact<Policy | null>
}

/** One per schedule, in order. */
export function readSchedules(
  google: Google,
  { schedules, region, mode }: Pick<Config, 'schedules' | 'region' | 'mode'>,
  project: string,
): Promise<ScheduleFact[]> {
  const accountOf = new Map<string, Promise<Fact<ServiceAccount | null>>>()
  return Promise.all(
    schedules.map(async schedule => {
      const caller = callerOf(schedule, project)
      const read = accountOf.get(caller) ?? readAccount(google, { email: caller, project, home: project })
      accountOf.set(caller, read)
      const { target } = schedule
      const name = target.kind === 'function' ? serviceName(project, region, functionService(target.name)) : undefined
      const service = name ? readService(google, name) : undefined
      const [job, account, called, calledPolicy, asFunction] = await Promise.all([
        readJob(google, schedulerJobName(project, region, schedule.name)),
        read,
        service,
        name && service && mode === 'drift' ? readServicePolicy(google, name, service) : undefined,
        target.kind === 'function' ? readFunction(google, functionName(project, region, target.name)) : undefined,
      ])
      return {
        ...{ schedule, job, caller, account },
        ...(called && { called }),
        ...(calledPolicy && { calledPolicy }),
        ...(asFunction && { asFunction }),
      }
    }),
  )
}

/** A function of either generation. `name`: `projects/P/locations/L/functions/F`. */
export const readFunction = (google: Google, name: string): Promise<Fact<CloudFunction | null>> =>
  ask(
    `GET cloudfunctions.googleapis.com/v2/${name}`,
    fullName.function(name),
    () => google.functions.get(name),
    found => (found ? (found.environment ?? 'exists') : say`does not exist`),
  )

/** A job that an earlier run set up, by the labels of what it calls. */
export interface LeftSchedule {
  /** Short name. */
  name: string
  /** `null`: it no longer exists. */
  job: Fact<SchedulerJob | null>
}

/** If the workflow has no schedule: what earlier runs set up. Without a label of theirs, Cloud Scheduler is not asked. */
export async function readLeftSchedules(
  google: Google,
  { region }: Pick<Config, 'region'>,
  project: string,
  live: Promise<Fact<Deployed | null>>,
): Promise<LeftSchedule[]> {
  const called = await live
  const names = called.known ? scheduledBy(called.value?.labels ?? {}) : []
  return Promise.all(
    names.map(async name => ({ name, job: await readJob(google, schedulerJobName(project, region, name)) })),
  )
}

/** Whether leftover schedules matter. */
export const looksForSchedules = ({ mode, schedules, kind }: Pick<Config, 'mode' | 'schedules' | 'kind'>): boolean =>
  mode === 'deploy' && schedules.length === 0 && KINDS[kind].schedule !== undefined

function readJob(google: Google, name: string): Promise<Fact<SchedulerJob | null>> {
  return ask(
    `GET ${SCHEDULER_HOST}/v1/${name}`,
    fullName.schedulerJob(name),
    () => google.scheduler.getJob(name),
    job => (job ? `${job.schedule}, ${job.state}` : say`does not exist`),
  )
}
