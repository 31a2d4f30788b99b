/** What is made of the file that `metadata` names, together with the other inputs: before any request. */
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import type { RawInputs } from '../../../../src/inputs/config.ts'
import { readConfig } from '../../../../src/inputs/read-config.ts'
import { readyManifest } from '../../../../src/service/ready-manifest.ts'
import { fakeDisk } from '../../../fixtures/disk.ts'

const IMAGE = 'us-docker.pkg.dev/cloudrun/container/hello'
const SERVICE = `apiVersion: serving.knative.dev/v1
kind: Service
metadata:
  name: api
  annotations: # none yet
spec:
  template:
    spec:
      containers:
        - name: proxy
          image: envoy
        - name: app # ours
          image: ${IMAGE}
          ports: [{ containerPort: 8080 }]
          env:
            - { name: LEVEL, value: info } # of the log
            - name: KEY
              valueFrom: { secretKeyRef: { name: key, key: '1' } }
  traffic:
    - { latestRevision: true, percent: 100 }
    - { revisionName: api-1, tag: blue }
status: { url: https://example.com }
`

function read(raw: RawInputs, text = SERVICE) {
  const disk = fakeDisk({
    file: path => (path === '/workspace/service.yaml' ? text : undefined),
    folder: path => (path === '/workspace/src' ? 'folder' : 'absent'),
  })
  return readConfig({ metadata: 'service.yaml', project_id: 'demo-project', ...raw }, {}, disk)
}

function config(raw: RawInputs = {}, text?: string) {
  const result = read(raw, text)
  if ('problems' in result) throw new Error(JSON.stringify(result.problems, null, 1))
  return result.config
}

const problems = (raw: RawInputs = {}, text?: string) => {
  const result = read(raw, text)
  return 'problems' in result ? result.problems.map(({ input, problem }) => `${input}: ${problem}`) : []
}

/** The main container as it will be sent. */
const container = (raw: RawInputs, text?: string) =>
  parse(config(raw, text).manifest?.text ?? '').spec.template.spec.containers[1]

describe('a file of metadata', () => {
  it('says kind, name and image; what gcloud leaves out of it is left out', () => {
    const { kind, service, origin, manifest } = config()
    expect({ kind, service, origin }).toEqual({
      kind: 'service',
      service: 'api',
      origin: { kind: 'image', image: IMAGE },
    })
    expect(manifest?.text).not.toContain('status')
    expect(manifest?.text).toContain('# of the log')
    expect(manifest?.text).toContain('# ours')
  })

  it.each([
    ['kind: Pod', 'metadata: has a file whose kind is "Pod"; it must be Service or Job'],
    ['', 'metadata: has an empty file'],
    ['a: [', 'not valid YAML (line 1)'],
    ['- a', 'not a YAML map'],
    ['kind: Service\n---\nkind: Service', 'with 2 documents'],
    [SERVICE.replace('serving.knative.dev/v1', 'v1'), 'whose apiVersion is "v1"'],
    [SERVICE.replace('  name: api\n', '  namespace: x\n'), 'without metadata.name'],
    [SERVICE.replace('  name: api\n', '  name: API\n'), 'whose metadata.name "API"'],
    ['apiVersion: serving.knative.dev/v1\nkind: Service\nmetadata: { name: api }', 'without spec.template.spec'],
    [
      SERVICE.replace('value: info', 'value: 5'),
      'containers[1].env[0].value (line 16, variable "LEVEL"), which is a number and not a string; put its value in quotes',
    ],
    [
      SERVICE.replace('annotations: # none yet', 'labels: { a: 1 }'),
      'with metadata.labels["a"] (line 5), which is a number and not a string',
    ],
    [SERVICE.replaceAll(/ +image: .*\n/g, ''), 'has no image for its main container'],
  ])('is refused: %j', (text, fault) => {
    expect(problems({}, text).join('\n')).toContain(fault)
  })

  it('must be of the service that is named', () => {
    expect(problems({ service: 'web' })).toEqual([
      'service: is "web", and metadata.name in the file of metadata is "api"',
    ])
    expect(problems({ job: 'api' })).toEqual(['job: is given, and metadata is a file of kind Service'])
    expect(problems({ service: 'api' })).toEqual([])
  })
})

