/** Cloud Build API, v1 (google/devtools/cloudbuild/v1), by location. */
import type { Build, Operation } from '../wire.ts'
import type { Transport } from './wire-level/transport.ts'

export interface CloudBuild {
  /** GET cloudbuild/v1/projects/P/locations/L/defaultServiceAccount -> email; null if the project has none. */
  defaultServiceAccount(project: string, location: string): Promise<string | null>
  /** POST v1/projects/P/locations/L/builds: the fallback where Run's `builds:submit` is not available (404). */
  createBuild(project: string, location: string, build: Build): Promise<Operation<Build, { build?: Build }>>
  /** GET v1/projects/P/locations/L/builds/ID. */
  getBuild(name: string): Promise<Build>
  /** GET v1/projects/P/locations/L/operations/ID, as gcloud polls. */
  getOperation(name: string): Promise<Operation<Build, { build?: Build }>>
  /** GET v1/projects/P/locations/L/builds?filter=tags="TAG": one page, also after the run was cancelled. */
  buildsTagged(project: string, location: string, tag: string): Promise<Build[]>
  /** GET v1/projects/P/locations/L/builds: one page, the newest first; `cloudbuild.builds.list`. */
  newestBuilds(project: string, location: string): Promise<Build[]>
  /** POST v1/NAME:cancel. */
  cancel(name: string): Promise<void>
}

const API = 'cloudbuild'

export function makeCloudBuild({ send }: Transport): CloudBuild {
  return {
    defaultServiceAccount: async (project, location) => {
      const path = `/v1/projects/${project}/locations/${location}/defaultServiceAccount`
      const { serviceAccountEmail } = await send<{ serviceAccountEmail?: string }>({ api: API, method: 'GET', path })
      // Despite its name, the field contains `projects/P/serviceAccounts/EMAIL`; empty means that the project has none.
      return serviceAccountEmail?.split('/').pop() || null
    },
    createBuild: (project, location, build) =>
      send({ api: API, method: 'POST', path: `/v1/projects/${project}/locations/${location}/builds`, body: build }),
    getBuild: name => send({ api: API, method: 'GET', path: `/v1/${name}` }),
    getOperation: name => send({ api: API, method: 'GET', path: `/v1/${name}` }),
    buildsTagged: async (project, location, tag) => {
      const { builds } = await send<{ builds?: Build[] }>({
        api: API,
        method: 'GET',
        path: `/v1/projects/${project}/locations/${location}/builds`,
        query: { filter: `tags=${JSON.stringify(tag)}`, pageSize: 100 },
        evenWhenCancelled: true,
      })
      return builds ?? []
    },
    newestBuilds: async (project, location) => {
      const path = `/v1/projects/${project}/locations/${location}/builds`
      const page = await send<{ builds?: Build[] }>({ api: API, method: 'GET', path, query: { pageSize: 100 } })
      return page.builds ?? []
    },
    cancel: async name => {
      // Usually called because the run was cancelled.
      await send({ api: API, method: 'POST', path: `/v1/${name}:cancel`, body: {}, evenWhenCancelled: true })
    },
  }
}
