/** The types that all stages share: what was asked, known, needed, found, decided, planned and changed. */
import type { Kind, Known } from './kinds/list.ts'

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json }

/** One request and its answer. Every fact, finding and decision is based on evidence. */
export interface Evidence {
  /** The request, e.g. `GET run.googleapis.com/v2/projects/p/locations/l/services/s`, or the input that said so. */
  call: string
  /** Full resource name, e.g. `//run.googleapis.com/projects/p/locations/l/services/s`. */
  resource: string
  /** The answer in a few words: a value, or the API's own message. Never a secret. */
  answer: string
  /** HTTP status, if any. */
  status?: number
  /** `google.rpc.ErrorInfo.reason`, if any. */
  reason?: string
}

/**
 * The result of a question. An API's refusal (403, 404) never throws: it makes a fact unknown, or known to be absent (`value: null`). A
 * decision cannot read `value` without checking `known`, so unknown never counts as allowed or denied.
 */
export type Fact<T> =
  | { known: true; value: T; evidence: Evidence[] }
  | { known: false; why: string; evidence: Evidence[] }

/** Who needs the permission. */
export type Who = 'deployer' | 'build-account' | 'runtime-account' | 'run-agent' | 'build-agent' | 'scheduler-agent'

/** A resource by its role in the run; the facts turn it into a full resource name (`needs/resources.ts`). */
export type ResourceRole =
  | { kind: 'project' }
  | { kind: 'bucket' }
  /** `name`: `projects/P/locations/L/repositories/R`, if it is not the one that the run builds into. */
  | { kind: 'repository'; name?: string }
  /** The repository of the image that the live service has. */
  | { kind: 'live-image' }
  /** What the run deploys. */
  | { kind: Known['role'] }
  | { kind: 'account'; who: 'build-account' | 'runtime-account' }
  | { kind: 'secret'; project: string; secret: string }
  /** Mounted as a volume; its name does not tell which project it belongs to. */
  | { kind: 'volume-bucket'; bucket: string }
  /** `projects/P/regions/R/subnetworks/S`. */
  | { kind: 'subnetwork'; name: string }
  /** `tagValues/N`, or its namespaced name `PARENT/KEY/VALUE`. */
  | { kind: 'tag-value'; name: string }
  /** The account that Cloud Scheduler calls as; without `email`, the one that the run creates if it is missing. */
  | { kind: 'client-account'; project: string; email?: string }
  /** A service other than the run's own: `projects/P/locations/L/services/S`. */
  | { kind: 'called-service'; name: string }
  /** `projects/P/locations/L/keyRings/R/cryptoKeys/K`. */
  | { kind: 'crypto-key'; name: string }
  // These have no allow policy of their own: roles for them are granted on their project.
  /** `projects/P/global/networks/N`. */
  | { kind: 'network'; name: string }
  /** `projects/P/locations/L/connectors/C`. */
  | { kind: 'connector'; name: string }
  /** Cloud Build's: `projects/P/locations/L/workerPools/W`. */
  | { kind: 'worker-pool'; name: string }
  | { kind: 'sql-instance'; project: string; instance: string }

/** The kinds of resource that roles can be granted on. */
export type GrantKind = Exclude<
  ResourceRole['kind'],
  | Exclude<Known, { invokers: object }>['role']
  | 'live-image'
  | 'volume-bucket'
  | 'client-account'
  | 'called-service'
  | 'network'
  | 'connector'
  | 'worker-pool'
  | 'sql-instance'
>

/** A permission that a step uses. Preflight, summary and remedies all read needs from the plan. */
export interface Need {
  who: Who
  permission: string
  place: ResourceRole
  /** `required` blocks under `preflight: enforce`; `advisory` only warns. */
  level: 'required' | 'advisory'
  /** Purpose, as a phrase after "to": `upload the source`. */
  to: string
}

export type Status = 'pass' | 'fail' | 'warn' | 'unknown' | 'skipped'
export type Method = 'impersonation' | 'troubleshooter' | 'policy' | 'caller' | 'run'

/** A fix, ready to paste. */
export interface Remedy {
  kind: 'gcloud' | 'terraform' | 'console' | 'workflow' | 'source' | 'baseline'
  title: string
  /** `gcloud`: one shell command per line. `console`: one link. `workflow`: YAML of the workflow. `source`: what to write or run in the
   *  source, such as a line of the Dockerfile. `baseline`: the entry of `drift_baseline` that accepts the finding. */
  text: string
  /** Replaces the finding's other remedies. */
  alternative?: true
}

