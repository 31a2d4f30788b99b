/**
 * Every call to Google. Facts and steps use only this interface; the files beside it implement it. Every call throws `ApiError`
 * (api-error.ts) if the answer is not 2xx, unless its comment says `null on 404`.
 */
import type { Kind } from '../kinds/list.ts'
import type { Elsewhere, Identity, Json, Timing } from '../model.ts'
import type {
  Bucket,
  Build,
  CloudFunction,
  Deployed,
  EffectivePolicy,
  Execution,
  FirstFunction,
  Operation,
  Policy,
  Project,
  Repository,
  Role,
  SchedulerJob,
  Service,
  ServiceAccount,
  StorageObject,
  SubmitBuildRequest,
  Task,
  TroubleshootAnswer,
  WireRevision,
} from '../wire.ts'

/**
 * Asks which of `names` the caller has on `resource`. Returns names that are not testable there in `untestable`: one bad name fails the
 * whole call (400), so the client splits the list and asks again.
 */
export interface TestedPermissions {
  granted: Set<string>
  untestable: Set<string>
}

export interface ResourceManager {
  /** GET cloudresourcemanager/v3/projects/P; `resourcemanager.projects.get`. P is an id or a number. */
  getProject(project: string): Promise<Project>
  /** POST v1/projects/P:getIamPolicy, version 3; `resourcemanager.projects.getIamPolicy`. */
  getPolicy(project: string): Promise<Policy>
  /** POST v1/projects/P:setIamPolicy. */
  setPolicy(project: string, policy: Policy): Promise<Policy>
  /** POST v1/projects/P:getAncestry: `folders/F` and `organizations/O` above the project, the nearest first;
   *  `resourcemanager.projects.get`. */
  ancestors(project: string): Promise<string[]>
  /** POST v3/NODE:getIamPolicy, version 3. NODE: `folders/F` or `organizations/O`; `resourcemanager.folders.getIamPolicy` and so on. */
  getNodePolicy(node: string): Promise<Policy>
  /** POST v3/projects/P:testIamPermissions. */
  testPermissions(project: string, names: readonly string[]): Promise<TestedPermissions>
  /** GET L-cloudresourcemanager/v3/effectiveTags?parent=FULL_NAME: namespaced key -> short value. */
  effectiveTags(fullName: string, location: string): Promise<EffectiveTag[]>
  /** GET v3/tagValues/N, or v3/tagValues/namespaced?name=PARENT/KEY/VALUE; `resourcemanager.tagValues.get`. */
  tagValue(name: string): Promise<TagValue>
  /** POST v3/tagValues/N:testIamPermissions. */
  testTagValue(name: string, names: readonly string[]): Promise<TestedPermissions>
  /** POST L-cloudresourcemanager/v3/tagBindings, waits for the operation. `tagValue`: `tagValues/N` or the namespaced name. */
  bindTag(fullName: string, tagValue: string, location: string): Promise<void>
  /** DELETE L-cloudresourcemanager/v3/tagBindings/FULL_NAME/tagValues/N, waits for the operation. */
  unbindTag(fullName: string, tagValue: string, location: string): Promise<void>
}

/** A tag in effect on a resource. */
export interface EffectiveTag {
  /** Namespaced: `123/environment`. */
  key: string
  /** Short name. */
  value: string
  /** `tagKeys/N` and `tagValues/N`. */
  keyId: string
  valueId: string
  /** Inherited from above the resource. */
  inherited: boolean
}

/** google.cloud.resourcemanager.v3.TagValue, the fields that we read. */
export interface TagValue {
  /** `tagValues/N`. */
  name?: string
  /** `tagKeys/N`. */
  parent?: string
  shortName?: string
  /** `PARENT/KEY/VALUE`. */
  namespacedName?: string
}

