/** What settings and bindings say about a call to a service: parts of a `Call`. Pure. */
import type { Binding, Service } from '../../wire.ts'
import { INGRESS, invokersOf } from '../access/gates.ts'
import type { Call } from './call.ts'

/** The service's current gates, and whether it ever had a ready revision. */
export function gatesKnown(service: Service): Pick<Call, 'gates' | 'ready'> {
  const { ingress, defaultUriDisabled, iapEnabled, latestReadyRevision } = service
  return {
    gates: {
      ingress: INGRESS[ingress ?? ''] ?? 'all',
      defaultUrl: defaultUriDisabled !== true,
      iap: iapEnabled === true,
    },
    ...(!latestReadyRevision && { ready: false }),
  }
}

/** Whether IAM lets everyone in, by the service and its own policy; undefined if the policy could not be read. */
export function everybodyBy(service: Service, bindings: readonly Binding[] | undefined): boolean | undefined {
  if (service.invokerIamDisabled) return true
  return bindings && invokersOf(bindings).some(({ member, conditional }) => member === 'allUsers' && !conditional)
}

/** What the service's own policy says about one member: inherited grants are not visible here. */
export function invokerBy(member: string, bindings: readonly Binding[] | undefined): Call['invoker'] | undefined {
  const found =
    bindings && invokersOf(bindings).filter(one => one.member === member || one.member === 'allAuthenticatedUsers')
  if (found?.some(({ conditional }) => !conditional)) return 'yes'
  return found?.length ? 'condition' : undefined
}
