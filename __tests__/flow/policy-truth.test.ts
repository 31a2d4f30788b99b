/** What is said of allUsers before a deploy is never the contrary of what the embedded cloud then answers. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allUsersAllowed, requireInvokerIam } from '../../src/decisions/policies.ts'
import { effectivePolicy, isEnforced } from '../../src/emulator/orgpolicy.ts'
import { writePolicy } from '../../src/emulator/policies.ts'
import { fullName } from '../../src/emulator/resources.ts'
import { makeWorld } from '../../src/emulator/scenario.ts'
import { effectiveTags } from '../../src/emulator/tags.ts'
import type { OrgPolicyState, OrgRule, World } from '../../src/emulator/world.ts'
import type { AccessConstraint, Facts } from '../../src/facts/facts.ts'
import type { WantedTag } from '../../src/facts/resource-tags.ts'

const ORG = '105512345678'
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
const seen = (world: World) =>
  Object.fromEntries(
    CONSTRAINTS.map(name => [
      name,
      { known: true, value: { spec: { rules: effectivePolicy(world, name, PROJECT).rules } }, evidence: [] },
    ]),
  ) as unknown as Facts['policies']

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
  found: { known: false, why: 'It was not asked for.', evidence: [] },
}

describe('policies over a hierarchy', () => {
  it('never say that allUsers is refused where it is accepted, nor that it is accepted where it is refused', () => {
    const said = new Map<string, number>()
    fc.assert(
      fc.property(
        hierarchy(listRule, { allowAll: true }),
        hierarchy(memberRule, { enforce: false }),
        fc.constantFrom('none', 'service', 'project', 'wanted'),
        (domains, members, tagged) => {
          const constraints = {
            'iam.allowedPolicyMemberDomains': domains,
            'iam.managed.allowedPolicyMembers': members,
          }
          const before =
            tagged === 'wanted' || tagged === 'none'
              ? {}
              : { [tagged === 'service' ? SERVICE : 'project']: ['open=yes'] }
          const world = worldWith(constraints, before)
          const tags = Object.fromEntries(effectiveTags(world, SERVICE).map(tag => [tag.namespacedKey, tag.value]))
          const { answer } = allUsersAllowed(
            seen(world),
            { known: true, value: tags, evidence: [] },
            tagged === 'wanted' ? [wanted] : [],
          )
          said.set(`${tagged} ${answer}`, (said.get(`${tagged} ${answer}`) ?? 0) + 1)
          const after = tagged === 'wanted' ? worldWith(constraints, { [SERVICE]: ['open=yes'] }) : world
          if (answer !== 'unknown') expect(accepts(after)).toBe(answer === 'yes')
        },
      ),
      { numRuns: 300 },
    )
    // Both answers are given, and doubt only where a tag may exempt the service.
    expect([...said.keys()]).toEqual(expect.arrayContaining(['none yes', 'none no', 'wanted unknown']))
    expect(said.get('wanted no')).toBeUndefined()
  })

  it('never say that the invoker check may be disabled where it may not, nor the contrary', () => {
    fc.assert(
      fc.property(
        hierarchy(checkRule, { enforce: false }),
        hierarchy(checkRule, { enforce: false }),
        (managed, older) => {
          const world = worldWith({ 'run.managed.requireInvokerIam': managed, 'run.requireInvokerIam': older }, {})
          const required = ['run.managed.requireInvokerIam', 'run.requireInvokerIam'].some(name =>
            isEnforced(world, name, SERVICE),
          )
          expect(requireInvokerIam(seen(world)).answer).toBe(required ? 'yes' : 'no')
        },
      ),
      { numRuns: 200 },
    )
  })
})
