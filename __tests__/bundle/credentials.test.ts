/** Every way to sign in and every refusal, through the bundle: who the requests speak for, what the run says, what it leaves alone. */
import { createPublicKey, generateKeyPairSync, verify } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isDryRun } from '../../src/emulator/http/faults.ts'
import { type Sandbox, type Scenario, startSandbox } from '../../src/emulator/sandbox.ts'
import { readJwt } from '../../src/emulator/sign-in/jwt.ts'
import type { Fault } from '../../src/emulator/world/world.ts'
import { type Change, playOn } from '../fixtures/deploy.ts'
import { type FieldCase, fieldCase } from '../fixtures/field-cases.ts'
import { inspectingProxy } from '../fixtures/inspecting-proxy.ts'
import { everyNth } from '../fixtures/share.ts'
import { plain, topOf } from '../fixtures/story.ts'

const NUMBER = '123456789012'
const DEPLOYER = 'deployer@demo-project.iam.gserviceaccount.com'
const POOL = `projects/${NUMBER}/locations/global/workloadIdentityPools/github`
const PROVIDER = `${POOL}/providers/my-repo`
const SUBJECT = `principal://iam.googleapis.com/${POOL}/subject/repo:octo-org/hello:ref:refs/heads/main`
/** Quick: an image instead of a build. */
const IMAGE = { source: '', image: 'us-docker.pkg.dev/cloudrun/container/hello' }
const PREFLIGHT = { ...IMAGE, mode: 'preflight' }
/** Neither of the inputs that the scenarios sign in with. */
const NO_INPUTS = { workload_identity_provider: '', service_account: '' }

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'credentials-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function aFile(content: unknown): string {
  const path = join(folder, `gha-creds-${crypto.randomUUID().replaceAll('-', '').slice(0, 16)}.json`)
  writeFileSync(path, JSON.stringify(content))
  return path
}

/** The file that google-github-actions/auth leaves in the workspace, and the variables that it exports. */
function exportedByAuth(cloud: Sandbox, idTokenUrl: string, serviceAccount?: string): Record<string, string> {
  const url = new URL(idTokenUrl)
  url.searchParams.set('audience', `https://iam.googleapis.com/${PROVIDER}`)
  const path = aFile({
    type: 'external_account',
    audience: `//iam.googleapis.com/${PROVIDER}`,
    subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
    token_url: 'https://sts.googleapis.com/v1/token',
    credential_source: {
      url: url.href,
      headers: { Authorization: `Bearer ${cloud.world.runner.requestToken}` },
      format: { type: 'json', subject_token_field_name: 'value' },
    },
    ...(serviceAccount && {
      service_account_impersonation_url: `https://iamcredentials.googleapis.com/v1/projects/-/serviceAccounts/${serviceAccount}:generateAccessToken`,
    }),
  })
  const variables = (names: string[], value: string) => Object.fromEntries(names.map(name => [name, value]))
  const project = ['CLOUDSDK_CORE_PROJECT', 'CLOUDSDK_PROJECT', 'GCLOUD_PROJECT', 'GCP_PROJECT', 'GOOGLE_CLOUD_PROJECT']
  const file = ['CLOUDSDK_AUTH_CREDENTIAL_FILE_OVERRIDE', 'GOOGLE_APPLICATION_CREDENTIALS', 'GOOGLE_GHA_CREDS_PATH']
  return { ...variables(project, 'demo-project'), ...variables(file, path) }
}

/** Requests to APIs other than those that sign in, by whom they spoke for. */
const speakers = (cloud: Sandbox) => [
  ...new Set(
    cloud.requests
      .filter(({ api }) => !/^(github|front|sts\.|iamcredentials\.)/.test(api))
      .map(({ principal }) => principal),
  ),
]
const exchanges = (cloud: Sandbox) => cloud.requests.filter(({ api }) => api === 'sts.googleapis.com')
const tokensOf = (cloud: Sandbox, email: string) =>
  cloud.requests.filter(({ path }) => path.endsWith(`serviceAccounts/${email}:generateAccessToken`))

