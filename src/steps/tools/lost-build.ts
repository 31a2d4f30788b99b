/** A build request whose answer was lost: the build could be running and cost money without anyone knowing. */

import { command } from '../../iam/remedies.ts'
import { say } from '../../language/say.ts'
import type { Finding } from '../../model.ts'
import type { SourceObject } from '../../service/build.ts'
import type { Build } from '../../wire.ts'
import { errorText } from '../../words/error-text.ts'
import { warn } from '../../words/findings.ts'
import type { RunContext } from '../step.ts'
import { systemClock } from './clock.ts'

/** Where to look for the build, and how to recognise it. */
export interface LostBuild {
  project: string
  location: string
  tag: string
  /** Its name is unique to one upload, so no other build has it. */
  source: SourceObject
}

const LOOKS = 3
/** A build appears in the list shortly after its request. */
const BETWEEN_MS = 700

/** The build of this source; undefined if there is none. Also looks after the run was cancelled. */
export async function findBuild(
  { google, log, clock = systemClock }: RunContext,
  { project, location, tag, source }: LostBuild,
): Promise<Build | undefined> {
  const { signal } = new AbortController()
  try {
    for (let look = 1; ; look++) {
      const builds = await google.cloudBuild.buildsTagged(project, location, tag)
      const found = builds.find(build => {
        const { storageSource: from } = (build.source ?? {}) as {
          storageSource?: Partial<SourceObject> & { object?: string }
        }
        return from?.bucket === source.bucket && from.object === source.name
      })
      if (found || look === LOOKS) return found
      await clock.sleep(BETWEEN_MS, signal)
    }
  } catch (error) {
    log.debug(say`The builds could not be listed: ${errorText(error)}`)
    return undefined
  }
}

/** The message if it was not found, with how to look for it later. */
export function mayBeRunning({ project, location, tag }: LostBuild, stopped: boolean): Finding {
  const list = command([
    ...['builds', 'list', '--ongoing', `--project=${project}`, `--region=${location}`],
    `--filter=tags=${tag}`,
  ])
  return warn(
    stopped ? 'cancelled' : 'build-failed',
    say`${stopped ? say`The run was stopped while it requested the build` : say`The answer to the build request was lost`}, and the run found no build of this source. One could still be running; this lists it: ${list}`,
    { remedies: [{ kind: 'gcloud', title: say`List the running builds`, text: list }] },
  )
}
