/** Whether the image that the workflow deploys is still in its repository. Asked only in a check for drift. */

import { fullName, repositoryOfImage } from '../../../iam/names.ts'
import { say } from '../../../language/say.ts'
import { fail } from '../../../words/findings.ts'
import type { RunCheck } from '../check.ts'

export const image: RunCheck = ({ origin }, { namedImage }) =>
  origin.kind === 'image' && namedImage?.named.known && namedImage.named.value === null
    ? [
        fail('resource-missing', say`The image ${origin.image} no longer exists, so it cannot be deployed again.`, {
          resource: fullName.repository(repositoryOfImage(origin.image) ?? ''),
          evidence: namedImage.named.evidence,
        }),
      ]
    : []
