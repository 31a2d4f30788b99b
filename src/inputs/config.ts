/** What the inputs ask for, as the later stages read it: types only. `read-config.ts` builds a `Config` from the texts. */
import type { Kind } from '../kinds/list.ts'
import type { Traits } from '../kinds/traits.ts'
import type { Json, Mode, Setting, Target } from '../model.ts'
import type { HttpMethod } from '../wire.ts'
import type { Accepted } from './baseline.ts'

/** A request to change the wanted service, job or worker pool, interpreted by `service/edits.ts` over its v2 JSON; later edits win.
 *
 *  `path` is a dotted path in the v2 Service; `container` as its first part stands for the main container
 *  (`template.containers[i]`: the one with ports, else the only one, else the first), and a part of digits is an index
 *  (`container.ports.0.name`, `template.vpcAccess.networkInterfaces.0.network`): missing objects and items are made.
 *  An edit that creates `container.resources` also sets `cpuIdle: true`: unset would mean CPU always allocated (k8s.min.proto).
 *  A port that has a name and no number gets 8080; a TCP startup probe on the old port follows the new one (gcloud does both).
 *  Keyed lists and pseudo paths:
 *  - `container.env`: keyed by `name`, literal values only; variables from secrets are left alone.
 *  - `container.secrets`: keys that start with `/` are mount paths `/DIRECTORY/FILE` (volume + mount), others environment
 *    variables; values are `SECRET:VERSION` or `projects/P/secrets/S:VERSION`.
 *  - `container.cloudSqlInstances`: keyed by connection name `PROJECT:REGION:INSTANCE`, the entries' values are empty: one volume
 *    of kind `cloudSqlInstance`, mounted at `/cloudsql`.
 *  - `labels` and `template.labels` always come as a pair, as gcloud's label flags set both.
 *  A job has the same paths: `template` is then its task template (`Job.template.template`), but for `template.labels`, which are
 *  those of its executions; `execution` is the template of executions (`Job.template`: `execution.taskCount`).
 *
 * `container` names the container that a path starting with `container` refers to; it is created if it does not exist. The default is
 * the main container. */
export type Edit = { from: string; path: string; container?: string } & (
  | { op: 'set'; value: Json }
  | { op: 'clear' }
  /** List of named objects: replaces the one with the same name, otherwise goes at the end. */
  | { op: 'add'; item: { name: string; [key: string]: Json } }
  /** Map or keyed list: put these, keep the rest (`merge`) or drop the rest (`overwrite`). */
  | { op: 'put'; entries: Record<string, string>; strategy: 'merge' | 'overwrite' }
  | { op: 'remove'; keys: string[] }
)

/** How the run gets its Google credentials. */
export type CredentialSource =
  | {
      kind: 'workload-identity-federation'
      /** `projects/N/locations/global/workloadIdentityPools/POOL/providers/PROV`. */
      provider: string
      /** `aud` to ask of GitHub; default `https://iam.googleapis.com/<provider>`, in every universe as auth@v3 does. */
      audience: string
      serviceAccount?: string
      delegates: string[]
    }
  /** A credential file that an earlier auth step exported, or that GOOGLE_APPLICATION_CREDENTIALS names. */
  | { kind: 'file'; path: string; variable: string; serviceAccount?: string; delegates: string[] }
  | { kind: 'application-default'; serviceAccount?: string; delegates: string[] }

/** How the run behaves and what it leaves behind, whatever it deploys. */
export interface RunSettings {
  mode: Mode
  dryRun: boolean
  runTimeoutMs: number
  onCancel: 'cancel-build' | 'leave'
  language: 'en' | 'ja'
  reportPath?: string
  /** File for the findings as SARIF. */
  sarifPath?: string
  summary: boolean
  /** `GITHUB_SHA`, for labels. */
  commit?: string
  /** The page of that commit. */
  commitUrl?: string
  /** What the summary shows of the inputs (`shownAs` in `table.ts`). */
  settings: Setting[]
  /** Remarks that stop nothing: an input without effect, a dropped entry. Plain text. */
  notices: { input: string; text: string; level: 'notice' | 'warning' }[]
}

/** How the run signs in to Google. */
interface SignInSettings {
  credentials: CredentialSource
  universe: string
  requestReason?: string
  /** The GitHub environment in which code of forks may be deployed (`allow_fork_source`). */
  forkEnvironment?: string
}

/** What is deployed, and where. */
export interface TargetSettings {
  /** Project id. Undefined: taken from the credentials (file or metadata) while connecting. */
  project?: string
  /** The region that this config is about. */
  region: string
  /** Every region of the run, in order. Each has a config of its own. */
  regions: string[]
  /** The region that the file of `metadata` names, where another one is deployed to that may be no more than the default. */
  otherRegion?: string
  /** What is deployed. */
  kind: Kind
  /** Name of what is deployed: of the service, the job or the worker pool. */
  service: string
}

