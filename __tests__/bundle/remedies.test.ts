/**
 * What the report tells people to type is typed: with the real gcloud, as an owner, against the same cloud; then the next
 * preflight passes. And with `grant_missing: true` the run does the same by itself, and deploys.
 */
import { describe, expect, it } from 'vitest'
import { type Sandbox, startSandbox } from '../../src/emulator/sandbox.ts'
import { defaultInputs, type WorldSpec } from '../../src/emulator/scenario.ts'
import { tokenFor } from '../emulator/cloud.ts'
import { gcloudOn, installed } from '../emulator/gcloud.ts'
import { playOn } from '../fixtures/deploy.ts'
import { everyNth } from '../fixtures/share.ts'
import { failing, QUICK } from '../fixtures/story.ts'
import { playRowOn } from '../flow/engine.ts'
import {
  BUILDER,
  BUILT_BEFORE,
  COMPUTE,
  COMPUTE_WITHOUT_ROLES,
  DEPLOYER,
  grant,
  lineOf,
  RUN_AGENT,
  RUNTIME,
  revoke,
  SCHEDULER_AGENT,
  SEES_ALL,
  to,
  withAccount,
  worldOf,
} from './worlds/world.ts'

interface Lacking {
  name: string
  world: WorldSpec
  inputs?: Record<string, string>
  /** How often people have to paste: what an API that is off hides shows once it is on. */
  rounds?: number
  /** No deploy could do it by itself: nobody but an owner may. */
  ownersOnly?: true
}

const OFF = ['run.googleapis.com', 'cloudbuild.googleapis.com', 'artifactregistry.googleapis.com']
const RUNS = { flags: `--service-account=${RUNTIME}` }
const SECRETS = { secrets: 'KEY=api-key:latest,/mnt/password=password:1' }
const REMOTE: WorldSpec = { projects: { platform: { number: '200000000001' } } }

const HELLO = { source: '', image: 'us-docker.pkg.dev/cloudrun/container/hello' }
const DAILY = { ...HELLO, access: 'authenticated', schedule: '0 3 * * *' }
const KEY = 'projects/demo-project/locations/us-central1/keyRings/ring/cryptoKeys/containers'

const WORLDS: Lacking[] = [
  { name: 'the account that builds has no role', world: COMPUTE_WITHOUT_ROLES },
  {
    name: 'the account that builds has no role, and bucket and repository are there',
    world: worldOf(COMPUTE_WITHOUT_ROLES, BUILT_BEFORE()),
  },
  {
    name: 'the account that builds lacks one permission, on the bucket',
    world: worldOf(
      BUILT_BEFORE(),
      withAccount(BUILDER, grant('project', to('artifactregistry.writer', BUILDER), to('logging.logWriter', BUILDER))),
    ),
    inputs: { build_service_account: BUILDER },
  },
  {
    name: 'the deployer may not act as the account that builds and runs',
    world: revoke(COMPUTE, to('iam.serviceAccountUser', DEPLOYER)),
  },
  { name: 'three APIs are off', world: { disabledApis: OFF } },
  {
    name: 'three APIs are off and the account that builds has no role',
    world: worldOf({ disabledApis: OFF }, COMPUTE_WITHOUT_ROLES),
    rounds: 2,
  },
  {
    name: 'two secrets, neither of them readable, and an account that may not be acted as',
    world: worldOf(
      { serviceAccounts: { [RUNTIME]: { bindings: [to('iam.serviceAccountTokenCreator', DEPLOYER)] } } },
      { secrets: [{ name: 'api-key' }, { name: 'password' }] },
    ),
    inputs: { ...RUNS, ...SECRETS },
  },
  {
    name: 'the deployer has nothing but the right to look',
    world: { deployerRoles: ['roles/viewer'] },
    ownersOnly: true,
  },
  {
    name: 'the agent of Cloud Run may not use a network of another project',
    world: worldOf(SEES_ALL, REMOTE, { subnetworks: [{ name: 'apps', project: 'platform' }] }),
    inputs: {
      flags:
        '--network=projects/platform/global/networks/shared --subnet=projects/platform/regions/us-central1/subnetworks/apps',
    },
    ownersOnly: true,
  },
  {
    name: 'the agent of Cloud Run has lost its role',
    world: worldOf(SEES_ALL, BUILT_BEFORE(), revoke('project', to('run.serviceAgent', RUN_AGENT)), {
      services: {
        hello: { service: { template: { containers: [{ image: 'us-docker.pkg.dev/cloudrun/container/hello' }] } } },
      },
    }),
  },
  {
    name: 'the agent of Cloud Run may not use the key',
    world: worldOf(SEES_ALL, { keys: [{ name: KEY }] }),
    inputs: { ...HELLO, flags: `--key=${KEY}` },
  },
  {
    name: 'the agent of Cloud Scheduler has lost its role',
    world: worldOf(
      SEES_ALL,
      revoke('project', to('cloudscheduler.serviceAgent', SCHEDULER_AGENT)),
      grant(
        'project',
        to('cloudscheduler.admin', DEPLOYER),
        to('iam.serviceAccountCreator', DEPLOYER),
        to('iam.serviceAccountUser', DEPLOYER),
        to('run.admin', DEPLOYER),
      ),
    ),
    inputs: DAILY,
  },
  {
    name: 'the deployer may neither make jobs of Cloud Scheduler nor the account that they call as, nor act as it',
    world: grant('project', to('iam.serviceAccountViewer', DEPLOYER)),
    inputs: DAILY,
  },
  {
    name: 'a named repository that is not there',
    world: {},
    inputs: { artifact_repository: 'apps' },
    ownersOnly: true,
  },
]

