/** What a run begins with: a title, the cause, the fix; over the table of ends, and over any report. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Change,
  FINDINGS,
  type Finding,
  type Gates,
  type Need,
  type Remedy,
  type Report,
  type StepResult,
} from '../../../src/model.ts'
import { accessWords } from '../../../src/report/access-words.ts'
import { cause, headline } from '../../../src/report/headline.ts'
import { makeReport } from '../../../src/report/report.ts'
import { renderSummary } from '../../../src/report/summary.ts'
import { renderTerminal } from '../../../src/report/terminal.ts'
import { faultsOf } from '../../fixtures/page.ts'

const MODES: Report['mode'][] = ['deploy', 'preflight', 'preview', 'cleanup', 'drift', 'rollback', 'diagnose']
const step = (kind: StepResult['kind'], state: StepResult['state'] = 'done'): StepResult => ({
  kind,
  title: kind,
  target: '//x',
  changes: [],
  needs: [],
  state,
})
const of = (change: Partial<Report>) => {
  const { mode = 'deploy', verdict = 'ok', outputs = {}, ...rest } = change
  return headline(makeReport(mode, verdict, { target: { service: 'api' }, ...rest }, outputs))
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

const actAs: Finding = {
  ...lacking,
  id: 'act-as-runtime-account',
  principal: 'serviceAccount:d@p.iam.gserviceaccount.com',
  permission: 'iam.serviceAccounts.actAs',
  resource: '//iam.googleapis.com/projects/p/serviceAccounts/r@p.iam.gserviceaccount.com',
  reason: 'The deployer lacks iam.serviceAccounts.actAs to deploy a service that runs as the runtime account.',
  remedies: [{ kind: 'gcloud', title: 'Grant roles/iam.serviceAccountUser on the account r', text: 'gcloud iam x' }],
}
const need = (who: Need['who'], permission: string, to: string, place: Need['place']): Need => ({
  ...{ who, permission, to, place },
  level: 'required',
})
const building: StepResult = {
  ...step('build-image', 'planned'),
  needs: [
    need('build-account', 'storage.objects.get', 'read the source', { kind: 'bucket' }),
    need('build-account', 'artifactregistry.repositories.uploadArtifacts', 'push the image', { kind: 'repository' }),
    need('deployer', 'iam.serviceAccounts.actAs', 'deploy a service that runs as the runtime account', {
      kind: 'account',
      who: 'runtime-account',
    }),
  ],
}
const blocked: Partial<Report> = { verdict: 'blocked', plan: [building] }
const early = (...reasons: string[]): Partial<Report> => ({
  verdict: 'blocked',
  findings: reasons.map(reason => ({ ...broken, id: 'invalid-input', reason })),
})
const warned = (reason: string): Partial<Report> => ({
  verdict: 'warning',
  plan: [step('deploy-service')],
  outputs: { access: 'all-users' },
  findings: [{ ...broken, id: 'source-unignored', status: 'warn', reason }],
})
const gates = (invokers: string[], rest: Partial<Gates> = {}): Gates => ({
  ...{ ingress: 'all', defaultUrl: true, iap: false, invokerCheck: true },
  invokers: invokers.map(member => ({ member })),
  ...rest,
})
const KEPT: Pick<Report, 'plan' | 'outputs'> = { plan: [step('deploy-service')], outputs: { access: 'unchanged' } }

describe('the title', () => {
  it.each<[string, Partial<Report>, string]>([
    ['a release', { plan: [step('deploy-service')], outputs: { access: 'all-users' } }, '✅ api is deployed, public'],
    ['one with a warning', warned('No ignore file.'), '⚠️ api is deployed, public'],
    ['access that is kept', { ...KEPT, gates: gates(['allUsers']) }, '✅ api is deployed, public as before'],
    [
      'access alone',
      { plan: [step('set-invokers')], outputs: { access: 'oidc-only' } },
      '✅ Who can call api is settled',
    ],
    ['nothing to do', {}, '✅ api is as the workflow wants it: nothing was changed'],
    ['traffic', { plan: [step('set-traffic')] }, '✅ The traffic of api is set'],
    ['a plan', { mode: 'preflight', plan: [step('deploy-service', 'planned')] }, '✅ Ready: api can be deployed'],
    ['a deploy that was blocked', { ...blocked, findings: [lacking] }, '❌ api was not deployed'],
    ['an input', early('metadata: has a file without x.'), '❌ api was not deployed: invalid input metadata'],
    [
      'two inputs, one of them twice',
      early('metadata: has a.', 'metadata: has b.', 'flags --cpu: is 3.'),
      '❌ api was not deployed: invalid inputs metadata and flags --cpu',
    ],
    ['more of them', early('a: x.', 'b: x.', 'c: x.'), '❌ api was not deployed: 3 invalid inputs'],
    ['inputs together', early('the service cannot be changed as asked: x.'), '❌ api was not deployed: invalid input'],
    ['a variable', early('HTTPS_PROXY: is no address.'), '❌ api was not deployed: invalid HTTPS_PROXY'],
    [
      'the source',
      { verdict: 'blocked', findings: [{ ...broken, id: 'source-unreadable' }] },
      '❌ api was not deployed: source cannot be packed',
    ],
    [
      'a long name, which is not cut for it',
      { ...early('metadata: x.'), target: { service: 'a'.repeat(49) } },
      `❌ ${'a'.repeat(49)} was not deployed`,
    ],
    ['a preflight', { ...blocked, mode: 'preflight', findings: [lacking] }, '❌ api cannot be deployed'],
    ['a build that failed', { verdict: 'failed', findings: [broken] }, '❌ Deploying api failed'],
    ['no target', { target: {}, verdict: 'blocked', findings: [broken] }, '❌ The service was not deployed'],
    [
      'a proof that failed',
      { verdict: 'failed', plan: [step('deploy-service')], findings: [{ ...broken, id: 'verification-mismatch' }] },
      '❌ api is deployed, but does not answer as expected',
    ],
    [
      'a step after the release',
      { verdict: 'failed', plan: [step('deploy-service'), step('set-traffic', 'failed')], findings: [broken] },
      '❌ api is deployed, but a later step failed',
    ],
    [
      'a schedule',
      { verdict: 'failed', plan: [step('deploy-service')], findings: [{ ...broken, id: 'schedule-failed' }] },
      '❌ api is deployed, but its schedule failed',
    ],
    [
      'a rollback',
      { mode: 'rollback', verdict: 'blocked', findings: [{ ...broken, id: 'rollback-impossible' }] },
      '❌ api was not rolled back',
    ],
    ['a rollback that went well', { mode: 'rollback', plan: [step('set-traffic')] }, '✅ api is rolled back'],
    ['a preview', { mode: 'preview', plan: [step('deploy-service')] }, '✅ The preview of api is deployed'],
    [
      'a preview, blocked',
      { ...blocked, mode: 'preview', findings: [lacking] },
      '❌ The preview of api was not removed',
    ],
    ['a cleanup', { mode: 'cleanup', plan: [step('remove-preview')] }, '✅ 1 preview of api was removed'],
    ['a cleanup that failed', { mode: 'cleanup', findings: [broken] }, '❌ Previews of api were not cleaned up'],
    [
      'drift',
      { mode: 'drift', verdict: 'drift', findings: [{ ...broken, id: 'drift', severity: 'medium' }] },
      '❌ api differs from the workflow in 1 place',
    ],
    ['no drift', { mode: 'drift' }, '✅ api is as the workflow says'],
    [
      'a cancelled run',
      { verdict: 'failed', findings: [{ ...broken, id: 'cancelled' }] },
      '❌ Deploying api was cancelled',
    ],
    ['a job', { target: { job: 'n' }, plan: [step('run-job')] }, '✅ n was run: its execution has begun'],
    ['a job that failed', { target: { job: 'n' }, findings: [{ ...broken, id: 'job-failed' }] }, '❌ Running n failed'],
  ])('of %s', (_, change, expected) => {
    const { mark, title } = of(change)
    expect(`${mark} ${title}`).toBe(expected)
  })
})

describe('the cause', () => {
  const why = (change: Partial<Report>) => of(change).causes.map(cause => cause.why)

  it('is one for all that an account lacks, says what for, and why a default account lacks it', () => {
    const compute = 'serviceAccount:1-compute@developer.gserviceaccount.com'
    const upload = { ...lacking, permission: 'artifactregistry.repositories.uploadArtifacts' }
    const findings = [lacking, upload].map(finding => ({ ...finding, principal: compute }))
    expect(why({ ...blocked, findings: [...findings, actAs] })).toEqual([
      'The build account 1-compute@developer.gserviceaccount.com is not allowed to read the source and push the image: it lacks 2 permissions on the project p (storage.objects.get, artifactregistry.repositories.uploadArtifacts). ' +
        "It is the project's default account. Such accounts used to get the role Editor by themselves; in organisations created since May 2024 they get no role, so someone has to grant one.",
      'The deployer d@p.iam.gserviceaccount.com is not allowed to deploy a service that runs as the runtime account: it lacks iam.serviceAccounts.actAs on the account r@p.iam.gserviceaccount.com. ' +
        'Whoever deploys code that runs as an account can do whatever the account can: Google asks for this right on the account itself.',
    ])
  })

  it('says what for of no other account than the one that it is about', () => {
    const place = { kind: 'client-account', project: 'p' } as const
    const account = need('deployer', 'iam.serviceAccounts.actAs', 'let Cloud Scheduler call as this account', place)
    const finding: Finding = {
      ...actAs,
      id: 'deployer-permission',
      resource: '//iam.googleapis.com/projects/p/serviceAccounts/s@p.iam.gserviceaccount.com',
    }
    const plan = [{ ...step('deploy-service'), needs: [...building.needs, account] }]
    expect(why({ ...blocked, plan, findings: [finding] })[0]).toMatch(
      /^The deployer d@p\.iam\.gserviceaccount\.com is not allowed to let Cloud Scheduler call as this account: /,
    )
  })

  it('never says of a role that is held that it is lacking', () => {
    const held = {
      ...lacking,
      remedies: [],
      reason: 'The build account is refused storage.objects.get, although it holds roles/x: no role is missing.',
    }
    expect(why({ ...blocked, findings: [held] })).toEqual([held.reason])
    expect(cause(held)).toBe('the build account is refused storage.objects.get on project p')
  })

  it('names APIs that are off by their products, all at once', () => {
    const off = (host: string): Finding => ({
      ...broken,
      id: 'api-disabled',
      reason: `${host} is not enabled in the project p, and the deploy needs it.`,
      resource: `//serviceusage.googleapis.com/projects/p/services/${host}`,
    })
    expect(why({ ...blocked, findings: [off('run.googleapis.com'), off('cloudbuild.googleapis.com')] })).toEqual([
      'Cloud Run (run.googleapis.com) and Cloud Build (cloudbuild.googleapis.com) are not enabled in the project p, and the deploy needs them.',
    ])
  })

  it('keeps what Google said and what a log said apart from it', () => {
    const reason =
      'The bucket was not made. Google said: POST storage.googleapis.com/storage/v1/b: no\n\nline 1\nline 2'
    expect(of({ verdict: 'failed', findings: [{ ...broken, reason }] }).causes).toMatchObject([
      {
        why: 'The bucket was not made.',
        said: 'POST storage.googleapis.com/storage/v1/b: no',
        lines: 'line 1\nline 2',
      },
    ])
  })

  it('of a warning is what made it one, and not the decision about access', () => {
    expect(why(warned('There is no ignore file.'))).toEqual(['There is no ignore file.'])
  })
})

describe('who can call it', () => {
  it.each<[string, Gates | undefined, string, string]>([
    ['allUsers', gates(['allUsers']), '🌍', 'everyone (unchanged): allUsers holds the invoker role'],
    ['no check', gates([], { invokerCheck: false }), '🌍', 'everyone (unchanged): the invoker check is disabled'],
    ['nobody', gates([]), '🔒', 'authenticated callers (unchanged): an ID token and the invoker role'],
    [
      'Google accounts',
      gates(['allAuthenticatedUsers']),
      '🔒',
      expect.stringMatching(/^every Google account \(unchanged\)/),
    ],
    ['ingress', gates(['allUsers'], { ingress: 'internal' }), '🔒', expect.stringMatching(/not everyone reaches it$/)],
    ['what nobody could read', undefined, '❔', 'as before: who that is could not be read'],
  ])('under access: keep follows from the gates: %s', (_, live, sign, how) => {
    const report = makeReport('deploy', 'ok', { ...KEPT, ...(live && { gates: live }) }, KEPT.outputs)
    expect(accessWords(report)).toMatchObject({ sign, how })
  })
})

it('side effects on IAM, APIs and schedules are told, each once, and what was there already is not', () => {
  const change = (target: string, path: string, rest: Partial<Change>): Change => ({
    target,
    path,
    done: true,
    ...rest,
  })
  const project = '//cloudresourcemanager.googleapis.com/projects/p'
  const plan: StepResult[] = [
    {
      ...step('enable-api'),
      changes: ['a', 'b'].map(api => change(`//serviceusage.googleapis.com/projects/p/services/${api}`, 'state', {})),
    },
    {
      ...step('grant-role'),
      changes: [change(project, 'bindings[roles/x]', { before: ['user:a'], after: ['user:a', 'user:b'] })],
    },
    { ...step('set-invokers'), changes: [] },
    {
      ...step('upsert-schedule'),
      title: 'Create the Cloud Scheduler job j',
      changes: [change('//s', 'name', { after: 'j' })],
    },
    { ...step('deploy-service'), changes: [change('//r', 'template', { after: 1 })] },
  ]
  expect(of({ plan }).effects).toEqual([
    'enabled a and b',
    'granted roles/x on the project p to user:b',
    'created the Cloud Scheduler job j',
  ])
})

it('the terminal gives each cause once', () => {
  const lines = renderTerminal(
    makeReport('deploy', 'blocked', { target: { service: 'api' }, findings: [lacking, broken] }, {}),
  )
  for (const { reason } of [lacking, broken]) expect(lines.split(reason)).toHaveLength(2)
})

/** Reports of every mode and end, with findings that say anything. */
const TEXTS = [
  'POST run.googleapis.com/v2/projects/p/locations/l/services answered 404 NOT_FOUND: no.',
  'See https://us-central1-run.googleapis.com/apis/serving.knative.dev/v1/x for more. Google said: nothing',
  'It lacks //iam.googleapis.com/projects/1/serviceAccounts/a@b.',
  'Google said: only Google speaks here',
  'First.\n\nline 1 of a log\n    at line 2\n',
  '',
]
const anyText = fc.oneof(fc.constantFrom(...TEXTS), fc.string({ maxLength: 300 }), fc.lorem({ maxCount: 400 }))
const anyRemedy: fc.Arbitrary<Remedy> = fc.record({
  kind: fc.constantFrom('gcloud', 'terraform', 'console', 'workflow'),
  title: fc.constantFrom('Grant roles/x', 'Show the provider', 'Read the log', 'Set audience'),
  text: fc.constantFrom(
    'gcloud iam workload-identity-pools providers describe p --project=x',
    'gcloud services enable run.googleapis.com --project=p',
    'gcloud builds list --ongoing',
    'https://console.cloud.google.com/x',
    'with:\n  audience: "a`"',
  ),
})
const anyFinding: fc.Arbitrary<Finding> = fc
  .record({
    id: fc.constantFrom(...(Object.keys(FINDINGS) as Finding['id'][])),
    status: fc.constantFrom('fail', 'fail', 'warn', 'unknown', 'skipped', 'pass'),
    reason: anyText,
    remedies: fc.array(anyRemedy, { maxLength: 3 }),
    lack: fc.boolean(),
    name: fc.string({ maxLength: 100 }),
  })
  .map(({ lack, name, ...finding }) => ({
    ...finding,
    evidence: [],
    ...(lack && { principal: `serviceAccount:${name}`, permission: 'storage.objects.get', resource: `//x/${name}` }),
  }))
