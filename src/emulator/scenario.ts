/** Scenario JSON -> World. Every field has a default, so a scenario states only what is unusual. */
import { createHash, randomBytes } from 'node:crypto'
import type { Binding, Job, SchedulerJob, WorkerPool } from '../wire.ts'
import { repositoryResource } from './apis/artifactregistry.ts'
import { type GitHubSpec, makeGitHub } from './github/state.ts'
import { putPolicy, readPolicy } from './policies/allow-policies.ts'
import { seedService } from './run/deploy.ts'
import { seedJob } from './run/jobs.ts'
import { seedPool } from './run/worker-pools.ts'
import { seedSchedulerJob } from './scheduler/dispatch.ts'
import { makeIssuer } from './sign-in/jwt.ts'
import { addBucket } from './storage/buckets.ts'
import { renameDeleted } from './world/accounts.ts'
import { makeClock } from './world/clock.ts'
import { listAssets } from './world/default-assets.ts'
import { DEFAULTS, deployerOf, providerName } from './world/default-names.ts'
import { bindTag, populate } from './world/default-world.ts'
import { fullName, shortName } from './world/resources.ts'
import type {
  AppState,
  BuildEnding,
  CustomConstraintState,
  Delays,
  DenyRule,
  Fault,
  FunctionState,
  OrgPolicyState,
  ProviderState,
  World,
} from './world/world.ts'

/** Bindings by resource: `project`, `organization`, `projects/P`, `folders/F`, a service account's email, or a full resource name. */
export type Grants = Record<string, Binding[]>

