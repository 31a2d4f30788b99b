/** Cloud Resource Manager API: projects and tags by v3, project policies by v1, as in gcloud. */
import type { Operation, Policy, Project } from '../wire.ts'
import type { TestedPermissions } from './test-permissions.ts'
import { guarded, testIamPermissions } from './test-permissions.ts'
import { poll, resultOf } from './wire-level/operation.ts'
import { type ApiCall, callName, type Transport } from './wire-level/transport.ts'

export interface ResourceManager {
  /** GET cloudresourcemanager/v3/projects/P; `resourcemanager.projects.get`. P is an id or a number. */
  getProject(project: string): Promise<Project>
  /** POST v1/projects/P:getIamPolicy, version 3; `resourcemanager.projects.getIamPolicy`. */
  getPolicy(project: string): Promise<Policy>
  /** POST v1/projects/P:setIamPolicy. */
  setPolicy(project: string, policy: Policy): Promise<Policy>
  /** POST v1/projects/P:getAncestry: `folders/F` and `organizations/O` above the project, the nearest first;
   *  `resourcemanager.projects.get`. */
  ancestors(project: string): Promise<string[]>
  /** GET v3/projects?parent=NODE, every page: the active ones right below it; `resourcemanager.projects.list` on the node. */
  projectsIn(node: string): Promise<Project[]>
  /** GET v3/folders?parent=NODE, every page: `folders/F` right below it; `resourcemanager.folders.list` on the node. */
  foldersIn(node: string): Promise<string[]>
  /** POST v3/NODE:getIamPolicy, version 3. NODE: `folders/F` or `organizations/O`; `resourcemanager.folders.getIamPolicy` and so on. */
  getNodePolicy(node: string): Promise<Policy>
  /** POST v3/projects/P:testIamPermissions. */
  testPermissions(project: string, names: readonly string[]): Promise<TestedPermissions>
  /** GET L-cloudresourcemanager/v3/effectiveTags?parent=FULL_NAME: namespaced key -> short value. */
  effectiveTags(fullName: string, location: string): Promise<EffectiveTag[]>
  /** GET v3/tagValues/N, or v3/tagValues/namespaced?name=PARENT/KEY/VALUE; `resourcemanager.tagValues.get`. */
  tagValue(name: string): Promise<TagValue>
  /** POST v3/tagValues/N:testIamPermissions. */
  testTagValue(name: string, names: readonly string[]): Promise<TestedPermissions>
  /** POST L-cloudresourcemanager/v3/tagBindings, waits for the operation. `tagValue`: `tagValues/N` or the namespaced name. */
  bindTag(fullName: string, tagValue: string, location: string): Promise<void>
  /** DELETE L-cloudresourcemanager/v3/tagBindings/FULL_NAME/tagValues/N, waits for the operation. */
  unbindTag(fullName: string, tagValue: string, location: string): Promise<void>
}

/** A tag in effect on a resource. */
export interface EffectiveTag {
  /** Namespaced: `123/environment`. */
  key: string
  /** Short name. */
  value: string
  /** `tagKeys/N` and `tagValues/N`. */
  keyId: string
  valueId: string
  /** Inherited from above the resource. */
  inherited: boolean
}

/** google.cloud.resourcemanager.v3.TagValue, the fields that we read. */
export interface TagValue {
  /** `tagValues/N`. */
  name?: string
  /** `tagKeys/N`. */
  parent?: string
  shortName?: string
  /** `PARENT/KEY/VALUE`. */
  namespacedName?: string
}

const API = 'cloudresourcemanager'

/** google.cloud.resourcemanager.v3.EffectiveTag. */
interface WireTag {
  /** `tagValues/123`. */
  tagValue?: string
  /** `123/environment/prod`. */
  namespacedTagValue?: string
  /** `tagKeys/456`. */
  tagKey?: string
  /** `123/environment`. */
  namespacedTagKey?: string
  inherited?: boolean
}

