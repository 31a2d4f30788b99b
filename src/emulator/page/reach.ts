/** Who can reach what is deployed, from the world's truth. */
import { authorize, isDenied } from '../policies/authorize.ts'
import { roleIncludes } from '../policies/roles.ts'
import { canonical, fullName, kindOf, lineage, shortName } from '../world/resources.ts'
import type { World } from '../world/world.ts'

/** `because` are sentences without capital and full stop. */
export interface Reach {
  openness: 'open' | 'limited' | 'closed'
  who: string
  because: string[]
  /** Those who are named by a policy, where that decides. */
  holders: Holder[]
}

/** A member of a binding that has the permission. */
interface Holder {
  member: string
  role: string
  /** On what the binding is. */
  on: string
  /** Why it does not count now, or under which condition it does. */
  but?: string
}

const INGRESS: Record<string, string> = {
  INGRESS_TRAFFIC_INTERNAL_ONLY: 'ingress is internal: only networks of the project come in',
  INGRESS_TRAFFIC_INTERNAL_LOAD_BALANCER:
    'ingress is internal and load balancers: the URL itself is closed from outside',
  INGRESS_TRAFFIC_NONE: 'ingress is none: nothing comes in',
}
const INVOKE = 'run.routes.invoke'

/** Of a service by its name, `projects/P/locations/L/services/S`. The order is that of Google's front end. */
export function reachOf(world: World, name: string): Reach {
  const service = world.services.get(name)?.service ?? {}
  const resource = fullName.service(name)
  const shut = service.defaultUriDisabled ? 'its URL is switched off' : INGRESS[String(service.ingress)]
  const inside = insideOf(world, resource, service)
  if (!shut) return inside
  const then = `of those who come in: ${inside.who.toLowerCase()}`
  return { ...inside, openness: 'closed', who: 'Nobody on the internet', because: [shut, then, ...inside.because] }
}

function insideOf(
  world: World,
  resource: string,
  service: { iapEnabled?: boolean | null; invokerIamDisabled?: boolean | null },
): Reach {
  if (service.iapEnabled) {
    const holders = holdersOf(world, role => role === 'roles/iap.httpsResourceAccessor', resource)
    const because = ['Identity-Aware Proxy stands before it, and asks for roles/iap.httpsResourceAccessor']
    return { openness: 'limited', who: 'People who sign in and are let in', because, holders }
  }
  if (service.invokerIamDisabled) return { ...EVERYONE, because: ['the invoker check is off'], holders: [] }
  return invokersOf(world, resource, INVOKE)
}

const EVERYONE = { openness: 'open', who: 'Everyone on the internet' } as const

/** A function of the first generation has its own front end and permission. */
export const reachOfFunction = (world: World, name: string): Reach =>
  invokersOf(world, fullName.function(name), 'cloudfunctions.functions.invoke')

function invokersOf(world: World, resource: string, permission: string): Reach {
  const holders = holdersOf(world, role => roleIncludes(world, role, permission), resource)
  const all = holders.filter(({ member }) => member === 'allUsers')
  const because = all.map(({ role, on, but }) => `allUsers has ${role} on ${on}${but ? `, ${but}` : ''}`)
  if (authorize(world, null, permission, resource, { path: '/' })) return { ...EVERYONE, because, holders: [] }
  if (isDenied(world, null, permission, canonical(world, resource))) because.push('a deny policy refuses strangers')
  const anyAccount = holders.some(({ member, but }) => member === 'allAuthenticatedUsers' && !but)
  const who = anyAccount ? 'Everyone with a Google account' : holders.length > 0 ? 'Only those who are named' : 'Nobody'
  because.push(`the invoker check asks for ${permission}`)
  return { openness: holders.length > 0 ? 'limited' : 'closed', who, because, holders }
}

/** Who has such a role by a binding on the resource or above it; Google's own agents are left out. */
export function holdersOf(world: World, counts: (role: string) => boolean, resource: string): Holder[] {
  const now = world.clock.now()
  return lineage(world, canonical(world, resource)).flatMap((node, depth) => {
    const policy = world.policies.get(node)?.at(-1)
    return (policy?.bindings ?? [])
      .filter(({ role }) => counts(role))
      .flatMap(({ role, members = [], condition }) =>
        members
          .filter(member => !isAgent(world, member))
          .map(member => {
            const late = (policy?.effectiveMs ?? 0) > now
            const but = late
              ? 'not yet in effect'
              : isDisabled(world, member)
                ? 'which is disabled'
                : condition && `if ${condition.expression}`
            return { member, role, on: depth === 0 ? `this ${wordOf(node)}` : nodeName(node), ...(but && { but }) }
          }),
      )
  })
}

const NAMES: Record<string, string> = { ServiceAccount: 'account', Organization: 'organisation' }

/** `project demo-project`, `service hello`, `account deployer@...`. */
export const nodeName = (resource: string): string => `${wordOf(resource)} ${shortName(resource)}`

function wordOf(resource: string): string {
  const type = kindOf(resource).type.split('/')[1] ?? ''
  return NAMES[type] ?? type.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase()
}

const accountOf = (world: World, member: string) => world.serviceAccounts.get(member.replace(/^serviceAccount:/, ''))

/** Whether Google made the account for itself. */
export const isAgent = (world: World, member: string): boolean => accountOf(world, member)?.agent ?? false

const isDisabled = (world: World, member: string) => accountOf(world, member)?.disabled ?? false
