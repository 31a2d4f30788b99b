import { describe, expect, it } from 'vitest'
import type { Google } from '../../src/google/google.ts'
import type { ApiError } from '../../src/google/wire-level/api-error.ts'
import { type Recorded, recording } from '../fixtures/wire.ts'
import { type Answer, failure, session, signsIn, startCloud } from './cloud.ts'

const PLACE = 'projects/demo-project/locations/us-central1'

/** The first recorded request of a file whose method and address match. */
function firstRecorded(file: string, method: string, address: RegExp): Recorded {
  const found = recording(file).find(request => request.method === method && address.test(request.url))
  if (!found) throw new Error(`${file} has no ${method} ${address}`)
  return found
}

const nothing = () => ({ json: {} })
const notFound = { status: 404, json: { error: { code: 404, message: 'Not found.', status: 'NOT_FOUND' } } }

/** What one call sends, apart from signing in, and what it comes to. */
async function sent<T>(call: (google: Google) => Promise<T>, answer: Answer = nothing) {
  await using cloud = await startCloud(signsIn(answer))
  const { google } = await session(cloud)
  const result = await call(google)
  const requests = cloud.asked.filter(({ api }) => api !== 'sts' && api !== 'iamcredentials')
  const hosts = google.timings.map(({ name }) => name.split(' ')[1]?.split('/')[0])
  return { requests, result, host: hosts.at(-1) }
}

type Row = [title: string, file: string, method: string, address: RegExp, call: (google: Google) => Promise<unknown>]
const POLICY = { etag: 'ACAB', version: 1, bindings: [{ role: 'roles/run.invoker', members: ['allUsers'] }] }
const SUBMIT = {
  dockerBuild: {},
  imageUri: 'us-central1-docker.pkg.dev/demo-project/cloud-run-source-deploy/app',
  storageSource: {
    bucket: 'run-sources-demo-project-us-central1',
    generation: '1795298125876865',
    object: 'services/app/1795298125.824092-87279bffdeda4faa92653398c1bdc051.zip',
  },
  tags: ['service_app'],
}
const CREATE = 'deploy-source-dockerfile-create-allow-unauthenticated'

/** Calls that gcloud makes too. */
const SAME: Row[] = [
  [
    'default build account',
    CREATE,
    'GET',
    /defaultServiceAccount/,
    g => g.cloudBuild.defaultServiceAccount('demo-project', 'us-central1'),
  ],
  ['submit a build', CREATE, 'POST', /builds:submit/, g => g.run.submitBuild(PLACE, SUBMIT)],
  ['bucket', CREATE, 'GET', /\/b\/run-sources/, g => g.storage.getBucket('run-sources-demo-project-us-central1')],
  [
    'repository',
    CREATE,
    'GET',
    /repositories\/cloud-run/,
    g => g.artifactRegistry.getRepository(`${PLACE}/repositories/cloud-run-source-deploy`),
  ],
  [
    'service account',
    'iam-service-accounts-describe',
    'GET',
    /serviceAccounts/,
    g => g.iam.getServiceAccount('runtime@demo-project.iam.gserviceaccount.com'),
  ],
  [
    'policy of an account',
    'iam-service-accounts-get-iam-policy',
    'POST',
    /getIamPolicy/,
    g => g.iam.getPolicy('deployer@demo-project.iam.gserviceaccount.com'),
  ],
  ['role', 'iam-roles-describe', 'GET', /roles/, g => g.iam.getRole('roles/run.invoker')],
  [
    'policy of the project',
    'projects-add-iam-policy-binding',
    'POST',
    /getIamPolicy/,
    g => g.resourceManager.getPolicy('demo-project'),
  ],
  [
    'effective policy',
    'org-policies-describe-effective-domains',
    'GET',
    /Effective/,
    g => g.orgPolicy.effective('demo-project', 'constraints/iam.allowedPolicyMemberDomains'),
  ],
]

