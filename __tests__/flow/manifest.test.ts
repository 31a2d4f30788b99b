/** A service by `metadata`: what is sent, what is kept, and what decides with it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { loadScenario, type Sandbox, startSandbox } from '../../src/emulator/sandbox.ts'
import { QUICK } from '../fixtures/story.ts'
import { deploy } from './engine.ts'

const IMAGE = 'us-docker.pkg.dev/cloudrun/container/hello'
const NAME = 'projects/demo-project/locations/us-central1/services/hello'

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

const manifest = (
  more: { annotations?: string; container?: string; spec?: string } = {},
) => `# Reviewed by the platform team.
apiVersion: serving.knative.dev/v1
kind: Service
metadata:
  name: hello
  labels: { team: web }
  annotations:
    run.googleapis.com/ingress: all
${more.annotations ?? ''}
spec:
  template:
    metadata:
      annotations:
        autoscaling.knative.dev/maxScale: "5" # enough for Mondays
    spec:
      containerConcurrency: 40
      containers:
        - image: ${IMAGE}
          env:
            - name: LEVEL # of the log
              value: info
            - name: OLD
              value: kept-hunter2
${more.container ?? ''}
${more.spec ?? ''}
`

async function world(name = 'open-project'): Promise<Sandbox> {
  const scenario = loadScenario(name)
  return startSandbox({ ...scenario, world: { ...scenario.world, ...QUICK } })
}

const plain = { source: '', access: 'keep', service: 'hello' }

describe('a manifest', () => {
  it('makes the service with what inputs put into it, and keeps comments in what was sent', async () => {
    await using cloud = await world()
    const { report, course } = await deploy(cloud, {
      ...plain,
      metadata: file(manifest()),
      image: 'us-docker.pkg.dev/cloudrun/container/hello:v2',
      env_vars: 'LEVEL=debug,NEW=1',
      labels: 'tier=front',
      suffix: 'v2',
      timeout: '30s',
    })
    expect(report.findings.filter(({ status }) => status === 'fail')).toEqual([])
    expect(report.verdict).toBe('ok')
    const service = cloud.world.services.get(NAME)?.service
    expect(service?.labels).toEqual({ team: 'web', tier: 'front' })
    expect(service?.template?.scaling?.maxInstanceCount).toBe(5)
    expect(service?.template?.timeout).toBe('30s')
    expect(service?.template?.containers?.[0]?.image).toBe('us-docker.pkg.dev/cloudrun/container/hello:v2')
    expect(service?.template?.containers?.[0]?.env).toEqual([
      { name: 'LEVEL', value: 'debug' },
      { name: 'OLD', value: 'kept-hunter2' },
      { name: 'NEW', value: '1' },
    ])
    expect(report.outputs.revision).toBe('hello-v2')
    expect(report.outputs.url).toMatch(/^http/)
    expect(course.made.manifest).toContain('# Reviewed by the platform team.')
    expect(course.made.manifest).toContain('# enough for Mondays')
    expect(course.made.manifest).toContain('# of the log')
    expect(JSON.stringify(report)).not.toContain('hunter2')
  })

  it('replaces the whole of a service: what the file does not say goes, and the changes tell', async () => {
    await using cloud = await world()
    await deploy(cloud, { ...plain, metadata: file(manifest()), labels: 'tier=front' })
    const { report, course } = await deploy(cloud, { ...plain, metadata: file(manifest()), env_vars: 'LEVEL=warn' })
    expect(report.verdict).toBe('ok')
    expect(report.changes.map(({ path, before, after }) => ({ path, before, after }))).toEqual([
      { path: 'metadata.labels.tier', before: 'front', after: undefined },
      { path: 'spec.template.metadata.labels.tier', before: 'front', after: undefined },
      { path: 'spec.template.spec.containers[0].env[LEVEL]', before: 'set', after: 'changed' },
    ])
    expect(parse(course.made.manifest ?? '').metadata.resourceVersion).toMatch(/./)
    expect(report.outputs.revision).toMatch(/^hello-00002/)
  })

  it('sent again as it is changes nothing', async () => {
    await using cloud = await world()
    const inputs = { ...plain, metadata: file(manifest()), image: `${IMAGE}@sha256:${'a'.repeat(64)}` }
    await deploy(cloud, inputs)
    const { report } = await deploy(cloud, inputs)
    expect(report.changes).toEqual([])
    expect(report.outputs.revision).toMatch(/^hello-00001/)
  })

  it('whose annotation disables the invoker check is a public service, decided and proven as any', async () => {
    await using cloud = await world('domain-restricted')
    const path = file(manifest({ annotations: '    run.googleapis.com/invoker-iam-disabled: "true"' }))
    const { report } = await deploy(cloud, { ...plain, metadata: path })
    expect(report.outputs.access).toBe('no-invoker-iam-check')
    expect(cloud.world.services.get(NAME)?.service.invokerIamDisabled).toBe(true)
    expect(report.checks.length).toBeGreaterThan(0)
    // A later file that is silent about it leaves the service as public as it is.
    const silent = await deploy(cloud, { ...plain, metadata: file(manifest()), env_vars: 'LEVEL=warn' })
    expect(silent.report.verdict).toBe('ok')
    expect(cloud.world.services.get(NAME)?.service.invokerIamDisabled).toBe(true)
    const closing = file(manifest({ annotations: '    run.googleapis.com/invoker-iam-disabled: "false"' }))
    await deploy(cloud, { ...plain, metadata: closing })
    expect(cloud.world.services.get(NAME)?.service.invokerIamDisabled ?? false).toBe(false)
  })

  it('whose annotation a policy forbids is deployed all the same, for authenticated callers, and the run says so', async () => {
    await using cloud = await world('fully-restricted')
    const path = file(manifest({ annotations: '    run.googleapis.com/invoker-iam-disabled: "true"' }))
    const { report } = await deploy(cloud, { ...plain, metadata: path })
    expect(report.outputs.access).toBe('oidc-only')
    expect(report.findings.map(({ id }) => id)).toContain('public-access-blocked')
    expect(report.verdict).toBe('warning')
  })

  it('gets the image that is built of the source', async () => {
    await using cloud = await world()
    const { report } = await deploy(cloud, { access: 'keep', service: 'hello', metadata: file(manifest()) })
    expect(report.verdict).toBe('ok')
    const service = cloud.world.services.get(NAME)?.service
    expect(service?.template?.containers?.[0]?.image).toBe(report.outputs.image)
    expect(report.outputs.image).toMatch(/@sha256:/)
    expect(service?.buildConfig?.imageUri).toContain('cloud-run-source-deploy/hello')
  })

  it('with the namespace of another project is refused before anything is changed', async () => {
    await using cloud = await world()
    const text = manifest().replace('  name: hello\n', '  name: hello\n  namespace: other-project\n')
    const { report } = await deploy(cloud, { ...plain, metadata: file(text) })
    expect(report.verdict).toBe('blocked')
    expect(report.findings.find(({ id }) => id === 'invalid-input')?.reason).toContain('metadata.namespace')
    expect(cloud.world.services.size).toBe(0)
  })
})

describe('an image by a tag', () => {
  const tagged = (name = '') =>
    file(manifest({}).replace('metadata:\n      annotations', `metadata:${name}\n      annotations`))
  const again = async (metadata: string, image: string) => {
    const cloud = await world()
    const first = await deploy(cloud, { ...plain, metadata, image })
    const second = await deploy(cloud, { ...plain, metadata, image })
    const revisions = [first, second].map(({ report }) => report.outputs.revision)
    await cloud[Symbol.asyncDispose]()
    return { revisions, second }
  }

  it('D12: gets a new revision each time, so that a tag that moved is deployed', async () => {
    const { revisions, second } = await again(tagged(), `${IMAGE}:latest`)
    expect(new Set(revisions).size).toBe(2)
    expect({ verdict: second.report.verdict, changed: second.report.outputs.changed }).toEqual({
      verdict: 'ok',
      changed: 'true',
    })
  })

  it('D12: beside a revision by name is told that the tag was not looked at', async () => {
    const { revisions, second } = await again(tagged('\n      name: hello-v1'), `${IMAGE}:latest`)
    expect(revisions).toEqual(['hello-v1', 'hello-v1'])
    expect(second.report.findings.filter(({ status }) => status === 'warn').map(({ reason }) => reason)).toEqual([
      expect.stringContaining(`Whether the tag of ${IMAGE}:latest was moved since was not looked at.`),
    ])
  })

  it('by its digest needs none', async () => {
    const { revisions, second } = await again(tagged(), `${IMAGE}@sha256:${'a'.repeat(64)}`)
    expect(new Set(revisions).size).toBe(1)
    expect(second.report.plan.map(({ note }) => note).join()).toContain('no new revision was made')
  })
})

it('the tag of a preview stays where the file says nothing of it', async () => {
  await using cloud = await world()
  const metadata = file(manifest())
  await deploy(cloud, { ...plain, metadata })
  const service = cloud.world.services.get(NAME)?.service
  const first = service?.latestReadyRevision ?? ''
  await deploy(cloud, { ...plain, image: IMAGE, suffix: 'pr-7-x', tag: 'pr-7', no_traffic: 'true' })
  await deploy(cloud, { ...plain, image: IMAGE, tag: 'mine', no_traffic: 'true' })
  const { report } = await deploy(cloud, { ...plain, metadata, env_vars: 'LEVEL=debug' })
  expect(report.verdict).toBe('ok')
  const traffic = cloud.world.services.get(NAME)?.service.traffic ?? []
  expect(traffic.map(({ tag, percent, revision }) => [tag, percent, revision])).toEqual([
    [undefined, 100, undefined],
    ['pr-7', undefined, 'hello-pr-7-x'],
  ])
  expect(first).not.toBe('')
})
