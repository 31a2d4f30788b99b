/** Runs `verify_command` on a revision that no rollout watches: a preview, one that gets no traffic, or the first one. */

import { fullName } from '../iam/names.ts'
import { revisionLog } from '../iam/remedies.ts'
import type { Config } from '../inputs/config.ts'
import { say } from '../language/say.ts'
import type { Need } from '../model.ts'
import type { Resources } from '../needs/resources.ts'
import { withoutTag } from '../service/traffic.ts'
import { sharesNow } from '../service/traffic-shares.ts'
import { errorText } from '../words/error-text.ts'
import { failure } from '../words/findings.ts'
import { shortName } from '../words/names.ts'
import { moveTraffic } from './move-traffic.ts'
import type { RunContext, Step } from './step.ts'
import { orUndefined } from './tools/request-log.ts'
import { smokeTest } from './tools/smoke-test.ts'

type Reads = 'revision' | 'temporaryTag'

interface VerifyCommand {
  resources: Resources
  command: NonNullable<Config['verifyCommand']>
  needs: Need[]
  /** The tag that the user gives the new revision, or that of a preview. */
  tag?: string
}

export function verifyCommand({ resources, command, needs, tag }: VerifyCommand): Step<Reads> {
  return {
    kind: 'verify-command',
    title: say`Run verify_command`,
    target: fullName.service(resources.service),
    changes: [],
    needs,
    apply: async world => {
      const { temporaryTag } = world.made
      if (!world.made.revision) return say`There is no new revision to test.`
      try {
        return await mustPass(world, resources, command, tag ?? temporaryTag)
      } finally {
        if (temporaryTag) await removeTag(world, resources, temporaryTag)
      }
    },
  }
}

/** Throws UserError, which says what serves. */
export async function mustPass(
  world: RunContext<'revision'>,
  resources: Resources,
  command: NonNullable<Config['verifyCommand']>,
  tag: string | undefined,
): Promise<string> {
  const revision = shortName(world.made.revision?.name) ?? ''
  const tested = await smokeTest(world, resources, command, tag)
  if (tested.passed) return say`verify_command passed for ${revision}.`
  const reason = `${tested.why} ${await servesNow(world, resources, revision)}${tested.output}`
  const remedies = [revisionLog(resources.service, revision)]
  throw failure('verify-command-failed', reason, { resource: fullName.service(resources.service), remedies })
}

/** A revision can get its share by name or as the latest one. Throws only what ends the run. */
async function servesNow(
  { google, config }: RunContext,
  { service: name }: Resources,
  revision: string,
): Promise<string> {
  const service = await orUndefined(() => google.run.getService(name))
  if (!service) return say`Whether ${revision} gets traffic could not be read.`
  const share = sharesNow(service).get(revision)
  if (!share) return say`${revision} gets no traffic; what served before still serves.`
  if (config.preview) return say`The preview leads to ${revision} all the same.`
  return say`${revision} gets ${share} percent of the traffic, because no other revision could get it.`
}

/** A leftover does no harm, and the next deploy removes it. */
async function removeTag(world: RunContext, resources: Resources, tag: string): Promise<void> {
  try {
    const evenWhenCancelled = world.signal.aborted
    const moved = await moveTraffic(world, resources, live => withoutTag(live, tag), { evenWhenCancelled })
    world.made.service = moved.service
  } catch (error) {
    world.log.info(say`The temporary tag ${tag} could not be removed: ${errorText(error)}`)
  }
}
