/** Service names from request paths, and the refusals that name them. */
import { type Call, Refusal } from '../http/router.ts'
import { authorize } from '../policies/authorize.ts'
import { REGIONS } from '../world/regions.ts'
import { type OperationState, projectIdOf, type World } from '../world/world.ts'
import { denied, projectOfName } from './deploy.ts'

/** A service in a request: its canonical name, and how the API version shows it. */
export interface Target {
  /** `projects/P/locations/L/services/S`, P an id. */
  name: string
  /** As refusals show it: `projects/P/...` in v2, `namespaces/P/services/S` in v1. */
  shown: string
  project: string
  location: string
  id: string
}

export type Collection = 'services' | 'jobs' | 'workerPools'

export function v2Target(
  world: World,
  call: Call,
  id = call.params.service ?? '',
  collection: Collection = 'services',
): Target {
  const { project: given = '', location = '' } = call.params
  const project = projectIdOf(world, given)
  const name = `projects/${project}/locations/${location}/${collection}/${id}`
  projectOfName(world, name)
  requireRegion(location)
  return { name, shown: `projects/${given}/locations/${location}/${collection}/${id}`, project, location, id }
}

/** The region is in the host name of v1's regional endpoint: `us-central1-run.googleapis.com`. */
export function v1Target(
  world: World,
  call: Call,
  id = call.params.service ?? '',
  collection: Collection = 'services',
): Target {
  const { project: given = '' } = call.params
  const location = regionOf(call)
  const project = projectIdOf(world, given)
  const name = `projects/${project}/locations/${location}/${collection}/${id}`
  projectOfName(world, name)
  requireRegion(location)
  return { name, shown: `namespaces/${given}/${collection}/${id}`, project, location, id }
}

/** `global` holds multi-region services, `-` stands for every region. Text: Google's page on troubleshooting Cloud Run. */
function requireRegion(location: string): void {
  if (REGIONS.includes(location) || location === 'global' || location === '-') return
  throw new Refusal('UNIMPLEMENTED', 'Operation is not implemented, or supported, or enabled.')
}

/** With a numeric address, which cannot name a region, the routing header names it (AIP-4222). */
export function regionOf(call: Call): string {
  const region = givenRegion(call)
  if (region) return region
  throw new Refusal('NOT_FOUND', 'The requested resource was not found on the global endpoint: use a regional one.')
}

/** Whether the request is for one region, not for the global endpoint. */
export const namesRegion = (call: Call): boolean => Boolean(givenRegion(call))

function givenRegion({ host, headers }: Call): string | null | undefined {
  const region = /^([a-z]+-[a-z]+\d+)-/.exec(host)?.[1]
  if (region) return region
  const routing = /^[\d.]+(:\d+)?$/.test(host) ? headers['x-goog-request-params'] : undefined
  return new URLSearchParams(String(routing ?? '')).get('location')
}

export function allow(world: World, call: Call, permission: string, resource: string, shown: string): void {
  if (!authorize(world, call.principal, permission, resource)) throw denied(permission, shown)
}

/** Text as recorded. */
export const missing = (target: Target, kind: string, id: string) =>
  new Refusal(
    'NOT_FOUND',
    `Resource '${id}' of kind '${kind}' in region '${target.location}' in project '${target.project}' does not exist.`,
  )

/** The client's etag must be the current one. Text: docs/google-cloud.md#conflicts. */
export function checkEtag(current = '', id: string, given: string | undefined): void {
  if (!given || bare(given) === bare(current)) return
  throw new Refusal(
    'ABORTED',
    `Conflict for resource '${id}': version '${bare(given)}' was specified but current version is '${bare(current)}'.`,
  )
}
export const bare = (etag: string) => etag.replaceAll('"', '')

/** Waits on the world's clock until the operation is done, `timeoutMs` have passed or the caller has disconnected. */
export async function waitFor(world: World, call: Call, operation: OperationState, timeoutMs: number): Promise<void> {
  const until = world.clock.now() + timeoutMs
  while (!operation.done && world.clock.now() < until && !call.signal.aborted) {
    const left = Math.min(operation.doneMs, until) - world.clock.now()
    await world.clock.sleep(Math.max(1, left))
    world.clock.settle()
  }
}

/** `"30s"`, at most a minute here: the server's own maximum is not documented. */
export function timeoutOf(call: Call): number {
  const text = call.body.timeout
  const seconds = typeof text === 'string' ? Number.parseFloat(text) : 30
  return Math.min(60, Number.isFinite(seconds) ? seconds : 30) * 1000
}