describe('requests that gcloud makes too', () => {
  it.each(SAME)('%s', async (_, file, method, address, call) => {
    const wire = firstRecorded(file, method, address)
    const url = new URL(wire.url)
    url.searchParams.delete('alt')
    const { requests, host } = await sent(call)
    expect(requests).toHaveLength(1)
    const { text } = requests[0] ?? { text: '' }
    expect(requests[0]).toMatchObject({
      method: wire.method,
      path: url.pathname,
      query: Object.fromEntries(url.searchParams),
    })
    expect(text ? JSON.parse(text) : undefined).toEqual(wire.requestBody ?? undefined)
    expect(host).toBe(url.host)
  })

  it('makes the bucket that gcloud makes', async () => {
    const wire = firstRecorded(CREATE, 'POST', /storage\/v1\/b\?/)
    const { requests } = await sent(g =>
      g.storage.createBucket('demo-project', 'run-sources-demo-project-us-central1', 'us-central1'),
    )
    expect(requests[0]?.body).toEqual(wire.requestBody)
    // gcloud writes Python's False.
    expect(requests[0]?.query).toEqual({ project: 'demo-project', enableObjectRetention: 'false' })
  })

  it('makes the repository that gcloud makes, and waits for it', async () => {
    const wire = firstRecorded(CREATE, 'POST', /repositories\?/)
    const done = firstRecorded(CREATE, 'GET', /artifactregistry.*operations/)
    const operation = wire.responseBody as { name: string }
    const { requests, result } = await sent(
      g => g.artifactRegistry.createRepository(PLACE, 'cloud-run-source-deploy', 'Cloud Run Source Deployments'),
      ({ method }) => ({ json: method === 'POST' ? operation : done.responseBody }),
    )
    expect(requests[0]?.body).toEqual(wire.requestBody)
    expect(requests[0]?.query).toEqual({ repositoryId: 'cloud-run-source-deploy' })
    expect(requests[1]?.path).toBe(new URL(done.url).pathname)
    expect(result).toMatchObject({
      format: 'DOCKER',
      registryUri: 'us-central1-docker.pkg.dev/demo-project/cloud-run-source-deploy',
    })
    expect(result).not.toHaveProperty('@type')
  })

  it('switches APIs on as gcloud does, and waits for it', async () => {
    const wire = firstRecorded('services-enable', 'POST', /batchEnable/)
    const operation = wire.responseBody as { name: string }
    const { requests } = await sent(
      g => g.serviceUsage.enable('demo-project', ['cloudscheduler.googleapis.com', 'run.googleapis.com']),
      ({ method }) => ({ json: method === 'POST' ? operation : { ...operation, done: true, response: {} } }),
    )
    expect(requests[0]).toMatchObject({ path: new URL(wire.url).pathname, body: wire.requestBody })
    expect(requests[1]?.path).toBe(`/v1/${operation.name}`)
  })

  it('asks the troubleshooter the same question, as of now', async () => {
    const wire = firstRecorded('policy-troubleshoot-iam', 'POST', /troubleshoot/)
    const { conditionContext: _, ...tuple } = (wire.requestBody as { accessTuple: Record<string, string> }).accessTuple
    const { requests, result } = await sent(
      g => g.troubleshooter.troubleshoot(tuple.principal ?? '', tuple.permission ?? '', tuple.fullResourceName ?? ''),
      () => ({ json: wire.responseBody }),
    )
    expect(requests[0]).toMatchObject({ path: '/v3/iam:troubleshoot', body: { accessTuple: tuple } })
    const now = expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/)
    expect(requests[0]?.body).toMatchObject({ accessTuple: { conditionContext: { request: { receiveTime: now } } } })
    expect(result.overallAccessState).toBe('CAN_ACCESS')
  })
})

