/** Every story of `npm start -- --list`, through the bundle: how it ends, what it says, what the cloud saw, and how the world is then. */
import { describe, expect, it } from 'vitest'
import { loadScenario } from '../../src/emulator/sandbox.ts'
import { fieldCase } from '../fixtures/field-cases.ts'
import {
  BUCKET,
  bindings,
  COMPUTE,
  calls,
  changing,
  choiceOf,
  DEPLOYER,
  failing,
  firstLine,
  PROJECT,
  plain,
  REPOSITORY,
  SERVICE,
  serviceIn,
  states,
  story,
  topOf,
  visit,
} from '../fixtures/story.ts'

const OUTSIDER = 'nobody@other-project.iam.gserviceaccount.com'
const CREATE_BUCKET = 'POST storage.googleapis.com/storage/v1/b'
const CREATE_REPOSITORY = `POST artifactregistry.googleapis.com/v1/projects/${PROJECT}/locations/us-central1/repositories`
const UPLOAD = `POST storage.googleapis.com/upload/storage/v1/b/${BUCKET}/o`
const BUILD = `POST run.googleapis.com/v2/projects/${PROJECT}/locations/us-central1/builds:submit`
const CREATE = `POST run.googleapis.com/v2/projects/${PROJECT}/locations/us-central1/services`
const PATCH = `PATCH run.googleapis.com/v2/${SERVICE}`
const SET_POLICY = `POST run.googleapis.com/v2/${SERVICE}:setIamPolicy`
/** A release of a service that is new: bucket and repository are made together. */
const FIRST_RELEASE = [CREATE_BUCKET, CREATE_REPOSITORY, UPLOAD, BUILD, CREATE]

