/** The facts about one caller and its target -> the call as plain data, and the names for its sentences. Pure. */

import type { CaseFacts, Probe, Right, TargetFacts } from '../../facts/diagnosis/facts.ts'
import { fullName, memberOf } from '../../iam/names.ts'
import { say } from '../../language/say.ts'
import type { Evidence } from '../../model.ts'
import { audienceOf } from '../../service/address.ts'
import { accepts, audiencesOf } from '../../service/audiences.ts'
import { CODES } from '../schedule.ts'
import { answerWords, doorOf, isCloudRunsRefusal } from './answers.ts'
import { answerOfAttempt } from './attempt.ts'
import type { Call, CallAnswer } from './call.ts'
import { gatesKnown } from './known-call.ts'
import type { CallNames } from './names.ts'

/** The project and region of the run, and the principal that it calls as. */
export interface Aim {
  project: string
  region: string
  /** IAM member of the run. */
  principal?: string
}

export function callOf(facts: CaseFacts, aim: Aim): Call {
  const { target } = facts
  const everybody = everybodyOf(facts)
  const base: Call = {
    target: target.kind === 'address' ? 'service' : target.kind,
    internal: true,
    token: 'id',
    ...gatesOfTarget(target),
    ...(target.state.known && { exists: target.state.value !== null }),
    ...(target.foreignUrl && { byDefaultUrl: false }),
    ...(everybody !== undefined && { everybody }),
    ...accountOf(facts),
    ...(facts.right && rightIn(facts.right)),
  }
  if (facts.schedule) return { ...base, ...scheduledCall(facts, aim) }
  if (facts.id === 'caller') return { ...base, internal: false, ...ownCall(facts, everybody) }
  return { ...base, internal: !facts.fromOutside, audience: true }
}

const rightIn = (right: Right): Pick<Call, 'invoker'> => {
  const { invoker } = ruleRight(right)
  return invoker ? { invoker } : {}
}

/** The result of policies and Policy Troubleshooter. A "no" requires every policy that counts, or Google's own answer. */
function ruleRight({ reading, complete, troubleshooter }: Right): Pick<Call, 'invoker'> & { condition?: string } {
  const shot = troubleshooter?.known ? troubleshooter.value : undefined
  const state = shot?.overallAccessState
  if (state === 'CAN_ACCESS') return { invoker: 'yes' }
  if (state === 'CANNOT_ACCESS' && shot?.denyPolicyExplanation?.denyAccessState === 'DENY_ACCESS_STATE_DENIED')
    return { invoker: 'denied' }
  if (!reading.known) return state === 'CANNOT_ACCESS' ? { invoker: 'no' } : {}
  const { granted, outside, conditional, unseen, unreadRoles } = reading.value
  // Something other than the readable policies forbids it.
  if (granted.length > 0) return { invoker: state === 'CANNOT_ACCESS' ? 'overridden' : 'yes' }
  if (state !== 'CANNOT_ACCESS' && !(complete && unseen.length === 0 && unreadRoles.length === 0)) return {}
  const under = outside[0] ?? conditional[0]
  return under ? { invoker: 'condition', condition: under.condition } : { invoker: 'no' }
}

function everybodyOf({ target, probes }: CaseFacts): boolean | undefined {
  if (target.service?.invokerIamDisabled) return true
  const byPolicy = target.everybody && ruleRight(target.everybody).invoker
  if (byPolicy) return byPolicy === 'yes'
  const bare = probes.find(({ audience }) => audience === undefined)
  const door = bare?.answer && doorOf(bare.answer, { tokenSent: false })
  return door === 'open' ? true : door === 'closed' ? false : undefined
}

const FUNCTION_INGRESS = {
  ALLOW_INTERNAL_ONLY: 'internal',
  ALLOW_INTERNAL_AND_GCLB: 'internal-and-cloud-load-balancing',
} as const

function gatesOfTarget({ kind, service, first }: TargetFacts): Pick<Call, 'gates' | 'ready'> {
  if (service) return gatesKnown(service)
  if (kind !== 'function' || !first) return {}
  const settings: string = first.ingressSettings ?? ''
  const ingress = Object.entries(FUNCTION_INGRESS).find(([name]) => name === settings)?.[1] ?? 'all'
  return { gates: { ingress, defaultUrl: true, iap: false } }
}