export function makeResourceManager(transport: Transport): ResourceManager {
  const { send, signal, endpoints } = transport
  /** Tag operations exist only in the location where they were started. */
  const end = async (start: ApiCall): Promise<void> => {
    const started = await send<Operation>(start)
    const { api, location } = start
    const read = () =>
      send<Operation>({ api, ...(location && { location }), method: 'GET', path: `/v3/${started.name}` })
    const operation = started.done ? started : await poll(read, ({ done }) => done === true, signal)
    resultOf(operation, callName(endpoints, start))
  }
  /** Every page of a list of what is right below a node. */
  const below = async <T>(collection: 'projects' | 'folders', parent: string): Promise<T[]> => {
    const found: T[] = []
    for (let pageToken: string | undefined; ; ) {
      const page = await send<{ projects?: T[]; folders?: T[]; nextPageToken?: string }>({
        ...{ api: API, method: 'GET', path: `/v3/${collection}`, query: { parent, pageToken } },
      })
      found.push(...(page[collection] ?? []))
      pageToken = page.nextPageToken || undefined
      if (!pageToken) return found
    }
  }
  return {
    projectsIn: async node =>
      (await below<Project>('projects', node)).filter(({ state = 'ACTIVE' }) => state === 'ACTIVE'),
    foldersIn: async node => (await below<{ name?: string }>('folders', node)).flatMap(({ name }) => name ?? []),
    getProject: project => send({ api: API, method: 'GET', path: `/v3/projects/${project}` }),
    getPolicy: project =>
      send({
        api: API,
        method: 'POST',
        path: `/v1/projects/${project}:getIamPolicy`,
        body: { options: { requestedPolicyVersion: 3 } },
        safe: true,
      }),
    setPolicy: (project, policy) =>
      send<Policy>({
        api: API,
        method: 'POST',
        path: `/v1/projects/${project}:setIamPolicy`,
        body: { policy },
        ...guarded(policy),
      }),
    ancestors: async project => {
      const { ancestor = [] } = await send<{ ancestor?: { resourceId?: { type?: string; id?: string } }[] }>({
        api: API,
        method: 'POST',
        path: `/v1/projects/${project}:getAncestry`,
        body: {},
        safe: true,
      })
      return ancestor.flatMap(({ resourceId: { type, id } = {} }) =>
        type === 'folder' || type === 'organization' ? [`${type}s/${id}`] : [],
      )
    },
    getNodePolicy: node =>
      send({
        api: API,
        method: 'POST',
        path: `/v3/${node}:getIamPolicy`,
        body: { options: { requestedPolicyVersion: 3 } },
        safe: true,
      }),
    testPermissions: (project, names) => testIamPermissions(transport, API, `/v3/projects/${project}`, names),
    effectiveTags: async (fullName, location) => {
      const tags: WireTag[] = []
      let pageToken: string | undefined
      do {
        const query = { parent: fullName, pageSize: 300, pageToken }
        const page: { effectiveTags?: WireTag[]; nextPageToken?: string } = await send({
          api: API,
          location,
          method: 'GET',
          path: '/v3/effectiveTags',
          query,
        })
        tags.push(...(page.effectiveTags ?? []))
        pageToken = page.nextPageToken || undefined
      } while (pageToken)
      return tags.map(tag => ({
        key: tag.namespacedTagKey ?? '',
        value: tag.namespacedTagValue?.split('/').pop() ?? '',
        keyId: tag.tagKey ?? '',
        valueId: tag.tagValue ?? '',
        inherited: tag.inherited ?? false,
      }))
    },
    tagValue: name =>
      /^tagValues\/\d+$/.test(name)
        ? send({ api: API, method: 'GET', path: `/v3/${name}` })
        : send({ api: API, method: 'GET', path: '/v3/tagValues/namespaced', query: { name } }),
    testTagValue: (name, names) => testIamPermissions(transport, API, `/v3/${name}`, names),
    bindTag: (parent, tagValue, location) => {
      const value = /^tagValues\/\d+$/.test(tagValue) ? { tagValue } : { tagValueNamespacedName: tagValue }
      return end({ api: API, location, method: 'POST', path: '/v3/tagBindings', body: { parent, ...value } })
    },
    unbindTag: (parent, tagValue, location) => {
      const path = `/v3/tagBindings/${encodeURIComponent(parent)}/${tagValue}`
      return end({ api: API, location, method: 'DELETE', path })
    },
  }
}
