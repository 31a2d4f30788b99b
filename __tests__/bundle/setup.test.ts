/**
 * docs/setup.md, done as it says: an owner pastes its blocks, one after another, with the real gcloud, into a project in which nothing
 * was ever set up. Then a workflow with the two lines that the last block prints deploys. After the block of docs/schedules.md it has
 * a schedule as well.
 */
import { expect, it } from 'vitest'
import { putPolicy } from '../../src/emulator/policies/allow-policies.ts'
import { type Sandbox, startSandbox } from '../../src/emulator/sandbox.ts'
import { fullName } from '../../src/emulator/world/resources.ts'
import type { ProviderState } from '../../src/emulator/world/world.ts'
import { tokenFor } from '../emulator/cloud.ts'
import { gcloudOn, installed } from '../emulator/gcloud.ts'
import { playOn } from '../fixtures/deploy.ts'
import { COMPUTE, DEPLOYER, failing, PROJECT, QUICK } from '../fixtures/story.ts'
import { blocksOf } from '../unit/docs/pages.ts'

const NUMBER = '123456789012'
const REPO = 'octo-org/hello'
const APIS = ['run', 'cloudbuild', 'artifactregistry', 'iam', 'iamcredentials', 'sts', 'orgpolicy', 'cloudscheduler']

/** A project as it is after somebody has made it and has attached billing. */
async function untouched(): Promise<Sandbox> {
  const disabledApis = APIS.map(api => `${api}.googleapis.com`)
  const cloud = await startSandbox({ world: { ...QUICK, repository: REPO, deployerRoles: [], disabledApis } })
  const { world } = cloud
  world.pools.clear()
  world.serviceAccounts.delete(DEPLOYER)
  for (const account of [COMPUTE, DEPLOYER]) putPolicy(world, fullName.serviceAccount(PROJECT, account), [])
  const project = fullName.project(PROJECT)
  const bindings = world.policies.get(project)?.at(-1)?.bindings ?? []
  putPolicy(
    world,
    project,
    bindings.filter(
      ({ members = [] }) => !members.some(member => member.includes(COMPUTE) || member.includes(DEPLOYER)),
    ),
  )
  const owner = 'owner@example.com'
  tokenFor(cloud, 'owner', { member: `user:${owner}`, email: owner })
  return cloud
}

const blocksIn = (page: string): string =>
  blocksOf('bash')
    .filter(({ where }) => where.startsWith(`${page},`))
    .map(({ text }) =>
      text.replace('PROJECT=my-project', `PROJECT=${PROJECT}`).replace('REPO=my-org/my-repo', `REPO=${REPO}`),
    )
    .join('\n')

/** The embedded cloud has no API to make pools with: the commands for those only show their words, a word a line. */
const NOTE = `gcloud() { case "$2" in
  workload-identity-pools) printf 'pool\\n'; printf '%s\\n' "$@"; printf 'end\\n' ;;
  *) command gcloud "$@" ;;
esac; }
`

/** Makes the pool and its provider as the commands name them. */
function makePool(cloud: Sandbox, said: string): void {
  const commands = [...said.matchAll(/^pool\n([\s\S]*?)\nend$/gm)].map(([, words = '']) => words.split('\n'))
  const [pool = [], provider = []] = commands
  expect(pool.slice(0, 4)).toEqual(['iam', 'workload-identity-pools', 'create', 'github'])
  expect(provider.slice(0, 4)).toEqual(['iam', 'workload-identity-pools', 'providers', 'create-oidc'])
  const value = (flag: string) => provider[provider.indexOf(flag) + 1] ?? ''
  expect(value('--issuer-uri')).toBe('https://token.actions.githubusercontent.com')
  const name = `projects/${NUMBER}/locations/global/workloadIdentityPools/${pool[3]}`
  const mapping = value('--attribute-mapping').split(',')
  const made: ProviderState = {
    name: `${name}/providers/${provider[4]}`,
    disabled: false,
    issuer: cloud.world.githubIssuer.issuer,
    allowedAudiences: [],
    attributeMapping: Object.fromEntries(mapping.map(pair => pair.split('=') as [string, string])),
    attributeCondition: value('--attribute-condition'),
  }
  cloud.world.pools.set(name, { name, disabled: false, providers: [made] })
}

it.skipIf(!installed)(
  'an owner who pastes the set-up can deploy, make the service public and have it called on a schedule',
  async () => {
    await using cloud = await untouched()
    using gcloud = gcloudOn(cloud)
    const setUp = blocksIn('docs/setup.md')
    const { code, out, err } = await gcloud.paste(NOTE + setUp)
    expect({ code, err: code === 0 ? '' : err }).toEqual({ code: 0, err: '' })
    makePool(cloud, out)
    const printed = Object.fromEntries([...out.matchAll(/^(\w+): (\S+)$/gm)].map(([, name, value]) => [name, value]))
    expect(printed).toEqual({
      workload_identity_provider: `projects/${NUMBER}/locations/global/workloadIdentityPools/github/providers/my-repo`,
      service_account: DEPLOYER,
    })

    const inputs = { ...printed, access: 'public' }
    const preflight = await playOn(cloud, { inputs: { ...inputs, mode: 'preflight' } })
    expect(failing(preflight.report)).toEqual([])
    const deployed = await playOn(cloud, { inputs })
    expect({ exitCode: deployed.exitCode, access: deployed.outputs.access }).toEqual({
      exitCode: 0,
      access: 'all-users',
    })
    expect((await fetch(deployed.outputs.url ?? '')).status).toBe(200)

    const daily = { ...inputs, schedule: '0 3 * * *', schedule_test: 'true' }
    const before = await playOn(cloud, { inputs: { ...daily, mode: 'preflight' } })
    expect(before.outputs.verdict).toBe('blocked')
    const names = `PROJECT=${PROJECT}\nDEPLOYER=${DEPLOYER}\n`
    expect(await gcloud.paste(names + blocksIn('docs/schedules.md'))).toMatchObject({ code: 0 })
    const scheduled = await playOn(cloud, { inputs: daily })
    expect(failing(scheduled.report)).toEqual([])
    expect(scheduled.exitCode).toBe(0)
    expect(cloud.world.schedulerJobs.size).toBe(1)
  },
  300_000,
)
