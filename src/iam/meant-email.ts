/** The account that a misspelt email was probably meant to be. Pure. */
import { meant } from '../words/nearest.ts'
import { projectOfAccount } from './names.ts'

/** Another account of its project (`others`: their emails), or the same name in the run's own project. */
export function meantEmail(
  email: string,
  others: readonly string[],
  projectId: string | undefined,
): string | undefined {
  // Only the name before the @ is compared: the domain is the same for the whole project and would make any two look alike.
  const nameOf = (address: string) => address.replace(/@.*/, '')
  const likely = meant(nameOf(email), others.map(nameOf))
  if (likely && likely !== nameOf(email)) return others.find(other => nameOf(other) === likely)
  const owner = projectOfAccount(email)
  if (owner === undefined || projectId === undefined || owner === projectId || /^\d+$/.test(owner)) return undefined
  if (!meant(owner, [projectId]) || !email.endsWith(`@${owner}.iam.gserviceaccount.com`)) return undefined
  return email.replace(`@${owner}.`, `@${projectId}.`)
}
