/** Who calls what, by name: types only. */

/** The names that sentences about a call need. */
export interface CallNames {
  /** The caller, for the beginning of a sentence: `The Cloud Scheduler job nightly`. */
  who: string
  /** IAM member of the caller, if it has one. */
  member?: string
  /** The target: `the service hello`; its short name, and its full resource name. */
  target: { words: string; name: string; resource: string; project: string; region: string; url?: string }
  /** Audiences that the target accepts, the one to use first. */
  audiences: readonly string[]
  /** Audience of the token that was sent. */
  audience?: string
  /** The Cloud Scheduler job, if one calls. `path`: the path that it calls. */
  schedule?: {
    name: string
    region: string
    project: string
    path: string
    deadline?: string
    agent?: string
    overrides?: true
  }
  /** Why there is no ID token. */
  noToken?: string
  /** Host that was called without a token, because Cloud Run does not list it as the target's. */
  withheldFrom?: string
  /** The condition on the invoker role. */
  condition?: string
}
