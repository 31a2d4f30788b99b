import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FLAGS } from '../../../src/inputs/flags/flags.ts'
import { INPUTS } from '../../../src/inputs/table.ts'
import { unknownInputs } from '../../../src/inputs/unknown.ts'

const told = (input: string, value: string) =>
  unknownInputs({ service: 'api', [input]: value }, 'service').map(notice => `${notice.input}: ${notice.text}`)

const START = 'This input does not exist, so it has no effect. '

describe('an unknown input', () => {
  it.each([
    ['port', '8000', 'Write flags: --port=8000'],
    ['memory', '1Gi', 'Write flags: --memory=1Gi'],
    ['min_instances', '1', 'Write flags: --min-instances=1'],
    ['max-instances', '4', 'Write flags: --max-instances=4'],
    ['cpu_throttling', 'false', 'Write flags: --no-cpu-throttling'],
    ['allow_unauthenticated', 'true', 'Write flags: --allow-unauthenticated'],
    ['acess', 'authenticated', 'Did you mean access?'],
    ['project', 'p', 'Did you mean project_id?'],
    ['env', 'A=hunter2', 'Did you mean env_vars?'],
    ['service-name', 'api', 'Did you mean service?'],
    ['concurency', '80', 'Did you mean flags: --concurrency=80?'],
    ['xyzzy', 'hunter2', 'Remove it; docs/inputs.md of run-iam-deploy lists the inputs.'],
  ])('%s is told with what works', (input, value, words) => {
    expect(told(input, value)).toEqual([`${input}: ${START}${words}`])
  })

  it('is told without its value where that could be a secret', () => {
    for (const value of ['hunter2', 'sk-proj-1', 'A=b', '1234567890'])
      expect(told('vpc_connector', value)).toEqual([expect.not.stringContaining(value)])
    expect(told('password', 'hunter2').join()).not.toContain('hunter2')
  })

  it('is one warning for each, and none for what is an input', () => {
    const names = new Set<string>(INPUTS.map(({ name }) => name))
    fc.assert(
      fc.property(fc.constantFrom(...names, ...FLAGS.map(({ name }) => name.slice(2)), 'x', 'constructor'), name => {
        expect(told(name, '1')).toHaveLength(names.has(name) ? 0 : 1)
      }),
    )
  })
})
