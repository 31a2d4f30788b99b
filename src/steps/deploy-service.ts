/** Creates or updates the service, and waits until it is ready. Changes what `wantedService` says and nothing else. */
import type { AccessDecision } from '../decisions/access/decision.ts'
import { diagnose } from '../decisions/diagnose.ts'
import { UserError } from '../errors.ts'
import { holderOf } from '../facts/previews.ts'
import { ApiError, toEvidence } from '../google/wire-level/api-error.ts'
import { fullName } from '../iam/names.ts'
import { isPreviewRevisionName, isTagPreview } from '../iam/preview-names.ts'
import type { Config, PreviewSettings, ReleaseSettings, TargetSettings } from '../inputs/config.ts'
import type { Change, Finding, Need } from '../model.ts'
import type { Resources } from '../needs/resources.ts'
import type { BuildSettings } from '../service/build.ts'
import { servesOlder } from '../service/template.ts'
import { type Wanted, wantedService } from '../service/wanted.ts'
import type { Operation, Service, WireRevision } from '../wire.ts'
import { madeAnew, type RunContext, type Step } from './step.ts'
import { backoff, systemClock } from './tools/clock.ts'
import { asError, saidBy } from './tools/refusals.ts'
import { failedRelease, isReady, settled } from './tools/release.ts'

/** Reads of the fresh state after somebody else's change, before giving up. */
const CONFLICTS = 5

export interface Deploy {
  resources: Resources
  /** The service as facts saw it; undefined where they could not. */
  live: Service | null | undefined
  serving: WireRevision | null
  changes: Change[]
  needs: Need[]
  /** A source deploy: how the image is built. */
  settings?: BuildSettings
  /** What holds once the release was refused because the check is disabled (`AccessDecision.ifCheckRequired`). */
  ifCheckRequired?: AccessDecision
}

/** Reads `made.build`, writes `made.service` and `made.revision`. */
export function deployService(config: TargetSettings & ReleaseSettings & PreviewSettings, deploy: Deploy): Step {
  const verb = deploy.live === undefined ? 'Deploy' : deploy.live ? 'Update' : 'Create'
  return {
    kind: 'deploy-service',
    title: isTagPreview(config)
      ? `Deploy the preview ${config.tag} of ${config.service}`
      : `${verb} the service ${config.service}`,
    target: fullName.service(deploy.resources.service),
    changes: deploy.changes,
    needs: deploy.needs,
    apply: world => release(world, deploy),
  }
}

async function release(world: RunContext, deploy: Deploy): Promise<string> {
  const { operation, wanted } = await send(world, deploy)
  const changes = wanted.changes.map(change => ({ ...change, done: true }))
  world.record?.(changes)
  const { service, said } = await finish(world, deploy, operation)
  world.made.service = service
  // By then another run may have made a newer one.
  const made = wanted.revision && `${deploy.resources.service}/revisions/${wanted.revision}`
  const name = made ?? service.latestCreatedRevision
  if (name) world.made.revision = { name }
  world.record?.(madeAnew(changes, fullName.service(deploy.resources.service), 'latestCreatedRevision', name))
  const { pin } = wanted.traffic
  if (pin) world.made.held = { pin, ...(wanted.temporaryTag && { tag: wanted.temporaryTag }) }
  if (said !== undefined || !isReady(service)) throw failedRelease(world, deploy.resources, service, said)
  const revision = name?.split('/').at(-1) ?? 'The new revision'
  const { effect } = wanted.traffic
  if (effect === 'pinned') return `${revision} is ready and gets no traffic${world.config.noTraffic ? '' : ' yet'}.`
  if (effect === 'restored')
    return `${revision} is ready and serves; the traffic that no_traffic had left behind follows again.`
  return effect === 'kept'
    ? `${revision} is ready; traffic stays where it is pinned.`
    : `${revision} is ready and serves.`
}

