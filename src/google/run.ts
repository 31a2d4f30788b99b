/**
 * Cloud Run Admin API, v2 (google/cloud/run/v2). Services, jobs and worker pools on the global host; builds on the regional one, as
 * gcloud does.
 */

import type { Config } from '../inputs/config.ts'
import type { Kind } from '../kinds/list.ts'
import { KINDS } from '../kinds/list.ts'
import { say } from '../language/say.ts'
import type { Elsewhere, Json } from '../model.ts'
import type {
  Build,
  Deployed,
  Execution,
  Operation,
  Policy,
  Service,
  SubmitBuildRequest,
  Task,
  WireRevision,
} from '../wire.ts'
import { list } from '../words/sentences.ts'
import { policyCalls } from './policy-calls.ts'
import { publishedFor } from './run-methods.ts'
import type { TestedPermissions } from './test-permissions.ts'
import { orNull } from './wire-level/absent.ts'
import { ApiError } from './wire-level/api-error.ts'
import type { Endpoints } from './wire-level/endpoints.ts'
import { resultOf, waitFor } from './wire-level/operation.ts'
import { type ApiCall, callName, type Transport } from './wire-level/transport.ts'

/** A service or job in Knative form, with any fields. */
export type KnativeResource = { [key: string]: Json }

/** A page of a list of all regions, of whose items only what the caller made of them is kept. `unreachable`: regions that did not answer. */
interface Everywhere<T> {
  items: T[]
  unreachable: string[]
}

export interface KnativePlace {
  kind: Kind
  project: string
  region: string
  name: string
}

/** Names are v2 resource names: `projects/P/locations/L/services/S`. */
export interface RunApi {
  /** GET run/v2/NAME; null on 404; `run.services.get`. `evenWhenCancelled`: also after the run was cancelled. */
  getService(name: string, options?: { evenWhenCancelled?: boolean }): Promise<Service | null>
  /** POST run/v2/projects/P/locations/L/services?serviceId=S; `validateOnly` saves nothing. */
  createService(
    parent: string,
    id: string,
    service: Service,
    options?: { validateOnly?: boolean },
  ): Promise<Operation<Service>>
  /** PATCH run/v2/NAME?updateMask=...: fields outside the mask stay. `etag` in `service` guards against lost updates. */
  patchService(
    service: Service,
    updateMask: readonly string[],
    options?: { validateOnly?: boolean; evenWhenCancelled?: boolean },
  ): Promise<Operation<Service>>
  /** GET L-run/apis/serving.knative.dev/v1/namespaces/P/services/S, or of jobs; null on 404. */
  getKnative(place: KnativePlace): Promise<KnativeResource | null>
  /** GET run/v1/projects/P/locations/L/revisions/R: the image of its first container with the digest that its tag had when the revision
   *  was made (`status.imageDigest`, which v2 does not have); undefined if it does not say. */
  getImageDigest(parent: string, revision: string): Promise<string | undefined>
  /** PUT the same, or POST to the list where `create`: the whole resource. `metadata.resourceVersion` guards against lost updates. */
  saveKnative(
    place: KnativePlace,
    resource: KnativeResource,
    create: boolean,
    options?: { dryRun?: boolean },
  ): Promise<KnativeResource>
  /** GET run/v1/projects/P/locations, every page: `us-central1` and so on; `run.locations.list`. */
  listRegions(project: string): Promise<string[]>
  /** GET run/v2/projects/P/locations/L/services, every page; `run.services.list` on the project. There is no `-` for all locations. */
  listServices(parent: string): Promise<Service[]>
  /** GET run/v1/projects/P/locations/-/services: those of all regions in Knative form, as gcloud lists them; `run.services.list`. */
  listEverywhere<T>(project: string, each: (service: KnativeResource) => T): AsyncIterable<Everywhere<T>>
  /** GET run/apis/run.googleapis.com/v1/namespaces/P/jobs on the global host: the same of jobs; `run.jobs.list`. */
  listJobsEverywhere<T>(project: string, each: (job: KnativeResource) => T): AsyncIterable<Everywhere<T>>
  /** DELETE run/v2/NAME?etag=..., waits for the operation; `run.services.delete`. */
  deleteService(name: string, etag?: string): Promise<void>
  /** GET run/v2/NAME/revisions, every page, newest first; `run.revisions.list`. `services/-` stands for all services of the region. */
  listRevisions(name: string): Promise<WireRevision[]>
  /** DELETE run/v2/NAME/revisions/R?etag=..., waits for the operation; `run.revisions.delete`. Refused for the newest revision of
   *  a service, and for one with traffic. */
  deleteRevision(name: string, etag?: string): Promise<void>
  /** GET run/v2/NAME/revisions/R; null on 404. */
  getRevision(name: string): Promise<WireRevision | null>
  /** POST run/v2/OPERATION:wait {"timeout":"30s"} until done. Throws ApiError if the operation failed. */
  wait<R>(operation: Operation<R>): Promise<R>
  /** GET run/v2/NAME of anything that can be deployed; null on 404; `run.jobs.get` and the like. */
  getResource<R extends Deployed>(name: string): Promise<R | null>
  /** GET run/v2/projects/P/locations/L/jobs and the like, every page; `run.jobs.list`. */
  listResources<R extends Deployed>(kind: Kind, parent: string): Promise<R[]>
  /** POST run/v2/projects/P/locations/L/jobs?jobId=J and the like; `run.jobs.create`. */
  createResource(
    kind: Kind,
    parent: string,
    id: string,
    body: Deployed,
    options?: { validateOnly?: boolean },
  ): Promise<Operation<Deployed>>
  /** PATCH run/v2/NAME?updateMask=...; without a mask the whole is replaced. `etag` in `body` guards against lost updates;
   *  `run.jobs.update` and the like. */
  updateResource(
    body: Deployed,
    updateMask?: readonly string[],
    options?: { validateOnly?: boolean },
  ): Promise<Operation<Deployed>>
  /** POST run/v2/NAME:run; the operation's metadata is the execution as it begins; `run.jobs.run`. */
  runJob(name: string): Promise<Operation<Execution, Execution>>
  /** GET run/v2/JOB/executions/E; null on 404; `run.executions.get`. */
  getExecution(name: string): Promise<Execution | null>
  /** GET run/v2/JOB/executions/E/tasks; `run.tasks.list`. */
  listTasks(execution: string): Promise<Task[]>
  /** GET run/v2/NAME:getIamPolicy?options.requestedPolicyVersion=3. */
  getPolicy(name: string): Promise<Policy>
  /** POST run/v2/NAME:setIamPolicy. */
  setPolicy(name: string, policy: Policy): Promise<Policy>
  /** POST run/v2/NAME:testIamPermissions; an absent service answers with an empty set, not 404. */
  testPermissions(name: string, names: readonly string[]): Promise<TestedPermissions>
  /** POST L-run/v2/projects/P/locations/L/builds:submit. */
  submitBuild(
    parent: string,
    request: SubmitBuildRequest,
  ): Promise<{ buildOperation: Operation<Build, { build?: Build }>; baseImageUri?: string; baseImageWarning?: string }>
}

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

