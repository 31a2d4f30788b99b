/** Fixes for a refusal, ready to paste: gcloud commands for the layers of a call. Pure. */

import { INVOKER_ROLES } from '../../iam/bindings.ts'
import { command, remediesFor } from '../../iam/remedies.ts'
import { say } from '../../language/say.ts'
import type { Remedy } from '../../model.ts'
import type { Call } from './call.ts'
import type { CallNames } from './names.ts'

/** The role that lets a caller in: the narrowest one for services, the only one for the others. */
export function invokerRole(resource: string): string {
  if (resource.startsWith('//cloudfunctions.')) return 'roles/cloudfunctions.invoker'
  const [invoker = '', servicesInvoker = ''] = INVOKER_ROLES
  return resource.includes('/jobs/') ? invoker : servicesInvoker
}

export const grantOf = ({ resource }: CallNames['target'], member: string, role: string) =>
  member.includes(':') ? remediesFor({ member, role, resource }) : []

export const gcloud = (title: string, args: string[]): Remedy => ({ kind: 'gcloud', title, text: command(args) })

type Job = CallNames['schedule']

const placeOf = (job: Job) => [`--location=${job?.region}`, `--project=${job?.project}`]
export const ofJob = (job: Job, verb: string) => ['scheduler', 'jobs', verb, job?.name ?? '', ...placeOf(job)]
export const updateHttp = (job: Job) => ['scheduler', 'jobs', 'update', 'http', job?.name ?? '', ...placeOf(job)]
export const listJobs = (job: Job) =>
  gcloud(say`List the Cloud Scheduler jobs`, ['scheduler', 'jobs', 'list', ...placeOf(job)])

/** Sets the kind of token that the target accepts. */
export function setToken({ target: called }: Call, { schedule, audiences, target }: CallNames, email: string): Remedy {
  const token =
    called === 'job'
      ? [`--oauth-service-account-email=${email}`]
      : [`--oidc-service-account-email=${email}`, `--oidc-token-audience=${audiences[0] ?? target.url ?? 'URL'}`]
  return gcloud(say`Give the calls of ${schedule?.name} the right token`, [...updateHttp(schedule), ...token])
}

export const updateService = ({ name, region, project }: CallNames['target'], flag: string, title: string) =>
  gcloud(title, ['run', 'services', 'update', name, flag, `--region=${region}`, `--project=${project}`])

export const emailIn = (member: string) => member.replace(/^[a-z]+:/i, '')
