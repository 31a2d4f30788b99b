/**
 * How the deployable kinds differ, as data: their names, their field paths, and what each can do. Stages ask for a trait and never for a
 * kind by name, so a new kind is one file here and one line in `list.ts`.
 */
export interface Traits {
  /** For people, in the middle of a sentence: `worker pool`, `worker pools`. */
  words: string
  plural: string
  /** The input that names it (docs/inputs.md), as a row of the table of inputs. */
  input: { name: string; help: string; example: string }
  /** The field for its name in the target of a report (docs/report.md). */
  target: string
  /** Its role as the resource of a permission (`ResourceRole` in model.ts). */
  role: string
  /** Its collection in Run's v2 API, and the query parameter that names a new one: `workerPools`, `workerPoolId`. */
  collection: string
  idParameter: string
  /** Its permissions are `run.PERMISSIONS.get` and so on. */
  permissions: string
  /** Its child resources: a role on it also covers permissions on `run.PART`. */
  parts: readonly string[]
  /** Prefix of the tags of its builds, as in gcloud. */
  buildTag: string
  /** Path of the template with containers and volumes (google/cloud/run/v2: service.proto, job.proto, worker_pool.proto). */
  template: readonly string[]
  /** `fields`: an update names the fields that it changes. `whole`: an update replaces everything (`UpdateJobRequest` has no mask). */
  update: 'fields' | 'whole'
  /** The organisation policies that are documented to apply to its releases. */
  policies: readonly string[]

  // Traits that only some kinds have.
  /** It answers requests under a URL of its own, behind the invoker check and other gates. */
  requests?: true
  /** Its revisions share traffic, and have tags: previews, rollouts and rollbacks. */
  traffic?: true
  /** Each deploy makes a revision, whose instances run until they are stopped. */
  instances?: true
  /** Its containers can be run in either of Cloud Run's execution environments. */
  environments?: true
  /** It is run on request, and each execution ends. */
  executions?: true
  /** It remembers how its image was built (`buildConfig`). */
  builds?: true
  /** Resource tags can be bound to it. */
  tags?: true
  /** Its allow policy decides who can use it. */
  invokers?: Invokers
  /** Cloud Scheduler can start it, by a request to its URL or through Run's API. */
  schedule?: 'request' | 'run'
  /** Its form in a manifest. */
  manifest?: ManifestTraits
}

export interface Invokers {
  /** What they do: `call`. */
  verb: string
  /** The role that callers get. */
  role: string
  /** gcloud's command group for its policy, and whether those commands support conditions. */
  gcloud: string
  conditions: boolean
  /** Terraform's resource for one member. */
  terraform: string
  /** The page of the console that shows one. */
  console: string
}

/** Knative's form of it, as `gcloud run services replace` takes it. */
interface ManifestTraits {
  kind: string
  apiVersion: string
  /** Its collection in the path of Run's v1 API. */
  plural: string
  /** Where containers and volumes are. */
  pod: readonly string[]
  /** Whether v1 also has a path with the region, for hosts without one. */
  regionalPath?: true
}
