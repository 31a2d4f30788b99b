/** The checks: one world each, one thing wrong with it. */
import { describe, expect, it } from 'vitest'
import { decide } from '../../../src/decisions/decide.ts'
import { underPreflight } from '../../../src/decisions/verdict.ts'
import type { Facts, NeedAnswer } from '../../../src/facts/facts.ts'
import type { Config } from '../../../src/inputs/config.ts'
import type { Evidence, Finding, Need, PlannedStep } from '../../../src/model.ts'
import { NO_TRAFFIC_LABEL, wantedTraffic } from '../../../src/service/traffic.ts'
import type { SourceSummary } from '../../../src/source/summary.ts'
import { check } from '../../fixtures/check.ts'
import { aConfig, DEPLOYER } from '../../fixtures/config.ts'
import {
  aBinding,
  anAccount,
  anAnswer,
  aPolicy,
  aService,
  BUCKET,
  COMPUTE,
  known,
  NUMBER,
  REPOSITORY,
  RESOURCE,
  someEvidence,
  someFacts,
  unknown,
} from '../../fixtures/facts.ts'

const SOURCE: SourceSummary = { dockerfile: true, projectToml: false, ignoreFile: '.gcloudignore', credentials: [] }

function findings(
  config: Partial<Config> = {},
  facts: Partial<Facts> = {},
  plan: PlannedStep[] = [],
  source: SourceSummary = SOURCE,
): Finding[] {
  const all = { config: aConfig(config), facts: someFacts(facts) }
  return check(all.config, all.facts, decide(all.config, all.facts, source), plan)
}
const lines = (found: Finding[]) => found.map(({ id, status }) => `${id} ${status}`)

function aStep(needs: Need[], changes: Partial<PlannedStep> = {}): PlannedStep {
  return { kind: 'deploy-service', title: 'Deploy', target: RESOURCE.service, changes: [], needs, ...changes }
}
const planFor = (answers: NeedAnswer[]) => [aStep(answers.map(({ need }) => need))]

describe('an open project with all rights', () => {
  it('has no findings but passes', () => {
    const { answers } = someFacts()
    const found = findings({ access: 'public' }, { answers }, planFor(answers))
    expect(new Set(found.map(({ status }) => status))).toEqual(new Set(['pass']))
    // One account builds and runs, so that the right to act as it is one finding for two needs.
    expect(found).toHaveLength(answers.length - 1)
  })
})

