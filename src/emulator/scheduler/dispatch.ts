/** Runs jobs when they are due, and retries them after a failure. */
import type { SchedulerJob, SchedulerJobState, World } from '../world/world.ts'
import { attempt } from './attempt.ts'
import { filled } from './rules.ts'
import { nextTime } from './times.ts'

/** Adds a job that exists before the scenario begins. */
export function seedSchedulerJob(world: World, name: string, job: SchedulerJob): void {
  const state: SchedulerJobState = {
    job: { state: 'ENABLED', userUpdateTime: world.clock.timestamp(), ...filled(job), name },
    round: 0,
  }
  world.schedulerJobs.set(name, state)
  plan(world, state)
}

/** Schedules the next run of the job, and cancels any earlier plan for it. */
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

/** One run: an attempt, then as many retries as `retryConfig` allows until one succeeds. */
export function tryJob(world: World, state: SchedulerJobState, tries = 0): void {
  attempt(world, state.job)
    .then(done => {
      const { retryCount = 0, minBackoffDuration = '5s', maxDoublings = 5 } = state.job.retryConfig ?? {}
      if (done || tries >= retryCount) return
      const wait = Number.parseFloat(minBackoffDuration) * 1000 * 2 ** Math.min(tries, maxDoublings)
      world.clock.schedule(wait, () => tryJob(world, state, tries + 1))
    })
    // A bug in the emulator: tests then see a job without a status.
    .catch(error => console.error(error))
}