export interface ServiceUsage {
  /** GET serviceusage/v1/projects/P/services:batchGet?names=...: host -> enabled; `serviceusage.services.get`. */
  enabled(project: string, hosts: readonly string[]): Promise<Record<string, boolean>>
  /** POST v1/projects/P/services:batchEnable, waits for the operation; `serviceusage.services.enable`. */
  enable(project: string, hosts: readonly string[]): Promise<void>
}

/** A service or job in Knative form, with any fields. */
export type KnativeResource = { [key: string]: Json }

export interface KnativePlace {
  kind: Kind
  project: string
  region: string
  name: string
}

/** Names are v2 resource names: `projects/P/locations/L/services/S`. */
export interface RunApi {
  /** GET run/v2/NAME; null on 404; `run.services.get`. `evenWhenCancelled`: also after the run was cancelled. */
  getService(name: string, options?: { evenWhenCancelled?: boolean }): Promise<Service | null>
  /** POST run/v2/projects/P/locations/L/services?serviceId=S; `validateOnly` saves nothing. */
  createService(
    parent: string,
    id: string,
    service: Service,
    options?: { validateOnly?: boolean },
  ): Promise<Operation<Service>>
  /** PATCH run/v2/NAME?updateMask=...: fields outside the mask stay. `etag` in `service` guards against lost updates. */
  patchService(
    service: Service,
    updateMask: readonly string[],
    options?: { validateOnly?: boolean; evenWhenCancelled?: boolean },
  ): Promise<Operation<Service>>
  /** GET L-run/apis/serving.knative.dev/v1/namespaces/P/services/S, or of jobs; null on 404. */
  getKnative(place: KnativePlace): Promise<KnativeResource | null>
  /** PUT the same, or POST to the list where `create`: the whole resource. `metadata.resourceVersion` guards against lost updates. */
  saveKnative(place: KnativePlace, resource: KnativeResource, create: boolean): Promise<KnativeResource>
  /** GET run/v1/projects/P/locations, every page: `us-central1` and so on; `run.locations.list`. */
  listRegions(project: string): Promise<string[]>
  /** GET run/v2/projects/P/locations/L/services, every page; `run.services.list` on the project. There is no `-` for all locations. */
  listServices(parent: string): Promise<Service[]>
  /** DELETE run/v2/NAME?etag=..., waits for the operation; `run.services.delete`. */
  deleteService(name: string, etag?: string): Promise<void>
  /** GET run/v2/NAME/revisions, every page, newest first; `run.revisions.list`. */
  listRevisions(name: string): Promise<WireRevision[]>
  /** DELETE run/v2/NAME/revisions/R?etag=..., waits for the operation; `run.revisions.delete`. Refused for the newest revision of
   *  a service, and for one with traffic. */
  deleteRevision(name: string, etag?: string): Promise<void>
  /** GET run/v2/NAME/revisions/R; null on 404. */
  getRevision(name: string): Promise<WireRevision | null>
  /** POST run/v2/OPERATION:wait {"timeout":"30s"} until done. Throws ApiError if the operation failed. */
  wait<R>(operation: Operation<R>): Promise<R>
  /** GET run/v2/NAME of anything that can be deployed; null on 404; `run.jobs.get` and the like. */
  getResource<R extends Deployed>(name: string): Promise<R | null>
  /** POST run/v2/projects/P/locations/L/jobs?jobId=J and the like; `run.jobs.create`. */
  createResource(kind: Kind, parent: string, id: string, body: Deployed): Promise<Operation<Deployed>>
  /** PATCH run/v2/NAME?updateMask=...; without a mask the whole is replaced. `etag` in `body` guards against lost updates;
   *  `run.jobs.update` and the like. */
  updateResource(body: Deployed, updateMask?: readonly string[]): Promise<Operation<Deployed>>
  /** POST run/v2/NAME:run; the operation's metadata is the execution as it begins; `run.jobs.run`. */
  runJob(name: string): Promise<Operation<Execution, Execution>>
  /** GET run/v2/JOB/executions/E; null on 404; `run.executions.get`. */
  getExecution(name: string): Promise<Execution | null>
  /** GET run/v2/JOB/executions/E/tasks; `run.tasks.list`. */
  listTasks(execution: string): Promise<Task[]>
  /** GET run/v2/NAME:getIamPolicy?options.requestedPolicyVersion=3. */
  getPolicy(name: string): Promise<Policy>
  /** POST run/v2/NAME:setIamPolicy. */
  setPolicy(name: string, policy: Policy): Promise<Policy>
  /** POST run/v2/NAME:testIamPermissions; an absent service answers with an empty set, not 404. */
  testPermissions(name: string, names: readonly string[]): Promise<TestedPermissions>
  /** POST L-run/v2/projects/P/locations/L/builds:submit. */
  submitBuild(
    parent: string,
    request: SubmitBuildRequest,
  ): Promise<{ buildOperation: Operation<Build, { build?: Build }>; baseImageUri?: string; baseImageWarning?: string }>
}

