/** An API's "no" becomes a reason; whatever is not an API's "no" throws. */
import { describe, expect, it } from 'vitest'
import { andThen, ask, known, unknown } from '../../../src/facts/ask.ts'
import { ApiError } from '../../../src/google/wire-level/api-error.ts'

interface Refusal {
  message?: string
  reason?: string
  permission?: string
  service?: string
}

function refusal(status: number, { message = 'No', ...rest }: Refusal = {}): ApiError {
  return new ApiError(status, 'GET host/path', { code: 'X', message, details: [], ...rest })
}

const asking = (error: unknown) => ask('GET host/path', '//host/path', () => Promise.reject(error), String)

describe('asking', () => {
  it('brings home the value with its evidence', async () => {
    const fact = await ask(
      'GET host/path',
      '//host/path',
      async () => 7,
      value => `seven: ${value}`,
    )
    expect(fact).toEqual({
      known: true,
      value: 7,
      evidence: [{ call: 'GET host/path', resource: '//host/path', answer: 'seven: 7' }],
    })
  })

  it.each([
    [refusal(403, { permission: 'run.services.get' }), 'The permission run.services.get is missing.'],
    [
      refusal(403, { reason: 'SERVICE_DISABLED', service: 'run.googleapis.com' }),
      'The API run.googleapis.com is not enabled.',
    ],
    [refusal(403, { reason: 'SERVICE_DISABLED' }), 'The API is not enabled.'],
    [refusal(403, { message: 'Go away' }), 'Not permitted: Go away.'],
    [refusal(404), 'Not found.'],
    [refusal(500, { message: 'Oops.' }), 'Not reachable (500): Oops.'],
    [refusal(503), 'Not reachable (503): No.'],
    [refusal(429), 'Not reachable (429): No.'],
    [refusal(0, { message: 'host could not be reached' }), 'Not reachable: host could not be reached.'],
    [refusal(400, { message: 'Bad name' }), 'Refused (400): Bad name.'],
  ])('%# turns a refusal into "%s"', async (error, why) => {
    const fact = await asking(error)
    expect(fact).toMatchObject({ known: false, why, evidence: [{ resource: '//host/path', answer: error.message }] })
    expect(fact.evidence[0]?.status).toBe(error.status || undefined)
    expect(fact.evidence[0]?.reason).toBe(error.reason)
  })

  it.each([
    ['401, which speaks of our credentials', refusal(401)],
    ['an abort', new DOMException('stop', 'AbortError')],
    ['a mistake of our own', new TypeError('x is not a function')],
  ])('lets %s through', async (_, error) => {
    await expect(asking(error)).rejects.toBe(error)
  })

  it('also catches what is thrown before the request', async () => {
    const fact = await ask(
      'GET x',
      '//x',
      () => {
        throw refusal(404)
      },
      String,
    )
    expect(fact.known).toBe(false)
  })
})

it('goes on from a known fact and keeps an unknown one', () => {
  const evidence = { call: 'c', resource: 'r', answer: 'a' }
  expect(andThen(known(2, evidence), n => n + 1)).toEqual(known(3, evidence))
  expect(andThen(unknown('why', evidence), () => 1)).toEqual(unknown('why', evidence))
})
