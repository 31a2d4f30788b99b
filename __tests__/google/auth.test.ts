/** Every way to sign in, and every refusal with what to change. */
import { generateKeyPairSync } from 'node:crypto'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { UserError } from '../../src/errors.ts'
import type { ApiError } from '../../src/google/wire-level/api-error.ts'
import type { CredentialSource } from '../../src/inputs/config.ts'
import { attack } from '../fixtures/attacks.ts'
import { aConfig, DEPLOYER } from '../fixtures/config.ts'
import { fieldCase } from '../fixtures/field-cases.ts'
import { type Answer, aJwt, type Cloud, failure, session, signsIn, startCloud } from './cloud.ts'

const PROVIDER = 'projects/123456789012/locations/global/workloadIdentityPools/github/providers/acme'
const POOL = 'principal://iam.googleapis.com/projects/123456789012/locations/global/workloadIdentityPools/github'
const WIF = aConfig().credentials as Extract<CredentialSource, { kind: 'workload-identity-federation' }>
const { serviceAccount: _, ...DIRECT } = WIF
const refusal = (status: number, message: string, details: unknown[] = []) => ({
  status,
  json: {
    error: { code: status, message, status: status === 403 ? 'PERMISSION_DENIED' : 'INVALID_ARGUMENT', details },
  },
})
const DENIED = refusal(403, "Permission 'iam.serviceAccounts.getAccessToken' denied on resource (or it may not exist).")

const VIOLATION = "Request is prohibited by organization's policy. vpcServiceControlsUniqueIdentifier: abc"

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'credentials-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function aFile(content: unknown): Promise<string> {
  const path = join(folder, `${Math.random().toString(16).slice(2)}.json`)
  await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content))
  return path
}
const fileSource = (path: string, serviceAccount?: string): CredentialSource => ({
  kind: 'file',
  path,
  variable: 'GOOGLE_APPLICATION_CREDENTIALS',
  delegates: [],
  ...(serviceAccount && { serviceAccount }),
})

/** The header that the API saw. */
const bearer = (cloud: Cloud) => cloud.of('iam').at(-1)?.headers.authorization
const refused = (error: Error) => {
  if (!(error instanceof UserError)) throw error
  const [finding] = error.findings
  if (!finding) throw new Error('no finding')
  return finding
}

describe('Workload Identity Federation with a service account', () => {
  it('goes from the ID token by the token service to the account, and hides each token', async () => {
    await using cloud = await startCloud(signsIn())
    const { google, masked, audiences } = await session(cloud)
    await google.iam.getRole('roles/x')
    expect(audiences).toEqual([`https://iam.googleapis.com/${PROVIDER}`])
    const [sts] = cloud.of('sts')
    expect(sts).toMatchObject({ method: 'POST', path: '/v1/token' })
    expect(sts?.headers.authorization).toBeUndefined()
    const form = Object.fromEntries(new URLSearchParams(sts?.text))
    expect(form).toMatchObject({
      grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
      audience: `//iam.googleapis.com/${PROVIDER}`,
      scope: 'https://www.googleapis.com/auth/cloud-platform',
      requested_token_type: 'urn:ietf:params:oauth:token-type:access_token',
      subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
    })
    expect(cloud.of('iamcredentials')[0]).toMatchObject({
      method: 'POST',
      path: `/v1/projects/-/serviceAccounts/${DEPLOYER}:generateAccessToken`,
      headers: { authorization: 'Bearer federated-1' },
      body: { scope: ['https://www.googleapis.com/auth/cloud-platform'], lifetime: '3300s' },
    })
    expect(bearer(cloud)).toBe('Bearer token-2')
    expect(masked).toEqual([form.subject_token, 'federated-1', 'token-2'])
    expect(google.identity).toEqual({
      principal: `serviceAccount:${DEPLOYER}`,
      method: 'workload-identity-federation',
      through: PROVIDER,
    })
    expect(google.timings.map(({ name }) => name)).toContain('POST sts.googleapis.com/v1/token')
  })

  it('sends the chain of delegates in the form that the API wants', async () => {
    await using cloud = await startCloud(signsIn())
    const delegates = ['middle@p.iam.gserviceaccount.com']
    const { google } = await session(cloud, { config: { credentials: { ...WIF, delegates } } })
    await google.iam.getRole('roles/x')
    expect(cloud.of('iamcredentials')[0]?.body).toMatchObject({
      delegates: ['projects/-/serviceAccounts/middle@p.iam.gserviceaccount.com'],
    })
  })

  it('repeats the exchange while the token service is busy or away', async () => {
    const yes = signsIn()
    let tries = 0
    await using cloud = await startCloud((asked, response) => {
      if (asked.api !== 'sts' || ++tries > 4) return yes(asked, response)
      if (tries === 1) return { status: 429, headers: { 'retry-after': '0' }, json: { error: 'quota_exceeded' } }
      return tries === 2 ? 'reset' : { status: 503 }
    })
    const { google } = await session(cloud)
    await google.iam.getRole('roles/x')
    expect(cloud.of('sts')).toHaveLength(5)
  })

  it('gives ID tokens with the email in them, and none where it may not', async () => {
    let allowed = true
    await using cloud = await startCloud(
      signsIn(() => (allowed ? { json: { token: 'an.id.token' } } : refusal(403, 'no'))),
    )
    const { google, masked } = await session(cloud)
    expect(await google.idToken('https://api.run.app')).toBe('an.id.token')
    expect(cloud.of('iamcredentials').at(-1)).toMatchObject({
      path: `/v1/projects/-/serviceAccounts/${DEPLOYER}:generateIdToken`,
      body: { audience: 'https://api.run.app', includeEmail: true },
      headers: { authorization: 'Bearer federated-1' },
    })
    expect(masked).toContain('an.id.token')
    allowed = false
    expect(await google.idToken('https://other.run.app')).toBeNull()
  })

  it('waits for a grant that is on its way, and says so', async () => {
    const yes = signsIn()
    let tries = 0
    await using cloud = await startCloud((asked, response) =>
      asked.api === 'iamcredentials' && ++tries <= 2 ? DENIED : yes(asked, response),
    )
    const { google, log } = await session(cloud, { config: { waitForGrants: true, propagationTimeoutMs: 60_000 } })
    await google.iam.getRole('roles/x')
    expect(log).toHaveLength(2)
    expect(log[0]).toContain(DEPLOYER)
  })

  it('uses the addresses of another universe', async () => {
    await using cloud = await startCloud(signsIn())
    const { google } = await session(cloud, { config: { universe: 'apis-tpclp.goog' } })
    await google.iam.getRole('roles/x')
    expect(new URLSearchParams(cloud.of('sts')[0]?.text).get('audience')).toBe(`//iam.apis-tpclp.goog/${PROVIDER}`)
    expect(google.timings.map(({ name }) => name)).toContain('GET iam.apis-tpclp.goog/v1/roles/x 200')
  })
})