/** Every field is optional and defaults to default-world.ts. */
export interface WorldSpec {
  /** `parent`: `organizations/O`, `folders/F`, or `none`. */
  project?: { id?: string; number?: string; parent?: string }
  /** The default region of the buckets, repositories and services below. */
  region?: string
  organization?: { id?: string; customerId?: string; domain?: string }
  /** `owner/name` of the repository whose workflow runs and whose tokens the provider trusts. */
  repository?: string
  /** Folder number -> parent. */
  folders?: Record<string, string>
  /** Node (`organization`, `project`, `projects/P`, `folders/F`) -> constraint without `constraints/` -> policy. */
  orgPolicies?: Record<string, Record<string, OrgPolicyState>>
  /** The organisation's own constraints by `custom.NAME`; a policy must enforce them. */
  customConstraints?: Record<string, CustomConstraintState>
  /** Resource -> `KEY=VALUE`; the organisation owns keys and values. */
  tags?: Record<string, string[]>
  /** `KEY=VALUE` that exist in the organisation, bound or not. */
  tagValues?: string[]
  /** Bindings added to the default ones, and bindings removed. */
  grants?: Grants
  revoke?: Grants
  denyRules?: Record<string, DenyRule[]>
  /** Grants written when the sandbox starts, which take effect `afterMs` later. */
  pendingGrants?: { afterMs: number; resource: string; role: string; member: string }[]
  /** Hosts of APIs that are disabled. */
  disabledApis?: string[]
  /** `documented`: the deployer holds what docs/setup.md grants and nothing more. By default it can also get tokens of the build account and
   *  of itself, so nothing stays unknown. `none`: the project is new, and nobody has set anything up. */
  setUp?: 'documented' | 'nothing unknown' | 'none'
  /** Replaces the deployer's default roles on the project. */
  deployerRoles?: string[]
  /** false: instead of run.sourceDeveloper, the deployer has a custom role without `orgpolicy.*`. */
  orgPolicyReadable?: boolean
  /** Projects besides the scenario's own and `other-project`, which belongs to another organisation: id -> what is unusual. Each has
   *  its default accounts and service agents; number and parent (the organisation) have defaults. */
  projects?: Record<
    string,
    {
      number?: string
      parent?: string
      disabledApis?: string[]
      defaultBuildAccount?: WorldSpec['defaultBuildAccount']
    }
  >
  /** By email; new accounts are created in the project that their email names. Bindings of a deleted account stay under its
   *  `deleted:` name. */
  serviceAccounts?: Record<
    string,
    { disabled?: boolean; deleted?: boolean; displayName?: string; bindings?: Binding[] }
  >
  /** Address -> members. */
  groups?: Record<string, string[]>
  /** Address -> customer id, '' for a private account. */
  users?: Record<string, string>
  /** Short name (on the project) or full name -> role. */
  customRoles?: Record<string, { title?: string; includedPermissions: string[] }>
  /** Permissions that custom roles cannot have. Empty by default, because Google's list is long and changes. */
  notInCustomRoles?: string[]
  /** What Cloud Build's `defaultServiceAccount` answers unless `orgPolicies` choose (builder/default-account.ts): default `compute`. An
   *  account with a new email is created. */
  defaultBuildAccount?: 'compute' | 'legacy' | 'none' | (string & {})
  provider?: Partial<Omit<ProviderState, 'name'>>
  poolDisabled?: boolean
  /** API hosts that refuse federated identities without impersonation. */
  refusesFederation?: string[]
  /** The workflow run: claims that differ from the defaults, and whether the job has `id-token: write`. */
  runner?: { claims?: Record<string, string>; idTokenWrite?: boolean; tokenSeconds?: number }
  /** Pull requests by number, whose the job's token is, and what it is allowed to do. */
  github?: GitHubSpec
  /** Buckets that exist; those with `project: other-project` belong to another organisation. */
  buckets?: { name: string; project?: string; location?: string; bindings?: Binding[] }[]
  /** Docker repositories that exist; `images` are `path:tag`, each with its own digest. */
  repositories?: { id: string; project?: string; location?: string; images?: string[]; bindings?: Binding[] }[]
  /** Secrets by short name; `versions`: number -> state, by default one enabled version. Without this list, every secret that is named
   *  exists; with it (even `[]`), only the listed ones do. The same applies to the five lists below. */
  secrets?: { name: string; project?: string; versions?: Record<string, SecretState>; bindings?: Binding[] }[]
  /** `name`: `RING/KEY`, or `projects/P/locations/L/keyRings/R/cryptoKeys/K`. */
  keys?: Asset[]
  /** `name`: short, or `projects/P/regions/R/subnetworks/S`. */
  subnetworks?: Asset[]
  connectors?: Omit<Asset, 'bindings'>[]
  sqlInstances?: Omit<Asset, 'bindings'>[]
  workerPools?: Omit<Asset, 'bindings'>[]
  /** v2 Service resources by short name, with their policies and resource tags. The server's fields are filled in. */
  services?: Record<
    string,
    { service: Record<string, unknown>; region?: string; bindings?: Binding[]; tags?: string[] }
  >
  /** v2 Job and WorkerPool resources by short name, like services. */
  jobs?: Record<string, { job: Job; region?: string; bindings?: Binding[] }>
  runPools?: Record<string, { pool: WorkerPool; region?: string; bindings?: Binding[] }>
  /** Functions by name. A second-generation function is also the service of the same name in `services`, in lower case with hyphens. */
  functions?: Record<
    string,
    {
      generation: 1 | 2
      region?: string
      ingressSettings?: FunctionState['ingressSettings']
      account?: string
      bindings?: Binding[]
    }
  >
  /** Cloud Scheduler jobs by short name; `state` may be given. `{NAME}` in its fields stands for the URL of that service or
   *  function, whose port is not known in advance. */
  schedulerJobs?: Record<string, { job: SchedulerJob; region?: string }>
  /** How containers behave. */
  apps?: AppState[]
  /** How builds end, whatever their source contains. */
  buildEnding?: BuildEnding
  gpuQuota?: World['gpuQuota']
  delays?: Partial<Delays>
  faults?: Fault[]
  urls?: 'loopback' | 'real'
}

type SecretState = 'ENABLED' | 'DISABLED' | 'DESTROYED'

/** Something that services and builds use; `fields` are those of its API resource. */
export interface Asset {
  name: string
  project?: string
  location?: string
  fields?: Record<string, unknown>
  bindings?: Binding[]
}

export interface Scenario {
  title: string
  story: string
  world: WorldSpec
  /** The action's inputs; missing ones get the values of `defaultInputs`. */
  inputs: Record<string, string>
  expect?: string
  /** What happens, in order; by default one run with these inputs. */
  acts?: Act[]
}

/** A part of a story: a run of the action, a command of the owner's, or a change by hand. */
export type Act = { title: string } & (
  | {
      /** Inputs over the scenario's; an empty text takes one away. */
      run: Record<string, string>
      event?: { name: string; payload: Record<string, unknown> }
      /** File of the checkout -> a text in it, and what somebody has put in its place. It stays so. */
      edit?: Record<string, [before: string, after: string]>
    }
  | {
      /** Arguments of the command line, as the project's owner. What it prints as `INPUT: VALUE` becomes an input of later runs. */
      command: string[]
    }
  | {
      /** A request of a user, for instance in the console. `api` is one of Sandbox.urls. */
      byHand: { as: string; api: string; method: string; path: string; body: unknown }
    }
)