describe('permissions', () => {
  const bucket = { kind: 'bucket' } as const
  const one = (changes: Parameters<typeof anAnswer>[3], who: Need['who'] = 'build-account') => {
    const answer = anAnswer(who, 'storage.objects.get', bucket, { to: 'read the source', ...changes })
    return findings({}, { answers: [answer] }, planFor([answer]))
  }

  it.each<[Parameters<typeof anAnswer>[3], Finding['status']]>([
    [{ verdict: 'granted' }, 'pass'],
    [{ verdict: 'denied' }, 'fail'],
    [{ verdict: 'denied', level: 'advisory' }, 'warn'],
    [{ verdict: 'conditional' }, 'unknown'],
    [{ verdict: 'unknown', method: 'none' }, 'unknown'],
  ])('%j becomes %s', (changes, status) => {
    expect(lines(one(changes))).toEqual([`build-account-permission ${status}`])
  })

  it('say who lacks what where, what for, how it was learned, and the fix', () => {
    expect(one({ verdict: 'denied' })).toMatchObject([
      {
        principal: `serviceAccount:${COMPUTE}`,
        permission: 'storage.objects.get',
        role: 'roles/storage.objectViewer',
        resource: RESOURCE.bucket,
        method: 'impersonation',
        reason: 'The build account lacks storage.objects.get to read the source (asked by impersonating it).',
        remedies: [
          { kind: 'gcloud' },
          { kind: 'terraform' },
          { kind: 'console' },
          { kind: 'gcloud', alternative: true },
          { kind: 'terraform', alternative: true },
        ],
      },
    ])
  })

  it('say what reading policies does not see, and why nothing is known', () => {
    const [held] = one({ verdict: 'unknown', method: 'policy', byRole: 'roles/run.builder', why: 'It is granted.' })
    expect(held).toMatchObject({ status: 'unknown', role: 'roles/run.builder', remedies: [] })
    expect(held?.reason).toContain('unless a deny policy that it cannot see forbids it. It is granted.')
    const [open] = one({ verdict: 'unknown', method: 'none', why: 'The policies of the folder could not be read' })
    expect(open?.reason).toBe(
      'It is not known whether the build account has storage.objects.get to read the source. The policies of the folder could not be read.',
    )
    expect(open).not.toHaveProperty('method')
    expect(open?.remedies).toEqual([])
  })

  it('are named after actAs for the two accounts that the deployer acts as', () => {
    const answers = (['build-account', 'runtime-account'] as const).map((who, index) =>
      anAnswer(
        'deployer',
        'iam.serviceAccounts.actAs',
        { kind: 'account', who },
        { verdict: 'denied', resource: `${RESOURCE.account}${index}` },
      ),
    )
    expect(lines(findings({}, { answers }, planFor(answers)))).toEqual([
      'act-as-build-account fail',
      'act-as-runtime-account fail',
    ])
  })

  it('are one finding where one account plays both parts', () => {
    const answers = (['build-account', 'runtime-account'] as const).map(who =>
      anAnswer(
        'deployer',
        'iam.serviceAccounts.actAs',
        { kind: 'account', who },
        { verdict: 'denied', to: `use the ${who}` },
      ),
    )
    const found = findings({}, { answers }, planFor(answers))
    expect(found).toHaveLength(1)
    expect(found[0]?.reason).toContain('to use the build-account, and to use the runtime-account')
  })

  it('come from the plan: answers that no step needs say nothing, needs that nobody asked about are unknown', () => {
    const asked = anAnswer('deployer', 'run.services.update', { kind: 'service' }, { verdict: 'denied' })
    const needed = anAnswer('deployer', 'run.services.get', { kind: 'service' })
    const found = findings({}, { answers: [asked] }, planFor([needed]))
    expect(lines(found)).toEqual(['deployer-permission unknown'])
    expect(found[0]?.evidence).toHaveLength(1)
  })

  it('never block under preflight: warn, and are not asked about under off', () => {
    const answer = anAnswer('deployer', 'run.services.update', { kind: 'service' }, { verdict: 'denied' })
    const of = (preflight: Config['preflight']) =>
      lines(findings({ preflight }, { answers: [answer] }, planFor([answer])))
    expect(of('enforce')).toEqual(['deployer-permission fail'])
    expect(of('warn')).toEqual(['deployer-permission warn'])
    expect(of('off')).toEqual([])
  })
})

describe('an account of which Google says neither that it is there nor that it is not', () => {
  const place = { kind: 'account', who: 'runtime-account' } as const
  const actAs = anAnswer('deployer', 'iam.serviceAccounts.actAs', place, { verdict: 'denied' })
  const reads = anAnswer(
    'build-account',
    'storage.objects.get',
    { kind: 'bucket' },
    { verdict: 'denied', method: 'policy' },
  )
  const found = (answers: NeedAnswer[], facts: Partial<Facts> = {}) =>
    findings({}, { runtimeAccountState: unknown(), buildAccountState: unknown(), answers, ...facts }, planFor(answers))

  it('may be missing, say the finding about acting as it and the titles of its remedies', () => {
    const [finding] = found([actAs])
    expect(finding?.id).toBe('act-as-runtime-account')
    expect(finding?.reason).toContain(`Or the account ${COMPUTE} does not exist`)
    expect(finding?.remedies[0]?.title).toBe(
      `Grant roles/iam.serviceAccountUser on the account ${COMPUTE}, if ${COMPUTE} exists`,
    )
  })

  it('may be missing, says the finding about what it lacks itself', () => {
    const [finding] = found([reads])
    expect(finding?.id).toBe('build-account-permission')
    expect(finding?.reason).toContain(`Or the account ${COMPUTE} does not exist`)
    expect(finding?.remedies[0]?.title).toContain(`if ${COMPUTE} exists`)
  })

  it.each<[string, NeedAnswer[], Partial<Facts>]>([
    ['it was read', [actAs], { runtimeAccountState: known(anAccount(COMPUTE)) }],
    ['the run had a token for it', [actAs, { ...reads, method: 'impersonation' }], {}],
    ['the API is off', [actAs], { runtimeAccountState: refusal('SERVICE_DISABLED') }],
    [
      'it is the deployer',
      [actAs],
      { identity: { principal: `serviceAccount:${COMPUTE}`, method: 'application-default' } },
    ],
  ])('is not doubted where %s', (_, answers, facts) => {
    expect(JSON.stringify(found(answers, facts))).not.toContain('does not exist')
  })

  function refusal(reason: string) {
    const { call, resource, answer } = someEvidence('GET account', 'refused')
    return { known: false as const, why: 'no', evidence: [{ call, resource, answer, status: 403, reason }] }
  }
})

