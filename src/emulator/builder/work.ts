/** What a build does with its source, as the build account: unpack, run the steps, push, write its log. */
import type { Build } from '../../wire.ts'
import { authorize } from '../policies/authorize.ts'
import { parseImage } from '../run/images.ts'
import { fullName } from '../world/resources.ts'
import type { Principal, World } from '../world/world.ts'
import { contentDigest, type SourceFile, unpack } from './unpack.ts'

export interface Step {
  id?: string
  name?: string
  entrypoint?: string
  args?: string[]
  status?: string
  timing?: { startTime: string; endTime: string }
  script?: string
}

/** How the work ended. */
export interface Outcome {
  lines: string[]
  /** Present when it failed. */
  failure?: { type: string; detail: string }
  images?: { name: string; digest: string }[]
}

/** Google's buildpacks take part only if one of these files exists. */
const DETECTED =
  /^(package\.json|requirements\.txt|pyproject\.toml|main\.py|app\.py|go\.mod|[^/]+\.go|pom\.xml|build\.gradle(\.kts)?|Gemfile|composer\.json|index\.php|[^/]+\.(cs|fs|vb)proj|Procfile|project\.toml|server\.js|index\.js|pubspec\.yaml)$/

export function work(world: World, build: Build, account: Principal): Outcome {
  const lines = [`starting build "${build.id}"`, '', 'FETCHSOURCE']
  const fetched = fetchSource(world, build, lines)
  if ('failure' in fetched) return { lines, failure: fetched.failure }
  lines.push('BUILD')
  const steps = (build.steps ?? []) as Step[]
  for (const [index, step] of steps.entries()) {
    const failed = runStep(step, fetched.files, line => lines.push(steps.length > 1 ? `Step #${index}: ${line}` : line))
    step.status = failed ? 'FAILURE' : 'SUCCESS'
    if (!failed) continue
    const detail = `Build step failure: build step ${index} "${step.name}" failed: step exited with non-zero status: ${failed}`
    lines.push('ERROR', `ERROR: ${detail.replace('Build step failure: ', '')}`)
    return { lines, failure: { type: 'USER_BUILD_STEP', detail } }
  }
  return push(world, build, account, fetched.files, lines)
}

function fetchSource(
  world: World,
  build: Build,
  lines: string[],
): { files: SourceFile[] } | { failure: NonNullable<Outcome['failure']> } {
  const { bucket = '', object = '' } = sourceOf(build) ?? {}
  if (!bucket) return { files: [] }
  const content = world.buckets.get(bucket)?.objects.get(object)?.content
  const fail = (detail: string) => {
    lines.push('ERROR', `ERROR: ${detail}`)
    return { failure: { type: 'FETCH_SOURCE_FAILED', detail } }
  }
  if (!content) return fail(`failed to fetch source: gs://${bucket}/${object} does not exist`)
  lines.push(`Fetching storage object: gs://${bucket}/${object}`)
  try {
    const files = unpack(Buffer.from(content.buffer, content.byteOffset, content.byteLength))
    lines.push(`Copied ${files.length} files to /workspace`)
    return { files }
  } catch (error) {
    return fail(`failed to unpack source: ${error instanceof Error ? error.message : 'unreadable archive'}`)
  }
}

export const sourceOf = (build: Build) =>
  (build.source as { storageSource?: { bucket?: string; object?: string; generation?: string } } | undefined)
    ?.storageSource

/** The exit code of the step, 0 for success. */
function runStep(step: Step, files: readonly SourceFile[], log: (line: string) => void): number {
  if (/\bdocker\b|kaniko/.test(step.name ?? '')) return step.args?.[0] === 'push' ? 0 : dockerBuild(step, files, log)
  if (/\/pack\b/.test(step.name ?? '') && step.args?.[0] === 'build') return packBuild(files, step.args.join(' '), log)
  log(`Already have image (with digest): ${step.name}`)
  return /(^|\s|;)exit [1-9]|(^|\s)false(\s|$)/.test([...(step.args ?? []), step.script ?? ''].join(' ')) ? 1 : 0
}

function dockerBuild(step: Step, files: readonly SourceFile[], log: (line: string) => void): number {
  const named = step.args?.indexOf('-f') ?? -1
  const path = named >= 0 ? (step.args?.[named + 1] ?? 'Dockerfile') : 'Dockerfile'
  const dockerfile = files.find(file => file.path === path)
  log(`Already have image (with digest): ${step.name}`)
  if (!dockerfile) {
    log(
      `unable to prepare context: unable to evaluate symlinks in Dockerfile path: lstat /workspace/${path}: no such file or directory`,
    )
    return 1
  }
  const instructions = dockerfile.content
    .toString('utf8')
    .replace(/\\\r?\n/g, ' ')
    .split(/\r?\n/)
    .map(line => line.trim())
    .filter(line => line && !line.startsWith('#'))
  if (!instructions.some(line => /^FROM\s/i.test(line))) {
    log('failed to solve: dockerfile parse error: no build stage in current context')
    return 1
  }
  for (const [index, instruction] of instructions.entries()) {
    log(`Step ${index + 1}/${instructions.length} : ${instruction}`)
    const exit =
      /^RUN\s.*?\bexit ([1-9]\d*)\b/i.exec(instruction)?.[1] ?? (/^RUN\s+false\b/i.test(instruction) ? '1' : undefined)
    if (exit) {
      log(`The command '/bin/sh -c ${instruction.replace(/^RUN\s+/i, '')}' returned a non-zero code: ${exit}`)
      return Number(exit)
    }
    const copied = /^(?:COPY|ADD)\s+((?:--\S+\s+)*)(.+)\s+\S+$/i.exec(instruction)
    const missing = copied && !/--from=/.test(copied[1] ?? '') ? missingSource(copied[2] ?? '', files) : undefined
    if (missing) {
      log(
        `COPY failed: file not found in build context or excluded by .dockerignore: stat ${missing}: file does not exist`,
      )
      return 1
    }
  }
  log(`Successfully tagged ${tagOf(step)}`)
  return 0
}

