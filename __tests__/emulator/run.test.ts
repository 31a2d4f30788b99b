import { RevisionsClient, ServicesClient } from '@google-cloud/run'
import { OAuth2Client } from 'google-auth-library'
import { describe, expect, it } from 'vitest'
import { fieldCase } from '../fixtures/field-cases.ts'
import { AT, type Cloud, IMAGE, NUMBER, OWNER, PROJECT, REGION, startCloud } from './cloud.ts'

const SERVICE = `${AT}/services/app`

function options(cloud: Cloud) {
  const url = new URL(cloud.at('RUN'))
  const authClient = new OAuth2Client()
  authClient.setCredentials({ access_token: 'owner', expiry_date: Date.now() + 3_600_000 })
  return {
    fallback: true,
    protocol: 'http',
    apiEndpoint: url.hostname,
    port: Number(url.port),
    projectId: PROJECT,
    authClient: authClient as never,
  } as const
}

describe("Google's own client for Cloud Run drives the emulator", () => {
  it('creates a service, fills in defaults and reports it ready', async () => {
    await using cloud = await startCloud()
    const client = new ServicesClient(options(cloud))
    const [operation] = await client.createService({
      parent: AT,
      serviceId: 'app',
      service: { template: { containers: [{ image: IMAGE }] }, ingress: 'INGRESS_TRAFFIC_ALL' },
    })
    const [service] = await operation.promise()
    expect(service.name).toBe(SERVICE)
    expect(service.latestReadyRevision).toMatch(/\/revisions\/app-00001-[a-z]{3}$/)
    const { json } = await cloud.ask('RUN', 'GET', `/v2/${SERVICE}`)
    expect(json).toMatchObject({
      generation: '1',
      observedGeneration: '1',
      ingress: 'INGRESS_TRAFFIC_ALL',
      launchStage: 'GA',
      creator: OWNER,
      terminalCondition: { type: 'Ready', state: 'CONDITION_SUCCEEDED' },
      traffic: [{ type: 'TRAFFIC_TARGET_ALLOCATION_TYPE_LATEST', percent: 100 }],
      template: {
        timeout: '300s',
        maxInstanceRequestConcurrency: 80,
        serviceAccount: `${NUMBER}-compute@developer.gserviceaccount.com`,
        containers: [
          {
            image: IMAGE,
            ports: [{ name: 'http1', containerPort: 8080 }],
            resources: { limits: { cpu: '1000m', memory: '512Mi' }, cpuIdle: true },
          },
        ],
      },
    })
    expect(json.trafficStatuses).toEqual([
      {
        type: 'TRAFFIC_TARGET_ALLOCATION_TYPE_LATEST',
        percent: 100,
        revision: json.latestReadyRevision.split('/').at(-1),
      },
    ])
    expect(json.urls).toContain(json.uri)
    // The client said so in integers, and what it printed was accepted.
    const create = cloud.requests.find(request => request.method === 'POST')
    expect(create?.body).toMatchObject({ ingress: 1 })
  })

  it('makes no new revision when only service-level fields change', async () => {
    await using cloud = await startCloud()
    const client = new ServicesClient(options(cloud))
    const made = await client.createService({
      parent: AT,
      serviceId: 'app',
      service: { template: { containers: [{ image: IMAGE }] } },
    })
    await made[0].promise()
    const [operation] = await client.updateService({
      service: { name: SERVICE, customAudiences: ['https://api.example.com'] },
      updateMask: { paths: ['custom_audiences'] },
    })
    const [service] = await operation.promise()
    expect(service.customAudiences).toEqual(['https://api.example.com'])
    const revisions = await new RevisionsClient(options(cloud)).listRevisions({ parent: SERVICE })
    expect(revisions[0]).toHaveLength(1)
    const { json } = await cloud.ask('RUN', 'GET', `/v2/${SERVICE}`)
    expect(json.generation).toBe('2')
    expect(json.template.containers[0].image).toBe(IMAGE)
  })

  it('reads, tests and writes the policy of a service', async () => {
    await using cloud = await startCloud()
    const client = new ServicesClient(options(cloud))
    const made = await client.createService({
      parent: AT,
      serviceId: 'app',
      service: { template: { containers: [{ image: IMAGE }] } },
    })
    await made[0].promise()
    const [before] = await client.getIamPolicy({ resource: SERVICE })
    const binding = { role: 'roles/run.invoker', members: [`user:${OWNER}`] }
    await client.setIamPolicy({ resource: SERVICE, policy: { bindings: [binding], etag: before.etag ?? '' } })
    const [after] = await client.getIamPolicy({ resource: SERVICE })
    expect(after.bindings).toMatchObject([binding])
    const [tested] = await client.testIamPermissions({ resource: SERVICE, permissions: ['run.services.get'] })
    expect(tested.permissions).toEqual(['run.services.get'])
    await (await client.deleteService({ name: SERVICE }))[0].promise()
    await expect(client.getService({ name: SERVICE })).rejects.toThrow(
      `Resource 'app' of kind 'SERVICE' in region '${REGION}' in project '${PROJECT}' does not exist.`,
    )
    const [absent] = await client.testIamPermissions({ resource: SERVICE, permissions: ['run.services.get'] })
    // What the project grants.
    expect(absent.permissions).toEqual(['run.services.get'])
  })
})

