/** One error type for all failures of an API, read from every body that Google's front ends send. */

import { NO_QUOTA_PROJECT } from '../../iam/project-standing.ts'
import { say } from '../../language/say.ts'
import type { Evidence } from '../../model.ts'
import { errorText } from '../../words/error-text.ts'
import { shorten } from '../../words/sentences.ts'
import { text } from '../../words/untyped.ts'
import { hideDeep } from './hide-values.ts'

/** `google.rpc.Status.details[]`. */
type ErrorDetail = { '@type': string } & Record<string, unknown>

/** The content of an error body, in any of Google's forms. */
interface ErrorFacts {
  code: string
  message: string
  reason?: string
  permission?: string
  resource?: string
  constraint?: string
  service?: string
  details: ErrorDetail[]
  /** It is how an operation ended. */
  ended?: true
}

/**
 * An answer that is not 2xx, a failed operation, or no answer at all.
 * `message` is the API's own text (untrusted: escape it where it is rendered), never a token.
 */
export class ApiError extends Error {
  override name = 'ApiError'
  /** HTTP status; 0 where no answer came. */
  readonly status: number
  /** `google.rpc.Code` name (`PERMISSION_DENIED`), or the OAuth error of the token service (`invalid_grant`). */
  readonly code: string
  /** `ErrorInfo.reason` or Storage's `errors[].reason`, or NO_QUOTA_PROJECT; for a request without an answer the system's code (`ECONNRESET`). */
  readonly reason: string | undefined
  /** The missing permission, if the error names it. */
  readonly permission: string | undefined
  /** The resource that the error names, in the API's own spelling. */
  readonly resource: string | undefined
  /** The organisation policy that refused, without `constraints/`. */
  readonly constraint: string | undefined
  /** Host of the API that is not enabled. */
  readonly service: string | undefined
  /** `GET run.googleapis.com/v2/projects/p/...`. */
  readonly call: string
  readonly details: ErrorDetail[]
  /** How an operation ended, so nothing is left open. */
  readonly ended: boolean

  constructor(status: number, call: string, facts: ErrorFacts, options?: ErrorOptions) {
    super(facts.message, options)
    this.status = status
    this.call = call
    this.code = facts.code
    this.reason = facts.reason
    this.permission = facts.permission
    this.resource = facts.resource
    this.constraint = facts.constraint
    this.service = facts.service
    this.details = facts.details
    this.ended = facts.ended ?? false
  }
}

/** HTTP status -> `google.rpc.Code`, for bodies without one (google/rpc/code.proto). */
const CODE_OF_STATUS: Record<number, string> = {
  400: 'INVALID_ARGUMENT',
  401: 'UNAUTHENTICATED',
  403: 'PERMISSION_DENIED',
  404: 'NOT_FOUND',
  408: 'DEADLINE_EXCEEDED',
  409: 'ALREADY_EXISTS',
  412: 'FAILED_PRECONDITION',
  429: 'RESOURCE_EXHAUSTED',
  499: 'CANCELLED',
  500: 'INTERNAL',
  501: 'UNIMPLEMENTED',
  503: 'UNAVAILABLE',
  504: 'DEADLINE_EXCEEDED',
}

/** `google.rpc.Code` number -> name and HTTP status (google/rpc/code.proto). */
const CODES: [name: string, status: number][] = [
  ['OK', 200],
  ['CANCELLED', 499],
  ['UNKNOWN', 500],
  ['INVALID_ARGUMENT', 400],
  ['DEADLINE_EXCEEDED', 504],
  ['NOT_FOUND', 404],
  ['ALREADY_EXISTS', 409],
  ['PERMISSION_DENIED', 403],
  ['RESOURCE_EXHAUSTED', 429],
  ['FAILED_PRECONDITION', 400],
  ['ABORTED', 409],
  ['OUT_OF_RANGE', 400],
  ['UNIMPLEMENTED', 501],
  ['INTERNAL', 500],
  ['UNAVAILABLE', 503],
  ['DATA_LOSS', 500],
  ['UNAUTHENTICATED', 401],
]

/** Maximum length of a message: anything longer is not meant for people. */
const LONGEST_MESSAGE = 8_000
/** For a body that is not JSON. */
const LONGEST_PAGE = 64_000

/** An answer with an error status. `body` is the original text; `hide` removes what must not be shown. */
export function errorFromResponse(
  status: number,
  body: string,
  call: string,
  hide: (text: string) => string = text => text,
): ApiError {
  const tell = (text: string) => shorten(hide(text), LONGEST_MESSAGE)
  // The details are read from the original answer, because a hidden value can look like a part of a name.
  const facts = readBody(status, parse(body) ? body : hide(body.slice(0, LONGEST_PAGE)))
  return new ApiError(status, call, { ...facts, message: tell(facts.message), details: hideDeep(facts.details, tell) })
}

