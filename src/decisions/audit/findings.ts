/** Inventory and live answers -> the findings of an audit. What the live resource does not confirm is left out. Pure. */
import type { Inventory, ServiceSeen } from '../../facts/audit/inventory.ts'
import type { Live } from '../../facts/audit/live.ts'
import { memberOf } from '../../iam/names.ts'
import { command, removeGrant, removeInvoker } from '../../iam/remedies.ts'
import type { Evidence, Fact, Finding, FindingId, Remedy, Severity } from '../../model.ts'
import { allUsersAllowed, memberAllowed, requireInvokerIam } from '../../policy/policies.ts'
import { accepts, audiencesOf } from '../../service/audiences.ts'
import type { Binding, Policy, Service } from '../../wire.ts'
import { findingOf } from '../../words/findings.ts'
import { shortMember, shortResource } from '../../words/names.ts'
import { capitalise, count, sentence } from '../../words/sentences.ts'
import { calledServices, EVERYBODY, isDangling, PRIMITIVE, projectName, runtimeMembers } from './suspects.ts'

export interface Audit {
  findings: Finding[]
  /** Services below the scope by who can reach them. */
  counts: { services: number; public: number; oidc: number; internal: number }
}

/** `fails`: `drift_fail`. */
export function auditFindings(inventory: Inventory, live: Live, fails: boolean): Audit {
  const tell = teller(fails)
  const open = inventory.services.flatMap(service => openings(service, live))
  const exposed = new Set(open.map(({ service }) => service.name))
  const internal = inventory.services.filter(({ name, internal }) => internal && !exposed.has(name)).length
  const services = inventory.services.length
  return {
    findings: [
      ...open.map(opening => publicFinding(opening, live, tell)),
      // The others were read only to know who may invoke.
      ...[...live.policies].flatMap(([name, policy]) =>
        inventory.bindings.has(name) ? ofPolicy(name, policy, inventory, tell) : [],
      ),
      ...schedules(inventory, live, exposed, tell),
      ...lostAccounts(inventory, live, tell),
      ...unconfirmed(live),
    ],
    counts: { services, public: exposed.size, internal, oidc: services - exposed.size - internal },
  }
}

type Tell = (
  id: FindingId,
  severity: Severity,
  reason: string,
  details: { resource: string; field: string; why: string; found: string; evidence: Evidence[]; remedies?: Remedy[] },
) => Finding

const teller =
  (fails: boolean): Tell =>
  (id, severity, reason, { why, found, ...details }) =>
    findingOf(id, fails ? 'fail' : 'warn', reason, { ...details, severity, difference: { found, why } })

/** One way in which a service is public. */
interface Opening {
  service: ServiceSeen
  live: Service
  /** Absent: the invoker check is disabled. */
  binding?: { role: string; member: string; conditional: boolean }
  evidence: Evidence[]
}

function openings(service: ServiceSeen, { services, policies }: Live): Opening[] {
  const read = services.get(service.name)
  if (!read?.known || !read.value) return []
  const shared = { service, live: read.value }
  const policy = policies.get(service.name)
  const bound = membersOf(policy, member => EVERYBODY.has(member))
  return [
    ...(read.value.invokerIamDisabled ? [{ ...shared, evidence: read.evidence }] : []),
    ...bound.map(binding => ({ ...shared, binding, evidence: policy?.evidence ?? [] })),
  ]
}

function membersOf(policy: Fact<Policy> | undefined, test: (member: string) => boolean) {
  const bindings: Binding[] = policy?.known ? (policy.value.bindings ?? []) : []
  return bindings.flatMap(({ role, members = [], condition }) =>
    members.filter(test).map(member => ({ role, member, conditional: condition !== undefined })),
  )
}

