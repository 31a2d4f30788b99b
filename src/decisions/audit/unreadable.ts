/** The inventory could not be read, so nothing below the scope is known. Pure. */

import { fullName } from '../../iam/names.ts'
import { enableApi, remediesFor } from '../../iam/remedies.ts'
import { say } from '../../language/say.ts'
import type { Fact, Finding } from '../../model.ts'
import { fail, unknown } from '../../words/findings.ts'
import { count, sentence } from '../../words/sentences.ts'

const HOST = 'cloudasset.googleapis.com'
const ROLE = 'roles/cloudasset.viewer'

type Refused = Extract<Fact<unknown>, { known: false }>

/** `principal`: who asked, where that is known. `lists`: what listing the projects one by one came to. */
export function unreadable(
  scope: string,
  refused: Refused,
  lists: Refused | { known: true; projects: number },
  principal?: string,
): Finding {
  const { how, remedies } = wayOut(scope, refused, principal)
  const resource = fullName.node(scope)
  const why = say`Cloud Asset Inventory could not be read: ${sentence(refused.why)}`
  if (lists.known)
    return unknown(
      'drift-unknown',
      say`${why} ${count(lists.projects, 'project was', 'projects were')} listed instead, one by one: without worker pools, and with Cloud Scheduler jobs only in regions that have a service, function or job. ${how}`,
      { resource, evidence: refused.evidence, remedies },
    )
  return fail(
    'drift-unknown',
    say`Nothing below ${scope} could be audited. ${why} ${scope.startsWith('projects/') ? say`The project` : say`The projects below it`} could not be listed instead: ${sentence(lists.why)} ${how}`,
    { resource, evidence: [...refused.evidence, ...lists.evidence], remedies },
  )
}

function wayOut(scope: string, { evidence }: Refused, principal?: string) {
  if (evidence.some(({ reason }) => reason === 'SERVICE_DISABLED')) {
    const consumer = /projects?[ /]([a-z0-9-]+)/.exec(evidence[0]?.answer ?? '')?.[1]
    const project = /^projects\/(.+)$/.exec(scope)?.[1] ?? consumer
    return {
      how: say`Enable the API ${HOST} in the deployer's project.`,
      remedies: project ? enableApi(project, HOST) : [],
    }
  }
  if (!evidence.some(({ status }) => status === 403)) return { how: say`Run it again later.`, remedies: [] }
  const grant = { role: ROLE, resource: fullName.node(scope) }
  return {
    how: say`The deployer needs ${ROLE} on ${scope}.`,
    remedies: principal ? remediesFor({ ...grant, member: principal }) : [],
  }
}
