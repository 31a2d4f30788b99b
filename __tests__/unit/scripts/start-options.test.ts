/** The options of `npm start`, as somebody types them who does not know them yet. */
import { describe, expect, it } from 'vitest'
import { readOptions } from '../../../scripts/start/options.ts'

describe('the options of npm start', () => {
  it('have defaults, and are read', () => {
    const plain = { scenario: 'open-project', inputs: {}, list: false, src: false, help: false }
    expect(readOptions([], {})).toEqual(plain)
    const inputs = ['-i', 'access=authenticated', '--input', 'env_vars=A=1']
    expect(readOptions(['-s', 'drift', ...inputs, '--no-wait', '--src'], {})).toEqual({
      ...{ ...plain, scenario: 'drift', src: true, wait: false },
      inputs: { access: 'authenticated', env_vars: 'A=1' },
    })
    expect(readOptions(['--wait'], {}).wait).toBe(true)
  })

  it.each([
    [['schedule'], 'Unexpected word "schedule". Try: npm start -- --scenario schedule'],
    [['access=public'], 'Try: npm start -- --input access=public'],
    [['no-such-story'], 'Unexpected word "no-such-story".'],
    [['--scenari', 'schedule'], 'There is no option --scenari. Did you mean --scenario?'],
    [['--input'], 'The option --input needs a value: --input=VALUE'],
    [['-s', 'no-such-story'], 'There is no scenario "no-such-story". There are: open-project, '],
    [['-s', 'previw'], 'There is no scenario "previw". Did you mean preview? There are: open-project, '],
    [['-i', 'acces=public'], 'There is no input "acces". Did you mean access?'],
    [['-i', 'no_such_input=1'], 'There is no input "no_such_input"'],
  ])('%j: says what is wrong', (args, said) => {
    expect(() => readOptions(args, {})).toThrow(said)
  })

  // What npm 11 hands to the script for: npm start --scenario schedule, --list, --no-wait.
  it.each([
    ['scenario', 'true', ['schedule'], ': options come after " -- ". Try: npm start -- --scenario schedule'],
    ['list', 'true', [], 'npm has taken --list for itself'],
    ['wait', '', [], 'npm has taken --wait for itself'],
  ])('--%s before " -- " was taken by npm', (option, value, args, said) => {
    expect(() => readOptions(args, { [`npm_config_${option}`]: value })).toThrow(said)
  })
})
