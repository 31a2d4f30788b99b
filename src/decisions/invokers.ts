/** Who shall be let in by name: the workflow's `invokers`, and the accounts that its `callers` run as. Pure. */
import type { Facts } from '../facts/facts.ts'
import { memberOf } from '../facts/names.ts'
import type { Config } from '../inputs/config.ts'

/** IAM members, each once. Callers whose account is not known are left out: the check `callers` stops the run for them. */
export function wantedMembers({ invokers }: Pick<Config, 'invokers'>, facts: Pick<Facts, 'callers'> | null): string[] {
  const callers = (facts?.callers ?? []).flatMap(({ account }) =>
    account.known && account.value !== null ? [memberOf(account.value)] : [],
  )
  return [...new Set([...invokers, ...callers])]
}

/** Whether the workflow names anybody. */
export const namesInvokers = ({ invokers, callers }: Pick<Config, 'invokers' | 'callers'>): boolean =>
  invokers.length + callers.length > 0
