/** How a source is built: inputs and build flags -> Config.build. */
import { say } from '../language/say.ts'
import type { Config, Edit } from './config.ts'
import type { BuildChange } from './flags/flag-kinds.ts'
import { parseGcloudDuration } from './flags/gcloud-values.ts'
import { defined, type Reader } from './reader.ts'
import { checkBuildVariables, isServiceAccountEmail } from './rules/names.ts'
import { checked } from './service-settings.ts'
import type { InputName } from './table.ts'
import { ParseError } from './texts/parse.ts'

const ONLY_FOR_SOURCE: readonly InputName[] = [
  'build_service_account',
  'build_env_vars',
  'build_worker_pool',
  'build_timeout',
  'source_bucket',
  'artifact_repository',
]

/** `reuse_build: auto` is on for previews: they are built often, and never serve. A cleanup has to know. */
const reuses = (reader: Reader): boolean => {
  const choice = reader.oneOf('reuse_build', ['auto', 'always', 'never'])
  return choice === 'always' || (choice === 'auto' && ['preview', 'cleanup'].includes(reader.text('mode')))
}

export function readBuild(reader: Reader, changes: BuildChange[], fromSource: boolean): Config['build'] {
  const inline = checked(reader, 'build_env_vars', reader.oneOf('kv_syntax', ['peer', 'dotenv']), checkBuildVariables)
  if (!fromSource)
    for (const input of ONLY_FOR_SOURCE)
      if (reader.optional(input)) reader.notice(input, say`It has no effect without source.`)
  const strategies = changes.flatMap(change => change.envStrategy ?? [])
  const removed = changes.flatMap(change => change.envRemove ?? [])
  const cleared = changes.flatMap(change => change.clear ?? [])
  return defined({
    serviceAccount: reader.parsed('build_service_account', accountEmail),
    env: Object.assign({}, inline?.values, ...changes.map(change => change.env)) as Record<string, string>,
    envStrategy: strategies.includes('overwrite') ? ('overwrite' as const) : undefined,
    envRemove: removed.length > 0 ? removed : undefined,
    clear: cleared.length > 0 ? cleared : undefined,
    workerPool: reader.parsed('build_worker_pool', workerPool),
    timeoutSeconds: reader.parsed('build_timeout', buildTimeout),
    baseImage: reader.optional('base_image'),
    bucket: reader.parsed('source_bucket', bucketName),
    repository: reader.parsed('artifact_repository', repositoryName),
    automaticUpdates: changes.findLast(change => change.automaticUpdates !== undefined)?.automaticUpdates,
    reuse: reuses(reader) ? (true as const) : undefined,
    functionTarget: changes.find(change => change.functionTarget !== undefined)?.functionTarget,
  })
}

/**
 * Without a build, the base image applies to the deployed image and turns on its automatic updates: gcloud keeps both in one setting
 * (`IngressContainerBaseImagesAnnotationChange`).
 */
export function baseImageEdits(reader: Reader, changes: BuildChange[], origin: Config['origin']): Edit[] {
  if (origin.kind === 'source') return []
  const path = 'container.baseImageUri'
  const value = reader.optional('base_image')
  if (value !== undefined) return [{ from: reader.origin('base_image'), path, op: 'set', value }]
  return changes.some(({ clear }) => clear === 'baseImage')
    ? [{ from: 'flags --clear-base-image', path, op: 'clear' }]
    : []
}

/** gcloud requires `projects/P/serviceAccounts/EMAIL`; we also accept an email, an IAM member or a unique id. */
function accountEmail(text: string): string {
  const account = (/^projects\/[^/]+\/serviceAccounts\/([^/]+)$/.exec(text)?.[1] ?? text).replace(
    /^serviceAccount:/,
    '',
  )
  if (!isServiceAccountEmail(account) && !/^\d{15,25}$/.test(account))
    throw new ParseError(say`a value that is not the email or full name of a service account`)
  return account.toLowerCase()
}

function workerPool(text: string): string {
  if (!/^projects\/[^/]+\/locations\/[^/]+\/workerPools\/[^/]+$/.test(text))
    throw new ParseError(say`a value that is not projects/PROJECT/locations/REGION/workerPools/POOL`)
  return text
}

/** Cloud Build allows builds of up to 24 hours. */
function buildTimeout(text: string): number {
  const seconds = parseGcloudDuration(text)
  if (!Number.isInteger(seconds) || seconds < 1 || seconds > 86_400)
    throw new ParseError(say`a build timeout outside the range of 1s to 24h`)
  return seconds
}

function bucketName(text: string): string {
  const bucket = text.replace(/^gs:\/\//, '').replace(/\/$/, '')
  if (bucket.includes('/')) throw new ParseError(say`a path after the bucket; give only the bucket`)
  if (!/^[a-z0-9][-_.a-z0-9]{1,220}[a-z0-9]$/.test(bucket)) throw new ParseError(say`a value that is not a bucket name`)
  return bucket
}

/** `R`, `projects/P/locations/L/repositories/R`, or the address that docker uses: `L-docker.pkg.dev/P/R`. */
function repositoryName(text: string): string {
  const address = /^([a-z0-9-]+)-docker\.pkg\.dev\/([^/]+)\/([^/]+)$/.exec(text)
  if (address) return `projects/${address[2]}/locations/${address[1]}/repositories/${address[3]}`
  if (/^projects\/[^/]+\/locations\/[^/]+\/repositories\/[^/]+$/.test(text)) return text
  if (!/^[a-z]([-a-z0-9]{0,61}[a-z0-9])?$/.test(text)) throw new ParseError(say`a value that is not a repository name`)
  return text
}
