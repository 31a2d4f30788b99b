/** The title of a run on one line: its mark, how it ended and for what, and the new state if nothing failed. Pure. */

import { ALL, KINDS } from '../kinds/list.ts'
import { pattern, say } from '../language/say.ts'
import { type Finding, isAccepted, isDrift, type Report } from '../model.ts'
import { count, lower, shorten } from '../words/sentences.ts'
import { accessWords } from './access-words.ts'
import { findingTitle } from './names.ts'
import { openingOf } from './opening.ts'

/** With the mark and the heading's Markdown, the line has at most 80 characters. */
const LONGEST = 74

interface Title {
  mark: '✅' | '⚠️' | '❌' | '❔' | '➖'
  title: string
  sentence: string
  /** What makes the sentence true for the reader, to paste. */
  command?: string
}

/** What a run is about: of a preview, the service that it shows. */
export function objectOf({ target, preview }: Pick<Report, 'target' | 'preview'>): string {
  if (preview) return preview.of
  if (target.scope) return target.scope
  return Object.values(KINDS).flatMap(kind => target[kind.target] ?? [])[0] ?? say`the service`
}

export function titleOf(report: Report, name: string): Title {
  const told = ending(report, name)
  return { ...told, title: fitted(told.title, name) }
}

/** Shortens the name first, in the middle, because both ends distinguish it from others. */
function fitted(title: string, name: string): string {
  const over = title.length - LONGEST
  if (over <= 0) return begun(title)
  const keep = name.length - over - 1
  const short =
    keep < 8 ? name : `${name.slice(0, Math.ceil(keep / 2))}…${name.slice(name.length - Math.floor(keep / 2))}`
  return shorten(begun(title.replace(name, () => short)), LONGEST)
}

/** Capitalises a leading "the"; a name at the beginning keeps its case. */
const begun = (title: string) => title.replace(/^the\b/, 'The')

function ending(report: Report, name: string): Title {
  const { findings, mode } = report
  if (mode === 'diagnose' && report.decisions.length > 0) return diagnosis(report, name)
  const failed = findings.find(finding => finding.status === 'fail' && !isDrift(finding))
  if (failed) return { mark: '❌', title: failedTitle(report, name, failed), sentence: '' }
  const skipped = findings.find(({ id }) => id === 'fork-without-token')
  if (skipped)
    return { mark: '➖', title: say`Nothing deployed: GitHub gives this run no credentials`, sentence: skipped.reason }
  const mark = report.verdict === 'warning' ? '⚠️' : '✅'
  if (mode === 'preview') return { mark, ...preview(report, name) }
  if (mode === 'cleanup') return { mark, ...cleanup(report, name) }
  if (mode === 'drift') return report.audit ? audit(report, name) : drift(report, name)
  const words = accessWords(report)
  if (isPlanned(report)) return { mark, title: say`Ready: ${name} can be deployed`, sentence: planned(report) }
  return { mark, title: doneTitle(report, name, words?.short), sentence: words?.plain ?? '' }
}

const isPlanned = ({ plan }: Report) => plan.length > 0 && plan.every(({ state }) => state === 'planned')

function planned({ decisions }: Report): string {
  const because = decisions.find(({ id }) => id === 'access')?.because
  return say`Nothing was changed. ${because ?? ''}`.trim()
}

const RELEASES: ReadonlySet<string> = new Set(ALL.map(([kind]) => `deploy-${kind}`))

function doneTitle({ plan, target, mode }: Report, name: string, access: string | undefined): string {
  if (plan.length === 0) return say`${name} is as the workflow wants it: nothing was changed`
  const releases = plan.some(({ kind }) => RELEASES.has(kind))
  const run = plan.find(({ kind }) => kind === 'run-job')
  if (run) {
    const how = pattern('succeeded').test(run.note ?? '') ? say`its execution succeeded` : say`its execution has begun`
    return releases ? say`${name} is deployed, and ${how}` : say`${name} was run: ${how}`
  }
  if (releases) return access ? say`${name} is deployed, ${access}` : say`${name} is deployed`
  if (mode === 'rollback') return say`${name} is rolled back`
  if (plan.some(({ kind }) => kind === 'set-traffic')) return say`The traffic of ${name} is set`
  const verb = Object.values(KINDS).find(kind => target[kind.target])?.invokers?.verb ?? 'call'
  return say`Who can ${verb} ${name} is settled`
}

