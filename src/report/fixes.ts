/** Everything that the findings ask for as one block: each thing once, what others build on first. Pure. */
import { pattern } from '../language/say.ts'
import type { Finding, Remedy } from '../model.ts'

/** One block of gcloud commands and one of Terraform; empty if there is nothing for it. */
interface Fixes {
  gcloud: string
  terraform: string
}

/**
 * The remedies of these findings without alternatives: APIs first, because nothing can be read or granted before; then accounts and
 * other resources; then grants, on the project before single resources; decisions of others come last. The lines of one remedy stay
 * together, in order.
 */
export function fixAll(findings: readonly Finding[]): Fixes {
  return {
    gcloud: inOrder(findings, 'gcloud', GCLOUD).join('\n'),
    terraform: withOwnNames(inOrder(findings, 'terraform', TERRAFORM)).join('\n\n'),
  }
}

const LOOK = pattern('^(?:See|Read|Look)\\b')
const READS = /^gcloud (?:[a-z-]+ )+?(?:describe|list|read|get-iam-policy|get-ancestors)(?: |$)/

/** Shows something and changes nothing: worth a look, and no fix. */
export const isLook = ({ title, text }: Remedy): boolean =>
  LOOK.test(title) || text.split('\n').every(line => READS.test(line))

/** Accepts the finding and settles nothing. */
export const isAcceptance = ({ kind }: Remedy): boolean => kind === 'baseline'

/** What settles the findings, each thing once, in the form that stands first: to paste, to write into the workflow or the source, to
 *  click. Terraform is another form of the same. */
export function fixesOf(findings: readonly Finding[]): Remedy[] {
  const fixes = findings.flatMap(({ remedies }) => {
    const own = remedies.filter(
      remedy => remedy.kind !== 'terraform' && !remedy.alternative && !isAcceptance(remedy) && !isLook(remedy),
    )
    return own.filter(({ kind }) => kind === own[0]?.kind)
  })
  return [...new Map(fixes.map(remedy => [remedy.text, remedy])).values()]
}

/** By how the first line begins. `remedies.ts` and the checks write nothing else; what is not listed comes last. */
const GCLOUD = [
  /^gcloud services enable /,
  /^gcloud beta services identity create /,
  /^gcloud iam service-accounts (create|enable|undelete) /,
  /^gcloud (artifacts repositories|storage buckets) create /,
  /^gcloud projects add-iam-policy-binding /,
  /^gcloud [a-z -]+ add-iam-policy-binding /,
]
const TERRAFORM = [
  /^resource "google_project_service" /,
  /^resource "google_service_account" /,
  /^resource "google_(artifact_registry_repository|storage_bucket)" /,
  /^resource "google_project_iam_member" /,
  /^resource "google_\w+_iam_member" /,
]

function inOrder(findings: readonly Finding[], kind: 'gcloud' | 'terraform', order: readonly RegExp[]): string[] {
  const texts = findings.flatMap(({ remedies }) =>
    remedies.flatMap(remedy => (remedy.kind === kind && !remedy.alternative && !isLook(remedy) ? [remedy.text] : [])),
  )
  const rank = (text: string) => {
    const found = order.findIndex(pattern => pattern.test(text))
    return found === -1 ? order.length : found
  }
  return [...new Set(texts)].sort((a, b) => rank(a) - rank(b))
}

/** Terraform allows each name once per type, but the same role on two buckets would have the same name. */
function withOwnNames(resources: readonly string[]): string[] {
  const taken = new Set<string>()
  return resources.map(text =>
    text.replace(/^resource "(\w+)" "(\w+)" \{/, (_, type: string, name: string) => {
      let own = name
      for (let n = 2; taken.has(`${type} ${own}`); n++) own = `${name}_${n}`
      taken.add(`${type} ${own}`)
      return `resource "${type}" "${own}" {`
    }),
  )
}