describe('open-project', () => {
  const run = story('open-project', { world: { delays: { buildMs: 0, operationMs: 100 } } })

  it('ends well, without a single annotation', () => {
    const { exitCode, annotations, complaints, report } = run()
    expect({ exitCode, annotations, complaints, verdict: report.verdict }).toEqual({
      exitCode: 0,
      annotations: [],
      complaints: [],
      verdict: 'ok',
    })
  })

  it('sets every output that applies, and no other', () => {
    const { outputs, cloud } = run()
    const service = serviceIn(cloud.world)
    const [build] = [...cloud.world.builds.values()]
    expect(outputs).toEqual({
      url: service.uri,
      service_url: service.uri,
      audience: service.uri,
      revision: expect.stringMatching(/^hello-00001-[a-z]{3}$/),
      image: `us-central1-docker.pkg.dev/${PROJECT}/cloud-run-source-deploy/hello@${outputs.image_digest}`,
      image_digest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
      build_id: build?.id,
      build_log_url: build?.logUrl,
      source_digest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
      access: 'all-users',
      changed: 'true',
      verdict: 'ok',
      project_id: PROJECT,
      report: expect.stringMatching(/\.json$/),
    })
  })

  it('writes the same outputs into the report, which is complete', () => {
    const { report, outputs } = run()
    expect(Object.keys(report).sort()).toEqual(
      'changes checks commit decisions elsewhere findings gates identity mode outputs plan target timings verdict version'.split(
        ' ',
      ),
    )
    expect(report.outputs).toEqual(outputs)
    expect(report.target).toEqual({
      project: PROJECT,
      projectNumber: '123456789012',
      region: 'us-central1',
      service: 'hello',
    })
    expect(report.identity).toMatchObject({
      principal: `serviceAccount:${DEPLOYER}`,
      method: 'workload-identity-federation',
    })
  })

  it('tells in the first line of the summary what was deployed and who can reach it, and then where', () => {
    const { summary, outputs } = run()
    expect(firstLine(summary)).toBe('## ✅ hello is deployed, public')
    expect(plain(summary).split('\n')[2]).toContain(outputs.url)
  })

  it('opens the service after the release and not before, with nothing else in the policy', () => {
    const { cloud } = run()
    expect(changing(cloud.requests)).toEqual([...FIRST_RELEASE, SET_POLICY])
    expect(bindings(cloud.world)).toEqual({ 'roles/run.invoker': ['allUsers'] })
    expect(serviceIn(cloud.world).invokerIamDisabled ?? false).toBe(false)
    const [released] = calls(cloud.requests, /^POST run.*\/operations\/[^/]+:wait$/)
    const [opened] = calls(cloud.requests, /:setIamPolicy$/)
    expect(released?.endMs).toBeLessThan(opened?.startMs ?? 0)
  })

  it('is reached by everybody', async () => {
    expect(await visit(run())).toBe(200)
    expect(await visit(run(), OUTSIDER)).toBe(200)
  })

  it('deploys by digest what it built from what it uploaded, with start-up CPU boost as gcloud does', () => {
    const { cloud, outputs } = run()
    const { template, buildConfig } = serviceIn(cloud.world)
    expect(template?.containers).toHaveLength(1)
    expect(template?.containers?.[0]).toMatchObject({
      image: outputs.image,
      resources: { startupCpuBoost: true, cpuIdle: true },
    })
    const [object] = [...(cloud.world.buckets.get(BUCKET)?.objects.keys() ?? [])]
    expect(object).toMatch(/^services\/hello\/\d+\.\d+-[0-9a-f]{32}\.zip$/)
    expect(buildConfig).toMatchObject({ sourceLocation: expect.stringContaining(`gs://${BUCKET}/${object}`) })
    expect(
      cloud.world.repositories
        .get(REPOSITORY)
        ?.images.get('hello')
        ?.has(outputs.image_digest ?? ''),
    ).toBe(true)
  })

  it('records each decision with what was chosen, the alternatives and the evidence', () => {
    const { decisions } = run().report
    expect(decisions.map(({ id, choice }) => [id, choice])).toEqual([
      ['access', 'all-users'],
      ['build', 'docker'],
      ['build-account', COMPUTE],
      ['traffic', 'latest'],
    ])
    for (const { because, alternatives, evidence } of decisions) {
      expect(because).not.toBe('')
      expect(alternatives.length).toBeGreaterThan(1)
      expect(alternatives.every(alternative => alternative.because !== '')).toBe(true)
      expect(evidence.length).toBeGreaterThan(0)
    }
    const evidence = decisions[0]?.evidence.map(({ call }) => call).join('\n') ?? ''
    for (const constraint of ['allowedPolicyMemberDomains', 'allowedPolicyMembers', 'requireInvokerIam'])
      expect(evidence).toContain(constraint)
  })

  it('proves each permission: the deployer’s as the caller, the build account’s by the build, each once', () => {
    const { findings } = run().report
    const of = (member: string) => findings.filter(({ principal }) => principal === `serviceAccount:${member}`)
    expect(new Set(of(DEPLOYER).map(({ method }) => method))).toEqual(new Set(['caller']))
    // With the set-up of docs/setup.md nobody can ask about what the build does not show.
    expect(
      of(COMPUTE)
        .map(({ permission, status, method }) => [permission, status, method])
        .sort(),
    ).toEqual([
      ['artifactregistry.repositories.downloadArtifacts', 'unknown', 'troubleshooter'],
      ['artifactregistry.repositories.uploadArtifacts', 'pass', 'run'],
      ['logging.logEntries.create', 'unknown', 'troubleshooter'],
      ['storage.objects.get', 'pass', 'run'],
    ])
    const triples = findings.map(finding => [finding.principal, finding.permission, finding.resource].join(' '))
    expect(new Set(triples).size).toBe(triples.length)
  })

  it('compares the running service with the decision, without and with a token', () => {
    const { report, cloud } = run()
    expect(report.checks.map(({ name, status, found }) => [name, status, found])).toEqual([
      ['Without a token', 'pass', '200, answered by the app'],
      ['With an ID token', 'pass', '200, answered by the app'],
      ['With an ID token for another audience', 'pass', '200, answered by the app'],
    ])
    const asked = calls(cloud.requests, /^GET front/).filter(({ userAgent }) => userAgent.startsWith('run-iam-deploy'))
    expect(asked).toHaveLength(3)
  })

  it('names every field that changed', () => {
    const { changes } = run().report
    expect(changes.every(({ done }) => done)).toBe(true)
    const paths = changes.map(({ path }) => path)
    for (const path of ['objects', 'template.containers[0].image', 'labels.commit-sha', 'bindings[roles/run.invoker]'])
      expect(paths).toContain(path)
  })

  it('shows decisions, the preflight as a matrix, what was done and how long it took, in 12 kB of summary', () => {
    const summary = plain(run().summary)
    for (const heading of ['### Checks', '### Decisions', '### Preflight', '### What was done'])
      expect(summary).toContain(heading)
    for (const step of ['Sign in', 'Facts and preflight', '✅ Create the service hello', 'Checks'])
      expect(summary).toMatch(new RegExp(`^\\| ${step}.* s<br><code>[·█]{8}</code> \\|$`, 'm'))
    expect(summary).toContain('this run did it')
    for (const { principal = '', permission = '' } of run().report.findings) {
      expect(summary).toContain(principal.replace('serviceAccount:', ''))
      expect(summary).toContain(permission)
    }
    expect(Buffer.byteLength(run().summary)).toBeLessThan(12_000 + sandboxBytes(run().summary))
  })
})