/** An operation that failed. */
export function errorFromOperation(
  error: { code: number; message: string; details?: unknown[] },
  call: string,
): ApiError {
  const [code, status] = CODES[error.code] ?? ['UNKNOWN', 500]
  const facts = interpret(status, code, shorten(error.message, LONGEST_MESSAGE), details(error.details), [])
  return new ApiError(status, call, { ...facts, ended: true })
}

/** What a message of Google's without an error around it names: of a build or a revision. */
export const factsIn = (text: string): Omit<ErrorFacts, 'code' | 'message' | 'details' | 'ended'> =>
  interpret(403, 'PERMISSION_DENIED', text, [], [])

/** A request without an answer: connection refused or lost, unresolved name, timeout. `hide`: as above; a library quotes what it cannot read. */
export function errorFromNetwork(
  cause: unknown,
  call: string,
  host: string,
  hide: (text: string) => string = text => text,
): ApiError {
  const system = systemCode(cause)
  const deadline = system === 'TimeoutError'
  // node-fetch puts the whole address before the reason, and an upload's address is a secret.
  const said = hide(errorText(cause)).replace(/^request to \S+ failed, reason: ?/, '')
  const message = deadline
    ? say`${host} did not answer in time.`
    : say`${host} could not be reached: ${oneLine(said) || (system ?? say`no answer`)}.${CERTIFICATE.test(system ?? '') ? CERTIFICATE_HINT : ''}`
  const facts = { code: deadline ? 'DEADLINE_EXCEEDED' : 'UNAVAILABLE', message, details: [] }
  return new ApiError(0, call, system ? { ...facts, reason: system } : facts, { cause })
}

const CERTIFICATE = /CERT|SELF_SIGNED|UNABLE_TO_VERIFY/
const CERTIFICATE_HINT = say` Its certificate is not trusted: behind an inspecting proxy, set NODE_EXTRA_CA_CERTS to the file of its CA.`

/** The `code` of the error or its cause: `ECONNREFUSED`, `TimeoutError` ... */
export function systemCode(error: unknown): string | undefined {
  for (let at = error, depth = 0; at instanceof Error && depth < 5; at = at.cause, depth++) {
    const { code } = at as { code?: unknown }
    if (typeof code === 'string') return code
    if (at.name === 'TimeoutError') return at.name
  }
  return undefined
}

/** Maximum length of a shown answer. */
const LONGEST = 600

