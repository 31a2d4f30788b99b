/** The proof: whose answer it was, what was expected, and waiting for changes of access to arrive. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AccessDecision } from '../../../src/decisions/access.ts'
import { doorOf } from '../../../src/steps/answers.ts'
import type { Made } from '../../../src/steps/step.ts'
import { urlOf, verify } from '../../../src/steps/verify.ts'
import { DEPLOYER } from '../../fixtures/config.ts'
import { aBinding, aService, known, someFacts, unknown } from '../../fixtures/facts.ts'
import { aWorld } from './world.ts'

const page = (status: number, words: string) => ({
  status,
  headers: new Headers({ 'content-type': 'text/html; charset=UTF-8' }),
  body: `<html><head><title>${status} X</title></head><body text=#000000 bgcolor=#ffffff><h1>Error</h1><h2>${words}</h2></body></html>`,
})
const forbidden = page(403, 'Your client does not have permission to get URL <code>/</code> from this server.')
const unauthorized = page(401, 'Your client does not have permission to the requested URL <code>/</code>.')
const notFound = page(404, 'The requested URL <code>/</code> was not found on this server.')
const app = (status = 200, body = 'hello') => ({ status, headers: new Headers({ 'content-type': 'text/plain' }), body })

const URL_OF = 'https://api-abcdefghij-ew.a.run.app'
const service = aService({ uri: URL_OF })
const decision = (target: AccessDecision['target']) => ({ access: { target } as AccessDecision })
const opened: Made = { service, access: { state: 'all-users', attempts: [], changed: true } }
const closed: Made = { service, access: { state: 'oidc-only', attempts: [], changed: true } }

type Answer = ReturnType<typeof app>
/** Answers in turn, the last for ever; with and without a token apart. */
function aCaller(bare: (Answer | Error)[], withToken: (Answer | Error)[] | null = null) {
  const asked: [string, string | undefined][] = []
  const next = { bare: 0, token: 0 }
  return {
    asked,
    ask: async (url: string, authorization?: string) => {
      asked.push([url, authorization])
      const [list, key] = authorization ? ([withToken ?? [], 'token'] as const) : ([bare, 'bare'] as const)
      const answer = list[Math.min(next[key]++, list.length - 1)]
      if (!answer || answer instanceof Error) throw answer ?? new Error('not expected')
      return answer
    },
    idToken: async () => (withToken ? 'jwt' : null),
  }
}
const run = async (caller: ReturnType<typeof aCaller>, made: Made, target: AccessDecision['target'], more = {}) => {
  const { facts = someFacts(), config = {} } = more as { facts?: ReturnType<typeof someFacts>; config?: object }
  const world = aWorld(caller as never, { made, config: { access: 'public', ...config } })
  const checks = await verify(world, facts, decision(target))
  return { world, checks, status: checks.map(({ status }) => status) }
}

describe('the address that is asked', () => {
  const uri = 'https://api-123.europe-west1.run.app'
  it.each([
    ['/', `${uri}/`],
    ['/health?deep=1', `${uri}/health?deep=1`],
    ['//evil.example/x', `${uri}/evil.example/x`],
    ['/\\evil.example/x', `${uri}/evil.example/x`],
    ['\\\\evil.example', `${uri}/evil.example`],
    ['@evil.example/', `${uri}/@evil.example/`],
    ['https://evil.example/', `${uri}/https://evil.example/`],
  ])('of %s stays on the service, so that no token goes elsewhere', (path, expected) => {
    expect(urlOf(uri, path)).toBe(expected)
  })

  it('stays on the service for any path', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), path => new URL(urlOf(uri, path)).origin === uri))
  })
})

describe('a service whose access the run left alone', () => {
  it('is not asked under access: keep', async () => {
    const caller = aCaller([app()], [app()])
    expect((await run(caller, { service }, 'unchanged', { config: { access: 'keep' } })).status).toEqual([])
    expect(caller.asked).toEqual([])
  })
})

describe('an answer', () => {
  it.each([
    ['closed', forbidden],
    ['rejected', unauthorized],
    ['hidden', notFound],
    ['open', app()],
    ['open', app(302, '')],
    ['open', app(403, '{"error":"log in first"}')],
    ['open', app(401, 'This API wants an API key')],
    ['open', app(404, 'no such route: /')],
    ['closed', app(403, '')],
    ['closed', { ...app(403, '<h1>403 Forbidden</h1>'), headers: new Headers({ 'content-type': 'text/html' }) }],
    [
      'open',
      { ...app(404, '404 page not found\n'), headers: new Headers({ 'content-type': 'text/plain; charset=utf-8' }) },
    ],
    ['unclear', app(503, 'Service Unavailable')],
    ['closed', { ...app(302, ''), headers: new Headers({ 'x-goog-iap-generated-response': 'true' }) }],
  ] as const)('is %s: %o', (door, answer) => {
    expect(doorOf(answer)).toBe(door)
  })
})

