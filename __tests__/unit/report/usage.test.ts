/** How to call the service, shown where callers need a token. */
import { execFileSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import type { AccessState, Gates, Report } from '../../../src/model.ts'
import { makeReport } from '../../../src/report/report.ts'
import { usage } from '../../../src/report/usage.ts'

const URL_OF = 'https://api-123456789012.europe-west1.run.app'
const report = (access: AccessState) =>
  makeReport(
    'deploy',
    'ok',
    { target: { project: 'acme', region: 'europe-west1', service: 'api' } },
    { url: URL_OF, audience: URL_OF, access },
  )
const blocks = (language: string) =>
  [...usage(report('oidc-only')).matchAll(new RegExp(`\`\`\`${language}\n(.*?)\n\`\`\``, 'gs'))].map(
    match => match[1] as string,
  )

describe('how to call a service', () => {
  it.each(['all-users', 'no-invoker-iam-check', 'unchanged'] as const)('is not told where access is %s', access => {
    expect(usage(report(access))).toBe('')
  })

  it('is told of a service that was left private, and not where IAP stands before it', () => {
    const gates: Gates = { ingress: 'all', defaultUrl: true, iap: false, invokerCheck: true, invokers: [] }
    const shown = (access: AccessState, changes: object) =>
      usage({ ...report(access), gates: { ...gates, ...changes } } as Report)
    expect(shown('unchanged', {})).toContain('How to call it')
    expect(shown('unchanged', { invokers: [{ member: 'allUsers' }] })).toBe('')
    expect(shown('unchanged', { invokerCheck: false })).toBe('')
    expect(shown('unchanged', { invokers: undefined })).toBe('')
    expect(shown('oidc-only', { iap: true })).toBe('')
  })

  it('fits what stands before the service: callers that cannot reach it are shown nothing that would fail', () => {
    const gates: Gates = { ingress: 'all', defaultUrl: true, iap: false, invokerCheck: true, invokers: [] }
    const shown = (changes: Partial<Gates>) => usage({ ...report('oidc-only'), gates: { ...gates, ...changes } })
    expect(shown({ ingress: 'none' })).toBe('')
    expect(shown({})).toContain('A GitHub workflow')
    expect(shown({ ingress: 'internal' })).toContain('other requests get 404')
    expect(shown({ ingress: 'internal' })).not.toContain('A GitHub workflow')
    const off = shown({ defaultUrl: false })
    expect(off).toContain('curl --header "Authorization: Bearer $TOKEN" https://YOUR-DOMAIN/')
    expect(off).toContain(`"${URL_OF}"`)
    expect(off).not.toContain('steps.deploy.outputs.url }}')
    // A token for the URL is good in any case.
    expect(shown({ audiences: ['acme-api'] })).toContain('Its custom audiences also work: acme-api.')
  })

  it('is told of one region where there are several', () => {
    const several = report('oidc-only')
    const shown = usage({ ...several, target: { ...several.target, region: 'europe-west1,us-east1' } })
    expect(shown).toContain('This is the service in europe-west1;')
    expect(shown).not.toContain('us-east1')
    expect(shown).toContain('--region=europe-west1 ')
  })

  it('keeps odd values inside their quotes', () => {
    const odd = 'https://a.example/$(id)"\'\n`x`'
    const shown = usage(
      makeReport('deploy', 'ok', { target: { project: 'x.com:p' } }, { url: odd, audience: odd, access: 'oidc-only' }),
    )
    expect(shown).toContain('CALLER@p.x.com.iam.gserviceaccount.com')
    for (const [, code = ''] of shown.matchAll(/```bash\n(.*?)\n```/gs)) {
      execFileSync('bash', ['-n', '-c', code])
      expect(code.replace(/'(?:[^'\\]|\\.)*'/g, '')).not.toContain('$(id)')
    }
    for (const [, code = ''] of shown.matchAll(/```(?:python|js|go)\n(.*?)\n```/gs))
      expect(code).toContain('\\"\'\\n`x`"')
  })

  it('names this service, its URL and its audience in every example', () => {
    const all = ['bash', 'python', 'js', 'go'].flatMap(blocks)
    expect(all).toHaveLength(8)
    for (const code of all)
      expect(code).toMatch(/api-123456789012\.europe-west1\.run\.app|services add-iam-policy-binding api /)
    expect(usage(report('oidc-only'))).toContain('X-Serverless-Authorization')
  })

  it('gives shell commands that a shell can read', () => {
    for (const code of blocks('bash')) execFileSync('bash', ['-n', '-c', code])
  })

  it('gives workflow steps that keep expressions out of the script', () => {
    const [steps] = blocks('yaml').map(code => parse(code) as { run?: string; uses?: string }[])
    expect(steps?.map(step => step.uses ?? 'run')).toEqual(['google-github-actions/auth@v3', 'run'])
    expect(steps?.[1]?.run).not.toContain('${{')
  })
})
