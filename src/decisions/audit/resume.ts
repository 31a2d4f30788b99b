/**
 * An audit that was stopped, and goes on with the report that it left. Everything is judged in the order of full names, so one name
 * says how far it came. Pure.
 */
import { say } from '../../language/say.ts'
import { type AuditCounts, FINDINGS, type Finding, type FindingId, type Severity } from '../../model.ts'
import { fail, findingOf } from '../../words/findings.ts'
import type { Audit } from './findings.ts'

/** What the audit before has left. */
interface Before {
  /** Full name of the last resource that was audited. */
  after: string
  /** When that audit began, as in its report. */
  began: string
  findings: Finding[]
  counts: Counted
}

const NUMBERS = ['services', 'functions', 'jobs', 'workerPools', 'public', 'oidc', 'internal'] as const
type Counted = Pick<AuditCounts, (typeof NUMBERS)[number]>

/** What is older has to be looked at again. */
const LONGEST_MS = 24 * 60 * 60 * 1000

/**
 * Undefined where the file is not the recent report of a stopped audit of the same scope. `previous`: parsed JSON, as anybody could have
 * written it, so neither its commands nor its evidence are taken over.
 */
export function stoppedBefore(previous: unknown, scope: string, now: number, fails: boolean): Before | undefined {
  const { mode, target, audit, findings } = record(previous)
  const { after, began, ...counts } = record(audit)
  if (mode !== 'drift' || record(target).scope !== scope || !Array.isArray(findings)) return undefined
  if (typeof after !== 'string' || !after || typeof began !== 'string') return undefined
  const age = now - Date.parse(began)
  if (!(age >= 0 && age < LONGEST_MS)) return undefined
  const number = (value: unknown) => (typeof value === 'number' && value >= 0 ? Math.floor(value) : 0)
  return {
    ...{ after, began: new Date(began).toISOString() },
    findings: findings.flatMap(found => takenOver(record(found), after, fails)),
    counts: Object.fromEntries(NUMBERS.map(name => [name, number(counts[name])])) as Counted,
  }
}

function takenOver(found: Record<string, unknown>, after: string, fails: boolean): Finding[] {
  const { id, severity, resource, field, reason } = found
  const difference = record(found.difference)
  const isOurs = typeof id === 'string' && Object.hasOwn(FINDINGS, id)
  if (!isOurs || !SEVERITIES.has(severity) || typeof resource !== 'string' || resource > after) return []
  if (isNode(resource)) return []
  if (typeof field !== 'string' || typeof reason !== 'string') return []
  return [
    findingOf(id as FindingId, fails ? 'fail' : 'warn', reason.replace(/ Accepted until \d{4}-\d\d-\d\d: .*$/s, ''), {
      ...{ severity: severity as Severity, resource, field },
      difference: { found: String(difference.found ?? ''), why: String(difference.why ?? '') },
    }),
  ]
}

const SEVERITIES: ReadonlySet<unknown> = new Set<Severity>(['high', 'medium', 'low'])
const record = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? { ...value } : {}

/** What is above all projects is read again by every run. */
export const isNode = (name: string): boolean => name.startsWith('//cloudresourcemanager.googleapis.com/')

/** What this audit goes on with, when it began, and whether its report stays for the next one. */
interface Progress {
  before: Before | undefined
  began: string
  kept: boolean
}

export function wholeAudit({ before, began }: Progress, { findings, counts }: Audit): Audit {
  return before
    ? { findings: withTakenOver(findings, before), counts: { ...addCounts(counts, before), began } }
    : { findings, counts }
}

/** `found`: undefined where not even the inventory was read. `after`: empty if not even the first part was confirmed. */
export function stoppedAudit(
  progress: Progress,
  found: Audit = { findings: [], counts: NOTHING },
  { after, names }: { after: string; names: readonly string[] } = { after: progress.before?.after ?? '', names: [] },
): Audit {
  const { findings, counts } = wholeAudit(progress, found)
  const done = names.filter(name => name <= after).length
  return {
    findings: [...findings, stoppedFinding(done, names.length, after, progress)],
    counts: { ...counts, partial: true, began: progress.began, ...(after && { after }) },
  }
}

const NOTHING: AuditCounts = {
  ...{ services: 0, functions: 0, jobs: 0, workerPools: 0 },
  ...{ public: 0, oidc: 0, internal: 0 },
}

const addCounts = (counts: AuditCounts, { counts: more }: Before): AuditCounts => ({
  ...counts,
  ...Object.fromEntries(NUMBERS.map(name => [name, counts[name] + more[name]])),
})

/** Each difference once: what is found now stands before what was taken over. */
function withTakenOver(found: readonly Finding[], before: Before): Finding[] {
  const keyOf = ({ id, resource, field }: Finding) => JSON.stringify([id, resource, field])
  const now = new Set(found.map(keyOf))
  return [...found, ...before.findings.filter(finding => !now.has(keyOf(finding)))]
}

function stoppedFinding(done: number, all: number, after: string, { kept }: Progress): Finding {
  const next = !after
    ? say`The next run begins again.`
    : kept
      ? say`If the next run finds this report at report_path within a day, it goes on there.`
      : say`With report_path, and the file kept from run to run, the next run would go on there.`
  const what =
    all === 0 ? say`it stopped before the inventory was read` : say`it stopped after ${done} of ${all} resources`
  return fail(
    'drift-unknown',
    say`The audit is partial: ${what}. What was found until then is reported; the rest was not audited. ${next}`,
  )
}