/** Where the image comes from, and how it is built. */
export interface OriginSettings {
  /** What to deploy. `directory` is absolute. `builtHere`: this run builds the image for another of its regions. */
  origin:
    | { kind: 'source'; directory: string; given: string }
    | { kind: 'image'; image: string; builtHere?: true }
    | { kind: 'template' }
  build: {
    /** Email. */
    serviceAccount?: string
    env: Record<string, string>
    /** What `env` does to the variables that the service's last build had (`buildConfig.environmentVariables`); default `merge`. */
    envStrategy?: 'merge' | 'overwrite'
    /** Variables of the last build to drop. */
    envRemove?: string[]
    /** Settings of the last build, stored in `buildConfig`, that this build drops. */
    clear?: ('serviceAccount' | 'workerPool' | 'baseImage')[]
    workerPool?: string
    timeoutSeconds?: number
    baseImage?: string
    /** Default: as it was; on a new service, whether a base image is named. */
    automaticUpdates?: boolean
    /** Bucket name without `gs://`. */
    bucket?: string
    /** `projects/P/locations/L/repositories/R`, or `R`; user-named repositories must exist. */
    repository?: string
    functionTarget?: string
    /** The same source with the same settings is not built again. */
    reuse?: true
    /** The name under which source and image are kept, if it is not that of what is deployed: a preview has its own. */
    as?: string
  }
}

/** What the release changes about it. */
export interface ReleaseSettings {
  edits: Edit[]
  /** Containers that flags name, in their order. `main`: the one that `origin` is for; `ingress`: the one with the port. */
  containers?: { names: string[]; main?: string; ingress?: string }
  /**
   * A service or job in Knative form, with the changes that the inputs ask for. This document is what is sent. `origin` (its image) and
   * `edits` (what it asks for) let the other stages treat it like any other deploy.
   */
  manifest?: {
    /** Path as the input gives it. */
    given: string
    /** YAML. */
    text: string
    /** What it says about the invoker check, if anything. */
    checkDisabled?: boolean
    /** `latest`: the new revision gets traffic; `named`: `spec.traffic` gives it to revisions by name. */
    traffic: 'latest' | 'named'
  }
  suffix?: string
  tag?: string
  /** Tags that the service should have. */
  resourceTags: ResourceTag[]
  /** A job: `start` it after the deploy, or start it and `wait` until it has ended. */
  execution?: 'start' | 'wait'
}

/** Where the traffic goes. */
export interface TrafficSettings {
  noTraffic: boolean
  /** What `revision_traffic`, `tag_traffic` and `update_traffic_flags` ask for, after the release. */
  trafficChange?: TrafficChange
  /** The new revision gets its traffic in these steps (percent, rising), with a pause and a look at its health in between. */
  rollout?: {
    steps: number[]
    intervalMs: number /** The workflow has no steps: all traffic moves once `verifyCommand` has passed. */
    atOnce?: true
  }
  /** The workflow's own test of a revision. */
  verifyCommand?: { line: string; timeoutMs: number }
}

/** Who on the internet can call it. */
export interface AccessSettings {
  access: 'public' | 'authenticated' | 'keep'
  publicVia: 'auto' | 'all-users' | 'no-invoker-iam-check'
  onPublicDenied: 'oidc-only' | 'fail'
}

/** Who can call it by name. */
export interface CallerSettings {
  /** IAM members. */
  invokers: string[]
  invokersUpdateStrategy: 'merge' | 'overwrite'
  /** Services and accounts that call this one: let in beside `invokers`. */
  callers: Caller[]
  /** Jobs of Cloud Scheduler. */
  schedules: Schedule[]
}

/** How the run handles missing permissions. */
export interface PreflightSettings {
  preflight: 'enforce' | 'warn' | 'off'
  grantMissing: boolean
  waitForGrants: boolean
  propagationTimeoutMs: number
}

/** Previews of pull requests. */
export interface PreviewSettings {
  /** Previews of pull requests: how they are made, how old they get, and whether a preflight asks about them too. */
  previews: {
    strategy: 'tag' | 'service'
    ttlMs: number
    asked: boolean
    cleanupAsked: boolean
    /** Identifies the run's repository in labels, once the event is known; undefined outside GitHub. */
    repository?: string
  }
  /** The preview that this run is about: set once the event is known (`decisions/previews.ts`). */
  preview?: {
    pullRequest: number
    /** The service that it is a preview of. */
    of: string
    do: 'deploy' | 'remove'
    /** The newest commit of the pull request at the time of the event. */
    commit?: string
  }
  /** Comment on the pull request of a preview. */
  comment: boolean
  /** Token for the pull requests of the repository. */
  githubToken?: string
  /** The environment of the GitHub deployments that the run makes. Undefined: that of the preview, if it is one; else no deployment. */
  environment?: string
}

