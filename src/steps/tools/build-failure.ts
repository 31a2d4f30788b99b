/** Why there is no image: the build's own message, the end of its log, and the matching preflight finding, if any. */

import { diagnose } from '../../decisions/diagnose.ts'
import { buildCause } from '../../decisions/failures/build.ts'
import { findingOf, googleSaid, piece } from '../../decisions/failures/cause.ts'
import type { Said, Setting } from '../../decisions/refused/said.ts'
import { UserError } from '../../errors.ts'
import type { ApiError } from '../../google/wire-level/api-error.ts'
import { fullName } from '../../iam/names.ts'
import { say } from '../../language/say.ts'
import type { Evidence, Finding, Remedy } from '../../model.ts'
import type { Resources } from '../../needs/resources.ts'
import type { BuildSettings } from '../../service/build.ts'
import type { Build } from '../../wire.ts'
import { errorText } from '../../words/error-text.ts'
import { failure, warn } from '../../words/findings.ts'
import { sentence } from '../../words/sentences.ts'
import { own } from '../../words/untyped.ts'
import type { RunContext } from '../step.ts'
import { diagnosed, saidIn } from './refusals.ts'

const LOG_LINES = 50
/** What is shown of them; the rest is for finding the cause. */
const SHOWN = 15

/** A build that ended without an image. `source`: the folder, as the workflow names it. */
export async function failedBuild(
  world: RunContext,
  resources: Resources,
  settings: Pick<BuildSettings, 'kind' | 'timeoutSeconds'>,
  build: Build,
): Promise<UserError> {
  const { google, log, config, granted } = world
  const said = unique([build.failureInfo?.detail, build.statusDetail])
  const id = build.id ?? build.name?.split('/').at(-1) ?? ''
  const { lines = [], note } = id ? await lastLines(world, resources, id) : {}
  const end = lines.slice(-SHOWN)
  if (end.length > 0) {
    await log.group(say`Last ${end.length} lines of the build log`, async () => {
      for (const line of end) log.quote(line)
    })
  }
  const evidence: Evidence = {
    call: `GET cloudbuild.googleapis.com/v1/${build.name ?? `builds/${id}`}`,
    resource: fullName.project(resources.project),
    answer: [build.status ?? say`no status`, ...said].join(': ').slice(0, 600),
  }
  const about = said.join(' ')
  const setting: Setting = { speaker: 'build', resources, deployer: google.identity.principal, granted }
  const told = diagnose(impliedBy(build, saidIn(about, evidence)), setting)
  const warned = told.length > 0 ? [] : warningsOf(build).flatMap(text => diagnose(saidIn(text, evidence), setting))
  const inLog = told.length > 0 ? [] : causesInLog(lines, setting, logEvidence(resources, id, end))
  const cause = buildCause({
    ...{ status: build.status, type: build.failureInfo?.type, said: about, lines, kind: settings.kind },
    source: config.origin.kind === 'source' ? config.origin.given : say`the source`,
    timeoutSeconds: settings.timeoutSeconds,
  })
  // Without the right to write it there is no log that could say more.
  const causes = [...told, ...inLog, ...(build.failureInfo?.type === 'LOGGING_FAILURE' ? warned : [])]
  const details = {
    resource: fullName.repository(resources.repository.name),
    evidence: [evidence, ...(end.length > 0 ? [logEvidence(resources, id, end)] : [])],
    remedies: logLink(build),
  }
  const telling = tellingLine(lines, about)
  const words = telling ?? about
  const unknown = {
    key: 'unknown',
    what: sentence(`${ending(build)}${words && `: ${piece(words, 120)}`}`),
    remedies: [],
    shown: words,
  }
  const failed = findingOf('build-failed', cause ?? unknown, {
    ...details,
    more: [say`Nothing was deployed.`, note, about && (cause ?? telling) !== undefined ? googleSaid(about) : undefined],
    end: lines,
  })
  const [first, ...others] = [...causes, failed]
  return new UserError([first ?? failed, ...others])
}

/** What a type of failure says without the words (`FailureInfo` of cloudbuild.proto: "Unauthorized push of the final image."). */
function impliedBy({ failureInfo }: Build, said: Said): Said {
  if (said.permission || failureInfo?.type !== 'PUSH_NOT_AUTHORIZED') return said
  const permission = 'artifactregistry.repositories.uploadArtifacts'
  return { ...said, permission, text: said.text || 'Unauthorized push of the final image.' }
}

