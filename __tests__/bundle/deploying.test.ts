/**
 * What can be known before the build, as people really wrote it: each case through the bundle, with no build, nothing created and nothing
 * changed, or green and as it was meant.
 */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Sandbox, startSandbox } from '../../src/emulator/sandbox.ts'
import { playOn } from '../fixtures/deploy.ts'
import { everyNth } from '../fixtures/share.ts'
import { IMAGE, snapshot } from '../fixtures/story.ts'

const windows = process.platform === 'win32'

let folder: string
let cloud: Sandbox
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'deploying-'))
  write({ 'src/index.js': '' })
  cloud = await startSandbox('open-project')
})
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  await cloud[Symbol.asyncDispose]()
})

function write(files: Record<string, string>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
}

const play = (inputs: Record<string, string>, on = cloud, env: Record<string, string> = {}) =>
  playOn(on, { workspace: folder, inputs: { source: 'src', access: 'keep', ...inputs }, env })

/** What stops a run: red, without a request where the inputs alone tell it, and never with a trace in the cloud. */
async function refused(inputs: Record<string, string>, { on = cloud, asks = false } = {}): Promise<string> {
  const before = { requests: on.requests.length, world: snapshot(on.world) }
  const { exitCode, report, outputs } = await play(inputs, on)
  const { verdict } = report
  const { builds } = on.world
  expect({ exitCode, verdict, changed: outputs.changed, builds: builds.size, world: snapshot(on.world) }).toEqual({
    ...{ exitCode: 1, verdict: 'blocked', changed: 'false', builds: 0, world: before.world },
  })
  if (!asks) expect(on.requests.slice(before.requests)).toEqual([])
  return report.findings.flatMap(({ status, reason }) => (status === 'fail' ? reason : [])).join('\n')
}

/** Warnings of a green run that changes nothing. */
async function warned(inputs: Record<string, string>): Promise<string> {
  const { exitCode, annotations } = await play({ mode: 'preflight', ...inputs })
  expect(exitCode).toBe(0)
  return annotations.flatMap(({ level, text }) => (level === 'warning' ? text : [])).join('\n')
}

const HELLO = 'us-docker.pkg.dev/cloudrun/container/hello'
const service = (container: string, more = '') =>
  `apiVersion: serving.knative.dev/v1\nkind: Service\nmetadata: { name: hello${more} }\nspec:\n  template:\n    spec:\n      containers:\n      - image: ${HELLO}\n${container.replaceAll(/^(?=.)/gm, '        ')}\n`
const job = (spec: string, pod: string) =>
  `apiVersion: run.googleapis.com/v1\nkind: Job\nmetadata: { name: nightly }\nspec:\n  ${spec}\n  template: { spec: { template: { spec: { ${pod} containers: [{ image: ${HELLO} }] } } } }\n`
const manifest = (text: string, inputs: Record<string, string> = {}) => {
  write({ 's.yaml': text })
  return { service: '', metadata: 's.yaml', ...inputs }
}

type Row = [id: string, inputs: () => Record<string, string>, ...words: string[]]