function publicFinding({ service, live, binding, evidence }: Opening, { access }: Live, tell: Tell): Finding {
  const { name } = service
  const forbidden = isForbidden(binding?.member, access.get(service.project))
  const reachable = live.ingress === undefined || live.ingress === 'INGRESS_TRAFFIC_ALL'
  const severity = forbidden ? 'high' : reachable ? 'medium' : 'low'
  const who = `${capitalise(shortResource(name))} in ${placeOf(name)}`
  const how = binding
    ? `is public: ${binding.member} has ${binding.role}${binding.conditional ? ' under a condition' : ''}.`
    : 'is public: its invoker check is disabled, which no list of IAM policies shows.'
  const why = forbidden
    ? `An organisation policy forbids it now: ${forbidden}.`
    : reachable
      ? 'Everyone on the internet can call it, and no organisation policy that could be read forbids that.'
      : 'Its ingress setting keeps the internet out.'
  return tell('audit-public', severity, `${who} ${how} ${why}`, {
    ...{ resource: name, evidence, why },
    field: binding ? `bindings[${binding.role}].${binding.member}` : 'invokerIamDisabled',
    found: binding?.member ?? 'true',
    remedies: binding ? removeInvoker(name, binding.role, binding.member) : [checkAgain(name)],
  })
}

/** What forbids it; undefined where nothing does, or where that is not known. */
function isForbidden(
  member: string | undefined,
  policies: Live['access'] extends Map<string, infer P> ? P | undefined : never,
) {
  if (!policies) return undefined
  const open = { known: false as const, why: 'It was not asked.', evidence: [] }
  const facts = { policies, tags: open, service: open, project: open }
  if (member === undefined) {
    const required = requireInvokerIam(facts)
    return required.answer === 'yes' ? required.because : undefined
  }
  const allowed = member === 'allUsers' ? allUsersAllowed(facts) : memberAllowed(member, facts)
  return allowed.answer === 'no' ? allowed.because : undefined
}

/** `project p, europe-west1`. */
const placeOf = (name: string) => {
  const [, , , , project, , location] = name.split('/')
  return `project ${project}${location ? `, ${location}` : ''}`
}

function checkAgain(name: string): Remedy {
  const [, , , , project = '', , location = '', , service = ''] = name.split('/')
  const text = command([
    'run',
    'services',
    'update',
    service,
    '--invoker-iam-check',
    `--region=${location}`,
    `--project=${project}`,
  ])
  return { kind: 'gcloud', title: `Enable the invoker check of ${service}`, text }
}

/** Of one allow policy: members that are deleted, primitive roles of runtime accounts, and everybody on more than a service. */
function ofPolicy(name: string, policy: Fact<Policy>, inventory: Inventory, tell: Tell): Finding[] {
  const running = runtimeMembers(inventory)
  const where = shortResource(name)
  const dangling = membersOf(policy, isDangling).map(({ role, member }) =>
    tell('audit-dangling', 'low', `${where}: ${role} is granted to ${member}, which is deleted.`, {
      ...{ resource: name, field: `bindings[${role}].${member}`, found: member, evidence: policy.evidence },
      why: 'It lets nobody in, unless the account is restored within 30 days.',
      remedies: removeGrant({ member, role, resource: name }, []),
    }),
  )
  const primitive = membersOf(policy, member => running.has(member))
    .filter(({ role }) => PRIMITIVE.has(role))
    .map(({ role, member }) =>
      tell(
        'audit-primitive-role',
        role === 'roles/owner' ? 'high' : 'medium',
        `${shortMember(member)}, as which Cloud Run runs, has ${role} on ${where}.`,
        {
          ...{ resource: name, field: `bindings[${role}].${member}`, found: member, evidence: policy.evidence },
          why: 'Whoever takes over the container can change nearly everything there.',
          remedies: removeGrant({ member, role, resource: name }, []),
        },
      ),
    )
  // A service's own are told with its ingress.
  const wide = name.includes('/services/')
    ? []
    : membersOf(policy, member => EVERYBODY.has(member))
        .filter(({ role }) => MAY_INVOKE.test(role))
        .map(({ role, member }) =>
          tell('audit-public', 'high', `${member} has ${role} on ${where}.`, {
            ...{ resource: name, field: `bindings[${role}].${member}`, found: member, evidence: policy.evidence },
            why: 'It is open to everybody, and so is everything below it.',
            remedies: removeGrant({ member, role, resource: name }, []),
          }),
        )
  return [...dangling, ...primitive, ...wide]
}

