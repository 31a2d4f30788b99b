/** The same flags by gcloud and by us, on two services of one embedded cloud: what is deployed is the same, field by field. */
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Sandbox, startSandbox } from '../../src/emulator/sandbox.ts'
import type { Json } from '../../src/model.ts'
import { OWNER, tokenFor } from '../emulator/cloud.ts'
import { gcloudOn, installed } from '../emulator/gcloud.ts'
import '../fixtures/seed.ts'
import { deploy } from './engine.ts'

const IMAGE = 'us-docker.pkg.dev/cloudrun/container/hello'
const SIDECAR = 'us-docker.pkg.dev/cloudrun/container/job'
const REGION = 'us-central1'
const KEY = `projects/demo-project/locations/${REGION}/keyRings/r/cryptoKeys/k`

/** Of each list at most one stands on a line. gcloud takes any two lists together. */
const CHOICES: string[][] = [
  ['--set-env-vars=A=1,B=two words', '--update-env-vars=^@^A=x,y@C=', '--remove-env-vars=A', '--clear-env-vars'],
  [
    '--set-secrets=KEY=api-key:latest,/secrets/a=api-key:1',
    '--update-secrets=/secrets/b=api-key:latest,DB=db-pass:1',
    '--remove-secrets=KEY,/secrets/a',
    '--clear-secrets',
  ],
  ['--labels=team=web,env=prod', '--update-labels=env=dev', '--remove-labels=team', '--clear-labels'],
  ['--memory=1Gi', '--memory=512Mi'],
  ['--cpu=2', '--cpu=1000m'],
  ['--concurrency=10', '--concurrency=default'],
  ['--timeout=1m20s', '--timeout=600'],
  ['--min-instances=2', '--min-instances=0', '--min-instances=default'],
  ['--max-instances=7', '--max-instances=default'],
  ['--min=1', '--min=default', '--service-min-instances=2'],
  ['--cpu-boost', '--no-cpu-boost'],
  ['--cpu-throttling', '--no-cpu-throttling'],
  ['--execution-environment=gen1', '--execution-environment=gen2'],
  ['--session-affinity', '--no-session-affinity'],
  [
    '--vpc-connector=conn --vpc-egress=all-traffic',
    '--network=net --subnet=sub --vpc-egress=private-ranges-only',
    '--network=net --subnet=sub --network-tags=t1,t2',
    '--clear-network',
  ],
  [
    '--set-cloudsql-instances=db',
    '--add-cloudsql-instances=other-project:us-central1:db2',
    '--remove-cloudsql-instances=db',
    '--clear-cloudsql-instances',
  ],
  ['--ingress=internal', '--ingress=all', '--ingress=internal-and-cloud-load-balancing'],
  ['--port=3000', '--port=default', '--use-http2', '--no-use-http2', '--port=9000 --use-http2'],
  ['--command=npm,start', '--command='],
  ['--args=a,b', '--args=^:^x,y:z', '--args='],
  ['--service-account=123456789012-compute@developer.gserviceaccount.com'],
  [
    '--startup-probe=httpGet.path=/ready,httpGet.port=8080,initialDelaySeconds=5,failureThreshold=4,timeoutSeconds=2,periodSeconds=3',
    '--startup-probe=tcpSocket.port=8080',
    '--startup-probe=',
  ],
  [
    '--liveness-probe=httpGet.path=/health,periodSeconds=30',
    '--liveness-probe=grpc.port=8080,grpc.service=s',
    '--liveness-probe=',
  ],
  [
    '--add-volume=name=v1,type=in-memory,size-limit=64Mi --add-volume-mount=volume=v1,mount-path=/cache',
    '--add-volume=name=v1,type=nfs,location=10.0.0.2:/share,readonly=true',
    '--add-volume=name=v2,type=cloud-storage,bucket=b,readonly=true --add-volume-mount=volume=v2,mount-path=/b',
    '--remove-volume-mount=/cache --remove-volume=v1',
    '--clear-volume-mounts --clear-volumes',
  ],
  ['--gpu=1 --gpu-type=nvidia-l4 --no-gpu-zonal-redundancy', '--gpu=0', '--gpu-zonal-redundancy'],
  ['--description=Hello there', '--description='],
  [
    '--binary-authorization=default --breakglass=because',
    '--binary-authorization=default',
    '--clear-binary-authorization',
  ],
  [
    `--key=${KEY} --post-key-revocation-action-type=shut-down --encryption-key-shutdown-hours=24`,
    `--key=${KEY} --post-key-revocation-action-type=prevent-new`,
    '--clear-key',
    '--clear-post-key-revocation-action-type',
    '--clear-encryption-key-shutdown-hours',
  ],
  ['--set-custom-audiences=a,b', '--add-custom-audiences=c', '--remove-custom-audiences=a', '--clear-custom-audiences'],
  ['--update-annotations=owner=web'],
  ['--client-name=my-ci --client-version=1.2'],
]

/** Lines of a few flags; each stands for itself in an array, so that values may have spaces. */
const line = fc
  .subarray(CHOICES, { minLength: 3, maxLength: 9 })
  .chain(lists => fc.tuple(...lists.map(list => fc.constantFrom(...list))))
  .map(parts => parts.flatMap(part => part.split(/ (?=--)/)))

const quoted = (args: string[]) => args.map(arg => `"${arg}"`).join(' ')