/** No token, key or assertion may be seen in anything that the run leaves behind. */
function expectNoSecrets(
  cloud: Sandbox,
  played: { log: string; summary: string; report: unknown },
  more: string[] = [],
) {
  const left = `${played.log}${played.summary}${JSON.stringify(played.report)}`
  for (const secret of [...cloud.world.tokens.keys(), cloud.world.runner.requestToken, ...more])
    expect(left).not.toContain(secret)
  expect(left).not.toMatch(/\beyJ[\w-]{10,}\.[\w-]{10,}\./)
}

describe.concurrent('signs in', () => {
  it('by federation as the service account, with one exchange and one token for the whole run', async () => {
    await using cloud = await startSandbox()
    const played = await playOn(cloud, { inputs: IMAGE })
    expect(played.exitCode).toBe(0)
    expect(speakers(cloud)).toEqual([`serviceAccount:${DEPLOYER}`])
    expect(exchanges(cloud)).toHaveLength(1)
    expect(tokensOf(cloud, DEPLOYER)).toMatchObject([{ principal: SUBJECT, body: { lifetime: '3300s' } }])
    expect(played.report.identity).toEqual({
      principal: `serviceAccount:${DEPLOYER}`,
      method: 'workload-identity-federation',
      through: PROVIDER,
    })
    expectNoSecrets(cloud, played)
  })

  it('through a chain of delegates, in their order', async () => {
    const [first, second] = [
      'first@demo-project.iam.gserviceaccount.com',
      'second@demo-project.iam.gserviceaccount.com',
    ]
    const creator = (member: string) => [{ role: 'roles/iam.serviceAccountTokenCreator', members: [member] }]
    await using cloud = await startSandbox({
      world: {
        serviceAccounts: { [first]: {}, [second]: {} },
        revoke: {
          [DEPLOYER]: [
            {
              role: 'roles/iam.workloadIdentityUser',
              members: [`principalSet://iam.googleapis.com/${POOL}/attribute.repository/octo-org/hello`],
            },
          ],
        },
        grants: {
          [first]: creator(`principalSet://iam.googleapis.com/${POOL}/attribute.repository/octo-org/hello`),
          [second]: creator(`serviceAccount:${first}`),
          [DEPLOYER]: creator(`serviceAccount:${second}`),
        },
      },
    })
    const delegates = `${first}\n${second}`
    const { exitCode } = await playOn(cloud, { inputs: { ...IMAGE, delegates } })
    expect(exitCode).toBe(0)
    expect(speakers(cloud)).toEqual([`serviceAccount:${DEPLOYER}`])
    const [token] = tokensOf(cloud, DEPLOYER)
    expect(token?.body).toMatchObject({
      delegates: [`projects/-/serviceAccounts/${first}`, `projects/-/serviceAccounts/${second}`],
    })

    const reversed = await playOn(cloud, { inputs: { ...PREFLIGHT, delegates: `${second}\n${first}` } })
    expect(reversed.exitCode).toBe(1)
    expect(reversed.annotations[0]?.text).toContain(`${second} -> ${first} -> ${DEPLOYER}`)
  })

  it('as the job itself where there is no service account, with one exchange for the whole run', async () => {
    const onProject = ['roles/run.sourceDeveloper', 'roles/run.admin', 'roles/serviceusage.serviceUsageConsumer']
    const members = [SUBJECT]
    await using cloud = await startSandbox({
      world: {
        grants: {
          project: onProject.map(role => ({ role, members })),
          [`${NUMBER}-compute@developer.gserviceaccount.com`]: [{ role: 'roles/iam.serviceAccountUser', members }],
        },
      },
    })
    const played = await playOn(cloud, { inputs: { ...IMAGE, service_account: '', project_id: 'demo-project' } })
    expect(played.exitCode).toBe(0)
    expect(played.outputs.verdict).toBe('ok')
    expect(speakers(cloud)).toEqual([SUBJECT])
    expect(exchanges(cloud)).toHaveLength(1)
    expect(cloud.requests.filter(({ api }) => api === 'github')).toHaveLength(1)
    expect(played.report.identity).toEqual({ principal: SUBJECT, method: 'direct-federation', through: PROVIDER })
    // Such an identity has no ID token for a service: said, not failed.
    expect(played.report.checks.map(({ status }) => status)).toEqual(['pass', 'skipped', 'skipped'])
    expectNoSecrets(cloud, played)
  })

  it.each([
    ['with its service account', DEPLOYER, `serviceAccount:${DEPLOYER}`],
    ['of a direct federation, leading on to the input’s service account', undefined, `serviceAccount:${DEPLOYER}`],
  ])('with what google-github-actions/auth exported, %s', async (_, exported, expected) => {
    await using cloud = await startSandbox()
    const env = exportedByAuth(cloud, cloud.env.ACTIONS_ID_TOKEN_REQUEST_URL as string, exported)
    const inputs = { ...IMAGE, ...NO_INPUTS, service_account: exported ? '' : DEPLOYER }
    const played = await playOn(cloud, { inputs, env, without: /^ACTIONS_ID_TOKEN/ })
    expect(played.exitCode).toBe(0)
    expect(speakers(cloud)).toEqual([expected])
    expect(exchanges(cloud)).toHaveLength(1)
    expect(played.report.identity).toMatchObject({ principal: expected, method: 'exported-credentials' })
    expect(played.report.target.project).toBe('demo-project')
    expectNoSecrets(cloud, played)
  })

  it('with that file by real host names through a proxy, which nothing of it goes past', async () => {
    await using cloud = await startSandbox({ world: { urls: 'real' } })
    await using proxy = await inspectingProxy(cloud)
    const { ACTIONS_ID_TOKEN_REQUEST_URL: url = '', ACTIONS_ID_TOKEN_REQUEST_TOKEN: _, ...env } = proxy.env
    const exported = exportedByAuth(cloud, url, DEPLOYER)
    const { exitCode } = await playOn(cloud, {
      inputs: { ...PREFLIGHT, ...NO_INPUTS },
      env: { ...env, ...exported },
      without: /./,
    })
    expect(exitCode).toBe(0)
    expect(speakers(cloud)).toEqual([`serviceAccount:${DEPLOYER}`])
    expect(proxy.passed).toHaveLength(cloud.requests.length)
    expect(proxy.passed[0]?.host).toBe('run-actions-1.actions.githubusercontent.com')
  })

  it('with the key of a service account, signing for itself and asking no token service', async () => {
    await using cloud = await startSandbox({ world: { urls: 'real' } })
    const { privateKey, publicKey } = generateKeyPairSync('rsa', {
      modulusLength: 2048,
      privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
      publicKeyEncoding: { type: 'spki', format: 'pem' },
    })
    /** What Google's front end makes of a self-signed token: the account, if the key is one of its keys. */
    const accountOf = (jwt: string) => {
      const [head, body, signature = ''] = jwt.split('.')
      const claims = readJwt(jwt)?.claims ?? {}
      const signed = verify(
        'RSA-SHA256',
        Buffer.from(`${head}.${body}`),
        createPublicKey(publicKey),
        Buffer.from(signature, 'base64url'),
      )
      const inTime = Number(claims.exp) > Date.now() / 1000 && Number(claims.exp) - Number(claims.iat) <= 3600
      return signed && inTime && claims.iss === (claims.sub ?? claims.iss)
        ? { claims, email: String(claims.iss) }
        : undefined
    }
    await using proxy = await inspectingProxy(cloud, passing => {
      if (passing.host === 'oauth2.googleapis.com') {
        const assertion = new URLSearchParams(passing.body.toString()).get('assertion') ?? ''
        const { claims, email } = accountOf(assertion) ?? {}
        if (!claims || !email) return { status: 400, body: { error: 'invalid_grant' } }
        const seconds = Math.floor(Date.now() / 1000)
        const iss = 'https://accounts.google.com'
        const token = { iss, aud: claims.target_audience, email, sub: email, iat: seconds, exp: seconds + 3600 }
        return { status: 200, body: { id_token: cloud.world.googleIssuer.sign(token) } }
      }
      const account = accountOf(/^Bearer (.*)$/.exec(passing.headers.authorization ?? '')?.[1] ?? '')
      const scoped = account?.claims.scope === 'https://www.googleapis.com/auth/cloud-platform'
      if (account && scoped) passing.headers.authorization = `Bearer ${cloud.token(`serviceAccount:${account.email}`)}`
      return undefined
    })
    const key = {
      type: 'service_account',
      project_id: 'demo-project',
      private_key_id: 'a1b2c3',
      private_key: privateKey,
      client_email: DEPLOYER,
      client_id: '100',
      token_uri: 'https://oauth2.googleapis.com/token',
    }
    const env = { ...proxy.env, GOOGLE_APPLICATION_CREDENTIALS: aFile(key) }
    const played = await playOn(cloud, { inputs: { ...IMAGE, ...NO_INPUTS }, env, without: /./ })
    expect(played.exitCode).toBe(0)
    expect(speakers(cloud)).toEqual([`serviceAccount:${DEPLOYER}`])
    expect(played.report.target.project).toBe('demo-project')
    expect(proxy.tunnels).not.toContain('sts.googleapis.com:443')
    expect(played.report.checks.map(({ status }) => status)).toEqual(['pass', 'pass', 'pass'])
    expectNoSecrets(cloud, played, [privateKey.split('\n')[3] as string])
  })

  it('to another universe, by that universe’s hosts alone', async () => {
    await using cloud = await startSandbox({ world: { urls: 'real' } })
    // The embedded cloud knows one universe: names are put into its own on the way in.
    await using proxy = await inspectingProxy(cloud, passing => {
      passing.host = passing.host.replace(/\.example-universe\.tld$/, '.googleapis.com')
      const form = passing.body.toString().replace('iam.example-universe.tld', 'iam.googleapis.com')
      if (passing.path === '/v1/token') passing.body = Buffer.from(form)
      return undefined
    })
    const { exitCode } = await playOn(cloud, {
      inputs: { ...IMAGE, universe: 'example-universe.tld' },
      env: proxy.env,
      without: /./,
    })
    expect(exitCode).toBe(0)
    const google = proxy.passed.filter(({ host }) => !/\.(githubusercontent\.com|run\.app)$/.test(host))
    expect(google.length).toBeGreaterThan(10)
    expect(google.filter(({ host }) => !host.endsWith('.example-universe.tld'))).toEqual([])
    const exchange = google.find(({ path }) => path === '/v1/token')
    expect(new URLSearchParams(exchange?.body.toString()).get('audience')).toBe(
      `//iam.example-universe.tld/${PROVIDER}`,
    )
  })

  it('and gives the reason of the request with every one to Google', async () => {
    await using cloud = await startSandbox({ world: { urls: 'real' } })
    await using proxy = await inspectingProxy(cloud)
    const { exitCode, summary } = await playOn(cloud, {
      inputs: { request_reason: 'CHG-4711' },
      env: proxy.env,
      without: /./,
    })
    expect(exitCode).toBe(0)
    expect(summary).toContain('<b>Request reason</b></td><td><code>CHG-4711</code>')
    const google = proxy.passed.filter(({ host }) => host.endsWith('.googleapis.com'))
    const silent = google.filter(({ headers }) => headers['x-goog-request-reason'] !== 'CHG-4711')
    expect(silent.map(({ method, host, path }) => `${method} ${host}${path}`)).toEqual([])
    // Nobody else is told.
    const others = proxy.passed.filter(({ host }) => !host.endsWith('.googleapis.com'))
    expect(others.filter(({ headers }) => headers['x-goog-request-reason'] !== undefined)).toEqual([])
  })
})

