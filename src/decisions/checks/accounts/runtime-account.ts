/** Whether the runtime account exists and is enabled. */

import { say } from '../../../language/say.ts'
import type { RunCheck } from '../check.ts'
import { accountState } from './account.ts'

export const runtimeAccount: RunCheck = (_config, facts) =>
  facts.runtimeAccount.known
    ? accountState(
        'runtime-account-missing',
        say`The runtime account`,
        facts.runtimeAccount.value,
        facts.runtimeAccountState,
        facts,
        email => say`flags: --service-account=${email}`,
      )
    : []
