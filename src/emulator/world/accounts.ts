/** Deleting and restoring service accounts: policies keep their bindings, under another name. */
import { findProject, type ProjectState, type ServiceAccountState, type World } from './world.ts'

/** As policies show an account that is gone (IAM: "Policies with deleted principals"). */
const deletedMember = ({ email, uniqueId }: ServiceAccountState) => `deleted:serviceAccount:${email}?uid=${uniqueId}`

export function deleteAccount(world: World, account: ServiceAccountState): void {
  world.serviceAccounts.delete(account.email)
  world.deletedAccounts.set(account.uniqueId, account)
  renameMember(world, `serviceAccount:${account.email}`, deletedMember(account))
}

export function restoreAccount(world: World, account: ServiceAccountState): void {
  world.deletedAccounts.delete(account.uniqueId)
  world.serviceAccounts.set(account.email, account)
  renameMember(world, deletedMember(account), `serviceAccount:${account.email}`)
}

/** Bindings that name an account which is gone get its other name: for scenarios, whose policies name it as if it were there. */
export function renameDeleted(world: World): void {
  for (const account of world.deletedAccounts.values()) {
    if (!world.serviceAccounts.has(account.email)) {
      renameMember(world, `serviceAccount:${account.email}`, deletedMember(account))
    }
  }
}

/** In every version of every policy, those that are not in effect yet included. An account made anew under the same address is
 *  another principal and inherits nothing. */
function renameMember(world: World, from: string, to: string): void {
  for (const versions of world.policies.values()) {
    for (const version of versions) {
      for (const binding of version.bindings) {
        binding.members = (binding.members ?? []).map(member => (member === from ? to : member))
      }
    }
  }
}

/** An account under this address, of the project that the address names, else of `project`. */
export function newAccount(world: World, project: ProjectState, email: string): ServiceAccountState {
  // Google's addresses begin with the project's number, others end with its id.
  const home = /^(?:service-)?(\d+)[-@]/.exec(email)?.[1] ?? /@([^.]+)\.iam\.gserviceaccount\.com$/.exec(email)?.[1]
  world.counter += 1
  return {
    email,
    projectId: findProject(world, home ?? '')?.projectId ?? project.projectId,
    uniqueId: `1000${String(world.counter).padStart(17, '0')}`,
    disabled: false,
    agent: /^\d+@(cloudbuild|cloudservices)\.gserviceaccount\.com$|^service-\d+@/.test(email),
  }
}

/** The service agent of Identity-Aware Proxy, which Google makes where it is asked for (`gcloud beta services identity create`). */
export function makeIapAgent(world: World, project: ProjectState): ServiceAccountState {
  const email = `service-${project.number}@gcp-sa-iap.iam.gserviceaccount.com`
  const agent = world.serviceAccounts.get(email) ?? newAccount(world, project, email)
  world.serviceAccounts.set(email, agent)
  return agent
}

/** And when the proxy is first put before a service of the project, a while later (gcloud 528, `_HandleIap`: "wait a few minutes for
 *  the service agent to propagate"). */
export function needIapAgent(world: World, project: ProjectState): void {
  if (world.delays.iapAgentMs) world.clock.schedule(world.delays.iapAgentMs, () => makeIapAgent(world, project))
  else makeIapAgent(world, project)
}
