/** Checks cron expressions with a library that is loaded only if there are any. */
import { say } from '../../language/say.ts'
import { count } from '../../words/sentences.ts'
import type { CallerSettings, Config, RefusedInputs, RunSettings, Schedule, TargetSettings } from '../config.ts'
import { targetOf } from '../target.ts'
import { name as shown } from './pairs.ts'

/** The result of reading the inputs, with the problems of invalid expressions and the next times of valid ones added. */
export async function judgeSchedules<R extends { config: Config } | RefusedInputs>(
  read: R,
): Promise<R | RefusedInputs> {
  const schedules = 'config' in read ? read.config.schedules : read.schedules
  if (schedules.every(({ cron }) => cron === null)) return read
  const { Cron } = await import('croner')
  const judged = schedules.map(schedule => judge(schedule, cron => nextOf(Cron, cron, schedule.timeZone)))
  const problems = judged.flatMap(({ problem }) => problem ?? [])
  const timed = judged.map(({ schedule }) => schedule)
  if ('config' in read && problems.length === 0) return { ...read, config: { ...read.config, schedules: timed } }
  return 'config' in read ? refused(read.config, problems) : { ...read, problems: [...read.problems, ...problems] }
}

interface Judged {
  schedule: Schedule
  problem?: RefusedInputs['problems'][number]
}

const SHOWN = 3

function judge(schedule: Schedule, next: (cron: string) => string[] | string): Judged {
  const { cron, from } = schedule
  // That one is missing has been said. The API checks App Engine's English-like forms: there is no library for them.
  if (!cron || isEnglish(cron)) return { schedule }
  const found = next(cron)
  if (typeof found !== 'string') return { schedule: { ...schedule, next: found } }
  return { schedule, problem: { input: from, problem: `${shown(cron)} ${found}`, example: '0 3 * * *' } }
}

/** `every 10 minutes`, `first monday of month 09:00`. */
const isEnglish = (schedule: string): boolean => /(?:^|\s)(?:every|of)\s/i.test(schedule) || /\d:\d\d$/.test(schedule)

/** The next times, or the fault. Cloud Scheduler's unix-cron has five fields and none of the library's extras. */
function nextOf(Cron: typeof import('croner').Cron, cron: string, timezone: string): string[] | string {
  const fields = cron.trim().split(/\s+/)
  if (fields.length !== 5)
    return say`has ${count(fields.length, 'field')}; a cron expression has five: minute, hour, day of month, month, day of week`
  if (!fields.every(field => /^[0-9A-Za-z*,/-]+$/.test(field)) || /\b(L|W|LW)\b/i.test(cron))
    return say`has a character that Cloud Scheduler does not accept`
  try {
    const times = new Cron(cron, { timezone, mode: '5-part', paused: true }).nextRuns(SHOWN)
    return times.length > 0 ? times.map(time => time.toISOString()) : say`never matches a date`
  } catch (error) {
    // An invalid time zone has been reported before.
    const said = error instanceof Error ? error.message.replace(/^Cron\w*: /, '') : ''
    return /time ?zone/i.test(said) ? [] : say`is not a cron expression (${said})`
  }
}

function refused(
  config: RunSettings & TargetSettings & CallerSettings,
  problems: RefusedInputs['problems'],
): RefusedInputs {
  const { mode, project, region, kind, service, notices, summary, reportPath, sarifPath, schedules } = config
  return {
    ...{ problems, mode, notices, summary, schedules },
    target: {
      region,
      ...(project && { project }),
      ...targetOf(kind, service),
    },
    ...(reportPath && { reportPath }),
    ...(sarifPath && { sarifPath }),
  }
}