const aService = (over: Record<string, unknown> = {}) => ({ template: { containers: [{ image: IMAGE }] }, ...over })

async function deployed(cloud: Cloud, body: Record<string, unknown> = aService()) {
  const made = await cloud.ask('RUN', 'POST', `/v2/${AT}/services?serviceId=app`, body)
  expect(made.status, JSON.stringify(made.json)).toBe(200)
  return made.json
}
const patch = (cloud: Cloud, mask: string, body: unknown) =>
  cloud.ask('RUN', 'PATCH', `/v2/${SERVICE}?updateMask=${mask}`, body)
const current = async (cloud: Cloud) => (await cloud.ask('RUN', 'GET', `/v2/${SERVICE}`)).json

describe('Cloud Run v2', () => {
  it('refuses a stale etag with the versions in the message', async () => {
    await using cloud = await startCloud()
    await deployed(cloud)
    const { etag } = await current(cloud)
    const first = await patch(cloud, 'labels', { labels: { a: 'b' }, etag })
    expect(first.status).toBe(200)
    const second = await patch(cloud, 'labels', { labels: { a: 'c' }, etag })
    expect(second.status).toBe(409)
    expect(second.json.error.status).toBe('ABORTED')
    expect(second.json.error.message).toMatch(
      /^Conflict for resource 'app': version '\S+' was specified but current version is '\S+'\.$/,
    )
  })

  it.each([
    ['an unknown field', { ...aService(), ingres: 'x' }, 'Unknown name "ingres"'],
    ['no template', {}, 'Violation in CreateServiceRequest.service.template: required field not present.'],
    [
      'a system annotation',
      { template: { containers: [{ image: IMAGE }], annotations: { 'autoscaling.knative.dev/maxScale': '3' } } },
      'Violation in CreateServiceRequest.service.template.annotations[autoscaling.knative.dev/maxScale]: system annotations are not supported in Cloud Run API v2.',
    ],
    ['a label in capitals', { ...aService(), labels: { Team: 'x' } }, "invalid label key 'Team'"],
    [
      'a reserved variable',
      { template: { containers: [{ image: IMAGE, env: [{ name: 'PORT', value: '1' }] }] } },
      'The following reserved env names were provided: PORT.',
    ],
    [
      'an image of another registry',
      { template: { containers: [{ image: 'ghcr.io/a/b' }] } },
      'Expected an image path like',
    ],
    [
      'traffic that is not 100 %',
      { ...aService(), traffic: [{ type: 'TRAFFIC_TARGET_ALLOCATION_TYPE_LATEST', percent: 50 }] },
      'should be 100',
    ],
    [
      'a tag that is too long with the name',
      {
        ...aService(),
        traffic: [{ type: 'TRAFFIC_TARGET_ALLOCATION_TYPE_LATEST', percent: 100, tag: 'p'.repeat(44) }],
      },
      'Combined traffic tag and service name cannot exceed 46 characters.',
    ],
  ])('refuses %s', async (_, body, message) => {
    await using cloud = await startCloud()
    const { status, json } = await cloud.ask('RUN', 'POST', `/v2/${AT}/services?serviceId=app`, body)
    expect(status).toBe(400)
    expect(json.error.message).toContain(message)
    expect(cloud.world.services.size).toBe(0)
  })

  it('moves to ready while the operation runs, and waits for it', async () => {
    await using cloud = await startCloud({ delays: { operationMs: 5000 } })
    const operation = await deployed(cloud)
    expect(operation.done).toBeUndefined()
    expect(await current(cloud)).toMatchObject({
      reconciling: true,
      terminalCondition: { state: 'CONDITION_RECONCILING' },
    })
    const waiting = cloud.ask('RUN', 'POST', `/v2/${operation.name}:wait`, { timeout: '30s' })
    cloud.world.clock.advance(5000)
    const { json } = await waiting
    expect(json).toMatchObject({
      done: true,
      response: { '@type': 'type.googleapis.com/google.cloud.run.v2.Service', name: SERVICE },
    })
  })

  it('keeps the ready revision when the next one does not start', async () => {
    await using cloud = await startCloud({ apps: [{ match: 'broken', startFails: true }] })
    await deployed(cloud)
    const ready = (await current(cloud)).latestReadyRevision
    const { json } = await patch(cloud, 'template', { template: { containers: [{ image: 'docker.io/me/broken' }] } })
    expect(json.error).toMatchObject({ code: 9 })
    expect(json.error.message).toContain('failed to start and listen on the port defined provided by the PORT=8080')
    const service = await current(cloud)
    expect(service.latestReadyRevision).toBe(ready)
    expect(service.latestCreatedRevision).not.toBe(ready)
    expect(service.terminalCondition).toMatchObject({ state: 'CONDITION_FAILED', reason: 'REVISION_FAILED' })
    expect(service.trafficStatuses[0].revision).toBe(ready.split('/').at(-1))
  })

  it('fails for an image that is not in the repository', async () => {
    await using cloud = await startCloud({ repositories: [{ id: 'apps' }] })
    const image = `${REGION}-docker.pkg.dev/${PROJECT}/apps/nope`
    const operation = await deployed(cloud, { template: { containers: [{ image }] } })
    expect(operation.error.message).toMatch(
      new RegExp(`^Revision 'app-00001-\\w+' is not ready and cannot serve traffic. Image '${image}' not found.$`),
    )
  })

  it('refuses the name of a revision that exists with another configuration', async () => {
    await using cloud = await startCloud()
    const template = { revision: 'app-one', containers: [{ image: IMAGE }] }
    await deployed(cloud, { template })
    const same = await patch(cloud, 'template', { template })
    expect(same.status).toBe(200)
    const other = await patch(cloud, 'template', { template: { ...template, labels: { a: 'b' } } })
    expect(other.status).toBe(409)
    expect(other.json.error.message).toBe("Revision named 'app-one' with different configuration already exists.")
  })

  it('takes the name of an older revision again for its own configuration, and makes no other of it', async () => {
    await using cloud = await startCloud()
    const template = (value: string) => ({ containers: [{ image: IMAGE, env: [{ name: 'A', value }] }] })
    await deployed(cloud, { template: template('1') })
    const { template: first, latestCreatedRevision } = await current(cloud)
    const name = latestCreatedRevision.split('/').at(-1)
    await patch(cloud, 'template', { template: { ...template('2'), revision: 'app-two' } })
    expect((await current(cloud)).latestReadyRevision).toMatch(/app-two$/)
    const again = await patch(cloud, 'template', { template: { ...first, revision: name } })
    expect(again.status).toBe(200)
    const service = await current(cloud)
    expect(service).toMatchObject({ latestCreatedRevision, latestReadyRevision: latestCreatedRevision })
    expect(service.template.revision).toBe(name)
    expect((await cloud.ask('RUN', 'GET', `/v2/${SERVICE}/revisions`)).json.revisions).toHaveLength(2)
    const other = await patch(cloud, 'template', { template: { ...template('3'), revision: name } })
    expect(other.status).toBe(409)
    expect(other.json.error.message).toBe(`Revision named '${name}' with different configuration already exists.`)
  })

  it('gives a tagged revision without traffic a URL of its own', async () => {
    await using cloud = await startCloud()
    await deployed(cloud)
    const main = (await current(cloud)).latestReadyRevision.split('/').at(-1)
    const { status } = await patch(cloud, 'template,traffic', {
      template: { revision: 'app-pr-1', containers: [{ image: IMAGE, env: [{ name: 'A', value: '1' }] }] },
      traffic: [
        { type: 'TRAFFIC_TARGET_ALLOCATION_TYPE_REVISION', revision: main, percent: 100 },
        { type: 'TRAFFIC_TARGET_ALLOCATION_TYPE_REVISION', revision: 'app-pr-1', tag: 'pr-1' },
      ],
    })
    expect(status).toBe(200)
    const service = await current(cloud)
    const [live, preview] = service.trafficStatuses
    expect(live).toMatchObject({ revision: main, percent: 100 })
    expect(preview).toMatchObject({ revision: 'app-pr-1', tag: 'pr-1' })
    expect(preview.uri).not.toBe(service.uri)
    const lost = await patch(cloud, 'traffic', {
      traffic: [{ type: 'TRAFFIC_TARGET_ALLOCATION_TYPE_REVISION', revision: 'app-gone', percent: 100 }],
    })
    expect(lost.json.error.message).toBe(
      "Revision 'app-gone' does not exist or is deleted. Update all traffic to route to currently available revisions.",
    )
  })

  it('T14: deletes a revision by its etag, one with a tag too, and none with traffic', fieldCase('T14'), async () => {
    await using cloud = await startCloud()
    await deployed(cloud, { template: { revision: 'app-one', containers: [{ image: IMAGE }] } })
    const container = (value: string) => [{ image: IMAGE, env: [{ name: 'A', value }] }]
    const type = 'TRAFFIC_TARGET_ALLOCATION_TYPE_REVISION'
    const traffic = [
      { type, revision: 'app-one', percent: 100 },
      { type, revision: 'app-pr-1', tag: 'pr-1' },
    ]
    await patch(cloud, 'template,traffic', { template: { revision: 'app-pr-1', containers: container('1') }, traffic })
    await patch(cloud, 'template', { template: { revision: 'app-two', containers: container('2') } })
    const remove = (id: string, query = '') => cloud.ask('RUN', 'DELETE', `/v2/${SERVICE}/revisions/${id}${query}`)
    const read = (id: string) => cloud.ask('RUN', 'GET', `/v2/${SERVICE}/revisions/${id}`)
    const { etag } = (await read('app-pr-1')).json
    const by = `?etag=${encodeURIComponent(etag)}`

    expect((await remove('app-pr-1', '?etag=%22stale%22')).status).toBe(409)
    expect((await remove('app-pr-1', `${by}&validateOnly=true`)).status).toBe(200)
    expect((await read('app-pr-1')).status).toBe(200)
    expect((await remove('app-one')).json.error.message).toContain('traffic')
    expect((await remove('app-two')).json.error.message).toContain('latest created revision')
    expect((await remove('app-pr-1', by)).status).toBe(200)
    expect((await read('app-pr-1')).status).toBe(404)
    expect((await current(cloud)).traffic).toEqual([traffic[0]])
  })

  it('replaces what the mask names, and only that', async () => {
    await using cloud = await startCloud()
    await deployed(cloud, {
      ...aService({ labels: { team: 'web' }, description: 'one' }),
      template: { containers: [{ image: IMAGE }], scaling: { minInstanceCount: 1 }, timeout: '60s' },
    })
    await patch(cloud, 'description,template.scaling.max_instance_count', {
      description: 'two',
      labels: { ignored: 'yes' },
      template: { scaling: { maxInstanceCount: 3 }, timeout: '9s' },
    })
    expect(await current(cloud)).toMatchObject({
      description: 'two',
      labels: { team: 'web' },
      template: { scaling: { minInstanceCount: 1, maxInstanceCount: 3 }, timeout: '60s' },
    })
    const wrong = await patch(cloud, 'template.nope', {})
    expect(wrong.status).toBe(400)
  })

  it('saves nothing with validateOnly', async () => {
    await using cloud = await startCloud()
    const { status, json } = await cloud.ask(
      'RUN',
      'POST',
      `/v2/${AT}/services?serviceId=app&validateOnly=true`,
      aService(),
    )
    expect(status).toBe(200)
    expect(json).toMatchObject({ done: true, response: { template: { timeout: '300s' } } })
    expect(cloud.world.services.size).toBe(0)
  })
})
