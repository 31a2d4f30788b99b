/** Whether the runtime account exists and is enabled. */

import type { RunCheck } from '../check.ts'
import { accountState } from './account.ts'

export const runtimeAccount: RunCheck = (_config, facts) =>
  facts.runtimeAccount.known
    ? accountState(
        'runtime-account-missing',
        'The runtime account',
        facts.runtimeAccount.value,
        facts.runtimeAccountState,
        facts,
        email => `flags: --service-account=${email}`,
      )
    : []