interface Sent {
  operation: Operation<Service>
  wanted: Wanted
}

/** Sends the wanted service, on the fresh state again where somebody changed it in between. */
async function send(world: RunContext, deploy: Deploy): Promise<Sent> {
  const { google, log, signal, clock = systemClock } = world
  const pause = backoff(500, 2, 8_000)
  // After a build what facts saw is minutes old, and older than what a step has made of it since.
  let live =
    world.made.build || world.made.service || deploy.live === undefined
      ? await google.run.getService(deploy.resources.service)
      : deploy.live
  let clearCheck = false
  for (let conflicts = 0; ; ) {
    const wanted = await want(world, deploy, live, clearCheck)
    try {
      const operation = await write(world, deploy, live, wanted)
      if (clearCheck) world.made.checkCleared = true
      return { wanted, operation }
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
      if (!clearCheck && deploy.ifCheckRequired && isCheckRequired(error)) {
        refusedByPolicy(deploy, deploy.ifCheckRequired, error)
        clearCheck = true
        log.warning('A policy requires the invoker check: the release is sent again with the check enabled.')
        continue
      }
      if (!isConflict(error, live) || ++conflicts >= CONFLICTS) throw refusal(world, deploy, error)
      log.info('The service was changed by somebody else at the same moment: reading it again.')
      await clock.sleep(pause(), signal)
      live = await google.run.getService(deploy.resources.service)
    }
  }
}

/** What is wanted of the service as it is now. Throws UserError where that cannot be had. */
async function want(world: RunContext, deploy: Deploy, live: Service | null, clearCheck: boolean): Promise<Wanted> {
  const { config, made, google } = world
  const taken = takenMeanwhile(config, deploy, live)
  if (taken) throw new UserError([taken])
  const older = live && servesOlder(live)
  const serving = !older
    ? null
    : deploy.serving?.name?.endsWith(`/${older}`)
      ? deploy.serving
      : await google.run.getRevision(`${deploy.resources.service}/revisions/${older}`)
  const image = made.build?.image ?? (config.origin.kind === 'image' ? config.origin.image : undefined)
  const source = made.source?.object
  const wanted = wantedService(live, config, {
    project: deploy.resources.project,
    serving,
    ...(image !== undefined && { image }),
    ...(deploy.settings &&
      source && {
        build: {
          settings: deploy.settings,
          sourceLocation: `gs://${source.bucket}/${source.name}#${source.generation}`,
          ...(made.build?.baseImageUri && { baseImageUri: made.build.baseImageUri }),
        },
      }),
    nonce: letters(10),
    clearCheck,
  })
  const problem = problemOf(wanted, config, deploy)
  if (problem) throw new UserError([problem])
  return wanted
}

function write({ google, config }: RunContext, { resources }: Deploy, live: Service | null, wanted: Wanted) {
  if (!live) return google.run.createService(resources.parent, config.service, wanted.service)
  return google.run.patchService(wanted.service, wanted.updateMask)
}

async function finish(
  world: RunContext,
  { resources }: Deploy,
  operation: Operation<Service>,
): Promise<{ service: Service; said?: string }> {
  const { google } = world
  try {
    return { service: await settled(world, await google.run.wait(operation)) }
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    const service = await google.run.getService(resources.service)
    if (!service) throw error
    // Without `run.operations.get` the service itself still tells how it goes.
    if (error.status === 403 && /operations/.test(error.permission ?? error.message))
      return { service: await settled(world, service) }
    return { service, said: error.message }
  }
}

/** A stale etag; or, for a service that was absent, somebody else's create. */
function isConflict(error: ApiError, live: Service | null): boolean {
  if (error.status !== 409 && error.status !== 412) return false
  if (/revision named/i.test(error.message)) return false
  return live ? error.status === 409 || /etag|conflict/i.test(error.message) : error.status === 409
}

