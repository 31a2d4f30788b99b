/** Starts the embedded cloud from a scenario and says what a runner's environment must hold to use it. */
import { makeWorld, type Scenario } from './scenario.ts'
import { serve } from './server.ts'
import type { LoggedRequest, World } from './world.ts'

export interface Sandbox {
  url: string
  /** What a runner needs: the ID token endpoint and gcloud's endpoint overrides. */
  env: Record<string, string>
  world: World
  requests: LoggedRequest[]
  scenario: Scenario
  [Symbol.asyncDispose](): Promise<void>
}

export async function startSandbox(scenario: Scenario | string): Promise<Sandbox> {
  if (typeof scenario === 'string') throw new Error(`Unknown scenario: ${scenario}`)
  const world = makeWorld(scenario.world)
  const server = await serve(world)
  const overrides = Object.entries(server.urls).map(([name, url]) => [
    `CLOUDSDK_API_ENDPOINT_OVERRIDES_${name}`,
    `${url}/`,
  ])
  return {
    url: server.url,
    env: Object.fromEntries(overrides),
    world,
    requests: server.requests,
    scenario,
    [Symbol.asyncDispose]: () => server.close(),
  }
}
