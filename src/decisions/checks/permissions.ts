/** Compares the plan's needs with the facts: one finding per principal, permission and resource. */

import type { Facts, NeedAnswer } from '../../facts/facts.ts'
import { look } from '../../google/sign-in/exchange-refused.ts'
import { readProvider } from '../../google/sign-in/token-claims.ts'
import { customRoleRemedies } from '../../iam/custom-role-text.ts'
import { customRoleFor } from '../../iam/custom-roles.ts'
import { federatedMembers } from '../../iam/federated-members.ts'
import { fullName } from '../../iam/names.ts'
import { placeWords, remediesFor, withAccount } from '../../iam/remedies.ts'
import { grantsFor, inherits, isOfAgentRole } from '../../iam/role-choice.ts'
import type { Config } from '../../inputs/config.ts'
import { say } from '../../language/say.ts'
import type { Evidence, Finding, FindingId, Grant, Need, PlannedStep, Remedy, Status } from '../../model.ts'
import { findingOf } from '../../words/findings.ts'
import { lower, sentence } from '../../words/sentences.ts'
import type { Decisions } from '../decide.ts'
import { ifItExists, maybeMissing, orMissing } from './existence.ts'

/** One permission of one principal on one resource, with all its purposes. */
interface Question {
  needs: Need[]
  answer: NeedAnswer | undefined
}

interface Judged extends Question {
  finding: Finding
  /** What would fix it, if it is missing. */
  grant: Grant | undefined
}

/** Generic over the plan's needs: a new step is checked because it is in the plan. */
export function permissions(
  config: Pick<Config, 'preflight' | 'service'>,
  facts: Facts,
  _decisions: Decisions,
  plan: readonly PlannedStep[],
): Finding[] {
  if (config.preflight === 'off') return []
  return withCustomRoles(judgeNeeds(facts, plan).filter(isNews(facts.projectId)), facts.projectId, config.service)
}

/**
 * Google grants its service agents what they need in their own project, and few accounts can read whether they still have it, so only a
 * known gap is reported there. In other projects, someone has to grant it.
 */
const isNews =
  (project: string) =>
  ({ needs, answer, finding }: Judged): boolean =>
    finding.status !== 'unknown' ||
    !needs.every(({ who, permission }) => who.endsWith('-agent') && isOfAgentRole(permission)) ||
    (answer?.resource !== undefined && !isIn(answer.resource, fullName.project(project)))

const isIn = (resource: string, project: string) => resource === project || inherits(resource, project)

/** Offers each principal that lacks something one custom role with exactly what it needs, with its first gap. */
function withCustomRoles(judged: readonly Judged[], project: string, service: string): Finding[] {
  const asked = judged.flatMap(({ needs: [need], answer, grant }) =>
    need && answer?.principal && answer.resource
      ? [
          {
            who: need.who,
            permission: need.permission,
            principal: answer.principal,
            resource: answer.resource,
            missing: answer.verdict === 'denied' && !answer.overridden,
            apart: isApart(need),
            grant,
          },
        ]
      : [],
  )
  const offered = new Set<string>()
  return judged.map(({ finding, grant }) => {
    const { principal } = finding
    if (!grant || !principal || offered.has(principal)) return finding
    offered.add(principal)
    const role = customRoleFor(
      asked.filter(one => one.principal === principal),
      project,
      service,
    )
    return role ? { ...finding, remedies: [...finding.remedies, ...customRoleRemedies(role)] } : finding
  })
}

/** Every need of the plan with what is known about it. */
export function judgeNeeds(facts: Facts, plan: readonly PlannedStep[]): Judged[] {
  const questions = gatherQuestions(plan, facts.answers)
  const missing = questions.filter(
    ({ answer }) =>
      answer?.verdict === 'denied' && !answer.barred && !answer.overridden && answer.principal && answer.resource,
  )
  const grants = grantsFor(
    missing.map(({ needs, answer }) => ({
      who: (needs[0] as Need).who,
      permission: (needs[0] as Need).permission,
      member: answer?.principal ?? '',
      resource: answer?.resource ?? '',
      apart: isApart(needs[0] as Need),
    })),
    fullName.project(facts.projectId),
    facts.roleTable,
  )
  return questions.map(question => {
    const grant = grants[missing.indexOf(question)]
    const doubtful = question.answer && maybeMissing(facts, question.answer)
    const found = inDoubt(finding(question, grant, facts), doubtful, facts.projectId)
    return { ...question, grant, finding: question.answer?.overridden ? withMapping(found, facts.identity) : found }
  })
}