const ending = ({ status }: Build) => own(ENDINGS, status ?? '') ?? say`The build failed`

/** What Cloud Build says beside: `Build.warnings`. */
const warningsOf = ({ warnings = [] }: Build): string[] => warnings.flatMap(({ text }) => text ?? [])

/** What a build that made its image was warned of, as findings that warn. */
export function buildWarnings({ google, granted }: RunContext, resources: Resources, build: Build): Finding[] {
  const evidence: Evidence = {
    call: `GET cloudbuild.googleapis.com/v1/${build.name ?? `builds/${build.id ?? ''}`}`,
    resource: fullName.project(resources.project),
    answer: warningsOf(build).join(' ').slice(0, 600),
  }
  const setting: Setting = { speaker: 'build', resources, deployer: google.identity.principal, granted }
  return warningsOf(build).flatMap(text => {
    const known = diagnose(saidIn(text, evidence), setting)
    return known.length > 0
      ? known.map((finding): Finding => ({ ...finding, status: 'warn' }))
      : [
          warn('build-warning', say`Cloud Build warned: ${sentence(text.slice(0, 600))}`, {
            resource: evidence.resource,
            evidence: [evidence],
          }),
        ]
  })
}

/** The last line that names what is missing. */
function causesInLog(lines: string[], setting: Setting, evidence: Evidence): Finding[] {
  for (const line of lines.toReversed()) {
    const found = diagnose(saidIn(line, evidence), { ...setting, speaker: 'build-log' })
    if (found.length > 0) return found
  }
  return []
}

/** A build that was not accepted at all. */
export const refusedBuild = (
  { google, held }: RunContext,
  resources: Resources,
  error: ApiError,
): UserError | ApiError =>
  diagnosed(error, fullName.project(resources.project), {
    ...{ speaker: 'build', resources, deployer: google.identity.principal, held },
  })

/** A build that took longer than `build_timeout`. It has been cancelled. */
export function slowBuild(seconds: number, resources: Resources, build: Build): UserError {
  return failure(
    'build-failed',
    say`The build took longer than build_timeout (${seconds}s) and was cancelled. Nothing was deployed. Raise build_timeout, or check the log for what takes so long.`,
    { resource: fullName.repository(resources.repository.name), remedies: logLink(build) },
  )
}

/** Best effort: the log can be unreadable (`logging.logEntries.list`) or missing. */
async function lastLines(
  { google, log }: RunContext,
  resources: Resources,
  id: string,
): Promise<{ lines?: string[]; note?: string }> {
  try {
    return { lines: await google.logging.buildLog(resources.project, id, LOG_LINES) }
  } catch (error) {
    log.debug(say`The build log could not be read: ${errorText(error)}`)
    return { note: say`The run could not read its log, which takes roles/logging.viewer.` }
  }
}

const ENDINGS: Record<string, string> = {
  CANCELLED: say`Someone cancelled the build`,
  TIMEOUT: say`The build exceeded its time limit`,
  EXPIRED: say`The build waited too long for a machine`,
  INTERNAL_ERROR: say`Cloud Build had an internal error; run the workflow again`,
  SUCCESS: say`The build succeeded, but names no image`,
}

function logEvidence(resources: Resources, id: string, lines: string[]): Evidence {
  return {
    call: 'POST logging.googleapis.com/v2/entries:list',
    resource: `${fullName.project(resources.project)}/builds/${id}`,
    answer: lines.join('\n').slice(-4_000),
  }
}

function logLink(build: Build): Remedy[] {
  return build.logUrl ? [{ kind: 'console', title: say`Read the build log`, text: build.logUrl }] : []
}

/** The last line that says more than the build's status. */
const tellingLine = (lines: string[], about: string): string | undefined =>
  lines.findLast(
    line => /error|fail|denied|not found|non-zero/i.test(line) && !about.includes(line.replace(/^ERROR:?\s*/, '')),
  )
const unique = (texts: (string | undefined)[]) => [...new Set(texts.filter((text): text is string => Boolean(text)))]
