/** Run v2 -> Knative v1: how a v1 client reads what either version wrote. */
import type { Container, RevisionTemplate, Service, TrafficTarget, WireRevision } from '../../../wire.ts'
import { shortName } from '../../world/resources.ts'
import { LATEST } from '../defaults.ts'
import { SERVICE_FIELDS } from './annotations.ts'
import {
  CLOUD_SQL,
  type Extras,
  type KnativeContainer,
  type KnativeMeta,
  type KnativeService,
  type KnativeSpec,
  type KnativeTemplate,
  type KnativeTraffic,
  type KnativeVolume,
  mainOf,
  REVOCATION,
  RUN,
  type Text,
  type Volume,
} from './service.ts'

/** Everything that a v1 client reads except `status`. `notes` are the annotations that the API adds. */
export function toKnative(service: Service, extras: Extras, meta: KnativeMeta, notes: Text): KnativeService {
  const annotations: Text = { ...service.annotations, ...extras.service }
  for (const [key, field] of Object.entries(SERVICE_FIELDS)) {
    const value = field.write(service)
    if (value !== undefined) annotations[RUN + key] = value
  }
  return {
    apiVersion: 'serving.knative.dev/v1',
    kind: 'Service',
    metadata: { ...meta, annotations: { ...annotations, ...notes } },
    spec: {
      template: toTemplate(service.template ?? {}, extras.template),
      traffic: (service.traffic ?? []).map(toTraffic),
    },
  }
}

export function toTraffic(t: TrafficTarget & { uri?: string }): KnativeTraffic {
  return {
    ...(t.revision ? { revisionName: t.revision } : {}),
    ...(t.percent ? { percent: t.percent } : {}),
    ...(t.type === LATEST ? { latestRevision: true } : {}),
    ...(t.tag ? { tag: t.tag } : {}),
    ...(t.uri ? { url: t.uri } : {}),
  }
}

/** The template of a service, or the body of a revision: both have the same two halves in v1. */
export function toTemplate(template: RevisionTemplate | WireRevision, extras: Text): KnativeTemplate {
  const { runtimeClassName, ...shown } = extras
  const annotations: Text = { ...template.annotations, ...shown }
  const note = (key: string, value: string | number | undefined) => {
    if (value !== undefined) annotations[key] = String(value)
  }
  note('autoscaling.knative.dev/minScale', template.scaling?.minInstanceCount || undefined)
  note('autoscaling.knative.dev/maxScale', template.scaling?.maxInstanceCount || undefined)
  note(`${RUN}vpc-access-connector`, template.vpcAccess?.connector || undefined)
  const egress = template.vpcAccess?.egress
  if (egress && egress !== 'VPC_EGRESS_UNSPECIFIED') {
    note(`${RUN}vpc-access-egress`, egress === 'ALL_TRAFFIC' ? 'all-traffic' : 'private-ranges-only')
  }
  const networks = template.vpcAccess?.networkInterfaces
  if (networks?.length) note(`${RUN}network-interfaces`, JSON.stringify(networks))
  if (template.executionEnvironment === 'EXECUTION_ENVIRONMENT_GEN1') note(`${RUN}execution-environment`, 'gen1')
  if (template.executionEnvironment === 'EXECUTION_ENVIRONMENT_GEN2') note(`${RUN}execution-environment`, 'gen2')
  if (template.sessionAffinity) note(`${RUN}sessionAffinity`, 'true')
  note(`${RUN}encryption-key`, template.encryptionKey || undefined)
  const revoked = template.encryptionKeyRevocationAction
  note(
    `${RUN}post-key-revocation-action-type`,
    Object.keys(REVOCATION).find(word => REVOCATION[word] === revoked),
  )
  const shutdown = template.encryptionKeyShutdownDuration
  note(`${RUN}encryption-key-shutdown-hours`, shutdown ? Number.parseFloat(shutdown) / 3600 : undefined)
  // A revision shows fewer of these than the template does.
  if ('serviceMesh' in template) note(`${RUN}mesh`, template.serviceMesh?.mesh || undefined)
  if ('gpuZonalRedundancyDisabled' in template && template.gpuZonalRedundancyDisabled !== undefined)
    note(`${RUN}gpu-zonal-redundancy-disabled`, String(template.gpuZonalRedundancyDisabled))
  if ('healthCheckDisabled' in template && template.healthCheckDisabled) note(`${RUN}health-check-disabled`, 'true')
  const main = mainOf(template.containers)
  // A stored message omits false fields: `resources` without `cpuIdle` means that CPU is always allocated.
  if (main?.resources && !main.resources.cpuIdle) note(`${RUN}cpu-throttling`, 'false')
  if (main?.resources?.startupCpuBoost !== undefined)
    note(`${RUN}startup-cpu-boost`, String(main.resources.startupCpuBoost))
  const depends = Object.fromEntries(
    (template.containers ?? []).flatMap(c => (c.dependsOn?.length ? [[c.name ?? '', c.dependsOn]] : [])),
  )
  if (Object.keys(depends).length) note(`${RUN}container-dependencies`, JSON.stringify(depends))
  const images = Object.fromEntries(
    (template.containers ?? []).flatMap(c => (c.baseImageUri ? [[c.name ?? '', c.baseImageUri]] : [])),
  )
  if (Object.keys(images).length) note(`${RUN}base-images`, JSON.stringify(images))
  const databases = template.volumes?.flatMap(v => v.cloudSqlInstance?.instances ?? []) ?? []
  if (databases.length) note(`${RUN}cloudsql-instances`, databases.join(','))
  const aliases = new Map<string, string>()
  const secret = (name = '') => {
    if (!name.includes('/')) return name
    const alias = `${shortName(name)}-alias`
    aliases.set(alias, name)
    return alias
  }
  const spec: KnativeSpec = {
    ...(template.maxInstanceRequestConcurrency ? { containerConcurrency: template.maxInstanceRequestConcurrency } : {}),
    ...(template.timeout ? { timeoutSeconds: Number.parseFloat(template.timeout) } : {}),
    ...(template.serviceAccount ? { serviceAccountName: template.serviceAccount } : {}),
    ...(template.nodeSelector?.accelerator
      ? { nodeSelector: { [`${RUN}accelerator`]: template.nodeSelector.accelerator } }
      : {}),
    ...(runtimeClassName ? { runtimeClassName } : {}),
    containers: (template.containers ?? []).map(c => toContainer(c, secret)),
  }
  const volumes = template.volumes?.filter(v => !v.cloudSqlInstance).map(v => toVolume(v, secret)) ?? []
  if (volumes.length) spec.volumes = volumes
  if (aliases.size) note(`${RUN}secrets`, [...aliases].map(pair => pair.join(':')).join(','))
  return {
    metadata: {
      ...('revision' in template && template.revision ? { name: template.revision } : {}),
      labels: template.labels ?? {},
      annotations,
    },
    spec,
  }
}

