/** Who gets the invoker role: the workflow's `invokers`, the runtime accounts of its `callers`, and the accounts of its schedules. Pure. */
import type { Config, Schedule } from '../inputs/config.ts'
import type { Fact } from '../model.ts'
import { memberOf } from './names.ts'

/** The facts about callers: the accounts of `callers` and of schedules. `Facts` has them. */
interface KnownCallers {
  callers?: readonly { account: Fact<string | null> }[]
  schedules?: readonly { schedule: Schedule; caller: string }[]
}

/** IAM members, each once. Callers with an unknown account are left out: the check `callers` stops the run for them. */
export function wantedMembers({ invokers }: Pick<Config, 'invokers'>, facts: KnownCallers | null): string[] {
  const callers = (facts?.callers ?? []).flatMap(({ account }) =>
    account.known && account.value !== null ? [memberOf(account.value)] : [],
  )
  const scheduled = (facts?.schedules ?? []).flatMap(({ schedule, caller }) =>
    callsTarget(schedule) ? [memberOf(caller)] : [],
  )
  return [...new Set([...invokers, ...callers, ...scheduled])]
}

/** Whether the workflow names anyone. */
export const namesInvokers = ({
  invokers,
  callers,
  schedules,
}: Pick<Config, 'invokers' | 'callers' | 'schedules'>): boolean =>
  invokers.length + callers.length > 0 || schedules.some(callsTarget)

/** Whether a schedule calls what the run deploys, so its account gets the invoker role. */
const callsTarget = ({ cron, target }: Schedule): boolean => cron !== null && target.kind !== 'function'
