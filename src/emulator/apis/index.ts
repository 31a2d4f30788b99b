/** Every API of the embedded cloud. To add one: a file that exports `routes(world)`, and a line here. */
import type { Route } from '../router.ts'
import type { World } from '../world.ts'
import { routes as artifactRegistry } from './artifactregistry.ts'
import { routes as cloudBuild } from './cloudbuild.ts'
import { routes as logging } from './logging.ts'
import { routes as run } from './run.ts'
import { routes as runV1 } from './run-v1.ts'
import { routes as storage } from './storage.ts'

const APIS: readonly ((world: World) => Route[])[] = [run, runV1, cloudBuild, storage, artifactRegistry, logging]

export function allRoutes(world: World): Route[] {
  return APIS.flatMap(routes => routes(world))
}
