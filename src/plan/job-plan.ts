/** The plan of a job's deploy: build, deploy, who may run it, run it. Without facts it is the widest one (`plan.ts`). */

import type { Facts } from '../facts/facts.ts'
import { changesOf, wantedInvokers } from '../iam/bindings.ts'
import { namesInvokers, wantedMembers } from '../iam/invokers.ts'
import { fullName } from '../iam/names.ts'
import type { CallerSettings, Config, OriginSettings, ReleaseSettings, TargetSettings } from '../inputs/config.ts'
import type { Finding } from '../model.ts'
import { deployJobNeeds, jobPolicyNeeds } from '../needs/needs.ts'
import { type Resources, resourcesOf } from '../needs/resources.ts'
import { chooseBuild } from '../service/build.ts'
import { readyManifest } from '../service/ready-manifest.ts'
import { wantedJob } from '../service/wanted-job.ts'
import { deployJob } from '../steps/deploy-job.ts'
import { replaceJob } from '../steps/replace-job.ts'
import { runJob } from '../steps/run-job.ts'
import { setInvokers } from '../steps/set-invokers.ts'
import type { Step } from '../steps/step.ts'
import type { Job } from '../wire.ts'
import { type BuildSource, buildSteps, cannot, deployShape, NO_SOURCE, previewImage } from './build-steps.ts'

/** `facts` null: the widest plan. */
export function planJob(
  config: TargetSettings & OriginSettings & ReleaseSettings & CallerSettings,
  facts: Facts | null,
  source: BuildSource = NO_SOURCE,
): Step[] {
  const resources = resourcesOf(config, facts)
  const live = facts?.job.known ? facts.job.value : undefined
  const settings = config.origin.kind === 'source' ? chooseBuild(config, resources.project, null, source) : undefined
  const needs = deployJobNeeds(deployShape(config, resources, live && { template: live.template?.template ?? {} }))
  const changes = live === undefined ? [] : previewed(config, facts, resources, live).changes
  const deploy = config.manifest ? replaceJob : deployJob
  return [
    ...buildSteps(config, facts, resources, settings, 'files' in source ? source : undefined),
    ...(deploys(config, live) ? [deploy(config, { resources, live, changes, needs })] : []),
    ...invokerSteps(config, facts, resources),
    ...(config.execution ? [runJob(config, resources, config.execution)] : []),
  ]
}

/** What the inputs ask for and can be seen not to work, before anything is done. */
export function jobProblems(config: TargetSettings & OriginSettings & ReleaseSettings, facts: Facts): Finding[] {
  if (!facts.job.known || !deploys(config, facts.job.value)) return []
  return previewed(config, facts, resourcesOf(config, facts), facts.job.value).problems.map(cannot('The job'))
}

/** A run that only says who may run the job, or runs it, leaves it as it is. */
const deploys = ({ origin, edits }: Pick<Config, 'edits' | 'origin'>, live: Job | null | undefined): boolean =>
  !live || origin.kind !== 'template' || edits.length > 0

/** The job as far as it can be told before the build; by a manifest, in the words of that. */
function previewed(
  config: TargetSettings & OriginSettings & ReleaseSettings,
  facts: Facts | null,
  resources: Resources,
  live: Job | null,
) {
  if (!config.manifest) return preview(config, resources, live)
  const image = previewImage(config, resources)
  return readyManifest(config, {
    project: resources.project,
    target: fullName.service(resources.service),
    live: facts?.knative?.known ? facts.knative.value : undefined,
    ...(resources.projectNumber && { projectNumber: resources.projectNumber }),
    ...(image !== undefined && { image }),
  })
}

function preview(config: TargetSettings & OriginSettings & ReleaseSettings, resources: Resources, live: Job | null) {
  const image = previewImage(config, resources)
  return wantedJob(live, config, {
    project: resources.project,
    nonce: 'aaaaaaaaaa',
    ...(image !== undefined && { image }),
  })
}

/** On a job it is `run.jobs.run` that counts, which `roles/run.servicesInvoker` does not hold. */
const ROLE = 'roles/run.invoker'

function invokerSteps(config: CallerSettings, facts: Facts | null, resources: Resources): Step[] {
  if (!namesInvokers(config)) return []
  const members = wantedMembers(config, facts)
  const bindings = facts?.servicePolicy.known ? (facts.servicePolicy.value?.bindings ?? []) : []
  const wanted = wantedInvokers(structuredClone(bindings), members, config.invokersUpdateStrategy, ROLE)
  const changes = facts?.servicePolicy.known ? changesOf(fullName.service(resources.service), bindings, wanted) : []
  const step = setInvokers(config, resources, members, changes, ROLE)
  return [{ ...step, needs: jobPolicyNeeds('set who may run the job') }]
}
