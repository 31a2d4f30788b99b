/** Worlds made by chance: what the preflight says of a permission is held against what the cloud itself would answer. */
import { describe, expect, it } from 'vitest'
import { authorize, grants, isDenied } from '../../src/emulator/policies/authorize.ts'
import { startSandbox } from '../../src/emulator/sandbox.ts'
import type { WorldSpec } from '../../src/emulator/scenario.ts'
import { principalOf } from '../../src/emulator/sign-in/access-tokens.ts'
import { canonical, exists, fullName, lineage } from '../../src/emulator/world/resources.ts'
import type { World } from '../../src/emulator/world/world.ts'
import type { Finding } from '../../src/model.ts'
import type { Binding } from '../../src/wire.ts'
import {
  account,
  BUCKET,
  BUILDER,
  COMPUTE,
  DEPLOYER,
  grant,
  LEGACY,
  member,
  PROJECT,
  READS_POLICIES,
  REPOSITORY,
  RUN_AGENT,
  RUNTIME,
  revoke,
  SEES_ALL,
  to,
  under,
  worldOf,
} from '../bundle/worlds/world.ts'
import { QUICK, SERVICE } from '../fixtures/story.ts'
import { deploy } from './engine.ts'

const WORLDS = 60
const FOREIGN = account('builder', 'platform')
const BUCKET_NAME = fullName.bucket(BUCKET)
const REPOSITORY_NAME = fullName.repository(REPOSITORY)

