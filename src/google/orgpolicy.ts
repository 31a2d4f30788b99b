/** Organization Policy API, v2 (google/cloud/orgpolicy/v2); v1 cannot read managed constraints. */
import type { EffectivePolicy } from '../wire.ts'
import { orNull } from './wire-level/absent.ts'
import type { Transport } from './wire-level/transport.ts'

export interface OrgPolicy {
  /** GET orgpolicy/v2/projects/P/policies/CONSTRAINT:getEffectivePolicy; `orgpolicy.policy.get`. */
  effective(project: string, constraint: string): Promise<EffectivePolicy>
  /** GET orgpolicy/v2/NODE/policies/CONSTRAINT, as set there: `null` if it is not. NODE: `projects/P`, `folders/F`,
   *  `organizations/O`. */
  get(node: string, constraint: string): Promise<EffectivePolicy | null>
  /** GET orgpolicy/v2/NODE/policies: all that set there, dry runs among them; `orgpolicy.policies.list`. */
  list(node: string): Promise<EffectivePolicy[]>
}

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
