/** Cloud Resource Manager API: projects and tags by v3, project policies by v1 as gcloud asks for them. */
import type { ResourceManager } from './google.ts'
import { guarded, testIamPermissions } from './permissions.ts'
import type { Transport } from './transport.ts'
import type { Policy } from './wire.ts'

const API = 'cloudresourcemanager'

/** google.cloud.resourcemanager.v3.EffectiveTag. */
interface EffectiveTag {
  /** `tagValues/123`. */
  tagValue?: string
  /** `123/environment/prod`. */
  namespacedTagValue?: string
  /** `tagKeys/456`. */
  tagKey?: string
  /** `123/environment`. */
  namespacedTagKey?: string
}

export function makeResourceManager(transport: Transport): ResourceManager {
  const { send } = transport
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
    testPermissions: (project, names) => testIamPermissions(transport, API, `/v3/projects/${project}`, names),
    effectiveTags: async (fullName, location) => {
      const tags: EffectiveTag[] = []
      let pageToken: string | undefined
      do {
        const query = { parent: fullName, pageSize: 300, pageToken }
        const page: { effectiveTags?: EffectiveTag[]; nextPageToken?: string } = await send({
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
      }))
    },
  }
}