function accountOf({ account }: CaseFacts): Pick<Call, 'account'> {
  if (!account?.known) return {}
  return { account: account.value === null ? 'missing' : account.value.disabled ? 'disabled' : 'there' }
}

/** The run calls what is open to everyone without a token, and anything else with its own. */
function ownCall(facts: CaseFacts, everybody: boolean | undefined): Partial<Call> {
  const { probes, noToken, target } = facts
  const bare = probes.find(({ audience }) => audience === undefined)
  const withToken = probes.find(({ audience }) => audience !== undefined)
  // A gate before the invoker check answers both requests alike.
  const asked = everybody || !withToken ? bare : withToken
  const token = asked?.audience === undefined ? 'none' : 'id'
  const mint = !everybody && !withToken && noToken !== undefined
  const unasked = asked !== undefined && isLock(asked) && (mint || (!everybody && isWithheld(facts)))
  return {
    token: mint || unasked ? 'id' : token,
    // Which audience an unknown address takes is a guess.
    ...(target.kind !== 'address' && { audience: true }),
    ...(mint && { minted: false }),
    ...(asked && !unasked && { answer: liveAnswer(asked) }),
  }
}

/** The run sent no token, because only the workflow ties the address to the service. */
const isWithheld = ({ target, probes, noToken }: CaseFacts) =>
  target.foreignUrl === true && noToken === undefined && probes.every(({ audience }) => audience === undefined)

/** The invoker check refused a request without a token, as it should: that says nothing about one with a token. */
const isLock = ({ answer }: Probe) => answer !== undefined && doorOf(answer, { tokenSent: false }) === 'closed'

function liveAnswer({ answer, audience }: Probe): CallAnswer {
  if (!answer) return { live: true }
  const sent = audience !== undefined
  const door = doorOf(answer, { tokenSent: sent })
  const at = { status: answer.status, live: true } as const
  switch (door) {
    case 'open':
      return { ...at, by: 'app' }
    case 'closed':
      return { ...at, by: 'google', refused: sent ? 'not-allowed' : 'no-token' }
    case 'rejected':
      // A header alone could come from the app.
      return isCloudRunsRefusal(answer) ? { ...at, by: 'google', refused: 'bad-token' } : at
    case 'sign-in':
      return { ...at, by: 'iap' }
    case 'hidden':
    case 'down':
      return { ...at, by: 'google' }
    case 'unclear':
      return at
  }
}

function scheduledCall({ schedule, target, probes }: CaseFacts, aim: Aim): Partial<Call> {
  if (!schedule) return {}
  const { job, agent, audience } = schedule
  const http = job.known ? job.value?.httpTarget : undefined
  const answer = answerOfJob(schedule)
  const accepted = audience === undefined ? undefined : isAccepted(target, audience, probes)
  const may = agent && ruleRight(agent.right).invoker
  const project = target.name.split('/')[1] ?? aim.project
  return {
    // Only at the run.app URL, and only in the same project (docs/google-cloud.md#ingress).
    internal: project === aim.project && !target.foreignUrl,
    token: http?.oidcToken ? 'id' : http?.oauthToken ? 'access' : 'none',
    ...(job.known && { schedule: stateOf(job.value) }),
    ...(accepted !== undefined && { audience: accepted }),
    ...(may && may !== 'overridden' && { agent: may === 'yes' }),
    ...(answer && { answer }),
  }
}

function stateOf(job: { state?: string | undefined } | null): NonNullable<Call['schedule']> {
  if (job === null) return 'missing'
  return job.state === 'PAUSED' ? 'paused' : job.state === 'DISABLED' ? 'disabled' : 'on'
}

/** From the job's log, otherwise from its state, which has only a code. */
function answerOfJob({ job, attempt, logged }: NonNullable<CaseFacts['schedule']>): CallAnswer | undefined {
  if (!job.known || !job.value?.lastAttemptTime) return undefined
  const entries = logged?.known ? logged.value : undefined
  if (attempt?.known && attempt.value) {
    return attempt.value.status === 'OK' ? { status: 200 } : answerOfAttempt(attempt.value, true, entries)
  }
  const { status } = job.value
  if (!status || status.code === -1) return undefined
  const code = CODES[status.code ?? 0] ?? 'UNKNOWN'
  return code === 'OK' ? { status: 200 } : answerOfAttempt({ status: code }, false, entries)
}

