import { ExternalAccountClient, IdentityPoolClient, Impersonated } from 'google-auth-library'
import { describe, expect, it } from 'vitest'
import { githubToken } from '../../src/emulator/github/oidc.ts'
import { type Sandbox, startSandbox } from '../../src/emulator/sandbox.ts'
import type { WorldSpec } from '../../src/emulator/scenario.ts'
import { readJwt } from '../../src/emulator/sign-in/jwt.ts'

const PROVIDER = 'projects/123456789012/locations/global/workloadIdentityPools/github/providers/my-repo'
const DEPLOYER = 'deployer@demo-project.iam.gserviceaccount.com'
const COMPUTE = '123456789012-compute@developer.gserviceaccount.com'
const SCOPE = 'https://www.googleapis.com/auth/cloud-platform'

const start = (world: WorldSpec = {}) => startSandbox({ world })

/** The runner's ID token for Google, asked as @actions/core asks. */
async function idToken(cloud: Sandbox, audience = `https://iam.googleapis.com/${PROVIDER}`): Promise<string> {
  const url = `${cloud.env.ACTIONS_ID_TOKEN_REQUEST_URL}&audience=${encodeURIComponent(audience)}`
  const answer = await fetch(url, { headers: { authorization: `Bearer ${cloud.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN}` } })
  expect(answer.status).toBe(200)
  return ((await answer.json()) as { value: string }).value
}

async function exchange(cloud: Sandbox, subject_token: string, fields: Record<string, string> = {}) {
  const answer = await fetch(`${cloud.urls.STS}/v1/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
      audience: `//iam.googleapis.com/${PROVIDER}`,
      scope: SCOPE,
      requested_token_type: 'urn:ietf:params:oauth:token-type:access_token',
      subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
      subject_token,
      ...fields,
    }),
  })
  return { status: answer.status, body: (await answer.json()) as Record<string, string | number> }
}

async function generate(
  cloud: Sandbox,
  token: string,
  account: string,
  body: object,
  verb = 'generateAccessToken',
  project = '-',
) {
  const answer = await fetch(`${cloud.urls.IAMCREDENTIALS}/v1/projects/${project}/serviceAccounts/${account}:${verb}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  // biome-ignore lint/suspicious/noExplicitAny: foreign JSON
  return { status: answer.status, body: (await answer.json()) as any }
}

describe('google-auth-library signs in', () => {
  const pool = (cloud: Sandbox, account?: string) =>
    new IdentityPoolClient({
      type: 'external_account',
      audience: `//iam.googleapis.com/${PROVIDER}`,
      subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
      token_url: `${cloud.urls.STS}/v1/token`,
      ...(account && {
        service_account_impersonation_url: `${cloud.urls.IAMCREDENTIALS}/v1/projects/-/serviceAccounts/${account}:generateAccessToken`,
      }),
      subject_token_supplier: { getSubjectToken: () => idToken(cloud) },
      scopes: [SCOPE],
    })

  it('through the pool as the deployer, and calls an API', async () => {
    await using cloud = await start()
    const client = pool(cloud, DEPLOYER)
    const { data } = await client.request({ url: `${cloud.urls.CLOUDRESOURCEMANAGER}/v3/projects/demo-project` })
    expect(data).toMatchObject({ name: 'projects/123456789012', projectId: 'demo-project' })
    expect(cloud.requests.map(({ api, principal, status }) => [api, principal, status])).toEqual([
      ['github', null, 200],
      ['sts.googleapis.com', null, 200],
      [
        'iamcredentials.googleapis.com',
        `principal://iam.googleapis.com/projects/123456789012/locations/global/workloadIdentityPools/github/subject/repo:octo-org/hello:ref:refs/heads/main`,
        200,
      ],
      ['cloudresourcemanager.googleapis.com', `serviceAccount:${DEPLOYER}`, 200],
    ])
  })

  it('with the credential file of an earlier auth step', async () => {
    await using cloud = await start()
    const client = ExternalAccountClient.fromJSON({
      type: 'external_account',
      audience: `//iam.googleapis.com/${PROVIDER}`,
      subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
      token_url: `${cloud.urls.STS}/v1/token`,
      service_account_impersonation_url: `${cloud.urls.IAMCREDENTIALS}/v1/projects/-/serviceAccounts/${DEPLOYER}:generateAccessToken`,
      credential_source: {
        url: `${cloud.env.ACTIONS_ID_TOKEN_REQUEST_URL}&audience=${encodeURIComponent(`https://iam.googleapis.com/${PROVIDER}`)}`,
        headers: { Authorization: `Bearer ${cloud.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN}` },
        format: { type: 'json', subject_token_field_name: 'value' },
      },
    })
    expect((await client?.getAccessToken())?.token).toMatch(/^ya29\.c\./)
  })

  it('directly, with a token that lives as long as the GitHub token', async () => {
    await using cloud = await start({
      grants: {
        project: [
          {
            role: 'roles/run.viewer',
            members: [
              'principalSet://iam.googleapis.com/projects/123456789012/locations/global/workloadIdentityPools/github/attribute.repository/octo-org/hello',
            ],
          },
        ],
      },
    })
    const client = pool(cloud)
    const { data } = await client.request<object>({
      url: `${cloud.urls.RUN}/v2/projects/demo-project/locations/us-central1/services`,
    })
    expect(data).toEqual({})
    const seconds = ((client.credentials.expiry_date ?? 0) - Date.now()) / 1000
    expect(seconds).toBeLessThanOrEqual(300)
    expect(seconds).toBeGreaterThan(280)
  })

  it('and asks for an ID token of the deployer with its undocumented useEmailAzp', async () => {
    await using cloud = await start()
    const source = pool(cloud, DEPLOYER)
    const client = new Impersonated({
      sourceClient: source,
      targetPrincipal: DEPLOYER,
      targetScopes: [SCOPE],
      endpoint: cloud.urls.IAMCREDENTIALS ?? '',
    })
    const token = await client.fetchIdToken('https://hello.example.com', { includeEmail: true })
    expect(readJwt(token)?.claims).toMatchObject({
      aud: 'https://hello.example.com',
      email: DEPLOYER,
      iss: 'https://accounts.google.com',
    })
  })
})

