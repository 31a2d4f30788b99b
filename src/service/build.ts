/**
 * How to build an image from the source: gcloud's choices as one value, and the requests made from it
 * (docs/google-cloud.md#deploying-source).
 */
import {
  chooseBucket,
  chooseRepository,
  chooseWorkerPool,
  imageName,
  namedBuildAccount,
  projectOfAccount,
} from '../iam/names.ts'
import type { Config, OriginSettings, TargetSettings } from '../inputs/config.ts'
import { KINDS } from '../kinds/list.ts'
import type { Build, Service, SubmitBuildRequest } from '../wire.ts'
import { buildKey } from './build-key.ts'
import type { StartCommand } from './start-command.ts'

/** What the source folder says about its build. */
export interface SourceKind {
  /** Has a `Dockerfile` in its root. */
  dockerfile: boolean
  /** Has a `project.toml` in its root. */
  projectToml: boolean
  /** Digest of what would be uploaded, if already known. */
  digest?: string
  /** What the Dockerfile says of the start. */
  start?: StartCommand
}

export interface BuildSettings {
  kind: 'docker' | 'buildpacks'
  /** What it is built for, as in the tags of gcloud's builds. */
  owner: string
  bucket: string
  /** `L-docker.pkg.dev/P/R/S`, without a tag. */
  image: string
  /** `projects/P/serviceAccounts/EMAIL`; undefined: the project's default build account. */
  serviceAccount?: string
  workerPool?: string
  /** Buildpacks only. */
  baseImage?: string
  automaticUpdates: boolean
  env: Record<string, string>
  functionTarget?: string
  projectDescriptor?: string
  timeoutSeconds?: number
  /** Names the source and the settings, where the image can be used again. */
  key?: string
  /** What the Dockerfile says of the start of its container. */
  start?: StartCommand
}

/** Location of an uploaded source. */
export interface SourceObject {
  bucket: string
  name: string
  generation: string
}

/** The default base image of buildpacks (`api_lib/run/service.py`, `DEFAULT_BASE_IMAGE`). */
export const DEFAULT_BASE_IMAGE = 'gcr.io/buildpacks/google-22/run'

/** Inputs first, then the settings of the service's last build, then gcloud's defaults. */
export function chooseBuild(
  config: TargetSettings & OriginSettings,
  project: string,
  live: Service | null,
  source: SourceKind,
): BuildSettings {
  const { build } = config
  const clears = (setting: 'serviceAccount' | 'workerPool' | 'baseImage') => build.clear?.includes(setting) ?? false
  const account = namedBuildAccount(config, clears('serviceAccount') ? null : live)
  const pool = chooseWorkerPool(config, clears('workerPool') ? null : live)
  const settings: BuildSettings = {
    kind: source.dockerfile ? 'docker' : 'buildpacks',
    owner: KINDS[config.kind].buildTag,
    bucket: chooseBucket(config, project, live).name,
    image: imageName(chooseRepository(config, project, live).name, build.as ?? config.service),
    automaticUpdates: false,
    env: {},
    ...(account && { serviceAccount: accountName(account.name, project) }),
    ...(pool && { workerPool: pool.name }),
    ...(build.timeoutSeconds !== undefined && { timeoutSeconds: build.timeoutSeconds }),
  }
  if (source.dockerfile) return keyed({ ...settings, ...(source.start && { start: source.start }) }, config, source)
  const remembered = clears('baseImage') ? undefined : live?.buildConfig?.baseImage
  const baseImage = build.baseImage ?? (remembered || DEFAULT_BASE_IMAGE)
  // Only services have them.
  const cleared = (clears('baseImage') && !build.baseImage) || !KINDS[config.kind].builds
  const packed = {
    ...settings,
    baseImage,
    automaticUpdates:
      KINDS[config.kind].builds === true && (build.automaticUpdates ?? updatesAutomatically(live, baseImage, cleared)),
    env: buildVariables(config, live),
    ...(build.functionTarget && { functionTarget: build.functionTarget }),
    ...(source.projectToml && { projectDescriptor: 'project.toml' }),
  }
  return keyed(packed, config, source)
}

/** Only the answer to a new build names the base image that automatic updates need. */
function keyed(settings: BuildSettings, { build }: OriginSettings, { digest }: SourceKind): BuildSettings {
  if (!build.reuse || !digest || settings.automaticUpdates) return settings
  return { ...settings, key: buildKey(digest, settings) }
}

/** Kept on an existing service; a new one with a named base image gets them (`surface/run/deploy.py`). */
function updatesAutomatically(live: Service | null, baseImage: string, cleared: boolean): boolean {
  if (cleared) return false
  return live ? live.buildConfig?.enableAutomaticUpdates === true : baseImage !== DEFAULT_BASE_IMAGE
}

function buildVariables({ build }: Pick<Config, 'build'>, live: Service | null): Record<string, string> {
  const before = build.envStrategy === 'overwrite' ? {} : { ...live?.buildConfig?.environmentVariables }
  for (const name of build.envRemove ?? []) delete before[name]
  return { ...before, ...build.env }
}

