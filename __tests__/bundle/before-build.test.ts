/** Mistakes that can be known before anything is made (docs/rules.md), through the bundle: no build, nothing created, nothing changed. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Sandbox, startSandbox } from '../../src/emulator/sandbox.ts'
import { playOn } from '../fixtures/deploy.ts'

let folder: string
let cloud: Sandbox
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'before-build-'))
  mkdirSync(join(folder, 'src'))
  writeFileSync(join(folder, 'src', 'index.js'), '')
  cloud = await startSandbox('open-project')
})
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  await cloud[Symbol.asyncDispose]()
})

/** The reasons of a run's findings that stop it; holds for each: red, and nothing was changed. */
async function refused(inputs: Record<string, string>, requests?: 'none'): Promise<string[]> {
  const before = cloud.requests.length
  const { exitCode, report, outputs } = await playOn(cloud, {
    workspace: folder,
    inputs: { source: 'src', access: 'keep', ...inputs },
  })
  const asked = cloud.requests.slice(before)
  expect({ exitCode, changed: outputs.changed, verdict: report.verdict }).toEqual({
    exitCode: 1,
    changed: 'false',
    verdict: 'blocked',
  })
  if (requests === 'none') expect(asked).toEqual([])
  const { world } = cloud
  expect({ builds: world.builds.size, buckets: world.buckets.size, repositories: world.repositories.size }).toEqual({
    builds: 0,
    buckets: 0,
    repositories: 0,
  })
  return report.findings.filter(({ status }) => status === 'fail').map(({ reason }) => reason)
}

const manifest = (text: string) => {
  writeFileSync(join(folder, 's.yaml'), text)
  return { metadata: 's.yaml', service: '' }
}

const service = (container: string, more = '') => `apiVersion: serving.knative.dev/v1
kind: Service
metadata:
  name: hello
spec:
  template:
    spec:
      containers:
        - image: us-docker.pkg.dev/cloudrun/container/hello
${container.replaceAll(/^/gm, '          ')}
${more}`

describe('a manifest', () => {
  it('D5: is told of all its wrong fields at once, before the first request', async () => {
    const text = service(`args: [--port, 8080]
resources: { limits: { cpu: 2 } }
startUpProbe: {}
env:
  - { name: N, value: x }
  - { name: KEY, valueFrom: { secretKeyRef: { name: api-key, key: 1 } } }
  - LEVEL=info`)
    const reasons = await refused(manifest(text), 'none')
    for (const words of [
      'containers[0].args[1] (line 10), which is a number and not a string; put its value in quotes',
      'containers[0].resources.limits["cpu"] (line 11), which is a number and not a string',
      'containers[0].startUpProbe (line 12), which is not a field of a Service; did you mean startupProbe?',
      'containers[0].env[0].name (line 14), which is a boolean',
      'valueFrom.secretKeyRef.key (line 15, variable "KEY"), which is a number',
      'containers[0].env[2] (line 16), which is a text; a mapping of name, value, valueFrom is expected',
    ])
      expect(reasons.join('\n')).toContain(words)
    expect(reasons).toHaveLength(6)
  })

  it('D5g: of a job has other names than in Kubernetes', async () => {
    const text = `apiVersion: run.googleapis.com/v1
kind: Job
metadata: { name: nightly }
spec: { completions: 2, template: { spec: { template: { spec: { backoffLimit: 1, containers: [{ image: i }] } } } } }
`
    const reasons = await refused(manifest(text), 'none')
    expect(reasons.join('\n')).toContain(
      'spec.completions (line 4), which is not a field of a Job; a Job has spec.template.spec.taskCount for that',
    )
    expect(reasons.join('\n')).toContain(
      'backoffLimit (line 4), which is not a field of a Job; did you mean maxRetries?',
    )
  })

  it('D19: has a key twice', async () => {
    const reasons = await refused(manifest(service('env: []\nenv: [{ name: A, value: b }]')), 'none')
    expect(reasons).toEqual([expect.stringContaining('has a file with the duplicate key "env" (line 11)')])
  })
})

describe('the region', () => {
  it.each([
    ['us-central', '"us-central" is not a region name; did you mean us-central1?'],
    ['Tokyo', '"Tokyo" is not a region name; did you mean asia-northeast1?'],
    ['europe-west1-b', 'is a zone; the region is "europe-west1"'],
  ])('C11c: %s is refused with the nearest name, before the first request', async (region, words) => {
    expect(await refused({ region }, 'none')).toEqual([expect.stringContaining(words)])
  })

  it('C11b: one that the API does not have is one finding, with the nearest name', async () => {
    expect(await refused({ region: 'asia-notheast1' })).toEqual([
      'region: Cloud Run has no region "asia-notheast1". Did you mean asia-northeast1?',
    ])
  })

  it('C11a: a project that does not exist is one finding', async () => {
    expect(await refused({ project_id: 'no-such-project' })).toEqual([expect.stringContaining('no-such-project')])
  })
})
