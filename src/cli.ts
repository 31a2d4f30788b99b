#!/usr/bin/env node

/** The command line: runs the same engine outside GitHub. `sandbox` starts the embedded Google Cloud. */

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { exitCode } from './decisions/verdict.ts'
import { FileFault } from './files/fault.ts'
import { readText } from './files/read.ts'
import { writeText } from './files/write.ts'
import { readContext } from './github/context.ts'
import { tokenContext } from './github/given-token.ts'
import type { Runner } from './github/runner.ts'
import { MODES } from './inputs/read-config.ts'
import type { Log } from './model.ts'
import { fixInOptions, inOptions, OPTIONS, option } from './report/on-command-line.ts'
import { renderJson, renderTerminal } from './report/terminal.ts'
import { commandLineToken } from './run/command-line-token.ts'
import { conclude } from './run/conclude.ts'
import { run } from './run/engine.ts'
import { saveManifests, saveReport } from './run/report-file.ts'
import { abortOnSignals, leave, outliveTheUnheard } from './run/signals.ts'
import { CLIENT, VERSION } from './version.ts'
import { errorText } from './words/error-text.ts'
import { foreignLines, ownLines } from './words/log-lines.ts'
import { meant } from './words/nearest.ts'

const [command = 'help', ...rest] = process.argv.slice(2)

const NODE = 24

if (Number(process.versions.node.split('.')[0]) < NODE) tooOld()
else if (command === 'setup') await setup(rest)
else if ([command, ...rest].some(word => word === '--help' || word === '-h') || command === 'help') help()
else if (command === 'version' || command === '--version') console.log(`${CLIENT} ${VERSION}`)
else if (command === 'sandbox') await sandbox(rest)
else if (command === 'migrate') await migrateFile(rest)
else if (MODES.some(mode => mode === command)) await runMode(command, rest)
else unknownCommand(command)

/** Older versions start but fail later with an unclear error. */
function tooOld(): void {
  console.error(
    `run-iam-deploy needs Node.js ${NODE} or newer; this is ${process.versions.node}. In a clone, "npm start" installs a newer one; then run: npx node dist/cli/index.js`,
  )
  process.exitCode = 2
}

function unknownCommand(word: string): void {
  const close = meant(word, [...MODES, 'setup', 'migrate', 'sandbox', 'help', 'version'])
  const hint = close === undefined ? '' : ` Did you mean "${close}"?`
  misused(new Error(`run-iam-deploy has no command ${JSON.stringify(word)}.${hint}`))
}

async function runMode(mode: string, args: string[]): Promise<void> {
  const raw = readOptions(args)
  if (!raw) return
  const { json, ...inputs } = raw
  const signal = abortOnSignals()
  const runner = terminal(signal)
  outliveTheUnheard(runner.log)
  const ending = await run({
    raw: { ...inputs, mode },
    runner,
    // In a workflow step, the event tells whose code this is, as for the action.
    context: { ...readContext(process.env), ...tokenContext(process.env) },
    signal,
  })
  const report = conclude(ending)
  report.outputs.report = join(await mkdtemp(join(tmpdir(), 'run-iam-deploy-')), 'report.json')
  const { reportPath, sarifPath } = 'refused' in ending ? ending.refused : ending.course.config
  saveReport(report, reportPath, runner)
  if (sarifPath) (await import('./run/sarif-file.ts')).saveSarif(report, sarifPath, runner)
  saveManifests(ending, report.outputs.report, runner.log)
  process.stdout.write(json ? renderJson(report) : renderTerminal(report, { say: inOptions, fixOf: fixInOptions }))
  await leave(exitCode(report))
}

/** Options are the inputs with dashes; booleans such as `--no-traffic` need no value. */
function readOptions(args: string[]): Record<string, string> | undefined {
  const options = Object.fromEntries(OPTIONS.map(({ name }) => [option(name).slice(2), { type: 'string' as const }]))
  try {
    const bare = withFlags(args).map((arg, at, all) => (isBareBoolean(arg, all[at + 1]) ? `${arg}=true` : arg))
    const { values } = parseArgs({ args: bare, options: { ...options, json: { type: 'boolean' } } })
    return Object.fromEntries(Object.entries(values).map(([name, value]) => [name.replaceAll('-', '_'), String(value)]))
  } catch (error) {
    const [, valueless] = /^Option '(--[^' ]*)[^']*' argument (?:missing|is ambiguous)/.exec(errorText(error)) ?? []
    if (valueless) return misused(new Error(`The option ${valueless} needs a value: ${valueless}=VALUE`))
    const [, given = ''] = /^Unknown option '(--?[^']*)'/.exec(errorText(error)) ?? []
    const close = meant(given, [...OPTIONS.map(({ name }) => option(name)), '--json', '--help'])
    return misused(given ? `There is no option ${given}.${close ? ` Did you mean ${close}?` : ''}` : error)
  }
}

