/** Compares the jobs of Cloud Scheduler with the schedules of the workflow. The callers' role is among the callers. Pure. */

import type { Facts } from '../../facts/facts.ts'
import type { ScheduleFact } from '../../facts/schedule.ts'
import { changesOf, SERVICES_INVOKER, wantedInvokers } from '../../iam/bindings.ts'
import { fullName, memberOf, serviceName, targetName } from '../../iam/names.ts'
import { functionService, schedulerJobName } from '../../iam/schedule-names.ts'
import type { Config } from '../../inputs/config.ts'
import { say } from '../../language/say.ts'
import type { Change } from '../../model.ts'
import { differences, wantedSchedule } from '../../service/wanted-schedule.ts'
import type { SchedulerJob, Service } from '../../wire.ts'
import { type Compared, type Difference, differing } from './difference.ts'
import { memberField } from './fields.ts'

export function scheduleDifferences(config: Config, facts: Facts): Compared {
  const all = (facts.schedules ?? []).map(fact => one(config, facts, fact))
  return { differences: all.flatMap(each => each.differences), unknown: all.flatMap(each => each.unknown) }
}

function one(config: Config, facts: Facts, fact: ScheduleFact): Compared {
  const { schedule, job, caller } = fact
  const name = schedulerJobName(facts.projectId, config.region, schedule.name)
  const target = fullName.schedulerJob(name)
  if (!job.known)
    return {
      differences: [],
      unknown: [{ text: say`The Cloud Scheduler job ${schedule.name} could not be read: ${job.why}` }],
    }
  const live = job.value
  if (schedule.cron === null)
    return { differences: live ? [differing({ target, path: 'job', before: 'exists' })] : [], unknown: [] }
  const missing = callerWithoutRole(config, facts, fact)
  if (!live)
    return {
      differences: [differing({ target, path: 'job', after: `${schedule.cron} (${schedule.timeZone})` }), ...missing],
      unknown: [],
    }
  const { uri, audience } = addressOf(config, facts, fact)
  const wanted = wantedSchedule(schedule, {
    name,
    uri: uri ?? live.httpTarget?.uri ?? '',
    audience: audience ?? '',
    caller,
    called: '',
  })
  if (audience === undefined && schedule.audience === undefined) delete wanted.httpTarget?.oidcToken?.audience
  const rows = [...idle(live, target), ...rowsOf(live, wanted, target)]
  // The job is set as a whole.
  const safe = rows.every(({ path }) => SAFE.test(path))
  return {
    differences: [...(safe ? rows.map((row): Difference => ({ ...row, fix: 'schedule' })) : rows), ...missing],
    unknown:
      uri === undefined
        ? [
            {
              text: say`What the Cloud Scheduler job ${schedule.name} calls could not be read, so its target was not compared.`,
            },
          ]
        : [],
  }
}

/** The address that a deploy would write, and the audience. */
function addressOf(
  config: Config,
  facts: Facts,
  { schedule, called }: ScheduleFact,
): { uri?: string; audience?: string } {
  const { target, path } = schedule
  if (target.kind === 'run')
    return { uri: `https://run.googleapis.com/v2/${targetName(facts.projectId, config)}:run`, audience: '' }
  const fact = target.kind === 'function' ? called : facts.service
  const service: Service | null | undefined = fact?.known ? fact.value : undefined
  const url = service?.uri?.replace(/\/$/, '')
  return url ? { uri: `${url}${path}`, audience: url } : {}
}

/** A job that makes no calls. */
function idle({ state }: SchedulerJob, target: string): Difference[] {
  return state === undefined || state === 'ENABLED' || state === 'STATE_UNSPECIFIED'
    ? []
    : [differing({ target, path: 'state', before: state, after: 'ENABLED' })]
}

/** The token row by row: its account and its audience are different faults. */
function rowsOf(live: SchedulerJob, wanted: SchedulerJob, target: string): Difference[] {
  return differences(live, wanted, target).changes.flatMap((row): Difference[] => {
    if (!/\.(oidc|oauth)Token$/.test(row.path)) return [of(row)]
    const [before, after] = [asMap(row.before), asMap(row.after)]
    return Object.keys(after).flatMap(key =>
      before[key] === after[key]
        ? []
        : [
            differing({
              target,
              path: `${row.path}.${key}`,
              ...(before[key] !== undefined && { before: before[key] }),
              after: after[key] ?? '',
            }),
          ],
    )
  })
}

/** What only says when and how often it calls is safe to set again. */
const SAFE = /^(schedule|timeZone|attemptDeadline|retryConfig\.retryCount|httpTarget\.httpMethod)$/

const of = (row: Change): Difference => ({ ...row, field: row.path })

const asMap = (json: unknown): Record<string, string> =>
  typeof json === 'object' && json !== null ? { ...(json as object) } : {}

/** Of a function; the role on what is deployed itself is compared with its other callers. */
function callerWithoutRole(
  config: Config,
  facts: Facts,
  { schedule, caller, calledPolicy }: ScheduleFact,
): Difference[] {
  if (schedule.target.kind !== 'function' || !calledPolicy?.known) return []
  const service = serviceName(facts.projectId, config.region, functionService(schedule.target.name))
  const bindings = calledPolicy.value?.bindings ?? []
  const wanted = wantedInvokers(structuredClone(bindings), [memberOf(caller)], 'merge', SERVICES_INVOKER)
  return changesOf(fullName.service(service), bindings, wanted).map(({ before: _, ...row }) => ({
    ...row,
    after: memberOf(caller),
    field: memberField(row.path, memberOf(caller)),
  }))
}
