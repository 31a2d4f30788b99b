/** Cloud Run Admin API, v2 (google/cloud/run/v2). Services on the global host; builds on the regional one, as gcloud does. */
import { orNull } from './absent.ts'
import type { Run } from './google.ts'
import { resultOf, waitFor } from './operation.ts'
import { policyCalls } from './policy-calls.ts'
import { type Call, callName, type Transport } from './transport.ts'
import type { Operation, Service } from './wire.ts'

const API = 'run'
/** How long the server may hold a `:wait`; gcloud's value. */
const HOLD = '30s'

export function makeRun(transport: Transport): Run {
  const { send, signal, endpoints } = transport
  const wait = (name: string): Call => ({ api: API, method: 'POST', path: `/v2/${name}:wait`, body: { timeout: HOLD } })
  return {
    getService: name => orNull(send({ api: API, method: 'GET', path: `/v2/${name}` })),
    createService: (parent, id, service, { validateOnly } = {}) =>
      send({
        api: API,
        method: 'POST',
        path: `/v2/${parent}/services`,
        query: { serviceId: id, validateOnly: validateOnly || undefined },
        body: service,
      }),
    patchService: (service, updateMask, { validateOnly } = {}) =>
      send({
        api: API,
        method: 'PATCH',
        path: `/v2/${service.name}`,
        query: { updateMask: updateMask.join(','), validateOnly: validateOnly || undefined },
        body: service,
        // Sent twice, it says the same; what would make a second revision is stopped by its etag.
        safe: service.etag !== undefined || !updateMask.some(path => /^(template|buildConfig)\b/.test(path)),
      }),
    getRevision: name => orNull(send({ api: API, method: 'GET', path: `/v2/${name}` })),
    wait: async operation => {
      const ask = (name: string) => send<Operation<Service>>({ ...wait(name), safe: true })
      return resultOf(await waitFor(operation, ask, signal), callName(endpoints, wait(operation.name)))
    },
    ...policyCalls(transport, API, 'v2'),
    submitBuild: (parent, request) =>
      send({
        api: API,
        location: /\/locations\/([^/]+)$/.exec(parent)?.[1],
        method: 'POST',
        path: `/v2/${parent}/builds:submit`,
        body: request,
      }),
  }
}
