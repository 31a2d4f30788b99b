/** Names that JavaScript's own objects have (security case S12i), and texts that no header carries (S12e). */
import { describe, expect, it } from 'vitest'
import { parseGcloudMap } from '../../../src/inputs/flags/gcloud-values.ts'
import { readConfig } from '../../../src/inputs/read-config.ts'
import { readPairs, readPairsFile, type Syntax } from '../../../src/inputs/texts/pairs.ts'
import { diffService } from '../../../src/service/diff.ts'
import { attack } from '../../fixtures/attacks.ts'

const OWN_NAMES = ['constructor', 'toString', 'hasOwnProperty', 'valueOf', 'isPrototypeOf', '__defineGetter__']

/** Every way of writing one entry. */
const FORMS: [string, (key: string) => Record<string, string> | undefined][] = [
  ...(['peer', 'dotenv'] as const).flatMap(
    (syntax: Syntax): [string, (key: string) => Record<string, string> | undefined][] => [
      [`a list, kv_syntax ${syntax}`, key => readPairs(`${key}=x\nA=b`, syntax)?.values],
      [`a file of a list, kv_syntax ${syntax}`, key => readPairsFile(`${key}=x\nA=b`, syntax)?.values],
      [`a file of JSON, kv_syntax ${syntax}`, key => readPairsFile(`{"${key}": "x", "A": "b"}`, syntax)?.values],
    ],
  ),
  ['JSON, kv_syntax dotenv', key => readPairs(`{"${key}": "x", "A": "b"}`, 'dotenv')?.values],
  ['a file of YAML', key => readPairsFile(`${key}: x\nA: b\n`, 'peer')?.values],
  ['a flag', key => parseGcloudMap(`${key}=x,A=b`)],
]

describe.each(FORMS)('%s', (_, read) => {
  it.each(OWN_NAMES)('sets a variable named %s', key => {
    expect(Object.entries(read(key) ?? {}).sort()).toEqual(
      [
        ['A', 'b'],
        [key, 'x'],
      ].sort(),
    )
  })

  it('refuses __proto__, which would be lost', attack('S12'), () => {
    expect(() => read('__proto__')).toThrow('"__proto__", which is not allowed')
    expect(({} as Record<string, unknown>).x).toBeUndefined()
  })
})

it.each(OWN_NAMES)('tells of a variable or label named %s as of any other', name => {
  const env = { template: { containers: [{ env: [{ name, value: 'x' }] }] }, labels: { [name]: 'x' } }
  const changes = diffService({ template: { containers: [{ env: [] }] }, labels: {} }, env, ['template', 'labels'], 't')
  expect(
    changes.map(({ path, before, after }) => [path.split(/[.[]/).at(-1)?.replace(']', ''), before, after]),
  ).toEqual([
    [name, undefined, 'set'],
    [name, undefined, 'x'],
  ])
})

describe('request_reason', () => {
  const INPUTS = { service: 'api', image: 'us-docker.pkg.dev/cloudrun/container/hello', region: 'us-central1' }
  const disk = { workingDirectory: '/w' } as Parameters<typeof readConfig>[2]
  const problems = (request_reason: string) => {
    const read = readConfig({ ...INPUTS, request_reason }, { CLOUDSDK_CORE_PROJECT: 'acme-prod' }, disk)
    return 'problems' in read ? read.problems.filter(({ input }) => input === 'request_reason') : []
  }

  it.each([
    'hunter2\r\nX-Evil: 1',
    'a\nb',
    'a\rb',
    'a\u0000b',
    'a\tb',
    'grüße',
    'a\u2028b',
    'a\u007fb',
    '😀',
    'x'.repeat(1_001),
  ])('is refused as an input, and not quoted: %j', attack('S12'), reason => {
    const [found, ...others] = problems(reason)
    expect(others).toEqual([])
    expect(found?.problem).toMatch(/^has /)
    expect(found?.problem).not.toContain('hunter2')
  })

  it.each(['ticket 1234', 'https://tracker.example/1?a=b', '', '  ticket  '])('may be %j', reason => {
    expect(problems(reason)).toEqual([])
  })
})
