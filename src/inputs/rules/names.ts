/** What Cloud Run and IAM accept as names and keys. Each function returns the fault as a fragment that follows a name, or undefined. */

import { KINDS, type Kind } from '../../kinds/list.ts'
import { say } from '../../language/say.ts'
import { capitalise } from '../../words/sentences.ts'
import { name as shown } from '../texts/pairs.ts'
import { ParseError } from '../texts/parse.ts'
import { LABEL_RULE, labelFaults } from './labels.ts'
import { meantRegion } from './regions.ts'
import { looksLikeValue } from './secret-shapes.ts'

const DNS_LABEL = /^[a-z]([-a-z0-9]*[a-z0-9])?$/

/** Longest traffic tag and service name together: the server's own limit ("cannot exceed 46 characters"). */
const MAX_TAG_AND_SERVICE = 46

/** Longest name of a revision. */
const MAX_REVISION = 63

/** The fault in the name of a deployed resource. */
export const nameFault = (kind: Kind, name: string): string | undefined =>
  KINDS[kind].requests ? serviceFault(name) : jobFault(name)

/** For services, whose URL begins with the name. */
export function serviceFault(service: string): string | undefined {
  if (service.length > 49) return say`has ${service.length} characters; the maximum is 49`
  if (!DNS_LABEL.test(service))
    return say`must consist of lower-case letters, digits and hyphens, begin with a letter and not end with a hyphen`
  return undefined
}

/** For kinds without a host name (`ValidateResource` of gcloud's command_lib/run/flags.py). */
export function jobFault(name: string): string | undefined {
  if (name.length > 63) return say`has ${name.length} characters; the maximum is 63`
  if (!/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/.test(name))
    return say`must consist of lower-case letters, digits and hyphens, and not begin or end with a hyphen`
  return undefined
}

export function tagFault(tag: string, service: string): string | undefined {
  if (!DNS_LABEL.test(tag))
    return say`must consist of lower-case letters, digits and hyphens, begin with a letter and not end with a hyphen`
  const together = tag.length + service.length
  if (together > MAX_TAG_AND_SERVICE)
    return say`and the service name have ${together} characters together; Cloud Run allows ${MAX_TAG_AND_SERVICE}`
  return undefined
}

/** The revision is called SERVICE-SUFFIX ("must be less than 64 characters", the server's own limit). */
export function suffixFault(suffix: string, service: string): string | undefined {
  const whole = service.length + 1 + suffix.length
  if (whole > MAX_REVISION)
    return say`has ${suffix.length} characters, which makes the name of the revision, SERVICE-SUFFIX, ${whole} characters long (${service.length} + 1 + ${suffix.length}); the maximum is ${MAX_REVISION}`
  if (!/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/.test(suffix))
    return say`must consist of lower-case letters, digits and hyphens, and not begin or end with a hyphen`
  return undefined
}

export function regionFault(region: string): string | undefined {
  if (/^[a-z]+(-[a-z]+)+\d+-[a-z]$/.test(region)) return say`is a zone; the region is ${shown(region.slice(0, -2))}`
  if (/^[a-z]+(-[a-z0-9]+)*-[a-z]+\d+$/.test(region)) return undefined
  const near = meantRegion(region)
  return say`is not a region name${near ? say`; did you mean ${near}?` : ''}`
}

/** A text that is sent as a header: visible ASCII on one line, short enough for Google's front ends. */
export function headerFault(value: string): string | undefined {
  if (/[\r\n]/.test(value)) return say`has more than one line`
  // The value could be a secret that was put here by mistake, so the message does not quote it.
  if (!/^[\x20-\x7e]*$/.test(value)) return say`has characters that a header cannot contain; use plain ASCII`
  if (value.length > 1_000) return say`has ${value.length} characters; the maximum is 1000`
  return undefined
}

/** A path to append to a service's address. A path that URLs read as another host would send the ID token there. */
export function pathFault(path: string): string | undefined {
  if (!path.startsWith('/')) return say`does not begin with "/"`
  if (path.startsWith('//')) return say`begins with "//", which URLs read as another host`
  if (path.includes('\\')) return say`has a backslash, which URLs read as "/"`
  if (/\p{Cc}/u.test(path)) return say`has a control character`
  if (path.includes('#')) return say`has a fragment (#), which clients never send`
  return undefined
}

