/** Constructors of findings, for readable checks: `fail('api-disabled', reason, { resource })`. */
import { UserError } from '../errors.ts'
import type { Finding, FindingId, Status } from '../model.ts'
import { spaced } from './sentences.ts'

/** Optional parts of a finding; undefined ones are left out. */
type Details = { [K in Exclude<keyof Finding, 'id' | 'status' | 'reason'>]?: Finding[K] | undefined }

/** A finding whose status is the outcome of a question. */
export function findingOf(id: FindingId, status: Status, reason: string, details: Details = {}): Finding {
  const { evidence = [], remedies = [], ...rest } = details
  const known = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined))
  return { id, status, ...known, reason: spaced(reason), evidence, remedies }
}

export const fail = (id: FindingId, reason: string, details?: Details): Finding =>
  findingOf(id, 'fail', reason, details)
export const warn = (id: FindingId, reason: string, details?: Details): Finding =>
  findingOf(id, 'warn', reason, details)
export const unknown = (id: FindingId, reason: string, details?: Details): Finding =>
  findingOf(id, 'unknown', reason, details)
export const skipped = (id: FindingId, reason: string, details?: Details): Finding =>
  findingOf(id, 'skipped', reason, details)

/** An error to throw if the run cannot continue, for a reason that the user can fix. */
export const failure = (id: FindingId, reason: string, details?: Details, options?: ErrorOptions): UserError =>
  new UserError([fail(id, reason, details)], options)
