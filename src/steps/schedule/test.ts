/** `schedule_test`: runs the Cloud Scheduler job once and waits for the result of the attempt. */

import type { Call, Layer } from '../../decisions/refusal/call.ts'
import { layer } from '../../decisions/refusal/layer.ts'
import type { CallNames } from '../../decisions/refusal/names.ts'
import { wordsFor } from '../../decisions/refusal/words.ts'
import { CODES } from '../../decisions/schedule.ts'
import type { UserError } from '../../errors.ts'
import type { Attempted } from '../../google/logging.ts'
import { ApiError } from '../../google/wire-level/api-error.ts'
import { fullName } from '../../iam/names.ts'
import type { Schedule } from '../../inputs/config.ts'
import { say } from '../../language/say.ts'
import { testNeeds } from '../../needs/schedule-needs.ts'
import type { SchedulerJob } from '../../wire.ts'
import { failure } from '../../words/findings.ts'
import type { RunContext, Step } from '../step.ts'
import { inWords, systemClock } from '../tools/clock.ts'
import { type Outcome, readScheduledCall } from '../tools/scheduled-call.ts'

const POLL_MS = 2_000

/** Pause before another try, while a new grant has not taken effect. */
const AGAIN_MS = 15_000

/** Extra time after the deadline of an attempt. */
const SLACK_MS = 60_000

/** `name`: of the Cloud Scheduler job; `called`: of the Cloud Run service or job. */
export function testSchedule(schedule: Schedule, { name, called }: { name: string; called: string }): Step {
  const target = fullName.schedulerJob(name)
  return {
    kind: 'test-schedule',
    title: say`Run the Cloud Scheduler job ${schedule.name} once`,
    target,
    changes: [],
    needs: testNeeds(),
    async apply(world) {
      const { config, log, signal, made, clock = systemClock } = world
      const until = clock.now() + config.propagationTimeoutMs
      for (;;) {
        const outcome = await attempt(world, name, schedule)
        if (outcome.status === 'OK')
          return say`The call succeeded${outcome.httpStatus ? say` (${outcome.httpStatus})` : ''}.`
        const known = await readScheduledCall(world, schedule, { name, called }, outcome)
        const refusing = layer(known.call)
        const left = until - clock.now()
        // A grant of this run can take minutes to take effect (docs/google-cloud.md#cloud-scheduler).
        const fresh = made.changedAccess === true && REFUSED.has(outcome.status) && MENDED_BY_WAITING.has(refusing)
        if (!fresh || left <= 0) throw failedCall(world, schedule, target, outcome, { refusing, ...known })
        const ms = Math.min(AGAIN_MS, left)
        log.info(
          say`The scheduled call was refused (${outcome.status}), and this run has just changed who can call: trying again in ${inWords(ms)}; giving up in ${inWords(left)}.`,
        )
        await clock.sleep(ms, signal)
      }
    },
  }
}

const REFUSED: ReadonlySet<string> = new Set(['PERMISSION_DENIED', 'UNAUTHENTICATED'])

async function attempt(world: RunContext, name: string, schedule: Schedule): Promise<Outcome> {
  const { google, signal, clock = systemClock } = world
  const before = await google.scheduler.getJob(name)
  // The minute covers clock differences; the attempt's number excludes logs of earlier attempts.
  const since = new Date(Date.now() - 60_000).toISOString()
  const logged = await attemptsOf(world, name, since)
  await google.scheduler.runJob(name)
  const until = clock.now() + (schedule.deadlineSeconds ?? 180) * 1000 + SLACK_MS
  let seen = 0
  for (;;) {
    await clock.sleep(POLL_MS, signal)
    const [job, entries] = await Promise.all([
      google.scheduler.getJob(name),
      logged ? attemptsOf(world, name, since) : undefined,
    ])
    const last = entries && logged && entries.length > logged.length ? entries.at(-1) : undefined
    if (last) return { ...last, since: job?.lastAttemptTime ?? since, logRead: true }
    // The job shows the new time from the start of the attempt, so its status counts only after it is the same twice.
    seen = hasEnded(before, job) ? seen + 1 : 0
    if (job && seen >= 2)
      return { status: CODES[job.status?.code ?? 0] ?? 'UNKNOWN', since: job.lastAttemptTime ?? since, logRead: false }
    if (clock.now() > until) return { status: 'DEADLINE_EXCEEDED', since, logRead: false }
  }
}

/** Undefined if the log cannot be read. */
async function attemptsOf({ google }: RunContext, name: string, since: string): Promise<Attempted[] | undefined> {
  try {
    return await google.logging.attempts(name, since)
  } catch (error) {
    if (!(error instanceof ApiError) || error.status === 401) throw error
    return undefined
  }
}

/** Code -1 means that there is no result yet. */
const hasEnded = (before: SchedulerJob | null, job: SchedulerJob | null): boolean =>
  job?.status !== undefined && job.status.code !== -1 && job.lastAttemptTime !== before?.lastAttemptTime

/** Whether a grant that is still on its way may end it: what the app itself refuses, and what is set wrong, no grant mends. */
const MENDED_BY_WAITING: ReadonlySet<Layer> = new Set<Layer>([
  'pending',
  'invoker',
  'condition',
  'agent',
  'account',
  'unknown',
])

function failedCall(
  { google, config }: RunContext,
  schedule: Schedule,
  target: string,
  outcome: Outcome,
  { refusing, call, names }: { refusing: Layer; call: Call; names: CallNames },
): UserError {
  const { reason, remedies } = wordsFor(refusing === 'none' ? 'unknown' : refusing, call, names)
  const debug = outcome.debug ? say` Cloud Scheduler said: ${outcome.debug}` : ''
  return failure(
    'schedule-failed',
    say`${reason} This was the test call of the Cloud Scheduler job ${schedule.name}. The deploy of ${config.service} and the schedule stay.${debug}`,
    {
      principal: google.identity.principal && names.member,
      resource: target,
      evidence: [
        {
          call: say`the attempt`,
          resource: target,
          answer: outcome.status,
          ...(outcome.httpStatus && { status: outcome.httpStatus }),
        },
      ],
      remedies,
    },
  )
}
