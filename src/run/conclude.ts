/** The progress of a run -> the report. */

import { gatesOf } from '../decisions/access/gates.ts'
import { accessInForce, accessOutcome } from '../decisions/access/outcome.ts'
import { access as accessFindings } from '../decisions/checks/access.ts'
import { driftFindings } from '../decisions/checks/drift.ts'
import { type Decisions, listDecisions } from '../decisions/decide.ts'
import { withBaseline } from '../decisions/drift/baseline.ts'
import type { Difference } from '../decisions/drift/difference.ts'
import { brokenPreview, mismatches, unproven } from '../decisions/live-check-findings.ts'
import { withProven } from '../decisions/proven.ts'
import { verdictOf } from '../decisions/verdict.ts'
import { fullName, targetName } from '../iam/names.ts'
import { revisionLog } from '../iam/remedies.ts'
import type { RefusedInputs } from '../inputs/config.ts'
import { targetOf as targetOfKind } from '../inputs/target.ts'
import { ALL, traitsOf } from '../kinds/list.ts'
import { say } from '../language/say.ts'
import {
  type AccessState,
  type Decision,
  type Finding,
  isDrift,
  type Report,
  type StepKind,
  type StepResult,
  type Target,
} from '../model.ts'
import { outputsOf } from '../report/outputs.ts'
import { withRealHosts } from '../report/real-hosts.ts'
import { mergeReports } from '../report/regions.ts'
import { makeReport, withBoundedTexts } from '../report/report.ts'
import { fail, skipped } from '../words/findings.ts'
import type { Course } from './course.ts'
import type { Ending } from './engine.ts'

/** `now`: milliseconds since 1970; the day decides which accepted findings still are. */
export function conclude(ending: Ending, now = Date.now()): Report {
  if ('refused' in ending) return withBoundedTexts(refusedReport(ending.refused))
  const { course, others = [] } = ending
  return withBoundedTexts(
    others.length === 0
      ? courseReport(course, now)
      : mergeReports([course, ...others].map(each => courseReport(each, now))),
  )
}

function refusedReport({ mode, target, problems, notices }: RefusedInputs): Report {
  const findings = [
    ...problems.map(
      ({ input, problem, example }): Finding =>
        fail('invalid-input', say`${input}: ${problem.replace(/[.?]?$/, end => end || '.')} Example: ${example}`, {
          evidence: [{ call: `input ${input}`, resource: '', answer: problem }],
        }),
    ),
    ...notices.map(({ input, text }): Finding => skipped('ignored-input', `${input}: ${text}`)),
  ]
  return makeReport(mode, 'blocked', { findings, target }, {})
}

/** One region's part. `now`: milliseconds since 1970. */
export function courseReport(course: Course, now: number): Report {
  const { config, google, results, changes, checks } = course
  const left = course.audit ? [] : differencesLeft(course)
  const plan = results ?? course.plan.map(planned)
  const told = withoutForeseen(withProven(findingsOf(course), plan))
  const ground = (left && course.decisions?.drift?.ground) ?? []
  const drifted = [...(course.audit?.findings ?? []), ...driftsTold(course, left ?? []), ...ground]
  const findings = [
    ...proofOf(course),
    ...told,
    ...(left ? withBaseline(drifted, config.drift.accepted, now) : drifted),
  ]
  const project = course.facts?.projectId ?? course.diagnosis?.facts.project ?? config.project
  const report = makeReport(
    config.mode,
    verdictOf(findings, plan),
    {
      target: targetOf(course, project),
      ...(config.commit && {
        commit: { sha: config.commit, ...(config.commitUrl && { url: config.commitUrl }) },
      }),
      ...(config.preview && { preview: { of: config.preview.of, ...(config.tag && { tag: config.tag }) } }),
      ...(google && { identity: google.identity, timings: google.timings }),
      ...(config.settings.length > 0 && { settings: config.settings }),
      ...(course.audit && { audit: course.audit.counts }),
      findings,
      decisions: course.decisions ? decisionsOf(course.decisions, course) : (course.diagnosis?.decisions ?? []),
      ...gatesOfCourse(course),
      plan,
      changes,
      checks,
    },
    {
      ...outputsOf(resultsOf(course, project)),
      ...(left && { drift: String(findings.some(isDrift)), drift_count: String(findings.filter(isDrift).length) }),
    },
  )
  return withRealHosts(report, google?.elsewhere ?? [])
}

const driftsTold = ({ config, facts }: Course, left: readonly Difference[]): Finding[] =>
  facts ? driftFindings(left, { config, facts }) : []

const FIXED_BY: Record<NonNullable<Difference['fix']>, StepKind[]> = {
  release: ALL.map(([kind]): StepKind => `deploy-${kind}`),
  'remove-invokers': ['set-invokers'],
  close: ['set-public-binding', 'set-invoker-check'],
  schedule: ['upsert-schedule'],
}

/** Undefined if not known. */
function differencesLeft({ config, decisions, results }: Course): Difference[] | undefined {
  const { drift } = decisions ?? {}
  if (!drift || drift.unknown.some(({ blind }) => blind)) return undefined
  const done = (results ?? []).filter(({ state }) => state === 'done')
  const fixed = ({ fix, target }: Difference) =>
    config.drift.fix && fix && done.some(step => step.target === target && FIXED_BY[fix].includes(step.kind))
  return drift.differences.filter(difference => !fixed(difference))
}