describe('a Cloud Run that does not answer', () => {
  const call = 'GET run.googleapis.com/v2/projects/acme-prod/locations/europe-west1/services/api'
  const silent = (answer: string, status?: number) => ({
    service: { known: false as const, why: `Not reachable: ${answer}`, evidence: [someEvidence(call, answer, status)] },
  })

  it.each([
    '127.0.0.1:9 could not be reached: connect ECONNREFUSED 127.0.0.1:9.',
    'run.googleapis.com could not be reached: getaddrinfo ENOTFOUND run.googleapis.com.',
    'run.googleapis.com did not answer in time.',
  ])('stops the run before anything is uploaded, whatever the preflight may do: %s', answer => {
    for (const preflight of ['enforce', 'warn', 'off'] as const) {
      const [finding] = findings({ preflight }, silent(answer)).filter(({ id }) => id === 'api-error')
      expect(finding).toMatchObject({ status: 'fail', resource: RESOURCE.service })
      for (const words of ['(run.googleapis.com)', answer, 'proxy', 'CLOUDSDK_API_ENDPOINT_OVERRIDES_RUN', 'outage'])
        expect(finding?.reason).toContain(words)
    }
  })

  it.each([403, 429, 503])('is not what an answer of %i means', status => {
    expect(lines(findings({}, silent('No', status)))).not.toContain('api-error fail')
  })
})

describe('project, APIs and accounts', () => {
  const notFound = {
    known: false as const,
    why: 'Not found.',
    evidence: [someEvidence('GET project', 'not found', 404)],
  }
  const disabledApi = { apis: known({ 'run.googleapis.com': true, 'cloudbuild.googleapis.com': false }) }

  it.each<[string, Partial<Facts>, string[]]>([
    ['an unreadable project', { project: unknown() }, ['project-unreachable unknown']],
    ['no such project', { project: notFound }, ['project-unreachable fail']],
    [
      'a deleted project',
      { project: known({ name: 'projects/1', projectId: 'acme-prod', state: 'DELETE_REQUESTED' }) },
      ['project-unreachable fail'],
    ],
    ['a disabled API', disabledApi, ['api-disabled fail']],
    ['an API that a deploy can do without', { apis: known({ 'orgpolicy.googleapis.com': false }) }, []],
    ['Cloud Storage under an older name of its API', { apis: known({ 'storage.googleapis.com': false }) }, []],
    [
      'Cloud Storage that answers nothing either',
      { apis: known({ 'storage.googleapis.com': false }), bucket: unknown('The API is not enabled.') },
      ['api-disabled fail', 'bucket-foreign unknown'],
    ],
    ['unreadable APIs', { apis: unknown() }, ['api-disabled unknown']],
    [
      'no default build account',
      { buildAccount: known(null), buildAccountState: known(null) },
      ['no-default-build-account fail'],
    ],
    ['an unknown build account', { buildAccount: unknown() }, ['no-default-build-account unknown']],
    ['a missing build account', { buildAccountState: known(null) }, ['build-account-missing fail']],
    [
      'a disabled build account',
      { buildAccountState: known(anAccount(COMPUTE, true)) },
      ['build-account-missing fail'],
    ],
    ['a build account that may not be read', { buildAccountState: unknown() }, []],
    ['a missing runtime account', { runtimeAccountState: known(null) }, ['runtime-account-missing fail']],
    [
      'a disabled runtime account',
      { runtimeAccountState: known(anAccount(COMPUTE, true)) },
      ['runtime-account-missing fail'],
    ],
  ])('%s', (_, facts, expected) => {
    expect(lines(findings({}, facts))).toEqual(expected)
  })

  it('do not look at builds when an image is deployed', () => {
    const config = { origin: { kind: 'image' as const, image: 'gcr.io/x/y' } }
    const facts = { ...disabledApi, buildAccount: known(null), bucket: known({ name: BUCKET, projectNumber: '1' }) }
    expect(lines(findings(config, facts))).toEqual([])
  })
})

