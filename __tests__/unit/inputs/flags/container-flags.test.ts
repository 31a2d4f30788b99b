/** Containers by name, volumes, probes, GPUs, keys, jobs, files of flags: what the flags become, and what is refused. */
import { describe, expect, it } from 'vitest'
import type { Config } from '../../../../src/inputs/config.ts'
import { readFlags } from '../../../../src/inputs/flags/command-line.ts'
import { FLAGS } from '../../../../src/inputs/flags/flags.ts'
import { readConfig } from '../../../../src/inputs/read-config.ts'
import { fakeDisk } from '../../../fixtures/disk.ts'

const PLACE = { project: 'acme', region: 'europe-west1' }
const FILES: Record<string, string> = {
  'flags.yaml':
    '--memory: 1Gi\n--cpu: 1\n--set-env-vars:\n  A: "x,y"\n  B: 1.50\n--no-cpu-throttling:\n--flags-file: more.yaml\n',
  'more.yaml': '- --args: ["-c", "a,b", ""]\n- --args: [z]\n',
  'loop.yaml': '--flags-file: loop.yaml\n',
  'false.yaml': '--cpu-boost: false\n',
  'list.yaml': '--memory: [1Gi]\n',
  'text.yaml': 'just text\n',
  'broken.yaml': '--a: [\n',
  'containers.yaml': '- --container: app\n  --image: i\n  --port: 80\n- --container: side\n  --image: j\n',
}
const readText = (path: string) => FILES[path] ?? 'A: b'

function editsOf(text: string, kind: Config['kind'] = 'service') {
  const line = readFlags(text, readText)
  const { before, after, problems } = line.edits({ ...PLACE, kind })
  expect([...line.problems, ...problems]).toEqual([])
  return [...before, ...after].map(({ from, ...edit }) => edit)
}
function problemsOf(text: string, kind: Config['kind'] = 'service') {
  const line = readFlags(text, readText)
  return [...line.problems, ...line.edits({ ...PLACE, kind }).problems].map(({ problem }) => problem)
}
const set = (path: string, value: unknown) => ({ path, op: 'set', value })
const clear = (path: string) => ({ path, op: 'clear' })
const BETA = set('launchStage', 'BETA')

it.each<[string, unknown[]]>([
  ['--gpu=1', [set('container.gpu', '1')]],
  ['--gpu=0', [clear('container.gpu'), clear('template.nodeSelector')]],
  ['--gpu-type=nvidia-l4', [set('template.nodeSelector.accelerator', 'nvidia-l4')]],
  ['--no-gpu-zonal-redundancy', [set('template.gpuZonalRedundancyDisabled', true)]],
  [
    '--startup-probe=httpGet.path=/r,httpGet.port=80,timeoutSeconds=2',
    [set('container.startupProbe', { httpGet: { path: '/r', port: 80 }, timeoutSeconds: 2 })],
  ],
  ['--startup-probe=tcpSocket.port=', [set('container.startupProbe', { tcpSocket: {} })]],
  ['--liveness-probe=""', [clear('container.livenessProbe')]],
  [
    '--add-volume=name=b,type=cloud-storage,bucket=x,readonly=true,mount-options=a;b',
    [
      {
        path: 'template.volumes',
        op: 'add',
        item: { name: 'b', gcs: { bucket: 'x', readOnly: true, mountOptions: ['a', 'b'] } },
      },
    ],
  ],
  [
    '--add-volume=name=n,type=nfs,location=10.0.0.2:/share',
    [{ path: 'template.volumes', op: 'add', item: { name: 'n', nfs: { server: '10.0.0.2', path: '/share' } } }],
  ],
  [
    '--add-volume=name=s,type=secret,secret=k,version=2,path=f',
    [
      {
        path: 'template.volumes',
        op: 'add',
        item: { name: 's', secret: { secret: 'k', items: [{ version: '2', path: 'f' }] } },
      },
    ],
  ],
  [
    '--add-volume-mount=volume=b,mount-path=/b --remove-volume-mount=/c',
    [
      { path: 'container.volumeMounts', op: 'remove', keys: ['/c'] },
      { path: 'container.volumeMounts', op: 'put', entries: { '/b': 'b' }, strategy: 'merge' },
    ],
  ],
  ['--depends-on=b,a,b', [set('container.dependsOn', ['a', 'b'])]],
  ['--remove-containers=a,b', [{ path: 'template.containers', op: 'remove', keys: ['a', 'b'] }]],
  [
    '--key=k --clear-encryption-key-shutdown-hours',
    [set('template.encryptionKey', 'k'), clear('template.encryptionKeyShutdownDuration')],
  ],
  ['--encryption-key-shutdown-hours=24', [set('template.encryptionKeyShutdownDuration', '86400s')]],
  ['--post-key-revocation-action-type=shut-down', [set('template.encryptionKeyRevocationAction', 'SHUTDOWN')]],
  [
    '--binary-authorization=default',
    [clear('binaryAuthorization.policy'), set('binaryAuthorization.useDefault', true)],
  ],
  ['--breakglass=x', [set('binaryAuthorization.breakglassJustification', 'x')]],
  ['--add-custom-audiences=a', [{ path: 'customAudiences', op: 'put', entries: { a: '' }, strategy: 'merge' }]],
  ['--iap', [set('iapEnabled', true), BETA]],
  ['--max=9', [set('scaling.maxInstanceCount', 9), BETA]],
  ['--no-default-url', [set('defaultUriDisabled', true), BETA]],
  ['--no-deploy-health-check', [set('template.healthCheckDisabled', true), BETA]],
  ['--mesh=m', [set('template.serviceMesh.mesh', 'projects/acme/locations/global/meshes/m'), BETA]],
  ['--scaling=auto', [clear('scaling.manualInstanceCount'), set('scaling.scalingMode', 'AUTOMATIC'), BETA]],
  [
    '--scaling=3',
    [
      clear('scaling.minInstanceCount'),
      clear('scaling.maxInstanceCount'),
      set('scaling.scalingMode', 'MANUAL'),
      set('scaling.manualInstanceCount', 3),
      BETA,
    ],
  ],
  ['--client-name=ci', [set('client', 'ci')]],
  ['--no-clear-env-vars', []],
])('%s', (text, edits) => {
  expect(editsOf(text)).toEqual(edits)
})

