/** Schedules in words, and explanations of failed attempts. Pure. */

import type { Facts } from '../facts/facts.ts'
import { callerOf } from '../iam/schedule-names.ts'
import type { Config, Schedule } from '../inputs/config.ts'
import { say } from '../language/say.ts'
import type { Decision } from '../model.ts'

const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

/** `every day at 03:00 (Europe/Berlin)`; other expressions are shown as they are. */
export function inWords({ cron, timeZone }: Pick<Schedule, 'cron' | 'timeZone'>): string {
  if (cron === null) return say`never`
  return say`${words(cron) ?? cron} (${timeZone})`
}

function words(cron: string): string | undefined {
  const [minute = '', hour = '', day, month, weekday = ''] = cron.trim().split(/\s+/)
  if (month !== '*') return undefined
  const number = /^\d+$/
  const time = number.test(minute) && number.test(hour) ? `${pad(hour)}:${pad(minute)}` : undefined
  if (day === '*' && weekday === '*') {
    const every = /^\*\/(\d+)$/.exec(minute)?.[1]
    if (every && hour === '*') return say`every ${every} minutes`
    if (minute === '*' && hour === '*') return say`every minute`
    if (number.test(minute) && hour === '*') return say`every hour at minute ${Number(minute)}`
    return time && say`every day at ${time}`
  }
  if (time && day === '*' && /^[0-7]$/.test(weekday)) return say`every ${DAYS[Number(weekday) % 7]} at ${time}`
  if (time && day === '*' && /^(1-5|mon-fri)$/i.test(weekday)) return say`Monday to Friday at ${time}`
  if (time && number.test(day ?? '') && weekday === '*') return say`on day ${Number(day)} of every month at ${time}`
  return undefined
}

const pad = (text: string) => text.padStart(2, '0')

/** One decision per job that the workflow asks for, for the summary. */
export function decideSchedules(config: Pick<Config, 'schedules' | 'service'>, facts: Facts): Decision[] {
  return config.schedules.map((schedule): Decision => {
    const { name, cron, test, next = [], from } = schedule
    const fact = facts.schedules?.find(({ schedule: other }) => other.name === name)
    const evidence = [{ call: `input ${from}`, resource: name, answer: cron ?? 'none' }, ...(fact?.job.evidence ?? [])]
    const rest = {
      id: `schedule:${name}`,
      question: say`When does Cloud Scheduler call (job ${name})?`,
      alternatives: [],
    }
    if (cron === null)
      return { ...rest, choice: 'never', because: say`schedule says none: the job is deleted.`, evidence }
    const caller = callerOf(schedule, facts.projectId)
    const times = next.map(time => inZone(time, schedule.timeZone)).join(', ')
    return {
      ...rest,
      choice: inWords(schedule),
      because: say`${from} says ${cron}. ${what(schedule, config)} is called as ${caller}${times ? say`; next: ${times}` : ''}.${test ? say` The run starts it once at the end.` : ''}`,
      evidence,
    }
  })
}

function what({ target, method, path }: Schedule, { service }: Pick<Config, 'service'>): string {
  if (target.kind === 'run') return say`The job ${service}`
  return say`${method} ${path} of the ${target.kind === 'function' ? say`function ${target.name}` : say`service ${service}`}`
}

/** `2026-11-29 03:00`, local time in the zone. */
export function inZone(time: string, timeZone: string): string {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' })
  return format.format(new Date(time))
}

/** HTTP status of an attempt by the `google.rpc.Code` that Cloud Scheduler makes of it; undefined where several are told alike. */
export const httpStatusOf = (status: string): number | undefined => HTTP_OF[status]

const HTTP_OF: Record<string, number> = {
  INVALID_ARGUMENT: 400,
  UNAUTHENTICATED: 401,
  PERMISSION_DENIED: 403,
  NOT_FOUND: 404,
  ABORTED: 409,
  RESOURCE_EXHAUSTED: 429,
  INTERNAL: 500,
  UNAVAILABLE: 503,
  DEADLINE_EXCEEDED: 504,
}

/** `google.rpc.Code` by number, as a job's `status` has it. */
export const CODES: Record<number, string> = {
  0: 'OK',
  2: 'UNKNOWN',
  3: 'INVALID_ARGUMENT',
  4: 'DEADLINE_EXCEEDED',
  5: 'NOT_FOUND',
  7: 'PERMISSION_DENIED',
  8: 'RESOURCE_EXHAUSTED',
  10: 'ABORTED',
  13: 'INTERNAL',
  14: 'UNAVAILABLE',
  16: 'UNAUTHENTICATED',
}
