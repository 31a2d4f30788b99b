/**
 * docs/setup.md, done by hand as it says: an owner pastes its blocks, one after another, with the real gcloud, into a project in which nothing
 * was ever set up. Then a workflow with the two lines that the last block prints deploys. After the block of docs/schedules.md it has
 * a schedule as well.
 */
import { expect, it } from 'vitest'
import { gcloudOn, installed } from '../emulator/gcloud.ts'
import { playOn } from '../fixtures/deploy.ts'
import { DEPLOYER, failing, PROJECT } from '../fixtures/story.ts'
import { REPO, untouched } from '../fixtures/untouched.ts'
import { blocksOf } from '../unit/docs/pages.ts'

const NUMBER = '123456789012'
const blocksIn = (page: string): string =>
  blocksOf('bash')
    .filter(({ where }) => where.startsWith(`${page},`) && !where.includes('Let the command do it'))
    .map(({ text }) =>
      text.replace('PROJECT=my-project', `PROJECT=${PROJECT}`).replace('REPO=my-org/my-repo', `REPO=${REPO}`),
    )
    .join('\n')

it.skipIf(!installed)(
  'an owner who pastes the set-up can deploy, make the service public and have it called on a schedule',
  async () => {
    await using cloud = await untouched()
    using gcloud = gcloudOn(cloud)
    const setUp = blocksIn('docs/setup.md')
    const { code, out, err } = await gcloud.paste(setUp)
    expect({ code, err: code === 0 ? '' : err }).toEqual({ code: 0, err: '' })
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