describe('bucket and repository', () => {
  it.each<[string, Partial<Config>, Partial<Facts>, string[]]>([
    [
      'a bucket of another project',
      {},
      { bucket: known({ name: BUCKET, projectNumber: '999' }) },
      ['bucket-foreign fail'],
    ],
    [
      'a bucket of another project that the workflow names',
      { build: { env: {}, bucket: 'shared-sources' } },
      { bucket: known({ name: 'shared-sources', projectNumber: '999' }) },
      [],
    ],
    ['no bucket yet', {}, { bucket: known(null) }, []],
    ['a forbidden bucket', {}, { bucket: unknown() }, ['bucket-foreign unknown']],
    ['a bucket and no project number', {}, { projectNumber: unknown() }, ['bucket-foreign unknown']],
    ['no default repository yet', {}, { repository: known(null) }, []],
    [
      'a named repository that is not there',
      { build: { env: {}, repository: 'mine' } },
      { repository: known(null) },
      ['repository-missing fail'],
    ],
    [
      'a repository of another format',
      {},
      { repository: known({ name: REPOSITORY, format: 'NPM' }) },
      ['repository-missing fail'],
    ],
    ['an unreadable repository', {}, { repository: unknown() }, []],
  ])('%s', (_, config, facts, expected) => {
    expect(lines(findings(config, facts))).toEqual(expected)
  })

  it('says how to create the repository that was named', () => {
    const [found] = findings({ build: { env: {}, repository: 'mine' } }, { repository: known(null) })
    expect(found?.remedies[0]?.text).toBe(
      'gcloud artifacts repositories create mine --project=acme-prod --location=europe-west1 --repository-format=docker',
    )
  })
})

