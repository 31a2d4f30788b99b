/** Creates the default account that Cloud Scheduler calls as. */

import { ApiError } from '../../google/wire-level/api-error.ts'
import { fullName } from '../../iam/names.ts'
import { DEFAULT_CALLER_ID, defaultCaller } from '../../iam/schedule-names.ts'
import { say } from '../../language/say.ts'
import { createAccountNeeds } from '../../needs/schedule-needs.ts'
import type { RunContext, Step } from '../step.ts'
import { backoff, systemClock } from '../tools/clock.ts'

/** Other services can take a minute to know a new account (IAM: "eventually consistent"). */
const PATIENCE_MS = 60_000

export function createAccount(project: string): Step {
  const email = defaultCaller(project)
  const target = fullName.account(email, project)
  return {
    kind: 'create-account',
    title: say`Create the account ${email}, which Cloud Scheduler calls as`,
    target,
    changes: [{ target, path: 'email', after: email, done: false }],
    needs: createAccountNeeds(),
    async apply(world) {
      try {
        await world.google.iam.createServiceAccount(project, DEFAULT_CALLER_ID, {
          displayName: 'Cloud Scheduler invoker',
        })
      } catch (error) {
        if (!(error instanceof ApiError) || error.status !== 409) throw error
        world.record?.([])
        return say`It already exists.`
      }
      world.made.changedAccess = true
      await untilKnown(world, email, project)
      return undefined
    },
  }
}

/** If the account cannot be read, the run continues. */
async function untilKnown({ google, clock = systemClock, signal }: RunContext, email: string, project: string) {
  const until = clock.now() + PATIENCE_MS
  const next = backoff(500, 1.5, 5_000)
  while (clock.now() < until) {
    try {
      if (await google.iam.getServiceAccount(email, project)) return
    } catch (error) {
      if (!(error instanceof ApiError) || error.status === 401) throw error
      if (error.status !== 404) return
    }
    await clock.sleep(next(), signal)
  }
}
