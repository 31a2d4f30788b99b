/** Who shall be let in by name: the workflow's `invokers`, the accounts that its `callers` run as, and those that its schedules call as. Pure. */

import type { Config, Schedule } from '../inputs/config.ts'
import type { Fact } from '../model.ts'
import { memberOf } from './names.ts'

/** What has to be known of those who call: the accounts of callers and of schedules. `Facts` holds it. */
interface KnownCallers {
  callers?: readonly { account: Fact<string | null> }[]
  schedules?: readonly { schedule: Schedule; caller: string }[]
}

/** IAM members, each once. Callers whose account is not known are left out: the check `callers` stops the run for them. */
export function wantedMembers({ invokers }: Pick<Config, 'invokers'>, facts: KnownCallers | null): string[] {
  const callers = (facts?.callers ?? []).flatMap(({ account }) =>
    account.known && account.value !== null ? [memberOf(account.value)] : [],
  )
  const scheduled = (facts?.schedules ?? []).flatMap(({ schedule, caller }) =>
    callsTarget(schedule) ? [memberOf(caller)] : [],
  )
  return [...new Set([...invokers, ...callers, ...scheduled])]
}

/** Whether the workflow names anybody. */
export const namesInvokers = ({
  invokers,
  callers,
  schedules,
}: Pick<Config, 'invokers' | 'callers' | 'schedules'>): boolean =>
  invokers.length + callers.length > 0 || schedules.some(callsTarget)

/** Whether a schedule calls what the run deploys: then its account is let in, and nobody else for its sake. */
const callsTarget = ({ cron, target }: Schedule): boolean => cron !== null && target.kind !== 'function'