/** Checks for drift. */
interface DriftSettings {
  /**
   * `accepted`: findings that do not count; `issue`: keep an issue about it; `scope`: `projects/P`, `folders/F` or `organizations/O`, which is
   * audited instead of one service.
   */
  drift: { fail: boolean; fix: boolean; accepted: Accepted[]; issue: boolean; scope?: string }
}

/** What `mode: diagnose` looks at. */
interface DiagnosisSettings {
  diagnosis?: {
    /** An address that refuses somebody. */
    url?: string
    /** Short names of Cloud Scheduler jobs whose calls are refused. */
    schedules: string[]
    /** Name of a function. */
    function?: string
  }
}

/** The checks that access is as decided. */
interface ProofSettings {
  verify: boolean
  verifyPath: string
}

/** Everything that the inputs ask for. A function takes the parts that it reads. */
export interface Config
  extends RunSettings,
    SignInSettings,
    TargetSettings,
    OriginSettings,
    ReleaseSettings,
    TrafficSettings,
    AccessSettings,
    CallerSettings,
    PreflightSettings,
    PreviewSettings,
    DriftSettings,
    DiagnosisSettings,
    ProofSettings {}

/** One thing wrong with the inputs. */
export interface InputProblem {
  /** Input name, with the flag where the value came from one (`flags --timeout`), or environment variable. */
  input: string
  /** What is wrong with the value, naming it (shortened, never a secret). */
  problem: string
  /** A value that works. */
  example: string
}

/** Inputs by name. Absent and empty are the same. */
export type RawInputs = Readonly<Record<string, string | undefined>>

/** Environment variables. */
export type Env = Readonly<Record<string, string | undefined>>

/**
 * The files that inputs name; `run/disk.ts` implements it. Paths are absolute. All functions throw FileFault if the file does not exist,
 * or if a link leads outside the workspace.
 */
export interface Disk {
  /** Absolute path that relative inputs are resolved against. */
  workingDirectory: string
  /** A folder to upload. `outsideOf`: the job's workspace, if the path is outside it. */
  folder(path: string): { empty: boolean; outsideOf?: string }
  readText(path: string): string
  /** Throws if the file cannot be written there. */
  mayWrite(path: string): void
}

/** What is known about a run with invalid inputs: enough to report the problem where the user looks. */
export interface RefusedInputs {
  problems: InputProblem[]
  mode: Mode
  target: Target
  notices: Config['notices']
  schedules: Schedule[]
  /** With defaults for what is wrong: if a preview was to be deployed, and the inputs that tell its pull request so are right. */
  toTell?: Config
  reportPath?: string
  /** File for the findings as SARIF. */
  sarifPath?: string
  summary: boolean
}

/** `given`: as the workflow names it. The project and region default to those of the run. */
export type Caller =
  | { kind: 'account'; given: string; email: string }
  | { kind: 'service'; given: string; project?: string; region?: string; service: string }

/** `key`: `PARENT/KEY` (an organisation's or project's number, or a project's id) with the value's short name, or `tagKeys/N`
 *  with `tagValues/N` (google/cloud/resourcemanager/v3/tag_values.proto). */
export interface ResourceTag {
  key: string
  value: string
}

/** Tags change first, then the shares (`command_lib/run/config_changes.py`, `TrafficChanges`). */
export interface TrafficChange {
  /** Percent by revision name, `LATEST` for the latest ready one, or by tag. Less than 100 in all: what the others have is
   *  scaled to the remainder. Undefined: the shares stay. */
  shares?: { by: 'revision' | 'tag'; percent: Record<string, number> }
  /** Tag -> revision name or `LATEST`. `clear` removes every tag that is not in `set`. */
  tags?: { set: Record<string, string>; remove: string[]; clear: boolean }
}

/** One job of Cloud Scheduler that the workflow asks for. */
export interface Schedule {
  /** The input that asks: `schedule`, or `schedule[2]` of a list. */
  from: string
  /** Short name of the Cloud Scheduler job. */
  name: string
  /** Unix-cron or English-like; `null`: delete the job. */
  cron: string | null
  /** A name of the tz database. */
  timeZone: string
  /** What the job calls: the deployed service or job, or a function that is a Cloud Run service. */
  target: { kind: NonNullable<Traits['schedule']> } | { kind: 'function'; name: string }
  /** With its query. */
  path: string
  method: HttpMethod
  body?: string
  headers?: Record<string, string>
  /** Email of the account that calls; undefined: `cloud-scheduler-invoker` of the project. */
  serviceAccount?: string
  /** Undefined: the service's URL. */
  audience?: string
  /** Of one attempt. */
  deadlineSeconds?: number
  retries?: number
  /** Run it once and follow the attempt. */
  test: boolean
  /** The next times, RFC 3339, where the expression is one of unix-cron (`cron.ts`). */
  next?: string[]
}