export type Severity = 'high' | 'medium' | 'low'

/** A difference between the live resource and what the workflow would deploy. Values that can be secret are `set` or `changed`. */
export interface FoundDifference {
  /** What the workflow asks for; left out if it is absent. */
  expected?: Json
  /** What is there; left out if it is absent. */
  found?: Json
  /** Why it has its severity: a sentence. */
  why: string
  /** Since when, if `proven`; otherwise the last change of the resource that can have made it. RFC 3339; left out if that is not known. */
  since?: string
  /** Email of who made that change. */
  by?: string
  /** Where that is from: `revision`, `audit-log`, or `resource`, whose last change can be about something else. */
  source?: 'audit-log' | 'resource' | 'revision'
  /** That change made the difference: an earlier revision has another value, or the request can do nothing else. */
  proven?: true
}

/** One answer of the preflight or of a run, about at most one principal, permission and resource. */
export interface Finding {
  id: FindingId
  status: Status
  /** IAM member, e.g. `serviceAccount:deployer@p.iam.gserviceaccount.com`. */
  principal?: string
  /** The name of one permission. */
  permission?: string
  /** A role that the principal has, or that would be enough. */
  role?: string
  /** Full resource name. */
  resource?: string
  /** Which part of the resource differs from the workflow: `env[LOG_LEVEL]`. With id and resource it names one difference. */
  field?: string
  /** How much a difference matters; `difference` has the reason. */
  severity?: Severity
  /** What differs. */
  difference?: FoundDifference
  /**
   * How the answer was found: as the account itself, from Policy Troubleshooter, from policies, as the deployer, or by what the run did.
   */
  method?: Method
  /** One or two sentences: what is the case, and what follows from it. Plain text. */
  reason: string
  evidence: Evidence[]
  remedies: Remedy[]
}

/**
 * Whether it counts as drift: a difference (`drift`), or a lost ground, which keeps the id of its check. Accepted ones are `skipped`.
 */
export const isDrift = ({ severity, status }: Pick<Finding, 'severity' | 'status'>): boolean =>
  severity !== undefined && status !== 'skipped'

/** A difference that somebody has accepted: shown, and not counted. */
export const isAccepted = ({ severity, status }: Pick<Finding, 'severity' | 'status'>): boolean =>
  severity !== undefined && status === 'skipped'

/** The readable allow policies give the permission through `role`; the run cannot see whether a deny policy forbids it. */
export const isHeldUnlessForbidden = ({ status, method, role }: Finding): boolean =>
  status === 'unknown' && method === 'policy' && role !== undefined

/** What an audit looked at; `public`, `oidc` and `internal` are the services and functions by who can reach them. */
export interface AuditCounts {
  services: number
  /** Of the first generation; those of the second are services. */
  functions: number
  jobs: number
  workerPools: number
  public: number
  oidc: number
  internal: number
  /** A part could not be read, so the numbers are too small. */
  partial?: true
  /** Of an audit that stopped: full name of the last resource that it audited, in the order of names. The next one goes on there. */
  after?: string
  /** When an audit began that stopped, or that this one went on with; ISO 8601. */
  began?: string
  /** Where the report before is at `report_path`, and nothing is partial. */
  trend?: AuditTrend
}

/** Findings of an audit compared with those of the audit before it. */
export interface AuditTrend {
  new: number
  gone: number
  unchanged: number
  /** The audit before was partial, so that new findings can be old ones. */
  previousPartial?: true
}

/** A grant that would fix a finding; only `iam/remedies.ts` turns it into gcloud, Terraform and console text. */
export interface Grant {
  member: string
  role: string
  resource: string
}

export interface Alternative {
  choice: string
  possible: boolean | 'unknown'
  because: string
}

/** A question that the run decided, with the reasons for and against each answer. */
export interface Decision {
  /** Stable key: `access`, `build`, `reuse`, `image`, `traffic`, `source`. */
  id: string
  question: string
  /** What stays or goes, where that is the question: `3 images of the preview pr-7`. */
  about?: string
  choice: string
  /** One sentence for readers without technical knowledge. */
  because: string
  alternatives: Alternative[]
  evidence: Evidence[]
}

/** What a step would change or changed; drift rows have the same type. */
export interface Change {
  /** Full resource name. */
  target: string
  /** Path within the resource: `template.containers[0].image`, `bindings[roles/run.invoker]`. */
  path: string
  before?: Json
  after?: Json
  done: boolean
}