describe('acting as another account', () => {
  it('asks for a short token with the deployer’s, and asks on with that', async () => {
    await using cloud = await startCloud(signsIn())
    const { google, masked } = await session(cloud)
    const builder = await google.actAs('builder@p.iam.gserviceaccount.com')
    await builder.iam.getRole('roles/x')
    expect(cloud.of('iamcredentials').at(-1)).toMatchObject({
      path: '/v1/projects/-/serviceAccounts/builder@p.iam.gserviceaccount.com:generateAccessToken',
      headers: { authorization: 'Bearer token-2' },
      body: { lifetime: '300s', scope: ['https://www.googleapis.com/auth/cloud-platform'] },
    })
    expect(bearer(cloud)).toBe('Bearer token-3')
    expect(masked).toContain('token-3')
    expect(builder.identity.principal).toBe('serviceAccount:builder@p.iam.gserviceaccount.com')
  })

  it('answers "may not" as the API’s error', async () => {
    await using cloud = await startCloud((asked, response) =>
      asked.path.includes('builder@') ? DENIED : yes(asked, response),
    )
    const yes = signsIn()
    const { google } = await session(cloud)
    const error = await failure<ApiError>(google.actAs('builder@p.iam.gserviceaccount.com'))
    expect(error).toMatchObject({ name: 'ApiError', status: 403, permission: 'iam.serviceAccounts.getAccessToken' })
  })
})

describe('direct federation', () => {
  it('uses the federated token for as long as it is good, and is known by its subject', async () => {
    await using cloud = await startCloud(signsIn())
    const { google, audiences } = await session(cloud, { config: { credentials: DIRECT } })
    for (let n = 0; n < 5; n++) await google.iam.getRole(`roles/${n}`)
    expect(bearer(cloud)).toBe('Bearer federated-1')
    expect(cloud.of('sts')).toHaveLength(1)
    expect(audiences).toHaveLength(1)
    expect(google.identity).toEqual({
      method: 'direct-federation',
      principal: `${POOL}/subject/repo:octo/app:ref:refs/heads/main`,
      through: PROVIDER,
    })
    expect(await google.idToken('https://x')).toBeNull()
  })

  it('says that an API does not take such identities', async () => {
    const error = refusal(401, 'Request had invalid authentication credentials. Expected OAuth 2 access token.')
    await using cloud = await startCloud(signsIn(() => error))
    const { google } = await session(cloud, { config: { credentials: DIRECT } })
    const finding = refused(await failure(google.run.getService('projects/p/locations/l/services/s')))
    expect(finding.id).toBe('federation-unsupported')
    expect(finding.reason).toMatch(/^Cloud Run does not accept/)
    expect(finding.reason).toContain('service_account')
  })
})

