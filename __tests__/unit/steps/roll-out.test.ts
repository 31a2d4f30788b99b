/** A gradual rollout on a clock of its own: what is asked when, and where the traffic is at the end, whatever happens. */
import { describe, expect, it } from 'vitest'
import { Cancelled, UserError } from '../../../src/errors.ts'
import { wantedTraffic } from '../../../src/service/traffic.ts'
import { inWords, LATEST, REVISION } from '../../../src/service/traffic-shares.ts'
import { rollOut } from '../../../src/steps/roll-out.ts'
import type { Service, TrafficTarget } from '../../../src/wire.ts'
import { aService } from '../../fixtures/facts.ts'
import { aClock, anApiError, aWorld, resources } from './world.ts'

const OLD = 'api-00001-abc'
const NEW = 'api-00005-new'
const TAG = 'run-iam-deploy-new'
const name = resources().service
const URL_OF_TAG = 'https://run-iam-deploy-new---api.run.app'

interface Cloud {
  service: Service
  /** Shares after each PATCH. */
  seen: string[]
}

/** A service right after a release without traffic. */
function aCloud(before: TrafficTarget[] = [{ type: LATEST, percent: 100 }]): {
  cloud: Cloud
  held: NonNullable<ReturnType<typeof heldOf>>
} {
  const live = aService({ generation: '4', traffic: before })
  const wanted = wantedTraffic(live, { noTraffic: false, held: true, tag: TAG, revision: NEW })
  const service: Service = {
    ...live,
    generation: '5',
    latestCreatedRevision: `${name}/revisions/${NEW}`,
    latestReadyRevision: `${name}/revisions/${NEW}`,
    uri: 'https://api.run.app',
    labels: wanted.label ? { 'run-iam-deploy-no-traffic': wanted.label } : {},
    traffic: wanted.traffic ?? [],
  }
  return { cloud: { service: settle(service), seen: [] }, held: heldOf(wanted) }
}
const heldOf = ({ pin }: ReturnType<typeof wantedTraffic>) => ({ pin: pin ?? [], tag: TAG })

function settle(service: Service): Service {
  const trafficStatuses = (service.traffic ?? []).map(target => ({
    ...target,
    revision: target.type === REVISION ? (target.revision ?? '') : NEW,
    ...(target.tag && { uri: URL_OF_TAG }),
  }))
  return { ...service, trafficStatuses }
}

interface Given {
  steps?: number[]
  answer?: (cloud: Cloud, asked: number) => number | Error
  ready?: 'CONDITION_SUCCEEDED' | 'CONDITION_FAILED'
  before?: TrafficTarget[]
  onSleep?: (cloud: Cloud, now: number) => void
  onPatch?: (cloud: Cloud, sent: Service) => void
  signal?: AbortSignal
}

async function play({ steps = [10, 50, 100], answer = () => 200, ready = 'CONDITION_SUCCEEDED', ...given }: Given) {
  const { cloud, held } = aCloud(given.before)
  let asked = 0
  const clock = aClock(now => given.onSleep?.(cloud, now))
  const world = aWorld(
    {
      run: {
        getService: async () => structuredClone(cloud.service),
        getRevision: async revision => ({ name: revision, conditions: [{ type: 'Ready', state: ready }] }),
        patchService: async sent => {
          given.onPatch?.(cloud, sent)
          const generation = String(Number(cloud.service.generation) + 1)
          cloud.service = settle({ ...cloud.service, ...sent, generation })
          cloud.seen.push(inWords(cloud.service.traffic))
          return { name: 'o', done: true, response: cloud.service }
        },
        wait: async <R>() => structuredClone(cloud.service) as R,
      },
      ask: async (url: string) => {
        expect(url).toBe(`${URL_OF_TAG}/`)
        const got = answer(cloud, asked++)
        if (got instanceof Error) throw got
        return {
          status: got,
          headers: new Headers({ 'content-type': 'text/plain' }),
          body: got < 500 ? 'hello' : 'the app failed',
        }
      },
    } as Parameters<typeof aWorld>[0],
    {
      clock,
      made: { beforeRollout: held, revision: { name: `${name}/revisions/${NEW}` } },
      ...(given.signal && { signal: given.signal }),
    },
  )
  const step = rollOut({ resources: resources(), rollout: { steps, intervalMs: 120_000 }, changes: [], needs: [] })
  const end = await step.apply(world).then(
    note => ({ note, error: undefined }),
    (error: unknown) => ({ note: undefined, error }),
  )
  return { ...end, cloud, world, asked }
}

