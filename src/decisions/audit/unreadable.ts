/** The inventory could not be read, so nothing below the scope is known. Pure. */
import { fullName } from '../../iam/names.ts'
import { enableApi, remediesFor } from '../../iam/remedies.ts'
import type { Fact, Finding } from '../../model.ts'
import { fail } from '../../words/findings.ts'
import { sentence } from '../../words/sentences.ts'

const HOST = 'cloudasset.googleapis.com'
const ROLE = 'roles/cloudasset.viewer'

/** `principal`: who asked, where that is known. */
export function unreadable(scope: string, fact: Extract<Fact<unknown>, { known: false }>, principal?: string): Finding {
  const disabled = fact.evidence.some(({ reason }) => reason === 'SERVICE_DISABLED')
  const consumer = /projects?[ /]([a-z0-9-]+)/.exec(fact.evidence[0]?.answer ?? '')?.[1]
  const project = /^projects\/(.+)$/.exec(scope)?.[1] ?? consumer
  const resource = fullName.node(scope)
  const remedies = disabled
    ? project
      ? enableApi(project, HOST)
      : []
    : principal
      ? remediesFor({ member: principal, role: ROLE, resource })
      : []
  const how = disabled ? `Enable the API ${HOST} in the deployer's project.` : `The deployer needs ${ROLE} on ${scope}.`
  return fail(
    'drift-unknown',
    `Nothing below ${scope} could be audited, because Cloud Asset Inventory could not be read: ${sentence(fact.why)} ${how}`,
    { resource, evidence: fact.evidence, remedies },
  )
}
