/** The issue about drift: opened, edited, reopened and closed by what was found, and a comment only where it got worse. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { TrackedIssue } from '../../../src/github/issues.ts'
import type { Finding, Report } from '../../../src/model.ts'
import { driftMark, issueChange } from '../../../src/report/drift-issue.ts'
import { findingOf } from '../../../src/words/findings.ts'

const RESOURCE = '//run.googleapis.com/projects/p/locations/r/services/api'
const CONTEXT = { now: Date.parse('2026-12-01T06:00:00Z'), run: 'https://github.com/octo/hello/actions/runs/7' }
const differs = (field: string, details: Partial<Finding> = {}): Finding => ({
  ...findingOf('drift', 'fail', `${field} is "a"; it should be "b".`, {
    resource: RESOURCE,
    field,
    severity: 'medium',
  }),
  ...details,
})
const reportOf = (findings: Finding[], verdict: Report['verdict'] = findings.length > 0 ? 'drift' : 'ok') =>
  ({
    mode: 'drift',
    verdict,
    target: { project: 'p', region: 'r', service: 'api' },
    findings,
    plan: [],
  }) as unknown as Report
const change = (findings: Finding[], kept?: TrackedIssue, verdict?: Report['verdict']) =>
  issueChange(reportOf(findings, verdict), kept, CONTEXT)
/** The issue after a check. */
function issueAfter(findings: Finding[], open = true): TrackedIssue {
  const made = change(findings)
  return { number: 5, open, body: made.do === 'open' ? made.body : driftMark(reportOf([])) }
}

describe('the issue about drift', () => {
  it('is opened when something differs, and says what, how much it matters and where it was found', () => {
    const made = change([differs('labels.team', { severity: 'low' }), differs('ingress', { severity: 'high' })])
    expect(made).toMatchObject({ do: 'open', title: 'Drift: api differs from its workflow' })
    const body = made.do === 'open' ? made.body : ''
    expect(body.startsWith(driftMark(reportOf([])))).toBe(true)
    expect(body.indexOf('| High |')).toBeLessThan(body.indexOf('| Low |'))
    expect(body).toContain(
      'Last checked 2026-12-01 06:00 UTC by <a href="https://github.com/octo/hello/actions/runs/7">this run</a>.',
    )
  })

  it.each<[string, Finding[], TrackedIssue | undefined, object]>([
    ['nothing differs, no issue', [], undefined, { do: 'nothing' }],
    ['nothing differs, it is closed', [], issueAfter([differs('a')], false), { do: 'nothing' }],
    ['nothing differs, it is open', [], issueAfter([differs('a')]), { do: 'edit', open: false }],
    ['the same', [differs('a')], issueAfter([differs('a')]), { do: 'edit', open: true }],
    ['less', [differs('a')], issueAfter([differs('a'), differs('b')]), { do: 'edit', open: true }],
    ['only accepted', [differs('a', { status: 'skipped' })], issueAfter([differs('a')]), { do: 'edit', open: false }],
  ])('%s', (_, found, kept, expected) => {
    const made = change(found, kept)
    expect(made).toMatchObject(expected)
    expect('comment' in made).toBe(made.do === 'edit' && !made.open)
  })

  it('has a comment only where it got worse, or is there again', () => {
    const worse = change([differs('a'), differs('b')], issueAfter([differs('a')]))
    expect(worse).toMatchObject({
      open: true,
      comment: expect.stringMatching(/^It got worse .*\n\n- <code>b<\/code>: b is/),
    })
    const again = change([differs('a')], issueAfter([differs('a')], false))
    expect(again).toMatchObject({ open: true, comment: expect.stringContaining('It differs again') })
  })

  it.each(['failed', 'blocked'] as const)('stays as it is where the check %s', verdict => {
    expect(change([findingOf('api-disabled', 'fail', 'It is off.')], issueAfter([differs('a')]), verdict)).toEqual({
      do: 'nothing',
    })
  })

  it('is not closed while a part could not be read', () => {
    expect(change([findingOf('drift-unknown', 'unknown', 'Not read.')], issueAfter([differs('a')]), 'warning')).toEqual(
      {
        do: 'nothing',
      },
    )
  })

  it('is one for each service', () => {
    const marks = ['a', 'b'].map(service => driftMark({ target: { project: 'p', region: 'r', service } }))
    expect(new Set(marks).size).toBe(2)
  })

  it('fits GitHub whatever was found, shows foreign text as text, and never says twice that it got worse', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 300 })
    const found = fc.uniqueArray(fc.tuple(text, text), { selector: ([field]) => field, maxLength: 300 })
    fc.assert(
      fc.property(found, drawn => {
        const findings = drawn.map(([field, reason]) => differs(`f${field}`, { reason: `@octocat <!-- ${reason}` }))
        const first = change(findings)
        expect(first.do).toBe(findings.length > 0 ? 'open' : 'nothing')
        if (first.do !== 'open') return
        const { body } = first
        expect(body.length).toBeLessThanOrEqual(65_536)
        expect(body.match(/<!--/g)).toHaveLength(2)
        expect(body).not.toMatch(/@octocat/)
        expect(change(findings, { number: 5, open: true, body })).not.toHaveProperty('comment')
      }),
      { numRuns: 50 },
    )
  })
})
