/** Whether the name that the new revision gets by `suffix` is free: a name can be used once, unless nothing at all is different. */

import { fullName } from '../../iam/names.ts'
import { say } from '../../language/say.ts'
import { fail } from '../../words/findings.ts'
import { shortName } from '../../words/names.ts'
import type { RunCheck } from './check.ts'

export const suffix: RunCheck = ({ origin, suffix: given }, { namesake }) => {
  if (!given || !namesake?.known || !namesake.value) return []
  const { name = '', containers = [] } = namesake.value
  // A build gives another image. The same image may come with the same settings, which Cloud Run takes.
  const image = origin.kind === 'image' ? origin.image : undefined
  const same = image !== undefined && containers.some(container => sameImage(container.image ?? '', image))
  if (origin.kind === 'template' || same) return []
  const reason = say`suffix: The revision ${shortName(name)} already exists, and a revision name can be used only once. Use another suffix, for instance with \${{ github.run_attempt }}, or none.`
  return [fail('invalid-input', reason, { resource: fullName.service(name), evidence: namesake.evidence })]
}

/** A tag that was resolved to a digest since says nothing. */
const sameImage = (was: string, is: string): boolean =>
  was === is || (was.includes('@') !== is.includes('@') && bare(was) === bare(is))

const bare = (image: string): string => image.replace(/@.*$/, '').replace(/:[^/:]*$/, '')
