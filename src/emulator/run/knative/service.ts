/** Knative v1's form of a service, and what both directions of the conversion (from-knative, to-knative) share. */
import type { Container, RevisionTemplate } from '../../../wire.ts'

/** Annotations that only the v1 form shows. */
export interface Extras {
  service: Record<string, string>
  template: Record<string, string>
}
export type Text = Record<string, string>

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
export interface KnativeTemplate {
  metadata?: KnativeMeta
  spec: KnativeSpec
}
export interface KnativeSpec {
  containers?: KnativeContainer[]
  volumes?: KnativeVolume[]
  containerConcurrency?: number
  timeoutSeconds?: number
  serviceAccountName?: string
  nodeSelector?: Text
  runtimeClassName?: string
}
type Mount = NonNullable<Container['volumeMounts']>[number]
export interface KnativeContainer {
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
export interface KnativeVolume {
  name?: string
  secret?: { secretName?: string; items?: { key?: string; path?: string; mode?: number }[]; defaultMode?: number }
  emptyDir?: { medium?: string; sizeLimit?: string }
  csi?: { driver?: string; readOnly?: boolean; volumeAttributes?: Text }
  nfs?: { server?: string; path?: string; readOnly?: boolean }
}
export interface KnativeTraffic {
  latestRevision?: boolean
  revisionName?: string
  percent?: number
  tag?: string
  url?: string
}

export type Volume = NonNullable<RevisionTemplate['volumes']>[number]

/** The prefix of the annotations that carry Cloud Run's own fields in v1. */
export const RUN = 'run.googleapis.com/'
/** Name of the volume that represents v1's annotation with Cloud SQL instances. */
export const CLOUD_SQL = 'cloudsql'

/** v1's names for what happens when a key is revoked (gcloud's command_lib/run/flags.py). */
export const REVOCATION: Record<string, NonNullable<RevisionTemplate['encryptionKeyRevocationAction']>> = {
  'prevent-new': 'PREVENT_NEW',
  'shut-down': 'SHUTDOWN',
}
/** The container that gets the requests; v1 shows its value for settings of the whole template. */
export const mainOf = (containers: readonly Container[] = []): Container | undefined =>
  containers.find(container => container.ports?.length) ?? containers[0]

/** Prefixes that Google reserves: v1 carries fields in them, v2 refuses them. */
export function isSystem(key: string): boolean {
  return /^([^/]+\.)?(run\.googleapis\.com|cloud\.googleapis\.com|serving\.knative\.dev|autoscaling\.knative\.dev)\//.test(
    key,
  )
}

// gcloud sends Python's True and False.
export const truth = (value: string) => value.toLowerCase() === 'true'
