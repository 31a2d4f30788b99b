/** The plan: which steps in which order, and needs that come from the steps alone. */
import { describe, expect, it } from 'vitest'
import type { AccessDecision } from '../../../src/decisions/access/decision.ts'
import type { Facts } from '../../../src/facts/facts.ts'
import type { Need } from '../../../src/model.ts'
import { needsOf } from '../../../src/needs/needs.ts'
import { placeName, resourcesOf } from '../../../src/needs/resources.ts'
import { makePlan, planProblems } from '../../../src/plan/plan.ts'
import { aConfig } from '../../fixtures/config.ts'
import { aService, BUCKET, known, RESOURCE, someFacts, unknown } from '../../fixtures/facts.ts'

const access = (changes: Partial<AccessDecision> = {}) => ({
  access: {
    target: 'unchanged',
    tries: [],
    removes: [],
    fallback: 'unchanged',
    blocked: false,
    byTrial: false,
    ...changes,
  } as unknown as AccessDecision,
})
const kinds = (
  config = aConfig(),
  facts: Facts | null = someFacts(),
  decisions: ReturnType<typeof access> | null = access(),
) => makePlan(config, facts, decisions).map(({ kind }) => kind)
const show = ({ who, permission, place, level }: Need) =>
  `${who} ${permission} ${place.kind}${place.kind === 'account' ? `:${place.who}` : ''}${level === 'advisory' ? ' (advisory)' : ''}`

describe('steps', () => {
  it('make what is absent and no more', () => {
    expect(kinds()).toEqual(['upload-source', 'build-image', 'deploy-service'])
    expect(kinds(aConfig(), someFacts({ bucket: known(null), repository: known(null) }))).toEqual([
      'create-bucket',
      'create-repository',
      'upload-source',
      'build-image',
      'deploy-service',
    ])
  })

  it('do not make what could not be seen to be absent, nor a repository that somebody named', () => {
    expect(kinds(aConfig(), someFacts({ bucket: unknown(), repository: unknown() }))).toEqual([
      'upload-source',
      'build-image',
      'deploy-service',
    ])
    const named = aConfig({ build: { repository: 'mine' } })
    expect(kinds(named, someFacts({ repository: known(null) }))).not.toContain('create-repository')
  })

  it('of an image deploy build nothing', () => {
    expect(kinds(aConfig({ origin: { kind: 'image', image: 'i' } }))).toEqual(['deploy-service'])
  })

  it('name callers first, then open or close', () => {
    const config = aConfig({ invokers: ['user:a@x'] })
    expect(kinds(config, someFacts(), access({ tries: ['all-users'] })).slice(2)).toEqual([
      'deploy-service',
      'set-invokers',
      'set-public-binding',
    ])
    expect(kinds(config, someFacts(), access({ removes: ['no-invoker-iam-check', 'all-users'] })).slice(3)).toEqual([
      'set-invokers',
      'set-invoker-check',
      'set-public-binding',
    ])
  })

  it('provide for a release that is refused for a disabled check only where there is a release, and a way to try then', () => {
    const tries = { ifCheckRequired: access({ tries: ['all-users'] }).access }
    const nothing = { ifCheckRequired: access({ removes: ['no-invoker-iam-check'] }).access }
    expect(kinds(aConfig(), someFacts(), access(tries)).slice(2)).toEqual(['deploy-service', 'set-public-binding'])
    expect(kinds(aConfig(), someFacts(), access(nothing)).slice(2)).toEqual(['deploy-service'])
    expect(kinds(aConfig({ origin: { kind: 'template' } }), someFacts(), access(tries))).toEqual([])
  })

  it('never plan to enable the check with the release, before the release was refused', () => {
    const facts = someFacts({ service: known(aService({ invokerIamDisabled: true })) })
    const ifCheckRequired = access({ removes: ['no-invoker-iam-check'] }).access
    const plan = makePlan(aConfig(), facts, access({ removes: ['no-invoker-iam-check'], ifCheckRequired }))
    const changes = plan.map(({ kind, changes }) => [kind, changes.some(({ path }) => path === 'invokerIamDisabled')])
    expect(changes.slice(2)).toEqual([
      ['deploy-service', false],
      ['set-invoker-check', true],
    ])
  })

  it('of a run that only says who may call make no revision', () => {
    const config = aConfig({ origin: { kind: 'template' }, invokers: ['user:a@x'] })
    expect(kinds(config)).toEqual(['set-invokers'])
    expect(kinds({ ...config, edits: [{ from: 'env_vars', path: 'container.env', op: 'clear' }] })).toEqual([
      'deploy-service',
      'set-invokers',
    ])
  })

  it('show the changes that can be told beforehand, without the values of variables', () => {
    const config = aConfig({
      invokers: ['user:a@x'],
      edits: [
        { from: 'env_vars', path: 'container.env', op: 'put', entries: { KEY: 'hidden-value' }, strategy: 'merge' },
      ],
    })
    const changes = makePlan(config, someFacts(), access()).flatMap(step => step.changes)
    expect(changes.map(({ path, after }) => [path, after])).toEqual([
      ['objects', 'services/api/….zip'],
      ['images[api]', 'europe-west1-docker.pkg.dev/acme-prod/cloud-run-source-deploy/api'],
      ['template.containers[0].image', 'europe-west1-docker.pkg.dev/acme-prod/cloud-run-source-deploy/api'],
      ['template.containers[0].env[KEY]', 'set'],
      ['buildConfig.sourceLocation', `gs://${BUCKET}/services/api/….zip`],
      ['buildConfig.imageUri', 'europe-west1-docker.pkg.dev/acme-prod/cloud-run-source-deploy/api'],
      ['bindings[roles/run.servicesInvoker]', ['user:a@x']],
    ])
    expect(JSON.stringify(changes)).not.toContain('hidden-value')
    expect(changes.every(({ done }) => !done)).toBe(true)
  })
})

