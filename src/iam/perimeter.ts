/** VPC Service Controls: how to recognise a refusal by a perimeter, and what it means. The same for every API and at sign-in. Pure. */
import { say } from '../language/say.ts'

/** The message of any API. */
interface Refusal {
  text: string
  /** `ErrorInfo.reason`. */
  reason?: string | undefined
}

const WORDS = /vpcServiceControlsUniqueIdentifier|VPC Service Controls|Request is prohibited by organization's policy/

export const isOfPerimeter = ({ text, reason }: Refusal): boolean =>
  reason === 'SECURITY_POLICY_VIOLATED' || WORDS.test(text)

/** `admit`: who needs an ingress rule, and to which APIs. */
export function perimeterReason({ text }: Refusal, admit: string): string {
  const id = /vpcServiceControlsUniqueIdentifier:? ([\w-]+)/.exec(text)?.[1]
  return (
    say`A VPC Service Controls perimeter blocks this request, because the runner is outside it. No role changes that. ` +
    say`Ask the administrator of the perimeter for an access level or an ingress rule for ${admit}, or use a runner inside it.` +
    (id ? say` The violation ID is ${id}.` : '')
  )
}
