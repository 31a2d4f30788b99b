/** `fix: true` with a manifest: the same is safe as with flags, row by row, and the rest of the file waits for a deploy. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Sandbox } from '../../src/emulator/sandbox.ts'
import { driftCloud } from '../fixtures/drift-cloud.ts'
import { deploy } from './engine.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'fix-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const HELLO = 'us-docker.pkg.dev/cloudrun/container/hello'
interface Said {
  team: string
  tier: string
  ingress: string
  env: string
  memory: string
}
const WANTED: Said = {
  team: 'web',
  tier: 'front',
  ingress: 'internal',
  env: '{ name: A, value: "1" }',
  memory: '512Mi',
}
const OTHER: Said = {
  ...{ team: 'ops', tier: 'back', ingress: 'all', memory: '1Gi' },
  env: '{ name: A, value: "2" }, { name: B, value: "3" }',
}
const pod = ({ env, memory }: Said) =>
  `containers: [{ image: ${HELLO}, env: [${env}], resources: { limits: { cpu: "1", memory: ${memory} } } }]`
const KINDS = {
  service: (said: Said) => `apiVersion: serving.knative.dev/v1
kind: Service
metadata:
  name: api
  labels: { team: ${said.team} }
  annotations: { run.googleapis.com/ingress: ${said.ingress} }
spec:
  template:
    metadata: { labels: { tier: ${said.tier} } }
    spec: { ${pod(said)} }
`,
  job: (said: Said) => `apiVersion: run.googleapis.com/v1
kind: Job
metadata:
  name: api
  labels: { team: ${said.team} }
spec:
  template: { spec: { template: { spec: { ${pod(said)} } } } }
`,
}

const fileOf = (text: string) => {
  const path = join(folder, `${crypto.randomUUID()}.yaml`)
  writeFileSync(path, text)
  return path
}
const inputsOf = (text: string) => ({
  ...{ service: '', source: '', image: '', access: 'keep', verify: 'false', metadata: fileOf(text) },
})
const fieldsOf = async (cloud: Sandbox, inputs: Record<string, string>) => {
  const { report } = await deploy(cloud, { ...inputs, mode: 'drift' })
  expect(report.findings.filter(({ id }) => id === 'drift-unknown')).toEqual([])
  return { report, fields: report.findings.filter(({ severity }) => severity).map(({ field }) => field) }
}

it.each(['service', 'job'] as const)(
  'of a %s applies labels, variables and a stricter ingress, and leaves the rest',
  async kind => {
    await using cloud = await driftCloud()
    const wanted = inputsOf(KINDS[kind](WANTED))
    await deploy(cloud, wanted)
    await deploy(cloud, inputsOf(KINDS[kind](OTHER)))
    const { fields: before } = await fieldsOf(cloud, wanted)
    expect(before).toHaveLength(kind === 'service' ? 6 : 4)
    const { report, fields } = await fieldsOf(cloud, { ...wanted, fix: 'true' })
    expect(fields).toEqual([expect.stringMatching(/resources\.limits\.memory$/)])
    expect(report.outputs).toMatchObject({ changed: 'true', drift_count: '1' })
    expect(report.findings.find(({ severity }) => severity)?.reason).toContain('fix: true leaves it')
    const [job] = cloud.world.jobs.values()
    expect(job ? [...job.executions] : []).toEqual([])
    // The memory that somebody has set is still there, and nothing else differs from the file with it.
    const { fields: after } = await fieldsOf(cloud, inputsOf(KINDS[kind]({ ...WANTED, memory: '1Gi' })))
    expect(after).toEqual([])
  },
)

it('opens no ingress, and takes no variable that is a secret for something to fix', async () => {
  await using cloud = await driftCloud()
  const wanted = inputsOf(KINDS.service({ ...WANTED, ingress: 'all' }))
  await deploy(cloud, wanted)
  const secret = '{ name: A, valueFrom: { secretKeyRef: { name: key, key: "1" } } }'
  await deploy(cloud, inputsOf(KINDS.service({ ...WANTED, env: secret })))
  const { fields } = await fieldsOf(cloud, { ...wanted, fix: 'true' })
  expect(fields.toSorted()).toEqual([
    'metadata.annotations.run.googleapis.com/ingress',
    'spec.template.spec.containers[0].env[A]',
  ])
})

it('leaves everything where a person has pinned the traffic', async () => {
  await using cloud = await driftCloud()
  const wanted = inputsOf(KINDS.service(WANTED))
  await deploy(cloud, wanted)
  await deploy(cloud, inputsOf(KINDS.service({ ...WANTED, team: 'ops' })))
  const [state] = cloud.world.services.values()
  const revision = String(state?.service.latestReadyRevision).split('/').at(-1) ?? ''
  if (state) state.service.traffic = [{ type: 'TRAFFIC_TARGET_ALLOCATION_TYPE_REVISION', revision, percent: 100 }]
  const { report, fields } = await fieldsOf(cloud, { ...wanted, fix: 'true' })
  expect(fields).toContain('metadata.labels.team')
  expect(report.outputs.changed).toBe('false')
})
