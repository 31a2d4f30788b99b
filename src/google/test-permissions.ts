/** Tests which permissions the caller has, although one wrong name fails the whole call. */
import type { Policy } from '../wire.ts'
import { ApiError } from './wire-level/api-error.ts'
import type { Api } from './wire-level/endpoints.ts'
import type { Transport } from './wire-level/transport.ts'

/**
 * Asks which of `names` the caller has on `resource`. Returns names that are not testable there in `untestable`: one bad name fails the
 * whole call (400), so the client splits the list and asks again.
 */
export interface TestedPermissions {
  granted: Set<string>
  untestable: Set<string>
}

/** Maximum number of names for `testIamPermissions`. */
const MOST = 100

/** The names that can be tested on a resource; undefined if not known. */
type Testable = () => Promise<ReadonlySet<string> | undefined>

/**
 * Asks in parallel groups of 100. A group that is refused with 400 is retried without the names in the error, otherwise without those
 * that IAM does not list for the resource, otherwise in halves, until the bad names are isolated: they are returned as `untestable`.
 * @param ask sends one call and returns the granted names
 */
export async function testPermissions(
  names: readonly string[],
  ask: (names: string[]) => Promise<string[]>,
  testable?: Testable,
): Promise<TestedPermissions> {
  const unique = [...new Set(names)]
  const groups: string[][] = []
  for (let at = 0; at < unique.length; at += MOST) groups.push(unique.slice(at, at + MOST))
  return merge(await Promise.all(groups.map(group => askGroup(group, ask, testable))))
}

/** Up to this many names, halving needs no more round trips than IAM's list and a retry. */
const FEW = 2

/** A resource below a project has at most a few hundred names; one page has 1000. */
const PAGES = 3

/** IAM's own list of the names that can be tested on a resource (`permissions.queryTestablePermissions`). */
export function testableOn({ send }: Pick<Transport, 'send'>, fullResourceName: string): Testable {
  return async () => {
    const found = new Set<string>()
    let pageToken: string | undefined
    try {
      for (let page = 0; page < PAGES; page++) {
        const body = { fullResourceName, pageSize: 1000, ...(pageToken && { pageToken }) }
        const path = '/v1/permissions:queryTestablePermissions'
        const answer: { permissions?: { name?: string }[]; nextPageToken?: string } = await send({
          api: 'iam',
          method: 'POST',
          path,
          body,
          safe: true,
        })
        for (const { name } of answer.permissions ?? []) if (name) found.add(name)
        pageToken = answer.nextPageToken || undefined
        if (!pageToken) return found
      }
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
    }
    return undefined
  }
}

/** `testPermissions` for APIs with `POST RESOURCE:testIamPermissions`. `path`: of the resource. */
export function testIamPermissions(
  transport: Transport,
  api: Api,
  path: string,
  names: readonly string[],
): Promise<TestedPermissions> {
  const ask = async (permissions: string[]) => {
    const call = { api, method: 'POST', path: `${path}:testIamPermissions`, safe: true } as const
    const answer = await transport.send<{ permissions?: string[] }>({ ...call, body: { permissions } })
    return answer.permissions ?? []
  }
  // The list for a project has thousands of names on many pages, so halving is faster.
  if (api === 'cloudresourcemanager') return testPermissions(names, ask)
  return testPermissions(names, ask, testableOn(transport, `//${api}.googleapis.com${path.replace(/^\/v\d+/, '')}`))
}

/** A policy with an etag is safe to send twice: the second request is a conflict, after which callers read again. */
export const guarded = ({ etag }: Policy) => ({ safe: etag !== undefined })

async function askGroup(
  names: string[],
  ask: (names: string[]) => Promise<string[]>,
  testable?: Testable,
): Promise<TestedPermissions> {
  if (names.length === 0) return { granted: new Set(), untestable: new Set() }
  try {
    return { granted: new Set(await ask(names)), untestable: new Set() }
  } catch (error) {
    if (!(error instanceof ApiError) || error.status !== 400 || error.code === 'FAILED_PRECONDITION') throw error
    if (names.length === 1) return { granted: new Set(), untestable: new Set(names) }
    const named = names.filter(name => mentions(error.message, name))
    if (named.length > 0 && named.length < names.length) {
      return without(named, names, ask, testable)
    }
    const list = names.length > FEW ? await testable?.() : undefined
    const unlisted = list ? names.filter(name => !list.has(name)) : []
    // A list with none or all of them does not help.
    if (unlisted.length > 0 && unlisted.length < names.length) return without(unlisted, names, ask)
    const middle = Math.ceil(names.length / 2)
    return merge(await Promise.all([names.slice(0, middle), names.slice(middle)].map(half => askGroup(half, ask))))
  }
}

async function without(
  bad: string[],
  names: string[],
  ask: (names: string[]) => Promise<string[]>,
  testable?: Testable,
): Promise<TestedPermissions> {
  const rest = await askGroup(
    names.filter(name => !bad.includes(name)),
    ask,
    testable,
  )
  return merge([rest, { granted: new Set(), untestable: new Set(bad) }])
}

/** Whole names only: `run.services.get` is a prefix of `run.services.getIamPolicy`. */
const mentions = (message: string, name: string) =>
  new RegExp(`(?<![\\w.])${name.replaceAll('.', '\\.')}(?![\\w]|\\.\\w)`).test(message)

function merge(answers: TestedPermissions[]): TestedPermissions {
  return {
    granted: new Set(answers.flatMap(answer => [...answer.granted])),
    untestable: new Set(answers.flatMap(answer => [...answer.untestable])),
  }
}
