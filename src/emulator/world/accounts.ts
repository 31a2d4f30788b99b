/** Deleting and restoring service accounts: policies keep their bindings, under another name. */
import type { ServiceAccountState, World } from './world.ts'

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