const findingOf = (error: unknown) => {
  expect(error).toBeInstanceOf(UserError)
  return (error as UserError).findings[0]
}
const isBack = ({ cloud }: { cloud: Cloud }) => {
  expect(cloud.service.traffic).toEqual([{ type: REVISION, revision: OLD, percent: 100 }])
  // A normal deploy serves again.
  expect(wantedTraffic(cloud.service, { noTraffic: false })).toMatchObject({ effect: 'restored' })
}

describe('a rollout that goes well', () => {
  it('takes its steps, two pauses long, and leaves no trace', async () => {
    const { note, cloud, world, asked } = await play({})
    expect(cloud.seen).toEqual([`${OLD} 90 %, ${NEW} 10 %`, `${OLD} 50 %, ${NEW} 50 %`, 'the latest revision 100 %'])
    expect(note).toBe(`${NEW} serves 100 % (before: ${OLD} 100 %).`)
    expect(world.clock.now()).toBe(240_000)
    expect(asked).toBe(30)
    expect(cloud.service.traffic).toEqual([{ type: LATEST, percent: 100 }])
    expect(cloud.service.labels).toEqual({})
    expect(world.made.findings).toBeUndefined()
    expect(world.lines.filter(line => line.startsWith('Step'))).toEqual([
      `Step 1 of 3: 10 % of the traffic goes to ${NEW}. Watching it for 2m; 4m left.`,
      `Step 2 of 3: 50 % of the traffic goes to ${NEW}. Watching it for 2m; 2m left.`,
      `Step 3 of 3: 100 % of the traffic goes to ${NEW}. The last step.`,
    ])
  })

  it('may end below 100, and the next deploy serves again', async () => {
    const { cloud } = await play({ steps: [20] })
    expect(inWords(cloud.service.traffic)).toBe(`${OLD} 80 %, ${NEW} 20 %`)
    expect(cloud.service.traffic?.some(({ tag }) => tag)).toBe(false)
    expect(wantedTraffic(cloud.service, { noTraffic: false })).toMatchObject({
      effect: 'restored',
      traffic: [{ type: LATEST, percent: 100 }],
    })
  })

  it('leaves shares and tags of others as they are', async () => {
    const before: TrafficTarget[] = [
      { type: LATEST, percent: 60 },
      { type: REVISION, revision: 'api-00000-pin', percent: 40 },
      { type: REVISION, revision: 'api-00000-pin', tag: 'stable' },
    ]
    const { cloud } = await play({ before })
    expect(cloud.seen.map(seen => seen.includes('api-00000-pin 40 %'))).toEqual([true, true, true])
    expect(cloud.service.traffic).toEqual(before)
  })

  it('bears one failure in ten', async () => {
    const { error } = await play({ answer: (_, asked) => (asked % 10 === 3 ? 500 : 200) })
    expect(error).toBeUndefined()
  })

  it('names its own revision where another run has made a newer one', async () => {
    const { cloud } = await play({
      onSleep: ({ service }, now) => {
        if (now > 200_000) service.latestCreatedRevision = `${name}/revisions/api-00006-other`
      },
    })
    expect(cloud.service.traffic).toEqual([{ type: REVISION, revision: NEW, percent: 100 }])
    expect(wantedTraffic(cloud.service, { noTraffic: false })).toMatchObject({ effect: 'restored' })
  })
})

