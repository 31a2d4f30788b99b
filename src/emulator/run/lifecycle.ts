/** The life of a service: a saved request makes a generation, perhaps a revision, and an operation that settles on the world's clock. */
import { isDeepStrictEqual } from 'node:util'
import type { Condition, Service, TrafficTarget, WireRevision } from '../../wire.ts'
import { Refusal } from '../http/router.ts'
import { needIapAgent } from '../world/accounts.ts'
import { shortName } from '../world/resources.ts'
import { findProject, newId, type OperationState, type ServiceState, type World } from '../world/world.ts'
import { failureOf, goneMeanwhile, unavailable } from './containers.ts'
import { LATEST } from './defaults.ts'
import { resolveImage } from './images.ts'
import type { Extras } from './knative/service.ts'
import { startOperation, typed } from './operations.ts'
import { newEtag, revisionName, saved } from './saved-resource.ts'
import { startUp, writeStart } from './start-up.ts'
import { openUrls } from './urls.ts'

/** Saves a service that passed the checks; returns the operation, which ends with the service ready or not. */
export async function save(
  world: World,
  { name, extras }: { name: string; extras?: Extras },
  wanted: Service,
  fresh: boolean,
  author: string,
): Promise<OperationState> {
  const now = world.clock.timestamp()
  const before = world.services.get(name)
  const state: ServiceState = before ?? {
    service: {},
    revisions: new Map(),
    extras: { service: {}, template: {} },
    revisionExtras: new Map(),
    imageDigests: new Map(),
    urls: new Map(),
    lastOperation: '',
    warm: new Set(),
  }
  world.services.set(name, state)
  if (extras) state.extras = extras
  const service = saved(world, { kind: 'Service', name, before: before?.service, wanted, author, changed: fresh })
  state.service = { trafficStatuses: [], ...service }
  const id = newId(world)
  state.lastOperation = id
  await openUrls(world, name, '')
  for (const { tag } of wanted.traffic ?? []) if (tag) await openUrls(world, name, tag)
  state.service.urls = state.urls.get('') ?? []
  // `uri` is the opaque form if there is one.
  state.service.uri = state.service.urls.at(-1) ?? ''
  const project = findProject(world, name.split('/')[1] ?? '')
  if (wanted.iapEnabled && project) needIapAgent(world, project)
  const revision = fresh ? (namedAgain(state) ?? addRevision(world, state, name, now)) : undefined
  if (revision) state.service.latestCreatedRevision = revision
  pend(state, now, revision)
  const { generation } = service
  return startOperation(world, { kind: 'Service', name }, operation => settle(world, name, operation, generation), {
    id,
  })
}

/**
 * Whether the revision was made of this very template. Knative Serving compares the spec alone (`CheckNameAvailability`,
 * pkg/reconciler/configuration); what else Cloud Run compares is not known, so here labels and annotations count too.
 */
export function isConfigurationOf(state: ServiceState, id: string, wanted: Service, extras?: Extras): boolean {
  const revision = state.revisions.get(id)
  if (!revision) return false
  const { revision: _, ...spec } = wanted.template ?? {}
  const fields = Object.entries(revision).filter(([field]) => !(OF_THE_SERVER as readonly string[]).includes(field))
  const notes = extras?.template ?? state.extras.template
  return (
    isDeepStrictEqual(Object.fromEntries(fields), spec) && isDeepStrictEqual(state.revisionExtras.get(id) ?? {}, notes)
  )
}

/** A template that names an existing revision makes no new one: as in Knative Serving, the named one becomes the latest created. */
const namedAgain = ({ service, revisions }: ServiceState): string | undefined =>
  revisions.get(service.template?.revision ?? '')?.name

/** Fields that the server adds to those of the template, when it creates the revision or later. */
const OF_THE_SERVER = [
  ...['name', 'uid', 'generation', 'createTime', 'updateTime', 'service', 'launchStage', 'creator', 'reconciling'],
  ...['conditions', 'observedGeneration', 'logUri', 'etag'],
] as const

function addRevision(world: World, state: ServiceState, service: string, now: string): string {
  const template = structuredClone(state.service.template ?? {})
  const id = shortName(service)
  const short = template.revision || revisionName(id, state.service.generation)
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
  const image = template.containers?.[0]?.image ?? ''
  const digest = resolveImage(world, image)
  if (digest?.startsWith('sha256:')) state.imageDigests.set(short, `${image.replace(/[@:][^/]*$/, '')}@${digest}`)
  return full
}

function pend(state: ServiceState, now: string, revision: string | undefined): void {
  const at = { state: 'CONDITION_RECONCILING', lastTransitionTime: now } as const
  const waiting = revision && `Waiting for revision ${shortName(revision)} to become ready.`
  state.service.reconciling = true
  state.service.terminalCondition = { type: 'Ready', ...at, ...(waiting ? { message: waiting } : {}) }
  state.service.conditions = [
    { type: 'RoutesReady', ...at },
    { type: 'ConfigurationsReady', ...(revision ? at : { state: 'CONDITION_SUCCEEDED', lastTransitionTime: now }) },
  ]
}

/** The end of an operation: the revision starts or fails, and traffic moves to the ready one. */
function settle(world: World, name: string, operation: OperationState, generation: string): void {
  const state = world.services.get(name)
  if (!state) {
    operation.error = goneMeanwhile(name)
    return
  }
  const now = world.clock.timestamp()
  const { service } = state
  for (const revision of state.revisions.values()) if (revision.reconciling) settleRevision(world, revision, now)
  const created = state.revisions.get(shortName(service.latestCreatedRevision))
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
  else operation.response = typed('Service', structuredClone(service))
}

function settleRevision(world: World, revision: WireRevision, now: string): void {
  const failure = failureOf(world, revision)
  if (!unavailable(world, revision, '')) writeStart(world, revision, startUp(world, revision, '').lines)
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
/** The message that the revision failed with. */
function failureText(revision: WireRevision): string | undefined {
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
  const latest = shortName(state.service.latestReadyRevision)
  return (state.service.traffic ?? []).flatMap(target => {
    const revision = target.type === LATEST ? latest : target.revision
    if (!revision) return []
    const uri = target.tag && state.urls.get(target.tag)?.at(-1)
    return [{ ...target, revision, ...(uri ? { uri } : {}) }]
  })
}

/**
 * Takes a revision out of its service, with its tags. A revision that serves traffic or is the latest one cannot be deleted (Google's
 * page on revisions); a tagged one can (page on rollouts: "You can delete a revision that is not serving traffic (0% allocation), even
 * if it has an assigned tag").
 */
export function removeRevision(state: ServiceState, id: string, { validateOnly }: { validateOnly: boolean }): void {
  const { trafficStatuses = [], traffic = [], latestCreatedRevision } = state.service
  const routed = trafficStatuses.some(status => status.revision === id && Boolean(status.percent))
  if (routed || latestCreatedRevision === state.revisions.get(id)?.name) {
    const why = routed ? 'it has traffic assigned' : 'it is the latest created revision'
    throw new Refusal('FAILED_PRECONDITION', `Revision '${id}' cannot be deleted because ${why}.`)
  }
  if (validateOnly) return
  state.revisions.delete(id)
  state.revisionExtras.delete(id)
  state.service.traffic = traffic.filter(target => target.revision !== id)
  state.service.trafficStatuses = trafficStatuses.filter(status => status.revision !== id)
}
