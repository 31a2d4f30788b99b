/** Policy Troubleshooter API, v3: may another principal do something? (google/cloud/policytroubleshooter/iam/v3) */
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
            // Without a time, every grant that ends at a date is one that cannot be decided.
            conditionContext: { request: { receiveTime: new Date().toISOString() }, ...(seen && { resource: seen }) },
          },
        },
        safe: true,
      }),
  }
}
