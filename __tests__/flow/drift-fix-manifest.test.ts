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

it('opens no service that somebody has closed entirely', async () => {
  await using cloud = await driftCloud()
  const wanted = inputsOf(KINDS.service(WANTED))
  await deploy(cloud, wanted)
  const [state] = cloud.world.services.values()
  if (state) state.service.ingress = 'INGRESS_TRAFFIC_NONE'
  const { fields } = await fieldsOf(cloud, { ...wanted, fix: 'true' })
  expect(fields).toEqual(['metadata.annotations.run.googleapis.com/ingress'])
  expect(state?.service.ingress).toBe('INGRESS_TRAFFIC_NONE')
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

it.each(['named', 'nameless'])('gives the variable of a %s sidecar that is gone to no other container', async how => {
  await using cloud = await driftCloud()
  await deploy(cloud, inputsOf(KINDS.service(WANTED)))
  const name = how === 'named' ? 'name: side, ' : ''
  const text = KINDS.service({ ...WANTED, team: 'ops' })
    .replace('containers: [{ ', `containers: [{ ${name.replace('side', 'api')}ports: [{ containerPort: 8080 }], `)
    .replace('} }] }', `} }, { ${name}image: ${HELLO}, env: [{ name: B, value: "2" }] }] }`)
  const { fields } = await fieldsOf(cloud, { ...inputsOf(text), fix: 'true' })
  expect(fields).toContainEqual(expect.stringMatching(/\.containers\[(side|1)\]\.env\[B\]$/))
  expect(fields).not.toContain('metadata.labels.team')
  const [state] = cloud.world.services.values()
  expect(state?.service.template?.containers?.map(({ env }) => env?.map(each => each.name))).toEqual([['A']])
})

it('nor does a fix of flags stop at it', async () => {
  await using cloud = await driftCloud()
  const flags = `--update-labels=team=web --container=main --image=${HELLO} --port=8080 --set-env-vars=A=2 --container=side --image=${HELLO} --set-env-vars=B=2`
  const wanted = { service: 'api', source: '', image: '', access: 'keep', verify: 'false', flags }
  await deploy(cloud, wanted)
  const [state] = cloud.world.services.values()
  const { template, labels } = state?.service ?? {}
  template?.containers?.splice(1)
  Object.assign(labels ?? {}, { team: 'ops' })
  const { report, fields } = await fieldsOf(cloud, { ...wanted, fix: 'true' })
  expect(report.findings.filter(({ id }) => id === 'invalid-input')).toEqual([])
  expect(fields).toContain('containers[side].env[B]')
  expect(state?.service.labels?.team).toBe('web')
})
