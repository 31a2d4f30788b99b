/** The proof: whose answer it was, what was expected, and waiting for changes of access to arrive. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AccessDecision } from '../../../src/decisions/access/decision.ts'
import { urlOf } from '../../../src/service/address.ts'
import type { Made } from '../../../src/steps/step.ts'
import { verify } from '../../../src/steps/verify.ts'
import { DEPLOYER } from '../../fixtures/config.ts'
import { aBinding, aService, known, someFacts, unknown } from '../../fixtures/facts.ts'
import { fieldCase } from '../../fixtures/field-cases.ts'
import { anApiError, aWorld } from './world.ts'

const page = (status: number, title: string, words: string) => ({
  status,
  headers: new Headers({ 'content-type': 'text/html; charset=UTF-8' }),
  body: `<html><head><title>${status} ${title}</title></head><body text=#000000 bgcolor=#ffffff><h1>Error: ${title}</h1><h2>${words}</h2></body></html>`,
})
const forbidden = page(
  403,
  'Forbidden',
  'Your client does not have permission to get URL <code>/</code> from this server.',
)
const unauthorized = page(
  401,
  'Unauthorized',
  'Your client does not have permission to the requested URL <code>/</code>.',
)
const notFound = page(404, 'Page not found', 'The requested URL <code>/</code> was not found on this server.')
const signIn = { status: 302, headers: new Headers({ 'x-goog-iap-generated-response': 'true' }), body: '' }
/** An app that shows what another service answered it. */
const quoting = { ...forbidden, body: `<h1>Upstream failed</h1><pre>${forbidden.body}</pre>` }
const app = (status = 200, body = 'hello') => ({ status, headers: new Headers({ 'content-type': 'text/plain' }), body })

/** Refusals of apps: Spring Security and ASP.NET send them so. */
const refusal = (status: number, challenge?: string) => ({
  status,
  headers: new Headers(challenge ? { 'www-authenticate': challenge } : {}),
  body: '',
})
const bearer = refusal(401, 'Bearer')
const invalid = refusal(401, 'Bearer error="invalid_token"')
const empty403 = refusal(403)

const URL_OF = 'https://api-abcdefghij-ew.a.run.app'
const service = aService({ uri: URL_OF })
const decision = (target: AccessDecision['target']) => ({ access: { target } as AccessDecision })
const opened: Made = { service, access: { state: 'all-users', attempts: [], changed: true } }
const closed: Made = { service, access: { state: 'oidc-only', attempts: [], changed: true } }

type Answer = ReturnType<typeof app>

/** Answers in turn, the last for ever; without a token, with one, and with one for another audience apart. */
function aCaller(
  bare: (Answer | Error)[],
  withToken: (Answer | Error)[] | null = null,
  other: (Answer | Error)[] = [unauthorized],
) {
  const asked: [string, string | undefined][] = []
  const next = { bare: 0, token: 0, other: 0 }
  return {
    asked,
    ask: async (url: string, authorization?: string) => {
      asked.push([url, authorization])
      const [list, key] = !authorization
        ? ([bare, 'bare'] as const)
        : authorization === 'Bearer jwt'
          ? ([withToken ?? [], 'token'] as const)
          : ([other, 'other'] as const)
      const answer = list[Math.min(next[key]++, list.length - 1)]
      if (!answer || answer instanceof Error) throw answer ?? new Error('not expected')
      return answer
    },
    idToken: async (audience: string) => (withToken ? (audience === URL_OF ? 'jwt' : 'other') : null),
  }
}
const run = async (caller: ReturnType<typeof aCaller>, made: Made, target: AccessDecision['target'], more = {}) => {
  const { facts = someFacts(), config = {} } = more as { facts?: ReturnType<typeof someFacts>; config?: object }
  const world = aWorld({ logging: UNLOGGED, ...caller } as never, { made, config: { access: 'public', ...config } })
  const checks = await verify(world, facts, decision(target))
  return { world, checks, status: checks.map(({ status }) => status) }
}

/** The deployer is not allowed to read logs. */
const UNLOGGED = { markedCalls: async () => Promise.reject(anApiError(403, 'Permission denied for all log views')) }

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

