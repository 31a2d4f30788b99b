/** A change of traffic only: one PATCH of `traffic` (and our label), guarded by the etag. Waits for it. Such a PATCH makes no revision. */

import type { UserError } from '../errors.ts'
import { ApiError, toEvidence } from '../google/wire-level/api-error.ts'
import { fullName } from '../iam/names.ts'
import { say } from '../language/say.ts'
import type { Change, Json } from '../model.ts'
import type { Resources } from '../needs/resources.ts'
import { sameJson } from '../service/json.ts'
import { withoutReserved } from '../service/template.ts'
import { NO_TRAFFIC_LABEL } from '../service/traffic.ts'
import { inWords, keyOf, trafficOf } from '../service/traffic-shares.ts'
import type { Operation, Service, TrafficTarget } from '../wire.ts'
import { failure } from '../words/findings.ts'
import type { RunContext } from './step.ts'
import { onFreshState } from './tools/conflict.ts'
import { settled } from './tools/release.ts'

interface WantedTargets {
  traffic: TrafficTarget[]
  /** Undefined leaves the label, null removes it. */
  label?: string | null | undefined
}

export interface Moved {
  service: Service
  before: TrafficTarget[]
  /** Empty if nothing had to change. */
  changes: Change[]
}

/**
 * `want` returns the wanted traffic for the current service, again after every conflict; an error it throws ends the change.
 * `evenWhenCancelled`: a clean-up after the run was cancelled: sent, but not waited for.
 */
export async function moveTraffic(
  world: RunContext,
  { service: name }: Resources,
  want: (live: Service) => WantedTargets,
  { evenWhenCancelled = false } = {},
): Promise<Moved> {
  const { google } = world
  const read = async () => {
    const live = await google.run.getService(name, { evenWhenCancelled })
    if (!live) throw gone(name)
    return live
  }
  let sent: Moved | undefined
  return onFreshState(world, { what: say`The service`, read, atOnce: evenWhenCancelled }, async live => {
    // An earlier request took effect, and its answer was lost.
    if (sent && sameJson(trafficOf(sent.service.traffic) as Json, trafficOf(live.traffic) as Json)) {
      const service = evenWhenCancelled ? live : await settled(world, live, () => google.run.getService(name))
      return { ...sent, service }
    }
    const { traffic, label } = want(live)
    const before = trafficOf(live.traffic)
    if (sameJson(before as Json, traffic as Json) && (label ?? undefined) === undefined && !had(live, label))
      return { service: live, before, changes: [] }
    const changes = [
      { target: fullName.service(name), path: 'traffic', before: before as Json, after: traffic as Json, done: true },
    ]
    sent = { service: { ...live, traffic }, before, changes }
    const operation = await google.run.patchService(...patch(live, traffic, label), { evenWhenCancelled })
    const service = evenWhenCancelled
      ? { ...live, traffic }
      : await finish(world, name, operation, live.generation ?? '')
    if (!evenWhenCancelled && !hasArrived(service, traffic)) throw notArrived(name, service, traffic)
    return { service, before, changes }
  })
}

const had = (live: Service, label: string | null | undefined) =>
  label === null && live.labels?.[NO_TRAFFIC_LABEL] !== undefined

function patch(live: Service, traffic: TrafficTarget[], label: string | null | undefined): [Service, string[]] {
  const change: Service = { name: live.name ?? '', ...(live.etag && { etag: live.etag }), traffic }
  if (label === undefined) return [change, ['traffic']]
  const labels = { ...live.labels }
  if (label) labels[NO_TRAFFIC_LABEL] = label
  else delete labels[NO_TRAFFIC_LABEL]
  withoutReserved(labels)
  return [{ ...change, labels }, ['traffic', 'labels']]
}

/**
 * The service after the change. A failed operation does not mean that the change failed: a service whose newest revision is not ready
 * reports that after every change, and its traffic still moves.
 */
async function finish(
  world: RunContext,
  name: string,
  operation: Operation<Service>,
  generation: string,
): Promise<Service> {
  const { run } = world.google
  const read = () => run.getService(name)
  try {
    return await settled(world, await run.wait(operation), read)
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    const service = await read()
    if (!service || service.generation === generation) throw error
    return settled(world, service, read)
  }
}

/** Whether the status shows the wanted shares. */
function hasArrived({ trafficStatuses }: Service, traffic: readonly TrafficTarget[]): boolean {
  const found = trafficStatuses ?? []
  return trafficOf(traffic)
    .filter(({ percent }) => percent)
    .every(target =>
      found.some(
        status =>
          (status.percent ?? 0) === target.percent &&
          (status.type === target.type || status.type === undefined) &&
          (keyOf(target) === 'LATEST' || status.revision?.split('/').at(-1) === keyOf(target)),
      ),
    )
}

function notArrived(name: string, service: Service, traffic: readonly TrafficTarget[]): UserError {
  const { terminalCondition: condition, trafficStatuses } = service
  const said = condition?.message ? say` Cloud Run said: ${condition.message}` : ''
  return failure(
    'traffic-failed',
    say`The run set the traffic to ${inWords(traffic)}, but it is ${inWords(trafficStatuses)}.${said}`,
    {
      resource: fullName.service(name),
      evidence: [
        toEvidence(`GET run.googleapis.com/v2/${name}`, fullName.service(name), condition?.message ?? say`no message`),
      ],
    },
  )
}

const gone = (name: string) =>
  failure('traffic-target', say`The service ${name.split('/').at(-1)} does not exist, so it has no traffic to move.`, {
    resource: fullName.service(name),
  })
