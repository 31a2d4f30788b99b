/** Refusals that are about acting as an account, or about a build account without roles. Pure. */

import { fullName, memberOf } from '../../iam/names.ts'
import { remediesFor } from '../../iam/remedies.ts'
import { say } from '../../language/say.ts'
import type { Finding } from '../../model.ts'
import { fail } from '../../words/findings.ts'
import { ifItExists } from '../checks/existence.ts'
import { ID_OF } from '../checks/permissions.ts'
import { lack } from './lack.ts'
import { advice, emailIn, quoted, type Said, type Setting } from './said.ts'

const ACT_AS = /iam\.serviceaccounts\.actAs|permission to act as service account/i

export function actAs(said: Said, setting: Setting): Finding[] | undefined {
  if (!ACT_AS.test(said.text) && said.permission !== 'iam.serviceAccounts.actAs') return undefined
  const { resources, deployer, speaker } = setting
  const { buildAccount, runtimeAccount } = resources
  const named = emailIn(said.text) ?? emailIn(said.resource ?? '')
  const schedules = isOfScheduler(said)
  const builds =
    !schedules && (speaker === 'build' || (named !== undefined && named === buildAccount && named !== runtimeAccount))
  // Cloud Build can refer to the account by its number.
  const account = named ?? (builds ? buildAccount : runtimeAccount)
  const use = schedules
    ? say`create a schedule that calls as`
    : builds
      ? say`start a build that runs as`
      : say`deploy a service that runs as`
  const lacking = lack('deployer', 'iam.serviceAccounts.actAs', said, setting, {
    member: deployer,
    resource: account && fullName.account(account, resources.project),
    reason: grant =>
      say`The deployer is not allowed to ${use} ${account ?? say`that account`}: it lacks iam.serviceAccounts.actAs on it${/may not exist/i.test(said.text) ? say`, or the account does not exist` : ''}.${advice(grant)}`,
  })
  const id = schedules ? ID_OF.deployer : builds ? 'act-as-build-account' : 'act-as-runtime-account'
  // The message is the same for both, and the preflight's answers are not available here.
  const doubtful = /may not exist/i.test(said.text) && account
  return [{ ...lacking, id, ...(doubtful && { remedies: ifItExists(lacking.remedies, doubtful, resources.project) }) }]
}

const isOfScheduler = ({ call }: Said) => /\bcloudscheduler\./.test(call ?? '')

const NO_TOKENS =
  /(Cloud Run|Cloud Build) Service Agent does not have permission to get access tokens for the service account (\S+@\S+?\.com)\b.*?Please give (\S+@\S+?\.com) permission/is

export function agentWithoutTokens(said: Said, setting: Setting): Finding[] | undefined {
  const [, agent, account, email] = NO_TOKENS.exec(said.text) ?? []
  if (!account || !email) return undefined
  const who = agent === 'Cloud Build' ? 'build-agent' : 'run-agent'
  const resource = fullName.account(account, setting.resources.project)
  return [lack(who, 'iam.serviceAccounts.getAccessToken', said, setting, { member: memberOf(email), resource })]
}

const LOG_WRITER =
  /service account running this build (\S+) does not have permission to write logs|Logs Writer \(roles\/logging\.logWriter\)/i

/** What Cloud Build says of a build that has no log, whether it ended well or not. */
export function logWriter(said: Said, setting: Setting): Finding[] | undefined {
  if (!LOG_WRITER.test(said.text)) return undefined
  const { project, buildAccount } = setting.resources
  const named = LOG_WRITER.exec(said.text)?.[1]?.split('/').at(-1)
  const email = named?.includes('@') ? named : buildAccount
  return [
    lack('build-account', 'logging.logEntries.create', said, setting, {
      member: email && memberOf(email),
      resource: fullName.project(project),
      role: 'roles/logging.logWriter',
      reason: grant =>
        say`The build account${email ? ` ${email}` : ''} is not allowed to write the log of the build.${advice(grant)}`,
    }),
  ]
}

const MISSING_ROLES =
  /service account is missing required IAM permissions|has insufficient permission to execute the build/i

export function missingRoles(said: Said, setting: Setting): Finding[] | undefined {
  if (!MISSING_ROLES.test(said.text)) return undefined
  const { resources } = setting
  const account = resources.buildAccount ?? emailIn(said.text)
  const resource = fullName.project(resources.project)
  const grant = account && { member: memberOf(account), role: 'roles/run.builder', resource }
  return [
    fail(
      'build-account-permission',
      say`The build account${account ? ` ${account}` : ''} lacks permissions that a build needs.${advice(grant || undefined)} ${quoted(said)}`,
      {
        ...(grant && { principal: grant.member, role: grant.role }),
        resource,
        evidence: [said.evidence],
        remedies: grant ? remediesFor(grant) : [],
      },
    ),
  ]
}