type KnativeList<T> = Partial<Everywhere<T>> & { metadata?: { continue?: string } }

/** Of a list of everything in a project. */
const PAGE = 500

export function makeRun(transport: Transport): RunApi {
  const { signal, endpoints } = transport
  const send = <T>(call: ApiCall) => transport.send<T>({ ...publishedFor(call), ...call })
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
  /** Every page of a list. A list that lacks what did not answer in time is an error, as no answer is. */
  const all = async <T>(path: string, field: string): Promise<T[]> => {
    const found: T[] = []
    for (let pageToken: string | undefined; ; ) {
      const call: ApiCall = { api: API, method: 'GET', path, query: { pageToken } }
      const page = await send<Record<string, unknown>>(call)
      const absent = (page.unreachable ?? []) as string[]
      if (absent.length > 0) {
        const message = say`${list(absent)} did not answer.`
        throw new ApiError(503, callName(endpoints, call), { code: 'UNAVAILABLE', message, details: [] })
      }
      found.push(...((page[field] ?? []) as T[]))
      pageToken = (page.nextPageToken as string | undefined) || undefined
      if (!pageToken) return found
    }
  }
  /** Pages of v1 are in Kubernetes style. */
  async function* everywhere<T>(path: string, each: (item: KnativeResource) => T): AsyncIterable<Everywhere<T>> {
    let token: string | undefined
    do {
      const {
        items = [],
        unreachable = [],
        metadata,
      } = await send<KnativeList<T>>({
        ...{ api: API, method: 'GET', path, query: { limit: PAGE, continue: token } },
        list: { field: 'items', each: item => each(item as KnativeResource) },
      })
      yield { items, unreachable }
      token = metadata?.continue || undefined
    } while (token)
  }
  return {
    listEverywhere: (project, each) => everywhere(`/v1/projects/${project}/locations/-/services`, each),
    listJobsEverywhere: (project, each) => everywhere(`/apis/run.googleapis.com/v1/namespaces/${project}/jobs`, each),
    getService: (name, { evenWhenCancelled = false } = {}) =>
      orNull(send({ api: API, method: 'GET', path: `/v2/${name}`, evenWhenCancelled })),
    getKnative: place => {
      const path = knativePath(place, overridden)
      return orNull(send({ api: API, location: place.region, method: 'GET', path, ...regionOf(place, endpoints) }))
    },
    getImageDigest: async (parent, revision) => {
      const call = { api: API, method: 'GET', path: `/v1/${parent}/revisions/${revision}` } as const
      return (await send<{ status?: { imageDigest?: string } }>(call)).status?.imageDigest
    },
    saveKnative: (place, body, create, { dryRun } = {}) => {
      const path = knativePath(place, overridden, create)
      return send({
        api: API,
        location: place.region,
        method: create ? 'POST' : 'PUT',
        path,
        ...(dryRun && { query: { dryRun: 'all' } }),
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
    listResources: <R extends Deployed>(kind: Kind, parent: string) => {
      const { collection } = KINDS[kind]
      return all<R>(`/v2/${parent}/${collection}`, collection)
    },
    createResource: (kind, parent, id, body, { validateOnly } = {}) => {
      const { collection, idParameter } = KINDS[kind]
      return send({
        api: API,
        method: 'POST',
        path: `/v2/${parent}/${collection}`,
        query: { [idParameter]: id, validateOnly: validateOnly || undefined },
        body,
      })
    },
    // Safe to send twice with its etag: the second request is a conflict.
    updateResource: (body, updateMask, { validateOnly } = {}) =>
      send({
        api: API,
        method: 'PATCH',
        path: `/v2/${body.name}`,
        query: { updateMask: updateMask?.join(','), validateOnly: validateOnly || undefined },
        body,
        safe: body.etag !== undefined,
      }),
    // Never sent twice, because that would start two executions.
    runJob: name => send({ api: API, method: 'POST', path: `/v2/${name}:run`, body: {} }),
    getExecution: name => orNull(send({ api: API, method: 'GET', path: `/v2/${name}` })),
    listTasks: execution => all<Task>(`/v2/${execution}/tasks`, 'tasks'),
    ...policyCalls({ ...transport, send }, API, 'v2'),
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
