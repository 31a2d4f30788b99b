/** A value alone where NAME=VALUE belongs is an error that does not show it, in every input and flag of such entries. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readConfig } from '../../../src/inputs/read-config.ts'
import { isNoName } from '../../../src/inputs/rules/no-name.ts'
import { attack } from '../../fixtures/attacks.ts'
import { fakeDisk } from '../../fixtures/disk.ts'

const PROVIDER = 'projects/123456789012/locations/global/workloadIdentityPools/github/providers/repo'
const SECRET = 'c2VjcmV0LXZhbHVlLWh1bnRlcjI='

describe('a text in the place of a name', () => {
  it.each<[string, string | undefined, boolean]>([
    ['c2VjcmV0LXZhbHVlLWh1bnRlcjI', '', true],
    ['cGFzc3dvcmQxMjM0NQ', '=', true],
    ['cGFzcw', '=', true],
    ['ab+/cd+/ef0', '', true],
    ['AbC-dEf_0123456789abcdXY', undefined, true],
    ['postgres://app:hunter2@db/x?sslmode', 'require', true],
    ['LOG_LEVEL', '', false],
    ['MY_VERY_LONG_FEATURE_NAME_FOR_S3', '', false],
    ['S3_BUCKET__NAME_2', undefined, false],
    ['my-label-with-parts', undefined, false],
    ['app.kubernetes.io/name', '', false],
    ['/etc/secrets/app/key', '', false],
    ['myFeatureFlagNames1', '', false],
    ['oauth2Token', '', false],
    ['ConnectionStrings__Default', 'Server=x', false],
    ['SEPARATOR', '=', false],
    ['a', '', false],
  ])('%s, %j: %s', (key, value, is) => {
    expect(isNoName(key, value)).toBe(is)
  })

  it('is never taken for one where it is made of words', () => {
    const word = fc.stringMatching(/^[a-z]{2,9}$/)
    const spelt = fc
      .tuple(fc.array(word, { minLength: 1, maxLength: 6 }), fc.constantFrom('_', '-', '.', 'camel', 'SCREAM'))
      .map(([words, how]) => {
        if (how === 'SCREAM') return words.join('_').toUpperCase()
        if (how !== 'camel') return words.join(how)
        return words.map(one => one.charAt(0).toUpperCase() + one.slice(1)).join('')
      })
    fc.assert(
      fc.property(spelt, fc.constantFrom('', 'x', undefined), (key, value) => {
        expect(isNoName(key, value)).toBe(false)
      }),
    )
  })
})

const problemsOf = (inputs: Record<string, string>, file = '') => {
  const given = { service: 'api', region: 'europe-west1', source: '.', workload_identity_provider: PROVIDER, ...inputs }
  const read = readConfig(given, {}, fakeDisk({ file: () => file }))
  return 'problems' in read ? read.problems.map(({ problem }) => problem) : []
}
const WAYS: [string, (secret: string) => string[]][] = [
  ['env_vars', env_vars => problemsOf({ env_vars })],
  ['env_vars by dotenv', env_vars => problemsOf({ env_vars, kv_syntax: 'dotenv' })],
  ['env_vars after others', secret => problemsOf({ env_vars: `A=b\n${secret}` })],
  ['env_vars_file', secret => problemsOf({ env_vars_file: 'e.env' }, `A=b\n${secret}\n`)],
  ['secrets', secrets => problemsOf({ secrets })],
  ['labels', labels => problemsOf({ labels })],
  ['build_env_vars', build_env_vars => problemsOf({ build_env_vars })],
  ['resource_tags', resource_tags => problemsOf({ resource_tags })],
  ...['set-env-vars', 'update-env-vars', 'set-secrets', 'update-labels', 'set-build-env-vars'].map(
    (flag): [string, (secret: string) => string[]] => [
      `--${flag}`,
      secret => problemsOf({ flags: `--${flag}=${secret}` }),
    ],
  ),
]

describe.each(WAYS)('a secret in base64 alone in %s', (way, problems) => {
  it('is one error, which says where it stands and what works', attack('S11'), () => {
    expect(problems(SECRET)).toHaveLength(1)
    expect(problems(SECRET)[0]).toMatch(/an entry \((number|line) [12]\)/)
    expect(problems(SECRET)[0]).toMatch(/(NAME|KEY)=VALUE/)
  })

  it('is never shown, whatever it is', attack('S11', 100), () => {
    const bytes = fc.uint8Array({ minLength: 18, maxLength: 60 })
    fc.assert(
      fc.property(bytes, fc.constantFrom('base64', 'base64url'), (secret, encoding) => {
        const bare = Buffer.from(secret)
          .toString(encoding as 'base64')
          .replace(/=+$/, '')
        const text = bare.padEnd(Math.ceil(bare.length / 4) * 4, '=')
        fc.pre(!text.startsWith('-'))
        const said = problems(text)
        expect(said.length, way).toBeGreaterThan(0)
        expect(said.join()).not.toContain(bare.slice(0, 8))
      }),
      { numRuns: 100 },
    )
  })
})