describe('the inputs alone say that it cannot work', () => {
  const LONG = 'hello-there-service-production'
  const SHA = 'a'.repeat(40)
  const rows: Row[] = [
    [
      'C8',
      () => ({ env_vars: 'LOG_LEVEL: info\nFOO: bar' }),
      'env_vars: has an entry',
      'YAML and JSON do not work here',
    ],
    ['C8', () => ({ env_vars: '- A=1' }), 'env_vars: has an entry with white space in its name'],
    ['C8', () => ({ env_vars: '{"A":"1"}' }), 'env_vars: has an entry', 'KEY=VALUE'],
    ['C9', () => ({ invokers: 'alice@gmail.com' }), 'write "user:alice@gmail.com" or "group:alice@gmail.com"'],
    ['C11c', () => ({ region: 'us-central' }), 'did you mean us-central1?'],
    ['C11c', () => ({ region: 'Tokyo' }), 'did you mean asia-northeast1?'],
    ['C14g', () => ({ timeout: '5 minutes' }), 'timeout: has "5 minutes", which is not a duration such as 5m or 1h30m'],
    ['C14g', () => ({ propagation_timeout: 'forever' }), 'propagation_timeout: has "forever", which is not a duration'],
    [
      'C14h',
      () => ({ secrets: 'OPENAI_API_KEY=sk-proj-abc123' }),
      'takes the name of a secret in Secret Manager, not its value',
    ],
    ['C14k', () => ({ image: HELLO }), 'source: is given together with image; keep one of the two'],
    ['C14l', () => ({ access: 'private' }), 'did you mean authenticated?'],
    ['C14l', () => ({ access: 'allUsers' }), 'did you mean public?'],
    [
      'C14l',
      () => ({ access: 'true' }),
      'access: "true" is not one of keep, public, authenticated; did you mean public?',
    ],
    ['C14l', () => ({ mode: 'previews' }), 'did you mean preview?'],
    [
      'D5a',
      () => manifest(service('args: [--port, 8080]')),
      'containers[0].args[1] (line 9), which is a number and not a string',
    ],
    [
      'D5b',
      () => manifest(service('resources: {limits: {cpu: 2}}')),
      'containers[0].resources.limits["cpu"] (line 9), which is a number',
    ],
    [
      'D5c',
      () => manifest(service('env: [{name: K, valueFrom: {secretKeyRef: {name: api-key, key: 1}}}]')),
      'secretKeyRef.key (line 9, variable "K"), which is a number',
    ],
    ['D5d', () => manifest(service('env: [{name: N, value: x}]')), 'env[0].name (line 9), which is a boolean'],
    [
      'D5d',
      () => manifest(service('env: [{name: on, value: x}, {name: y, value: x}]')),
      'env[0].name (line 9), which is a boolean',
      'env[1].name (line 9), which is a boolean',
    ],
    [
      'D5e',
      () => manifest(service('env: [LEVEL=info]')),
      'env[0] (line 9), which is a text; a mapping of name, value, valueFrom is expected',
    ],
    [
      'D5f',
      () => manifest(service('startUpProbe: {}')),
      'startUpProbe (line 9), which is not a field of a Service; did you mean startupProbe?',
    ],
    [
      'D5g',
      () => manifest(job('completions: 2', 'backoffLimit: 1, restartPolicy: Never,')),
      'a Job has spec.template.spec.taskCount for that',
      'backoffLimit (line 6), which is not a field of a Job; did you mean maxRetries?',
      'restartPolicy (line 6), which is not a field of a Job',
      'leave out spec.template.spec.template.spec.restartPolicy',
    ],
    ['D7', () => ({ service: LONG, suffix: SHA }), '71 characters long (30 + 1 + 40); the maximum is 63'],
    [
      'D7',
      () => manifest(service('').replace('name: hello', `name: ${LONG}`), { suffix: SHA }),
      '71 characters long (30 + 1 + 40); the maximum is 63',
    ],
    ['D9a', () => ({ labels: 'version=v4.1.2' }), 'labels: has a value of "version" that has "."'],
    [
      'D9b',
      () => ({ labels: 'skaffold.dev/run-id=x' }),
      'labels: has the key "skaffold.dev/run-id", which has "." and "/"',
    ],
    [
      'D9c',
      () => ({ labels: 'org.opencontainers.image.version=latest' }),
      'labels: has the key "org.opencontainers.image.version", which has "."',
    ],
    ['D9d', () => ({ labels: '1abc=x' }), 'labels: has the key "1abc", which does not begin with a letter'],
    ['D9e', () => ({ flags: '--labels=version=v4.1.2' }), 'flags: --labels has a value of "version" that has "."'],
    [
      'D9f',
      () => ({ labels: 'owner=Team A' }),
      'labels: has a value of "owner" that has capital letters and white space',
    ],
    [
      'D10a',
      () =>
        manifest(
          service('').replace(
            '    spec:\n',
            '    metadata: { annotations: { autoscaling.knative.dev/minScale: "5", autoscaling.knative.dev/maxScale: "3" } }\n    spec:\n',
          ),
        ),
      'at least 5 instances, and at most 3',
    ],
    [
      'D14',
      () =>
        manifest(
          `apiVersion: serving.knative.dev/v1\nkind: Service\nmetadata: { name: hello }\nspec: { template: { metadata: { annotations: { run.googleapis.com/container-dependencies: '{"app":["db"]}' } }, spec: { containers: [{ name: app, image: ${HELLO}, ports: [{ containerPort: 8080 }] }, { name: db, image: ${HELLO} }] } } }\n`,
        ),
      'the container "app", which depends on "db"; the latter needs a startup probe',
    ],
    [
      'D15',
      () => ({ source: '', image: 'us-central1-docker.pkg.dev/demo-project/app:v1' }),
      'has no repository; write HOST/PROJECT/REPOSITORY/IMAGE',
    ],
    [
      'D17',
      () => ({ source: 'gs://my-bucket/src.tgz' }),
      'source: "gs://my-bucket/src.tgz" is an object in a bucket, which this action does not deploy',
    ],
    [
      'D19',
      () => manifest(service('env: []\nenv: [{ name: A, value: b }]')),
      'has a file with the duplicate key "env" (line 10)',
    ],
  ]
  for (const [id, inputs, ...words] of everyNth(3, rows))
    it(`${id}: ${words[0]}`, async () => {
      const told = await refused(inputs())
      for (const each of words) expect(told).toContain(each)
      expect(told).not.toContain('sk-proj')
    })

  it('a folder that is nearly there is named', async () => {
    write({ 'examples/hello/index.js': '' })
    expect(await refused({ source: 'examples/helo' })).toBe(
      'source: "examples/helo" does not exist; did you mean "examples/hello"? Example: .',
    )
    expect(await refused({ metadata: 'sevice.yaml', service: '' })).toContain(
      'has "sevice.yaml", a file that does not exist',
    )
  })

  it('C14j: two of them are both in the box, each with its input', async () => {
    const { summary } = await play({ timeout: '5 minutes', region: 'Tokyo' })
    const box = /> \[!CAUTION\]\n(?:>.*\n)+/.exec(summary)?.[0] ?? ''
    expect(box).toContain('timeout')
    expect(box).toContain('region')
  })
})

