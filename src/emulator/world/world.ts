/** The state of the embedded cloud: hierarchy, policies, identities, deployed resources, and the clock. */
import type { IncomingHttpHeaders } from 'node:http'
import type {
  Binding,
  Build,
  Execution,
  Job,
  SchedulerJob,
  Service,
  StorageObject,
  Task,
  WireRevision,
  WorkerPool,
} from '../../wire.ts'
import type { GitHubState } from '../github/state.ts'
import type { Extras } from '../run/knative/service.ts'
import type { Issuer } from '../sign-in/jwt.ts'
import type { Clock } from './clock.ts'

/** A caller: whoever a bearer token was minted for. */
export interface Principal {
  /** IAM member: `user:E`, `serviceAccount:E` or `principal://iam.googleapis.com/projects/N/.../subject/S`. */
  member: string
  /** Address of users and service accounts. */
  email?: string
  /** Federated identities: the pool (`projects/N/locations/global/workloadIdentityPools/POOL`) and the mapped attributes. */
  pool?: string
  groups?: string[]
  attributes?: Record<string, string>
  /** The project whose APIs and quota the calls use; for service accounts, their own project. */
  project?: string
}

export interface Token extends Principal {
  /** Epoch milliseconds on the world's clock. */
  expiresMs: number
  scopes: string[]
}

/** One state of an allow policy; `effectiveMs` is when `authorize` starts to see it. */
export interface PolicyVersion {
  bindings: Binding[]
  version: number
  etag: string
  effectiveMs: number
}

export interface DenyRule {
  deniedPrincipals: string[]
  exceptionPrincipals?: string[]
  /** v2 names: `run.googleapis.com/services.create`. */
  deniedPermissions: string[]
  exceptionPermissions?: string[]
  condition?: string
}

export interface ProjectState {
  projectId: string
  /** Decimal project number. */
  number: string
  /** `organizations/O` or `folders/F`; absent for a project on its own. */
  parent?: string
  displayName: string
  state: 'ACTIVE' | 'DELETE_REQUESTED'
  createTime: string
  labels: Record<string, string>
  /** Hosts of APIs that Service Usage shows as enabled: `run.googleapis.com`. */
  apis: Set<string>
  /** Recently enabled APIs -> when their methods start to answer (epoch milliseconds). */
  serving: Map<string, number>
  /** Cloud Build's default account if no organisation policy chooses (builder/default-account.ts): email, or '' for none. */
  defaultBuildAccount: string
}

/** Something that a deployed service or a build uses: a secret, key, subnetwork, connector, SQL instance, worker pool. */
export interface AssetState {
  /** Full resource name, canonical. */
  name: string
  /** Fields of its API resource, as the scenario gives them. */
  fields: Record<string, unknown>
  /** Secrets: number -> state. Contents are not stored. */
  versions: Map<string, 'ENABLED' | 'DISABLED' | 'DESTROYED'>
}

export interface ServiceAccountState {
  email: string
  projectId: string
  uniqueId: string
  displayName?: string
  description?: string
  disabled: boolean
  /** Made and owned by Google: service agents and the legacy Cloud Build account. Not readable as a resource. */
  agent: boolean
}

export interface CustomRoleState {
  title: string
  description?: string
  includedPermissions: string[]
  stage: string
  deleted?: boolean
}

export interface ProviderState {
  /** `projects/N/locations/global/workloadIdentityPools/POOL/providers/PROV`. */
  name: string
  displayName?: string
  description?: string
  disabled: boolean
  /** Deleted, and kept for 30 days (not counted here). */
  deleted?: boolean
  issuer: string
  allowedAudiences: string[]
  attributeMapping: Record<string, string>
  attributeCondition?: string
}

export interface PoolState {
  /** `projects/N/locations/global/workloadIdentityPools/POOL`. */
  name: string
  displayName?: string
  description?: string
  disabled: boolean
  /** As for a provider. */
  deleted?: boolean
  providers: ProviderState[]
}