/** Numbers in [0, 1) that are the same in every run (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const CONDITIONS = [
  "request.time < timestamp('2099-01-01T00:00:00Z')",
  "request.time < timestamp('2020-01-01T00:00:00Z')",
  `resource.name.startsWith('projects/_/buckets/${BUCKET}/objects/services/hello/')`,
  `resource.name.startsWith('projects/_/buckets/${BUCKET}/objects/services/other/')`,
  `resource.name.startsWith('projects/_/buckets/${BUCKET}')`,
  "resource.type == 'storage.googleapis.com/Object'",
  "resource.type != 'storage.googleapis.com/Bucket'",
  "resource.service == 'artifactregistry.googleapis.com'",
  "resource.name.endsWith('/repositories/cloud-run-source-deploy')",
  "resource.name.extract('secrets/{name}/versions') == 'api-key'",
  "resource.matchTag('105512345678/env', 'prod')",
  "request.host == 'somewhere'",
]
const ROLES: Record<'deployer' | 'builder' | 'runtime', string[]> = {
  deployer: [
    ...['run.sourceDeveloper', 'run.admin', 'run.viewer', 'serviceusage.serviceUsageConsumer', 'logging.viewer'],
    ...['cloudbuild.builds.editor', 'storage.admin', 'artifactregistry.admin', 'editor', 'owner', 'viewer'],
    ...['iam.serviceAccountUser', 'storage.objectCreator', 'artifactregistry.reader', 'orgpolicy.policyViewer'],
  ],
  builder: [
    ...['run.builder', 'cloudbuild.builds.builder', 'storage.objectViewer', 'artifactregistry.writer', 'editor'],
    ...['logging.logWriter', 'artifactregistry.reader', 'storage.admin', 'storage.legacyBucketReader', 'viewer'],
  ],
  runtime: ['secretmanager.secretAccessor', 'secretmanager.viewer', 'owner', 'editor', 'cloudsql.client'],
}
const ON = {
  bucket: /^storage\./,
  repository: /^artifactregistry\./,
  secret: /^secretmanager\./,
}
const DENIABLE = [
  ...['run.googleapis.com/services.*', 'storage.googleapis.com/objects.*', 'storage.googleapis.com/objects.get'],
  ...['artifactregistry.googleapis.com/repositories.*', 'secretmanager.googleapis.com/versions.access'],
  ...['iam.googleapis.com/serviceAccounts.*', 'logging.googleapis.com/*', 'cloudbuild.googleapis.com/builds.create'],
]

interface Story {
  world: WorldSpec
  inputs: Record<string, string>
}

/** A world with roles of the deployer, the build and the runtime account wherever roles can be. */
function storyOf(seed: number): Story {
  const next = numbers(seed)
  const chance = (share: number) => next() < share
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T
  const builder = pick([COMPUTE, COMPUTE, BUILDER, BUILDER, LEGACY, FOREIGN, DEPLOYER])
  const runtime = pick([COMPUTE, RUNTIME, RUNTIME])
  const built = chance(0.6)
  const parts: WorldSpec[] = [
    {
      deployerRoles: chance(0.5)
        ? ['roles/run.sourceDeveloper', 'roles/run.admin', 'roles/serviceusage.serviceUsageConsumer']
        : ['roles/run.viewer', 'roles/cloudbuild.builds.viewer'],
      folders: { '1': 'organizations/105512345678' },
      project: { parent: 'folders/1' },
      projects: { platform: { number: '200000000001' } },
      groups: { 'team@example.com': [member(DEPLOYER), member(builder)], 'other@example.com': [] },
      customRoles: {
        puller: { includedPermissions: ['artifactregistry.repositories.downloadArtifacts', 'storage.objects.get'] },
      },
      tags: chance(0.3) ? { project: ['env=prod'] } : {},
      ...(builder === LEGACY && { defaultBuildAccount: 'legacy' }),
      serviceAccounts: {
        [BUILDER]: { disabled: chance(0.1) },
        [RUNTIME]: { disabled: chance(0.1) },
        [FOREIGN]: {},
      },
    },
    chance(0.5) ? revoke('project', to('run.builder', COMPUTE)) : {},
    chance(0.2) ? revoke('project', to('run.serviceAgent', RUN_AGENT)) : {},
  ]
  for (const email of new Set([builder, runtime])) {
    if (email === COMPUTE) {
      if (chance(0.5)) parts.push(revoke(COMPUTE, to('iam.serviceAccountTokenCreator', DEPLOYER)))
      if (chance(0.3)) parts.push(revoke(COMPUTE, to('iam.serviceAccountUser', DEPLOYER)))
      continue
    }
    if (chance(0.5)) parts.push(grant(email, to('iam.serviceAccountTokenCreator', DEPLOYER)))
    if (chance(0.6)) parts.push(grant(email, to('iam.serviceAccountUser', DEPLOYER)))
  }
  const readsProject = grant('project', to('iam.securityReviewer', DEPLOYER))
  parts.push(pick([{}, SEES_ALL, SEES_ALL, READS_POLICIES, readsProject]))

  const inPlace = { bucket: [] as Binding[], repository: [] as Binding[], secret: [] as Binding[] }
  const people = { deployer: DEPLOYER, builder, runtime }
  for (const [part, email] of Object.entries(people) as [keyof typeof people, string][]) {
    for (let count = Math.floor(next() * 5); count > 0; count--) {
      const role = pick(ROLES[part])
      const whom = chance(0.15) ? `group:${pick(['team', 'other'])}@example.com` : member(email)
      const plain: Binding = chance(0.08)
        ? { role: `projects/${PROJECT}/roles/puller`, members: [whom] }
        : to(role, whom)
      const binding =
        chance(0.35) && !/\/(owner|editor|viewer)$/.test(plain.role ?? '') ? under(pick(CONDITIONS), plain) : plain
      const own = (Object.keys(ON) as (keyof typeof ON)[]).find(kind => ON[kind].test(role))
      if (own && chance(0.5)) inPlace[own].push(binding)
      else parts.push(grant(pick(['project', 'project', 'folders/1', 'organization']), binding))
    }
  }
  if (chance(0.35))
    parts.push({
      denyRules: {
        [pick(['project', 'folders/1', 'organization'])]: [
          {
            deniedPrincipals: chance(0.2)
              ? ['principalSet://goog/public:all']
              : [`principal://iam.googleapis.com/projects/-/serviceAccounts/${pick(Object.values(people))}`],
            deniedPermissions: [pick(DENIABLE)],
            ...(chance(0.2) && { condition: "resource.matchTag('105512345678/env', 'prod')" }),
          },
        ],
      },
    })
  parts.push({
    secrets: [{ name: 'api-key', bindings: inPlace.secret }],
    ...(built && {
      buckets: [{ name: BUCKET, bindings: inPlace.bucket }],
      repositories: [{ id: 'cloud-run-source-deploy', bindings: inPlace.repository }],
    }),
    ...(chance(0.3) && {
      services: {
        hello: { service: { template: { containers: [{ image: 'us-docker.pkg.dev/cloudrun/container/hello' }] } } },
      },
    }),
  })
  return {
    world: worldOf(QUICK, ...parts),
    inputs: {
      mode: 'preflight',
      ...(builder !== COMPUTE && builder !== LEGACY && { build_service_account: builder }),
      ...(runtime !== COMPUTE && { flags: `--service-account=${runtime}` }),
      ...(chance(0.6) && { secrets: 'KEY=api-key:latest' }),
    },
  }
}

