/** Invokers held against the policies on members, before anything is made. */
import { describe, expect, it } from 'vitest'
import type { Facts } from '../../../src/facts/facts.ts'
import { memberAllowed } from '../../../src/policy/policies.ts'
import type { PolicyRule } from '../../../src/wire.ts'
import { aPolicy, NO_POLICIES, someFacts, unknown } from '../../fixtures/facts.ts'

const DOMAINS = 'iam.allowedPolicyMemberDomains'
const MEMBERS = 'iam.managed.allowedPolicyMembers'
const under = (policies: Partial<Facts['policies']>): Facts => ({
  ...someFacts(),
  policies: { ...NO_POLICIES, ...policies },
})
const ORGANISATION = '//cloudresourcemanager.googleapis.com/organizations/1'
const listed = (...allowedMemberSubjects: string[]): PolicyRule => ({
  enforce: true,
  parameters: { allowedMemberSubjects },
})
const ofOrganisation: PolicyRule = { enforce: true, parameters: { allowedPrincipalSets: [ORGANISATION] } }
const ofCustomer: PolicyRule = { values: { allowedValues: ['C01abcdef'] } }

describe.each([
  ['user:partner@gmail.com', 'no'],
  ['group:fans@googlegroups.com', 'no'],
  ['user:partner@example.org', 'unknown'],
  ['domain:example.org', 'unknown'],
  ['serviceAccount:a@p.iam.gserviceaccount.com', 'unknown'],
])('%s', (member, amongOthers) => {
  it.each<[string, Facts, string]>([
    ['without policies', under({}), 'yes'],
    ['with all allowed', under({ [DOMAINS]: aPolicy(DOMAINS, { allowAll: true }) }), 'yes'],
    ['with all denied', under({ [DOMAINS]: aPolicy(DOMAINS, { denyAll: true }) }), 'no'],
    ['where a customer is allowed', under({ [DOMAINS]: aPolicy(DOMAINS, ofCustomer) }), amongOthers],
    ['where an organisation is allowed', under({ [MEMBERS]: aPolicy(MEMBERS, ofOrganisation) }), amongOthers],
    ['where others are listed', under({ [MEMBERS]: aPolicy(MEMBERS, listed('user:other@example.com')) }), 'no'],
    ['where it is listed', under({ [MEMBERS]: aPolicy(MEMBERS, listed(member)) }), 'yes'],
    ['where the list is not enforced', under({ [MEMBERS]: aPolicy(MEMBERS, { ...listed(), enforce: false }) }), 'yes'],
    ['where a policy cannot be read', under({ [DOMAINS]: unknown() }), 'unknown'],
    [
      'where a condition that is left allows others',
      under({ [DOMAINS]: aPolicy(DOMAINS, { denyAll: true }, { allowAll: true, condition: { expression: 'x' } }) }),
      'unknown',
    ],
  ])('%s', (_, facts, answer) => {
    expect(memberAllowed(member, facts).answer).toBe(answer)
  })
})

it('leaves open what policies about members say of Google’s own agents', () => {
  const agent = 'serviceAccount:service-1@gcp-sa-iap.iam.gserviceaccount.com'
  expect(memberAllowed(agent, under({ [DOMAINS]: aPolicy(DOMAINS, { denyAll: true }) })).answer).toBe('unknown')
})
