/** Deploys without traffic and a person's rollback, through the bundle: what we left behind is given back, a rollback is not. */
import { expect, it } from 'vitest'
import type { TrafficTarget } from '../../src/wire.ts'
import { type Deployed, deploy, playOn } from '../fixtures/deploy.ts'
import { choiceOf, IMAGE, QUICK, serviceIn } from '../fixtures/story.ts'

const LABEL = 'run-iam-deploy-no-traffic'
const LATEST: TrafficTarget[] = [{ type: 'TRAFFIC_TARGET_ALLOCATION_TYPE_LATEST', percent: 100 }]
const without = { inputs: { ...IMAGE, no_traffic: 'true' } }
const normally = { inputs: IMAGE }

/** What `gcloud run services update-traffic` does to the service: the label stays, a generation is made. */
function sendTraffic({ cloud }: Pick<Deployed, 'cloud'>, traffic: TrafficTarget[]): void {
  const service = serviceIn(cloud.world)
  Object.assign(service, { traffic, trafficStatuses: traffic, generation: String(Number(service.generation) + 1) })
}
const shares = ({ cloud }: Pick<Deployed, 'cloud'>) =>
  (serviceIn(cloud.world).traffic ?? []).map(({ revision, percent }) => `${revision ?? 'latest'} ${percent}`)
const labelOf = ({ cloud }: Pick<Deployed, 'cloud'>) => serviceIn(cloud.world).labels?.[LABEL]

it('gives the traffic back after deploys with no_traffic, as many as there were', async () => {
  await using run = await deploy('update-existing', { ...without, world: QUICK })
  expect(run.exitCode).toBe(0)
  expect(shares(run)).toEqual([expect.stringMatching(/^hello-00001-\w+ 100$/)])
  const again = await playOn(run.cloud, without)
  expect(choiceOf(again.report, 'traffic')).toBe('pinned')
  expect(labelOf(run)).toMatch(/^g\d+-p100-[0-9a-f]{16}$/)
  const { report, exitCode } = await playOn(run.cloud, normally)
  expect({ exitCode, choice: choiceOf(report, 'traffic') }).toEqual({ exitCode: 0, choice: 'restored' })
  expect(shares(run)).toEqual(['latest 100'])
  expect(labelOf(run)).toBeUndefined()
})

it('keeps a rollback to the very revision that no_traffic had named, and says so', async () => {
  await using run = await deploy('update-existing', { ...without, world: QUICK })
  const pinned = structuredClone(serviceIn(run.cloud.world).traffic ?? [])
  sendTraffic(run, LATEST)
  sendTraffic(run, pinned)
  const { report, exitCode, annotations } = await playOn(run.cloud, normally)
  expect({ exitCode, choice: choiceOf(report, 'traffic') }).toEqual({ exitCode: 0, choice: 'kept' })
  expect(serviceIn(run.cloud.world).traffic).toEqual(pinned)
  expect(labelOf(run)).toBeUndefined()
  const pin = report.findings.find(({ id }) => id === 'traffic-pinned')
  expect(pin?.reason).toMatch(/changed since \(generation \d+ then, \d+ now\)/)
  expect(annotations.some(({ level, text }) => level === 'warning' && text.includes('gets none of it'))).toBe(true)
})