/** Titles for failures after the release, which stays deployed. */
const AFTERWARDS: Partial<Record<Finding['id'], (name: string) => string>> = {
  'verification-mismatch': name => say`${name} is deployed, but does not answer as expected`,
  'preview-broken': name => say`The preview of ${name} is deployed, but does not work`,
  'invokers-not-set': name => say`${name} is deployed, but its invokers are not set`,
  'rollout-failed': name => say`The rollout of ${name} was stopped`,
  'audience-refused': name => say`${name} is deployed, but its schedule is not set`,
  'schedule-failed': name => say`${name} is deployed, but its schedule failed`,
  'job-failed': name => say`Running ${name} failed`,
}

/** An early refusal has its cause in the title, if there is room: the inputs that are wrong, or what the source lacks. */
function failedTitle(report: Report, name: string, finding: Finding): string {
  const verdict = failedVerdict(report, name, finding)
  const because = earlyCause(report, finding)
  const whole = `${verdict}: ${because}`
  return because !== undefined && whole.length <= LONGEST ? whole : verdict
}

function earlyCause({ findings, verdict }: Report, { id }: Finding): string | undefined {
  if (verdict !== 'blocked') return undefined
  if (id === 'source-unreadable') return lower(findingTitle(id))
  if (id !== 'invalid-input') return undefined
  const wrong = findings.filter(each => each.status === 'fail' && each.id === id)
  // The reason begins with the name of the input, or of a variable of the environment.
  const names = [...new Set(wrong.map(({ reason }) => /^(\w+(?: --[\w-]+)?): /.exec(reason)?.[1] ?? ''))]
  if (names.length > 2) return say`${names.length} invalid inputs`
  const [first, second] = names
  if (first && second) return say`invalid inputs ${first} and ${second}`
  return say`invalid ${/^[A-Z]/.test(names[0] ?? '') ? '' : say`input `}${names[0]}`.trim()
}

function failedVerdict(report: Report, name: string, { id }: Finding): string {
  const { mode, plan, verdict } = report
  const blocked = verdict === 'blocked'
  const released = plan.some(({ kind, state }) => RELEASES.has(kind) && state === 'done')
  const after = AFTERWARDS[id]
  if (after && (released || id === 'job-failed' || id === 'rollout-failed')) return after(name)
  if (mode === 'cleanup') return say`Previews of ${name} were not cleaned up`
  if (report.audit?.partial)
    return say`${name} was audited in part: ${count(report.findings.filter(isDrift).length, 'finding')}`
  if (mode === 'drift')
    return say`${name} was not ${report.target.scope ? say`audited` : say`compared with the workflow`}`
  if (mode === 'rollback') return say`${name} was not rolled back`
  if (mode === 'diagnose') return say`${name} was not diagnosed`
  const what = mode === 'preview' ? say`the preview of ${name}` : name
  if (mode === 'preview' && plan.length > 0 && !plan.some(({ kind }) => kind === 'deploy-service'))
    return say`${what} was not removed`
  if (mode === 'preflight') return say`${what} cannot be deployed`
  if (id === 'cancelled') return say`Deploying ${what} was cancelled`
  if (blocked) return say`${what} was not deployed`
  if (!released) return say`Deploying ${what} failed`
  const everywhere = plan.every(({ kind, state }) => !RELEASES.has(kind) || state === 'done')
  return everywhere ? say`${what} is deployed, but a later step failed` : say`${what} is not deployed in every region`
}

type Told = Omit<Title, 'mark'>

