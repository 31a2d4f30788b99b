/** Replaces the job by what its manifest says, through Run's v1 API as `gcloud run jobs replace` does. Does not run it. */
import { UserError } from '../errors.ts'
import type { KnativePlace } from '../google/google.ts'
import { fullName } from '../iam/names.ts'
import type { Config } from '../inputs/config.ts'
import { readyManifest } from '../service/ready-manifest.ts'
import type { Job, Operation } from '../wire.ts'
import type { DeployJob } from './deploy-job.ts'
import type { RunContext, Step } from './step.ts'
import { finish, imageOf, isReady, notReady, refuseProblems, sendWanted } from './tools/send.ts'

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
  const { operation, wanted } = await sendWanted(world, resources, {
    first: undefined,
    read: () => google.run.getKnative(place),
    want: live =>
      readyManifest(config, {
        ...{ project: resources.project, target, live },
        ...(resources.projectNumber && { projectNumber: resources.projectNumber }),
        ...(image !== undefined && { image }),
      }),
    write: async (live, { body, problems }) => {
      refuseProblems(resources, 'The job', problems)
      await google.run.saveKnative(place, body, !live)
      return { name: '', done: true }
    },
  })
  made.manifest = wanted.text
  world.record?.(wanted.changes.map(change => ({ ...change, done: true })))
  const read = () => google.run.getJob(resources.service)
  const found = await read()
  if (!found) throw gone(config, target)
  // v1 answers with the job itself: what there is to wait for is the job's own condition.
  const ended: Operation<Job> = { ...operation, response: found }
  const { live } = await finish(world, ended, read)
  made.job = live
  if (!isReady(live)) throw notReady(world, resources, 'The job', live, live.template?.template, undefined)
  return config.execution ? 'It is ready to be run.' : 'It is ready; nothing has been run.'
}

const gone = (config: Pick<Config, 'service'>, resource: string) =>
  new UserError([
    {
      id: 'release-failed',
      status: 'fail',
      resource,
      reason: `The job ${config.service} was sent and accepted, and is not there: somebody deleted it in between.`,
      evidence: [],
      remedies: [],
    },
  ])
