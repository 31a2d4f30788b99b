/** What `mode: diagnose` looks at: an address, Cloud Scheduler jobs, a function, or the service. */

import { KINDS } from '../kinds/list.ts'
import { say } from '../language/say.ts'
import type { Config, Schedule } from './config.ts'
import { defined, type Reader } from './reader.ts'
import { name as shown } from './texts/pairs.ts'

/** `schedules`: those of the input `schedule`, where it is given. */
export function readDiagnosis(
  reader: Reader,
  { mode, kind, service, schedules }: Pick<Config, 'mode' | 'kind' | 'service'> & { schedules: readonly Schedule[] },
): Config['diagnosis'] {
  const url = reader.optional('url')
  if (mode !== 'diagnose') {
    if (url !== undefined) reader.notice('url', say`It has no effect without mode: diagnose.`, 'warning')
    return undefined
  }
  if (url !== undefined) checkUrl(reader, url)
  const named = reader.optional('schedule_name')
  if (named !== undefined && !/^[A-Za-z0-9_-]{1,500}$/.test(named))
    reader.problem(
      'schedule_name',
      say`${shown(named)} is not a valid name: use letters, digits, hyphens and underscores, at most 500 characters`,
    )
  const target = reader.optional('schedule_target')
  const called = /^function\s+(\S+)$/.exec(target ?? '')?.[1]
  if (target !== undefined && called === undefined)
    reader.problem('schedule_target', say`${shown(target)} is not "function NAME"`)
  const jobs = schedules.length > 0 ? schedules.map(({ name }) => name) : named === undefined ? [] : [named]
  // A job or worker pool answers nobody itself: only what calls it can be refused.
  if (jobs.length === 0 && !KINDS[kind].traffic && service !== '') jobs.push(`${service}-schedule`)
  if (url === undefined && jobs.length === 0 && called === undefined && service === '')
    reader.problem(
      'service',
      say`is missing, and so are url, schedule_name and schedule_target, and mode: diagnose needs one of the four`,
    )
  return { schedules: url === undefined ? [...new Set(jobs)] : [], ...defined({ url, function: called }) }
}

const HERE = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/

/** An ID token goes there. */
function checkUrl(reader: Reader, text: string): void {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (!url || !/^https?:$/.test(url.protocol))
    reader.problem('url', say`${shown(text)} is not an address that begins with https://`)
  else if (url.username || url.password)
    reader.problem('url', say`has a user name or password before the host ${url.host}`)
  else if (url.protocol === 'http:' && !HERE.test(url.hostname))
    reader.problem('url', say`${shown(text)} is not encrypted, but an ID token would be sent there`)
}
