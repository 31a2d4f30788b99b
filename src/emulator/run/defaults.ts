/** What Cloud Run fills in if a request leaves it out. Values as the API returns them (public samples; gcloud's recordings). */
import type { Container, RevisionTemplate, Service } from '../../wire.ts'
import { shortName } from '../world/resources.ts'
import { totalCpu } from './compute-limits.ts'

/** The traffic target that follows the latest ready revision. */
export const LATEST = 'TRAFFIC_TARGET_ALLOCATION_TYPE_LATEST'
export const REVISION = 'TRAFFIC_TARGET_ALLOCATION_TYPE_REVISION'

/** A copy of the writable fields with defaults. `number` is the project number, for the default account. */
export function withDefaults(sent: Service, number: string): Service {
  const service = structuredClone(sent)
  if (!service.ingress || service.ingress === 'INGRESS_TRAFFIC_UNSPECIFIED') service.ingress = 'INGRESS_TRAFFIC_ALL'
  if (!service.traffic?.length) service.traffic = [{ type: LATEST, percent: 100 }]
  for (const target of service.traffic) {
    // An entry that names a revision has the type REVISION even if it does not say so.
    if (!target.type || target.type === 'TRAFFIC_TARGET_ALLOCATION_TYPE_UNSPECIFIED') {
      target.type = target.revision ? REVISION : LATEST
    }
    if (target.revision) target.revision = shortName(target.revision)
  }
  if (service.template) templateDefaults(service.template)
  commonDefaults(service, service.template, number)
  // 80 concurrent requests, but only one with less than one CPU (revision_template.proto).
  const { template } = service
  if (template) template.maxInstanceRequestConcurrency ||= (totalCpu(template.containers ?? []) ?? 1) < 1 ? 1 : 80
  return service
}

/** Defaults that services, jobs and worker pools share. `runs` is the template that has the containers: a revision's or the tasks'. */
export function commonDefaults(
  resource: { launchStage?: string | null },
  runs: { serviceAccount?: string | null; containers?: Container[] | null } | null | undefined,
  number: string,
): void {
  if (!resource.launchStage || resource.launchStage === 'LAUNCH_STAGE_UNSPECIFIED') resource.launchStage = 'GA'
  if (!runs) return
  runs.serviceAccount ||= `${number}-compute@developer.gserviceaccount.com`
  for (const container of runs.containers ?? []) {
    container.resources ??= {}
    container.resources.limits = { cpu: '1000m', memory: '512Mi', ...container.resources.limits }
  }
}

function templateDefaults(template: RevisionTemplate): void {
  if (template.revision) template.revision = shortName(template.revision)
  template.timeout ??= '300s'
  template.scaling = { maxInstanceCount: 100, ...template.scaling }
  const containers = template.containers ?? []
  const only = containers.length === 1
  for (const container of containers) containerDefaults(container, only || Boolean(container.ports?.length))
}

function containerDefaults(container: Container, ingress: boolean): void {
  // Request-based CPU is the default only if `resources` is absent (k8s.min.proto, cpu_idle).
  container.resources ??= { cpuIdle: true }
  if (!ingress) return
  if (!container.ports?.length) container.ports = [{ name: 'http1', containerPort: 8080 }]
  const first = container.ports[0]
  if (first && !first.name) first.name = 'http1'
  if (first && !first.containerPort) first.containerPort = 8080
  const port = first?.containerPort ?? 8080
  container.startupProbe ??= { timeoutSeconds: 240, periodSeconds: 240, failureThreshold: 1, tcpSocket: { port } }
}
