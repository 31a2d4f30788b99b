/** The summary's size: GitHub refuses one over 1 MiB as a whole, so that ours gives up detail instead. */
import { describe, expect, it } from 'vitest'
import type { Evidence, Finding, Report } from '../../../src/model.ts'
import { renderSummary, SUMMARY_LIMIT } from '../../../src/report/summary.ts'
import { faultsOf } from '../../fixtures/page.ts'

const MIB = 1_048_576
const LONG =
  'The caller said _something_ long about <b>policies | and [links](https://evil.example) `code` & ünïcödé 🎈. '

const evidence = (n: number): Evidence => ({
  call: `POST cloudresourcemanager.googleapis.com/v3/projects/demo-project-${n}:testIamPermissions`,
  resource: `//cloudresourcemanager.googleapis.com/projects/demo-project-${n}`,
  answer: LONG.repeat(5),
  status: 403,
})

const finding = (n: number, status: Finding['status']): Finding => ({
  id: 'build-account-permission',
  status,
  principal: `serviceAccount:builder-${n % 7}@demo-project.iam.gserviceaccount.com`,
  permission: `storage.objects.get${n}`,
  resource: `//storage.googleapis.com/projects/_/buckets/bucket-${n}`,
  method: 'impersonation',
  reason: LONG.repeat(3),
  evidence: Array.from({ length: 5 }, (_, at) => evidence(at)),
  remedies: [
    {
      kind: 'gcloud',
      title: `Grant number ${n}`,
      text: `gcloud projects add-iam-policy-binding demo-project-${n} \\\n  --role=roles/x`,
    },
    {
      kind: 'terraform',
      title: 'In Terraform',
      text: `resource "google_project_iam_member" "m${n}" {\n  role = "x"\n}`,
    },
  ],
})

function report(count: number, failing: number): Report {
  return {
    version: 1,
    mode: 'deploy',
    verdict: failing > 0 ? 'blocked' : 'ok',
    target: { project: 'demo-project', region: 'us-central1', service: 'hello' },
    identity: {
      principal: 'serviceAccount:deployer@demo-project.iam.gserviceaccount.com',
      method: 'application-default',
    },
    findings: Array.from({ length: count }, (_, n) => finding(n, n < failing ? 'fail' : n % 2 ? 'unknown' : 'pass')),
    decisions: Array.from({ length: Math.min(count, 20) }, () => ({
      id: 'access' as const,
      question: 'Who can reach the service?',
      choice: 'all-users',
      because: LONG,
      alternatives: [{ choice: 'all-users', possible: true, because: LONG }],
      evidence: Array.from({ length: count }, (_, n) => evidence(n)),
    })),
    plan: [],
    changes: [],
    checks: [],
    timings: Array.from({ length: count }, (_, n) => ({
      name: `GET run.googleapis.com/${n}`,
      startMs: n,
      durationMs: n,
    })),
    outputs: { verdict: failing > 0 ? 'blocked' : 'ok', changed: 'false' },
  } as Report
}

describe('a summary', () => {
  it('of an ordinary report has everything, and no note that something is missing', async () => {
    const summary = renderSummary(report(10, 2))
    expect(await faultsOf(summary)).toEqual([])
    for (const part of ['demo-project-1 ', 'Terraform', '### Decisions', '### Preflight', 'builder-6@'])
      expect(summary).toContain(part)
    expect(summary).not.toContain('left out')
  })

  it.each([
    ['thousands of answers, none of them a failure', 0],
    ['thousands of failures', 2_000],
  ])('of %s stays under GitHub’s limit, with its head and the first fix', (_, failing) => {
    const summary = renderSummary(report(2_000, failing))
    expect(Buffer.byteLength(summary)).toBeLessThan(MIB)
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(SUMMARY_LIMIT)
    expect(summary).toMatch(/^## (✅|❌) /)
    if (failing > 0) expect(summary).toContain('gcloud projects add-iam-policy-binding demo-project-0 ')
    expect(summary).toContain('left out for GitHub’s size limit')
  })

  it.each([2_000, 5_000, 20_000, 100_000])('is cut to %d bytes without leaving anything open', async limit => {
    for (const failing of [0, 40]) {
      const summary = renderSummary(report(200, failing), { limit })
      expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(limit)
      expect(await faultsOf(summary)).toEqual([])
    }
  })

  it('with one reason that is a megabyte long is cut within that reason', async () => {
    const [first] = report(1, 1).findings
    const monster = { ...report(1, 1), findings: [{ ...(first as Finding), reason: 'x'.repeat(2_000_000) }] }
    const summary = renderSummary(monster)
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(SUMMARY_LIMIT)
    expect(summary).toMatch(/^## ❌ /)
    expect(await faultsOf(summary)).toEqual([])
  })
})
