/** Injected faults: decides which fault applies to a request. */
import type { Fault, LoggedRequest, World } from '../world/world.ts'

export type FaultHit = Fault

/** Returns a function that finds the fault for a request and counts how often each fault has matched. */
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

/** A dry run changes nothing, so faults tied to a method or to the nth request skip it. */
export const isDryRun = ({ query }: Pick<LoggedRequest, 'query'>): boolean =>
  query.validateOnly === 'true' || query.dryRun === 'all'

function matches(fault: Fault, request: LoggedRequest): boolean {
  if (isDryRun(request) && (fault.method !== undefined || fault.nth !== undefined)) return false
  if (fault.method !== undefined && fault.method !== request.method) return false
  if (fault.api !== undefined && fault.api !== request.api) return false
  return fault.path === undefined || new RegExp(fault.path).test(request.path)
}
