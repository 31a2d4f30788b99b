/** When a job is due: unix-cron, and the English-like schedules that Cloud Scheduler took over from App Engine (cron job format page). */
import { Cron } from 'croner'

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth']
const ORDINAL = `(?:${ORDINALS.join('|')}|[1-5](?:st|nd|rd|th))`
const DAY = '(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*'
const MONTHS = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*'
const TIMED = new RegExp(
  `^(?:every (day|${DAY}(?:,${DAY})*)|(${ORDINAL}(?:,${ORDINAL})*) (${DAY}(?:,${DAY})*)|(\\d{1,2}(?:,\\d{1,2})*))(?: of (month|${MONTHS}(?:,${MONTHS})*))? (\\d{1,2}):(\\d\\d)$`,
)

/** The next time after `fromMs`, in epoch milliseconds; undefined if the schedule or time zone is not valid. */
export function nextTime(schedule: string, timeZone: string, fromMs: number): number | undefined {
  const text = schedule.trim().toLowerCase().replace(/\s+/g, ' ')
  const every = /^every (\d+) (minutes|mins|hours)$/.exec(text)
  try {
    if (every) {
      Intl.DateTimeFormat('en', { timeZone })
      const step = Number(every[1]) * (every[2] === 'hours' ? 3_600_000 : 60_000)
      return step > 0 ? fromMs + step : undefined
    }
    const cron = new Cron(toCron(text) ?? text, { timezone: timeZone, mode: '5-part', paused: true })
    return cron.nextRun(new Date(fromMs))?.getTime()
  } catch {
    return undefined
  }
}

/** Converts an English-like schedule with a time of day into unix-cron, for croner. */
function toCron(text: string): string | undefined {
  const [, every, ordinals, days, dates, months = 'month', hour, minute] = TIMED.exec(text) ?? []
  if (hour === undefined || minute === undefined) return undefined
  const short = (list: string) =>
    list
      .split(',')
      .map(name => name.slice(0, 3))
      .join(',')
  const month = months === 'month' ? '*' : short(months)
  if (dates) return `${Number(minute)} ${Number(hour)} ${dates} ${month} *`
  if (every) return `${Number(minute)} ${Number(hour)} * ${month} ${every === 'day' ? '*' : short(every)}`
  const which = (ordinals ?? '').split(',').map(word => ORDINALS.indexOf(word) + 1 || Number.parseInt(word, 10))
  const week = short(days ?? '')
    .split(',')
    .flatMap(day => which.map(n => `${day}#${n}`))
  return `${Number(minute)} ${Number(hour)} * ${month} ${week.join(',')}`
}
