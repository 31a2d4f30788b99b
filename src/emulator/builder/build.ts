/** A build from request to end: checks, queue, work on the world's clock, result and log. */
import type { Build } from '../../wire.ts'
import { serviceDisabled } from '../http/access-checks.ts'
import { type Call, Refusal } from '../http/router.ts'
import { type Agent, checkAttached } from '../policies/attached-account.ts'
import { authorize } from '../policies/authorize.ts'
import { findServiceAccount, fullName, shortName } from '../world/resources.ts'
import { isServing, newId, type OperationState, type Principal, type ProjectState, type World } from '../world/world.ts'
import { defaultBuildAccount } from './default-account.ts'
import { checkWorkerPool } from './pool.ts'
import { type Outcome, type Step, sourceOf, work } from './work.ts'

const METADATA = 'type.googleapis.com/google.devtools.cloudbuild.v1.BuildOperationMetadata'
const BUILD = 'type.googleapis.com/google.devtools.cloudbuild.v1.Build'

/** Queues the build, or throws the API's refusal. `wanted` has steps, source, images, tags, account.
 *  `requester`: whoever called Cloud Build, or `run` if Cloud Run did. */
export function startBuild(
  world: World,
  call: Call,
  project: ProjectState,
  location: string,
  wanted: Build,
  requester: Principal | 'run',
): OperationState {
  if (!isServing(world, project, 'cloudbuild.googleapis.com')) {
    throw serviceDisabled('cloudbuild.googleapis.com', project.number)
  }
  const email = accountOf(world, project, wanted.serviceAccount)
  checkActAs(world, call, email)
  checkAttached(world, project, email, cloudBuild(project))
  checkWorkerPool(world, project, wanted, requester)
  const account: Principal = { member: `serviceAccount:${email}`, email }
  const generation = resolveSource(world, wanted, account)
  const id = newId(world)
  const build: Build = {
    id,
    projectId: project.projectId,
    status: 'QUEUED',
    createTime: world.clock.timestamp(),
    queueTtl: '3600s',
    timeout: '600s',
    name: `projects/${project.number}/locations/${location}/builds/${id}`,
    logUrl: `https://console.cloud.google.com/cloud-build/builds;region=${location}/${id}?project=${project.number}`,
    ...wanted,
    serviceAccount: `projects/${project.projectId}/serviceAccounts/${email}`,
  }
  const source = sourceOf(build)
  if (source) build.sourceProvenance = { resolvedStorageSource: { ...source, generation } }
  const operation: OperationState = {
    name: `projects/${project.projectId}/locations/${location}/operations/${id}`,
    doneMs: world.clock.now() + world.delays.buildMs,
    done: false,
    build: id,
  }
  world.builds.set(id, build)
  world.operations.set(operation.name, operation)
  world.clock.schedule(world.delays.buildMs / 10, () => begin(world, build))
  const timeoutMs = Number.parseFloat(String(build.timeout)) * 1000
  if (timeoutMs < world.delays.buildMs) {
    world.clock.schedule(timeoutMs, () => end(world, build, operation, account, { lines: ['TIMEOUT'] }, 'TIMEOUT'))
  } else {
    world.clock.schedule(world.delays.buildMs, () => finish(world, build, operation, account))
  }
  return operation
}

function accountOf(world: World, project: ProjectState, given: string | undefined): string {
  if (!given) {
    const chosen = defaultBuildAccount(world, project)
    if (chosen) return chosen
    throw new Refusal(
      'INVALID_ARGUMENT',
      'Invalid build request. build.service_account must be specified: the project has no default service account for Cloud Build.',
    )
  }
  const found = /^projects\/[^/]+\/serviceAccounts\/([^/]+)$/.exec(given)
  if (found?.[1]) return found[1]
  throw new Refusal(
    'INVALID_ARGUMENT',
    `invalid value for 'build.service_account': ${given}, must be projects/{project}/serviceAccounts/{account}`,
  )
}

const cloudBuild = ({ number }: ProjectState): Agent => ({
  email: `service-${number}@gcp-sa-cloudbuild.iam.gserviceaccount.com`,
  title: 'Cloud Build Service Agent',
  role: 'roles/cloudbuild.serviceAgent',
})

/** Text: docs/google-cloud.md#build-failures. The legacy account is Cloud Build's own, so nobody needs permission to act as it. */
function checkActAs(world: World, call: Call, email: string): void {
  if (/^\d+@cloudbuild\.gserviceaccount\.com$/.test(email)) return
  const account = findServiceAccount(world, email)
  const resource = account && fullName.serviceAccount(account.projectId, account.email)
  if (resource && authorize(world, call.principal, 'iam.serviceAccounts.actAs', resource)) return
  throw new Refusal(
    'PERMISSION_DENIED',
    `caller does not have permission to act as service account projects/${account?.projectId ?? '-'}/serviceAccounts/${email}`,
  )
}