describe('access', () => {
  const closed = {
    policies: {
      ...someFacts().policies,
      'run.managed.requireInvokerIam': aPolicy('run.managed.requireInvokerIam', { enforce: true }),
      'iam.allowedPolicyMemberDomains': aPolicy('iam.allowedPolicyMemberDomains', {
        values: { allowedValues: ['C01'] },
      }),
    },
  }
  const unreadable = { policies: { ...someFacts().policies, 'run.requireInvokerIam': unknown<never>() } }
  const flagged = known(aService({ invokerIamDisabled: true }))
  const iap = known(aService({ iapEnabled: true }))
  const agent = `serviceAccount:service-${NUMBER}@gcp-sa-iap.iam.gserviceaccount.com`
  const agentMayCall = known({ bindings: [aBinding('roles/run.invoker', agent)] })

  it.each<[string, Partial<Config>, Partial<Facts>, string[]]>([
    ['blocked, deploying all the same', { access: 'public' }, closed, ['public-access-blocked warn']],
    ['blocked, stopping', { access: 'public', onPublicDenied: 'fail' }, closed, ['public-access-blocked fail']],
    ['a policy that cannot be read', { access: 'public' }, unreadable, ['policy-unreadable unknown']],
    ['a policy that cannot be read and does not matter', { access: 'keep' }, unreadable, []],
    [
      'internal ingress',
      { access: 'public' },
      { service: known(aService({ ingress: 'INGRESS_TRAFFIC_INTERNAL_ONLY' })) },
      ['public-behind-ingress warn'],
    ],
    ['IAP before a public service', { access: 'public' }, { service: iap }, ['behind-iap warn']],
    [
      'IAP, and named callers that do not get past it',
      { invokers: ['user:a@x'] },
      { service: iap },
      ['behind-iap warn'],
    ],
    ['IAP that may call', { access: 'authenticated' }, { service: iap, servicePolicy: agentMayCall }, []],
    ['IAP that may not', { access: 'authenticated' }, { service: iap }, ['behind-iap warn']],
    ['IAP before a service that is left alone', {}, { service: iap }, []],
    [
      'a disabled URL',
      { access: 'public' },
      { service: known(aService({ defaultUriDisabled: true })) },
      ['public-behind-ingress warn'],
    ],
    [
      'internal ingress of a private service',
      {},
      { service: known(aService({ ingress: 'INGRESS_TRAFFIC_INTERNAL_ONLY' })) },
      [],
    ],
    ['a forbidden flag that keep keeps', {}, { ...closed, service: flagged }, ['policy-blocks-deploy warn']],
    [
      'allUsers beside the flag',
      { access: 'public' },
      { service: flagged, servicePolicy: known({ bindings: [aBinding('roles/run.invoker', 'allUsers')] }) },
      ['leftover-all-users warn'],
    ],
  ])('%s', (_, config, facts, expected) => {
    expect(lines(findings(config, facts))).toEqual(expected)
  })

  it('says whom IAP lets in, and lets its agent call the service', () => {
    const [found] = findings({ access: 'authenticated' }, { service: iap })
    expect(found).toMatchObject({ principal: agent, role: 'roles/run.invoker', resource: RESOURCE.service })
    expect(found?.reason).toContain('roles/iap.httpsResourceAccessor')
    expect(found?.remedies[0]?.text).toContain(`--member=${agent}`)
    const overwritten: Partial<Config> = {
      access: 'authenticated',
      invokers: ['user:a@x'],
      invokersUpdateStrategy: 'overwrite',
    }
    expect(findings(overwritten, { service: iap, servicePolicy: agentMayCall })[0]).toMatchObject({ principal: agent })
  })

  it('looks at ingress as this deploy will leave it', () => {
    const internal = { service: known(aService({ ingress: 'INGRESS_TRAFFIC_INTERNAL_ONLY' })) }
    const set = (value: string) => [{ from: '--ingress', path: 'ingress', op: 'set' as const, value }]
    expect(lines(findings({ access: 'public', edits: set('INGRESS_TRAFFIC_ALL') }, internal))).toEqual([])
    expect(
      lines(findings({ access: 'public', edits: set('INGRESS_TRAFFIC_INTERNAL_ONLY') }, { service: known(null) })),
    ).toEqual(['public-behind-ingress warn'])
  })

  it('tells the deployer how to be allowed to read policies', () => {
    const [found] = findings({ access: 'public' }, unreadable)
    expect(found?.resource).toMatch(
      /^\/\/orgpolicy\.googleapis\.com\/projects\/[^/]+\/policies\/run\.requireInvokerIam$/,
    )
    expect(found?.remedies[0]?.text).toContain('--role=roles/orgpolicy.policyViewer')
    expect(found?.remedies[0]?.text).toContain(`--member=serviceAccount:${DEPLOYER}`)
  })
})

