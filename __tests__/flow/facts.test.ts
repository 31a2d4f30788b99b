/** Gathering: which questions run together, how many round trips hang on each other, and what a "no" does. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { UserError } from '../../src/errors.ts'
import type { Facts } from '../../src/facts/facts.ts'
import { gather } from '../../src/facts/gather.ts'
import { ApiError } from '../../src/google/wire-level/api-error.ts'
import type { Config } from '../../src/inputs/config.ts'
import type { Need, ResourceRole, Who } from '../../src/model.ts'
import { aConfig } from '../fixtures/config.ts'
import { aService, BUCKET, COMPUTE, NUMBER, PROJECT, REPOSITORY, RESOURCE } from '../fixtures/facts.ts'
import { type Answers, DEPLOYER, FakeCloud, holding, OPEN, refuse } from '../fixtures/google.ts'

const BUILDER = 'builder@acme-prod.iam.gserviceaccount.com'
const RUNNER = 'runner@acme-prod.iam.gserviceaccount.com'

const aNeed = (who: Who, permission: string, place: ResourceRole['kind'] | ResourceRole): Need => ({
  who,
  permission,
  place: typeof place === 'string' ? ({ kind: place } as ResourceRole) : place,
  level: 'required',
  to: 'deploy',
})
const actAs = (who: 'build-account' | 'runtime-account') =>
  aNeed('deployer', 'iam.serviceAccounts.actAs', { kind: 'account', who })

/** What the widest plan of a source deploy asks for, and some that only later issues will. */
const NEEDS: Need[] = [
  aNeed('deployer', 'run.services.create', 'project'),
  aNeed('deployer', 'run.services.update', 'service'),
  aNeed('deployer', 'storage.buckets.create', 'project'),
  aNeed('deployer', 'storage.objects.create', 'bucket'),
  aNeed('deployer', 'artifactregistry.repositories.get', 'repository'),
  actAs('build-account'),
  actAs('runtime-account'),
  aNeed('build-account', 'storage.objects.get', 'bucket'),
  aNeed('build-account', 'artifactregistry.repositories.uploadArtifacts', 'repository'),
  aNeed('build-account', 'logging.logEntries.create', 'project'),
  aNeed('runtime-account', 'secretmanager.versions.access', { kind: 'secret', project: PROJECT, secret: 'key' }),
  aNeed('run-agent', 'artifactregistry.repositories.downloadArtifacts', 'repository'),
  aNeed('run-agent', 'iam.serviceAccounts.getAccessToken', { kind: 'account', who: 'runtime-account' }),
  aNeed('build-agent', 'iam.serviceAccounts.getAccessToken', { kind: 'account', who: 'build-account' }),
]

const HOST = 'projects/host/regions/europe-west1/subnetworks/shared'
const IMAGES = 'projects/images/locations/us/repositories/apps'

/** What options bring along, much of it in other projects. */
const OPTION_NEEDS: Need[] = [
  aNeed('runtime-account', 'secretmanager.versions.access', { kind: 'secret', project: 'vault', secret: 'shared' }),
  aNeed('runtime-account', 'cloudsql.instances.connect', { kind: 'sql-instance', project: PROJECT, instance: 'db' }),
  aNeed('runtime-account', 'cloudsql.instances.connect', { kind: 'sql-instance', project: 'data', instance: 'dw' }),
  aNeed('run-agent', 'compute.subnetworks.use', { kind: 'subnetwork', name: HOST }),
  aNeed('run-agent', 'compute.networks.get', { kind: 'network', name: 'projects/host/global/networks/shared' }),
  aNeed('run-agent', 'vpcaccess.connectors.get', {
    kind: 'connector',
    name: `projects/${PROJECT}/locations/l/connectors/c`,
  }),
  aNeed('run-agent', 'cloudbuild.workerpools.use', {
    kind: 'worker-pool',
    name: 'projects/pools/locations/l/workerPools/w',
  }),
  aNeed('deployer', 'artifactregistry.repositories.downloadArtifacts', { kind: 'repository', name: IMAGES }),
  aNeed('run-agent', 'artifactregistry.repositories.downloadArtifacts', { kind: 'repository', name: IMAGES }),
  aNeed('build-account', 'artifactregistry.repositories.downloadArtifacts', { kind: 'repository', name: IMAGES }),
]
const ALL_NEEDS = [...NEEDS, ...OPTION_NEEDS]

interface Played {
  facts: Facts
  cloud: FakeCloud
}

async function play(answers: Answers = {}, config: Config = aConfig(), needs = NEEDS): Promise<Played> {
  const cloud = new FakeCloud(answers)
  const facts = await cloud.play(gather(config, cloud.as(DEPLOYER), needs, new AbortController().signal))
  return { facts, cloud }
}

const answerFor = ({ facts }: Played, permission: string) => facts.answers.find(a => a.need.permission === permission)
const tripOf = ({ cloud }: Played, name: string, as = DEPLOYER) =>
  cloud.calls.filter(call => call.name === name && call.as === as).map(({ trip }) => trip)

