/** How the containers of an image behave. */
import type { AppState, World } from '../world/world.ts'

/** The behaviour that the scenario or the build gave the image or service. */
export function appOf(world: World, image: string, service: string): AppState | undefined {
  return world.apps.findLast(app => {
    const pattern = app.match === undefined ? undefined : new RegExp(app.match)
    return !pattern || pattern.test(image) || pattern.test(service)
  })
}
