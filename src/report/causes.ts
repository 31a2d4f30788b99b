/** Findings -> causes: reports findings with the same cause once, in readable sentences, and Google's own message separately. Pure. */

import { idOf, WHO } from '../decisions/checks/permissions.ts'
import { placeWords } from '../iam/remedies.ts'
import { pattern, say } from '../language/say.ts'
import type { Finding, Need, Remedy, Report, Who } from '../model.ts'
import { shortMember } from '../words/names.ts'
import { productOf, withoutAddresses } from '../words/products.ts'
import { capitalise, count, list, lower, sentence, shorten, some } from '../words/sentences.ts'
import { fixesOf, isAcceptance } from './fixes.ts'
import { findingTitle, PERMISSION_FINDINGS } from './names.ts'

export interface SharedCause {
  /** All of one kind and status; the first represents them. */
  findings: [Finding, ...Finding[]]
  /** What is wrong, and why: plain text on one line, without API addresses. */
  why: string
  /** What others said about it, word for word; empty if there is no quotation. */
  said: string
  /** Lines after the sentences: the end of a log. Empty if there is none. */
  lines: string
}

/** In the order of the findings: a cause that explains others comes first. */
export function causesOf(findings: readonly Finding[], report: Pick<Report, 'plan' | 'regions'>): SharedCause[] {
  const groups = [...Map.groupBy(findings, keyOf).values()] as [Finding, ...Finding[]][]
  // The same words, in each region of a run over several, are one cause whatever its fixes name there.
  const told = Map.groupBy(groups, ([first]) => (first.id === 'drift' ? keyOf(first) : wordsKeyOf(first)))
  return [...told.values()].map(same => causeOf(same.flat() as [Finding, ...Finding[]], report))
}

const wordsKeyOf = ({ id, status, principal, reason }: Finding): string =>
  JSON.stringify([id, status, principal, partsOf(reason)])

/** Equal for findings with the same explanation and the same fix. */
function keyOf(finding: Finding): string {
  const { id, status, principal, permission, reason, field, resource } = finding
  // Each difference is a cause of its own, whatever fixes it.
  if (id === 'drift') return JSON.stringify([id, status, resource, field])
  const remedies = finding.remedies.filter(remedy => !isAcceptance(remedy))
  if (isLack(finding)) return JSON.stringify([id, status, principal, isHelpless(finding)])
  if (id === 'api-disabled' && permission === undefined) return JSON.stringify([id, status])
  if (id === 'over-granted') return JSON.stringify([id, status, principal])
  return JSON.stringify([id, status, remedies.length > 0 ? remedies : reason])
}

/** Whether the finding is about a principal's permission. */
const isLack = ({ id, principal, permission }: Finding): boolean =>
  principal !== undefined &&
  permission !== undefined &&
  (PERMISSION_FINDINGS[id] !== undefined || id === 'scheduler-permission')

/** The principal already has the role, or a deny policy applies: no grant helps. */
export const isHelpless = ({ status, remedies }: Finding): boolean => status === 'fail' && remedies.every(isAcceptance)

function causeOf(findings: [Finding, ...Finding[]], report: Pick<Report, 'plan' | 'regions'>): SharedCause {
  const [first, ...others] = findings
  const { own, said, lines } = partsOf(first.reason)
  // The quoted words are used only if the finding has no words of its own.
  const words = own || said || `${findingTitle(first.id)}.`
  const told = isLack(first) ? lacking(findings, words, report) : first.id === 'api-disabled' ? off(findings, own) : ''
  const plain = told || withMore(words, first, others, report.regions?.length)
  return { findings, why: bounded(withoutAddresses(plain.replace(/\s+/g, ' ').trim())), said, lines }
}

/** The beginning of a quotation; our own words come before it. */
const SAYS = pattern("(?:^|\\s)(?:Google(?:[’']s [a-z ]+)?|Cloud [A-Z][a-z]+|Artifact Registry|GitHub) said: ")

/** A reason has our own words, then quoted words, then the lines of a block. */
function partsOf(reason: string): Record<'own' | 'said' | 'lines', string> {
  const [prose = '', ...blocks] = reason.split('\n\n')
  const at = SAYS.exec(prose)
  return {
    own: (at ? prose.slice(0, at.index) : prose).trim(),
    said: at ? prose.slice(at.index + at[0].length).trim() : '',
    lines: blocks.join('\n\n'),
  }
}

/** What is to be added to the words of the first: in which regions of several it is so, or how many more like it there are. */
function withMore(words: string, first: Finding, others: readonly Finding[], ofRun = 1): string {
  const { own, said } = partsOf(first.reason)
  const same = others.filter(({ reason }) => partsOf(reason).own === own && partsOf(reason).said === said)
  const regions = [...new Set([first, ...same].flatMap(({ resource }) => regionOf(resource) ?? []))]
  const more = others.length - (regions.length > 1 ? same.length : 0)
  const added = [
    ...(regions.length > 0 && regions.length < ofRun ? [say`This is so in ${list(regions)}.`] : []),
    ...(more > 0 ? [say`There ${more === 1 ? say`is 1 more` : say`are ${more} more`} like it.`] : []),
  ]
  return added.length > 0 ? [sentence(words), ...added].join(' ') : words
}