it.each<[string, unknown[]]>([
  ['--tasks=3 --parallelism=0', [set('execution.taskCount', 3), clear('execution.parallelism')]],
  ['--max-retries=0 --task-timeout=1h', [set('template.maxRetries', 0), set('template.timeout', '3600s')]],
])('%s on a job', (text, edits) => {
  expect(editsOf(text, 'job')).toEqual(edits)
})

it('runs a job by --execute-now and --wait', () => {
  expect(readFlags('--execute-now', readText).execution).toBe('start')
  expect(readFlags('--wait --execute-now', readText).execution).toBe('wait')
})

describe('a flags file', () => {
  it('stands for its flags, with lists and maps as they are', () => {
    expect(editsOf('--flags-file=flags.yaml')).toEqual(
      expect.arrayContaining([
        set('container.resources.limits.memory', '1Gi'),
        set('container.resources.limits.cpu', '1'),
        { path: 'container.env', op: 'put', entries: { A: 'x,y', B: '1.50' }, strategy: 'overwrite' },
        set('container.args', ['-c', 'a,b', '', 'z']),
        set('container.resources.cpuIdle', false),
      ]),
    )
  })

  it('may hold containers', () => {
    expect(readFlags('--flags-file containers.yaml', readText).containers).toEqual([
      { name: 'app', image: 'i', built: false, ingress: true },
      { name: 'side', image: 'j', built: false, ingress: false },
    ])
  })

  it.each([
    ['loop.yaml', 'a file that names itself'],
    ['false.yaml', 'which gcloud reads as --cpu-boost; write --no-cpu-boost'],
    ['list.yaml', '--memory has a list or mapping in the flags file, but takes a single value'],
    ['text.yaml', 'which must be a YAML mapping of flags, or a list of them'],
    ['broken.yaml', 'a file with text that is not valid YAML (line 2)'],
  ])('%s is refused', (file, problem) => {
    expect(problemsOf(`--flags-file=${file}`)).toEqual([expect.stringContaining(problem)])
  })
})

