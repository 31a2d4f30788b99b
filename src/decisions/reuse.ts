/** Decides whether the source is built, or the image of an earlier build is used again. */

import type { Facts } from '../facts/facts.ts'
import type { Config } from '../inputs/config.ts'
import { say } from '../language/say.ts'
import type { Decision } from '../model.ts'

export interface ReuseDecision extends Decision {
  id: 'reuse'
  choice: 'reuse' | 'build'
}

/** Undefined: reuse is off, so there is nothing to decide. */
export function decideReuse(
  { build, mode }: Pick<Config, 'build' | 'mode'>,
  { reusable }: Pick<Facts, 'reusable'>,
): ReuseDecision | undefined {
  if (!build.reuse || !reusable) return undefined
  const found = reusable.known ? reusable.value : undefined
  const none = reusable.known
    ? reusable.evidence.length > 0
      ? say`No build of this source with these settings has left an image that is still there.`
      : say`Base images are updated automatically, and only the answer to a new build names the base image.`
    : say`The run could not find out whether there is an image of this source: ${reusable.why}`
  const because = found
    ? say`Build ${found.id} made ${found.image} of the same source with the same settings, and the image is still there.`
    : none
  return {
    id: 'reuse',
    question: say`Build or reuse?`,
    choice: found ? 'reuse' : 'build',
    because,
    alternatives: [
      { choice: 'reuse', possible: found ? true : reusable.known ? false : 'unknown', because },
      {
        choice: 'build',
        possible: true,
        because: found ? say`It would make another image of the same source.` : say`A build always works.`,
      },
    ],
    evidence: [
      { call: 'input reuse_build', resource: '', answer: mode === 'preview' ? say`on in this preview` : 'on' },
      ...reusable.evidence,
    ],
  }
}
