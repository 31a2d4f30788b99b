/** A check for drift of one service asks the same, however many services the project has. */
import { expect, it } from 'vitest'
import { driftCloud } from '../fixtures/drift-cloud.ts'
import { callOf } from '../fixtures/story.ts'
import { deploy } from './engine.ts'

const HELLO = 'us-docker.pkg.dev/cloudrun/container/hello'

async function callsWith(services: number): Promise<string[]> {
  await using cloud = await driftCloud()
  const inputs = { source: '', image: HELLO, service: 'api', access: 'public', verify: 'false', env_vars: 'A=1' }
  await deploy(cloud, inputs)
  const [first] = cloud.world.services.values()
  for (let copy = 1; first && copy < services; copy++) {
    const name = `${first.service.name}-${copy}`
    cloud.world.services.set(name, { ...first, service: { ...first.service, name } })
  }
  expect(cloud.world.services.size).toBe(services)
  const before = cloud.requests.length
  const { report } = await deploy(cloud, { ...inputs, mode: 'drift' })
  expect(report.outputs.drift).toBe('false')
  return cloud.requests
    .slice(before)
    .map(call => callOf(call).replace(/(revisions\/api-\d+)-\w+$/, '$1'))
    .toSorted()
}

it('1, 10 or 100 services', async () => {
  const one = await callsWith(1)
  expect(one.length).toBeLessThan(60)
  expect(await callsWith(10)).toEqual(one)
  expect(await callsWith(100)).toEqual(one)
})
