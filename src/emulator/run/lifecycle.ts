/** The life of a service: a saved request becomes a generation, maybe a revision, and an operation that settles on the world's clock. */
import { isDeepStrictEqual } from 'node:util'
import type { Condition, Service, TrafficTarget, WireRevision } from '../../wire.ts'
import { fullName } from '../resources.ts'
import { newId, type OperationState, type ServiceState, type World } from '../world.ts'
import { failureOf } from './containers.ts'
import type { Extras } from './knative.ts'
import { openUrls } from './urls.ts'

const LATEST = 'TRAFFIC_TARGET_ALLOCATION_TYPE_LATEST'

/** The fields of a Service that a client may set; all others are the server's. */
export const WRITABLE = [
  'description',
  'labels',
  'annotations',
  'client',
  'clientVersion',
  'ingress',
  'launchStage',
  'binaryAuthorization',
  'template',
  'traffic',
  'scaling',
  'invokerIamDisabled',
  'defaultUriDisabled',
  'iapEnabled',
  'multiRegionSettings',
  'customAudiences',
  'buildConfig',
] as const satisfies readonly (keyof Service)[]

/** The client's part of a service. */
export function writable(service: Service): Service {
  return Object.fromEntries(WRITABLE.flatMap(key => (service[key] === undefined ? [] : [[key, service[key]]])))
}

export const operationName = (service: string, id: string) =>
  `${service.split('/').slice(0, 4).join('/')}/operations/${id}`
/** A service as an operation carries it. */
export const typed = (service: object) => ({ '@type': 'type.googleapis.com/google.cloud.run.v2.Service', ...service })

/** Stores what was found to be in order; answers the operation that ends with the service ready or not. */
export async function save(
  world: World,
  { name, extras }: { name: string; extras?: Extras },
  wanted: Service,
  fresh: boolean,
  author: string,
): Promise<OperationState> {
  const now = world.clock.timestamp()
  const before = world.services.get(name)
  const changed = fresh || !isDeepStrictEqual(writable(before?.service ?? {}), wanted)
  const generation = Number(before?.service.generation ?? 0) + (changed ? 1 : 0)
  const state: ServiceState = before ?? {
    service: {},
    revisions: new Map(),
    extras: { service: {}, template: {} },
    revisionExtras: new Map(),
    urls: new Map(),
    lastOperation: '',
    warm: new Set(),
  }
  world.services.set(name, state)
  if (extras) state.extras = extras
  const server = Object.fromEntries(
    Object.entries(state.service).filter(([key]) => !WRITABLE.some(field => field === key)),
  )
  state.service = {
    creator: author,
    uid: newId(world),
    createTime: now,
    observedGeneration: '0',
    trafficStatuses: [],
    ...server,
    name,
    ...wanted,
    generation: String(generation),
    updateTime: now,
    lastModifier: author,
    etag: newEtag(),
  }
  const id = newId(world)
  state.lastOperation = id
  await openUrls(world, name, '')
  for (const { tag } of wanted.traffic ?? []) if (tag) await openUrls(world, name, tag)
  state.service.urls = state.urls.get('') ?? []
  // `uri` is the opaque form where there is one.
  state.service.uri = state.service.urls.at(-1) ?? ''
  const revision = fresh ? addRevision(world, state, name, now) : undefined
  if (revision) state.service.latestCreatedRevision = revision
  pend(state, now, revision)
  const operation: OperationState = {
    name: operationName(name, id),
    doneMs: world.clock.now() + world.delays.operationMs,
    done: false,
    service: name,
  }
  world.operations.set(operation.name, operation)
  world.clock.schedule(world.delays.operationMs, () => settle(world, name, operation, String(generation)))
  return operation
}

/** Opaque, quoted as v2 prints it; the text inside is v1's resourceVersion. */
export function newEtag(): string {
  return `"AAY${Buffer.from(crypto.randomUUID().replaceAll('-', ''), 'hex').toString('base64url').slice(0, 8)}"`
}

function addRevision(world: World, state: ServiceState, service: string, now: string): string {
  const template = structuredClone(state.service.template ?? {})
  const id = service.split('/').at(-1) ?? ''
  const short =
    template.revision || `${id.slice(0, 62 - 9)}-${String(state.service.generation).padStart(5, '0')}-${letters()}`
  const { revision: _, ...spec } = template
  const full = `${service}/revisions/${short}`
  const made: WireRevision = {
    name: full,
    uid: newId(world),
    generation: '1',
    createTime: now,
    updateTime: now,
    service: id,
    ...spec,
    launchStage: state.service.launchStage ?? 'GA',
    creator: state.service.lastModifier ?? '',
    reconciling: true,
    conditions: [],
    observedGeneration: '0',
    logUri: `https://console.cloud.google.com/logs/viewer?project=${service.split('/')[1]}`,
    etag: newEtag(),
  }
  state.revisions.set(short, made)
  state.revisionExtras.set(short, { ...state.extras.template })
  return full
}

const letters = () =>
  Array.from(crypto.getRandomValues(new Uint8Array(3)), byte => String.fromCharCode(97 + (byte % 26))).join('')

function pend(state: ServiceState, now: string, revision: string | undefined): void {
  const at = { state: 'CONDITION_RECONCILING', lastTransitionTime: now } as const
  const waiting = revision && `Waiting for revision ${revision.split('/').at(-1)} to become ready.`
  state.service.reconciling = true
  state.service.terminalCondition = { type: 'Ready', ...at, ...(waiting ? { message: waiting } : {}) }
  state.service.conditions = [
    { type: 'RoutesReady', ...at },
    { type: 'ConfigurationsReady', ...(revision ? at : { state: 'CONDITION_SUCCEEDED', lastTransitionTime: now }) },
  ]
}

