/** A change of an allow policy starts from what the run has seen of it, and never undoes what somebody else did meanwhile. */
import { expect, it } from 'vitest'
import { putPolicy, readPolicy } from '../../src/emulator/policies/allow-policies.ts'
import { loadScenario, startSandbox } from '../../src/emulator/sandbox.ts'
import { deploy } from './engine.ts'

const SERVICE = '//run.googleapis.com/projects/demo-project/locations/us-central1/services/hello'
const IMAGE = { source: '', image: 'us-docker.pkg.dev/cloudrun/container/hello' }
const THEIRS = { role: 'roles/run.invoker', members: ['user:somebody@example.com'] }

const AGAIN = ['setIamPolicy 409', 'getIamPolicy 200', 'setIamPolicy 200']

/** The first is of the facts. */
it.each([
  ['is created', 'open-project', ['getIamPolicy 404', ...AGAIN]],
  // The second change starts from the answer to the first.
  ['is updated', 'update-existing', ['getIamPolicy 200', ...AGAIN, 'setIamPolicy 200']],
])('where the service %s', async (_, name, expected) => {
  const scenario = loadScenario(name)
  const delays = { buildMs: 0, operationMs: 0 }
  await using cloud = await startSandbox({ ...scenario, world: { ...scenario.world, delays } })
  const { world, requests } = cloud
  let meanwhile = false
  world.gate = async ({ method, path, query }) => {
    if (!path.endsWith(':setIamPolicy') || meanwhile) return
    meanwhile = true
    // Between the request that was sent and its effect.
    putPolicy(world, SERVICE, [...(readPolicy(world, SERVICE, 3).bindings ?? []), THEIRS])
    expect([method, query.validateOnly]).toEqual(['POST', undefined])
  }
  const inputs = { ...IMAGE, access: 'authenticated', invokers: 'user:owner@example.com' }
  const { report } = await deploy(cloud, inputs)
  expect(report.verdict).not.toBe('failed')
  const asked = requests
    .filter(({ path }) => /services\/hello:[gs]etIamPolicy$/.test(path))
    .map(({ path, status }) => `${path.replace(/.*:/, '')} ${status}`)
  expect(asked).toEqual(expected)
  const members = readPolicy(world, SERVICE, 3).bindings?.flatMap(binding => binding.members ?? [])
  expect(members?.toSorted()).toEqual(expect.arrayContaining(['user:owner@example.com', 'user:somebody@example.com']))
})
