/** Over drawn worlds: the fix of the first lines changes the outcome, and nothing is refused twice for what its fix has settled. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { startSandbox } from '../../src/emulator/sandbox.ts'
import type { WorldSpec } from '../../src/emulator/scenario.ts'
import { fixesOf } from '../../src/report/fixes.ts'
import { headline } from '../../src/report/headline.ts'
import {
  COMPUTE_WITHOUT_ROLES,
  grant,
  member,
  RUNTIME,
  revoke,
  to,
  withAccount,
  worldOf,
} from '../bundle/worlds/world.ts'
import { applyFix } from '../fixtures/apply-fix.ts'
import { COMPUTE, DEPLOYER, IMAGE, QUICK } from '../fixtures/story.ts'
import { deploy } from './engine.ts'

const ROLES = [
  'run.admin',
  'run.sourceDeveloper',
  'serviceusage.serviceUsageConsumer',
  'viewer',
  'cloudscheduler.admin',
]
const APIS = ['run', 'cloudbuild', 'artifactregistry', 'iamcredentials', 'iam', 'cloudscheduler'].map(
  name => `${name}.googleapis.com`,
)
const policies = (of: Record<string, object>): WorldSpec => ({
  orgPolicies: {
    organization: Object.fromEntries(Object.entries(of).map(([name, rule]) => [name, { rules: [rule] }])),
  },
})
const NOTHING: WorldSpec = {}

/** What a world may have or lack, each drawn apart. */
const world = fc.record({
  deployer: fc.option(
    fc.subarray(ROLES).map((roles): WorldSpec => ({ deployerRoles: roles.map(role => `roles/${role}`) })),
    {
      nil: NOTHING,
    },
  ),
  apis: fc.subarray(APIS, { maxLength: 3 }).map((disabledApis): WorldSpec => ({ disabledApis })),
  builds: fc.constantFrom(NOTHING, COMPUTE_WITHOUT_ROLES),
  actsAs: fc.constantFrom(NOTHING, revoke(COMPUTE, to('iam.serviceAccountUser', DEPLOYER))),
  sees: fc.constantFrom<WorldSpec>(
    NOTHING,
    { setUp: 'documented' },
    grant('project', to('iam.securityReviewer', DEPLOYER)),
  ),
  runtime: fc.constantFrom<WorldSpec>(
    NOTHING,
    withAccount(RUNTIME),
    worldOf(withAccount(RUNTIME), { serviceAccounts: { [RUNTIME]: { disabled: true } } }),
  ),
  secret: fc.constantFrom<WorldSpec>(NOTHING, { secrets: [{ name: 'api-key' }] }),
  policies: fc.constantFrom<WorldSpec>(
    NOTHING,
    policies({ 'iam.allowedPolicyMemberDomains': { values: { allowedValues: ['C01abcdef'] } } }),
    policies({
      'iam.managed.allowedPolicyMembers': { enforce: true, parameters: { allowedMemberSubjects: [member(DEPLOYER)] } },
    }),
    policies({ 'run.managed.requireInvokerIam': { enforce: true } }),
    policies({ 'run.allowedIngress': { values: { allowedValues: ['internal'] } } }),
  ),
})
const inputs = fc.record({
  origin: fc.constantFrom<Record<string, string>>({}, IMAGE),
  access: fc.constantFrom({ access: 'public' }, { access: 'authenticated' }, { access: 'keep' }),
  denied: fc.constantFrom<Record<string, string>>({}, { on_public_denied: 'fail' }),
  invokers: fc.constantFrom<Record<string, string>>(
    {},
    { invokers: 'user:developer@example.com' },
    { invokers: 'user:a@gmail.com' },
  ),
  runtime: fc.constantFrom<Record<string, string>>({}, { flags: `--service-account=${RUNTIME}` }),
  secrets: fc.constantFrom<Record<string, string>>({}, { secrets: 'KEY=api-key:latest' }),
  schedule: fc.constantFrom<Record<string, string>>({}, { schedule: '0 3 * * *' }),
  region: fc.constantFrom<Record<string, string>>({}, { region: 'us-centrl1' }),
})

/** More than any world has troubles. */
const MOST = 12

it('the first fix is never offered twice', async () => {
  await fc.assert(
    fc.asyncProperty(world, inputs, async (parts, given) => {
      await using cloud = await startSandbox({ world: worldOf(QUICK, ...Object.values(parts)) })
      let set = Object.assign({}, ...Object.values(given)) as Record<string, string>
      const seen = new Set<string>()
      for (let round = 0; ; round++) {
        const { report } = await deploy(cloud, set)
        const [first] = headline(report).causes
        if (!first || report.verdict === 'ok' || report.verdict === 'warning') return
        const fixes = fixesOf(first.findings)
        // Somebody has to find out or to decide: then there is no command, and the sentence says so.
        if (fixes.length === 0) return
        expect(seen).not.toContain(first.why)
        seen.add(first.why)
        expect(round).toBeLessThan(MOST)
        set = Object.assign({}, set, ...fixes.map(fix => applyFix(cloud.world, fix))) as Record<string, string>
      }
    }),
    { numRuns: 4, endOnFailure: true },
  )
}, 300_000)
