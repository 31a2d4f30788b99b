/** What an audit finds of things that the next deploys need: lost behind their back, confirmed, and not a request where nothing is. */
import { describe, expect, it } from 'vitest'
import { type Sandbox, startSandbox } from '../../src/emulator/sandbox.ts'
import type { WorldSpec } from '../../src/emulator/scenario.ts'
import { AUDITOR, FOUND, ofScope, organisation, RUNTIME, told } from '../fixtures/audited.ts'
import { callOf, changing, PROJECT } from '../fixtures/story.ts'
import { deploy } from './engine.ts'

const REGION = 'us-central1'
const REPOSITORY = `projects/${PROJECT}/locations/${REGION}/repositories/apps`
const CONNECTOR = `projects/${PROJECT}/locations/${REGION}/connectors/wire`
/** What it takes to confirm; the first of docs/drift.md#an-organisation do not have it. */
const CONFIRMING = ['roles/secretmanager.viewer', 'roles/artifactregistry.reader', 'roles/vpcaccess.user']

const IMAGE = 'us-docker.pkg.dev/cloudrun/container/hello'
const secretOf = (secret: string, version: string) => ({
  name: secret.toUpperCase(),
  valueSource: { secretKeyRef: { secret, version } },
})
const template = (more: object = {}, container: object = {}) => ({
  template: { serviceAccount: RUNTIME, containers: [{ image: IMAGE, ...container }], ...more },
})
const reads = [{ role: 'roles/secretmanager.secretAccessor', members: [`serviceAccount:${RUNTIME}`] }]

const world = (roles = [...AUDITOR, ...CONFIRMING], more: WorldSpec = {}): WorldSpec => {
  const { services, ...rest } = organisation(roles)
  return {
    ...rest,
    secrets: ['one', 'two', 'three'].map(name => ({
      ...{ name, versions: { 1: 'ENABLED' as const, 2: 'ENABLED' as const }, bindings: reads },
    })),
    connectors: [{ name: 'wire' }],
    repositories: [{ id: 'apps', images: ['team/app:v1', 'team/other:v1'] }],
    services: {
      ...services,
      variable: { service: template({}, { env: [secretOf('one', '1')] }) },
      other: { service: template({}, { env: [secretOf('one', '2'), secretOf('three', 'latest')] }) },
      file: {
        service: template({
          volumes: [{ name: 'v', secret: { secret: 'two', items: [{ path: 'p', version: '1' }] } }],
        }),
      },
      wired: { service: template({ vpcAccess: { connector: CONNECTOR, egress: 'ALL_TRAFFIC' as const } }) },
    },
    ...more,
  }
}

/** Services that run an image by its digest; the world knows the digests once it has started. */
function runImages(cloud: Sandbox): string[] {
  const { images } = cloud.world.repositories.get(REPOSITORY) ?? {}
  return ['app', 'other'].map(id => {
    const [digest] = [...(images?.get(`team/${id}`)?.keys() ?? [])]
    const image = `${REGION}-docker.pkg.dev/${PROJECT}/apps/team/${id}@${digest}`
    const name = (service: string) => `projects/${PROJECT}/locations/${REGION}/services/${service}`
    const like = cloud.world.services.get(name('variable'))
    if (!like || !digest) throw new Error('There is no such image.')
    const service = { ...like.service, name: name(`of-${id}`), ...template({}, { image }) }
    cloud.world.services.set(name(`of-${id}`), { ...like, service })
    return image
  })
}

const audit = async (cloud: Sandbox) => (await deploy(cloud, ofScope(cloud))).report
/** Beside what the fixture always has. */
const fresh = (report: Awaited<ReturnType<typeof audit>>) => told(report).filter(line => !FOUND.includes(line))
const unknowns = ({ findings }: Awaited<ReturnType<typeof audit>>) =>
  findings.filter(({ status }) => status === 'unknown').map(({ reason }) => reason)
const lists = (cloud: Sandbox) => cloud.requests.map(callOf).filter(call => call.includes('searchAllResources')).length
const confirming = (cloud: Sandbox) =>
  cloud.requests
    .map(callOf)
    .filter(call => /secretmanager|vpcaccess|artifactregistry|serviceusage/.test(call))
    .map(call => call.split('/').slice(-1)[0])

