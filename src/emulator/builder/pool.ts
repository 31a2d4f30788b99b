/** Private pools that builds run in: whether one is there, and whether the caller may use it. */
import type { Build } from '../../google/wire.ts'
import { findAsset } from '../assets.ts'
import { authorize } from '../iam.ts'
import { canonical, fullName } from '../resources.ts'
import { type Call, Refusal } from '../router.ts'
import type { World } from '../world.ts'

/** Text: nodejs-cloudbuild issue 300. */
export const workerPoolMissing = (name: string) => new Refusal('NOT_FOUND', `workerpool not found: "${name}"`)

/** `cloudbuild.workerpools.use` is asked of the caller, on the pool's project (pools have no policy of their own). That it is the
 *  caller who is asked, and not the build account, is recalled from the page on private pools; the text is Cloud Build's usual one. */
export function checkWorkerPool(world: World, call: Call, build: Build): void {
  const options = build.options as { pool?: { name?: string }; workerPool?: string } | undefined
  const given = options?.pool?.name || options?.workerPool
  if (!given) return
  if (!/^projects\/[^/]+\/locations\/[^/]+\/workerPools\/[^/]+$/.test(given)) {
    throw new Refusal('INVALID_ARGUMENT', `invalid value for 'build.options.pool.name': ${given}`)
  }
  const name = canonical(world, fullName.workerPool(given))
  if (!authorize(world, call.principal, 'cloudbuild.workerpools.use', name)) {
    throw new Refusal('PERMISSION_DENIED', 'The caller does not have permission')
  }
  if (!findAsset(world, name)) throw workerPoolMissing(given)
}