describe('credential files', () => {
  /** What auth@v3 writes; the runner's endpoint is the cloud's. */
  const exported = (cloud: Cloud, more: Record<string, unknown> = {}) => ({
    type: 'external_account',
    audience: `//iam.googleapis.com/${PROVIDER}`,
    subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
    token_url: `${cloud.url}/sts/v1/token`,
    credential_source: {
      url: `${cloud.url}/runner/token?audience=x`,
      headers: { Authorization: 'Bearer request-token' },
      format: { type: 'json', subject_token_field_name: 'value' },
    },
    ...more,
  })
  const impersonation = (cloud: Cloud) => ({
    service_account_impersonation_url: `${cloud.url}/iamcredentials/v1/projects/-/serviceAccounts/${DEPLOYER}:generateAccessToken`,
  })
  const withRunner = (jwt: string): Answer => signsIn(({ api }) => ({ json: api === 'runner' ? { value: jwt } : {} }))

  it('of an earlier auth step lead through the runner’s endpoint to its account', async () => {
    const jwt = aJwt()
    await using cloud = await startCloud(withRunner(jwt))
    const path = await aFile(exported(cloud, impersonation(cloud)))
    const { google, masked, audiences } = await session(cloud, { config: { credentials: fileSource(path) } })
    await google.iam.getRole('roles/x')
    expect(audiences).toEqual([])
    expect(cloud.of('runner')[0]).toMatchObject({
      query: { audience: 'x' },
      headers: { authorization: 'Bearer request-token' },
    })
    expect(bearer(cloud)).toBe('Bearer token-2')
    expect(masked).toEqual(['request-token', jwt, 'federated-1', 'token-2'])
    expect(google.identity).toMatchObject({ method: 'exported-credentials', principal: `serviceAccount:${DEPLOYER}` })
    expect(google.project).toBe('acme-prod')
  })

  it('without an account are the job itself', async () => {
    await using cloud = await startCloud(withRunner(aJwt()))
    const { google } = await session(cloud, { config: { credentials: fileSource(await aFile(exported(cloud))) } })
    await google.iam.getRole('roles/x')
    expect(bearer(cloud)).toBe('Bearer federated-1')
    expect(google.identity.principal).toBe(`${POOL}/subject/repo:octo/app:ref:refs/heads/main`)
  })

  it('lead on to the account of the input service_account', async () => {
    await using cloud = await startCloud(withRunner(aJwt()))
    const path = await aFile(exported(cloud, impersonation(cloud)))
    const config = { credentials: fileSource(path, 'other@p.iam.gserviceaccount.com') }
    const { google } = await session(cloud, { config })
    await google.iam.getRole('roles/x')
    expect(cloud.of('iamcredentials').map(({ headers }) => headers.authorization)).toEqual([
      'Bearer federated-1',
      'Bearer token-2',
    ])
    expect(google.identity.principal).toBe('serviceAccount:other@p.iam.gserviceaccount.com')
    expect(bearer(cloud)).toBe('Bearer token-3')
  })

  it('go to the overridden addresses in place of those in the file', async () => {
    await using cloud = await startCloud(withRunner(aJwt()))
    const file = { ...exported(cloud), token_url: 'https://sts.googleapis.com/v1/token' }
    const url = `https://iamcredentials.googleapis.com/v1/projects/-/serviceAccounts/${DEPLOYER}:generateAccessToken`
    const path = await aFile({ ...file, service_account_impersonation_url: url })
    const { google } = await session(cloud, { config: { credentials: fileSource(path) } })
    await google.iam.getRole('roles/x')
    expect(bearer(cloud)).toBe('Bearer token-2')
  })

  const person = (cloud: Cloud) => ({
    type: 'external_account_authorized_user',
    ...{ client_id: 'c', client_secret: 's', refresh_token: 'r' },
    token_url: `${cloud.url}/sts/v1/oauthtoken`,
  })
  const asking = (url: string) => (cloud: Cloud) => ({ ...exported(cloud), credential_source: { url } })
  const amazon = (more: object) => (cloud: Cloud) => ({
    ...exported(cloud),
    subject_token_type: 'urn:ietf:params:aws:token-type:aws4_request',
    credential_source: {
      environment_id: 'aws1',
      regional_cred_verification_url: 'https://sts.{region}.amazonaws.com?Action=GetCallerIdentity&Version=2011-06-15',
      ...more,
    },
  })

  it.each<[string, (cloud: Cloud) => object]>([
    ['token_url', cloud => ({ ...exported(cloud), token_url: 'http://evil.example/token' })],
    ['token_url', cloud => ({ ...person(cloud), token_url: 'http://evil.example/token' })],
    ['token_url', cloud => ({ ...person(cloud), token_url: 'http://169.254.169.254/token' })],
    ['token_url', cloud => ({ ...person(cloud), token_url: ['http://evil.example/token'] })],
    ['credential_source.url', asking('http://evil.example/token')],
    ['credential_source.url', asking('http://10.0.0.1/token')],
    ['credential_source.url', asking('http://169.254.169.254.evil.example/token')],
    ['credential_source.url', asking('http://metadata.google.internal@evil.example/token')],
    ['credential_source.url', asking('nonsense')],
    ['credential_source.url', amazon({ url: 'http://evil.example/' })],
    ['credential_source.region_url', amazon({ region_url: 'http://evil.example/' })],
    ['credential_source.imdsv2_session_token_url', amazon({ imdsv2_session_token_url: 'http://evil.example/' })],
  ])('that would send a token without encryption are refused: %s', attack('S8'), async (field, file) => {
    await using cloud = await startCloud(signsIn())
    const { CLOUDSDK_API_ENDPOINT_OVERRIDES_STS: _, ...own } = cloud.env
    const path = await aFile(file(cloud))
    const config = { credentials: fileSource(path) }
    const finding = refused(await failure(session({ ...cloud, env: own }, { config })))
    expect(finding.id).toBe('credentials-missing')
    expect(finding.reason).toContain(`has a ${field} that is not an https address`)
    expect(finding.reason).not.toContain('evil')
    expect(cloud.asked).toEqual([])
  })

  it.each<[string, (cloud: Cloud) => object]>([
    ['https', asking('https://runner.example/token')],
    ['the metadata server', asking('http://169.254.169.254/metadata/identity/oauth2/token')],
    ['Google’s metadata server', asking('http://metadata.google.internal/token')],
    ['Amazon’s', amazon({ url: 'http://[fd00:ec2::254]/latest/meta-data/iam/security-credentials' })],
    ['this machine', person],
    ['Google, without a token_url', cloud => ({ ...person(cloud), token_url: undefined })],
  ])('that ask %s are taken', async (_, file) => {
    await using cloud = await startCloud(signsIn())
    const config = { credentials: fileSource(await aFile(file(cloud))) }
    expect((await session(cloud, { config })).google.identity.method).toBe('exported-credentials')
  })

  it('I5: say where the ID token could not be had', async () => {
    await using cloud = await startCloud(({ api }) => (api === 'runner' ? { status: 401, text: 'expired' } : {}))
    const { google } = await session(cloud, { config: { credentials: fileSource(await aFile(exported(cloud))) } })
    const finding = refused(await failure(google.iam.getRole('roles/x')))
    expect(finding.id).toBe('credentials-missing')
    expect(finding.reason).toMatch(/\(credential_source\.url\) answered 401: .*expired/)
  })

  it('of a key sign for themselves', async () => {
    await using cloud = await startCloud(signsIn())
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
    const key = privateKey.export({ type: 'pkcs8', format: 'pem' })
    const file = {
      type: 'service_account',
      project_id: 'key-project',
      private_key_id: 'k1',
      private_key: key,
      client_email: DEPLOYER,
    }
    const { google, masked } = await session(cloud, { config: { credentials: fileSource(await aFile(file)) } })
    await google.iam.getRole('roles/x')
    const token = bearer(cloud)?.replace('Bearer ', '') ?? ''
    const claims = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString())
    expect(claims).toMatchObject({
      iss: DEPLOYER,
      sub: DEPLOYER,
      scope: 'https://www.googleapis.com/auth/cloud-platform',
    })
    expect(masked).toEqual(expect.arrayContaining([key, token]))
    expect(google).toMatchObject({ project: 'key-project', identity: { principal: `serviceAccount:${DEPLOYER}` } })
  })

  it.each([
    ['absent', undefined, 'does not exist'],
    ['no JSON', '{"type": "service_account", SECRET', 'is not a JSON object'],
    ['of an unknown type', { type: 'magic' }, '"magic"'],
    ['an incomplete key', { type: 'service_account', client_email: 'a@b' }, 'private_key'],
    ['an incomplete person', { type: 'authorized_user', client_id: 'x' }, 'client_secret'],
    ['without a source', { type: 'external_account', audience: 'x', subject_token_type: 'y' }, 'incomplete'],
    ['impersonated by nobody', { type: 'impersonated_service_account' }, 'source_credentials'],
  ])('that are %s are named with the variable', async (_, content, words) => {
    await using cloud = await startCloud(signsIn())
    const path = content === undefined ? join(folder, 'nowhere.json') : await aFile(content)
    const finding = refused(await failure(session(cloud, { config: { credentials: fileSource(path) } })))
    expect(finding.id).toBe('credentials-missing')
    expect(finding.reason).toContain(words)
    expect(finding.reason).toContain('GOOGLE_APPLICATION_CREDENTIALS')
    expect(finding.reason).not.toContain('SECRET')
  })
})

