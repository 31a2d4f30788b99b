/** Resource tags: bound after the release, so that a policy's tag condition lets the service be public. */
import { describe, expect, it } from 'vitest'
import { effectiveTags } from '../../src/emulator/policies/tags.ts'
import { loadScenario, type Scenario, startSandbox } from '../../src/emulator/sandbox.ts'
import { bindings, changing, DEPLOYER, failing, IMAGE, QUICK, SERVICE, states } from '../fixtures/story.ts'
import { deploy } from './engine.ts'

const ORG = '105512345678'
const NAME = `//run.googleapis.com/${SERVICE}`
const TAG = `${ORG}/allUsersIngress=True`
const USER = { role: 'roles/resourcemanager.tagUser', members: [`serviceAccount:${DEPLOYER}`] }
/** Google's documented pattern: the domain restriction has an exception for tagged services, and the invoker check is required. */
const PATTERN: Scenario['world'] = {
  ...QUICK,
  tagValues: ['allUsersIngress=True', 'allUsersIngress=False'],
  grants: { organization: [USER] },
  orgPolicies: {
    organization: {
      'iam.allowedPolicyMemberDomains': {
        rules: [
          { values: { allowedValues: ['C01abcdef'] } },
          { allowAll: true, condition: { expression: `resource.matchTag('${ORG}/allUsersIngress', 'True')` } },
        ],
      },
      'run.managed.requireInvokerIam': { rules: [{ enforce: true }] },
    },
  },
}
const INPUTS = { ...IMAGE, access: 'public', propagation_timeout: '5s', verify: 'false' }

const cloudOf = (world: Scenario['world']) => {
  const scenario = loadScenario('open-project')
  return startSandbox({ ...scenario, world: { ...scenario.world, ...world } })
}
const tagsOf = (cloud: Awaited<ReturnType<typeof cloudOf>>) =>
  effectiveTags(cloud.world, NAME).map(({ namespacedKey, value }) => `${namespacedKey}=${value}`)
const ofTags = (cloud: Awaited<ReturnType<typeof cloudOf>>) =>
  changing(cloud.requests).filter(call => call.includes('tagBindings'))

describe('the tag pattern', () => {
  it('a new service is released, tagged, and then public by allUsers', async () => {
    await using cloud = await cloudOf(PATTERN)
    const { report } = await deploy(cloud, { ...INPUTS, resource_tags: TAG })
    expect(failing(report)).toEqual([])
    expect(states(report)).toEqual(['deploy-service done', 'bind-resource-tags done', 'set-public-binding done'])
    expect(tagsOf(cloud)).toEqual([TAG])
    expect(bindings(cloud.world)).toEqual({ 'roles/run.invoker': ['allUsers'] })
    expect(report.outputs.access).toBe('all-users')
    expect(report.changes).toContainEqual({
      target: expect.stringContaining(NAME.split('/').slice(-2).join('/')),
      path: `resourceTags[${ORG}/allUsersIngress]`,
      after: 'True',
      done: true,
    })
  })

  it('without the tag it is for authenticated callers', async () => {
    await using cloud = await cloudOf(PATTERN)
    const { report } = await deploy(cloud, INPUTS)
    expect(report.outputs.access).toBe('oidc-only')
    expect(ofTags(cloud)).toEqual([])
  })

  it('with a tag that exempts nothing, the policy’s refusal is taken and nothing is opened', async () => {
    await using cloud = await cloudOf(PATTERN)
    const { report } = await deploy(cloud, {
      ...INPUTS,
      propagation_timeout: '0s',
      resource_tags: `${ORG}/allUsersIngress=False`,
    })
    expect(report.outputs.access).toBe('oidc-only')
    expect(bindings(cloud.world)).toEqual({})
    expect(report.findings).toContainEqual(expect.objectContaining({ id: 'public-access-blocked', status: 'warn' }))
  })

  it('waits until the policy sees the tag', async () => {
    await using cloud = await cloudOf({ ...PATTERN, delays: { ...QUICK.delays, tagMs: 1500 } })
    const { report, log } = await deploy(cloud, { ...INPUTS, propagation_timeout: '20s', resource_tags: TAG })
    expect(report.outputs.access).toBe('all-users')
    expect(log.join('\n')).toContain('The tag that was just bound may not have been seen yet')
  })

  it('a second run changes nothing', async () => {
    await using cloud = await cloudOf(PATTERN)
    await deploy(cloud, { ...INPUTS, resource_tags: TAG })
    const before = ofTags(cloud).length
    const { report } = await deploy(cloud, { ...INPUTS, resource_tags: TAG })
    expect(ofTags(cloud)).toHaveLength(before)
    expect(report.changes.filter(({ path }) => path.startsWith('resourceTags'))).toEqual([])
    expect(report.outputs.access).toBe('all-users')
  })
})

describe('binding', () => {
  it('replaces another value of the key, by id as well, and tells it', async () => {
    await using cloud = await cloudOf({ ...PATTERN, orgPolicies: {} })
    await deploy(cloud, { ...INPUTS, access: 'keep', resource_tags: `${ORG}/allUsersIngress=False` })
    const [value] = [...cloud.world.tagValues.values()].filter(each => each.value === 'True')
    const { report } = await deploy(cloud, {
      ...INPUTS,
      access: 'keep',
      resource_tags: `${value?.key}=${value?.name}`,
    })
    expect(failing(report)).toEqual([])
    expect(tagsOf(cloud)).toEqual([TAG])
    expect(report.changes).toContainEqual(
      expect.objectContaining({
        path: `resourceTags[${ORG}/allUsersIngress]`,
        before: 'False',
        after: 'True',
        done: true,
      }),
    )
  })

  it('keeps tags that it is not asked about, and what the project hands down', async () => {
    await using cloud = await cloudOf({
      ...PATTERN,
      orgPolicies: {},
      tags: { project: ['env=prod'], [NAME]: ['team=web'] },
    })
    await deploy(cloud, { ...INPUTS, access: 'keep', resource_tags: TAG })
    expect(tagsOf(cloud).sort()).toEqual([TAG, `${ORG}/env=prod`, `${ORG}/team=web`].sort())
  })

  it('the right on the tag value is asked for before anything is changed', async () => {
    await using cloud = await cloudOf({
      ...PATTERN,
      grants: { organization: [{ role: 'roles/resourcemanager.tagViewer', members: USER.members }] },
    })
    const { report } = await deploy(cloud, { ...INPUTS, resource_tags: TAG })
    expect(changing(cloud.requests)).toEqual([])
    const [first, ...others] = failing(report)
    expect(others).toEqual([])
    expect(first).toMatchObject({
      id: 'deployer-permission',
      permission: 'resourcemanager.tagValueBindings.create',
      role: 'roles/resourcemanager.tagUser',
    })
    expect(first?.remedies[0]?.text).toMatch(
      /^gcloud resource-manager tags values add-iam-policy-binding tagValues\/\d+/,
    )
  })

  it('a tag that cannot be seen is learned by trying: the release stands, nothing is opened', async () => {
    await using cloud = await cloudOf({ ...PATTERN, grants: {}, orgPolicies: {} })
    const { report } = await deploy(cloud, { ...INPUTS, resource_tags: `${ORG}/nothing=Such` })
    expect(failing(report)[0]).toMatchObject({
      id: 'tags-not-bound',
      reason: expect.stringContaining('The release stands, but the tag'),
    })
    expect(states(report)).toEqual(['deploy-service done', 'bind-resource-tags failed', 'set-public-binding skipped'])
    expect(bindings(cloud.world)).toEqual({})
  })
})
