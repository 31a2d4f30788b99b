/** One overlong text is cut, and everything else is shown (security case S12d). */
import { describe, expect, it } from 'vitest'
import type { Finding, Report } from '../../../src/model.ts'
import { renderAnnotations } from '../../../src/report/annotations.ts'
import { renderComment } from '../../../src/report/comment/render.ts'
import { rowOf } from '../../../src/report/comment/row-of.ts'
import { makeReport, withBoundedTexts } from '../../../src/report/report.ts'
import { renderSummary, SUMMARY_LIMIT } from '../../../src/report/summary.ts'
import { renderTerminal } from '../../../src/report/terminal.ts'
import { attack } from '../../fixtures/attacks.ts'
import { aConfig } from '../../fixtures/config.ts'

const MB = 1_000_000

function report(said: string): Report {
  const evidence = [{ call: 'GET run.googleapis.com/v2/x', resource: '//run.googleapis.com/x', answer: said }]
  const finding = (id: Finding['id'], status: Finding['status']): Finding => ({
    ...{ id, status, reason: `Google said: ${said}`, evidence },
    remedies: [{ kind: 'gcloud', title: 'Put it right', text: 'gcloud run services list' }],
  })
  return makeReport(
    'deploy',
    'failed',
    {
      target: { project: 'acme', region: 'us-central1', service: 'api' },
      findings: [finding('api-error', 'fail'), finding('build-failed', 'fail'), finding('cancelled', 'warn')],
      decisions: [{ id: 'access', question: 'Who?', choice: 'all', because: said, alternatives: [], evidence }],
      plan: [{ kind: 'build-image', title: 'Build', target: 't', changes: [], needs: [], state: 'failed', note: said }],
      checks: [{ name: 'GET /', expected: '200', found: said, status: 'fail', evidence: [] }],
      timings: [{ name: 'GET x', startMs: 1, durationMs: 2 }],
    },
    { url: 'https://api.run.app' },
  )
}

const headings = (markdown: string) => markdown.match(/^(?:#+ |<details><summary>|\| Request|\*\*Fix).{0,20}/gm)

describe.each(['x', '<', '`', '\n', '\n\n', '. ', '|', '_', '🎈', '::', '##[', '1.'])('1 MB of %j', part => {
  const whole = report(`no. ${part.repeat(MB / part.length)}`)
  const cut = withBoundedTexts(whole)

  it('leaves the summary with all its parts', attack('S12'), () => {
    const summary = renderSummary(cut)
    expect(Buffer.byteLength(summary)).toBeLessThan(SUMMARY_LIMIT)
    expect(summary).not.toContain('Parts of this summary were left out')
    expect(headings(summary)).toEqual(headings(renderSummary(report('no. '))))
  })

  it('leaves a report, annotations, comment and terminal text of a readable size', attack('S12'), () => {
    expect(JSON.stringify(cut).length).toBeLessThan(400_000)
    expect(cut.outputs).toEqual(whole.outputs)
    for (const line of renderTerminal(cut).split('\n')) expect(Buffer.byteLength(line)).toBeLessThan(64_000)
    for (const { text } of renderAnnotations(cut)) expect(text.length).toBeLessThan(4_096)
    const preview = { pullRequest: 7, of: 'api', do: 'deploy' } as const
    const row = rowOf(cut, { preview, previews: aConfig().previews, now: 0 })
    const data = { service: 'api', region: 'us-central1', updated: 0, ...row }
    const rows = Array.from({ length: 10 }, (_, n) => ({ key: `api${n}`, version: [1, 1] as const, data }))
    expect(renderComment(new Map(rows.map(each => [each.key, each])), undefined).length).toBeLessThan(65_536)
  })
})