/** By the service itself or the function's own address, otherwise by whether it just accepted a token for that audience. */
function isAccepted(
  { kind, service, url }: TargetFacts,
  audience: string,
  probes: readonly Probe[],
): boolean | undefined {
  if (service) return accepts(audiencesOf(service), audience)
  if (kind === 'function' && url) return audience === url
  const asked = probes.find(probe => probe.audience === audience)?.answer
  const door = asked && doorOf(asked, { tokenSent: true })
  if (door === 'rejected' && asked && isCloudRunsRefusal(asked)) return false
  return door === 'closed' ? true : undefined
}

export function namesOf(facts: CaseFacts, aim: Aim): CallNames {
  const { target, schedule, email, right, noToken } = facts
  const [, project = aim.project, , region = aim.region, , short = target.words] = target.name.split('/')
  const { condition } = right ? ruleRight(right) : {}
  const member = email ? memberOf(email) : facts.id === 'caller' ? aim.principal : undefined
  const sent = schedule ? schedule.audience : facts.probes.find(({ audience }) => audience !== undefined)?.audience
  const first = target.service ? audienceOf(target.service) : target.url
  return {
    who: schedule
      ? say`The Cloud Scheduler job ${schedule.name}`
      : facts.id === 'caller'
        ? whoAsks(facts, aim)
        : (email ?? facts.id),
    target: {
      ...{ words: target.words, name: short, project, region },
      resource:
        target.kind === 'function' ? fullName.function(target.name) : fullName.service(target.name || target.words),
      ...(target.url && { url: target.url }),
    },
    audiences: [...(first && target.kind !== 'job' ? [first] : []), ...(target.service?.customAudiences ?? [])],
    ...(member && { member }),
    ...(noToken !== undefined && { noToken }),
    ...(isWithheld(facts) && target.url && { withheldFrom: new URL(target.url).host }),
    ...(condition && { condition }),
    ...(sent && { audience: sent }),
    ...(schedule && { schedule: jobNames(schedule, aim) }),
  }
}

/** The run calls as the deployer, or without an identity. */
const whoAsks = (facts: CaseFacts, { principal }: Aim) =>
  principal && (isWithheld(facts) || facts.probes.some(({ audience }) => audience !== undefined))
    ? say`The deployer (${principal.replace(/^[a-zA-Z]+:/, '')})`
    : say`A caller`

function jobNames({ name, region, job, agent, overrides }: NonNullable<CaseFacts['schedule']>, { project }: Aim) {
  const found = job.known ? job.value : null
  const uri = found?.httpTarget?.uri
  const url = uri && URL.canParse(uri) ? new URL(uri) : undefined
  return {
    ...{ name, region, project, path: url ? `${url.pathname}${url.search}` : '/' },
    ...(found?.attemptDeadline && { deadline: found.attemptDeadline }),
    ...(agent && { agent: agent.email }),
    ...(overrides && { overrides }),
  }
}

/** Every question that the diagnosis of this caller depends on, without duplicates. */
export function evidenceOf({ target, right, account, schedule, probes, refused }: CaseFacts): Evidence[] {
  const all = [
    ...target.state.evidence,
    ...(target.everybody?.reading.evidence ?? []),
    ...rightEvidence(right),
    ...(account?.evidence ?? []),
    ...(refused?.evidence ?? []),
    ...(schedule ? [schedule.job, schedule.attempt, schedule.logged].flatMap(fact => fact?.evidence ?? []) : []),
    ...rightEvidence(schedule?.agent?.right),
    ...probes.map(probeEvidence),
  ]
  return [...new Map(all.map(one => [`${one.call} ${one.resource} ${one.answer}`, one])).values()]
}

const rightEvidence = (right: Right | undefined) =>
  right ? [...right.reading.evidence, ...(right.troubleshooter?.evidence ?? [])] : []

export function probeEvidence({ url, audience, answer, silent = '' }: Probe): Evidence {
  const call = `GET ${url} ${audience === undefined ? say`without a token` : say`with an ID token for ${audience}`}`
  if (!answer) return { call, resource: url, answer: say`no answer: ${silent}` }
  const words = answerWords(answer, doorOf(answer, { tokenSent: audience !== undefined }))
  return { call, resource: url, answer: words, status: answer.status }
}
