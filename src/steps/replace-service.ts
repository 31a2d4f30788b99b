/** Replaces the service by what its manifest says, through Run's v1 API as gcloud does, so that fields which we don't know survive. */
import type { KnativePlace, KnativeResource } from '../google/google.ts'
import { fullName } from '../iam/names.ts'
import type { Config } from '../inputs/config.ts'
import { type ReadyManifest, readyManifest } from '../service/ready-manifest.ts'
import { checkClearing, type Deploy } from './deploy-service.ts'
import type { RunContext, Step } from './step.ts'
import { failedRelease, isReady, settled } from './tools/release.ts'
import { gone, imageOf, refuseProblems, write } from './tools/write.ts'

/** Reads `made.build`, writes `made.service`, `made.revision` and `made.manifest`. */
export function replaceService(config: Pick<Config, 'manifest' | 'service'>, deploy: Deploy): Step {
  const verb = deploy.live === undefined ? 'Deploy' : deploy.live ? 'Replace' : 'Create'
  return {
    kind: 'deploy-service',
    title: `${verb} the service ${config.service} by ${config.manifest?.given}`,
    target: fullName.service(deploy.resources.service),
    changes: deploy.changes,
    needs: deploy.needs,
    apply: world => release(world, deploy),
  }
}

async function release(world: RunContext, deploy: Deploy): Promise<string> {
  const { resources } = deploy
  const { config, google } = world
  const ready = await send(world, deploy)
  world.made.manifest = ready.text
  world.record?.(ready.changes.map(change => ({ ...change, done: true })))
  const read = () => google.run.getService(resources.service)
  const found = await read()
  if (!found) throw gone(world, resources, 'The service')
  const service = await settled(world, found, read)
  world.made.service = service
  if (service.latestCreatedRevision) world.made.revision = { name: service.latestCreatedRevision }
  if (!isReady(service)) throw failedRelease(world, resources, service)
  const revision = service.latestCreatedRevision?.split('/').at(-1) ?? 'The new revision'
  return config.manifest?.traffic === 'named'
    ? `${revision} is ready; traffic is as the file says.`
    : `${revision} is ready and serves.`
}

/** Sends the manifest; where Google refuses it for want of the invoker check, once more with the check enabled. */
async function send(world: RunContext, deploy: Deploy): Promise<ReadyManifest> {
  const { google, config, made } = world
  const { resources } = deploy
  const place: KnativePlace = {
    ...{ kind: 'service', project: resources.project, region: config.region, name: config.service },
  }
  const check = checkClearing(world, deploy)
  const { wanted } = await write(world, resources, {
    what: 'The service',
    read: () => google.run.getKnative(place),
    want: live => prepare(world, deploy, live, check.cleared),
    send: (live, { body }) => google.run.saveKnative(place, body, !live),
    onRefused: check.onRefused,
  })
  if (check.cleared) made.checkCleared = true
  return wanted
}

/** What is sent, on the service as it is now. Throws UserError where that cannot be had. */
function prepare(
  world: RunContext,
  { resources, settings }: Deploy,
  live: KnativeResource | null,
  clearCheck: boolean,
): ReadyManifest {
  const { config, made } = world
  const image = imageOf(world)
  const source = made.source?.object
  const ready = readyManifest(config, {
    project: resources.project,
    target: fullName.service(resources.service),
    live,
    clearCheck,
    ...(resources.projectNumber && { projectNumber: resources.projectNumber }),
    ...(image !== undefined && { image }),
    ...(settings &&
      source && {
        build: { settings, sourceLocation: `gs://${source.bucket}/${source.name}#${source.generation}` },
      }),
  })
  refuseProblems(resources, 'The service', ready.problems, 'replaced')
  return ready
}
