/** Every API of the embedded cloud. To add one, write a file that exports `routes(world)` and add a line here. */
import type { Route } from '../http/router.ts'
import type { World } from '../world/world.ts'
import { routes as artifactRegistry } from './artifactregistry.ts'
import { routes as cloudAsset } from './cloudasset.ts'
import { routes as cloudBuild } from './cloudbuild.ts'
import { routes as cloudFunctions } from './cloudfunctions.ts'
import { routes as cloudKms } from './cloudkms.ts'
import { routes as compute } from './compute.ts'
import { routes as iam } from './iam.ts'
import { routes as iamDeny } from './iam-deny.ts'
import { routes as iamPools } from './iam-pools.ts'
import { routes as iamRoles } from './iam-roles.ts'
import { routes as iamCredentials } from './iamcredentials.ts'
import { routes as logging } from './logging.ts'
import { routes as orgPolicy } from './orgpolicy.ts'
import { routes as resourceManager } from './resourcemanager.ts'
import { routes as runJobs } from './run/jobs.ts'
import { routes as runJobsV1 } from './run/jobs-v1.ts'
import { routes as run } from './run/services.ts'
import { routes as runV1 } from './run/services-v1.ts'
import { routes as runPools } from './run/worker-pools.ts'
import { routes as scheduler } from './scheduler.ts'
import { routes as secretManager } from './secretmanager.ts'
import { routes as serviceUsage } from './serviceusage.ts'
import { routes as sqlAdmin } from './sqladmin.ts'
import { routes as storage } from './storage.ts'
import { routes as sts } from './sts.ts'
import { routes as troubleshooter } from './troubleshooter.ts'
import { routes as vpcAccess } from './vpcaccess.ts'

const APIS: readonly ((world: World) => Route[])[] = [
  run,
  runJobs,
  runPools,
  runV1,
  runJobsV1,
  cloudBuild,
  storage,
  artifactRegistry,
  logging,
  sts,
  iamCredentials,
  iam,
  iamRoles,
  iamPools,
  iamDeny,
  resourceManager,
  serviceUsage,
  orgPolicy,
  troubleshooter,
  secretManager,
  cloudKms,
  cloudFunctions,
  scheduler,
  compute,
  vpcAccess,
  sqlAdmin,
  cloudAsset,
]

export function allRoutes(world: World): Route[] {
  return APIS.flatMap(routes => routes(world))
}
