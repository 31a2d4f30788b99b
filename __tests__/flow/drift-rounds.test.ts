/** A deploy with drawn inputs, once or on top of another one, and then a check: it is clean. `npm run torture` draws a thousand. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Sandbox } from '../../src/emulator/sandbox.ts'
import { drawnManifest } from '../fixtures/drawn-manifests.ts'
import { account, driftCloud } from '../fixtures/drift-cloud.ts'
import { CHOICES, JOB_CHOICES, lineOf } from '../fixtures/flag-lines.ts'
import '../fixtures/seed.ts'
import { drawn } from '../fixtures/share.ts'
import { COMPUTE } from '../fixtures/story.ts'
import { deploy } from './engine.ts'

const ROUNDS = drawn(12, 1000)
/** Services of one world: more make each request slower. */
const PER_WORLD = 20
const IMAGE = 'us-docker.pkg.dev/cloudrun/container/hello'

type Inputs = Record<string, string>
/** What is drawn: inputs, or a manifest in place of them. */
type Drawn = Inputs | ((name: string) => string)

const or = <T>(...all: T[]) => fc.constantFrom(...all)
const quoted = (args: string[]) => args.map(arg => `"${arg}"`).join(' ')
/** Some of the inputs, each with one of its values. */
const some = (values: Record<string, string[]>): fc.Arbitrary<Inputs> =>
  fc.record(Object.fromEntries(Object.entries(values).map(([name, all]) => [name, or(...all)])), {
    requiredKeys: [],
  }) as fc.Arbitrary<Inputs>

const CALLED = {
  invokers: ['user:jane@example.com', 'user:jane@example.com,user:mallory@example.com'],
  invokers_update_strategy: ['merge', 'overwrite'],
  callers: [account('caller'), `${account('caller')},${account('other')}`],
}
const SCHEDULED = {
  schedule: ['0 3 * * *', 'every 5 minutes'],
  schedule_time_zone: ['Europe/Berlin', 'Asia/Tokyo'],
  schedule_path: ['/tick', '/a?b=c'],
  schedule_deadline: ['60s', '10m'],
  schedule_retries: ['0', '3'],
  schedule_service_account: [account('caller')],
}
const OF_SERVICE = {
  ...CALLED,
  ...SCHEDULED,
  schedule_method: ['GET', 'PUT'],
  access: ['keep', 'public', 'authenticated'],
  public_via: ['auto', 'all-users', 'no-invoker-iam-check'],
  env_vars: ['A=1,B=2', 'LOG_LEVEL=info'],
  env_vars_update_strategy: ['merge', 'overwrite'],
  secrets: ['TOKEN=api-key:1', '/run/secrets/token=api-key:latest'],
  labels: ['team=web', 'team=ops,env=prod'],
  timeout: ['60s', '5m'],
  tag: ['canary', 'blue'],
  suffix: ['v1'],
  update_traffic_flags: ['--set-tags=stable=LATEST', '--clear-tags'],
  revision_traffic: ['LATEST=100'],
  build_env_vars: ['GOOGLE_NODE_RUN_SCRIPTS=build'],
}

const origin = or<Inputs>(
  { image: IMAGE },
  { image: IMAGE },
  { image: 'us-docker.pkg.dev/cloudrun/container/job' },
  { source: 'examples/hello' },
  { source: 'examples/fastapi' },
)
/** Flags and inputs that ask for the same are refused together. */
const disjoint = (line: string[], inputs: Inputs): string[] =>
  line.filter(flag => {
    if (/^--(set|update|remove|clear)-env|^--(set|update|remove|clear)-secrets/.test(flag))
      return !inputs.env_vars && !inputs.secrets
    if (/labels/.test(flag)) return !inputs.labels
    if (/^--timeout/.test(flag)) return !inputs.timeout
    return !/^--base-image|^--clear-base/.test(flag) || Boolean(inputs.source)
  })

const service = fc
  .tuple(lineOf(CHOICES), some(OF_SERVICE), origin)
  .map(
    ([line, inputs, from]): Inputs => ({ ...inputs, ...from, flags: quoted(disjoint(line, { ...inputs, ...from })) }),
  )