describe('containers by name', () => {
  const config = (raw: Record<string, string>): Config => {
    const disk = fakeDisk({ workingDirectory: '/w', file: readText })
    const got = readConfig({ service: 'api', ...raw }, {}, disk)
    if ('problems' in got) throw new Error(JSON.stringify(got.problems))
    return got.config
  }
  const two = '--container=side --image=s --set-env-vars=S=1 --container=app --image=a --port=8080'

  it('have flags of their own', () => {
    expect(editsOf(two)).toEqual([
      { path: 'container.env', op: 'put', entries: { S: '1' }, strategy: 'overwrite', container: 'side' },
      { ...set('container.ports.0.containerPort', 8080), container: 'app' },
    ])
  })

  it('give the run its image, where no input does: that of the container with the port', () => {
    const { origin, containers, edits } = config({ flags: two, env_vars: 'A=1' })
    expect(origin).toEqual({ kind: 'image', image: 'a' })
    expect(containers).toEqual({ names: ['side', 'app'], main: 'app', ingress: 'app' })
    expect(edits.filter(({ path }) => /image|env/.test(path)).map(({ from: _, ...edit }) => edit)).toEqual([
      { path: 'container.env', op: 'put', entries: { A: '1' }, strategy: 'merge', container: 'app' },
      { ...set('container.image', 's'), container: 'side' },
      { path: 'container.env', op: 'put', entries: { S: '1' }, strategy: 'overwrite', container: 'side' },
    ])
  })

  it('leave the image of the inputs to the one without an image', () => {
    const { origin, containers } = config({
      image: 'mine',
      flags: '--container=app --port=80 --container=side --image=s',
    })
    expect(origin).toEqual({ kind: 'image', image: 'mine' })
    expect(containers).toEqual({ names: ['app', 'side'], main: 'app', ingress: 'app' })
  })

  it('have a base image that is updated, where a ready image is deployed', () => {
    const edits = (raw: Record<string, string>) =>
      config(raw).edits.filter(({ path }) => path === 'container.baseImageUri')
    const body = { path: 'container.baseImageUri', op: 'set', value: 'nodejs22' }
    expect(edits({ image: 'i', flags: '--base-image=nodejs22' })).toEqual([{ from: 'flags --base-image', ...body }])
    expect(edits({ image: 'i', base_image: 'nodejs22' })).toEqual([{ from: 'base_image', ...body }])
    expect(edits({ source: '.', base_image: 'nodejs22' })).toEqual([])
  })

  it('may be built', () => {
    const { origin, containers } = config({ flags: '--container=app --source=. --port=80' })
    expect(origin.kind).toBe('source')
    expect(containers?.main).toBe('app')
  })
})

describe('what is refused', () => {
  it.each([
    ['--memory=1Gi --container=app', 'has --memory before the first --container'],
    ['--container=app --ingress=all', 'has --ingress after --container app; it does not apply to a container'],
    ['--container=a --port=1 --container=b --use-http2', 'has --port or --use-http2 for several containers'],
    ['--container=A', '--container has "A", which is not the name of a container'],
    [Array.from({ length: 11 }, (_, n) => `--container=c${n}`).join(' '), 'has 11 containers; the maximum is 10'],
    ['--startup-probe=httpGet.path=/,tcpSocket.port=1', 'httpGet and tcpSocket; a probe can use only one of them'],
    ['--liveness-probe=tcpSocket.port=1', '"tcpSocket.port", which is not one of'],
    ['--startup-probe=periodSeconds=x', 'a value for periodSeconds that is not a whole number'],
    ['--add-volume=name=a', '--add-volume has a volume without name or type'],
    ['--add-volume=name=a,type=disk', 'a volume of type "disk", which is not one of in-memory'],
    ['--add-volume=name=a,type=nfs', 'a volume of type nfs without location'],
    ['--add-volume=name=a,type=in-memory,bucket=b', '"bucket", which a volume of type in-memory does not have'],
    ['--add-volume-mount=volume=a', 'a mount without volume or mount-path'],
    ['--key=k --clear-key', 'has --key and --clear-key, of which gcloud takes only one'],
    ['--tasks=3', 'has --tasks, which is a flag of jobs; this run deploys a service'],
    // T6
    ['--regions=a,b', 'has --regions, which creates a multi-region service'],
    ['--update-annotations=run.googleapis.com/x=y', 'the key "run.googleapis.com/x", which has its own flag'],
  ])('%s', (text, problem) => {
    expect(problemsOf(text)).toEqual([expect.stringContaining(problem)])
  })

  it('is a flag of services on a job', () => {
    expect(problemsOf('--port=80', 'job')).toEqual(['has --port, which is a flag of services; this run deploys a job'])
    expect(problemsOf('--scaling=3', 'worker-pool')).toEqual([])
  })

  it('is every flag that says so, with its reason', () => {
    for (const { name, refused, takes } of FLAGS)
      if (refused) expect(problemsOf(takes === 'value' ? `${name}=x` : name)).toEqual([`has ${name}, which ${refused}`])
  })
})

it('deploys as the account that --impersonate-service-account names, by way of those before it', () => {
  const { inputs } = readFlags('--impersonate-service-account=a@p.x,b@p.x,c@p.x', readText)
  expect(Object.fromEntries([...inputs].map(([name, { value }]) => [name, value]))).toEqual({
    service_account: 'c@p.x',
    delegates: 'a@p.x,b@p.x',
  })
})
