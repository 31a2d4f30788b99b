/** What cannot be deployed again, because its runtime account is gone. Pure. */

import type { Inventory } from '../../facts/audit/inventory.ts'
import { isLost, type Live } from '../../facts/audit/live.ts'
import { say } from '../../language/say.ts'
import type { Finding } from '../../model.ts'
import { shortResource } from '../../words/names.ts'
import { capitalise } from '../../words/sentences.ts'
import { placeOf, type Tell } from './tell.ts'

export function accountFindings({ services, runs }: Inventory, live: Live, tell: Tell): Finding[] {
  return [...services, ...runs].flatMap(({ name, account }) => {
    const read = live.accounts.get(account)
    const user = live.runs.get(name)
    const still = user?.known === true && (user.value === account || user.value === '')
    if (!read?.known || !isLost(read) || !still) return []
    const state = read.value ? say`is disabled` : say`does not exist`
    const who = say`${capitalise(shortResource(name))} in ${placeOf(name)} runs as ${account}`
    return [
      tell('runtime-account-missing', 'high', say`${who}, which ${state}: its next deploy fails.`, {
        ...{ resource: name, field: 'serviceAccount', found: account, evidence: [...read.evidence, ...user.evidence] },
        why: say`It can get no tokens, and no new revision.`,
      }),
    ]
  })
}
