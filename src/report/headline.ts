/** What every output form begins with: how it ended and for what, then why, then what to do. A pure function of the report. */
import { say } from '../language/say.ts'
import { type Finding, isDrift, isHeldUnlessForbidden, type Remedy, type Report } from '../model.ts'
import { shortMember, shortResource } from '../words/names.ts'
import { lower } from '../words/sentences.ts'
import { causesOf, fixOf, isHelpless, type SharedCause } from './causes.ts'
import { effectsOf } from './effects.ts'
import { findingTitle, partOf } from './names.ts'
import { objectOf, titleOf } from './titles.ts'

interface Headline {
  mark: '✅' | '⚠️' | '❌' | '❔' | '➖'
  /** How it ended, and for what: one line of at most 74 characters, 80 with the mark and what makes it a heading. */
  title: string
  /** Why it ended so: what stopped the run, else what made a warning of it. The first explains the others. */
  causes: SharedCause[]
  /** The fix of the first cause, ready to paste. Undefined where its sentences say what to do. */
  fix?: Remedy
  /** What is so now, in a sentence or two, where nothing failed: who can call it, what was left as it was. */
  sentence: string
  /** What the sentence asks for, to paste. */
  command?: string
  /** What was done to IAM, APIs and schedules besides (`effects.ts`). */
  effects: string[]
}

/** Failed findings, the one that explains the others first. */
export const failures = (report: Pick<Report, 'findings'>) => report.findings.filter(({ status }) => status === 'fail')

export function headline(report: Report): Headline {
  const causes = causesOf(explaining(report), report)
  const titled = titleOf(report, objectOf(report))
  const fix = causes[0] && fixOf(causes[0])
  return { ...titled, causes, ...(fix && { fix }), effects: effectsOf(report) }
}

/** The findings that made the verdict what it is (`decisions/verdict.ts`). */
function explaining(report: Report): Finding[] {
  const failed = failures(report)
  if (failed.length > 0) return failed
  if (report.verdict !== 'warning' && report.verdict !== 'drift') return []
  const { findings } = report
  const warned = findings.filter(
    finding => (finding.status === 'warn' && finding.id !== 'over-granted') || isDrift(finding),
  )
  if (warned.length > 0) return warned
  return findings.filter(finding => finding.status === 'unknown' && !isHeldUnlessForbidden(finding))
}

/** First words for who reads one line: the cause, where there is one, else what is so. */
export const firstSentence = ({ causes, sentence }: Headline): string => causes[0]?.why ?? sentence

/** Where the address of the account is not known. */
const ON_ACCOUNT: Partial<Record<Finding['id'], string>> = {
  'act-as-build-account': say` on the build account`,
  'act-as-runtime-account': say` on the runtime account`,
}

/** What a finding says in half a line. */
export function cause(finding: Finding): string {
  if (finding.permission && finding.principal) {
    const on = finding.resource ? say` on ${shortResource(finding.resource)}` : (ON_ACCOUNT[finding.id] ?? '')
    const role = partOf(finding)
    const who = role ? say`the ${role.toLowerCase()}` : shortMember(finding.principal)
    if (finding.status === 'unknown') return say`whether ${who} has ${finding.permission}${on}`
    return isHelpless(finding)
      ? say`${who} is refused ${finding.permission}${on}`
      : say`${who} lacks ${finding.permission}${on}`
  }
  // Its title says that it is so.
  if (finding.id === 'policy-blocks-deploy' && finding.status === 'unknown')
    return say`whether an organisation policy forbids an invoker`
  return lower(findingTitle(finding.id))
}
