/** The end of a container's log, for whoever has to say why it failed. Best effort: to read it takes a right of its own. */

import type { Cause } from '../../decisions/failures/cause.ts'
import { containerCause } from '../../decisions/failures/container.ts'
import type { LogLine } from '../../google/logging.ts'
import { fullName } from '../../iam/names.ts'
import { say } from '../../language/say.ts'
import type { Evidence } from '../../model.ts'
import { settingsOf, type Template } from '../../service/container-settings.ts'
import { errorText } from '../../words/error-text.ts'
import type { RunContext } from '../step.ts'
import { systemClock } from './clock.ts'

const LINES = 50
/** What is shown of them; the rest is for finding the cause. */
const SHOWN = 15
/** Entries of a log can be read some seconds after they were written. */
const PAUSES_MS = [2_000, 4_000]

interface ContainerLog {
  /** Oldest first; undefined: not readable. */
  lines: LogLine[] | undefined
  evidence: Evidence[]
  /** What is to be said of a log that could not be read. */
  note: string | undefined
}

/** @param what `the container’s log`; `resource`: full name of what wrote it; `pauses`: before each further look at a log that is empty */
export async function readContainerLog(
  { log, signal, clock = systemClock }: RunContext,
  what: string,
  resource: string,
  read: (lines: number) => Promise<LogLine[]>,
  pauses: readonly number[] = PAUSES_MS,
): Promise<ContainerLog> {
  try {
    let lines = await read(LINES)
    for (const ms of pauses) {
      if (lines.length > 0) break
      await clock.sleep(ms, signal)
      lines = await read(LINES)
    }
    const end = lines.slice(-SHOWN)
    if (end.length > 0)
      await log.group(say`Last ${end.length} lines of ${what}`, async () => {
        for (const { text } of end) log.quote(text)
      })
    return { lines, evidence: evidenceOf(end, resource), note: undefined }
  } catch (error) {
    if (signal.aborted) throw error
    log.debug(say`The log could not be read: ${errorText(error)}`)
    return { lines: undefined, evidence: [], note: UNREADABLE }
  }
}

const UNREADABLE = say`The run could not read its log, which takes roles/logging.viewer.`

/** Why a revision that is up does not answer well, where its log says so. `revision`: its full name. */
export async function causeWhileServing(
  world: RunContext<'build'>,
  revision: string,
  template: Template | undefined,
): Promise<{ cause: Cause | undefined; evidence: Evidence[] }> {
  const read = (lines: number) => world.google.logging.revisionLog(revision, lines)
  const { lines, evidence } = await readContainerLog(
    world,
    say`the container’s log`,
    fullName.service(revision),
    read,
    [],
  )
  const settings = settingsOf(template, world.config, { built: world.made.build !== undefined, requests: true })
  return { cause: containerCause({ phase: 'serves', said: '', lines, settings }), evidence }
}

const evidenceOf = (lines: readonly LogLine[], resource: string): Evidence[] =>
  lines.length === 0
    ? []
    : [
        {
          call: 'POST logging.googleapis.com/v2/entries:list',
          resource,
          answer: lines
            .map(({ text }) => text)
            .join('\n')
            .slice(-4_000),
        },
      ]
