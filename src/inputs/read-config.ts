/** Inputs and environment -> Config, or every problem at once. No network. */

import { resolve } from 'node:path'
import { FileFault } from '../files/fault.ts'
import { KINDS } from '../kinds/list.ts'
import { LANGUAGES, say } from '../language/say.ts'
import type { Mode } from '../model.ts'
import { accessBy } from './access.ts'
import { baseImageEdits, readBuild } from './build-settings.ts'
import { readCallers } from './callers.ts'
import type { Config, Disk, Edit, Env, RawInputs, RefusedInputs } from './config.ts'
import { placeContainers } from './containers.ts'
import { readCredentials, readProject } from './credentials.ts'
import { readDiagnosis } from './diagnosis.ts'
import { readFlags } from './flags/command-line.ts'
import { readInvokers } from './invokers.ts'
import { applyInputs, manifestOf, manifestOrigin } from './manifest/inputs.ts'
import { readManifest } from './manifest/read-manifest.ts'
import { viewOf } from './manifest/view.ts'
import { readPreviews } from './previews.ts'
import { defined, makeReader, type Reader } from './reader.ts'
import {
  refuseContradictions,
  refusePort,
  refuseUncoveredBuild,
  refuseUnready,
  tellIdle,
  tellLoose,
  tellVoid,
} from './refused-inputs.ts'
import { readResourceTags } from './resource-tags.ts'
import { imageFault } from './rules/images.ts'
import { headerFault, pathFault, regionFault, suffixFault, tagFault } from './rules/names.ts'
import { readSchedules } from './schedule.ts'
import { defaultLabels, meantPath, onDisk, readFileOf, readServiceSettings } from './service-settings.ts'
import { INPUTS, type InputName } from './table.ts'
import { isAudit, readTarget, refuseForeign, targetOf } from './target.ts'
import { name as shown } from './texts/pairs.ts'
import { parseCommaList, parseDuration, parseLooseBoolean } from './texts/parse.ts'
import { readTraffic } from './traffic.ts'
import { unknownInputs } from './unknown.ts'

/** The modes that a run can have. */
export const MODES = [
  'deploy',
  'preflight',
  'preview',
  'cleanup',
  'drift',
  'rollback',
  'diagnose',
] as const satisfies readonly Mode[]

function readGrantMissing(reader: Reader): boolean {
  const grantMissing = reader.boolean('grant_missing')
  if (grantMissing && reader.text('preflight') === 'off')
    reader.notice(
      'grant_missing',
      say`It has no effect with preflight: off, which does not look for missing permissions.`,
      'warning',
    )
  return grantMissing
}

/**
 * Reads and checks every input before the first request and reports all problems at once. `region`: of this config, if it is not the
 * first one. `flagWords`: flags of gcloud besides those of the input `flags`.
 */
