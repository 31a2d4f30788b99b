/** Questions about what a build uses: staging bucket, repository, default build account, and their policies. */
import type { Google } from '../google/google.ts'
import { fullName } from '../iam/names.ts'
import type { Fact } from '../model.ts'
import type { Bucket, Policy, Repository } from '../wire.ts'
import { ask } from './ask.ts'
import { summarisePolicy } from './project.ts'

export function readBucket(google: Google, bucket: string): Promise<Fact<Bucket | null>> {
  return ask(
    `GET storage.googleapis.com/storage/v1/b/${bucket}`,
    fullName.bucket(bucket),
    () => google.storage.getBucket(bucket),
    found => (found ? `of project ${found.projectNumber ?? '?'}, in ${found.location ?? '?'}` : 'does not exist'),
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
    found => (found ? `${found.format ?? '?'} repository` : 'does not exist'),
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

/** Email; null if the project has no default, so a build has to name an account. */
export function readDefaultBuildAccount(google: Google, project: string, region: string): Promise<Fact<string | null>> {
  return ask(
    `GET cloudbuild.googleapis.com/v1/projects/${project}/locations/${region}/defaultServiceAccount`,
    fullName.project(project),
    () => google.cloudBuild.defaultServiceAccount(project, region),
    email => email ?? 'none',
  )
}
