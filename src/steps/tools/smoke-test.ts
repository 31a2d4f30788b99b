/** The workflow's own test of a revision (`verify_command`): what it gets, and what its end means. */

import { type Ran, runCommand } from '../../github/user-command.ts'
import { ApiError } from '../../google/wire-level/api-error.ts'
import { INVOKER_ROLES } from '../../iam/bindings.ts'
import type { Config } from '../../inputs/config.ts'
import { say } from '../../language/say.ts'
import type { Resources } from '../../needs/resources.ts'
import { audienceOf } from '../../service/address.ts'
import type { Service } from '../../wire.ts'
import { errorText } from '../../words/error-text.ts'
import type { RunContext } from '../step.ts'
import { inWords } from './clock.ts'

/** `why`: what failed, a sentence. `output`: its last lines, foreign text with a title. */
type Tested = { passed: true } | { passed: false; why: string; output: string }

/** Characters of a line in the report. */
const LONGEST = 200

/** `tag`: of the revision; without one it gets the URL of the service. */
export async function smokeTest(
  world: RunContext,
  { service: name }: Resources,
  { line, timeoutMs }: NonNullable<Config['verifyCommand']>,
  tag: string | undefined,
): Promise<Tested> {
  const { google, log, signal } = world
  const service = (await google.run.getService(name)) ?? {}
  const audience = audienceOf(service)
  const own = tag && service.trafficStatuses?.find(status => status.tag === tag)?.uri
  const url = own || audience
  if (!url)
    return { passed: false, why: say`The service has no URL, so verify_command has nothing to test.`, output: '' }
  const token = (await isPublic(world, name, service)) || !audience ? null : await idToken(world, audience)
  log.info(say`verify_command tests ${url}${token ? say`, with an ID token` : ''}:`)
  const ran = await runCommand(line, {
    env: { SERVICE_URL: url, ...(token && { ID_TOKEN: token }) },
    ...{ timeoutMs, signal, log },
    ...(token && { secret: token }),
  })
  const why = whyFailed(ran, timeoutMs)
  if (!why) {
    log.info(say`verify_command passed on ${url}.`)
    return { passed: true }
  }
  const lines = 'lines' in ran ? ran.lines.map(text => text.slice(0, LONGEST)) : []
  return {
    passed: false,
    why: say`verify_command ${why} on ${url}.`,
    output: lines.length > 0 ? say`\n\nIts last lines:\n${lines.join('\n')}` : '',
  }
}

function whyFailed(ran: Ran, timeoutMs: number): string | undefined {
  if ('unstarted' in ran) return say`could not be run (${ran.unstarted})`
  if (ran.late) return say`was stopped after ${inWords(timeoutMs)} (verify_timeout)`
  if (ran.code === null) return say`was ended by a signal`
  return ran.code === 0 ? undefined : say`ended with exit code ${ran.code}`
}

/** False if it cannot be read: a token too many does no harm. */
async function isPublic({ google, made, log }: RunContext, name: string, service: Service): Promise<boolean> {
  if (service.invokerIamDisabled) return true
  try {
    const bindings = made.bindings ?? (await google.run.getPolicy(name)).bindings ?? []
    return bindings.some(
      ({ role, members, condition }) => INVOKER_ROLES.includes(role) && !condition && members?.includes('allUsers'),
    )
  } catch (error) {
    if (!(error instanceof ApiError) || error.status === 401) throw error
    log.debug(say`Who can call the service could not be read: ${errorText(error)}`)
    return false
  }
}

async function idToken({ google, signal, log }: RunContext, audience: string): Promise<string | null> {
  try {
    const token = await google.idToken(audience)
    if (token) log.mask(token)
    else log.info(say`This identity cannot get an ID token, so verify_command has none in its environment.`)
    return token
  } catch (error) {
    signal.throwIfAborted()
    log.info(say`There is no ID token for verify_command: ${errorText(error)}`)
    return null
  }
}