describe('inputs beside metadata', () => {
  it('merge into the variables and secrets of the main container', () => {
    const { env } = container({ env_vars: 'LEVEL=debug,NEW=1', secrets: 'KEY=key:2,OTHER=other:latest' })
    expect(env).toEqual([
      { name: 'LEVEL', value: 'debug' },
      { name: 'KEY', valueFrom: { secretKeyRef: { name: 'key', key: '2' } } },
      { name: 'NEW', value: '1' },
      { name: 'OTHER', valueFrom: { secretKeyRef: { name: 'other', key: 'latest' } } },
    ])
  })

  it('take the place of those variables, and not of the others, with the strategy overwrite', () => {
    const { env } = container({ env_vars: 'NEW=1', env_vars_update_strategy: 'overwrite' })
    expect(env.map(({ name }: { name: string }) => name)).toEqual(['KEY', 'NEW'])
    const cleared = container({ secrets: '{}', secrets_update_strategy: 'overwrite', env_vars: '{}' })
    expect(cleared.env.map(({ name }: { name: string }) => name)).toEqual(['LEVEL'])
  })

  it('mount files of secrets', () => {
    const text = config({ secrets: '/etc/keys/a=key:1,/etc/keys/b=key:2' }).manifest?.text ?? ''
    const pod = parse(text).spec.template.spec
    expect(pod.volumes).toEqual([
      {
        name: 'key',
        secret: {
          secretName: 'key',
          items: [
            { key: '1', path: 'a' },
            { key: '2', path: 'b' },
          ],
        },
      },
    ])
    expect(pod.containers[1].volumeMounts).toEqual([{ name: 'key', mountPath: '/etc/keys' }])
  })

  it('set labels, timeout, suffix and what flags have a plain place for', () => {
    const text = config({
      labels: 'team=web',
      timeout: '2m',
      suffix: 'v2',
      flags:
        '--memory=1Gi --max-instances=3 --service-account=run@demo-project.iam.gserviceaccount.com --ingress=internal',
    }).manifest?.text
    const { metadata, spec } = parse(text ?? '')
    expect(metadata.labels).toEqual({ team: 'web' })
    expect(metadata.annotations).toEqual({ 'run.googleapis.com/ingress': 'internal' })
    expect(spec.template.metadata).toEqual({
      labels: { team: 'web' },
      annotations: { 'autoscaling.knative.dev/maxScale': '3' },
      name: 'api-v2',
    })
    expect(spec.template.spec.timeoutSeconds).toBe(120)
    expect(spec.template.spec.serviceAccountName).toBe('run@demo-project.iam.gserviceaccount.com')
    expect(spec.template.spec.containers[1].resources.limits).toEqual({ memory: '1Gi' })
  })

  it('that have no place in it are refused by name, all at once', () => {
    expect(problems({ no_traffic: 'true', tag: 'green', flags: '--session-affinity' })).toEqual([
      expect.stringMatching(/^flags --session-affinity: cannot be combined with metadata/),
      expect.stringMatching(/^tag: "green" is not among the tags/),
      expect.stringMatching(/^no_traffic: is true, but with metadata/),
    ])
    expect(problems({ tag: 'blue' })).toEqual([])
    expect(problems({ traffic_steps: '10,100' }).join()).toContain('traffic_steps: cannot be combined with metadata')
    expect(problems({ mode: 'preview' }).join()).toContain('which does not support metadata')
  })

  it('ask the same questions as any deploy: account, secrets, ingress', () => {
    const { edits } = config(
      {},
      SERVICE.replace('    spec:\n', '    spec:\n      serviceAccountName: run@p.iam.gserviceaccount.com\n'),
    )
    expect(edits).toContainEqual({
      from: 'metadata',
      path: 'template.serviceAccount',
      op: 'set',
      value: 'run@p.iam.gserviceaccount.com',
    })
    expect(edits).toContainEqual(
      expect.objectContaining({ path: 'container.secrets', op: 'put', entries: { KEY: 'key:1' } }),
    )
  })
})

