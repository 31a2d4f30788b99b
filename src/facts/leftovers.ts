/** The images and uploaded sources of previews, who made them and what else uses them. */

import type { Google } from '../google/google.ts'
import { fullName, imageName, locationName, projectIn, sourceFolder } from '../iam/names.ts'
import { previewService, pullRequestOfName } from '../iam/preview-names.ts'
import { say } from '../language/say.ts'
import type { Fact } from '../model.ts'
import type { SourceObject } from '../service/build.ts'
import type { Build, DockerImage, Job, StorageObject, WorkerPool } from '../wire.ts'
import { count } from '../words/sentences.ts'
import { andThen, ask, known, unknown } from './ask.ts'

export interface LeftImage {
  kind: 'image'
  pullRequest: number
  /** `REPOSITORY/dockerImages/S-pr-12@sha256:...`. */
  name: string
  /** `L-docker.pkg.dev/P/R/S-pr-12`. */
  path: string
  digest: string
  tags: readonly string[]
  /** When it was made, as in the API. */
  made?: string
}

export interface LeftSource extends SourceObject {
  kind: 'source'
  pullRequest: number
  made?: string
}

export type Leftover = LeftImage | LeftSource

/** What runs in the project, or is set up to run. */
export interface Use {
  /** Full name of a service, revision, job or worker pool. */
  by: string
  /** As it names them. */
  images: readonly string[]
  /** `gs://B/O`, with or without `#GENERATION`. */
  sources: readonly string[]
}

export interface Leftovers {
  /** Of every preview of the service, as far as they could be listed. */
  found: Fact<Leftover[]>
  /** By pull request: its builds. Only of those whose leftovers are not kept for another reason anyway. */
  builds: ReadonlyMap<number, Fact<Build[]>>
  /** Left out if everything is kept for another reason anyway. */
  uses?: Fact<Use[]>
}

interface Where {
  project: string
  region: string
  /** The service that they are previews of. */
  of: string
  /** `projects/P/locations/L/repositories/R`. */
  repository: string
  bucket: string
  /** Only of this one. */
  pullRequest?: number
}

/** `mayGo`: whether nothing speaks against deleting it that is known already. Only then the run asks who made and who uses it. */
export async function readLeftovers(
  google: Google,
  where: Where,
  mayGo: (item: Leftover) => boolean,
): Promise<Leftovers> {
  const [images, sources] = await Promise.all([readImages(google, where), readSources(google, where)])
  const found: Fact<Leftover[]> = !images.known
    ? images
    : sources.known
      ? known([...images.value, ...sources.value], ...images.evidence, ...sources.evidence)
      : sources
  const asked = found.known ? found.value.filter(mayGo) : []
  if (asked.length === 0) return { found, builds: new Map() }
  const numbers = [...new Set(asked.map(({ pullRequest }) => pullRequest))]
  const builds = new Map<number, Fact<Build[]>>()
  const reading = inTurns(numbers, async number => builds.set(number, await readBuilds(google, where, number)))
  const [uses] = await Promise.all([readUses(google, where), reading])
  return { found, builds, uses }
}

const isWanted = ({ pullRequest: wanted }: Where, pullRequest: number | undefined): pullRequest is number =>
  pullRequest !== undefined && (wanted === undefined || wanted === pullRequest)

/** In a repository of another project nothing is the run's own. */
async function readImages(google: Google, where: Where): Promise<Fact<LeftImage[]>> {
  const { repository, project, of } = where
  if (projectIn(repository) !== project) return known([])
  const own = imageName(repository, '')
  const all = await ask(
    `GET artifactregistry.googleapis.com/v1/${repository}/dockerImages`,
    fullName.repository(repository),
    () => orNone(google.artifactRegistry.listDockerImages(repository)),
    images => count(images.length, 'image'),
  )
  return andThen(all, images =>
    images.flatMap(({ name, uri = '', tags = [], uploadTime }: DockerImage): LeftImage[] => {
      const [path = '', digest] = uri.split('@')
      const pullRequest = path.startsWith(own) ? pullRequestOfName(of, path.slice(own.length)) : undefined
      if (!name || !digest || !isWanted(where, pullRequest)) return []
      return [{ kind: 'image', pullRequest, name, path, digest, tags, ...(uploadTime && { made: uploadTime }) }]
    }),
  )
}

async function readSources(google: Google, where: Where): Promise<Fact<LeftSource[]>> {
  const { bucket, of, pullRequest: wanted } = where
  const every = of.length <= UNCUT ? `services/${of}-pr-` : `services/${of.slice(0, UNCUT)}`
  const prefix = wanted === undefined ? every : folderOf(where, wanted)
  const all = await ask(
    `GET storage.googleapis.com/storage/v1/b/${bucket}/o?prefix=${prefix}`,
    fullName.bucket(bucket),
    () => orNone(google.storage.listObjects(bucket, prefix)),
    objects => count(objects.length, 'object'),
  )
  return andThen(all, objects =>
    objects.flatMap(({ name, generation, timeCreated }: StorageObject): LeftSource[] => {
      const [, folder = '', file] = name.split('/')
      const pullRequest = pullRequestOfName(of, folder)
      if (!file?.endsWith('.zip') || !isWanted(where, pullRequest)) return []
      return [{ kind: 'source', pullRequest, bucket, name, generation, ...(timeCreated && { made: timeCreated }) }]
    }),
  )
}

