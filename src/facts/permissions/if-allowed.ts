/** Questions whose refusal is known beforehand are not asked: a refusal tells no more, and people read audit logs. */

import type { TestedPermissions } from '../../google/test-permissions.ts'
import { say } from '../../language/say.ts'
import type { Fact } from '../../model.ts'
import { unknown } from '../ask.ts'
import { held, type Spot } from './caller-permissions.ts'

/** What the run would like to read of a resource besides its needs; the deployer's own test of the resource includes them. */
export const READS: Partial<Record<Spot['kind'], readonly string[]>> = {
  project: ['resourcemanager.projects.getIamPolicy', 'orgpolicy.policies.list', 'iam.serviceAccounts.getAccessToken'],
  bucket: ['storage.buckets.getIamPolicy'],
  repository: ['artifactregistry.repositories.getIamPolicy'],
}

/** The caller's test of a resource; null: nothing is tested there. */
export type Tested = Promise<Fact<TestedPermissions>> | null

/** Asks, unless the caller's own test says that the permission is missing or that there is no such resource. */
export async function ifAllowed<T>(
  tested: Tested,
  permission: string,
  question: () => Promise<Fact<T>>,
): Promise<Fact<T>> {
  const own = await tested
  if (own && !own.known && own.evidence.some(({ status }) => status === 404)) return own
  return (own && missing(own, permission)) || question()
}

/** Undefined: held, or not known. */
export function missing(own: Fact<TestedPermissions>, permission: string) {
  const answer = held(own, permission)
  const lacks = answer.known && (answer.value === 'not-held' || answer.value === 'nothing-held')
  return lacks ? unknown(say`The permission ${permission} is missing.`, ...answer.evidence) : undefined
}
