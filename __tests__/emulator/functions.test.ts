/** Functions: the two versions of their API, and the front end of the first generation. */
import { describe, expect, it } from 'vitest'
import { AT, IMAGE, PROJECT, startCloud } from './cloud.ts'

const CALLER = `caller@${PROJECT}.iam.gserviceaccount.com`
const FIRST = `${AT}/functions/first`
const WORLD = {
  serviceAccounts: { [CALLER]: {} },
  services: { 'second-one': { service: { template: { containers: [{ image: IMAGE }] } } } },
  functions: {
    first: {
      generation: 1 as const,
      bindings: [{ role: 'roles/cloudfunctions.invoker', members: [`serviceAccount:${CALLER}`] }],
    },
    inside: { generation: 1 as const, ingressSettings: 'ALLOW_INTERNAL_ONLY' as const },
    second_one: { generation: 2 as const },
  },
}

describe('the API', () => {
  it('v2 shows both generations, v1 the first alone', async () => {
    await using cloud = await startCloud(WORLD)
    const get = async (path: string) => (await cloud.ask('CLOUDFUNCTIONS', 'GET', path)).json
    expect(await get(`/v2/${FIRST}`)).toMatchObject({ name: FIRST, environment: 'GEN_1', state: 'ACTIVE' })
    expect(await get(`/v2/${AT}/functions/second_one`)).toMatchObject({
      environment: 'GEN_2',
      serviceConfig: { service: `${AT}/services/second-one` },
    })
    expect(await get(`/v1/${FIRST}`)).toMatchObject({
      httpsTrigger: { url: expect.any(String) },
      ingressSettings: 'ALLOW_ALL',
    })
    expect(await get(`/v1/${AT}/functions/second_one`)).toMatchObject({ error: { code: 404 } })
    expect(await get(`/v2/${AT}/functions/none`)).toMatchObject({ error: { code: 404 } })
    expect(await get(`/v1/${FIRST}:getIamPolicy`)).toMatchObject({
      bindings: [{ role: 'roles/cloudfunctions.invoker' }],
    })
  })
})

describe('the first generation', () => {
  it.each<[number, string, string | undefined, string?]>([
    [403, 'first', undefined],
    [200, 'first', CALLER],
    [401, 'first', CALLER, '/task'],
    [403, 'first', `other@${PROJECT}.iam.gserviceaccount.com`],
    [404, 'inside', CALLER],
  ])('answers %i: %s, asked by %s', async (status, name, email, path = '') => {
    const world = { ...WORLD, serviceAccounts: { [CALLER]: {}, [`other@${PROJECT}.iam.gserviceaccount.com`]: {} } }
    await using cloud = await startCloud(world)
    const url = cloud.world.functions.get(`${AT}/functions/${name}`)?.url ?? ''
    const now = Math.floor(cloud.world.clock.now() / 1000)
    const token =
      email &&
      cloud.world.googleIssuer.sign({
        ...{ iss: 'https://accounts.google.com', aud: `${url}${path}`, sub: email, email, iat: now, exp: now + 3600 },
      })
    const answer = await fetch(url, token ? { headers: { authorization: `Bearer ${token}` } } : {})
    expect(answer.status).toBe(status)
    await answer.body?.cancel()
  })
})
