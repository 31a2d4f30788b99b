/** Whether the project exists and is active. */
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

/** Google answers 403 both for a missing project and for one that the caller cannot read, so it proves neither. */
function unreadable(resource: string, projectId: string, fact: Parameters<typeof notKnown>[3]): Finding {
  if (!fact.evidence.some(({ status }) => status === 404))
    return notKnown('project-unreachable', resource, `The project ${projectId}`, fact)
  const reason = `There is no project ${projectId}. project_id takes the project id, not the display name or the number.`
  return fail('project-unreachable', reason, { resource, evidence: fact.evidence })
}
