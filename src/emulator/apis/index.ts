/** Every API of the embedded cloud. To add one: a file that exports `routes(world)`, and a line here. */
import type { Route } from '../router.ts'
import type { World } from '../world.ts'
import { routes as artifactRegistry } from './artifactregistry.ts'
import { routes as cloudBuild } from './cloudbuild.ts'
import { routes as iam } from './iam.ts'
import { routes as iamCredentials } from './iamcredentials.ts'
import { routes as logging } from './logging.ts'
import { routes as orgPolicy } from './orgpolicy.ts'
import { routes as resourceManager } from './resourcemanager.ts'
import { routes as run } from './run.ts'
import { routes as runV1 } from './run-v1.ts'
import { routes as serviceUsage } from './serviceusage.ts'
import { routes as storage } from './storage.ts'
import { routes as sts } from './sts.ts'
import { routes as troubleshooter } from './troubleshooter.ts'

const APIS: readonly ((world: World) => Route[])[] = [
  run,
  runV1,
  cloudBuild,
  storage,
  artifactRegistry,
  logging,
  sts,
  iamCredentials,
  iam,
  resourceManager,
  serviceUsage,
  orgPolicy,
  troubleshooter,
]

export function allRoutes(world: World): Route[] {
  return APIS.flatMap(routes => routes(world))
}