describe('a public service', () => {
  it('passes when the app answers without a token, and with one', async () => {
    const caller = aCaller([app()], [app()], [app()])
    const { status } = await run(caller, opened, 'all-users', { config: { verifyPath: '/health' } })
    expect(status).toEqual(['pass', 'pass', 'pass'])
    expect(caller.asked).toEqual([
      [`${URL_OF}/health`, undefined],
      [`${URL_OF}/health`, 'Bearer jwt'],
      [`${URL_OF}/health`, 'Bearer other'],
    ])
  })

  it('may look at tokens that it does not need', async () => {
    const { status, world } = await run(aCaller([app()], [app()], [unauthorized]), opened, 'all-users')
    expect(status).toEqual(['pass', 'pass', 'skipped'])
    expect(world.clock.slept).toEqual([])
  })

  it('passes when the app itself wants a login', async () => {
    expect((await run(aCaller([app(401, 'Log in')]), opened, 'all-users')).status).toEqual([
      'pass',
      'skipped',
      'skipped',
    ])
  })

  it.each([
    ['without knowing the token', bearer, ['pass', 'pass', 'pass']],
    ['with Cloud Run’s own challenge', invalid, ['pass', 'skipped', 'skipped']],
  ])('passes at once where a framework refuses with an empty 401, %s', async (_, other, expected) => {
    const { status, world } = await run(aCaller([bearer], [other], [other]), opened, 'all-users')
    expect(status).toEqual(expected)
    expect(world.clock.slept).toEqual([])
  })

  it('is unknown where the app refuses with an empty 403, which is not waited for', async () => {
    const { status, world } = await run(aCaller([empty403], [empty403], [empty403]), opened, 'all-users')
    expect(status).toEqual(['unknown', 'unknown', 'skipped'])
    expect(world.clock.slept).toEqual([])
  })

  it('is waited for until the change has arrived, with the rest of the time in the log', async () => {
    const { status, world, checks } = await run(aCaller([forbidden, forbidden, forbidden, app()]), opened, 'all-users')
    expect(status).toEqual(['pass', 'skipped', 'skipped'])
    expect(world.clock.slept).toEqual([1_000, 1_500, 2_250])
    expect(world.lines[0]).toContain('trying again in 1s, for at most 7m')
    expect(checks[0]?.evidence.map(({ status }) => status)).toEqual([403, 200])
  })

  it('fails when time is over', async () => {
    const { status, world } = await run(aCaller([forbidden]), opened, 'all-users', {
      config: { propagationTimeoutMs: 60_000 },
    })
    expect(status).toEqual(['fail', 'skipped', 'skipped'])
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
    expect((await run(aCaller([forbidden], [app()]), closed, 'oidc-only')).status).toEqual(['pass', 'pass', 'pass'])
  })

  it('takes a token for nobody else, which is waited for like any other change', async () => {
    const late = await run(aCaller([forbidden], [app()], [app(), app(), unauthorized]), closed, 'oidc-only')
    expect(late.status).toEqual(['pass', 'pass', 'pass'])
    expect(late.checks[2]).toMatchObject({
      name: 'With an ID token for another audience',
      expected: 'refused by Cloud Run',
      found: '401, the token was rejected by Cloud Run',
    })
    expect(late.checks[2]?.evidence.at(-1)?.call).toContain('with an ID token for https://another-audience.invalid')
    const never = await run(aCaller([forbidden], [app()], [app()]), closed, 'oidc-only')
    expect(never.status).toEqual(['pass', 'pass', 'fail'])
  })

  it('fails when the app answers without one, at once where nothing was changed', async () => {
    const { status, world } = await run(aCaller([app()]), { service }, 'oidc-only')
    expect(status[0]).toBe('fail')
    expect(world.clock.slept).toEqual([])
  })

  it('is waited for where the workflow asks for it, since an earlier run may have closed it a minute ago', async () => {
    const more = { config: { access: 'authenticated' } }
    const { status, world } = await run(aCaller([app(), app(), forbidden], [app()]), { service }, 'oidc-only', more)
    expect(status).toEqual(['pass', 'pass', 'pass'])
    expect(world.clock.slept.length).toBe(2)
  })

  it('does not hold it against a deployer who is no invoker', async () => {
    const { status, world } = await run(aCaller([forbidden], [forbidden]), closed, 'oidc-only')
    expect(status).toEqual(['pass', 'skipped', 'pass'])
    // And does not wait for what nobody expects.
    expect(world.clock.slept).toEqual([])
  })

  it('but does where the run made the deployer one', async () => {
    const made = { ...closed, invokers: [`serviceAccount:${DEPLOYER}`] }
    const { status } = await run(aCaller([forbidden], [forbidden, forbidden, app()]), made, 'oidc-only')
    expect(status).toEqual(['pass', 'pass', 'pass'])
    const late = await run(aCaller([forbidden], [forbidden]), made, 'oidc-only', {
      config: { propagationTimeoutMs: 0 },
    })
    expect(late.status).toEqual(['pass', 'fail', 'pass'])
  })

  it.each([`serviceAccount:${DEPLOYER}`, 'allAuthenticatedUsers'])(
    'or where the policy lets it in (%s)',
    async member => {
      const facts = someFacts({ servicePolicy: known({ bindings: [aBinding('roles/run.servicesInvoker', member)] }) })
      const more = { facts, config: { propagationTimeoutMs: 0 } }
      expect((await run(aCaller([forbidden], [forbidden]), closed, 'oidc-only', more)).status[1]).toBe('fail')
      const made = { ...closed, bindings: [] }
      expect((await run(aCaller([forbidden], [forbidden]), made, 'oidc-only', more)).status[1]).toBe('skipped')
    },
  )

  it(
    'T12: fails on a token that Cloud Run rejects where the run let the account in, and only there',
    fieldCase('T12'),
    async () => {
      expect((await run(aCaller([forbidden], [unauthorized]), { service }, 'oidc-only')).status[1]).toBe('skipped')
      const made = { service, invokers: [`serviceAccount:${DEPLOYER}`] }
      const config = { propagationTimeoutMs: 0 }
      const invited = await run(aCaller([forbidden], [unauthorized]), made, 'oidc-only', { config })
      expect(invited.status[1]).toBe('fail')
    },
  )

  it('does not hold a header that apps send as well against the run', async () => {
    const made = { ...closed, invokers: [`serviceAccount:${DEPLOYER}`] }
    const { status, checks, world } = await run(aCaller([forbidden], [invalid], [invalid]), made, 'oidc-only')
    expect(status).toEqual(['pass', 'unknown', 'pass'])
    expect(checks[1]?.found).toContain('by Cloud Run or by the app')
    expect(world.clock.slept).toEqual([])
  })

  it('takes a 401 without a token for what it is: the app answered, so that the door is open', async () => {
    const config = { access: 'authenticated', propagationTimeoutMs: 0 }
    const { checks } = await run(aCaller([bearer], [bearer], [bearer]), { service }, 'oidc-only', { config })
    expect(checks.map(({ status }) => status)).toEqual(['fail', 'pass', 'fail'])
    expect(checks[0]?.found).toBe('401, answered by the app')
  })

  it('never takes an empty refusal for that of Cloud Run', async () => {
    const config = { access: 'authenticated', propagationTimeoutMs: 0 }
    const { checks } = await run(aCaller([empty403], null), { service }, 'oidc-only', { config })
    expect(checks[0]).toMatchObject({
      status: 'unknown',
      found: '403, with an empty body, from Cloud Run or from the app (it is not known which)',
    })
  })

  it('never takes a quoted page of Cloud Run for a refusal', async () => {
    const config = { access: 'authenticated', propagationTimeoutMs: 0 }
    const { checks } = await run(aCaller([quoting], null), { service }, 'oidc-only', { config })
    expect(checks[0]).toMatchObject({ status: 'unknown', closes: true })
    const inJson = { ...app(403, JSON.stringify({ body: forbidden.body })) }
    inJson.headers.set('content-type', 'application/json')
    const told = await run(aCaller([inJson], null), { service }, 'oidc-only', { config })
    expect(told.checks[0]).toMatchObject({ status: 'fail', found: '403, answered by the app' })
  })

  it.each([
    ['an empty 403', empty403],
    ['Google’s 404', notFound],
    ['a fault', app(503, 'x')],
    ['silence', new Error('ECONNREFUSED')],
  ])('takes a header alone for Cloud Run’s only where Cloud Run was seen to refuse, not after %s', async (_, bare) => {
    const config = { access: 'authenticated', propagationTimeoutMs: 0 }
    const { checks } = await run(aCaller([bare], [invalid], [invalid]), { service }, 'oidc-only', { config })
    expect(checks[2]?.status).toBe('unknown')
    expect(checks[2]?.found).toContain('by Cloud Run or by the app')
  })

  it('waits for an app that refuses with an empty 403 to be closed', async () => {
    const late = await run(aCaller([empty403, empty403, forbidden], null), closed, 'oidc-only')
    expect(late.status[0]).toBe('pass')
  })

  it('does not take a header that apps send as well for Cloud Run’s, where the app answers everybody', async () => {
    const config = { access: 'authenticated', propagationTimeoutMs: 0 }
    const { checks } = await run(aCaller([bearer], [invalid], [invalid]), { service }, 'oidc-only', { config })
    expect(checks.map(({ status }) => status)).toEqual(['fail', 'skipped', 'unknown'])
    for (const { found } of checks.slice(1)) expect(found).toContain('by Cloud Run or by the app')
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

describe('a gate before the invoker check', () => {
  const behind = (changes: object, bare: Answer[], target: AccessDecision['target'] = 'all-users') => {
    const hidden = aService({ uri: URL_OF, ...changes })
    const caller = aCaller(bare, [app()])
    const made = { service: hidden, access: { state: target, attempts: [], changed: true } }
    return run(caller, made, target, { config: { propagationTimeoutMs: 5_000 } }).then(went => ({ ...went, caller }))
  }
  const internal = { ingress: 'INGRESS_TRAFFIC_INTERNAL_ONLY' }
  const iap = { iapEnabled: true }

  it.each<[string, object, Answer[], AccessDecision['target'], string]>([
    ['ingress that hides it', internal, [notFound], 'all-users', 'pass'],
    ['ingress, asked from within', internal, [app()], 'all-users', 'pass'],
    ['ingress, asked from within, closed', internal, [forbidden], 'oidc-only', 'pass'],
    ['ingress, asked from within, open though it should not be', internal, [app()], 'oidc-only', 'fail'],
    ['a disabled URL', { defaultUriDisabled: true }, [notFound], 'all-users', 'pass'],
    ['a disabled URL that answers yet', { defaultUriDisabled: true }, [app()], 'all-users', 'unknown'],
    ['a disabled URL that answers strangers', { defaultUriDisabled: true }, [app()], 'oidc-only', 'fail'],
    ['a disabled URL that is closed at least', { defaultUriDisabled: true }, [forbidden], 'oidc-only', 'pass'],
    ['ingress, asked from within, not closed yet', internal, [app(), forbidden], 'oidc-only', 'pass'],
    ['IAP that lets strangers through', iap, [app()], 'oidc-only', 'fail'],
    ['IAP', iap, [signIn], 'all-users', 'pass'],
    ['IAP, which takes a while', iap, [app(), signIn], 'all-users', 'pass'],
    ['IAP that lets everybody through', iap, [app()], 'all-users', 'fail'],
    ['IAP behind which nothing answers', iap, [app(503, 'x')], 'oidc-only', 'unknown'],
  ])('%s is looked at, and no token is sent', async (_, changes, bare, target, expected) => {
    const { status, caller } = await behind(changes, bare, target)
    expect(status).toEqual([expected, 'skipped', 'skipped'])
    expect(new Set(caller.asked.map(([, authorization]) => authorization))).toEqual(new Set([undefined]))
  })

  it.each<[string, object, Answer, true | undefined]>([
    ['ingress, and a stranger inside', internal, app(), true],
    ['ingress, and an answer that tells nothing', internal, empty403, true],
    ['a disabled URL', { defaultUriDisabled: true }, empty403, true],
    ['IAP, and a stranger inside', iap, app(), true],
    ['IAP, and an answer that tells nothing', iap, empty403, true],
    // No question is left where Cloud Run refuses before the proxy is there.
    ['IAP that is not there yet', iap, forbidden, undefined],
  ])('keeps in mind that strangers have to be kept out: %s', async (_, changes, bare, closes) => {
    expect((await behind(changes, [bare], 'oidc-only')).checks[0]?.closes).toBe(closes)
    expect((await behind(changes, [bare], 'all-users')).checks[0]?.closes).toBeUndefined()
  })

  it('is named in what was expected', async () => {
    const { checks } = await behind(internal, [notFound])
    expect(checks[0]?.expected).toContain('INGRESS_TRAFFIC_INTERNAL_ONLY')
    expect((await behind(iap, [signIn])).checks[1]?.found).toContain('Identity-Aware Proxy')
  })
})

describe('nothing is asked', () => {
  it('with verify: false', async () => {
    expect((await run(aCaller([]), opened, 'all-users', { config: { verify: false } })).checks).toEqual([])
  })
})
