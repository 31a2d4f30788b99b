/** The service's own switch: `invokerIamDisabled`, in a PATCH of its own, so that a policy's refusal cannot take the release down
 *  with it. Such a PATCH makes no revision. */
import { ApiError } from '../../google/wire-level/api-error.ts'
import { fullName } from '../../iam/names.ts'
import type { Change } from '../../model.ts'
import type { Resources } from '../../needs/resources.ts'
import { withoutReserved } from '../../service/template.ts'
import { NO_TRAFFIC_LABEL, pinKept } from '../../service/traffic.ts'
import type { Service } from '../../wire.ts'
import type { RunContext } from '../step.ts'

/** Returns what changed; empty where it is so already. Throws ApiError where a policy refuses; then nothing has changed. */
export async function setInvokerCheck(
  { google, made }: RunContext,
  { service }: Resources,
  { disabled }: { disabled: boolean },
): Promise<Change[]> {
  const live = made.service ?? (await google.run.getService(service))
  const before = live?.invokerIamDisabled ?? false
  if (before === disabled) return []
  const operation = await google.run.patchService(...checkPatch(service, live, disabled))
  try {
    made.service = await google.run.wait(operation)
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    // The operation failed, or may not be read: the service itself tells which of both.
    const now = await google.run.getService(service)
    if ((now?.invokerIamDisabled ?? false) !== disabled) throw error
    if (now) made.service = now
  }
  return [{ target: fullName.service(service), path: 'invokerIamDisabled', before, after: disabled, done: true }]
}

/** No etag: the mask holds one field, so that nobody else's change can be lost. But a pin of ours, which this change would
 *  make look like a person's, is remembered anew with it. */
function checkPatch(name: string, live: Service | null, disabled: boolean): [Service, string[]] {
  const change = { name, invokerIamDisabled: disabled }
  const label = live && pinKept(live)
  if (!label) return [change, ['invokerIamDisabled']]
  const labels = { ...live.labels, [NO_TRAFFIC_LABEL]: label }
  withoutReserved(labels)
  return [{ ...change, labels, ...(live.etag && { etag: live.etag }) }, ['invokerIamDisabled', 'labels']]
}
