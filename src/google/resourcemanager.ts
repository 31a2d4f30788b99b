/** Cloud Resource Manager API: projects and tags by v3, project policies by v1, as in gcloud. */

import type { Operation, Policy } from '../wire.ts'
import type { ResourceManager } from './google.ts'
import { guarded, testIamPermissions } from './test-permissions.ts'
import { poll, resultOf } from './wire-level/operation.ts'
import { type ApiCall, callName, type Transport } from './wire-level/transport.ts'

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
  return {
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