/** A planned step, as data. */
function planned({ kind, title, target, changes, needs }: Course['plan'][number]): StepResult {
  return { kind, title, target, changes, needs, state: 'planned' }
}

function targetOf({ config, facts, diagnosis }: Course, project: string | undefined): Target {
  const { scope } = config.drift
  if (scope) return { ...(project && { project }), scope }
  const found = (facts ?? diagnosis?.facts)?.projectNumber
  const number = found?.known ? found.value : undefined
  // A diagnosis may begin from an address or a schedule.
  const called = diagnosis?.facts.cases[0]?.target.service?.name
  return {
    ...(project && { project }),
    ...(number && { projectNumber: number }),
    region: config.region,
    ...targetOfKind(config.kind, config.service || (called?.split('/').at(-1) ?? '')),
  }
}

/** What the checks found, and what they left open. */
function proofOf(course: Course): Finding[] {
  const { checks, decisions, facts, made, config } = course
  const project = facts?.projectId ?? config.project ?? ''
  const created = facts?.service.known === true && facts.service.value === null
  const accessChanged = Boolean(made.access?.changed) || created || made.checkCleared === true
  const service = targetName(project, config)
  const resource = fullName.service(service)
  if (!decisions) return []
  return [
    ...brokenPreview(checks, resource, revisionLog(service, made.revision?.name)),
    ...mismatches(checks, resource, { accessChanged, closed: config.access === 'authenticated' }),
    ...unproven(checks, resource, gatesOfCourse(course).gates),
  ]
}

/** What the run foresaw as a warning and what then failed, with the same fix, is one thing to read: the failure. */
function withoutForeseen(findings: Finding[]): Finding[] {
  const failed = findings.filter(({ id, status }) => id === 'release-failed' && status === 'fail')
  const fixes = new Set(failed.flatMap(({ remedies }) => remedies.map(({ text }) => text)))
  return findings.filter(
    ({ id, remedies }) =>
      id !== 'unreachable-port' || remedies.length === 0 || !remedies.every(({ text }) => fixes.has(text)),
  )
}

/** If a refused release has put another access decision in force, the findings of that one instead of the first. */
function findingsOf({ config, facts, decisions, made, findings }: Course): Finding[] {
  if (!facts || !decisions || !made.checkCleared) return findings
  const saidBy = (access: Decisions['access']) => accessFindings(config, facts, { ...decisions, access }, [])
  const outdated = new Set(saidBy(decisions.access).map(({ id, reason }) => `${id} ${reason}`))
  return [
    ...findings.filter(({ id, reason }) => !outdated.has(`${id} ${reason}`)),
    ...saidBy(accessInForce(decisions.access, made)),
  ]
}

/** The final access decision, after a refused release and refused tries. */
function decisionsOf(decisions: Decisions, { made }: Course): Decision[] {
  const held = accessInForce(decisions.access, made)
  const access = made.access ? accessOutcome(held, made.access.attempts) : held
  return listDecisions({ ...decisions, access })
}

/** The gates as the run left them, or as planned if the run only plans. */
function gatesOfCourse(course: Course): Pick<Report, 'gates'> {
  const { config, facts, decisions, made, results, diagnosis } = course
  if (diagnosis) return diagnosis.gates ? { gates: diagnosis.gates } : {}
  if (!facts || !decisions || !traitsOf(config).requests) return {}
  const held = accessInForce(decisions.access, made)
  const state = results ? accessOf(course) : held.target
  if (!state) return {}
  const attempts = made.access?.attempts ?? []
  // Nothing is closed if every way of opening was refused.
  const removes = attempts.length === 0 || attempts.some(({ accepted }) => accepted) ? held.removes : []
  const reached = results ? { state, service: made.service, bindings: made.bindings } : { state }
  const gates = gatesOf(config, facts, { removes }, reached)
  return gates ? { gates } : {}
}

function resultsOf(course: Course, project: string | undefined) {
  const { config, made, facts, results } = course
  // A removed service has no URL, and a read-only mode has none to report.
  if (config.mode === 'cleanup' || config.mode === 'drift' || config.preview?.do === 'remove' || course.withdrawn)
    return { ...(project && { project }) }
  if (course.diagnosis) {
    const [first] = course.diagnosis.facts.cases
    return { ...(project && { project }), ...(first?.target.service && { service: first.target.service }) }
  }
  const service = made.service ?? (facts?.service.known ? facts.service.value : undefined)
  const { build, begun, source, revision } = made
  const image = build?.image ?? (results && config.origin.kind === 'image' ? config.origin.image : undefined)
  const access = accessOf(course)
  return {
    ...(project && { project }),
    ...(config.tag && { tag: config.tag }),
    ...(config.preview && { preview: true }),
    ...(access && { access }),
    ...(service && { service }),
    ...(revision?.name && { revision: revision.name }),
    ...(image && { image }),
    ...((build ?? begun) && { build: build ?? begun }),
    ...(source && { sourceDigest: source.digest }),
  }
}

/** Known once every step that changes something has run; `unchanged` if the run did not decide access. */
function accessOf({ config, results, made, decisions, facts }: Course): AccessState | undefined {
  if (!traitsOf(config).requests) return undefined
  const through = results?.every(({ kind, state }) => state === 'done' || kind === 'verify-command')
  const state = made.access?.state ?? (through && decisions ? accessInForce(decisions.access, made).target : undefined)
  // A service that this run created has the default of new services, unless a step made it public.
  const isNew = facts?.service.known === true && facts.service.value === null
  return state === 'unchanged' && isNew ? 'oidc-only' : state
}