describe('a rollout that does not', () => {
  it('comes back from fifty percent when two in ten answers are 5xx', async () => {
    const run = await play({ answer: cloud => (inWords(cloud.service.traffic).includes('50') ? 503 : 200) })
    isBack(run)
    expect(findingOf(run.error)).toMatchObject({
      id: 'rollout-failed',
      reason: `${NEW} was taken back at 50 percent: 2 of 2 requests failed (503 ×2), so the others of 10 were not sent. All traffic is back on ${OLD}, at https://api.run.app. The revision is still there, without traffic: mend the app, then deploy again.\n\nIts last answer:\n503 the app failed`,
    })
    // Two failures are enough: the rest of the two minutes is not waited for.
    expect(run.world.clock.now()).toBe(144_000)
  })

  it('comes back when the revision is not ready any more', async () => {
    const run = await play({ ready: 'CONDITION_FAILED' })
    isBack(run)
    expect(findingOf(run.error)?.reason).toContain('before it got any traffic: it is not ready')
  })

  it('comes back when it is told to stop', async () => {
    const controller = new AbortController()
    const run = await play({
      signal: controller.signal,
      onSleep: (_, now) => {
        if (now > 60_000) controller.abort(new Cancelled('SIGINT'))
      },
    })
    isBack(run)
    expect(run.error).toBeInstanceOf(Cancelled)
    expect(run.world.made.findings?.[0]?.reason).toBe(
      `The rollout of ${NEW} ended at 10 percent. All traffic is back on ${OLD}, at https://api.run.app.`,
    )
  })

  it('stops at what somebody else has done to the traffic, and leaves it', async () => {
    const theirs: TrafficTarget[] = [{ type: REVISION, revision: 'api-00000-pin', percent: 100 }]
    const { cloud, error } = await play({
      onSleep: ({ service }, now) => {
        if (now > 60_000) service.traffic = theirs
      },
    })
    expect(cloud.service.traffic).toEqual(theirs)
    expect(findingOf(error)?.reason).toContain('The run left the traffic as it is.')
  })

  it('reads again after a conflict', async () => {
    let lost = 0
    const { cloud, error } = await play({
      onPatch: () => {
        if (lost++ === 0) throw anApiError(409, 'Conflict for resource')
      },
    })
    expect([error, lost, cloud.seen.length]).toEqual([undefined, 4, 3])
  })

  it('goes on where the answer to a step was lost, and takes the traffic for its own', async () => {
    let sent = 0
    const run = await play({
      onPatch: (cloud, change) => {
        if (++sent !== 2) return
        cloud.service = settle({ ...cloud.service, ...change, generation: '9' })
        throw anApiError(503, 'lost', { code: 'UNAVAILABLE' })
      },
    })
    expect([run.error, sent, inWords(run.cloud.service.traffic)]).toEqual([undefined, 3, 'the latest revision 100 %'])
  })

  it('says what may still serve where even the way back is closed', async () => {
    const run = await play({
      answer: cloud => (inWords(cloud.service.traffic).includes('10 %') ? 500 : 200),
      onPatch: (_, change) => {
        if (!inWords(change.traffic).includes('10 %')) throw anApiError(403, 'No more.')
      },
    })
    const finding = findingOf(run.error)
    expect(finding?.reason).toContain(
      `The run could not return the traffic: No more. ${NEW} can still have 10 percent.`,
    )
    expect(finding?.remedies[0]?.text).toContain(`--to-revisions=${OLD}=100`)
  })

  it('goes on with a warning where nobody can be asked', async () => {
    const { cloud, error, world } = await play({ answer: () => new Error('connect ECONNREFUSED') })
    expect(error).toBeUndefined()
    expect(inWords(cloud.service.traffic)).toBe('the latest revision 100 %')
    expect(world.made.findings?.[0]).toMatchObject({ id: 'rollout-unwatched', status: 'warn' })
  })
})
