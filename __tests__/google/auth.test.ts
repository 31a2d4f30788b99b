/** Every way to sign in, and every refusal with what to change. */
import { generateKeyPairSync } from 'node:crypto'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { UserError } from '../../src/errors.ts'
import type { ApiError } from '../../src/google/wire-level/api-error.ts'
import type { CredentialSource } from '../../src/inputs/config.ts'
import { aConfig, DEPLOYER } from '../fixtures/config.ts'
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
    expect(await google.idToken('https://api.run.app')).toBeNull()
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
    expect(finding.reason).toContain('run.googleapis.com')
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

  it('say where the ID token could not be had', async () => {
    await using cloud = await startCloud(({ api }) => (api === 'runner' ? { status: 401, text: 'expired' } : {}))
    const { google } = await session(cloud, { config: { credentials: fileSource(await aFile(exported(cloud))) } })
    const finding = refused(await failure(google.iam.getRole('roles/x')))
    expect(finding.id).toBe('id-token-permission')
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
    ['no JSON', '{"type": "service_account", SECRET', 'holds no JSON object'],
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
    expect(masked).toEqual(['r', 's'])
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

  it.each([
    [
      oauth(
        'invalid_target',
        'The target service indicated by the "audience" parameters is invalid. This might either be because the pool or provider is disabled or deleted or because it doesn\'t exist.',
      ),
      'does not exist, is disabled or was deleted',
    ],
    [
      oauth('unauthorized_client', 'The given credential is rejected by the attribute condition.'),
      'repository "octo/app"',
    ],
    [
      oauth('invalid_grant', "Error connecting to the given credential's issuer."),
      'issuer https://token.actions.githubusercontent.com',
    ],
    [
      oauth(
        'invalid_grant',
        'The issuer in ID Token https://ghes.example/_services/token does not match the expected ones: https://token.actions.githubusercontent.com',
      ),
      'GitHub Enterprise',
    ],
    [
      oauth('invalid_grant', 'The audience in ID Token [x] does not match the expected audience y.'),
      'allowed audiences',
    ],
    [
      oauth(
        'invalid_request',
        'The size of mapped attribute google.subject exceeds the 127 bytes limit. Either modify your attribute mapping',
      ),
      '127 bytes',
    ],
    [
      oauth(
        'invalid_request',
        "Org Policy violated for value: 'https://token.actions.githubusercontent.com' constraints/iam.workloadIdentityPoolProviders",
      ),
      'organisation policy',
    ],
    [oauth('something_new', 'Never seen before.'), 'Never seen before'],
  ])('%j is explained', async (body, words) => {
    const finding = refused(await exchange(400, body))
    expect(finding.id).toBe('workload-identity-provider')
    expect(finding.reason).toContain(words)
    expect(finding.principal).toBe(`${POOL}/subject/repo:octo/app:ref:refs/heads/main`)
    expect(finding.evidence[0]).toMatchObject({ call: 'POST sts.googleapis.com/v1/token', status: 400 })
    expect(finding.remedies.at(-1)?.text).toContain('gcloud iam workload-identity-pools providers describe acme')
  })

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
      principal: `${POOL}/subject/repo:octo/app:ref:refs/heads/main`,
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

  it('for an account that is not there says to check it', async () => {
    const finding = await impersonation(refusal(404, 'Not found; Gaia id not found for email x'))
    expect(finding.id).toBe('impersonation-denied')
    expect(finding.reason).toContain('check that the account exists')
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