export interface CloudBuild {
  /** GET cloudbuild/v1/projects/P/locations/L/defaultServiceAccount -> email; null if the project has none. */
  defaultServiceAccount(project: string, location: string): Promise<string | null>
  /** POST v1/projects/P/locations/L/builds: the fallback where Run's `builds:submit` is not available (404). */
  createBuild(project: string, location: string, build: Build): Promise<Operation<Build, { build?: Build }>>
  /** GET v1/projects/P/locations/L/builds/ID. */
  getBuild(name: string): Promise<Build>
  /** GET v1/projects/P/locations/L/operations/ID, as gcloud polls. */
  getOperation(name: string): Promise<Operation<Build, { build?: Build }>>
  /** GET v1/projects/P/locations/L/builds?filter=tags="TAG": one page, also after the run was cancelled. */
  buildsTagged(project: string, location: string, tag: string): Promise<Build[]>
  /** POST v1/NAME:cancel. */
  cancel(name: string): Promise<void>
}

export interface Storage {
  /** GET storage/v1/b/B; null on 404; 403 if the bucket belongs to another project. */
  getBucket(name: string): Promise<Bucket | null>
  /** POST storage/v1/b?project=P: location, uniform bucket-level access on. */
  createBucket(project: string, name: string, location: string): Promise<Bucket>
  getPolicy(bucket: string): Promise<Policy>
  setPolicy(bucket: string, policy: Policy): Promise<Policy>
  /** GET storage/v1/b/B/iam/testPermissions?permissions=a&permissions=b. */
  testPermissions(bucket: string, names: readonly string[]): Promise<TestedPermissions>
  /** Uploads a stream: one request if small, otherwise resumable with retried chunks. */
  upload(bucket: string, name: string, content: AsyncIterable<Uint8Array>, contentType: string): Promise<StorageObject>
}

export interface ArtifactRegistry {
  /** GET artifactregistry/v1/projects/P/locations/L/repositories/R; null on 404. */
  getRepository(name: string): Promise<Repository | null>
  /** POST .../repositories?repositoryId=R, format DOCKER, waits for the operation. */
  createRepository(parent: string, id: string, description: string): Promise<Repository>
  /** GET NAME:getIamPolicy. */
  getPolicy(name: string): Promise<Policy>
  setPolicy(name: string, policy: Policy): Promise<Policy>
  testPermissions(name: string, names: readonly string[]): Promise<TestedPermissions>
}