function schedules(inventory: Inventory, live: Live, open: ReadonlySet<string>, tell: Tell): Finding[] {
  const called = calledServices(inventory)
  return inventory.schedules.flatMap(({ name, job }) => {
    const seen = called.get(name)
    const read = seen && live.services.get(seen.name)
    if (!seen || !read?.known || !read.value || open.has(seen.name)) return []
    const { oidcToken, uri = '' } = job.httpTarget ?? {}
    const target = shortResource(seen.name)
    const shared = { resource: name, evidence: read.evidence, why: 'Each of its calls is refused.' }
    const says = `The Cloud Scheduler job ${name.split('/').at(-1)} in ${placeOf(name)} calls ${target}`
    if (!oidcToken?.serviceAccountEmail)
      return [
        tell('audit-schedule', 'high', `${says}, which is not public, without an ID token.`, {
          ...{ ...shared, field: 'httpTarget.oidcToken', found: 'absent' },
        }),
      ]
    // Cloud Scheduler takes the address where no audience is set (google/cloud/scheduler/v1/target.proto, OidcToken.audience).
    const audience = oidcToken.audience || (uri ?? '')
    const wrong = accepts(audiencesOf(read.value), audience)
      ? []
      : [
          tell('audit-schedule', 'high', `${says} with the audience ${audience}, which it does not accept.`, {
            ...{ ...shared, field: 'httpTarget.oidcToken.audience', found: audience },
          }),
        ]
    const email = oidcToken.serviceAccountEmail
    const may = mayInvoke(memberOf(email), [seen.name, projectName(seen.project), ...seen.above], live)
    if (may !== 'no') return wrong
    return [
      ...wrong,
      tell('audit-schedule', 'high', `${says} as ${email}, which is not an invoker of it.`, {
        ...{ ...shared, field: 'httpTarget.oidcToken.serviceAccountEmail', found: email },
      }),
    ]
  })
}

/** Roles that let their holder call a service, or that only their own definition could tell about. */
const MAY_INVOKE = /^roles\/(run\.|cloudfunctions\.|owner$|editor$|\w+\.serviceAgent$)|^(projects|organizations)\//

/** `unknown`: a policy could not be read, or a group, domain or set has such a role. */
function mayInvoke(member: string, holders: readonly string[], { policies }: Live): 'yes' | 'no' | 'unknown' {
  const read = holders.map(holder => policies.get(holder))
  const members = read.flatMap(policy => membersOf(policy, () => true)).filter(({ role }) => MAY_INVOKE.test(role))
  if (members.some(one => one.member === member || EVERYBODY.has(one.member))) return 'yes'
  const open = members.some(one => !/^(serviceAccount|user|deleted):/.test(one.member))
  return open || read.some(policy => !policy?.known) ? 'unknown' : 'no'
}

function lostAccounts({ services, jobs }: Inventory, { accounts }: Live, tell: Tell): Finding[] {
  return [...services, ...jobs].flatMap(({ name, account }) => {
    const read = accounts.get(account)
    if (!read?.known || (read.value && !read.value.disabled)) return []
    const state = read.value ? 'is disabled' : 'does not exist'
    const reason = `${capitalise(shortResource(name))} in ${placeOf(name)} runs as ${account}, which ${state}: its next deploy fails.`
    return [
      tell('runtime-account-missing', 'high', reason, {
        ...{ resource: name, field: 'serviceAccount', found: account, evidence: read.evidence },
        why: 'It can get no tokens, and no new revision.',
      }),
    ]
  })
}

/** Suspicious, and neither confirmed nor refuted. */
function unconfirmed({ services, policies, accounts }: Live): Finding[] {
  const answers: [string, Map<string, Fact<unknown>>][] = [
    ['service', services],
    ['allow policy', policies],
    ['account', accounts],
  ]
  return answers.flatMap(([kind, read]) => {
    const closed = [...read].flatMap(([name, fact]) => (fact.known ? [] : [{ name, fact }]))
    const [first] = closed
    if (!first) return []
    const many = count(closed.length, kind, kind === 'allow policy' ? 'allow policies' : undefined)
    return [
      findingOf(
        'drift-unknown',
        'unknown',
        `${many} that had to be confirmed could not be read, such as ${first.name}: ${sentence(first.fact.why)}`,
        { evidence: closed.flatMap(({ fact }) => fact.evidence).slice(0, 20) },
      ),
    ]
  })
}
