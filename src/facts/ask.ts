/** Turns a question to an API into a fact: a refusal by the API becomes "unknown, because"; everything else still throws. */

import { ApiError, toEvidence } from '../google/wire-level/api-error.ts'
import { say } from '../language/say.ts'
import type { Evidence, Fact } from '../model.ts'
import { sentence } from '../words/sentences.ts'

/**
 * Asks once. An `ApiError` makes the fact unknown with its reason. 401 throws, because it is about our credentials and not the resource;
 * so do an abort and our own bugs. `call` and `resource` as in `Evidence`; `summarise` puts the answer in a few words.
 */
export async function ask<T>(
  call: string,
  resource: string,
  question: () => Promise<T>,
  summarise: (value: T) => string,
): Promise<Fact<T>> {
  try {
    const value = await question()
    return known(value, toEvidence(call, resource, summarise(value)))
  } catch (error) {
    if (!(error instanceof ApiError) || error.status === 401) throw error
    return unknown(whyNot(error), toEvidence(call, resource, error))
  }
}

/** What a refusal by an API means, as one sentence. */
function whyNot(error: ApiError): string {
  const { status, reason, permission, service, message } = error
  if (reason === 'SERVICE_DISABLED') return say`The API ${service ?? ''} is not enabled.`.replace('  ', ' ')
  if (status === 403)
    return permission ? say`The permission ${permission} is missing.` : say`Not permitted: ${sentence(message)}`
  if (status === 404) return say`Not found.`
  if (status === 0 || status === 408 || status === 429 || status >= 500) {
    return say`Not reachable${status ? say` (${status})` : ''}: ${sentence(message)}`
  }
  return say`Refused (${status}): ${sentence(message)}`
}

export const known = <T>(value: T, ...evidence: Evidence[]): Fact<T> => ({ known: true, value, evidence })

export const unknown = (why: string, ...evidence: Evidence[]) => ({ known: false as const, why, evidence })

/** Maps a known fact; an unknown one stays as it is. */
export function andThen<T, U>(fact: Fact<T>, then: (value: T) => U): Fact<U> {
  return fact.known ? { ...fact, value: then(fact.value) } : fact
}