describe('Cloud Run', () => {
  const NAME = `${PLACE}/services/app`

  it('creates with the id in the query and patches only the fields of the mask', async () => {
    const { requests } = await sent(async g => {
      await g.run.createService(PLACE, 'app', { template: {} }, { validateOnly: true })
      await g.run.patchService({ name: NAME, etag: '"x"', traffic: [] }, ['traffic', 'template.revision'])
    })
    expect(requests).toMatchObject([
      {
        method: 'POST',
        path: `/v2/${PLACE}/services`,
        query: { serviceId: 'app', validateOnly: 'true' },
        body: { template: {} },
      },
      {
        method: 'PATCH',
        path: `/v2/${NAME}`,
        query: { updateMask: 'traffic,template.revision' },
        body: { name: NAME, etag: '"x"', traffic: [] },
      },
    ])
  })

  it('reads and writes policies with conditions', async () => {
    const { requests } = await sent(async g => {
      await g.run.getPolicy(NAME)
      await g.run.setPolicy(NAME, POLICY)
    })
    expect(requests).toMatchObject([
      { method: 'GET', path: `/v2/${NAME}:getIamPolicy`, query: { 'options.requestedPolicyVersion': '3' } },
      { method: 'POST', path: `/v2/${NAME}:setIamPolicy`, body: { policy: POLICY } },
    ])
  })

  it('lets the server hold the wait, and hands on the service without its type label', async () => {
    const operation = { name: `${PLACE}/operations/1` }
    let asked = 0
    const { requests, result } = await sent(
      g => g.run.wait(operation),
      () => ({
        json: ++asked < 3 ? operation : { ...operation, done: true, response: { '@type': 'type/Service', name: NAME } },
      }),
    )
    expect(requests[0]).toMatchObject({ method: 'POST', path: `/v2/${operation.name}:wait`, body: { timeout: '30s' } })
    expect(requests).toHaveLength(3)
    expect(result).toEqual({ name: NAME })
  })

  it('does not ask about an operation that is done, and throws the error of one that failed', async () => {
    const error = { code: 9, message: 'Revision is not ready.' }
    const { requests, result } = await sent(g => failure<ApiError>(g.run.wait({ name: 'o', done: true, error })))
    expect(requests).toHaveLength(0)
    expect(result).toMatchObject({ code: 'FAILED_PRECONDITION', message: 'Revision is not ready.' })
  })
})