/** `--flags '--port=8000'` -> `--flags=--port=8000`: only there, a value always looks like an option. */
function withFlags(args: string[]): string[] {
  const at = args.indexOf('--flags')
  const value = args[at + 1]
  return at < 0 || value === undefined ? args : args.toSpliced(at, 2, `--flags=${value}`)
}

function misused(error: unknown): undefined {
  console.error(`${errorText(error)}\nSee: run-iam-deploy help`)
  process.exitCode = 2
}

function isBareBoolean(arg: string, next: string | undefined): boolean {
  const input = OPTIONS.find(({ name }) => option(name) === arg)
  const boolean = input && 'default' in input && (input.default === 'true' || input.default === 'false')
  return Boolean(boolean && (next === undefined || next.startsWith('--')))
}

/** Progress goes to stderr, so stdout contains only the report. */
function terminal(signal: AbortSignal): Runner {
  const secrets: string[] = []
  const say = (text: string) =>
    process.stderr.write(`${secrets.reduce((shown, secret) => shown.replaceAll(secret, '***'), text)}\n`)
  const mask = (secret: string) => {
    if (secret) secrets.push(secret)
  }
  const log: Log = {
    info: text => say(ownLines(text)),
    quote: text => say(foreignLines(text)),
    debug: process.env.RUNNER_DEBUG === '1' ? text => say(ownLines(text)) : () => {},
    notice: text => say(ownLines(`Notice: ${text}`)),
    warning: text => say(ownLines(`Warning: ${text}`)),
    error: text => say(ownLines(`Error: ${text}`)),
    mask,
    group: async (title, body) => {
      say(ownLines(`${title} ...`))
      return body()
    },
  }
  const idToken = (audience: string) => commandLineToken(process.env, audience, signal)
  return { env: process.env, log, mask, idToken }
}