const tagOf = (step: Step) => step.args?.[(step.args.indexOf('-t') ?? -1) + 1] ?? ''

/** The first source of a COPY that is not in the context; patterns and URLs are not checked. */
function missingSource(sources: string, files: readonly SourceFile[]): string | undefined {
  if (sources.startsWith('[')) return undefined
  return sources
    .split(/\s+/)
    .map(source => source.replace(/^\.?\/+|\/+$/g, ''))
    .find(
      source =>
        source !== '' &&
        source !== '.' &&
        !/[*?[$]|^https?:/.test(source) &&
        !files.some(file => file.path === source || file.path.startsWith(`${source}/`)),
    )
}

function packBuild(files: readonly SourceFile[], variables: string, log: (line: string) => void): number {
  log('===> ANALYZING')
  log('===> DETECTING')
  if (!files.some(file => DETECTED.test(file.path))) {
    log('ERROR: No buildpack groups passed detection.')
    log('ERROR: failed to detect: no buildpacks participating')
    return 51
  }
  log('===> BUILDING')
  const has = (path: string) => files.some(file => file.path === path)
  const python = has('requirements.txt') || has('pyproject.toml')
  // Text: GoogleCloudPlatform/buildpacks, cmd/python/missing_entrypoint; exit code: issue 324 of that repository.
  if (
    python &&
    !['main.py', 'app.py', 'Procfile', 'pyproject.toml'].some(has) &&
    !variables.includes('GOOGLE_ENTRYPOINT')
  ) {
    log(
      'Failure: (ID: 194879d1) Failed to run /bin/build: for Python, provide a main.py or app.py file or set an entrypoint with "GOOGLE_ENTRYPOINT" env var or by creating a "Procfile" file',
    )
    log('ERROR: failed to build: exit status 1')
    log('ERROR: failed to build: executing lifecycle: failed with status code: 51')
    return 1
  }
  log('===> EXPORTING')
  return 0
}

function push(world: World, build: Build, account: Principal, files: SourceFile[], lines: string[]): Outcome {
  const images: { name: string; digest: string }[] = []
  for (const name of build.images ?? []) {
    const { repository = '', path, tag } = parseImage(name)
    const state = world.repositories.get(repository)
    lines.push('PUSH', `Pushing ${name}`)
    const permission = 'artifactregistry.repositories.uploadArtifacts'
    if (!state || !authorize(world, account, permission, fullName.repository(repository))) {
      // As recorded: deploy-source-build-sa-lacks-registry.
      const detail = `failed to push ${name}: denied: Permission "${permission}" denied on resource "${repository}" (or it may not exist)`
      lines.push(
        `The push refers to repository [${name}]`,
        detail.slice(detail.indexOf('denied:')),
        'ERROR',
        `ERROR: ${detail}`,
      )
      return { lines, failure: { type: 'PUSH_NOT_AUTHORIZED', detail } }
    }
    // Unlike with Docker, the same source always gives the same digest, so tests can rely on it.
    const steps = (build.steps ?? []) as Step[]
    const digest = contentDigest(files, `${path}\n${steps.map(step => step.name).join()}`)
    const digests = state.images.get(path) ?? new Map<string, string[]>()
    const label = tag ?? 'latest'
    for (const [each, tags] of digests)
      digests.set(
        each,
        tags.filter(other => other !== label),
      )
    digests.set(digest, [...(digests.get(digest) ?? []), label])
    state.images.set(path, digests)
    state.pushed ??= new Map()
    if (!state.pushed.has(`${path}@${digest}`)) state.pushed.set(`${path}@${digest}`, world.clock.now())
    world.containers?.built(digest, files)
    learnBehaviour(world, `${name.split(/[:@]/)[0]}`, digest, files)
    lines.push(`${label}: digest: ${digest} size: 1778`)
    images.push({ name, digest })
  }
  lines.push('DONE')
  return { lines, images }
}

/** As on Cloud Run: a container whose command exits at once fails to start, and uvicorn listens where its options say. */
function learnBehaviour(world: World, image: string, digest: string, files: readonly SourceFile[]): void {
  const dockerfile = files.find(file => file.path === 'Dockerfile')?.content.toString('utf8') ?? ''
  const command = dockerfile.split(/\r?\n/).findLast(line => /^\s*(?:CMD|ENTRYPOINT)\s/i.test(line)) ?? ''
  const match = `^${image.replaceAll('.', '\\.')}@${digest}$`
  const exit = /\bexit ([1-9]\d*)/.exec(command)?.[1] ?? (/\bfalse\b/.test(command) ? '1' : undefined)
  if (exit) world.apps.push({ match, startFails: true, exitCode: Number(exit) })
  if (!/\buvicorn\b/.test(command) || /\$\{?PORT/.test(command)) return
  // By default it listens on 127.0.0.1, port 8000 (uvicorn's documentation).
  const option = (name: string, otherwise: string) =>
    new RegExp(`--${name}["', =]+([\\w.]+)`).exec(command)?.[1] ?? otherwise
  const [host, port] = [option('host', '127.0.0.1'), option('port', '8000')]
  world.apps.push({
    match,
    port: Number(port),
    ...(host !== '0.0.0.0' && { host }),
    output: [`INFO:     Uvicorn running on http://${host}:${port} (Press CTRL+C to quit)`],
  })
}
