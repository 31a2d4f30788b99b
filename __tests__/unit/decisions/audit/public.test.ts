/** Which service is told as public, how far, and with which severity: every way in by policy, ingress, default URL and proxy. */
import { describe, expect, it } from 'vitest'
import { auditFindings } from '../../../../src/decisions/audit/findings.ts'
import type { Reach } from '../../../../src/facts/audit/inventory.ts'
import type { AccessConstraint } from '../../../../src/iam/constraints.ts'
import type { Fact } from '../../../../src/model.ts'
import type { Binding, EffectivePolicy } from '../../../../src/wire.ts'
import {
  COURT,
  DOORS,
  functionOf,
  inventoryOf,
  invoker,
  known,
  liveOf,
  NODE,
  nameOf,
  policies,
  policy,
  refused,
  service,
} from './fixtures.ts'

type Set = Partial<Record<AccessConstraint, Fact<EffectivePolicy>>>
const enforced: Fact<EffectivePolicy> = known({ spec: { rules: [{ enforce: true }] } })
const nobody: Fact<EffectivePolicy> = known({ spec: { rules: [{ values: { allowedValues: ['C01'] } }] } })

/** Way in -> the policies that forbid it, and those that leave it open. */
const WAYS: Record<string, { binding?: Binding; forbidden: Set; unknown: Set }> = {
  'invoker check': {
    forbidden: { 'run.managed.requireInvokerIam': enforced },
    unknown: { 'run.requireInvokerIam': refused('Not permitted.') },
  },
  allUsers: {
    binding: invoker('allUsers'),
    forbidden: { 'iam.allowedPolicyMemberDomains': nobody },
    unknown: { 'iam.allowedPolicyMemberDomains': refused('Not permitted.') },
  },
  allAuthenticatedUsers: {
    binding: invoker('allAuthenticatedUsers'),
    forbidden: { 'iam.managed.allowedPolicyMembers': enforced },
    unknown: { 'iam.managed.allowedPolicyMembers': refused('Not permitted.') },
  },
}

const judge = (live: Partial<typeof DOORS>, bindings: Binding[], set: Set = {}, name = nameOf('api')) =>
  auditFindings(
    inventoryOf({ services: [service('api', { name, ingress: live.ingress ?? 'all' })] }),
    liveOf({
      services: new Map([[name, known({ ...DOORS, ...live })]]),
      policies: new Map([[name, policy(...bindings)]]),
      access: policies(set),
    }),
    COURT,
    true,
  )

const rows = Object.entries(WAYS).flatMap(([way, { binding, forbidden, unknown }]) =>
  (['all', 'load-balancer', 'internal'] as Reach[]).flatMap(ingress =>
    [true, false].flatMap(defaultUrl =>
      [true, false].flatMap(iap =>
        Object.entries({ allowed: {}, forbidden, unknown }).map(([policy, set]) => ({
          ...{ way, binding, ingress, defaultUrl, iap, policy, set },
        })),
      ),
    ),
  ),
)

