/** Private pools that builds run in: whether a pool exists, and whether the build can use it. */
import type { Build } from '../../wire.ts'
import { Refusal } from '../http/router.ts'
import { authorize } from '../policies/authorize.ts'
import { violations } from '../policies/organization-policies.ts'
import { runAgent } from '../run/images.ts'
import { findAsset } from '../world/assets.ts'
import { canonical, fullName, projectOf } from '../world/resources.ts'
import type { Principal, ProjectState, World } from '../world/world.ts'

/** Text: nodejs-cloudbuild issue 300. */
export const workerPoolMissing = (name: string) => new Refusal('NOT_FOUND', `workerpool not found: "${name}"`)

/** `cloudbuild.allowedWorkerPools`: a build in Cloud Build's own pool is in none of the pools that a list allows (constraint's page).
 *  Google's text is not known; this one follows other list constraints. */
function checkAllowed(world: World, project: ProjectState, build: Build): void {
  const constraint = 'cloudbuild.allowedWorkerPools'
  const options = build.options as { pool?: { name?: string }; workerPool?: string } | undefined
  const pool = options?.pool?.name || options?.workerPool || ''
  if (violations(world, constraint, fullName.project(project.projectId), [pool]).length === 0) return
  const what = `projects/${project.number} attempting to build in ${pool || 'the default pool'}.`
  throw new Refusal('FAILED_PRECONDITION', `Constraint constraints/${constraint} violated for ${what}`, {
    details: [
      {
        '@type': 'type.googleapis.com/google.rpc.PreconditionFailure',
        violations: [{ type: `constraints/${constraint}`, subject: 'orgpolicy', description: what }],
      },
    ],
  })
}

/**
 * `cloudbuild.workerpools.use` on the pool's project (pools have no policy of their own): of "the user or service account that
 * requests the build" (Cloud Build: run builds in a private pool), or, if Cloud Run started the build, of its service agent and
 * only for a pool of another project (Cloud Run: build worker pools). Google's text for
 * this case is not known; this is Cloud Build's usual one.
 */
export function checkWorkerPool(world: World, project: ProjectState, build: Build, requester: Principal | 'run'): void {
  checkAllowed(world, project, build)
  const options = build.options as { pool?: { name?: string }; workerPool?: string } | undefined
  const given = options?.pool?.name || options?.workerPool
  if (!given) return
  if (!/^projects\/[^/]+\/locations\/[^/]+\/workerPools\/[^/]+$/.test(given)) {
    throw new Refusal('INVALID_ARGUMENT', `invalid value for 'build.options.pool.name': ${given}`)
  }
  const name = canonical(world, fullName.workerPool(given))
  const agent = runAgent(project)
  const own = projectOf(world, name) === project
  const user = requester === 'run' ? { member: `serviceAccount:${agent}`, email: agent } : requester
  if (!(requester === 'run' && own) && !authorize(world, user, 'cloudbuild.workerpools.use', name)) {
    throw new Refusal('PERMISSION_DENIED', 'The caller does not have permission')
  }
  if (!findAsset(world, name)) throw workerPoolMissing(given)
}
