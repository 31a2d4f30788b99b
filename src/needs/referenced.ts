/** What the inputs refer to besides service and build: secrets, instances, networks, foreign images. Each brings needs. */
import { privateRepository } from '../iam/names.ts'
import type { Edit, OriginSettings, ReleaseSettings, TargetSettings } from '../inputs/config.ts'
import { isObject, type JsonObject, listAt } from '../service/json.ts'
import { editVolumes, secretsOf } from '../service/volumes.ts'
import type { RevisionTemplate } from '../wire.ts'

/** Full names: `projects/P/...`. Only what the inputs refer to: what the live service has already works, or did. */
export interface Options {
  secrets: { project: string; secret: string }[]
  sqlInstances: { project: string; instance: string }[]
  connector?: string
  network?: string
  subnetwork?: string
  /** Buckets that are mounted as volumes. */
  buckets: { bucket: string; readOnly: boolean }[]
  /** Repository of the image to deploy, if it is in Artifact Registry. */
  imageRepository?: string
  /** Repositories of the other containers' images. */
  otherRepositories: string[]
  /** Cloud KMS key that encrypts the containers: `projects/P/locations/L/keyRings/R/cryptoKeys/K`. */
  encryptionKey?: string
  workerPool?: string
  /** Repository of a base image that is not Google's own. */
  baseImageRepository?: string
}

/** The live service, or the resource whose template counts instead; undefined: not known (yet). */
type Live = { template?: Pick<RevisionTemplate, 'vpcAccess'> } | null | undefined

export function optionsOf(
  config: TargetSettings & OriginSettings & ReleaseSettings,
  project: string,
  live: Live,
): Options {
  const { edits, origin, region, build } = config
  const fromSource = origin.kind === 'source'
  const connector = lastSet(edits, 'template.vpcAccess.connector')
  const key = lastSet(edits, 'template.encryptionKey')
  const image = origin.kind === 'image' && !origin.builtHere ? privateRepository(origin.image) : undefined
  const base = fromSource ? privateRepository(build.baseImage) : undefined
  return {
    secrets: [...new Set([...secretsOf(edits), ...secretVolumes(edits)])].map(name => {
      const [, owner = project, , secret = name] = name.includes('/') ? name.split('/') : []
      return { project: owner, secret }
    }),
    sqlInstances: instancesOf(edits).map(name => {
      const [, owner = project, instance = name] = /^(.+):[^:]+:([^:]+)$/.exec(name) ?? []
      return { project: owner, instance }
    }),
    buckets: bucketsOf(edits),
    otherRepositories: otherRepositoriesOf(edits),
    ...(connector && { connector }),
    ...networksOf(edits, project, region, live),
    ...(key && KEY.test(key) && { encryptionKey: key }),
    ...(image && { imageRepository: image }),
    ...(fromSource && build.workerPool && { workerPool: build.workerPool }),
    ...(base && { baseImageRepository: base }),
  }
}

const KEY = /^projects\/[^/]+\/locations\/[^/]+\/keyRings\/[^/]+\/cryptoKeys\/[^/]+$/
const INTERFACE = 'template.vpcAccess.networkInterfaces.0'

/** A network alone means its subnetwork of the same name (run/v2 `NetworkInterface`), unless the service has another. */
function networksOf(
  edits: readonly Edit[],
  project: string,
  region: string,
  live: Live,
): Pick<Options, 'network' | 'subnetwork'> {
  const network = lastSet(edits, `${INTERFACE}.network`)
  const kept = live?.template?.vpcAccess?.networkInterfaces?.[0]?.subnetwork
  const subnetwork = lastSet(edits, `${INTERFACE}.subnetwork`) ?? (network && !kept ? last(network) : undefined)
  const host = (network && owner(network)) ?? project
  return {
    ...(network && { network: `projects/${host}/global/networks/${last(network)}` }),
    ...(subnetwork && {
      subnetwork: `projects/${owner(subnetwork) ?? host}/regions/${/regions\/([^/]+)/.exec(subnetwork)?.[1] ?? region}/subnetworks/${last(subnetwork)}`,
    }),
  }
}

/** The value that the edits leave at a path; undefined if they do not set it, or clear it or its parent. */
function lastSet(edits: readonly Edit[], path: string): string | undefined {
  const edit = edits.findLast(one => path === one.path || (one.op === 'clear' && path.startsWith(`${one.path}.`)))
  return edit?.op === 'set' && typeof edit.value === 'string' && edit.value !== '' ? edit.value : undefined
}

function instancesOf(edits: readonly Edit[]): string[] {
  const put = edits.flatMap(edit =>
    edit.path === 'container.cloudSqlInstances' && edit.op === 'put' ? Object.keys(edit.entries) : [],
  )
  const volumes = volumesIn(edits).flatMap(({ cloudSqlInstance }) =>
    isObject(cloudSqlInstance) && Array.isArray(cloudSqlInstance.instances)
      ? cloudSqlInstance.instances.map(String)
      : [],
  )
  return [...new Set([...put, ...volumes])]
}

/** Volumes that the edits add and no later edit removes. */
function volumesIn(edits: readonly Edit[]): JsonObject[] {
  const template: JsonObject = {}
  for (const edit of edits) if (edit.path === 'template.volumes') editVolumes(template, edit)
  return listAt(template, 'volumes')
}

const secretVolumes = (edits: readonly Edit[]): string[] =>
  volumesIn(edits).flatMap(({ secret }) => (isObject(secret) && secret.secret ? [String(secret.secret)] : []))

/** A bucket named `_` stands for every bucket that the account can see. */
function bucketsOf(edits: readonly Edit[]): Options['buckets'] {
  const mounted = volumesIn(edits).flatMap(({ gcs }) =>
    isObject(gcs) && typeof gcs.bucket === 'string' && gcs.bucket !== '_'
      ? [{ bucket: gcs.bucket, readOnly: gcs.readOnly === true }]
      : [],
  )
  const byName = Map.groupBy(mounted, ({ bucket }) => bucket)
  return [...byName].map(([bucket, mounts]) => ({ bucket, readOnly: mounts.every(({ readOnly }) => readOnly) }))
}

/** The image of every container that has its own instead of the run's. */
function otherRepositoriesOf(edits: readonly Edit[]): string[] {
  const images = new Map(
    edits.flatMap(edit =>
      edit.path === 'container.image' && edit.op === 'set' && edit.container !== undefined
        ? [[edit.container, String(edit.value)] as const]
        : [],
    ),
  )
  return [...new Set([...images.values()].flatMap(image => privateRepository(image) ?? []))]
}

/** `projects/P/...`, or an address that ends like that -> P. */
const owner = (name: string) => /(?:^|\/)projects\/([^/]+)\//.exec(name)?.[1]
const last = (name: string) => name.split('/').at(-1) ?? name
