/** VPC Service Controls: how a refusal by a perimeter is known, and what it means. The same at every API and at sign-in. Pure. */

/** What was said, by whichever API. */
interface Refusal {
  text: string
  /** `ErrorInfo.reason`. */
  reason?: string | undefined
}

const WORDS = /vpcServiceControlsUniqueIdentifier|VPC Service Controls|Request is prohibited by organization's policy/

export const isOfPerimeter = ({ text, reason }: Refusal): boolean =>
  reason === 'SECURITY_POLICY_VIOLATED' || WORDS.test(text)

/** `admit`: whom an ingress rule has to let in, and to which APIs. */
export function perimeterReason({ text }: Refusal, admit: string): string {
  const id = /vpcServiceControlsUniqueIdentifier:? ([\w-]+)/.exec(text)?.[1]
  return (
    'A VPC Service Controls perimeter does not let this request in: the runner is outside of it. No role changes that. ' +
    `Ask who keeps the perimeter for an access level or an ingress rule for ${admit}, or use a runner inside.` +
    (id ? ` The violation has the id ${id}.` : '')
  )
}
