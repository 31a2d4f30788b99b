/**
 * Plays a GitHub runner around an action's bundle: environment, files, workflow commands, masks. Behaviour as in the source of
 * actions/runner: no shell, closed stdin, every declared input set, files fresh and present, commands read from both streams.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { parse } from 'yaml'

export interface Play {
  /** Folder of the action: holds action.yml and the bundle that it names. */
  action: string
  /** Program to run in place of the one that action.yml names. */
  main?: string
  /** By name in action.yml; absent ones get their default. Names that action.yml lacks are set too, as the runner does. */
  inputs: Record<string, string>
  /** Added to the runner's own variables: ID token endpoint, endpoint overrides, proxies. */
  env?: Record<string, string>
  /** The folder that is checked out: becomes GITHUB_WORKSPACE and the working directory. */
  workspace: string
  event?: { name: string; payload: unknown }
  /** Called with each line of the log as GitHub would show it: masked, commands still in it. */
  onLine?: (line: string) => void
  /** Handed the child, to cancel it as a user would. */
  onStart?: (child: ChildProcess) => void
}

export interface Played {
  exitCode: number | null
  /** The log as GitHub shows it: masked. */
  log: string
  annotations: { level: 'error' | 'warning' | 'notice'; title?: string; text: string }[]
  outputs: Record<string, string>
  /** Markdown of the job summary; empty where it was over GitHub's limit of 1 MiB. */
  summary: string
  /** What the action asked to hide. */
  masked: string[]
  /** What the runner itself complained about: a summary too long, a malformed file. */
  complaints: string[]
  /** What the action itself wrote before the runner hid anything, by place: both streams, apart from what it asked to hide, and files. */
  written: Record<string, string>
  /** The report, where the output of that name leads to one: its file goes with the runner. */
  reportText?: string
}

const SUMMARY_LIMIT = 1_048_576

export async function play(options: Play): Promise<Played> {
  const temp = mkdtempSync(join(tmpdir(), 'runner-'))
  using _ = { [Symbol.dispose]: () => rmSync(temp, { recursive: true, force: true }) }
  const manifest = manifestOf(join(options.action, 'action.yml'))
  const files = Object.fromEntries(
    ['OUTPUT', 'STATE', 'ENV', 'PATH', 'STEP_SUMMARY'].map(name => {
      const path = join(temp, name.toLowerCase())
      writeFileSync(path, '')
      return [`GITHUB_${name}`, path]
    }),
  )
  const eventPath = join(temp, 'event.json')
  writeFileSync(eventPath, JSON.stringify(options.event?.payload ?? {}))
  const runnerTemp = join(temp, 'temp')
  mkdirSync(runnerTemp)

  const child = spawn(process.execPath, [options.main ?? join(options.action, manifest.runs.main)], {
    cwd: options.workspace,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env.PATH,
      HOME: temp,
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: options.workspace,
      GITHUB_REPOSITORY: 'octo-org/hello',
      GITHUB_REPOSITORY_OWNER: 'octo-org',
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_API_URL: 'https://api.github.com',
      GITHUB_SHA: '6dcb09b5b57875f334f61aebed695e2e4193db5e',
      GITHUB_REF: 'refs/heads/main',
      GITHUB_REF_NAME: 'main',
      GITHUB_RUN_ID: '1658821493',
      GITHUB_RUN_NUMBER: '42',
      GITHUB_RUN_ATTEMPT: '1',
      GITHUB_JOB: 'deploy',
      GITHUB_WORKFLOW: 'Deploy',
      GITHUB_ACTOR: 'octocat',
      GITHUB_EVENT_NAME: options.event?.name ?? 'push',
      GITHUB_EVENT_PATH: eventPath,
      RUNNER_TEMP: runnerTemp,
      RUNNER_OS: 'Linux',
      RUNNER_ARCH: 'X64',
      ...files,
      ...inputVariables(manifest, options.inputs),
      ...options.env,
    },
  })
  options.onStart?.(child)
  const seen = readCommands(child, options.onLine)
  const exitCode = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  const complaints: string[] = []
  const summary = readFileSync(files.GITHUB_STEP_SUMMARY as string, 'utf8')
  const refused = Buffer.byteLength(summary) > SUMMARY_LIMIT
  if (refused) complaints.push('The summary is over 1 MiB and was refused.')
  const outputs = readKeyValueFile(readFileSync(files.GITHUB_OUTPUT as string, 'utf8'), complaints)
  return {
    exitCode,
    log: seen.lines.join('\n'),
    annotations: seen.annotations,
    outputs,
    ...(outputs.report &&
      existsSync(outputs.report) && { reportText: seen.hide(readFileSync(outputs.report, 'utf8')) }),
    summary: refused ? '' : seen.hide(summary),
    masked: seen.masked,
    complaints,
    written: {
      streams: seen.written.join('\n'),
      ...Object.fromEntries(Object.entries(files).map(([name, path]) => [name, readFileSync(path, 'utf8')])),
    },
  }
}

interface Manifest {
  inputs?: Record<string, { default?: string }>
  runs: { main: string }
}

/** By the text: it is parsed once for all plays of a process. */
const manifests = new Map<string, Manifest>()

function manifestOf(path: string): Manifest {
  const text = readFileSync(path, 'utf8')
  const manifest = manifests.get(text) ?? (parse(text) as Manifest)
  manifests.set(text, manifest)
  return manifest
}

