/**
 * Roles of the build account that it does not need, and Owner or Editor of the build or runtime account. Advice, never a failure.
 * Ignores unreadable policies, groups, and bindings with a condition.
 */

import type { Facts } from '../../../facts/facts.ts'
import type { HeldRole } from '../../../facts/permissions/account-roles.ts'
import { fullName, memberOf } from '../../../iam/names.ts'
import { placeWords, removeGrant } from '../../../iam/remedies.ts'
import { grantsFor, type Missing } from '../../../iam/role-choice.ts'
import { isBasicRole } from '../../../iam/role-weight.ts'
import { say } from '../../../language/say.ts'
import type { Fact, Finding, Grant, Need, PlannedStep, Who } from '../../../model.ts'
import { warn } from '../../../words/findings.ts'
import { list } from '../../../words/sentences.ts'
import type { RunCheck } from '../check.ts'

/** An account with its roles in the run. */
interface Subject {
  email: string
  builds: boolean
  runs: boolean
  held: HeldRole[]
  fact: Fact<HeldRole[]>
}

export const overGranted: RunCheck = (config, facts, { buildAccount }, plan) => {
  if (config.preflight === 'off') return []
  return subjects(facts, buildAccount?.account ?? undefined).flatMap(subject => {
    const needed = neededBy(subject, plan)
    // If the account also runs the service, a harmless role can well be for the service: reported only when asked for.
    const thorough = config.mode === 'preflight' || !subject.runs
    const excess = subject.held.filter(one => isTooMuch(one, subject, needed, thorough))
    return excess.map(one => finding(one, excess, subject, facts, plan))
  })
}

/** An account that also deploys is skipped: it needs what a deployer needs. */
function subjects({ identity, runtimeAccount, ...facts }: Facts, builder: string | undefined): Subject[] {
  const runner = runtimeAccount.known ? runtimeAccount.value : undefined
  const unconditional = (fact: Fact<HeldRole[]>) => (fact.known ? fact.value.filter(one => !one.conditional) : [])
  const all: Subject[] = []
  if (builder && facts.buildAccount.known && facts.buildAccount.value === builder) {
    const fact = facts.buildAccountRoles
    all.push({ email: builder, builds: true, runs: builder === runner, held: unconditional(fact), fact })
  }
  if (runner && runner !== builder) {
    const fact = facts.runtimeAccountRoles
    all.push({ email: runner, builds: false, runs: true, held: unconditional(fact), fact })
  }
  return all.filter(({ email }) => memberOf(email) !== identity.principal)
}

/** The plan's needs of an account, in all its roles. */
function neededBy({ builds, runs }: Subject, plan: readonly PlannedStep[]): Need[] {
  const parts: Who[] = [...(builds ? ['build-account' as const] : []), ...(runs ? ['runtime-account' as const] : [])]
  return plan.flatMap(({ needs }) => needs.filter(({ who }) => parts.includes(who)))
}

/**
 * For an account that only runs the service, only basic roles can be judged, because its code is unknown. For the build account, also
 * roles that would let a build deploy, act as other accounts or change permissions, and (`thorough`) roles of the services that builds
 * use which contain nothing that is needed.
 */
function isTooMuch(
  { role, permissions }: HeldRole,
  { builds }: Subject,
  needs: readonly Need[],
  thorough: boolean,
): boolean {
  if (isEditor(role)) return true
  if (!builds || !permissions || isBasicRole(role)) return false
  if (powers({ permissions }, needs).length > 0) return true
  return thorough && OF_BUILDS.test(role) && !needs.some(({ permission }) => permissions.has(permission))
}

const isEditor = (role: string) => role === 'roles/owner' || role === 'roles/editor'

/** Roles that people grant for builds. */
const OF_BUILDS = /^roles\/(storage|artifactregistry|cloudbuild|source)\./