it('nothing is lost: nothing is told, and nothing is asked of any of it but five lists', async () => {
  await using cloud = await startSandbox({ world: world() })
  runImages(cloud)
  const report = await audit(cloud)
  expect([fresh(report), unknowns(report), confirming(cloud)]).toEqual([[], [], []])
  expect(lists(cloud)).toBe(5)
})

describe('what is lost', () => {
  const ROWS: Record<string, { lose(cloud: Sandbox): void; told: string[]; says: RegExp }> = {
    'a version that is disabled': {
      lose: ({ world }) => void secretIn(world, 'one').versions.set('1', 'DISABLED'),
      told: [`secret-version high variable secrets[projects/${PROJECT}/secrets/one/versions/1]`],
      says: /^Service variable in project .* uses version 1 of the secret one of project .*, which is disabled: its next deploy fails\.$/,
    },
    'a version that is destroyed': {
      lose: ({ world }) => void secretIn(world, 'two').versions.set('1', 'DESTROYED'),
      told: [`secret-version high file secrets[projects/${PROJECT}/secrets/two/versions/1]`],
      says: /which is destroyed: its next deploy fails\.$/,
    },
    'a secret': {
      lose: ({ world }) => void world.assets.delete(secretIn(world, 'three').name),
      told: [`secret-version high other secrets[projects/${PROJECT}/secrets/three/versions/latest]`],
      says: /which does not exist: its next deploy fails\.$/,
    },
    'a connector': {
      lose: ({ world }) => void world.assets.delete(`//vpcaccess.googleapis.com/${CONNECTOR}`),
      told: ['resource-missing high wired template.vpcAccess.connector'],
      says: /sends its traffic through the VPC connector .*wire, which does not exist/,
    },
    'an image': {
      lose: ({ world }) => void world.repositories.get(REPOSITORY)?.images.delete('team/app'),
      told: [expect.stringMatching(/^resource-missing high of-app image\[.*team\/app@sha256:/)],
      says: /runs the image .*team\/app@sha256:\w+, which does not exist: a deploy of the same image fails\.$/,
    },
    'an API': {
      lose: ({ world }) => void world.projects.get(PROJECT)?.apis.delete('vpcaccess.googleapis.com'),
      told: ['api-disabled high vpcaccess.googleapis.com state'],
      says: /^The API vpcaccess\.googleapis\.com is disabled in project /,
    },
    'an ingress setting that a policy allows': {
      lose: ({ world }) => setPolicy(world, 'run.allowedIngress', ['internal']),
      told: expect.arrayContaining([
        'policy-blocks-deploy high wired ingress',
        'policy-blocks-deploy high open ingress',
      ]),
      says: /the organisation policy run\.allowedIngress does not allow its ingress setting all, so its next deploy fails, unless a tag/,
    },
    'a way through a network that a policy allows': {
      lose: ({ world }) => setPolicy(world, 'run.allowedVPCEgress', ['private-ranges-only']),
      told: expect.arrayContaining([
        'policy-blocks-deploy high wired template.vpcAccess.egress',
        'policy-blocks-deploy high nightly template.vpcAccess.egress',
      ]),
      says: /does not allow (its VPC egress all-traffic|a release without VPC egress)/,
    },
  }

  it.each(Object.entries(ROWS))('%s', async (_, { lose, told: expected, says }) => {
    await using cloud = await startSandbox({ world: world() })
    runImages(cloud)
    lose(cloud)
    const report = await audit(cloud)
    expect(fresh(report)).toEqual(expected)
    const found = report.findings.filter(
      ({ id, severity }) => severity && /secret-ver|missing|disabled|blocks/.test(id),
    )
    const reasons = found.map(({ reason }) => reason).filter(reason => !reason.includes('old@'))
    for (const reason of reasons) expect(reason).toMatch(says)
    for (const { evidence } of found) expect(evidence.length).toBeGreaterThan(0)
    expect(unknowns(report)).toEqual([])
    expect(changing(cloud.requests)).toEqual([])
  })

  it.each(['VIRTUAL_REPOSITORY', 'REMOTE_REPOSITORY'])(
    'is not known of an image of a %s, which fetches it',
    async mode => {
      await using cloud = await startSandbox({ world: world() })
      runImages(cloud)
      const repository = cloud.world.repositories.get(REPOSITORY)
      repository?.images.delete('team/app')
      Object.assign(repository?.resource ?? {}, { mode })
      const report = await audit(cloud)
      expect(fresh(report)).toEqual([])
      expect(unknowns(report)).toEqual([
        expect.stringMatching(/apps\/team\/app@sha256:\w+: Its repository is virtual or remote/),
      ])
    },
  )

  it('what the internal services have stays allowed', async () => {
    await using cloud = await startSandbox({ world: world() })
    setPolicy(cloud.world, 'run.allowedIngress', ['internal'])
    expect(fresh(await audit(cloud)).filter(line => /hidden|nightly/.test(line))).toEqual([])
  })
})

it('what cannot be confirmed is unknown, and what the live service does not use any more is not told', async () => {
  await using cloud = await startSandbox({ world: world(AUDITOR) })
  secretIn(cloud.world, 'one').versions.set('1', 'DISABLED')
  const report = await audit(cloud)
  expect(fresh(report)).toEqual([])
  expect(unknowns(report)).toEqual([
    expect.stringMatching(
      /^1 secret, connector or image that the inventory lacks that had to be confirmed could not be read, such as projects\/.*\/secrets\/one\/versions\/1: The permission secretmanager\.versions\.get is missing\.$/,
    ),
  ])
})

it('a service that has changed since the inventory saw it is not told', async () => {
  await using cloud = await startSandbox({ world: world() })
  secretIn(cloud.world, 'one').versions.set('1', 'DISABLED')
  const name = `projects/${PROJECT}/locations/${REGION}/services/variable`
  cloud.world.faults.push({
    ...{ api: 'run.googleapis.com', path: 'services/variable$', times: 0, status: 200 },
    body: { name, ...template() },
  })
  const report = await audit(cloud)
  expect([fresh(report), unknowns(report)]).toEqual([[], []])
})

it('a version that only the inventory has as disabled is not told beside a secret that is lost', async () => {
  await using cloud = await startSandbox({ world: world() })
  secretIn(cloud.world, 'one').versions.set('2', 'DISABLED')
  cloud.world.assets.delete(secretIn(cloud.world, 'three').name)
  cloud.world.faults.push({
    ...{ api: 'secretmanager.googleapis.com', path: 'secrets/one/versions/2$', times: 0, status: 200 },
    body: { state: 'ENABLED' },
  })
  const lost = `secret-version high other secrets[projects/${PROJECT}/secrets/three/versions/latest]`
  expect(fresh(await audit(cloud))).toEqual([lost])
})

it('lists that are refused are said, and the rest is audited', async () => {
  await using cloud = await startSandbox({ world: world() })
  cloud.world.faults.push({
    ...{ api: 'cloudasset.googleapis.com', path: 'searchAllResources', nth: 2, times: 0 },
    ...{ status: 400, body: { error: { code: 400, status: 'INVALID_ARGUMENT', message: 'No such asset type.' } } },
  })
  const report = await audit(cloud)
  expect(told(report)).toEqual(FOUND)
  expect(unknowns(report).toSorted()).toEqual(
    ['The disabled versions of secrets', 'The enabled APIs', 'The secrets, connectors and repositories'].map(what =>
      expect.stringMatching(new RegExp(`^${what} below the scope could not be listed, .* No such asset type`)),
    ),
  )
})

function secretIn({ assets }: Sandbox['world'], secret: string) {
  const found = assets.get(`//secretmanager.googleapis.com/projects/${PROJECT}/secrets/${secret}`)
  if (!found) throw new Error('There is no such secret.')
  return found
}

function setPolicy(world: Sandbox['world'], constraint: string, allowedValues: string[]): void {
  world.orgPolicies.set(
    `organizations/${world.organization.id}`,
    new Map([[constraint, { rules: [{ values: { allowedValues } }] }]]),
  )
}