/** `project`: id of the account's own project, if known. Without it (`-`), a missing account is answered with 403. */
export interface Iam {
  /** GET iam/v1/projects/P/serviceAccounts/EMAIL; null on 404. */
  getServiceAccount(email: string, project?: string): Promise<ServiceAccount | null>
  /** Emails of the first hundred; Google's own agents are not among them. */
  listServiceAccounts(project: string): Promise<string[]>
  /** POST iam/v1/projects/P/serviceAccounts/EMAIL:getIamPolicy. */
  getPolicy(email: string, project?: string): Promise<Policy>
  setPolicy(email: string, policy: Policy, project?: string): Promise<Policy>
  /** POST iam/v1/projects/P/serviceAccounts/EMAIL:testIamPermissions. */
  testPermissions(email: string, names: readonly string[], project?: string): Promise<TestedPermissions>
  /** POST iam/v1/projects/P/serviceAccounts; 409 if it exists; `iam.serviceAccounts.create`. */
  createServiceAccount(project: string, id: string, displayName: string): Promise<ServiceAccount>
  /** GET iam/v1/roles/R, projects/P/roles/R or organizations/O/roles/R; null on 404. */
  getRole(name: string): Promise<Role | null>
}

/** Names are `projects/P/secrets/S`. */
export interface SecretManager {
  /** GET secretmanager/v1/NAME:getIamPolicy, version 3. */
  getPolicy(name: string): Promise<Policy>
  /** POST NAME:setIamPolicy. */
  setPolicy(name: string, policy: Policy): Promise<Policy>
  /** POST NAME:testIamPermissions. */
  testPermissions(name: string, names: readonly string[]): Promise<TestedPermissions>
}

export interface Compute {
  /** GET compute/v1/projects/P/regions/R/subnetworks/S/getIamPolicy, version 3. */
  getSubnetworkPolicy(name: string): Promise<Policy>
}

/** Names are `projects/P/locations/L/keyRings/R/cryptoKeys/K`. */
export interface Kms {
  /** GET cloudkms/v1/NAME:getIamPolicy, version 3; `cloudkms.cryptoKeys.getIamPolicy`. */
  getPolicy(name: string): Promise<Policy>
  /** POST NAME:setIamPolicy. */
  setPolicy(name: string, policy: Policy): Promise<Policy>
  /** POST NAME:testIamPermissions. */
  testPermissions(name: string, names: readonly string[]): Promise<TestedPermissions>
}

/** Names are `projects/P/locations/L/jobs/J`. */
export interface Scheduler {
  /** GET cloudscheduler/v1/NAME; null on 404; `cloudscheduler.jobs.get`. */
  getJob(name: string): Promise<SchedulerJob | null>
  /** POST projects/P/locations/L/jobs; 409 if it exists; needs `iam.serviceAccounts.actAs` on the account that it calls as. */
  createJob(parent: string, job: SchedulerJob): Promise<SchedulerJob>
  /** PATCH NAME?updateMask=...; there is no etag. */
  patchJob(job: SchedulerJob, updateMask: readonly string[]): Promise<SchedulerJob>
  /** DELETE NAME. */
  deleteJob(name: string): Promise<void>
  /** POST NAME:run: an immediate attempt, whatever the schedule. */
  runJob(name: string): Promise<SchedulerJob>
}

export interface OrgPolicy {
  /** GET orgpolicy/v2/projects/P/policies/CONSTRAINT:getEffectivePolicy; `orgpolicy.policy.get`. */
  effective(project: string, constraint: string): Promise<EffectivePolicy>
  /** GET orgpolicy/v2/NODE/policies/CONSTRAINT, as set there: `null` if it is not. NODE: `projects/P`, `folders/F`,
   *  `organizations/O`. */
  get(node: string, constraint: string): Promise<EffectivePolicy | null>
  /** GET orgpolicy/v2/NODE/policies: all that set there, dry runs among them; `orgpolicy.policies.list`. */
  list(node: string): Promise<EffectivePolicy[]>
}

export interface Troubleshooter {
  /**
   * POST policytroubleshooter/v3/iam:troubleshoot; `principal` is an email, no member prefix. `seen`: the attributes for conditions, if
   * the access is to a child of the resource.
   */
  troubleshoot(
    principal: string,
    permission: string,
    fullResourceName: string,
    seen?: { service: string; type: string; name: string },
  ): Promise<TroubleshootAnswer>
}

