/** What Cloud Run itself says of the wanted service, job or worker pool before anything is made (`facts/dry-run.ts`). */
import { fullName, targetName } from '../../iam/names.ts'
import { KINDS } from '../../kinds/list.ts'
import { resourcesOf } from '../../needs/resources.ts'
import { fail } from '../../words/findings.ts'
import { sentence } from '../../words/sentences.ts'
import { diagnose } from '../diagnose.ts'
import type { RunCheck } from './check.ts'

/** About the image, which may be no more than a placeholder, or about what other checks ask for by name. */
const OF_OTHERS =
  /\bimages?\b|\bdigest\b|binary authorization|attest|constraint|organi[sz]ation polic|org polic|custom polic|\bquota\b|not enabled/i

/** Only a refusal of what was sent: a missing right, a conflict or an outage leave it open, and have findings of their own. */
export const accepted: RunCheck = (config, facts) => {
  const { accepted: fact, projectId } = facts
  if (!fact || fact.known) return []
  const refusal = fact.evidence.find(({ status }) => status === 400)
  if (!refusal || refusal.reason !== undefined || OF_OTHERS.test(refusal.answer)) return []
  const said = { text: refusal.answer, evidence: refusal, status: 400 }
  const live = facts.service.known ? (facts.service.value?.traffic ?? []) : []
  const known = diagnose(said, {
    ...{ speaker: 'api', resources: resourcesOf(config, facts), traffic: live },
    deployer: facts.identity.principal,
  })
  if (known.length > 0) return known
  const { words } = KINDS[config.kind]
  const reason = `Google refuses the ${words} as the inputs ask for it, in a dry run that changes nothing: ${sentence(refusal.answer)}`
  const resource = fullName.service(targetName(projectId, config))
  return [fail('invalid-input', reason, { resource, evidence: [refusal] })]
}