export function readConfig(
  raw: RawInputs,
  env: Env,
  disk: Disk,
  { region: at, flagWords }: { region?: string; flagWords?: readonly string[] | undefined } = {},
): { config: Config } | RefusedInputs {
  const line = readFlags((raw.flags ?? '').trim(), path => readFileOf(disk, path), flagWords)
  const placed = placeContainers(line, raw)
  const reader = makeReader(raw, line.inputs)
  refuseUnready(reader)
  const mode = reader.oneOf('mode', MODES)
  const project = readProject(reader, env)
  const manifest = readManifest(reader, disk)
  const regions = byLabel(reader, raw, manifest?.region) ?? readRegions(reader, raw)
  const region = at ?? regions[0] ?? ''
  const otherRegion = judgeLabel(reader, manifest?.region, regions)
  const { kind, service } = manifest ? { kind: manifest.kind, service: manifest.name } : readTarget(reader, mode)
  const traits = KINDS[kind]
  reader.notices.push(...unknownInputs(raw, kind))
  const settings = readServiceSettings(reader, disk, kind)
  refuseContradictions(reader, raw, line, settings)
  const fromFlags = line.edits({ project, region, kind })
  reader.problems.push(...line.problems, ...fromFlags.problems)
  const ofInputs = settings.edits.map(edit => ofContainer(edit, placed?.containers.ingress))
  const edits = [...ofInputs, ...(placed?.images ?? []), ...fromFlags.after]

  refusePort(reader, edits, placed?.containers)
  for (const edit of placed?.images ?? []) {
    const image = edit.op === 'set' ? String(edit.value) : ''
    const fault = imageFault(image, reader.text('universe'))
    if (fault)
      reader.problems.push({
        input: 'flags',
        problem: say`--image has ${shownImage(image)}, which ${fault}`,
        example: '--image=IMAGE',
      })
  }

  const access = accessBy(reader, manifest, edits)
  const invokers = readInvokers(reader)
  const callers = readCallers(reader)
  const schedules = readSchedules(reader, { kind, service, mode, project })
  const diagnosis = readDiagnosis(reader, { mode, kind, service, schedules })
  const strategy = reader.oneOf('invokers_update_strategy', ['merge', 'overwrite'])
  if (strategy === 'overwrite' && invokers.length === 0)
    reader.notice('invokers_update_strategy', say`It has no effect without invokers.`)
  refuseForeign(reader, kind, access.access)
  const given = readOrigin(reader, disk, mode)
  const origin = manifest ? manifestOrigin(reader, manifest, given) : given
  const traffic = readTraffic(reader, { mode, kind }, path => readFileOf(disk, path))
  if (traits.builds) edits.push(...baseImageEdits(reader, line.build, origin))
  const changesSomething =
    edits.length + fromFlags.before.length > 0 ||
    access.access !== 'keep' ||
    invokers.length + callers.length + schedules.length > 0
  const execution: Config['execution'] = line.execution === 'wait' || reader.boolean('wait') ? 'wait' : line.execution
  const asksForMore = changesSomething || (traits.executions && execution !== undefined) || reader.optional('metadata')
  // Only the event tells whether to create or remove a preview.
  const needsNothing =
    mode === 'preview' || mode === 'cleanup' || mode === 'rollback' || mode === 'diagnose' || isAudit(reader, mode)
  if (origin.kind === 'template' && !asksForMore && !traffic.trafficChange && !needsNothing)
    reader.problem('source', say`is missing, and so is the input image, and nothing else changes the ${traits.words}`)
  if (traffic.rollout && origin.kind === 'template' && edits.length + fromFlags.before.length === 0)
    reader.problem('traffic_steps', say`needs a new revision; give source or image`)
  // A run that changes only who can call must not create a new revision just for a label.
  const labels = defaultLabels(reader, env)
  // A manifest sets its own labels: like the peer, we do not add ours.
  if (!manifest && (origin.kind !== 'template' || edits.length + fromFlags.before.length > 0)) edits.unshift(...labels)
  edits.unshift(...fromFlags.before)
  const suffix = traits.traffic ? readSuffix(reader, service) : undefined
  const tag = traits.traffic ? readTag(reader, service) : undefined
  const inManifest =
    manifest && applyInputs(reader, manifest, edits, { ...(suffix && { suffix }), ...(tag && { tag }), mode, region })
  refuseUncoveredBuild(reader, line, origin)
  tellIdle(reader, line)
  tellLoose(reader)

  const config: Config = {
    mode,
    dryRun: reader.boolean('dry_run'),
    credentials: readCredentials(reader, env),
    universe: readUniverse(reader),
    ...readEnvironment(reader),
    region,
    regions,
    kind,
    service,
    origin,
    noTraffic: traits.traffic === true && parseLooseBoolean(reader.text('no_traffic')),
    edits: inManifest ? viewOf(inManifest, kind, { project, region }) : edits,
    ...access,
    onPublicDenied: reader.oneOf('on_public_denied', ['oidc-only', 'fail']),
    invokers,
    invokersUpdateStrategy: invokers.length > 0 ? strategy : 'merge',
    callers,
    resourceTags: readResourceTags(reader),
    schedules,
    preflight: reader.oneOf('preflight', ['enforce', 'warn', 'off']),
    grantMissing: readGrantMissing(reader),
    waitForGrants: reader.boolean('wait_for_grants'),
    propagationTimeoutMs: readMilliseconds(reader, 'propagation_timeout', 0),
    build: readBuild(reader, line.build, origin.kind === 'source'),
    ...readPreviews(reader, mode, kind, disk),
    ...traffic,
    verify: reader.boolean('verify'),
    verifyPath: readVerifyPath(reader),
    runTimeoutMs: readMilliseconds(reader, 'run_timeout', 1000),
    onCancel: reader.oneOf('on_cancel', ['cancel-build', 'leave']),
    language: reader.oneOf('language', LANGUAGES),
    summary: reader.boolean('summary'),
    settings: readSettings(reader),
    notices: reader.notices,
    ...defined({
      requestReason: readRequestReason(reader),
      project,
      otherRegion,
      containers: placed?.containers,
      diagnosis,
      execution: traits.executions && execution,
      suffix,
      tag,
      manifest: manifest && inManifest && manifestOf(manifest, inManifest),
      reportPath: reader.parsed('report_path', path => writable(disk, path)),
      sarifPath: reader.parsed('sarif_file', path => writable(disk, path)),
      commit: env.GITHUB_SHA || undefined,
      commitUrl: commitUrl(env),
    }),
  }
  tellVoid(reader, config)
  if (reader.problems.length === 0) return { config }
  return {
    problems: withoutToken(reader),
    mode,
    target: defined({ project, region, ...targetOf(kind, service) }),
    notices: reader.notices,
    schedules,
    summary: config.summary,
    ...(mode === 'preview' && !reader.problems.some(({ input }) => FOR_TELLING.has(input)) && { toTell: config }),
    ...defined({ reportPath: config.reportPath, sarifPath: config.sarifPath }),
  }
}