function toContainer(c: Container, secret: (name?: string) => string): KnativeContainer {
  const mounts = c.volumeMounts?.filter(m => m.name !== CLOUD_SQL)
  return {
    ...(c.name ? { name: c.name } : {}),
    ...(c.image ? { image: c.image } : {}),
    ...(c.command?.length ? { command: c.command } : {}),
    ...(c.args?.length ? { args: c.args } : {}),
    ...(c.workingDir ? { workingDir: c.workingDir } : {}),
    ...(c.env?.length
      ? {
          env: c.env.map(({ name = '', value, valueSource }) => ({
            name,
            ...(valueSource?.secretKeyRef
              ? {
                  valueFrom: {
                    secretKeyRef: {
                      name: secret(valueSource.secretKeyRef.secret),
                      key: valueSource.secretKeyRef.version ?? 'latest',
                    },
                  },
                }
              : { value: value ?? '' }),
          })),
        }
      : {}),
    resources: { limits: c.resources?.limits ?? {} },
    ...(c.ports?.length ? { ports: c.ports } : {}),
    ...(mounts?.length ? { volumeMounts: mounts } : {}),
    ...(c.startupProbe ? { startupProbe: c.startupProbe } : {}),
    ...(c.livenessProbe ? { livenessProbe: c.livenessProbe } : {}),
    ...(c.readinessProbe ? { readinessProbe: c.readinessProbe } : {}),
  }
}

function toVolume(v: Volume, alias: (name?: string) => string): KnativeVolume {
  const name = v.name ?? ''
  if (v.secret) {
    return {
      name,
      secret: {
        secretName: alias(v.secret.secret),
        ...(v.secret.items
          ? {
              items: v.secret.items.map(({ version = '', path = '', mode }) => ({
                key: version,
                path,
                ...(mode ? { mode } : {}),
              })),
            }
          : {}),
        ...(v.secret.defaultMode ? { defaultMode: v.secret.defaultMode } : {}),
      },
    }
  }
  if (v.gcs) {
    const options = v.gcs.mountOptions?.join(',')
    return {
      name,
      csi: {
        driver: 'gcsfuse.run.googleapis.com',
        ...(v.gcs.readOnly ? { readOnly: true } : {}),
        volumeAttributes: { bucketName: v.gcs.bucket ?? '', ...(options ? { mountOptions: options } : {}) },
      },
    }
  }
  if (v.nfs) return { name, nfs: v.nfs }
  return { name, emptyDir: { medium: 'Memory', ...(v.emptyDir?.sizeLimit ? { sizeLimit: v.emptyDir.sizeLimit } : {}) } }
}
