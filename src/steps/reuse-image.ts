/** Takes the image that an earlier build has made of the same source: nothing is uploaded or built. */

import type { Reusable } from '../facts/reusable.ts'
import { fullName } from '../iam/names.ts'
import { say } from '../language/say.ts'
import type { Need } from '../model.ts'
import type { Resources } from '../needs/resources.ts'
import type { Listing } from '../source/listing.ts'
import type { Step } from './step.ts'

export function reuseImage(
  resources: Resources,
  found: Reusable,
  listing: Pick<Listing, 'files' | 'bytes' | 'digest'>,
  needs: Need[],
): Step<never, 'source' | 'build'> {
  const { id, build, logUrl, image, digest, source } = found
  return {
    kind: 'reuse-image',
    title: say`Use the image of build ${id} again`,
    target: fullName.repository(resources.repository.name),
    changes: [],
    needs,
    apply: async ({ made, log }) => {
      made.source = { object: source, digest: listing.digest ?? '', files: listing.files.length, bytes: listing.bytes }
      made.build = { id, name: build, image, digest, ...(logUrl && { logUrl }) }
      log.info(say`Nothing is uploaded or built: build ${id} made ${image} of the same source with the same settings.`)
      return say`Reused ${image}`
    },
  }
}