interface Refused {
  cases?: FieldCase[]
  name: string
  world?: Scenario['world']
  inputs?: Record<string, string>
  without?: RegExp
  /** What the annotation must say: the cause and what to change. */
  says: (string | RegExp)[]
  /** What nobody must be told to do: it is done, or does not help. */
  never?: RegExp
  finding: string
  /** The API that refuses; requests to others would come after the failure. */
  at: 'github' | 'sts.googleapis.com' | 'iamcredentials.googleapis.com'
  /** What is asked to tell the cause: a missing grant from a disabled account. */
  alsoAsked?: string[]
}

const fault = (api: string, status: number, error: string, description: string, more: Partial<Fault> = {}): Fault => ({
  api,
  status,
  body: { error, error_description: description },
  times: 0,
  ...more,
})
const WORKFLOW = 'octo-org/hello/.github/workflows/deploy.yml'
const BRANCH = `refs/heads/${'a'.repeat(120)}`
const long = `octo-org/${'a-repository-with-a-name-that-says-all-of-it'.repeat(2)}-twice`

const REFUSED: Refused[] = [
  {
    name: 'no ID token for the job',
    world: { runner: { idTokenWrite: false } },
    says: ['id-token: write', 'contents: read'],
    finding: 'id-token-permission',
    at: 'github',
  },
  {
    name: 'a provider that does not exist',
    inputs: { workload_identity_provider: `${POOL}/providers/other` },
    says: [`${POOL}/providers/other does not exist, is disabled or was deleted`, 'providers describe other'],
    finding: 'workload-identity-provider',
    at: 'sts.googleapis.com',
  },
  {
    name: 'a pool that is disabled',
    world: { poolDisabled: true },
    says: ['invalid_target', 'does not exist, is disabled or was deleted'],
    finding: 'workload-identity-provider',
    at: 'sts.googleapis.com',
  },
  {
    name: 'an attribute condition that is false',
    world: { provider: { attributeCondition: "assertion.repository_owner == 'Octo-Org'" } },
    says: ['attribute condition', 'repository "octo-org/hello"', 'case-sensitive'],
    finding: 'workload-identity-provider',
    at: 'sts.googleapis.com',
  },
  {
    name: 'an audience that the provider does not allow',
    inputs: { audience: 'https://example.com/other' },
    says: ['the job\'s ID token, "https://example.com/other"', 'Remove the input audience'],
    finding: 'workload-identity-provider',
    at: 'sts.googleapis.com',
  },
  {
    cases: ['I10'],
    name: 'a subject of more than 127 bytes',
    world: {
      repository: long,
      provider: { attributeMapping: { 'google.subject': 'assertion.sub' } },
    },
    says: ['127 bytes', 'assertion.repository_id'],
    finding: 'workload-identity-provider',
    at: 'sts.googleapis.com',
  },
  {
    name: 'an issuer that the provider does not expect',
    world: { provider: { issuer: 'https://ghe.example.com/_services/token' } },
    says: [
      'from the issuer https://token.actions.githubusercontent.com',
      'expects https://ghe.example.com/_services/token',
    ],
    finding: 'workload-identity-provider',
    at: 'sts.googleapis.com',
  },
  {
    name: 'an issuer that Google cannot reach',
    world: {
      faults: [fault('sts.googleapis.com', 400, 'invalid_grant', "Error connecting to the given credential's issuer.")],
    },
    says: ['Error connecting to the given credential', 'Google could not reach the issuer'],
    finding: 'workload-identity-provider',
    at: 'sts.googleapis.com',
  },
  {
    name: 'a service account that the job may not impersonate',
    world: {
      revoke: {
        [DEPLOYER]: [
          {
            role: 'roles/iam.workloadIdentityUser',
            members: [`principalSet://iam.googleapis.com/${POOL}/attribute.repository/octo-org/hello`],
          },
        ],
      },
    },
    says: [
      `This job is not allowed to act as ${DEPLOYER}`,
      `gcloud iam service-accounts add-iam-policy-binding ${DEPLOYER}`,
      'roles/iam.workloadIdentityUser',
      `principalSet://iam.googleapis.com/${POOL}/attribute.repository/octo-org/hello`,
      'wait_for_grants',
    ],
    finding: 'impersonation-denied',
    at: 'iamcredentials.googleapis.com',
    alsoAsked: ['iam.googleapis.com'],
  },
  {
    name: 'a service account that is disabled, behind the refusal of a missing grant',
    world: { serviceAccounts: { [DEPLOYER]: { disabled: true } } },
    says: [
      new RegExp(`^The service account ${DEPLOYER} is disabled`),
      `gcloud iam service-accounts enable ${DEPLOYER}`,
    ],
    finding: 'impersonation-denied',
    at: 'iamcredentials.googleapis.com',
    alsoAsked: ['iam.googleapis.com'],
  },
  {
    cases: ['I4'],
    name: 'an audience list of an earlier guide, with no audience in the workflow',
    never: /Remove|update-oidc/,
    world: { provider: { allowedAudiences: ['https://github.com/octo-org'] } },
    says: [
      'It expects "https://github.com/octo-org": set the input audience to that',
      'Set audience to https://github.com/octo-org',
    ],
    finding: 'workload-identity-provider',
    at: 'sts.googleapis.com',
  },
  {
    cases: ['I4'],
    name: 'an audience list of which Google says nothing',
    world: {
      faults: [
        fault('sts.googleapis.com', 400, 'invalid_grant', 'The audience in JWT does not match the expected values.'),
      ],
    },
    says: ['set the input audience to one of that list', 'name all existing entries as well', 'providers describe'],
    never: /Remove|update-oidc/,
    finding: 'workload-identity-provider',
    at: 'sts.googleapis.com',
  },
  {
    cases: ['I9'],
    name: 'a condition on the workflow that is called',
    world: {
      provider: { attributeCondition: `assertion.job_workflow_ref == '${WORKFLOW}@refs/heads/main'` },
      runner: { claims: { job_workflow_ref: `${WORKFLOW}@refs/tags/v2` } },
    },
    says: [`job_workflow_ref "${WORKFLOW}@refs/tags/v2"`, 'not in the token: environment'],
    finding: 'workload-identity-provider',
    at: 'sts.googleapis.com',
  },
  {
    cases: ['I10'],
    name: 'a long branch, with the mapping of an earlier advice in place',
    world: {
      provider: { attributeMapping: { 'google.subject': "assertion.repository_id + ':' + assertion.ref" } },
      runner: { claims: { ref: BRANCH, sub: `repo:octo-org/hello:ref:${BRANCH}` } },
    },
    says: ['ref (131 bytes)', 'assertion.repository_id alone', 'applies only to google.subject'],
    never: /repository_id \+/,
    finding: 'workload-identity-provider',
    at: 'sts.googleapis.com',
  },
  {
    cases: ['I9'],
    name: 'a condition on an owner id',
    world: {
      provider: { attributeCondition: "assertion.repository_owner_id == '4242' && assertion.ref_type == 'branch'" },
    },
    says: [
      /^The provider's attribute condition does not admit this job/,
      /repository_owner_id "\d+"/,
      'ref_type "branch"',
    ],
    finding: 'workload-identity-provider',
    at: 'sts.googleapis.com',
  },
  {
    cases: ['I5'],
    name: 'a grant to the subject of a branch, for a job in an environment',
    world: {
      provider: { attributeMapping: { 'google.subject': 'assertion.sub', 'attribute.actor': 'assertion.actor' } },
      runner: { claims: { environment: 'prod', sub: 'repo:octo-org/hello:environment:prod' } },
    },
    says: [
      'needs the mapping attribute.repository=assertion.repository',
      'subject/repo:octo-org/hello:environment:prod (',
      'needs the mapping google.subject=assertion.sub',
      'check the provider first',
    ],
    finding: 'impersonation-denied',
    at: 'iamcredentials.googleapis.com',
    alsoAsked: ['iam.googleapis.com'],
  },
  {
    cases: ['I5'],
    name: 'a subject that is mapped otherwise',
    world: { provider: { attributeMapping: { 'google.subject': "assertion.repository + '@' + assertion.ref" } } },
    says: ['needs the mapping google.subject=assertion.sub', 'check the provider first'],
    never: /principal:\S+ (?:is not allowed|may not)/,
    finding: 'impersonation-denied',
    at: 'iamcredentials.googleapis.com',
    alsoAsked: ['iam.googleapis.com'],
  },
  {
    cases: ['I5'],
    name: 'a mapping without the repository',
    world: { provider: { attributeMapping: { 'google.subject': 'assertion.sub' } } },
    says: ['needs the mapping attribute.repository=assertion.repository', SUBJECT],
    finding: 'impersonation-denied',
    at: 'iamcredentials.googleapis.com',
    alsoAsked: ['iam.googleapis.com'],
  },
  {
    name: 'a service account whose project is misspelt',
    inputs: { service_account: 'deployer@demo-projct.iam.gserviceaccount.com', project_id: 'demo-project' },
    says: ['Did you mean deployer@demo-project.iam.gserviceaccount.com?'],
    finding: 'impersonation-denied',
    at: 'iamcredentials.googleapis.com',
  },
  {
    cases: ['I3', 'T11', 'T24'],
    name: 'a service account that does not exist',
    never: /add-iam-policy-binding|Grant/,
    inputs: { service_account: 'deploier@demo-project.iam.gserviceaccount.com' },
    says: [/^The service account deploier@demo-project\.iam\.gserviceaccount\.com does not exist/, 'Gaia id not found'],
    finding: 'impersonation-denied',
    at: 'iamcredentials.googleapis.com',
  },
  ...(['sts.googleapis.com', 'iamcredentials.googleapis.com'] as const).map((api): Refused => {
    const message = "Request is prohibited by organization's policy. vpcServiceControlsUniqueIdentifier: abc"
    const reason = 'SECURITY_POLICY_VIOLATED'
    const info = { '@type': 'type.googleapis.com/google.rpc.ErrorInfo', reason, domain: 'googleapis.com' }
    const details = api.startsWith('iam') ? { details: [info] } : {}
    const body = { error: { code: 403, message, status: 'PERMISSION_DENIED', ...details } }
    return {
      cases: ['I1'],
      name: `a perimeter around ${api}`,
      never: /workloadIdentityUser|add-iam-policy-binding|providers describe/,
      world: { faults: [{ api, status: 403, body, times: 0 }] },
      says: [
        /^A VPC Service Controls perimeter blocks this request/,
        'The violation ID is abc',
        'No role changes that',
      ],
      finding: 'policy-blocks-deploy',
      at: api,
    }
  }),
  {
    name: 'the IAM Credentials API switched off',
    world: { disabledApis: ['iamcredentials.googleapis.com'] },
    says: ['(iamcredentials.googleapis.com) is not enabled', 'gcloud services enable iamcredentials.googleapis.com'],
    finding: 'api-disabled',
    at: 'iamcredentials.googleapis.com',
  },
]

