/** Who calls what, by name: types only. */

/** The names that sentences about a call need. */
export interface CallNames {
  /** Who calls, for the beginning of a sentence: `The Cloud Scheduler job nightly`. */
  who: string
  /** IAM member of who calls, where it has one. */
  member?: string
  /** What is called: `the service hello`; its short name, and its full resource name. */
  target: { words: string; name: string; resource: string; project: string; region: string; url?: string }
  /** Audiences that the target accepts, the one to use first. */
  audiences: readonly string[]
  /** Audience of the token that was sent. */
  audience?: string
  /** Of Cloud Scheduler, where that calls. `path`: what it calls there. */
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
  /** Host that was asked without a token, since Cloud Run does not name it as the target's. */
  withheldFrom?: string
  /** The condition that stands before the invoker role. */
  condition?: string
}
