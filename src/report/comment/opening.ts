/** Who can open a preview in a browser, for readers who do not know IAM, and how. By the gates of its service. Pure. */

import { isOpen } from '../../decisions/access/gates.ts'
import { command } from '../../iam/remedies.ts'
import { say } from '../../language/say.ts'
import type { Gates, Target } from '../../model.ts'

export const SIGNS = ['🌍', '🔒', '❔'] as const

export interface Opening {
  /** 🌍: everyone; 🔒: not everyone; ❔: not known. */
  sign: (typeof SIGNS)[number]
  /** Who, as a sentence. */
  who: string
  /** The link alone opens it for nobody. */
  link?: false
  /** How, for a shell, if the link is not enough. */
  command?: string
}

/** Where `gcloud run services proxy` listens. */
const PROXY = 'http://localhost:8080'

/** `tag`: of a preview by tag. The proxy sends the caller's own ID token (gcloud 528: `run services proxy`, with `--tag`). */
export function opening(gates: Gates | undefined, target: Target, tag: string | undefined): Opening {
  const opens = (sign: Opening['sign'], who: string, more: Pick<Opening, 'link' | 'command'> = {}): Opening => ({
    sign,
    who,
    ...more,
  })
  const closed = (who: string, how?: string) => opens('🔒', who, { link: false, ...(how && { command: how }) })
  if (!gates) return opens('❔', say`It is not known who can open it.`)
  if (gates.ingress === 'none') return closed(say`Nobody can open it: the ingress of the service blocks all requests.`)
  if (gates.ingress !== 'all')
    return closed(say`It opens only from inside the network, because of the ingress of the service.`)
  if (!gates.defaultUrl)
    return closed(say`The link does not open it, because the run.app URLs of the service are disabled.`)
  if (gates.iap)
    return opens(
      '🔒',
      say`People who hold roles/iap.httpsResourceAccessor can open it, when they sign in at Identity-Aware Proxy.`,
    )
  const open = isOpen(gates)
  if (open) return opens('🌍', say`Anyone with the link can open it.`)
  const { service = '', region = '', project = '' } = target
  const proxy = command([
    ...['run', 'services', 'proxy', service, ...(tag ? [`--tag=${tag}`] : [])],
    ...[`--region=${region}`, `--project=${project}`],
  ])
  const anyone = gates.invokers?.some(({ member, conditional }) => member === 'allAuthenticatedUsers' && !conditional)
  if (open === undefined)
    return opens(
      '❔',
      say`It is not known whether the link opens it. People with an invoker role on the service can run this, then open ${PROXY}:`,
      { command: proxy },
    )
  const whom = anyone ? say`Anyone with a Google account` : say`People with an invoker role on the service`
  return closed(say`${whom} can open it: run this, then open ${PROXY}. The link alone answers 403.`, proxy)
}