describe.concurrent('is refused because of', () => {
  for (const refused of [
    ...REFUSED.filter(({ cases }) => cases),
    ...everyNth(
      3,
      REFUSED.filter(({ cases }) => !cases),
    ),
  ])
    it(
      `${refused.name}: cause and change come first, and no request after it but for the cause`,
      fieldCase('I11', ...(refused.cases ?? [])),
      async () => {
        await using cloud = await startSandbox({ world: refused.world ?? {} })
        const change: Change = {
          inputs: { ...IMAGE, ...refused.inputs },
          ...(refused.without && { without: refused.without }),
        }
        const played = await playOn(cloud, change)
        expect(played.exitCode).toBe(1)
        expect(played.outputs.verdict).toBe('blocked')
        expect(played.complaints).toEqual([])
        const errors = played.annotations.filter(({ level }) => level === 'error')
        expect(errors).toHaveLength(1)
        for (const said of refused.says) expect(errors[0]?.text).toMatch(said instanceof RegExp ? said : literal(said))
        if (refused.never) expect(`${errors[0]?.text}${plain(played.summary)}`).not.toMatch(refused.never)
        // The cause is on the first screen, and to look at the provider is no fix.
        const [screen = ''] = topOf(played.summary).split('<details>')
        expect(screen).toContain(errors[0]?.text.split(/\.\s/, 1)[0])
        expect(screen).not.toMatch(/\*\*Fix:\*\* (?:Show|See)|\bdescribe\b/)
        expect(played.report.findings.filter(({ status }) => status === 'fail').map(({ id }) => id)).toEqual([
          refused.finding,
        ])
        expect(played.summary.split('\n')[0]).toBe('## ❌ hello was not deployed')

        const apis = cloud.requests.map(({ api }) => api)
        const order = ['github', 'sts.googleapis.com', 'iamcredentials.googleapis.com']
        const asked = [...order.slice(0, order.indexOf(refused.at) + 1), ...(refused.alsoAsked ?? [])]
        expect(apis).toEqual(cloud.requests.length === 0 ? [] : asked)
        expectNoSecrets(cloud, played)
      },
    )

  it('nothing that a moment cures: a token service over its quota is asked again', async () => {
    const busy =
      'The request was throttled due to rate limit: sts.googleapis.com/requests. Please retry after a few seconds.'
    const throttled = fault('sts.googleapis.com', 429, 'quota_exceeded', busy, {
      times: 2,
      headers: { 'retry-after': '0' },
    })
    await using cloud = await startSandbox({ world: { faults: [throttled] } })
    const { exitCode } = await playOn(cloud, { inputs: PREFLIGHT })
    expect(exitCode).toBe(0)
    expect(exchanges(cloud).map(({ status }) => status)).toEqual([429, 429, 200])
  })

  it('a quota that stays spent, after asking six times', async () => {
    const busy =
      'The request was throttled due to rate limit: sts.googleapis.com/requests. Please retry after a few seconds.'
    const throttled = fault('sts.googleapis.com', 429, 'quota_exceeded', busy, { headers: { 'retry-after': '0' } })
    await using cloud = await startSandbox({ world: { faults: [throttled] } })
    const { exitCode, annotations } = await playOn(cloud, { inputs: PREFLIGHT })
    expect(exitCode).toBe(1)
    expect(annotations[0]?.text).toMatch(/run the job again/i)
    expect(exchanges(cloud)).toHaveLength(6)
  })

  it('an API that takes no federated identity: impersonate an account', async () => {
    await using cloud = await startSandbox({ world: { refusesFederation: ['run.googleapis.com'] } })
    const played = await playOn(cloud, { inputs: { ...IMAGE, service_account: '', project_id: 'demo-project' } })
    expect(played.exitCode).toBe(1)
    expect(played.annotations[0]?.text).toContain('service_account')
    expect(played.annotations[0]?.text).toMatch(/Cloud Run|run\.googleapis\.com/)
    expect(played.report.findings[0]?.id).toBe('federation-unsupported')
    expect(
      cloud.requests.filter(
        ({ method, path, query }) => method === 'POST' && /setIamPolicy|services$/.test(path) && !isDryRun({ query }),
      ),
    ).toEqual([])
    expectNoSecrets(cloud, played)
  })

  it('no credentials at all: both ways to have some', async () => {
    await using cloud = await startSandbox()
    const env = { GCE_METADATA_HOST: '127.0.0.1:9' }
    const played = await playOn(cloud, { inputs: { ...IMAGE, ...NO_INPUTS, project_id: 'demo-project' }, env })
    expect(played.exitCode).toBe(1)
    expect(played.report.findings.map(({ id }) => id)).toEqual(['credentials-missing'])
    expect(played.annotations[0]?.text).toContain('workload_identity_provider')
    expect(played.annotations[0]?.text).toContain('gcloud auth application-default login')
    expect(cloud.requests).toEqual([])
  })

  it('a credential file that is gone: which variable names it', fieldCase('I11'), async () => {
    await using cloud = await startSandbox()
    const env = { GOOGLE_GHA_CREDS_PATH: join(folder, 'gone.json') }
    const played = await playOn(cloud, { inputs: { ...IMAGE, ...NO_INPUTS, project_id: 'demo-project' }, env })
    expect(played.exitCode).toBe(1)
    expect(played.annotations[0]?.text).toContain('GOOGLE_GHA_CREDS_PATH')
    expect(played.annotations[0]?.text).toContain('does not exist')
    expect(cloud.requests).toEqual([])
  })

  it('a clock that is wrong: the words of the token service and what to look at', async () => {
    const stale = 'ID Token issued at 1790000000 is stale to sign-in.'
    await using cloud = await startSandbox({
      world: { faults: [fault('sts.googleapis.com', 400, 'invalid_grant', stale)] },
    })
    const { exitCode, annotations } = await playOn(cloud, { inputs: PREFLIGHT })
    expect(exitCode).toBe(1)
    expect(annotations[0]?.text).toContain(stale.slice(0, -1))
    expect(exchanges(cloud)).toHaveLength(1)
  })
})

const literal = (text: string) => new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