describe('traffic and tag', () => {
  const pinned = aService({
    traffic: [{ type: 'TRAFFIC_TARGET_ALLOCATION_TYPE_REVISION', revision: 'api-00001-abc', percent: 100 }],
  })
  const canary = aService({
    traffic: [
      { type: 'TRAFFIC_TARGET_ALLOCATION_TYPE_REVISION', revision: 'api-00001-abc', percent: 90 },
      { type: 'TRAFFIC_TARGET_ALLOCATION_TYPE_LATEST', percent: 10 },
    ],
  })
  const ours = wantedTraffic(aService({ generation: '4' }), { noTraffic: true })

  it.each<[string, Partial<Config>, Partial<Facts>, string[]]>([
    [
      'no_traffic for a new service',
      { noTraffic: true },
      { service: known(null), servicePolicy: known(null) },
      ['traffic-new-service fail'],
    ],
    [
      'no_traffic for a service that was never ready',
      { noTraffic: true },
      { service: known(aService({ latestReadyRevision: '' })) },
      ['traffic-new-service fail'],
    ],
    [
      'a tag preview of a new service',
      { mode: 'preview', tag: 'pr-1', noTraffic: true, preview: { pullRequest: 1, of: 'api', do: 'deploy' } },
      { service: known(null) },
      ['traffic-new-service fail'],
    ],
    ['a tag on a new service', { tag: 'blue' }, { service: known(null) }, []],
    ['no_traffic for a service that serves', { noTraffic: true }, {}, []],
    ['traffic pinned by the user', {}, { service: known(pinned) }, ['traffic-pinned warn']],
    [
      'traffic pinned by us',
      {},
      { service: known({ ...pinned, generation: '5', labels: { [NO_TRAFFIC_LABEL]: ours.label ?? '' } }) },
      [],
    ],
    [
      'traffic that the user has rolled back to where we had pinned it',
      {},
      { service: known({ ...pinned, generation: '7', labels: { [NO_TRAFFIC_LABEL]: ours.label ?? '' } }) },
      ['traffic-pinned warn'],
    ],
    ['a canary of an earlier run', {}, { service: known(canary) }, ['traffic-pinned warn']],
    [
      'a canary of an earlier run, divided anew',
      { trafficChange: { shares: { by: 'revision', percent: { LATEST: 20 } } } },
      { service: known(canary) },
      [],
    ],
    ['46 characters', { service: 's'.repeat(30), tag: 't'.repeat(16) }, {}, []],
    ['47 characters', { service: 's'.repeat(30), tag: 't'.repeat(17) }, {}, ['tag-too-long fail']],
  ])('%s', (_, config, facts, expected) => {
    expect(lines(findings(config, facts))).toEqual(expected)
  })

  it('proposes a tag that fits', () => {
    const [found] = findings({ service: 's'.repeat(40), tag: 'preview-of-it' })
    expect(found?.reason).toContain('e.g. previe.')
  })
})

describe('source and inputs', () => {
  it.each<[string, Partial<SourceSummary>, Partial<Config>, string[]]>([
    ['no ignore file, and nothing that looks out of place', { ignoreFile: null }, {}, []],
    ['no ignore file', { ignoreFile: null, suspicious: ['node_modules'] }, {}, ['source-unignored warn']],
    [
      'an ignored Dockerfile',
      { dockerfileIgnored: 'The rule Dockerfile (.gcloudignore:1)' },
      {},
      ['dockerfile-ignored warn'],
    ],
    ['a broken link', { leftOut: ['current'] }, {}, ['source-left-out warn']],
    ['a link that leads out', { outsideLinks: ['host.txt'] }, {}, ['source-left-out warn']],
    [
      'a rule that never matches',
      { ineffective: ['foo/ (.gcloudignore:2: a blank at the end)'] },
      {},
      ['source-left-out warn'],
    ],
    ['credentials kept out', { credentials: ['gha-creds-1.json'] }, {}, ['credentials-excluded warn']],
    ['base_image with a Dockerfile', {}, { build: { env: {}, baseImage: 'x' } }, ['invalid-input fail']],
    ['base_image with buildpacks', { dockerfile: false }, { build: { env: {}, baseImage: 'x' } }, []],
    ['build_env_vars with a Dockerfile', {}, { build: { env: { A: 'secret' } } }, ['ignored-input warn']],
    [
      'a notice and a warning',
      {},
      {
        notices: [
          { input: 'gcloud_version', text: 'No gcloud is used.', level: 'notice' },
          { input: 'labels', text: 'A label was dropped.', level: 'warning' },
        ],
      },
      ['ignored-input skipped', 'ignored-input warn'],
    ],
  ])('%s', (_, source, config, expected) => {
    expect(lines(findings(config, {}, [], { ...SOURCE, ...source }))).toEqual(expected)
  })

  it('never shows the value of a build variable', () => {
    expect(JSON.stringify(findings({ build: { env: { A: 'hunter2' } } }))).not.toContain('hunter2')
  })
})

