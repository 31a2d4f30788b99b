/** Parts of the summary: decisions as cards, permissions as a matrix, steps as a timeline. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { renderMarkdown } from '../../../scripts/play/page.ts'
import type { Decision, Finding, Report, Timing } from '../../../src/model.ts'
import { decisionCards } from '../../../src/report/summary/decision-cards.ts'
import { permissionMatrix } from '../../../src/report/summary/permission-matrix.ts'
import { timeline } from '../../../src/report/summary/timeline.ts'

const SERVICE = '//run.googleapis.com/projects/p/locations/l/services/hello'
const decided: Decision = {
  ...{ id: 'access', question: 'Who can reach the service?', choice: 'all-users', because: 'The workflow asks.' },
  alternatives: [
    { choice: 'all-users', possible: true, because: 'Yes.' },
    { choice: 'fail', possible: false, because: 'No.' },
    { choice: 'oidc-only', possible: 'unknown', because: 'Perhaps.' },
  ],
  evidence: [
    {
      call: 'POST run.googleapis.com/v2/projects/p/locations/l/services/hello:testIamPermissions',
      resource: SERVICE,
      answer: 'a: held',
    },
    {
      call: 'POST run.googleapis.com/v2/projects/p/locations/l/services/hello:testIamPermissions',
      resource: SERVICE,
      answer: 'b: held',
    },
    {
      call: 'GET iam.googleapis.com/v1/x',
      resource: '//iam.googleapis.com/y',
      answer: 'refused',
      status: 403,
      reason: 'IAM_PERMISSION_DENIED',
    },
    { call: 'input access', resource: 'services/hello', answer: 'public' },
  ],
}

describe('a card', () => {
  it('has the choice in words, each alternative with whether it was possible, and each request once', () => {
    const card = decisionCards({ decisions: [decided] })
    expect(card).toContain(
      '<b>Who can reach the service?</b> Everyone (<code>all-users</code>)<br><sub>The workflow asks.</sub>',
    )
    for (const item of ['✅ <b>all-users</b>: Yes.', '❌ fail: No.', '❔ oidc-only: Perhaps.'])
      expect(card).toContain(`<li>${item}</li>`)
    expect(card.match(/:<span><\/span>testIamPermissions/g)).toHaveLength(1)
    expect(card).toContain('a:<span></span> held; b:<span></span> held'.replaceAll('<span></span>', ''))
    expect(card).toContain('about <code>//iam.googleapis.com/y</code>: 403 <code>IAM_PERMISSION_DENIED</code> refused')
    expect(card).not.toContain('about <code>services/hello')
  })

  it('shows foreign text as text', async () => {
    const foreign = fc.constantFrom(
      '</td></table>',
      '<img src=x onerror=alert(1)>',
      '**b** | c',
      '`x`',
      '<details>',
      '[a](https://e.example)',
    )
    await fc.assert(
      fc.asyncProperty(foreign, async words => {
        const hostile = JSON.parse(
          JSON.stringify(decided).replace(/Yes\.|a: held|The workflow asks\./g, JSON.stringify(words).slice(1, -1)),
        )
        const html = await renderMarkdown(decisionCards({ decisions: [hostile] }))
        expect(html).not.toMatch(/<img|<a |<strong|<details>(?!<summary>)/)
        expect(html.match(/<table/g)).toHaveLength(1)
        const shown = html
          .replace(/<[^>]+>/g, '')
          .replace(/&#x3C;/gi, '<')
          .replaceAll('&#x26;', '&')
        expect(shown.split(words)).toHaveLength(4)
      }),
      { numRuns: 8 },
    )
  })
})

describe('the matrix', () => {
  const finding = (
    id: Finding['id'],
    permission: string,
    status: Finding['status'],
    principal = 'serviceAccount:d@p.iam.gserviceaccount.com',
  ): Finding => ({
    ...{
      id,
      status,
      permission,
      principal,
      resource: '//cloudresourcemanager.googleapis.com/projects/p',
      method: 'caller',
    },
    ...{ reason: `${permission} it is. More.`, evidence: [], remedies: [] },
  })
  const builder = 'serviceAccount:b@p.iam.gserviceaccount.com'
  const findings = [
    finding('deployer-permission', 'run.services.get', 'pass'),
    finding('deployer-permission', 'run.services.create', 'pass'),
    finding('deployer-permission', 'resourcemanager.projects.get', 'fail'),
    finding('build-account-permission', 'storage.objects.get', 'unknown', builder),
    finding('build-account-permission', 'storage.objects.list', 'pass', builder),
  ]

  it('has a row per product and a column per account, with the worst answer of each', () => {
    const matrix = permissionMatrix({ findings })
    expect(matrix).toContain('✅ 3 granted · ❌ 1 missing · ❔ 1 unknown')
    expect(matrix).toContain('| Permissions | Deployer | Build account |')
    expect(matrix).toContain('| Cloud Run | ✅ 2 |   |')
    expect(matrix).toContain('| Resource Manager | ❌ 1 |   |')
    expect(matrix).toContain('| Cloud Storage |   | ❔ 1 of 2 |')
  })

  it('opens the account that lacks something, with what is granted in one row', () => {
    const matrix = permissionMatrix({ findings })
    expect(matrix).toContain(
      '<details open><summary><b>Deployer</b> <code>d@<span></span>p.iam.gserviceaccount.com</code>',
    )
    expect(matrix).toContain('<details><summary><b>Build account</b>')
    expect(matrix).toContain(
      '- ✅ <code>run.services.get</code> <code>run.services.create</code><br><sub>project p, asked as itself</sub>',
    )
  })

  it('is empty without permissions', () => expect(permissionMatrix({ findings: [] })).toBe(''))
})

describe('the timeline', () => {
  const call = (name: string, startMs: number, durationMs: number): Timing => ({ name, startMs, durationMs })
  const plan = [{ title: 'Build' }, { title: 'Create' }] as Report['plan']

  it('has signing in, looking around, the steps that began, and the checks', () => {
    const timings = [
      call('POST sts.googleapis.com/v1/token 200', 100, 100),
      call('GET run.googleapis.com/v2/x 200', 200, 100),
      call('GET cloudbuild.googleapis.com/v1/y 200', 250, 150),
      call('GET cloudbuild.googleapis.com/v1/builds/z 200', 450, 10),
      call('Build', 400, 300),
      call('GET hello.run.app/ 200', 750, 50),
    ]
    expect(timeline({ timings, plan })).toEqual([
      { name: 'Sign in', took: '0.10 s', bar: '·█······' },
      { name: 'Facts and preflight', took: '0.20 s', bar: '··██····' },
      { name: 'Build', took: '0.30 s', bar: '····███·' },
      { name: 'Checks', took: '0.05 s', bar: '·······█' },
    ])
  })

  it('has bars of one length that never leave the run', () => {
    const timing = fc.record({
      name: fc.constantFrom('Build', 'Create', 'GET a'),
      startMs: fc.nat(1e7),
      durationMs: fc.nat(1e7),
    })
    fc.assert(
      fc.property(fc.array(timing), timings => {
        for (const { bar } of timeline({ timings, plan })) expect(bar).toMatch(/^(?=.{8}$)·*█+·*$/)
      }),
    )
  })
})
