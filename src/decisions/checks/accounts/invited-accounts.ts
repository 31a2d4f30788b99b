/**
 * Accounts that the run lets in or that its schedules call as: IAM refuses a missing one, and a disabled one cannot call.
 */

import { fullName, isElsewhere, memberOf, projectOfAccount } from '../../../iam/names.ts'
import { say } from '../../../language/say.ts'
import type { Finding } from '../../../model.ts'
import { fail } from '../../../words/findings.ts'
import { inputEvidence, type RunCheck } from '../check.ts'
import { accountState } from './account.ts'

const ID = 'caller-account-missing'

export const invitedAccounts: RunCheck = (_config, facts) => {
  const invited = (facts.invited ?? []).flatMap(({ email, from, state }): Finding[] => {
    const found = accountState(
      ID,
      from === 'invokers' ? say`The invoker` : say`The caller's account`,
      email,
      state,
      facts,
      other => `${from}: ${other}`,
    )
    // IAM takes a disabled account as a member, and it will call again once it is enabled.
    return state.known && state.value?.disabled
      ? found.map(one => ({
          ...one,
          status: 'warn',
          reason: say`${one.reason} It still gets the invoker role, but cannot call until it is enabled.`,
        }))
      : found
  })
  const scheduled = (facts.schedules ?? []).flatMap(({ schedule, caller, account }): Finding[] => {
    // The default account is made where it is missing.
    const isMade = !schedule.serviceAccount && account.known && account.value === null
    return schedule.cron === null || isMade
      ? []
      : accountState(
          ID,
          say`The account of the schedule ${schedule.name},`,
          caller,
          account,
          facts,
          email => `schedule_service_account: ${email}`,
        ).map(one => ({
          ...one,
          reason: one.reason.replace(`${caller} `, `${caller}, `),
        }))
  })
  const number = facts.projectNumber.known ? facts.projectNumber.value : undefined
  const foreign = (facts.schedules ?? []).flatMap(({ schedule, caller }): Finding[] =>
    schedule.cron !== null && isElsewhere(caller, facts.projectId, number)
      ? [
          fail(
            ID,
            say`The account of the schedule ${schedule.name}, ${caller}, belongs to the project ${projectOfAccount(caller)}; Cloud Scheduler calls only as accounts of the job's own project, ${facts.projectId}.`,
            {
              principal: memberOf(caller),
              resource: fullName.account(caller, facts.projectId),
              evidence: [inputEvidence('schedule_service_account', schedule.name, caller)],
            },
          ),
        ]
      : [],
  )
  const seen = new Set<string>()
  return [...foreign, ...scheduled, ...invited].filter(
    ({ principal = '' }) => !seen.has(principal) && seen.add(principal),
  )
}
