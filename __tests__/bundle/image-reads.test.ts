/** T5: a change of the traffic needs the caller's read of the image too, says one report: a warning before, the right fix after. */
import { describe, expect, it } from 'vitest'
import type { WorldSpec } from '../../src/emulator/scenario.ts'
import { planCleanup, planRemoval } from '../../src/plan/preview-plan.ts'
import { planRollback } from '../../src/plan/traffic-plan.ts'
import { aConfig } from '../fixtures/config.ts'
import { fieldCase } from '../fixtures/field-cases.ts'
import { failing, QUICK } from '../fixtures/story.ts'
import { playRow } from '../flow/engine.ts'
import { DEPLOYER, grant, to, worldOf } from './worlds/world.ts'

const IMAGE = 'us-central1-docker.pkg.dev/demo-project/apps/web'
const DOWNLOAD = 'artifactregistry.repositories.downloadArtifacts'
const DEVELOPER: WorldSpec = {
  deployerRoles: ['roles/run.developer', 'roles/serviceusage.serviceUsageConsumer', 'roles/iam.serviceAccountUser'],
}
const there = (image: string): WorldSpec =>
  ({
    repositories: [{ id: 'apps', images: ['web'] }],
    services: { hello: { service: { template: { containers: [{ image }] } } } },
  }) as WorldSpec
const READER = grant('project', to('artifactregistry.reader', DEPLOYER))
const SETS = { source: '', access: 'keep', update_traffic_flags: '--set-tags=x=LATEST' }

interface Row {
  name: string
  world: WorldSpec
  inputs: Record<string, string>
  /** Status of the finding about the image; left out: there is none that is no pass. */
  says?: 'warn' | 'unknown'
  exit: 0 | 1
}

const ROWS: Row[] = [
  {
    name: 'T5: tags of a service whose image cannot be read: warned of, and refused by Cloud Run',
    world: worldOf(DEVELOPER, there(IMAGE)),
    inputs: SETS,
    says: 'warn',
    exit: 1,
  },
  { name: 'T5: with the right to read it', world: worldOf(DEVELOPER, READER, there(IMAGE)), inputs: SETS, exit: 0 },
  {
    name: 'T5: an image that everybody can read',
    world: worldOf(DEVELOPER, there('us-docker.pkg.dev/cloudrun/container/hello')),
    inputs: SETS,
    exit: 0,
  },
  {
    name: 'T5: an image that is elsewhere',
    world: worldOf(DEVELOPER, there('docker.io/library/nginx')),
    inputs: SETS,
    exit: 0,
  },
]

it('T5: rollbacks and removals of previews ask the same', () => {
  const asks = (plan: readonly { needs: readonly { permission: string; level: string }[] }[]) =>
    plan.flatMap(({ needs }) => needs).filter(({ permission }) => permission === DOWNLOAD)
  const preview = { pullRequest: 7, of: 'api', do: 'remove' } as const
  for (const plan of [
    planRollback(aConfig(), null, null),
    planRemoval(aConfig({ preview }), null, null),
    planCleanup(aConfig(), null, null, null),
  ])
    expect(asks(plan)).toMatchObject([{ who: 'deployer', level: 'advisory', place: { kind: 'live-image' } }])
})

describe.concurrent('who changes the traffic', fieldCase('T5'), () => {
  it.each(ROWS.map((row, index) => [row.name, row, index] as const))('%s', async (_, row, index) => {
    await using run = await playRow(index, { world: worldOf(QUICK, row.world), inputs: row.inputs })
    const about = run.report.findings.filter(({ permission, status }) => permission === DOWNLOAD && status !== 'pass')
    const before = about.filter(({ status }) => status !== 'fail')
    expect(
      before.map(({ status }) => status),
      run.log,
    ).toEqual(row.says ? [row.says] : [])
    expect(run.exitCode, run.log).toBe(row.exit)
    if (row.says === 'warn' && row.inputs === SETS) {
      const [failed] = failing(run.report)
      expect(failed?.remedies[0]?.text).toContain('artifacts repositories add-iam-policy-binding apps')
    }
  })
})
