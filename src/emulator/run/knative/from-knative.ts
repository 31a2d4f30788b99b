/** Knative v1 -> Run v2. Fields follow gcloud 528's api_lib/run and what it sends; anything without a v2 field goes into `extras`. */
import type { Container, RevisionTemplate, Service, TrafficTarget } from '../../../wire.ts'
import { LATEST, REVISION } from '../defaults.ts'
import { SERVICE_FIELDS } from './annotations.ts'
import {
  CLOUD_SQL,
  type Extras,
  isSystem,
  type KnativeContainer,
  type KnativeService,
  type KnativeTemplate,
  type KnativeTraffic,
  type KnativeVolume,
  mainOf,
  REVOCATION,
  RUN,
  type Text,
  truth,
  type Volume,
} from './service.ts'

/** Annotations that the API writes; values that a client sends are dropped. */
const OUTPUT =
  /^run\.googleapis\.com\/(operation-id|urls|ingress-status)$|^serving\.knative\.dev\/(creator|lastModifier)$/

/** What a v1 client sent, as v2 input. The caller sets `name`, because v1 has only the short one. */
export function fromKnative(sent: KnativeService): { service: Service; extras: Extras } {
  const service: Service = { labels: withoutSystem(sent.metadata.labels) }
  const extras: Extras = { service: {}, template: {} }
  const annotations: Text = {}
  for (const [key, value] of Object.entries(sent.metadata.annotations ?? {})) {
    const field = key.startsWith(RUN) ? SERVICE_FIELDS[key.slice(RUN.length)] : undefined
    if (field) Object.assign(service, field.read(service, value))
    else if (OUTPUT.test(key)) continue
    else if (isSystem(key)) extras.service[key] = value
    else annotations[key] = value
  }
  service.annotations = annotations
  service.template = templateFrom(sent.spec.template, extras.template)
  if (sent.spec.traffic) service.traffic = sent.spec.traffic.map(trafficFrom)
  return { service, extras }
}

function trafficFrom(t: KnativeTraffic): TrafficTarget {
  return {
    type: t.latestRevision ? LATEST : REVISION,
    ...(t.revisionName && !t.latestRevision ? { revision: t.revisionName } : {}),
    ...(t.percent ? { percent: t.percent } : {}),
    ...(t.tag ? { tag: t.tag } : {}),
  }
}

export function templateFrom(sent: KnativeTemplate, extras: Text): RevisionTemplate {
  const { spec } = sent
  const notes = { ...sent.metadata?.annotations }
  const take = (key: string) => {
    const value = notes[key]
    delete notes[key]
    return value
  }
  const secrets = new Map(
    (take(`${RUN}secrets`) ?? '')
      .split(',')
      .filter(Boolean)
      .map(pair => [pair.slice(0, pair.indexOf(':')), pair.slice(pair.indexOf(':') + 1)] as const),
  )
  const template: RevisionTemplate = { labels: withoutSystem(sent.metadata?.labels), scaling: {} }
  if (sent.metadata?.name) template.revision = sent.metadata.name
  const min = take('autoscaling.knative.dev/minScale')
  const max = take('autoscaling.knative.dev/maxScale')
  if (min !== undefined) template.scaling = { ...template.scaling, minInstanceCount: Number(min) }
  if (max !== undefined) template.scaling = { ...template.scaling, maxInstanceCount: Number(max) }
  const connector = take(`${RUN}vpc-access-connector`)
  const egress = take(`${RUN}vpc-access-egress`)
  const networks = take(`${RUN}network-interfaces`)
  if (connector || egress || networks) {
    template.vpcAccess = {
      ...(connector ? { connector } : {}),
      ...(egress ? { egress: egress === 'all-traffic' ? 'ALL_TRAFFIC' : 'PRIVATE_RANGES_ONLY' } : {}),
      ...(networks ? { networkInterfaces: JSON.parse(networks) } : {}),
    }
  }
  const environment = take(`${RUN}execution-environment`)
  if (environment) {
    template.executionEnvironment = environment === 'gen1' ? 'EXECUTION_ENVIRONMENT_GEN1' : 'EXECUTION_ENVIRONMENT_GEN2'
  }
  const affinity = take(`${RUN}sessionAffinity`)
  if (affinity !== undefined) template.sessionAffinity = truth(affinity)
  const key = take(`${RUN}encryption-key`)
  if (key) template.encryptionKey = key
  const revoked = take(`${RUN}post-key-revocation-action-type`)
  if (revoked) template.encryptionKeyRevocationAction = REVOCATION[revoked] ?? (revoked as 'PREVENT_NEW')
  const hours = take(`${RUN}encryption-key-shutdown-hours`)
  if (hours) template.encryptionKeyShutdownDuration = `${Number(hours) * 3600}s`
  const mesh = take(`${RUN}mesh`)
  if (mesh) template.serviceMesh = { mesh }
  const oneZone = take(`${RUN}gpu-zonal-redundancy-disabled`)
  if (oneZone !== undefined) template.gpuZonalRedundancyDisabled = truth(oneZone)
  const unchecked = take(`${RUN}health-check-disabled`)
  if (unchecked !== undefined) template.healthCheckDisabled = truth(unchecked)
  if (spec.containerConcurrency) template.maxInstanceRequestConcurrency = spec.containerConcurrency
  if (spec.timeoutSeconds) template.timeout = `${spec.timeoutSeconds}s`
  if (spec.serviceAccountName) template.serviceAccount = spec.serviceAccountName
  const gpu = spec.nodeSelector?.[`${RUN}accelerator`]
  if (gpu) template.nodeSelector = { accelerator: gpu }
  if (spec.runtimeClassName) extras.runtimeClassName = spec.runtimeClassName
  const throttled = take(`${RUN}cpu-throttling`)
  const boost = take(`${RUN}startup-cpu-boost`)
  const depends = JSON.parse(take(`${RUN}container-dependencies`) ?? '{}') as Record<string, string[]>
  const images = JSON.parse(take(`${RUN}base-images`) ?? '{}') as Text
  const secret = (name: string | undefined) => (name ? (secrets.get(name) ?? name) : '')
  template.containers = (spec.containers ?? []).map(c =>
    containerFrom(c, { throttled, boost, depends, images, secret }),
  )
  template.volumes = (spec.volumes ?? []).map(v => volumeFrom(v, secret))
  const databases = take(`${RUN}cloudsql-instances`)
  if (databases) {
    template.volumes.push({ name: CLOUD_SQL, cloudSqlInstance: { instances: databases.split(',') } })
    const main = mainOf(template.containers)
    if (main) main.volumeMounts = [...(main.volumeMounts ?? []), { name: CLOUD_SQL, mountPath: '/cloudsql' }]
  }
  if (!template.volumes.length) delete template.volumes
  template.annotations = {}
  for (const [note, value] of Object.entries(notes)) {
    if (isSystem(note)) extras[note] = normal(value)
    else template.annotations[note] = value
  }
  return template
}

