/** The decision which layer refuses, over every combination of what can be known of a call. */
import { describe, expect, it } from 'vitest'
import type { Call, CallAnswer, Layer } from '../../../../src/decisions/refusal/call.ts'
import { layer } from '../../../../src/decisions/refusal/layer.ts'

/** A call of a private service by Cloud Scheduler about which everything is known and in order. */
const FINE = {
  target: 'service',
  exists: true,
  ready: true,
  gates: { ingress: 'all', defaultUrl: true, iap: false },
  byDefaultUrl: true,
  internal: true,
  schedule: 'on',
  token: 'id',
  account: 'there',
  agent: true,
  audience: true,
  everybody: false,
  invoker: 'yes',
} as const satisfies Call
const gates = (change: Partial<NonNullable<Call['gates']>>) => ({ gates: { ...FINE.gates, ...change } })

describe('one thing out of order names its layer', () => {
  it.each<[Layer, Partial<Call>]>([
    ['none', {}],
    ['none', { answer: { status: 200 } }],
    ['none', { answer: { status: 302 } }],
    ['schedule-missing', { schedule: 'missing' }],
    ['schedule-idle', { schedule: 'paused' }],
    ['schedule-idle', { schedule: 'disabled' }],
    ['target-missing', { exists: false }],
    ['account', { account: 'missing' }],
    ['account', { account: 'disabled' }],
    ['agent', { agent: false }],
    ['default-url', gates({ defaultUrl: false })],
    ['none', { ...gates({ defaultUrl: false }), byDefaultUrl: false }],
    ['ingress', gates({ ingress: 'none' })],
    ['ingress', { ...gates({ ingress: 'internal' }), internal: false }],
    ['none', gates({ ingress: 'internal' })],
    ['none', { ...gates({ ingress: 'internal-and-cloud-load-balancing' }), internal: false, byDefaultUrl: false }],
    ['iap', gates({ iap: true })],
    ['none', { ...gates({ iap: true }), answer: { status: 200 } }],
    ['token', { token: 'none' }],
    ['token', { token: 'access' }],
    ['none', { token: 'none', everybody: true }],
    ['audience', { audience: false }],
    ['none', { audience: false, everybody: true }],
    ['invoker', { invoker: 'no' }],
    ['condition', { invoker: 'condition' }],
    ['denied', { invoker: 'denied' }],
    ['pending', { invoker: 'overridden' }],
    ['pending', { invoker: 'overridden', answer: { status: 403, by: 'google', refused: 'not-allowed', live: true } }],
    ['pending', { answer: { status: 403, by: 'google', refused: 'not-allowed' } }],
    ['pending', { answer: { status: 401, by: 'google', refused: 'bad-token' } }],
    ['container', { ready: false }],
    ['container', { answer: { status: 503, by: 'google' } }],
    ['app-login', { answer: { status: 401 } }],
    ['app-login', { answer: { status: 401, by: 'app' } }],
    ['app-login', { answer: { status: 403, by: 'app' } }],
    ['app-login', { answer: { status: 403 }, everybody: true }],
    ['unknown', { answer: { status: 403 } }],
    ['app-path', { answer: { status: 404 } }],
    ['hidden', { answer: { status: 404, by: 'google' } }],
    ['app-error', { answer: { status: 500 } }],
    ['app-error', { answer: { status: 405, by: 'app' } }],
    ['deadline', { answer: { status: 504, late: true } }],
    ['unknown', { answer: { status: 403, unsent: true } }],
    ['agent', { answer: { status: 403, unsent: true }, agent: undefined as never }],
    ['none', { target: 'job', token: 'access' }],
    ['token', { target: 'job' }],
    ['pending', { target: 'job', token: 'access', answer: { status: 403 } }],
    ['invoker', { target: 'job', token: 'access', invoker: 'no' }],
  ])('%s: %j', (expected, change) => {
    expect(layer({ ...FINE, ...change })).toBe(expected)
  })
})