describe('Application Default Credentials', () => {
  const ADC: CredentialSource = { kind: 'application-default', delegates: [] }
  /** The machine's account; `x-goog...` headers as the metadata server has them. */
  const machine: Answer = ({ path, headers }) => {
    if (headers['metadata-flavor'] !== 'Google') return { status: 403 }
    const google = { 'metadata-flavor': 'Google' }
    if (path.endsWith('/email')) return { headers: google, text: 'vm@p.iam.gserviceaccount.com' }
    if (path.endsWith('/project-id')) return { headers: google, text: 'vm-project' }
    return { headers: google, json: { access_token: 'vm-token', expires_in: 3600, token_type: 'Bearer' } }
  }

  it('are the person that gcloud signed in, with the project that pays', async () => {
    await using cloud = await startCloud(signsIn())
    const config = join(folder, 'gcloud')
    await mkdir(config, { recursive: true })
    const person = {
      type: 'authorized_user',
      client_id: 'c',
      client_secret: 's',
      refresh_token: 'r',
      quota_project_id: 'pays',
    }
    await writeFile(join(config, 'application_default_credentials.json'), JSON.stringify(person))
    const { google, masked } = await session(cloud, { config: { credentials: ADC }, env: { CLOUDSDK_CONFIG: config } })
    expect(google.identity).toEqual({ method: 'application-default', through: 'Application Default Credentials' })
    expect(google.quotaProject).toBe('pays')
    expect(masked).toEqual(['r', 's'])
    const { quota_project_id: _, ...without } = person
    await writeFile(join(config, 'application_default_credentials.json'), JSON.stringify(without))
    const again = await session(cloud, { config: { credentials: ADC }, env: { CLOUDSDK_CONFIG: config } })
    expect(again.google.quotaProject).toBeNull()
  })

  it('are the account of the machine where there is no file', async () => {
    await using cloud = await startCloud((asked, response) =>
      asked.api === 'computeMetadata' ? machine(asked, response) : signsIn()(asked, response),
    )
    const host = new URL(cloud.url).host
    vi.stubEnv('GCE_METADATA_HOST', host)
    const env = { CLOUDSDK_CONFIG: join(folder, 'none'), GCE_METADATA_HOST: host }
    const { google, masked } = await session(cloud, { config: { credentials: ADC }, env })
    await google.iam.getRole('roles/x')
    vi.unstubAllEnvs()
    expect(bearer(cloud)).toBe('Bearer vm-token')
    expect(masked).toEqual(['vm-token'])
    expect(google).toMatchObject({
      project: 'vm-project',
      identity: { principal: 'serviceAccount:vm@p.iam.gserviceaccount.com', through: 'metadata server' },
    })
  })

  it('may impersonate', async () => {
    await using cloud = await startCloud((asked, response) =>
      asked.api === 'computeMetadata' ? machine(asked, response) : yes(asked, response),
    )
    const yes = signsIn()
    const host = new URL(cloud.url).host
    vi.stubEnv('GCE_METADATA_HOST', host)
    const env = { CLOUDSDK_CONFIG: join(folder, 'none'), GCE_METADATA_HOST: host }
    const credentials = { ...ADC, serviceAccount: DEPLOYER }
    const { google } = await session(cloud, { config: { credentials }, env })
    await google.iam.getRole('roles/x')
    vi.unstubAllEnvs()
    expect(cloud.of('iamcredentials')[0]?.headers.authorization).toBe('Bearer vm-token')
    expect(google.identity).toMatchObject({ method: 'application-default', principal: `serviceAccount:${DEPLOYER}` })
  })

  it('are missed with what to do', async () => {
    await using cloud = await startCloud(() => ({ status: 404 }))
    const env = { CLOUDSDK_CONFIG: join(folder, 'none'), GCE_METADATA_HOST: new URL(cloud.url).host }
    const finding = refused(await failure(session(cloud, { config: { credentials: ADC }, env })))
    expect(finding.id).toBe('credentials-missing')
    expect(finding.reason).toContain('gcloud auth application-default login')
  })
})