/** google.cloud.orgpolicy.v2.PolicySpec rules as an administrator writes them. */
export interface OrgRule {
  enforce?: boolean
  allowAll?: boolean
  denyAll?: boolean
  values?: { allowedValues?: string[]; deniedValues?: string[] }
  parameters?: Record<string, unknown>
  condition?: { expression: string; title?: string }
}
export interface OrgPolicyState {
  /** Empty beside a `dryRunSpec`: the policy is only a dry run and enforces nothing. */
  rules: OrgRule[]
  inheritFromParent?: boolean
  reset?: boolean
  dryRunSpec?: Omit<OrgPolicyState, 'dryRunSpec'>
}

/** google.cloud.orgpolicy.v2.CustomConstraint on `run.googleapis.com/Service`. */
export interface CustomConstraintState {
  /** CEL over the v1 form of the service, `resource`. */
  condition: string
  /** ALLOW refuses what does not meet the condition; DENY refuses what does. */
  actionType: 'ALLOW' | 'DENY'
  methodTypes: ('CREATE' | 'UPDATE')[]
  displayName?: string
  description?: string
}

export interface TagValueState {
  /** `tagValues/NUMBER`. */
  name: string
  /** `tagKeys/NUMBER`. */
  key: string
  /** `ORG/KEY`. */
  namespacedKey: string
  value: string
}

export interface ServiceState {
  /** v2 form, server fields included. */
  service: Service
  /** Short revision name -> v2 revision, oldest first. */
  revisions: Map<string, WireRevision>
  /** Annotations that only the v1 form has, of the service and of each revision. */
  extras: Extras
  revisionExtras: Map<string, Record<string, string>>
  /** Short revision name -> its image with the digest that it had when the revision was made. */
  imageDigests: Map<string, string>
  /** Tag, or '' for the service itself -> its URLs, starting with the one to show. */
  urls: Map<string, string[]>
  /** Id of the last operation, which v1 clients read from an annotation. */
  lastOperation: string
  /** Revisions that have answered before: the first request to one is a cold start. */
  warm: Set<string>
}

export interface JobState {
  /** v2 form, server fields included. */
  job: Job
  /** Short name -> execution, oldest first. */
  executions: Map<string, ExecutionState>
  /** Annotations that only the v1 form has: of the job, and of the template of its executions. */
  extras: Extras
  /** Id of the last operation, which v1 clients read from an annotation. */
  lastOperation: string
}

export interface ExecutionState {
  execution: Execution
  /** By index. */
  tasks: Task[]
  /** Annotations that only the v1 form has. */
  extras: Record<string, string>
}

export type { SchedulerJob }

/** A job of Cloud Scheduler. */
export interface SchedulerJobState {
  job: SchedulerJob
  /** Counts its plans; work scheduled by an older plan is ignored. */
  round: number
}

/** A function. A second-generation one also has a Cloud Run service, which holds everything but the name. */
export interface FunctionState {
  /** `projects/P/locations/L/functions/F`. */
  name: string
  generation: 1 | 2
  url: string
  ingressSettings: 'ALLOW_ALL' | 'ALLOW_INTERNAL_ONLY' | 'ALLOW_INTERNAL_AND_GCLB'
  /** Second generation: `projects/P/locations/L/services/S`. */
  service?: string
  /** First generation: email of the runtime account; default the project's App Engine account. */
  account?: string
}

export interface WorkerPoolState {
  /** v2 form, server fields included. */
  pool: WorkerPool
  /** Short name -> revision, oldest first. */
  revisions: Map<string, WireRevision>
}