/** An update whose live service remembers everything, and where nothing is as the defaults have it. */
const REMEMBERING: Answers = {
  'run.getService': () =>
    aService({
      buildConfig: {
        sourceLocation: 'gs://old-bucket/services/api/1.zip',
        imageUri: 'us-docker.pkg.dev/images/old/api',
        serviceAccount: `projects/${PROJECT}/serviceAccounts/${BUILDER}`,
      },
      traffic: [{ type: 'TRAFFIC_TARGET_ALLOCATION_TYPE_REVISION', revision: 'api-00001-abc', percent: 100 }],
      latestCreatedRevision: 'projects/p/locations/l/services/api/revisions/api-00002-preview',
    }),
  'run.getRevision': ({ args }) => ({ name: String(args[0]), serviceAccount: RUNNER }),
}

/** Where grants above the project are not visible. */
const IN_ORGANISATION: Answers = {
  'resourceManager.getProject': () => ({
    ...{ name: `projects/${NUMBER}`, projectId: PROJECT, parent: 'organizations/42', state: 'ACTIVE' },
  }),
}

const RUN_AGENT = `serviceAccount:service-${NUMBER}@serverless-robot-prod.iam.gserviceaccount.com`

describe('round trips', () => {
  const custom = {
    role: 'organizations/42/roles/custom',
    members: [`serviceAccount:${BUILDER}`, `serviceAccount:${COMPUTE}`],
  }
  const worlds: [string, Answers, Config, number][] = [
    ['an update', {}, aConfig(), 3],
    ['an update that remembers other names', REMEMBERING, aConfig(), 3],
    ['an update where impersonation is refused', { ...REMEMBERING, actAs: refuse(403) }, aConfig(), 3],
    [
      'an update where only policies with custom roles can be read',
      {
        ...REMEMBERING,
        actAs: refuse(403),
        'troubleshooter.troubleshoot': refuse(403),
        'resourceManager.getPolicy': () => ({ bindings: [custom] }),
        'storage.getPolicy': () => ({ bindings: [custom] }),
      },
      aConfig(),
      3,
    ],
    [
      'an update with accounts of other projects, whose policies name custom roles',
      {
        ...REMEMBERING,
        actAs: refuse(403),
        'troubleshooter.troubleshoot': refuse(403),
        'run.getRevision': ({ args }) => ({
          name: String(args[0]),
          serviceAccount: 'runner@other.iam.gserviceaccount.com',
        }),
        'resourceManager.getPolicy': () => ({ bindings: [{ ...custom, members: [...custom.members, RUN_AGENT] }] }),
      },
      aConfig(),
      3,
    ],
    [
      'an update that remembers a unique id',
      {
        'run.getService': () =>
          aService({ buildConfig: { serviceAccount: 'projects/p/serviceAccounts/113456789012345678901' } }),
        'iam.getServiceAccount': ({ args }) => ({ name: '', email: /^\d/.test(String(args[0])) ? BUILDER : args[0] }),
      },
      aConfig(),
      3,
    ],
    ['an update where every test fails', { ...REMEMBERING, ...failingTests() }, aConfig(), 3],
    ['an update with every name given', {}, named(), 2],
    ['a new service', { 'run.getService': () => null }, aConfig(), 3],
    ['an image deploy', {}, aConfig({ origin: { kind: 'image', image: 'x' } }), 3],
  ]
  it.each(worlds)('%s takes %#: never more than three dependent ones', async (_, answers, config, trips) => {
    const { cloud } = await play(answers, config)
    expect(cloud.trips).toBeLessThanOrEqual(3)
    expect(cloud.trips).toBe(trips)
  })

  it.each(worlds)('%s with every option takes no more', async (_, answers, config) => {
    const { cloud, facts } = await play(answers, config, ALL_NEEDS)
    expect(cloud.trips).toBeLessThanOrEqual(3)
    expect(facts.answers.map(({ need }) => need)).toEqual(ALL_NEEDS)
    const asked = cloud.calls.map(({ as, name, args }) => JSON.stringify([as, name, args]))
    expect(asked).toEqual([...new Set(asked)])
  })

  it.each(worlds)('%s asks nothing twice', async (_, answers, config) => {
    const { cloud } = await play(answers, config)
    const asked = cloud.calls.map(({ as, name, args }) => JSON.stringify([as, name, args]))
    expect(asked).toEqual([...new Set(asked)])
  })

  it('starts in the first whatever needs no answer of another', async () => {
    const { cloud } = await play()
    const first = cloud.calls.filter(({ trip }) => trip === 1).map(({ name }) => name)
    expect(first.toSorted()).toEqual(
      [
        'resourceManager.getProject',
        'resourceManager.testPermissions',
        'serviceUsage.enabled',
        'run.getService',
        'run.getPolicy',
        'run.testPermissions',
        'cloudBuild.defaultServiceAccount',
        'storage.getBucket',
        'storage.testPermissions',
        'artifactRegistry.getRepository',
        'artifactRegistry.testPermissions',
        'secretManager.getPolicy',
        // Four decide about access, six can stop a deploy.
        ...Array(10).fill('orgPolicy.effective'),
      ].toSorted(),
    )
  })

  it('asks for policies once the deployer’s own test says that it may read them', async () => {
    const asked = ['resourceManager.getPolicy', 'storage.getPolicy', 'artifactRegistry.getPolicy', 'orgPolicy.list']
    const played = await play()
    for (const name of asked) expect(tripOf(played, name)).toEqual([2])
    const { cloud } = await play({
      'resourceManager.testPermissions': holding('run.services.create'),
      'storage.testPermissions': holding('storage.objects.create'),
      'artifactRegistry.testPermissions': holding('artifactregistry.repositories.get'),
    })
    expect(cloud.calls.map(({ name }) => name).filter(name => asked.includes(name))).toEqual([])
  })

  it('asks above the project about one policy, if the deployer may list none and that one is refused', async () => {
    const world: Answers = {
      ...IN_ORGANISATION,
      'resourceManager.testPermissions': holding('run.services.create'),
      'orgPolicy.get': ({ args }) => (args[0] === 'organizations/42' ? refuse(403)() : null),
    }
    const above = ({ cloud }: Played) =>
      cloud.calls.filter(({ name, args }) => name === 'orgPolicy.get' && args[0] === 'organizations/42').length
    const refused = await play(world, aConfig({ access: 'public' }))
    expect(above(refused)).toBe(1)
    expect(refused.facts.setPolicies?.[1]?.asked).toMatchObject({ 'gcp.restrictServiceUsage': { known: false } })
    expect(above(await play({ ...world, 'orgPolicy.get': () => null }, aConfig({ access: 'public' })))).toBe(3)
  })

  it('asks Policy Troubleshooter nothing where Service Usage says that it is off', async () => {
    const { cloud, facts } = await play({
      actAs: refuse(403),
      'serviceUsage.enabled': ({ args }) =>
        Object.fromEntries((args[1] as string[]).map(host => [host, host !== 'policytroubleshooter.googleapis.com'])),
    })
    expect(cloud.calls.filter(({ name }) => name.startsWith('troubleshooter'))).toEqual([])
    expect(JSON.stringify(facts.answers)).toContain('The API policytroubleshooter.googleapis.com is not enabled.')
  })

  it('asks as the build account in the trip after its token', async () => {
    const played = await play()
    expect(tripOf(played, 'actAs')).toEqual([2])
    expect(tripOf(played, 'storage.testPermissions', COMPUTE)).toEqual([3])
    expect(tripOf(played, 'artifactRegistry.testPermissions', COMPUTE)).toEqual([3])
    // One test on the project for the build account and one for the runtime account, which are the same one here.
    expect(tripOf(played, 'resourceManager.testPermissions', COMPUTE)).toEqual([3, 3])
  })

  it('asks Policy Troubleshooter one permission at a time, all at once, when the token is refused', async () => {
    const played = await play({ actAs: refuse(403) })
    const asked = played.cloud.calls.filter(
      ({ name, args }) => name.startsWith('troubleshooter') && args[0] === COMPUTE,
    )
    expect(asked.map(({ args }) => args[1]).toSorted()).toEqual([
      'artifactregistry.repositories.uploadArtifacts',
      'logging.logEntries.create',
      'secretmanager.versions.access',
      'storage.objects.get',
    ])
    expect(new Set(asked.map(({ trip }) => trip))).toEqual(new Set([3]))
  })

  it('asks Policy Troubleshooter about the project, by its full name, while the resource is absent', async () => {
    const played = await play({
      actAs: refuse(403),
      'storage.getBucket': () => null,
      'artifactRegistry.getRepository': () => null,
    })
    const asked = played.cloud.calls.filter(({ name }) => name.startsWith('troubleshooter'))
    expect(asked.length).toBeGreaterThan(0)
    for (const { args } of asked) expect(args[2]).toMatch(/^\/\/[a-z]+\.googleapis\.com\/projects\//)
    expect(asked.find(({ args }) => args[1] === 'storage.objects.get')?.args[2]).toBe(
      `//cloudresourcemanager.googleapis.com/projects/${PROJECT}`,
    )
  })

  it('asks an account that the inputs name in the first', async () => {
    const played = await play({}, named())
    expect(tripOf(played, 'iam.getServiceAccount')).toEqual([1, 1])
    expect(tripOf(played, 'actAs')).toEqual([1, 1])
    expect(tripOf(played, 'storage.testPermissions', BUILDER)).toEqual([2])
  })

  it('asks nothing about builds for an image, and no tokens that no need concerns', async () => {
    const needs = [aNeed('deployer', 'run.services.update', 'service'), actAs('runtime-account')]
    const { facts, cloud } = await play({}, aConfig({ origin: { kind: 'image', image: 'x' } }), needs)
    expect(cloud.calls.filter(({ name }) => /cloudBuild|storage|artifactRegistry|actAs|shoot/.test(name))).toEqual([])
    expect(facts.bucket).toMatchObject({ known: false, why: expect.stringContaining('nothing is built') })
    expect(facts.answers.map(({ verdict }) => verdict)).toEqual(['granted', 'granted'])
  })

  it('asks for no policies and no permissions where none is in question', async () => {
    const { cloud } = await play({}, aConfig(), [])
    expect(cloud.calls.filter(({ name }) => /testPermissions|actAs|storage.getPolicy/.test(name))).toEqual([])
  })
})

describe('facts', () => {
  it('re-use bucket, repository and build account of the service, and the runtime account of the serving revision', async () => {
    const played = await play(REMEMBERING)
    const { facts, cloud } = played
    expect(facts.buildAccount).toMatchObject({ known: true, value: BUILDER })
    expect(facts.runtimeAccount).toMatchObject({ known: true, value: RUNNER })
    expect(cloud.calls.filter(({ name }) => name === 'storage.getBucket').map(({ args }) => args[0])).toEqual([
      BUCKET,
      'old-bucket',
    ])
    expect(answerFor(played, 'storage.objects.get')?.resource).toBe(
      '//storage.googleapis.com/projects/_/buckets/old-bucket',
    )
    expect(answerFor(played, 'artifactregistry.repositories.uploadArtifacts')?.resource).toBe(
      '//artifactregistry.googleapis.com/projects/images/locations/us/repositories/old',
    )
    // Known too late to be impersonated.
    expect(answerFor(played, 'secretmanager.versions.access')).toMatchObject({
      method: 'troubleshooter',
      verdict: 'granted',
    })
  })

  it('know what is absent from what could not be read', async () => {
    const absent = await play({
      'run.getService': () => null,
      'storage.getBucket': () => null,
      'run.getPolicy': refuse(404),
    })
    expect(absent.facts.service).toMatchObject({ known: true, value: null })
    expect(absent.facts.servicePolicy).toMatchObject({ known: true, value: null })
    expect(absent.facts.serving).toMatchObject({ known: true, value: null })
    expect(absent.facts.bucket).toMatchObject({ known: true, value: null })
    expect(absent.facts.tags).toMatchObject({ known: true, value: {} })
    const hidden = await play({ 'run.getService': refuse(403, 'No', { permission: 'run.services.get' }) })
    expect(hidden.facts.service).toMatchObject({ known: false, why: 'The permission run.services.get is missing.' })
    expect(hidden.facts.runtimeAccount).toMatchObject({ known: false })
  })

  it('ask for the tags of the service by the number of its project', async () => {
    const { facts, cloud } = await play({
      'resourceManager.effectiveTags': () => [{ key: '42/public', value: 'yes', keyId: 'k', valueId: 'v' }],
    })
    const [call] = cloud.calls.filter(({ name }) => name === 'resourceManager.effectiveTags')
    expect(call?.args[0]).toBe(`//run.googleapis.com/projects/${NUMBER}/locations/europe-west1/services/api`)
    expect(facts.tags).toMatchObject({ known: true, value: [{ key: '42/public', value: 'yes' }] })
  })

  it.each([
    ['the effective policies', { 'resourceManager.getProject': refuse(403) }],
    ['the default build account', { 'resourceManager.getProject': refuse(403), 'orgPolicy.effective': refuse(403) }],
  ])('learn the number of a project that may not be read from %s', async (_, answers) => {
    const { facts } = await play({ ...answers, 'run.getService': () => null })
    expect(facts.projectNumber).toMatchObject({ known: true, value: NUMBER })
    expect(facts.runtimeAccount).toMatchObject({ known: true, value: COMPUTE })
  })

  it('take the project from the credentials where the inputs name none, and give up where nobody does', async () => {
    const { project: _, ...config } = aConfig()
    expect((await play({}, config)).facts.projectId).toBe(PROJECT)
    const { project: __, ...google } = new FakeCloud().as(DEPLOYER)
    await expect(gather(config, google, [], new AbortController().signal)).rejects.toThrow(UserError)
  })
})

describe('answers', () => {
  it('about the build account come from impersonating it', async () => {
    const played = await play({ 'storage.testPermissions': holding('storage.objects.create') })
    expect(answerFor(played, 'storage.objects.create')).toMatchObject({ verdict: 'granted', method: 'caller' })
    expect(answerFor(played, 'storage.objects.get')).toMatchObject({
      verdict: 'denied',
      method: 'impersonation',
      principal: `serviceAccount:${COMPUTE}`,
      resource: RESOURCE.bucket,
    })
  })

  it('are about the project while bucket and repository do not exist', async () => {
    const played = await play({
      'storage.getBucket': () => null,
      'artifactRegistry.getRepository': () => null,
      'storage.testPermissions': holding(),
      'artifactRegistry.testPermissions': holding(),
      'resourceManager.testPermissions': holding('artifactregistry.repositories.uploadArtifacts'),
    })
    expect(answerFor(played, 'storage.objects.get')).toMatchObject({ verdict: 'denied', resource: RESOURCE.project })
    expect(answerFor(played, 'artifactregistry.repositories.uploadArtifacts')).toMatchObject({ verdict: 'granted' })
  })

  it('deny nothing about a missing bucket to an account that may be an Editor', async () => {
    const played = await play({
      'storage.getBucket': () => null,
      'storage.testPermissions': holding(),
      'resourceManager.testPermissions': holding('storage.buckets.list', 'storage.buckets.create'),
    })
    expect(answerFor(played, 'storage.objects.get')).toMatchObject({ verdict: 'unknown', method: 'impersonation' })
    expect(answerFor(played, 'storage.objects.create')).toMatchObject({ verdict: 'unknown', method: 'caller' })
  })

  it('fall back to Policy Troubleshooter, then to policies, and say why', async () => {
    const refused: Answers = { actAs: refuse(403, 'No', { permission: 'iam.serviceAccounts.getAccessToken' }) }
    const asked = await play({
      ...refused,
      'troubleshooter.troubleshoot': () => ({ overallAccessState: 'CANNOT_ACCESS' }),
    })
    expect(answerFor(asked, 'storage.objects.get')).toMatchObject({
      verdict: 'denied',
      method: 'troubleshooter',
      why: expect.stringContaining('The permission iam.serviceAccounts.getAccessToken is missing.'),
    })
    const read = await play({
      ...refused,
      'troubleshooter.troubleshoot': refuse(403, 'off', { reason: 'SERVICE_DISABLED' }),
      'resourceManager.getPolicy': () => ({
        bindings: [
          { role: 'roles/run.builder', members: [`serviceAccount:${COMPUTE}`] },
          {
            role: 'roles/secretmanager.secretAccessor',
            members: [`serviceAccount:${COMPUTE}`],
            condition: { title: 'c' },
          },
        ],
      }),
    })
    expect(answerFor(read, 'storage.objects.get')).toMatchObject({
      verdict: 'unknown',
      method: 'policy',
      why: expect.stringContaining('deny policies could not be seen'),
    })
    expect(answerFor(read, 'secretmanager.versions.access')).toMatchObject({ verdict: 'conditional', method: 'policy' })
    const blind = await play({
      ...refused,
      'troubleshooter.troubleshoot': refuse(403),
      'resourceManager.getPolicy': refuse(403),
      'storage.getPolicy': refuse(403),
    })
    expect(answerFor(blind, 'storage.objects.get')).toMatchObject({ verdict: 'unknown', method: 'none' })
  })

  it('are its own where the deployer builds', async () => {
    const played = await play({}, aConfig({ build: { serviceAccount: DEPLOYER } }))
    expect(answerFor(played, 'storage.objects.get')).toMatchObject({ verdict: 'granted', method: 'caller' })
    expect(played.cloud.calls.filter(({ name, args }) => name === 'actAs' && args[0] === DEPLOYER)).toEqual([])
  })

  it('never try to impersonate or describe the legacy build account', async () => {
    const legacy = `${NUMBER}@cloudbuild.gserviceaccount.com`
    const played = await play({ 'cloudBuild.defaultServiceAccount': () => legacy })
    expect(played.cloud.calls.filter(({ name, args }) => /^iam|actAs/.test(name) && args[0] === legacy)).toEqual([])
    expect(answerFor(played, 'storage.objects.get')).toMatchObject({ verdict: 'granted', method: 'troubleshooter' })
    expect(played.facts.buildAccountState).toMatchObject({ known: false, why: expect.stringContaining('legacy') })
  })

  it('say that an account lives in another project, whose grants the run cannot see', async () => {
    const foreign = 'builder@other.iam.gserviceaccount.com'
    const played = await play({ 'iam.testPermissions': holding() }, aConfig({ build: { serviceAccount: foreign } }))
    const answer = played.facts.answers[NEEDS.indexOf(NEEDS[5] as Need)]
    expect(answer).toMatchObject({
      verdict: 'denied',
      resource: `//iam.googleapis.com/projects/other/serviceAccounts/${foreign}`,
      why: expect.stringContaining('belongs to the project other'),
    })
  })

  it('are unknown where the project has no default build account', async () => {
    const played = await play({ 'cloudBuild.defaultServiceAccount': () => null })
    expect(played.facts.buildAccount).toMatchObject({ known: true, value: null })
    expect(answerFor(played, 'storage.objects.get')).toMatchObject({
      verdict: 'unknown',
      method: 'none',
      why: 'The project has no default build account.',
    })
  })
})

describe('options', () => {
  const secretNeed = aNeed('runtime-account', 'secretmanager.versions.access', {
    kind: 'secret',
    project: 'vault',
    secret: 'shared',
  })
  const sqlNeed = aNeed('runtime-account', 'cloudsql.instances.connect', {
    kind: 'sql-instance',
    project: PROJECT,
    instance: 'db',
  })
  const imageNeed = aNeed('run-agent', 'artifactregistry.repositories.downloadArtifacts', {
    kind: 'repository',
    name: IMAGES,
  })
  const one = async (answers: Answers, need: Need) => {
    const { facts, cloud } = await play(answers, aConfig(), [need])
    const [answer] = facts.answers
    return { answer, cloud, facts }
  }

  it('ask a secret, and then its own project, as the runtime account', async () => {
    const { answer, cloud } = await one(
      { 'secretManager.testPermissions': holding('secretmanager.versions.access') },
      secretNeed,
    )
    expect(answer).toMatchObject({ verdict: 'granted', method: 'impersonation' })
    expect(answer?.resource).toBe('//secretmanager.googleapis.com/projects/vault/secrets/shared')
    const tests = cloud.calls.filter(({ name }) => name.endsWith('testPermissions') && name !== 'run.testPermissions')
    expect(tests.map(({ as, name, args }) => [as, name, args[0]])).toEqual([
      [COMPUTE, 'secretManager.testPermissions', 'projects/vault/secrets/shared'],
      [COMPUTE, 'resourceManager.testPermissions', 'vault'],
    ])
    const denied = await one(
      { 'secretManager.testPermissions': holding(), 'resourceManager.testPermissions': holding() },
      secretNeed,
    )
    expect(denied.answer).toMatchObject({ verdict: 'denied', method: 'impersonation' })
  })

  it('say of a secret that is not there that it is not there, and nothing of rights', async () => {
    const { answer } = await one({ 'secretManager.getPolicy': refuse(404) }, secretNeed)
    expect(answer).toMatchObject({ verdict: 'unknown', absent: true, why: expect.stringContaining('does not exist') })
    expect(answer?.resource).toContain('/secrets/shared')
  })

  it('show an instance to Policy Troubleshooter where its project says no: a condition may name it', async () => {
    const no = {
      ...IN_ORGANISATION,
      'resourceManager.testPermissions': holding('resourcemanager.projects.getIamPolicy'),
    }
    expect((await one({}, sqlNeed)).answer).toMatchObject({ verdict: 'granted', method: 'impersonation' })
    expect((await one(no, sqlNeed)).answer).toMatchObject({ verdict: 'granted', method: 'troubleshooter' })
    const denied = { ...no, 'troubleshooter.troubleshoot': () => ({ overallAccessState: 'CANNOT_ACCESS' }) }
    expect((await one(denied, sqlNeed)).answer).toMatchObject({ verdict: 'denied', method: 'troubleshooter' })
    const blind = { ...no, 'troubleshooter.troubleshoot': refuse(403) }
    expect((await one(blind, sqlNeed)).answer).toMatchObject({ verdict: 'unknown' })
    const bound = (expression: string): Answers => ({
      ...blind,
      'resourceManager.getPolicy': () => ({
        bindings: [
          { role: 'roles/cloudsql.client', members: [`serviceAccount:${COMPUTE}`], condition: { expression } },
        ],
      }),
    })
    const mine = await one(bound(`resource.name == "projects/${PROJECT}/instances/db"`), sqlNeed)
    expect(mine.answer).toMatchObject({ verdict: 'unknown', method: 'policy', byRole: expect.any(String) })
    const another = await one(bound(`resource.name == "projects/${PROJECT}/instances/other"`), sqlNeed)
    expect(another.answer).toMatchObject({ verdict: 'unknown', why: expect.stringContaining('is not met here') })
  })

  it('judge Google’s agents by Policy Troubleshooter or the project’s policy, never by a token', async () => {
    const agent = aNeed('run-agent', 'iam.serviceAccounts.getAccessToken', { kind: 'account', who: 'runtime-account' })
    const asked = await one({}, agent)
    expect(asked.answer).toMatchObject({ verdict: 'granted', method: 'troubleshooter', principal: RUN_AGENT })
    expect(asked.cloud.calls.filter(({ name }) => name === 'actAs')).toEqual([])
    const bindings = [{ role: 'roles/run.serviceAgent', members: [RUN_AGENT] }]
    const off = { ...IN_ORGANISATION, 'troubleshooter.troubleshoot': refuse(403) }
    const read = await one({ ...off, 'resourceManager.getPolicy': () => ({ bindings }) }, agent)
    expect(read.answer).toMatchObject({ verdict: 'unknown', method: 'policy', byRole: expect.any(String) })
    expect((await one(off, agent)).answer).toMatchObject({ verdict: 'unknown', method: 'policy' })
  })

  it('read the policy of another project’s repository, and of that project', async () => {
    const { answer, cloud } = await one(
      {
        'troubleshooter.troubleshoot': refuse(403),
        'resourceManager.getPolicy': ({ args }) => ({
          bindings: args[0] === 'images' ? [{ role: 'roles/artifactregistry.reader', members: [RUN_AGENT] }] : [],
        }),
      },
      imageNeed,
    )
    expect(answer).toMatchObject({ verdict: 'unknown', method: 'policy', byRole: expect.any(String) })
    expect(
      cloud.calls.filter(({ name }) => name === 'artifactRegistry.getPolicy').map(({ args }) => args[0]),
    ).toContain(IMAGES)
  })
})

describe('accounts', () => {
  const builds = aNeed('build-account', 'storage.objects.get', 'bucket')

  it('that are disabled can do nothing, whatever their roles', async () => {
    const { facts } = await play(
      { 'iam.getServiceAccount': ({ args }) => ({ name: '', email: args[0], disabled: true }), actAs: refuse(403) },
      aConfig(),
      [builds],
    )
    expect(facts.answers[0]).toMatchObject({ verdict: 'unknown', why: expect.stringContaining('is disabled') })
  })

  it('go by their emails where an input or the service has their unique id', async () => {
    const id = '113456789012345678901'
    const answers: Answers = {
      'iam.getServiceAccount': ({ args }) => ({
        name: '',
        email: args[0] === id ? 'Builder@Acme-Prod.iam.gserviceaccount.com' : args[0],
      }),
    }
    const input = await play(answers, aConfig({ build: { serviceAccount: id } }), [builds])
    expect(input.facts.buildAccount).toMatchObject({ known: true, value: BUILDER })
    expect(input.facts.answers[0]).toMatchObject({
      verdict: 'granted',
      method: 'impersonation',
      principal: `serviceAccount:${BUILDER}`,
    })
    const remembered = await play(
      {
        ...answers,
        'run.getService': () => aService({ buildConfig: { serviceAccount: `projects/-/serviceAccounts/${id}` } }),
      },
      aConfig(),
      [builds],
    )
    expect(remembered.facts.answers[0]).toMatchObject({
      method: 'troubleshooter',
      principal: `serviceAccount:${BUILDER}`,
    })
    const hidden = await play({ 'iam.getServiceAccount': refuse(403) }, aConfig({ build: { serviceAccount: id } }), [
      builds,
    ])
    expect(hidden.facts.answers[0]).toMatchObject({ verdict: 'unknown', why: expect.stringContaining(id) })
  })

  it('of other projects bring along what those say of their use', async () => {
    const foreign = 'builder@other.iam.gserviceaccount.com'
    const played = await play({}, aConfig({ build: { serviceAccount: foreign } }))
    expect(played.facts.sharing).toMatchObject({
      'build-account': { known: true, value: { account: foreign, project: 'other' } },
      'runtime-account': { known: true, value: null },
    })
    const asked = played.cloud.calls.filter(({ name, args }) => name === 'orgPolicy.effective' && args[0] === 'other')
    expect(asked.map(({ args }) => args[1])).toEqual(['iam.disableCrossProjectServiceAccountUsage'])
  })

  it('that are missing by default are explained by the constraints that decide it, which else nobody asks about', async () => {
    const asked = (played: Played) =>
      played.cloud.calls.filter(
        ({ name, args }) => name === 'orgPolicy.effective' && /^cloudbuild\.(?!allowed)/.test(String(args[1])),
      )
    const none = await play({ 'cloudBuild.defaultServiceAccount': () => null })
    expect(asked(none)).toHaveLength(3)
    expect(none.facts.defaultAccountPolicies).toMatchObject({ known: true })
    expect(asked(await play())).toEqual([])
  })
})

describe('what only some ways can see', () => {
  const objects = aNeed('build-account', 'storage.objects.get', 'bucket')
  const shot = (answer: object): Answers => ({ actAs: refuse(403), 'troubleshooter.troubleshoot': () => answer })

  it('a deny policy is told from a missing role', async () => {
    const { facts } = await play(
      shot({
        overallAccessState: 'CANNOT_ACCESS',
        allowPolicyExplanation: { allowAccessState: 'ALLOW_ACCESS_STATE_GRANTED' },
        denyPolicyExplanation: { denyAccessState: 'DENY_ACCESS_STATE_DENIED' },
      }),
      aConfig(),
      [objects],
    )
    expect(facts.answers[0]).toMatchObject({
      verdict: 'denied',
      barred: true,
      why: expect.stringContaining('deny policy'),
    })
  })

  it('a deny policy that may be hidden leaves open what allow policies grant', async () => {
    const { facts } = await play(
      {
        ...shot({
          overallAccessState: 'UNKNOWN_INFO',
          allowPolicyExplanation: { allowAccessState: 'ALLOW_ACCESS_STATE_GRANTED' },
          denyPolicyExplanation: { denyAccessState: 'DENY_ACCESS_STATE_UNKNOWN_INFO' },
        }),
        'resourceManager.getPolicy': () => ({
          bindings: [{ role: 'roles/run.builder', members: [`serviceAccount:${COMPUTE}`] }],
        }),
      },
      aConfig(),
      [objects],
    )
    expect(facts.answers[0]).toMatchObject({
      verdict: 'unknown',
      why: expect.stringContaining('whether a deny policy forbids it'),
    })
  })

  it('a condition about objects is not answered by a test of the bucket', async () => {
    const bound = (expression: string): Answers => ({
      'storage.testPermissions': holding(),
      'resourceManager.testPermissions': holding(),
      'storage.getPolicy': () => ({
        bindings: [
          { role: 'roles/storage.objectViewer', members: [`serviceAccount:${COMPUTE}`], condition: { expression } },
        ],
      }),
    })
    const prefix = (path: string) => `resource.name.startsWith("projects/_/buckets/${BUCKET}/objects/${path}")`
    expect((await play(bound(prefix('services/')), aConfig(), [objects])).facts.answers[0]).toMatchObject({
      verdict: 'conditional',
    })
    expect((await play(bound(prefix('elsewhere/')), aConfig(), [objects])).facts.answers[0]).toMatchObject({
      verdict: 'denied',
    })
    expect(
      (await play(bound('request.time < timestamp("2001-01-01T00:00:00Z")'), aConfig(), [objects])).facts.answers[0],
    ).toMatchObject({ verdict: 'denied' })
  })

  it('Policy Troubleshooter is told which object a condition would see', async () => {
    const { cloud } = await play({ actAs: refuse(403) }, aConfig(), [objects])
    const [call] = cloud.calls.filter(({ name }) => name.startsWith('troubleshooter'))
    expect(call?.args[3]).toEqual({
      service: 'storage.googleapis.com',
      type: 'storage.googleapis.com/Object',
      name: `projects/_/buckets/${BUCKET}/objects/services/api/source.zip`,
    })
  })

  it('what the project grants does not reach a bucket of somebody else', async () => {
    const project = { bindings: [{ role: 'roles/run.builder', members: [`serviceAccount:${COMPUTE}`] }] }
    const answers: Answers = {
      actAs: refuse(403),
      'troubleshooter.troubleshoot': refuse(403),
      'resourceManager.getPolicy': () => project,
    }
    const own = await play(answers, aConfig(), [objects])
    expect(own.facts.answers[0]).toMatchObject({ verdict: 'unknown', method: 'policy', byRole: expect.any(String) })
    const foreign = { ...answers, 'storage.getBucket': () => ({ name: BUCKET, projectNumber: '999' }) }
    expect((await play(foreign, aConfig(), [objects])).facts.answers[0]).toMatchObject({ verdict: 'unknown' })
    const hidden = { ...answers, 'storage.getBucket': refuse(403) }
    expect((await play(hidden, aConfig(), [objects])).facts.answers[0]).toMatchObject({ verdict: 'unknown' })
  })

  it('a group that has it is named, since nobody can look into it', async () => {
    const { facts } = await play(
      {
        actAs: refuse(403),
        'troubleshooter.troubleshoot': refuse(403),
        'resourceManager.getPolicy': () => ({ bindings: [{ role: 'roles/run.builder', members: ['group:crew@x'] }] }),
      },
      aConfig(),
      [objects],
    )
    expect(facts.answers[0]).toMatchObject({ verdict: 'unknown', why: expect.stringContaining('group:crew@x') })
  })
})

describe('APIs', () => {
  it('that options bring along are asked about with the others, and those that were off when asked are off', async () => {
    const off = () => {
      throw new ApiError(403, 'GET secretmanager.googleapis.com/v1/x', {
        ...{
          code: 'PERMISSION_DENIED',
          message: 'off',
          reason: 'SERVICE_DISABLED',
          service: 'secretmanager.googleapis.com',
        },
        details: [],
      })
    }
    const { facts, cloud } = await play({ 'serviceUsage.enabled': refuse(403), 'secretManager.getPolicy': off })
    const [call] = cloud.calls.filter(({ name }) => name === 'serviceUsage.enabled')
    expect(call?.args[1]).toContain('secretmanager.googleapis.com')
    expect(facts.apis).toMatchObject({ known: true, value: { 'secretmanager.googleapis.com': false } })
  })
})

describe('a "no"', () => {
  const METHODS = Object.keys(OPEN)

  it('of any calls, in any mixture, still brings home every fact and one answer per need', async () => {
    const status = fc.constantFrom(400, 403, 404, 409, 429, 500, 503, 0)
    const refusals = fc.dictionary(fc.constantFrom(...METHODS), status, { maxKeys: METHODS.length })
    await fc.assert(
      fc.asyncProperty(refusals, fc.boolean(), async (refused, remembering) => {
        const failing = Object.fromEntries(Object.entries(refused).map(([name, code]) => [name, refuse(code)]))
        const { facts, cloud } = await play({ ...(remembering ? REMEMBERING : {}), ...failing }, aConfig(), ALL_NEEDS)
        expect(cloud.trips).toBeLessThanOrEqual(3)
        expect(facts.answers.map(({ need }) => need)).toEqual(ALL_NEEDS)
        for (const { verdict, why } of facts.answers) if (verdict === 'unknown') expect(why).toMatch(/\w/)
        for (const fact of [
          facts.project,
          facts.apis,
          facts.service,
          facts.bucket,
          facts.buildAccountState,
          facts.tags,
        ]) {
          if (!fact.known) expect(fact.why).toMatch(/\w/)
        }
      }),
      { numRuns: 150 },
    )
  })

  it('of every call brings home that nothing is known', async () => {
    const { facts } = await play(Object.fromEntries(METHODS.map(name => [name, refuse(403)])))
    expect(facts.service.known).toBe(false)
    expect(new Set(facts.answers.map(({ verdict }) => verdict))).toEqual(new Set(['unknown']))
  })

  it.each(
    METHODS.filter(
      name =>
        name !== 'iam.getRole' &&
        name !== 'iam.getPolicy' &&
        name !== 'orgPolicy.get' &&
        // Asked about schedules only.
        name !== 'scheduler.getJob' &&
        !name.startsWith('trouble'),
    ),
  )('that is a 401 of %s throws, after every question has come to its end', async name => {
    const cloud = new FakeCloud({ [name]: refuse(401, 'Request had invalid authentication credentials.') })
    const work = gather(aConfig(), cloud.as(DEPLOYER), ALL_NEEDS, new AbortController().signal)
    await expect(cloud.play(work)).rejects.toMatchObject({ status: 401 })
    const asked = cloud.calls.length
    await new Promise(resolve => setTimeout(resolve, 5))
    expect(cloud.calls.length).toBe(asked)
  })

  it('that is a 401 of everything, as where signing in is refused, throws, and no question throws unheard', async () => {
    const cloud = new FakeCloud(Object.fromEntries(METHODS.map(name => [name, refuse(401)])))
    const config = aConfig({ access: 'public' })
    const work = gather(config, cloud.as(DEPLOYER), ALL_NEEDS, new AbortController().signal)
    await expect(cloud.play(work)).rejects.toMatchObject({ status: 401 })
  })

  it('to the list of policies, and then a 401 of each by name, throws, and no question throws unheard', async () => {
    const cloud = new FakeCloud({ 'orgPolicy.list': refuse(403), 'orgPolicy.get': refuse(401) })
    const config = aConfig({ access: 'public' })
    const work = gather(config, cloud.as(DEPLOYER), ALL_NEEDS, new AbortController().signal)
    await expect(cloud.play(work)).rejects.toMatchObject({ status: 401 })
    expect(cloud.calls.map(({ name }) => name)).toContain('orgPolicy.get')
  })

  it('of the person who aborts throws before anything is asked', async () => {
    const cloud = new FakeCloud()
    const work = gather(aConfig(), cloud.as(DEPLOYER), NEEDS, AbortSignal.abort(new Error('stopped')))
    await expect(work).rejects.toThrow('stopped')
    expect(cloud.calls).toEqual([])
  })
})

function failingTests(): Answers {
  const apis = ['resourceManager', 'run', 'storage', 'artifactRegistry', 'iam']
  return Object.fromEntries(apis.map(api => [`${api}.testPermissions`, refuse(503)]))
}

function named(): Config {
  const path = 'template.serviceAccount'
  return aConfig({
    build: { serviceAccount: BUILDER, bucket: 'mine', repository: REPOSITORY },
    edits: [{ from: 'service_account', path, op: 'set', value: RUNNER }],
  })
}