function gatherQuestions(plan: readonly PlannedStep[], answers: readonly NeedAnswer[]): Question[] {
  const byNeed = new Map(answers.map(answer => [needKey(answer.need), answer]))
  const questions = new Map<string, Question>()
  for (const need of plan.flatMap(({ needs }) => needs)) {
    const answer = byNeed.get(needKey(need))
    const key = answer?.principal
      ? JSON.stringify([answer.principal, need.permission, answer.resource ?? need.place])
      : needKey(need)
    const question = questions.get(key)
    if (question) question.needs.push(need)
    else questions.set(key, { needs: [need], answer })
  }
  return [...questions.values()]
}

/** A bucket's name does not tell its project. */
const isApart = ({ place }: Need) => place.kind === 'volume-bucket'

const needKey = ({ who, permission, place }: Need) => JSON.stringify([who, permission, place])

function finding({ needs, answer }: Question, grant: Grant | undefined, facts: Pick<Facts, 'schedules'>): Finding {
  const [first] = needs as [Need]
  const required = needs.some(({ level }) => level === 'required')
  const status = statusOf(answer, required)
  return findingOf(idOf(first), status, reason(needs, answer, status), {
    principal: answer?.principal,
    permission: first.permission,
    role: answer?.byRole ?? (status === 'pass' ? undefined : grant?.role),
    resource: answer?.resource,
    method: answer?.method === 'none' ? undefined : answer?.method,
    evidence: answer?.evidence ?? [nobodyAsked(first)],
    remedies: grant ? remediesOf(grant, first, answer, facts) : [],
  })
}

/** A grant on an account that the run creates comes after its creation. */
function remediesOf(
  grant: Grant,
  { place }: Need,
  answer: NeedAnswer | undefined,
  { schedules = [] }: Pick<Facts, 'schedules'>,
): Remedy[] {
  const remedies = remediesFor(grant)
  if (place.kind !== 'client-account' || grant.resource !== answer?.resource) return remedies
  const unseen =
    place.email === undefined && schedules.some(({ schedule, account }) => !schedule.serviceAccount && !account.known)
  if (!answer.absent && !unseen) return remedies
  return withAccount(place.project, grant.resource.split('/').at(-1) ?? '', remedies, !answer.absent)
}

/** If a member that possibly does not include the federated job has the role, the fix is to check its provider's mapping. */
function withMapping(finding: Finding, { principal = '', through = '' }: Facts['identity']): Finding {
  if (finding.principal !== principal || federatedMembers(principal).length === 0) return finding
  const provider = readProvider(through)
  return provider.pool ? { ...finding, remedies: [look(provider)] } : finding
}

/** Reason and remedies for an account that may not exist. */
function inDoubt(finding: Finding, account: string | undefined, projectId: string): Finding {
  if (!account || finding.status === 'pass') return finding
  const { reason, remedies } = finding
  return {
    ...finding,
    reason: `${reason} ${orMissing(account, projectId)}`,
    remedies: ifItExists(remedies, account, projectId),
  }
}

function statusOf(answer: NeedAnswer | undefined, required: boolean): Status {
  if (answer?.verdict === 'granted') return 'pass'
  if (answer?.verdict === 'denied') return required ? 'fail' : 'warn'
  return 'unknown'
}

/** The id of the finding about a need. */
export function idOf({ who, permission, place }: Need): FindingId {
  if (who === 'deployer' && permission === 'iam.serviceAccounts.actAs' && place.kind === 'account')
    return place.who === 'build-account' ? 'act-as-build-account' : 'act-as-runtime-account'
  return ID_OF[who]
}

