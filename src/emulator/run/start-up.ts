/**
 * How the containers of a revision start: what they and Cloud Run write to its log, and what Cloud Run says if one fails to start.
 * Texts: log entries that users have published, in several places each (docs/google-cloud.md#log-of-a-container).
 */
import type { Condition, Container, WireRevision } from '../../wire.ts'
import { shortName } from '../world/resources.ts'
import { type AppState, newId, type World } from '../world/world.ts'
import { appOf } from './apps.ts'

type Probe = NonNullable<Container['startupProbe']>

interface Line {
  log: 'stderr' | 'varlog%2Fsystem'
  severity: 'DEFAULT' | 'INFO' | 'WARNING' | 'ERROR'
  text: string
}

interface StartUp {
  lines: Line[]
  /** Undefined if every container started. */
  failure?: { code: number; message: string; reason: Pick<Condition, 'revisionReason'> }
}

const UNIT: Record<string, number> = { Mi: 1, M: 1, Gi: 1024, G: 1024 }

export function startUp(world: World, revision: WireRevision, prefix: string): StartUp {
  const [, project, , , , service = ''] = revision.name?.split('/') ?? []
  const name = shortName(revision.name)
  const lines: Line[] = []
  const containers = revision.containers ?? []
  for (const container of containers) {
    const app = appOf(world, container.image ?? '', service)
    const port = container.ports?.[0]?.containerPort
    if (!port) continue
    const label = container.name || `${service}-1`
    const probe = container.startupProbe
    const probed = (probe?.tcpSocket ?? probe?.httpGet ?? probe?.grpc)?.port || port
    const byDefault = !probe || (probe.tcpSocket && probe.timeoutSeconds === 240 && probe.failureThreshold === 1)
    const limit = memoryOf(container.resources?.limits?.memory)
    const ended = run(app, limit, lines)
    if (!ended && (app?.port ?? port) === probed && !app?.host) continue
    lines.push({
      log: 'varlog%2Fsystem',
      severity: 'ERROR',
      text: probeText(label, probed, byDefault ? null : probe, ended),
    })
    const logs = `resource=cloud_run_revision/service_name/${service}/revision_name/${name}`
    const said = !byDefault
      ? 'The user-provided container failed the configured startup probe checks.'
      : `The user-provided container failed to start and listen on the port defined provided by the PORT=${port} environment variable within the allocated timeout. This can happen when the container port is misconfigured or if the timeout is too short. The health check timeout can be extended.`
    const message = `${prefix}${said} Logs for this revision might contain more information.\n\nLogs URL: https://console.cloud.google.com/logs/viewer?project=${project}&${logs} \nFor more troubleshooting guidance, see https://cloud.google.com/run/docs/troubleshooting#container-failed-to-start`
    return { lines, failure: { code: 9, message, reason: { revisionReason: 'HEALTH_CHECK_CONTAINER_ERROR' } } }
  }
  return { lines }
}

/** Appends the log lines until the container is up or has exited. Returns true if it has exited. */
function run(app: AppState | undefined, limit: number, lines: Line[]): boolean {
  const system = (severity: Line['severity'], text: string) => lines.push({ log: 'varlog%2Fsystem', severity, text })
  if (app?.architecture && app.architecture !== 'amd64') {
    system('ERROR', 'terminated: Application failed to start: failed to load /app/main: exec format error')
    return true
  }
  for (const text of app?.output ?? []) lines.push({ log: 'stderr', severity: 'DEFAULT', text })
  if (app?.memoryMi && app.memoryMi > limit) {
    system(
      'ERROR',
      `Memory limit of ${limit} MiB exceeded with ${app.memoryMi} MiB used. Consider increasing the memory limit, see https://cloud.google.com/run/docs/configuring/memory-limits`,
    )
    system('WARNING', 'Container terminated on signal 9.')
    return true
  }
  if (!app?.startFails) return false
  system('WARNING', `Container called exit(${app.exitCode ?? 1}).`)
  return true
}

/** `probe`: null for the one that every service has. */
function probeText(container: string, port: number, probe: Probe | null, ended: boolean): string {
  const kind = probe?.httpGet ? 'HTTP' : probe?.grpc ? 'GRPC' : 'TCP'
  const status = kind === 'HTTP' ? 'ERROR_CONNECTION_FAILED' : ended ? 'CANCELLED' : 'DEADLINE_EXCEEDED'
  const at = kind === 'HTTP' ? ` path "${probe?.httpGet?.path || '/'}"` : ''
  const times = probe?.failureThreshold || (probe ? 3 : 1)
  return `${probe ? '' : 'Default '}STARTUP ${kind} probe failed ${times} ${times === 1 ? 'time' : 'times'} consecutively for container "${container}" on port ${port}${at}. The instance was not started. Connection failed with status ${status}.`
}

/** MiB. */
export function memoryOf(quantity: string | undefined | null): number {
  const [, number = '512', unit = 'Mi'] = /^(\d+(?:\.\d+)?)([MG]i?)$/.exec(quantity ?? '') ?? []
  return Number(number) * (UNIT[unit] ?? 1)
}

/** Resource type cloud_run_revision of Cloud Logging. */
export function writeStart(world: World, revision: WireRevision, lines: readonly Line[]): void {
  const [, project = '', , location = '', , service = ''] = revision.name?.split('/') ?? []
  const labels = {
    project_id: project,
    service_name: service,
    revision_name: shortName(revision.name),
    location,
    configuration_name: service,
  }
  for (const { log, severity, text } of lines)
    world.logs.push({
      logName: `projects/${project}/logs/run.googleapis.com%2F${log}`,
      resource: { type: 'cloud_run_revision', labels },
      labels: { instanceId: '00f46b92854f18f9' },
      severity,
      textPayload: text,
      timestamp: world.clock.timestamp(),
      insertId: newId(world),
    })
}
