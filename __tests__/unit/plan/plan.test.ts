/** The plan: which steps in which order, and needs that come from the steps alone. */
import { describe, expect, it } from 'vitest'
import type { AccessDecision } from '../../../src/decisions/access.ts'
import type { Facts } from '../../../src/facts/facts.ts'
import type { Need } from '../../../src/model.ts'
import { needsOf } from '../../../src/plan/needs.ts'
import { makePlan, planProblems } from '../../../src/plan/plan.ts'
import { placeName, resourcesOf } from '../../../src/plan/resources.ts'
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
      ['bindings[roles/run.invoker]', 'user:a@x'],
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
      'deployer logging.logEntries.list project (advisory)',
      'build-account storage.objects.get bucket',
      'build-account artifactregistry.repositories.uploadArtifacts repository',
      'build-account artifactregistry.repositories.downloadArtifacts repository',
      'build-account logging.logEntries.create project (advisory)',
      'deployer run.services.get service',
      'deployer run.services.create project',
      'deployer run.services.update service',
      'deployer run.operations.get project',
      'deployer iam.serviceAccounts.actAs account:runtime-account',
      'deployer artifactregistry.repositories.downloadArtifacts repository',
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
      'deployer run.operations.get project',
      'deployer iam.serviceAccounts.actAs account:runtime-account',
    ])
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
        const widest = new Set(needsOf(makePlan(config, null, null)).map(show))
        const real = needsOf(
          makePlan(config, someFacts({ service: known(service), bucket: known(null) }), access({ tries })),
        )
        expect(real.filter(need => !widest.has(show(need)))).toEqual([])
        expect(real.every(need => need.to !== '' && need.source !== '')).toBe(true)
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
    expect(planProblems(secrets, someFacts())[0]?.reason).toContain('one secret only')
    const nothing = aConfig({ origin: { kind: 'template' }, access: 'public' })
    expect(planProblems(nothing, someFacts({ service: known(null) }))).toHaveLength(1)
    expect(planProblems(nothing, someFacts())).toEqual([])
  })
})
