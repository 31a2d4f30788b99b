/** Services that are open to everybody: by which way, how far, and whether a policy forbids it by now. Pure. */

import type { Inventory, ServiceSeen } from '../../facts/audit/inventory.ts'
import type { Live, LiveService } from '../../facts/audit/live.ts'
import { command, removeGrant, removeInvoker } from '../../iam/remedies.ts'
import { say } from '../../language/say.ts'
import type { Evidence, Finding, Remedy, Severity } from '../../model.ts'
import { allUsersAllowed, memberAllowed, requireInvokerIam } from '../../policy/policies.ts'
import { shortResource } from '../../words/names.ts'
import { capitalise } from '../../words/sentences.ts'
import { type Court, type Everybody, everybodyIn, holdersOf } from './callers.ts'
import { placeOf, type Tell } from './tell.ts'

/** One way in which a live service is open. */
interface Opening {
  service: ServiceSeen
  live: LiveService
  /** Absent: the invoker check is disabled. */
  everybody?: Everybody
  evidence: Evidence[]
}

function openings(service: ServiceSeen, { services, policies }: Live, court: Court): Opening[] {
  const read = services.get(service.name)
  if (!read?.known || !read.value) return []
  const shared = { service, live: read.value }
  const policy = policies.get(service.name)
  const bound = policy?.known ? everybodyIn(policy.value.bindings ?? [], service.name, court) : []
  return [
    ...(read.value.unchecked ? [{ ...shared, evidence: read.evidence }] : []),
    ...bound.map(everybody => ({ ...shared, everybody, evidence: policy?.evidence ?? [] })),
  ]
}

export const publicFindings = ({ services }: Inventory, live: Live, court: Court, tell: Tell): Finding[] =>
  services.flatMap(service =>
    openings(service, live, court).map(opening =>
      opening.everybody?.calls === 'no' ? overGranted(opening, tell) : publicFinding(opening, live, tell),
    ),
  )

/** How far a service is open; the text says it after what opens it. */
type Extent = 'internet' | 'own-addresses' | 'load-balancer' | 'internal' | 'proxy'

function extentOf({ iap, ingress, defaultUrl }: LiveService): Extent {
  if (iap) return 'proxy'
  if (ingress !== 'all') return ingress
  return defaultUrl ? 'internet' : 'own-addresses'
}

const SEVERITY: Record<Extent, Severity> = {
  ...{ internet: 'medium', 'own-addresses': 'medium', 'load-balancer': 'medium' },
  ...{ internal: 'low', proxy: 'low' },
}

function extentWords(extent: Extent, member: string | undefined): string {
  const everyone = member === 'allAuthenticatedUsers' ? say`everyone with a Google account` : 'everyone'
  switch (extent) {
    case 'internet':
      return member === 'allAuthenticatedUsers'
        ? say`Everyone with a Google account can call it.`
        : say`Everyone on the internet can call it.`
    case 'own-addresses':
      return say`Its default URL is disabled, so ${everyone} can call it who reaches a custom domain or a load balancer in front of it.`
    case 'load-balancer':
      return say`Its ingress setting lets in only its own networks and load balancers: ${everyone} can call it who reaches a load balancer in front of it.`
    case 'internal':
      return say`Its ingress setting keeps the internet out.`
    case 'proxy':
      return say`Identity-Aware Proxy stands in front of it and asks every caller to sign in.`
  }
}

function publicFinding({ service, live, everybody, evidence }: Opening, { access }: Live, tell: Tell): Finding {
  const { name } = service
  const extent = extentOf(live)
  const { answer, because } = judged(everybody?.member, access.get(service.project))
  const severity = answer !== 'forbidden' ? SEVERITY[extent] : extent === 'internet' ? 'high' : 'medium'
  const why = `${extentWords(extent, everybody?.member)} ${policyWords(answer, because)}`
  const who = say`${capitalise(shortResource(name))} in ${placeOf(name)}`
  return tell('audit-public', severity, `${who} ${lead(extent, everybody)}: ${how(everybody)}. ${why}`, {
    ...{ resource: name, evidence, why },
    field: everybody ? `bindings[${everybody.role}].${everybody.member}` : 'invokerIamDisabled',
    found: everybody?.member ?? 'true',
    remedies: everybody ? removal(name, everybody) : [checkAgain(name)],
  })
}

