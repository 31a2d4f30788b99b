/** Builds an image from the uploaded source, by Run's `builds:submit` or, if that is not available, by Cloud Build itself. */

import { Cancelled } from '../errors.ts'
import { ApiError, toEvidence } from '../google/wire-level/api-error.ts'
import { cancelled } from '../google/wire-level/pause.ts'
import { fullName } from '../iam/names.ts'
import { say } from '../language/say.ts'
import type { Evidence, Need } from '../model.ts'
import type { Resources } from '../needs/resources.ts'
import {
  type BuildSettings,
  fallbackBuild,
  fallbackLocation,
  type SourceObject,
  submitRequest,
} from '../service/build.ts'
import type { Build, Operation } from '../wire.ts'
import { failure, warn } from '../words/findings.ts'
import type { RunContext, Step } from './step.ts'
import { buildWarnings, failedBuild, refusedBuild, slowBuild } from './tools/build-failure.ts'
import { systemClock } from './tools/clock.ts'
import { leavesOpen } from './tools/lost-answer.ts'
import { findBuild, type LostBuild, mayBeRunning } from './tools/lost-build.ts'

/**
 * The pause before the next look at a build that has run for `ms`: its end is noticed within half a second until 30 s, and within 2 % of its
 * time after that. gcloud's pauses (2 s, then 1.4 times as long each time, recorded) grow to minutes.
 */
const pauseAfter = (ms: number): number => (ms < FIRST_MS ? FIRST_MS : Math.max(450, Math.min(ms * 0.015, 10_000)))
const FIRST_MS = 300
/** Where the project's quota for such requests is used up, all its builds are followed this many times more slowly. */
const CALMER = 8

interface Submitted {
  build: Build
  operation: Operation<Build, { build?: Build }>
  baseImageUri?: string
}

export function buildImage(
  resources: Resources,
  settings: BuildSettings,
  service: string,
  needs: Need[],
): Step<'source', 'build' | 'begun'> {
  const target = fullName.repository(resources.repository.name)
  const how = settings.kind === 'docker' ? say`with its Dockerfile` : say`with buildpacks`
  return {
    kind: 'build-image',
    title: say`Build the image ${how}`,
    target,
    changes: [{ target, path: `images[${service}]`, after: settings.image, done: false }],
    needs,
    async apply(world) {
      const source = world.made.source?.object
      if (!source) throw new Error('build-image runs after upload-source')
      const submitted = await submit(world, resources, settings, service, source)
      const { log } = world
      const name = nameOf(submitted.build, resources)
      const { logUrl } = submitted.build
      world.made.begun = { id: submitted.build.id ?? name.split('/').at(-1) ?? '', ...(logUrl && { logUrl }) }
      if (logUrl) log.info(say`Build log: ${logUrl}`)
      const build = await follow(world, resources, settings, submitted, name)
      const digest = build.results?.images?.[0]?.digest
      if (build.status !== 'SUCCESS' || !digest)
        throw await failedBuild(world, resources, settings, { ...submitted.build, ...build })
      const warnings = buildWarnings(world, resources, build)
      if (warnings.length > 0) world.made.findings = [...(world.made.findings ?? []), ...warnings]
      const image = `${settings.image}@${digest}`
      world.made.build = {
        id: build.id ?? name.split('/').at(-1) ?? '',
        name,
        image,
        digest,
        ...((build.logUrl ?? submitted.build.logUrl) && { logUrl: build.logUrl ?? submitted.build.logUrl ?? '' }),
        ...(submitted.baseImageUri && { baseImageUri: submitted.baseImageUri }),
      }
      world.record?.([{ target, path: `images[${service}]`, after: image, done: true }])
      return say`Built ${image}`
    },
  }
}

async function submit(
  world: RunContext<never, 'begun'>,
  resources: Resources,
  settings: BuildSettings,
  service: string,
  source: SourceObject,
): Promise<Submitted> {
  const { google, log, signal } = world
  if (signal.aborted) throw cancelled(signal)
  const request = submitRequest(settings, service, source)
  const [tag = ''] = request.tags ?? []
  const lost = (location: string): LostBuild => ({ project: resources.project, location, tag, source })
  try {
    const answer = await google.run.submitBuild(resources.parent, request)
    if (answer.baseImageWarning) log.warning(answer.baseImageWarning)
    const operation = answer.buildOperation
    return {
      operation,
      build: operation.metadata?.build ?? {},
      ...(answer.baseImageUri && { baseImageUri: answer.baseImageUri }),
    }
  } catch (error) {
    if (leavesOpen(error)) {
      const found = await recover(world, resources, lost(resources.parent.split('/').at(-1) ?? ''))
      if (found) return found
    }
    if (!(error instanceof ApiError)) throw error
    // gcloud's rule: 404 means that the API is not available to the caller, and automatic base image updates have no alternative.
    if (error.status !== 404 || settings.automaticUpdates) throw refusedBuild(world, resources, error)
    // Google's page on troubleshooting: an internal error with this message means that the build account lacks permissions or is disabled.
    log.info(
      say`Cloud Run’s build API answered 404, so the run uses Cloud Build directly. Google said: ${error.message}`,
    )
  }
  const location = fallbackLocation(settings)
  try {
    const build = fallbackBuild(settings, service, source)
    const operation = await google.cloudBuild.createBuild(resources.project, location, build)
    return { operation, build: operation.metadata?.build ?? {} }
  } catch (error) {
    const found = leavesOpen(error) && (await recover(world, resources, lost(location)))
    if (found) return found
    throw error instanceof ApiError ? refusedBuild(world, resources, error) : error
  }
}

