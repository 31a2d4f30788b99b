/**
 * What the pages tell people to paste is pasted: into an interactive bash, and into zsh where that is installed, with programs that
 * only note their arguments. They have to get what a script would give them. Then each command has to be one that exists.
 */
import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readOptions } from '../../../scripts/start/options.ts'
import { COMMAND_NAMES } from '../../../src/cli/help.ts'
import { INPUTS } from '../../../src/inputs/table.ts'
import { OPTIONS, option } from '../../../src/report/on-command-line.ts'
import { SETUP_OPTIONS } from '../../../src/setup/options.ts'
import { blocksOf, PAGES, ROOT, textOf } from './pages.ts'

const blocks = blocksOf('bash').map(({ where, text }): [string, string] => [where, text])
const posix = process.platform !== 'win32'

/** Variables that an earlier block of the same page or of the set-up has set. */
const EARLIER =
  'PROJECT=my-project\nREPO=my-org/my-repo\nNUMBER=123456789012\nDEPLOYER=deployer@my-project.iam.gserviceaccount.com\n'
/** Programs that the blocks start. What is not among them is "command not found". */
const PROGRAMS = ['gcloud', 'node', 'npm', 'npx', 'sleep', 'mkdir', 'cat', 'cp', 'rm', 'du', 'tail', 'git']
/** Writes its name and arguments in one line and at once, since the ends of a pipeline write at the same moment, and what a `$(...)` of the blocks asks for. */
const PROGRAM = `#!/bin/sh
between=$(printf '\\037')
note=\${0##*/}
for word; do note="$note$between$word"; done
printf '%s\\n' "$note" >> "$NOTES"
case "$*" in *projectNumber*) echo 123456789012 ;; esac
case "$0" in */sleep) PATH=/bin:/usr/bin sleep 0.3 ;; esac
`

const bash = posix ? spawnSync('sh', ['-c', 'command -v bash'], { encoding: 'utf8' }).stdout.trim() : ''
const zsh = posix ? spawnSync('sh', ['-c', 'command -v zsh'], { encoding: 'utf8' }).stdout.trim() : ''
if (!zsh) console.warn('zsh is not installed: blocks to paste are tried in bash alone')

type Started = Map<string, string[][]>