function lead(extent: Extent, everybody: Everybody | undefined): string {
  const perhaps = everybody?.calls === 'unknown'
  if (extent === 'internal' || extent === 'proxy')
    return perhaps ? say`may ask for no invoker role` : say`asks for no invoker role`
  if (everybody?.member === 'allAuthenticatedUsers')
    return say`${perhaps ? say`may be` : 'is'} open to every Google account`
  return perhaps ? say`may be public` : say`is public`
}

function how(everybody: Everybody | undefined): string {
  if (!everybody) return say`its invoker check is disabled, which no list of IAM policies shows`
  const { member, role, conditional, calls } = everybody
  const unsure =
    calls !== 'unknown'
      ? ''
      : conditional
        ? say` under a condition that the run could not evaluate`
        : say`, a role whose permissions the run does not know`
  return say`${member} has ${role}${unsure || (conditional ? say` under a condition that holds now` : '')}`
}

/** The others than the invoker's let nobody call it, and still show or change it. */
function overGranted({ service: { name }, everybody, evidence }: Opening, tell: Tell): Finding {
  const { role = '', member = '' } = everybody ?? {}
  const who = say`${capitalise(shortResource(name))} in ${placeOf(name)}`
  return tell('over-granted', 'medium', say`${who}: ${member} has ${role}, which does not let anyone call it.`, {
    ...{ resource: name, field: `bindings[${role}].${member}`, found: member, evidence },
    why: say`Everybody has the other permissions of that role on it.`,
    remedies: everybody ? removal(name, everybody) : [],
  })
}

/** A command for a binding with a condition would have to repeat it. */
function removal(name: string, { role, member, conditional }: Everybody): Remedy[] {
  if (conditional) return []
  const remedies = removeInvoker(name, role, member)
  return remedies.length > 0 ? remedies : removeGrant({ member, role, resource: name }, [])
}

type Allowed = 'forbidden' | 'allowed' | 'unknown'

function judged(
  member: string | undefined,
  policies: Live['access'] extends Map<string, infer P> ? P | undefined : never,
): { answer: Allowed; because: string } {
  if (!policies) return { answer: 'unknown', because: say`the policies were not read` }
  const open = { known: false as const, why: say`It was not asked.`, evidence: [] }
  const facts = { policies, tags: open, service: open, project: open }
  const said =
    member === undefined
      ? requireInvokerIam(facts)
      : member === 'allUsers'
        ? allUsersAllowed(facts)
        : memberAllowed(member, facts)
  const forbids = member === undefined ? 'yes' : 'no'
  const answer = said.answer === 'unknown' ? 'unknown' : said.answer === forbids ? 'forbidden' : 'allowed'
  return { answer, because: said.because }
}

function policyWords(answer: Allowed, because: string): string {
  if (answer === 'forbidden')
    return say`${say`An organisation policy forbids it now: ${because}.`} The next deploy could not open it again.`
  if (answer === 'allowed') return say`No organisation policy forbids it.`
  return say`Whether an organisation policy forbids it is not known: ${because}.`
}

function checkAgain(name: string): Remedy {
  const [, , , , project = '', , location = '', , service = ''] = name.split('/')
  const place = [`--region=${location}`, `--project=${project}`]
  return {
    kind: 'gcloud',
    title: say`Enable the invoker check of ${service}`,
    text: command(['run', 'services', 'update', service, '--invoker-iam-check', ...place]),
  }
}

/** Services by who can reach them; each counts once. */
export function countReach(inventory: Inventory, live: Live, court: Court) {
  const counts = { public: 0, oidc: 0, internal: 0 }
  const wide = new Set(
    [...live.policies].flatMap(([name, policy]) =>
      policy.known && everybodyIn(policy.value.bindings ?? [], name, court).some(({ calls }) => calls === 'yes')
        ? [name]
        : [],
    ),
  )
  for (const service of inventory.services) {
    const read = live.services.get(service.name)
    const doors = read?.known && read.value ? read.value : service
    const confirmed = read?.known && read.value?.unchecked === true
    const open = confirmed || holdersOf(service, inventory).some(holder => wide.has(holder))
    counts[doors.ingress === 'internal' ? 'internal' : open && !doors.iap ? 'public' : 'oidc'] += 1
  }
  return counts
}