/** Throws where the decision is to give up, rather than to release with the invoker check enabled. */
export function refusedByPolicy({ resources }: Deploy, { blocked, warnings }: AccessDecision, error: ApiError): void {
  const [first, ...rest] = warnings
  if (!blocked || !first) return
  const refused = toEvidence(error.call, fullName.service(resources.service), error)
  throw new UserError([{ ...first, evidence: [...first.evidence, refused] }, ...rest], { cause: error })
}

export const isCheckRequired = (error: ApiError) => /^run\.(managed\.)?requireInvokerIam$/.test(error.constraint ?? '')

/** A refused release in words; what is no matter of the release stays the API's error. */
export function refusal({ google, config }: RunContext, { resources }: Deploy, error: ApiError): UserError | ApiError {
  const resource = fullName.service(resources.service)
  const said = saidBy(error, resource)
  const { principal } = google.identity
  const known = asError(diagnose(said, { speaker: 'api', resources, deployer: principal }), error)
  if (known) return known
  const finding = (id: Finding['id'], reason: string): UserError =>
    new UserError([{ id, status: 'fail', resource, reason, evidence: [said.evidence], remedies: [] }], { cause: error })
  if (/revision named/i.test(error.message))
    return finding(
      'release-failed',
      `${sentence(error.message)} A revision's name can be used once: take another suffix, for instance with the number of the run's attempt.`,
    )
  if (error.status === 409)
    return finding(
      'release-failed',
      `The service ${config.service} was changed by somebody else again and again: ${sentence(error.message)} Give the workflow a concurrency group, so that its deploys take turns.`,
    )
  return error
}

/** The tag of a preview went to another revision after the checks had looked at it. */
function takenMeanwhile(
  config: TargetSettings & ReleaseSettings & PreviewSettings,
  { live: seen, resources }: Deploy,
  live: Service | null,
): Finding | undefined {
  const { preview, tag } = config
  const holder = holderOf(live, tag)
  if (!preview || !isTagPreview(config) || !holder) return undefined
  const [now, then] = [holder, holderOf(seen ?? null, tag)].map(target => target?.revision?.split('/').at(-1))
  const same = now !== undefined && now === then && !holder.percent
  if (same || (now && !holder.percent && isPreviewRevisionName(config.service, preview.pullRequest, now)))
    return undefined
  const resource = fullName.service(resources.service)
  const reason = `Meanwhile the tag ${tag} was given to ${now ?? 'the latest revision'}, which is no preview of pull request ${preview.pullRequest}, or got traffic. Nothing of it was touched.`
  return { id: 'preview-impossible', status: 'fail', resource, reason, evidence: [], remedies: [] }
}

function problemOf(
  { problems, traffic }: Wanted,
  config: Pick<Config, 'service'>,
  { resources }: Deploy,
): Finding | undefined {
  const resource = fullName.service(resources.service)
  const finding = (id: Finding['id'], reason: string): Finding => ({
    id,
    status: 'fail',
    resource,
    reason,
    evidence: [],
    remedies: [],
  })
  if (problems.length > 0)
    return finding('invalid-input', `The service cannot be changed as asked: ${problems.join('; ')}.`)
  if (traffic.problem === 'new-service')
    return finding(
      'traffic-new-service',
      `The service ${config.service} does not exist yet, so that no_traffic would leave it with nothing that serves. Deploy it once without no_traffic.`,
    )
  if (traffic.problem === 'never-ready')
    return finding(
      'traffic-new-service',
      `No revision of ${config.service} was ever ready, so that there is none for no_traffic to leave the traffic on. Deploy it once without no_traffic.`,
    )
  return undefined
}

/** Random lower case letters, as gcloud's nonce has them. */
function letters(count: number): string {
  const bytes = crypto.getRandomValues(new Uint8Array(count))
  return String.fromCharCode(...bytes.map(byte => 97 + (byte % 26)))
}

const sentence = (text: string) => (/[.!?]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`)
