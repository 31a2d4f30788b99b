/** The flags of gcloud that are understood natively: what each becomes, and what is refused. */
import { describe, expect, it } from 'vitest'
import { readFlags } from '../../../../src/inputs/flags/command-line.ts'
import { fits } from '../../../../src/inputs/flags/flag-kinds.ts'
import { FLAGS } from '../../../../src/inputs/flags/flags.ts'
import { KINDS } from '../../../../src/kinds/list.ts'

const PLACE = { project: 'acme', region: 'europe-west1' }
const noFiles = () => {
  throw new Error('no file is read here')
}

/** Edits in their order, without `from`. */
function editsOf(text: string, place: { project: string | undefined; region: string } = PLACE) {
  const line = readFlags(text, noFiles)
  const { before, after, problems } = line.edits(place)
  expect([...line.problems, ...problems]).toEqual([])
  return [...before, ...after].map(({ from, ...edit }) => edit)
}

function problemsOf(text: string) {
  const line = readFlags(text, noFiles)
  return [...line.problems, ...line.edits(PLACE).problems]
}

const NETWORK = 'template.vpcAccess.networkInterfaces'

describe('a flag that sets one field', () => {
  it.each<[text: string, path: string, value: unknown]>([
    ['--port=3000', 'container.ports.0.containerPort', 3000],
    ['--port=default', 'container.ports.0.containerPort', 8080],
    ['--use-http2', 'container.ports.0.name', 'h2c'],
    ['--no-use-http2', 'container.ports.0.name', 'http1'],
    ['--memory 512Mi', 'container.resources.limits.memory', '512Mi'],
    ['--cpu=0.5', 'container.resources.limits.cpu', '0.5'],
    ['--cpu=1000m', 'container.resources.limits.cpu', '1000m'],
    ['--cpu-throttling', 'container.resources.cpuIdle', true],
    ['--no-cpu-throttling', 'container.resources.cpuIdle', false],
    ['--no-cpu-boost', 'container.resources.startupCpuBoost', false],
    ['--command=npm,start', 'container.command', ['npm', 'start']],
    ['--args=^;^a,b;c', 'container.args', ['a,b', 'c']],
    ['"--args=-X=123"', 'container.args', ['-X=123']],
    ['--args="-c,echo hi"', 'container.args', ['-c', 'echo hi']],
    ['--service-account=r@acme.iam.gserviceaccount.com', 'template.serviceAccount', 'r@acme.iam.gserviceaccount.com'],
    ['--concurrency=10', 'template.maxInstanceRequestConcurrency', 10],
    ['--min-instances=2', 'template.scaling.minInstanceCount', 2],
    ['--max-instances=7', 'template.scaling.maxInstanceCount', 7],
    ['--min=1', 'scaling.minInstanceCount', 1],
    ['--execution-environment=gen1', 'template.executionEnvironment', 'EXECUTION_ENVIRONMENT_GEN1'],
    ['--session-affinity', 'template.sessionAffinity', true],
    ['--vpc-egress=all', 'template.vpcAccess.egress', 'ALL_TRAFFIC'],
    ['--vpc-egress=private-ranges-only', 'template.vpcAccess.egress', 'PRIVATE_RANGES_ONLY'],
    ['--network=n', `${NETWORK}.0.network`, 'n'],
    ['--subnet=s', `${NETWORK}.0.subnetwork`, 's'],
    ['--network-tags=a,b', `${NETWORK}.0.tags`, ['a', 'b']],
    ['--ingress=internal', 'ingress', 'INGRESS_TRAFFIC_INTERNAL_ONLY'],
    ['--ingress internal-and-cloud-load-balancing', 'ingress', 'INGRESS_TRAFFIC_INTERNAL_LOAD_BALANCER'],
    ['--description="Hello there"', 'description', 'Hello there'],
    ['--invoker-iam-check', 'invokerIamDisabled', false],
    ['--vpc-connector=c', 'template.vpcAccess.connector', 'projects/acme/locations/europe-west1/connectors/c'],
    [
      '--vpc-connector=projects/p/locations/l/connectors/c',
      'template.vpcAccess.connector',
      'projects/p/locations/l/connectors/c',
    ],
  ])('%s', (text, path, value) => {
    expect(editsOf(text)).toEqual([{ path, op: 'set', value }])
  })

  it('takes its last value when it comes twice', () => {
    expect(editsOf('--memory=1Gi --memory=2Gi')).toEqual([
      { path: 'container.resources.limits.memory', op: 'set', value: '2Gi' },
    ])
  })
})

