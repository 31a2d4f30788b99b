/** The first line: what happened, and on failure cause and fix. */
import { describe, expect, it } from 'vitest'
import type { Finding, Report, StepResult } from '../../../src/model.ts'
import { headline } from '../../../src/report/headline.ts'
import { makeReport } from '../../../src/report/report.ts'
import { renderTerminal } from '../../../src/report/terminal.ts'

const step = (kind: StepResult['kind'], state: StepResult['state'] = 'done'): StepResult => ({
  kind,
  title: kind,
  target: '//x',
  changes: [],
  needs: [],
  state,
})
const title = (change: Partial<Report>) => {
  const { mode = 'deploy', verdict = 'ok', outputs = {}, ...rest } = change
  return headline(makeReport(mode, verdict, { target: { service: 'api' }, ...rest }, outputs)).title
}
const lacking: Finding = {
  id: 'build-account-permission',
  status: 'fail',
  principal: 'serviceAccount:b@p.iam.gserviceaccount.com',
  permission: 'storage.objects.get',
  resource: '//cloudresourcemanager.googleapis.com/projects/p',
  reason: 'The build account lacks storage.objects.get to read the source.',
  evidence: [],
  remedies: [{ kind: 'gcloud', title: 'Grant roles/run.builder on the project p', text: 'gcloud ...' }],
}
const broken: Finding = {
  id: 'build-failed',
  status: 'fail',
  reason: 'Step 3 ended with exit code 1. The last lines of its log follow.',
  evidence: [],
  remedies: [],
}

describe('the first line', () => {
  it.each<[string, Partial<Report>, string]>([
    ['a release', { plan: [step('deploy-service')], outputs: { access: 'all-users' } }, 'api is deployed, public'],
    ['access alone', { plan: [step('set-invokers')], outputs: { access: 'oidc-only' } }, 'Who can call api is settled'],
    ['nothing to do', {}, 'api is as the workflow wants it: nothing was changed'],
    ['a plan', { mode: 'preflight', plan: [step('deploy-service', 'planned')] }, 'Ready: api can be deployed'],
    [
      'a missing permission, with its fix',
      { verdict: 'blocked', findings: [lacking, broken] },
      'api was not deployed: the build account lacks storage.objects.get on project p (and 1 more). Fix: grant roles/run.builder on the project p',
    ],
    [
      'a preflight that found something',
      { mode: 'preflight', verdict: 'blocked', findings: [lacking] },
      'api cannot be deployed: the build account lacks storage.objects.get on project p. Fix: grant roles/run.builder on the project p',
    ],
    [
      'a rollback that finds no revision',
      { mode: 'rollback', verdict: 'blocked', findings: [{ ...broken, id: 'rollback-impossible' }] },
      'api was not rolled back: nothing to roll back to',
    ],
    [
      'a failure half-way, with what happened',
      { verdict: 'failed', findings: [broken] },
      'Deploying api failed: build failed: Step 3 ended with exit code 1',
    ],
  ])('of %s', (_, change, expected) => {
    expect(title(change)).toBe(expected)
  })

  it('stays one line of bearable length whatever the reason', () => {
    const endless = { ...broken, reason: `${'word '.repeat(200)}\nsecond line` }
    expect(title({ verdict: 'failed', findings: [endless] })).toMatch(
      /^Deploying api failed: build failed: (word ?)+…$/,
    )
  })
})

it('the terminal gives each cause once', () => {
  const lines = renderTerminal(
    makeReport('deploy', 'blocked', { target: { service: 'api' }, findings: [lacking, broken] }, {}),
  )
  for (const { reason } of [lacking, broken]) expect(lines.split(reason)).toHaveLength(2)
})
