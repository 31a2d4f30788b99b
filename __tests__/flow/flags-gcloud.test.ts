/** The same flags by gcloud and by us, on two services and two jobs of one embedded cloud: what is deployed is the same, field by field. */
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Sandbox, startSandbox } from '../../src/emulator/sandbox.ts'
import type { Json } from '../../src/model.ts'
import { OWNER, tokenFor } from '../emulator/cloud.ts'
import { gcloudOn, installed } from '../emulator/gcloud.ts'
import { apart, CHOICES, JOB_CHOICES, lineOf } from '../fixtures/flag-lines.ts'
import '../fixtures/seed.ts'
import { drawn } from '../fixtures/share.ts'
import { deploy } from './engine.ts'

const IMAGE = 'us-docker.pkg.dev/cloudrun/container/hello'
const SIDECAR = 'us-docker.pkg.dev/cloudrun/container/job'
const RUNS = drawn(3, 100)
type Kind = 'service' | 'job'
const REGION = 'us-central1'

/** Lines that have every choice once: the first of every list, then the second ... */
const everyChoice = (choices: string[][]) =>
  Array.from({ length: Math.max(...choices.map(({ length }) => length)) }, (_, at) =>
    apart(choices.flatMap(list => list[at] ?? [])),
  )

const quoted = (args: string[]) => args.map(arg => `"${arg}"`).join(' ')

describe.skipIf(!installed)('by gcloud and by us', () => {
  let cloud: Sandbox
  let gcloud: ReturnType<typeof gcloudOn>
  let session: ReturnType<ReturnType<typeof gcloudOn>['session']>
  let made = 0

  beforeAll(async () => {
    cloud = await startSandbox({
      world: {
        users: { [OWNER]: 'C01abcdef' },
        delays: { buildMs: 0, operationMs: 0 },
        // Of the volumes below: a bucket that is not there ends our run before anything is changed.
        buckets: [{ name: 'b' }],
        grants: {
          project: [
            { role: 'roles/owner', members: [`user:${OWNER}`] },
            {
              role: 'roles/cloudkms.cryptoKeyEncrypterDecrypter',
              members: ['serviceAccount:service-123456789012@serverless-robot-prod.iam.gserviceaccount.com'],
            },
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

  /** What is deployed under the name, as the cloud holds it. */
  function stored(kind: Kind, name: string): Json {
    const at = `projects/demo-project/locations/${REGION}/${kind}s/${name}`
    const { world } = cloud
    return plain({ ...(kind === 'job' ? world.jobs.get(at)?.job : world.services.get(at)?.service), name: '' } as Json)
  }

  /** Deploys each line on top of the one before, by gcloud and by us. */
  async function compare(kind: Kind, lines: string[][], images = true) {
    const n = ++made
    for (const args of lines) {
      const image = images ? ['--image', IMAGE] : []
      const command = ['run', ...(kind === 'job' ? ['jobs'] : []), 'deploy', `a${n}`, ...image]
      const theirs = await session.run(...command, '--region', REGION, '--quiet', ...args)
      const ours = await deploy(cloud, {
        ...{ service: '', [kind]: `b${n}`, region: REGION, source: '', access: 'keep', preflight: 'off' },
        ...{ skip_default_labels: 'true', image: images ? IMAGE : '', flags: quoted(args) },
      })
      const failed = ours.report.findings.filter(({ status }) => status === 'fail').map(({ reason }) => reason)
      const at = `${lines.map(quoted).join(' THEN ')}\n${theirs.said}\n${failed.join('\n')}`
      expect(stored(kind, `b${n}`), at).toEqual(stored(kind, `a${n}`))
      expect(failed.length > 0, at).toBe(theirs.code !== 0)
    }
  }

  it.each(['service', 'job'] as const)('a %s is the same with every flag', { timeout: 90_000 }, async kind => {
    await compare(kind, everyChoice(kind === 'job' ? JOB_CHOICES : CHOICES))
  })

  it.each(['service', 'job'] as const)('a %s is the same for generated lines', { timeout: 120_000 }, async kind => {
    const line = lineOf(kind === 'job' ? JOB_CHOICES : CHOICES)
    await fc.assert(
      fc.asyncProperty(line, line, async (first, second) => compare(kind, [first, second])),
      { numRuns: RUNS, endOnFailure: true },
    )
  })

  it('refuse the same: a secret of another project that is not there', { timeout: 30_000 }, async () => {
    await compare('service', [['--set-secrets=KEY=projects/999999999999/secrets/shared:1']])
  })

  it('are the same with sidecars', { timeout: 60_000 }, async () => {
    const app = ['--container=app', `--image=${IMAGE}`, '--port=8080', '--memory=16Gi', '--depends-on=side']
    const side = ['--container=side', `--image=${SIDECAR}`, '--set-env-vars=S=1', '--cpu=1']
    await compare(
      'service',
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

it('a secret of another project that is not there fails the release, as it failed gcloud’s', async () => {
  await using cloud = await startSandbox({ world: { delays: { buildMs: 0, operationMs: 0 } } })
  const { report } = await deploy(cloud, {
    ...{ source: '', image: IMAGE, access: 'keep', preflight: 'off' },
    flags: '--set-secrets=KEY=projects/999999999999/secrets/shared:1',
  })
  const failed = report.findings.filter(({ status }) => status === 'fail')
  expect(report.verdict).toBe('failed')
  expect(failed.map(({ reason }) => reason).join()).toMatch(/projects\/999999999999\/secrets\/shared/)
})

/** What a client asked for, without what differs from deploy to deploy, defaults of protobuf, and random names of volumes. */
function plain(service: Json): Json {
  const names = new Map<string, string>()
  interface Template {
    volumes?: { name: string; secret?: Json }[]
    containers?: { volumeMounts?: { name: string }[] }[]
    template?: Template
  }
  const copy = structuredClone(service)
  const outer = (copy as { template?: Template } | null)?.template
  const template = outer?.template ?? outer
  // gcloud takes the mounts of a container without a name for another one's, copies the secret's volume for each change and leaves the
  // old one behind, which nothing mounts (config_changes.py, SecretVolumeChanges).
  const mounted = template?.containers?.flatMap(({ volumeMounts = [] }) => volumeMounts.map(({ name }) => name))
  if (template?.volumes)
    template.volumes = template.volumes.filter(({ name, secret }) => !secret || mounted?.includes(name))
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
  return clean(copy) ?? null
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