/** What a shell starts when it is given every block, one after another: by block, each command with its arguments, sorted. */
function startedBy(shell: string, ...args: string[]): { started: Started; complaints: string[] } {
  const folder = mkdtempSync(join(tmpdir(), 'paste-'))
  try {
    mkdirSync(join(folder, 'bin'))
    for (const name of [...PROGRAMS, 'block']) {
      writeFileSync(join(folder, 'bin', name), PROGRAM)
      chmodSync(join(folder, 'bin', name), 0o755)
    }
    const input = blocks.map(([, text], at) => `wait\nblock ${at}\n${EARLIER}${text}\n`).join('')
    const env = { PATH: join(folder, 'bin'), NOTES: join(folder, 'notes'), HOME: folder, PS1: '', PS2: '', PROMPT: '' }
    const { stderr } = spawnSync(shell, args, { cwd: folder, input: `${input}wait\nexit\n`, env, encoding: 'utf8' })
    const started: Started = new Map()
    for (const section of readFileSync(join(folder, 'notes'), 'utf8')
      .split(/^block\x1f/m)
      .slice(1)) {
      const [at, ...lines] = section.split('\n')
      const commands = lines.filter(Boolean).sort()
      started.set(
        blocks[Number(at)]?.[0] ?? '',
        commands.map(line => line.split('\x1f')),
      )
    }
    const complaint = /not found|no matches|unmatched|unknown|syntax|parse error|unexpected|event/i
    return { started, complaints: stderr.split('\n').filter(line => complaint.test(line)) }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const script = bash ? startedBy(bash, '--norc', '-s') : { started: new Map(), complaints: [] }
const tree = gcloudTree()

/** Text outside of quotes and here-documents, and text in double quotes, where a shell still reads. */
function read(text: string): { bare: string; doubled: string } {
  const code = text.replace(/<<'(\w+)'.*\n[\s\S]*?\n\1\n/g, '\n').replace(/\\\n/g, ' ')
  const doubled = [...code.matchAll(/"([^"]*)"/g)].map(([, inner = '']) => inner).join('\n')
  return { bare: code.replace(/'[^'\n]*'|"[^"]*"/g, "''"), doubled }
}

it('finds the blocks of the set-up, of schedules, of the command line and of the findings', () => {
  const pages = new Set(blocks.map(([where]) => where.split(',')[0]))
  for (const page of ['setup', 'schedules', 'migrate', 'cli', 'findings/over-granted'])
    expect(pages).toContain(`docs/${page}.md`)
  expect(pages).toContain('examples/nightly/README.md')
  expect(blocks.length).toBeGreaterThan(30)
})

describe.each(blocks)('the block of %s', (where, text) => {
  it('holds nothing that zsh reads in another way: comments, patterns, history', () => {
    const { bare, doubled } = read(text)
    expect(bare).not.toMatch(/(^|\s)#/m)
    expect(bare).not.toMatch(/[`*?![\]~]/)
    expect(bare.replace(/\$\(/g, '')).not.toMatch(/(^|\s)=|(^|[^$])\(/m)
    expect(doubled).not.toMatch(/[`!]/)
    // zsh takes letters after a colon as a modifier of the variable before it.
    expect(bare + doubled).not.toMatch(/\$\w+:[a-zA-Z&]/)
  })

  it.runIf(bash)('starts commands of this repository that exist, with options that they have', () => {
    const commands = script.started.get(where) ?? []
    const onlyNames = text.split('\n').every(line => /^([A-Z]+=\S+|echo .*|)$/.test(line))
    expect(commands.length > 0).toBe(!onlyNames)
    for (const [program, ...words] of commands) {
      if (program === 'npm') expect(npmTakes(words), words.join(' ')).toBe(true)
      if (program === 'node') expect(ownTakes(words), words.join(' ')).toBe(true)
    }
  })

  it.skipIf(!tree || !bash)('starts commands of gcloud that the installed one has, with flags that they have', () => {
    for (const [program, ...words] of script.started.get(where) ?? [])
      if (program === 'gcloud') expect(unknownTo(words), words.join(' ')).toEqual([])
  })
})

describe.runIf(bash)('pasted into a shell, every block starts what it starts as a script', () => {
  it('without a complaint of the script', () => {
    expect(script.complaints).toEqual([])
    expect([...script.started.keys()]).toEqual(blocks.map(([where]) => where))
  })

  it('in bash', () => {
    expect(startedBy(bash, '--norc', '--noprofile', '-i')).toEqual(script)
  })

  it.runIf(zsh)('in zsh, without any settings', () => {
    expect(startedBy(zsh, '-f', '-i')).toEqual(script)
  })
})

const scripts: Record<string, string> = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).scripts

/** A script of package.json, or a command of npm's own that the pages use; `-i NAME=value` names an input. */
function npmTakes([command = '', ...words]: string[]): boolean {
  const inputs = words.flatMap((word, at) => (word === '-i' ? (words[at + 1] ?? '').split('=')[0] : []))
  const known = inputs.every(name => INPUTS.some(input => input.name === name))
  if (command === 'run') return words[0] !== undefined && words[0] in scripts
  return known && (command in scripts || ['ci', 'cit', 'install'].includes(command))
}

/** `node FILE`, and for the command line's own file its command and options. */
function ownTakes([file = '', command = '', ...words]: string[]): boolean {
  if (!existsSync(join(ROOT, file))) return false
  if (file !== 'dist/cli/index.js') return true
  const options = words.filter(word => word.startsWith('--')).map(word => word.slice(2).split('=')[0] ?? '')
  const own = ['json', 'diff', 'write', 'scenario', 'as', ...(command === 'setup' ? Object.keys(SETUP_OPTIONS) : [])]
  return (
    COMMAND_NAMES.includes(command) &&
    options.every(name => own.includes(name) || OPTIONS.some(input => option(input.name) === `--${name}`))
  )
}

const shows = PAGES.flatMap(page =>
  [...textOf(page).matchAll(/`npm start -- ([^`]+)`/g)].map(([, words = '']): [string, string] => [page, words]),
)
it.each(shows.filter(([, words]) => !/\b[A-Z]{3,}\b/.test(words)))('%s: npm start takes %s', (_, words) => {
  const { inputs } = readOptions(words.split(' '), {})
  const { source } = inputs
  if (source) expect(existsSync(join(ROOT, source))).toBe(true)
})

it('names commands in the table of docs/cli.md as the command line does', () => {
  const rows = [...textOf('docs/cli.md').matchAll(/^\| `(\w+)[^`]*` \|/gm)].map(([, name]) => name)
  expect(rows.length).toBeGreaterThan(5)
  expect(COMMAND_NAMES).toEqual(expect.arrayContaining(rows))
})

it.skipIf(!tree)('would find a misspelt command of gcloud, and a misspelt flag', () => {
  expect(unknownTo(['run', 'services', 'descibe', 'x'])).toEqual(['descibe'])
  expect(unknownTo(['run', 'services', 'describe', 'x', '--regio', 'y'])).toEqual(['--regio'])
})

interface Command {
  commands: Record<string, Command>
  flags: Record<string, unknown>
}

/** gcloud's own tree of commands, which it ships for completion in shells; undefined where gcloud is not installed. */
function gcloudTree(): Command | undefined {
  const found = posix
    ? spawnSync('sh', ['-c', 'readlink -f "$(command -v gcloud)"'], { encoding: 'utf8' }).stdout.trim()
    : ''
  const file = found && join(found, '../../data/cli/gcloud_completions.py')
  if (!file || !existsSync(file)) return undefined
  const text = readFileSync(file, 'utf8')
  return JSON.parse(text.slice(text.indexOf('STATIC_COMPLETION_CLI_TREE =') + 'STATIC_COMPLETION_CLI_TREE ='.length))
}

/** Words that are no command of gcloud's where a command is needed, and flags that the command does not have. */
function unknownTo(words: string[]): string[] {
  let at = tree as Command
  const flags = { ...at.flags }
  for (const word of words) {
    if (word.startsWith('--')) {
      const name = word.split('=')[0] ?? ''
      if (!(name in flags) && Object.keys(at.commands).length === 0) return [name]
    } else if (Object.keys(at.commands).length > 0) {
      const next = at.commands[word]
      if (!next) return [word]
      at = next
      Object.assign(flags, at.flags)
    }
  }
  return []
}
