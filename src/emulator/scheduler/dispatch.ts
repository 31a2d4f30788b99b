/** Jobs that become due, are tried, and are tried again after a failure. */
import type { SchedulerJob, SchedulerJobState, World } from '../world/world.ts'
import { attempt } from './attempt.ts'
import { filled } from './rules.ts'
import { nextTime } from './times.ts'

/** Puts a job there that existed before. */
export function seedSchedulerJob(world: World, name: string, job: SchedulerJob): void {
  const state: SchedulerJobState = {
    job: { state: 'ENABLED', userUpdateTime: world.clock.timestamp(), ...filled(job), name },
    round: 0,
  }
  world.schedulerJobs.set(name, state)
  plan(world, state)
}

/** Puts down when the job is due next. An older plan of the same job becomes void. */
export function plan(world: World, state: SchedulerJobState): void {
  const { job } = state
  const round = ++state.round
  if (job.state !== 'ENABLED') {
    delete job.scheduleTime
    return
  }
  const next = nextTime(job.schedule ?? '', job.timeZone ?? 'UTC', world.clock.now())
  if (next === undefined) return
  job.scheduleTime = new Date(next).toISOString()
  world.clock.schedule(next - world.clock.now(), () => {
    if (state.round !== round) return
    tryJob(world, state)
    plan(world, state)
  })
}

/** One run: an attempt, and as many more as `retryConfig` allows until one succeeds. */
export function tryJob(world: World, state: SchedulerJobState, tries = 0): void {
  attempt(world, state.job)
    .then(done => {
      const { retryCount = 0, minBackoffDuration = '5s', maxDoublings = 5 } = state.job.retryConfig ?? {}
      if (done || tries >= retryCount) return
      const wait = Number.parseFloat(minBackoffDuration) * 1000 * 2 ** Math.min(tries, maxDoublings)
      world.clock.schedule(wait, () => tryJob(world, state, tries + 1))
    })
    // A fault of this cloud: a job without a status is what tests then see.
    .catch(error => console.error(error))
}