describe('the token exchange refuses', () => {
  const claims = (change: Record<string, unknown>) => (cloud: Sandbox) =>
    githubToken(cloud.world, { aud: `https://iam.googleapis.com/${PROVIDER}`, ...change })
  const long = 'x'.repeat(130)

  it.each<[string, WorldSpec, (cloud: Sandbox) => string, Record<string, string>, string, RegExp]>([
    [
      'a provider that does not exist',
      {},
      claims({}),
      { audience: `//iam.googleapis.com/${PROVIDER}x` },
      'invalid_target',
      /pool or provider is disabled or deleted/,
    ],
    [
      'a project id in place of the number',
      {},
      claims({}),
      { audience: `//iam.googleapis.com/${PROVIDER.replace('123456789012', 'demo-project')}` },
      'invalid_request',
      /full resource name of the Identity Provider/,
    ],
    [
      'an audience with https:',
      {},
      claims({}),
      { audience: `https://iam.googleapis.com/${PROVIDER}` },
      'invalid_request',
      /Invalid value for "audience"/,
    ],
    ['a disabled pool', { poolDisabled: true }, claims({}), {}, 'invalid_target', /disabled/],
    [
      'another owner, by the attribute condition',
      {},
      claims({ repository_owner: 'Octo-Org' }),
      {},
      'unauthorized_client',
      /rejected by the attribute condition/,
    ],
    [
      'an audience that the provider does not expect',
      {},
      claims({ aud: 'https://github.com/octo-org' }),
      {},
      'invalid_grant',
      /does not match the expected audience/,
    ],
    [
      'the default audience where others are configured',
      { provider: { allowedAudiences: ['mine'] } },
      claims({}),
      {},
      'invalid_grant',
      /expected audience mine/,
    ],
    [
      'another issuer',
      {},
      claims({ iss: 'https://ghes.example.com' }),
      {},
      'invalid_grant',
      /issuer in ID Token https:\/\/ghes.example.com does not match/,
    ],
    [
      'an issuer that cannot be reached',
      { provider: { issuer: 'https://ghes.example.com' } },
      claims({ iss: 'https://ghes.example.com' }),
      {},
      'invalid_grant',
      /Error connecting to the given credential's issuer/,
    ],
    [
      'an expired token',
      {},
      claims({ iat: 1_700_000_000, exp: 1_700_000_300 }),
      {},
      'invalid_grant',
      /issued at 1700000000 is stale to sign-in/,
    ],
    ['a subject over 127 bytes', {}, claims({ sub: long }), {}, 'invalid_request', /exceeds the 127 bytes limit/],
    [
      'a mapping of a claim that is absent',
      { provider: { attributeMapping: { 'google.subject': 'assertion.nope' } } },
      claims({}),
      {},
      'invalid_request',
      /Could not obtain a value for google.subject/,
    ],
    [
      'a forged signature',
      {},
      cloud => `${claims({})(cloud).slice(0, -8)}AAAAAAAA`,
      {},
      'invalid_grant',
      /[Ss]ignature/,
    ],
    ['something that is no JWT', {}, () => 'abc', {}, 'invalid_grant', /parse/],
    ['an unknown field', {}, claims({}), { sope: SCOPE }, 'invalid_request', /Unknown name "sope"/],
  ])('%s', async (_, world, token, fields, error, description) => {
    await using cloud = await start(world)
    const answer = await exchange(cloud, token(cloud), fields)
    expect(answer).toMatchObject({ status: 400, body: { error } })
    expect(answer.body.error_description).toMatch(description)
  })

  it('an Authorization header', async () => {
    await using cloud = await start()
    const answer = await fetch(`${cloud.urls.STS}/v1/token`, {
      method: 'POST',
      headers: { authorization: 'Bearer x' },
      body: new URLSearchParams(),
    })
    expect(answer.status).toBe(401)
  })

  it('but takes JSON in camelCase, as the auth action sends it', async () => {
    await using cloud = await start()
    const answer = await fetch(`${cloud.urls.STS}/v1/token`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        audience: `//iam.googleapis.com/${PROVIDER}`,
        grantType: 'urn:ietf:params:oauth:grant-type:token-exchange',
        requestedTokenType: 'urn:ietf:params:oauth:token-type:access_token',
        scope: SCOPE,
        subjectTokenType: 'urn:ietf:params:oauth:token-type:jwt',
        subjectToken: await idToken(cloud),
      }),
    })
    expect(await answer.json()).toMatchObject({
      token_type: 'Bearer',
      issued_token_type: 'urn:ietf:params:oauth:token-type:access_token',
    })
    expect(JSON.stringify(cloud.requests)).not.toContain('eyJ')
  })
})