describe('a way in', () => {
  it.each(rows)('$way, ingress $ingress, default URL $defaultUrl, proxy $iap, $policy', row => {
    const { way, binding, ingress, defaultUrl, iap, policy, set } = row
    const { findings, counts } = judge({ unchecked: !binding, ingress, defaultUrl, iap }, binding ? [binding] : [], set)
    const [finding] = findings
    const { reason = '' } = finding ?? {}
    expect(findings).toHaveLength(1)
    const internet = !iap && ingress === 'all' && defaultUrl
    const closed = iap || ingress === 'internal'
    expect(finding).toMatchObject({
      ...{ id: 'audit-public', status: 'fail', resource: nameOf('api') },
      field: binding ? `bindings[roles/run.invoker].${way}` : 'invokerIamDisabled',
      severity: policy === 'forbidden' ? (internet ? 'high' : 'medium') : closed ? 'low' : 'medium',
    })
    // Nothing is said that the settings do not show.
    expect(reason.includes('on the internet can call it')).toBe(internet && way !== 'allAuthenticatedUsers')
    expect(reason.includes('Everyone with a Google account can call it')).toBe(
      internet && way === 'allAuthenticatedUsers',
    )
    expect(reason.includes('is public')).toBe(!closed && way !== 'allAuthenticatedUsers')
    expect(reason.includes('keeps the internet out')).toBe(!iap && ingress === 'internal')
    expect(reason.includes('Identity-Aware Proxy')).toBe(iap)
    expect(reason.includes('forbids it now')).toBe(policy === 'forbidden')
    expect(reason.endsWith('The next deploy could not open it again.')).toBe(policy === 'forbidden')
    expect(reason.includes('No organisation policy forbids it')).toBe(policy === 'allowed')
    expect(reason.includes('is not known')).toBe(policy === 'unknown')
    // The proxy lets nobody in without an identity, and the network keeps out whom it does not know.
    const reach = ingress === 'internal' ? 'internal' : iap ? 'oidc' : 'public'
    expect(counts).toMatchObject({ services: 1, public: 0, oidc: 0, internal: 0, [reach]: 1 })
  })

  it.each<[string, Binding, string | undefined]>([
    [
      'a condition that is over',
      { ...invoker('allUsers'), condition: { expression: 'request.time < timestamp("2026-01-01T00:00:00Z")' } },
      undefined,
    ],
    [
      'a condition that holds',
      { ...invoker('allUsers'), condition: { expression: 'request.time < timestamp("2027-01-01T00:00:00Z")' } },
      'is public: allUsers has roles/run.invoker under a condition that holds now.',
    ],
    [
      'a condition that is not understood',
      { ...invoker('allUsers'), condition: { expression: 'device.is_secure' } },
      'may be public: allUsers has roles/run.invoker under a condition that the run could not evaluate.',
    ],
    [
      'a role of the organisation',
      { role: 'organizations/9/roles/web', members: ['allUsers'] },
      'may be public: allUsers has organizations/9/roles/web, a role whose permissions the run does not know.',
    ],
    [
      'a role that calls nothing',
      { role: 'roles/run.viewer', members: ['allUsers'] },
      'allUsers has roles/run.viewer, which does not let anyone call it.',
    ],
    ['a stronger role', { role: 'roles/run.admin', members: ['allUsers'] }, 'is public: allUsers has roles/run.admin.'],
  ])('%s', (_, binding, said) => {
    const { findings } = judge({}, [binding])
    expect(findings.map(({ reason }) => reason)).toEqual(said ? [expect.stringContaining(said)] : [])
    // A command without the condition would fail.
    for (const { remedies } of findings) expect(remedies.length > 0).toBe(binding.condition === undefined)
  })

  it('is not told where the live service has neither way any more, or is gone', () => {
    expect(judge({}, []).findings).toEqual([])
    const gone = auditFindings(
      inventoryOf({ services: [service('api', { unchecked: true })] }),
      liveOf({ services: new Map([[nameOf('api'), known(null)]]) }),
      ...([COURT, true] as const),
    )
    expect(gone).toMatchObject({ findings: [], counts: { public: 0, oidc: 1 } })
  })

  it('of a function of the first generation is its own invoker role, not that of Cloud Run', () => {
    const open = judge({}, [{ role: 'roles/cloudfunctions.invoker', members: ['allUsers'] }], {}, functionOf('old'))
    expect(open.findings[0]).toMatchObject({ id: 'audit-public', severity: 'medium' })
    expect(open.findings[0]?.reason).toMatch(/^Function old in project demo, europe-west1 is public/)
    expect(open.findings[0]?.remedies[0]?.text).toContain('gcloud functions remove-iam-policy-binding old')
    expect(open.counts).toMatchObject({ services: 0, functions: 1, public: 1 })
    expect(judge({}, [invoker('allUsers')], {}, functionOf('old')).findings[0]?.id).toBe('over-granted')
  })

  it('above the services is told once, and counts for all of them but the internal and the proxied', () => {
    const { findings, counts } = auditFindings(
      inventoryOf({
        services: [service('a'), service('b', { ingress: 'internal' }), service('c', { iap: true }), service('d')],
      }),
      liveOf({ policies: new Map([[NODE, policy(invoker('allUsers'))]]) }),
      ...([COURT, true] as const),
    )
    expect(findings.map(({ id, severity, resource }) => [id, severity, resource])).toEqual([
      ['audit-public', 'high', NODE],
    ])
    expect(counts).toMatchObject({ public: 2, internal: 1, oidc: 1 })
  })

  it('warns without drift_fail', () => {
    const { findings } = auditFindings(
      inventoryOf({ services: [service('api')] }),
      liveOf({ services: new Map([[nameOf('api'), known({ ...DOORS, unchecked: true })]]) }),
      ...([COURT, false] as const),
    )
    expect(findings[0]).toMatchObject({ status: 'warn', severity: 'medium' })
    expect(findings[0]?.reason).toContain('is not known: the policies were not read')
  })
})

it('quotes what an attacker could have named', () => {
  const member = "deleted:serviceAccount:x@y?uid=1'; rm -rf ~ #"
  const { findings } = judge({}, [invoker(member)])
  expect(findings[0]?.remedies[0]?.text).toContain(`'--member=deleted:serviceAccount:x@y?uid=1'\\''; rm -rf ~ #'`)
})