describe('a read says that it cannot work, before the upload', () => {
  const DB = `--container=app --port=8080 --depends-on=db --container=db --image=${HELLO}`
  const rows: Row[] = [
    ['C11a', () => ({ project_id: 'no-such-project' }), 'There is no project no-such-project'],
    [
      'C11b',
      () => ({ region: 'asia-notheast1' }),
      'region: Cloud Run has no region "asia-notheast1". Did you mean asia-northeast1?',
    ],
    ['C14n', () => ({ flags: '--cpu=3 --memory=64Gi' }), '3 CPU; Cloud Run has 1, 2, 4, 6, 8'],
    [
      'C14n',
      () => ({ flags: '--cpu=8 --memory=64Gi', mode: 'preflight' }),
      '64Gi of memory with 8 CPU, which takes at most 32Gi; the maximum is 32Gi',
    ],
    ['D10a', () => ({ flags: '--min-instances=5 --max-instances=3' }), 'at least 5 instances, and at most 3'],
    ['D10b', () => ({ flags: '--cpu=3' }), '3 CPU; Cloud Run has 1, 2, 4, 6, 8'],
    [
      'D10c',
      () => ({ flags: '--memory=8Gi --cpu=1' }),
      '8Gi of memory with 1 CPU, which takes at most 4Gi; give it 2 CPU, or less memory',
    ],
    ['D14', () => ({ flags: DB }), 'the container "app", which depends on "db"; the latter needs a startup probe'],
  ]
  for (const [id, inputs, ...words] of everyNth(3, rows))
    it(`${id}: ${words[0]}`, async () => {
      const told = await refused(inputs(), { asks: true })
      for (const each of words) expect(told).toContain(each)
      expect(told.split('\n')).toHaveLength(words.length)
    })
})

