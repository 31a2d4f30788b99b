/** Is there such a project, and is it alive? */
import { fullName } from '../../iam/names.ts'
import type { Finding } from '../../model.ts'
import { fail } from '../../words/findings.ts'
import { notKnown, type RunCheck } from './check.ts'

export const project: RunCheck = (_config, { project: fact, projectId }) => {
  const resource = fullName.project(projectId)
  if (!fact.known) return [unreadable(resource, projectId, fact)]
  const { state } = fact.value
  if (state === undefined || state === 'ACTIVE' || state === 'STATE_UNSPECIFIED') return []
  const reason = `The project ${projectId} is in the state ${state}. A project that was deleted can be restored for 30 days.`
  return [fail('project-unreachable', reason, { resource, evidence: fact.evidence })]
}

/** Google answers 403 both for a project that is not there and for one that may not be read: neither is proven by it. */
function unreadable(resource: string, projectId: string, fact: Parameters<typeof notKnown>[3]): Finding {
  if (!fact.evidence.some(({ status }) => status === 404))
    return notKnown('project-unreachable', resource, `The project ${projectId}`, fact)
  const reason = `There is no project ${projectId}. project_id takes the project's id, which is neither its name nor its number.`
  return fail('project-unreachable', reason, { resource, evidence: fact.evidence })
}
