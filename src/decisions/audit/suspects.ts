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

export function suspectsOf(inventory: Inventory, court: Court): Suspects {
  const { services, bindings } = inventory
  const users = runsByAccount(inventory)
  const open = services.filter(({ name, unchecked }) => unchecked || names(bindings.get(name), isEverybody))
  const called = suspiciousSchedules(inventory, court)
  const strong = [...bindings].flatMap(([name, policy]) =>
    primitives(policy)
      .filter(({ email }) => users.has(email))
      .map(({ email }) => ({ name, email })),
  )
  const telling = [...bindings].flatMap(([name, policy]) =>
    names(policy, member => isEverybody(member) || isDangling(member)) ? [name] : [],
  )
  const lost = [...users.keys()].filter(email => isPerhapsLost(email, inventory))
  return {
    services: unique([...open, ...called.map(({ service }) => service)].map(({ name }) => name)),
    holders: unique([
      ...open.map(({ name }) => name),
      ...called.flatMap(({ service }) => holdersOf(service, inventory)),
      ...telling,
      ...strong.map(({ name }) => name),
    ]),
    schedules: called.map(({ job }) => job.name),
    accounts: unique([
      ...lost,
      ...called.map(({ job }) => job.account).filter(email => email && isPerhapsLost(email, inventory)),
    ]),
    projects: unique(open.map(({ project }) => project)),
    users: new Map(
      unique([...strong.map(({ email }) => email), ...lost]).map(email => [
        email,
        { names: users.get(email) ?? [], always: strong.some(one => one.email === email) ? SAMPLE : 0 },
      ]),
    ),
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
