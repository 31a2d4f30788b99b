/** The one document. */
import { describe, expect, it } from 'vitest'
import type { Report } from '../../../src/model.ts'
import { makeReport, type Progress } from '../../../src/report/report.ts'

/** Every field that a run can add: a new one of `Report` does not compile until it stands here too. */
const WHOLE: Required<Progress> = {
  target: { service: 'api' },
  identity: { method: 'application-default', principal: 'user:ada@example.com' },
  commit: { sha: 'a1b2c3d', url: 'https://github.com/o/r/commit/a1b2c3d' },
  audit: { functions: 1, jobs: 1, workerPools: 1, services: 3, public: 1, oidc: 1, internal: 1 },
  preview: { of: 'api', tag: 'pr-7' },
  settings: [{ input: 'preflight', title: 'Preflight', value: 'warn' }],
  elsewhere: [{ api: 'run.googleapis.com', host: 'localhost:8080', variable: 'V' }],
  findings: [{ id: 'api-error', status: 'warn', reason: 'Why.', evidence: [], remedies: [] }],
  decisions: [{ id: 'access', question: 'q', choice: 'c', because: 'b', alternatives: [], evidence: [] }],
  gates: { ingress: 'all', defaultUrl: true, iap: false, invokerCheck: true },
  plan: [{ kind: 'deploy-service', title: 't', target: '//x', changes: [], needs: [], state: 'done' }],
  changes: [{ target: '//x', path: 'image', done: true }],
  checks: [{ name: 'n', expected: 'e', found: 'f', status: 'pass', evidence: [] }],
  timings: [{ name: 'n', startMs: 0, durationMs: 1 }],
  regions: [{ region: 'r', verdict: 'ok', outputs: {} }],
}

describe('the report', () => {
  it('holds every field that the run came to', () => {
    const report: Report = makeReport('deploy', 'ok', WHOLE, { url: 'https://x' })
    expect(report).toMatchObject(WHOLE)
    expect(report).toMatchObject({ version: 1, mode: 'deploy', verdict: 'ok' })
    expect(report.outputs).toEqual({ url: 'https://x', changed: 'true', verdict: 'ok' })
  })

  it('has empty lists for what the run did not come to, and no field that does not apply', () => {
    expect(makeReport('preflight', 'blocked', {}, {})).toStrictEqual({
      version: 1,
      mode: 'preflight',
      verdict: 'blocked',
      target: {},
      identity: { method: 'none' },
      findings: [],
      decisions: [],
      plan: [],
      changes: [],
      checks: [],
      timings: [],
      outputs: { changed: 'false', verdict: 'blocked' },
    })
  })
})
