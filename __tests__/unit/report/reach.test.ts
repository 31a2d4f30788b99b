/** Who can reach the service, in a sentence or two: what is said is so, whatever stands before the service. */
import { describe, expect, it } from 'vitest'
import type { AccessState, Decision, Gates, Outputs, Report } from '../../../src/model.ts'
import { accessWords } from '../../../src/report/access-words.ts'
import { explain } from '../../../src/report/reach.ts'
import { makeReport } from '../../../src/report/report.ts'

const GATES: Gates = { ingress: 'all', defaultUrl: true, iap: false, invokerCheck: true, invokers: [] }
const everyone = [{ member: 'allUsers' }]

interface Said {
  access?: AccessState
  asked?: string
  gates?: Partial<Gates>
  possible?: boolean | 'unknown'
}
function decisionOf({ access = 'all-users', asked = 'public', possible = true }: Said): Decision {
  return {
    id: 'access',
    question: 'Who can reach the service?',
    choice: access,
    because: 'x',
    alternatives: [{ choice: access, possible, because: 'x' }],
    evidence: [{ call: 'input access', resource: 'services/hello', answer: asked }],
  }
}
function reportOf(said: Said, outputs: Outputs): Report {
  const report = makeReport('deploy', 'ok', { target: { service: 'hello' } }, outputs)
  return { ...report, gates: { ...GATES, ...said.gates }, decisions: [decisionOf(said)] }
}
const done = (said: Said) => explain(reportOf(said, { access: said.access ?? 'all-users' }), decisionOf(said))
const planned = (said: Said) => explain(reportOf(said, {}), decisionOf(said))

describe('who can reach a service', () => {
  it('is everyone where nothing stands before it, and else whom IAM lets in', () => {
    expect(done({ gates: { invokers: everyone } })).toMatch(/^Everyone on the internet can call hello: /)
    for (const hidden of [{ ingress: 'internal' }, { defaultUrl: false }] as Partial<Gates>[]) {
      const gates = { invokers: everyone, ...hidden }
      expect(done({ gates })).not.toContain('Everyone on the internet')
      const { short, plain } = accessWords(reportOf({ gates }, { access: 'all-users' })) ?? {}
      expect([short, plain]).toEqual([
        'open to whoever reaches it',
        'IAM lets everyone call it, but not everyone reaches it.',
      ])
    }
    expect(accessWords(reportOf({}, { access: 'all-users' }))?.short).toBe('public')
  })

  it.each(['all-users', 'oidc-only', 'no-invoker-iam-check'] as const)(
    'is whom Identity-Aware Proxy lets in, whatever IAM says (%s)',
    access => {
      const gates = { invokers: everyone, iap: true }
      expect(done({ gates, access })).not.toContain('Everyone on the internet')
      expect(accessWords(reportOf({ gates }, { access }))?.short).toBe('behind Identity-Aware Proxy')
    },
  )

  it('is not promised where only Google’s answer will tell', () => {
    expect(planned({ possible: 'unknown' })).toMatch(/^The run will try to make hello public after the deploy/)
    expect(planned({})).toMatch(/^After the deploy: Everyone on the internet can call hello/)
  })

  it('of a service that was left as it was is said as it is', () => {
    const left = (asked: string, gates: Partial<Gates>) => done({ access: 'unchanged', asked, gates })
    expect(left('public', { invokers: everyone })).toMatch(/^hello stays public as it was/)
    expect(left('public', { invokerCheck: false })).toMatch(/^hello stays public as it was/)
    expect(left('public', {})).toContain('no permitted way makes it public')
    expect(left('keep', { invokers: everyone })).toContain('as the workflow asks: IAM lets everyone call it.')
    expect(left('keep', {})).toContain('as the workflow asks: only callers that IAM lets in.')
    expect(left('keep', { invokers: [{ member: 'allUsers', conditional: true }] })).toMatch(/as the workflow asks\.$/)
    expect(left('keep', { invokers: [{ member: 'allAuthenticatedUsers' }] })).toMatch(/as the workflow asks\.$/)
  })
})
