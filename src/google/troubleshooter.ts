/** Policy Troubleshooter API, v3: whether another principal has a permission (google/cloud/policytroubleshooter/iam/v3) */
import type { Troubleshooter } from './google.ts'
import type { Transport } from './wire-level/transport.ts'

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