async function sandbox(args: string[]): Promise<void> {
  // Loaded only here: a deploy does not need the emulator.
  const { listScenarios, startSandbox } = await import('./emulator/sandbox.ts')
  const { credentialFile } = await import('./emulator/sign-in/credential-file.ts')
  const names = listScenarios().map(({ name }) => name)
  const scenario = readScenario(args)
  if (scenario === undefined) return
  if (!names.includes(scenario)) {
    const close = meant(scenario, names)
    const hint = close === undefined ? '' : ` Did you mean "${close}"?`
    return misused(`There is no scenario "${scenario}".${hint} There are: ${names.join(', ')}.`)
  }
  const stop = abortOnSignals()
  await using cloud = await startSandbox(scenario)
  const folder = await mkdtemp(join(tmpdir(), 'run-iam-deploy-sandbox-'))
  await using _ = { [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }) }
  const credentials = credentialFile(cloud)
  const file = join(folder, 'credentials.json')
  if (credentials) writeText(file, JSON.stringify(credentials), { mode: 0o600 })
  const project = cloud.world.projects.keys().next().value ?? ''
  const env = {
    ...cloud.env,
    CLOUDSDK_CORE_PROJECT: project,
    // We and client libraries read one, gcloud the other.
    ...(credentials && { GOOGLE_APPLICATION_CREDENTIALS: file, CLOUDSDK_AUTH_CREDENTIAL_FILE_OVERRIDE: file }),
  }
  for (const [name, value] of Object.entries(env)) console.log(`export ${name}='${value.replaceAll("'", `'\\''`)}'`)
  console.error(
    `The embedded Google Cloud is running (scenario ${scenario}, project ${project}). Press Ctrl-C to stop it.`,
  )
  await new Promise<void>(resolve => stop.addEventListener('abort', () => resolve(), { once: true }))
}

/** Prints the changed workflow to stdout and notes about it to stderr. */
async function migrateFile(args: string[]): Promise<void> {
  const options = { diff: { type: 'boolean' }, write: { type: 'boolean' } } as const
  let given: { values: { diff?: boolean; write?: boolean }; positionals: string[] }
  try {
    given = parseArgs({ args, options, allowPositionals: true })
  } catch (error) {
    return misused(error)
  }
  const [path, ...others] = given.positionals
  if (path === undefined || others.length > 0)
    return misused('Give one workflow file: run-iam-deploy migrate .github/workflows/deploy.yml')
  const [{ migrate }, { lineDiff, renderNotes }] = await Promise.all([
    import('./migrate/migrate.ts'),
    import('./migrate/render.ts'),
  ])
  try {
    const before = readText(path, { workspace: process.cwd() })
    const { text, notes } = migrate(before)
    if (given.values.write) writeText(path, text, { workspace: process.cwd() })
    if (given.values.diff) process.stdout.write(lineDiff(before, text, path))
    else if (!given.values.write) process.stdout.write(text)
    process.stderr.write(renderNotes(notes))
  } catch (error) {
    console.error(`${path}: ${error instanceof FileFault ? 'the file ' : ''}${errorText(error)}`)
    process.exitCode = 1
  }
}

/** Asks for what is missing only where a person can answer. */
async function setup(args: string[]): Promise<void> {
  const { setUp, setupHelp } = await import('./setup/setup.ts')
  if (args.some(word => word === '--help' || word === '-h')) return console.log(setupHelp().trimEnd())
  const { stdin, stdout, stderr } = process
  const signal = abortOnSignals()
  const code = await setUp(args, {
    runner: terminal(signal),
    signal,
    out: text => stdout.write(text),
    err: text => stderr.write(text),
    ...(stdin.isTTY && stderr.isTTY && { ask }),
  })
  await leave(code)
}

async function ask(question: string): Promise<string> {
  const { createInterface } = await import('node:readline/promises')
  const lines = createInterface({ input: process.stdin, output: process.stderr })
  try {
    return await lines.question(question)
  } finally {
    lines.close()
  }
}

function readScenario(args: string[]): string | undefined {
  try {
    return parseArgs({ args, options: { scenario: { type: 'string', default: 'open-project' } } }).values.scenario
  } catch (error) {
    return misused(error)
  }
}

/** The help of an input, with the options of the command line for the inputs that it names. */
function helpInOptions(help: string): string {
  return (
    help
      // A value that the help explains, such as "`tag` (the default): ...", although an input has the same name.
      .replace(/`([a-z_]+)`(?=(?: \(the default\))?:)/g, '$1')
      .replace(/(?<!output )`([^`]*)`/g, (_, code: string) => {
        const [, name = '', value] = /^([a-z_]+)(?:: (.+))?$/.exec(code) ?? []
        if (name === 'mode' && value) return value
        if (!OPTIONS.some(input => input.name === name)) return code
        return value === undefined ? option(name) : `${option(name)} ${value}`
      })
      .replaceAll('`', '')
  )
}

/** The options by group; those without effect come last. */
function help(): void {
  const width = Math.max(...OPTIONS.map(({ name }) => name.length)) + 4
  const row = ({ name, help }: (typeof OPTIONS)[number]) => `  ${option(name).padEnd(width)}  ${helpInOptions(help)}`
  const groups = Map.groupBy(OPTIONS, ({ group }) => group)
  const idle = 'Accepted for compatibility'
  const ordered = [...groups].toSorted(([a], [b]) => Number(a === idle) - Number(b === idle))
  console.log(`Usage: run-iam-deploy deploy --service NAME --source . --region REGION --access public
       run-iam-deploy preflight ...      reports what a deploy would do, what would fail and how to fix it
       run-iam-deploy rollback ...       sends all traffic back to the last good revision
       run-iam-deploy drift ...          reports where the live service differs from these options
       run-iam-deploy diagnose --url URL names the layer that refuses a caller of a URL, a service or a schedule
       run-iam-deploy cleanup ...        removes leftover previews
       run-iam-deploy setup ...          prints or does the one-time set-up of a project: run-iam-deploy setup --help
       run-iam-deploy migrate FILE       rewrites a workflow or composite action that uses google-github-actions/auth
                                         and deploy-cloudrun: prints it, or the difference with --diff; --write changes the file
       run-iam-deploy version            prints the version
       run-iam-deploy sandbox            starts the embedded Google Cloud and prints the environment to use it;
                                         --scenario NAME for another scenario than open-project

It uses your Application Default Credentials (gcloud auth application-default login), or in a CI its ID token with
--workload-identity-provider: docs/other-ci.md. --json prints the whole report.

${ordered.map(([group, inputs]) => `${group}\n${inputs.map(row).join('\n')}`).join('\n\n')}`)
}