describe('the annotation invoker-iam-disabled', () => {
  const said = (value: string) =>
    SERVICE.replace('annotations: # none yet', `annotations:\n    run.googleapis.com/invoker-iam-disabled: '${value}'`)

  it.each([
    ['true', {}, { access: 'public', publicVia: 'no-invoker-iam-check' }],
    ['true', { access: 'public' }, { access: 'public', publicVia: 'auto' }],
    ['false', {}, { access: 'keep', publicVia: 'auto' }],
    ['false', { access: 'public' }, { access: 'public', publicVia: 'all-users' }],
    ['false', { access: 'authenticated' }, { access: 'authenticated', publicVia: 'auto' }],
  ])('%s with %j means %j', (value, raw, wanted) => {
    expect(config(raw, said(value))).toMatchObject(wanted)
  })

  it.each([
    ['true', { access: 'authenticated' }, 'access: is authenticated, and the annotation'],
    ['true', { access: 'public', public_via: 'all-users' }, 'public_via: is all-users, and the annotation'],
    ['false', { access: 'public', public_via: 'no-invoker-iam-check' }, 'public_via: is no-invoker-iam-check'],
  ])('%s contradicts %j', (value, raw, fault) => {
    expect(problems(raw, said(value)).join('\n')).toContain(fault)
  })
})

describe('the region in a file', () => {
  const labelled = SERVICE.replace(
    '  name: api\n',
    '  name: api\n  labels: { cloud.googleapis.com/location: europe-west1 }\n',
  )
  it.each<[RawInputs, regions: string[], other: string | undefined, level: string | undefined]>([
    // Only the command line can leave it out.
    [{}, ['europe-west1'], undefined, 'notice'],
    [{ region: 'us-central1' }, ['us-central1'], 'europe-west1', 'warning'],
    [{ region: 'europe-west1' }, ['europe-west1'], undefined, undefined],
    [{ region: 'europe-west4' }, ['europe-west4'], undefined, 'notice'],
    [{ region: 'us-central1,europe-west1' }, ['us-central1', 'europe-west1'], undefined, undefined],
    [{ region: 'us-central1,europe-west4' }, ['us-central1', 'europe-west4'], undefined, 'notice'],
  ])('counts where the input is not given: %j', (raw, regions, other, level) => {
    const read = config(raw, labelled)
    expect({ regions: read.regions, other: read.otherRegion }).toEqual({ regions, other })
    expect(read.notices.find(({ input }) => input === 'region')?.level).toBe(level)
    expect(readyManifest(read, { project: 'p', target: '//t', live: null }).body.metadata).toMatchObject({
      labels: { 'cloud.googleapis.com/location': regions[0] },
    })
  })
})