describe('impersonation', () => {
  it('is refused without the role, with the permission in the error', async () => {
    await using cloud = await start({
      revoke: { [DEPLOYER]: [{ role: 'roles/iam.workloadIdentityUser', members: workload() }] },
    })
    const { body } = await exchange(cloud, await idToken(cloud))
    const answer = await generate(cloud, String(body.access_token), DEPLOYER, { scope: [SCOPE] })
    expect(answer.status).toBe(403)
    expect(answer.body.error).toMatchObject({
      message: "Permission 'iam.serviceAccounts.getAccessToken' denied on resource (or it may not exist).",
      details: [{ reason: 'IAM_PERMISSION_DENIED', metadata: { permission: 'iam.serviceAccounts.getAccessToken' } }],
    })
  })

  it('of an account that does not exist is told so, whoever asks', async () => {
    await using cloud = await start({})
    const { body } = await exchange(cloud, await idToken(cloud))
    const email = 'deploier@demo-project.iam.gserviceaccount.com'
    const answer = await generate(cloud, String(body.access_token), email, { scope: [SCOPE] })
    expect(answer.status).toBe(404)
    expect(answer.body.error).toMatchObject({
      status: 'NOT_FOUND',
      message: `Not found; Gaia id not found for email ${email}`,
    })
  })

  it.each<[string, object, string, string, RegExp]>([
    [
      'a lifetime over an hour',
      { scope: [SCOPE], lifetime: '3601s' },
      'generateAccessToken',
      '-',
      /cannot exceed 3600 seconds/,
    ],
    ['no scope', {}, 'generateAccessToken', '-', /invalid argument/],
    ['a misspelt field', { scopes: [SCOPE] }, 'generateAccessToken', '-', /Unknown name "scopes"/],
    [
      'a duration without its s',
      { scope: [SCOPE], lifetime: '3600' },
      'generateAccessToken',
      '-',
      /duration must end with 's'/,
    ],
    [
      'a project id in place of the dash',
      { scope: [SCOPE] },
      'generateAccessToken',
      'demo-project',
      /projects\/-\/serviceAccounts/,
    ],
    ['an ID token without an audience', { includeEmail: true }, 'generateIdToken', '-', /invalid argument/],
  ])('refuses %s', async (_, body, verb, project, message) => {
    await using cloud = await start()
    const answer = await generate(cloud, cloud.token(`serviceAccount:${DEPLOYER}`), COMPUTE, body, verb, project)
    expect(answer.status).toBe(400)
    expect(answer.body.error.message).toMatch(message)
  })

  it('lasts twelve hours only where the organisation lists the account', async () => {
    const constraint = 'iam.allowServiceAccountCredentialLifetimeExtension'
    await using cloud = await start({
      orgPolicies: { project: { [constraint]: { rules: [{ values: { allowedValues: [COMPUTE] } }] } } },
    })
    const deployer = cloud.token(`serviceAccount:${DEPLOYER}`)
    expect((await generate(cloud, deployer, COMPUTE, { scope: [SCOPE], lifetime: '43200s' })).status).toBe(200)
    expect((await generate(cloud, deployer, DEPLOYER, { scope: [SCOPE], lifetime: '43200s' })).status).toBe(400)
  })

  it('goes through delegates, each of whom must be allowed the next', async () => {
    const middle = 'middle@demo-project.iam.gserviceaccount.com'
    const creator = 'roles/iam.serviceAccountTokenCreator'
    const revoke = { [COMPUTE]: [{ role: creator, members: [`serviceAccount:${DEPLOYER}`] }] }
    const world: WorldSpec = {
      serviceAccounts: { [middle]: {} },
      revoke,
      grants: {
        [middle]: [{ role: creator, members: [`serviceAccount:${DEPLOYER}`] }],
        [COMPUTE]: [{ role: creator, members: [`serviceAccount:${middle}`] }],
      },
    }
    await using cloud = await start(world)
    const deployer = cloud.token(`serviceAccount:${DEPLOYER}`)
    const delegates = [`projects/-/serviceAccounts/${middle}`]
    expect((await generate(cloud, deployer, COMPUTE, { scope: [SCOPE] })).status).toBe(403)
    expect((await generate(cloud, deployer, COMPUTE, { scope: [SCOPE], delegates })).status).toBe(200)
    expect((await generate(cloud, deployer, COMPUTE, { scope: [SCOPE], delegates: [middle] })).status).toBe(400)
    await using other = await start({ ...world, grants: { [middle]: world.grants?.[middle] ?? [] } })
    expect(
      (await generate(other, other.token(`serviceAccount:${DEPLOYER}`), COMPUTE, { scope: [SCOPE], delegates })).status,
    ).toBe(403)
  })

  it('is impossible for disabled accounts, the legacy build account and service agents', async () => {
    await using cloud = await start({
      defaultBuildAccount: 'legacy',
      serviceAccounts: { [COMPUTE]: { disabled: true } },
      grants: { project: [{ role: 'roles/iam.serviceAccountTokenCreator', members: ['user:developer@example.com'] }] },
    })
    const token = cloud.token('user:developer@example.com')
    for (const account of [
      COMPUTE,
      '123456789012@cloudbuild.gserviceaccount.com',
      'service-123456789012@serverless-robot-prod.iam.gserviceaccount.com',
    ]) {
      expect((await generate(cloud, token, account, { scope: [SCOPE] })).status).toBe(403)
    }
    expect((await generate(cloud, token, DEPLOYER, { scope: [SCOPE] })).status).toBe(200)
  })
})

