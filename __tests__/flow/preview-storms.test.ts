/**
 * Many pull requests that open, push and close at once, on one service, with both kinds of previews: a seeded scheduler picks which request
 * to Cloud Run is next, and what must always hold is checked before each. `npm run torture` plays 200 rounds; `FC_SEED` and `PREVIEW_ROUNDS` others.
 */
import { expect, it } from 'vitest'
import { loadScenario, type Sandbox, startSandbox } from '../../src/emulator/sandbox.ts'
import { drawn } from '../fixtures/share.ts'
import { IMAGE, QUICK, SERVICE, serviceIn } from '../fixtures/story.ts'
import { deploy } from './engine.ts'

const ROUNDS = Number(process.env.PREVIEW_ROUNDS ?? drawn(1, 200))
const SEED = Number(process.env.FC_SEED ?? 20_261_123)
/** Three pull requests have tags; the last has a service of its own. */
const PULLS = [1, 2, 3, 4]
const strategyOf = (number: number) => (number === 4 ? 'service' : 'tag')
const QUIET = { access: 'keep', verify: 'false', preflight: 'off', github_token: 'ghs_played' }

/** mulberry32: numbers from 0 to 1. */
function draws(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Holds the requests to Cloud Run and lets them go one by one, in a drawn order. */
function interleave({ world }: Sandbox, draw: () => number, check: () => void): Disposable {
  const held: (() => void)[] = []
  const faults: unknown[] = []
  const timer = setInterval(() => {
    const [next] = held.splice(Math.floor(draw() * held.length), 1)
    if (!next) return
    try {
      check()
    } catch (error) {
      faults.push(error)
    }
    next()
  }, 1)
  world.gate = ({ api }) => (api === 'run.googleapis.com' ? new Promise<void>(go => held.push(go)) : Promise.resolve())
  return {
    [Symbol.dispose]() {
      clearInterval(timer)
      delete world.gate
      for (const go of held) go()
      if (faults.length > 0) throw faults[0]
    },
  }
}

async function storm(seed: number): Promise<void> {
  const draw = draws(seed)
  const scenario = loadScenario('update-existing')
  const github = { pulls: Object.fromEntries(PULLS.map(number => [number, 'open' as const])) }
  await using cloud = await startSandbox({ ...scenario, world: { ...scenario.world, ...QUICK, github } })
  await deploy(cloud, { ...IMAGE, ...QUIET, env_vars: 'A=b', tag: 'stable' })
  await deploy(cloud, { ...IMAGE, ...QUIET, env_vars: 'A=b', service: 'hello-pr-9' })
  const { pulls } = cloud.world.github
  const traffic = () =>
    (serviceIn(cloud.world).trafficStatuses ?? []).flatMap(({ percent, revision }) =>
      percent ? [[revision, percent]] : [],
    )
  const tags = () => (serviceIn(cloud.world).traffic ?? []).flatMap(({ tag }) => tag ?? []).sort()
  const revisions = () => [...(cloud.world.services.get(SERVICE)?.revisions.keys() ?? [])]
  const services = () => [...cloud.world.services.keys()].map(name => name.split('/').at(-1)).sort()
  const before = { traffic: traffic(), revisions: revisions(), services: services() }
  const began = cloud.requests.length
  let ended = 0
  /** Tags of previews that are ready and wanted. */
  const ready = new Set<string>()
  const check = () => {
    expect(traffic()).toEqual(before.traffic)
    expect(revisions()).toEqual(expect.arrayContaining(before.revisions))
    expect(services()).toEqual(expect.arrayContaining(before.services))
    expect(tags()).toEqual(expect.arrayContaining(['stable', ...ready]))
  }
  const run = (number: number, strategy: string, closed: boolean) =>
    deploy(
      cloud,
      { ...IMAGE, ...QUIET, mode: 'preview', preview_strategy: strategy, env_vars: `N=${draw()}` },
      { context: { event: 'pull_request', pullRequest: number, ...(closed && { pullRequestClosed: true }) } },
    )
  async function live(number: number): Promise<void> {
    const strategy = strategyOf(number)
    // Some begin when others end.
    const start = began + (number === 1 ? 0 : draw() * 150)
    while (cloud.requests.length < start && ended === 0) await new Promise(done => setTimeout(done, 5))
    const first = await run(number, strategy, false)
    const tag = `pr-${number}`
    if (strategy === 'tag' && first.report.verdict === 'ok' && pulls.get(number)?.state === 'open') ready.add(tag)
    const push = run(number, strategy, false)
    // The pull request is closed during the push, or after it.
    if (draw() < 0.5) await push
    ready.delete(tag)
    pulls.set(number, { state: 'closed' })
    await Promise.all([push, run(number, strategy, true)])
    ended += 1
  }
  {
    using _ = interleave(cloud, draw, check)
    await Promise.all(PULLS.map(live))
  }
  // What two runs at once left to each other, a cleanup takes.
  for (const strategy of ['tag', 'service'])
    await deploy(cloud, { ...IMAGE, ...QUIET, env_vars: '', mode: 'cleanup', preview_strategy: strategy })
  check()
  expect({ tags: tags(), services: services() }).toEqual({ tags: ['stable'], services: before.services })
  expect(revisions().filter(name => name.includes('-pr-'))).toEqual([])
}

it(`previews that come and go at once leave nothing, and nothing else is touched, ${ROUNDS} times`, {
  timeout: 3_600_000,
}, async () => {
  for (let round = 0; round < ROUNDS; round++)
    await storm(SEED + round).catch(error => {
      throw new Error(`FC_SEED=${SEED + round} PREVIEW_ROUNDS=1 plays it again: ${String(error)}`, { cause: error })
    })
})
