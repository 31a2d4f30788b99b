/** Whether a revision comes up: its account, image, secrets and start-up, and what Cloud Run says when it does not. */
import type { Condition, WireRevision } from '../../wire.ts'
import { findServiceAccount, shortName } from '../world/resources.ts'
import type { AppState, World } from '../world/world.ts'
import { resolveImage } from './images.ts'
import { unusable } from './references.ts'

interface Failure {
  /** google.rpc.Code of the operation. */
  code: number
  message: string
  reason: Pick<Condition, 'reason' | 'revisionReason'>
}

/** Why the revision is not ready; undefined when it is. Texts: the API's, as quoted in provider and action issues. */
export function failureOf(world: World, revision: WireRevision): Failure | undefined {
  const name = shortName(revision.name)
  const prefix = `Revision '${name}' is not ready and cannot serve traffic. `
  return unavailable(world, revision, prefix) ?? startFailure(world, revision, prefix)
}

/** Account, images, and what is referred to: the same for revisions, jobs and worker pools. */
export function unavailable(
  world: World,
  revision: Pick<WireRevision, 'name' | 'serviceAccount' | 'containers' | 'volumes' | 'encryptionKey' | 'vpcAccess'>,
  prefix: string,
): Failure | undefined {
  const account = findServiceAccount(world, revision.serviceAccount ?? '')
  if (!account || account.disabled) {
    return {
      code: 9,
      message: `${prefix}Service account ${revision.serviceAccount} does not exist or is disabled.`,
      reason: { reason: 'REVISION_FAILED' },
    }
  }
  for (const { image = '' } of revision.containers ?? []) {
    if (resolveImage(world, image)) continue
    return { code: 5, message: `${prefix}Image '${image}' not found.`, reason: { reason: 'CONTAINER_MISSING' } }
  }
  const refused = unusable(world, revision, account.email)
  if (!refused) return undefined
  return { code: refused.code, message: `${prefix}${refused.message}`, reason: { reason: refused.reason } }
}

function startFailure(world: World, revision: WireRevision, prefix: string): Failure | undefined {
  const [, project, , , , service] = revision.name?.split('/') ?? []
  const name = shortName(revision.name)
  for (const container of revision.containers ?? []) {
    const port = container.ports?.[0]?.containerPort
    if (!port) continue
    const app = appOf(world, container.image ?? '', service ?? '')
    const probe = container.startupProbe
    const probed = probe?.tcpSocket?.port ?? probe?.httpGet?.port ?? probe?.grpc?.port ?? port
    const listens = app?.port ?? port
    if (!app?.startFails && listens === port && probed === listens) continue
    const logs = `resource=cloud_run_revision/service_name/${service}/revision_name/${name}`
    return {
      code: 9,
      message: `${prefix}The user-provided container failed to start and listen on the port defined provided by the PORT=${port} environment variable within the allocated timeout. This can happen when the container port is misconfigured or if the timeout is too short. The health check timeout can be extended. Logs for this revision might contain more information.\n\nLogs URL: https://console.cloud.google.com/logs/viewer?project=${project}&${logs} \nFor more troubleshooting guidance, see https://cloud.google.com/run/docs/troubleshooting#container-failed-to-start`,
      reason: { revisionReason: 'HEALTH_CHECK_CONTAINER_ERROR' },
    }
  }
  return undefined
}

/** The condition that a check ends with, without its type. */
export function outcome(world: World, failure: Failure | undefined): Condition {
  const at = { lastTransitionTime: world.clock.timestamp() }
  if (!failure) return { ...at, state: 'CONDITION_SUCCEEDED' }
  return { ...at, state: 'CONDITION_FAILED', message: failure.message, ...failure.reason }
}

/** The error of an operation whose resource was deleted before it ended. */
export const goneMeanwhile = (name: string) => ({
  code: 5,
  message: `Resource '${shortName(name)}' does not exist.`,
})

/** The behaviour that the scenario (or the build) gave to the image or service. */
export function appOf(world: World, image: string, service: string): AppState | undefined {
  return world.apps.findLast(app => {
    const pattern = app.match === undefined ? undefined : new RegExp(app.match)
    return !pattern || pattern.test(image) || pattern.test(service)
  })
}