describe('YAML as gcloud reads it', () => {
  const sent = (raw: RawInputs, text: string) =>
    readyManifest(config(raw, text), { project: 'p', target: '//t', live: null }).body
  const withPod = (pod: string) => SERVICE.replace(/containers:[\s\S]*?traffic/, `${pod}\n  traffic`)

  it('a change of what an anchor names is none of what repeats it', () => {
    const text = withPod(`containers:
        - { name: proxy, image: envoy, env: &env [{ name: LEVEL, value: info }] }
        - { name: app, image: ${IMAGE}, env: *env, ports: [{ containerPort: 8080 }] }`).replace(
      '  annotations: # none yet',
      '  labels: &labels { team: web }\n  annotations: *labels',
    )
    const body = sent({ env_vars: 'LEVEL=debug', labels: 'tier=front' }, text)
    expect(body).toMatchObject({
      metadata: { labels: { team: 'web', tier: 'front' }, annotations: { team: 'web' } },
      spec: {
        template: {
          spec: {
            containers: [{ env: [{ name: 'LEVEL', value: 'info' }] }, { env: [{ name: 'LEVEL', value: 'debug' }] }],
          },
        },
      },
    })
    expect((body.metadata as { annotations: object }).annotations).not.toHaveProperty('tier')
  })

  it('merges maps, reads octal numbers, and passes over documents that hold nothing', () => {
    const text = `---\n${withPod(`volumes: [{ name: s, secret: { secretName: s, defaultMode: 0444 } }]
      containers:
        - &app { name: app, image: ${IMAGE}, resources: { limits: { cpu: "1" } } }
        - { <<: *app, name: second, image: envoy }`)}---\n`
    const { volumes, containers } = (sent({}, text).spec as { template: { spec: Record<string, unknown[]> } }).template
      .spec
    expect(volumes?.[0]).toMatchObject({ secret: { defaultMode: 0o444 } })
    expect(containers?.[1]).toEqual({ name: 'second', image: 'envoy', resources: { limits: { cpu: '1' } } })
  })

  it.each([
    [
      'env: [{ name: A, value: yes }]',
      /env\[0\]\.value \(line \d+, variable "A"\), which is a boolean \(.*\) and not a string; put its value in quotes$/,
    ],
    ['env: *nothing', /^metadata: has an alias \(\*\) on line \d+ without an earlier anchor/],
    ['env: &env [*env]', /^metadata: has an alias \(\*\) on line \d+ without an earlier anchor/],
    [
      `args: [&a [x,x,x,x,x,x,x,x,x,x], &b [*a,*a,*a,*a,*a,*a,*a,*a,*a], &c [*b,*b,*b,*b,*b,*b,*b,*b,*b], &d [*c,*c,*c,*c,*c,*c,*c,*c,*c], [*d,*d,*d,*d,*d]]`,
      /^metadata: has aliases \(\*\) that expand to more than 20000 nodes$/,
    ],
  ])('%s is refused by name', (fields, problem) => {
    expect(problems({}, withPod(`containers:\n        - image: ${IMAGE}\n          ${fields}`))).toEqual([
      expect.stringMatching(problem),
    ])
  })

  it('a text of the inputs stays one, whatever YAML makes of it', () => {
    const env = ['no', '012', '1e3', '12:30', '~', '', '2024-01-01', 'a: b', '"x"']
    const body = sent({ env_vars: env.map((value, at) => `V${at}=${value}`).join('\n') }, SERVICE)
    const { containers } = (
      body.spec as { template: { spec: { containers: { env: { name: string; value: string }[] }[] } } }
    ).template.spec
    const found = containers[1]?.env.filter(({ name }) => /^V\d$/.test(name)).map(({ value }) => value)
    expect(found).toEqual(env)
  })
})

describe('labels of this action in a file of metadata', () => {
  const own = 'run-iam-deploy-preview: pr-7'
  const JOB = `apiVersion: run.googleapis.com/v1
kind: Job
metadata:
  name: nightly
  labels: { ${own}, team: web }
spec:
  template:
    metadata: { labels: { ${own} } }
    spec:
      template:
        spec: { containers: [{ image: ${IMAGE} }] }
`
  const ofTemplate = (metadata: string) => (text: string) =>
    text.replace('  template:\n', `  template:\n    metadata: ${metadata}\n`)
  const aliased = ofTemplate('{ <<: *m, name: api-one-x }')(
    SERVICE.replace(
      /metadata:\n {2}name: api\n.*\n/,
      `metadata: &m { name: api-one, labels: { ${own}, team: web } }\n`,
    ),
  )
  const withLabels = (labels: string) => SERVICE.replace('  annotations: # none yet', `  labels: ${labels}`)

  it.each([
    ['plain', withLabels(`{ ${own}, team: web }`), 1],
    ['by a merge key', withLabels(`{ <<: { ${own} }, team: web }`), 1],
    ['by an alias', ofTemplate('{ labels: *l }')(withLabels(`&l { ${own}, team: web }`)), 2],
    ['in an aliased map', aliased, 2],
    ['of a job, at two places', JOB, 2],
  ])('are left out with a warning: %s', (_, text, warnings) => {
    const { manifest, notices } = config({}, text)
    const sent = parse(manifest?.text ?? '', { merge: true })
    expect(sent.metadata.labels).toEqual({ team: 'web' })
    expect(JSON.stringify(sent)).not.toContain('run-iam-deploy')
    const said = notices.filter(({ level, text: notice }) => level === 'warning' && /run-iam-deploy-/.test(notice))
    expect(said).toHaveLength(warnings)
  })
})
