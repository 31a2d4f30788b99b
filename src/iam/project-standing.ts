/** Refusals about the project that pays, whatever is asked: it has no billing, is suspended, or the credentials name none. Pure. */
import { say } from '../language/say.ts'
import type { Remedy } from '../model.ts'
import { command } from './remedies.ts'

export type Standing = 'billing-disabled' | 'project-suspended' | 'credentials-refused'

/** The reason of a refusal that Google calls SERVICE_DISABLED, although the project has the API: docs/google-cloud.md#quota-project. */
export const NO_QUOTA_PROJECT = 'QUOTA_PROJECT_MISSING'

/** What an API said: its message and reason, whatever the API calls them. */
interface Words {
  text: string
  reason?: string | undefined
}

const BILLING = /\bbilling (?:account|must be enabled|to be enabled)/i
const SUSPENDED = /\bConsumer\b.* has been suspended|project has been suspended/i

const BY_REASON: Record<string, Standing> = {
  BILLING_DISABLED: 'billing-disabled',
  UREQ_PROJECT_BILLING_NOT_FOUND: 'billing-disabled',
  UREQ_PROJECT_BILLING_NOT_OPEN: 'billing-disabled',
  accountDisabled: 'billing-disabled',
  CONSUMER_SUSPENDED: 'project-suspended',
  [NO_QUOTA_PROJECT]: 'credentials-refused',
}

/** The state of the project; undefined for any other answer. */
export function standingIn({ text, reason }: Words): Standing | undefined {
  return (
    BY_REASON[reason ?? ''] ??
    (BILLING.test(text) ? 'billing-disabled' : SUSPENDED.test(text) ? 'project-suspended' : undefined)
  )
}

const REASON: Record<Standing, (project: string) => string> = {
  'billing-disabled': project =>
    say`The project ${project} has no open billing account, and Cloud Run, Cloud Build, Artifact Registry and Cloud Storage work only with one. No role changes that. Link a billing account to the project; it takes effect after a few minutes.`,
  'project-suspended': project =>
    say`The project ${project} is suspended, so Google's APIs refuse every call for it. No role changes that. Its owners got an email from Google that says why, and can appeal in the console.`,
  'credentials-refused': project =>
    say`The credentials are a person's and name no quota project, so Google counts the requests for a project of its own and refuses them. Choose ${project} as quota project; that needs serviceusage.services.use on it, which Owner and roles/serviceusage.serviceUsageConsumer have.`,
}

export const standingReason = (standing: Standing, project: string): string => REASON[standing](project)

export function standingRemedies(standing: Standing, project: string): Remedy[] {
  const console = (title: string, path: string): Remedy => ({
    ...{
      kind: 'console',
      title,
      text: `https://console.cloud.google.com/${path}?project=${encodeURIComponent(project)}`,
    },
  })
  if (standing === 'billing-disabled') return [console(say`Link a billing account`, 'billing/linkedaccount')]
  if (standing === 'project-suspended') return [console('Appeal', 'appeal')]
  const text = command(['auth', 'application-default', 'set-quota-project', project])
  return [{ kind: 'gcloud', title: say`Make ${project} the quota project of these credentials`, text }]
}
