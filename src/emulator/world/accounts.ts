/** Deleting and restoring service accounts: policies keep their bindings under another name. */
import { findProject, type ProjectState, type ServiceAccountState, type World } from './world.ts'

/** A deleted account as policies show it (IAM: "Policies with deleted principals"). */
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

/** Renames deleted accounts in bindings. For scenarios, which name them as if they still existed. */
export function renameDeleted(world: World): void {
  for (const account of world.deletedAccounts.values()) {
    if (!world.serviceAccounts.has(account.email)) {
      renameMember(world, `serviceAccount:${account.email}`, deletedMember(account))
    }
  }
}

/** In every version of every policy, including those not in effect yet. An account created later with the same email is another
 *  principal and inherits nothing. */
function renameMember(world: World, from: string, to: string): void {
  for (const versions of world.policies.values()) {
    for (const version of versions) {
      for (const binding of version.bindings) {
        binding.members = (binding.members ?? []).map(member => (member === from ? to : member))
      }
    }
  }
}

/** A new account with this email, in the project that the email names, otherwise in `project`. */
export function newAccount(world: World, project: ProjectState, email: string): ServiceAccountState {
  // Emails of Google's own accounts begin with the project number; others end with the project id.
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

/** The service agent of Identity-Aware Proxy, which Google creates on request (`gcloud beta services identity create`). */
export function makeIapAgent(world: World, project: ProjectState): ServiceAccountState {
  const email = `service-${project.number}@gcp-sa-iap.iam.gserviceaccount.com`
  const agent = world.serviceAccounts.get(email) ?? newAccount(world, project, email)
  world.serviceAccounts.set(email, agent)
  return agent
}

/** Google also creates it a while after the project's first service with the proxy (gcloud 528, `_HandleIap`: "wait a few minutes for
 *  the service agent to propagate"). */
export function needIapAgent(world: World, project: ProjectState): void {
  if (world.delays.iapAgentMs) world.clock.schedule(world.delays.iapAgentMs, () => makeIapAgent(world, project))
  else makeIapAgent(world, project)
}