describe('what works, and does something else than was probably meant, is a warning', () => {
  const rows: Row[] = [
    ['C7', () => ({ no_traffic: 'yes' }), 'no_traffic: "yes" is read as false, as deploy-cloudrun reads it'],
    [
      'C14m',
      () => ({ port: '8000' }),
      'port: This input does not exist, so it has no effect. Write flags: --port=8000',
    ],
    ['C14m', () => ({ memory: '1Gi' }), 'Write flags: --memory=1Gi'],
    [
      'C14m',
      () => ({ acess: 'authenticated' }),
      'acess: This input does not exist, so it has no effect. Did you mean access?',
    ],
    [
      'D18',
      () => ({ build_timeout: '2h' }),
      'build_timeout: The build can take 2h, but run_timeout ends the whole run after 60m',
    ],
    [
      'D18',
      () => ({ build_timeout: '90m' }),
      'build_timeout: The build can take 90m, but run_timeout ends the whole run after 60m',
    ],
  ]
  for (const [id, inputs, ...words] of everyNth(3, rows))
    it(`${id}: ${words[0]}`, async () => {
      const told = await warned(inputs())
      for (const each of words) expect(told).toContain(each)
    })

  it('C10: the number of a project stands for its id, in every name', async () => {
    const { exitCode, report } = await play({ mode: 'preflight', project_id: '123456789012' })
    const targets = report.plan.map(({ target }) => target).join('\n')
    expect({ exitCode, targets }).toEqual({ exitCode: 0, targets: expect.stringContaining('run-sources-demo-project') })
    expect(targets).not.toContain('123456789012')
  })
})

describe('what is right stays so', () => {
  const deployed = async (inputs: Record<string, string>, on: Sandbox) => {
    const run = await play({ source: '', ...inputs }, on)
    expect({ exitCode: run.exitCode, changed: run.outputs.changed }).toEqual({ exitCode: 0, changed: 'true' })
    return run
  }
  const labelled = service('', ', labels: { cloud.googleapis.com/location: us-east1 }')
  const regions = ({ world }: Sandbox) => [...world.services.keys()].map(name => name.split('/')[3]).toSorted()

  it('D1a, D1b, D1c, D1d: the region of the input wins over the label', async () => {
    await using own = await startSandbox('open-project')
    const [first, second] = [
      await deployed(manifest(labelled, { region: 'us-central1' }), own),
      await deployed(manifest(labelled, { region: 'us-central1' }), own),
    ]
    expect({ regions: regions(own), url: second.outputs.url }).toEqual({
      regions: ['us-central1'],
      url: first.outputs.url,
    })
    await deployed(manifest(labelled, { region: 'europe-west1' }), own)
    await deployed(manifest(labelled, { region: 'us-central1,europe-west4' }), own)
    expect(regions(own)).toEqual(['europe-west1', 'europe-west4', 'us-central1'])
  })

  it('D6: an empty value is the empty text', async () => {
    await using own = await startSandbox('open-project')
    await deployed(manifest(service('env:\n- name: DEBUG\n  value:')), own)
    const [state] = [...own.world.services.values()]
    const [variable] = state?.service.template?.containers?.[0]?.env ?? []
    expect({ name: variable?.name, value: variable?.value ?? '' }).toEqual({ name: 'DEBUG', value: '' })
  })

  it('D8: a suffix that is used already stops only what differs', async () => {
    await using own = await startSandbox('update-existing')
    await deployed({ ...IMAGE, suffix: 'v1' }, own)
    expect(await refused({ suffix: 'v1' }, { on: own, asks: true })).toContain(
      'suffix: The revision hello-v1 already exists, and a revision name can be used only once.',
    )
    const again = await play({ ...IMAGE, suffix: 'v1' }, own)
    expect(again.report.findings.filter(({ reason }) => reason.startsWith('suffix:'))).toEqual([])
  })

  it('D12: an image by a tag is deployed again', async () => {
    await using own = await startSandbox('open-project')
    const inputs = manifest(service(''), { image: `${HELLO}:latest` })
    const [first, second] = [await deployed(inputs, own), await deployed(inputs, own)]
    expect(second.outputs.revision).not.toBe(first.outputs.revision)
    const named = service('').replace('    spec:\n', '    metadata: { name: hello-one }\n    spec:\n')
    await deployed(manifest(named, { image: `${HELLO}:latest` }), own)
    const { annotations } = await play(manifest(named, { source: '', image: `${HELLO}:latest` }), own)
    expect(annotations.map(({ level, text }) => `${level} ${text}`).join('\n')).toMatch(/^warning .*hello-one/m)
  })

  it('D13: a sidecar has a PORT of its own', async () => {
    await using own = await startSandbox('open-project')
    const flags = `--container=app --port=8080 --container=side --image=${HELLO} --set-env-vars=PORT=8888`
    await deployed({ ...IMAGE, flags }, own)
  })

  it('C14o: no schedule, no question about one', async () => {
    await using own = await startSandbox('open-project')
    await deployed(IMAGE, own)
    expect(own.requests.filter(({ host }) => host === 'cloudscheduler.googleapis.com')).toEqual([])
  })
})