/** What the cloud would answer when it comes to it: of objects and versions rather than of what holds them. */
function allows(world: World, { principal = '', permission = '', resource = '' }: Finding): boolean {
  const who = principalOf(world, principal)
  const asked = canonical(world, resource)
  if (permission.startsWith('storage.objects.')) {
    const object = `${BUCKET_NAME}/objects/services/hello/1700000000.123456-0123456789abcdef0123456789abcdef.zip`
    return inherited(world, who, permission, object, exists(world, BUCKET_NAME) ? object : fullName.project(PROJECT))
  }
  if (permission === 'secretmanager.versions.access') return authorize(world, who, permission, `${asked}/versions/1`)
  // What does not exist yet will lie in the project: policies of its own it has none then.
  if (permission === 'storage.buckets.get' && !exists(world, BUCKET_NAME))
    return inherited(world, who, permission, BUCKET_NAME, fullName.project(PROJECT))
  if (/^artifactregistry\.repositories\.(get|upload|download)/.test(permission))
    return authorize(world, who, permission, REPOSITORY_NAME)
  if (/^run\.services\.(get|update|setIam|getIam)/.test(permission))
    return authorize(world, who, permission, fullName.service(SERVICE))
  return authorize(world, who, permission, asked)
}

/** Whether the policies of `from` and of what is above it grant the permission on a resource that may not be there yet. */
function inherited(
  world: World,
  who: ReturnType<typeof principalOf>,
  permission: string,
  resource: string,
  from: string,
) {
  const active = authorizable(world, who.email)
  if (!active || isDenied(world, who, permission, from)) return false
  return lineage(world, from).some(holder => grants(world, holder, who, permission, resource))
}

const authorizable = (world: World, email = '') => world.serviceAccounts.get(email)?.disabled === false

describe('What the preflight says of a permission', () => {
  const told = { pass: 0, fail: 0, warn: 0, unknown: 0 }

  it.concurrent.each(Array.from({ length: WORLDS }, (_, index) => index + 1))(
    'is never the contrary of what the cloud would answer, in world %i',
    async seed => {
      const { world: spec, inputs } = storyOf(seed)
      await using cloud = await startSandbox({ world: spec })
      const { report } = await deploy(cloud, inputs)
      const { world } = cloud
      const wrong = report.findings.flatMap(finding => {
        const { status, permission, principal, resource, method, reason } = finding
        if (!permission || !principal || !resource || status === 'skipped') return []
        told[status] += 1
        if (status === 'unknown') return []
        const truth = allows(world, finding)
        if ((status === 'pass') === truth) return []
        // What nobody can see, and is so rare that a preflight says what it sees, and that it may be otherwise.
        if (status !== 'pass' && !exists(world, placeOf(finding)) && !allows(withoutConditions(world), finding))
          return []
        return [
          `${status}, but the cloud ${truth ? 'allows' : 'denies'}: ${principal} ${permission} ${resource} ${method}: ${reason}`,
        ]
      })
      expect(wrong).toEqual([])
    },
  )

  it('is known of many, in both ways', () => {
    expect(told.pass).toBeGreaterThan(500)
    expect(told.fail).toBeGreaterThan(80)
    expect(told.unknown).toBeGreaterThan(50)
  })
})

/** A condition on the name of what is not there yet, in policies that the deployer may not read. */
function withoutConditions(world: World): World {
  const policies = [...world.policies].map(
    ([name, versions]) =>
      [name, versions.map(one => ({ ...one, bindings: one.bindings.filter(binding => !binding.condition) }))] as const,
  )
  return { ...world, policies: new Map(policies) }
}

/** Where the permission will be used, though it was asked for on the project. */
function placeOf({ permission = '', resource = '' }: Finding): string {
  if (permission.startsWith('storage.')) return BUCKET_NAME
  return /^artifactregistry\.repositories\./.test(permission) ? REPOSITORY_NAME : resource
}