/** How the containers of an image behave. */
export interface AppState {
  /** Regular expression over the image, or the service's short name; absent: every one. */
  match?: string
  /** The container exits at once, with `exitCode` or 1. */
  startFails?: boolean
  /** Listens on this port, whatever PORT says. */
  port?: number
  /** Listens only on this address, such as `127.0.0.1`. */
  host?: string
  /** MiB that it needs to start; if that is over its limit, it is killed. */
  memoryMi?: number
  /** The image's processor architecture; default Cloud Run's own, `amd64`. */
  architecture?: string
  /** Exit code of a job's tasks; default 0. */
  exitCode?: number
  /** Indices of the tasks with that exit code; default all. */
  failingTasks?: number[]
  /** What it logs when it starts, and before it ends. */
  output?: string[]
  /** How long a task runs; default `delays.operationMs`. */
  runMs?: number
  /** Path -> the app's own response. Other paths get the built-in one. */
  answers?: Record<string, { status?: number; headers?: Record<string, string>; body?: string }>
}

/** Runs the containers of images for real. */
export interface Containers {
  /** A build has pushed an image with this digest, made of these files. */
  built(digest: string, files: readonly { path: string; content: Uint8Array }[]): void
  /** What answers for the revision: its own program or files, or else the built-in answer, and why. */
  ownAnswer(revision: WireRevision): { by: 'node' | 'files' } | { why: string }
  /** What the revision's container answers; undefined for an image that cannot run here. `url` is the path with the query. */
  answer(
    revision: WireRevision,
    request: { method: string; url: string; headers: IncomingHttpHeaders; stream: AsyncIterable<Uint8Array> },
  ): Promise<{ status: number; headers: Record<string, string>; body: Uint8Array } | undefined>
}

/** How a build ends, in Cloud Build's terms. */
export interface BuildEnding {
  /** Lines of its log. */
  log?: string[]
  status?: 'FAILURE' | 'TIMEOUT' | 'INTERNAL_ERROR' | 'EXPIRED'
  failure?: { type: string; detail: string }
  warnings?: { text: string; priority: string }[]
}

export interface BucketState {
  name: string
  projectId: string
  /** JSON API resource as `buckets.get` returns it. */
  resource: Record<string, unknown>
  objects: Map<string, ObjectState>
}
export interface ObjectState {
  resource: StorageObject & Record<string, unknown>
  content: Uint8Array
}

export interface RepositoryState {
  /** `projects/P/locations/L/repositories/R`, P an id. */
  name: string
  resource: Record<string, unknown>
  /** Image path within the repository -> digest -> tags. */
  images: Map<string, Map<string, string[]>>
  /** `PATH@DIGEST` -> when a build first pushed it, in epoch milliseconds. */
  pushed?: Map<string, number>
}

/** A long-running operation; `settle` runs once, when its time has come. */
export interface OperationState {
  name: string
  /** Epoch milliseconds on the world's clock. */
  doneMs: number
  done: boolean
  metadata?: Record<string, unknown>
  response?: Record<string, unknown>
  error?: { code: number; message: string; details?: unknown[] }
  /** Cloud Run: the resource that it is about, by its v2 name; both API versions show the same operation. */
  about?: { kind: 'Service' | 'Revision' | 'Job' | 'Execution' | 'WorkerPool'; name: string }
  /** Cloud Build: id of the build it is about. */
  build?: string
}

/** Milliseconds. */
export interface Delays {
  /** From a policy write to its effect. */
  grantMs: number
  /** From binding a tag until conditions see it; default none. */
  tagMs?: number
  buildMs: number
  operationMs: number
  /** From when an API reads as enabled until its methods answer. */
  enableMs: number
  /** Added to every response. */
  requestMs: number
  /** From opening a connection until its first request is served; default none. */
  connectMs?: number
  /** First request to a revision without minimum instances. */
  coldStartMs?: number
  /** From the first service behind Identity-Aware Proxy to the proxy's service agent; default none. */
  iapAgentMs?: number
}