describe.skipIf(windows)('links in the source', () => {
  const link = (at: string, to: string) => {
    mkdirSync(dirname(join(folder, at)), { recursive: true })
    rmSync(join(folder, at), { force: true })
    symlinkSync(to, join(folder, at))
  }
  const uploaded = async (source: string) => {
    await using own = await startSandbox('open-project')
    const run = await play({ source }, own)
    const [build] = [...own.world.builds.values()]
    return { run, build, builds: own.world.builds.size }
  }

  it('D11a, D11b: to files of the workspace go up as files', async () => {
    write({ 'docker/api.Dockerfile': 'FROM scratch\n', 'package-lock.json': '{}', 'svc/index.js': '' })
    link('svc/Dockerfile', '../docker/api.Dockerfile')
    link('svc/package-lock.json', '../package-lock.json')
    const { run } = await uploaded('svc')
    expect({ exitCode: run.exitCode, build: run.report.decisions.find(({ id }) => id === 'build')?.choice }).toEqual({
      exitCode: 0,
      build: expect.stringMatching(/docker/i),
    })
    expect(run.annotations.map(({ text }) => text).join('\n')).not.toContain('links')
  })

  it('D11a: a Dockerfile that cannot go up stops the run', async () => {
    write({ 'lost/index.js': '' })
    link('lost/Dockerfile', '/etc/hostname')
    expect(await refused({ source: 'lost' }, { asks: true })).toContain('Dockerfile')
  })
})

describe('words', () => {
  it('C14d: a sentence begins with a capital, and one is not many', async () => {
    for (const mode of ['rollback', 'drift']) {
      const { summary } = await play({ mode, service: '', source: '' })
      expect(summary).toMatch(/^## ❌ The service was not /)
    }
    await using own = await startSandbox('update-existing')
    const { report } = await play({ mode: 'preflight', access: 'public' }, own)
    const answers = JSON.stringify(report)
    expect(answers).toMatch(/\b\d+ bindings?\b/)
    expect(answers).not.toMatch(/\b1 (?:bindings|revisions|members|files|permissions|rules)\b/)
  })

  it('C14e: a check that proves nothing is said to prove nothing', async () => {
    await using own = await startSandbox('propagating-grant')
    const { summary } = await playOn(own)
    expect(summary).toMatch(/^\| ➖ \| With an ID token for another audience \|.*\| 401, /m)
    expect(summary).toContain(
      '➖ does not count: the request was not sent, or its answer shows nothing about who gets in.',
    )
  })

  it('C14f: the fix stands below the cause, as a command', async () => {
    await using own = await startSandbox('build-account-lacks-roles')
    const { summary } = await playOn(own)
    const box = /> \[!CAUTION\]\n([\s\S]*?)\n\n/.exec(summary)?.[1] ?? ''
    expect(box.split('\n')[0]).toMatch(/build account/i)
    expect(summary.indexOf('gcloud projects add-iam-policy-binding')).toBeGreaterThan(summary.indexOf(box))
  })

  it('C14i: without credentials the fix comes before what was looked for', async () => {
    const { exitCode, summary } = await playOn(cloud, {
      workspace: folder,
      inputs: { source: 'src', workload_identity_provider: '', service_account: '' },
      without: /^(?:ACTIONS_ID|GOOGLE_|CLOUDSDK_AUTH)/,
      env: { GCE_METADATA_HOST: '127.0.0.1:9' },
    })
    expect(exitCode).toBe(1)
    expect(summary).toMatch(
      /No Google credentials were found\. In a workflow, set workload_identity_provider and service_account \S*the set-up prints both: \S*docs\/setup\.md\S*; .*On this machine, there is neither the file /,
    )
  })
})
