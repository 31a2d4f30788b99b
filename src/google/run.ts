/** Cloud Run Admin API, v2 (google/cloud/run/v2). Services, jobs and worker pools on the global host; builds on the regional one, as gcloud does. */

import { KINDS } from '../kinds/list.ts'
import type { Operation, Service, Task, WireRevision } from '../wire.ts'
import type { KnativePlace, RunApi } from './google.ts'
import { policyCalls } from './policy-calls.ts'
import { orNull } from './wire-level/absent.ts'
import { resultOf, waitFor } from './wire-level/operation.ts'
import { type ApiCall, callName, type Transport } from './wire-level/transport.ts'

const API = 'run'

/** How long the server may hold a `:wait`; gcloud's value. */
const HOLD = '30s'

/**
 * As gcloud's GA track calls it: `namespaces` are projects, and the region is in the host. An address of the user's own in place
 * of Google's (`CLOUDSDK_API_ENDPOINT_OVERRIDES_RUN`) has no region in it; services have a second path that has (run/v1's
 * discovery document, `projects.locations.services.replaceService`). Jobs have none: the region is put in front of the address's
 * host name, as gcloud does for both.
 */
function knativePath({ kind, project, region, name }: KnativePlace, overridden: boolean, list = false): string {
  const { manifest } = KINDS[kind]
  const path =
    overridden && manifest?.regionalPath
      ? `/v1/projects/${project}/locations/${region}/${manifest.plural}`
      : `/apis/${manifest?.apiVersion}/namespaces/${project}/${manifest?.plural}`
  return list ? path : `${path}/${name}`
}

/** How a call without such a path says its region where the user has an address of their own: before the host's name, as gcloud does; an address
 *  in numbers has no name, and the routing header of Google's clients says it (AIP-4222). */
function regionalAddress({ kind, region }: KnativePlace, path: string, override: string | undefined): Partial<ApiCall> {
  if (KINDS[kind].manifest?.regionalPath || !override) return {}
  const { hostname } = new URL(override)
  if (/^(localhost|[\d.]+|\[.*\])$/.test(hostname))
    return { headers: { 'x-goog-request-params': `location=${region}` } }
  return { url: `${override.replace('://', `://${region}-`)}${path}` }
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
      const address = regionalAddress(place, path, endpoints.override(API))
      return orNull(send({ api: API, location: place.region, method: 'GET', path, ...address }))
    },
    saveKnative: (place, body, create) => {
      const path = knativePath(place, overridden, create)
      const address = regionalAddress(place, path, endpoints.override(API))
      return send({ api: API, location: place.region, method: create ? 'POST' : 'PUT', path, body, ...address })
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
        // Sent twice, it says the same; what would make a second revision is stopped by its etag.
        safe: service.etag !== undefined || !updateMask.some(path => /^(template|buildConfig)\b/.test(path)),
      }),
    listServices: parent => all<Service>(`/v2/${parent}/services`, 'services'),
    deleteService: (name, etag) => remove(name, { etag }),
    listRevisions: name => all<WireRevision>(`/v2/${name}/revisions`, 'revisions'),
    deleteRevision: (name, etag) => remove(name, { etag }),
    getRevision: name => orNull(send({ api: API, method: 'GET', path: `/v2/${name}` })),
    wait: end,
    getResource: name => orNull(send({ api: API, method: 'GET', path: `/v2/${name}` })),
    createResource: (kind, parent, id, body) => {
      const { collection, idParameter } = KINDS[kind]
      return send({ api: API, method: 'POST', path: `/v2/${parent}/${collection}`, query: { [idParameter]: id }, body })
    },
    // With its etag it may be sent twice: the second one is a conflict.
    updateResource: (body, updateMask) =>
      send({
        api: API,
        method: 'PATCH',
        path: `/v2/${body.name}`,
        query: { updateMask: updateMask?.join(',') },
        body,
        safe: body.etag !== undefined,
      }),
    // Never sent twice: that would be two executions.
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
