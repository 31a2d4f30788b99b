/** The command line: runs the same engine outside GitHub. */

import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { exitCode } from '../decisions/verdict.ts'
import { codeOf, FileFault } from '../files/fault.ts'
import { readText } from '../files/read.ts'
import { writeText } from '../files/write.ts'
import { readContext } from '../github/context.ts'
import { tokenContext } from '../github/given-token.ts'
import { MODES } from '../inputs/read-config.ts'
import { say } from '../language/say.ts'
import type { Identity } from '../model.ts'
import { fixInOptions, inOptions, namingPerson } from '../report/on-command-line.ts'
import { renderJson, renderTerminal } from '../report/terminal.ts'
import { conclude } from '../run/conclude.ts'
import { run } from '../run/engine.ts'
import { saveManifests, saveReport } from '../run/report-file.ts'
import { abortOnSignals, leave, outliveTheUnheard } from '../run/signals.ts'
import { CLIENT, VERSION } from '../version.ts'
import { errorText } from '../words/error-text.ts'
import { meant } from '../words/nearest.ts'
import { optionFault } from '../words/option-fault.ts'
import { spaced } from '../words/sentences.ts'
import { COMMAND_NAMES, helpOf, overview } from './help.ts'
import { languageLast, readOptions } from './options.ts'
import { ask, canAsk, coloured, onStdout, showsBoth, terminal } from './terminal.ts'

const [command = 'help', ...rest] = languageLast(process.argv.slice(2))

// A deploy goes on to its end when nobody reads it: `deploy | head`, a pager that was left.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', error => {
    if (codeOf(error) !== 'EPIPE') throw error
  })

/** The exit code of a run that was stopped by Ctrl-C or SIGTERM: what shells make of the former. */
const STOPPED = 130

if (command === 'help') await help(rest[0])
else if ([command, ...rest].some(word => word === '--help' || word === '-h')) await help(command)
else if (['version', '--version', '-v'].includes(command)) console.log(`${CLIENT} ${VERSION}`)
else if (command === 'completion') await completionFor(rest)
else if (command === 'sandbox') await sandbox(rest)
else if (command === 'setup') await setup(rest)
else if (command === 'migrate') await migrateFile(rest)
else if (MODES.some(mode => mode === command)) await runMode(command, rest)
else unknownCommand(command)

/** Of one command, or of all where none is named. */
async function help(word: string | undefined): Promise<void> {
  if (word === undefined || word.startsWith('-') || word === 'help') return console.log(overview())
  if (word === 'setup') return console.log((await import('../setup/setup.ts')).setupHelp().trimEnd())
  const text = helpOf(word)
  if (text === undefined) unknownCommand(word)
  else console.log(text)
}

function unknownCommand(word: string): void {
  const close = meant(word, COMMAND_NAMES)
  const hint = close === undefined ? '' : say` Did you mean "${close}"?`
  misused(say`run-iam-deploy has no command ${JSON.stringify(word)}.${hint}`)
}

async function runMode(mode: string, args: string[]): Promise<void> {
  const given = readOptions(args)
  if ('problem' in given) return misused(given.problem, mode)
  const { inputs, flagWords, json, quiet, yes } = given
  const signal = abortOnSignals()
  let identity: Identity | undefined
  const worded = (sentence: string) => namingPerson(inOptions(sentence), identity?.principal)
  const runner = terminal(signal, { quiet, worded })
  outliveTheUnheard(runner.log)
  const ending = await run({
    raw: { ...inputs, mode },
    flagWords,
    runner: canAsk && !yes ? { ...runner, confirm: consent(signal) } : runner,
    // In a workflow step, the event tells whose code this is, as for the action.
    context: { ...readContext(process.env), ...tokenContext(process.env) },
    signal,
    news: {
      begun() {},
      changing() {},
      // Who a person is may be in the answer to the first request for a token.
      signedIn(given) {
        identity = given
      },
    },
  })
  const report = conclude(ending)
  report.outputs.report = join(await mkdtemp(join(tmpdir(), 'run-iam-deploy-')), 'report.json')
  const { reportPath, sarifPath } = 'refused' in ending ? ending.refused : ending.course.config
  saveReport(report, reportPath, runner)
  if (sarifPath) (await import('../run/sarif-file.ts')).saveSarif(report, sarifPath, runner)
  saveManifests(ending, report.outputs.report, runner.log)
  const words = { worded, fixOf: fixInOptions, told: showsBoth && !quiet }
  process.stdout.write(json ? renderJson(report) : coloured(renderTerminal(report, words), onStdout))
  await leave(signal.aborted && exitCode(report) !== 0 ? STOPPED : exitCode(report))
}