/** A token given in the wrong place is quoted, and GitHub masks neither a comment nor the report. */
function withoutToken(reader: Reader): Reader['problems'] {
  const token = reader.text('github_token')
  return reader.problems.map(one => (token ? { ...one, problem: one.problem.replaceAll(token, '***') } : one))
}

/** What the comment of a preview is written by and about. */
const FOR_TELLING: ReadonlySet<string> = new Set([
  ...['mode', 'service', 'job', 'worker_pool', 'metadata', 'region', 'project_id'],
  ...['github_token', 'comment', 'environment', 'dry_run'],
])

const readSettings = (reader: Reader): Config['settings'] =>
  INPUTS.flatMap(input => {
    const value = reader.text(input.name)
    return 'shownAs' in input && value !== reader.fallback(input.name)
      ? [{ input: input.name, title: input.shownAs, value }]
      : []
  })

/** Undefined outside of GitHub. */
function commitUrl({ GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_SHA }: Record<string, string | undefined>) {
  if (!GITHUB_SERVER_URL || !GITHUB_REPOSITORY || !GITHUB_SHA) return undefined
  return `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/commit/${GITHUB_SHA}`
}

/**
 * The default applies only to an absent input. An empty text is probably a variable that was never set: using the default would deploy to
 * another continent.
 */
function readRegions(reader: Reader, raw: RawInputs): string[] {
  // An audit asks nothing in a region.
  if (isAudit(reader, reader.text('mode') as Mode)) return [reader.fallback('region')]
  if (raw.region?.trim() === '' && reader.origin('region') === 'region') reader.problem('region', say`is missing`)
  const given = parseCommaList(reader.text('region')).filter(region => region !== '')
  const regions = [...new Set(given)]
  if (regions.length === 0) reader.problem('region', say`does not name a region`)
  const mode = reader.text('mode')
  if (regions.length > 1 && mode !== 'deploy' && mode !== 'preflight')
    reader.problem('region', say`has ${regions.length} regions, but mode: ${mode} supports only one`)
  for (const region of regions) {
    const fault = regionFault(region)
    if (fault) reader.problem('region', say`${shown(region)} ${fault}`)
  }
  return regions
}

/** On the command line the input can be absent, and then the label counts, as with gcloud. A workflow always brings the default. */
function byLabel(reader: Reader, raw: RawInputs, label: string | undefined): string[] | undefined {
  if (label === undefined || raw.region !== undefined || reader.origin('region') !== 'region') return undefined
  if (regionFault(label)) return undefined
  reader.notice(
    'region',
    say`It is not given, so the run deploys to ${label}, as the location label in the file of metadata says.`,
  )
  return [label]
}

/**
 * The input wins over the label of a manifest, as `--region` does in gcloud (command_lib/run/flags.py, GetRegion) and always with
 * deploy-cloudrun, which passes it. The action cannot tell its default from the same value given, so the label's region is looked at.
 * @returns the label's region, where it may have been meant
 */
function judgeLabel(reader: Reader, label: string | undefined, regions: readonly string[]): string | undefined {
  if (label === undefined || regions.includes(label)) return undefined
  const chosen = reader.text('region') !== reader.fallback('region')
  reader.notice(
    'region',
    say`The run deploys to ${regions.join(say`, `)}, and the location label in the file of metadata says ${label}. The input wins, as gcloud's flag does${chosen ? '' : say`; if the label's region is meant, write region: ${label}`}.`,
    chosen ? 'notice' : 'warning',
  )
  return chosen ? undefined : label
}

function readSuffix(reader: Reader, service: string): string | undefined {
  const suffix = reader.optional('suffix')
  const fault = suffix && suffixFault(suffix, service)
  if (fault) reader.problem('suffix', say`${shown(suffix)} ${fault}`)
  return suffix
}

function readTag(reader: Reader, service: string): string | undefined {
  const tag = reader.optional('tag')
  const fault = tag && tagFault(tag, service)
  if (fault) reader.problem('tag', say`${shown(tag)} ${fault}`)
  return tag
}

