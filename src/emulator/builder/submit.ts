/** Cloud Run's `builds:submit`: turns the request into a Cloud Build build with the recorded steps. */
import type { Build, SubmitBuildRequest } from '../../wire.ts'
import { normalize } from '../http/proto-values.ts'
import type { Answer, Call } from '../http/router.ts'
import { projectOfName } from '../run/deploy.ts'
import { refuse } from '../run/request-rules.ts'
import { allow } from '../run/targets.ts'
import { fullName } from '../world/resources.ts'
import type { World } from '../world/world.ts'
import { showOperation, startBuild } from './build.ts'
import type { Step } from './work.ts'

const BASE_IMAGE = 'gcr.io/buildpacks/google-22/run'

export function submitBuild(call: Call, world: World): Answer {
  const { project: given = '', location = '' } = call.params
  const project = projectOfName(world, `projects/${given}`)
  const request = normalize('google.cloud.run.v2.SubmitBuildRequest', call.body) as SubmitBuildRequest
  allow(
    world,
    call,
    'cloudbuild.builds.create',
    fullName.project(project.projectId),
    `projects/${given}/locations/${location}`,
  )
  const { imageUri, storageSource, buildpackBuild, dockerBuild } = request
  if (!imageUri) throw refuse('SubmitBuildRequest.image_uri', 'required field not present.')
  if (!storageSource?.bucket || !storageSource.object) {
    throw refuse('SubmitBuildRequest.storage_source', 'required field not present.')
  }
  if (!buildpackBuild && !dockerBuild) throw refuse('SubmitBuildRequest', 'build_type is required.')
  if (request.machineType && request.machineType !== 'E2_HIGHCPU_8' && request.machineType !== 'e2-highcpu-8') {
    throw refuse('SubmitBuildRequest.machine_type', `unsupported machine type '${request.machineType}'.`)
  }
  const source = `gs://${storageSource.bucket}/${storageSource.object}#${storageSource.generation ?? ''}`
  const build: Build = {
    timeout: '3600s',
    ...(request.serviceAccount ? { serviceAccount: request.serviceAccount } : {}),
    source: { storageSource },
    steps: dockerBuild
      ? [dockerStep(imageUri, source)]
      : packSteps(imageUri, buildpackBuild?.environmentVariables ?? {}),
    images: [imageUri],
    options: { logging: 'CLOUD_LOGGING_ONLY', ...(request.workerPool ? { pool: { name: request.workerPool } } : {}) },
    ...(request.tags?.length ? { tags: request.tags } : {}),
  }
  const operation = startBuild(world, call, project, location, build, 'run')
  const base = buildpackBuild?.enableAutomaticUpdates ? { baseImageUri: buildpackBuild.baseImage || BASE_IMAGE } : {}
  return { body: { buildOperation: showOperation(world, operation), ...base } }
}

function dockerStep(image: string, source: string): Step {
  const args = [
    'build',
    '--network',
    'cloudbuild',
    '--no-cache',
    '-t',
    image,
    '.',
    '--label',
    `google.source=${source}`,
  ]
  return { name: 'gcr.io/cloud-builders/docker', args }
}

function packSteps(image: string, variables: Record<string, string>): Step[] {
  const env = Object.entries(variables).flatMap(([key, value]) => ['--env', `${key}=${value}`])
  return [
    {
      id: 'pre-buildpack',
      name: 'gcr.io/k8s-skaffold/pack',
      entrypoint: 'sh',
      args: ['-c', 'chmod a+w /workspace && pack config default-builder'],
    },
    {
      id: 'build',
      name: 'gcr.io/k8s-skaffold/pack',
      entrypoint: 'pack',
      args: ['build', image, '--builder', 'gcr.io/buildpacks/builder:run', '--network', 'cloudbuild', ...env],
    },
  ]
}
