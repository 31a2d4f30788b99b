/** Everything that the findings ask for as one block: each fix once, prerequisites first. Pure. */
import type { Finding } from '../model.ts'

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

/** By the beginning of the first line. `remedies.ts` and the checks write only these; anything else comes last. */
const GCLOUD = [
  /^gcloud services enable /,
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
    remedies.flatMap(remedy => (remedy.kind === kind && !remedy.alternative ? [remedy.text] : [])),
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
