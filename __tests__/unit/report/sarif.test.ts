/** SARIF: what GitHub's code scanning asks of it, stable names, and the line of the workflow that is meant. */
import Ajv from 'ajv'
import draft4 from 'ajv/lib/refs/json-schema-draft-04.json' with { type: 'json' }
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FINDINGS, type Finding, type FindingId, type Report } from '../../../src/model.ts'
import { sarifOf } from '../../../src/report/sarif.ts'
import { workflowLines } from '../../../src/report/workflow-lines.ts'
import { findingOf } from '../../../src/words/findings.ts'
import schema from '../../fixtures/sarif-2.1.0-rtm.5.json' with { type: 'json' }

const RESOURCE = '//run.googleapis.com/projects/p/locations/r/services/api'
const differs = (field: string, details: Partial<Finding> = {}): Finding => ({
  ...findingOf('drift', 'fail', 'It differs.', { resource: RESOURCE, field, severity: 'medium' }),
  ...details,
})
const reportOf = (findings: Finding[]): Report =>
  ({
    ...{ version: 1, mode: 'drift', verdict: 'drift', identity: {}, decisions: [], plan: [], changes: [], checks: [] },
    ...{ target: { project: 'p', region: 'r', service: 'api' }, findings, timings: [], outputs: {} },
  }) as unknown as Report
const resultsOf = (...findings: Finding[]) =>
  sarifOf(reportOf(findings), { placeOf: () => ({ path: '.github/workflows/deploy.yml', line: 7 }) }).runs[0]
    ?.results ?? []

describe('results', () => {
  it('have rule, level, words, place and the name by which GitHub recognises them', () => {
    const [result] = resultsOf(differs('ingress', { severity: 'high' }))
    expect(result).toMatchObject({
      ruleId: 'drift',
      ruleIndex: 0,
      level: 'error',
      message: { text: 'It differs.' },
      locations: [
        { physicalLocation: { artifactLocation: { uri: '.github/workflows/deploy.yml' }, region: { startLine: 7 } } },
      ],
    })
    expect(result?.partialFingerprints?.primaryLocationLineHash).toMatch(/^[0-9a-f]{32}:1$/)
  })

  it.each([
    ['high', 'error'],
    ['medium', 'warning'],
    ['low', 'note'],
  ] as const)('a difference of severity %s is of level %s', (severity, level) => {
    expect(resultsOf(differs('ingress', { severity }))[0]?.level).toBe(level)
  })

  it('leaves out what is in order and what does not count, but for what is accepted', () => {
    const results = resultsOf(
      findingOf('deployer-permission', 'pass', 'Granted.'),
      findingOf('ignored-input', 'skipped', 'It has no effect.'),
      findingOf('public-access-left', 'warn', 'It is public.'),
      differs('ingress', { status: 'skipped', reason: 'It differs. Accepted until 2027-03-31: agreed.' }),
    )
    expect(results.map(({ ruleId, level, suppressions }) => [ruleId, level, suppressions?.[0]?.justification])).toEqual(
      [
        ['public-access-left', 'warning', undefined],
        ['drift', 'note', 'It differs. Accepted until 2027-03-31: agreed.'],
      ],
    )
  })

  it('has one name for a finding whatever its words, and another for each other finding', () => {
    const id = fc.constantFrom(...(Object.keys(FINDINGS) as FindingId[]))
    const named = fc.record({ id, resource: fc.string(), field: fc.string(), principal: fc.string() })
    fc.assert(
      fc.property(named, named, fc.string(), fc.string(), (a, b, one, other) => {
        const nameOf = (of: typeof a, reason: string) =>
          resultsOf(findingOf(of.id, 'fail', reason, of))[0]?.partialFingerprints?.primaryLocationLineHash
        expect(nameOf(a, one)).toBe(nameOf(a, other))
        const same = JSON.stringify(Object.values(a)) === JSON.stringify(Object.values(b))
        expect(nameOf(a, one) === nameOf(b, one)).toBe(same)
      }),
    )
  })

  it('shows foreign text as text: no placeholders, no links', () => {
    const [result] = resultsOf(differs('ingress', { reason: 'It is {0} and [here](https://evil.example).' }))
    expect(result?.message.text).toBe('It is {{0}} and [here] (https://evil.example).')
  })
})