/** The inputs of a workflow that deploys examples/hello, public, to the scenario's project. */
export function defaultInputs(spec: WorldSpec): Record<string, string> {
  const { id = DEFAULTS.project, number = DEFAULTS.number } = spec.project ?? {}
  return {
    service: 'hello',
    region: spec.region ?? DEFAULTS.region,
    source: 'examples/hello',
    access: 'public',
    workload_identity_provider: providerName(number),
    service_account: deployerOf(id),
  }
}

/** The world without its services, which need a server; see `seed`. */
export function makeWorld(spec: WorldSpec = {}): World {
  const organization = { ...DEFAULTS.organization, ...spec.organization }
  const world: World = {
    clock: makeClock(),
    delays: { grantMs: 0, buildMs: 0, operationMs: 0, enableMs: 0, requestMs: 0, ...spec.delays },
    faults: spec.faults ?? [],
    organization,
    folders: new Map(Object.entries(spec.folders ?? {})),
    projects: new Map(),
    policies: new Map(),
    denyRules: new Map(),
    customRoles: new Map(),
    notInCustomRoles: new Set(spec.notInCustomRoles),
    groups: new Map(),
    users: new Map(),
    serviceAccounts: new Map(),
    deletedAccounts: new Map(),
    pools: new Map(),
    orgPolicies: new Map(),
    customConstraints: new Map(Object.entries(spec.customConstraints ?? {})),
    tagValues: new Map(),
    tagBindings: new Map(),
    tagsFrom: new Map(),
    runner: {
      requestToken: randomBytes(24).toString('base64url'),
      mayAskForIdTokens: spec.runner?.idTokenWrite ?? true,
      claims: { ...runClaims(spec.repository ?? DEFAULTS.repository), ...spec.runner?.claims },
      tokenSeconds: spec.runner?.tokenSeconds ?? 300,
    },
    github: makeGitHub(spec.github),
    refusesFederation: new Set(spec.refusesFederation),
    tokens: new Map(),
    githubIssuer: makeIssuer('https://token.actions.githubusercontent.com'),
    otherIssuers: [],
    googleIssuer: makeIssuer('https://accounts.google.com'),
    services: new Map(),
    jobs: new Map(),
    runPools: new Map(),
    functions: new Map(),
    schedulerJobs: new Map(),
    buckets: new Map(),
    repositories: new Map(),
    assets: new Map(),
    listedAssets: new Set(),
    apps: spec.apps ?? [],
    ...(spec.buildEnding && { buildEnding: spec.buildEnding }),
    ...(spec.gpuQuota && { gpuQuota: spec.gpuQuota }),
    builds: new Map(),
    operations: new Map(),
    logs: [],
    urls: spec.urls ?? 'loopback',
    openPort: () => Promise.reject(new Error('No server runs this world')),
    counter: 0,
  }
  populate(world, spec)
  listAssets(world, spec, grantMore)
  return world
}

/** Adds the buckets, repositories and services that exist when the scenario starts. Services open ports, so the server must be up. */
export async function seed(world: World, spec: WorldSpec): Promise<void> {
  const projectId = spec.project?.id ?? DEFAULTS.project
  const region = spec.region ?? DEFAULTS.region
  for (const bucket of spec.buckets ?? []) {
    const owner = world.projects.get(bucket.project ?? projectId)
    if (!owner) throw new Error(`Bucket ${bucket.name}: there is no project ${bucket.project}`)
    const iamConfiguration = { uniformBucketLevelAccess: { enabled: true } }
    addBucket(world, owner, bucket.name, { location: bucket.location ?? region, iamConfiguration })
    grantMore(world, fullName.bucket(bucket.name), bucket.bindings)
  }
  for (const { id, project = projectId, location = region, images = [], bindings } of spec.repositories ?? []) {
    if (!world.projects.has(project)) throw new Error(`Repository ${id}: there is no project ${project}`)
    const name = `projects/${project}/locations/${location}/repositories/${id}`
    world.repositories.set(name, { name, resource: repositoryResource(name), images: imagesOf(name, images) })
    grantMore(world, fullName.repository(name), bindings)
  }
  for (const [id, { service, region: location = region, bindings, tags }] of Object.entries(spec.services ?? {})) {
    const name = `projects/${projectId}/locations/${location}/services/${id}`
    await seedService(world, name, service, deployerOf(projectId))
    grantMore(world, fullName.service(name), bindings)
    for (const tag of tags ?? []) bindTag(world, fullName.service(name), tag)
  }
  for (const [id, { job, region: location = region, bindings }] of Object.entries(spec.jobs ?? {})) {
    const name = `projects/${projectId}/locations/${location}/jobs/${id}`
    await seedJob(world, name, job, deployerOf(projectId))
    grantMore(world, fullName.run(name), bindings)
  }
  for (const [id, one] of Object.entries(spec.functions ?? {})) await seedFunction(world, projectId, region, id, one)
  for (const [id, { job, region: location = region }] of Object.entries(spec.schedulerJobs ?? {}))
    seedSchedulerJob(world, `projects/${projectId}/locations/${location}/jobs/${id}`, withUrls(world, job))
  for (const [id, { pool, region: location = region, bindings }] of Object.entries(spec.runPools ?? {})) {
    const name = `projects/${projectId}/locations/${location}/workerPools/${id}`
    await seedPool(world, name, pool, deployerOf(projectId))
    grantMore(world, fullName.run(name), bindings)
  }
  renameDeleted(world)
}

