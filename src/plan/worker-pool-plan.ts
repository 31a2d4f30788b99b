/** The plan of a worker pool's deploy: build, release. Nobody can call one, so that there is no access to settle. */
import type { Facts } from '../facts/facts.ts'
import type { OriginSettings, ReleaseSettings, TargetSettings } from '../inputs/config.ts'
import type { Finding } from '../model.ts'
import { deployWorkerPoolNeeds } from '../needs/needs.ts'
import { type Resources, resourcesOf } from '../needs/resources.ts'
import { chooseBuild } from '../service/build.ts'
import { wantedWorkerPool } from '../service/wanted-worker-pool.ts'
import { deployWorkerPool } from '../steps/deploy-worker-pool.ts'
import type { Step } from '../steps/step.ts'
import type { WorkerPool } from '../wire.ts'
import { type BuildSource, buildSteps, cannot, deployShape, NO_SOURCE, previewImage } from './build-steps.ts'

/** `facts` null: the widest plan. */
export function planWorkerPool(
  config: TargetSettings & OriginSettings & ReleaseSettings,
  facts: Facts | null,
  source: BuildSource = NO_SOURCE,
): Step[] {
  const resources = resourcesOf(config, facts)
  const live = facts?.workerPool.known ? facts.workerPool.value : undefined
  const settings = config.origin.kind === 'source' ? chooseBuild(config, resources.project, null, source) : undefined
  const needs = deployWorkerPoolNeeds(deployShape(config, resources, live && { template: live.template ?? {} }))
  const changes = live === undefined ? [] : preview(config, resources, live).changes
  return [
    ...buildSteps(config, facts, resources, settings, 'files' in source ? source : undefined),
    deployWorkerPool(config, { resources, live, changes, needs }),
  ]
}

/** What the inputs ask for and can be seen not to work, before anything is done. */
export function workerPoolProblems(config: TargetSettings & OriginSettings & ReleaseSettings, facts: Facts): Finding[] {
  if (!facts.workerPool.known) return []
  const { problems } = preview(config, resourcesOf(config, facts), facts.workerPool.value)
  return problems.map(cannot('The worker pool'))
}

function preview(
  config: TargetSettings & OriginSettings & ReleaseSettings,
  resources: Resources,
  live: WorkerPool | null,
) {
  const image = previewImage(config, resources)
  return wantedWorkerPool(live, config, {
    project: resources.project,
    nonce: 'aaaaaaaaaa',
    ...(image !== undefined && { image }),
  })
}