describe('needs', () => {
  it('of the widest source deploy that makes a service public', () => {
    const needs = needsOf(makePlan(aConfig({ access: 'public' }), null, null))
    expect(needs.map(show)).toEqual([
      'deployer storage.buckets.create project',
      'deployer artifactregistry.repositories.create project',
      'deployer storage.buckets.get bucket',
      'deployer storage.objects.create bucket',
      'deployer serviceusage.services.use project',
      'deployer serviceusage.services.get project (advisory)',
      'deployer artifactregistry.repositories.get repository',
      'deployer cloudbuild.builds.create project',
      'deployer cloudbuild.builds.get project',
      'deployer cloudbuild.operations.get project (advisory)',
      'deployer iam.serviceAccounts.actAs account:build-account',
      'build-account storage.objects.get bucket',
      'build-account artifactregistry.repositories.uploadArtifacts repository',
      'build-account artifactregistry.repositories.downloadArtifacts repository',
      'build-account logging.logEntries.create project (advisory)',
      'build-agent iam.serviceAccounts.getAccessToken account:build-account (advisory)',
      'deployer run.services.get service',
      'deployer run.services.create project',
      'deployer run.services.update service',
      'deployer run.operations.get project (advisory)',
      'deployer iam.serviceAccounts.actAs account:runtime-account',
      'run-agent iam.serviceAccounts.getAccessToken account:runtime-account (advisory)',
      'deployer artifactregistry.repositories.downloadArtifacts repository',
      'run-agent artifactregistry.repositories.downloadArtifacts repository',
      'deployer orgpolicy.policy.get project (advisory)',
      'deployer run.services.listEffectiveTags service (advisory)',
      'deployer run.services.getIamPolicy service',
      'deployer run.services.setIamPolicy service',
    ])
  })

  it('of an image deploy are none of building', () => {
    const needs = needsOf(makePlan(aConfig({ origin: { kind: 'image', image: 'i' } }), null, null))
    expect(needs.map(show)).toEqual([
      'deployer run.services.get service',
      'deployer run.services.create project',
      'deployer run.services.update service',
      'deployer run.operations.get project (advisory)',
      'deployer iam.serviceAccounts.actAs account:runtime-account',
      'run-agent iam.serviceAccounts.getAccessToken account:runtime-account (advisory)',
    ])
  })

  const set = (path: string, value: string) => ({ from: 'flags', path, op: 'set', value }) as const
  const put = (path: string, entries: Record<string, string>) =>
    ({ from: 'flags', path, op: 'put', entries, strategy: 'merge' }) as const
  const place = ({ who, permission, place: { kind, ...where } }: Need) =>
    [who, permission, kind, ...Object.values(where)].join(' ')
  const NETWORK = 'template.vpcAccess.networkInterfaces.0'

  it.each<[string, Parameters<typeof aConfig>[0], string[]]>([
    [
      'Cloud SQL instances, in whatever project',
      {
        edits: [
          put('container.cloudSqlInstances', { 'acme-prod:europe-west1:db': '', 'example.com:data:us-east1:dw': '' }),
        ],
      },
      [
        'runtime-account cloudsql.instances.connect sql-instance acme-prod db',
        'runtime-account cloudsql.instances.get sql-instance acme-prod db',
        'runtime-account cloudsql.instances.connect sql-instance example.com:data dw',
        'runtime-account cloudsql.instances.get sql-instance example.com:data dw',
      ],
    ],
    [
      'a VPC connector',
      { edits: [set('template.vpcAccess.connector', 'projects/host/locations/europe-west1/connectors/c')] },
      ['run-agent vpcaccess.connectors.get connector projects/host/locations/europe-west1/connectors/c'],
    ],
    [
      'a network alone, with its subnetwork of the same name',
      { edits: [set(`${NETWORK}.network`, 'projects/host/global/networks/shared')] },
      [
        'run-agent compute.networks.get network projects/host/global/networks/shared',
        'run-agent compute.subnetworks.get subnetwork projects/host/regions/europe-west1/subnetworks/shared',
        'run-agent compute.subnetworks.use subnetwork projects/host/regions/europe-west1/subnetworks/shared',
      ],
    ],
    [
      'a subnetwork, however it is written',
      {
        edits: [
          set(
            `${NETWORK}.subnetwork`,
            'https://www.googleapis.com/compute/v1/projects/host/regions/us-east1/subnetworks/s',
          ),
        ],
      },
      [
        'run-agent compute.subnetworks.get subnetwork projects/host/regions/us-east1/subnetworks/s',
        'run-agent compute.subnetworks.use subnetwork projects/host/regions/us-east1/subnetworks/s',
      ],
    ],
    [
      'nothing for networks that are cleared',
      {
        edits: [
          set(`${NETWORK}.network`, 'n'),
          { from: 'flags', path: 'template.vpcAccess.networkInterfaces', op: 'clear' },
        ],
      },
      [],
    ],
    [
      'an image of another project',
      { origin: { kind: 'image', image: 'us-docker.pkg.dev/images/apps/api:v1' } },
      [
        'deployer artifactregistry.repositories.downloadArtifacts repository projects/images/locations/us/repositories/apps',
        'run-agent artifactregistry.repositories.downloadArtifacts repository projects/images/locations/us/repositories/apps',
      ],
    ],
    [
      'an image of the project itself',
      { origin: { kind: 'image', image: 'us-docker.pkg.dev/acme-prod/apps/api:v1' } },
      [
        'deployer artifactregistry.repositories.downloadArtifacts repository projects/acme-prod/locations/us/repositories/apps',
      ],
    ],
    [
      'nothing for public samples',
      { origin: { kind: 'image', image: 'us-docker.pkg.dev/cloudrun/container/hello' } },
      [],
    ],
    [
      'a worker pool of another project',
      { build: { workerPool: 'projects/pools/locations/l/workerPools/w' } },
      [
        'run-agent cloudbuild.workerpools.use worker-pool projects/pools/locations/l/workerPools/w',
        'deployer cloudbuild.workerpools.use worker-pool projects/pools/locations/l/workerPools/w',
      ],
    ],
    [
      'a worker pool of the project itself',
      { build: { workerPool: 'projects/acme-prod/locations/l/workerPools/w' } },
      ['deployer cloudbuild.workerpools.use worker-pool projects/acme-prod/locations/l/workerPools/w'],
    ],
    [
      'a base image of their own',
      { build: { baseImage: 'us-docker.pkg.dev/images/base/node' } },
      [
        'build-account artifactregistry.repositories.downloadArtifacts repository projects/images/locations/us/repositories/base',
      ],
    ],
    ['nothing for Google’s base images', { build: { baseImage: 'nodejs22' } }, []],
  ])('of options: %s', (_, changes, expected) => {
    const config = aConfig(changes)
    const plain = aConfig(config.origin.kind === 'image' ? { origin: { kind: 'image', image: 'x' } } : {})
    const without = new Set(needsOf(makePlan(plain, null, null)).map(place))
    expect(
      needsOf(makePlan(config, null, null))
        .map(place)
        .filter(one => !without.has(one)),
    ).toEqual(expected)
    // What the facts settle takes needs away and adds none.
    const asked = new Set(needsOf(makePlan(config, null, null)).map(place))
    for (const service of [null, aService()])
      expect(
        needsOf(makePlan(config, someFacts({ service: known(service) }), null))
          .map(place)
          .filter(one => !asked.has(one)),
      ).toEqual([])
  })

  it('of the agents are required once they have worked here, or where the account is another project’s', () => {
    const level = (facts: Facts, config = aConfig()) =>
      needsOf(makePlan(config, facts, null))
        .filter(({ who, permission }) => /agent/.test(who) && /getAccess/.test(permission))
        .map(need => `${need.who} ${need.level}`)
    expect(level(someFacts({ service: known(null) }))).toEqual(['build-agent advisory', 'run-agent advisory'])
    expect(level(someFacts({ service: known(aService({ buildConfig: { imageUri: 'x' } })) }))).toEqual([
      'build-agent required',
      'run-agent required',
    ])
    const foreign = 'runner@other.iam.gserviceaccount.com'
    expect(
      level(someFacts({ service: known(null), runtimeAccount: known(foreign), buildAccount: known(foreign) })),
    ).toEqual(['build-agent required', 'run-agent required'])
    const legacy = '123456789012@cloudbuild.gserviceaccount.com'
    expect(level(someFacts({ service: known(null), buildAccount: known(legacy) }))).toEqual(['run-agent advisory'])
  })

  it('include reading every secret that the inputs put, by the runtime account, in its project', () => {
    const entries = { A: 'api-key:1', '/s/b': 'projects/other/secrets/shared:latest', C: 'api-key:2' }
    const config = aConfig({
      edits: [{ from: 'secrets', path: 'container.secrets', op: 'put', entries, strategy: 'merge' }],
    })
    const needs = needsOf(makePlan(config, null, null)).filter(({ who }) => who === 'runtime-account')
    expect(needs.map(({ permission, place }) => [permission, place])).toEqual([
      ['secretmanager.versions.access', { kind: 'secret', project: 'acme-prod', secret: 'api-key' }],
      ['secretmanager.versions.access', { kind: 'secret', project: 'other', secret: 'shared' }],
    ])
  })

  it('each say what for and where that is written, and the real plan’s are among the widest one’s', () => {
    for (const tries of [[], ['all-users'], ['no-invoker-iam-check']] as AccessDecision['tries'][])
      for (const service of [null, aService()]) {
        const config = aConfig({ access: 'public', invokers: ['user:a@x'] })
        const bare = (need: Need) => show({ ...need, level: 'required' })
        const widest = new Set(needsOf(makePlan(config, null, null)).map(bare))
        const real = needsOf(
          makePlan(config, someFacts({ service: known(service), bucket: known(null) }), access({ tries })),
        )
        expect(real.filter(need => !widest.has(bare(need)))).toEqual([])
        expect(real.every(need => need.to !== '')).toBe(true)
      }
  })
})

describe('resources', () => {
  it('have the full names that findings and remedies use', () => {
    const resources = resourcesOf(aConfig(), someFacts())
    for (const kind of ['project', 'bucket', 'repository', 'service'] as const)
      expect(placeName({ kind }, resources)).toBe(RESOURCE[kind])
    expect(placeName({ kind: 'account', who: 'runtime-account' }, resources)).toBe(RESOURCE.account)
    expect(placeName({ kind: 'account', who: 'build-account' }, resourcesOf(aConfig(), null))).toBeUndefined()
  })
})

describe('problems', () => {
  it('are seen before anything is done', () => {
    expect(planProblems(aConfig(), someFacts())).toEqual([])
    const entries = { '/s/a': 'one:1', '/s/b': 'two:1' }
    const secrets = aConfig({
      edits: [{ from: 'secrets', path: 'container.secrets', op: 'put', entries, strategy: 'merge' }],
    })
    expect(planProblems(secrets, someFacts())[0]?.reason).toContain('versions of only one secret')
    const nothing = aConfig({ origin: { kind: 'template' }, access: 'public' })
    expect(planProblems(nothing, someFacts({ service: known(null) }))).toHaveLength(1)
    expect(planProblems(nothing, someFacts())).toEqual([])
  })
})
