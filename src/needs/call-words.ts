/** What a call of ours is about, in words: of calls that Google refused or did not answer. Pure. */

import { fullName } from '../iam/names.ts'
import { takenBy } from '../iam/refused-call.ts'
import { placeWords } from '../iam/remedies.ts'
import { say } from '../language/say.ts'
import type { ResourceRole } from '../model.ts'
import { productOfCall } from '../words/products.ts'
import { placeName, type Resources } from './resources.ts'

/** `call`: `GET run.googleapis.com/v2/projects/p/locations/l/services/s`. */
interface RefusedCall {
  /** After "refused": `to read the service s`; of a call that is not known `a request to Cloud Run`. */
  words: string
  /** Permission, if known, and the full name of the resource on which it is needed. */
  permission?: string
  resource?: string | undefined
}

export function refusedCall(call: string, resources: Resources): RefusedCall {
  const taken = takenBy(call)
  const resource = taken && (placeIn(call, taken.place, resources) ?? placeName(taken.place, resources))
  if (!taken || !resource) return { words: say`a request to ${productOfCall(call)}` }
  return { words: say`to ${taken.does} ${placeWords(resource)}`, permission: taken.permission, resource }
}

/** A run also reads services, buckets and repositories of others: what is named in the address is what was asked for. */
function placeIn(call: string, { kind }: ResourceRole, { project, projectNumber }: Resources): string | undefined {
  const own = (name: string) =>
    name.replace(/^projects\/([^/]+)/, (all, id) => (id === projectNumber ? `projects/${project}` : all))
  const named = (pattern: RegExp) => pattern.exec(call)?.[1]
  switch (kind) {
    case 'project': {
      const name = named(/\/(projects\/[^/:]+)/)
      return name && name !== 'projects/-' ? fullName.project(own(name).slice('projects/'.length)) : undefined
    }
    case 'bucket': {
      const name = named(/\/b\/([^/]+)/)
      return name && fullName.bucket(name)
    }
    case 'repository': {
      const name = named(/\/(projects\/[^/]+\/locations\/[^/]+\/repositories\/[^/:]+)/)
      return name && fullName.repository(own(name))
    }
    default: {
      const name = named(/\/(projects\/[^/]+\/locations\/[^/]+\/(?:services|jobs|workerPools)\/[^/:]+)/)
      return name && fullName.service(own(name))
    }
  }
}
