/** The workflows of .github/examples: every step of this action in them, played in an ordinary project. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { loadScenario, type Sandbox, type Scenario, startSandbox } from '../../src/emulator/sandbox.ts'
import type { Report } from '../../src/model.ts'
import { USES } from '../../src/version.ts'
import { playOn, ROOT } from '../fixtures/deploy.ts'
import { fieldCase } from '../fixtures/field-cases.ts'

const folder = join(ROOT, '.github/examples')

interface Workflow {
  on: Record<string, unknown>
  jobs: Record<string, { steps: { uses?: string; with?: Record<string, unknown> }[] }>
}

/** The inputs of each step of this action, in order, with the provider and the account of the embedded cloud. */
function stepsOf(file: string): Record<string, string>[] {
  const { jobs } = parse(readFileSync(join(folder, file), 'utf8')) as Workflow
  const own = loadScenario('open-project').inputs ?? {}
  const { workload_identity_provider, service_account } = own
  return Object.values(jobs)
    .flatMap(({ steps }) => steps)
    .filter(({ uses }) => uses?.startsWith(USES.replace(/@.*/, '@')))
    .map(step => ({
      ...Object.fromEntries(Object.entries(step.with ?? {}).map(([name, value]) => [name, String(value)])),
      ...(workload_identity_provider && { workload_identity_provider }),
      ...(service_account && { service_account }),
    }))
}

/** Plays the steps one after the other. */
async function playAll(cloud: Sandbox, file: string, event?: { name: string; payload: unknown }): Promise<Report[]> {
  const blank = Object.fromEntries(Object.keys(cloud.scenario.inputs ?? {}).map(name => [name, '']))
  const reports: Report[] = []
  for (const inputs of stepsOf(file)) {
    const { exitCode, report, log } = await playOn(cloud, { inputs: { ...blank, ...inputs }, ...(event && { event }) })
    expect(exitCode, log).toBe(0)
    reports.push(report)
  }
  return reports
}

const pull = (action: string) => ({
  name: 'pull_request',
  payload: {
    action,
    number: 7,
    pull_request: {
      number: 7,
      head: { sha: 'a'.repeat(40), repo: { full_name: 'octo-org/hello' } },
      base: { ref: 'main' },
    },
    repository: { full_name: 'octo-org/hello' },
  },
})

/** The service hello as its own workflow deploys it, for the workflows that find it there. */
const HELLO = { service: 'hello', region: 'europe-west1', source: 'examples/hello', access: 'public' }

const port = ({ world }: Sandbox): unknown =>
  [...world.services.values()].map(({ service }) => service.template?.containers?.[0]?.ports?.[0]?.containerPort)

/** The world of each workflow, and what it leaves behind. */
const WORKFLOWS: Record<
  string,
  { scenario?: string; world?: Scenario['world']; check: (cloud: Sandbox) => Promise<void> }
> = {
  'fastapi.yml': {
    check: async cloud => {
      const [report] = await playAll(cloud, 'fastapi.yml')
      expect(report).toMatchObject({ verdict: 'ok', outputs: { access: 'all-users' } })
    },
  },
  'fastapi-dockerfile.yml': {
    check: async cloud => {
      const [report] = await playAll(cloud, 'fastapi-dockerfile.yml')
      expect(report).toMatchObject({ verdict: 'ok', outputs: { access: 'all-users' } })
      expect(port(cloud)).toEqual([8000])
    },
  },
  'gpu-model.yml': {
    // A new project has no quota with zonal redundancy, which is the default.
    world: { gpuQuota: { withRedundancy: 0, withoutRedundancy: 3 } },
    check: async cloud => {
      const [report] = await playAll(cloud, 'gpu-model.yml')
      expect(report?.outputs).toMatchObject({ access: 'oidc-only' })
      expect(port(cloud)).toEqual([8000])
    },
  },
  'nightly-job.yml': {
    scenario: 'schedule',
    check: async cloud => {
      const [report] = await playAll(cloud, 'nightly-job.yml')
      expect(report?.verdict).toBe('ok')
      expect([...cloud.world.schedulerJobs.values()]).toMatchObject([
        { job: { schedule: '0 3 * * *', timeZone: 'Asia/Tokyo' } },
      ])
    },
  },
  'preview.yml': {
    check: async cloud => {
      await playOn(cloud, { inputs: HELLO })
      const [opened] = await playAll(cloud, 'preview.yml', pull('opened'))
      const tags = () =>
        [...cloud.world.services.values()].flatMap(({ service }) => service.traffic?.map(({ tag }) => tag))
      expect(tags()).toContain('pr-7')
      expect(opened?.outputs.preview_url).toBe(opened?.outputs.tag_url)
      const [closed] = await playAll(cloud, 'preview.yml', pull('closed'))
      expect(closed?.outputs.changed).toBe('true')
      expect(tags()).not.toContain('pr-7')
    },
  },
  'drift.yml': {
    check: async cloud => {
      await playOn(cloud, { inputs: HELLO })
      const [report] = await playAll(cloud, 'drift.yml')
      expect(report).toMatchObject({ verdict: 'ok', outputs: { drift: 'false' } })
    },
  },
  'audit.yml': {
    world: {
      organization: { id: '123456789012' },
      grants: {
        organization: ['cloudasset.viewer', 'run.viewer', 'iam.securityReviewer', 'orgpolicy.policyViewer'].map(
          role => ({
            role: `roles/${role}`,
            members: ['serviceAccount:deployer@demo-project.iam.gserviceaccount.com'],
          }),
        ),
      },
    },
    check: async cloud => {
      const [report] = await playAll(cloud, 'audit.yml')
      expect(report).toMatchObject({ verdict: 'ok', audit: { services: 0 }, outputs: { drift: 'false' } })
    },
  },
  'private-service.yml': {
    check: async cloud => {
      const [web, prices] = await playAll(cloud, 'private-service.yml')
      expect(web?.outputs.access).toBe('all-users')
      expect(prices?.outputs.access).toBe('oidc-only')
    },
  },
}

describe.concurrent('the workflows of .github/examples', fieldCase('A13'), () => {
  it('are all played', () => {
    expect(Object.keys(WORKFLOWS).sort()).toEqual(readdirSync(folder).sort())
  })

  it.each(Object.entries(WORKFLOWS))(
    '%s does what it says',
    async (_, { scenario: name = 'open-project', world, check }) => {
      const scenario = loadScenario(name)
      await using cloud = await startSandbox({ ...scenario, world: { ...scenario.world, ...world } })
      await check(cloud)
    },
  )
})
