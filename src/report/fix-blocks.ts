/** Fixes as blocks of markdown to paste: the one that settles everything, and its other forms. */
import { say } from '../language/say.ts'
import type { Finding, Remedy, Report } from '../model.ts'
import { sentence } from '../words/sentences.ts'
import { fixAll, fixesOf, isAcceptance, isLook } from './fixes.ts'
import { failures } from './headline.ts'
import { code, details, fence, link, text } from './markdown.ts'
import { PERMISSION_FINDINGS } from './names.ts'

/** What settles the findings; with its words where it is one thing. */
export function fixText(findings: Finding[]): string {
  const once = findings.filter(({ id }) => !EITHER_OR.has(id))
  const fixes = fixesOf(once)
  const [fix] = fixes
  const words = fixes.length === 1 && fix ? ` ${text(sentence(fix.title))}` : ''
  const blocks = [
    commandBlock(fixAll(once).gcloud),
    ...fixes.filter(({ kind }) => kind === 'workflow').map(({ text: yaml }) => fence(yaml, 'yaml')),
    ...fixes.filter(({ kind }) => kind === 'source').map(({ text: words }) => fence(words)),
    ...fixes.filter(({ kind }) => kind === 'console').map(({ title, text: address }) => link(title, address)),
    options(findings),
  ].filter(Boolean)
  return blocks.length > 0 ? [say`**Fix:**${words}`, ...blocks].join('\n\n') : ''
}

/** Other forms of the fix for the failures, and fixes for the warnings. */
export function remedies(report: Report): string {
  const failed = failures(report)
  const warned = report.findings.filter(({ status, id }) => status === 'warn' && PERMISSION_FINDINGS[id])
  const { gcloud, terraform } = fixAll(failed)
  const console = consoleLinks(failed)
  const optional = fixAll(warned).gcloud
  const isOfRoles = ({ id }: Finding) => PERMISSION_FINDINGS[id] !== undefined
  const custom = alternatives([...failed.filter(isOfRoles), ...warned])
  const others = alternatives(failed.filter(finding => !isOfRoles(finding)))
  const entries = report.findings
    .flatMap(finding => finding.remedies.filter(isAcceptance))
    .map(({ text: entry }) => entry.replace(/^/gm, '  '))
    .join('\n')
  return [
    terraform && details(say`The fix in Terraform`, fence(terraform, 'hcl')),
    console && details(say`The fix in the console`, console),
    custom && details(say`Or roles with exactly what is needed`, custom),
    others && details(say`Or another way`, others),
    entries &&
      details(say`Or accept it: entries for the file of drift_baseline`, fence(`accepted:\n${entries}`, 'yaml')),
    optional &&
      !gcloud.includes(optional) &&
      details(say`Not needed to deploy, but worth granting`, commandBlock(optional)),
  ]
    .filter(Boolean)
    .join('\n\n')
}

function consoleLinks(findings: Finding[]): string {
  const links = findings.flatMap(({ remedies }) => remedies.filter(({ kind }) => kind === 'console'))
  return [...new Map(links.map(({ title, text }) => [text, `- ${link(title, text)}`])).values()].join('\n')
}

/** Languages of fenced blocks other than shell. */
const LANGUAGES: Partial<Record<Remedy['kind'], string>> = { terraform: 'hcl', workflow: 'yaml' }

/** Remedies beside the main fix, each with its own title. */
export function alternatives(findings: Finding[]): string {
  const offered = findings.flatMap(({ principal, remedies }) =>
    remedies.flatMap(remedy => (remedy.alternative ? [{ principal, remedy }] : [])),
  )
  const once = new Map(offered.map(offer => [offer.remedy.text, offer]))
  return [...once.values()]
    .map(({ principal, remedy: { kind, title, text: commands } }) => {
      const who = principal ? say` for ${code(principal)}` : ''
      const language = LANGUAGES[kind]
      return `${text(title)}${who}:\n\n${language ? fence(commands, language) : commandBlock(commands)}`
    })
    .join('\n\n')
}

/** There is more than one way to change policies, and only one is needed: each appears separately. */
const EITHER_OR: ReadonlySet<Finding['id']> = new Set<Finding['id']>(['public-access-blocked', 'public-access-left'])

export function options(findings: Finding[]): string {
  const remedies = findings
    .filter(({ id }) => EITHER_OR.has(id))
    .flatMap(finding => finding.remedies.filter(({ kind }) => kind === 'gcloud' || kind === 'workflow'))
  const ways = [...new Map(remedies.map(remedy => [remedy.text, remedy])).values()]
  return ways
    .map(({ kind, title, text: way }, at) => {
      const block = kind === 'gcloud' ? commandBlock(way) : fence(way, 'yaml')
      return `${at === 0 ? (ways.length > 1 ? say`Either: ` : '') : say`Or: `}${text(title)}\n\n${block}`
    })
    .join('\n\n')
}

/** Where to see more, each once. */
export function looksOf(findings: readonly Finding[]): string[] {
  const looks = findings.flatMap(({ remedies }) => remedies.filter(isLook))
  const shown = looks.map(({ kind, title, text: more }) =>
    kind === 'console' ? link(title, more) : `${text(title)}:\n\n${commandBlock(more)}`,
  )
  return [...new Set(shown)]
}

export const commandBlock = (commands: string) =>
  commands ? fence(commands.split('\n').map(wrap).join('\n'), 'bash') : ''

/** Breaks a long command into lines, so all of it is visible; only before an option, which can be in quotes as a whole. */
function wrap(command: string): string {
  if (command.length <= 90 || command.includes('"') || command.includes('\\')) return command
  return command
    .split("'")
    .map((part, at, parts) => {
      if (at % 2 === 1) return part
      return part.replace(parts[at + 1]?.startsWith('--') ? / (?=--|$)/g : / (?=--)/g, ' \\\n  ')
    })
    .join("'")
}