interface ContainerNotes {
  throttled: string | undefined
  boost: string | undefined
  depends: Record<string, string[]>
  images: Text
  secret(name: string | undefined): string
}

function containerFrom(sent: KnativeContainer, notes: ContainerNotes): Container {
  const { env, resources, name, ...same } = sent
  const base = notes.images[name ?? '']
  return {
    ...(name ? { name } : {}),
    ...same,
    ...(env
      ? {
          env: env.map(({ name: variable = '', value, valueFrom }) => ({
            name: variable,
            ...(valueFrom?.secretKeyRef
              ? {
                  valueSource: {
                    secretKeyRef: {
                      secret: notes.secret(valueFrom.secretKeyRef.name),
                      version: valueFrom.secretKeyRef.key ?? 'latest',
                    },
                  },
                }
              : { value: value ?? '' }),
          })),
        }
      : {}),
    resources: {
      ...(resources?.limits ? { limits: resources.limits } : {}),
      // v1 throttles all containers by default; v2 does so only if `resources` is absent.
      cpuIdle: notes.throttled === undefined || truth(notes.throttled),
      ...(notes.boost !== undefined ? { startupCpuBoost: truth(notes.boost) } : {}),
    },
    ...(name && notes.depends[name] ? { dependsOn: notes.depends[name] } : {}),
    ...(base ? { baseImageUri: base } : {}),
  }
}

function volumeFrom(
  { name = '', secret, emptyDir, csi, nfs }: KnativeVolume,
  alias: (name: string | undefined) => string,
): Volume {
  if (secret) {
    return {
      name,
      secret: {
        secret: alias(secret.secretName),
        ...(secret.items
          ? {
              items: secret.items.map(({ key = '', path = '', mode }) => ({
                version: key,
                path,
                ...(mode ? { mode } : {}),
              })),
            }
          : {}),
        ...(secret.defaultMode ? { defaultMode: secret.defaultMode } : {}),
      },
    }
  }
  if (csi) {
    const bucket = csi.volumeAttributes?.bucketName ?? ''
    const options = csi.volumeAttributes?.mountOptions
    return {
      name,
      gcs: {
        bucket,
        ...(csi.readOnly ? { readOnly: true } : {}),
        ...(options ? { mountOptions: options.split(',') } : {}),
      },
    }
  }
  if (nfs) return { name, nfs }
  return { name, emptyDir: { medium: 'MEMORY', ...(emptyDir?.sizeLimit ? { sizeLimit: emptyDir.sizeLimit } : {}) } }
}

const withoutSystem = (labels: Text = {}): Text =>
  Object.fromEntries(Object.entries(labels).filter(([key]) => !isSystem(key)))
const normal = (value: string) => (/^(true|false)$/i.test(value) ? value.toLowerCase() : value)
