/** What a Cloud Scheduler job does wrong towards the service that it calls: by the inventory first, then by the live resources. Pure. */

import type { Inventory, ScheduleSeen, ServiceSeen } from '../../facts/audit/inventory.ts'
import { isLost, type Live } from '../../facts/audit/live.ts'
import { isGoogles } from '../../iam/names.ts'
import { say } from '../../language/say.ts'
import type { Finding } from '../../model.ts'
import type { Tri } from '../../policy/answer.ts'
import { type Audiences, accepts } from '../../service/audiences.ts'
import { shortResource } from '../../words/names.ts'
import { type Court, everybodyIn, holdersOf, mayCall } from './callers.ts'
import { placeOf, type Tell } from './tell.ts'

/** What a service lets in. */
interface Target {
  audiences: Audiences
  /** Who calls needs no token, or Identity-Aware Proxy asks for one of its own. */
  asksNothing: boolean
  may: Tri
  /** Why the account of the job can get no token. */
  lost?: string
}

interface Problem {
  field: string
  found: string
  says: string
}

/** Jobs that call the address of a service below the scope -> that service. By full name of the job. */
function calledServices({ services, schedules }: Inventory): Map<string, ServiceSeen> {
  const byHost = new Map(
    services.flatMap(service =>
      service.audiences.urls.flatMap(url => hostOf(url).map(host => [host, service] as const)),
    ),
  )
  return new Map(
    schedules.flatMap(({ name, uri }) =>
      hostOf(uri).flatMap(host => {
        const service = byHost.get(host)
        return service ? [[name, service] as const] : []
      }),
    ),
  )
}

const hostOf = (url: string): string[] => (URL.canParse(url) ? [new URL(url).host] : [])

/** Those that the inventory shows as refused. */
export function suspiciousSchedules(inventory: Inventory, court: Court): { job: ScheduleSeen; service: ServiceSeen }[] {
  const called = calledServices(inventory)
  return inventory.schedules.flatMap(job => {
    const service = called.get(job.name)
    if (!service) return []
    const holders = holdersOf(service, inventory)
    const policies = holders.map(holder => inventory.bindings.get(holder) ?? [])
    const asksNothing = service.unchecked || service.iap || isOpen(holders, policies, court)
    const may = mayCall(job.account, service, policies, court)
    const perhapsLost = job.account && !isGoogles(job.account) && inventory.accounts.get(job.account) !== false
    const target = { audiences: service.audiences, asksNothing, may }
    const known = perhapsLost ? { ...target, lost: say`does not exist` } : target
    return problemsOf(job, known).length > 0 ? [{ job, service }] : []
  })
}

const isOpen = (holders: readonly string[], policies: readonly Parameters<typeof everybodyIn>[0][], court: Court) =>
  policies.some((bindings, at) => everybodyIn(bindings, holders[at] ?? '', court).some(({ calls }) => calls !== 'no'))

/** Of those, the ones that the live job, service and policies confirm. */
export function scheduleFindings(inventory: Inventory, live: Live, court: Court, tell: Tell): Finding[] {
  const called = calledServices(inventory)
  return [...live.schedules].flatMap(([name, job]) => {
    const seen = called.get(name)
    const service = seen && live.services.get(seen.name)
    if (!job.known || !job.value || !seen || !service?.known || !service.value) return []
    const holders = holdersOf(seen, inventory)
    const policies = holders.map(holder => {
      const read = live.policies.get(holder)
      return read?.known ? (read.value.bindings ?? []) : undefined
    })
    const { unchecked, iap, audiences } = service.value
    const open = isOpen(
      holders,
      policies.map(bindings => bindings ?? []),
      court,
    )
    const account = live.accounts.get(job.value.account)
    const target: Target = {
      ...{ audiences, asksNothing: unchecked || iap || open, may: mayCall(job.value.account, seen, policies, court) },
      ...(account?.known && isLost(account) && { lost: account.value ? say`is disabled` : say`does not exist` }),
    }
    const who = say`The Cloud Scheduler job ${name.split('/').at(-1)} in ${placeOf(name)} calls ${shortResource(seen.name)}`
    const { paused } = job.value
    return problemsOf(job.value, target).map(({ says, ...problem }) =>
      tell('audit-schedule', paused ? 'low' : 'high', `${who}${says}`, {
        ...{ resource: name, ...problem, evidence: [...job.evidence, ...service.evidence] },
        why: paused
          ? say`It is paused; once resumed, each of its calls is refused.`
          : say`Each of its calls is refused.`,
      }),
    )
  })
}

function problemsOf(
  { account, audience, uri }: ScheduleSeen,
  { asksNothing, audiences, may, lost }: Target,
): Problem[] {
  const caller = 'httpTarget.oidcToken.serviceAccountEmail'
  // Without its account a job cannot even ask an open service.
  if (account && lost) return [{ field: caller, found: account, says: say` as ${account}, which ${lost}.` }]
  if (asksNothing) return []
  if (!account)
    return [{ field: 'httpTarget.oidcToken', found: 'absent', says: say`, which is not public, without an ID token.` }]
  // Cloud Scheduler takes the address where no audience is set (google/cloud/scheduler/v1/target.proto, OidcToken.audience).
  const sent = audience || uri
  return [
    ...(accepts(audiences, sent)
      ? []
      : [
          {
            ...{ field: 'httpTarget.oidcToken.audience', found: sent },
            says: say` with the audience ${sent}, which it does not accept.`,
          },
        ]),
    ...(may === 'no'
      ? [{ field: caller, found: account, says: say` as ${account}, which is not an invoker of it.` }]
      : []),
  ]
}
