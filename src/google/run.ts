/**
 * Cloud Run Admin API, v2 (google/cloud/run/v2). Services, jobs and worker pools on the global host; builds on the regional one, as
 * gcloud does.
 */

import type { Config } from '../inputs/config.ts'
import { KINDS } from '../kinds/list.ts'
import type { Elsewhere } from '../model.ts'
import type { Operation, Service, Task, WireRevision } from '../wire.ts'
import type { KnativePlace, RunApi } from './google.ts'
import { policyCalls } from './policy-calls.ts'
import { orNull } from './wire-level/absent.ts'
import type { Endpoints } from './wire-level/endpoints.ts'
import { resultOf, waitFor } from './wire-level/operation.ts'
import { type ApiCall, callName, type Transport } from './wire-level/transport.ts'

const API = 'run'

/** How long the server can hold a `:wait`; gcloud's value. */
const HOLD = '30s'

/**
 * Like gcloud's GA track: `namespaces` are projects, and the region is in the host. A user's own host
 * (`CLOUDSDK_API_ENDPOINT_OVERRIDES_RUN`) contains no region; services have a second path that does (run/v1's
 * discovery document, `projects.locations.services.replaceService`). Jobs have none: the region goes in front of the host name, as
 * gcloud does for both.
 */
function knativePath({ kind, project, region, name }: KnativePlace, overridden: boolean, list = false): string {
  const { manifest } = KINDS[kind]
  const path =
    overridden && manifest?.regionalPath
      ? `/v1/projects/${project}/locations/${region}/${manifest.plural}`
      : `/apis/${manifest?.apiVersion}/namespaces/${project}/${manifest?.plural}`
  return list ? path : `${path}/${name}`
}

/**
 * How a call without such a path passes its region to a user's own host: in the host name or, if the host is an IP address, in the
 * routing header of Google's clients (AIP-4222).
 */
function regionOf({ kind, region }: KnativePlace, endpoints: Endpoints): Partial<ApiCall> {
  const override = endpoints.override(API)
  if (KINDS[kind].manifest?.regionalPath || !override) return {}
  return endpoints.baseInRegion(API, region) === override
    ? { headers: { 'x-goog-request-params': `location=${region}` } }
    : { regionInHost: true }
}

/** The resulting hosts, one per region. */
export function regionalHosts({ kind, manifest, regions }: Config, endpoints: Endpoints): Elsewhere[] {
  const run = endpoints.elsewhere.find(({ api }) => api === endpoints.host(API))
  if (!run || !manifest) return []
  return regions.flatMap(region => {
    const { regionInHost } = regionOf({ kind, region, project: '', name: '' }, endpoints)
    const host = new URL(endpoints.baseInRegion(API, region)).host
    return regionInHost ? { ...run, api: endpoints.host(API, region), host } : []
  })
}

export function makeRun(transport: Transport): RunApi {
  const { send, signal, endpoints } = transport
  const overridden = endpoints.override(API) !== undefined
  const wait = (name: string): ApiCall => ({
    api: API,
    method: 'POST',
    path: `/v2/${name}:wait`,
    body: { timeout: HOLD },
  })
  const end = async <R>(operation: Operation<R>): Promise<R> => {
    const ask = (name: string) => send<Operation<R>>({ ...wait(name), safe: true })
    return resultOf(await waitFor(operation, ask, signal), callName(endpoints, wait(operation.name)))
  }
  const remove = async (name: string, query?: { etag: string | undefined }): Promise<void> => {
    await end(await send<Operation>({ api: API, method: 'DELETE', path: `/v2/${name}`, ...(query && { query }) }))
  }
  /** Every page of a list. */
  const all = async <T>(path: string, field: string): Promise<T[]> => {
    const found: T[] = []
    for (let pageToken: string | undefined; ; ) {
      const page = await send<Record<string, unknown>>({ api: API, method: 'GET', path, query: { pageToken } })
      found.push(...((page[field] ?? []) as T[]))
      pageToken = (page.nextPageToken as string | undefined) || undefined
      if (!pageToken) return found
    }
  }
  return {
    getService: (name, { evenWhenCancelled = false } = {}) =>
      orNull(send({ api: API, method: 'GET', path: `/v2/${name}`, evenWhenCancelled })),
    getKnative: place => {
      const path = knativePath(place, overridden)
      return orNull(send({ api: API, location: place.region, method: 'GET', path, ...regionOf(place, endpoints) }))
    },
    saveKnative: (place, body, create) => {
      const path = knativePath(place, overridden, create)
      return send({
        api: API,
        location: place.region,
        method: create ? 'POST' : 'PUT',
        path,
        body,
        ...regionOf(place, endpoints),
      })
    },
    createService: (parent, id, service, { validateOnly } = {}) =>
      send({
        api: API,
        method: 'POST',
        path: `/v2/${parent}/services`,
        query: { serviceId: id, validateOnly: validateOnly || undefined },
        body: service,
      }),
    patchService: (service, updateMask, { validateOnly, evenWhenCancelled = false } = {}) =>
      send({
        api: API,
        method: 'PATCH',
        path: `/v2/${service.name}`,
        query: { updateMask: updateMask.join(','), validateOnly: validateOnly || undefined },
        body: service,
        evenWhenCancelled,
        // Safe to send twice: the etag prevents a second revision.
        safe: service.etag !== undefined || !updateMask.some(path => /^(template|buildConfig)\b/.test(path)),
      }),
    listServices: parent => all<Service>(`/v2/${parent}/services`, 'services'),
    deleteService: (name, etag) => remove(name, { etag }),
    listRegions: async project => {
      const locations = await all<{ locationId: string }>(`/v1/projects/${project}/locations`, 'locations')
      return locations.map(({ locationId }) => locationId)
    },
    listRevisions: name => all<WireRevision>(`/v2/${name}/revisions`, 'revisions'),
    deleteRevision: (name, etag) => remove(name, { etag }),
    getRevision: name => orNull(send({ api: API, method: 'GET', path: `/v2/${name}` })),
    wait: end,
    getResource: name => orNull(send({ api: API, method: 'GET', path: `/v2/${name}` })),
    createResource: (kind, parent, id, body) => {
      const { collection, idParameter } = KINDS[kind]
      return send({ api: API, method: 'POST', path: `/v2/${parent}/${collection}`, query: { [idParameter]: id }, body })
    },
    // Safe to send twice with its etag: the second request is a conflict.
    updateResource: (body, updateMask) =>
      send({
        api: API,
        method: 'PATCH',
        path: `/v2/${body.name}`,
        query: { updateMask: updateMask?.join(',') },
        body,
        safe: body.etag !== undefined,
      }),
    // Never sent twice, because that would start two executions.
    runJob: name => send({ api: API, method: 'POST', path: `/v2/${name}:run`, body: {} }),
    getExecution: name => orNull(send({ api: API, method: 'GET', path: `/v2/${name}` })),
    listTasks: execution => all<Task>(`/v2/${execution}/tasks`, 'tasks'),
    ...policyCalls(transport, API, 'v2'),
    submitBuild: (parent, request) =>
      send({
        api: API,
        location: /\/locations\/([^/]+)$/.exec(parent)?.[1],
        method: 'POST',
        path: `/v2/${parent}/builds:submit`,
        body: request,
      }),
  }
}
