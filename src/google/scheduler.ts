/** Cloud Scheduler API, v1 (google/cloud/scheduler/v1/cloudscheduler.proto): one global host, no operations. */

import type { Scheduler } from './google.ts'
import { orNull } from './wire-level/absent.ts'
import type { Transport } from './wire-level/transport.ts'

const API = 'cloudscheduler'

export function makeScheduler({ send }: Transport): Scheduler {
  return {
    getJob: name => orNull(send({ api: API, method: 'GET', path: `/v1/${name}` })),
    createJob: (parent, job) => send({ api: API, method: 'POST', path: `/v1/${parent}/jobs`, body: job }),
    patchJob: (job, updateMask) =>
      send({
        api: API,
        method: 'PATCH',
        path: `/v1/${job.name}`,
        query: { updateMask: updateMask.join(',') },
        body: job,
        // Safe to send twice.
        safe: true,
      }),
    deleteJob: async name => {
      await send({ api: API, method: 'DELETE', path: `/v1/${name}` })
    },
    runJob: name => send({ api: API, method: 'POST', path: `/v1/${name}:run`, body: {} }),
  }
}
