/** `callers`: services and accounts that call this service. */
import { say } from '../language/say.ts'
import type { Caller } from './config.ts'
import type { Reader } from './reader.ts'
import { isServiceAccountEmail, projectFault, regionFault, serviceFault } from './rules/names.ts'
import { name as shown } from './texts/pairs.ts'
import { parseLines } from './texts/parse.ts'

/** Callers without duplicates. */
export function readCallers(reader: Reader): Caller[] {
  const callers = new Map<string, Caller>()
  for (const given of reader.parsed('callers', parseLines) ?? []) {
    const caller = callerOf(given)
    if (typeof caller === 'string') reader.problem('callers', `${shown(given)} ${caller}`)
    else callers.set(given, caller)
  }
  return [...callers.values()]
}

/** The caller, or the fault in its name. */
function callerOf(given: string): Caller | string {
  const email = given.replace(/^serviceAccount:/, '')
  if (email.includes('@'))
    return isServiceAccountEmail(email)
      ? { kind: 'account', given, email }
      : say`is neither a service nor the email of a service account; list other members in the input invokers`
  const parts = given.split('/')
  // Also the full name, as the API writes it.
  const full = parts[0] === 'projects' && parts[2] === 'locations' && parts[4] === 'services' && parts.length === 6
  const [project, region, service] = full ? [parts[1], parts[3], parts[5]] : parts
  if (parts.length === 1) {
    const fault = serviceFault(given)
    return fault ? say`${fault}, or PROJECT/REGION/NAME, or an email` : { kind: 'service', given, service: given }
  }
  if ((parts.length !== 3 && !full) || !project || !region || !service)
    return say`is neither NAME nor PROJECT/REGION/NAME nor an email`
  const fault = projectFault(project) ?? regionFault(region) ?? serviceFault(service)
  return fault ? say`has a part that ${fault}` : { kind: 'service', given, project, region, service }
}
