/** The first line of every output form: what happened, and on failure the cause and the fix. */

import { isHidden } from '../decisions/access/gates.ts'
import { ALL, KINDS } from '../kinds/list.ts'
import { type AccessState, FINDINGS, type Finding, type Report, type Target } from '../model.ts'
import { shortMember, shortResource } from '../words/names.ts'
import { lower, shorten } from '../words/sentences.ts'
import { attempt, type Headline, modeHeadline } from './mode-headline.ts'
import { partOf } from './names.ts'

const ACCESS: Record<AccessState, { short: string; plain: string; how: string }> = {
  'all-users': {
    short: 'public',
    plain: 'Everyone on the internet can call it.',
    how: 'everyone: allUsers holds the invoker role',
  },
  'no-invoker-iam-check': {
    short: 'public',
    plain: 'Everyone on the internet can call it.',
    how: 'everyone: the invoker check is disabled',
  },
  'oidc-only': {
    short: 'for authenticated callers',
    plain: 'Only callers with an ID token and the invoker role can call it.',
    how: 'callers with an ID token and the invoker role',
  },
  unchanged: { short: 'access left as it was', plain: 'Who can call it was left as it was.', how: 'as before' },
}

/** Undefined where a run did not come so far. */
export function accessText({ outputs, gates }: Report): (typeof ACCESS)[AccessState] | undefined {
  const text = ACCESS[outputs.access as AccessState]
  if (text?.short === 'public' && gates && isHidden(gates))
    return {
      short: 'open to whoever reaches it',
      plain: 'IAM lets everyone call it, but not everyone reaches it.',
      how: `${text.how}; not everyone reaches it`,
    }
  const google = gates?.invokers?.some(({ member, conditional }) => member === 'allAuthenticatedUsers' && !conditional)
  return outputs.access === 'oidc-only' && google ? EVERY_GOOGLE_ACCOUNT : text
}

const EVERY_GOOGLE_ACCOUNT = {
  short: 'for every Google account',
  plain: 'Anybody with a Google account can call it, with an ID token.',
  how: 'every Google account: allAuthenticatedUsers holds an invoker role',
}

/** Failed findings, the one that explains the others first. */
export const failures = (report: Report) => report.findings.filter(finding => finding.status === 'fail')

export function headline(report: Report): Headline {
  const { target } = report
  const service = nameIn(target) ?? 'the service'
  const own = modeHeadline(report, service)
  if (own) return own
  const failed = failures(report)
  const first = failed[0]
  if (first) return failedHeadline(report, service, first, failed.length)
  const access = accessText(report)
  const because = report.decisions.find(decision => decision.id === 'access')?.because
  if (report.findings.some(finding => finding.id === 'fork-without-token'))
    return {
      mark: '➖',
      title: 'Nothing deployed: GitHub gives this run no credentials',
      sentence: reason(report, 'fork-without-token'),
    }
  if (report.plan.length > 0 && report.plan.every(step => step.state === 'planned'))
    return {
      mark: report.verdict === 'warning' ? '⚠️' : '✅',
      title: `Ready: ${service} can be deployed`,
      sentence: `Nothing was changed. ${because ?? ''}`.trim(),
    }
  return {
    mark: report.verdict === 'warning' ? '⚠️' : '✅',
    title: doneTitle(report, capitalise(service), access?.short),
    // Each says who gets in; the reason only where something is to be wondered at.
    sentence: (report.verdict === 'ok' ? undefined : because) ?? access?.plain ?? '',
  }
}

function doneTitle(report: Report, service: string, access: string | undefined): string {
  if (report.plan.length === 0) return `${service} is as the workflow wants it: nothing was changed`
  const planned = new Set(report.plan.map(({ kind }) => kind))
  if (planned.has('run-job')) {
    const ran = report.plan.some(({ kind, note }) => kind === 'run-job' && note?.includes('succeeded'))
    const how = ran ? 'its execution succeeded' : 'its execution has begun'
    return RELEASES.some(kind => planned.has(kind))
      ? `${service} is deployed, and ${how}`
      : `${service} was run: ${how}`
  }
  if (!RELEASES.some(kind => planned.has(kind))) return `Who can ${verbOf(report.target)} ${service} is settled`
  return `${service} is deployed${access ? `, ${access}` : ''}`
}

const RELEASES = ALL.map(([kind]) => `deploy-${kind}` as const)

const nameIn = (target: Target): string | undefined =>
  Object.values(KINDS).flatMap(kind => target[kind.target] ?? [])[0]

/** What those who may use it do. */
const verbOf = (target: Target): string =>
  Object.values(KINDS).find(kind => target[kind.target])?.invokers?.verb ?? 'call'

/** Findings whose title names a kind of thing; which one it was stands in the first sentence of the reason. */
const SAYS_LITTLE: ReadonlySet<Finding['id']> = new Set<Finding['id']>([
  'invalid-input',
  'api-disabled',
  'api-error',
  'build-failed',
  'release-failed',
  'schedule-failed',
  'policy-blocks-deploy',
  'verification-mismatch',
  'internal-error',
])

/** Cause and fix, in one line. */
function failedHeadline(report: Report, service: string, first: Finding, count: number): Headline {
  const name = capitalise(service)
  const before =
    attempt(report, service) ??
    (report.mode === 'preflight'
      ? `${name} cannot be deployed`
      : report.verdict === 'blocked'
        ? `${name} was not deployed`
        : `Deploying ${service} failed`)
  if (first.id === 'job-failed')
    return {
      mark: '❌',
      title: `Running ${service} failed: ${lower(clause(first.reason))}`,
      sentence: first.reason,
    }
  const others = count > 1 ? ` (and ${count - 1} more)` : ''
  const said = SAYS_LITTLE.has(first.id) && !first.permission ? `: ${clause(first.reason)}` : ''
  const fix = first.remedies.find(({ kind }) => kind === 'gcloud') ?? first.remedies[0]
  return {
    mark: '❌',
    title: `${capitalise(before)}: ${cause(first)}${said}${others}${fix ? `. Fix: ${lower(fix.title)}` : ''}`,
    sentence: first.reason,
  }
}

/** The first sentence, without its full stop and of a length for a heading. */
function clause(reason: string): string {
  const [sentence = ''] = reason.split(/(?<=[.!?])\s|\n/, 1)
  const bare = sentence.replace(/[.!?]$/, '')
  return shorten(bare, 140)
}

/** What a finding says in half a line. */
export function cause(finding: Finding): string {
  if (finding.permission && finding.principal) {
    const on = finding.resource ? ` on ${shortResource(finding.resource)}` : ''
    const role = partOf(finding)
    const who = role ? `the ${role.toLowerCase()}` : shortMember(finding.principal)
    return finding.status === 'unknown'
      ? `whether ${who} has ${finding.permission}${on}`
      : `${who} lacks ${finding.permission}${on}`
  }
  return lower(FINDINGS[finding.id].title)
}

const reason = (report: Report, id: Finding['id']) => report.findings.find(finding => finding.id === id)?.reason ?? ''
const capitalise = (words: string) => words.replace(/^the service\b/, 'The service')
