/** What the inventory makes suspicious, to be read again on the live resources (docs/drift.md#an-organisation). Pure. */
import { EVERYBODY, type Inventory, isDangling, type RunSeen } from '../../facts/audit/inventory.ts'
import type { Suspects } from '../../facts/audit/live.ts'
import { isGoogles } from '../../iam/names.ts'
import type { Binding } from '../../wire.ts'
import { type Court, holdersOf } from './callers.ts'
import { suspiciousSchedules } from './schedules.ts'

const PRIMITIVE: ReadonlySet<string> = new Set(['roles/owner', 'roles/editor'])

/** So many things that run as an account are asked whether they still do, where one is enough. */
const SAMPLE = 5

/** Something that looks wrong, and what has to be read to confirm it. */
interface Suspicion {
  /** Full name of what looks wrong. */
  name: string
  read: Partial<Suspects>
}

export function suspicionsOf(inventory: Inventory, court: Court): Suspicion[] {
  const { services, runs, bindings } = inventory
  const users = runsByAccount(inventory)
  const perhapsLost = new Set([...users.keys()].filter(email => isPerhapsLost(email, inventory)))
  const open = services.filter(({ name, unchecked }) => unchecked || names(bindings.get(name), isEverybody))
  return [
    ...open.map(({ name, project }) => ({ name, read: { services: [name], holders: [name], projects: [project] } })),
    ...suspiciousSchedules(inventory, court).map(({ job, service }) => ({
      name: job.name,
      read: {
        ...{ services: [service.name], holders: holdersOf(service, inventory), schedules: [job.name] },
        accounts: job.account && isPerhapsLost(job.account, inventory) ? [job.account] : [],
      },
    })),
    ...[...bindings].flatMap(([name, policy]) =>
      names(policy, member => isEverybody(member) || isDangling(member)) ? [{ name, read: { holders: [name] } }] : [],
    ),
    ...[...bindings].flatMap(([name, policy]) =>
      primitives(policy)
        .filter(({ email }) => users.has(email))
        .map(({ email }) => ({
          name,
          read: { holders: [name], users: new Map([[email, { names: users.get(email) ?? [], always: SAMPLE }]]) },
        })),
    ),
    ...([...services, ...runs] as RunSeen[])
      .filter(({ account }) => perhapsLost.has(account))
      .map(({ name, account }) => ({
        name,
        read: { accounts: [account], users: new Map([[account, { names: [name], always: 0 }]]) },
      })),
  ]
}

/** All that has to be read for some suspicions, each once. */
export function suspectsOf(suspicions: readonly Suspicion[]): Suspects {
  const all = (part: 'services' | 'holders' | 'schedules' | 'accounts' | 'projects') =>
    unique(suspicions.flatMap(({ read }) => read[part] ?? []))
  const users = new Map<string, { names: Set<string>; always: number }>()
  for (const { read } of suspicions)
    for (const [email, { names, always }] of read.users ?? []) {
      const user = users.get(email) ?? { names: new Set(), always: 0 }
      for (const name of names) user.names.add(name)
      users.set(email, { ...user, always: Math.max(user.always, always) })
    }
  return {
    ...{ services: all('services'), holders: all('holders'), schedules: all('schedules') },
    ...{ accounts: all('accounts'), projects: all('projects') },
    users: new Map([...users].map(([email, { names, always }]) => [email, { names: [...names], always }])),
  }
}

const unique = (items: readonly string[]): string[] => [...new Set(items)]
const isEverybody = (member: string) => EVERYBODY.has(member)
const names = (policy: readonly Binding[] = [], test: (member: string) => boolean) =>
  policy.some(({ members = [] }) => members.some(test))

/** Service accounts with a primitive role. */
export const primitives = (policy: readonly Binding[]): { role: string; member: string; email: string }[] =>
  policy
    .filter(({ role }) => PRIMITIVE.has(role))
    .flatMap(({ role, members = [] }) =>
      members
        .filter(member => member.startsWith('serviceAccount:'))
        .map(member => ({ role, member, email: member.slice('serviceAccount:'.length).toLowerCase() })),
    )

/** Email of a runtime account -> full names of what runs as it, according to the inventory. */
export function runsByAccount({ services, runs }: Inventory): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const { account, name } of [...services, ...runs] as RunSeen[]) {
    if (!account) continue
    const names = found.get(account)
    if (names) names.push(name)
    else found.set(account, [name])
  }
  return found
}

/** Not below the scope, or disabled. Google keeps its own accounts. */
const isPerhapsLost = (email: string, { accounts }: Inventory) => !isGoogles(email) && accounts.get(email) !== false