describe('answers', () => {
  it('of IAM are asked for under the project of the account where it is known, else under -', async () => {
    const policy = { bindings: [] }
    const { requests } = await sent(
      g =>
        Promise.all(
          [undefined, 'p'].flatMap(project => [
            g.iam.getServiceAccount('a@b', project),
            g.iam.getPolicy('a@b', project),
            g.iam.setPolicy('a@b', policy, project),
            g.iam.testPermissions('a@b', ['iam.serviceAccounts.actAs'], project),
          ]),
        ),
      () => ({ json: {} }),
    )
    const verbs = ['', ':getIamPolicy', ':setIamPolicy', ':testIamPermissions']
    expect(requests.map(({ path }) => path).toSorted()).toEqual(
      ['-', 'p'].flatMap(project => verbs.map(verb => `/v1/projects/${project}/serviceAccounts/a@b${verb}`)).toSorted(),
    )
  })

  it('are null for what is not there', async () => {
    const { result } = await sent(
      g =>
        Promise.all([
          g.run.getService('s'),
          g.run.getRevision('r'),
          g.storage.getBucket('b'),
          g.artifactRegistry.getRepository('r'),
          g.iam.getServiceAccount('a@b'),
          g.iam.getRole('roles/x'),
        ]),
      () => notFound,
    )
    expect(result).toEqual([null, null, null, null, null, null])
  })

  it.each([
    [{ serviceAccountEmail: 'projects/p/serviceAccounts/b@p.iam.gserviceaccount.com' }, 'b@p.iam.gserviceaccount.com'],
    [{ serviceAccountEmail: '' }, null],
    [{}, null],
  ])('take the email of the build account out of %j', async (json, email) => {
    const { result } = await sent(
      g => g.cloudBuild.defaultServiceAccount('p', 'l'),
      () => ({ json }),
    )
    expect(result).toBe(email)
  })

  it('about an image are asked for by the name that the list of images gives it', async () => {
    const wire = firstRecorded('artifacts-docker-images-list', 'GET', /dockerImages/)
    const [image] = (wire.responseBody as { dockerImages: { name: string }[] }).dockerImages
    const { requests, result } = await sent(
      g => g.artifactRegistry.getDockerImage(image?.name ?? ''),
      () => ({ json: image }),
    )
    expect(requests).toMatchObject([{ method: 'GET', path: `/v1/${image?.name}` }])
    expect(result).toEqual(image)
  })

  it('are the images and objects of all pages', async () => {
    const wire = firstRecorded('artifacts-docker-images-list', 'GET', /dockerImages/)
    const page =
      (field: string, last: object[]): Answer =>
      ({ query }) => ({
        json: query.pageToken ? { [field]: last } : { ...(wire.responseBody as object), nextPageToken: 'n' },
      })
    const images = await sent(g => g.artifactRegistry.listDockerImages('R'), page('dockerImages', [{ name: 'last' }]))
    expect(images.result[0]).toMatchObject({ uri: expect.stringMatching(/@sha256:/), uploadTime: expect.any(String) })
    expect(images.result.at(-1)).toEqual({ name: 'last' })
    const object = { bucket: 'b', name: 'services/a/1.zip', generation: '7' }
    const objects = await sent(g => g.storage.listObjects('b', 'services/a'), page('items', [object]))
    expect([objects.requests[0]?.query, objects.result]).toMatchObject([{ prefix: 'services/a' }, [object]])
  })

  it('delete an image by its digest, and an object by its generation', async () => {
    const name = 'projects/p/locations/l/repositories/r/packages/a/versions/sha256:0'
    const operation = 'projects/p/locations/l/operations/1'
    const image = await sent(
      g => g.artifactRegistry.deleteVersion(name, true),
      ({ method }) => ({ json: { name: operation, ...(method === 'GET' && { done: true, response: {} }) } }),
    )
    expect(image.requests).toMatchObject([
      { method: 'DELETE', path: `/v1/${name}`, query: { force: 'true' } },
      { method: 'GET', path: `/v1/${operation}` },
    ])
    const object = await sent(g => g.storage.deleteObject({ bucket: 'b', name: 'services/a/1.zip', generation: '7' }))
    expect(object.requests).toMatchObject([{ method: 'DELETE', query: { ifGenerationMatch: '7' } }])
  })

  it('are the names of what an inventory has, a page of 500 at a time', async () => {
    const types = ['secretmanager.googleapis.com/Secret']
    const { requests } = await sent(async g => {
      for await (const _ of g.cloudAsset.names('folders/1', types, 'state:DISABLED', found => found));
    })
    expect(requests).toMatchObject([
      {
        path: '/v1/folders/1:searchAllResources',
        query: { assetTypes: types[0], query: 'state:DISABLED', readMask: 'name,assetType,state', pageSize: '500' },
      },
    ])
  })

  it('are a connector, or none', async () => {
    const name = 'projects/p/locations/l/connectors/c'
    const found = await sent(g => g.vpcAccess.getConnector(name))
    expect([found.result, found.host, found.requests[0]?.path]).toEqual([{}, 'vpcaccess.googleapis.com', `/v1/${name}`])
    const absent = await sent(
      g => g.vpcAccess.getConnector(name),
      () => notFound,
    )
    expect(absent.result).toBeNull()
  })

  it('are the tags of all pages, asked in the region', async () => {
    const tag = (n: number) => ({
      tagKey: `tagKeys/${n}`,
      tagValue: `tagValues/${n}`,
      namespacedTagKey: '1/env',
      namespacedTagValue: `1/env/v${n}`,
    })
    const { result, host, requests } = await sent(
      g => g.resourceManager.effectiveTags('//run.googleapis.com/x', 'europe-west1'),
      ({ query }) => ({
        json: query.pageToken ? { effectiveTags: [tag(2)] } : { effectiveTags: [tag(1)], nextPageToken: 'n' },
      }),
    )
    expect(result.map(({ key, value, keyId }) => [key, value, keyId])).toEqual([
      ['1/env', 'v1', 'tagKeys/1'],
      ['1/env', 'v2', 'tagKeys/2'],
    ])
    expect(host).toBe('europe-west1-cloudresourcemanager.googleapis.com')
    expect(requests[0]?.query).toMatchObject({ parent: '//run.googleapis.com/x' })
  })

  const all = async (pages: AsyncIterable<{ items: object[]; unreachable: string[] }>) => {
    const found: unknown[] = []
    for await (const { items, unreachable } of pages) found.push(...items, ...unreachable)
    return found
  }
  const CRM = { host: 'cloudresourcemanager.googleapis.com', token: 'pageToken', next: 'nextPageToken' }
  it.each<
    [
      string,
      (google: Google) => Promise<unknown[]>,
      { host: string; path: string; field: string; token: string; next: string },
    ]
  >([
    [
      'services of a project in all regions',
      g => all(g.run.listEverywhere('p', item => item)),
      {
        host: 'run.googleapis.com',
        path: '/v1/projects/p/locations/-/services',
        field: 'items',
        token: 'continue',
        next: 'metadata',
      },
    ],
    [
      'jobs of a project in all regions',
      g => all(g.run.listJobsEverywhere('p', item => item)),
      {
        host: 'run.googleapis.com',
        path: '/apis/run.googleapis.com/v1/namespaces/p/jobs',
        field: 'items',
        token: 'continue',
        next: 'metadata',
      },
    ],
    [
      'functions of a project in all regions',
      g => all(g.functions.listFirst('p', item => item)),
      {
        ...CRM,
        host: 'cloudfunctions.googleapis.com',
        path: '/v1/projects/p/locations/-/functions',
        field: 'functions',
      },
    ],
    [
      'Cloud Scheduler jobs of a region',
      g => g.scheduler.listJobs('projects/p/locations/l'),
      { ...CRM, host: 'cloudscheduler.googleapis.com', path: '/v1/projects/p/locations/l/jobs', field: 'jobs' },
    ],
    [
      'projects of a folder',
      g => g.resourceManager.projectsIn('folders/1'),
      { ...CRM, path: '/v3/projects', field: 'projects' },
    ],
  ])('are the %s, of all pages', async (_, call, { host, path, field, token, next }) => {
    const more = next === 'metadata' ? { metadata: { continue: 'n' } } : { nextPageToken: 'n' }
    const {
      result,
      requests,
      host: asked,
    } = await sent(call, ({ query }) => ({
      json: query[token] ? { [field]: [{ name: 'two' }] } : { [field]: [{ name: 'one' }], ...more },
    }))
    expect(result).toEqual([{ name: 'one' }, { name: 'two' }])
    expect(requests.map(({ path, query }) => [path, query[token]])).toEqual([
      [path, undefined],
      [path, 'n'],
    ])
    expect(asked).toBe(host)
  })

  it('are the folders of a node, and no project that is being deleted', async () => {
    const folders = await sent(
      g => g.resourceManager.foldersIn('organizations/9'),
      () => ({ json: { folders: [{ name: 'folders/1' }] } }),
    )
    expect(folders).toMatchObject({
      result: ['folders/1'],
      requests: [{ path: '/v3/folders', query: { parent: 'organizations/9' } }],
    })
    const states = ['ACTIVE', 'DELETE_REQUESTED'].map(state => ({ name: 'projects/1', projectId: 'p', state }))
    const { result } = await sent(
      g => g.resourceManager.projectsIn('folders/1'),
      () => ({ json: { projects: states } }),
    )
    expect(result.map(({ state }) => state)).toEqual(['ACTIVE'])
  })

  it('say which regions did not answer', async () => {
    const { result } = await sent(
      g => all(g.run.listEverywhere('p', item => item)),
      () => ({ json: { unreachable: ['asia-east1'] } }),
    )
    expect(result).toEqual(['asia-east1'])
  })

  it('are the last lines of a build, oldest first', async () => {
    const { result, requests } = await sent(
      g => g.logging.buildLog('p', 'b"1', 2),
      () => ({ json: { entries: [{ textPayload: 'two' }, { jsonPayload: {} }, { textPayload: 'one' }] } }),
    )
    expect(result).toEqual(['one', 'two'])
    expect(requests[0]?.body).toMatchObject({
      resourceNames: ['projects/p'],
      filter: 'resource.type="build" AND resource.labels.build_id="b\\"1"',
      orderBy: 'timestamp desc',
      pageSize: 2,
    })
  })

  it('are the newest builds of a location', async () => {
    const { result, requests } = await sent(
      g => g.cloudBuild.newestBuilds('p', 'l'),
      () => ({ json: { builds: [{ id: '1' }] } }),
    )
    expect(result).toEqual([{ id: '1' }])
    expect(requests[0]).toMatchObject({ path: '/v1/projects/p/locations/l/builds', query: { pageSize: '100' } })
  })

  it('are the digest of a tag, and of the image that a revision was made of', async () => {
    const repository = 'projects/p/locations/l/repositories/r'
    const tag = await sent(
      g => g.artifactRegistry.getTag(`${repository}/packages/a%2Fb/tags/v1`),
      () => ({ json: { version: `${repository}/packages/a%2Fb/versions/sha256:12` } }),
    )
    expect(tag.result).toBe('sha256:12')
    expect(tag.requests[0]?.path).toBe(`/v1/${repository}/packages/a%2Fb/tags/v1`)
    const revision = await sent(
      g => g.run.getImageDigest('projects/p/locations/l', 'api-1'),
      () => ({ json: { status: { imageDigest: 'h/p/r/a@sha256:12' } } }),
    )
    expect(revision.result).toBe('h/p/r/a@sha256:12')
    expect(revision.requests[0]?.path).toBe('/v1/projects/p/locations/l/revisions/api-1')
  })

  it('are the changes of the roles of one member, newest first', async () => {
    const entry = (time: string, bindingDeltas: object[], code = 0) => ({
      timestamp: time,
      protoPayload: {
        ...{ methodName: 'SetIamPolicy', serviceName: 'cloudresourcemanager.googleapis.com' },
        ...{ resourceName: 'projects/p', authenticationInfo: { principalEmail: 'jane@example.com' } },
        ...{ status: { code }, serviceData: { policyDelta: { bindingDeltas } } },
      },
    })
    const delta = (action: string, member: string) => ({ action, role: 'roles/viewer', member })
    const { result, requests } = await sent(
      g => g.logging.roleChanges('p', 'user:a'),
      () => ({
        json: {
          entries: [
            entry('3', [delta('REMOVE', 'user:a'), delta('ADD', 'user:b')]),
            // It was refused.
            entry('2', [delta('REMOVE', 'user:a')], 7),
            entry('1', [delta('ADD', 'user:a')]),
          ],
        },
      }),
    )
    const same = { by: 'jane@example.com', method: 'SetIamPolicy', role: 'roles/viewer', condition: '' }
    const resource = '//cloudresourcemanager.googleapis.com/projects/p'
    expect(result).toEqual([
      { time: '3', action: 'REMOVE', resource, ...same },
      { time: '1', action: 'ADD', resource, ...same },
    ])
    expect(requests[0]?.body).toMatchObject({
      filter:
        'logName="projects/p/logs/cloudaudit.googleapis.com%2Factivity" AND protoPayload.serviceData.policyDelta.bindingDeltas.member="user:a"',
    })
  })

  it.each([
    ['services/s', 'cloud_run_revision', 'service_name="s"'],
    ['workerPools/w', 'cloud_run_worker_pool', 'worker_pool_name="w"'],
  ])('are the last lines of a revision of %s, with who wrote them', async (of, type, label) => {
    const { result, requests } = await sent(
      g => g.logging.revisionLog(`projects/p/locations/l/${of}/revisions/r`, 9),
      () => ({
        json: {
          entries: [
            {
              logName: 'projects/p/logs/run.googleapis.com%2Fvarlog%2Fsystem',
              textPayload: 'Container called exit(1).',
            },
            {
              logName: 'projects/p/logs/run.googleapis.com%2Fstdout',
              jsonPayload: { message: 'two', severity: 'INFO' },
            },
            { logName: 'projects/p/logs/run.googleapis.com%2Fstdout', jsonPayload: { other: 1 } },
            { logName: 'projects/p/logs/run.googleapis.com%2Fstderr', textPayload: 'one' },
          ],
        },
      }),
    )
    expect(result).toEqual([
      { text: 'one', from: 'app' },
      { text: 'two', from: 'app' },
      { text: 'Container called exit(1).', from: 'platform' },
    ])
    expect(requests[0]?.body).toMatchObject({
      ...{ resourceNames: ['projects/p'], pageSize: 9 },
      filter: [
        `resource.type="${type}"`,
        `resource.labels.${label}`,
        'resource.labels.location="l"',
        'resource.labels.revision_name="r"',
        'logName:"run.googleapis.com%2F"',
        'logName!="projects/p/logs/run.googleapis.com%2Frequests"',
      ].join(' AND '),
    })
  })

  it('are the permissions on a bucket, asked in the query', async () => {
    const { result, requests } = await sent(
      g => g.storage.testPermissions('b', ['storage.objects.get', 'storage.objects.create']),
      () => ({ json: { permissions: ['storage.objects.get'] } }),
    )
    expect([...result.granted]).toEqual(['storage.objects.get'])
    expect(requests[0]).toMatchObject({
      method: 'GET',
      path: '/storage/v1/b/b/iam/testPermissions',
      query: { permissions: ['storage.objects.get', 'storage.objects.create'] },
    })
  })
})

