/** The facts of a diagnosis -> for each caller, the layer that refuses it, as decisions, findings and checks. Pure. */

import type { CaseFacts, DiagnosisFacts } from '../../facts/diagnosis/facts.ts'
import { fullName } from '../../iam/names.ts'
import { remediesFor } from '../../iam/remedies.ts'
import { schedulerJobName } from '../../iam/schedule-names.ts'
import { say } from '../../language/say.ts'
import type { Alternative, Decision, Finding, FindingId, Gates, LiveCheck } from '../../model.ts'
import { fail, skipped, unknown } from '../../words/findings.ts'
import { capitalise, count, sentence } from '../../words/sentences.ts'
import { notFound } from '../checks/accounts/callers.ts'
import { doorOf } from './answers.ts'
import { type Call, type Layer, refusedFor } from './call.ts'
import { type Aim, callOf, evidenceOf, namesOf, probeEvidence } from './case.ts'
import { layer } from './layer.ts'
import type { CallNames } from './names.ts'
import { wordsFor } from './words.ts'

export interface Diagnosis {
  decisions: Decision[]
  findings: Finding[]
  checks: LiveCheck[]
  /** Gates of the called service, if it could be read. */
  gates?: Gates
  url?: string
}

interface Judged {
  facts: CaseFacts
  call: Call
  names: CallNames
  refusing: Layer
}

export function diagnoseCalls(facts: DiagnosisFacts, aim: Aim): Diagnosis {
  const judged = facts.cases.map((one): Judged => {
    const call = callOf(one, aim)
    return { facts: one, call, names: namesOf(one, aim), refusing: layer(call) }
  })
  const others = judged.filter(({ facts: { id } }) => id !== 'caller')
  // The run calls only because there is no other caller; the workflow says whom the service is for.
  const counts = ({ facts: { id }, refusing }: Judged) =>
    id !== 'caller' ||
    others.length === 0 ||
    !(others.some(one => one.refusing === 'none') || OF_WHO_ASKS.has(refusing))
  const found = [
    ...facts.lost.flatMap(caller => notFound(caller, aim.principal)),
    ...judged.flatMap(one => findingsOf(one, aim, counts(one))),
  ]
  const logged = judged.flatMap(({ facts: { refused }, names }) => refusedOthers(refused, names.target))
  const [first] = judged
  const target = first?.facts.target
  const gates = target?.service && first?.call.gates
  return {
    decisions: judged.map(decisionOf),
    findings: [...found, ...logged.filter(({ id }) => found.every(one => one.id !== id))],
    checks: checksOf(facts.cases),
    ...(gates && { gates: { ...gates, invokerCheck: target?.service?.invokerIamDisabled !== true } }),
    ...(target?.url && { url: target.url }),
  }
}

/** Other refusals in the last day's request log, and their reasons. They do not concern this run, so they do not fail it. */
function refusedOthers(refused: CaseFacts['refused'], { words, resource }: CallNames['target']): Finding[] {
  if (!refused?.known) return []
  const groups = Map.groupBy(refused.value, ({ text }) => (text ? refusedFor(text) : 'app'))
  return [...groups].flatMap(([kind, calls]) =>
    kind === undefined
      ? []
      : [
          skipped(
            OTHERS[kind].id,
            say`In the last day ${words} refused ${count(calls.length, 'request')} of others: ${OTHERS[kind].why}`,
            { resource, evidence: refused.evidence },
          ),
        ],
  )
}

const OTHERS = {
  'no-token': { id: 'caller-token', why: say`they had no ID token.` },
  'bad-token': { id: 'audience-refused', why: say`their token could not be verified, as one for another audience.` },
  'not-allowed': { id: 'no-invoker', why: say`their token was in order, and whose it is has no invoker role.` },
  app: { id: 'app-login', why: say`IAM let them through; the app's own login refused them.` },
} as const satisfies Record<string, { id: FindingId; why: string }>

