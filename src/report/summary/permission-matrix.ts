/** The preflight as a matrix, what by who; below it each account's permissions, with how each answer is known. Pure. */
import { pattern, say } from '../../language/say.ts'
import { type Finding, isHeldUnlessForbidden, type Report } from '../../model.ts'
import { shortMember, shortResource } from '../../words/names.ts'
import { productOf } from '../../words/products.ts'
import { code, details, table, text } from '../markdown.ts'
import { MARKS, METHODS, PERMISSION_FINDINGS, partOf } from '../names.ts'

export function permissionMatrix({ findings }: Pick<Report, 'findings'>): string {
  const answers = findings.filter(finding => PERMISSION_FINDINGS[finding.id])
  if (answers.length === 0) return ''
  const accounts = [...Map.groupBy(answers, finding => `${partOf(finding)}\n${finding.principal ?? ''}`)].map(
    ([key, found]) => {
      const [part = '', principal = ''] = key.split('\n')
      return { part, principal, found }
    },
  )
  return [say`### Preflight`, counts(answers), matrix(accounts), ...accounts.map(account)].join('\n\n')
}

interface Account {
  /** `Deployer`. */
  part: string
  principal: string
  found: Finding[]
}

const byStatus = (answers: readonly Finding[], status: Finding['status']) =>
  answers.filter(finding => finding.status === status).length

function counts(answers: readonly Finding[]): string {
  const likely = answers.filter(isHeldUnlessForbidden).length
  const unknown = byStatus(answers, 'unknown') - likely
  return [
    say`✅ ${byStatus(answers, 'pass')} granted`,
    ...(byStatus(answers, 'fail') > 0 ? [say`❌ ${byStatus(answers, 'fail')} missing`] : []),
    ...(byStatus(answers, 'warn') > 0 ? [say`⚠️ ${byStatus(answers, 'warn')} missing, not needed to deploy`] : []),
    ...(likely > 0 ? [say`❔ ${likely} granted unless a deny policy forbids it`] : []),
    ...(unknown > 0 ? [say`❔ ${unknown} unknown`] : []),
  ].join(' · ')
}

/** A row per product, a column per account. A cell has the worst mark, and how many permissions it stands for. */
function matrix(accounts: readonly Account[]): string {
  const products = [...new Set(accounts.flatMap(({ found }) => found.map(productOfPermission)))].sort()
  const rows = products.map(product => [
    text(product),
    ...accounts.map(({ found }) => cell(found.filter(finding => productOfPermission(finding) === product))),
  ])
  return table([say`Permissions`, ...accounts.map(({ part }) => text(part))], rows)
}

function cell(found: readonly Finding[]): string {
  const [worst] = found.toSorted(worstFirst)
  if (!worst) return ''
  const alike = byStatus(found, worst.status)
  return `${MARKS[worst.status]} ${alike === found.length ? alike : say`${alike} of ${found.length}`}`
}

/** `run.services.get` -> `Cloud Run`. */
const productOfPermission = ({ permission = '' }: Finding): string => {
  const api = permission.split('.', 1)[0] ?? ''
  return productOf(`${api === 'resourcemanager' ? 'cloudresourcemanager' : api}.googleapis.com`)
}

/** Missing permissions are not collapsed. */
function account({ part, principal, found }: Account): string {
  const open = found.some(({ status }) => status === 'fail')
  const title = `<b>${text(part)}</b> ${code(shortMember(principal))}`
  return details(title, items(found).join('\n'), open)
}

const ORDER = { fail: 0, warn: 1, unknown: 2, skipped: 3, pass: 4 }
export const worstFirst = (a: Finding, b: Finding) => ORDER[a.status] - ORDER[b.status]

/**
 * The worst first. Answers that are unknown for one reason are one item, which says the reason once; and so are permissions that are granted
 * on one resource and known in one way.
 */
function items(findings: readonly Finding[]): string[] {
  const groups = Map.groupBy(findings.toSorted(worstFirst), finding =>
    finding.status === 'pass'
      ? `${finding.resource} ${finding.method}`
      : finding.status === 'unknown' && !isHeldUnlessForbidden(finding)
        ? whyUnknown(finding)
        : finding,
  )
  return [...groups.values()].map(found => {
    const [first, ...others] = found as [Finding, ...Finding[]]
    const names = found.map(({ permission }) => code(permission ?? '')).join(' ')
    const on = first.resource && (first.status === 'pass' || others.length === 0) ? shortResource(first.resource) : ''
    const known = [on, first.method ? METHODS[first.method] : ''].filter(Boolean).join(say`, `)
    const why = first.status === 'pass' ? '' : others.length > 0 ? say`Not known. ${whyUnknown(first)}` : first.reason
    const about = [known, why].filter(Boolean).map(text).join('<br>')
    return `- ${MARKS[first.status]} ${names}${about && `<br><sub>${about}</sub>`}`
  })
}

/** The reason without its first sentence, which names the permission. */
const whyUnknown = ({ reason }: Finding) => reason.replace(pattern('^.*?\\.(?=\\s|$)\\s*'), '')