it.each([
  ['--concurrency=default', ['template.maxInstanceRequestConcurrency']],
  ['--min-instances=default', ['template.scaling.minInstanceCount']],
  ['--min-instances=0', ['template.scaling.minInstanceCount']],
  ['--max-instances=default', ['template.scaling.maxInstanceCount']],
  ['--command=""', ['container.command']],
  ['--network=""', [`${NETWORK}.0.network`]],
  ['--clear-network-tags', [`${NETWORK}.0.tags`]],
  ['--clear-network', [NETWORK, 'template.vpcAccess.egress']],
  ['--clear-vpc-connector', ['template.vpcAccess.connector', 'template.vpcAccess.egress']],
  ['--clear-env-vars', ['container.env']],
  ['--clear-secrets', ['container.secrets']],
  ['--clear-cloudsql-instances', ['container.cloudSqlInstances']],
  ['--clear-labels', ['labels', 'template.labels']],
])('%s clears %j', (text, paths) => {
  expect(editsOf(text)).toEqual(paths.map(path => ({ path, op: 'clear' })))
})

describe('a flag of a map', () => {
  it.each<[text: string, path: string, entries: Record<string, string>, strategy: string]>([
    ['--set-env-vars=A=1,B=2', 'container.env', { A: '1', B: '2' }, 'overwrite'],
    ['--set-env-vars=^@^A=x,y@B=a=b', 'container.env', { A: 'x,y', B: 'a=b' }, 'overwrite'],
    ['--update-env-vars="A=two words"', 'container.env', { A: 'two words' }, 'merge'],
    ['--update-env-vars=A=1 --update-env-vars=B=2', 'container.env', { A: '1', B: '2' }, 'merge'],
    ['--set-secrets=KEY=k:1', 'container.secrets', { KEY: 'k:1' }, 'overwrite'],
    ['--update-secrets=/s/key=k:latest', 'container.secrets', { '/s/key': 'k:latest' }, 'merge'],
    [
      '--update-secrets=K=projects/12/secrets/k/versions/3',
      'container.secrets',
      { K: 'projects/12/secrets/k:3' },
      'merge',
    ],
    ['--update-secrets=K=projects/12/secrets/k', 'container.secrets', { K: 'projects/12/secrets/k:latest' }, 'merge'],
    ['--add-cloudsql-instances=db', 'container.cloudSqlInstances', { 'acme:europe-west1:db': '' }, 'merge'],
    ['--set-cloudsql-instances=a:b:c', 'container.cloudSqlInstances', { 'a:b:c': '' }, 'overwrite'],
  ])('%s', (text, path, entries, strategy) => {
    expect(editsOf(text)).toEqual([{ path, op: 'put', entries, strategy }])
  })

  it('removes before it sets, whatever the order on the line', () => {
    expect(editsOf('--update-env-vars=A=1 --remove-env-vars=A,B').map(edit => edit.op)).toEqual(['remove', 'put'])
  })

  it('changes nothing when it is empty, as in gcloud', () => {
    expect(editsOf('--set-env-vars=""')).toEqual([])
  })

  it('puts labels on the service and on the revision', () => {
    const body = { op: 'put', entries: { team: 'web' }, strategy: 'merge' }
    expect(editsOf('--labels=team=web')).toEqual([
      { path: 'labels', ...body },
      { path: 'template.labels', ...body },
    ])
  })

  it('reads the variables of a file', () => {
    const line = readFlags('--env-vars-file=env.yaml', path => (path === 'env.yaml' ? 'A: b' : ''))
    expect(line.edits(PLACE).after).toEqual([
      { from: 'flags --env-vars-file', path: 'container.env', op: 'put', entries: { A: 'b' }, strategy: 'overwrite' },
    ])
  })
})

it.each([
  ['--image=i', { image: 'i' }],
  ['--source .', { source: '.' }],
  ['--project=p --region=r', { project_id: 'p', region: 'r' }],
  ['--tag=t --revision-suffix=v1 --no-traffic', { tag: 't', suffix: 'v1', no_traffic: 'true' }],
  ['--timeout=10m', { timeout: '10m' }],
  ['--allow-unauthenticated', { access: 'public' }],
  ['--no-allow-unauthenticated', { access: 'authenticated' }],
  ['--no-invoker-iam-check', { access: 'public', public_via: 'no-invoker-iam-check' }],
  [
    '--build-service-account=projects/p/serviceAccounts/b@p.x',
    {
      build_service_account: 'projects/p/serviceAccounts/b@p.x',
    },
  ],
  ['--base-image=nodejs22', { base_image: 'nodejs22' }],
])('%s stands for the inputs %j', (text, inputs) => {
  const line = readFlags(text, noFiles)
  expect(line.problems).toEqual([])
  expect(Object.fromEntries([...line.inputs].map(([name, { value }]) => [name, value]))).toEqual(inputs)
})

it.each([
  ['--set-build-env-vars=A=1', { env: { A: '1' }, envStrategy: 'overwrite' }],
  ['--update-build-env-vars=A=1', { env: { A: '1' }, envStrategy: 'merge' }],
  ['--remove-build-env-vars=A', { envRemove: ['A'] }],
  ['--clear-build-env-vars', { envStrategy: 'overwrite' }],
  ['--clear-build-worker-pool', { clear: 'workerPool' }],
  ['--build-service-account=""', { clear: 'serviceAccount' }],
  ['--clear-base-image', { clear: 'baseImage' }],
  ['--function=hello', { functionTarget: 'hello' }],
])('%s changes the build by %j', (text, change) => {
  expect(readFlags(text, noFiles)).toMatchObject({ build: [change], problems: [] })
})

