/** The words after a command: our options, gcloud's flags among them, and lists that add up. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { KNOWN, languageLast, readOptions } from '../../../src/cli/options.ts'
import { FLAGS } from '../../../src/inputs/flags/flags.ts'
import { readConfig } from '../../../src/inputs/read-config.ts'
import { OPTIONS, option } from '../../../src/report/on-command-line.ts'
import { fakeDisk } from '../../fixtures/disk.ts'

const NONE = { inputs: {}, flagWords: [], json: false, quiet: false, yes: false }

it.each<[string[], object]>([
  [[], {}],
  [['--service', 'hello', '--no-traffic'], { inputs: { service: 'hello', no_traffic: 'true' } }],
  [['--no-traffic', 'false', '--json'], { inputs: { no_traffic: 'false' }, json: true }],
  [['--quiet', '--yes'], { quiet: true, yes: true }],
  [['-q'], { quiet: true }],
  [['--env-vars', 'A=1', '--env-vars=B=2'], { inputs: { env_vars: 'A=1\nB=2' } }],
  [
    ['--invokers', 'user:a@example.com', '--invokers', 'user:b@example.com'],
    { inputs: { invokers: 'user:a@example.com\nuser:b@example.com' } },
  ],
  [['--region', 'a', '--region', 'b'], { inputs: { region: 'a\nb' } }],
  [['--service', 'a', '--service', 'b'], { inputs: { service: 'b' } }],
  [['--memory', '1Gi', '--service', 'a'], { inputs: { service: 'a' }, flagWords: ['--memory', '1Gi'] }],
  [['--memory=1Gi'], { flagWords: ['--memory=1Gi'] }],
  [['--set-env-vars', 'A=b c,D="e"'], { flagWords: ['--set-env-vars', 'A=b c,D="e"'] }],
  [['--no-cpu-throttling', '--service', 'a'], { inputs: { service: 'a' }, flagWords: ['--no-cpu-throttling'] }],
  [['--memory', '--service', 'a'], { inputs: { service: 'a' }, flagWords: ['--memory'] }],
  [['--flags', '--cpu=2', '--memory=1Gi'], { inputs: { flags: '--cpu=2' }, flagWords: ['--memory=1Gi'] }],
  [['--flags', '--cpu=2', '--flags=--memory=1Gi'], { inputs: { flags: '--cpu=2\n--memory=1Gi' } }],
  [
    ['--image', 'a', '--container', 'one', '--image', 'b', '--port', '80', '--service', 's'],
    { inputs: { image: 'a', service: 's' }, flagWords: ['--container', 'one', '--image', 'b', '--port', '80'] },
  ],
])('%j', (args, expected) => expect(readOptions(args)).toEqual({ ...NONE, ...expected }))

it.each([
  [['--sevice', 'x'], 'There is no option --sevice. Did you mean --service?'],
  [['--memry', '1Gi'], 'There is no option --memry. Did you mean --memory?'],
  [['--service'], 'The option --service needs a value: --service=VALUE'],
  [['hello'], expect.stringContaining("Unexpected argument 'hello'")],
])('%j is wrong', (args, problem) => expect(readOptions(args)).toEqual({ problem }))

it('knows every input and every flag', () => {
  for (const { name } of OPTIONS) expect(KNOWN).toContain(option(name))
  for (const { name } of FLAGS) expect(KNOWN).toContain(name)
})

const HELLO = { service: 'hello', image: 'us-docker.pkg.dev/cloudrun/container/hello', region: 'us-central1' }

describe('what a run reads', () => {
  const edits = (args: string[]) => {
    const read = readOptions(args)
    if ('problem' in read) throw new Error(read.problem)
    const { inputs, flagWords } = read
    const config = readConfig({ ...HELLO, ...inputs }, {}, fakeDisk(), { flagWords })
    return 'problems' in config ? config.problems : config.config.edits
  }

  it('is the same for a flag among the options and within --flags', () => {
    expect(edits(['--memory', '1Gi', '--cpu=2'])).toEqual(edits(['--flags', '--memory=1Gi --cpu=2']))
  })

  it('has every value of a shell as it is: quotes, spaces and equals signs', () => {
    const text = fc.string({ unit: 'grapheme-ascii', minLength: 1 }).filter(value => !/[,^]|^-|^\s|\s$/.test(value))
    fc.assert(
      fc.property(text, value => {
        const [edit] = edits(['--set-env-vars', `KEY=${value}`]) as { entries?: Record<string, string> }[]
        expect(edit?.entries).toEqual({ KEY: value })
      }),
      { numRuns: 60 },
    )
  })

  it('names the flag that is wrong', () => {
    expect(edits(['--memory', '1Gx'])).toEqual([
      expect.objectContaining({ input: 'flags', problem: expect.stringContaining('--memory has "1Gx"') }),
    ])
  })
})

it.each([
  [
    ['setup', '--language', 'ja', '--apply'],
    ['setup', '--apply'],
  ],
  [['sandbox', '--language=ja'], ['sandbox']],
  [
    ['--language', 'ja', 'help', 'deploy'],
    ['help', 'deploy'],
  ],
  [['--language', 'ja'], []],
  [
    ['--language=ja', 'deploy', '--service', 's'],
    ['deploy', '--service', 's', '--language=ja'],
  ],
  [
    ['deploy', '--language', 'ja', '--service', 's'],
    ['deploy', '--language', 'ja', '--service', 's'],
  ],
  [
    ['setup', '--language', 'fr'],
    ['setup', '--language', 'fr'],
  ],
  [
    ['setup', '--language'],
    ['setup', '--language'],
  ],
  [
    ['migrate', 'f.yml'],
    ['migrate', 'f.yml'],
  ],
])('takes --language out of %j where only the start of the program reads it', (words, left) =>
  expect(languageLast(words)).toEqual(left),
)
