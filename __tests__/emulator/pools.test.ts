/** Pools and providers as IAM has them: strict bodies, soft deletion, and what may sign in. */
import { expect, it } from 'vitest'
import { startCloud } from './cloud.ts'

const POOLS = '/v1/projects/demo-project/locations/global/workloadIdentityPools'
const OIDC = { issuerUri: 'https://token.actions.githubusercontent.com' }
const TRUST = {
  attributeMapping: { 'google.subject': 'assertion.sub' },
  attributeCondition: "assertion.repository_owner_id == '65'",
  oidc: OIDC,
}

it.each<[string, string, string, unknown, number, RegExp]>([
  ['an unknown field', 'POST', '?workloadIdentityPoolId=pool', { colour: 'red' }, 400, /Unknown name "colour"/],
  ['an id of three characters', 'POST', '?workloadIdentityPoolId=abc', {}, 400, /workload_identity_pool_id/],
  ['a reserved id', 'POST', '?workloadIdentityPoolId=gcp-pool', {}, 400, /workload_identity_pool_id/],
  [
    'a description that is too long',
    'POST',
    '?workloadIdentityPoolId=pool',
    { description: 'x'.repeat(257) },
    400,
    /256/,
  ],
  ['a pool that exists', 'POST', '?workloadIdentityPoolId=github', {}, 409, /^Requested entity already exists$/],
  ['a pool that is not there', 'GET', '/absent', undefined, 404, /^Requested entity was not found\.$/],
  ['a patch without a mask', 'PATCH', '/github', { description: 'x' }, 400, /update_mask/],
  ['undeleting what is not deleted', 'POST', '/github:undelete', {}, 404, /not found/],
  [
    'a provider without a subject',
    ...(['POST', '/github/providers?workloadIdentityPoolProviderId=other'] as const),
    ...([{ ...TRUST, attributeMapping: {} }, 400, /google\.subject/] as const),
  ],
  [
    'a provider that every repository could use',
    ...(['POST', '/github/providers?workloadIdentityPoolProviderId=other'] as const),
    ...([{ ...TRUST, attributeCondition: '' }, 400, /must reference one of the provider's claims/] as const),
  ],
])('refuses %s', async (_, method, path, body, status, message) => {
  await using cloud = await startCloud()
  const reply = await cloud.ask('IAM', method, POOLS + path, body)
  expect(reply.status).toBe(status)
  expect(reply.json.error.message).toMatch(message)
})

it('refuses who may only look, with the permission', async () => {
  await using cloud = await startCloud()
  const token = cloud.token('user:someone@gmail.com')
  const { status, json } = await cloud.ask('IAM', 'DELETE', `${POOLS}/github`, undefined, token)
  expect({ status, message: json.error.message }).toEqual({
    status: 403,
    message:
      "Permission 'iam.workloadIdentityPools.delete' denied on resource '//iam.googleapis.com/projects/demo-project/locations/global/workloadIdentityPools/github' (or it may not exist).",
  })
})

it('keeps a deleted pool readable, its name taken, and brings it back', async () => {
  await using cloud = await startCloud()
  const state = async () => (await cloud.ask('IAM', 'GET', `${POOLS}/github`)).json.state
  const { json } = await cloud.ask('IAM', 'DELETE', `${POOLS}/github`)
  const { json: operation } = await cloud.ask('IAM', 'GET', `/v1/${json.name}`)
  expect(operation).toMatchObject({ name: json.name, done: true })
  expect(await state()).toBe('DELETED')
  expect((await cloud.ask('IAM', 'GET', POOLS)).json).toEqual({})
  expect((await cloud.ask('IAM', 'POST', `${POOLS}?workloadIdentityPoolId=github`, {})).status).toBe(409)
  expect((await cloud.ask('IAM', 'POST', `${POOLS}/github:undelete`, {})).status).toBe(200)
  expect(await state()).toBe('ACTIVE')
})