/** Layers that depend on who calls, and from where. */
const OF_WHO_ASKS: ReadonlySet<Layer> = new Set<Layer>([
  ...(['invoker', 'condition', 'denied', 'pending', 'mint', 'token', 'ingress'] as const),
])

function findingsOf({ facts, call, names, refusing }: Judged, aim: Aim, counts: boolean): Finding[] {
  const evidence = evidenceOf(facts)
  const details = { resource: names.target.resource, evidence, ...(names.member && { principal: names.member }) }
  if (facts.schedule && callsNoAddress(facts.schedule.job)) return [noAddress(facts.schedule, aim, evidence)]
  if (refusing === 'none') return []
  const { id, reason, remedies } = wordsFor(refusing, call, names)
  if (refusing === 'unknown' && isBlind(facts)) return [fail(id, ...blind(facts, names, aim, evidence))]
  if (refusing === 'unknown' && !seenRefused(call)) return [unknown(id, reason, { ...details, remedies })]
  if (!counts) return [skipped(id, reason, { ...details, remedies })]
  const resource =
    refusing === 'schedule-missing' || refusing === 'schedule-idle' ? jobResource(facts, aim) : details.resource
  return [fail(id, reason, { ...details, resource, remedies })]
}

/** Neither the target could be read nor did anything answer, so nothing was diagnosed. */
const isBlind = ({ schedule, target, probes }: CaseFacts) =>
  (schedule !== undefined && !schedule.job.known) || (!target.state.known && probes.every(({ answer }) => !answer))

function blind({ schedule, target, probes }: CaseFacts, names: CallNames, aim: Aim, evidence: Finding['evidence']) {
  const job = schedule && !schedule.job.known ? schedule.job : undefined
  const why = job ?? target.state
  const { principal: member } = aim
  const role = job ? 'roles/cloudscheduler.viewer' : 'roles/run.viewer'
  const resource = job ? fullName.project(aim.project) : names.target.resource
  const silent = probes.find(probe => probe.silent)?.silent
  return [
    say`${silent ? `${sentence(capitalise(silent))} ` : ''}${job ? names.who : capitalise(names.target.words)} could not be read, so the run cannot say anything about its calls: ${why.known ? '' : sentence(why.why)}`,
    { resource, evidence, remedies: member ? remediesFor({ member, role, resource }) : [] },
  ] as const
}

const seenRefused = ({ answer }: Call) => answer?.status !== undefined && answer.status >= 400

const jobResource = ({ schedule }: CaseFacts, { project }: Aim) =>
  fullName.schedulerJob(schedulerJobName(project, schedule?.region ?? '', schedule?.name ?? ''))

const callsNoAddress = (job: NonNullable<CaseFacts['schedule']>['job']) =>
  job.known && job.value !== null && !job.value.httpTarget

const noAddress = (
  { name, region }: NonNullable<CaseFacts['schedule']>,
  { project }: Aim,
  evidence: Finding['evidence'],
) =>
  fail(
    'schedule-idle',
    say`The Cloud Scheduler job ${name} calls no URL: it publishes to Pub/Sub or calls App Engine. Name a job that calls a URL.`,
    { resource: fullName.schedulerJob(schedulerJobName(project, region, name)), evidence },
  )

function decisionOf({ facts, call, names, refusing }: Judged): Decision {
  return {
    id: `layer:${facts.id}`,
    question: say`Which layer refuses ${inSentence(names.who)}?`,
    choice: refusing,
    because: refusing === 'none' ? fine(call, names) : wordsFor(refusing, call, names).reason,
    alternatives: passed(call, names, refusing),
    evidence: evidenceOf(facts),
  }
}

/** `The deployer` -> `the deployer`. */
const inSentence = (who: string) => who.replace(/^(The|A) /, word => word.toLowerCase())

function fine({ everybody, answer }: Call, { target, who, withheldFrom }: CallNames): string {
  if (answer?.status !== undefined) return say`${who} called ${target.words}, and the answer was ${answer.status}.`
  return everybody
    ? say`Everyone can call ${target.words}.`
    : say`According to everything that the run could read, ${inSentence(who)} can call ${target.words}.${withheldFrom ? say` ${withheldFrom} was asked without a token: the run sends an ID token for ${target.words} only to the addresses that Cloud Run gave it.` : ''}`
}