/** The names of previews begin with so many characters of the service's, whatever the number (up to nine digits). */
const UNCUT = 27

const folderOf = ({ project, region, of }: Where, pullRequest: number) =>
  `${sourceFolder(`${locationName(project, region)}/services/${previewService(of, pullRequest)}`)}/`

/** What does not exist holds nothing. */
const orNone = <T>(listed: Promise<T[]>): Promise<T[]> =>
  listed.catch(error => {
    if ((error as { status?: number }).status === 404) return []
    throw error
  })

/** The builds of a preview, by the tag that gcloud gives each of them too. What they say of themselves is looked at apart. */
async function readBuilds(google: Google, { project, region, of }: Where, pullRequest: number): Promise<Fact<Build[]>> {
  const tag = `service_${previewService(of, pullRequest)}`
  const lists = await Promise.all(
    [region, 'global'].map(place =>
      ask(
        `GET cloudbuild.googleapis.com/v1/projects/${project}/locations/${place}/builds?filter=tags=${tag}`,
        fullName.project(project),
        () => google.cloudBuild.buildsTagged(project, place, tag),
        builds => count(builds.length, 'build'),
      ),
    ),
  )
  const closed = lists.find(list => !list.known)
  const evidence = lists.flatMap(list => list.evidence)
  if (closed && !closed.known) return unknown(closed.why, ...evidence)
  return known(
    lists.flatMap(list => (list.known ? list.value : [])),
    ...evidence,
  )
}

/** Every service, revision, job and worker pool of every region. Unknown if one of them could not be read, or the run's own region is missing. */
export async function readUses(
  google: Google,
  { project, region: own }: Pick<Where, 'project' | 'region'>,
): Promise<Fact<Use[]>> {
  const regions = await ask(
    `GET run.googleapis.com/v1/projects/${project}/locations`,
    fullName.project(project),
    () => google.run.listRegions(project),
    found => count(found.length, 'region'),
  )
  if (!regions.known) return regions
  if (!regions.value.includes(own)) return unknown(say`Google's list of regions lacks ${own}.`, ...regions.evidence)
  const lists: Fact<Use[]>[] = []
  await inTurns(regions.value, async region => lists.push(await readRegion(google, locationName(project, region))))
  const closed = lists.find(list => !list.known)
  if (closed && !closed.known) return closed
  const uses = lists.flatMap(list => (list.known ? list.value : []))
  return known(uses, ...regions.evidence)
}

function readRegion({ run }: Google, parent: string): Promise<Fact<Use[]>> {
  return ask(
    `GET run.googleapis.com/v2/${parent}/services, revisions, jobs and workerPools`,
    fullName.project(projectIn(parent) ?? ''),
    async () => {
      const [services, revisions, jobs, pools] = await Promise.all([
        run.listServices(parent),
        run.listRevisions(`${parent}/services/-`),
        run.listResources<Job>('job', parent),
        run.listResources<WorkerPool>('worker-pool', parent),
      ])
      // Their list has no name for all.
      const ofPools = await Promise.all(pools.map(({ name }) => run.listRevisions(name ?? '')))
      return [
        ...services.map(({ name, template, buildConfig }) =>
          used(name, template?.containers, [buildConfig?.imageUri], [buildConfig?.sourceLocation]),
        ),
        ...[...revisions, ...ofPools.flat()].map(({ name, containers }) => used(name, containers)),
        ...jobs.map(({ name, template }) => used(name, template?.template?.containers)),
        ...pools.map(({ name, template }) => used(name, template?.containers)),
      ]
    },
    found => count(found.length, 'use'),
  )
}

function used(
  name: string | null | undefined,
  containers: readonly { image?: string | null }[] | null | undefined,
  images: readonly (string | null | undefined)[] = [],
  sources: readonly (string | null | undefined)[] = [],
): Use {
  const given = (texts: readonly (string | null | undefined)[]) => texts.flatMap(text => text || [])
  const ran = (containers ?? []).map(({ image }) => image)
  return { by: name ?? '', images: given([...ran, ...images]), sources: given(sources) }
}

/** Requests at once: hundreds could run into quotas. */
const AT_ONCE = 8

async function inTurns<T>(items: readonly T[], body: (item: T) => Promise<unknown>): Promise<void> {
  for (let at = 0; at < items.length; at += AT_ONCE) await Promise.all(items.slice(at, at + AT_ONCE).map(body))
}