/** Run's `builds:submit`, as gcloud sends it. */
export function submitRequest(settings: BuildSettings, service: string, source: SourceObject): SubmitBuildRequest {
  const { bucket, name: object, generation } = source
  return {
    storageSource: { bucket, object, generation },
    imageUri: settings.image,
    ...(settings.kind === 'docker' ? { dockerBuild: {} } : { buildpackBuild: buildpacks(settings) }),
    tags: tagsOf(settings, service),
    ...(settings.serviceAccount && { serviceAccount: settings.serviceAccount }),
    ...(settings.workerPool && { workerPool: settings.workerPool }),
  }
}

/** The first is gcloud's. These are tags of the build, not of the image. */
const tagsOf = ({ owner, key }: BuildSettings, service: string) => [`${owner}_${service}`, ...(key ? [key] : [])]

function buildpacks(settings: BuildSettings): NonNullable<SubmitBuildRequest['buildpackBuild']> {
  return {
    ...(settings.baseImage && { baseImage: settings.baseImage }),
    enableAutomaticUpdates: settings.automaticUpdates,
    ...(Object.keys(settings.env).length > 0 && { environmentVariables: settings.env }),
    ...(settings.functionTarget && { functionTarget: settings.functionTarget }),
    ...(settings.projectDescriptor && { projectDescriptor: settings.projectDescriptor }),
  }
}

/** Where Cloud Build itself builds. */
export const fallbackLocation = ({ workerPool }: Pick<BuildSettings, 'workerPool'>): string =>
  /\/locations\/([^/]+)\//.exec(workerPool ?? '')?.[1] ?? 'global'

/** The same build for Cloud Build itself, if Run's `builds:submit` is not available (`command_lib/builds/submit_util.py`). */
export function fallbackBuild(settings: BuildSettings, service: string, source: SourceObject): Build {
  const location = `gs://${source.bucket}/${source.name}#${source.generation}`
  const { bucket, name: object, generation } = source
  return {
    source: { storageSource: { bucket, object, generation } },
    steps: settings.kind === 'docker' ? dockerSteps(settings.image, location) : packSteps(settings, location),
    images: [settings.image],
    tags: tagsOf(settings, service),
    // A build with a named account must set the destination of its log; this one needs no log bucket.
    options: { logging: 'CLOUD_LOGGING_ONLY', ...(settings.workerPool && { pool: { name: settings.workerPool } }) },
    ...(settings.serviceAccount && { serviceAccount: settings.serviceAccount }),
    ...(settings.timeoutSeconds !== undefined && { timeout: `${settings.timeoutSeconds}s` }),
  }
}

function dockerSteps(image: string, location: string) {
  const args = [
    'build',
    '--network',
    'cloudbuild',
    '--no-cache',
    '-t',
    image,
    '.',
    '--label',
    `google.source=${location}`,
  ]
  return [{ name: 'gcr.io/cloud-builders/docker', args }]
}

function packSteps(settings: BuildSettings, location: string) {
  const env = {
    ...settings.env,
    ...(settings.functionTarget && { GOOGLE_FUNCTION_TARGET: settings.functionTarget }),
    GOOGLE_LABEL_SOURCE: location,
  }
  const pack = (args: string[]) => ({ name: 'gcr.io/k8s-skaffold/pack', entrypoint: 'pack', args })
  return [
    pack(['config', 'default-builder', 'gcr.io/buildpacks/builder:latest']),
    pack([
      'build',
      settings.image,
      '--network',
      'cloudbuild',
      ...Object.entries(env).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
    ]),
  ]
}

/** `Service.buildConfig` after this build: the v2 form of gcloud's `run.googleapis.com/build-*` annotations. `name` is output
 *  only; unknown fields stay. `baseImageUri`: the full name that the build returned, which is then stored
 *  (`command_lib/run/serverless_operations.py`, `_AddRunFunctionsAnnotations`). */
export function buildConfigOf(
  live: Service | null,
  settings: BuildSettings,
  sourceLocation: string,
  baseImageUri?: string,
): NonNullable<Service['buildConfig']> {
  const { name: _, baseImage: __, environmentVariables: ___, ...rest } = live?.buildConfig ?? {}
  delete rest.serviceAccount
  delete rest.workerPool
  delete rest.functionTarget
  delete rest.enableAutomaticUpdates
  return {
    ...rest,
    sourceLocation,
    imageUri: settings.image,
    ...(settings.baseImage &&
      settings.baseImage !== DEFAULT_BASE_IMAGE && { baseImage: baseImageUri ?? settings.baseImage }),
    ...(settings.automaticUpdates && { enableAutomaticUpdates: true }),
    ...(settings.serviceAccount && { serviceAccount: settings.serviceAccount }),
    ...(settings.workerPool && { workerPool: settings.workerPool }),
    ...(Object.keys(settings.env).length > 0 && { environmentVariables: settings.env }),
    ...(settings.functionTarget && { functionTarget: settings.functionTarget }),
  }
}

function accountName(email: string, project: string): string {
  const owner = projectOfAccount(email)
  return `projects/${owner && !/^\d+$/.test(owner) ? owner : project}/serviceAccounts/${email}`
}
