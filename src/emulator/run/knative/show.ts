/** Services and revisions as the Knative API prints them, status included. */
import type { Condition, Service, WireRevision } from '../../../wire.ts'
import { findProject, type ServiceState, type World } from '../../world/world.ts'
import { bare } from '../targets.ts'
import { ingressName } from './annotations.ts'
import type { KnativeService } from './service.ts'
import { toKnative, toTemplate, toTraffic } from './to-knative.ts'

/** A service as v1 prints it. */
export function showService(world: World, name: string, state: ServiceState): KnativeService {
  const { service } = state
  const [, project = '', , location = '', , id = ''] = name.split('/')
  const namespace = findProject(world, project)?.number ?? project
  const ingress = ingressName(service) ?? 'all'
  const made = toKnative(
    service,
    state.extras,
    {
      name: id,
      namespace,
      selfLink: `/apis/serving.knative.dev/v1/namespaces/${namespace}/services/${id}`,
      uid: service.uid ?? '',
      resourceVersion: bare(service.etag ?? ''),
      generation: Number(service.generation),
      creationTimestamp: service.createTime ?? '',
      labels: { ...service.labels, 'cloud.googleapis.com/location': location },
    },
    {
      'run.googleapis.com/ingress': ingress,
      'run.googleapis.com/ingress-status': ingress,
      'serving.knative.dev/creator': service.creator ?? '',
      'serving.knative.dev/lastModifier': service.lastModifier ?? '',
      'run.googleapis.com/operation-id': state.lastOperation,
      'run.googleapis.com/urls': JSON.stringify(service.urls ?? []),
    },
  )
  return { ...made, status: status(service) }
}

const STATUS: Record<string, string> = { CONDITION_SUCCEEDED: 'True', CONDITION_FAILED: 'False' }

export function condition(from: Condition): Record<string, unknown> {
  const reason = from.reason ?? from.revisionReason
  const unknown = !STATUS[from.state ?? '']
  return {
    type: from.type,
    status: STATUS[from.state ?? ''] ?? 'Unknown',
    ...(reason ? { reason: pascal(reason) } : unknown && from.message ? { reason: 'HealthCheckContainer' } : {}),
    ...(from.message ? { message: from.message } : {}),
    lastTransitionTime: from.lastTransitionTime,
  }
}

const pascal = (reason: string) =>
  reason.toLowerCase().replace(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase())

/** Last part of a resource name. */
export const short = (name: string | undefined) => name?.split('/').at(-1)

function status(service: Service): Record<string, unknown> {
  const [routes, configurations] = service.conditions ?? []
  const ready = short(service.latestReadyRevision)
  const settled = ready !== undefined
  return {
    observedGeneration: Number(service.generation),
    conditions: [service.terminalCondition, configurations, routes].flatMap(each => (each ? [condition(each)] : [])),
    ...(ready ? { latestReadyRevisionName: ready } : {}),
    latestCreatedRevisionName: short(service.latestCreatedRevision),
    ...(settled
      ? {
          traffic: (service.trafficStatuses ?? []).map(toTraffic),
          url: service.uri,
          address: { url: service.uri },
        }
      : {}),
  }
}

/** A revision as v1 prints it. */
export function showRevision(
  world: World,
  service: string,
  state: ServiceState,
  id: string,
  revision: WireRevision,
): Record<string, unknown> {
  const [, project = '', , location = '', , name = ''] = service.split('/')
  const namespace = findProject(world, project)?.number ?? project
  const { metadata, spec } = toTemplate(revision, state.revisionExtras.get(id) ?? {})
  const retired = !(state.service.trafficStatuses ?? []).some(target => target.revision === id)
  const conditions = (revision.conditions ?? []).map(condition)
  return {
    apiVersion: 'serving.knative.dev/v1',
    kind: 'Revision',
    metadata: {
      name: id,
      namespace,
      selfLink: `/apis/serving.knative.dev/v1/namespaces/${namespace}/revisions/${id}`,
      uid: revision.uid,
      resourceVersion: bare(revision.etag ?? ''),
      generation: 1,
      creationTimestamp: revision.createTime,
      labels: {
        ...metadata?.labels,
        'serving.knative.dev/service': name,
        'serving.knative.dev/configuration': name,
        'serving.knative.dev/serviceUid': state.service.uid,
        'serving.knative.dev/route': name,
        'cloud.googleapis.com/location': location,
      },
      annotations: { ...metadata?.annotations, 'serving.knative.dev/creator': revision.creator },
      ownerReferences: [
        {
          kind: 'Configuration',
          name,
          uid: state.service.uid,
          apiVersion: 'serving.knative.dev/v1',
          controller: true,
          blockOwnerDeletion: true,
        },
      ],
    },
    spec,
    status: {
      observedGeneration: 1,
      conditions: [
        ...conditions,
        {
          type: 'Active',
          status: retired ? 'False' : 'True',
          ...(retired ? { reason: 'Retired', severity: 'Info' } : {}),
          lastTransitionTime: revision.updateTime,
        },
      ],
      logUrl: revision.logUri,
      imageDigest: state.imageDigests.get(id) ?? revision.containers?.[0]?.image,
    },
  }
}
