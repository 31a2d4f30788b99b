/** Which parts of a set-up exist already, and what is left to do. The reading is here; `changesFor` is pure. */

import type { Google } from '../google/google.ts'
import type { WorkloadPool } from '../google/workload-pools.ts'
import { fullName, homeOfAccount } from '../iam/names.ts'
import { say } from '../language/say.ts'
import type { Binding, ServiceAccount } from '../wire.ts'
import { type GrantItem, ISSUER, MARK, NUMBER, type ProviderItem, type Setup, type SetupItem } from './items.ts'

/** By the keys of `keyOf`; null if it does not exist. */
export interface Standing {
  number: string
  pools: Record<string, WorkloadPool | null>
  accounts: Record<string, ServiceAccount | null>
  /** By full resource name; missing for an account that does not exist. */
  bindings: Record<string, Binding[]>
}

/** `projects/N/locations/global/workloadIdentityPools/POOL`, and `/providers/ID` for a provider. */
export function poolNameOf(item: Extract<SetupItem, { kind: 'pool' | 'provider' }>, number: string): string {
  const at = `projects/${number}/locations/global/workloadIdentityPools`
  return item.kind === 'pool' ? `${at}/${item.id}` : `${at}/${item.pool}/providers/${item.id}`
}

export const withNumber = (text: string, number: string) => text.replaceAll(NUMBER, number)

/** The resource that a role is granted on. */
export const targetOf = ({ account }: GrantItem, project: string, number: string): string =>
  account === undefined ? fullName.project(project) : fullName.account(withNumber(account, number), project)

/** Throws ApiError: without permission to read, what is left to do is unknown. */
export async function readStanding(google: Google, { project, items }: Setup, number: string): Promise<Standing> {
  const grants = items.filter(item => item.kind === 'grant')
  const emails = [
    ...items.flatMap(item => (item.kind === 'account' ? [item.email] : [])),
    ...grants.flatMap(({ account }) => account ?? []),
  ]
  const names = items.flatMap(item =>
    item.kind === 'pool' || item.kind === 'provider' ? [poolNameOf(item, number)] : [],
  )
  const home = (email: string) => homeOfAccount(email, project, number)
  const [pools, accounts] = await Promise.all([
    each(names, name => google.workloadPools.get(name)),
    each(
      emails.map(email => withNumber(email, number)),
      email => google.iam.getServiceAccount(email, home(email)),
    ),
  ])
  const bindings = await each(
    grants.map(grant => targetOf(grant, project, number)),
    async target => {
      if (target === fullName.project(project)) return (await google.resourceManager.getPolicy(project)).bindings ?? []
      const email = target.split('/').at(-1) ?? ''
      return accounts[email] ? ((await google.iam.getPolicy(email, home(email))).bindings ?? []) : []
    },
  )
  return { number, pools, accounts, bindings }
}

async function each<T>(keys: readonly string[], read: (key: string) => Promise<T>): Promise<Record<string, T>> {
  const unique = [...new Set(keys)]
  return Object.fromEntries(await Promise.all(unique.map(async key => [key, await read(key)] as const)))
}

export type SetupChange =
  | { item: SetupItem; action: 'create' | 'undelete' | 'update' | 'grant' | 'keep' }
  /** Another resource has the name. */
  | { item: SetupItem; action: 'refuse'; why: string }

/** One change for each item except the APIs, in the order in which they must happen. */
export function changesFor({ project, items, adds }: Setup, standing: Standing): SetupChange[] {
  const { number } = standing
  const made = new Set(items.flatMap(item => (item.kind === 'account' ? [item.email] : [])))
  return items.flatMap((item): SetupChange[] => {
    if (item.kind === 'apis') return []
    if (item.kind === 'provider') return providerChanges(item, standing.pools[poolNameOf(item, number)] ?? null, adds)
    if (item.kind === 'pool') {
      const pool = standing.pools[poolNameOf(item, number)]
      if (pool?.disabled) return [{ item, action: 'refuse', why: say`The pool ${item.id} is disabled.` }]
      return [{ item, action: pool ? (pool.state === 'DELETED' ? 'undelete' : 'keep') : 'create' }]
    }
    if (item.kind === 'account') {
      const account = standing.accounts[item.email]
      if (account?.disabled) return [{ item, action: 'refuse', why: say`The account ${item.email} is disabled.` }]
      return [{ item, action: account ? 'keep' : 'create' }]
    }
    const account = item.account && withNumber(item.account, number)
    if (account && !made.has(account) && !standing.accounts[account])
      return [{ item, action: 'refuse', why: absentAccount(account, project) }]
    const held = standing.bindings[targetOf(item, project, number)] ?? []
    return [{ item, action: holds(held, item, number) ? 'keep' : 'grant' }]
  })
}

const absentAccount = (email: string, project: string) =>
  /^\d+-compute@/.test(email)
    ? say`${project} has no default compute account (${email}). Example: --build-account builder --runtime-account runner`
    : say`There is no account ${email}. A name in place of the address makes a new one.`

function providerChanges(item: ProviderItem, provider: WorkloadPool | null, adds: boolean): SetupChange[] {
  if (!provider)
    return adds
      ? [
          {
            item,
            action: 'refuse',
            why: say`There is no provider ${item.id} in the pool ${item.pool}: run setup without --add-repository first.`,
          },
        ]
      : [{ item, action: 'create' }]
  if (provider.disabled) return [{ item, action: 'refuse', why: say`The provider ${item.id} is disabled.` }]
  const mapped = provider.attributeMapping ?? {}
  const fits =
    provider.oidc?.issuerUri === ISSUER &&
    (provider.oidc.allowedAudiences ?? []).length === 0 &&
    provider.attributeCondition === item.condition &&
    Object.entries(item.mapping).every(([to, from]) => mapped[to] === from)
  if (!fits && (adds || provider.description !== MARK)) {
    const why = say`The provider ${item.id} exists with another trust (condition: ${provider.attributeCondition || 'none'}), and other workflows can depend on it. Choose another name. Example: --provider ${`${item.id}-deploy`.slice(0, 32)}`
    return [{ item, action: 'refuse', why }]
  }
  const back: SetupChange[] = provider.state === 'DELETED' ? [{ item, action: 'undelete' }] : []
  return fits && back.length > 0 ? back : [...back, { item, action: fits ? 'keep' : 'update' }]
}

/** Without a condition. */
export const holds = (bindings: readonly Binding[], { role, member }: GrantItem, number: string): boolean =>
  bindings.some(one => one.role === role && !one.condition && one.members?.includes(withNumber(member, number)))
