/** The first line of runs that are no deploys: previews, their cleanup, a look for drift, a rollback. */

import { FINDINGS, type Report } from '../model.ts'
import { count, lower } from '../words/sentences.ts'

/** Undefined where the run is an ordinary one, or failed for another reason than drift. */
export function modeHeadline(report: Report, service: string): Headline | undefined {
  if (report.mode === 'diagnose' && report.decisions.length > 0) return diagnosis(report, service)
  const failed = report.findings.some(({ id, status }) => status === 'fail' && id !== 'drift')
  if (failed || report.findings.some(({ id }) => id === 'fork-without-token')) return undefined
  switch (report.mode) {
    case 'preview':
      return preview(report, service)
    case 'cleanup':
      return cleanup(report, service)
    case 'drift':
      return drift(report, service)
    default:
      return undefined
  }
}

/** What was tried, where it failed or was not begun. */
export function attempt({ mode, verdict, plan }: Report, service: string): string | undefined {
  const removing = !plan.some(({ kind }) => kind === 'deploy-service')
  if (mode === 'cleanup') return `Previews of ${service} were not cleaned up`
  if (mode === 'drift') return `${service} was not compared with the workflow`
  if (mode === 'rollback') return `${service} was not rolled back`
  if (mode === 'diagnose') return `${service} was not diagnosed`
  if (mode !== 'preview') return undefined
  if (removing && plan.length > 0) return `The preview of ${service} was not removed`
  return verdict === 'blocked'
    ? `The preview of ${service} was not deployed`
    : `Deploying the preview of ${service} failed`
}

/** Whose call it is about: the service, else the Cloud Scheduler job. */
function diagnosis(report: Report, service: string): Headline {
  const { findings, decisions, target } = report
  const [first] = findings.filter(({ status }) => status === 'fail')
  const [doubt] = findings.filter(({ status }) => status === 'unknown')
  const found = first ?? doubt
  const subject = target.service ?? decisions[0]?.id.replace(/^layer:(?:caller$)?/, '') ?? ''
  const name = subject || service
  if (found)
    return { mark: first ? '❌' : '❔', title: `${name}: ${lower(FINDINGS[found.id].title)}`, sentence: found.reason }
  return {
    mark: mark(report),
    title: `${name}: nothing refuses its callers`,
    sentence: decisions
      .filter(({ choice }) => choice === 'none')
      .map(({ because }) => because)
      .join(' '),
  }
}

const mark = ({ verdict }: Report) => (verdict === 'warning' ? '⚠️' : '✅')
const isPlanned = ({ plan }: Report) => plan.length > 0 && plan.every(({ state }) => state === 'planned')

function preview(report: Report, service: string): Headline {
  const planned = isPlanned(report)
  const removal = report.plan.find(({ kind }) => kind === 'remove-preview')
  if (report.plan.length === 0)
    return {
      mark: '➖',
      title: `No preview of ${service} to remove`,
      sentence: 'The pull request is closed, and it has none.',
    }
  if (removal)
    return {
      mark: mark(report),
      title: `The preview of ${service} ${planned ? 'would be' : 'is'} removed`,
      sentence: planned ? 'Nothing was changed.' : (removal.note ?? ''),
    }
  return {
    mark: mark(report),
    title: planned ? `Ready: the preview of ${service} can be deployed` : `The preview of ${service} is deployed`,
    sentence: planned ? 'Nothing was changed.' : access(report),
  }
}

/** A preview by tag has no access of its own. */
const access = ({ outputs }: Report): string =>
  outputs.tag_url ? 'Production was not touched. Whoever may call the service may call its preview.' : ''

function cleanup(report: Report, service: string): Headline {
  const planned = isPlanned(report)
  const removed = report.plan.filter(
    ({ kind, state }) => kind === 'remove-preview' && (planned || state === 'done'),
  ).length
  const kept = report.decisions.filter(({ choice }) => choice === 'keep').length
  const left = `${count(kept, 'preview is', 'previews are')} kept.`
  return {
    mark: mark(report),
    title:
      removed === 0
        ? `No preview of ${service} is over`
        : `${count(removed, 'preview')} of ${service} ${planned ? 'would be' : removed === 1 ? 'was' : 'were'} removed`,
    sentence: kept > 0 ? left : 'None is left.',
  }
}

function drift(report: Report, service: string): Headline {
  const found = report.findings.filter(({ id }) => id === 'drift')
  const fixed = report.changes.filter(({ done }) => done).length
  const applied = fixed > 0 ? `${count(fixed, 'change was', 'changes were')} applied. ` : ''
  const [first] = found
  if (!first)
    return { mark: mark(report), title: `${service} is as the workflow says`, sentence: applied || 'Nothing differs.' }
  return {
    mark: first.status === 'fail' ? '❌' : '⚠️',
    title: `${service} differs from the workflow in ${count(found.length, 'place')}`,
    sentence: `${applied}${first.reason}`,
  }
}
export interface Headline {
  mark: string
  /** One line, plain text. */
  title: string
  /** One or two sentences, plain text. */
  sentence: string
}
