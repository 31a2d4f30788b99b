/** Whether what the inputs refer to exists: secrets, repositories of images, subnetworks. */

import type { NeedAnswer } from '../../facts/facts.ts'
import { namedPlace } from '../../iam/resource-roles.ts'
import { say } from '../../language/say.ts'
import type { Finding, ResourceRole } from '../../model.ts'
import { fail } from '../../words/findings.ts'
import type { RunCheck } from './check.ts'

const KIND: Partial<Record<ResourceRole['kind'], string>> = {
  secret: 'secret',
  'volume-bucket': 'bucket',
  repository: 'repository',
  subnetwork: 'subnetwork',
  'crypto-key': 'key',
}

/** One finding per resource, however many needs it has. */
export const missing: RunCheck = (_config, { answers }, _decisions, plan) => {
  const planned = new Set(plan.flatMap(({ needs }) => needs).flatMap(({ place }) => namedPlace(place)?.resource ?? []))
  const found = new Map<string, NeedAnswer>()
  for (const answer of answers) {
    const resource = namedPlace(answer.need.place)?.resource
    // Accounts of schedules and functions have their own checks.
    const { place } = answer.need
    if (place.kind === 'called-service' || place.kind === 'client-account') continue
    if (answer.absent && resource && planned.has(resource) && !found.has(resource)) found.set(resource, answer)
  }
  return [...found].map(([resource, { need, evidence }]): Finding => {
    const { project } = namedPlace(need.place) ?? {}
    const name = resource.split('/').at(-1) ?? resource
    return fail(
      'resource-missing',
      say`The ${KIND[need.place.kind] ?? say`resource`} ${name} does not exist${project === undefined ? '' : say` in the project ${project}`}; it is needed to ${need.to}.`,
      { resource, evidence: evidence.filter(({ status }) => status === 404) },
    )
  })
}
