/** What is said of a schedule's audience that the service does not accept, before the run and in it. Pure. */

import type { Schedule } from '../inputs/config.ts'
import { say } from '../language/say.ts'
import type { Remedy } from '../model.ts'
import { type Audiences, acceptedWords, meantAudience } from '../service/audiences.ts'

interface Refused {
  schedule: Pick<Schedule, 'name'>
  audience: string
  /** Name of the service that is called. */
  service: string
  accepted: Audiences
  /** Its second address is not known before it is made. */
  isNew?: boolean
  /** It is not the service that the run deploys, so that the flags are not about it. */
  elsewhere?: boolean
}

export function audienceRefused({ schedule, audience, service, accepted, isNew, elsewhere }: Refused): {
  reason: string
  remedies: Remedy[]
} {
  const meant = meantAudience(accepted, audience)
  const add = `--add-custom-audiences=${audience}`
  const leave = workflow(say`Leave out schedule_audience`, `# schedule_audience: ${JSON.stringify(audience)}`)
  const verdict = isNew
    ? say`The new service ${service} is not known to accept the audience ${audience}`
    : say`The service ${service} does not accept the audience ${audience}`
  const later = isNew
    ? say` Its other URL is known only after the release: the run checks again before it writes the schedule.`
    : ''
  return {
    reason:
      say`${verdict}, so each call of the schedule ${schedule.name} would get 401. It accepts ${acceptedWords(accepted)}.` +
      say`${meant ? say` Did you mean ${meant}?` : ''}${later} Leave schedule_audience out${elsewhere ? '' : say`, or add it by flags: ${add}`}.`,
    remedies: [
      ...(meant
        ? [workflow(say`Set schedule_audience to ${meant}`, `schedule_audience: ${JSON.stringify(meant)}`)]
        : []),
      meant ? { ...leave, alternative: true } : leave,
      ...(elsewhere
        ? []
        : [
            {
              ...workflow(say`Add ${audience} as a custom audience`, `flags: ${JSON.stringify(add)}`),
              alternative: true as const,
            },
          ]),
    ],
  }
}

const workflow = (title: string, line: string): Remedy => ({ kind: 'workflow', title, text: `with:\n  ${line}` })
