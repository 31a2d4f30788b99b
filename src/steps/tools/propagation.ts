/**
 * Waits for grants that were announced (`wait_for_grants`) or made by this run (`grant_missing`): they take effect after two minutes,
 * sometimes seven or more.
 */

import { UserError } from '../../errors.ts'
import { ApiError } from '../../google/wire-level/api-error.ts'
import { say } from '../../language/say.ts'
import type { FindingId } from '../../model.ts'
import { errorText } from '../../words/error-text.ts'
import { shorten } from '../../words/sentences.ts'
import type { Made, RunContext } from '../step.ts'
import { backoff, inWords, systemClock } from './clock.ts'

const FIRST_MS = 2_000
const MOST_MS = 30_000

const ABOUT_PERMISSIONS: ReadonlySet<FindingId> = new Set([
  'deployer-permission',
  'build-account-permission',
  'runtime-account-permission',
  'act-as-runtime-account',
  'act-as-build-account',
  'scheduler-permission',
])

/** Refused because of a missing permission, which a grant would fix; not by a policy. */
export function lacksPermission(error: unknown): boolean {
  if (error instanceof UserError) return error.findings.some(({ id }) => ABOUT_PERMISSIONS.has(id))
  if (!(error instanceof ApiError) || error.constraint || error.reason === 'SERVICE_DISABLED') return false
  return error.status === 403
}

/** Refused for something that this run has granted or enabled but that has not taken effect yet. */
function isOnItsWay(error: unknown, { granted }: Made): boolean {
  if (!granted) return false
  const covers = (permission: string | undefined) =>
    granted.cures.some(
      ({ settles }) => permission === undefined || settles.some(lack => lack.permission === permission),
    )
  if (error instanceof UserError)
    return error.findings.some(({ id, permission, resource }) =>
      id === 'api-disabled'
        ? granted.hosts.some(host => resource?.endsWith(`/services/${host}`))
        : ABOUT_PERMISSIONS.has(id) && covers(permission),
    )
  if (error instanceof ApiError && error.service) return granted.hosts.includes(error.service)
  return error instanceof ApiError && lacksPermission(error) && covers(error.permission)
}

/** Retries while an expected permission is missing and time is left; then throws the last error. */
export async function untilGranted<T>(world: RunContext, what: string, body: () => Promise<T>): Promise<T> {
  const { config, log, signal, clock = systemClock } = world
  const next = backoff(FIRST_MS, 1.5, MOST_MS)
  const patience = world.patience ?? {}
  for (;;) {
    try {
      return await body()
    } catch (error) {
      const announced = config.waitForGrants && lacksPermission(error)
      if (!announced && !isOnItsWay(error, world.made)) throw error
      patience.until ??= clock.now() + config.propagationTimeoutMs
      const left = patience.until - clock.now()
      if (left <= 0) throw error
      const ms = Math.min(next(), left)
      log.info(
        say`${what}: not permitted yet (${words(error)}). Waiting ${inWords(ms)} for the grant to take effect; giving up in ${inWords(left)}.`,
      )
      await clock.sleep(ms, signal)
    }
  }
}

/** As long as Google's pages say that a policy takes to come into effect; tag conditions use the same caches. */
const TAGGED_MS = 3 * 60_000

/**
 * Retries while an organisation policy refuses it, if this run has just bound a tag that could exempt the service, because policies take
 * a while to see the tag. Then throws the last error.
 */
export async function untilTagSeen<T>(world: RunContext, what: string, body: () => Promise<T>): Promise<T> {
  const { config, log, signal, made, clock = systemClock } = world
  if (!made.tagsBound) return body()
  const next = backoff(FIRST_MS, 1.5, MOST_MS)
  const until = clock.now() + Math.min(config.propagationTimeoutMs, TAGGED_MS)
  for (;;) {
    try {
      return await body()
    } catch (error) {
      const left = until - clock.now()
      if (!(error instanceof ApiError) || !error.constraint || left <= 0) throw error
      const ms = Math.min(next(), left)
      log.info(
        say`${what}: refused by ${error.constraint}. The tag that was just bound may not have been seen yet: waiting ${inWords(ms)}, giving up in ${inWords(left)}.`,
      )
      await clock.sleep(ms, signal)
    }
  }
}

function words(error: unknown): string {
  if (error instanceof ApiError && error.permission) return error.permission
  if (error instanceof UserError) {
    const names = error.findings.flatMap(({ permission, resource }) => permission ?? resource?.split('/').at(-1) ?? [])
    const [first, ...others] = [...new Set(names)]
    if (first) return others.length > 0 ? say`${first} and ${others.length} more` : first
  }
  return shorten(errorText(error).split('\n', 1)[0] ?? '', 200)
}