/** Asks one question at a time: several regions are looked at together. */
function consent(signal: AbortSignal): (question: string) => Promise<boolean> {
  let before: Promise<unknown> = Promise.resolve()
  return question => {
    const answer = before.then(() => ask(`${question} [y/N] `, signal)).then(text => /^y(es)?$/i.test(text.trim()))
    before = answer.catch(() => undefined)
    return answer
  }
}

/** `command`: the one whose options are wrong. */
function misused(problem: string, command?: string): undefined {
  console.error(spaced(say`${problem}\nSee: ${['run-iam-deploy help', command].filter(Boolean).join(' ')}`))
  process.exitCode = 2
}

async function completionFor([shell, ...more]: string[]): Promise<void> {
  const { completion, SHELLS } = await import('./completion.ts')
  const known = SHELLS.find(each => each === shell)
  if (!known || more.length > 0) misused(say`Give one shell, ${SHELLS.join(say`, `)}: run-iam-deploy completion bash`)
  else process.stdout.write(completion(known))
}

async function sandbox(args: string[]): Promise<void> {
  // Loaded only here: a deploy does not need the emulator.
  const { keepSandboxUp, readSandbox } = await import('./sandbox.ts')
  const read = readSandbox(args)
  if ('problem' in read) misused(read.problem, 'sandbox')
  else await keepSandboxUp(read)
}

/** Prints the changed workflow to stdout and notes about it to stderr. */
async function migrateFile(args: string[]): Promise<void> {
  const options = { diff: { type: 'boolean' }, write: { type: 'boolean' } } as const
  let given: { values: { diff?: boolean; write?: boolean }; positionals: string[] }
  try {
    given = parseArgs({ args, options, allowPositionals: true })
  } catch (error) {
    return misused(optionFault(error, ['--diff', '--write', '--help']), 'migrate')
  }
  const [path, ...others] = given.positionals
  if (path === undefined || others.length > 0)
    return misused(say`Give one workflow file: run-iam-deploy migrate .github/workflows/deploy.yml`, 'migrate')
  const [{ migrate }, { checkResult }, { lineDiff, renderNotes }] = await Promise.all([
    import('../migrate/migrate.ts'),
    import('../migrate/github-check.ts'),
    import('../migrate/render.ts'),
  ])
  try {
    const before = readText(path, { workspace: process.cwd() })
    const { text, notes } = migrate(before)
    const faults = checkResult(before, text)
    if (given.values.write) writeText(path, text, { workspace: process.cwd() })
    if (given.values.diff) process.stdout.write(lineDiff(before, text, path))
    else if (!given.values.write) process.stdout.write(text)
    process.stderr.write(renderNotes([...faults, ...notes]))
  } catch (error) {
    const fault = errorText(error)
    console.error(`${path}: ${error instanceof FileFault ? spaced(say`the file ${fault}`) : fault}`)
    process.exitCode = 1
  }
}

/** Asks for what is missing only where a person can answer. */
async function setup(args: string[]): Promise<void> {
  const { setUp } = await import('../setup/setup.ts')
  const { stdout, stderr } = process
  const signal = abortOnSignals()
  const code = await setUp(args, {
    runner: terminal(signal),
    signal,
    out: text => stdout.write(text),
    err: text => stderr.write(text),
    ...(canAsk && { ask }),
  })
  await leave(code)
}
