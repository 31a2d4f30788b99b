/** Mistakes that can be known before anything is made (docs/rules.md), through the bundle: no build, nothing created, nothing changed. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Sandbox, startSandbox } from '../../src/emulator/sandbox.ts'
import { playOn } from '../fixtures/deploy.ts'
import { fieldCase } from '../fixtures/field-cases.ts'

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

  it('C11b: one that the API does not have is one finding, with the nearest name', fieldCase('T22'), async () => {
    expect(await refused({ region: 'asia-notheast1' })).toEqual([
      'region: Cloud Run has no region "asia-notheast1". Did you mean asia-northeast1?',
    ])
  })

  it('C11a: a project that does not exist is one finding', async () => {
    expect(await refused({ project_id: 'no-such-project' })).toEqual([expect.stringContaining('no-such-project')])
  })
})

describe('inputs', () => {
  it('D7, D9, D13, D17, C9, C14g, C14h: are judged all at once, before the first request and without a secret', async () => {
    const reasons = await refused(
      {
        service: 'hello-there-service-production',
        source: 'gs://my-bucket/src.tgz',
        suffix: 'a'.repeat(40),
        labels: 'version=v4.1.2,skaffold.dev/run-id=x,1abc=x,owner=Team A,équipe=été',
        secrets: 'OPENAI_API_KEY=sk-proj-abc123',
        invokers: 'alice@gmail.com',
        timeout: '5 minutes',
        flags: '--labels=version=v4.1.2 --set-env-vars=PORT=8888',
      },
      'none',
    )
    const told = reasons.join('\n')
    for (const words of [
      'suffix: "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" has 40 characters, which makes the name of the revision, SERVICE-SUFFIX, 71 characters long (30 + 1 + 40); the maximum is 63',
      'labels: has a value of "version" that has "."; the key "skaffold.dev/run-id", which has "." and "/"; the key "1abc", which does not begin with a letter; a value of "owner" that has capital letters and white space.',
      'flags: --labels has a value of "version" that has "."',
      'flags: --set-env-vars has the key "PORT", which is set by Cloud Run itself',
      'source: "gs://my-bucket/src.tgz" is an object in a bucket, which this action does not deploy',
      `secrets: has what looks like a secret's value (not shown) for "OPENAI_API_KEY"; secrets takes the name of a secret in Secret Manager, not its value`,
      'invokers: "alice@gmail.com" is not a service account, whose email ends in gserviceaccount.com; write "user:alice@gmail.com"',
      'timeout: has "5 minutes", which is not a duration such as 5m or 1h30m',
    ])
      expect(told).toContain(words)
    expect(told).not.toContain('sk-proj')
    expect(reasons).toHaveLength(8)
  })

  it('D15: an image without a repository', async () => {
    expect(await refused({ source: '', image: 'us-central1-docker.pkg.dev/demo-project/app:v1' }, 'none')).toEqual([
      expect.stringContaining('has no repository; write HOST/PROJECT/REPOSITORY/IMAGE'),
    ])
  })

  it('D10, D14: settings that contradict each other, or the live service, are found before the upload', async () => {
    const flags =
      '--min-instances=5 --max-instances=3 --container=app --port=8080 --cpu=3 --depends-on=db --container=db --image=us-docker.pkg.dev/cloudrun/container/hello --memory=8Gi --cpu=1'
    const reasons = (await refused({ flags })).join('\n')
    for (const words of [
      'at least 5 instances, and at most 3',
      '3 CPU; Cloud Run has 1, 2, 4, 6, 8, or a fraction from 0.08 to below 1',
      '8Gi of memory with 1 CPU, which takes at most 4Gi; give it 2 CPU, or less memory',
      'the container "app", which depends on "db"; the latter needs a startup probe',
    ])
      expect(reasons).toContain(words)
  })

  it.each([
    [{ job: 'nightly', service: '', flags: '--cpu=3' }, '3 CPU; Cloud Run has 1, 2, 4, 6, 8'],
    [
      { worker_pool: 'consumer', service: '', flags: '--memory=8Gi' },
      '8Gi of memory with 1 CPU, which takes at most 4Gi',
    ],
    [
      { flags: '--gpu=1 --gpu-type=nvidia-rtx-pro-6000 --cpu=8 --memory=32Gi' },
      '8 CPU with a GPU of the type nvidia-rtx-pro-6000, which takes at least 20 CPU and 80Gi of memory',
    ],
  ])('D10: limits are judged for every kind, and with a GPU: %o', fieldCase('A14', 'T17'), async (inputs, words) => {
    expect((await refused(inputs)).join('\n')).toContain(words)
  })

  it('D18, C7: what is read otherwise than it was meant is a warning', async () => {
    const run = await playOn(cloud, {
      workspace: folder,
      inputs: { source: 'src', access: 'keep', mode: 'preflight', build_timeout: '2h', no_traffic: 'yes' },
    })
    const told = run.annotations.map(({ level, text }) => `${level} ${text}`).join('\n')
    expect(told).toContain(
      'warning build_timeout: The build can take 2h, but run_timeout ends the whole run after 60m. Raise run_timeout too.',
    )
    expect(told).toContain('warning no_traffic: "yes" is read as false, as deploy-cloudrun reads it')
  })

  it('C10: the number of a project stands for its id, in every name', async () => {
    const run = await playOn(cloud, {
      workspace: folder,
      inputs: { source: 'src', access: 'keep', mode: 'preflight', project_id: '123456789012' },
    })
    expect(run.exitCode).toBe(0)
    const targets = run.report.plan.map(({ target }) => target).join('\n')
    expect(targets).toContain('run-sources-demo-project-us-central1')
    expect(targets).not.toContain('123456789012')
  })
})

describe('a service that is there', () => {
  it('D8: a suffix that is used already is told before the upload, and not where nothing is different', async () => {
    await using own = await startSandbox('update-existing')
    const play = (inputs: Record<string, string>) =>
      playOn(own, { workspace: folder, inputs: { access: 'keep', suffix: 'v1', ...inputs } })
    const image = { source: '', image: 'us-docker.pkg.dev/cloudrun/container/hello' }
    expect((await play(image)).exitCode).toBe(0)
    const again = await play({ source: 'src', image: '' })
    expect(again.report.findings.filter(({ status }) => status === 'fail').map(({ reason }) => reason)).toEqual([
      expect.stringContaining(
        'suffix: The revision hello-v1 already exists, and a revision name can be used only once.',
      ),
    ])
    expect({ builds: own.world.builds.size, changed: again.outputs.changed }).toEqual({ builds: 0, changed: 'false' })
    const refusals = (await play(image)).report.findings.filter(({ reason }) => reason.startsWith('suffix:'))
    expect(refusals).toEqual([])
  })

  it('D13: a sidecar has a PORT of its own', async () => {
    await using own = await startSandbox('open-project')
    const { exitCode } = await playOn(own, {
      workspace: folder,
      inputs: {
        source: '',
        image: 'us-docker.pkg.dev/cloudrun/container/hello',
        access: 'keep',
        flags:
          '--container=app --port=8080 --container=side --image=us-docker.pkg.dev/cloudrun/container/hello --set-env-vars=PORT=8888',
      },
    })
    expect(exitCode).toBe(0)
  })
})

describe('a dry run at Google', () => {
  it('finds what only the API knows, before the upload, and changes nothing', fieldCase('A14', 'T20'), async () => {
    const reasons = await refused({ flags: '--concurrency=5000' })
    expect(reasons).toEqual([
      'Google refuses the service as the inputs ask for it, in a dry run that changes nothing: Violation in CreateServiceRequest.service.template.max_instance_request_concurrency: Must be a number between 0 and 1000.',
    ])
    expect(cloud.world.services.size).toBe(0)
  })
})

it('a Dockerfile that copies what an ignore rule excludes is a warning before the build, and what is left out is listed', async () => {
  const source = join(folder, 'docker')
  mkdirSync(join(source, 'dist'), { recursive: true })
  for (const [name, text] of Object.entries({
    Dockerfile: 'FROM node\nCOPY package.json ./\nCOPY dist /app\n',
    'package.json': '{}',
    'dist/main.js': '',
    '.gitignore': 'dist/\n',
    'key.json': '{"type":"service_account","private_key":"-----BEGIN PRIVATE KEY-----"}',
  }))
    writeFileSync(join(source, name), text)
  mkdirSync(join(source, '.git'))
  await using own = await startSandbox('open-project')
  const run = await playOn(own, { workspace: folder, inputs: { source: 'docker', access: 'keep' } })
  expect(run.report.findings.filter(({ status }) => status === 'warn').map(({ reason }) => reason)).toContain(
    'The Dockerfile of docker copies what is not uploaded, and a build ends there: dist (line 3, excluded by .gitignore:1). Remove the rule, or make the file in the Dockerfile.',
  )
  expect(run.log).toMatch(/Not uploaded by ignore rules: .*\bdist\b/)
  expect(run.log).toContain('Not uploaded (credentials): key.json')
})
