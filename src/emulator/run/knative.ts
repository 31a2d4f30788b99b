/**
 * Knative v1 <-> Run v2: the same service in the two forms that Google serves. What v2 has no field for (client labels aside)
 * travels in `extras`, so that a v1 client reads back what it wrote. Fields after gcloud 528's api_lib/run and what it sends.
 */
import type { Container, RevisionTemplate, Service, TrafficTarget, WireRevision } from '../../google/wire.ts'

/** Annotations that only the v1 form shows. */
export interface Extras {
  service: Record<string, string>
  template: Record<string, string>
}
type Text = Record<string, string>

export interface KnativeService {
  apiVersion?: string
  kind?: string
  metadata: KnativeMeta
  spec: { template: KnativeTemplate; traffic?: KnativeTraffic[] }
  status?: unknown
}
export interface KnativeMeta {
  name?: string
  namespace?: string
  labels?: Text
  annotations?: Text
  resourceVersion?: string
  uid?: string
  generation?: number
  creationTimestamp?: string
  selfLink?: string
  ownerReferences?: unknown[]
}
interface KnativeTemplate {
  metadata?: KnativeMeta
  spec: KnativeSpec
}
interface KnativeSpec {
  containers?: KnativeContainer[]
  volumes?: KnativeVolume[]
  containerConcurrency?: number
  timeoutSeconds?: number
  serviceAccountName?: string
  nodeSelector?: Text
  runtimeClassName?: string
}
type Mount = NonNullable<Container['volumeMounts']>[number]
interface KnativeContainer {
  name?: string
  image?: string
  command?: string[]
  args?: string[]
  workingDir?: string
  env?: { name?: string; value?: string; valueFrom?: { secretKeyRef?: { name?: string; key?: string } } }[]
  resources?: { limits?: Text; requests?: Text }
  ports?: { name?: string; containerPort?: number }[]
  volumeMounts?: Mount[]
  startupProbe?: NonNullable<Container['startupProbe']>
  livenessProbe?: NonNullable<Container['livenessProbe']>
  readinessProbe?: NonNullable<Container['readinessProbe']>
}
interface KnativeVolume {
  name?: string
  secret?: { secretName?: string; items?: { key?: string; path?: string; mode?: number }[]; defaultMode?: number }
  emptyDir?: { medium?: string; sizeLimit?: string }
  csi?: { driver?: string; readOnly?: boolean; volumeAttributes?: Text }
  nfs?: { server?: string; path?: string; readOnly?: boolean }
}
interface KnativeTraffic {
  latestRevision?: boolean
  revisionName?: string
  percent?: number
  tag?: string
  url?: string
}

const RUN = 'run.googleapis.com/'
const LATEST = 'TRAFFIC_TARGET_ALLOCATION_TYPE_LATEST'
const REVISION = 'TRAFFIC_TARGET_ALLOCATION_TYPE_REVISION'
const CLOUD_SQL = 'cloudsql'

/** v1 annotation -> v2 field of the service, both ways. Values are text in v1. */
const SERVICE_FIELDS: Record<string, { read(s: Service, v: string): Service; write(s: Service): string | undefined }> =
  {
    'client-name': text('client'),
    'client-version': text('clientVersion'),
    description: text('description'),
    'launch-stage': {
      read: (_, v) => ({ launchStage: v as NonNullable<Service['launchStage']> }),
      // GA is the default and is not shown.
      write: s => (s.launchStage && s.launchStage !== 'GA' ? s.launchStage : undefined),
    },
    ingress: {
      read: (_, v) => ({ ingress: INGRESS[v] ?? (v as NonNullable<Service['ingress']>) }),
      write: s => Object.keys(INGRESS).find(key => INGRESS[key] === s.ingress),
    },
    'invoker-iam-disabled': flag('invokerIamDisabled'),
    'default-url-disabled': flag('defaultUriDisabled'),
    'iap-enabled': flag('iapEnabled'),
    'custom-audiences': {
      read: (_, v) => ({ customAudiences: JSON.parse(v) as string[] }),
      write: s => (s.customAudiences?.length ? JSON.stringify(s.customAudiences) : undefined),
    },
    'binary-authorization': {
      read: (_, v) => ({ binaryAuthorization: v === 'default' ? { useDefault: true } : { policy: v } }),
      write: s => (s.binaryAuthorization?.useDefault ? 'default' : s.binaryAuthorization?.policy),
    },
    minScale: {
      read: (s, v) => ({ scaling: { ...s.scaling, minInstanceCount: Number(v) } }),
      write: s => s.scaling?.minInstanceCount?.toString(),
    },
    scalingMode: {
      read: (s, v) => ({ scaling: { ...s.scaling, scalingMode: v === 'manual' ? 'MANUAL' : 'AUTOMATIC' } }),
      write: s => (s.scaling?.scalingMode === 'MANUAL' ? 'manual' : undefined),
    },
    manualInstanceCount: {
      read: (s, v) => ({ scaling: { ...s.scaling, manualInstanceCount: Number(v) } }),
      write: s => s.scaling?.manualInstanceCount?.toString(),
    },
    'build-name': build('name'),
    'build-source-location': build('sourceLocation'),
    'build-function-target': build('functionTarget'),
    'build-image-uri': build('imageUri'),
    'build-base-image': build('baseImage'),
    'build-worker-pool': build('workerPool'),
    'build-service-account': build('serviceAccount'),
    'build-enable-automatic-updates': {
      read: (s, v) => ({ buildConfig: { ...s.buildConfig, enableAutomaticUpdates: truth(v) } }),
      // Shown even when off, as recorded; the proto's default is not stored.
      write: s => s.buildConfig && String(Boolean(s.buildConfig.enableAutomaticUpdates)),
    },
    'build-environment-variables': {
      read: (s, v) => ({ buildConfig: { ...s.buildConfig, environmentVariables: JSON.parse(v) as Text } }),
      write: s => s.buildConfig?.environmentVariables && JSON.stringify(s.buildConfig.environmentVariables),
    },
  }