describe('a job without an ID token', () => {
  it.each([
    ['Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable', 'push', /permissions:\n {2}id-token: write/],
    ['Error message: Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable', 'pull_request', /forks/],
  ])('is told what to write: %s', async (message, event, words) => {
    await using cloud = await startCloud(signsIn())
    const idToken = async () => {
      throw new Error(message)
    }
    const finding = refused(await failure(session(cloud, { idToken, env: { GITHUB_EVENT_NAME: event } })))
    expect(finding.id).toBe('id-token-permission')
    expect(finding.reason).toMatch(words)
    expect(cloud.asked).toHaveLength(0)
  })

  it('asks GitHub again before giving up', async () => {
    await using cloud = await startCloud(signsIn())
    const env = { ACTIONS_ID_TOKEN_REQUEST_URL: 'https://x', ACTIONS_ID_TOKEN_REQUEST_TOKEN: 't' }
    let tries = 0
    const { audiences } = await session(cloud, {
      env,
      idToken: async () => {
        if (++tries < 3) throw new Error('Failed to get ID Token. Error Code : 503')
        return aJwt()
      },
    })
    expect(audiences).toHaveLength(3)
    const idToken = async () => {
      throw new Error('Failed to get ID Token. Error Code : 400')
    }
    const finding = refused(await failure(session(cloud, { env, idToken })))
    expect(finding.reason).toContain('Error Code : 400')
  })
})

