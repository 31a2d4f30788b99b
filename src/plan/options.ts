/** What the inputs name besides service and build: secrets, instances, networks, other people's images. Each brings needs. */
import { projectIn, repositoryOfImage } from '../facts/names.ts'
import type { RevisionTemplate } from '../google/wire.ts'
import type { Config, Edit } from '../inputs/config.ts'
import { secretsOf } from './volumes.ts'

/** Names are full ones: `projects/P/...`. Only what the inputs name: what the live service has already works, or did. */
export interface Options {
  secrets: { project: string; secret: string }[]
  sqlInstances: { project: string; instance: string }[]
  connector?: string
  network?: string
  subnetwork?: string
  /** Repository of the image to deploy, where it is one of Artifact Registry's. */
  imageRepository?: string
  workerPool?: string
  /** Repository of a base image that is not Google's own. */
  baseImageRepository?: string
}

/** The live service, or what has its template in its place; undefined: not known, or not known yet. */
export type Live = { template?: Pick<RevisionTemplate, 'vpcAccess'> } | null | undefined

export function optionsOf(config: Config, project: string, live: Live): Options {
  const { edits, origin, region, build } = config
  const fromSource = origin.kind === 'source'
  const connector = lastSet(edits, 'template.vpcAccess.connector')
  const image = origin.kind === 'image' && !origin.builtHere ? privateRepository(origin.image) : undefined
  const base = fromSource ? privateRepository(build.baseImage) : undefined
  return {
    secrets: secretsOf(edits).map(name => {
      const [, owner = project, , secret = name] = name.includes('/') ? name.split('/') : []
      return { project: owner, secret }
    }),
    sqlInstances: instancesOf(edits).map(name => {
      const [, owner = project, instance = name] = /^(.+):[^:]+:([^:]+)$/.exec(name) ?? []
      return { project: owner, instance }
    }),
    ...(connector && { connector }),
    ...networksOf(edits, project, region, live),
    ...(image && { imageRepository: image }),
    ...(fromSource && build.workerPool && { workerPool: build.workerPool }),
    ...(base && { baseImageRepository: base }),
  }
}

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

/** The value that the edits leave at a path; undefined where they are silent or clear it, by itself or with what it is in. */
function lastSet(edits: readonly Edit[], path: string): string | undefined {
  const edit = edits.findLast(one => path === one.path || (one.op === 'clear' && path.startsWith(`${one.path}.`)))
  return edit?.op === 'set' && typeof edit.value === 'string' && edit.value !== '' ? edit.value : undefined
}

function instancesOf(edits: readonly Edit[]): string[] {
  const put = edits.flatMap(edit =>
    edit.path === 'container.cloudSqlInstances' && edit.op === 'put' ? Object.keys(edit.entries) : [],
  )
  return [...new Set(put)]
}

/** Images that everybody may read: Cloud Run's samples, and the base images of Google's buildpacks. */
const PUBLIC_PROJECTS: ReadonlySet<string> = new Set([
  'cloudrun',
  'google-samples',
  'serverless-runtimes',
  'buildpacks',
])

function privateRepository(image: string | undefined): string | undefined {
  const repository = repositoryOfImage(image)
  return repository && !PUBLIC_PROJECTS.has(projectIn(repository) ?? '') ? repository : undefined
}

/** `projects/P/...` or an address that ends so -> P. */
const owner = (name: string) => /(?:^|\/)projects\/([^/]+)\//.exec(name)?.[1]
const last = (name: string) => name.split('/').at(-1) ?? name
