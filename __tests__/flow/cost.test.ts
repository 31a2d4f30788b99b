/** What an update and a first deploy cost: requests, refusals, connections, and how many requests wait for each other. Never times. */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { depth, nameOf, REQUEST_MS } from '../../scripts/play/round-trips.ts'
import { loadScenario, type Sandbox, startSandbox } from '../../src/emulator/sandbox.ts'
// What a run loads while it waits would make its requests late.
import '../../src/google/sign-in/pool-client.ts'
import '../../src/run/stages.ts'
import { overlap } from '../fixtures/overlap.ts'
import { callOf } from '../fixtures/story.ts'
import { trustFile } from '../fixtures/trust.ts'
import { deploy } from './engine.ts'

/** With the roles of docs/setup.md. */
const LIMITS = {
  'update-existing': { requests: 51, refused: 3, chain: 10 },
  'open-project': { requests: 52, refused: 3, chain: 12 },
}

/** Hosts that it connects to while the token is made: `google/ahead.ts`. */
const AHEAD = 9

/** Connections beyond one for each host. */
const SPARE = 2

/** Pairs that do not depend on each other. */
const SIDE_BY_SIDE: [RegExp, RegExp][] = [
  [/^GET run.*\/services\/hello$/, /projects\/demo-project:testIamPermissions$/],
  [/^GET storage.*\/b\/[^/]+$/, /^GET artifactregistry.*cloud-run-source-deploy$/],
  [/^POST storage.*\/v1\/b$/, /^POST artifactregistry.*\/repositories$/],
  [/:troubleshoot$/, /compute@.*:generateAccessToken$/],
  [/^(?:PATCH|POST) run.*\/services(?:\/hello)?$/, /compute@.*:testIamPermissions$/],
]

describe.each(Object.entries(LIMITS))('%s', (name, limits) => {
  let cloud: Sandbox
  let verdict: string
  beforeAll(async () => {
    const scenario = loadScenario(name)
    const delays = { buildMs: 700, operationMs: 0, requestMs: 2 * REQUEST_MS }
    cloud = await startSandbox({ ...scenario, world: { ...scenario.world, delays } }, { https: true })
    trustFile(cloud.env.NODE_EXTRA_CA_CERTS as string)
    // GitHub gives the token; Google's waits until the run has connected to those that it will ask.
    cloud.world.gate = async ({ api }) => {
      if (api === 'sts.googleapis.com') await vi.waitUntil(() => cloud.connections() >= 2 + AHEAD, { timeout: 10_000 })
    }
    verdict = (await deploy(cloud)).report.verdict
  }, 60_000)
  afterAll(() => cloud[Symbol.asyncDispose]())

  it('deploys', () => {
    expect(verdict).toBe('ok')
  })

  it(`sends ${limits.requests} requests at most, of which ${limits.refused} are refused`, () => {
    const refused = cloud.requests.filter(({ status }) => status === 403)
    expect(refused.map(callOf).slice(limits.refused)).toEqual([])
    expect(cloud.requests.length).toBeLessThanOrEqual(limits.requests)
  })

  it(`opens at most ${SPARE} connections more than it asks hosts, each for a request`, () => {
    const hosts = new Set(cloud.requests.map(({ host }) => host))
    expect(cloud.connections()).toBeLessThanOrEqual(hosts.size + SPARE)
    const used = new Set(cloud.requests.map(({ connection }) => connection))
    expect(used.size).toBe(cloud.connections())
  })

  it('is what the picture in the documents shows', () => {
    const picture = readFileSync(resolve(import.meta.dirname, `../../docs/timelines/${name}.svg`), 'utf8')
    const shown = [...picture.matchAll(/>((?:GET|POST|PATCH) [^<]*)<\/text>/g)].map(([, row]) => row)
    expect(shown.toSorted(), 'node scripts/timeline.ts draws it anew').toEqual(cloud.requests.map(nameOf).toSorted())
  })

  it.each(SIDE_BY_SIDE)('does not wait with %s for %s', (one, other) => {
    const [a, b] = [one, other].map(pattern => cloud.requests.find(request => pattern.test(nameOf(request))))
    if (a && b) expect(overlap(a, b)).toBe(true)
  })

  it(`has ${limits.chain} requests at most that wait for each other`, () => {
    expect(depth(cloud.requests)).toBeLessThanOrEqual(limits.chain)
  })
})
