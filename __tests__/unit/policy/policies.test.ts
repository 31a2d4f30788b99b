/** Reading effective organisation policies: docs/google-cloud.md#organisation-policies. */
import { describe, expect, it } from 'vitest'
import type { Facts } from '../../../src/facts/facts.ts'
import type { Tri } from '../../../src/policy/answer.ts'
import { allUsersAllowed, requireInvokerIam } from '../../../src/policy/policies.ts'
import type { PolicyRule } from '../../../src/wire.ts'
import { aPolicy, aTag, known, NO_POLICIES, someEvidence, someFacts, unknown } from '../../fixtures/facts.ts'

const withPolicies = (policies: Partial<Facts['policies']>, changes: Partial<Facts> = {}): Facts => ({
  ...someFacts(),
  policies: { ...NO_POLICIES, ...policies },
  ...changes,
})
const absent = { known: false as const, why: 'Not found.', evidence: [someEvidence('GET policy', 'not found', 404)] }

describe('requireInvokerIam', () => {
  const names = ['run.managed.requireInvokerIam', 'run.requireInvokerIam'] as const
  const rules: [string, PolicyRule[], Tri][] = [
    ['no rules: the default, not enforced', [], 'no'],
    ['enforce false', [{ enforce: false }], 'no'],
    ['a rule that says nothing', [{}], 'no'],
    ['enforce true', [{ enforce: true }], 'yes'],
    [
      'a condition that is left and would turn it on',
      [{ enforce: false }, { enforce: true, condition: { expression: 'x' } }],
      'unknown',
    ],
    [
      'a condition that is left and agrees',
      [{ enforce: true }, { enforce: true, condition: { expression: 'x' } }],
      'yes',
    ],
  ]
  for (const name of names) {
    it.each(rules)(`reads ${name} with %s`, (_, given, answer) => {
      expect(requireInvokerIam(withPolicies({ [name]: aPolicy(name, ...given) })).answer).toBe(answer)
    })
  }

  it('is required when either name is enforced, whatever the other says', () => {
    for (const other of [unknown<never>(), aPolicy('run.requireInvokerIam', { enforce: false })]) {
      const judgement = requireInvokerIam(
        withPolicies({
          'run.managed.requireInvokerIam': aPolicy('run.managed.requireInvokerIam', { enforce: true }),
          'run.requireInvokerIam': other,
        }),
      )
      expect(judgement.answer).toBe('yes')
      expect(judgement.constraints).toEqual(['run.managed.requireInvokerIam'])
      expect(judgement.because).toBe('run.managed.requireInvokerIam is enforced')
    }
  })

  it('is unknown when one cannot be read and the other does not enforce', () => {
    const judgement = requireInvokerIam(withPolicies({ 'run.requireInvokerIam': unknown('permission denied') }))
    expect(judgement.answer).toBe('unknown')
    expect(judgement.because).toBe('run.requireInvokerIam could not be read: permission denied')
    expect(judgement.evidence).toHaveLength(2)
  })

  it('takes a constraint that Google does not know as not enforced', () => {
    expect(requireInvokerIam(withPolicies({ 'run.requireInvokerIam': absent })).answer).toBe('no')
  })

  it('is not moved by a dry run', () => {
    const policy = known({ spec: { rules: [] }, dryRunSpec: { rules: [{ enforce: true }] } })
    expect(requireInvokerIam(withPolicies({ 'run.managed.requireInvokerIam': policy })).answer).toBe('no')
  })
})

