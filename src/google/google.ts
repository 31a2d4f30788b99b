/**
 * Every call to Google. Facts and steps use only this interface; the files beside it declare and implement its parts. Every call throws
 * `ApiError` (api-error.ts) if the answer is not 2xx, unless its comment says `null on 404`.
 */

import type { Elsewhere, Identity, Timing } from '../model.ts'
import type { ArtifactRegistry } from './artifactregistry.ts'
import type { CloudAsset } from './cloudasset.ts'
import type { CloudBuild } from './cloudbuild.ts'
import type { Compute } from './compute.ts'
import type { Functions } from './functions.ts'
import type { Iam } from './iam.ts'
import type { Kms } from './kms.ts'
import type { Logging } from './logging.ts'
import type { OrgPolicy } from './orgpolicy.ts'
import type { ResourceManager } from './resourcemanager.ts'
import type { RunApi } from './run.ts'
import type { Scheduler } from './scheduler.ts'
import type { SecretManager } from './secretmanager.ts'
import type { ServiceUsage } from './serviceusage.ts'
import type { Storage } from './storage.ts'
import type { Troubleshooter } from './troubleshooter.ts'
import type { VpcAccess } from './vpcaccess.ts'
import type { WorkloadPools } from './workload-pools.ts'

/** All clients, as one identity. */
export interface Google {
  identity: Identity
  /** The APIs that the environment redirects. */
  elsewhere: Elsewhere[]
  resourceManager: ResourceManager
  serviceUsage: ServiceUsage
  run: RunApi
  cloudAsset: CloudAsset
  cloudBuild: CloudBuild
  storage: Storage
  artifactRegistry: ArtifactRegistry
  iam: Iam
  workloadPools: WorkloadPools
  secretManager: SecretManager
  compute: Compute
  vpcAccess: VpcAccess
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
  ask(
    url: string,
    authorization?: string,
    mark?: string,
  ): Promise<{ status: number; headers: Pick<Headers, 'get'>; body: string }>
  /** Project id in the credentials, if any. */
  project?: string
  /** As in `Credentials`. */
  quotaProject?: string | null
  /** Requests so far, for the report's timings and the log. */
  timings: Timing[]
}
