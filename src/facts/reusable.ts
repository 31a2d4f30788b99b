/**
 * An image of the same source with the same settings: Cloud Build says which image a build has made, and Artifact Registry whether it is
 * still there. A build's record cannot be changed and names the image by digest; a tag in the registry could be moved.
 */

import type { Google } from '../google/google.ts'
import { emailOf, fullName, repositoryOfImage } from '../iam/names.ts'
import type { Config } from '../inputs/config.ts'
import { KINDS } from '../kinds/list.ts'
import { say } from '../language/say.ts'
import type { Fact } from '../model.ts'
import {
  type BuildSettings,
  chooseBuild,
  fallbackLocation,
  type SourceKind,
  type SourceObject,
} from '../service/build.ts'
import type { Build, Service } from '../wire.ts'
import { ask, known, unknown } from './ask.ts'

export interface Reusable {
  id: string
  /** `projects/N/locations/L/builds/ID`. */
  build: string
  logUrl?: string
  /** By digest. */
  image: string
  digest: string
  /** What was built. */
  source: SourceObject
}

/** Images that were deleted are rare, so a few are enough. */
const MOST = 5

/** `source`: with its digest. Null: there is none, or these settings always take a build. */
export async function readReusable(
  google: Google,
  config: Config,
  project: string,
  service: Promise<Fact<Service | null>>,
  source: Promise<SourceKind>,
): Promise<Fact<Reusable | null>> {
  const [found, kind] = await Promise.all([service, source])
  const remembers = KINDS[config.kind].requests
  if (remembers && !found.known)
    return unknown(say`The settings of the last build are not known. ${found.why}`, ...found.evidence)
  const settings = chooseBuild(config, project, remembers && found.known ? found.value : null, kind)
  const { key } = settings
  if (!key) return known(null)
  const places = [...new Set([config.region, fallbackLocation(settings)])]
  const lists = await Promise.all(places.map(place => readBuilds(google, project, place, key)))
  const evidence = lists.flatMap(list => list.evidence)
  const candidates = lists.flatMap(list => (list.known ? list.value : [])).flatMap(build => reusableOf(build, settings))
  for (const candidate of candidates.slice(0, MOST)) {
    const image = await readImage(google, candidate)
    evidence.push(...image.evidence)
    if (!image.known) return unknown(image.why, ...evidence)
    if (image.value) return known(candidate, ...evidence)
  }
  const closed = lists.find(list => !list.known)
  return closed && !closed.known ? unknown(closed.why, ...evidence) : known(null, ...evidence)
}

function readBuilds(google: Google, project: string, location: string, key: string): Promise<Fact<Build[]>> {
  return ask(
    `GET cloudbuild.googleapis.com/v1/projects/${project}/locations/${location}/builds?filter=tags=${key}`,
    fullName.project(project),
    () => google.cloudBuild.buildsTagged(project, location, key),
    builds => (builds.length === 1 ? say`1 build` : say`${builds.length} builds`),
  )
}

/**
 * A build that has made an image in the repository that this build would push to. Whoever starts a build chooses its tags, but not its
 * account without being allowed to act as it. What a trigger started was never ours, and its tags can come from the code that it builds.
 */
function reusableOf(build: Build, { image: wanted, serviceAccount: account }: BuildSettings): Reusable[] {
  if (build.buildTriggerId || (account && emailOf(build.serviceAccount ?? '') !== emailOf(account))) return []
  const { name: image, digest } = build.results?.images?.[0] ?? {}
  const { name = '', logUrl, status } = build
  const { storageSource } = (build.source ?? {}) as {
    storageSource?: { [field in keyof SourceObject | 'object']?: string }
  }
  const { bucket, object, generation } = storageSource ?? {}
  const bare = image?.replace(/[@:][^/]*$/, '')
  if (status !== 'SUCCESS' || !bare || !digest || !/^sha256:[0-9a-f]{64}$/.test(digest)) return []
  if (repositoryOfImage(bare) === undefined || repositoryOfImage(bare) !== repositoryOfImage(wanted)) return []
  if (!bucket || !object || !generation) return []
  return [
    {
      id: build.id ?? name.split('/').at(-1) ?? '',
      build: name,
      ...(logUrl && { logUrl }),
      image: `${bare}@${digest}`,
      digest,
      source: { bucket, name: object, generation },
    },
  ]
}

/** `L-docker.pkg.dev/P/R/NAME@DIGEST` -> its name in Artifact Registry's API. */
export function dockerImageName(image: string): string {
  const [path = '', digest = ''] = image.split('@')
  return `${repositoryOfImage(path) ?? ''}/dockerImages/${path.split('/').at(-1)}@${digest}`
}

function readImage(google: Google, { image }: Reusable): Promise<Fact<boolean>> {
  const repository = repositoryOfImage(image) ?? ''
  const name = dockerImageName(image)
  return ask(
    `GET artifactregistry.googleapis.com/v1/${name}`,
    fullName.repository(repository),
    async () => (await google.artifactRegistry.getDockerImage(name)) !== null,
    there => (there ? 'exists' : say`does not exist`),
  )
}