/** The layers in the order in which a call passes them, up to the one that refuses it, with what is known about each. */
function passed(call: Call, names: CallNames, refusing: Layer): Alternative[] {
  const rows = layersOf(call, names).map(
    ({ layers: [choice, ...kin], fine, because }): Alternative & { refuses: boolean } => {
      const refuses = choice === refusing || kin.includes(refusing)
      return {
        refuses,
        choice: refuses ? refusing : choice,
        possible: refuses ? true : fine === undefined ? 'unknown' : !fine,
        because: refuses ? say`It refuses.` : fine === undefined ? say`It could not be read.` : because,
      }
    },
  )
  const end = rows.findIndex(({ refuses }) => refuses)
  return rows.slice(0, end < 0 ? rows.length : end + 1).map(({ refuses: _, ...row }) => row)
}

interface LayerRow {
  /** The layer, and those reported in its place. */
  layers: [Layer, ...Layer[]]
  /** Known to let the call pass. */
  fine: boolean | undefined
  because: string
}

function layersOf(call: Call, { target, audience }: CallNames): LayerRow[] {
  const { schedule, account, agent, gates, everybody, invoker, ready, answer, exists } = call
  const scheduled: LayerRow[] = [
    {
      layers: ['schedule-idle', 'schedule-missing'],
      fine: true,
      because: say`The Cloud Scheduler job is ${schedule}.`,
    },
    { layers: ['account'], fine: account && account === 'there', because: say`The account that calls is ${account}.` },
    { layers: ['agent'], fine: agent, because: say`Cloud Scheduler's agent can mint its token.` },
  ]
  const ways: LayerRow[] = [
    { layers: ['default-url'], fine: gates?.defaultUrl, because: say`The default URL is enabled.` },
    { layers: ['ingress', 'hidden'], fine: gates && true, because: say`Its ingress is ${gates?.ingress}.` },
    { layers: ['iap'], fine: gates && !gates.iap, because: say`Identity-Aware Proxy is off.` },
  ]
  const shown = everybody ? say`No token is needed.` : say`The audience${audience ? ` ${audience}` : ''} is accepted.`
  return [
    { layers: ['target-missing'], fine: exists, because: say`There is ${target.words}.` },
    ...(schedule ? scheduled : []),
    ...(call.target === 'job' ? [] : ways),
    {
      layers: ['audience', 'token', 'mint'],
      fine: everybody || (call.target === 'job' ? true : call.audience),
      because: shown,
    },
    {
      layers: ['invoker', 'condition', 'denied', 'pending'],
      fine: everybody || (invoker && invoker === 'yes'),
      because: everybody ? say`Everyone can call it.` : say`The caller is an invoker.`,
    },
    { layers: ['container'], fine: ready !== false, because: say`A revision is ready, as far as the run could read.` },
    {
      layers: ['app-login', 'app-path', 'app-error', 'deadline'],
      fine: answer?.status === undefined ? undefined : true,
      because: say`The last answer was ${answer?.status}.`,
    },
  ]
}

/** This run's requests, without duplicates. */
function checksOf(cases: readonly CaseFacts[]): LiveCheck[] {
  const probes = new Map(
    cases.flatMap(({ probes }) => probes.map(probe => [`${probe.url} ${probe.audience ?? ''}`, probe] as const)),
  )
  return [...probes.values()].map(probe => {
    const { audience, answer } = probe
    const door = answer && doorOf(answer, { tokenSent: audience !== undefined })
    const evidence = probeEvidence(probe)
    return {
      name: audience === undefined ? say`Without a token` : say`With an ID token for ${audience}`,
      expected: say`any answer, to see who gives it`,
      found: evidence.answer,
      status: door === undefined ? 'fail' : door === 'unclear' ? 'unknown' : 'pass',
      evidence: [evidence],
    }
  })
}
