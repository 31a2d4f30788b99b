/**
 * What a manifest asks for, as edits (`config.ts`), so facts, decisions and needs treat it like any other deploy. Only they use the
 * edits; the run sends the manifest itself.
 */
import type { Document } from 'yaml'
import { KINDS, type Kind } from '../../kinds/list.ts'
import type { Json } from '../../model.ts'
import type { Edit } from '../config.ts'
import { connectorName } from '../flags/flag-families.ts'
import { isPlainMap, mainContainerPath, type Plain, type PlainMap, plainAt, podPath } from './read-manifest.ts'

const FROM = 'metadata'
const RUN = 'run.googleapis.com/'

/** Image of the main container; empty if the file leaves it to the inputs. */
export function imageOf(document: Document, kind: Kind): string {
  const path = mainContainerPath(document, kind)
  return path ? text(plainAt(document, [...path, 'image'])) : ''
}

/** The annotation that turns the invoker check on or off; undefined if the manifest has none. */
export function invokerCheckDisabled(document: Document): boolean | undefined {
  const said = text(plainAt(document, ['metadata', 'annotations', `${RUN}invoker-iam-disabled`])).toLowerCase()
  return said === '' ? undefined : said === 'true'
}

/** `place`: completes short names. */
export function viewOf(document: Document, kind: Kind, place: { project: string | undefined; region: string }): Edit[] {
  const pod = map(plainAt(document, podPath(kind)))
  const notes = map(plainAt(document, ['metadata', 'annotations']))
  const ofTemplate = map(plainAt(document, ['spec', 'template', 'metadata', 'annotations']))
  const set = (path: string, value: Json | undefined): Edit =>
    value === undefined || value === '' ? { from: FROM, path, op: 'clear' } : { from: FROM, path, op: 'set', value }
  const connector = text(ofTemplate[`${RUN}vpc-access-connector`])
  const [network] = list(parsed(text(ofTemplate[`${RUN}network-interfaces`]))).map(map)
  const instances = text(ofTemplate[`${RUN}cloudsql-instances`]).split(',').filter(Boolean)
  const put = (path: string, entries: Record<string, string>): Edit[] =>
    Object.keys(entries).length === 0 ? [] : [{ from: FROM, path, op: 'put', entries, strategy: 'overwrite' }]
  return [
    set('template.serviceAccount', text(pod.serviceAccountName)),
    set('template.encryptionKey', text(ofTemplate[`${RUN}encryption-key`])),
    set('template.vpcAccess.connector', connector && place.project ? connectorName(connector, place) : connector),
    set('template.vpcAccess.networkInterfaces.0.network', text(network?.network)),
    set('template.vpcAccess.networkInterfaces.0.subnetwork', text(network?.subnetwork)),
    set('template.vpcAccess.egress', EGRESS[text(ofTemplate[`${RUN}vpc-access-egress`])]),
    ...binaryAuthorization(text(notes[`${RUN}binary-authorization`])).map(([path, value]) => set(path, value)),
    ...put('container.cloudSqlInstances', Object.fromEntries(instances.map(name => [name, '']))),
    ...put('container.secrets', secretsOf(pod, aliasesOf(text(ofTemplate[`${RUN}secrets`])))),
    ...put('container.env', literalsOf(pod)),
    ...bucketVolumes(pod),
    ...otherImages(document, kind, pod),
    ...(KINDS[kind].requests
      ? [
          set('ingress', INGRESS[text(notes[`${RUN}ingress`])]),
          set('iapEnabled', truth(notes[`${RUN}iap-enabled`])),
          set('defaultUriDisabled', truth(notes[`${RUN}default-url-disabled`])),
          ...audiences(text(notes[`${RUN}custom-audiences`])),
        ]
      : []),
  ]
}

/** A JSON list in an annotation; a manifest without it has none. */
function audiences(annotation: string): Edit[] {
  const names = list(parsed(annotation)).map(text)
  if (names.length === 0) return [{ from: FROM, path: 'customAudiences', op: 'clear' }]
  const entries = Object.fromEntries(names.map(name => [name, '']))
  return [{ from: FROM, path: 'customAudiences', op: 'put', entries, strategy: 'overwrite' }]
}