const job = fc
  .tuple(
    lineOf(JOB_CHOICES),
    some({ ...CALLED, schedule: SCHEDULED.schedule, schedule_time_zone: SCHEDULED.schedule_time_zone }),
  )
  .map(([line, inputs]): Inputs => ({ ...inputs, image: IMAGE, access: 'keep', flags: quoted(disjoint(line, inputs)) }))
const POOL = /^--(memory|cpu|set-env|update-env|labels|update-labels|command|args|description)/
const pool = lineOf(JOB_CHOICES).map(
  (line): Inputs => ({ image: IMAGE, access: 'keep', flags: quoted(line.filter(flag => POOL.test(flag))) }),
)
const manifests = (kind: 'service' | 'job') =>
  fc.tuple(fc.constant(kind), fc.array<Drawn>(drawnManifest[kind], { minLength: 1, maxLength: 2 }))
const round = fc.oneof(
  { arbitrary: fc.tuple(fc.constant('service'), fc.array(service, { minLength: 1, maxLength: 2 })), weight: 8 },
  { arbitrary: fc.tuple(fc.constant('job'), fc.array(job, { minLength: 1, maxLength: 2 })), weight: 3 },
  { arbitrary: manifests('service'), weight: 3 },
  { arbitrary: manifests('job'), weight: 1 },
  { arbitrary: fc.tuple(fc.constant('worker_pool'), fc.array(pool, { minLength: 1, maxLength: 2 })), weight: 1 },
)

const world = () =>
  driftCloud({
    buckets: [{ name: 'b' }],
    secrets: ['api-key', 'db-pass'].map(name => ({
      name,
      bindings: [{ role: 'roles/secretmanager.secretAccessor', members: [`serviceAccount:${COMPUTE}`] }],
    })),
  })

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rounds-'))
})
afterAll(() => rmSync(folder, { recursive: true }))
/** A drawn manifest as a file. */
function fileOf(text: string): string {
  const path = join(folder, `${crypto.randomUUID()}.yaml`)
  writeFileSync(path, text)
  return path
}

it(`a deploy followed by a check is clean, ${ROUNDS} times`, { timeout: 5_000_000 }, async () => {
  let cloud: Sandbox | undefined
  let played = 0
  let checked = 0
  try {
    await fc.assert(
      fc.asyncProperty(round, async ([kind, deploys]) => {
        if (!cloud || played % PER_WORLD === 0) {
          await cloud?.[Symbol.asyncDispose]()
          cloud = await world()
        }
        const name = `a${++played}`
        const base = { service: '', source: '', image: '', verify: 'false', [kind]: name }
        let last: Inputs = {}
        for (const inputs of deploys) {
          const drawn = typeof inputs === 'function' ? { access: 'keep', metadata: fileOf(inputs(name)) } : inputs
          last = { ...base, ...drawn }
          const { report } = await attempt(cloud, last)
          // What is refused, or ends halfway, leaves nothing to compare with.
          if (report?.verdict !== 'ok' && report?.verdict !== 'warning') return
        }
        const { report } = await attempt(cloud, { ...last, mode: 'drift' })
        const told = report?.findings.filter(({ severity, id }) => severity || id === 'drift-unknown')
        expect(told, JSON.stringify(deploys)).toEqual([])
        expect(report?.outputs.drift, JSON.stringify(deploys)).toBe('false')
        checked++
      }),
      { numRuns: ROUNDS, endOnFailure: true },
    )
  } finally {
    await cloud?.[Symbol.asyncDispose]()
  }
  // Most rounds must get as far as the check.
  expect(checked).toBeGreaterThan(ROUNDS / 2)
  console.info(`${checked} of ${ROUNDS} rounds were checked`)
})

/** Inputs that do not go together are refused before anything. */
async function attempt(cloud: Sandbox, inputs: Inputs): Promise<Partial<Awaited<ReturnType<typeof deploy>>>> {
  try {
    return await deploy(cloud, inputs)
  } catch (error) {
    if (String(error).startsWith('Error: Inputs refused')) return {}
    throw error
  }
}
