/** Inputs and environment -> Config, or every problem at once. No network. */
import type { Json, Mode } from '../model.ts'

/** A request to change the wanted service, interpreted by `plan/wanted.ts` over the v2 `Service` JSON; later edits win.
 *
 *  `path` is a dotted path in the v2 Service; `container` as its first part stands for the main container
 *  (`template.containers[i]`: the one with ports, else the only one, else the first), and a part of digits is an index
 *  (`container.ports.0.name`, `template.vpcAccess.networkInterfaces.0.network`): missing objects and items are made.
 *  A port that has a name and no number gets 8080; a TCP startup probe on the old port follows the new one (gcloud does both).
 *  Keyed lists and pseudo paths:
 *  - `container.env`: keyed by `name`, literal values only; variables that come from secrets are not touched.
 *  - `container.secrets`: keys that start with `/` are mount paths `/DIRECTORY/FILE` (volume + mount), others environment
 *    variables; values are `SECRET:VERSION` or `projects/P/secrets/S:VERSION`.
 *  - `container.cloudSqlInstances`: keyed by connection name `PROJECT:REGION:INSTANCE`, the entries' values are empty: one volume
 *    of kind `cloudSqlInstance`, mounted at `/cloudsql`.
 *  - `labels` and `template.labels` always come as a pair, as gcloud's label flags set both. */
export type Edit = { from: string; path: string } & (
  | { op: 'set'; value: Json }
  | { op: 'clear' }
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

export interface Config {
  mode: Mode
  dryRun: boolean
  credentials: CredentialSource
  universe: string
  requestReason?: string
  /** Project id. Undefined: taken from the credentials (file or metadata) while connecting. */
  project?: string
  region: string
  service: string
  /** What to deploy. `directory` is absolute. */
  origin: { kind: 'source'; directory: string; given: string } | { kind: 'image'; image: string } | { kind: 'template' }
  suffix?: string
  tag?: string
  noTraffic: boolean
  edits: Edit[]
  access: 'public' | 'authenticated' | 'keep'
  publicVia: 'auto' | 'all-users' | 'no-invoker-iam-check'
  onPublicDenied: 'oidc-only' | 'fail'
  /** IAM members. */
  invokers: string[]
  invokersUpdateStrategy: 'merge' | 'overwrite'
  preflight: 'enforce' | 'warn' | 'off'
  grantMissing: boolean
  waitForGrants: boolean
  propagationTimeoutMs: number
  build: {
    /** Email. */
    serviceAccount?: string
    env: Record<string, string>
    /** What `env` does to the variables that the service's last build had (`buildConfig.environmentVariables`); default `merge`. */
    envStrategy?: 'merge' | 'overwrite'
    /** Variables of the last build to drop. */
    envRemove?: string[]
    /** Settings of the last build, remembered in `buildConfig`, that this one drops. */
    clear?: ('serviceAccount' | 'workerPool' | 'baseImage')[]
    workerPool?: string
    timeoutSeconds?: number
    baseImage?: string
    /** Bucket name without `gs://`. */
    bucket?: string
    /** `projects/P/locations/L/repositories/R`, or `R`; user-named repositories must exist. */
    repository?: string
    functionTarget?: string
  }
  verify: boolean
  verifyPath: string
  runTimeoutMs: number
  onCancel: 'cancel-build' | 'leave'
  language: 'en' | 'ja'
  reportPath?: string
  summary: boolean
  /** `GITHUB_SHA` and the like, for labels and links. */
  commit?: string
  /** Things to say that stop nothing: an input without effect, an entry dropped. Plain text. */
  notices: { input: string; text: string; level: 'notice' | 'warning' }[]
}

/** One thing wrong with the inputs. */
export interface InputProblem {
  /** Input name, or environment variable. */
  input: string
  /** What is wrong with the value, naming it (shortened, never a secret). */
  problem: string
  /** A value that works. */
  example: string
}
