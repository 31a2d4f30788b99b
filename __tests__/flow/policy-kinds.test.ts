/** Policies in dry run are announced and block nothing; custom constraints are learned from the refusal. */
import { describe, expect, it } from 'vitest'
import { loadScenario, type Scenario, startSandbox } from '../../src/emulator/sandbox.ts'
import type { OrgPolicyState } from '../../src/emulator/world/world.ts'
import { bindings, calls, changing, failing, IMAGE, QUICK, serviceIn, states } from '../fixtures/story.ts'
import { deploy } from './engine.ts'

const cloudOf = (world: Scenario['world']) => {
  const scenario = loadScenario('open-project')
  return startSandbox({ ...scenario, world: { ...scenario.world, ...QUICK, ...world } })
}
const INPUTS = { ...IMAGE, access: 'public', verify: 'false' }
const READER = {
  role: 'roles/orgpolicy.policyViewer',
  members: ['serviceAccount:deployer@demo-project.iam.gserviceaccount.com'],
}
const dryRun = (...rules: OrgPolicyState['rules']): OrgPolicyState => ({ rules: [], dryRunSpec: { rules } })

const MEMBERS = 'iam.managed.allowedPolicyMembers'
const CHECK = 'run.managed.requireInvokerIam'

describe('a policy in dry run', () => {
  it.each([
    ['project', 'projects/demo-project'],
    ['organization', 'organizations/105512345678'],
  ])('on the %s blocks nothing, and is announced', async (holder, node) => {
    await using cloud = await cloudOf({
      grants: { organization: [READER] },
      orgPolicies: { [holder]: { [MEMBERS]: dryRun({ enforce: true, parameters: { allowedMemberSubjects: [] } }) } },
    })
    const { report } = await deploy(cloud, INPUTS)
    expect(report.outputs.access).toBe('all-users')
    expect(bindings(cloud.world)).toEqual({ 'roles/run.invoker': ['allUsers'] })
    const found = report.findings.filter(({ id }) => id === 'policy-dry-run')
    expect(found).toMatchObject([
      {
        status: 'warn',
        reason: expect.stringContaining(`${MEMBERS} is in dry run on ${node}: it blocks nothing today`),
      },
    ])
    expect(report.verdict).toBe('warning')
  })

  it('about the other way of being public is no matter of this run', async () => {
    await using cloud = await cloudOf({ orgPolicies: { project: { [CHECK]: dryRun({ enforce: true }) } } })
    const { report } = await deploy(cloud, INPUTS)
    expect(report.findings.filter(({ id }) => id === 'policy-dry-run')).toEqual([])
    const other = await deploy(cloud, { ...INPUTS, public_via: 'no-invoker-iam-check' })
    expect(other.report.findings).toContainEqual(
      expect.objectContaining({ id: 'policy-dry-run', reason: expect.stringContaining(CHECK) }),
    )
  })

  it('is not announced where a nearer policy stays in force', async () => {
    await using cloud = await cloudOf({
      grants: { organization: [READER] },
      orgPolicies: {
        organization: { [MEMBERS]: dryRun({ enforce: true }) },
        project: { [MEMBERS]: { rules: [{ enforce: false }] } },
      },
    })
    const { report } = await deploy(cloud, INPUTS)
    expect(report.findings.filter(({ id }) => id === 'policy-dry-run')).toEqual([])
  })

  it('is not asked for where nothing is made public, and what may not be read is no finding', async () => {
    await using cloud = await cloudOf({
      orgPolicies: { organization: { [MEMBERS]: dryRun({ enforce: true }) } },
    })
    const { report } = await deploy(cloud, INPUTS)
    expect(report.findings.filter(({ id }) => id.startsWith('policy'))).toEqual([])
    const before = calls(cloud.requests, new RegExp(`policies/${MEMBERS}$`)).length
    await deploy(cloud, { ...INPUTS, access: 'authenticated' })
    expect(calls(cloud.requests, new RegExp(`policies/${MEMBERS}$`))).toHaveLength(before)
  })
})

describe('a custom constraint', () => {
  const constraint = (change: object = {}) => ({
    'custom.internalOnly': {
      condition: "resource.metadata.annotations['run.googleapis.com/ingress'] == 'internal'",
      actionType: 'ALLOW' as const,
      methodTypes: ['CREATE' as const, 'UPDATE' as const],
      description: 'Our services are internal. Ask platform@example.com.',
      ...change,
    },
  })
  const enforce = { organization: { 'custom.internalOnly': { rules: [{ enforce: true }] } } }

  it('refuses the release with its name and the organisation’s own words', async () => {
    await using cloud = await cloudOf({ customConstraints: constraint(), orgPolicies: enforce })
    const { report } = await deploy(cloud, { ...INPUTS, access: 'keep' })
    expect(failing(report)).toMatchObject([
      {
        id: 'policy-blocks-deploy',
        reason: expect.stringMatching(/custom\.internalOnly.*Our services are internal\. Ask platform@example\.com\./),
      },
    ])
    expect(cloud.world.services.size).toBe(0)
  })

  it('lets through what meets it, and what it is not enforced on', async () => {
    await using cloud = await cloudOf({ customConstraints: constraint(), orgPolicies: enforce })
    const { report } = await deploy(cloud, { ...INPUTS, access: 'keep', flags: '--ingress=internal' })
    expect(failing(report)).toEqual([])
    await using other = await cloudOf({ customConstraints: constraint() })
    expect(failing((await deploy(other, { ...INPUTS, access: 'keep' })).report)).toEqual([])
  })

  it('that refuses only the update for public access leaves the release and opens nothing', async () => {
    const condition =
      "'run.googleapis.com/invoker-iam-disabled' in resource.metadata.annotations && resource.metadata.annotations['run.googleapis.com/invoker-iam-disabled'] == 'true'"
    await using cloud = await cloudOf({
      customConstraints: constraint({ condition, actionType: 'DENY', description: 'No public services.' }),
      orgPolicies: enforce,
    })
    const { report } = await deploy(cloud, { ...INPUTS, public_via: 'no-invoker-iam-check' })
    expect(report.outputs.access).toBe('oidc-only')
    expect(serviceIn(cloud.world).invokerIamDisabled).not.toBe(true)
    expect(states(report)).toContain('deploy-service done')
    expect(report.findings).toContainEqual(
      expect.objectContaining({ id: 'public-access-blocked', reason: expect.stringContaining('No public services.') }),
    )
    expect(changing(cloud.requests).filter(call => call.startsWith('PATCH'))).toHaveLength(1)
  })
})
