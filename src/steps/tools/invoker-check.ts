/** Sets `invokerIamDisabled` in a separate PATCH, so a refusal by a policy cannot fail the release. Such a PATCH makes no revision. */
import { ApiError } from '../../google/wire-level/api-error.ts'
import { fullName } from '../../iam/names.ts'
import type { Change } from '../../model.ts'
import type { Resources } from '../../needs/resources.ts'
import { withoutReserved } from '../../service/template.ts'
import { NO_TRAFFIC_LABEL, pinKept } from '../../service/traffic.ts'
import type { Service } from '../../wire.ts'
import type { RunContext } from '../step.ts'

/** Returns the changes, possibly none. Throws ApiError if a policy refuses; then nothing has changed. */
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
    // The operation failed or cannot be read; the service itself tells which.
    const now = await google.run.getService(service)
    if ((now?.invokerIamDisabled ?? false) !== disabled) throw error
    if (now) made.service = now
  }
  return [{ target: fullName.service(service), path: 'invokerIamDisabled', before, after: disabled, done: true }]
}

/**
 * No etag: the mask has one field, so no other change can be lost. It also renews our pin, which this change would otherwise make look
 * like a person's.
 */
function checkPatch(name: string, live: Service | null, disabled: boolean): [Service, string[]] {
  const change = { name, invokerIamDisabled: disabled }
  const label = live && pinKept(live)
  if (!label) return [change, ['invokerIamDisabled']]
  const labels = { ...live.labels, [NO_TRAFFIC_LABEL]: label }
  withoutReserved(labels)
  return [{ ...change, labels, ...(live.etag && { etag: live.etag }) }, ['invokerIamDisabled', 'labels']]
}
