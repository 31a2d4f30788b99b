/** APIs that the run cannot do without. */
import { fullName } from '../../facts/names.ts'
import type { Finding } from '../../model.ts'
import { enableApi } from '../../report/remedies.ts'
import { type Check, notKnown } from './check.ts'

const ALWAYS = ['run.googleapis.com']
const FOR_BUILDS = ['cloudbuild.googleapis.com', 'artifactregistry.googleapis.com', 'storage.googleapis.com']

/** A host that nobody asked about says nothing; one that this run enables itself is no failure. */
export const apis: Check = (config, facts, _decisions, plan) => {
  if (config.preflight === 'off') return []
  const needed = config.origin.kind === 'source' ? [...ALWAYS, ...FOR_BUILDS] : ALWAYS
  const { apis: fact, projectId } = facts
  if (!fact.known) return [notKnown('api-disabled', fullName.project(projectId), 'Which APIs are enabled', fact)]
  return needed.flatMap((host): Finding[] => {
    const enabled = fact.value[host]
    if (enabled !== false) return []
    const resource = fullName.api(projectId, host)
    const planned = plan.some(step => step.kind === 'enable-api' && step.target.endsWith(`/services/${host}`))
    return [
      {
        id: 'api-disabled',
        status: planned ? 'pass' : 'fail',
        resource,
        reason: planned
          ? `${host} is not enabled yet; this run enables it.`
          : `${host} is not enabled in the project ${projectId}, and the deploy needs it.`,
        evidence: fact.evidence,
        remedies: planned ? [] : enableApi(projectId, host),
      },
    ]
  })
}
