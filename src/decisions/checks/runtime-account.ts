/** Whether the runtime account exists and is enabled. */
import { accountState } from './account.ts'
import type { RunCheck } from './check.ts'

export const runtimeAccount: RunCheck = (_config, { runtimeAccount: email, runtimeAccountState, projectId }) =>
  email.known
    ? accountState('runtime-account-missing', 'The runtime account', email.value, runtimeAccountState, projectId)
    : []