/** A fault: the nth matching request (1-based, default every one) is answered, delayed or cut instead of served. */
export interface Fault {
  method?: string
  /** API host such as `run.googleapis.com`. */
  api?: string
  /** Regular expression over the decoded path. */
  path?: string
  /** 1-based index of the first matching request that is hit; default 1. */
  nth?: number
  /** How many matching requests from `nth` on are hit; default 1; 0 means all. */
  times?: number
  status?: number
  body?: unknown
  headers?: Record<string, string>
  /** Cuts the connection without an answer. */
  reset?: boolean
  /** Serves the request, but cuts the connection instead of answering. */
  lost?: boolean
  /** With `status`: serves the request, and answers this all the same, as what stands in front of a server can. */
  served?: boolean
  /** Serves the request, and sends half of the answer: as if it were all, or before the connection is cut. */
  half?: 'ends' | 'cut'
  /** Waits in the middle of the answer. */
  stallMs?: number
  /** Waits before serving (or answering) the request. */
  delayMs?: number
}

export interface PermissionUse {
  member: string | undefined
  permission: string
  /** Canonical name. */
  resource: string
  held: boolean
}

/** One entry of the request log, written when the request ends. */
export interface LoggedRequest {
  n: number
  method: string
  /** API host, `front` for a deployed service, `github` for the runner's endpoints, or the Host header where unknown. */
  api: string
  host: string
  /** Decoded path. */
  path: string
  query: Record<string, string>
  /** Parsed JSON; for other bodies, their size. Tokens are left out. */
  body: unknown
  /** IAM member, or null without a valid token. */
  principal: string | null
  userAgent: string
  /** `X-Goog-Request-Reason`. */
  reason: string
  /** Which connection it came on: counted from 1 in the order in which they were opened. */
  connection: number
  status: number
  /** Milliseconds since the sandbox began (real time). */
  startMs: number
  endMs: number
}

interface RunnerState {
  /** Bearer token of the ID token endpoint (ACTIONS_ID_TOKEN_REQUEST_TOKEN). */
  requestToken: string
  /** `permissions: id-token: write`. */
  mayAskForIdTokens: boolean
  /** Claims of every ID token; `sub`, `aud` and times are added. */
  claims: Record<string, string>
  /** Lifetime of an ID token; GitHub's is 300. */
  tokenSeconds: number
}