/** The end of an operation: the revision comes up or not, traffic moves to what is ready. */
function settle(world: World, name: string, operation: OperationState, generation: string): void {
  operation.done = true
  const state = world.services.get(name)
  if (!state) {
    operation.error = { code: 5, message: `Resource '${name.split('/').at(-1)}' does not exist.` }
    return
  }
  const now = world.clock.timestamp()
  const { service } = state
  for (const revision of state.revisions.values()) if (revision.reconciling) settleRevision(world, revision, now)
  const created = state.revisions.get(service.latestCreatedRevision?.split('/').at(-1) ?? '')
  const failure = created && failureText(created)
  if (created?.name && !failure) service.latestReadyRevision = created.name
  const lost = (service.traffic ?? []).find(target => target.revision && !state.revisions.has(target.revision))
  // Text: terraform-docs-samples pull request 269 (code 13, after the request was accepted).
  const missing =
    lost &&
    `Revision '${lost.revision}' does not exist or is deleted. Update all traffic to route to currently available revisions.`
  if (!missing) service.trafficStatuses = statuses(state)
  if (service.generation === generation) {
    service.reconciling = false
    service.observedGeneration = generation
    state.service.conditions = conditions(
      now,
      failure ? created : undefined,
      missing,
      Boolean(service.latestReadyRevision),
    )
    state.service.terminalCondition = ready(now, failure ? created : undefined, missing)
  }
  const message = missing ?? failure
  if (message) operation.error = { code: missing ? 13 : (failureOf(world, created ?? {})?.code ?? 13), message }
  else operation.response = typed(structuredClone(service))
}

function settleRevision(world: World, revision: WireRevision, now: string): void {
  const failure = failureOf(world, revision)
  const ok = { state: 'CONDITION_SUCCEEDED', lastTransitionTime: now } as const
  const bad = failure && {
    state: 'CONDITION_FAILED' as const,
    lastTransitionTime: now,
    message: failure.message,
    ...failure.reason,
  }
  const healthy = failure?.reason.revisionReason !== 'HEALTH_CHECK_CONTAINER_ERROR'
  revision.reconciling = false
  revision.observedGeneration = '1'
  revision.conditions = [
    { type: 'Ready', ...(bad ?? ok) },
    { type: 'ContainerReady', ...(bad && healthy ? bad : ok) },
    { type: 'ContainerHealthy', ...(bad && !healthy ? bad : ok) },
    { type: 'ResourcesAvailable', ...ok },
  ]
}

const readyOf = (revision: WireRevision) => revision.conditions?.find(condition => condition.type === 'Ready')
/** What the revision failed with. */
export function failureText(revision: WireRevision): string | undefined {
  const condition = readyOf(revision)
  return condition?.state === 'CONDITION_FAILED' ? condition.message : undefined
}

function ready(now: string, failed: WireRevision | undefined, missing: string | undefined): Condition {
  const at = { type: 'Ready', lastTransitionTime: now }
  if (missing) return { ...at, state: 'CONDITION_FAILED', message: missing, reason: 'UNKNOWN' }
  if (!failed) return { ...at, state: 'CONDITION_SUCCEEDED' }
  return { ...at, state: 'CONDITION_FAILED', message: failureText(failed) ?? '', reason: 'REVISION_FAILED' }
}

function conditions(
  now: string,
  failed: WireRevision | undefined,
  missing: string | undefined,
  serving: boolean,
): Condition[] {
  const ok = { state: 'CONDITION_SUCCEEDED', lastTransitionTime: now } as const
  const routes: Condition = missing
    ? { type: 'RoutesReady', state: 'CONDITION_FAILED', lastTransitionTime: now, message: missing }
    : failed && !serving
      ? { type: 'RoutesReady', state: 'CONDITION_FAILED', lastTransitionTime: now, message: failureText(failed) ?? '' }
      : { type: 'RoutesReady', ...ok }
  const configurations: Condition = failed
    ? { ...readyOf(failed), type: 'ConfigurationsReady' }
    : { type: 'ConfigurationsReady', ...ok }
  return [routes, configurations]
}

function statuses(state: ServiceState): (TrafficTarget & { uri?: string })[] {
  const latest = state.service.latestReadyRevision?.split('/').at(-1)
  return (state.service.traffic ?? []).flatMap(target => {
    const revision = target.type === LATEST ? latest : target.revision
    if (!revision) return []
    const uri = target.tag && state.urls.get(target.tag)?.at(-1)
    return [{ ...target, revision, ...(uri ? { uri } : {}) }]
  })
}

/** Deletes the service with its revisions and policy. */
export function remove(world: World, name: string): OperationState {
  const state = world.services.get(name)
  const now = world.clock.timestamp()
  world.services.delete(name)
  world.policies.delete(fullName.service(name))
  world.tagBindings.delete(fullName.service(name))
  const operation: OperationState = {
    name: operationName(name, newId(world)),
    doneMs: world.clock.now() + world.delays.operationMs,
    done: false,
    service: name,
  }
  const response = typed({ ...state?.service, deleteTime: now, reconciling: true })
  operation.metadata = response
  world.operations.set(operation.name, operation)
  world.clock.schedule(world.delays.operationMs, () => {
    operation.done = true
    operation.response = response
  })
  return operation
}
