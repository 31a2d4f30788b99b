/** The plan for a job or a worker pool: build, deploy, set who can use it, run it. Without facts it is the
 *  widest one (`plan.ts`). */

import type { Facts } from '../facts/facts.ts'
import { fullName } from '../iam/names.ts'
import type { CallerSettings, OriginSettings, ReleaseSettings, TargetSettings } from '../inputs/config.ts'
import { traitsOf } from '../kinds/list.ts'
import { say } from '../language/say.ts'
import type { Finding } from '../model.ts'
import { deployNeeds } from '../needs/needs.ts'
import { type Resources, resourcesOf } from '../needs/resources.ts'
import { chooseBuild } from '../service/build.ts'
import { liveTemplate } from '../service/edit-paths.ts'
import { readyManifest } from '../service/ready-manifest.ts'
import { wantedResource } from '../service/wanted-resource.ts'
import { deployResource } from '../steps/deploy-resource.ts'
import { replaceByManifest } from '../steps/replace-by-manifest.ts'
import { runJob } from '../steps/run-job.ts'
import type { Deployed } from '../wire.ts'
import { type BuildSource, buildSteps, cannot, deployShape, doubtful, NO_SOURCE, previewImage } from './build-steps.ts'
import { invokerSteps } from './invoker-steps.ts'
import { inOrder, type Plan } from './order.ts'

type Settings = TargetSettings & OriginSettings & ReleaseSettings

/** `facts` null: the widest plan. */
export function planResource(
  config: Settings & CallerSettings,
  facts: Facts | null,
  source: BuildSource = NO_SOURCE,
): Plan {
  const resources = resourcesOf(config, facts)
  const live = facts?.live.known ? facts.live.value : undefined
  const settings = config.origin.kind === 'source' ? chooseBuild(config, resources.project, null, source) : undefined
  const shape = deployShape(config, resources, live && { template: liveTemplate(live, config.kind) ?? {} })
  const needs = deployNeeds(config.kind, shape)
  const changes = live === undefined ? [] : previewed(config, facts, resources, live).changes
  const deploy = config.manifest ? replaceByManifest : deployResource
  const released = deploys(config, live)
  return inOrder(
    buildSteps(config, facts, resources, settings, 'files' in source ? source : undefined),
    released ? [deploy(config, { resources, live, changes, needs })] : [],
    invokerSteps(config, facts, resources, released),
    config.execution ? [runJob(config, resources, config.execution)] : [],
  )
}

/** Inputs that cannot work, as far as known before anything is done. */
export function resourceProblems(config: Settings, facts: Facts): Finding[] {
  const { live } = facts
  if (!live.known || !deploys(config, live.value)) return []
  const { problems, ...previewedOf } = previewed(config, facts, resourcesOf(config, facts), live.value)
  // Those of a manifest are told with the inputs.
  const doubts = 'doubts' in previewedOf ? previewedOf.doubts : []
  return [...problems.map(cannot(say`The ${traitsOf(config).words}`)), ...doubts.map(doubtful)]
}

/** A run that only sets who can run the job, or runs it, does not change the job. */
const deploys = ({ origin, edits }: Pick<Settings, 'origin' | 'edits'>, live: Deployed | null | undefined): boolean =>
  !live || origin.kind !== 'template' || edits.length > 0

/** The planned changes as far as known before the build; for a manifest, in Knative terms. */
function previewed(config: Settings, facts: Facts | null, resources: Resources, live: Deployed | null) {
  const image = previewImage(config, resources)
  const context = { project: resources.project, ...(image !== undefined && { image }) }
  if (!config.manifest) return wantedResource(live, config, { ...context, nonce: 'aaaaaaaaaa' })
  return readyManifest(config, {
    ...context,
    target: fullName.service(resources.service),
    live: facts?.knative?.known ? facts.knative.value : undefined,
    ...(resources.projectNumber && { projectNumber: resources.projectNumber }),
  })
}
