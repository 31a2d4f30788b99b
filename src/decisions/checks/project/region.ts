/** Whether the region exists, and whether it is the one that was meant. */

import { fullName, targetName } from '../../../iam/names.ts'
import { setInput } from '../../../iam/remedies.ts'
import { meantRegion } from '../../../inputs/rules/regions.ts'
import { KINDS } from '../../../kinds/list.ts'
import { say } from '../../../language/say.ts'
import { fail, warn } from '../../../words/findings.ts'
import type { RunCheck } from '../check.ts'

export const region: RunCheck = (...of) => [...existing(...of), ...elsewhere(...of)]

/** Where the list cannot be read, a name that looks like another is only warned about: Google adds regions. */
const existing: RunCheck = ({ region }, { regions, projectId }) => {
  if (regions === undefined || (regions.known && regions.value.includes(region))) return []
  const near = meantRegion(region, regions.known ? regions.value : undefined)
  const remedies = near ? [setInput('region', near)] : []
  const about = { resource: fullName.project(projectId), evidence: regions.evidence, remedies }
  const hint = near ? say` Did you mean ${near}?` : ''
  if (regions.known) return [fail('invalid-input', say`region: Cloud Run has no region "${region}".${hint}`, about)]
  return near
    ? [warn('ignored-input', say`region: "${region}" is not known to be a region of Cloud Run.${hint}`, about)]
    : []
}

/** A second service of the same name would be made, and the first one would go on serving. */
const elsewhere: RunCheck = (config, { elsewhere: fact, live, projectId }) => {
  const { region, otherRegion, kind, service } = config
  if (!fact?.known || fact.value === null || !otherRegion || !live.known || live.value !== null) return []
  const { words } = KINDS[kind]
  const reason = say`region: The ${words} ${service} is in ${otherRegion}, according to the location label in the file of metadata, but the run would create a second one in ${region}. To update it, write region: ${otherRegion}; to create a second one, remove the label.`
  const resource = fullName.service(targetName(projectId, { ...config, region: otherRegion }))
  return [fail('invalid-input', reason, { resource, evidence: fact.evidence })]
}
