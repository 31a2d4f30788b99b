/**
 * Message types in REST JSON. Cloud Run's come from the protos in `@google-cloud/run`, so a misspelt field, a
 * wrong enum value or a duration given as an object does not compile; nothing of that package is loaded at run time.
 * The other APIs' messages name the fields that we use; fields that we don't know are kept by never rebuilding objects.
 */
import type { protos } from '@google-cloud/run'
import type { protos as scheduler } from '@google-cloud/scheduler'

/** Protobuf's TypeScript type -> its JSON mapping: Duration, Timestamp, int64 and bytes are strings, enums their names. */
type Wire<T> = T extends readonly (infer E)[]
  ? Wire<NonNullable<E>>[]
  : T extends string | number | boolean
    ? T
    : string extends keyof T
      ? Record<string, Field<T[keyof T]>>
      : 'seconds' extends keyof T
        ? string
        : { [K in keyof T]?: Field<T[K]> }
// A field that may be a string is a string on the wire: int64 (number | Long | string), bytes, and enums (value | name).
type Field<U> = [Extract<U, string>] extends [never] ? Wire<NonNullable<U>> : Extract<U, string>

export type Service = Wire<protos.google.cloud.run.v2.IService>
export type WireRevision = Wire<protos.google.cloud.run.v2.IRevision>
export type RevisionTemplate = Wire<protos.google.cloud.run.v2.IRevisionTemplate>
export type Container = Wire<protos.google.cloud.run.v2.IContainer>
export type TrafficTarget = Wire<protos.google.cloud.run.v2.ITrafficTarget>
export type Condition = Wire<protos.google.cloud.run.v2.ICondition>
export type Job = Wire<protos.google.cloud.run.v2.IJob>
export type Execution = Wire<protos.google.cloud.run.v2.IExecution>
export type Task = Wire<protos.google.cloud.run.v2.ITask>
export type WorkerPool = Wire<protos.google.cloud.run.v2.IWorkerPool>
/** What all deployable kinds have in common. */
export type Deployed = Pick<
  Service,
  | 'name'
  | 'etag'
  | 'labels'
  | 'generation'
  | 'reconciling'
  | 'terminalCondition'
  | 'conditions'
  | 'latestCreatedRevision'
  | 'latestReadyRevision'
  | 'updateTime'
  | 'lastModifier'
> & { template?: object; scaling?: { manualInstanceCount?: number } }
export type SubmitBuildRequest = Wire<protos.google.cloud.run.v2.ISubmitBuildRequest>

export type SchedulerJob = Wire<scheduler.google.cloud.scheduler.v1.IJob>
export type HttpMethod = keyof typeof scheduler.google.cloud.scheduler.v1.HttpMethod

/** google.iam.v1.Policy; `etag` is base64 and may come back re-encoded. */
export interface Policy {
  version?: number
  etag?: string
  bindings?: Binding[]
}
export interface Binding {
  role: string
  members?: string[]
  condition?: { title?: string; description?: string; expression?: string; location?: string }
}

/** google.longrunning.Operation. */
export interface Operation<R = unknown, M = unknown> {
  name: string
  done?: boolean
  metadata?: M
  response?: R
  error?: { code: number; message: string; details?: unknown[] }
}

/** google.cloud.resourcemanager.v3.Project. */
export interface Project {
  /** `projects/NUMBER`. */
  name: string
  projectId: string
  /** `folders/F` or `organizations/O`; absent for a project without an organisation. */
  parent?: string
  state?: string
}

/** Cloud Storage JSON API bucket. `projectNumber` is who owns the name. */
export interface Bucket {
  name: string
  projectNumber?: string
  location?: string
  iamConfiguration?: { uniformBucketLevelAccess?: { enabled?: boolean } }
}
export interface StorageObject {
  bucket: string
  name: string
  /** int64 as string. */
  generation: string
  timeCreated?: string
  size?: string
  md5Hash?: string
  crc32c?: string
}

/** google.devtools.artifactregistry.v1.Repository. */
export interface Repository {
  name: string
  format?: string
  mode?: string
  registryUri?: string
}

/** google.devtools.artifactregistry.v1.DockerImage. */
export interface DockerImage {
  name?: string
  /** By digest. */
  uri?: string
  tags?: string[]
  uploadTime?: string
}

/** google.iam.admin.v1.ServiceAccount. */
export interface ServiceAccount {
  name: string
  email: string
  projectId?: string
  uniqueId?: string
  description?: string
  disabled?: boolean
}
export interface Role {
  name: string
  title?: string
  includedPermissions?: string[]
  stage?: string
}

/** google.cloud.functions.v2.Function, the fields that we read. */
export interface CloudFunction {
  name?: string
  environment?: 'ENVIRONMENT_UNSPECIFIED' | 'GEN_1' | 'GEN_2'
  state?: string
  url?: string
  serviceConfig?: {
    /** `projects/P/locations/L/services/S`: the Cloud Run service that a function of the second generation is. */
    service?: string
    uri?: string
    ingressSettings?: string
  }
}

/** google.cloud.functions.v1.CloudFunction, the fields that we read. */
export interface FirstFunction {
  name?: string
  status?: string
  httpsTrigger?: { url?: string }
  ingressSettings?: 'INGRESS_SETTINGS_UNSPECIFIED' | 'ALLOW_ALL' | 'ALLOW_INTERNAL_ONLY' | 'ALLOW_INTERNAL_AND_GCLB'
}

/** google.cloud.orgpolicy.v2.Policy as `getEffectivePolicy` answers: merged, conditions evaluated, no etag. */
export interface EffectivePolicy {
  name?: string
  spec?: { rules?: PolicyRule[]; inheritFromParent?: boolean; reset?: boolean }
  /** Only in a policy as set on a node. */
  dryRunSpec?: { rules?: PolicyRule[]; inheritFromParent?: boolean; reset?: boolean }
}
export interface PolicyRule {
  enforce?: boolean
  allowAll?: boolean
  denyAll?: boolean
  values?: { allowedValues?: string[]; deniedValues?: string[] }
  parameters?: Record<string, unknown>
  condition?: { expression?: string }
}

/** google.devtools.cloudbuild.v1.Build, the fields that we read. */
export interface Build {
  id?: string
  /** `projects/N/locations/L/builds/ID`. */
  name?: string
  projectId?: string
  status?:
    | 'STATUS_UNKNOWN'
    | 'PENDING'
    | 'QUEUED'
    | 'WORKING'
    | 'SUCCESS'
    | 'FAILURE'
    | 'INTERNAL_ERROR'
    | 'TIMEOUT'
    | 'CANCELLED'
    | 'EXPIRED'
  statusDetail?: string
  logUrl?: string
  serviceAccount?: string
  /** Only of a build that a trigger started. */
  buildTriggerId?: string
  images?: string[]
  results?: { images?: { name?: string; digest?: string }[] }
  failureInfo?: { type?: string; detail?: string }
  warnings?: { text?: string; priority?: string }[]
  [field: string]: unknown
}

/** google.cloud.policytroubleshooter.iam.v3.TroubleshootIamPolicyResponse, the fields that we read. */
export interface TroubleshootAnswer {
  overallAccessState?:
    | 'OVERALL_ACCESS_STATE_UNSPECIFIED'
    | 'CAN_ACCESS'
    | 'CANNOT_ACCESS'
    | 'UNKNOWN_INFO'
    | 'UNKNOWN_CONDITIONAL'
  allowPolicyExplanation?: { allowAccessState?: string }
  denyPolicyExplanation?: { denyAccessState?: string; permissionDeniable?: boolean }
}
