import { describe, expect, it } from 'vitest'
import { effectivePolicy, isEnforced, violations } from '../../src/emulator/policies/organization-policies.ts'
import { makeWorld, type WorldSpec } from '../../src/emulator/scenario.ts'
import { fullName } from '../../src/emulator/world/resources.ts'
import type { OrgPolicyState } from '../../src/emulator/world/world.ts'

const PROJECT = fullName.project('demo-project')
const SERVICE = '//run.googleapis.com/projects/demo-project/locations/us-central1/services/hello'
const DOMAINS = 'iam.allowedPolicyMemberDomains'
const INVOKER = 'run.managed.requireInvokerIam'

/** A world with a folder between organisation and project, and one constraint's policies by node. */
const world = (constraint: string, nodes: Record<string, OrgPolicyState>, spec: WorldSpec = {}) =>
  makeWorld({
    folders: { '77': 'organizations/105512345678' },
    project: { parent: 'folders/77' },
    orgPolicies: Object.fromEntries(Object.entries(nodes).map(([node, policy]) => [node, { [constraint]: policy }])),
    ...spec,
  })
const allow = (...allowedValues: string[]): OrgPolicyState => ({ rules: [{ values: { allowedValues } }] })

describe('a list constraint', () => {
  it.each<[string, Record<string, OrgPolicyState>, object]>([
    ['allows all by default', {}, { allowAll: true }],
    ['is inherited', { organization: allow('A') }, { values: { allowedValues: ['A'] } }],
    ['is replaced below', { organization: allow('A'), project: allow('B') }, { values: { allowedValues: ['B'] } }],
    [
      'is merged below where the policy inherits',
      { organization: allow('A'), 'folders/77': { ...allow('B'), inheritFromParent: true } },
      { values: { allowedValues: ['A', 'B'] } },
    ],
    [
      'goes back to the default by a reset',
      { organization: allow('A'), project: { rules: [], reset: true } },
      { allowAll: true },
    ],
    [
      'denies all over everything inherited',
      { organization: allow('A'), project: { rules: [{ denyAll: true }], inheritFromParent: true } },
      { denyAll: true },
    ],
  ])('%s', (_, nodes, rule) => {
    expect(effectivePolicy(world(DOMAINS, nodes), DOMAINS, PROJECT).rules).toEqual([rule])
  })

  it.each<[string, OrgPolicyState, string[], string[]]>([
    ['plain values', allow('all'), ['all', 'internal'], ['internal']],
    ['is: values', allow('is:internal'), ['all', 'internal'], ['all']],
    ['denied values', { rules: [{ values: { deniedValues: ['all'] } }] }, ['all', 'internal'], ['all']],
    [
      'groups of locations',
      allow('in:us-locations', 'in:eu-locations'),
      ['us-central1', 'us', 'europe-west1', 'eu', 'asia-east1'],
      ['asia-east1'],
    ],
    [
      'one region as a group',
      allow('in:us-central1-locations'),
      ['us-central1', 'us-central12', 'us'],
      ['us-central12', 'us'],
    ],
    ['all denied', { rules: [{ denyAll: true }] }, ['x'], ['x']],
  ])('knows which values violate %s', (_, policy, values, wrong) => {
    expect(violations(world('run.allowedIngress', { project: policy }), 'run.allowedIngress', SERVICE, values)).toEqual(
      wrong,
    )
  })
})

describe('a boolean or managed constraint', () => {
  it('is off by default, inherited, and replaced by the nearest policy', () => {
    const on: OrgPolicyState = { rules: [{ enforce: true }] }
    expect(isEnforced(world(INVOKER, {}), INVOKER, SERVICE)).toBe(false)
    expect(isEnforced(world(INVOKER, { organization: on }), INVOKER, SERVICE)).toBe(true)
    expect(
      isEnforced(world(INVOKER, { organization: on, project: { rules: [{ enforce: false }] } }), INVOKER, SERVICE),
    ).toBe(false)
  })

  it('shows its parameters', () => {
    const rule = { enforce: true, parameters: { allowedMemberSubjects: ['allUsers'] } }
    const made = world('iam.managed.allowedPolicyMembers', { organization: { rules: [rule] } })
    expect(effectivePolicy(made, 'iam.managed.allowedPolicyMembers', PROJECT).rules).toEqual([rule])
  })
})

describe('tag conditions', () => {
  const policy: OrgPolicyState = {
    rules: [
      { values: { allowedValues: ['C01abcdef'] } },
      { allowAll: true, condition: { expression: "resource.matchTag('105512345678/allUsersIngress', 'True')" } },
    ],
  }
  const tagged = (resource: string, tag: string) =>
    world(DOMAINS, { organization: policy }, { tags: { [resource]: [tag] } })

  it('on the service count for the service, and not for what the project is told', () => {
    const made = tagged(SERVICE, 'allUsersIngress=True')
    expect(effectivePolicy(made, DOMAINS, SERVICE).rules).toEqual([{ allowAll: true }])
    expect(effectivePolicy(made, DOMAINS, PROJECT).rules).toEqual([{ values: { allowedValues: ['C01abcdef'] } }])
  })

  it('on the project count for both', () => {
    expect(effectivePolicy(tagged('project', 'allUsersIngress=True'), DOMAINS, SERVICE).rules).toEqual([
      { allowAll: true },
    ])
  })

  it('with another value do not hold, and the nearer binding of a key wins', () => {
    const near = world(
      DOMAINS,
      { organization: policy },
      { tags: { project: ['allUsersIngress=True'], [SERVICE]: ['allUsersIngress=False'] } },
    )
    expect(effectivePolicy(near, DOMAINS, SERVICE).rules).toEqual([{ values: { allowedValues: ['C01abcdef'] } }])
  })

  it('take ids, and, or', () => {
    const made = world(INVOKER, {}, { tags: { project: ['env=prod', 'team=web'] } })
    const [env] = [...made.tagValues.values()]
    const enforced = (expression: string) => {
      made.orgPolicies.set(
        'projects/123456789012',
        new Map([[INVOKER, { rules: [{ enforce: true }, { enforce: false, condition: { expression } }] }]]),
      )
      return isEnforced(made, INVOKER, SERVICE)
    }
    expect(enforced(`resource.matchTagId('${env?.key}', '${env?.name}')`)).toBe(false)
    expect(
      enforced("resource.matchTag('105512345678/env', 'prod') && resource.matchTag('105512345678/team', 'api')"),
    ).toBe(true)
    expect(
      enforced("resource.matchTag('105512345678/env', 'test') || resource.matchTag('105512345678/team', 'web')"),
    ).toBe(false)
  })
})