function withUrls(world: World, job: SchedulerJob): SchedulerJob {
  const urls = new Map([
    ...[...world.services].map(([name, { urls }]) => [shortName(name), urls.get('')?.[0] ?? ''] as const),
    ...[...world.functions].map(([name, { url }]) => [shortName(name), url] as const),
  ])
  return JSON.parse(JSON.stringify(job).replace(/\{([\w-]+)\}/g, (whole, name: string) => urls.get(name) ?? whole))
}

async function seedFunction(
  world: World,
  projectId: string,
  region: string,
  id: string,
  {
    generation,
    region: location = region,
    ingressSettings = 'ALLOW_ALL',
    account,
    bindings,
  }: NonNullable<WorldSpec['functions']>[string],
): Promise<void> {
  const at = `projects/${projectId}/locations/${location}`
  const name = `${at}/functions/${id}`
  const service = `${at}/services/${id.toLowerCase().replaceAll('_', '-')}`
  const state = world.services.get(service)
  if (generation === 2 && !state) throw new Error(`Function ${id}: there is no service ${service}, which it would be`)
  const url =
    generation === 2
      ? (state?.urls.get('')?.[0] ?? '')
      : world.urls === 'real'
        ? `https://${location}-${projectId}.cloudfunctions.net/${id}`
        : await world.openPort(name)
  world.functions.set(name, {
    ...{ name, generation, url, ingressSettings },
    ...(generation === 2 && { service }),
    ...(account !== undefined && { account }),
  })
  if (generation === 1) grantMore(world, fullName.function(name), bindings)
}

/** `path:tag` -> a digest derived from the name, so it is the same in every run. */
function imagesOf(repository: string, names: readonly string[]): Map<string, Map<string, string[]>> {
  const images = new Map<string, Map<string, string[]>>()
  for (const name of names) {
    const [path = '', tag = 'latest'] = name.split(':')
    const digest = `sha256:${createHash('sha256').update(`${repository}/${name}`).digest('hex')}`
    images.set(path, new Map([...(images.get(path) ?? []), [digest, [tag]]]))
  }
  return images
}

function grantMore(world: World, name: string, bindings: Binding[] | undefined) {
  if (bindings?.length) putPolicy(world, name, [...(readPolicy(world, name, 3).bindings ?? []), ...bindings])
}

/** Claims of a push to main, as GitHub documents them for its ID token. */
function runClaims(repository: string): Record<string, string> {
  const [owner = ''] = repository.split('/')
  const sha = '6dcb09b5b57875f334f61aebed695e2e4193db5e'
  const workflow = `${repository}/.github/workflows/deploy.yml@refs/heads/main`
  return {
    sub: `repo:${repository}:ref:refs/heads/main`,
    repository,
    repository_id: '74',
    repository_owner: owner,
    repository_owner_id: '65',
    repository_visibility: 'private',
    ref: 'refs/heads/main',
    ref_type: 'branch',
    ref_protected: 'true',
    sha,
    run_id: '1658821493',
    run_number: '42',
    run_attempt: '1',
    actor: 'octocat',
    actor_id: '12',
    workflow: 'Deploy',
    workflow_ref: workflow,
    workflow_sha: sha,
    job_workflow_ref: workflow,
    job_workflow_sha: sha,
    head_ref: '',
    base_ref: '',
    event_name: 'push',
    runner_environment: 'github-hosted',
  }
}