describe('a public service', () => {
  it('passes when the app answers without a token, and with one', async () => {
    const caller = aCaller([app()], [app()])
    const { status } = await run(caller, opened, 'all-users', { config: { verifyPath: '/health' } })
    expect(status).toEqual(['pass', 'pass'])
    expect(caller.asked).toEqual([
      [`${URL_OF}/health`, undefined],
      [`${URL_OF}/health`, 'Bearer jwt'],
    ])
  })

  it('passes when the app itself wants a login', async () => {
    expect((await run(aCaller([app(401, 'Log in')]), opened, 'all-users')).status).toEqual(['pass', 'skipped'])
  })

  it('is waited for until the change has arrived, with the rest of the time in the log', async () => {
    const { status, world, checks } = await run(aCaller([forbidden, forbidden, forbidden, app()]), opened, 'all-users')
    expect(status).toEqual(['pass', 'skipped'])
    expect(world.clock.slept).toEqual([1_000, 1_500, 2_250])
    expect(world.lines[0]).toContain('asking again in 1s, for 7m at most')
    expect(checks[0]?.evidence.map(({ status }) => status)).toEqual([403, 200])
  })

  it('fails when time is over', async () => {
    const { status, world } = await run(aCaller([forbidden]), opened, 'all-users', {
      config: { propagationTimeoutMs: 60_000 },
    })
    expect(status).toEqual(['fail', 'skipped'])
    expect(world.clock.now()).toBe(60_000)
  })

  it('is unknown when nobody answers, and when the answer says nothing of access', async () => {
    const config = { propagationTimeoutMs: 0 }
    expect((await run(aCaller([new Error('getaddrinfo ENOTFOUND')]), opened, 'all-users', { config })).status[0]).toBe(
      'unknown',
    )
    expect((await run(aCaller([app(503, 'x')]), opened, 'all-users', { config })).status[0]).toBe('unknown')
    expect((await run(aCaller([notFound]), opened, 'all-users', { config })).status[0]).toBe('unknown')
  })
})

describe('an answer that says nothing of access', () => {
  it('is not waited for as long as a grant: seconds where nobody answers, a minute where somebody does', async () => {
    const silent = await run(aCaller([new Error('getaddrinfo ENOTFOUND')]), opened, 'all-users')
    expect(silent.status[0]).toBe('unknown')
    expect(silent.world.clock.now()).toBeLessThanOrEqual(8_000)
    const starting = await run(aCaller([app(503, 'x')]), opened, 'all-users')
    expect(starting.status[0]).toBe('unknown')
    expect(starting.world.clock.now()).toBeLessThanOrEqual(60_000)
  })

  it('gives way to the answer that comes after it', async () => {
    const late = await run(aCaller([new Error('ECONNREFUSED'), app(503, 'x'), forbidden, app()]), opened, 'all-users')
    expect(late.status[0]).toBe('pass')
  })
})

describe('a service for authenticated callers', () => {
  it('passes when Cloud Run refuses without a token', async () => {
    expect((await run(aCaller([forbidden], [app()]), closed, 'oidc-only')).status).toEqual(['pass', 'pass'])
  })

  it('fails when the app answers without one, at once where nothing was changed', async () => {
    const { status, world } = await run(aCaller([app()]), { service }, 'oidc-only')
    expect(status[0]).toBe('fail')
    expect(world.clock.slept).toEqual([])
  })

  it('does not hold it against a deployer who is no invoker', async () => {
    expect(
      (await run(aCaller([forbidden], [forbidden]), closed, 'oidc-only', { config: { propagationTimeoutMs: 0 } }))
        .status,
    ).toEqual(['pass', 'skipped'])
  })

  it('but does where the run made the deployer one', async () => {
    const made = { ...closed, invokers: [`serviceAccount:${DEPLOYER}`] }
    const { status } = await run(aCaller([forbidden], [forbidden, forbidden, app()]), made, 'oidc-only')
    expect(status).toEqual(['pass', 'pass'])
    const late = await run(aCaller([forbidden], [forbidden]), made, 'oidc-only', {
      config: { propagationTimeoutMs: 0 },
    })
    expect(late.status).toEqual(['pass', 'fail'])
  })

  it('fails on a token that Cloud Run rejects', async () => {
    expect((await run(aCaller([forbidden], [unauthorized]), { service }, 'oidc-only')).status[1]).toBe('fail')
  })
})

describe('access that was left as it was', () => {
  it('is held against what the service and its policy say', async () => {
    const facts = someFacts({ servicePolicy: known({ bindings: [aBinding('roles/run.invoker', 'allUsers')] }) })
    expect((await run(aCaller([app()]), { service }, 'unchanged', { facts })).status[0]).toBe('pass')
    expect((await run(aCaller([forbidden]), { service }, 'unchanged', { facts })).status[0]).toBe('fail')
    expect((await run(aCaller([forbidden]), { service }, 'unchanged')).status[0]).toBe('pass')
  })

  it('is not judged where the policy is not known', async () => {
    const facts = someFacts({ servicePolicy: unknown() })
    expect((await run(aCaller([app()]), { service }, 'unchanged', { facts })).status[0]).toBe('skipped')
  })
})

describe('nothing is asked', () => {
  it('of a service that cannot be reached from here', async () => {
    const inside = aService({ uri: URL_OF, ingress: 'INGRESS_TRAFFIC_INTERNAL_ONLY' })
    const caller = aCaller([])
    const { status, checks } = await run(caller, { ...opened, service: inside }, 'all-users')
    expect(status).toEqual(['skipped', 'skipped'])
    expect(checks[0]?.found).toContain('INGRESS_TRAFFIC_INTERNAL_ONLY')
    expect(caller.asked).toEqual([])
  })

  it('with verify: false', async () => {
    expect((await run(aCaller([]), opened, 'all-users', { config: { verify: false } })).checks).toEqual([])
  })
})
