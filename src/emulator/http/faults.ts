/** Injected faults: which request of the log is hit by which fault. */
import type { Fault, LoggedRequest, World } from '../world/world.ts'

export type FaultHit = Fault

/** Finds the fault for a request, counting how often each fault has matched. */
export function faultFinder(world: World): (request: LoggedRequest) => FaultHit | undefined {
  const seen = new Map<Fault, number>()
  return request => {
    let found: Fault | undefined
    for (const fault of world.faults) {
      if (!matches(fault, request)) continue
      const n = (seen.get(fault) ?? 0) + 1
      seen.set(fault, n)
      const first = fault.nth ?? 1
      const times = fault.times ?? 1
      if (n >= first && (times === 0 || n < first + times)) found ??= fault
    }
    return found
  }
}

/** A dry run changes nothing: a fault of a certain change, or of the nth one, is none of its. */
export const isDryRun = ({ query }: Pick<LoggedRequest, 'query'>): boolean =>
  query.validateOnly === 'true' || query.dryRun === 'all'

function matches(fault: Fault, request: LoggedRequest): boolean {
  if (isDryRun(request) && (fault.method !== undefined || fault.nth !== undefined)) return false
  if (fault.method !== undefined && fault.method !== request.method) return false
  if (fault.api !== undefined && fault.api !== request.api) return false
  return fault.path === undefined || new RegExp(fault.path).test(request.path)
}