const EGRESS: Record<string, string> = {
  'all-traffic': 'ALL_TRAFFIC',
  all: 'ALL_TRAFFIC',
  'private-ranges-only': 'PRIVATE_RANGES_ONLY',
}

/** `default`, or the name of a policy. */
const binaryAuthorization = (policy: string): [string, Json | undefined][] => [
  ['binaryAuthorization.useDefault', policy === 'default' || undefined],
  ['binaryAuthorization.policy', policy === 'default' ? undefined : policy],
]

const INGRESS: Record<string, string> = {
  internal: 'INGRESS_TRAFFIC_INTERNAL_ONLY',
  'internal-and-cloud-load-balancing': 'INGRESS_TRAFFIC_INTERNAL_LOAD_BALANCER',
  none: 'INGRESS_TRAFFIC_NONE',
}

/** `ALIAS:projects/P/secrets/S,...`: how a manifest names secrets of other projects. */
function aliasesOf(annotation: string): Map<string, string> {
  const pairs = annotation.split(',').filter(pair => pair.includes(':'))
  return new Map(pairs.map(pair => [pair.slice(0, pair.indexOf(':')).trim(), pair.slice(pair.indexOf(':') + 1).trim()]))
}

/** Variables and files that come from secrets, of every container, as entries of `container.secrets`. */
function secretsOf(pod: PlainMap, aliases: Map<string, string>): Record<string, string> {
  const named = (alias: Plain | undefined) => aliases.get(text(alias)) ?? text(alias)
  const found: Record<string, string> = {}
  for (const container of list(pod.containers).map(map))
    for (const variable of list(container.env).map(map)) {
      const reference = map(map(variable.valueFrom).secretKeyRef)
      if (reference.name !== undefined)
        found[text(variable.name)] = `${named(reference.name)}:${text(reference.key) || 'latest'}`
    }
  for (const volume of list(pod.volumes).map(map)) {
    const secret = map(volume.secret)
    if (secret.secretName === undefined) continue
    const items = list(secret.items).map(map)
    for (const item of items.length > 0 ? items : [{}])
      found[`/${text(volume.name)}/${text(item.path)}`] = `${named(secret.secretName)}:${text(item.key) || 'latest'}`
  }
  return found
}

/** Mounted buckets (`csi` with Cloud Storage FUSE: run/v1 reference, `CSIVolumeSource`). */
function bucketVolumes(pod: PlainMap): Edit[] {
  return list(pod.volumes)
    .map(map)
    .flatMap(({ name, csi }): Edit[] => {
      const { driver, readOnly, volumeAttributes } = map(csi)
      const bucket = text(map(volumeAttributes).bucketName)
      if (driver !== 'gcsfuse.run.googleapis.com' || bucket === '') return []
      const gcs = { bucket, readOnly: truth(readOnly) ?? false }
      return [{ from: FROM, path: 'template.volumes', op: 'add', item: { name: text(name), gcs } }]
    })
}

/** The images of the other containers. */
function otherImages(document: Document, kind: Kind, pod: PlainMap): Edit[] {
  const main = mainContainerPath(document, kind)?.at(-1)
  return list(pod.containers)
    .map(map)
    .flatMap(({ name, image }, index): Edit[] =>
      index === main || image === undefined
        ? []
        : [{ from: FROM, path: 'container.image', op: 'set', value: text(image), container: text(name) || `${index}` }],
    )
}

function literalsOf(pod: PlainMap): Record<string, string> {
  const variables = list(pod.containers).flatMap(container => list(map(container).env).map(map))
  return Object.fromEntries(
    variables.flatMap(({ name, value }) => (value === undefined ? [] : [[text(name), text(value)]])),
  )
}

const map = (value: Plain | undefined): PlainMap => (isPlainMap(value) ? value : {})
const list = (value: Plain | undefined): Plain[] => (Array.isArray(value) ? value : [])
const text = (value: Plain | undefined): string =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : ''
const truth = (value: Plain | undefined): true | undefined => (text(value).toLowerCase() === 'true' ? true : undefined)
function parsed(json: string): Plain {
  try {
    return JSON.parse(json) as Plain
  } catch {
    return null
  }
}
