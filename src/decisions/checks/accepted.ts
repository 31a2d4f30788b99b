/** What Cloud Run itself says of the wanted service, job or worker pool before anything is made (`facts/dry-run.ts`). */

import { fullName, targetName } from '../../iam/names.ts'
import { KINDS } from '../../kinds/list.ts'
import { say } from '../../language/say.ts'
import { resourcesOf } from '../../needs/resources.ts'
import { fail } from '../../words/findings.ts'
import { sentence } from '../../words/sentences.ts'
import { diagnose } from '../diagnose.ts'
import type { RunCheck } from './check.ts'

/** About the image, which may be no more than a placeholder, or about what other checks ask for by name. */
const OF_OTHERS =
  /\bimages?\b|\bdigest\b|binary authorization|attest|constraint|organi[sz]ation polic|org polic|custom polic|\bquota\b|not enabled|\bpermissions?\b|service account/i

const CUSTOM = 'CUSTOM_ORG_POLICY_VIOLATION'

/** Only a refusal of what was sent: a missing right, a conflict or an outage leave it open, and have findings of their own. */
export const accepted: RunCheck = (config, facts) => {
  const { accepted: fact, projectId } = facts
  if (!fact || fact.known) return []
  const refusal = fact.evidence.find(({ status }) => status === 400)
  if (!refusal) return []
  const custom = refusal.reason === CUSTOM
  if (!custom && (refusal.reason !== undefined || OF_OTHERS.test(refusal.answer))) return []
  const constraint = /customConstraints\/([\w.-]*\w)/.exec(refusal.answer)?.[1]
  const said = {
    ...{ text: refusal.answer, evidence: refusal, status: 400, reason: refusal.reason },
    ...(custom && { constraint }),
  }
  const traffic = facts.service.known ? (facts.service.value?.traffic ?? []) : []
  const deployer = facts.identity.principal
  const known = diagnose(said, { speaker: 'api', resources: resourcesOf(config, facts), traffic, deployer })
  // A constraint of the organisation's own can be about the image, which a build still has to make.
  if (custom && config.origin.kind === 'source') return known.map(finding => ({ ...finding, status: 'warn' }))
  if (custom || known.length > 0) return known
  const { words } = KINDS[config.kind]
  const reason = say`Google refuses the ${words} as the inputs ask for it, in a dry run that changes nothing: ${sentence(refusal.answer)}`
  const resource = fullName.service(targetName(projectId, config))
  return [fail('invalid-input', reason, { resource, evidence: [refusal] })]
}
