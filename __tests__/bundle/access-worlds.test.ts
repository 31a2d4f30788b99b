/** Access in many worlds, each looked at from outside: what the service's URL says to whoever asks. */
import { describe, expect, it } from 'vitest'
import type { Sandbox } from '../../src/emulator/sandbox.ts'
import type { World } from '../../src/emulator/world/world.ts'
import { bindings, IMAGE, QUICK, SERVICE, serviceIn, snapshot } from '../fixtures/story.ts'
import { playRow } from '../flow/engine.ts'
import { type AccessRow, type Caller, INVOKER, PERSON, STRANGER, TABLES } from './worlds/access.ts'
import { IAP } from './worlds/iap.ts'
import { worldOf } from './worlds/world.ts'

/** Status that a caller gets, asked of the address itself: none of the product's own code is in play. */
async function ask({ world }: Sandbox, caller: Caller): Promise<number> {
  const { uri = '' } = serviceIn(world)
  const url = caller === 'path' ? `${uri}/open` : uri
  const token = tokenOf(world, uri, caller)
  const answer = await fetch(url, { redirect: 'manual', headers: token ? { authorization: `Bearer ${token}` } : {} })
  await answer.body?.cancel()
  return answer.status
}

function tokenOf(world: World, uri: string, caller: Caller): string | undefined {
  if (caller === 'nobody' || caller === 'path') return undefined
  const email = { invoker: INVOKER, wrong: INVOKER, stranger: STRANGER, person: PERSON }[caller]
  const now = Math.floor(world.clock.now() / 1000)
  const aud = caller === 'wrong' ? 'https://elsewhere.example' : uri
  const sub = world.serviceAccounts.get(email)?.uniqueId ?? '1234567890'
  return world.googleIssuer.sign({ iss: 'https://accounts.google.com', aud, sub, email, iat: now, exp: now + 600 })
}

const PERMISSIONS = /-permission$|^act-as-|^over-granted$|^policy-unreadable$/

describe.concurrent.each([...TABLES, ['Identity-Aware Proxy by its flag', IAP] as (typeof TABLES)[number]])(
  '%s',
  (_, rows) => {
    it.concurrent.each(rows.map((row, index) => [row.name, row, index] as const))(
      '%s',
      async (_name, row: AccessRow, index) => {
        const { live, exit = 0 } = row
        const hello = live && {
          services: {
            hello: {
              service: { template: { containers: [{ image: IMAGE.image }] }, ...live.service },
              bindings: live.bindings ?? [],
            },
          },
        }
        const people = { serviceAccounts: { [INVOKER]: {}, [STRANGER]: {} }, users: { [PERSON]: '' } }
        let before = ''
        await using run = await playRow(index, {
          world: worldOf(QUICK, people, hello ?? {}, row.world ?? {}),
          inputs: { ...IMAGE, propagation_timeout: '1s', ...row.inputs },
          onCloud: cloud => (before = snapshot(cloud.world)),
        })
        const { world } = run.cloud

        const found = run.report.findings
          .filter(({ id, status }) => status !== 'pass' && !PERMISSIONS.test(id))
          .map(({ id, status }) => `${status} ${id}`)
        expect({ exit: run.exitCode, found: found.sort() }, run.log).toEqual({
          exit,
          found: [...(row.found ?? [])].sort(),
        })
        if (exit === 0) expect(run.outputs.access).toBe(row.access)

        if (row.unchanged) expect(snapshot(world)).toBe(before)

        const callers = Object.keys(row.gets) as Caller[]
        const got = await Promise.all(callers.map(async caller => [caller, await ask(run.cloud, caller)] as const))
        expect(Object.fromEntries(got)).toEqual(row.gets)

        if (row.bindings) expect(bindings(world)).toEqual(row.bindings)
        // What the run itself saw from outside agrees with its decision wherever it succeeded.
        if (exit === 0) expect(run.report.checks.filter(({ status }) => status === 'fail')).toEqual([])
        expect(run.complaints).toEqual([])
        expect(world.services.has(SERVICE)).toBe(true)
      },
    )
  },
)

it('are more than forty', () => {
  expect(TABLES.flatMap(([, rows]) => rows).length).toBeGreaterThanOrEqual(40)
})