describe('allUsersAllowed', () => {
  const domains: [string, PolicyRule[], Tri][] = [
    ['no rules', [], 'yes'],
    ['allowAll', [{ allowAll: true }], 'yes'],
    ['denyAll', [{ denyAll: true }], 'no'],
    ['a customer', [{ values: { allowedValues: ['C0123abcd'] } }], 'no'],
    ['is:customer', [{ values: { allowedValues: ['is:C0123abcd'] } }], 'no'],
    [
      'an organisation',
      [{ values: { allowedValues: ['is:principalSet://iam.googleapis.com/organizations/42'] } }],
      'no',
    ],
    ['under: and in:', [{ values: { allowedValues: ['under:organizations/42', 'in:group'] } }], 'no'],
    ['everybody among the values', [{ values: { allowedValues: ['C0123abcd', 'is:allUsers'] } }], 'unknown'],
    ['only denied customers', [{ values: { deniedValues: ['C0123abcd'] } }], 'unknown'],
    ['a rule that is no list', [{ enforce: true }], 'unknown'],
    [
      'denied for everybody but a condition that is left',
      [{ denyAll: true }, { allowAll: true, condition: { expression: 'x' } }],
      'unknown',
    ],
    ['only a rule under a condition', [{ allowAll: true, condition: { expression: 'x' } }], 'unknown'],
  ]
  it.each(domains)('reads iam.allowedPolicyMemberDomains with %s', (_, rules, answer) => {
    const policy = aPolicy('iam.allowedPolicyMemberDomains', ...rules)
    expect(allUsersAllowed(withPolicies({ 'iam.allowedPolicyMemberDomains': policy })).answer).toBe(answer)
  })

  const organisation = { allowedPrincipalSets: ['//cloudresourcemanager.googleapis.com/organizations/42'] }
  const members: [string, PolicyRule[], Tri][] = [
    ['no rules', [], 'yes'],
    ['not enforced', [{ enforce: false }], 'yes'],
    ['not enforced, with parameters', [{ enforce: false, parameters: organisation }], 'yes'],
    ['enforced without parameters', [{ enforce: true }], 'no'],
    ['enforced for an organisation', [{ enforce: true, parameters: organisation }], 'no'],
    [
      'enforced with allUsers as a subject',
      [{ enforce: true, parameters: { allowedMemberSubjects: ['user:a@b.c', 'allUsers'] } }],
      'yes',
    ],
    [
      'enforced with the public set',
      [{ enforce: true, parameters: { allowedPrincipalSets: ['//goog/public:all'] } }],
      'yes',
    ],
    ['enforced with parameters of another shape', [{ enforce: true, parameters: { allowedMemberSubjects: 7 } }], 'no'],
    [
      'an exemption under a condition',
      [{ enforce: true }, { enforce: false, condition: { expression: 'x' } }],
      'unknown',
    ],
  ]
  it.each(members)('reads iam.managed.allowedPolicyMembers with %s', (_, rules, answer) => {
    const policy = aPolicy('iam.managed.allowedPolicyMembers', ...rules)
    expect(allUsersAllowed(withPolicies({ 'iam.managed.allowedPolicyMembers': policy })).answer).toBe(answer)
  })

  const denied = aPolicy('iam.allowedPolicyMemberDomains', { values: { allowedValues: ['C0123abcd'] } })

  it('is no when one constraint says no and the other cannot be read', () => {
    const policies = withPolicies({
      'iam.allowedPolicyMemberDomains': denied,
      'iam.managed.allowedPolicyMembers': unknown(),
    })
    expect(allUsersAllowed(policies).answer).toBe('no')
  })

  it('is unknown when one cannot be read and the other allows', () => {
    expect(allUsersAllowed(withPolicies({ 'iam.managed.allowedPolicyMembers': unknown() })).answer).toBe('unknown')
  })

  it('is unknown for a service that carries tags, since a condition may exempt it', () => {
    const judgement = allUsersAllowed(
      withPolicies({ 'iam.allowedPolicyMemberDomains': denied }, { tags: known([aTag('42/allUsersIngress', 'True')]) }),
    )
    expect(judgement.answer).toBe('unknown')
    expect(judgement.because).toContain('42/allUsersIngress=True')
  })

  it('is unknown for a service that carries tags also where the project allows, since a condition may close it out', () => {
    const tags = known([aTag('42/env', 'prod')])
    expect(allUsersAllowed(withPolicies({}, { tags })).answer).toBe('unknown')
    expect(requireInvokerIam(withPolicies({}, { tags })).answer).toBe('unknown')
  })

  it('is not moved by tags that the project hands down, nor where tags cannot be read and no condition is seen', () => {
    const tags = known([aTag('42/env', 'prod', true)])
    expect(allUsersAllowed(withPolicies({}, { tags })).answer).toBe('yes')
    const policies = { 'iam.allowedPolicyMemberDomains': denied }
    expect(allUsersAllowed(withPolicies(policies, { tags: unknown() })).answer).toBe('no')
    expect(allUsersAllowed(withPolicies({}, { tags: unknown() })).answer).toBe('yes')
  })
})