const INGRESS: Record<string, NonNullable<Service['ingress']>> = {
  all: 'INGRESS_TRAFFIC_ALL',
  internal: 'INGRESS_TRAFFIC_INTERNAL_ONLY',
  'internal-and-cloud-load-balancing': 'INGRESS_TRAFFIC_INTERNAL_LOAD_BALANCER',
  none: 'INGRESS_TRAFFIC_NONE',
}
/** Annotations that the API writes; what a client sends there is dropped. */
const OUTPUT =
  /^run\.googleapis\.com\/(operation-id|urls|ingress-status)$|^serving\.knative\.dev\/(creator|lastModifier)$/

function text(field: 'client' | 'clientVersion' | 'description') {
  return {
    read: (_: Service, v: string): Service => ({ [field]: v }),
    write: (s: Service) => s[field] || undefined,
  }
}
function flag(field: 'invokerIamDisabled' | 'defaultUriDisabled' | 'iapEnabled') {
  return {
    read: (_: Service, v: string): Service => ({ [field]: truth(v) }),
    write: (s: Service) => (s[field] ? 'true' : undefined),
  }
}
type BuildText =
  | 'name'
  | 'sourceLocation'
  | 'functionTarget'
  | 'imageUri'
  | 'baseImage'
  | 'workerPool'
  | 'serviceAccount'
function build(field: BuildText) {
  return {
    read: (s: Service, v: string) => ({ buildConfig: { ...s.buildConfig, [field]: v } }),
    write: (s: Service) => s.buildConfig?.[field] || undefined,
  }
}
// gcloud sends Python's True and False.
const truth = (value: string) => value.toLowerCase() === 'true'

/** What a v1 client sent, as v2 input. `name` is left to the caller: v1 has only the short one. */
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

function templateFrom(sent: KnativeTemplate, extras: Text): RevisionTemplate {
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
  template.containers = (spec.containers ?? []).map((c, i) =>
    containerFrom(c, i === 0, { throttled, boost, depends, images, secret }),
  )
  template.volumes = (spec.volumes ?? []).map(v => volumeFrom(v, secret))
  const databases = take(`${RUN}cloudsql-instances`)
  if (databases) {
    template.volumes.push({ name: CLOUD_SQL, cloudSqlInstance: { instances: databases.split(',') } })
    const first = template.containers[0]
    if (first) first.volumeMounts = [...(first.volumeMounts ?? []), { name: CLOUD_SQL, mountPath: '/cloudsql' }]
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

function containerFrom(sent: KnativeContainer, first: boolean, notes: ContainerNotes): Container {
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
      // v1 throttles unless told otherwise; v2 does so only when `resources` is absent.
      ...(first ? { cpuIdle: notes.throttled === undefined || truth(notes.throttled) } : {}),
      ...(first && notes.boost !== undefined ? { startupCpuBoost: truth(notes.boost) } : {}),
    },
    ...(name && notes.depends[name] ? { dependsOn: notes.depends[name] } : {}),
    ...(base ? { baseImageUri: base } : {}),
  }
}

type Volume = NonNullable<RevisionTemplate['volumes']>[number]

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

/** What a v1 client reads besides `status`. `notes` are the annotations that the API adds. */
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
  const first = template.containers?.[0]
  if (first?.resources?.cpuIdle === false) note(`${RUN}cpu-throttling`, 'false')
  if (first?.resources?.startupCpuBoost !== undefined)
    note(`${RUN}startup-cpu-boost`, String(first.resources.startupCpuBoost))
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
    const alias = `${name.split('/').at(-1)}-alias`
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

/** Prefixes that Google keeps for itself; in v1 they carry fields, in v2 they are refused. */
export function isSystem(key: string): boolean {
  return /^([^/]+\.)?(run\.googleapis\.com|cloud\.googleapis\.com|serving\.knative\.dev|autoscaling\.knative\.dev)\//.test(
    key,
  )
}
const withoutSystem = (labels: Text = {}): Text =>
  Object.fromEntries(Object.entries(labels).filter(([key]) => !isSystem(key)))
const normal = (value: string) => (/^(true|false)$/i.test(value) ? value.toLowerCase() : value)