function preview(report: Report, name: string): Told & Partial<Pick<Title, 'mark'>> {
  const { plan, findings } = report
  const removal = plan.find(({ kind }) => kind === 'remove-preview' || kind === 'remove-leftovers')
  const ahead = isPlanned(report)
  const reopened = findings.find(({ id }) => id === 'preview-reopened')
  const closed = findings.find(({ id }) => id === 'preview-closed')
  if (reopened) return { mark: '➖', title: say`The preview of ${name} stays`, sentence: reopened.reason }
  if (closed) return { title: say`the preview of ${name} is removed`, sentence: closed.reason }
  if (plan.length === 0)
    return {
      mark: '➖',
      title: say`No preview of ${name} to remove`,
      sentence: say`The pull request is closed, and it has none.`,
    }
  if (removal)
    return {
      title: say`the preview of ${name} ${ahead ? say`would be` : 'is'} removed`,
      sentence: ahead ? say`Nothing was changed.` : (removal.note ?? ''),
    }
  if (ahead) return { title: say`Ready: the preview of ${name} can be deployed`, sentence: say`Nothing was changed.` }
  const tagged = report.outputs.tag_url ? say`Production was not touched. ` : ''
  const { sentence, proxy } = openingOf(report)
  return {
    title: say`the preview of ${name} is deployed`,
    sentence: `${tagged}${sentence}`.trim(),
    ...(proxy && { command: proxy }),
  }
}

function cleanup(report: Report, name: string): Told {
  const ahead = isPlanned(report)
  const removed = report.plan.filter(
    ({ kind, state }) => kind === 'remove-preview' && (ahead || state === 'done'),
  ).length
  const kept = report.decisions.filter(({ id, choice }) => id.startsWith('preview-') && choice === 'keep').length
  const were = ahead ? say`would be` : removed === 1 ? 'was' : 'were'
  return {
    title:
      removed === 0 ? say`No preview of ${name} is over` : say`${count(removed, 'preview')} of ${name} ${were} removed`,
    sentence: kept > 0 ? say`${count(kept, 'preview is', 'previews are')} kept.` : say`None is left.`,
  }
}

/** The calls that were diagnosed: those of a Cloud Scheduler job, otherwise those to the service. */
function diagnosis({ findings, decisions, target, verdict }: Report, name: string): Title {
  const [first = ''] = decisions.map(({ id }) => id.replace(/^layer:/, ''))
  const title = (words: string) => words.replace(/^calls/, 'Calls')
  const failed = findings.find(({ status }) => status === 'fail')
  const called = target.service ?? failed?.resource?.split('/').at(-1) ?? name
  const calls = first === 'caller' ? say`calls to ${called}` : say`calls of ${first}`
  const open = say`It is not known what refuses ${calls}`
  // Also if nothing was asked, because then it is not known whether the calls fail.
  if (failed?.id === 'refusal-unknown') return { mark: '❌', title: open, sentence: '' }
  if (failed) return { mark: '❌', title: title(say`${calls} fail: ${lower(findingTitle(failed.id))}`), sentence: '' }
  if (findings.some(({ status }) => status === 'unknown')) return { mark: '❔', title: open, sentence: '' }
  return {
    mark: verdict === 'warning' ? '⚠️' : '✅',
    title: say`Nothing refuses ${calls}`,
    sentence: decisions
      .filter(({ choice }) => choice === 'none')
      .map(({ because }) => because)
      .join(' '),
  }
}

function drift({ findings, changes, verdict }: Report, name: string): Title {
  const found = findings.filter(isDrift)
  const fixed = changes.filter(({ done }) => done).length
  const applied = fixed > 0 ? say`${count(fixed, 'change was', 'changes were')} applied.` : ''
  const accepted = findings.filter(isAccepted).length
  const [first] = found
  if (!first)
    return {
      mark: verdict === 'warning' ? '⚠️' : '✅',
      title: say`${name} is as the workflow says`,
      sentence:
        applied ||
        (accepted > 0 ? say`${count(accepted, 'difference is', 'differences are')} accepted.` : say`Nothing differs.`),
    }
  return {
    mark: first.status === 'fail' ? '❌' : '⚠️',
    title: say`${name} differs from the workflow in ${count(found.length, 'place')}`,
    sentence: applied,
  }
}

function audit({ findings, verdict }: Report, name: string): Title {
  const found = findings.filter(isDrift)
  const accepted = findings.filter(isAccepted).length
  if (found.length === 0)
    return {
      mark: verdict === 'warning' ? '⚠️' : '✅',
      title: say`Nothing was found below ${name}`,
      sentence: accepted > 0 ? say`${count(accepted, 'finding is', 'findings are')} accepted.` : '',
    }
  return {
    mark: found.some(({ status }) => status === 'fail') ? '❌' : '⚠️',
    title: say`${count(found.length, 'finding')} below ${name}`,
    sentence: '',
  }
}
