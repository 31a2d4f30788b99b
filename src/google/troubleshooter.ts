/** Policy Troubleshooter API, v3: whether another principal has a permission (google/cloud/policytroubleshooter/iam/v3) */
import type { TroubleshootAnswer } from '../wire.ts'
import type { Transport } from './wire-level/transport.ts'

export interface Troubleshooter {
  /**
   * POST policytroubleshooter/v3/iam:troubleshoot; `principal` is an email, no member prefix. `seen`: the attributes for conditions, if
   * the access is to a child of the resource.
   */
  troubleshoot(
    principal: string,
    permission: string,
    fullResourceName: string,
    seen?: { service: string; type: string; name: string },
  ): Promise<TroubleshootAnswer>
}

export function makeTroubleshooter({ send }: Transport): Troubleshooter {
  return {
    troubleshoot: (principal, permission, fullResourceName, seen) =>
      send({
        api: 'policytroubleshooter',
        method: 'POST',
        path: '/v3/iam:troubleshoot',
        body: {
          accessTuple: {
            principal,
            fullResourceName,
            permission,
            // Without a time, grants with an end date cannot be decided.
            conditionContext: { request: { receiveTime: new Date().toISOString() }, ...(seen && { resource: seen }) },
          },
        },
        safe: true,
      }),
  }
}