/** What our builds do not need, and what it would let a build do; the worst first. */
const POWERS: [held: RegExp, could: string, deploying?: true][] = [
  [/^resourcemanager\.projects\.setIamPolicy$/, say`grant anyone any role in the project`],
  [
    /^iam\.(serviceAccounts\.(actAs|getAccessToken|implicitDelegation|signBlob|signJwt|setIamPolicy)|serviceAccountKeys\.create)$/,
    say`act as other service accounts`,
    true,
  ],
  [/^run\.services\.setIamPolicy$/, say`make services public`, true],
  [
    /^run\.(services|jobs|workerpools)\.(create|update|delete)$/,
    say`deploy, change and delete services and jobs`,
    true,
  ],
  [
    /^(storage\.buckets|artifactregistry\.repositories|secretmanager\.secrets)\.setIamPolicy$/,
    say`change who can read and write stored data`,
  ],
]

function powers({ permissions }: Pick<HeldRole, 'permissions'>, needs: readonly Need[]): typeof POWERS {
  const needed = new Set(needs.map(({ permission }) => permission))
  const held = [...(permissions ?? [])].filter(permission => !needed.has(permission))
  return POWERS.filter(([pattern]) => held.some(permission => pattern.test(permission)))
}

function finding(
  { role, resource, permissions }: HeldRole,
  excess: readonly HeldRole[],
  subject: Subject,
  facts: Facts,
  plan: readonly PlannedStep[],
): Finding {
  const member = memberOf(subject.email)
  const keep = keepers({ role, permissions }, excess, subject, facts, plan)
  return warn('over-granted', reason({ role, resource, permissions }, subject, neededBy(subject, plan)), {
    principal: member,
    role,
    resource,
    method: 'policy',
    evidence: subject.fact.evidence,
    remedies: removeGrant({ member, role, resource }, keep),
  })
}

function reason(
  { role, resource, permissions }: Pick<HeldRole, 'role' | 'resource' | 'permissions'>,
  subject: Subject,
  needs: readonly Need[],
): string {
  const { email, builds, runs } = subject
  const who = builds ? (runs ? say`The build and runtime account` : say`The build account`) : say`The runtime account`
  const holds = say`${who}, ${email}, has ${role} on ${placeWords(resource)}`
  const own = runs
    ? say` Other workloads that run as it may rely on the role, so a separate account for the service is the safe solution.`
    : ''
  if (isEditor(role)) {
    const what = builds ? say`a build step, or a dependency that it installs,` : say`anyone who takes over the service`
    return say`${holds}: ${what} could change nearly everything there and act as its other accounts. The deploy does not need that.${own}`
  }
  const mine = runs ? say` The run cannot tell whether the service does.` : ''
  const held = powers({ permissions }, needs)
  if (held.length > 0) {
    const could = list(held.map(([, words]) => words))
    const unless = held.some(([, , deploying]) => deploying)
      ? say` That is right only if a build step itself deploys.`
      : ''
    return say`${holds}, which the build does not need: a build step, or a dependency that it installs, could ${could}.${unless}${mine}`
  }
  const unless = /^roles\/storage\./.test(role) ? say`, unless its logs or artifacts go to a bucket` : ''
  return say`${holds}, which the build does not need${unless}.${mine}`
}

/** Grants for what the plan needs and would lose with these roles. */
function keepers(
  { role, permissions }: Pick<HeldRole, 'role' | 'permissions'>,
  excess: readonly HeldRole[],
  subject: Subject,
  facts: Facts,
  plan: readonly PlannedStep[],
): Grant[] {
  const stays = subject.held.filter(one => !excess.includes(one))
  const project = fullName.project(facts.projectId)
  const member = memberOf(subject.email)
  const lost = neededBy(subject, plan).flatMap((need): Missing[] => {
    const resource = facts.answers.find(
      ({ need: { who, permission, place } }) =>
        who === need.who && permission === need.permission && JSON.stringify(place) === JSON.stringify(need.place),
    )?.resource
    if (!resource) return []
    const kept = stays.some(one => one.permissions?.has(need.permission) && [project, resource].includes(one.resource))
    // Basic roles also give what a bucket's own policy grants to Owners and Editors.
    const gone = isEditor(role) || permissions?.has(need.permission)
    return gone && !kept
      ? [{ who: need.who, member, permission: need.permission, resource, apart: need.place.kind === 'volume-bucket' }]
      : []
  })
  const grants = grantsFor(lost, project).filter(grant => grant !== undefined)
  return [...new Map(grants.map(grant => [JSON.stringify(grant), grant])).values()]
}
