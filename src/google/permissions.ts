/** Asking which permissions the caller holds, where one name that does not belong to the resource spoils the whole call. */
import { ApiError } from './api-error.ts'
import type { Api } from './endpoints.ts'
import type { TestedPermissions } from './google.ts'
import type { Transport } from './transport.ts'
import type { Policy } from './wire.ts'

/** `testIamPermissions` takes at most so many names. */
const MOST = 100

/**
 * Asks in groups of 100 at once. A group that is refused with 400 is asked again without the names that the error names, or
 * in halves, until the bad names are alone: they come back as `untestable`.
 * @param ask sends one call and gives back the names held
 */
export async function testPermissions(
  names: readonly string[],
  ask: (names: string[]) => Promise<string[]>,
): Promise<TestedPermissions> {
  const unique = [...new Set(names)]
  const groups: string[][] = []
  for (let at = 0; at < unique.length; at += MOST) groups.push(unique.slice(at, at + MOST))
  return merge(await Promise.all(groups.map(group => askGroup(group, ask))))
}

/** `testPermissions` for the APIs that have it as `POST RESOURCE:testIamPermissions`. `path` is that of the resource. */
export function testIamPermissions(
  { send }: Transport,
  api: Api,
  path: string,
  names: readonly string[],
): Promise<TestedPermissions> {
  return testPermissions(names, async permissions => {
    const call = { api, method: 'POST', path: `${path}:testIamPermissions`, safe: true } as const
    const answer = await send<{ permissions?: string[] }>({ ...call, body: { permissions } })
    return answer.permissions ?? []
  })
}

/** A policy with an etag may be sent twice: a second one of the same is a conflict, which callers answer by reading again. */
export const guarded = ({ etag }: Policy) => ({ safe: etag !== undefined })

async function askGroup(names: string[], ask: (names: string[]) => Promise<string[]>): Promise<TestedPermissions> {
  if (names.length === 0) return { granted: new Set(), untestable: new Set() }
  try {
    return { granted: new Set(await ask(names)), untestable: new Set() }
  } catch (error) {
    if (!(error instanceof ApiError) || error.status !== 400 || error.code === 'FAILED_PRECONDITION') throw error
    if (names.length === 1) return { granted: new Set(), untestable: new Set(names) }
    const named = names.filter(name => mentions(error.message, name))
    if (named.length > 0 && named.length < names.length) {
      const rest = await askGroup(
        names.filter(name => !named.includes(name)),
        ask,
      )
      return merge([rest, { granted: new Set(), untestable: new Set(named) }])
    }
    const middle = Math.ceil(names.length / 2)
    return merge(await Promise.all([names.slice(0, middle), names.slice(middle)].map(half => askGroup(half, ask))))
  }
}

/** Whole names only: `run.services.get` is also the beginning of `run.services.getIamPolicy`. */
const mentions = (message: string, name: string) =>
  new RegExp(`(?<![\\w.])${name.replaceAll('.', '\\.')}(?![\\w]|\\.\\w)`).test(message)

function merge(answers: TestedPermissions[]): TestedPermissions {
  return {
    granted: new Set(answers.flatMap(answer => [...answer.granted])),
    untestable: new Set(answers.flatMap(answer => [...answer.untestable])),
  }
}