/** The finding for a missing permission of an account, by its role. */
export const ID_OF: Record<Need['who'], FindingId> = {
  deployer: 'deployer-permission',
  'build-account': 'build-account-permission',
  'build-agent': 'build-account-permission',
  'runtime-account': 'runtime-account-permission',
  'run-agent': 'runtime-account-permission',
  'scheduler-agent': 'scheduler-permission',
}

export const WHO: Record<Need['who'], string> = {
  deployer: say`The deployer`,
  'build-account': say`The build account`,
  'build-agent': say`Cloud Build's service agent`,
  'runtime-account': say`The runtime account`,
  'run-agent': say`Cloud Run's service agent`,
  'scheduler-agent': say`Cloud Scheduler's service agent`,
}

/** Google gives its agents their roles when a product is first used; before that, their absence is normal. */
const WITHOUT: Partial<Record<Need['who'], string>> = {
  'run-agent': say`Google gives it roles/run.serviceAgent when Cloud Run is first used; without that role no revision can start`,
  'scheduler-agent': say`Google gives it roles/cloudscheduler.serviceAgent when Cloud Scheduler is enabled; without that role it cannot make calls`,
  'build-agent': say`Google gives it roles/cloudbuild.serviceAgent when Cloud Build is first used; without that role no build can start`,
}

function reason(needs: Need[], answer: NeedAnswer | undefined, status: Status): string {
  const [first] = needs as [Need]
  const purpose = [...new Set(needs.map(({ to }) => to))].join(', and to ')
  const what = say`${first.permission} to ${purpose}`
  const subject = WHO[first.who]
  const learned = answer ? LEARNED[answer.method] : ''
  const open = answer?.why ? ` ${sentence(answer.why)}` : ''
  switch (status) {
    case 'pass':
      return say`${subject} has ${what}${learned}.${open}`
    case 'fail':
      if (answer?.overridden)
        return `${overridden(subject, what, answer.overridden, federatedMembers(answer.principal ?? '').length > 0)}${open}`
      return say`${subject} lacks ${what}${learned}.${open}`
    case 'warn':
      return say`${subject} lacks ${what}${learned}; ${WITHOUT[first.who] ?? say`the deploy works without it`}.${open}`
    default:
      if (answer?.byRole)
        return say`${subject} has ${what} according to the allow policies that the run could read, unless a deny policy that it cannot see forbids it.${open}`
      return answer?.verdict === 'conditional'
        ? say`${subject} has ${what} under a condition that could not be evaluated${learned}.${open}`
        : say`It is not known whether ${lower(subject)} has ${what}.${open}`
  }
}

/** Google's page on troubleshooting policies lists what overrides a role. */
const overridden = (
  subject: string,
  what: string,
  { role, resource, member }: NonNullable<NeedAnswer['overridden']>,
  federated: boolean,
) =>
  federated
    ? say`${subject} is refused ${what}, although ${member ?? say`the member by its subject`} has ${role} on ${placeWords(resource)}: the provider's attribute mapping decides by which members a job is known, and most likely it is not known by this one. ` +
      say`Compare the mapping with the member first. Otherwise, a deny policy overrides the role, or the grant has not taken effect yet (that can take more than 7 minutes).`
    : say`${subject} is refused ${what}, although it has ${role} on ${placeWords(resource)}, which contains it: no role is missing. ` +
      say`A deny policy or a principal access boundary policy overrides the role, or the grant has not taken effect yet (that can take more than 7 minutes).`

const LEARNED: Record<NeedAnswer['method'], string> = {
  caller: say` (asked as itself)`,
  impersonation: say` (asked by impersonating it)`,
  troubleshooter: say` (according to Policy Troubleshooter)`,
  policy: say` (read from allow policies)`,
  none: '',
}

const nobodyAsked = ({ permission, place }: Need): Evidence => ({
  call: 'none',
  resource: place.kind,
  answer: say`${permission} was not asked about`,
})
