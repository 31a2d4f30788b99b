/** Names around schedules. Pure. */
import type { Schedule } from '../inputs/config.ts'

const DEFAULT_CALLER = 'cloud-scheduler-invoker'

/** Email of the default account that calls. A domain-scoped project is `PROJECT.DOMAIN` in it. */
export function defaultCaller(project: string): string {
  const [domain, id] = project.includes(':') ? project.split(':') : [undefined, project]
  return `${DEFAULT_CALLER}@${domain ? `${id}.${domain}` : id}.iam.gserviceaccount.com`
}

/** Short name of that account. */
export const DEFAULT_CALLER_ID = DEFAULT_CALLER

/** Email of the account that a schedule calls as. */
export const callerOf = ({ serviceAccount }: Pick<Schedule, 'serviceAccount'>, project: string): string =>
  serviceAccount ?? defaultCaller(project)

/** `projects/P/locations/L/jobs/J` of Cloud Scheduler. */
export const schedulerJobName = (project: string, location: string, job: string) =>
  `projects/${project}/locations/${location}/jobs/${job}`

/** The Cloud Run service of a function: lower case, with hyphens for underscores. */
export const functionService = (name: string) => name.toLowerCase().replaceAll('_', '-')

/** `projects/P/locations/L/functions/F`. */
export const functionName = (project: string, location: string, name: string) =>
  `projects/${project}/locations/${location}/functions/${name}`

export const SCHEDULER_HOST = 'cloudscheduler.googleapis.com'

/** Google's agent that mints the tokens of scheduled calls. */
export const schedulerAgent = (projectNumber: string) =>
  `service-${projectNumber}@gcp-sa-cloudscheduler.iam.gserviceaccount.com`