export type StepKind =
  | 'enable-api'
  | 'create-bucket'
  | 'create-repository'
  | 'upload-source'
  | 'build-image'
  | 'reuse-image'
  | `deploy-${Kind}`
  | 'run-job'
  | 'set-traffic'
  | 'verify-command'
  | 'grant-role'
  | 'set-invokers'
  | 'bind-resource-tags'
  | 'set-invoker-check'
  | 'set-public-binding'
  | 'remove-preview'
  | 'remove-leftovers'
  | 'find-previews'
  | 'compare-service'
  | 'create-account'
  | 'upsert-schedule'
  | 'delete-schedule'
  | 'test-schedule'

/** A step as data: what it changes and what it needs. `steps/step.ts` adds how to run it. */
export interface PlannedStep {
  kind: StepKind
  /** Imperative phrase: `Create the bucket run-sources-p-europe-west1`. */
  title: string
  /** Full resource name. */
  target: string
  changes: Change[]
  needs: Need[]
}

/** The result of a step. */
export interface StepResult extends PlannedStep {
  state: 'planned' | 'done' | 'failed' | 'skipped'
  /** Why it failed or was skipped. */
  note?: string
}

/** What the run expected of the running service and what it found. */
export interface LiveCheck {
  name: string
  expected: string
  /** Some gate has to keep strangers out; the answer shows whether one does. */
  closes?: true
  found: string
  status: 'pass' | 'fail' | 'unknown' | 'skipped'
  evidence: Evidence[]
}

/** The gates that a request passes on its way to the container, from the outside in. */
export interface Gates {
  ingress: 'all' | 'internal' | 'internal-and-cloud-load-balancing' | 'none'
  /** The run.app URL, and those of traffic tags. */
  defaultUrl: boolean
  /** Identity-Aware Proxy. */
  iap: boolean
  /** The invoker check. */
  invokerCheck: boolean
  /** Custom audiences, which an ID token can have instead of the service's URL; left out if there are none. */
  audiences?: string[]
  /** Who has an invoker role on the service itself; `conditional`: only under a condition. Left out if it could not be read. */
  invokers?: { member: string; conditional?: true }[]
}

/** How long a stage or call took, in milliseconds since the run began. */
export interface Timing {
  name: string
  startMs: number
  durationMs: number
}

export type Mode = 'deploy' | 'preflight' | 'preview' | 'cleanup' | 'drift' | 'rollback' | 'diagnose'
export type Verdict = 'ok' | 'warning' | 'blocked' | 'failed' | 'drift'
export type AccessState = 'all-users' | 'no-invoker-iam-check' | 'oidc-only' | 'unchanged'

/** The target of a run. Fields that are not known yet are left out; exactly one name of a service, job or worker pool is set. */
export interface Target extends Partial<Record<Known['target'], string>> {
  project?: string
  projectNumber?: string
  region?: string
  /** What an audit looks at: `projects/P`, `folders/F` or `organizations/O`. */
  scope?: string
}

/** The account that the run acts as. */
export interface Identity {
  /** IAM member: `serviceAccount:...`, `principal://...` or `user:...`. */
  principal?: string
  method: 'workload-identity-federation' | 'direct-federation' | 'exported-credentials' | 'application-default' | 'none'
  /** The provider, file or chain that it came through. Never a token. */
  through?: string
}

/** An API whose requests the environment sends to another host than the API's own. */
export interface Elsewhere {
  /** The API's public host: `run.googleapis.com`. */
  api: string
  /** Where its requests go: `127.0.0.1:8080`. */
  host: string
  /** The environment variable that sets it. */
  variable: string
}

/** The outputs (docs/inputs.md#outputs), by name. */
export type Outputs = Partial<
  Record<
    | 'url'
    | 'service_url'
    | 'tag_url'
    | 'preview_url'
    | 'drift'
    | 'drift_count'
    | 'revision'
    | 'image'
    | 'image_digest'
    | 'build_id'
    | 'build_log_url'
    | 'source_digest'
    | 'access'
    | 'audience'
    | 'changed'
    | 'verdict'
    | 'report'
    | 'project_id',
    string
  >
>

/** One region of a run over several. */
export interface RegionResult {
  region: string
  verdict: Verdict
  outputs: Outputs
}

/** An input whose value is not the default. */
export interface Setting {
  /** Its name in action.yml. */
  input: string
  /** In words: `Request reason`. */
  title: string
  /** As the run read it. */
  value: string
}

