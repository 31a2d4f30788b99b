/** What is said of allUsers before a deploy is never the contrary of what the embedded cloud then answers. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { writePolicy } from '../../src/emulator/policies/allow-policies.ts'
import { effectivePolicy, isEnforced, isOnlyDryRun } from '../../src/emulator/policies/organization-policies.ts'
import { effectiveTags } from '../../src/emulator/policies/tags.ts'
import { makeWorld } from '../../src/emulator/scenario.ts'
import { fullName } from '../../src/emulator/world/resources.ts'
import type { OrgPolicyState, OrgRule, World } from '../../src/emulator/world/world.ts'
import type { Facts } from '../../src/facts/facts.ts'
import type { WantedTag } from '../../src/facts/resource-tags.ts'
import type { AccessConstraint } from '../../src/iam/constraints.ts'
import { allUsersAllowed, type PolicyFacts, requireInvokerIam } from '../../src/policy/policies.ts'
import type { EffectivePolicy } from '../../src/wire.ts'
import { aService, known } from '../fixtures/facts.ts'
import { drawn } from '../fixtures/share.ts'

const ORG = '105512345678'
const NODE = 'projects/123456789012'
const PROJECT = fullName.project('demo-project')
const SERVICE = '//run.googleapis.com/projects/demo-project/locations/us-central1/services/hello'
const EXEMPTED = { expression: `resource.matchTag('${ORG}/open', 'yes')` }

const value = fc.constantFrom('C01abcdef', 'is:C01abcdef', 'C0other', 'allUsers', `under:organizations/${ORG}`)
const listRule: fc.Arbitrary<OrgRule> = fc.oneof(
  fc.constant({ allowAll: true }),
  fc.constant({ denyAll: true }),
  fc.array(value, { minLength: 1, maxLength: 2 }).map(allowedValues => ({ values: { allowedValues } })),
)
const memberRule: fc.Arbitrary<OrgRule> = fc.record({
  enforce: fc.boolean(),
  parameters: fc.record({
    allowedMemberSubjects: fc.subarray(['allUsers', 'user:a@acme.example']),
    allowedPrincipalSets: fc.subarray([
      '//goog/public:all',
      `//cloudresourcemanager.googleapis.com/organizations/${ORG}`,
    ]),
  }),
})
const checkRule: fc.Arbitrary<OrgRule> = fc.record({ enforce: fc.boolean() })

/** A policy of one node, with an exception for tagged services or without. */
const policyOf = (rule: fc.Arbitrary<OrgRule>, exception: OrgRule): fc.Arbitrary<OrgPolicyState | undefined> =>
  fc.option(
    fc.record({ rule, exempt: fc.boolean(), inherit: fc.boolean(), reset: fc.boolean(), dry: fc.boolean() }).map(
      ({ rule: own, exempt, inherit, reset, dry }): OrgPolicyState =>
        dry
          ? { rules: [], dryRunSpec: { rules: [own] } }
          : reset
            ? { rules: [], reset: true }
            : {
                rules: [own, ...(exempt ? [{ ...exception, condition: EXEMPTED }] : [])],
                ...(inherit && { inheritFromParent: true }),
              },
    ),
    { nil: undefined },
  )
const hierarchy = (rule: fc.Arbitrary<OrgRule>, exception: OrgRule) =>
  fc.record({
    organization: policyOf(rule, exception),
    'folders/77': policyOf(rule, exception),
    project: policyOf(rule, exception),
  })

function worldWith(
  constraints: Record<string, Record<string, OrgPolicyState | undefined>>,
  tags: Record<string, string[]>,
): World {
  const nodes = ['organization', 'folders/77', 'project']
  return makeWorld({
    folders: { '77': `organizations/${ORG}` },
    project: { parent: 'folders/77' },
    tags,
    orgPolicies: Object.fromEntries(
      nodes.map(node => [
        node,
        Object.fromEntries(
          Object.entries(constraints).flatMap(([name, policies]) => (policies[node] ? [[name, policies[node]]] : [])),
        ),
      ]),
    ),
  })
}

const CONSTRAINTS: AccessConstraint[] = [
  'run.managed.requireInvokerIam',
  'run.requireInvokerIam',
  'iam.allowedPolicyMemberDomains',
  'iam.managed.allowedPolicyMembers',
]

/** As the project's effective policies say. */
const effectiveIn = (world: World) =>
  Object.fromEntries(
    CONSTRAINTS.map(name => [
      name,
      { known: true, value: { spec: { rules: effectivePolicy(world, name, PROJECT).rules } }, evidence: [] },
    ]),
  ) as unknown as Facts['policies']