/**
 * After a lost answer: the build to follow; undefined if there is none, or if the run has to stop. Reports what happens to the build
 * then.
 */
async function recover(
  world: RunContext<never, 'begun'>,
  resources: Resources,
  lost: LostBuild,
): Promise<Submitted | undefined> {
  const build = await findBuild(world, lost)
  const { signal, log, made } = world
  if (!build) {
    made.findings = [...(made.findings ?? []), mayBeRunning(lost, signal.aborted)]
    return undefined
  }
  const name = nameOf(build, resources)
  if (signal.aborted) {
    const { logUrl } = build
    made.begun = { id: build.id ?? name.split('/').at(-1) ?? '', ...(logUrl && { logUrl }) }
    await stopOrLeave(world, name)
    return undefined
  }
  log.info(say`The answer to the build request was lost; the build of this source is ${name}.`)
  return { build, operation: { name: '', metadata: { build } } }
}

/** Waits until the build has ended, in any state. Cancels it if the run is cancelled or exceeds `build_timeout`. */
async function follow(
  world: RunContext,
  resources: Resources,
  settings: BuildSettings,
  { operation, build }: Submitted,
  name: string,
): Promise<Build> {
  const { clock = systemClock, signal, log } = world
  const began = clock.now()
  const read = reader(world, operation, build, name)
  let said = build.status
  let calm = 1
  try {
    for (let over = operation.done === true; ; over = false) {
      if (!over) await clock.sleep(pauseAfter(clock.now() - began) * calm, signal)
      const seen = await read().catch((error: unknown) => {
        if (!(error instanceof ApiError) || error.status !== 429) throw error
        calm = CALMER
        return { done: false, build }
      })
      const { status } = seen.build
      if (status && status !== said) log.info(say`Build ${seen.build.id ?? build.id ?? ''}: ${status}`)
      said = status ?? said
      if (seen.done) return seen.build
      const limit = settings.timeoutSeconds
      if (limit !== undefined && clock.now() - began > limit * 1000) {
        await cancel(world, name)
        throw slowBuild(limit, resources, build)
      }
    }
  } catch (error) {
    if (signal.aborted || error instanceof Cancelled) await stopOrLeave(world, name)
    throw error
  }
}

/** Reads the operation as gcloud does, or the build itself if operations cannot be read. */
function reader({ google }: RunContext, operation: Operation<Build, { build?: Build }>, build: Build, name: string) {
  let byOperation = true
  const operationName = name.replace(/\/builds\/([^/]+)$/, '/operations/$1')
  let first: Operation<Build, { build?: Build }> | undefined = operation.done ? operation : undefined
  return async (): Promise<{ done: boolean; build: Build }> => {
    if (byOperation)
      try {
        const current = first ?? (await google.cloudBuild.getOperation(operationName))
        first = undefined
        const seen = current.response ?? current.metadata?.build ?? build
        // The metadata has the details of a failed build; the operation's error only says "failed".
        if (!current.done) return { done: false, build: seen }
        const told = current.metadata?.build?.status ?? current.response?.status
        const failed = current.error &&
          !ENDED.has(told ?? '') && { status: 'INTERNAL_ERROR' as const, statusDetail: current.error.message }
        return { done: true, build: { ...build, ...current.metadata?.build, ...current.response, ...failed } }
      } catch (error) {
        if (!(error instanceof ApiError) || (error.status !== 403 && error.status !== 404)) throw error
        byOperation = false
      }
    const seen = await google.cloudBuild.getBuild(name)
    return { done: ENDED.has(seen.status ?? ''), build: seen }
  }
}

const ENDED = new Set(['SUCCESS', 'FAILURE', 'INTERNAL_ERROR', 'TIMEOUT', 'CANCELLED', 'EXPIRED'])

async function stopOrLeave(world: RunContext, name: string): Promise<void> {
  if (world.config.onCancel === 'cancel-build') await cancel(world, name)
  else tell(world, say`The build ${name} continues (on_cancel: leave).`, [])
}

async function cancel(world: RunContext, name: string): Promise<void> {
  const call = `POST cloudbuild.googleapis.com/v1/${name}:cancel`
  try {
    await world.google.cloudBuild.cancel(name)
    tell(world, say`The build ${name} was cancelled.`, [{ call, resource: name, answer: '200 accepted' }])
  } catch (error) {
    const evidence =
      error instanceof ApiError ? toEvidence(call, name, error) : { call, resource: name, answer: String(error) }
    tell(world, say`The run could not cancel the build ${name}, which may still be running: ${evidence.answer}`, [
      evidence,
    ])
  }
}

/** The report also says what happened to the build: no one should have to search for a build that costs money. */
function tell({ made, log }: RunContext, reason: string, evidence: Evidence[]): void {
  log.info(reason)
  made.findings = [...(made.findings ?? []), warn('cancelled', reason, { evidence })]
}

/** `projects/P/locations/L/builds/ID`, as in gcloud: the build's name tells its location, the operation's does not. */
function nameOf(build: Build, resources: Resources): string {
  const [, location, ofName] = /\/locations\/([^/]+)\/builds\/([^/]+)$/.exec(build.name ?? '') ?? []
  const id = build.id ?? ofName
  if (!id)
    throw failure(
      'build-failed',
      say`The build was accepted, but the answer does not name it, so this run cannot follow it. Run the job again.`,
    )
  const parent = location ? `projects/${resources.project}/locations/${location}` : resources.parent
  return `${parent}/builds/${id}`
}