/** What only runs against the embedded cloud have: its address, in the evidence of each request and in a row of its own. */
const sandboxBytes = (summary: string) =>
  [...summary.matchAll(/ at 127\.0\.0\.1:(?:<span><\/span>)?\d+|<tr>.*Requests went to.*<\/tr>\n/g)].join('').length

describe('domain-restricted', () => {
  const run = story('domain-restricted')

  it('ends well: the organisation forbids allUsers, and the other way of being public is open', () => {
    const { exitCode, annotations, outputs, report, summary } = run()
    expect({ exitCode, annotations, access: outputs.access, verdict: outputs.verdict }).toEqual({
      exitCode: 0,
      annotations: [],
      access: 'no-invoker-iam-check',
      verdict: 'ok',
    })
    expect(firstLine(summary)).toBe('## ✅ hello is deployed, public')
    expect(choiceOf(report, 'access')).toBe('no-invoker-iam-check')
    const [allUsers] = report.decisions[0]?.alternatives.filter(({ choice }) => choice === 'all-users') ?? []
    expect(allUsers).toMatchObject({ possible: false })
    expect(allUsers?.because).toContain('iam.allowedPolicyMemberDomains')
  })

  it('switches the invoker check off by a change of its own after the release, and leaves the policy alone', () => {
    const { cloud } = run()
    expect(changing(cloud.requests)).toEqual([...FIRST_RELEASE, PATCH])
    const [patch] = calls(cloud.requests, /^PATCH/)
    expect(patch).toMatchObject({ query: { updateMask: 'invokerIamDisabled' }, body: { invokerIamDisabled: true } })
    expect(bindings(cloud.world)).toEqual({})
    expect(serviceIn(cloud.world).invokerIamDisabled).toBe(true)
  })

  it('is reached by everybody', async () => {
    expect(await visit(run())).toBe(200)
  })
})

describe('fully-restricted', () => {
  const run = story('fully-restricted')

  it('deploys for callers with an identity, and warns with the two policies that forbid more', () => {
    const { exitCode, annotations, outputs, report } = run()
    expect({ exitCode, access: outputs.access, verdict: outputs.verdict }).toEqual({
      exitCode: 0,
      access: 'oidc-only',
      verdict: 'warning',
    })
    expect(annotations.map(({ level, title }) => [level, title])).toEqual([
      ['warning', 'Public access is not possible'],
    ])
    expect(annotations[0]?.text).toContain('iam.allowedPolicyMemberDomains')
    expect(annotations[0]?.text).toContain('run.managed.requireInvokerIam')
    const [finding] = report.findings.filter(({ status }) => status === 'warn')
    expect(finding).toMatchObject({ id: 'public-access-blocked', resource: `//run.googleapis.com/${SERVICE}` })
    expect(new Set(finding?.remedies.map(({ kind }) => kind))).toEqual(
      new Set(['workflow', 'gcloud', 'terraform', 'console']),
    )
  })

  it(
    'says so in the first line of the summary, then why, and first what the workflow can do by itself',
    fieldCase('C27'),
    () => {
      expect(firstLine(run().summary)).toBe('## ⚠️ hello is deployed, for authenticated callers')
      const top = topOf(run().summary)
      expect(top).toMatch(
        /^> The service cannot be made public: iam\.allowedPolicyMemberDomains does not allow allUsers; run\.managed\.requireInvokerIam is enforced\./m,
      )
      expect(top.indexOf('invokers: user:')).toBeGreaterThan(0)
      expect(top.indexOf('invokers: user:')).toBeLessThan(top.indexOf('gcloud org-policies'))
    },
  )

  it('tries neither way of being public', () => {
    const { cloud } = run()
    expect(changing(cloud.requests)).toEqual(FIRST_RELEASE)
    expect(bindings(cloud.world)).toEqual({})
    expect(serviceIn(cloud.world).invokerIamDisabled ?? false).toBe(false)
  })

  it('lets in whoever holds the invoker role, by an ID token for the audience of the outputs, and nobody else', async () => {
    expect(await visit(run())).toBe(403)
    expect(await visit(run(), OUTSIDER)).toBeGreaterThanOrEqual(401)
    expect(await visit(run(), DEPLOYER)).toBe(200)
    expect(run().report.checks.map(({ name, status }) => [name, status])).toEqual([
      ['Without a token', 'pass'],
      ['With an ID token', 'pass'],
      ['With an ID token for another audience', 'pass'],
    ])
  })
})

