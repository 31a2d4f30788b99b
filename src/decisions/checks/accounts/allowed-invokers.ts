/** Invokers that an organisation policy keeps out: Google refuses them only after the release, so they are judged before. */

import type { Facts } from '../../../facts/facts.ts'
import { wantedMembers } from '../../../iam/invokers.ts'
import { orElse, unblockPolicy, withoutInvokers } from '../../../iam/remedies.ts'
import type { Config } from '../../../inputs/config.ts'
import { say } from '../../../language/say.ts'
import type { Finding } from '../../../model.ts'
import { type Judgement, memberAllowed } from '../../../policy/policies.ts'
import { fail, unknown } from '../../../words/findings.ts'
import { list } from '../../../words/sentences.ts'
import { serviceOf } from '../../access/findings.ts'
import type { RunCheck } from '../check.ts'

interface Judged {
  member: string
  judgement: Judgement
}

export const allowedInvokers: RunCheck = (config, facts, _decisions, plan) => {
  if (!plan.some(({ kind }) => kind === 'set-invokers')) return []
  const judged = newMembers(config, facts).map(member => ({ member, judgement: memberAllowed(member, facts) }))
  const refused = judged.filter(({ judgement }) => judgement.answer === 'no')
  const open = judged.filter(isOpen)
  return [
    ...(refused.length > 0 ? [blocked(config, facts, refused)] : []),
    ...(open.length > 0 ? [undecided(config, facts, open)] : []),
  ]
}

/** Whom the policy names already, it has let in. */
function newMembers(config: Config, facts: Facts): string[] {
  const { servicePolicy } = facts
  const held = servicePolicy.known ? (servicePolicy.value?.bindings ?? []).flatMap(({ members }) => members ?? []) : []
  return wantedMembers(config, facts).filter(member => !held.includes(member))
}

/** Of a policy that was read. Accounts are usually of the organisation, and an unreadable policy has its own finding. */
const isOpen = ({ member, judgement: { answer, evidence } }: Judged) =>
  answer === 'unknown' &&
  /^(?:user|group|domain):/.test(member) &&
  evidence.every(({ status = 200 }) => status === 200 || status === 404)

function blocked(config: Config, facts: Facts, refused: Judged[]): Finding {
  const members = refused.map(({ member }) => member)
  const constraints = [...new Set(refused.flatMap(({ judgement }) => judgement.constraints))]
  const [policies, do_] = constraints.length === 1 ? ['policy', 'does'] : ['policies', 'do']
  return fail(
    'policy-blocks-deploy',
    say`The organisation ${policies} ${list(constraints)} ${do_} not allow ${list(members)} to get a role, and Google would refuse that only after the release. ` +
      say`Name accounts or groups of the organisation instead; an exception is for the administrator of the policy to make.`,
    {
      resource: serviceOf(config, facts),
      evidence: refused.flatMap(({ judgement }) => judgement.evidence),
      remedies: orElse(
        withoutInvokers(config.invokers, members),
        constraints.flatMap(constraint => unblockPolicy(facts.projectId, constraint)),
      ),
    },
  )
}

function undecided(config: Config, facts: Facts, open: Judged[]): Finding {
  const members = open.map(({ member }) => member)
  const [{ judgement }] = open as [Judged]
  return unknown(
    'policy-blocks-deploy',
    say`It is not known whether ${list(members)} can be let in: ${list(judgement.constraints)} allows only members of some customers or organisations, ` +
      say`and to which one an address belongs cannot be looked up. If Google refuses, the deploy stands without them.`,
    { resource: serviceOf(config, facts), evidence: judgement.evidence },
  )
}
