/** APIs that the run needs. */

import { fullName } from '../../../iam/names.ts'
import { enableApi } from '../../../iam/remedies.ts'
import { apisOf } from '../../../iam/resource-roles.ts'
import { say } from '../../../language/say.ts'
import type { Finding } from '../../../model.ts'
import { fail } from '../../../words/findings.ts'
import { notKnown, type RunCheck } from '../check.ts'

const ALWAYS = ['run.googleapis.com']
const FOR_BUILDS = ['cloudbuild.googleapis.com', 'artifactregistry.googleapis.com', 'storage.googleapis.com']

/** No finding for a host that the run did not ask about. */
export const apis: RunCheck = (config, facts, _decisions, plan) => {
  if (config.preflight === 'off') return []
  const { apis: fact, projectId } = facts
  const forOptions = apisOf(
    plan.flatMap(({ needs }) => needs),
    projectId,
  )
  const needed = [...ALWAYS, ...(config.origin.kind === 'source' ? FOR_BUILDS : []), ...forOptions]
  if (!fact.known) return [notKnown('api-disabled', fullName.project(projectId), say`Which APIs are enabled`, fact)]
  return needed.flatMap((host): Finding[] => {
    const enabled = fact.value[host]
    // Older projects enable Cloud Storage under other API names: an answer about the bucket is evidence enough.
    if (enabled !== false || (host === 'storage.googleapis.com' && facts.bucket.known)) return []
    const resource = fullName.api(projectId, host)
    return [
      fail('api-disabled', say`${host} is not enabled in the project ${projectId}, and the deploy needs it.`, {
        resource,
        evidence: fact.evidence,
        remedies: enableApi(projectId, host),
      }),
    ]
  })
}
