/** Questions about what a build uses: staging bucket, repository, default build account, and their policies. */

import type { Google } from '../google/google.ts'
import { emailOf, fullName } from '../iam/names.ts'
import type { Config } from '../inputs/config.ts'
import { say } from '../language/say.ts'
import type { Fact } from '../model.ts'
import { fallbackLocation } from '../service/build.ts'
import { liveTemplate } from '../service/edit-paths.ts'
import type { Bucket, Build, Deployed, Policy, Repository } from '../wire.ts'
import { count } from '../words/sentences.ts'
import { ask, known } from './ask.ts'
import { summarisePolicy } from './project.ts'

export function readBucket(google: Google, bucket: string): Promise<Fact<Bucket | null>> {
  return ask(
    `GET storage.googleapis.com/storage/v1/b/${bucket}`,
    fullName.bucket(bucket),
    () => google.storage.getBucket(bucket),
    found => (found ? say`of project ${found.projectNumber ?? '?'}, in ${found.location ?? '?'}` : say`does not exist`),
  )
}

export function readBucketPolicy(google: Google, bucket: string): Promise<Fact<Policy>> {
  return ask(
    `GET storage.googleapis.com/storage/v1/b/${bucket}/iam`,
    fullName.bucket(bucket),
    () => google.storage.getPolicy(bucket),
    summarisePolicy,
  )
}

/** `name`: `projects/P/locations/L/repositories/R`. */
export function readRepository(google: Google, name: string): Promise<Fact<Repository | null>> {
  return ask(
    `GET artifactregistry.googleapis.com/v1/${name}`,
    fullName.repository(name),
    () => google.artifactRegistry.getRepository(name),
    found => (found ? say`${found.format ?? '?'} repository` : say`does not exist`),
  )
}

export function readRepositoryPolicy(google: Google, name: string): Promise<Fact<Policy>> {
  return ask(
    `GET artifactregistry.googleapis.com/v1/${name}:getIamPolicy`,
    fullName.repository(name),
    () => google.artifactRegistry.getPolicy(name),
    summarisePolicy,
  )
}

/** Email of the account that built an image that runs; null: no build that is left and listed made one. */
export async function readLastBuilder(
  google: Google,
  project: string,
  { kind, region, build }: Pick<Config, 'kind' | 'region' | 'build'>,
  live: Promise<Fact<Deployed | null>>,
): Promise<Fact<string | null>> {
  const found = await live
  if (!found.known) return found
  const digests = (liveTemplate(found.value, kind)?.containers ?? []).flatMap(
    ({ image }) => /sha256:[0-9a-f]{64}$/.exec(image ?? '')?.[0] ?? [],
  )
  if (digests.length === 0) return known(null, ...found.evidence)
  const location = fallbackLocation({ ...(build.workerPool && { workerPool: build.workerPool }) })
  const lists = await Promise.all([...new Set([region, location])].map(place => readBuilds(google, project, place)))
  const made = lists
    .flatMap(list => (list.known ? list.value : []))
    .find(({ results }) => results?.images?.some(({ digest }) => digests.includes(digest ?? '')))
  const closed = lists.find(list => !list.known)
  if (!made && closed && !closed.known) return closed
  return known(made?.serviceAccount ? emailOf(made.serviceAccount) : null, ...lists.flatMap(({ evidence }) => evidence))
}

const readBuilds = (google: Google, project: string, location: string): Promise<Fact<Build[]>> =>
  ask(
    `GET cloudbuild.googleapis.com/v1/projects/${project}/locations/${location}/builds`,
    fullName.project(project),
    () => google.cloudBuild.newestBuilds(project, location),
    builds => count(builds.length, 'build'),
  )

/** Email; null if the project has no default, so a build has to name an account. */
export function readDefaultBuildAccount(google: Google, project: string, region: string): Promise<Fact<string | null>> {
  return ask(
    `GET cloudbuild.googleapis.com/v1/projects/${project}/locations/${region}/defaultServiceAccount`,
    fullName.project(project),
    () => google.cloudBuild.defaultServiceAccount(project, region),
    email => email ?? 'none',
  )
}
