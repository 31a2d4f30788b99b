/** Cloud Scheduler API, v1 (google/cloud/scheduler/v1/cloudscheduler.proto): one global host, no operations. */
import type { SchedulerJob } from '../wire.ts'
import { orNull } from './wire-level/absent.ts'
import type { Transport } from './wire-level/transport.ts'

/** Names are `projects/P/locations/L/jobs/J`. */
export interface Scheduler {
  /** GET cloudscheduler/v1/NAME; null on 404; `cloudscheduler.jobs.get`. */
  getJob(name: string): Promise<SchedulerJob | null>
  /** GET cloudscheduler/v1/projects/P/locations/L/jobs, every page; `cloudscheduler.jobs.list`. There is no `-` for all locations. */
  listJobs(parent: string): Promise<SchedulerJob[]>
  /** POST projects/P/locations/L/jobs; 409 if it exists; needs `iam.serviceAccounts.actAs` on the account that it calls as. */
  createJob(parent: string, job: SchedulerJob): Promise<SchedulerJob>
  /** PATCH NAME?updateMask=...; there is no etag. */
  patchJob(job: SchedulerJob, updateMask: readonly string[]): Promise<SchedulerJob>
  /** DELETE NAME. */
  deleteJob(name: string): Promise<void>
  /** POST NAME:run: an immediate attempt, whatever the schedule. */
  runJob(name: string): Promise<SchedulerJob>
}

const API = 'cloudscheduler'

export function makeScheduler({ send }: Transport): Scheduler {
  return {
    getJob: name => orNull(send({ api: API, method: 'GET', path: `/v1/${name}` })),
    listJobs: async parent => {
      const found: SchedulerJob[] = []
      for (let pageToken: string | undefined; ; ) {
        const page = await send<{ jobs?: SchedulerJob[]; nextPageToken?: string }>({
          ...{ api: API, method: 'GET', path: `/v1/${parent}/jobs`, query: { pageToken } },
        })
        found.push(...(page.jobs ?? []))
        pageToken = page.nextPageToken || undefined
        if (!pageToken) return found
      }
    },
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
