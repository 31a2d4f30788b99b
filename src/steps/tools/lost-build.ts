/** A request for a build whose answer never came: the build may run, and cost, and be known to nobody. */

import { Cancelled } from '../../errors.ts'
import { ApiError } from '../../google/wire-level/api-error.ts'
import { connectionFailure, isTransient } from '../../google/wire-level/retry.ts'
import { command } from '../../iam/remedies.ts'
import type { Finding } from '../../model.ts'
import type { SourceObject } from '../../service/build.ts'
import type { Build } from '../../wire.ts'
import { errorText } from '../../words/error-text.ts'
import { warn } from '../../words/findings.ts'
import type { RunContext } from '../step.ts'
import { systemClock } from './clock.ts'

/** Where the build would be, and by what it is known. */
export interface LostBuild {
  project: string
  location: string
  tag: string
  /** Its name is made for one upload: no other build has it. */
  source: SourceObject
}

/** Whether after this error nobody knows if the request was taken: no answer came, or one from somewhere in between. */
export function leavesOpen(error: unknown): boolean {
  if (error instanceof Cancelled) return true
  if (!(error instanceof ApiError)) return false
  if (error.status === 0) return connectionFailure(error.cause) === 'maybe-sent'
  return error.status !== 429 && isTransient(error.status)
}

const LOOKS = 3
/** A request that was just taken shows in the list a moment later. */
const BETWEEN_MS = 700

/** The build of this source; undefined where there is none to be seen. Looks also after the run was told to stop. */
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
    log.debug(`The builds could not be listed: ${errorText(error)}`)
    return undefined
  }
}

/** What to say where it was not found: how to look for it later. */
export function mayBeRunning({ project, location, tag }: LostBuild, stopped: boolean): Finding {
  return warn(
    stopped ? 'cancelled' : 'build-failed',
    `${stopped ? 'The run was stopped while it asked for the build' : 'The answer to the request for the build was lost'}, and no build of this source is to be seen. One may be running all the same.`,
    {
      remedies: [
        {
          kind: 'gcloud',
          title: 'List the builds that are running',
          text: command([
            ...['builds', 'list', '--ongoing', `--project=${project}`, `--region=${location}`],
            `--filter=tags=${tag}`,
          ]),
        },
      ],
    },
  )
}
