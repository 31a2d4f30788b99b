/** Whether the source has an image already could not be found out: the run builds, which costs time and not more. */

import { fullName } from '../../../iam/names.ts'
import { say } from '../../../language/say.ts'
import { resourcesOf } from '../../../needs/resources.ts'
import { unknown } from '../../../words/findings.ts'
import type { RunCheck } from '../check.ts'

export const reuse: RunCheck = (config, facts) => {
  const { reusable } = facts
  if (!reusable || reusable.known) return []
  const resource = fullName.repository(resourcesOf(config, facts).repository.name)
  return [
    unknown(
      'reuse-unknown',
      say`The run could not find out whether there is an image of this source, so it builds one: ${reusable.why}`,
      { resource, evidence: reusable.evidence },
    ),
  ]
}