describe('the runner', () => {
  it('has no ID token endpoint without id-token: write', async () => {
    await using cloud = await start({ runner: { idTokenWrite: false } })
    expect(Object.keys(cloud.env).filter(name => name.startsWith('ACTIONS_'))).toEqual([])
    const answer = await fetch(`${cloud.url}/_runner/idtoken/1/job?api-version=2.0`, {
      headers: { authorization: `Bearer ${cloud.world.runner.requestToken}` },
    })
    expect(answer.status).toBe(401)
  })

  it('publishes the keys that its tokens are signed with', async () => {
    await using cloud = await start()
    const jwks = (await (await fetch(`${cloud.url}/.well-known/jwks`)).json()) as { keys: { kid: string }[] }
    expect(jwks.keys.map(key => key.kid)).toContain(readJwt(await idToken(cloud))?.header.kid)
  })

  it('has an environment of documented variables only', async () => {
    await using cloud = await start()
    const documented =
      /^(CLOUDSDK_API_ENDPOINT_OVERRIDES_(RUN|CLOUDBUILD|STORAGE|ARTIFACTREGISTRY|CLOUDRESOURCEMANAGER|IAM|IAMCREDENTIALS|STS|ORGPOLICY|POLICYTROUBLESHOOTER|CLOUDSCHEDULER|SERVICEUSAGE|CLOUDASSET|LOGGING|SECRETMANAGER|CLOUDKMS|COMPUTE|VPCACCESS|SQL|CLOUDFUNCTIONS)|NO_PROXY|ACTIONS_ID_TOKEN_REQUEST_(URL|TOKEN)|GITHUB_API_URL)$/
    expect(Object.keys(cloud.env).filter(name => !documented.test(name))).toEqual([])
  })
})

const workload = () => [
  'principalSet://iam.googleapis.com/projects/123456789012/locations/global/workloadIdentityPools/github/attribute.repository/octo-org/hello',
]