describe('build-account-lacks-roles', () => {
  const run = story('build-account-lacks-roles')
  const LACKS = [
    'artifactregistry.repositories.downloadArtifacts',
    'artifactregistry.repositories.uploadArtifacts',
    'storage.objects.get',
  ]

  it('stops before anything is changed: no bucket, no repository, no upload, no build, no service', () => {
    const { exitCode, outputs, cloud } = run()
    expect({ exitCode, verdict: outputs.verdict, changed: outputs.changed }).toEqual({
      exitCode: 1,
      verdict: 'blocked',
      changed: 'false',
    })
    expect(changing(cloud.requests)).toEqual([])
    expect([cloud.world.buckets.size, cloud.world.repositories.size, cloud.world.builds.size]).toEqual([0, 0, 0])
    expect(cloud.world.services.size).toBe(0)
  })

  it('sets only the outputs of a run that has deployed nothing', () => {
    expect(Object.keys(run().outputs).sort()).toEqual(['changed', 'project_id', 'report', 'verdict'])
  })

  it('names each missing permission with who, where, how it was learned, and what to grant', () => {
    const { report } = run()
    const failed = failing(report)
    expect(failed.map(({ permission }) => permission).sort()).toEqual(LACKS)
    for (const finding of failed) {
      expect(finding).toMatchObject({
        id: 'build-account-permission',
        principal: `serviceAccount:${COMPUTE}`,
        method: 'impersonation',
        role: 'roles/run.builder',
        resource: `//cloudresourcemanager.googleapis.com/projects/${PROJECT}`,
      })
      expect(finding.evidence.length).toBeGreaterThan(0)
      expect(finding.remedies.map(({ kind }) => kind)).toEqual(
        // The first gap also offers a role with exactly what is needed.
        expect.arrayContaining(['gcloud', 'terraform', 'console']),
      )
    }
  })

  it('only warns of a log that will be missing', () => {
    const warned = run().report.findings.filter(({ status }) => status === 'warn')
    expect(warned.map(({ permission }) => permission)).toEqual(['logging.logEntries.create'])
  })

  it('shows them, which have one cause, as one error with the command that mends it', () => {
    const errors = run().annotations.filter(({ level }) => level === 'error')
    expect(errors).toHaveLength(1)
    expect(errors[0]?.text).toContain(
      `gcloud projects add-iam-policy-binding ${PROJECT} --member=serviceAccount:${COMPUTE} --role=roles/run.builder`,
    )
    for (const permission of LACKS) expect(errors[0]?.text).toContain(permission)
  })

  it('begins the summary with the cause, and the fix to copy beside it', fieldCase('C21', 'C22'), () => {
    const { summary } = run()
    expect(topOf(summary).split('\n')).toEqual([
      '## ❌ hello was not deployed',
      '',
      '> [!CAUTION]',
      expect.stringMatching(
        /^> The build account \S+ is not allowed to read the source, push the image and read layers of earlier images: it lacks 3 permissions on the project demo-project \(.*\)\. It is the project's default account\. Such accounts used to get the role Editor/,
      ),
      '>',
      '> **Fix:** Grant roles/run.builder on the project demo-project.',
      '>',
      '> ```bash',
      expect.stringMatching(/^> gcloud projects add-iam-policy-binding /),
      '> ```',
      '',
    ])
  })

  it('plans what it would do and has done none of it', () => {
    expect(new Set(run().report.plan.map(({ state }) => state))).toEqual(new Set(['planned']))
    expect(run().report.changes).toEqual([])
  })
})

