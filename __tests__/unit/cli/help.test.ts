/** The help of the command line: each command shows its options, and each option belongs to a command. */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { COMMAND_NAMES, helpOf, overview } from '../../../src/cli/help.ts'
import { readSandbox } from '../../../src/cli/sandbox.ts'
import { MODES } from '../../../src/inputs/read-config.ts'
import { OPTIONS, option } from '../../../src/report/on-command-line.ts'
import { setupHelp } from '../../../src/setup/setup.ts'
import { optionFault } from '../../../src/words/option-fault.ts'

const shown = (word: string) => [...(helpOf(word) ?? '').matchAll(/^ {2}(--[\w-]+)/gm)].map(([, name]) => name)

/** Lines over 80 columns, unless one word alone is as long, or it is a command to paste. */
const tooWide = (text: string) =>
  text.split('\n').filter(line => line.length > 80 && !/^Usage: |^ {2}(?:--\S+ \S+|run-iam-deploy .*)$/.test(line))

it('is what the recordings say', async () => {
  await expect(`${overview()}\n`).toMatchFileSnapshot('terminal/help.txt')
  for (const word of ['deploy', 'diagnose', 'cleanup', 'sandbox'])
    await expect(`${helpOf(word)}\n`).toMatchFileSnapshot(`terminal/help-${word}.txt`)
})

it('fits 80 columns', () => {
  expect(tooWide(overview())).toEqual([])
  expect(tooWide(setupHelp())).toEqual([])
})

it('has every command in the overview, every mode among them, and the help of each', () => {
  expect(COMMAND_NAMES).toEqual(expect.arrayContaining([...MODES]))
  for (const word of COMMAND_NAMES) {
    expect(overview()).toMatch(new RegExp(`^ {2}${word} `, 'm'))
    expect(tooWide(helpOf(word) ?? '')).toEqual([])
    expect(helpOf(word)).toMatch(new RegExp(`^Usage: run-iam-deploy ${word}\\b`))
  }
  expect(helpOf('constructor')).toBeUndefined()
})

it('has a command for every option, each shown once', () => {
  const all = new Set(MODES.flatMap(mode => shown(mode)))
  expect(OPTIONS.map(({ name }) => option(name)).filter(name => !all.has(name))).toEqual([])
  for (const mode of MODES) expect(new Set(shown(mode)).size).toBe(shown(mode).length)
})

it.each([
  ['deploy', ['--source', '--access', '--schedule'], ['--url', '--fix', '--preview-ttl', '--diff']],
  ['rollback', ['--service', '--revision-traffic'], ['--source', '--access', '--fix']],
  ['drift', ['--access', '--fix', '--scope'], ['--url', '--preview-ttl']],
  ['diagnose', ['--url', '--schedule-name'], ['--source', '--fix']],
  ['cleanup', ['--preview-ttl', '--dry-run'], ['--source', '--fix']],
  ['sandbox', ['--scenario', '--as'], ['--service']],
])('%s has %j and not %j', (word, has, lacks) => {
  expect(shown(word)).toEqual(expect.arrayContaining(has))
  for (const name of lacks) expect(shown(word)).not.toContain(name)
})

it('shows values as they are, though inputs have the same names', () => {
  expect(helpOf('preview')).toMatch(
    /--preview-strategy service\n +tag \(the default\): [^-]* service: a\s+preview is a separate\s+service/,
  )
})

describe('the options of sandbox', () => {
  it.each<[string[], unknown]>([
    [[], { scenario: 'open-project', as: 'deployer' }],
    [['--scenario', 'setup'], { scenario: 'setup', as: 'owner' }],
    [['--as', 'owner'], { scenario: 'open-project', as: 'owner' }],
    [['--as', 'onwer'], { problem: 'There is no person "onwer". Did you mean "owner"? There are: deployer, owner.' }],
    [['--scenari=x'], { problem: 'There is no option --scenari. Did you mean --scenario?' }],
    [['--language', 'fr'], { problem: '--language is one of en, ja.' }],
    [['--scenario'], { problem: 'The option --scenario needs a value: --scenario=VALUE' }],
  ])('%j', (args, expected) => expect(readSandbox(args)).toEqual(expected))

  it('name the scenarios where there is none of that name', () => {
    expect(readSandbox(['--scenario', 'driff'])).toEqual({
      problem: expect.stringMatching(
        /^There is no scenario "driff"\. Did you mean "drift"\? There are: open-project, /,
      ),
    })
  })
})

it('leaves other errors of the parser as they are', () => {
  expect(optionFault(new Error("Unexpected argument 'x'."), [])).toBe("Unexpected argument 'x'.")
})

it('loads only what an older Node.js can read before it knows the version', () => {
  const read = (file: string, seen = new Map<string, string>()): Map<string, string> => {
    if (seen.has(file)) return seen
    const text = readFileSync(file, 'utf8')
    seen.set(file, text)
    for (const [, next = ''] of text.matchAll(/^(?:import|export)\b[^'"]*'(\.[^']+)'/gm))
      read(join(dirname(file), next), seen)
    return seen
  }
  const first = read(join(import.meta.dirname, '../../../src/cli.ts'))
  expect([...first.keys()].map(file => basename(file)).sort()).toEqual(['cli.ts', 'say.ts', 'spoken.ts', 'words.ts'])
  // Syntax and functions of Node.js 24.
  for (const text of first.values())
    expect(text).not.toMatch(/\busing \w+ =|withResolvers|Map\.groupBy|RegExp\.escape|Promise\.try/)
})

it('has in Japanese no line of English, and fits 80 columns', () => {
  // A process of its own: texts are made when modules are loaded.
  const script = `
    await import('./src/language/spoken.ts')
    const { COMMAND_NAMES, helpOf, overview } = await import('./src/cli/help.ts')
    const { setupHelp } = await import('./src/setup/setup.ts')
    console.log([overview(), setupHelp(), ...COMMAND_NAMES.map(helpOf)].join(String.fromCharCode(10)))`
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: join(import.meta.dirname, '../../..'),
    env: { ...process.env, INPUT_LANGUAGE: 'ja' },
    encoding: 'utf8',
  })
  const lines = stdout.split('\n')
  expect(stderr).toBe('')
  expect(lines.length).toBeGreaterThan(200)
  expect(lines.filter(line => /^(?:[A-Z][a-z]+\b.* (?:the|of|with|a|to)\b.*|[A-Z][a-z]+)$/.test(line.trim()))).toEqual(
    [],
  )
  const columns = (line: string) => line.length + (line.match(/[\u3000-\uffef]/g)?.length ?? 0)
  const isToPaste = (line: string) => /^使い方: |^ {2}(?:--\S+ \S+|run-iam-deploy .*)$/.test(line)
  expect(lines.filter(line => columns(line) > 80 && !isToPaste(line))).toEqual([])
})
