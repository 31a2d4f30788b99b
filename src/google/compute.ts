/** Compute Engine API, v1: who can use a subnetwork. */
import type { Compute } from './google.ts'
import type { Transport } from './wire-level/transport.ts'

const API = 'compute'

export function makeCompute({ send }: Transport): Compute {
  return {
    getSubnetworkPolicy: name =>
      send({
        api: API,
        method: 'GET',
        path: `/compute/v1/${name}/getIamPolicy`,
        query: { optionsRequestedPolicyVersion: 3 },
      }),
  }
}
