/** Every API of the embedded cloud. To add one: a file that exports `routes(world)`, and a line here. */
import type { Route } from '../router.ts'
import type { World } from '../world.ts'

const APIS: readonly ((world: World) => Route[])[] = []

export function allRoutes(world: World): Route[] {
  return APIS.flatMap(routes => routes(world))
}
