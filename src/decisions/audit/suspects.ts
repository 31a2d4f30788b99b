/** What the inventory makes suspicious, to be read again on the live resources (docs/drift.md#an-organisation). Pure. */
import type { Inventory, RunSeen, ServiceSeen } from '../../facts/audit/inventory.ts'
import type { Suspects } from '../../facts/audit/live.ts'
import { isGoogles, memberOf } from '../../iam/names.ts'
import type { Binding } from '../../wire.ts'

export const EVERYBODY: ReadonlySet<string> = new Set(['allUsers', 'allAuthenticatedUsers'])
export const PRIMITIVE: ReadonlySet<string> = new Set(['roles/owner', 'roles/editor'])
export const isDangling = (member: string): boolean => member.startsWith('deleted:')

export function suspectsOf(inventory: Inventory): Suspects {
  const { services, jobs, bindings } = inventory
  const open = services.filter(service => service.unchecked || names(bindings.get(service.name), isEverybody))
  const called = [...calledServices(inventory).values()]
  const holders = [...bindings].flatMap(([name, policy]) =>
    names(policy, member => isEverybody(member) || isDangling(member)) || hasPrimitive(name, inventory) ? [name] : [],
  )
  const above = called.flatMap(({ project, above }) => [projectName(project), ...above])
  return {
    services: unique([...open, ...called].map(({ name }) => name)),
    holders: unique([...open.map(({ name }) => name), ...called.map(({ name }) => name), ...holders, ...above]),
    accounts: unique([...services, ...jobs].filter(run => isLost(run, inventory)).map(({ account }) => account)),
    projects: unique(open.map(({ project }) => project)),
  }
}

const unique = (items: readonly string[]): string[] => [...new Set(items)]
const isEverybody = (member: string) => EVERYBODY.has(member)
const names = (policy: readonly Binding[] = [], test: (member: string) => boolean) =>
  policy.some(({ members = [] }) => members.some(test))

/** By number, as the inventory names a resource's project. */
export const projectName = (number: string): string => `//cloudresourcemanager.googleapis.com/projects/${number}`

/** Not below the scope, or disabled. Google keeps its own accounts. */
const isLost = ({ account }: RunSeen, { accounts }: Inventory) => !isGoogles(account) && accounts.get(account) !== false

/** Members that services and jobs below the scope run as. */
export const runtimeMembers = ({ services, jobs }: Inventory): Set<string> =>
  new Set([...services, ...jobs].map(({ account }) => memberOf(account)))

function hasPrimitive(name: string, inventory: Inventory): boolean {
  const primitive = (inventory.bindings.get(name) ?? []).filter(({ role }) => PRIMITIVE.has(role))
  if (primitive.length === 0) return false
  const running = runtimeMembers(inventory)
  return names(primitive, member => running.has(member))
}

/** Cloud Scheduler jobs that call the address of a service below the scope -> that service. By full name of the job. */
export function calledServices({ services, schedules }: Inventory): Map<string, ServiceSeen> {
  const byHost = new Map(services.flatMap(service => service.hosts.map(host => [host, service] as const)))
  return new Map(
    schedules.flatMap(({ name, job }) => {
      const { uri } = job.httpTarget ?? {}
      const service = uri && URL.canParse(uri) ? byHost.get(new URL(uri).host) : undefined
      return service ? [[name, service] as const] : []
    }),
  )
}