describe('a refusal of the whole run', () => {
  const BILLING = { answer: 'This API method requires billing to be enabled.', status: 403, reason: 'BILLING_DISABLED' }
  const PERIMETER = { answer: 'Request is prohibited by VPC Service Controls.', status: 403 }
  const refused = (resource: string, call: string, said: Omit<Evidence, 'call' | 'resource'>) => ({
    known: false as const,
    why: 'Refused.',
    evidence: [{ call, resource, ...said }],
  })
  const bucketOf = (name: string, said: Omit<Evidence, 'call' | 'resource'>): Partial<Facts> => ({
    bucket: refused(RESOURCE.bucket.replace(BUCKET, name), `GET storage.googleapis.com/storage/v1/b/${name}`, said),
  })
  const repositoryOf = (project: string, said: Omit<Evidence, 'call' | 'resource'>): Partial<Facts> => {
    const name = REPOSITORY.replace(/projects\/[^/]+/, `projects/${project}`)
    const call = `GET artifactregistry.googleapis.com/v1/${name}`
    return { repository: refused(`//artifactregistry.googleapis.com/${name}`, call, said) }
  }
  const tested = (level: Need['level'], project: string, call: string): Partial<Facts> => {
    const resource = `//secretmanager.googleapis.com/projects/${project}/secrets/s`
    const changes = { verdict: 'unknown', method: 'none', level, resource } as const
    const answer = anAnswer('deployer', 'secretmanager.secrets.get', { kind: 'project' }, changes)
    return {
      answers: [{ ...answer, evidence: [{ call: `POST ${resource.slice(2)}:${call}`, resource, ...PERIMETER }] }],
    }
  }
  const writes = [aStep([]), aStep([], { target: RESOURCE.bucket }), aStep([], { target: RESOURCE.repository })]
  const refusals = (facts: Partial<Facts>, plan = writes) =>
    lines(findings({}, { answers: [], ...facts }, plan)).filter(line =>
      /^(billing-disabled|project-suspended|policy-blocks-deploy) /.test(line),
    )

  it.each<[string, Partial<Facts>, string[]]>([
    ['the run’s repository, without billing', repositoryOf('acme-prod', BILLING), ['billing-disabled fail']],
    ['the same, by its number', repositoryOf(NUMBER, BILLING), ['billing-disabled fail']],
    ['a repository of another project, without billing', repositoryOf('shared', BILLING), []],
    ['a repository of another project, behind a perimeter', repositoryOf('shared', PERIMETER), []],
    ['the default bucket, without billing', bucketOf(BUCKET, BILLING), ['billing-disabled fail']],
    ['a bucket of who knows whom, without billing', bucketOf('elsewhere', BILLING), []],
    [
      'the bucket that is written to, behind a perimeter',
      bucketOf('elsewhere', PERIMETER),
      ['policy-blocks-deploy fail'],
    ],
    [
      'an answer that only has the words',
      repositoryOf('acme-prod', { answer: 'Billing account helper', status: 200 }),
      [],
    ],
    ['a mistake that only has the words', repositoryOf('acme-prod', { answer: 'No billing account', status: 404 }), []],
    ['a required right', tested('required', 'acme-prod', 'testIamPermissions'), ['policy-blocks-deploy fail']],
    ['a right that is advice', tested('advisory', 'acme-prod', 'testIamPermissions'), []],
    ['a right in another project', tested('required', 'shared', 'testIamPermissions'), []],
    ['a policy that was only to be read', tested('required', 'acme-prod', 'getIamPolicy'), []],
  ])('%s', (_, facts, expected) => {
    expect(refusals(facts)).toEqual(expected)
  })

  it('is none where the plan writes to no such resource', () => {
    expect(refusals(repositoryOf('acme-prod', BILLING), [aStep([])])).toEqual([])
  })

  it.each(['warn', 'off'] as const)('is a warning under preflight: %s; what a policy forbids is not', preflight => {
    const found = findings({}, { answers: [], ...bucketOf(BUCKET, PERIMETER) }, writes)
    const read = found.map(finding => ({ ...finding, evidence: [someEvidence('GET policy', 'enforced', 200)] }))
    const failing = (all: Finding[]) => underPreflight(all, preflight).filter(({ status }) => status === 'fail')
    expect(failing(found)).toEqual([])
    expect(lines(failing(read))).toEqual(['policy-blocks-deploy fail'])
  })
})
