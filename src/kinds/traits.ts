/**
 * What sets the kinds of things that can be deployed apart, as data: their names, where their parts are, and what each can do.
 * Stages ask for a trait and never for a kind by its name, so that a further kind is a file here and a line in `list.ts`.
 */
export interface Traits {
  /** For people, in the middle of a sentence: `worker pool`, `worker pools`. */
  words: string
  plural: string
  /** The input that names it (docs/inputs.md), as a row of the table of inputs. */
  input: { name: string; help: string; example: string }
  /** Where its name stands in the target of a report (docs/report.md). */
  target: string
  /** The part that it plays as the place of a permission (`ResourceRole` in model.ts). */
  role: string
  /** Its list in Run's v2 API, and the query parameter by which a new one is named: `workerPools`, `workerPoolId`. */
  collection: string
  idParameter: string
  /** Its permissions are `run.PERMISSIONS.get` and so on. */
  permissions: string
  /** What is below it: permissions on `run.PART` are held on it too. */
  parts: readonly string[]
  /** What the tags of its builds begin with, as gcloud has them. */
  buildTag: string
  /** Where the template is that holds containers and volumes (google/cloud/run/v2: service.proto, job.proto, worker_pool.proto). */
  template: readonly string[]
  /** `fields`: an update names the fields that it changes. `whole`: what it leaves out is gone (`UpdateJobRequest` has no mask). */
  update: 'fields' | 'whole'
  /** The organisation policies that bind its releases. Of others no source says that they do. */
  policies: readonly string[]

  // What only some can do.
  /** It answers requests under a URL of its own, behind the invoker check and other gates. */
  requests?: true
  /** Its revisions share traffic, and have tags: previews, rollouts and rollbacks. */
  traffic?: true
  /** Each deploy makes a revision, whose instances run until they are stopped. */
  instances?: true
  /** Its containers can be run in either of Cloud Run's execution environments. */
  environments?: true
  /** It is run, as often as it is asked to, each time to an end. */
  executions?: true
  /** It remembers how its image was built (`buildConfig`). */
  builds?: true
  /** Resource tags can be bound to it. */
  tags?: true
  /** Who may use it is a matter of its allow policy. */
  invokers?: Invokers
  /** Cloud Scheduler can set it going: by a request to its URL, or through Run's API. */
  schedule?: 'request' | 'run'
  /** Its form in a manifest. */
  manifest?: ManifestTraits
}

export interface Invokers {
  /** What they do: `call`. */
  verb: string
  /** The role that they get. */
  role: string
  /** gcloud's group of commands for its policy; whether those commands know conditions. */
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
  /** In the path of Run's v1 API. */
  plural: string
  /** Where containers and volumes are. */
  pod: readonly string[]
  /** v1 has a path of it that holds the region, for addresses that do not. */
  regionalPath?: true
}
