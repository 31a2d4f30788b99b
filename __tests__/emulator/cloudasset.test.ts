/** Cloud Asset Inventory of the sandbox against google/cloud/asset/v1/asset_service.proto. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Sandbox, startSandbox } from '../../src/emulator/sandbox.ts'

let cloud: Sandbox
const image = { template: { containers: [{ image: 'us-docker.pkg.dev/cloudrun/container/hello' }] } }
beforeAll(async () => {
  cloud = await startSandbox({
    world: {
      folders: { '77': 'organizations/987654321098' },
      organization: { id: '987654321098' },
      project: { id: 'demo-project', parent: 'folders/77' },
      services: {
        open: { service: image, bindings: [{ role: 'roles/run.invoker', members: ['allUsers'] }] },
        flagged: { service: { ...image, invokerIamDisabled: true } },
        closed: { service: image },
      },
      secrets: [{ name: 'key', versions: { 1: 'DESTROYED', 2: 'ENABLED', 3: 'DISABLED' } }],
      grants: { organization: [{ role: 'roles/cloudasset.viewer', members: ['user:auditor@example.com'] }] },
    },
  })
})
afterAll(() => cloud[Symbol.asyncDispose]())

interface Page {
  results?: Record<string, unknown>[]
  nextPageToken?: string
}

async function ask(path: string, member = 'user:auditor@example.com'): Promise<Page & { status: number }> {
  const answer = await fetch(`${cloud.urls.CLOUDASSET}/v1/${path}`, {
    headers: { authorization: `Bearer ${cloud.token(member)}` },
  })
  return { status: answer.status, ...((await answer.json()) as Page) }
}

const SERVICES = 'assetTypes=run.googleapis.com/Service&orderBy=name'

it('pages through what is below an organisation, in order', async () => {
  const first = await ask(`organizations/987654321098:searchAllResources?${SERVICES}&pageSize=2`)
  const second = await ask(
    `organizations/987654321098:searchAllResources?${SERVICES}&pageSize=2&pageToken=${first.nextPageToken}`,
  )
  const names = [...(first.results ?? []), ...(second.results ?? [])].map(({ name }) => String(name).split('/').at(-1))
  expect(names).toEqual(['closed', 'flagged', 'open'])
  expect(second.nextPageToken).toBeUndefined()
  expect(first.results?.[0]).toMatchObject({ folders: ['folders/77'], organization: 'organizations/987654321098' })
  expect(first.results?.[0]).not.toHaveProperty('versionedResources')
})

it('has the fields of the read mask, and a disabled invoker check as its annotation', async () => {
  const { results = [] } = await ask(`folders/77:searchAllResources?${SERVICES}&readMask=name,versionedResources`)
  expect(Object.keys(results[1] ?? {})).toEqual(['name', 'versionedResources'])
  expect(JSON.stringify(results[1])).toContain('"run.googleapis.com/invoker-iam-disabled":"true"')
})

it('has states, which a query can ask for by word, and names secrets by the number of the project', async () => {
  const query = encodeURIComponent('state:disabled OR state:DESTROYED')
  const types = 'assetTypes=secretmanager.googleapis.com/SecretVersion&readMask=name,state&orderBy=name'
  const { results } = await ask(`organizations/987654321098:searchAllResources?${types}&query=${query}`)
  const at = '//secretmanager.googleapis.com/projects/123456789012/secrets/key/versions'
  expect(results).toEqual([
    { name: `${at}/1`, state: 'DESTROYED' },
    { name: `${at}/3`, state: 'DISABLED' },
  ])
  const apis = await ask(
    'projects/demo-project:searchAllResources?assetTypes=serviceusage.googleapis.com/Service&query=name:services/run.googleapis.com',
  )
  expect(apis.results?.map(({ name, state }) => [name, state])).toEqual([
    ['//serviceusage.googleapis.com/projects/123456789012/services/run.googleapis.com', 'ENABLED'],
  ])
})

it('shows only the bindings that match a query', async () => {
  const { results = [] } = await ask('projects/demo-project:searchAllIamPolicies?query=policy:allUsers')
  expect(results).toEqual([
    expect.objectContaining({
      resource: expect.stringMatching(/services\/open$/),
      policy: expect.objectContaining({ bindings: [{ role: 'roles/run.invoker', members: ['allUsers'] }] }),
    }),
  ])
})

it('refuses who lacks the permission on the scope', async () => {
  const { status } = await ask('organizations/987654321098:searchAllResources', 'user:stranger@example.com')
  expect(status).toBe(403)
})