/** `INPUT_` + name with blanks as underscores, upper case. Defaults that are expressions are what a plain job would give. */
function inputVariables(manifest: Manifest, given: Record<string, string>): Record<string, string> {
  const names = new Set([...Object.keys(manifest.inputs ?? {}), ...Object.keys(given)])
  return Object.fromEntries(
    [...names].map(name => {
      const fallback = String(manifest.inputs?.[name]?.default ?? '').replace(
        /\$\{\{\s*github\.token\s*\}\}/,
        'ghs_played',
      )
      return [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, given[name] ?? fallback]
    }),
  )
}

/** Follows both streams; masks registered so far apply to every later line, as on GitHub. */
function readCommands(child: ChildProcess, onLine: Play['onLine']) {
  const masked: string[] = []
  const lines: string[] = []
  const written: string[] = []
  const annotations: Played['annotations'] = []
  const hide = (text: string) => masked.reduce((shown, secret) => shown.replaceAll(secret, '***'), text)
  let stopped: string | undefined
  const read = (raw: string) => {
    const command = stopped === undefined ? parseCommand(raw) : undefined
    if (stopped !== undefined && raw.trim() === `::${stopped}::`) stopped = undefined
    if (command?.name === 'add-mask') {
      // The value and each of its lines; an empty mask would hide everything.
      for (const secret of new Set([command.data, ...command.data.split(/\r?\n/)]))
        if (secret.trim()) masked.push(secret)
      masked.sort((a, b) => b.length - a.length)
      return
    }
    written.push(raw)
    if (command?.name === 'stop-commands') stopped = command.data
    const line = hide(raw)
    lines.push(line)
    if (command && (command.name === 'error' || command.name === 'warning' || command.name === 'notice')) {
      const kept = annotations.filter(({ level }) => level === command.name).length < 10
      const title = command.properties.title
      if (kept)
        annotations.push({
          level: command.name,
          text: hide(command.data).slice(0, 4096),
          ...(title && { title: hide(title) }),
        })
    }
    onLine?.(line)
  }
  for (const stream of [child.stdout, child.stderr]) if (stream) createInterface({ input: stream }).on('line', read)
  return { lines, written, annotations, masked, hide }
}

export interface Command {
  name: string
  properties: Record<string, string>
  data: string
}

const COMMANDS = new Set([
  'add-mask',
  'debug',
  'error',
  'warning',
  'notice',
  'group',
  'endgroup',
  'stop-commands',
  'echo',
  'save-state',
  'set-output',
  'add-matcher',
  'remove-matcher',
])

/** What .NET's TrimStart takes off. It has U+0085, which JavaScript's `\s` lacks, and lacks U+FEFF. */
const NET_WHITE_SPACE = /^[\t-\r\u0020\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/

/** A command in either form that the runner knows, by its rules: names that it does not know are plain text. */
export const parseCommand = (line: string): Command | undefined => parseColons(line) ?? parseBrackets(line)

/** `::name k=v,k=v::data` after leading white space. */
function parseColons(raw: string): Command | undefined {
  const line = raw.replace(NET_WHITE_SPACE, '')
  const end = line.startsWith('::') ? line.indexOf('::', 2) : -1
  if (end < 0) return undefined
  return command(line.slice(2, end), ',', line.slice(end + 2), text => decode(text, true))
}

/** `##[name k=v;k=v]data`, anywhere in a line. */
function parseBrackets(line: string): Command | undefined {
  const begin = line.indexOf('##[')
  const end = begin < 0 ? -1 : line.indexOf(']', begin)
  if (end < 0) return undefined
  return command(line.slice(begin + 3, end), ';', line.slice(end + 1), text => decode(text, false))
}

function command(head: string, separator: string, data: string, read: (text: string) => string): Command | undefined {
  const space = head.indexOf(' ')
  const name = space < 0 ? head : head.slice(0, space)
  if (!COMMANDS.has(name)) return undefined
  const pairs = space < 0 ? [] : head.slice(space + 1).split(separator)
  const properties = pairs.flatMap(pair => {
    const at = pair.indexOf('=')
    return at > 0 ? [[pair.slice(0, at).trim(), read(pair.slice(at + 1))]] : []
  })
  return { name, properties: Object.fromEntries(properties), data: decode(data, false) }
}

function decode(text: string, property: boolean): string {
  const data = text.replaceAll('%0D', '\r').replaceAll('%0A', '\n')
  return (property ? data.replaceAll('%3A', ':').replaceAll('%2C', ',') : data).replaceAll('%25', '%')
}

/** `name=value` or `name<<delimiter`; anything else fails the step on GitHub even after exit 0. */
function readKeyValueFile(text: string, complaints: string[]): Record<string, string> {
  const values: Record<string, string> = {}
  const lines = text.split('\n')
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as string
    if (line === '') continue
    const heredoc = /^([^=]*?)<<(.+)$/.exec(line)
    const equals = line.indexOf('=')
    if (heredoc) {
      const end = lines.indexOf(heredoc[2] as string, i + 1)
      if (end < 0) {
        complaints.push(`GITHUB_OUTPUT: no end for ${heredoc[1]}`)
        break
      }
      values[heredoc[1] as string] = lines.slice(i + 1, end).join('\n')
      i = end
    } else if (equals > 0) values[line.slice(0, equals)] = line.slice(equals + 1)
    else complaints.push(`GITHUB_OUTPUT: malformed line ${line}`)
  }
  return values
}
