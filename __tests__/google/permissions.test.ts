/** Asking for permissions where some names do not belong to the resource. */
import { describe, expect, it } from 'vitest'
import { testPermissions } from '../../src/google/test-permissions.ts'
import { type ApiError, errorFromResponse } from '../../src/google/wire-level/api-error.ts'
import { failure } from './cloud.ts'

const names = (count: number) =>
  Array.from(
    { length: count },
    (_, n) => `run.services.p${String.fromCharCode(97 + (n % 26))}${'x'.repeat(Math.floor(n / 26))}`,
  )

/** An API that knows no `bad` names and grants all others; the message names the bad one or nobody. */
function api(bad: string[], named: boolean) {
  const calls: string[][] = []
  const ask = async (asked: string[]) => {
    calls.push(asked)
    const found = asked.find(name => bad.includes(name))
    if (found === undefined) return asked
    const message = named
      ? `Permission ${found} is not valid for this resource.`
      : 'Request contains an invalid argument.'
    throw errorFromResponse(
      400,
      JSON.stringify({ error: { code: 400, message, status: 'INVALID_ARGUMENT' } }),
      'POST x',
    )
  }
  return { calls, ask }
}

describe('testPermissions', () => {
  it('asks a hundred names at a time, each once', async () => {
    const { calls, ask } = api([], false)
    const all = names(250)
    const { granted } = await testPermissions([...all, ...all], ask)
    expect(calls.map(call => call.length)).toEqual([100, 100, 50])
    expect([...granted]).toEqual(all)
  })

  it('asks nothing for no names', async () => {
    const { calls, ask } = api([], false)
    expect(await testPermissions([], ask)).toEqual({ granted: new Set(), untestable: new Set() })
    expect(calls).toHaveLength(0)
  })

  it('leaves out the name that the error names, with one more call', async () => {
    const { calls, ask } = api(['run.services.get'], true)
    const { granted, untestable } = await testPermissions(['run.services.get', 'run.services.getIamPolicy'], ask)
    expect([[...granted], [...untestable]]).toEqual([['run.services.getIamPolicy'], ['run.services.get']])
    expect(calls).toHaveLength(2)
  })

  it('finds bad names that the error does not name', async () => {
    const all = names(40)
    const bad = [all[3] as string, all[31] as string]
    const { calls, ask } = api(bad, false)
    const { granted, untestable } = await testPermissions(all, ask)
    expect([...untestable].sort()).toEqual([...bad].sort())
    expect(granted.size).toBe(38)
    expect(calls.length).toBeLessThan(25)
  })

  it('asks IAM which names belong there rather than halving, and once more without the others', async () => {
    const all = names(40)
    const bad = [all[3] as string, all[31] as string]
    const { calls, ask } = api(bad, false)
    let lists = 0
    const { granted, untestable } = await testPermissions(all, ask, async () => {
      lists += 1
      return new Set(all.filter(name => !bad.includes(name)))
    })
    expect([...untestable].sort()).toEqual([...bad].sort())
    expect(granted.size).toBe(38)
    expect([calls.length, lists]).toEqual([2, 1])
  })

  it.each<[string, ReadonlySet<string> | undefined]>([
    ['could not be had', undefined],
    ['knows none of them', new Set(['x.y.z'])],
    ['has nothing against them', new Set(names(40))],
  ])('halves where the list %s', async (_, list) => {
    const all = names(40)
    const { ask } = api([all[3] as string], false)
    const { untestable } = await testPermissions(all, ask, async () => list)
    expect([...untestable]).toEqual([all[3]])
  })

  it('does not take other refusals for bad names', async () => {
    const ask = async (): Promise<string[]> => {
      throw errorFromResponse(403, '{"error":{"code":403,"message":"no"}}', 'POST x')
    }
    expect(await failure<ApiError>(testPermissions(['a.b.c', 'd.e.f'], ask))).toMatchObject({ status: 403 })
  })
})