/** One finished attempt of a Cloud Scheduler job, from its log. */
export interface Attempted {
  /** `google.rpc.Code` by name; `OK`. */
  status: string
  httpStatus?: number
  /** Google's own message about a failure. */
  debug?: string
  /** When it ended, RFC 3339. */
  time?: string
}

/** A request as the request log of a service tells it. */
export interface LoggedCall {
  status?: number
  /** What Google's front end says of a request that it refused; empty for what the container answered. */
  text: string
}

export interface Logging {
  /** Attempts of a Cloud Scheduler job (`projects/P/locations/L/jobs/J`) that ended after `since` (RFC 3339), oldest first. */
  attempts(name: string, since: string): Promise<Attempted[]>
  /** What the request log of a service (`projects/P/locations/L/services/S`) holds after `since`, oldest first: Cloud Scheduler's
   *  requests for this address, given without its scheme. */
  scheduledCalls(name: string, address: string, since: string): Promise<LoggedCall[]>
  /** POST logging/v2/entries:list: the last lines of a build's log, oldest first; `logging.logEntries.list`. */
  buildLog(project: string, buildId: string, lines: number): Promise<string[]>
  /** The last lines of an execution's tasks, oldest first. `execution`: `projects/P/locations/L/jobs/J/executions/E`. */
  executionLog(execution: string, lines: number): Promise<LogLine[]>
  /** The same of a revision's containers: `projects/P/locations/L/services/S/revisions/R`, or of `workerPools/W`. */
  revisionLog(revision: string, lines: number): Promise<LogLine[]>
}

/** What a container or Cloud Run wrote at once: a line, or several. */
export interface LogLine {
  text: string
  /** `platform`: Cloud Run itself, in the log `run.googleapis.com/varlog/system`. */
  from: 'app' | 'platform'
}

/** Names are `projects/P/locations/L/functions/F`. */
export interface Functions {
  /** GET cloudfunctions/v2/NAME, of either generation; null on 404; `cloudfunctions.functions.get`. */
  get(name: string): Promise<CloudFunction | null>
  /** GET cloudfunctions/v1/NAME: one of the first generation; null on 404. */
  getFirst(name: string): Promise<FirstFunction | null>
  /** GET cloudfunctions/v1/NAME:getIamPolicy, of the first generation; `cloudfunctions.functions.getIamPolicy`. */
  getPolicy(name: string): Promise<Policy>
}

/** All clients, as one identity. */
export interface Google {
  identity: Identity
  /** The APIs that the environment redirects. */
  elsewhere: Elsewhere[]
  resourceManager: ResourceManager
  serviceUsage: ServiceUsage
  run: RunApi
  cloudBuild: CloudBuild
  storage: Storage
  artifactRegistry: ArtifactRegistry
  iam: Iam
  secretManager: SecretManager
  compute: Compute
  kms: Kms
  functions: Functions
  scheduler: Scheduler
  orgPolicy: OrgPolicy
  troubleshooter: Troubleshooter
  logging: Logging
  /** The same clients as another service account: POST iamcredentials/v1/projects/-/serviceAccounts/EMAIL:generateAccessToken,
   *  scope cloud-platform, lifetime 300s. Throws ApiError if `iam.serviceAccounts.getAccessToken` is missing. */
  actAs(email: string): Promise<Google>
  /**
   * An ID token of the identity for `audience` (includeEmail), masked; null if this identity cannot have one (direct federation) or is
   * not allowed to.
   */
  idToken(audience: string): Promise<string | null>
  /** One request without credentials, redirects not followed, for verification. `authorization` is sent as given. */
  ask(url: string, authorization?: string): Promise<{ status: number; headers: Headers; body: string }>
  /** Project id in the credentials, if any. */
  project?: string
  /** Requests so far, for the report's timings and the log. */
  timings: Timing[]
}
