/** Invokers without effect: agents of Google's that never call, deleted accounts, and any invoker of a public service. */

import type { Facts } from '../../../facts/facts.ts'
import { INVOKER_ROLES } from '../../../iam/bindings.ts'
import { fullName } from '../../../iam/names.ts'
import { removeInvoker } from '../../../iam/remedies.ts'
import type { Config } from '../../../inputs/config.ts'
import { say } from '../../../language/say.ts'
import type { Finding } from '../../../model.ts'
import { skipped, warn } from '../../../words/findings.ts'
import { some } from '../../../words/sentences.ts'
import type { AccessDecision } from '../../access/decision.ts'
import { serviceOf } from '../../access/findings.ts'
import { bindingsAfter, gatesOf, isOpen } from '../../access/gates.ts'
import { inputEvidence, type RunCheck } from '../check.ts'

const ID = 'invoker-idle'

export const idleInvokers: RunCheck = (config, facts, { access }) => [
  ...agents(config),
  ...besideAnOpenDoor(config, facts, access),
  ...leftBehind(config, facts, access),
]

/** They make the tokens of the account that calls; the call is that account's. */
const MINTERS: Record<string, string> = {
  'gcp-sa-cloudscheduler': say`Cloud Scheduler's agent only mints tokens: the invoker is the account that the job calls as. The input schedule sets it up`,
  'gcp-sa-cloudtasks': say`Cloud Tasks' agent only mints tokens: the invoker is the account that the task names (oidcToken.serviceAccountEmail)`,
  'gcp-sa-pubsub': say`Pub/Sub's agent only mints tokens: the invoker is the account of the push subscription (--push-auth-service-account)`,
}

function agents({ invokers, callers }: Config): Finding[] {
  const named = [
    ...invokers,
    ...callers.flatMap(caller => (caller.kind === 'account' ? [`serviceAccount:${caller.email}`] : [])),
  ]
  return named.flatMap((member): Finding[] => {
    const what = MINTERS[/^serviceAccount:service-\d+@([a-z-]+)\.iam\.gserviceaccount\.com$/.exec(member)?.[1] ?? '']
    return what
      ? [
          warn(ID, say`The invoker ${member} never calls the service. ${what}.`, {
            principal: member,
            evidence: [inputEvidence('invokers', member, 'named')],
          }),
        ]
      : []
  })
}

/** Nothing is wrong with the service; whoever reads the workflow may take it for closed. */
function besideAnOpenDoor(config: Config, facts: Facts, access: AccessDecision): Finding[] {
  const named = [...config.invokers, ...config.callers.map(({ given }) => given)]
  const gates = gatesOf(config, facts, access, { state: access.target })
  if (named.length === 0 || !gates || gates.iap || !isOpen(gates)) return []
  const why = gates.invokerCheck ? say`allUsers has an invoker role` : say`its invoker check is disabled`
  return [
    skipped(
      ID,
      say`The service is public, because ${why}, so naming ${some(named, 3)} changes nothing. With access: authenticated, only they can call it.`,
      { resource: serviceOf(config, facts), evidence: access.evidence },
    ),
  ]
}

/** Bindings of accounts that were deleted: one made anew under the name gets nothing of them. */
function leftBehind(config: Config, facts: Facts, access: AccessDecision): Finding[] {
  const after = bindingsAfter(config, facts, access, access.target) ?? []
  const resource = serviceOf(config, facts)
  return after.flatMap(({ role, members = [] }) =>
    INVOKER_ROLES.includes(role)
      ? members.flatMap((member): Finding[] => {
          const email = /^deleted:serviceAccount:([^?]+)\?uid=/.exec(member)?.[1]
          if (!email) return []
          return [
            skipped(
              ID,
              say`The invoker role of ${email} belongs to a deleted account and lets no one in: a new account with that name is another one.`,
              {
                principal: member,
                role,
                resource,
                evidence: [
                  ...facts.servicePolicy.evidence,
                  inputEvidence('account', fullName.account(email, facts.projectId), 'deleted'),
                ],
                remedies: removeInvoker(resource, role, member),
              },
            ),
          ]
        })
      : [],
  )
}