/** The one document that every output form is rendered from (docs/report.md). */
export interface Report {
  /** Version of this document. Within a version, fields are only added. */
  version: 1
  mode: Mode
  verdict: Verdict
  target: Target
  identity: Identity
  /** The commit that the workflow runs for, and its page; left out outside of GitHub. */
  commit?: { sha: string; url?: string }
  /** The preview that the run deploys or removes: of which service, under which tag if it has no service of its own. */
  preview?: { of: string; tag?: string }
  /** The APIs that were called at other hosts than their own; left out if there are none. */
  elsewhere?: Elsewhere[]
  /** Inputs that change how the run behaves and are worth seeing; left out if there are none. */
  settings?: Setting[]
  /** What is below `target.scope`; only of an audit. */
  audit?: AuditCounts
  /** One for each principal, permission and resource. */
  findings: Finding[]
  decisions: Decision[]
  /** The gates of a service that the run could read: as the run left it, or as it plans to leave it. */
  gates?: Gates
  /** The steps in order, each with its result. */
  plan: StepResult[]
  /** What the run changed or would change. In mode `drift`: the differences. */
  changes: Change[]
  /** How the service answered at the end of the run. */
  checks: LiveCheck[]
  timings: Timing[]
  outputs: Outputs
  /** For a run over several regions: the result of each. `target.region` then names them all, and `outputs` are those of the first. */
  regions?: RegionResult[]
}

interface FindingKind {
  /** A sentence fragment for headings: `Build account cannot read the source`. */
  title: string
}

/**
 * The catalogue, which `npm run docs` generates from the pages `docs/findings/<id>.md` and their titles. A finding without an entry does
 * not compile.
 */