describe('an exchange that is refused', () => {
  const exchange = async (status: number, json: unknown, provider = PROVIDER) => {
    await using cloud = await startCloud(({ api }) => (api === 'sts' ? { status, json } : {}))
    const credentials = { ...WIF, provider }
    const { google } = await session(cloud, { config: { credentials } })
    return await failure(google.iam.getRole('roles/x'))
  }
  const oauth = (error: string, error_description: string) => ({ error, error_description })

  /** Google's words, and what the first sentence and the rest have to say. */
  const KNOWN: [string, Record<string, string>, string, string][] = [
    [
      'no provider',
      oauth(
        'invalid_target',
        'The target service indicated by the "audience" parameters is invalid. This might either be because the pool or provider is disabled or deleted or because it doesn\'t exist.',
      ),
      `The provider ${PROVIDER} does not exist, is disabled or was deleted`,
      '5 minutes',
    ],
    [
      'no path of a provider',
      oauth(
        'invalid_request',
        'Invalid value for "audience". This value should be the full resource name of the Identity Provider.',
      ),
      'The path of the provider is incomplete',
      'with the project number',
    ],
    [
      'the condition',
      oauth('unauthorized_client', 'The given credential is rejected by the attribute condition.'),
      "The provider's attribute condition does not admit this job",
      'repository "octo/app"',
    ],
    [
      'an issuer out of reach',
      oauth('invalid_grant', "Error connecting to the given credential's issuer."),
      'Google could not reach the issuer of the provider',
      'run the job again',
    ],
    [
      'another issuer',
      oauth(
        'invalid_grant',
        'The issuer in ID Token https://token.actions.githubusercontent.com does not match the expected ones: https://ghes.example/_services/token',
      ),
      "The job's ID token comes from the issuer https://token.actions.githubusercontent.com, but the provider expects https://ghes.example/_services/token",
      'add a provider with this issuer',
    ],
    [
      'a subject of more than 127 bytes',
      oauth(
        'invalid_request',
        'The size of mapped attribute google.subject exceeds the 127 bytes limit. Either modify your attribute mapping',
      ),
      "The provider's attribute mapping gives this job a google.subject of more than 127 bytes",
      'assertion.repository_id alone',
    ],
    [
      'a mapping without a value',
      oauth('invalid_request', 'Could not obtain a value for google.subject from the given credential.'),
      "The provider's attribute mapping finds no usable value for google.subject in this job's token",
      'not in the token: repository_owner',
    ],
    [
      'a token that is too old',
      oauth('invalid_grant', 'ID Token issued at 1700000000 is stale to sign-in.'),
      "According to Google's clock, the job's ID token is not valid now",
      'run the job again',
    ],
    [
      'a signature',
      oauth('invalid_grant', 'Invalid signature on the ID Token.'),
      "Google's keys for the issuer https://token.actions.githubusercontent.com do not verify",
      'oidc.jwksJson',
    ],
    [
      'the policy of providers',
      oauth(
        'invalid_request',
        "Org Policy violated for value: 'https://token.actions.githubusercontent.com' constraints/iam.workloadIdentityPoolProviders",
      ),
      'The organisation policy constraints/iam.workloadIdentityPoolProviders does not allow the issuer',
      'administrator',
    ],
    [
      'something new',
      oauth('something_new', 'Never seen before.'),
      "Google does not accept the job's ID token for this provider",
      'something_new: Never seen before',
    ],
  ]

  it.each(KNOWN)('because of %s names that first', async (_, body, cause, more) => {
    const finding = refused(await exchange(400, body))
    expect(finding.id).toBe('workload-identity-provider')
    expect(finding.reason.slice(0, cause.length)).toBe(cause)
    expect(finding.reason).toContain(more)
    // By which name the provider knows the job was not read.
    expect(finding.principal).toBeUndefined()
    expect(JSON.stringify(finding.remedies)).not.toContain('update-oidc')
    expect(finding.evidence[0]).toMatchObject({ call: 'POST sts.googleapis.com/v1/token', status: 400 })
  })

  describe('by its audience', () => {
    const OLD = 'https://github.com/acme'
    const words = (given: string, expected: string) =>
      oauth('invalid_grant', `The audience in ID Token [${given}] does not match the expected audience ${expected}`)
    const OWN = `https://iam.googleapis.com/${PROVIDER}`

    it('offers the input with the value that Google names, and leaves the list alone', async () => {
      const { reason, remedies } = refused(await exchange(400, words(OWN, OLD)))
      expect(reason).toContain(`It expects "${OLD}": set the input audience to that.`)
      expect(remedies[0]).toMatchObject({ kind: 'workflow', text: `with:\n  audience: ${OLD}` })
      expect(JSON.stringify(remedies)).not.toContain('--allowed-audiences')
    })

    it('without a named value points at the list, and says that the flag replaces it', async () => {
      const { reason, remedies } = refused(
        await exchange(400, oauth('invalid_grant', 'The audience in JWT does not match the expected values.')),
      )
      expect(reason).toContain('to one of that list')
      expect(reason).toContain('--allowed-audiences replaces the whole list')
      expect(reason).not.toMatch(/leave/i)
      expect(remedies.map(({ text }) => text).join()).not.toContain('--allowed-audiences')
    })

    it('leaves out an audience of the workflow that the provider does not know', async () => {
      await using cloud = await startCloud(({ api }) =>
        api === 'sts' ? { status: 400, json: words('https://mine', `${OWN}.`) } : {},
      )
      const { google } = await session(cloud, { config: { credentials: { ...WIF, audience: 'https://mine' } } })
      const { reason } = refused(await failure(google.iam.getRole('roles/x')))
      expect(reason).toContain('Remove the input audience')
    })
  })

  it('shows every claim that a condition can be on, and names those that the token lacks', async () => {
    await using cloud = await startCloud(({ api }) =>
      api === 'sts'
        ? {
            status: 400,
            json: oauth('unauthorized_client', 'The given credential is rejected by the attribute condition.'),
          }
        : {},
    )
    const claims = {
      repository_owner_id: '4242',
      ref_type: 'branch',
      job_workflow_ref: 'octo/app/.github/workflows/deploy.yml@refs/tags/v2',
      repository_property_tier: 'gold',
      ref_protected: 'true',
      jti: 'one-token-only',
    }
    const { google } = await session(cloud, { idToken: async aud => aJwt({ aud, ...claims }) })
    const { reason } = refused(await failure(google.iam.getRole('roles/x')))
    expect(reason).toContain('repository_owner_id "4242"')
    expect(reason).toContain('ref_type "branch"')
    expect(reason).toContain('job_workflow_ref "octo/app/.github/workflows/deploy.yml@refs/tags/v2"')
    expect(reason).toContain('repository_property_tier "gold"')
    expect(reason).toContain('ref_protected "true"')
    expect(reason).toMatch(/not in the token: .*\brepository_id\b.*\benvironment\b.*\bactor\b/)
    expect(reason).not.toContain('one-token-only')
  })

  it('for its length names the claims that are long', async () => {
    const ref = `refs/heads/${'b'.repeat(120)}`
    const body = oauth('invalid_request', 'The size of mapped attribute google.subject exceeds the 127 bytes limit.')
    await using cloud = await startCloud(({ api }) => (api === 'sts' ? { status: 400, json: body } : {}))
    const sub = `repo:octo/app:ref:${ref}`
    const { google } = await session(cloud, { idToken: async aud => aJwt({ aud, ref, sub }) })
    const { reason } = refused(await failure(google.iam.getRole('roles/x')))
    expect(reason).toContain(`sub (${sub.length} bytes) and ref (${ref.length} bytes). Leave them out`)
    expect(reason).not.toContain('assertion.repository_id + ')
    expect(reason).toContain('attribute.ref=assertion.ref')
  })

  it('by an issuer of GitHub Enterprise out of reach offers to upload its keys', async () => {
    const body = oauth('invalid_grant', "Error connecting to the given credential's issuer.")
    await using cloud = await startCloud(({ api }) => (api === 'sts' ? { status: 400, json: body } : {}))
    const iss = 'https://ghes.example/_services/token'
    const { google } = await session(cloud, { idToken: async aud => aJwt({ aud, iss }) })
    const { reason, remedies } = refused(await failure(google.iam.getRole('roles/x')))
    expect(reason).toMatch(/^Google cannot reach the issuer https:\/\/ghes\.example\/_services\/token\./)
    expect(remedies[0]?.text).toContain('--jwk-json-path=jwks.json')
  })

  it.each([[refusal(403, VIOLATION)], [{ json: oauth('access_denied', VIOLATION) }]])(
    'by a perimeter is the perimeter’s: %j',
    async ({ json }) => {
      const finding = refused(await exchange(403, json))
      expect(finding.id).toBe('policy-blocks-deploy')
      expect(finding.reason).toMatch(/^A VPC Service Controls perimeter blocks this request/)
      expect(finding.reason).toContain('violation ID is abc')
      expect(finding.reason).toContain('sts.googleapis.com')
      expect(finding.remedies).toEqual([])
    },
  )

  it('for a project id in place of the number says so', async () => {
    const provider = PROVIDER.replace('123456789012', 'acme-prod')
    const finding = refused(await exchange(400, oauth('invalid_target', 'The target service is invalid.'), provider))
    expect(finding.reason).toContain('the path needs the project number')
  })

  it('because the API is off tells how to turn it on', async () => {
    const details = [
      {
        '@type': 'type.googleapis.com/google.rpc.ErrorInfo',
        reason: 'SERVICE_DISABLED',
        metadata: { service: 'sts.googleapis.com' },
      },
    ]
    const finding = refused(await exchange(403, refusal(403, 'STS API has not been used in project 12.', details).json))
    expect(finding.id).toBe('api-disabled')
    expect(finding.remedies[0]?.text).toBe('gcloud services enable sts.googleapis.com --project=123456789012')
  })
})

