/** Creates or updates the worker pool, and waits until its new revision is ready. */

import { fullName } from '../iam/names.ts'
import type { Config } from '../inputs/config.ts'
import type { Change, Need } from '../model.ts'
import type { Resources } from '../needs/resources.ts'
import { wantedWorkerPool } from '../service/wanted-worker-pool.ts'
import type { WorkerPool } from '../wire.ts'
import { count } from '../words/sentences.ts'
import { madeAnew, type RunContext, type Step } from './step.ts'
import { isReady, notReady } from './tools/release.ts'
import { finish, imageOf, letters, refuseProblems, write } from './tools/write.ts'

export interface DeployWorkerPool {
  resources: Resources
  /** The pool as facts saw it; undefined where they could not. */
  live: WorkerPool | null | undefined
  changes: Change[]
  needs: Need[]
}

/** Reads `made.build`, writes `made.workerPool` and `made.revision`. */
export function deployWorkerPool(config: Pick<Config, 'service'>, deploy: DeployWorkerPool): Step {
  const verb = deploy.live === undefined ? 'Deploy' : deploy.live ? 'Update' : 'Create'
  return {
    kind: 'deploy-worker-pool',
    title: `${verb} the worker pool ${config.service}`,
    target: fullName.service(deploy.resources.service),
    changes: deploy.changes,
    needs: deploy.needs,
    apply: world => apply(world, deploy),
  }
}

async function apply(world: RunContext, { resources, live: known }: DeployWorkerPool): Promise<string> {
  const { google, config, made } = world
  const read = () => google.run.getWorkerPool(resources.service)
  const image = imageOf(world)
  const { answer, wanted } = await write(world, resources, {
    what: 'The worker pool',
    // After a build what facts saw is minutes old.
    first: made.build ? undefined : known,
    read,
    want: live => {
      const found = wantedWorkerPool(live, config, {
        project: resources.project,
        nonce: letters(10),
        ...(image !== undefined && { image }),
      })
      refuseProblems(resources, 'The worker pool', found.problems)
      return found
    },
    send: (live, { pool, updateMask }) =>
      live
        ? google.run.patchWorkerPool(pool, updateMask)
        : google.run.createWorkerPool(resources.parent, config.service, pool),
  })
  const changes = wanted.changes.map(change => ({ ...change, done: true }))
  world.record?.(changes)
  const { live, said } = await finish(world, answer, read)
  made.workerPool = live
  if (live.latestCreatedRevision) made.revision = { name: live.latestCreatedRevision }
  const target = fullName.service(resources.service)
  world.record?.(madeAnew(changes, target, 'latestCreatedRevision', live.latestCreatedRevision))
  if (said !== undefined || !isReady(live))
    throw notReady(world, { resources, what: 'The worker pool', live, template: live.template, said })
  const instances = live.scaling?.manualInstanceCount
  const running = instances === undefined ? '' : ` ${count(instances, 'instance runs', 'instances run')} it.`
  return `${live.latestReadyRevision?.split('/').at(-1) ?? 'The new revision'} is ready.${running}`
}
