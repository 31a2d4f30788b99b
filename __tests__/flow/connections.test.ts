/** By real TLS: no kind of run opens a connection that it does not use, and it opens one for each host. */
import { expect, it } from 'vitest'
import { loadScenario, startSandbox } from '../../src/emulator/sandbox.ts'
import { trustFile } from '../fixtures/trust.ts'
import { deploy } from './engine.ts'

const IMAGE = { source: '', image: 'us-docker.pkg.dev/cloudrun/container/hello' }
const RUNS: Record<string, Record<string, string>> = {
  'a preflight': { mode: 'preflight' },
  'a preflight of a build with an account': {
    ...{ mode: 'preflight', build_service_account: 'build@demo-project.iam.gserviceaccount.com' },
  },
  'a deploy of an image': IMAGE,
  'a deploy of a job': { ...IMAGE, service: '', job: 'nightly', access: '' },
  cleanup: { mode: 'cleanup', source: '' },
  drift: { ...IMAGE, mode: 'drift' },
  rollback: { mode: 'rollback', source: '' },
  diagnose: { mode: 'diagnose', source: '' },
}

it.each(Object.entries(RUNS))('%s', async (_, inputs) => {
  const scenario = loadScenario('update-existing')
  const delays = { buildMs: 0, operationMs: 0 }
  await using cloud = await startSandbox({ ...scenario, world: { ...scenario.world, delays } }, { https: true })
  trustFile(cloud.env.NODE_EXTRA_CA_CERTS as string)
  const { report } = await deploy(cloud, inputs)
  expect(report.findings.filter(({ id }) => id === 'internal-error' || id === 'api-error')).toEqual([])
  const hosts = new Set(cloud.requests.map(({ host }) => host))
  const used = new Set(cloud.requests.map(({ connection }) => connection))
  expect(hosts.size).toBeGreaterThan(5)
  expect(cloud.connections()).toBe(used.size)
  expect(used.size).toBeLessThanOrEqual(hosts.size + 2)
})
