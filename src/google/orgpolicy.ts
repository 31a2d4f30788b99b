/** Organization Policy API, v2 (google/cloud/orgpolicy/v2); v1 cannot read managed constraints. */

import type { EffectivePolicy } from '../wire.ts'
import type { OrgPolicy } from './google.ts'
import { orNull } from './wire-level/absent.ts'
import type { Transport } from './wire-level/transport.ts'

export function makeOrgPolicy({ send }: Transport): OrgPolicy {
  return {
    effective: (project, constraint) => {
      const name = `projects/${project}/policies/${constraint.replace(/^constraints\//, '')}`
      return send({ api: 'orgpolicy', method: 'GET', path: `/v2/${name}:getEffectivePolicy` })
    },
    list: async node => {
      const policies: EffectivePolicy[] = []
      let pageToken: string | undefined
      do {
        const page: { policies?: EffectivePolicy[]; nextPageToken?: string } = await send({
          api: 'orgpolicy',
          method: 'GET',
          path: `/v2/${node}/policies`,
          query: { pageToken },
        })
        policies.push(...(page.policies ?? []))
        pageToken = page.nextPageToken || undefined
      } while (pageToken)
      return policies
    },
    get: (node, constraint) =>
      orNull(send({ api: 'orgpolicy', method: 'GET', path: `/v2/${node}/policies/${constraint}` })),
  }
}
