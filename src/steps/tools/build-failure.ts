/** Why there is no image: the build's own words, the end of its log, and the finding of the preflight where that fits. */

import { diagnose, type Setting } from '../../decisions/diagnose.ts'
import { UserError } from '../../errors.ts'
import type { ApiError } from '../../google/wire-level/api-error.ts'
import { fullName } from '../../iam/names.ts'
import type { Evidence, Finding, Remedy } from '../../model.ts'
import type { Resources } from '../../needs/resources.ts'
import type { Build } from '../../wire.ts'
import { errorText } from '../../words/error-text.ts'
import { fail, failure } from '../../words/findings.ts'
import { sentence } from '../../words/sentences.ts'
import { own } from '../../words/untyped.ts'
import type { RunContext } from '../step.ts'
import { diagnosed, saidIn } from './refusals.ts'

const LOG_LINES = 15

/** A build that ended without an image. */
export async function failedBuild(world: RunContext, resources: Resources, build: Build): Promise<UserError> {
  const { google, log } = world
  const said = unique([build.failureInfo?.detail, build.statusDetail])
  const id = build.id ?? build.name?.split('/').at(-1) ?? ''
  const lines = id ? await lastLines(world, resources, id) : []
  if (lines.length > 0) {
    await log.group(`Last ${lines.length} lines of the build log`, async () => {
      for (const line of lines) log.quote(line)
    })
  }
  const evidence: Evidence = {
    call: `GET cloudbuild.googleapis.com/v1/${build.name ?? `builds/${id}`}`,
    resource: fullName.project(resources.project),
    answer: [build.status ?? 'no status', ...said].join(': ').slice(0, 600),
  }
  const about = said.join(' ')
  const setting: Setting = { speaker: 'build', resources, deployer: google.identity.principal }
  const told = diagnose(saidIn(about, evidence), setting)
  const causes = told.length > 0 ? told : causesInLog(lines, setting, logEvidence(resources, id, lines))
  const failed: Finding = fail(
    'build-failed',
    `${own(ENDINGS, build.status ?? '') ?? 'The build failed'}${about ? `: ${sentence(about)}` : '.'}${lastWords(lines, about)} Nothing was deployed.`,
    {
      resource: fullName.repository(resources.repository.name),
      evidence: [evidence, ...(lines.length > 0 ? [logEvidence(resources, id, lines)] : [])],
      remedies: logLink(build),
    },
  )
  const [cause, ...others] = [...causes, failed]
  return new UserError([cause ?? failed, ...others])
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
    `The build took longer than build_timeout (${seconds}s) and was cancelled. Nothing was deployed. Raise build_timeout, or look at the log for what takes so long.`,
    { resource: fullName.repository(resources.repository.name), remedies: logLink(build) },
  )
}

/** Best effort: the log may be unreadable (`logging.logEntries.list`), or not there. */
async function lastLines({ google, log }: RunContext, resources: Resources, id: string): Promise<string[]> {
  try {
    return await google.logging.buildLog(resources.project, id, LOG_LINES)
  } catch (error) {
    log.debug(`The build log could not be read: ${errorText(error)}`)
    return []
  }
}

const ENDINGS: Record<string, string> = {
  CANCELLED: 'The build was cancelled by somebody',
  TIMEOUT: 'The build ran into its time limit',
  EXPIRED: 'The build waited too long for a machine',
  INTERNAL_ERROR: 'Cloud Build failed by an error of its own; run the workflow again',
  SUCCESS: 'The build succeeded, but names no image',
}

function logEvidence(resources: Resources, id: string, lines: string[]): Evidence {
  return {
    call: 'POST logging.googleapis.com/v2/entries:list',
    resource: `${fullName.project(resources.project)}/builds/${id}`,
    answer: lines.join('\n').slice(-4_000),
  }
}

function logLink(build: Build): Remedy[] {
  return build.logUrl ? [{ kind: 'console', title: 'Read the build log', text: build.logUrl }] : []
}

/** The last line that tells more than the build's status does. */
const lastWords = (lines: string[], about: string) => {
  const last = lines.findLast(
    line => /error|fail|denied|not found|non-zero/i.test(line) && !about.includes(line.replace(/^ERROR:?\s*/, '')),
  )
  return last ? ` The log says: ${sentence(last.slice(0, 300))}` : ''
}
const unique = (texts: (string | undefined)[]) => [...new Set(texts.filter((text): text is string => Boolean(text)))]