function readRequestReason(reader: Reader): string | undefined {
  const reason = reader.optional('request_reason')
  const fault = headerFault(reason ?? '')
  if (fault) reader.problem('request_reason', fault)
  return reason
}

function readUniverse(reader: Reader): string {
  const universe = reader.text('universe')
  if (!/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(universe)) reader.problem('universe', say`${shown(universe)} is not a domain`)
  return universe
}

/** GitHub's limit for the name of an environment. */
const LONGEST_ENVIRONMENT = 255

/**
 * `allow_fork_source` requires `environment`, whose reviewers approve the run. GitHub itself makes the deployment of such a job. Otherwise,
 * `environment` is that of the deployment that the run makes.
 */
function readEnvironment(reader: Reader): Pick<Config, 'forkEnvironment' | 'environment'> {
  const allowed = reader.boolean('allow_fork_source')
  const environment = reader.optional('environment')
  if (allowed && !environment)
    reader.problem(
      'allow_fork_source',
      say`needs environment: the GitHub environment of the job, whose reviewers approve each run`,
      'false',
    )
  if (environment && environment.length > LONGEST_ENVIRONMENT)
    reader.problem('environment', say`has more than ${LONGEST_ENVIRONMENT} characters`, 'production')
  if (!environment) return {}
  return allowed ? { forkEnvironment: environment } : { environment }
}

function readVerifyPath(reader: Reader): string {
  const path = reader.text('verify_path')
  const fault = pathFault(path)
  if (fault) reader.problem('verify_path', say`${shown(path)} ${fault}`)
  return path
}

function readMilliseconds(reader: Reader, name: InputName, lowest: number): number {
  const milliseconds = reader.parsed(name, text => parseDuration(text) * 1000)
  if (milliseconds === undefined) return 0
  if (milliseconds < lowest) reader.problem(name, say`is ${shown(reader.text(name))}; it must be greater than zero`)
  return milliseconds
}

function readOrigin(reader: Reader, disk: Disk, mode: Mode): Config['origin'] {
  const image = reader.optional('image')
  const given = reader.optional('source')
  if (image && given) {
    reader.problem(
      'source',
      say`is given together with image; keep one of the two. To name the repository of the built image, use artifact_repository`,
    )
  }
  if (given) {
    const directory = resolve(disk.workingDirectory, given)
    // These modes build nothing, so they also run without a checkout.
    if (mode === 'cleanup' || mode === 'drift' || mode === 'rollback' || mode === 'diagnose')
      return { kind: 'source', directory, given }
    readFolder(reader, disk, directory, given)
    return { kind: 'source', directory, given }
  }
  if (!image) return { kind: 'template' }
  const fault = imageFault(image, reader.text('universe'))
  if (fault) reader.problem('image', say`${shownImage(image)} ${fault}`)
  return { kind: 'image', image }
}

function writable(disk: Disk, path: string): string {
  onDisk(path, () => disk.mayWrite(resolve(disk.workingDirectory, path)))
  return path
}

function readFolder(reader: Reader, disk: Disk, directory: string, given: string): void {
  const problem = (fault: string) => reader.problem('source', say`${shown(given)} ${fault}`)
  if (/^gs:\/\//.test(given)) {
    problem(
      say`is an object in a bucket, which this action does not deploy, unlike gcloud; give a folder of the checkout`,
    )
    return
  }
  if (/^(?:[a-z+]+:\/\/|git@)/.test(given)) {
    problem(say`is an address; give a folder of the checkout (a step with actions/checkout makes one)`)
    return
  }
  try {
    const { empty, outsideOf } = disk.folder(directory)
    if (empty) problem(say`is an empty folder (has the checkout step run?)`)
    else if (outsideOf !== undefined)
      reader.notice(
        'source',
        say`${shown(given)} is the folder ${directory}, which is outside the workspace ${outsideOf}. The run uploads all of it except what ignore files exclude.`,
        'warning',
      )
  } catch (error) {
    if (!(error instanceof FileFault)) throw error
    if (error.kind === 'absent') problem(say`does not exist${meantPath(error) || say` (has the checkout step run?)`}`)
    else problem(error.kind === 'special' ? say`is a file; give a folder` : error.message)
  }
}

/** Long names are cut in the middle: what is wrong is at an end. */
const shownImage = (image: string): string =>
  image.length > 120 ? `"${image.slice(0, 60)}...${image.slice(-50)}"` : `"${image}"`

/** Inputs about the container apply to the one with the port, if flags name one. */
const ofContainer = (edit: Edit, container: string | undefined): Edit =>
  container !== undefined && edit.path.startsWith('container.') ? { ...edit, container } : edit