/** Every combination of these. */
const DOMAIN = {
  target: ['service', 'job', 'function'],
  exists: [true, false, undefined],
  ready: [true, false],
  gates: [
    undefined,
    FINE.gates,
    { ...FINE.gates, iap: true },
    { ...FINE.gates, ingress: 'internal' },
    { ...FINE.gates, defaultUrl: false },
  ],
  internal: [true, false],
  schedule: ['on', 'paused', undefined],
  token: ['id', 'access', 'none'],
  account: ['there', 'disabled', undefined],
  agent: [true, false, undefined],
  audience: [true, false, undefined],
  everybody: [true, false, undefined],
  invoker: ['yes', 'no', 'condition', 'denied', 'overridden', undefined],
} as const
const ANSWERS: (CallAnswer | undefined)[] = [
  undefined,
  { status: 200 },
  ...([401, 403] as const).flatMap(status => [
    { status },
    { status, by: 'app' as const },
    { status, by: 'iap' as const },
    ...(['no-token', 'bad-token', 'not-allowed'] as const).map(refused => ({ status, by: 'google' as const, refused })),
  ]),
  { status: 404 },
  { status: 404, by: 'google' },
  { status: 500, by: 'app' },
  { status: 503, by: 'google' },
  { status: 504, late: true },
  { status: 403, unsent: true },
]

/** One in so many, by a step that shares no factor with the sizes: every value meets every other of each pair. */
function* sample(every: number): Generator<Call> {
  const keys = Object.keys(DOMAIN) as (keyof typeof DOMAIN)[]
  const sizes = [...keys.map(key => DOMAIN[key].length), ANSWERS.length, 2]
  const total = sizes.reduce((product, size) => product * size, 1)
  for (let at = 0; at < total; at += every) {
    let rest = at
    const digits = sizes.map(size => {
      const digit = rest % size
      rest = Math.floor(rest / size)
      return digit
    })
    const call = Object.fromEntries(
      keys.flatMap((key, index) => {
        const value = DOMAIN[key][digits[index] as number]
        return value === undefined ? [] : [[key, value]]
      }),
    ) as unknown as Call
    const answer = ANSWERS[digits[keys.length] as number]
    if (answer) call.answer = digits[keys.length + 1] ? { ...answer, live: true } : answer
    yield call
  }
}

describe('over every combination of facts', () => {
  const wrong: Record<string, Call> = {}
  const seen = new Set<Layer>()
  const rules: Record<string, (found: Layer, call: Call) => boolean> = {
    'the app is blamed for a login only where it answered 401 or 403': (found, { answer }) =>
      found !== 'app-login' || answer?.status === 401 || answer?.status === 403,
    'the app is never blamed for what Google refused': (found, { answer }) =>
      !found.startsWith('app-') || (answer?.refused === undefined && answer?.by !== 'google' && answer?.by !== 'iap'),
    'nobody lacks a role where everybody is let in': (found, { everybody, target }) =>
      !everybody || target === 'job' || !['invoker', 'condition', 'denied', 'audience', 'token'].includes(found),
    'a role that is held is not missing': (found, { invoker }) =>
      invoker !== 'yes' || !['invoker', 'condition', 'denied'].includes(found),
    'an audience that is accepted is not wrong': (found, { audience }) => !audience || found !== 'audience',
    'what is not there calls nobody': (found, { exists, answer, target }) =>
      exists !== false ||
      (answer?.live === true && target !== 'job') ||
      ['target-missing', 'schedule-missing'].includes(found),
    'a success that this run saw is no refusal': (found, { answer, target }) =>
      target === 'job' || !(answer?.live && answer.status === 200) || found === 'none',
    'nothing is fine that a known layer refuses': (found, call) =>
      found !== 'none' ||
      call.answer?.status === 200 ||
      (call.exists === true &&
        call.account !== 'disabled' &&
        call.ready !== false &&
        (call.agent !== false || call.token === 'none')),
    'the job of the Scheduler is blamed for its own state alone': (found, { schedule }) =>
      found !== 'schedule-idle' || schedule === 'paused',
    'the network is blamed only where it was seen or read': (found, { gates: read, answer }) =>
      !['ingress', 'default-url'].includes(found) ||
      (read !== undefined && (read.ingress !== 'all' || !read.defaultUrl || answer?.by === 'google')),
  }
  it('keeps every rule', () => {
    let count = 0
    for (const call of sample(61)) {
      const found = layer(call)
      seen.add(found)
      count++
      for (const [name, holds] of Object.entries(rules))
        if (!holds(found, call)) wrong[name] ??= { ...call, found } as never
    }
    expect(wrong).toEqual({})
    expect(count).toBeGreaterThan(100_000)
    expect([...seen].sort()).toEqual([
      ...'account agent app-error app-login app-path audience condition container deadline default-url denied hidden iap'.split(
        ' ',
      ),
      ...'ingress invoker none pending schedule-idle target-missing token unknown'.split(' '),
    ])
  })
})
