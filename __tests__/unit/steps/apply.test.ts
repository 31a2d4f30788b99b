/** Running a plan: order, what runs together, failures half-way, grants that take their time, cancelling. */
import { describe, expect, it } from 'vitest'
import { Cancelled } from '../../../src/errors.ts'
import type { StepKind } from '../../../src/model.ts'
import { applyPlan } from '../../../src/steps/apply.ts'
import type { RunContext, Step } from '../../../src/steps/step.ts'
import { aClock, anApiError, aWorld } from './world.ts'

function aStep(
  kind: StepKind,
  apply: (world: RunContext) => Promise<string | undefined> | string | undefined = () => undefined,
): Step {
  const target = `//x/${kind}`
  return {
    kind,
    title: kind,
    target,
    changes: [{ target, path: 'name', after: kind, done: false }],
    needs: [],
    apply: async world => apply(world),
  }
}

const never = (kind: StepKind) =>
  aStep(kind, () => {
    throw new Error(`${kind} must not begin`)
  })

describe('applyPlan', () => {
  it('makes the bucket and the repository together, and uploads while the repository is being made', async () => {
    const events: string[] = []
    const uploading = Promise.withResolvers<void>()
    const plan = [
      aStep('create-bucket', () => void events.push('bucket')),
      aStep('create-repository', async () => {
        await uploading.promise
        events.push('repository')
        return undefined
      }),
      aStep('upload-source', () => {
        events.push('upload')
        uploading.resolve()
        return undefined
      }),
      aStep('build-image', () => void events.push('build')),
      aStep('deploy-service', () => void events.push('deploy')),
    ]
    const { results, failure } = await applyPlan(plan, aWorld({}))
    expect(failure).toBeUndefined()
    expect(events).toEqual(['bucket', 'upload', 'repository', 'build', 'deploy'])
    expect(results.map(({ state }) => state)).toEqual(['done', 'done', 'done', 'done', 'done'])
  })

  it('stops at the first failure and tells what was changed and what was not', async () => {
    const error = anApiError(500, 'boom')
    const plan = [
      aStep('create-bucket'),
      aStep('upload-source', () => {
        throw error
      }),
      never('build-image'),
      never('deploy-service'),
    ]
    const { results, changes, failure } = await applyPlan(plan, aWorld({}))
    expect(failure).toEqual({ step: plan[1], error })
    expect(results.map(({ kind, state, note }) => [kind, state, note])).toEqual([
      ['create-bucket', 'done', undefined],
      ['upload-source', 'failed', 'boom'],
      ['build-image', 'skipped', 'Not started, because an earlier step failed.'],
      ['deploy-service', 'skipped', 'Not started, because an earlier step failed.'],
    ])
    expect(changes.map(({ target, done }) => [target, done])).toEqual([
      ['//x/create-bucket', true],
      ['//x/upload-source', false],
      ['//x/build-image', false],
      ['//x/deploy-service', false],
    ])
  })

  it('keeps what a failed step has really changed', async () => {
    const plan = [
      aStep('deploy-service', world => {
        world.record?.([{ target: 't', path: 'template', done: true }])
        throw new Error('not ready')
      }),
    ]
    const { changes } = await applyPlan(plan, aWorld({}))
    expect(changes).toEqual([{ target: 't', path: 'template', done: true }])
  })

  it('tells a step that runs beside a failed one to stop, and blames the right one', async () => {
    const plan = [
      aStep('create-repository', () => {
        throw anApiError(400, 'no repository')
      }),
      aStep('upload-source', world => {
        const { promise, reject } = Promise.withResolvers<undefined>()
        world.signal.addEventListener('abort', () => reject(world.signal.reason))
        return promise
      }),
    ]
    const { results, failure } = await applyPlan(plan, aWorld({}))
    expect(failure?.step.kind).toBe('create-repository')
    expect(results[1]).toMatchObject({ state: 'failed', note: 'Stopped, because another step failed.' })
  })

  it('begins nothing once the run is cancelled', async () => {
    const controller = new AbortController()
    const plan = [
      aStep('create-bucket', () => void controller.abort(new Cancelled('got SIGINT'))),
      never('upload-source'),
    ]
    const { results, failure } = await applyPlan(plan, aWorld({}, { signal: controller.signal }))
    expect(failure?.error).toBeInstanceOf(Cancelled)
    expect(results.map(({ state }) => state)).toEqual(['done', 'failed'])
  })
})

describe('a grant that was announced', () => {
  const denied = anApiError(403, 'denied', { permission: 'run.services.create' })
  const failing = (times: number) => {
    let left = times
    return aStep('deploy-service', () => {
      if (left-- > 0) throw denied
      return 'ready'
    })
  }

  it('is waited for, with the time that is left in the log', async () => {
    const world = aWorld({}, { config: { waitForGrants: true } })
    const { failure, results } = await applyPlan([failing(3)], world)
    expect(failure).toBeUndefined()
    expect(results[0]).toMatchObject({ state: 'done', note: 'ready' })
    expect(world.clock.slept).toEqual([2_000, 3_000, 4_500])
    expect(world.lines.join('\n')).toContain('not permitted yet (run.services.create)')
    expect(world.lines.join('\n')).toContain('giving up in 6m 58s')
  })

  it('is given up on when the time is over, counted once for the whole run', async () => {
    const world = aWorld({}, { config: { waitForGrants: true, propagationTimeoutMs: 60_000 } })
    const { failure } = await applyPlan([failing(8), aStep('set-invokers', () => Promise.reject(denied))], world)
    expect(failure?.error).toBe(denied)
    expect(world.clock.now()).toBe(60_000)
  })

  it('is not waited for where nobody announced one', async () => {
    const world = aWorld({})
    const { failure } = await applyPlan([failing(1)], world)
    expect(failure?.error).toBe(denied)
    expect(world.clock.slept).toEqual([])
  })

  it('is no cure for a policy, a disabled API or another fault', async () => {
    for (const error of [
      anApiError(403, 'x', { constraint: 'run.allowedIngress' }),
      anApiError(404, 'x'),
      new Error('bug'),
    ]) {
      const world = aWorld({}, { config: { waitForGrants: true } })
      const { failure } = await applyPlan([aStep('deploy-service', () => Promise.reject(error))], world)
      expect(failure?.error).toBe(error)
      expect(world.clock.slept).toEqual([])
    }
  })

  it('ends with the run', async () => {
    const controller = new AbortController()
    const clock = aClock(() => controller.abort(new Cancelled('got SIGTERM')))
    const world = aWorld({}, { config: { waitForGrants: true }, clock, signal: controller.signal })
    const { failure } = await applyPlan([failing(9)], world)
    expect(failure?.error).toBeInstanceOf(Cancelled)
    expect(clock.slept).toHaveLength(1)
  })
})