describe('which APIs are on', () => {
  const HOSTS = ['run.googleapis.com', 'cloudbuild.googleapis.com']
  const state = (host: string, value: string) => ({ name: `projects/12/services/${host}`, state: value })

  it('is one question', async () => {
    const { result, requests } = await sent(
      g => g.serviceUsage.enabled('p', HOSTS),
      () => ({ json: { services: [state(HOSTS[0] ?? '', 'ENABLED'), state(HOSTS[1] ?? '', 'DISABLED')] } }),
    )
    expect(result).toEqual({ 'run.googleapis.com': true, 'cloudbuild.googleapis.com': false })
    expect(requests).toMatchObject([
      { path: '/v1/projects/p/services:batchGet', query: { names: HOSTS.map(host => `projects/p/services/${host}`) } },
    ])
  })

  it('is asked name by name where the batch fails over one of them', async () => {
    const { result, requests } = await sent(
      g => g.serviceUsage.enabled('p', HOSTS),
      ({ path }) => {
        if (path.includes('batchGet')) return { status: 400, json: { error: { code: 400, message: 'bad name' } } }
        return path.endsWith('run.googleapis.com') ? { json: state('run', 'ENABLED') } : notFound
      },
    )
    expect(result).toEqual({ 'run.googleapis.com': true })
    expect(requests.map(({ path }) => path)).toContain('/v1/projects/p/services/cloudbuild.googleapis.com')
  })

  it('is an error where nobody may know', async () => {
    const denied = {
      status: 403,
      json: { error: { code: 403, message: "Permission 'serviceusage.services.get' denied" } },
    }
    const { result } = await sent(
      g => failure<ApiError>(g.serviceUsage.enabled('p', HOSTS)),
      () => denied,
    )
    expect(result).toMatchObject({ status: 403, permission: 'serviceusage.services.get' })
  })
})
