/** Whether a revision starts: its account, image, secrets and start-up, and what Cloud Run says if it does not. */
import type { Condition, WireRevision } from '../../wire.ts'
import { findServiceAccount, shortName } from '../world/resources.ts'
import type { World } from '../world/world.ts'
import { resolveImage } from './images.ts'
import { unusable } from './references.ts'
import { startUp } from './start-up.ts'

interface Failure {
  /** google.rpc.Code of the operation. */
  code: number
  message: string
  reason: Pick<Condition, 'reason' | 'revisionReason'>
}

/** Why the revision is not ready; undefined when it is. Texts: the API's, as quoted in provider and action issues. */
export function failureOf(world: World, revision: WireRevision): Failure | undefined {
  return unavailable(world, revision, prefixOf(revision)) ?? startUp(world, revision, prefixOf(revision)).failure
}

/** The beginning of every message of Cloud Run's about a revision. */
const prefixOf = (revision: WireRevision) =>
  `Revision '${shortName(revision.name)}' is not ready and cannot serve traffic. `

/** Checks the account, the images and the references, which revisions, jobs and worker pools share. */
export function unavailable(
  world: World,
  revision: Pick<WireRevision, 'name' | 'serviceAccount' | 'containers' | 'volumes' | 'encryptionKey' | 'vpcAccess'>,
  prefix: string,
): Failure | undefined {
  const account = findServiceAccount(world, revision.serviceAccount ?? '')
  if (!account || account.disabled) {
    return {
      code: 9,
      message: `${prefix}Service account ${revision.serviceAccount} does not exist or is disabled.`,
      reason: { reason: 'REVISION_FAILED' },
    }
  }
  for (const { image = '' } of revision.containers ?? []) {
    if (resolveImage(world, image)) continue
    return { code: 5, message: `${prefix}Image '${image}' not found.`, reason: { reason: 'CONTAINER_MISSING' } }
  }
  const refused = unusable(world, revision, account.email)
  if (!refused) return undefined
  return { code: refused.code, message: `${prefix}${refused.message}`, reason: { reason: refused.reason } }
}

/** The condition that results from a check, without its type. */
export function outcome(world: World, failure: Failure | undefined): Condition {
  const at = { lastTransitionTime: world.clock.timestamp() }
  if (!failure) return { ...at, state: 'CONDITION_SUCCEEDED' }
  return { ...at, state: 'CONDITION_FAILED', message: failure.message, ...failure.reason }
}

/** The error of an operation whose resource was deleted before the operation ended. */
export const goneMeanwhile = (name: string) => ({
  code: 5,
  message: `Resource '${shortName(name)}' does not exist.`,
})