describe('an impersonation that is refused', () => {
  const impersonation = async (reply: ReturnType<typeof refusal>, credentials: CredentialSource = WIF) => {
    await using cloud = await startCloud((asked, response) =>
      asked.api === 'iamcredentials' ? reply : yes(asked, response),
    )
    const yes = signsIn()
    const { google } = await session(cloud, { config: { credentials } })
    return refused(await failure(google.iam.getRole('roles/x')))
  }

  it('names who needs which role on what, as a command', async () => {
    const finding = await impersonation(DENIED)
    expect(finding).toMatchObject({
      id: 'impersonation-denied',
      resource: `//iam.googleapis.com/projects/acme-prod/serviceAccounts/${DEPLOYER}`,
      evidence: [{ status: 403 }],
    })
    const command = finding.remedies[0]?.text
    expect(command).toContain(`gcloud iam service-accounts add-iam-policy-binding ${DEPLOYER} --project=acme-prod`)
    expect(command).toContain('--role=roles/iam.workloadIdentityUser')
    expect(command).toContain(`--member=${POOL.replace('principal:', 'principalSet:')}/attribute.repository/octo/app`)
  })

  it('points at the first of the chain', async () => {
    const finding = await impersonation(DENIED, { ...WIF, delegates: ['middle@p.iam.gserviceaccount.com'] })
    expect(finding.remedies[0]?.text).toContain('add-iam-policy-binding middle@p.iam.gserviceaccount.com')
    expect(finding.reason).toContain(`middle@p.iam.gserviceaccount.com -> ${DEPLOYER}`)
  })

  it('says that the mapping decides, and shows each member with the mapping that it needs', async () => {
    const { reason, remedies, principal } = await impersonation(DENIED)
    const everyJob = `${POOL.replace('principal:', 'principalSet:')}/attribute.repository/octo/app`
    const thisJob = `${POOL}/subject/repo:octo/app:ref:refs/heads/main`
    expect(principal).toBeUndefined()
    expect(reason).toMatch(/^This job is not allowed to act as /)
    expect(reason).toContain(
      `${everyJob} (every job of octo/app; needs the mapping attribute.repository=assertion.repository)`,
    )
    expect(reason).toContain(
      `${thisJob} (jobs with the subject repo:octo/app:ref:refs/heads/main; needs the mapping google.subject=assertion.sub)`,
    )
    expect(reason).toContain('check the provider first')
    const commands = remedies.filter(({ kind }) => kind === 'gcloud')
    expect(
      commands.map(({ text, alternative }) => [text.match(/(?<=--member=)\S+|describe|enable/)?.[0], alternative]),
    ).toEqual([
      [everyJob, undefined],
      [thisJob, true],
      ['describe', undefined],
      ['describe', undefined],
      ['enable', true],
    ])
  })

  it.each<[name: string, read: ReturnType<typeof refusal> | { json: object }, why: RegExp, first: string]>([
    ['disabled', { json: { email: DEPLOYER, disabled: true } }, /^The service account \S+ is disabled\./, 'enable'],
    [
      'enabled',
      { json: { email: DEPLOYER } },
      /no grant of roles\/\S+ on the account [^ ,]+\. /,
      'add-iam-policy-binding',
    ],
    ['not readable', refusal(403, 'No.'), /, or the account is disabled\. /, 'add-iam-policy-binding'],
  ])('without a word about its cause, of an account that is %s', async (_, read, why, first) => {
    await using cloud = await startCloud((asked, response) => {
      if (asked.api === 'iamcredentials') return DENIED
      return asked.path.includes('/serviceAccounts/') ? read : yes(asked, response)
    })
    const yes = signsIn()
    const waits = first === 'enable'
    const { google, log } = await session(cloud, { config: { waitForGrants: waits, propagationTimeoutMs: 60_000 } })
    const { reason, remedies } = refused(await failure(google.iam.getRole('roles/x')))
    expect(reason).toMatch(why)
    expect(remedies[0]?.text).toContain(`gcloud iam service-accounts ${first} ${DEPLOYER}`)
    expect(log).toEqual([])
    expect(remedies.some(({ text }) => text.includes('value(disabled)'))).toBe(
      reason.includes(', or the account is disabled'),
    )
  })

  it.each([404, 403])('T11: for an account that is not there offers no role (%d)', fieldCase('T11'), async status => {
    const finding = await impersonation(refusal(status, `Not found; Gaia id not found for email ${DEPLOYER}`))
    expect(finding.id).toBe('impersonation-denied')
    expect(finding.reason).toMatch(new RegExp(`^The service account ${DEPLOYER} does not exist\\.`))
    expect(finding.reason).toContain('30 days')
    expect(JSON.stringify(finding.remedies)).not.toMatch(/add-iam-policy-binding|workloadIdentityUser/)
  })

  it('names the account of the chain that is not there', async () => {
    const middle = 'middle@p.iam.gserviceaccount.com'
    const reply = refusal(404, `Not found; Gaia id not found for email ${middle}`)
    const finding = await impersonation(reply, { ...WIF, delegates: [middle] })
    expect(finding.reason).toContain(`The service account ${middle} does not exist.`)
  })

  it('for a disabled account offers to enable it', async () => {
    const finding = await impersonation(refusal(403, 'The service account is disabled.'))
    expect(finding.reason).toMatch(/is disabled\./)
    expect(finding.remedies.map(({ text }) => text)).toEqual([
      `gcloud iam service-accounts enable ${DEPLOYER} --project=acme-prod`,
    ])
  })

  const VIOLATED = [{ '@type': 'type.googleapis.com/google.rpc.ErrorInfo', reason: 'SECURITY_POLICY_VIOLATED' }]
  it.each([[[]], [VIOLATED]])('by a perimeter is no missing grant: %j', async details => {
    const finding = await impersonation(refusal(403, VIOLATION, details))
    expect(finding.id).toBe('policy-blocks-deploy')
    expect(finding.reason).toMatch(/^A VPC Service Controls perimeter/)
    expect(finding.reason).toContain('iamcredentials.googleapis.com')
    expect(finding.remedies).toEqual([])
  })

  it('by a perimeter is not waited for as if a grant were on its way', async () => {
    await using cloud = await startCloud((asked, response) =>
      asked.api === 'iamcredentials' ? refusal(403, VIOLATION) : yes(asked, response),
    )
    const yes = signsIn()
    const { google, log } = await session(cloud, { config: { waitForGrants: true, propagationTimeoutMs: 60_000 } })
    expect(refused(await failure(google.iam.getRole('roles/x'))).id).toBe('policy-blocks-deploy')
    expect(log).toEqual([])
  })

  it('for a reason that is not known offers no role', async () => {
    const finding = await impersonation(refusal(403, 'Access is restricted by a context-aware policy.'))
    expect(finding.reason).toContain('a grant does not help')
    expect(finding.remedies).toEqual([])
  })

  it('over its lifetime points at the clock', async () => {
    const finding = await impersonation(refusal(400, 'The access token lifetime cannot exceed 3600 seconds.'))
    expect(finding.reason).toContain('clock')
  })

  it('because the API is off tells how to turn it on', async () => {
    const metadata = { service: 'iamcredentials.googleapis.com', consumer: 'projects/12' }
    const details = [{ '@type': 'type.googleapis.com/google.rpc.ErrorInfo', reason: 'SERVICE_DISABLED', metadata }]
    const finding = await impersonation(refusal(403, 'API is disabled.', details))
    expect(finding.id).toBe('api-disabled')
    expect(finding.remedies[0]?.text).toContain('gcloud services enable iamcredentials.googleapis.com')
  })
})