/** `reads`: the policies as they are set on the project and its folder, or on the project alone. */
type Reads = 'nothing' | 'project' | 'folder'

/** What gathering makes of the world. */
function seen(world: World, reads: Reads = 'nothing', wantedTags: WantedTag[] = []): PolicyFacts {
  const nodes = { nothing: [], project: ['project'], folder: ['project', 'folders/77'] }[reads]
  const policiesOn = (node: string) => [...(world.orgPolicies.get(node === 'project' ? NODE : node) ?? [])]
  const setPolicies = nodes.map(node => ({
    node: node === 'project' ? 'projects/demo-project' : node,
    asked: {},
    listed: known(
      policiesOn(node).map(([name, { dryRunSpec, ...spec }]) => ({
        name: `${NODE}/policies/${name}`,
        ...(!isOnlyDryRun({ dryRunSpec, ...spec } as OrgPolicyState) && { spec }),
        ...(dryRunSpec && { dryRunSpec }),
      })) as EffectivePolicy[],
    ),
  }))
  const tags = effectiveTags(world, SERVICE).map(({ namespacedKey, value, key, name, inherited }) => ({
    ...{ key: namespacedKey, value, keyId: key, valueId: name, inherited },
  }))
  return {
    policies: effectiveIn(world),
    tags: known(tags),
    wantedTags,
    setPolicies,
    project: known({ name: NODE, projectId: 'demo-project', parent: 'folders/77' }),
    service: known(wantedTags.length > 0 ? null : aService()),
  }
}

function accepts(world: World): boolean {
  try {
    writePolicy(world, SERVICE, { bindings: [{ role: 'roles/run.invoker', members: ['allUsers'] }] })
    return true
  } catch {
    return false
  }
}

const wanted: WantedTag = {
  tag: { key: `${ORG}/open`, value: 'yes' },
  found: { known: false, why: 'Not requested.', evidence: [] },
}

describe('policies over a hierarchy', () => {
  it('never say that allUsers is refused where it is accepted, nor that it is accepted where it is refused', () => {
    const said = new Map<string, number>()
    fc.assert(
      fc.property(
        hierarchy(listRule, { allowAll: true }),
        hierarchy(memberRule, { enforce: false }),
        fc.constantFrom('none', 'service', 'project', 'wanted'),
        fc.constantFrom<Reads>('nothing', 'project', 'folder'),
        (domains, members, tagged, reads) => {
          const constraints = {
            'iam.allowedPolicyMemberDomains': domains,
            'iam.managed.allowedPolicyMembers': members,
          }
          const before =
            tagged === 'wanted' || tagged === 'none'
              ? {}
              : { [tagged === 'service' ? SERVICE : 'project']: ['open=yes'] }
          const world = worldWith(constraints, before)
          const { answer } = allUsersAllowed(seen(world, reads, tagged === 'wanted' ? [wanted] : []))
          said.set(`${tagged} ${answer}`, (said.get(`${tagged} ${answer}`) ?? 0) + 1)
          const after = tagged === 'wanted' ? worldWith(constraints, { [SERVICE]: ['open=yes'] }) : world
          if (answer !== 'unknown') expect(accepts(after)).toBe(answer === 'yes')
        },
      ),
      { numRuns: drawn(150, 600) },
    )
    // Both answers are given, of tagged services too where their policies can be read.
    const both = ['none', 'service', 'wanted'].flatMap(tagged => [`${tagged} yes`, `${tagged} no`])
    expect([...said.keys()]).toEqual(expect.arrayContaining([...both, 'wanted unknown', 'service unknown']))
  })

  it('never say that the invoker check may be disabled where it may not, nor the contrary', () => {
    const said = new Set<string>()
    fc.assert(
      fc.property(
        hierarchy(checkRule, { enforce: false }),
        hierarchy(checkRule, { enforce: false }),
        fc.boolean(),
        fc.constantFrom<Reads>('nothing', 'project', 'folder'),
        (managed, older, tagged, reads) => {
          const constraints = { 'run.managed.requireInvokerIam': managed, 'run.requireInvokerIam': older }
          const world = worldWith(constraints, tagged ? { [SERVICE]: ['open=yes'] } : {})
          const required = ['run.managed.requireInvokerIam', 'run.requireInvokerIam'].some(name =>
            isEnforced(world, name, SERVICE),
          )
          const { answer } = requireInvokerIam(seen(world, reads))
          said.add(`${tagged} ${answer}`)
          if (tagged && answer === 'unknown') return
          expect(answer).toBe(required ? 'yes' : 'no')
        },
      ),
      { numRuns: drawn(100, 400) },
    )
    expect([...said]).toEqual(expect.arrayContaining(['true yes', 'true no', 'true unknown']))
  })
})
