/** Findings of the access decision. */

import type { Facts } from '../../facts/facts.ts'
import type { AccessConstraint } from '../../iam/constraints.ts'
import { MECHANISMS, type Mechanism } from '../../iam/mechanisms.ts'
import { fullName, serviceName } from '../../iam/names.ts'
import { removeInvoker, unblockPolicy } from '../../iam/remedies.ts'
import type { AccessSettings, CallerSettings, Config, TargetSettings } from '../../inputs/config.ts'
import { say } from '../../language/say.ts'
import type { Finding, Remedy } from '../../model.ts'
import { allUsersAllowed, requireInvokerIam } from '../../policy/policies.ts'
import { findingOf, warn } from '../../words/findings.ts'
import { some } from '../../words/sentences.ts'
import { bindingsAfter, invokersOf } from './gates.ts'
import type { LiveAccess } from './live-access.ts'
import type { PublicMethod } from './methods.ts'

/** Full resource name of the run's service, whether it exists or not. */
export const serviceOf = (config: Pick<Config, 'region' | 'service'>, facts: Facts) =>
  fullName.service(serviceName(facts.projectId, config.region, config.service))

/** No way to be public is open. `on_public_denied` decides the `status`. */
export function notPublic(
  config: TargetSettings & AccessSettings,
  facts: Facts,
  open: Record<Mechanism, PublicMethod>,
  status: 'fail' | 'warn',
): Finding {
  const reasons = MECHANISMS.map(mechanism => open[mechanism].because).join(say`; `)
  const outcome =
    status === 'fail'
      ? say`Nothing was changed, because on_public_denied is fail.`
      : say`It is deployed for callers with an ID token and an invoker role.`
  return findingOf('public-access-blocked', status, say`The service cannot be made public: ${reasons}. ${outcome}`, {
    resource: serviceOf(config, facts),
    evidence: MECHANISMS.flatMap(mechanism => open[mechanism].evidence),
    remedies: [FOR_CALLERS, ...unblocking(config, facts)],
  })
}

/** Public by a way that would no longer be opened, and left like that. */
export function leftOpen(config: Pick<Config, 'region' | 'service'>, facts: Facts, way: PublicMethod): Finding {
  const how = way.mechanism === 'all-users' ? say`allUsers has an invoker role` : say`its invoker check is disabled`
  return warn(
    'public-access-left',
    say`The service stays public as it was, because ${how}; that way is no longer allowed: ${way.because}.`,
    { resource: serviceOf(config, facts), evidence: way.evidence },
  )
}

/** Without effect while the check is disabled, but effective again as soon as someone enables it. */
export function leftoverAllUsers(
  config: Pick<Config, 'region' | 'service'>,
  facts: Facts,
  present: LiveAccess,
): Finding {
  const resource = serviceOf(config, facts)
  return warn(
    'leftover-all-users',
    say`The service is public because its invoker check is disabled, and allUsers also has an invoker role. That binding has no ` +
      say`effect now, but would keep the service public if someone enables the check. The run left it alone.`,
    {
      principal: 'allUsers',
      role: present.allUsersRoles[0] ?? 'roles/run.invoker',
      resource,
      evidence: present.evidence,
      remedies: present.allUsersRoles.flatMap(role => removeInvoker(resource, role)),
    },
  )
}

/**
 * Warns before the run closes a public service: who loses access, at which addresses, and who keeps it. `unknown` if the run could not
 * see whether it is public.
 */
export function losesAccess(
  config: TargetSettings & CallerSettings & Pick<Config, 'edits'>,
  facts: Facts,
  present: LiveAccess,
): Finding {
  const open = present.allUsers === 'yes' || present.partlyPublic || present.checkDisabled === 'yes'
  const tags = tagsOf(facts)
  const where = tags.length > 0 ? say`, at its URL and at those of its tags (${some(tags, 5)})` : ''
  const lost = say`everyone without a Google identity${present.partlyPublic && present.checkDisabled !== 'yes' && present.allUsers !== 'yes' ? say`, where the condition let them in,` : ''} loses access${where}`
  const stay = membersAfter(config, facts)
  const remain =
    stay === undefined
      ? say`Members with an invoker role keep it; the run could not read who they are.`
      : stay.length > 0
        ? say`${some(stay, 5)} ${stay.length === 1 ? say`keeps or gets` : say`keep or get`} an invoker role.`
        : say`No other member has an invoker role on the service, so only those with such a role on the project or above get in. Name callers in the inputs invokers or callers.`
  return findingOf(
    'access-narrowed',
    open ? 'warn' : 'unknown',
    open
      ? say`access: authenticated closes a public service: ${lost}. ${remain}`
      : say`It is not fully known who can call the service now; if it is public, ${lost}. ${remain}`,
    { resource: serviceOf(config, facts), evidence: present.evidence },
  )
}

/** Members other than `allUsers` with an invoker role once `invokers` are set; undefined if the policy is not known. */
function membersAfter(
  config: Pick<Config, 'edits' | 'invokers' | 'invokersUpdateStrategy'>,
  facts: Facts,
): string[] | undefined {
  if (!facts.servicePolicy.known) return undefined
  const after = bindingsAfter(config, facts, { removes: ['all-users'] }, 'oidc-only') ?? []
  return invokersOf(after).map(({ member }) => member)
}

/** Tags of the live service: each has its own URL, which is as public as the service. */
const tagsOf = ({ service }: Facts): string[] => [
  ...new Set((service.known ? (service.value?.traffic ?? []) : []).flatMap(({ tag }) => tag || [])),
]

/** `access: authenticated` removes only `allUsers`; this member lets in every Google account. */
export function allAuthenticatedOpen(
  config: Pick<Config, 'region' | 'service'>,
  facts: Facts,
  present: LiveAccess,
): Finding {
  return warn(
    'public-access-left',
    say`allAuthenticatedUsers has an invoker role: anyone with a Google account can call the service. The run left it ` +
      say`alone; remove it, or set invokers with invokers_update_strategy: overwrite.`,
    { principal: 'allAuthenticatedUsers', resource: serviceOf(config, facts), evidence: present.evidence },
  )
}

/** `allUsers` on a role that is not an invoker role but can contain `run.routes.invoke`. */
export function otherRolesOpen(config: Pick<Config, 'region' | 'service'>, facts: Facts, present: LiveAccess): Finding {
  const roles = [...new Set(present.otherOpenRoles)].join(', ')
  return warn(
    'public-access-left',
    say`Everyone has ${roles} on the service. Such a role can let them call it; it is not an invoker role, so the run left it alone.`,
    { resource: serviceOf(config, facts), evidence: present.evidence },
  )
}

/** Nobody else has to decide about it. */
const FOR_CALLERS: Remedy = {
  kind: 'workflow',
  title: say`Deploy it for callers by name`,
  text: 'with:\n  access: authenticated\n  # invokers: user:NAME@example.com',
}

/** Which constraints to lift: those that forbid a way that public_via allows. */
function unblocking(config: Pick<Config, 'publicVia'>, facts: Facts): Remedy[] {
  const constraints: AccessConstraint[] = []
  const allUsers = allUsersAllowed(facts)
  const required = requireInvokerIam(facts)
  if (config.publicVia !== 'all-users' && required.answer === 'yes') constraints.push(...required.constraints)
  if (config.publicVia !== 'no-invoker-iam-check' && allUsers.answer === 'no') constraints.push(...allUsers.constraints)
  return constraints.flatMap(constraint => unblockPolicy(facts.projectId, constraint))
}
