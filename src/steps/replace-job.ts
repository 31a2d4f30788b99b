/** Replaces the job by what its manifest says, through Run's v1 API as `gcloud run jobs replace` does. Does not run it. */
import type { KnativePlace } from '../google/google.ts'
import { fullName } from '../iam/names.ts'
import type { Config } from '../inputs/config.ts'
import { readyManifest } from '../service/ready-manifest.ts'
import type { DeployJob } from './deploy-job.ts'
import type { RunContext, Step } from './step.ts'
import { isReady, notReady, settled } from './tools/release.ts'
import { gone, imageOf, refuseProblems, write } from './tools/write.ts'

/** Reads `made.build`, writes `made.job` and `made.manifest`. */
export function replaceJob(config: Pick<Config, 'manifest' | 'service'>, deploy: DeployJob): Step {
  const verb = deploy.live === undefined ? 'Deploy' : deploy.live ? 'Replace' : 'Create'
  return {
    kind: 'deploy-job',
    title: `${verb} the job ${config.service} by ${config.manifest?.given}`,
    target: fullName.service(deploy.resources.service),
    changes: deploy.changes,
    needs: deploy.needs,
    apply: world => apply(world, deploy),
  }
}

async function apply(world: RunContext, { resources }: DeployJob): Promise<string> {
  const { google, config, made } = world
  const place: KnativePlace = { kind: 'job', project: resources.project, region: config.region, name: config.service }
  const target = fullName.service(resources.service)
  const image = imageOf(world)
  const { wanted } = await write(world, resources, {
    what: 'The job',
    read: () => google.run.getKnative(place),
    want: live => {
      const ready = readyManifest(config, {
        ...{ project: resources.project, target, live },
        ...(resources.projectNumber && { projectNumber: resources.projectNumber }),
        ...(image !== undefined && { image }),
      })
      refuseProblems(resources, 'The job', ready.problems)
      return ready
    },
    send: (live, { body }) => google.run.saveKnative(place, body, !live),
  })
  made.manifest = wanted.text
  world.record?.(wanted.changes.map(change => ({ ...change, done: true })))
  const read = () => google.run.getJob(resources.service)
  const found = await read()
  if (!found) throw gone(world, resources, 'The job')
  // v1 answers with the job itself: what there is to wait for is the job's own condition.
  const live = await settled(world, found, read)
  made.job = live
  if (!isReady(live)) throw notReady(world, { resources, what: 'The job', live, template: live.template?.template })
  return config.execution ? 'It is ready to be run.' : 'It is ready; nothing has been run.'
}
