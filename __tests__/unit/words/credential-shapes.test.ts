/** What a log line loses before anybody reads it, and what it keeps. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withoutCredentials } from '../../../src/words/credential-shapes.ts'
import { attack } from '../../fixtures/attacks.ts'

const letters = (count: number) => 'aB3dEf6hIj9kLm2nOp5qRs8tUv1wXy4z'.repeat(10).slice(0, count)

describe('a credential in a line of a log', () => {
  it.each<[before: string, secret: string, after: string]>([
    ['could not connect to postgres://app:', 'hunter2', '@10.0.0.3:5432/app: connection refused'],
    ['amqps://u:', 'p@ss:w0rd', '@rabbit.example:5671/%2f'],
    ['redis://:', 'hunter2', '@10.0.0.4:6379 is not reachable'],
    ['> Authorization: Bearer ', letters(40), ''],
    ['authorization: basic ', 'dXNlcjpodW50ZXIyaHVudGVyMg==', ', accept: */*'],
    ['token ', `eyJ${letters(30)}.eyJ${letters(80)}.${letters(60)}`, ' expired'],
    ['with ', `ya29.${letters(60)}`, ' got 401'],
    ['key ', `AIza${letters(35)}`, ' is not allowed'],
    ['env: ', `ghp_${letters(36)}`, ''],
    ['Incorrect API key provided: ', `sk-proj-${letters(48)}`, '.'],
    ['Server=db;User Id=sa;Password=', 'hunter2!', ';Encrypt=true'],
    ['GET /v1/items?api_key=', 'abcdef123456', '&page=2 403'],
    ['DB_PASSWORD=', 'hunter2', ' exported'],
    ['{"db_password": "', 'hunter 2', '", "port": 5432}'],
    ['-----BEGIN RSA PRIVATE KEY-----', `\n${letters(64)}\n`, '-----END RSA PRIVATE KEY-----'],
  ])('is taken out: %s', attack('S11'), (before, secret, after) => {
    expect(withoutCredentials(before + secret + after)).toBe(`${before}***${after}`)
  })

  it.each([
    'SyntaxError: Unexpected token: punctuation',
    "KeyError: 'SECRET_KEY'",
    'password authentication failed for user "app"',
    'Error: environment variable API_KEY is not set',
    'Listening at: http://0.0.0.0:8080 (1)',
    'npm ERR! 404 https://registry.example.com/@scope/pkg - Not found',
    'fetch https://example.com:8443/a@b failed',
    'exec format error: /app/sk-start',
    'secret projects/p/secrets/key/versions/latest not found',
    'risk-assessment-service-for-the-whole-company-of-ours failed',
    'basic configuration is missing',
  ])('is not seen in: %s', line => {
    expect(withoutCredentials(line)).toBe(line)
  })

  const RUNS = 300
  it('is taken out wherever it stands', attack('S11', RUNS), () => {
    const name = fc.stringMatching(/^[a-z]{1,12}$/)
    const secret = fc.stringMatching(/^[\w!#$%*+.~-]{4,40}$/)
    fc.assert(
      fc.property(name, secret, fc.string({ maxLength: 40 }), (user, password, around) => {
        const line = `${around} mysql://${user}:${password}@db.example/app ${around}`
        expect(withoutCredentials(line)).toContain(`mysql://${user}:***@db.example/app`)
      }),
      { numRuns: RUNS },
    )
  })
})
