/** Creates the Cloud Scheduler job, or updates what differs. */

import { invokersOf } from '../../decisions/access/gates.ts'
import { audienceRefused } from '../../decisions/audience-refused.ts'
import { inWords, inZone } from '../../decisions/schedule.ts'
import { UserError } from '../../errors.ts'
import { ApiError } from '../../google/wire-level/api-error.ts'
import { fullName } from '../../iam/names.ts'
import type { Schedule } from '../../inputs/config.ts'
import { say } from '../../language/say.ts'
import type { Change, Need } from '../../model.ts'
import { accepts, audiencesOf } from '../../service/audiences.ts'
import { created, differences, wantedSchedule } from '../../service/wanted-schedule.ts'
import type { SchedulerJob, Service } from '../../wire.ts'
import { fail, failure, warn } from '../../words/findings.ts'
import type { Made, RunContext, Step } from '../step.ts'
import { backoff, systemClock } from '../tools/clock.ts'

interface ScheduleShape {
  /** `projects/P/locations/L/jobs/J` of Cloud Scheduler. */
  name: string
  /** Email of the account that calls. */
  caller: string
  /** `projects/P/locations/L/services/S` or `.../jobs/J` of Cloud Run. */
  called: string
  /** The job as in the facts; undefined: not known. */
  live: SchedulerJob | null | undefined
  /** The service is new, and looks at tokens: what it accepts is known only now. */
  judgesAudience?: boolean
  needs: Need[]
}

/** How often to repeat an update that left the job in the state UPDATE_FAILED (job.proto: "retry until successful"). */
const TRIES = 4

export function upsertSchedule(
  schedule: Schedule,
  { name, caller, called, live, judgesAudience, needs }: ScheduleShape,
): Step {
  const target = fullName.schedulerJob(name)
  const id = schedule.name
  return {
    kind: 'upsert-schedule',
    title: say`${live === null ? say`Create` : say`Set`} the Cloud Scheduler job ${id}, ${inWords(schedule)}`,
    target,
    changes: planned(schedule, live, target),
    needs,
    async apply(world) {
      const [parent = ''] = name.split(/\/jobs\//)
      const { uri, audience, service } = await addressOf(world, schedule, called)
      if (judgesAudience && service && !isPublic(service, world.made)) mustAccept(service, schedule, called)
      const wanted = wantedSchedule(schedule, { name, uri, audience, caller, called })
      const description = `Calls ${called.split('/').slice(-2).join('/')}. Set by run-iam-deploy.`
      const before = await world.google.scheduler.getJob(name)
      const { job, changes } = before
        ? await update(world, before, wanted, target)
        : await create(world, parent, { ...wanted, description }, target)
      world.record?.(changes.map(change => ({ ...change, done: true })))
      if (job.state === 'PAUSED' || job.state === 'DISABLED')
        world.made.findings = [...(world.made.findings ?? []), idle(job, target)]
      const next = job.scheduleTime
        ? say` The next call is at ${inZone(job.scheduleTime, schedule.timeZone)} (${schedule.timeZone}).`
        : ''
      return `${changes.length === 0 ? say`Nothing had to change.` : say`Calls ${uri} as ${caller}.`}${next}`
    },
  }
}

/** As far as known before the service has its URL. */
function planned(schedule: Schedule, live: SchedulerJob | null | undefined, target: string): Change[] {
  if (live === undefined) return []
  const known = { schedule: schedule.cron ?? '', timeZone: schedule.timeZone }
  return live ? differences(live, known, target).changes : created(known, target)
}

/** The address to call and its audience, which is the URL without the path:
 *  docs/google-cloud.md#cloud-scheduler. */
async function addressOf(
  { google, made }: RunContext,
  { target, path }: Schedule,
  called: string,
): Promise<{ uri: string; audience: string; service?: Service }> {
  if (target.kind === 'run') return { uri: `https://run.googleapis.com/v2/${called}:run`, audience: '' }
  const own = target.kind === 'request' && made.service?.uri ? made.service : await google.run.getService(called)
  const url = own?.uri?.replace(/\/$/, '')
  if (!own || !url) throw new UserError([noAddress(called)])
  return { uri: `${url}${path}`, audience: url, service: own }
}

/** Cloud Run looks at no token there. */
const isPublic = ({ invokerIamDisabled, iapEnabled }: Service, { bindings = [] }: Pick<Made, 'bindings'>) =>
  invokerIamDisabled ||
  iapEnabled ||
  invokersOf(bindings).some(({ member, conditional }) => member === 'allUsers' && !conditional)

/** Of a service that was there before, the check `audiences` has said so before anything was changed. */
function mustAccept(service: Service, schedule: Schedule, called: string): void {
  const { audience } = schedule
  const accepted = audiencesOf(service)
  if (audience === undefined || accepts(accepted, audience)) return
  const words = audienceRefused({ schedule, audience, service: called.split('/').at(-1) ?? '', accepted })
  const details = { resource: fullName.service(called), remedies: words.remedies }
  throw failure(
    'audience-refused',
    say`${words.reason} The service is deployed; the schedule was not written.`,
    details,
  )
}

const noAddress = (called: string) =>
  fail(
    'schedule-failed',
    say`Cloud Scheduler cannot call ${called.split('/').at(-1)}: there is no such Cloud Run service, or it has no URL. A first-generation function is not a Cloud Run service; it needs its own schedule and roles/cloudfunctions.invoker.`,
    { resource: fullName.service(called) },
  )

async function create(world: RunContext, parent: string, wanted: SchedulerJob, target: string) {
  try {
    return { job: await world.google.scheduler.createJob(parent, wanted), changes: created(wanted, target) }
  } catch (error) {
    if (!(error instanceof ApiError) || error.status !== 409) throw error
    // Someone else created it at the same time, or our first answer was lost.
    const live = await world.google.scheduler.getJob(wanted.name ?? '')
    if (!live) throw error
    return update(world, live, wanted, target)
  }
}

async function update(world: RunContext, live: SchedulerJob, wanted: SchedulerJob, target: string) {
  const { google, log, clock = systemClock, signal } = world
  const { mask, changes } = differences(live, wanted, target)
  const failed = live.state === 'UPDATE_FAILED'
  if (mask.length === 0 && !failed) return { job: live, changes }
  // A repeated update sends the schedule again.
  const paths = mask.length > 0 ? mask : ['schedule']
  const pause = backoff(1_000, 2, 10_000)
  for (let tries = 1; ; tries++) {
    const job = await google.scheduler.patchJob(wanted, paths)
    if (job.state !== 'UPDATE_FAILED' || tries >= TRIES) return { job, changes }
    log.info(say`Cloud Scheduler says UPDATE_FAILED: repeating the update.`)
    await clock.sleep(pause(), signal)
  }
}

const idle = (job: SchedulerJob, target: string) =>
  warn(
    'schedule-kept',
    say`The Cloud Scheduler job ${job.name?.split('/').at(-1)} is ${job.state === 'PAUSED' ? say`paused` : say`disabled by Google`}, so it makes no calls. The run left it in that state.`,
    { resource: target },
  )
