/** What the client of pools and providers sends, and that it waits for the operation. Paths and parameters: iam v1 discovery document. */
import { expect, it } from 'vitest'
import { type Answer, session, signsIn, startCloud } from './cloud.ts'

const POOL = 'projects/123/locations/global/workloadIdentityPools/github'
const PROVIDER = `${POOL}/providers/my-org`
const OPERATION = `${POOL}/operations/abc`

/** The second reading of the operation finds it done. */
function working(end: Record<string, unknown> = { response: {} }): Answer {
  let read = 0
  return ({ path }) => ({
    json: path.endsWith(OPERATION) && ++read > 1 ? { name: OPERATION, done: true, ...end } : { name: OPERATION },
  })
}

it('sends changes as the discovery document has them, and waits for each', async () => {
  await using cloud = await startCloud(signsIn(working()))
  const { google } = await session(cloud)
  const { workloadPools } = google
  await workloadPools.create(POOL, { description: 'x' })
  await workloadPools.create(PROVIDER, { attributeCondition: 'true' })
  await workloadPools.update(PROVIDER, { attributeCondition: 'true', oidc: {} })
  await workloadPools.undelete(POOL)
  await workloadPools.delete(PROVIDER)
  const asked = cloud.asked.filter(({ api, method }) => api === 'iam' && method !== 'GET')
  expect(asked.map(({ method, path, query }) => [method, path, query])).toEqual([
    ['POST', '/v1/projects/123/locations/global/workloadIdentityPools', { workloadIdentityPoolId: 'github' }],
    ['POST', `/v1/${POOL}/providers`, { workloadIdentityPoolProviderId: 'my-org' }],
    ['PATCH', `/v1/${PROVIDER}`, { updateMask: 'attributeCondition,oidc' }],
    ['POST', `/v1/${POOL}:undelete`, {}],
    ['DELETE', `/v1/${PROVIDER}`, {}],
  ])
})

it('throws what the operation failed with', async () => {
  await using cloud = await startCloud(signsIn(working({ error: { code: 7, message: 'No.' } })))
  const { google } = await session(cloud)
  await expect(google.workloadPools.create(POOL, {})).rejects.toMatchObject({ status: 403, message: 'No.' })
})
