/** Removes what `setup --apply` made: its grants, and the accounts, provider and pool whose description says so. APIs stay enabled. */

import { say } from '../language/say.ts'
import type { RunContext } from '../steps/step.ts'
import { changePolicy } from '../steps/tools/change-policy.ts'
import type { Binding } from '../wire.ts'
import { grantWords, numberOf } from './apply.ts'
import { type AccountItem, type GrantItem, MARK, type Setup, type SetupItem } from './items.ts'
import { grantWord, isMarked, isToOthers, notedIn } from './mark.ts'
import { holds, poolNameOf, readStanding, type Standing, targetOf, withNumber } from './standing.ts'

type PoolItem = Extract<SetupItem, { kind: 'pool' | 'provider' }>

/** Everything that exists and that the set-up created. */
interface Removal {
  number: string
  grants: GrantItem[]
  accounts: AccountItem[]
  /** The provider before its pool. */
  pools: PoolItem[]
  /** What is kept, and why. */
  stays: string[]
}

/** Reads what exists. Throws ApiError. */
export async function planRemoval(world: RunContext, setup: Setup): Promise<Removal> {
  const { google } = world
  const number = await numberOf(google, setup.project)
  const standing = await readStanding(google, setup, number)
  const pool = setup.items.find(item => item.kind === 'pool')
  const others =
    pool && standing.pools[poolNameOf(pool, number)]
      ? await google.workloadPools.providers(poolNameOf(pool, number))
      : []
  return removalOf(
    setup,
    standing,
    others.map(({ name = '' }) => name.split('/').at(-1) ?? ''),
  )
}

/** `providers`: short names of all providers of the pool. Pure. */
function removalOf(setup: Setup, standing: Standing, providers: readonly string[]): Removal {
  const { project, items, adds } = setup
  const { number } = standing
  const removal: Removal = { number, grants: [], accounts: [], pools: [], stays: [] }
  const marked = items.flatMap(item =>
    item.kind === 'account' && isMarked(standing.accounts[item.email]?.description) ? [item.email] : [],
  )
  const noted = marked.flatMap(email => notedIn(standing.accounts[email]?.description))
  const own = items.flatMap(item => (item.kind === 'provider' ? [item.id] : []))
  for (const item of items.toReversed()) {
    if (item.kind === 'grant') {
      if (!holds(standing.bindings[targetOf(item, project, number)] ?? [], item, number)) continue
      if (!isToOthers(item, setup, new Set(marked)) || noted.includes(grantWord(item, number)))
        removal.grants.unshift(item)
      else removal.stays.push(say`grant ${grantWords(item, number)}: somebody else may have given it`)
    } else if (item.kind === 'account') {
      const account = standing.accounts[item.email]
      if (isMarked(account?.description)) removal.accounts.unshift(item)
      else if (account) removal.stays.push(say`account ${item.email}: setup did not make it`)
    } else if (item.kind === 'provider' || item.kind === 'pool') {
      const found = standing.pools[poolNameOf(item, number)]
      const what = `${item.kind} ${item.id}`
      if (adds || !found || found.state === 'DELETED') continue
      const shared = item.kind === 'pool' ? providers.filter(id => !own.includes(id)) : []
      if (found.description !== MARK) removal.stays.push(say`${what}: setup did not make it`)
      else if (shared.length > 0) removal.stays.push(say`${what}: it has other providers (${shared.join(say`, `)})`)
      else removal.pools.push(item)
    } else removal.stays.push(say`the enabled APIs: others can use them`)
  }
  // A pool stays if it has a provider that the set-up did not create.
  const kept = items.find(item => item.kind === 'provider' && !removal.pools.includes(item))
  if (
    kept?.kind === 'provider' &&
    standing.pools[poolNameOf(kept, number)] &&
    standing.pools[poolNameOf(kept, number)]?.state !== 'DELETED'
  )
    removal.pools = removal.pools.filter(({ kind }) => kind !== 'pool')
  return removal
}

/** One line for each item that `remove` deletes. */
export const removalLines = ({ grants, accounts, pools, number }: Removal): string[] => [
  ...grants.map(grant => say`grant ${grantWords(grant, number)}`),
  ...accounts.map(({ email }) => say`account ${email}`),
  ...pools.map(({ kind, id }) => say`${kind} ${id} (its name stays taken for 30 days; setup --apply brings it back)`),
]

/** Grants first, because those of a deleted account can no longer be named. Throws ApiError. */
export async function remove(world: RunContext, { project }: Setup, removal: Removal, tell: (line: string) => void) {
  const { grants, accounts, pools, number } = removal
  const { iam, workloadPools } = world.google
  for (const [target, group] of Map.groupBy(grants, grant => targetOf(grant, project, number))) {
    await changePolicy(world, target, bindings =>
      group.reduce((now, { role, member }) => withoutGrant(now, role, withNumber(member, number)), bindings),
    )
    for (const grant of group) tell(say`removed   grant ${grantWords(grant, number)}`)
  }
  for (const { email } of accounts) {
    await iam.deleteServiceAccount(email, project)
    tell(say`deleted   account ${email}`)
  }
  for (const item of pools) {
    await workloadPools.delete(poolNameOf(item, number))
    tell(say`deleted   ${item.kind} ${item.id}`)
  }
}

/** Takes a member out of a role without a condition, and the binding with its last member. */
function withoutGrant(bindings: Binding[], role: string, member: string): Binding[] {
  return bindings.flatMap(binding => {
    if (binding.role !== role || binding.condition || !binding.members?.includes(member)) return [binding]
    const members = binding.members.filter(one => one !== member)
    return members.length > 0 ? [{ ...binding, members }] : []
  })
}
