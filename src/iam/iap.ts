/** What the flags `--iap` and `--no-iap` do to a service's policy besides setting its field, as gcloud does it (docs/gcloud-flags.md). Pure. */
import type { Config } from '../inputs/config.ts'
import type { Fact } from '../model.ts'
import type { Binding } from '../wire.ts'
import { INVOKER_ROLES, withMember } from './bindings.ts'
import { iapAgent, memberOf } from './names.ts'

/** The role that gcloud gives the proxy's service agent, and takes from it. */
export const IAP_ROLE = 'roles/run.invoker'

/** Whether the proxy was asked for by a flag; undefined: the flags are silent. A manifest is not a flag: `gcloud run services replace`
 *  leaves the policy alone. */
export function iapFlag({ edits }: Pick<Config, 'edits'>): boolean | undefined {
  const edit = edits.findLast(({ path, from }) => path === 'iapEnabled' && from.startsWith('flags '))
  return edit?.op === 'set' ? edit.value === true : undefined
}

/** IAM member of the proxy's service agent; undefined where the project's number is not known. */
export const iapMember = (number: Fact<string> | undefined): string | undefined =>
  number?.known ? memberOf(iapAgent(number.value)) : undefined

/** `on`: the proxy calls the service, by whichever invoker role it has. Off: the role that gcloud gives is taken back. */
export function withIapCalls(bindings: Binding[], member: string, on: boolean): Binding[] {
  const holds = ({ role, members, condition }: Binding) => !condition && isInvoker(role) && members?.includes(member)
  if (on) return bindings.some(holds) ? bindings : withMember(bindings, IAP_ROLE, member)
  return bindings
    .map(binding =>
      binding.role === IAP_ROLE && holds(binding)
        ? { ...binding, members: (binding.members ?? []).filter(one => one !== member) }
        : binding,
    )
    .filter(({ members }) => members?.length !== 0)
}

const isInvoker = (role: string) => INVOKER_ROLES.includes(role)
