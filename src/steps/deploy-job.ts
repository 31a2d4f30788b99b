/** Creates or updates the job, and waits until it is ready. Does not run it: `run-job.ts` does. */
import { fullName } from '../iam/names.ts'
import type { Config } from '../inputs/config.ts'
import type { Change, Need } from '../model.ts'
import type { Resources } from '../needs/resources.ts'
import { wantedJob } from '../service/wanted-job.ts'
import type { Job } from '../wire.ts'
import { madeAnew, type RunContext, type Step } from './step.ts'
import { isReady, notReady } from './tools/release.ts'
import { finish, imageOf, letters, refuseProblems, write } from './tools/write.ts'

export interface DeployJob {
  resources: Resources
  /** The job as facts saw it; undefined where they could not. */
  live: Job | null | undefined
  changes: Change[]
  needs: Need[]
}

/** Reads `made.build`, writes `made.job`. */
export function deployJob(config: Pick<Config, 'service'>, deploy: DeployJob): Step {
  const verb = deploy.live === undefined ? 'Deploy' : deploy.live ? 'Update' : 'Create'
  return {
    kind: 'deploy-job',
    title: `${verb} the job ${config.service}`,
    target: fullName.service(deploy.resources.service),
    changes: deploy.changes,
    needs: deploy.needs,
    apply: world => apply(world, deploy),
  }
}

async function apply(world: RunContext, { resources, live: known }: DeployJob): Promise<string> {
  const { google, config, made } = world
  const read = () => google.run.getJob(resources.service)
  const image = imageOf(world)
  const { answer, wanted } = await write(world, resources, {
    what: 'The job',
    // After a build what facts saw is minutes old.
    first: made.build ? undefined : known,
    read,
    want: live => {
      const found = wantedJob(live, config, {
        project: resources.project,
        nonce: letters(10),
        ...(image !== undefined && { image }),
      })
      refuseProblems(resources, 'The job', found.problems)
      return found
    },
    send: (live, { job }) =>
      live ? google.run.replaceJob(job) : google.run.createJob(resources.parent, config.service, job),
  })
  const changes = wanted.changes.map(change => ({ ...change, done: true }))
  world.record?.(changes)
  const { live, said } = await finish(world, answer, read)
  made.job = live
  world.record?.(madeAnew(changes, fullName.service(resources.service), 'generation', live.generation))
  if (said !== undefined || !isReady(live))
    throw notReady(world, { resources, what: 'The job', live, template: live.template?.template, said })
  return config.execution ? 'It is ready to be run.' : 'It is ready; nothing has been run.'
}
