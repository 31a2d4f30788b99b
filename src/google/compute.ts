/** Compute Engine API, v1: who can use a subnetwork. */
import type { Policy } from '../wire.ts'
import type { Transport } from './wire-level/transport.ts'

export interface Compute {
  /** GET compute/v1/projects/P/regions/R/subnetworks/S/getIamPolicy, version 3. */
  getSubnetworkPolicy(name: string): Promise<Policy>
}

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
