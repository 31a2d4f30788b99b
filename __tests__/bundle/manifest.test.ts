/** The bundle with `metadata` and with several regions, by Google's real host names: Run's v1 API tells the region by its host. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startSandbox } from '../../src/emulator/sandbox.ts'
import { playOn } from '../fixtures/deploy.ts'
import { inspectingProxy } from '../fixtures/inspecting-proxy.ts'

const IMAGE = 'us-docker.pkg.dev/cloudrun/container/hello'
const REAL = { without: /./ }
const SERVICE = 'projects/demo-project/locations/us-central1/services/hello'
const JOB = 'projects/demo-project/locations/us-central1/jobs/nightly'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'manifest-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function file(text: string): string {
  const path = join(folder, `${crypto.randomUUID()}.yaml`)
  writeFileSync(path, text)
  return path
}

const service = `apiVersion: serving.knative.dev/v1
kind: Service
metadata:
  name: hello
spec:
  template:
    spec:
      containers:
        - image: ${IMAGE} # replaced by CI
          env:
            - { name: TOKEN, value: value-hunter2 }
            - { name: DEBUG, value: }
`
const job = `apiVersion: run.googleapis.com/v1
kind: Job
metadata:
  name: nightly
spec:
  template:
    spec:
      taskCount: 2 # one a shard
      template:
        spec:
          maxRetries: 1
          timeoutSeconds: 500
          containers:
            - image: ${IMAGE}
              env: [{ name: TOKEN, value: value-hunter2 }]
`

async function world() {
  const cloud = await startSandbox({ world: { urls: 'real' } })
  const proxy = await inspectingProxy(cloud)
  const play = (inputs: Record<string, string>) =>
    playOn(cloud, {
      ...REAL,
      env: { ...proxy.env, RUNNER_TEMP: folder },
      inputs: { source: '', access: 'keep', ...inputs },
    })
  const passed = (method: string) => proxy.passed.filter(request => request.method === method)
  return {
    ...{ cloud, proxy, play, passed },
    async [Symbol.asyncDispose]() {
      await proxy[Symbol.asyncDispose]()
      await cloud[Symbol.asyncDispose]()
    },
  }
}

describe('metadata', () => {
  it('sends a service as gcloud does, keeps what was sent beside the report, and shows no value', async () => {
    await using at = await world()
    const inputs = { metadata: file(service), image: `${IMAGE}:v2`, env_vars: 'MORE=value-hunter3' }
    const { exitCode, report, outputs, log, summary } = await at.play(inputs)
    expect({ exitCode, verdict: report.verdict }).toEqual({ exitCode: 0, verdict: 'ok' })
    const [container] = at.cloud.world.services.get(SERVICE)?.service.template?.containers ?? []
    expect(container?.image).toBe(`${IMAGE}:v2`)
    expect(container?.env?.map(({ name, value = '' }) => [name, value])).toContainEqual(['DEBUG', ''])
    const sent = at.proxy.passed.filter(({ path }) => path.startsWith('/apis/serving.knative.dev/'))
    expect(new Set(sent.map(({ host }) => host))).toEqual(new Set(['us-central1-run.googleapis.com']))
    expect(sent.map(({ path }) => path.split('?')[0]).at(-1)).toBe(
      '/apis/serving.knative.dev/v1/namespaces/demo-project/services',
    )
    expect(outputs.revision).toMatch(/^hello-00001/)
    expect(outputs.image).toBe(`${IMAGE}:v2`)
    expect([log, summary, JSON.stringify(report), JSON.stringify(outputs)].join('\n')).not.toContain('hunter')
    const kept = readdirSync(folder).filter(name => name.endsWith('.manifest.yaml'))
    expect(kept).toHaveLength(1)
    const path = join(folder, kept[0] ?? '')
    expect(readFileSync(path, 'utf8')).toContain('# replaced by CI')
    expect(readFileSync(path, 'utf8')).toContain('value-hunter3')
    expect(statSync(path).mode & 0o077).toBe(0)
  })

  it('makes a job with what inputs put into it, then replaces the whole of it', async () => {
    await using at = await world()
    const inputs = { service: '', metadata: file(job) }
    const first = await at.play({ ...inputs, env_vars: 'B=1', flags: '--parallelism=1' })
    expect(first.report.findings.filter(({ status }) => status === 'fail')).toEqual([])
    expect(first.exitCode).toBe(0)
    const made = at.cloud.world.jobs.get(JOB)?.job.template
    expect(made).toMatchObject({ taskCount: 2, parallelism: 1 })
    expect(made?.template).toMatchObject({ maxRetries: 1, timeout: '500s' })
    expect(made?.template?.containers?.[0]?.env?.map(({ name }) => name)).toEqual(['TOKEN', 'B'])
    const second = await at.play({ ...inputs, image: `${IMAGE}:v2` })
    expect(second.exitCode).toBe(0)
    expect(second.report.changes.map(({ path }) => path)).toEqual([
      'spec.template.spec.parallelism',
      'spec.template.spec.template.spec.containers[0].image',
      'spec.template.spec.template.spec.containers[0].env[B]',
    ])
    expect(at.cloud.world.jobs.get(JOB)?.job.template?.template?.containers?.[0]?.image).toBe(`${IMAGE}:v2`)
    expect(first.log + second.log).not.toContain('hunter')
  })

  it('builds and runs a job of the file at an address in numbers too, and does the same again', async () => {
    await using cloud = await startSandbox({ world: { delays: { buildMs: 0, operationMs: 0 } } })
    const text = job.replace(`- image: ${IMAGE}\n              env`, '- env').replace('taskCount: 2', 'taskCount: 1')
    const inputs = { service: '', source: 'examples/nightly', access: '', metadata: file(text), wait: 'true' }
    for (const title of ['Create', 'Replace']) {
      const { exitCode, report } = await playOn(cloud, { inputs })
      expect(report.findings.filter(({ status }) => status === 'fail')).toEqual([])
      expect(exitCode).toBe(0)
      expect(report.plan.find(({ kind }) => kind === 'deploy-job')?.title).toMatch(title)
    }
    const made = cloud.world.jobs.get(JOB)
    expect(made?.job.template?.template?.containers?.[0]?.image).toMatch(/nightly@sha256:/)
    expect(made?.job.executionCount).toBe(2)
  })

  it('that cannot work is refused before any request, all faults at once', async () => {
    await using at = await world()
    const { exitCode, annotations } = await at.play({
      metadata: file(service.replace('kind: Service', 'kind: Service # x')),
      service: 'web',
      no_traffic: 'true',
      tag: 'blue',
    })
    expect(exitCode).toBe(1)
    const said = JSON.stringify(annotations)
    for (const part of ['metadata.name', 'no_traffic', 'is not among the tags']) expect(said).toContain(part)
    expect(at.proxy.passed).toEqual([])
  })
})

describe('several regions', () => {
  it('are each deployed to by one run, and the summary has a line of each', async () => {
    await using at = await world()
    const regions = ['us-central1', 'europe-west1']
    const { exitCode, report, outputs, summary, log } = await at.play({ image: IMAGE, region: regions.join(', ') })
    expect({ exitCode, verdict: report.verdict }).toEqual({ exitCode: 0, verdict: 'ok' })
    expect(report.regions?.map(({ region, verdict }) => `${region} ${verdict}`)).toEqual(
      regions.map(region => `${region} ok`),
    )
    expect(at.cloud.world.services.size).toBe(2)
    expect(outputs.url).toBe(report.regions?.[0]?.outputs.url)
    for (const { outputs: own } of report.regions ?? []) expect(summary).toContain(own.url as string)
    for (const region of regions) expect(log).toContain(`${region}: Create the service hello`)
  })
})

describe('the region of metadata', () => {
  it('D1: the region of the input wins over the label of the file, and no second service is made by mistake', async () => {
    await using at = await world()
    const labelled = service.replace(
      '  name: hello\n',
      '  name: hello\n  labels: { cloud.googleapis.com/location: us-east1 }\n',
    )
    const inputs = { metadata: file(labelled), region: 'us-central1' }
    const regions = () => [...at.cloud.world.services.keys()].map(name => name.split('/')[3]).toSorted()
    const first = await at.play(inputs)
    expect({ exitCode: first.exitCode, regions: regions() }).toEqual({ exitCode: 0, regions: ['us-central1'] })
    expect(first.annotations.map(({ level, text }) => `${level} ${text}`).join('\n')).toContain(
      "warning region: The run deploys to us-central1, and the location label in the file of metadata says us-east1. The input wins, as gcloud's flag does; if the label's region is meant, write region: us-east1.",
    )
    const second = await at.play(inputs)
    expect({ exitCode: second.exitCode, regions: regions() }).toEqual({ exitCode: 0, regions: ['us-central1'] })
    expect(second.outputs.url).toBe(first.outputs.url)
    const several = await at.play({ ...inputs, region: 'europe-west1,us-east1' })
    expect({ exitCode: several.exitCode, regions: regions() }).toEqual({
      exitCode: 0,
      regions: ['europe-west1', 'us-central1', 'us-east1'],
    })
    at.cloud.world.services.delete(SERVICE)
    const stopped = await at.play(inputs)
    expect({ exitCode: stopped.exitCode, verdict: stopped.report.verdict }).toEqual({ exitCode: 1, verdict: 'blocked' })
    expect(stopped.report.findings[0]?.reason).toMatch(
      /^region: The service hello is in us-east1, according to the location label .*, but the run would create a second one in us-central1\. To update it, write region: us-east1; to create a second one, remove the label\.$/,
    )
  })
})

it('D12: an image by a tag is deployed again, and the tag of a preview stays', async () => {
  await using at = await world()
  const inputs = { metadata: file(service), image: `${IMAGE}:latest` }
  const first = await at.play(inputs)
  const state = at.cloud.world.services.get(SERVICE)
  const preview = { type: 'TRAFFIC_TARGET_ALLOCATION_TYPE_REVISION', revision: 'hello-pr-7-x', tag: 'pr-7' } as const
  state?.revisions.set('hello-pr-7-x', {
    ...[...state.revisions.values()][0],
    name: `${SERVICE}/revisions/hello-pr-7-x`,
  })
  state?.service.traffic?.push(preview)
  const second = await at.play(inputs)
  expect({ exitCode: second.exitCode, changed: second.outputs.changed }).toEqual({ exitCode: 0, changed: 'true' })
  expect(second.outputs.revision).not.toBe(first.outputs.revision)
  expect(at.cloud.world.services.get(SERVICE)?.service.traffic).toContainEqual(expect.objectContaining({ tag: 'pr-7' }))
})
