/** What an audit shows: its table, its picture, the trend, the issue, the lines in the workflow; and names that somebody chose to break them. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { auditFindings } from '../../../src/decisions/audit/findings.ts'
import type { AuditCounts, Finding, Report } from '../../../src/model.ts'
import { auditTable } from '../../../src/report/audit-table.ts'
import { driftMark, issueChange } from '../../../src/report/drift-issue.ts'
import { renderSummary } from '../../../src/report/summary.ts'
import { workflowLines } from '../../../src/report/workflow-lines.ts'
import { findingOf } from '../../../src/words/findings.ts'
import { faultsOf } from '../../fixtures/page.ts'
import { COURT, inventoryOf, liveOf, NODE, policy } from '../decisions/audit/fixtures.ts'

const SCOPE = 'organizations/9'
const COUNTS: AuditCounts = {
  ...{ services: 4, functions: 0, jobs: 2, workerPools: 0 },
  ...{ public: 1, oidc: 2, internal: 1 },
}
const report = (findings: Finding[], audit: AuditCounts = COUNTS, more: Partial<Report> = {}): Report =>
  ({
    ...{
      version: '1.0.0',
      mode: 'drift',
      verdict: findings.length > 0 ? 'drift' : 'ok',
      target: { scope: SCOPE },
      findings,
      audit,
    },
    ...{
      identity: { method: 'none', principal: '' },
      decisions: [],
      plan: [],
      changes: [],
      checks: [],
      timings: [],
      outputs: {},
    },
    ...more,
  }) as unknown as Report
const found = (field: string, severity: Finding['severity']): Finding =>
  findingOf('audit-public', 'fail', 'Why.', {
    resource: '//run.googleapis.com/projects/p/locations/l/services/s',
    field,
    severity,
  })

describe('the table and the picture', () => {
  it('count by severity, and by who can reach the services', () => {
    expect(auditTable(report([found('a', 'high'), found('b', 'low'), found('c', 'low')]))).toBe(
      [
        '| Finding | High | Medium | Low |',
        '| --- | --- | --- | --- |',
        '| A service is public | 1 | 0 | 2 |',
        '',
        '### Who can reach the services',
        '',
        '4 services and 2 jobs.',
        '',
        '```mermaid',
        'pie showData',
        '  "public" : 1',
        '  "OIDC" : 2',
        '  "internal" : 1',
        '```',
      ].join('\n'),
    )
  })

  it.each<[string, AuditCounts, string]>([
    [
      'a trend',
      { ...COUNTS, trend: { new: 2, gone: 1, unchanged: 3 } },
      '**Since the report before:** 2 new, 1 gone, 3 unchanged.\n',
    ],
    [
      'an unsure trend',
      { ...COUNTS, trend: { new: 2, gone: 1, unchanged: 3, previousPartial: true } },
      'That report was partial, so what is new here can be older.',
    ],
    ['a part', { ...COUNTS, partial: true }, 'In part: 4 services and 2 jobs.'],
    [
      'everything',
      { ...COUNTS, functions: 1, workerPools: 2 },
      '4 services, 1 function of the first generation, 2 jobs and 2 worker pools.',
    ],
  ])('say %s', (_, counts, words) => expect(auditTable(report([], counts))).toContain(words))

  it('have no picture without services, which GitHub would not draw', () => {
    const none = { ...COUNTS, services: 0, public: 0, oidc: 0, internal: 0 }
    expect(auditTable(report([], none))).toBe('0 services and 2 jobs.')
  })

  it('are not there where nothing was audited', () => {
    const { audit: _, ...without } = report([])
    expect(auditTable(without)).toBe('')
  })
})

describe('the issue', () => {
  const context = { now: 0 }
  it('is one for the scope, whichever project the credentials are from, and speaks of findings', () => {
    const made = issueChange(
      report([found('a', 'high')], COUNTS, { target: { scope: SCOPE, project: 'p' } }),
      undefined,
      context,
    )
    expect(made).toMatchObject({ do: 'open', title: `Audit: findings below ${SCOPE}` })
    const body = made.do === 'open' ? made.body : ''
    expect(body).toContain(driftMark(report([])))
    expect(body).toContain(`1 finding below <code>${SCOPE}</code>.`)
    expect(body).not.toMatch(/differs from|[Dd]eploy again/)
  })

  it('is closed when nothing is found any more, and left alone by a partial audit', () => {
    const kept = { number: 5, open: true, body: driftMark(report([])) }
    expect(issueChange(report([]), kept, context)).toMatchObject({
      open: false,
      comment: expect.stringMatching(/^Nothing is found now/),
    })
    const partial = report([], { ...COUNTS, partial: true }, { verdict: 'blocked' })
    expect(issueChange(partial, kept, context)).toEqual({ do: 'nothing' })
  })
})

it('is at the line of the scope, of the step that audits', () => {
  const step = (line: string) =>
    `      - uses: org/run-iam-deploy@v1\n        with:\n          mode: drift\n          ${line}\n`
  const text = `jobs:\n  a:\n    steps:\n${step('service: api')}${step('scope: folders/1')}${step(`scope: ${SCOPE}`)}`
  const lineOf = workflowLines(text, report([]), () => true)
  expect(text.split('\n')[lineOf(found('invokerIamDisabled', 'high')) - 1]).toContain(`scope: ${SCOPE}`)
})

const HOSTILE = [
  'a|b',
  '<img src=x>',
  '`code` | **bold**',
  '](https://evil.example)',
  '\n\n# heading\n',
  '```\nfence',
  '@octocat #1',
  '-->',
  '\u202e\u0000',
]
it('does not break by what people name', async () => {
  const name = fc.oneof(fc.constantFrom(...HOSTILE), fc.string())
  await fc.assert(
    fc.asyncProperty(name, name, async (member, role) => {
      const policies = new Map([[NODE, policy({ role, members: [`deleted:user:${member}`, 'allUsers'] })]])
      const { findings, counts } = auditFindings(inventoryOf(), liveOf({ policies }), COURT, true)
      const page = renderSummary(report(findings, counts))
      // The names themselves may be shown.
      expect((await faultsOf(page)).filter(fault => !fault.startsWith('shows'))).toEqual([])
      expect(page.match(/^\| A role is granted to a deleted account \| 0 \| 0 \| 1 \|$/gm)).toHaveLength(1)
    }),
    { numRuns: 40 },
  )
})
