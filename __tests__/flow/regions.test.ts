/** One run, several regions: looked at together, built once, each released for itself, and nothing begun where one is blocked. */
import { describe, expect, it } from 'vitest'
import { loadScenario, type Sandbox, startSandbox } from '../../src/emulator/sandbox.ts'
import type { WorldSpec } from '../../src/emulator/scenario.ts'
import { headline } from '../../src/report/headline.ts'
import { renderSummary } from '../../src/report/summary.ts'
import { renderTerminal } from '../../src/report/terminal.ts'
import { QUICK } from '../fixtures/story.ts'
import { deploy } from './engine.ts'

const REGIONS = 'us-central1,europe-west1,asia-east1'
const nameIn = (region: string) => `projects/demo-project/locations/${region}/services/hello`
const IMAGE = { source: '', image: 'us-docker.pkg.dev/cloudrun/container/hello', access: 'authenticated' }

async function world(name = 'open-project', spec: Partial<WorldSpec> = {}): Promise<Sandbox> {
  const scenario = loadScenario(name)
  return startSandbox({ ...scenario, world: { ...scenario.world, ...QUICK, ...spec } })
}

const calls = (cloud: Sandbox, pattern: RegExp) =>
  cloud.requests.filter(({ method, path }) => pattern.test(`${method} ${path}`)).length

describe('several regions', () => {
  it('get the same image, with one sign-in, and the report says what each came to', async () => {
    await using cloud = await world()
    const { report, log } = await deploy(cloud, { ...IMAGE, region: REGIONS })
    expect(report.verdict).toBe('ok')
    expect([...cloud.world.services.keys()].sort()).toEqual(REGIONS.split(',').map(nameIn).sort())
    expect(report.target.region).toBe(REGIONS)
    expect(report.regions?.map(({ region, verdict }) => [region, verdict])).toEqual(
      REGIONS.split(',').map(region => [region, 'ok']),
    )
    expect(report.outputs.url).toBe(report.regions?.[0]?.outputs.url)
    expect(report.outputs).toMatchObject({ access: 'oidc-only', changed: 'true', verdict: 'ok' })
    const urls = new Set(report.regions?.map(({ outputs }) => outputs.url))
    expect(urls.size).toBe(3)
    expect(new Set(report.plan.map(({ target }) => target)).size).toBeGreaterThanOrEqual(3)
    expect(log.some(line => line.startsWith('europe-west1: '))).toBe(true)
    for (const url of urls) expect(renderSummary(report)).toContain(url as string)
    for (const region of REGIONS.split(',')) expect(renderTerminal(report)).toContain(`${region}: ok`)
    expect(calls(cloud, /POST .*\/token$/)).toBe(1)
  })

  it('are built for once: in the first, and its digest runs in all', async () => {
    await using cloud = await world()
    const { report } = await deploy(cloud, { region: 'us-central1,europe-west1', access: 'public' })
    expect(report.verdict).toBe('ok')
    expect(cloud.world.builds.size).toBe(1)
    const images = ['us-central1', 'europe-west1'].map(
      region => cloud.world.services.get(nameIn(region))?.service.template?.containers?.[0]?.image,
    )
    expect(new Set(images)).toEqual(new Set([report.outputs.image]))
    expect(report.outputs.image).toMatch(/^us-central1-docker\.pkg\.dev\/.*@sha256:/)
    expect(report.regions?.map(({ outputs }) => outputs.access)).toEqual(['all-users', 'all-users'])
    expect(report.checks.length).toBeGreaterThan(2)
  })

  it('are all left alone where one of them is blocked', async () => {
    await using cloud = await world()
    await deploy(cloud, { ...IMAGE, region: 'us-central1' })
    const before = cloud.world.services.get(nameIn('us-central1'))?.service.generation
    const { report } = await deploy(cloud, { ...IMAGE, region: 'us-central1,europe-west1', no_traffic: 'true' })
    expect(report.verdict).toBe('blocked')
    expect(report.findings.find(({ id }) => id === 'traffic-new-service')?.resource).toContain('europe-west1')
    expect(report.regions?.map(({ verdict }) => verdict)).toEqual(['blocked', 'blocked'])
    expect(cloud.world.services.get(nameIn('us-central1'))?.service.generation).toBe(before)
    expect(report.outputs.changed).toBe('false')
  })

  it('go on where one of them fails half-way, and the run is red with an account of each', async () => {
    await using cloud = await world()
    cloud.world.faults.push({
      api: 'run.googleapis.com',
      method: 'POST',
      path: 'locations/europe-west1/services$',
      times: 0,
      status: 400,
      body: { error: { code: 400, status: 'FAILED_PRECONDITION', message: 'No room in this region.' } },
    })
    const { report } = await deploy(cloud, { ...IMAGE, region: REGIONS })
    expect(report.verdict).toBe('failed')
    expect(report.regions?.map(({ verdict }) => verdict)).toEqual(['ok', 'failed', 'ok'])
    expect([...cloud.world.services.keys()].sort()).toEqual([nameIn('asia-east1'), nameIn('us-central1')])
    expect(report.findings.find(({ status }) => status === 'fail')?.reason).toMatch(
      /^europe-west1: .*No room in this region/,
    )
    expect(renderSummary(report)).toMatch(/^## ❌ hello is not deployed in every region$/m)
  })

  it('that fail alike are one cause; one that fails alone is named', async () => {
    const refusal = (region: string) => ({
      ...{ api: 'run.googleapis.com', method: 'POST', path: `locations/${region}/services$`, times: 0, status: 400 },
      body: { error: { code: 400, status: 'INVALID_ARGUMENT', message: 'Max instances must be set to 9 or fewer.' } },
    })
    const told = async (regions: string[]) => {
      await using cloud = await world()
      cloud.world.faults.push(...regions.map(refusal))
      const { report } = await deploy(cloud, { ...IMAGE, region: 'us-central1,europe-west1' })
      return headline(report).causes.map(({ why }) => why)
    }
    const both = await told(['us-central1', 'europe-west1'])
    expect(both).toHaveLength(1)
    expect(both[0]).not.toMatch(/more like it|is so in/)
    const alone = await told(['europe-west1'])
    expect(alone).toHaveLength(1)
    expect(alone[0]).toContain('europe-west1')
  })

  it('are not begun where the build in the first one fails', async () => {
    await using cloud = await world('build-account-lacks-roles')
    const { report } = await deploy(cloud, {
      region: 'us-central1,europe-west1',
      preflight: 'off',
      access: 'authenticated',
    })
    expect(report.verdict).toBe('failed')
    expect(report.regions?.map(({ verdict }) => verdict)).toEqual(['failed', 'blocked'])
    expect(cloud.world.services.size).toBe(0)
    expect(report.plan.some(({ note }) => note?.includes('the build was planned in us-central1'))).toBe(true)
  })
})