describe('no-token-creator', () => {
  const run = story('no-token-creator')

  it('learns the build account’s permissions from Policy Troubleshooter, each as about a full resource name', () => {
    const { report, cloud } = run()
    const built = report.findings.filter(
      ({ id, principal }) => id === 'build-account-permission' && principal === `serviceAccount:${COMPUTE}`,
    )
    expect(built.map(({ status, method }) => `${status} ${method}`)).toEqual(Array(4).fill('pass troubleshooter'))
    const asked = calls(cloud.requests, /iam:troubleshoot$/)
    expect(asked.length).toBeGreaterThanOrEqual(built.length)
    expect(new Set(asked.map(({ status }) => status))).toEqual(new Set([200]))
    for (const { body } of asked) expect(JSON.stringify(body)).toContain('"fullResourceName":"//')
  })

  it('deploys, public', async () => {
    const { exitCode, annotations, outputs, cloud } = run()
    expect({ exitCode, annotations, access: outputs.access }).toEqual({
      exitCode: 0,
      annotations: [],
      access: 'all-users',
    })
    expect(calls(cloud.requests, new RegExp(`serviceAccounts/${COMPUTE}:generateAccessToken$`))[0]?.status).toBe(403)
    expect(await visit(run())).toBe(200)
  })
})

describe('policies-unreadable', () => {
  const run = story('policies-unreadable')

  it(
    'takes what cannot be read for unknown, and warns of the permission that is missing, once',
    fieldCase('C28'),
    () => {
      const { report, annotations, exitCode, summary } = run()
      expect(topOf(summary).match(/is not allowed to read the organisation policies/g)).toHaveLength(1)
      expect(topOf(summary)).not.toContain('\n> - ')
      expect(summary).not.toContain('<details open>')
      expect(exitCode).toBe(0)
      const unread = report.findings.filter(({ id }) => id === 'policy-unreadable')
      expect(unread.map(({ status }) => status)).toEqual(Array(4).fill('unknown'))
      expect(annotations.map(({ level }) => level)).toEqual(['warning'])
      expect(annotations[0]?.text).toContain('roles/orgpolicy.policyViewer')
    },
  )

  it('has one finding per principal, permission and resource', () => {
    const triples = run().report.findings.map(({ principal, permission, resource }) =>
      [principal, permission, resource].join(' '),
    )
    expect(triples.length - new Set(triples).size).toBe(0)
  })

  it('tries the mechanism after the release, takes the API’s answer, and says that it learned by trying', () => {
    const { cloud, report, summary } = run()
    expect(changing(cloud.requests)).toEqual([...FIRST_RELEASE, SET_POLICY, PATCH])
    expect(calls(cloud.requests, /:setIamPolicy$/)[0]?.status).toBe(400)
    const [access] = report.decisions
    expect(access?.choice).toBe('no-invoker-iam-check')
    expect(access?.because).toContain('Learned by trying')
    expect(access?.alternatives).toMatchObject([{ possible: false }, { possible: true }, {}, {}, {}])
    expect(firstLine(summary)).toBe('## ⚠️ hello is deployed, public')
  })

  it('leaves nothing of the refused trial behind', async () => {
    const { cloud, outputs } = run()
    expect(bindings(cloud.world)).toEqual({})
    expect(serviceIn(cloud.world).invokerIamDisabled).toBe(true)
    expect(outputs.access).toBe('no-invoker-iam-check')
    expect(await visit(run())).toBe(200)
  })
})