export interface World {
  clock: Clock
  delays: Delays
  faults: Fault[]
  organization: { id: string; customerId: string; domain: string }
  /** Folder number -> parent (`folders/F` or `organizations/O`). */
  folders: Map<string, string>
  /** By project id. */
  projects: Map<string, ProjectState>
  /** Full resource name (canonical, see resources.ts) -> every version of its allow policy, oldest first. */
  policies: Map<string, PolicyVersion[]>
  /** Full resource name of organisation, folder or project -> deny rules. */
  denyRules: Map<string, DenyRule[]>
  /** `projects/P/roles/R` or `organizations/O/roles/R`. */
  customRoles: Map<string, CustomRoleState>
  /** Permissions that custom roles cannot have (`customRolesSupportLevel: NOT_SUPPORTED`). */
  notInCustomRoles: Set<string>
  /** Group address -> members (IAM member syntax). */
  groups: Map<string, string[]>
  /** Email of a user, inside or outside the organisation -> directory customer id. */
  users: Map<string, string>
  /** By email. */
  serviceAccounts: Map<string, ServiceAccountState>
  /** Deleted accounts by unique id; their bindings stay under the name `deleted:serviceAccount:E?uid=ID`. */
  deletedAccounts: Map<string, ServiceAccountState>
  /** By pool name. */
  pools: Map<string, PoolState>
  /** `organizations/O|folders/F|projects/NUMBER` -> constraint (without `constraints/`) -> policy. */
  orgPolicies: Map<string, Map<string, OrgPolicyState>>
  /** By `custom.NAME`. */
  customConstraints: Map<string, CustomConstraintState>
  /** By `tagValues/N`. */
  tagValues: Map<string, TagValueState>
  /** Full resource name -> `tagValues/N`. */
  tagBindings: Map<string, Set<string>>
  /** `FULL_NAME tagValues/N` -> when conditions begin to see the binding. Absent: always. */
  tagsFrom: Map<string, number>
  /** The workflow run whose runner asks for ID tokens. */
  runner: RunnerState
  /** Pull requests of the workflow's repository. */
  github: GitHubState
  /** API hosts that answer 401 to federated identities without impersonation. */
  refusesFederation: Set<string>
  /** Bearer token -> the principal that it authenticates. */
  tokens: Map<string, Token>
  /** Signs the runner's ID tokens (issuer https://token.actions.githubusercontent.com). */
  githubIssuer: Issuer
  /** Other issuers that Google can reach, such as a GitLab. */
  otherIssuers: Issuer[]
  /** Signs Google's ID tokens (issuer https://accounts.google.com). */
  googleIssuer: Issuer
  /** `projects/P/locations/L/services/S`, P an id. */
  services: Map<string, ServiceState>
  /** `projects/P/locations/L/jobs/J`. */
  jobs: Map<string, JobState>
  /** `projects/P/locations/L/workerPools/W`. */
  runPools: Map<string, WorkerPoolState>
  /** `projects/P/locations/L/functions/F`. */
  functions: Map<string, FunctionState>
  /** Cloud Scheduler's, `projects/P/locations/L/jobs/J`. */
  schedulerJobs: Map<string, SchedulerJobState>
  buckets: Map<string, BucketState>
  repositories: Map<string, RepositoryState>
  /** Full resource name -> secret, key, subnetwork and so on; see assets.ts for those that exist without being listed. */
  assets: Map<string, AssetState>
  /** Hosts (of full resource names) whose assets the scenario lists. */
  listedAssets: Set<string>
  /** The last entry that matches counts. */
  apps: AppState[]
  /** Runs what builds made; without it, apps answer what the scenario says. */
  containers?: Containers
  /** Each request is carried out once this resolves, with the fault that it resolves to: for tests that choose the order and the faults. */
  gate?: (request: LoggedRequest) => Promise<Fault | undefined> | Promise<void>
  /** Told of each permission that a request took, and whether the caller has it; not of those that somebody only asked about. */
  onUse?: (use: PermissionUse) => void
  /** How builds end, whatever their source contains. */
  buildEnding?: BuildEnding
  /** Cloud Run GPUs that the project can have in any region; unlimited if left out. */
  gpuQuota?: { withRedundancy: number; withoutRedundancy: number }
  /** By build id. */
  builds: Map<string, Build>
  /** By full name as its API gives it. */
  operations: Map<string, OperationState>
  /** Cloud Logging entries, oldest first (LogEntry JSON). */
  logs: Record<string, unknown>[]
  /** `real`: deployed services get https://S-N.L.run.app; `loopback`: http://127.0.0.1:PORT, one port per service. */
  urls: 'loopback' | 'real'
  /** Opens a loopback port whose requests go to `front` (http/service-url.ts) with this name: a service, or `SERVICE/tags/TAG`.
   *  Returns the URL, without a trailing slash. Set by the server. */
  openPort(service: string): Promise<string>
  /** Monotonic counter for ids. */
  counter: number
}

/** The id of a project given by id or number; an unknown project is returned as given. */
export const projectIdOf = (world: World, given: string) => findProject(world, given)?.projectId ?? given

/** Project by id or number; undefined if there is none. */
export function findProject(world: World, idOrNumber: string): ProjectState | undefined {
  const byId = world.projects.get(idOrNumber)
  if (byId) return byId
  for (const project of world.projects.values()) if (project.number === idOrNumber) return project
  return undefined
}

/** Whether the project's API answers: it is enabled, and the delay after that has passed. */
export function isServing(world: World, project: ProjectState, api: string): boolean {
  return project.apis.has(api) && (project.serving.get(api) ?? 0) <= world.clock.now()
}

/** A UUID-shaped id, unique in this world. */
export function newId(world: World): string {
  world.counter += 1
  const tail = world.counter.toString(16).padStart(12, '0')
  return `${crypto.randomUUID().slice(0, 23)}-${tail}`
}
