/**
 * Deploys, previews and cleanups in a row on one cloud: the memory, the open sockets and the requests of a round do not grow with what was
 * before, and nothing is left behind. `npm run torture` plays 200; no time is measured, because the machine has other things to do.
 */
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, it } from 'vitest'
import { loadScenario, type Sandbox, startSandbox } from '../../src/emulator/sandbox.ts'
import { drawn } from '../fixtures/share.ts'
import { bindings, IMAGE, QUICK, SERVICE, serviceIn } from '../fixtures/story.ts'
import { deploy } from './engine.ts'

const ROUNDS = Number(process.env.ROUNDS ?? drawn(10, 200))
const QUIET = { ...IMAGE, verify: 'false', access: 'keep', github_token: 'ghs_played' }

/** Of one run. */
interface Cost {
  requests: number
  connections: number
}

/** A deploy, a preview that opens and closes, and a cleanup. */
async function round(cloud: Sandbox, n: number): Promise<Cost[]> {
  const counts: Cost[] = []
  const run = async (inputs: Record<string, string>, context: object = {}) => {
    const before = { requests: cloud.requests.length, connections: cloud.connections() }
    const { report } = await deploy(cloud, { ...QUIET, ...inputs }, { context })
    expect(['ok', 'warning'], JSON.stringify(report.findings)).toContain(report.verdict)
    counts.push({
      requests: cloud.requests.length - before.requests,
      connections: cloud.connections() - before.connections,
    })
  }
  const pull = { event: 'pull_request', pullRequest: 1 }
  const preview = { mode: 'preview', preview_strategy: n % 2 ? 'tag' : 'service', env_vars: `N=${n}` }
  await run({ env_vars: `N=${n}` })
  cloud.world.github.pulls.set(1, { state: 'open' })
  await run(preview, pull)
  cloud.world.github.pulls.set(1, { state: 'closed' })
  await run(preview, { ...pull, pullRequestClosed: true })
  await run({ mode: 'cleanup', preview_strategy: n % 2 ? 'tag' : 'service' })
  return counts
}

/** What is open in this process, apart from sockets, which a run leaves to its end and to the server: those are counted per run. */
const open = () => process.getActiveResourcesInfo().filter(name => !/TCP|TLS/.test(name)).length

/** What a run could leave behind on the cloud, apart from the revisions of deploys. */
const left = ({ world }: Sandbox) => ({
  services: [...world.services.keys()],
  tags: (serviceIn(world).traffic ?? []).flatMap(({ tag }) => tag ?? []),
  previews: [...(world.services.get(SERVICE)?.revisions.keys() ?? [])].filter(name => name.includes('-pr-')),
  bindings: bindings(world),
  // Their values can tell the generation of the service.
  labels: Object.keys(serviceIn(world).labels ?? {}),
})

it(`${ROUNDS} rounds in a row leave nothing and cost the same`, { timeout: 3_600_000 }, async () => {
  const scenario = loadScenario('update-existing')
  const github = { pulls: { 1: 'open' as const } }
  await using cloud = await startSandbox({ ...scenario, world: { ...scenario.world, ...QUICK, github } })
  // The first two load what is loaded once.
  for (const n of [0, 1]) await round(cloud, n)
  const costs = new Map([0, 1].map(kind => [kind, [] as Cost[][]]))
  const before = { left: left(cloud), open: open(), heap: heap() }
  for (let n = 2; n < ROUNDS; n++) costs.get(n % 2)?.push(await round(cloud, n))
  expect(left(cloud)).toEqual(before.left)
  for (const [first = [], ...later] of costs.values())
    for (const each of later)
      for (const [at, { requests, connections }] of each.entries()) {
        // A revision of each deploy stays: a page of them more to list is a request more.
        expect(Math.abs(requests - (first[at]?.requests ?? 0))).toBeLessThanOrEqual(2)
        expect(connections).toBeLessThanOrEqual((first[at]?.connections ?? 0) + 4)
      }
  expect(open()).toBeLessThanOrEqual(before.open + 5)
  // The cloud itself keeps its log and its revisions.
  cloud.requests.length = 0
  const grown = (heap() - before.heap) / ROUNDS
  expect(grown, 'MB for each round').toBeLessThan(1)
})

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

/** In MB, once what is left over is gone. */
function heap(): number {
  collect()
  return process.memoryUsage().heapUsed / 2 ** 20
}