describe('update-existing', () => {
  const run = story('update-existing', {
    // Fields of a service that this action knows nothing of.
    world: {
      services: (() => {
        const { hello } = structuredClone(loadScenario('update-existing').world.services ?? {})
        if (!hello) throw new Error('The scenario has no service')
        Object.assign(hello.service, {
          binaryAuthorization: { useDefault: true },
          client: 'terraform',
          clientVersion: '1.9.0',
        })
        Object.assign(hello.service.template as object, {
          volumes: [{ name: 'scratch', emptyDir: { medium: 'MEMORY', sizeLimit: '64Mi' } }],
          vpcAccess: { egress: 'PRIVATE_RANGES_ONLY', networkInterfaces: [{ network: 'default', subnetwork: 'apps' }] },
        })
        return { hello }
      })(),
    },
  })

  it('makes a new revision, and keeps the service public by the way it was', async () => {
    const { exitCode, outputs, annotations, report, summary } = run()
    expect({ exitCode, annotations, access: outputs.access, changed: outputs.changed }).toEqual({
      exitCode: 0,
      annotations: [],
      access: 'all-users',
      changed: 'true',
    })
    expect(outputs.revision).toMatch(/^hello-00002-/)
    expect(states(report)).toEqual(['upload-source done', 'build-image done', 'deploy-service done'])
    expect(firstLine(summary)).toBe('## ✅ hello is deployed, public')
    expect(await visit(run())).toBe(200)
  })

  it('writes the service once, guarded by its etag, and the IAM policy not at all', () => {
    const { cloud } = run()
    expect(changing(cloud.requests)).toEqual([UPLOAD, BUILD, PATCH])
    const body = calls(cloud.requests, /^PATCH/)[0]?.body as { etag?: string }
    expect(body.etag).toMatch(/./)
    expect(bindings(cloud.world)).toEqual({
      'roles/run.invoker': ['allUsers'],
      'roles/run.viewer': ['user:developer@example.com'],
    })
  })

  it('changes what the workflow says and keeps every other field, those included that it does not know', () => {
    const { cloud, outputs } = run()
    const given = cloud.scenario.world.services?.hello?.service as Record<string, unknown>
    const now = serviceIn(cloud.world) as unknown as Record<string, unknown>
    for (const field of [
      'description',
      'annotations',
      'ingress',
      'launchStage',
      'customAudiences',
      'binaryAuthorization',
    ])
      expect({ [field]: now[field] }).toEqual({ [field]: given[field] })
    expect(now.labels).toEqual({
      team: 'web',
      'cost-center': '4711',
      'managed-by': 'github-actions',
      'commit-sha': '6dcb09b5b57875f334f61aebed695e2e4193db5e',
    })
    const before = given.template as Record<string, unknown>
    const after = now.template as Record<string, unknown>
    for (const field of Object.keys(before).filter(name => name !== 'containers' && name !== 'labels'))
      expect({ [field]: after[field] }).toEqual({ [field]: before[field] })
    expect(after.labels).toMatchObject({ tier: 'front' })
    const [was] = before.containers as [Record<string, unknown>]
    const [is] = after.containers as [Record<string, unknown>]
    expect(is).toMatchObject({
      name: was.name,
      resources: was.resources,
      ports: was.ports,
      livenessProbe: was.livenessProbe,
      image: outputs.image,
    })
    expect(is.env).toEqual([
      { name: 'GREETING', value: 'Hello' },
      { name: 'LOG_LEVEL', value: 'debug' },
    ])
  })

  it('tells the change of a variable without its value', () => {
    const [change] = run().report.changes.filter(({ path }) => path.includes('LOG_LEVEL'))
    expect(change).toMatchObject({ done: true })
    expect(JSON.stringify(change)).not.toContain('debug')
  })
})

describe('propagating-grant', () => {
  // Grants come sooner than in the scenario: what is waited for is the same.
  const run = story('propagating-grant', {
    world: {
      delays: { buildMs: 0, operationMs: 0, grantMs: 700 },
      pendingGrants: [
        { afterMs: 8000, resource: 'project', role: 'roles/run.builder', member: `serviceAccount:${COMPUTE}` },
      ],
    },
  })

  it('looks again until the announced grant has effect, changing nothing before, and then deploys', () => {
    const { exitCode, cloud, annotations, report } = run()
    expect({ exitCode, annotations, verdict: report.verdict }).toEqual({ exitCode: 0, annotations: [], verdict: 'ok' })
    const tests = calls(
      cloud.requests,
      new RegExp(`POST cloudresourcemanager.*/projects/${PROJECT}:testIamPermissions$`),
    )
    const asBuilder = tests.filter(({ principal }) => principal === `serviceAccount:${COMPUTE}`)
    expect(asBuilder.length).toBeGreaterThan(1)
    const [created] = calls(cloud.requests, /^POST storage.googleapis.com\/storage\/v1\/b$/)
    expect(asBuilder.at(-1)?.endMs).toBeLessThan(created?.startMs ?? 0)
    expect(run().log).toMatch(/not permitted yet.*Waiting/)
  })

  it('reports the answers of the last look alone', () => {
    expect(new Set(run().report.findings.map(({ status }) => status))).toEqual(new Set(['pass']))
  })

  it('waits for its own binding to have effect before it calls the service public', async () => {
    const { cloud, report } = run()
    const asked = calls(cloud.requests, /^GET front/).map(({ status }) => status)
    expect(asked).toContain(403)
    expect(report.checks.map(({ status }) => status)).toEqual(['pass', 'pass', 'skipped'])
    expect(await visit(run())).toBe(200)
  })
})