const regionOf = (resource = ''): string | undefined => /\/locations\/([^/]+)\//.exec(resource)?.[1]

const LONGEST = 1500

/** Cuts after a whole sentence if one fits, so the cause, which comes first, stays complete. */
function bounded(words: string): string {
  if (words.length <= LONGEST) return words
  const end = words.slice(0, LONGEST).search(/(?:[.!?] |。)(?!.*(?:[.!?] |。))/)
  return end > 0 ? words.slice(0, end + 1) : shorten(words, LONGEST)
}

/** One account lacks permissions: what it cannot do without them, and why it lacks them. */
function lacking(findings: [Finding, ...Finding[]], own: string, { plan }: Pick<Report, 'plan'>): string {
  const [first] = findings
  const needs = plan.flatMap(step => step.needs).filter(need => findings.some(isAnsweredBy(need)))
  const [need] = needs
  if (!need || isHelpless(first)) return withMore(own, first, findings.slice(1))
  const subject = `${WHO[need.who]} ${shortMember(first.principal ?? '')}`
  const tasks = list([...new Set(needs.map(({ to }) => to))])
  const doubt = pattern('\\bOr (the account .*)$').exec(own)?.[1]
  const expired =
    pattern('(?<!\\S)\\S+ grants \\S+ with a condition that is not met here \\([^()]*\\)\\.').exec(own)?.[0] ?? ''
  if (first.status === 'unknown') {
    const why = own.replace(pattern('^.*?[^.]\\.(?=\\s|$)'), '').trim()
    const open = say`It is not known whether ${lower(subject)} is allowed to ${tasks}.`
    return [open, why, say`A deploy goes on all the same: only what is known to be missing stops it.`]
      .filter(Boolean)
      .join(' ')
  }
  const what = permissionsOf(findings)
  const because = whyLacking(need, first.principal ?? '')
  const advice = first.status === 'warn' ? say`The deploy works without it.` : ''
  if (doubt) return say`Either ${lower(subject)} is not allowed to ${tasks} (it lacks ${what}), or ${doubt}`
  return [say`${subject} is not allowed to ${tasks}: it lacks ${what}.`, expired, because, advice]
    .filter(Boolean)
    .join(' ')
}

const isAnsweredBy =
  (need: Need) =>
  ({ permission, id }: Finding): boolean =>
    permission === need.permission && id === idOf(need)

function permissionsOf(findings: readonly Finding[]): string {
  const names = [...new Set(findings.flatMap(({ permission }) => permission ?? []))]
  const places = [...new Set(findings.flatMap(({ resource }) => (resource ? placeWords(resource) : [])))]
  const where = places.length > 0 && places.length <= 2 ? say` on ${list(places)}` : ''
  return names.length === 1
    ? `${names[0]}${where}`
    : say`${count(names.length, 'permission')}${where} (${some(names, 4)})`
}

/** docs/google-cloud.md#default-build-account. */
const DEFAULT_ACCOUNT = say`It is the project's default account. Such accounts used to get the role Editor by themselves; in organisations created since May 2024 they get no role, so someone has to grant one.`
const ACT_AS = say`Whoever deploys code that runs as an account can do whatever the account can: Google asks for this right on the account itself.`

function whyLacking({ who, permission }: Need, principal: string): string {
  if (/-compute@developer\.gserviceaccount\.com$/.test(principal) && OF_PROJECT.has(who)) return DEFAULT_ACCOUNT
  return permission === 'iam.serviceAccounts.actAs' ? ACT_AS : ''
}

const OF_PROJECT: ReadonlySet<Who> = new Set<Who>(['build-account', 'runtime-account'])

/** Disabled APIs. Empty if it is not known which. */
function off(findings: readonly Finding[], own: string): string {
  const apis = findings.flatMap(({ resource }) => /\/projects\/([^/]+)\/services\/([^/]+)$/.exec(resource ?? '') ?? [])
  const hosts = [...new Set(apis.filter((_, at) => at % 3 === 2))]
  const [project] = apis.slice(1)
  if (hosts.length === 0 || findings[0]?.status !== 'fail') return ''
  const [are, them] = hosts.length === 1 ? ['is', 'it'] : ['are', 'them']
  const more = own.replace(pattern('^.*? needs it\\.'), '').trim()
  const names = capitalise(list(hosts.map(host => `${productOf(host)} (${host})`)))
  return [say`${names} ${are} not enabled in the project ${project}, and the deploy needs ${them}.`, more]
    .filter(Boolean)
    .join(' ')
}

/** The fix to show with a cause, on one line; undefined if the cause's sentences already say what to do. */
export const fixOf = ({ findings }: Pick<SharedCause, 'findings'>): Remedy | undefined => fixesOf(findings)[0]
