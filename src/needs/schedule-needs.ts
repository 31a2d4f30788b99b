/** Which permissions the steps of schedules use (docs/google-cloud.md#cloud-scheduler), from the methods' reference pages and
 *  scheduler/docs/http-target-auth. */
import { say } from '../language/say.ts'
import type { Need, ResourceRole } from '../model.ts'
import { need } from './needs.ts'

const PROJECT: ResourceRole = { kind: 'project' }

export const createAccountNeeds = (): Need[] => [
  // docs.cloud.google.com/iam/docs/service-accounts-create
  need('iam.serviceAccounts.create', PROJECT, say`create the account that Cloud Scheduler calls as`),
]

/**
 * `account`: the account that the job calls as. `exists`: whether the Cloud Scheduler job exists; undefined: not known yet. `enabled`:
 * the Cloud Scheduler API is known to be enabled, so Google has given its agent the role.
 */
export const upsertNeeds = (account: ResourceRole, exists: boolean | undefined, enabled: boolean): Need[] => [
  need('cloudscheduler.jobs.get', PROJECT, say`read the Cloud Scheduler job`),
  ...(exists === true ? [] : [need('cloudscheduler.jobs.create', PROJECT, say`create the Cloud Scheduler job`)]),
  ...(exists === false ? [] : [need('cloudscheduler.jobs.update', PROJECT, say`update the Cloud Scheduler job`)]),
  need('iam.serviceAccounts.actAs', account, say`let Cloud Scheduler call as this account`),
  // role contents of roles/cloudscheduler.serviceAgent
  need('iam.serviceAccounts.getOpenIdToken', account, say`call with an ID token of this account`, {
    who: 'scheduler-agent',
    level: enabled ? 'required' : 'advisory',
  }),
]

/** The same for a Cloud Run job, whose API takes access tokens. */
export const withAccessToken = (needs: Need[]): Need[] =>
  needs.map(one =>
    one.permission === 'iam.serviceAccounts.getOpenIdToken'
      ? { ...one, permission: 'iam.serviceAccounts.getAccessToken', to: say`call with an access token of this account` }
      : one,
  )

export const deleteNeeds = (): Need[] => [
  need('cloudscheduler.jobs.get', PROJECT, say`read the Cloud Scheduler job`),
  need('cloudscheduler.jobs.delete', PROJECT, say`delete the Cloud Scheduler job`),
]

export const testNeeds = (): Need[] => [
  need('cloudscheduler.jobs.run', PROJECT, say`run the Cloud Scheduler job once`),
  // role contents of roles/logging.viewer
  need('logging.logEntries.list', PROJECT, say`read the result of the attempt`, {
    level: 'advisory',
  }),
]

/** On the service of a function, which is not the run's own service. */
export const calledServiceNeeds = (name: string): Need[] => {
  const place: ResourceRole = { kind: 'called-service', name }
  return [
    need('run.services.get', place, say`read the address of the function`),
    need('run.services.getIamPolicy', place, say`read who can call the function`),
    need('run.services.setIamPolicy', place, say`let Cloud Scheduler’s account call the function`),
  ]
}