/** What it takes to grant everywhere and to enable APIs. */
const MAY_GRANT = grant(
  'project',
  ...[
    ...['resourcemanager.projectIamAdmin', 'iam.serviceAccountAdmin', 'serviceusage.serviceUsageAdmin'],
    ...['storage.admin', 'artifactregistry.admin', 'secretmanager.admin', 'cloudkms.admin'],
  ].map(role => to(role, DEPLOYER)),
)

async function open({ world, inputs }: Lacking, ...more: WorldSpec[]): Promise<Sandbox> {
  const all = worldOf(QUICK, world, ...more)
  const cloud = await startSandbox({ world: all, inputs: { ...defaultInputs(all), ...inputs } })
  const owner = 'owner@example.com'
  tokenFor(cloud, 'owner', { member: `user:${owner}`, email: owner })
  return cloud
}

/** Commands of the findings that fail, each once, without those that are instead of others. */
const commandsOf = (report: Awaited<ReturnType<typeof playOn>>['report']) => [
  ...new Set(
    failing(report).flatMap(({ remedies }) =>
      remedies.flatMap(({ kind, text, alternative }) => (kind === 'gcloud' && !alternative ? [text] : [])),
    ),
  ),
]

/** The block that the summary gives as the fix. */
function fixOf(summary: string): string {
  const quoted = /\*\*Fix:\*\*.*\n(?:> ?\n)?> ```bash\n([\s\S]*?)\n> ```/.exec(summary)?.[1] ?? ''
  return quoted.replaceAll(/^> ?/gm, '')
}

describe.skipIf(!installed).concurrent('An owner who pastes what the run says', () => {
  it.concurrent.each(everyNth(3, WORLDS).map((lacking, index) => [lacking.name, lacking, index] as const))(
    'can deploy afterwards: %s',
    async (_, lacking, index) => {
      await using cloud = await open(lacking)
      using gcloud = gcloudOn(cloud)
      for (let round = 1; round <= (lacking.rounds ?? 1); round++) {
        const { summary, outputs, report } = await playRowOn(index, cloud, { mode: 'preflight' })
        expect(outputs.verdict).toBe('blocked')
        const fix = fixOf(summary)
        // Every failure's own command is in the block that fixes everything.
        for (const command of commandsOf(report)) expect(words(fix)).toContain(words(command))
        const { code, err } = await gcloud.paste(fix)
        expect({ fix, err: code === 0 ? '' : err }).toEqual({ fix, err: '' })
      }
      const { report, outputs } = await playRowOn(index, cloud, { mode: 'preflight' })
      expect(failing(report).map(lineOf)).toEqual([])
      expect(outputs.verdict).not.toBe('blocked')
    },
    240_000,
  )

  it('can give exactly what is needed instead, as a role of its own', async () => {
    await using cloud = await open({ name: '', world: worldOf(COMPUTE_WITHOUT_ROLES, BUILT_BEFORE()) })
    using gcloud = gcloudOn(cloud)
    const before = await playOn(cloud, { inputs: { mode: 'preflight' } })
    const [custom] = failing(before.report).flatMap(({ remedies }) =>
      remedies.filter(({ kind, alternative }) => kind === 'gcloud' && alternative),
    )
    expect(await gcloud.paste(custom?.text ?? '')).toMatchObject({ code: 0 })
    const after = await playOn(cloud, { inputs: { mode: 'preflight' } })
    expect(after.outputs.verdict).toBe('ok')
  }, 240_000)
})

describe.concurrent('A run that may grant', () => {
  it.concurrent.each(
    everyNth(3, WORLDS)
      .filter(({ ownersOnly }) => !ownersOnly)
      .map((lacking, index) => [lacking.name, lacking, index] as const),
  )('deploys by itself: %s', async (_, lacking, index) => {
    await using cloud = await open(lacking, MAY_GRANT)
    const run = await playRowOn(index, cloud, { grant_missing: 'true' })
    expect(failing(run.report).map(lineOf)).toEqual([])
    expect({ exitCode: run.exitCode, changed: run.outputs.changed }).toEqual({ exitCode: 0, changed: 'true' })
    expect((await fetch(run.outputs.url ?? '')).status).toBe(lacking.inputs?.access === 'authenticated' ? 403 : 200)
    expect(cloud.world.schedulerJobs.size).toBe(lacking.inputs?.schedule ? 1 : 0)
  })
})

const words = (text: string) =>
  text
    .replaceAll(/\\\n\s*/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