it('accepts without effect what concerns only gcloud itself', () => {
  const line = readFlags('--quiet -q --format=json --verbosity debug --platform managed', noFiles)
  expect(line.problems).toEqual([])
  expect(line.idle).toEqual(['--platform', '--quiet', '--format', '--verbosity'])
})

describe('what is refused', () => {
  it.each([
    ['--memry=1Gi', '--memry is not a known flag; the nearest is --memory', '--memory=512Mi'],
    ['--no-cpu-bost', 'the nearest is --no-cpu-boost', '--no-cpu-boost'],
    ['--mem=1Gi', '--mem is not a known flag; flags cannot be abbreviated', '--memory'],
    ['--account=me', 'has --account, which concerns credentials that gcloud stores', '--memory'],
    ['--memory', '--memory has no value', '--memory=512Mi'],
    ['--args=-X=1', '--args has no value: the next word begins with "-"', '"--args=-VALUE"'],
    ['--memory=lots', '--memory has "lots", not an amount of memory', '--memory=512Mi'],
    ['--port=0', '--port has "0", not a whole number from 1 to 65535', '--port=8080'],
    ['--min=-1', '--min has "-1", not a whole number from 0', '--min=1'],
    ['--ingress=none', '--ingress has "none", not one of all, internal', '--ingress=internal'],
    ['--platform=gke', '--platform has a value other than "managed"', '--platform=managed'],
    ['--no-traffic=true', 'text after --no-traffic that belongs to no flag', ''],
    ['"--no-traffic=true"', '--no-traffic takes no value', '--no-traffic'],
    ['--quiet # hush', 'has "#", but flags cannot contain comments', ''],
    ['--cpu=1\t--memory=1Gi', '--cpu has "1\t--memory=1Gi"', ''],
    ['hello', 'begins with text that is not a flag', ''],
    ['--cpu="1', 'a double quote that is not closed', ''],
    [
      '--set-env-vars=A=1 --update-env-vars=B=2',
      'has --update-env-vars and --set-env-vars, of which gcloud takes only one',
      '',
    ],
    ['--set-env-vars=A=1 --clear-env-vars', 'of which gcloud takes only one', ''],
    ['--command=a --function=b', 'of which gcloud takes only one', ''],
    ['--clear-network --network=n', 'of which gcloud takes only one', ''],
    ['--update-env-vars=A=1 --update-env-vars=A=2', '--update-env-vars has the key "A" twice', ''],
    ['--set-env-vars=K_SERVICE=a', 'the key "K_SERVICE", which is set by Cloud Run itself', ''],
    ['--set-env-vars=X_GOOGLE_A=1', 'the key "X_GOOGLE_A", which is reserved', ''],
    ['--set-secrets=A=key', 'no version of the secret for "A"; add ":latest"', ''],
    ['--set-secrets=/key=k:1', 'the path "/key", which must be /DIRECTORY/FILE', ''],
    ['--labels=Team=web', 'the key "Team", which has capital letters', ''],
    ['--set-cloudsql-instances=a:b', '"a:b", not PROJECT:REGION:INSTANCE', ''],
    ['--service-account=""', '--service-account has an empty value', ''],
  ])('%s', (text, problem, example) => {
    const found = problemsOf(text).filter(({ problem: told }) => told.includes(problem))
    expect(found, JSON.stringify(problemsOf(text))).toHaveLength(1)
    expect(found[0]?.example).toContain(example)
  })

  it('is told without any value of a variable', () => {
    for (const text of ['--set-env-vars=A=1 B=hunter2', '--set-env-vars hunter2', '--set-env-var=A=hunter2'])
      expect(JSON.stringify(problemsOf(text))).not.toContain('hunter2')
  })

  it('is a short name while the project is unknown', () => {
    const line = readFlags('--set-cloudsql-instances=db', noFiles)
    const { problems } = line.edits({ project: undefined, region: 'europe-west1' })
    expect(problems[0]?.problem).toContain('"db", a short name; set project_id')
  })

  it('comes all at once', () => {
    expect(problemsOf('--memry=1 --cpu=x --account=y')).toHaveLength(3)
  })
})

it('accepts the example of every flag that is not refused', () => {
  for (const flag of FLAGS) {
    const text = flag.takes === 'value' ? `${flag.name}=${flag.example || 'x'}` : flag.name
    const line = readFlags(text, path => (path === 'flags.yaml' ? '--cpu: 1' : 'A: b'))
    const place = { ...PLACE, kind: fits(flag, KINDS.service) ? ('service' as const) : ('job' as const) }
    const problems = [...line.problems, ...line.edits(place).problems].map(({ problem }) => problem)
    expect(problems, text).toEqual(flag.refused ? [`has ${flag.name}, which ${flag.refused}`] : [])
  }
})
