/** Replaces the service by what its manifest says, through Run's v1 API as gcloud does, so that fields which we don't know survive. */
import { UserError } from '../errors.ts'
import type { KnativePlace, KnativeResource } from '../google/google.ts'
import { ApiError } from '../google/wire-level/api-error.ts'
import { fullName } from '../iam/names.ts'
import type { Config } from '../inputs/config.ts'
import { type ReadyManifest, readyManifest } from '../service/ready-manifest.ts'
import { type Deploy, isCheckRequired, refusal, refusedByPolicy } from './deploy-service.ts'
import type { RunContext, Step } from './step.ts'
import { backoff, systemClock } from './tools/clock.ts'
import { failedRelease, isReady, settled } from './tools/release.ts'

/** Reads of the fresh state after somebody else's change, before giving up. */
const CONFLICTS = 5

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
  const found = await google.run.getService(resources.service)
  if (!found) throw new UserError([gone(config, deploy)])
  const service = await settled(world, found)
  world.made.service = service
  if (service.latestCreatedRevision) world.made.revision = { name: service.latestCreatedRevision }
  if (!isReady(service)) throw failedRelease(world, resources, service)
  const revision = service.latestCreatedRevision?.split('/').at(-1) ?? 'The new revision'
  return config.manifest?.traffic === 'named'
    ? `${revision} is ready; traffic is as the file says.`
    : `${revision} is ready and serves.`
}

/** Sends the manifest, on the fresh state again where somebody changed the service in between. */
async function send(world: RunContext, deploy: Deploy): Promise<ReadyManifest> {
  const { google, config, log, signal, clock = systemClock } = world
  const pause = backoff(500, 2, 8_000)
  const place: KnativePlace = {
    kind: 'service',
    project: deploy.resources.project,
    region: config.region,
    name: config.service,
  }
  let clearCheck = false
  for (let conflicts = 0; ; ) {
    const live = await google.run.getKnative(place)
    const ready = prepare(world, deploy, live, clearCheck)
    try {
      await google.run.saveKnative(place, ready.body, !live)
      if (clearCheck) world.made.checkCleared = true
      return ready
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
      if (!clearCheck && deploy.ifCheckRequired && isCheckRequired(error)) {
        refusedByPolicy(deploy, deploy.ifCheckRequired, error)
        clearCheck = true
        log.warning('A policy requires the invoker check: the release is sent again with the check enabled.')
        continue
      }
      if (error.status !== 409 || /revision named/i.test(error.message) || ++conflicts >= CONFLICTS)
        throw refusal(world, deploy, error)
      log.info('The service was changed by somebody else at the same moment: reading it again.')
      await clock.sleep(pause(), signal)
    }
  }
}

/** What is sent, on the service as it is now. Throws UserError where that cannot be had. */
function prepare(
  { config, made }: RunContext,
  { resources, settings }: Deploy,
  live: KnativeResource | null,
  clearCheck: boolean,
): ReadyManifest {
  const image = made.build?.image ?? (config.origin.kind === 'image' ? config.origin.image : undefined)
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
  if (ready.problems.length === 0) return ready
  throw new UserError([
    {
      id: 'invalid-input',
      status: 'fail',
      resource: fullName.service(resources.service),
      reason: `The service cannot be replaced as asked: ${ready.problems.join('; ')}.`,
      evidence: [],
      remedies: [],
    },
  ])
}

function gone(config: Pick<Config, 'service'>, { resources }: Deploy): UserError['findings'][number] {
  return {
    id: 'release-failed',
    status: 'fail',
    resource: fullName.service(resources.service),
    reason: `The service ${config.service} was sent and accepted, and is not there: somebody deleted it in between.`,
    evidence: [],
    remedies: [],
  }
}
