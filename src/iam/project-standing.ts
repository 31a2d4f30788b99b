/** Refusals about the whole project, whoever asks: it has no billing, or Google has suspended it. Pure. */
import type { Remedy } from '../model.ts'

export type Standing = 'billing-disabled' | 'project-suspended'

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
    `The project ${project} has no open billing account, and Cloud Run, Cloud Build, Artifact Registry and Cloud Storage work only with one. No role changes that. Link a billing account to the project; it takes effect after a few minutes.`,
  'project-suspended': project =>
    `The project ${project} is suspended, so Google's APIs refuse every call for it. No role changes that. Its owners got an email from Google that says why, and can appeal in the console.`,
}

export const standingReason = (standing: Standing, project: string): string => REASON[standing](project)

export function standingRemedies(standing: Standing, project: string): Remedy[] {
  const id = encodeURIComponent(project)
  return standing === 'billing-disabled'
    ? [
        {
          kind: 'console',
          title: 'Link a billing account',
          text: `https://console.cloud.google.com/billing/linkedaccount?project=${id}`,
        },
      ]
    : [{ kind: 'console', title: 'Appeal', text: `https://console.cloud.google.com/appeal?project=${id}` }]
}
