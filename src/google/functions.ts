/** Cloud Functions API: v2 knows functions of both generations, v1 the policy of the first (google/cloud/functions/v1 and v2). */
import type { Policy } from '../wire.ts'
import type { Functions } from './google.ts'
import { orNull } from './wire-level/absent.ts'
import type { Transport } from './wire-level/transport.ts'

const API = 'cloudfunctions'

export function makeFunctions({ send }: Transport): Functions {
  return {
    get: name => orNull(send({ api: API, method: 'GET', path: `/v2/${name}` })),
    getFirst: name => orNull(send({ api: API, method: 'GET', path: `/v1/${name}` })),
    getPolicy: name =>
      send<Policy>({
        api: API,
        method: 'GET',
        path: `/v1/${name}:getIamPolicy`,
        query: { 'options.requestedPolicyVersion': 3 },
      }),
  }
}