describe('the published schema', () => {
  // From the package `@microsoft/jest-sarif` 1.0.0-beta.0: the final text of SARIF 2.1.0, in draft 4 of JSON Schema.
  const ajv = new Ajv({ schemaId: 'auto', allErrors: true })
  ajv.addMetaSchema(draft4)
  const validate = ajv.compile(schema)
  const faultsOf = (log: unknown) => (validate(log) ? [] : ajv.errorsText(validate.errors, { separator: '\n' }))
  const text = fc.string({ unit: 'grapheme', maxLength: 40 })
  const anyFinding = fc.record(
    {
      id: fc.constantFrom(...(Object.keys(FINDINGS) as FindingId[])),
      status: fc.constantFrom<Finding['status']>('pass', 'warn', 'fail', 'unknown', 'skipped'),
      ...{ reason: text, evidence: fc.constant([]), remedies: fc.constant([]) },
      ...{ severity: fc.constantFrom('high', 'medium', 'low'), resource: text, field: text, principal: text },
      difference: fc.record({ expected: fc.jsonValue(), found: fc.jsonValue(), why: text }) as fc.Arbitrary<never>,
    },
    { requiredKeys: ['id', 'status', 'reason', 'evidence', 'remedies'] },
  ) as fc.Arbitrary<Finding>
  const place = fc.option(fc.record({ path: text.filter(path => path !== ''), line: fc.integer({ min: 1 }) }), {
    nil: undefined,
  })

  it('holds for whatever is found, wherever', () => {
    fc.assert(
      fc.property(fc.array(anyFinding, { maxLength: 4 }), place, fc.boolean(), (findings, at, linked) => {
        const log = sarifOf(reportOf(findings), {
          placeOf: () => at,
          ...(linked && { docs: 'https://example.com/docs' }),
        })
        expect(faultsOf(JSON.parse(JSON.stringify(log)))).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  it('is one that can fail', () => {
    const log = sarifOf(reportOf([differs('ingress')]), { placeOf: () => ({ path: 'a.yml', line: 0 }) })
    expect(faultsOf(log)).toMatch(/startLine/)
    expect(faultsOf({ ...log, version: '2.0.0' })).toMatch(/version/)
    expect(faultsOf({ ...log, more: 1 })).toMatch(/additional properties/)
  })
})

const WORKFLOW = `name: Drift
on: { schedule: [{ cron: '0 6 * * *' }] }
jobs:
  other:
    steps:
      - uses: octo/run-iam-deploy@v1
        with: { service: web, mode: drift }
  drift:
    steps:
      - uses: actions/checkout@v6
      - uses: octo/run-iam-deploy@v1
        with:
          mode: drift
          service: api
          access: authenticated
          flags: --cpu=1
          env_vars: |
            LOG_LEVEL=info
            MODE=live
          labels: team=web
          schedule: 0 3 * * *
`
const lines = workflowLines(WORKFLOW, { mode: 'drift', target: { region: 'r', service: 'api' } }, uses =>
  uses.startsWith('octo/'),
)

describe('lines of the workflow', () => {
  it.each([
    ['env[LOG_LEVEL]', 'LOG_LEVEL=info'],
    ['env[MODE]', 'MODE=live'],
    ['env[NEW]', 'env_vars: |'],
    ['labels.team', 'labels: team=web'],
    ['bindings[roles/run.invoker][allUsers]', 'access: authenticated'],
    ['invokerIamDisabled', 'access: authenticated'],
    ['resources.limits.cpu', 'flags: --cpu=1'],
    ['service', 'flags: --cpu=1'],
  ])('%s is at %s', (field, line) => {
    expect(WORKFLOW.split('\n')[lines(differs(field)) - 1]?.trim()).toBe(line)
  })

  it('knows schedules, inputs by name, and the step of what has no input', () => {
    const at = (finding: Finding) => WORKFLOW.split('\n')[lines(finding) - 1]?.trim()
    expect(at(differs('state', { resource: '//cloudscheduler.googleapis.com/projects/p/locations/r/jobs/j' }))).toBe(
      'schedule: 0 3 * * *',
    )
    const evidence = [{ call: 'input labels', resource: '', answer: '' }]
    expect(at(findingOf('invalid-input', 'fail', 'labels: wrong.', { evidence }))).toBe('labels: team=web')
    expect(at(findingOf('api-disabled', 'fail', 'It is off.'))).toBe('service: api')
  })

  it.each(['', 'a: [', 'jobs: {}', '- 1', '\t'])('a text without the step (%j) has its first line', text => {
    const none = workflowLines(text, { mode: 'drift', target: { region: 'r', service: 'api' } }, () => true)
    expect(none(differs('ingress'))).toBe(1)
  })
})