const anyReport: fc.Arbitrary<Report> = fc
  .record({
    mode: fc.constantFrom<Report['mode'][]>(...MODES),
    verdict: fc.constantFrom<Report['verdict'][]>('ok', 'warning', 'blocked', 'failed', 'drift'),
    name: fc.string({ minLength: 1, maxLength: 120 }),
    findings: fc.array(anyFinding, { maxLength: 12 }),
    kinds: fc.array(
      fc.constantFrom<StepResult['kind'][]>('deploy-service', 'run-job', 'set-traffic', 'remove-preview'),
    ),
    state: fc.constantFrom<StepResult['state'][]>('planned', 'done', 'failed', 'skipped'),
    access: fc.constantFrom('all-users', 'unchanged', 'oidc-only'),
  })
  .map(({ mode, verdict, name, findings, kinds, state, access }) =>
    makeReport(
      mode,
      verdict,
      { target: { service: name }, findings, plan: [building, ...kinds.map(kind => step(kind, state))] },
      { access },
    ),
  )

it('of any report has a title of one line, a cause where something is amiss, and no look for a fix', async () => {
  await fc.assert(
    fc.asyncProperty(anyReport, async report => {
      const { mark, title, causes, fix } = headline(report)
      expect(`## ${mark} ${title}`.length).toBeLessThanOrEqual(80)
      expect(title).not.toMatch(/\n|googleapis\.com/)
      expect(title).not.toBe('')
      for (const { why } of causes) {
        expect(why.trim()).not.toBe('')
        expect(why).not.toMatch(
          /\n|(?<!principal(?:Set)?:)\/\/[\w.-]*googleapis\.com|googleapis\.com\/|\b(?:GET|POST) \w+\./,
        )
      }
      if (report.findings.some(({ status }) => status === 'fail')) expect(causes.length).toBeGreaterThan(0)
      if (fix) expect(fix.text).not.toMatch(/\bdescribe\b|\blist\b/)
      if (fix) expect(fix.title).not.toMatch(/^(?:See|Read|Look)\b/)
      // What stands in the box is whole: no block swallows what comes after it.
      expect((await faultsOf(renderSummary(report))).filter(fault => /`|\[!|> /.test(fault))).toEqual([])
    }),
    { numRuns: 150 },
  )
})