export const FINDINGS = {
  'invalid-input': { title: 'Invalid input' },
  'ignored-input': { title: 'Check this input' },
  'id-token-permission': { title: 'The job cannot ask for an ID token' },
  'fork-without-token': { title: 'Pull request without credentials' },
  'foreign-head': { title: 'Code not known to be of this repository' },
  'workload-identity-provider': { title: 'Workload Identity Federation refused the token' },
  'impersonation-denied': { title: 'The deployer cannot be impersonated' },
  'federation-unsupported': { title: 'An API does not accept federated identities' },
  'credentials-missing': { title: 'No credentials found' },
  'project-unreachable': { title: 'Project not found or not readable' },
  'billing-disabled': { title: 'Project without billing' },
  'project-suspended': { title: 'Project is suspended' },
  'api-disabled': { title: 'API not enabled' },
  'deployer-permission': { title: 'Permission of the deployer' },
  'build-account-permission': { title: 'Permission of the build account' },
  'runtime-account-permission': { title: 'Permission of the runtime account' },
  'act-as-runtime-account': { title: 'Permission to act as the runtime account' },
  'act-as-build-account': { title: 'Permission to act as the build account' },
  'not-granted': { title: 'Nothing was granted' },
  'build-account-missing': { title: 'Build account does not exist or is disabled' },
  'no-default-build-account': { title: 'Project has no default build account' },
  'runtime-account-missing': { title: 'Runtime account does not exist or is disabled' },
  'bucket-foreign': { title: 'Staging bucket belongs to another project' },
  'over-granted': { title: 'Role that is not needed' },
  'resource-missing': { title: 'Missing resource' },
  'repository-missing': { title: 'Artifact Registry repository cannot take the image' },
  'source-unreadable': { title: 'Source cannot be packed' },
  'source-unignored': { title: 'Source without ignore rules' },
  'source-left-out': { title: 'Parts of the source are not uploaded' },
  'dockerfile-ignored': { title: 'Dockerfile is not uploaded' },
  'credentials-excluded': { title: 'Credentials left out of the upload' },
  'secrets-uploaded': { title: 'Source seems to contain secrets' },
  'public-access-blocked': { title: 'Public access is not possible' },
  'public-access-left': { title: 'Public access left as it was' },
  'policy-unreadable': { title: 'Organisation policy not readable' },
  'policy-dry-run': { title: 'Organisation policy in dry run' },
  'policy-blocks-deploy': { title: 'Organisation policy blocks the deploy' },
  'leftover-all-users': { title: 'allUsers grant beside a disabled invoker check' },
  'public-behind-ingress': { title: 'Public, but not reachable from the internet' },
  'traffic-pinned': { title: 'Traffic is pinned' },
  'traffic-new-service': { title: 'A new service needs traffic' },
  'traffic-target': { title: 'Traffic cannot be set as asked' },
  'traffic-failed': { title: 'Traffic did not move' },
  'rollout-failed': { title: 'Gradual rollout stopped' },
  'rollout-unwatched': { title: 'Rollout was not monitored' },
  'rollback-impossible': { title: 'Nothing to roll back to' },
  'tag-too-long': { title: 'Traffic tag and service name are too long together' },
  'preview-impossible': { title: 'Preview is not possible' },
  'preview-kept': { title: 'Preview kept' },
  drift: { title: 'The live service differs from the workflow' },
  'drift-unknown': { title: 'Could not check for drift' },
  'build-failed': { title: 'Build failed' },
  'job-failed': { title: 'The job failed' },
  'release-failed': { title: 'Release failed' },
  'scheduler-permission': { title: 'Permission of Cloud Scheduler' },
  'schedule-failed': { title: 'Scheduled call failed' },
  'schedule-kept': { title: 'Schedule left as it was' },
  'caller-unknown': { title: 'Caller not found' },
  'access-narrowed': { title: 'Callers lose access' },
  'behind-iap': { title: 'Identity-Aware Proxy is in front of the service' },
  'tags-not-bound': { title: 'Resource tags not bound' },
  'invokers-not-set': { title: 'Invokers not set' },
  'verification-mismatch': { title: 'The service does not answer as expected' },
  'verification-unclear': { title: 'Access could not be checked' },
  'quota-exceeded': { title: 'Quota exceeded' },
  'api-error': { title: 'A Google API refused a request' },
  'internal-error': { title: 'Error in this action' },
  cancelled: { title: 'Cancelled' },
  'preview-template': { title: 'The template after a preview' },
  'audience-refused': { title: 'The service does not accept the audience' },
  'app-error': { title: 'The app answers with an error' },
  'app-login': { title: "The app's own login refused the call" },
  'behind-ingress': { title: 'The call does not reach the service' },
  'call-too-slow': { title: 'The call took too long' },
  'caller-account': { title: 'The account that calls does not exist or is disabled' },
  'caller-token': { title: 'The call has no token that the service accepts' },
  'container-not-ready': { title: 'No instance answers' },
  'invoker-pending': { title: 'The invoker role is not in effect yet' },
  'no-invoker': { title: 'The caller is not an invoker' },
  'refusal-unknown': { title: 'Nothing names the cause' },
  'schedule-idle': { title: 'The Cloud Scheduler job makes no calls' },
  'target-missing': { title: 'There is nothing to call' },
  'build-warning': { title: 'Cloud Build warned' },
  'unreachable-port': { title: 'App listens where Cloud Run does not ask' },
  'caller-account-missing': { title: 'Account of a caller does not exist or is disabled' },
  'caller-kept-out': { title: 'A caller is kept out by the network' },
  'invoker-idle': { title: 'An invoker without effect' },
  'credentials-refused': { title: 'Google refused the credentials' },
  'reuse-unknown': { title: 'Could not look for an earlier image' },
  'baseline-unused': { title: 'An entry of the baseline accepts nothing' },
  'verify-command-failed': { title: 'Your own test failed' },
  'secret-version': { title: 'Version of a secret is not usable' },
  'preview-broken': { title: 'The preview does not work' },
  'audit-dangling': { title: 'A role is granted to a deleted account' },
  'audit-primitive-role': { title: 'A runtime account is owner or editor' },
  'audit-public': { title: 'A service is public' },
  'audit-schedule': { title: 'A Cloud Scheduler job is refused by its service' },
  'preview-closed': { title: 'Pull request was closed meanwhile' },
  'preview-reopened': { title: 'Pull request is open again' },
  'preview-newer': { title: 'A newer push is deployed already' },
} as const satisfies Record<string, FindingKind>

export type FindingId = keyof typeof FINDINGS

/** Progress messages of a run; `github/runner.ts` and `cli.ts` each implement it. */
export interface Log {
  /** A sentence of ours, on one line; it can contain quotes. */
  info(text: string): void
  /** Foreign text, of any number of lines. */
  quote(text: string): void
  debug(text: string): void
  notice(text: string): void
  warning(text: string): void
  error(text: string): void
  group<T>(title: string, body: () => Promise<T>): Promise<T>
  /** Shows that this is being done until it is disposed of. Left out where nobody watches. */
  during?(title: string): Disposable
  /** Hides a value in every later line. */
  mask(secret: string): void
}
export interface Annotation {
  level: 'error' | 'warning' | 'notice'
  title: string
  text: string
}
