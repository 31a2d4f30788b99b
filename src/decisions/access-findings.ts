/** What the access decision has to say besides its answer. */
import type { AccessConstraint, Facts } from '../facts/facts.ts'
import { fullName, serviceName } from '../facts/names.ts'
import type { Config } from '../inputs/config.ts'
import type { Finding, Remedy } from '../model.ts'
import { removeAllUsers, unblockPolicy } from '../report/remedies.ts'
import { allUsersAllowed, requireInvokerIam } from './policies.ts'
import type { Present } from './present.ts'
import { MECHANISMS, type Mechanism, type Way } from './ways.ts'

/** Full resource name of the service that the run is about, whether it exists or not. */
export const serviceOf = (config: Config, facts: Facts) =>
  fullName.service(serviceName(facts.projectId, config.region, config.service))

/** No way to be public is open. `status` by what `on_public_denied` makes of it. */
export function notPublic(
  config: Config,
  facts: Facts,
  open: Record<Mechanism, Way>,
  status: 'fail' | 'warn',
): Finding {
  const reasons = MECHANISMS.map(mechanism => open[mechanism].because).join('; ')
  const outcome =
    status === 'fail'
      ? 'Nothing was changed, since on_public_denied is fail.'
      : 'It is deployed for callers with an ID token and an invoker role.'
  return {
    id: 'public-access-blocked',
    status,
    resource: serviceOf(config, facts),
    reason: `The service cannot be made public: ${reasons}. ${outcome}`,
    evidence: MECHANISMS.flatMap(mechanism => open[mechanism].evidence),
    remedies: unblocking(config, facts),
  }
}

/** Public by a way that would not be opened today, and left so. */
export function leftOpen(config: Config, facts: Facts, way: Way): Finding {
  const how = way.mechanism === 'all-users' ? 'allUsers holds an invoker role' : 'its invoker check is disabled'
  return {
    id: 'public-access-left',
    status: 'warn',
    resource: serviceOf(config, facts),
    reason: `The service stays public as it was, because ${how}; that way would not be chosen now: ${way.because}.`,
    evidence: way.evidence,
    remedies: [],
  }
}

/** Inert while the check is disabled; live again the moment that somebody enables it. */
export function leftoverAllUsers(config: Config, facts: Facts, present: Present): Finding {
  const resource = serviceOf(config, facts)
  return {
    id: 'leftover-all-users',
    status: 'warn',
    principal: 'allUsers',
    role: present.allUsersRoles[0] ?? 'roles/run.invoker',
    resource,
    reason:
      'The service is public by its disabled invoker check, and allUsers holds an invoker role besides. The binding has no ' +
      'effect now, but opens the service again should the check be enabled. It was left alone.',
    evidence: present.evidence,
    remedies: present.allUsersRoles.flatMap(role => removeAllUsers(resource, role)),
  }
}

/** `access: authenticated` leaves members alone that are not `allUsers`: this one is every Google account there is. */
export function allAuthenticatedOpen(config: Config, facts: Facts, present: Present): Finding {
  return {
    id: 'public-access-left',
    status: 'warn',
    principal: 'allAuthenticatedUsers',
    resource: serviceOf(config, facts),
    reason:
      'allAuthenticatedUsers holds an invoker role: anybody with any Google account can call the service. It was left ' +
      'alone; remove it, or set invokers with invokers_update_strategy: overwrite.',
    evidence: present.evidence,
    remedies: [],
  }
}

/** `allUsers` on a role that is not for invoking, but may contain `run.routes.invoke` all the same. */
export function otherRolesOpen(config: Config, facts: Facts, present: Present): Finding {
  const roles = [...new Set(present.otherOpenRoles)].join(', ')
  return {
    id: 'public-access-left',
    status: 'warn',
    resource: serviceOf(config, facts),
    reason: `Everybody holds ${roles} on the service. Such a role may let them call it; it is not an invoker role and was left alone.`,
    evidence: present.evidence,
    remedies: [],
  }
}

/** Which constraint to lift: the ones that say no, of the ways that public_via allows. */
function unblocking(config: Config, facts: Facts): Remedy[] {
  const constraints: AccessConstraint[] = []
  const allUsers = allUsersAllowed(facts.policies, facts.tags)
  const required = requireInvokerIam(facts.policies)
  if (config.publicVia !== 'all-users' && required.answer === 'yes') constraints.push(...required.constraints)
  if (config.publicVia !== 'no-invoker-iam-check' && allUsers.answer === 'no') constraints.push(...allUsers.constraints)
  return constraints.flatMap(constraint => unblockPolicy(facts.projectId, constraint))
}