/** One request and its answer, for facts and findings. For an error, the API's own message. */
export function toEvidence(call: string, resource: string, answer: string | ApiError): Evidence {
  if (typeof answer === 'string') return { call, resource, answer: shorten(answer, LONGEST) }
  return {
    call: answer.call || call,
    resource,
    answer: shorten(answer.message, LONGEST),
    ...(answer.status > 0 && { status: answer.status }),
    ...(answer.reason !== undefined && { reason: answer.reason }),
  }
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim().replace(/\.$/, '')

/** Reads a body in any known form: google.rpc.Status, Storage's `errors[]`, OAuth's, HTML, empty. */
function readBody(status: number, body: string): ErrorFacts {
  const parsed = parse(body)
  const error = parsed?.error
  if (typeof error === 'string') {
    const description = text(parsed?.error_description)
    return { ...interpret(status, error, description ?? error, [], []), code: error }
  }
  const known = object(error)
  if (!known) return { code: codeOf(status), message: plain(status, body), details: [] }
  const message = text(known.message) ?? `HTTP ${status}`
  return interpret(status, text(known.status) ?? codeOf(status), message, details(known.details), list(known.errors))
}

function interpret(status: number, code: string, message: string, found: ErrorDetail[], errors: unknown[]): ErrorFacts {
  const info = found.find(detail => detail['@type'].endsWith('google.rpc.ErrorInfo'))
  const metadata = object(info?.metadata) ?? {}
  const old = errors.map(object).find(error => text(error?.reason))
  const facts: ErrorFacts = { code, message, details: found }
  const given = text(info?.reason) ?? text(old?.reason)
  const unpaid = paysNobody(message, metadata)
  const service = unpaid ? undefined : disabledService(message, given, metadata)
  const reason = unpaid ? NO_QUOTA_PROJECT : service ? 'SERVICE_DISABLED' : given
  const permission = text(metadata.permission) ?? permissionIn(message)
  const resource = text(metadata.resource) ?? resourceIn(message)
  const constraint = constraintIn(status, message, metadata, found)
  if (reason) facts.reason = reason
  if (permission) facts.permission = canonical(permission)
  if (resource) facts.resource = resource
  if (constraint) facts.constraint = constraint
  if (service) facts.service = service
  return facts
}

const NAME = String.raw`([a-z][a-zA-Z]*(?:\.[a-zA-Z]+){2,})`
const PERMISSION = [
  new RegExp(String.raw`[Pp]ermissions? ['"\[\x60]*${NAME}['"\]\x60]* (?:is )?(?:denied|required|missing)`),
  new RegExp(String.raw`does not have ['"\x60]?${NAME}['"\x60]? access`),
  new RegExp(
    String.raw`(?:[Mm]issing|[Rr]equire[sd]?|lacks)(?: the)?(?: necessary| required)?(?: IAM)? permissions?:? ['"\[\x60]*${NAME}`,
  ),
]

function permissionIn(message: string): string | undefined {
  for (const pattern of PERMISSION) {
    const match = pattern.exec(message)
    if (match) return match[1]
  }
  return undefined
}

/** Run spells the collection in lower case (`iam.serviceaccounts.actAs`, recorded); IAM and every role have the capital. */
const canonical = (permission: string) => permission.replace(/^iam\.serviceaccounts\./, 'iam.serviceAccounts.')

function resourceIn(message: string): string | undefined {
  // Cloud Scheduler: lacks IAM permission "..." for the resource "...".
  const quoted = /(?:denied (?:on|for)(?: the)?|" for the) resource:? ['"`]([^'"`]+)['"`]/.exec(message)
  return (quoted ?? /denied on service account (\S+@\S+)/.exec(message))?.[1]
}

/** For the domain restriction, only Resource Manager names the constraint, in its details. */
const DOMAIN_RESTRICTION = /do not belong to a permitted customer/i

function constraintIn(
  status: number,
  message: string,
  metadata: Record<string, unknown>,
  found: ErrorDetail[],
): string | undefined {
  if (status !== 400 && status !== 403 && status !== 412) return undefined
  const violations = found
    .filter(detail => detail['@type'].endsWith('google.rpc.PreconditionFailure'))
    .flatMap(detail => list(detail.violations).map(object))
    .map(violation => text(violation?.type))
  const named = [text(metadata.customConstraints), text(metadata.constraint), ...violations, message]
  for (const candidate of named) {
    const match = /(?:constraints|customConstraints)\/([a-zA-Z][\w.-]*\w)/.exec(candidate ?? '')
    if (match) return match[1]
  }
  return DOMAIN_RESTRICTION.test(message) ? 'iam.allowedPolicyMemberDomains' : undefined
}

/**
 * The API counts this request for the project of gcloud's own client, which has it disabled: a person's credentials without a quota
 * project (docs/google-cloud.md#quota-project).
 */
function paysNobody(message: string, metadata: Record<string, unknown>): boolean {
  return /requires a quota project/.test(message) || GCLOUDS_PROJECTS.includes(String(metadata.consumer))
}
/** Of `gcloud auth application-default login`, and of `gcloud auth login`. */
const GCLOUDS_PROJECTS = ['projects/764086051850', 'projects/32555940559']

function disabledService(message: string, reason: string | undefined, metadata: Record<string, unknown>) {
  if (reason !== 'SERVICE_DISABLED' && reason !== 'accessNotConfigured') return undefined
  const linked = /apis\/(?:api|library)\/([a-z0-9.-]+\.[a-z]+)/.exec(message)?.[1]
  return text(metadata.service) ?? linked ?? /\b([a-z]+\.googleapis\.com)\b/.exec(message)?.[1]
}

/** A body that is not JSON: a page of a front end or a proxy. The title is the best summary. */
function plain(status: number, body: string): string {
  const title = /<title>([^<]*)<\/title>/i.exec(body)?.[1]
  const words = (title ?? body.replace(/<[^<>]*>/g, ' ')).replace(/\s+/g, ' ').trim()
  return words ? shorten(words, 200) : say`HTTP ${status} without a message`
}

const codeOf = (status: number) => CODE_OF_STATUS[status] ?? (status >= 500 ? 'UNKNOWN' : `HTTP_${status}`)
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])
const object = (value: unknown) =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : undefined
const details = (value: unknown) =>
  list(value).filter((item): item is ErrorDetail => text(object(item)?.['@type']) !== undefined)

function parse(body: string): Record<string, unknown> | undefined {
  try {
    return object(JSON.parse(body))
  } catch {
    return undefined
  }
}