/** The generation of the source object, read as the build account. Messages as recorded (deploy-source-build-sa-lacks-storage). */
function resolveSource(world: World, wanted: Build, account: Principal): string | undefined {
  const source = sourceOf(wanted)
  if (!source?.bucket) return undefined
  const { bucket, object = '' } = source
  const unresolved = (code: number, why: string, reason: string) =>
    new Refusal(
      'INVALID_ARGUMENT',
      `Invalid build request. could not resolve source: googleapi: Error ${code}: ${why}, ${reason}`,
    )
  const holder = world.buckets.get(bucket)
  if (!holder) throw unresolved(404, 'The specified bucket does not exist.', 'notFound')
  if (!authorize(world, account, 'storage.objects.get', fullName.object(bucket, object))) {
    throw unresolved(
      403,
      `${account.email} does not have storage.objects.get access to the Google Cloud Storage object. Permission 'storage.objects.get' denied on resource (or it may not exist).`,
      'forbidden',
    )
  }
  const found = holder.objects.get(object)
  const { generation } = found?.resource ?? {}
  if (!generation || (source.generation && source.generation !== generation)) {
    throw unresolved(404, `No such object: ${bucket}/${object}`, 'notFound')
  }
  return generation
}

function begin(world: World, build: Build): void {
  if (build.status !== 'QUEUED') return
  build.status = 'WORKING'
  build.startTime = world.clock.timestamp()
}

function finish(world: World, build: Build, operation: OperationState, account: Principal): void {
  if (operation.done) return
  begin(world, build)
  const outcome = { ...work(world, build, account), ...toldEnding(world) }
  if (world.buildEnding?.warnings) build.warnings = world.buildEnding.warnings
  end(world, build, operation, account, outcome, world.buildEnding?.status ?? (outcome.failure ? 'FAILURE' : 'SUCCESS'))
}

/** The outcome that a scenario gives the build, whatever its source contains. */
function toldEnding({ buildEnding = {} }: World): Partial<Outcome> {
  const { log: lines, failure } = buildEnding
  return { ...(lines && { lines }), ...(failure && { failure }) }
}

function end(
  world: World,
  build: Build,
  operation: OperationState,
  account: Principal,
  outcome: Outcome,
  status: NonNullable<Build['status']>,
): void {
  if (operation.done) return
  const now = world.clock.timestamp()
  build.status = status
  build.finishTime = now
  writeLog(world, build, account, outcome.lines)
  for (const step of (build.steps ?? []) as Step[]) {
    if (step.status) step.timing = { startTime: String(build.startTime), endTime: now }
  }
  if (outcome.failure) {
    build.failureInfo = outcome.failure
    build.statusDetail = outcome.failure.detail
  }
  if (outcome.images && status === 'SUCCESS') {
    const pushed = { startTime: now, endTime: now }
    build.results = {
      images: outcome.images.map(image => ({ ...image, pushTiming: pushed })),
      ...({ buildStepImages: ((build.steps ?? []) as Step[]).map(() => '') } as object),
    }
    build.artifacts = { images: build.images }
  }
  operation.done = true
  if (status === 'SUCCESS') operation.response = { '@type': BUILD, ...structuredClone(build) }
  else operation.error = FAILED[status] ?? { code: 2, message: 'Build failed; check build logs for details' }
}

// The first message is as recorded.
const FAILED: Record<string, { code: number; message: string }> = {
  FAILURE: { code: 2, message: 'Build failed; check build logs for details' },
  CANCELLED: { code: 1, message: 'Build cancelled' },
  TIMEOUT: { code: 4, message: 'Build timed out' },
}

export function cancelBuild(world: World, build: Build): void {
  const operation = [...world.operations.values()].find(each => each.build === build.id)
  if (!operation || operation.done) {
    throw new Refusal('FAILED_PRECONDITION', 'Cannot cancel a finished build.')
  }
  const email = shortName(build.serviceAccount)
  const account = { member: `serviceAccount:${email}`, email }
  end(world, build, operation, account, { lines: ['CANCELLED', 'ERROR: context canceled'] }, 'CANCELLED')
}

/** Lines go to Cloud Logging as the build account; if it cannot write, the build continues without a log (as recorded). */
function writeLog(world: World, build: Build, account: Principal, lines: readonly string[]): void {
  const project = build.projectId ?? ''
  if (!authorize(world, account, 'logging.logEntries.create', fullName.project(project))) {
    const text = `The service account running this build ${build.serviceAccount} does not have permission to write logs to Cloud Logging. To fix this, grant the Logs Writer (roles/logging.logWriter) role to the service account.`
    build.warnings = [{ text, priority: 'INFO' }]
    return
  }
  const now = world.clock.now()
  for (const [index, textPayload] of lines.entries()) {
    world.logs.push({
      insertId: `${build.id}-${index}`,
      logName: `projects/${project}/logs/cloudbuild`,
      resource: { type: 'build', labels: { build_id: build.id, build_trigger_id: '', project_id: project } },
      labels: { build_step: 'MAIN', build_tags: ((build.tags ?? []) as string[]).join(',') },
      severity: textPayload.startsWith('ERROR') ? 'ERROR' : 'INFO',
      // One millisecond apart and none later than now, so sorting by time keeps their order.
      timestamp: world.clock.timestamp(now - lines.length + index),
      receiveTimestamp: world.clock.timestamp(now),
      textPayload,
    })
  }
}

/** The operation as Cloud Build prints it. */
export function showOperation(world: World, operation: OperationState): Record<string, unknown> {
  const build = world.builds.get(operation.build ?? '')
  return {
    name: operation.name,
    metadata: { '@type': METADATA, build },
    ...(operation.done ? { done: true } : {}),
    ...(operation.error ? { error: operation.error } : {}),
    ...(operation.response ? { response: operation.response } : {}),
  }
}
