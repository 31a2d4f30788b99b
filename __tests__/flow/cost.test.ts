/** What an update and a first deploy cost: requests, refusals, connections, and how many requests wait for each other. Never times. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadScenario, type Sandbox, startSandbox } from '../../src/emulator/sandbox.ts'
import { depth, REQUEST_MS } from '../fixtures/round-trips.ts'
import { callOf } from '../fixtures/story.ts'
import { deploy } from './engine.ts'

/** With the roles of docs/setup.md; `connections`: each address of the embedded cloud counts as a host. */
const LIMITS = {
  'update-existing': { requests: 51, refused: 3, connections: 43, chain: 10 },
  'open-project': { requests: 53, refused: 3, connections: 42, chain: 13 },
}

describe.each(Object.entries(LIMITS))('%s', (name, limits) => {
  let cloud: Sandbox
  let verdict: string
  beforeAll(async () => {
    const scenario = loadScenario(name)
    const delays = { buildMs: 400, operationMs: 0, requestMs: REQUEST_MS }
    cloud = await startSandbox({ ...scenario, world: { ...scenario.world, delays } })
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

  it(`opens ${limits.connections} connections at most, each for a request`, () => {
    expect(cloud.connections()).toBeLessThanOrEqual(limits.connections)
    const used = new Set(cloud.requests.map(({ connection }) => connection))
    expect(used.size).toBe(cloud.connections())
  })

  it(`has ${limits.chain} requests at most that wait for each other`, () => {
    expect(depth(cloud.requests)).toBeLessThanOrEqual(limits.chain)
  })
})