export function projectFault(project: string): string | undefined {
  if (/^projects\//.test(project)) return say`is a resource name; give only the id`
  if (!/^(\d+|([a-z0-9.-]+:)?[a-z][-a-z0-9]{4,28}[a-z0-9])$/.test(project)) return say`is not a project id or number`
  return undefined
}

/** Variables that Cloud Run sets itself, in every container (container contract). */
const RESERVED_VARIABLES = new Set(['K_SERVICE', 'K_REVISION', 'K_CONFIGURATION'])

/** Set by Cloud Run in the container that gets the requests; any other one can have its own. */
export const PORT_FAULT = say`the key "PORT", which is set by Cloud Run itself; leave it out`

function variableFault(key: string): string | undefined {
  if (RESERVED_VARIABLES.has(key)) return say`is set by Cloud Run itself; leave it out`
  if (key.startsWith('X_GOOGLE_')) return say`is reserved: keys cannot start with X_GOOGLE_`
  if (key.includes('=')) return say`has "=" in it`
  return undefined
}

/**
 * `SECRET:VERSION` or `projects/P/secrets/S:VERSION`, from these or from `projects/P/secrets/S/versions/V`; a secret of another project
 * without a version is `latest`, as in gcloud. Throws a ParseError that names only the key.
 */
function secretReference(key: string, value: string): string {
  if (key.startsWith('/') && !isMountPath(key))
    throw new ParseError(say`the path ${shown(key)}, which must be /DIRECTORY/FILE without "." and ".."`)
  const long = /^(projects\/[a-z0-9.:-]+\/secrets\/[\w-]{1,255})(?:(?::|\/versions\/)([\w-]+))?$/.exec(value)
  if (long) return `${long[1]}:${long[2] ?? 'latest'}`
  if (looksLikeValue(value.replace(/:[\w-]+$/, '')))
    throw new ParseError(say`${NO_NAME} for ${shown(key)}; ${TO_STORE}`)
  if (/^[\w-]{1,255}:[\w-]+$/.test(value)) return value
  if (/^[\w-]{1,255}$/.test(value))
    throw new ParseError(say`no version of the secret for ${shown(key)}; add ":latest" or a version number`)
  throw new ParseError(
    say`a value for ${shown(key)} that is not SECRET:VERSION, the name of a secret in Secret Manager and its version`,
  )
}

const NO_NAME = say`what looks like a secret's value (not shown)`
const TO_STORE = say`secrets takes the name of a secret in Secret Manager, not its value: store the value there, and write NAME:latest. A value that stands in a workflow has to be changed`

function isMountPath(path: string): boolean {
  const parts = path.split('/').slice(1)
  return parts.length > 1 && parts.every(part => part !== '' && part !== '.' && part !== '..')
}

export function isServiceAccountEmail(text: string): boolean {
  return /^[^@\s/:]+@[^@\s/:]+\.[^@\s/:]+$/.test(text)
}

/** Checks a map's keys and values, and normalises the values. Throws a ParseError that names only keys. */
export type CheckEntries = (entries: Record<string, string>) => Record<string, string>

/** Most variables of one container (docs/google-cloud.md, limits). */
const MOST_VARIABLES = 1000

/** Throws ParseError if there are more variables than a container can have. */
export function limitVariables(count: number): void {
  if (count > MOST_VARIABLES)
    throw new ParseError(say`${count} variables; Cloud Run allows ${MOST_VARIABLES} per container`)
}

/** Of the container that gets the requests. */
export const checkVariables: CheckEntries = entries => {
  if (Object.hasOwn(entries, 'PORT')) throw new ParseError(PORT_FAULT)
  return checkVariablesOfAny(entries)
}

/** Of any container. */
export const checkVariablesOfAny: CheckEntries = entries => {
  limitVariables(Object.keys(entries).length)
  for (const key of Object.keys(entries)) refuse(key, variableFault(key))
  return entries
}

export const checkLabels: CheckEntries = entries => {
  const faults = labelFaults(entries, { system: false })
  if (faults.length > 0) throw new ParseError(`${faults.join('; ')}. ${capitalise(LABEL_RULE)}`)
  return entries
}

export const checkSecrets: CheckEntries = entries =>
  Object.fromEntries(Object.entries(entries).map(([key, value]) => [key, secretReference(key, value)]))

/** Variables of a build. */
export const checkBuildVariables: CheckEntries = entries => {
  for (const key of Object.keys(entries))
    refuse(key, key.startsWith('X_GOOGLE_') ? say`is reserved: keys cannot start with X_GOOGLE_` : undefined)
  return entries
}

function refuse(key: string, fault: string | undefined): void {
  if (fault) throw new ParseError(say`the key ${shown(key)}, which ${fault}`)
}