describe.skipIf(!installed)('services by gcloud and by us', () => {
  let cloud: Sandbox
  let gcloud: ReturnType<typeof gcloudOn>
  let session: ReturnType<ReturnType<typeof gcloudOn>['session']>
  let made = 0

  beforeAll(async () => {
    cloud = await startSandbox({
      world: {
        users: { [OWNER]: 'C01abcdef' },
        delays: { buildMs: 0, operationMs: 0 },
        grants: {
          project: [
            { role: 'roles/owner', members: [`user:${OWNER}`] },
            {
              role: 'roles/secretmanager.secretAccessor',
              members: ['serviceAccount:123456789012-compute@developer.gserviceaccount.com'],
            },
          ],
        },
      },
    })
    tokenFor(cloud, 'owner', { member: `user:${OWNER}`, email: OWNER })
    // gcloud asks whether to enable these for Cloud SQL, and there is nobody to answer.
    for (const { apis } of cloud.world.projects.values())
      for (const api of ['sql-component', 'sqladmin']) apis.add(`${api}.googleapis.com`)
    gcloud = gcloudOn(cloud)
    session = gcloud.session()
  }, 30_000)
  afterAll(async () => {
    session?.[Symbol.dispose]()
    gcloud?.[Symbol.dispose]()
    await cloud?.[Symbol.asyncDispose]()
  })

  const stored = (name: string) =>
    plain({
      ...cloud.world.services.get(`projects/demo-project/locations/${REGION}/services/${name}`)?.service,
      name: '',
    } as Json)

  /** Deploys each line on top of the one before, by gcloud and by us. */
  async function compare(lines: string[][], images = true) {
    const n = ++made
    for (const args of lines) {
      const image = images ? ['--image', IMAGE] : []
      const theirs = await session.run('run', 'deploy', `a${n}`, ...image, '--region', REGION, '--quiet', ...args)
      const ours = await deploy(cloud, {
        ...{
          service: `b${n}`,
          region: REGION,
          source: '',
          access: 'keep',
          preflight: 'off',
          skip_default_labels: 'true',
        },
        ...{ image: images ? IMAGE : '', flags: quoted(args) },
      })
      const at = `${lines.map(quoted).join(' THEN ')}\n${theirs.said}\n${JSON.stringify(ours.report.findings.filter(f => f.status === 'fail'))}`
      expect(stored(`b${n}`), at).toEqual(stored(`a${n}`))
      expect(ours.report.verdict === 'failed' || ours.report.verdict === 'blocked', at).toBe(theirs.code !== 0)
    }
  }

  it('are the same for generated lines of flags', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(line, line, async (first, second) => compare([first, second])),
      { numRuns: 60, endOnFailure: true },
    )
  })

  it('are the same with sidecars', { timeout: 60_000 }, async () => {
    const app = ['--container=app', `--image=${IMAGE}`, '--port=8080', '--memory=1Gi', '--depends-on=side']
    const side = ['--container=side', `--image=${SIDECAR}`, '--set-env-vars=S=1', '--cpu=1']
    await compare(
      [
        [
          '--no-cpu-throttling',
          '--add-volume=name=v,type=in-memory',
          ...app,
          ...side,
          '--add-volume-mount=volume=v,mount-path=/v',
        ],
        [
          '--cpu-throttling',
          '--container=side',
          `--image=${SIDECAR}`,
          '--update-env-vars=T=2',
          '--clear-volume-mounts',
          '--container=app',
          `--image=${IMAGE}`,
          '--use-http2',
        ],
        ['--remove-containers=side', '--container=app', `--image=${IMAGE}`, '--args=x'],
      ],
      false,
    )
  })
})

/** What a client asked for, without what differs from deploy to deploy, defaults of protobuf, and random names of volumes. */
function plain(service: Json): Json {
  const text = JSON.stringify(service ?? null)
  const names = new Map<string, string>()
  const template = (service as { template?: { volumes?: { name: string }[] } } | null)?.template
  // A volume is told by what it holds: gcloud makes its name up.
  for (const { name, ...source } of template?.volumes ?? []) names.set(name, order(source as Json))
  const clean = (value: Json, key = ''): Json | undefined => {
    if (Array.isArray(value)) {
      const items = value.map(item => clean(item) ?? null)
      if (SETS.has(key)) items.sort((a, b) => order(a).localeCompare(order(b)))
      return items.length > 0 ? items : undefined
    }
    if (typeof value === 'object' && value !== null) {
      const fields = Object.entries(value).flatMap(([name, item]) => {
        if (UNLIKE.has(name) || name.endsWith('/nonce')) return []
        const kept = clean(item, name)
        return kept === undefined ? [] : [[name, kept] as const]
      })
      return fields.length > 0 ? Object.fromEntries(fields) : undefined
    }
    if (value === false || value === 0 || value === '') return undefined
    // v1 takes the connector's short name, v2 wants the full one (vendor_settings.proto): we complete it.
    if (key === 'connector') return String(value).split('/').at(-1)
    return typeof value === 'string' && key === 'name' ? (names.get(value) ?? value) : value
  }
  return clean(JSON.parse(text)) ?? null
}
/** As text, whatever the order of keys. */
function order(item: Json): string {
  if (Array.isArray(item)) return JSON.stringify(item.map(order).sort())
  if (typeof item !== 'object' || item === null) return JSON.stringify(item)
  return JSON.stringify(
    Object.entries(item)
      .map(([key, value]) => `${key}:${order(value)}`)
      .sort(),
  )
}
/** Lists whose order says nothing. */
const SETS = new Set(['volumes', 'volumeMounts', 'env', 'items'])
const UNLIKE = new Set([
  'uid',
  'etag',
  'generation',
  'observedGeneration',
  'createTime',
  'updateTime',
  'creator',
  'lastModifier',
  'uri',
  'urls',
  'client',
  'clientVersion',
  'conditions',
  'terminalCondition',
  'latestReadyRevision',
  'latestCreatedRevision',
  'trafficStatuses',
  'reconciling',
  'satisfiesPzs',
])
