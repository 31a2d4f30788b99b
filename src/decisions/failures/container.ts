/**
 * Why a container ended or did not listen, from the end of its log: one row for each cause. Pure.
 * What the platform writes is Google's word (`run.googleapis.com/varlog/system`); what the program writes is anybody's, and is believed
 * for what is the program's own matter alone. Texts: docs/google-cloud.md#log-of-a-container.
 */
import type { LogLine } from '../../google/google.ts'
import type { StartCommand } from '../../service/start-command.ts'
import { count } from '../../words/sentences.ts'
import { type Cause, change, firstOf, onAll, piece, type Row, setting } from './cause.ts'
import { exceptionIn } from './exceptions.ts'
import { listeningIn } from './listening.ts'
import { missingModule } from './missing-module.ts'

/** The container's settings as they were deployed. */
interface ContainerSettings {
  image?: string | undefined
  /** By this run, from source. */
  built?: boolean
  /** Where requests are sent; undefined for what answers none. */
  port?: number | undefined
  /** `512Mi`. */
  memory?: string | undefined
  /** `1`, `1000m`. */
  cpu?: string | undefined
  /** What its Dockerfile says, where there is one. */
  start?: StartCommand | undefined
  /** The file that says the settings. */
  manifest?: string | undefined
}

/** A container that failed. `starts`: a revision that does not come up; `runs`: a task of a job; `serves`: a revision that is up. */
export interface Failed {
  phase: 'starts' | 'runs' | 'serves'
  /** Cloud Run's own words. */
  said: string
  /** The end of its log, oldest first; undefined: it could not be read. */
  lines: readonly LogLine[] | undefined
  /** Of a job: how the tasks that failed have ended. */
  ends?: readonly { exitCode?: number; termSignal?: number }[]
  settings: ContainerSettings
}

/** The same, with the log sorted by who wrote it. */
interface Told extends Failed {
  app: string[]
  platform: string[]
}

/** Undefined where neither Cloud Run nor the log says why. */
export function containerCause(failed: Failed): Cause | undefined {
  const by = (from: LogLine['from']) =>
    (failed.lines ?? []).flatMap(line => (line.from === from ? line.text.split(/\r?\n/) : []))
  return firstOf(ROWS, { ...failed, app: by('app'), platform: by('platform') })
}

/** In this order: what says most comes first. */
const ROWS: Row<Told>[] = [
  memory,
  notExecutable,
  noCommand,
  noStartScript,
  literalPort,
  missing,
  variable,
  exception,
  outOfTime,
  killed,
  probedElsewhere,
  listensElsewhere,
  exited,
  probe,
  silent,
]

const LIMIT =
  /Memory limit of ([\d.]+) ?(Mi?B?|Gi?B?) exceeded with ([\d.]+) ?(Mi?B?|Gi?B?) used|The configured memory limit was reached/

/** Sizes that are usual, in MiB. */
const SIZES: readonly [mib: number, size: string, cpu: number][] = [
  [512, '512Mi', 1],
  [1024, '1Gi', 1],
  [2048, '2Gi', 1],
  [4096, '4Gi', 1],
  [8192, '8Gi', 2],
  [16384, '16Gi', 4],
  [32768, '32Gi', 8],
]
/** What an instance that stays below the limit needs above what was seen. */
const ROOM = 1.2

function memory(told: Told): Cause | undefined {
  const shown = [...told.platform, told.said].find(text => LIMIT.test(text))
  if (shown === undefined) return undefined
  const [, limit, unit, used, unitOfUsed] = LIMIT.exec(shown) ?? []
  const had = limit ? mib(limit, unit) : sizeOf(told.settings.memory)
  const needed = used ? mib(used, unitOfUsed) : undefined
  const what =
    limit && used
      ? `The container needs more memory than its limit: ${used} MiB used, and the limit is ${limit} MiB.`
      : `The container needs more memory than its limit${told.settings.memory ? ` of ${told.settings.memory}` : ''}.`
  return { key: 'memory', what: what.replaceAll('MiB', unitWords(unit)), ...moreMemory(told, had, needed), shown }
}

const unitWords = (unit: string | undefined) => (unit?.startsWith('G') ? 'GiB' : 'MiB')
const mib = (number: string, unit: string | undefined) => Number(number) * (unit?.startsWith('G') ? 1024 : 1)

/** `512Mi`, `2Gi`, `1G` -> MiB; undefined where it is no such size. */
function sizeOf(quantity: string | undefined): number | undefined {
  const [, number, unit] = /^(\d+(?:\.\d+)?)(Mi?|Gi?)$/.exec(quantity ?? '') ?? []
  return number ? mib(number, unit) : undefined
}

function moreMemory({ settings }: Told, had = 512, needed = had): Pick<Cause, 'advice' | 'remedies'> {
  const next = SIZES.find(([size]) => size > had && size >= needed * ROOM)
  if (!next) return { advice: 'It has the most that Cloud Run gives: the program has to need less.', remedies: [] }
  const [, size, cpu] = next
  const has = Number.parseFloat(settings.cpu ?? '1') / (settings.cpu?.endsWith('m') ? 1000 : 1)
  const flags = [`--memory=${size}`, ...(cpu > has ? [`--cpu=${cpu}`] : [])]
  return { advice: `Give it more (flags: ${flags.join(' ')}).`, remedies: [setting(flags, settings.manifest)] }
}

const KILLED = /Container terminated on signal 9\b/

function killed(told: Told): Cause | undefined {
  const { ends = [] } = told
  // 128 + SIGKILL: the kernel takes a container that wants more memory than it can have.
  const byEnd = ends.length > 0 && ends.every(({ exitCode, termSignal }) => exitCode === 137 || termSignal === 9)
  const shown = told.platform.find(line => KILLED.test(line)) ?? (byEnd ? '137' : undefined)
  if (!shown) return undefined
  const limit = told.settings.memory ? ` of ${told.settings.memory}` : ''
  const what = `The container was killed (signal 9), as one is that needs more memory than its limit${limit}.`
  return { key: 'killed', what, ...moreMemory(told, sizeOf(told.settings.memory)), shown }
}

const LOADED = /Application failed to start:.*?failed to load (\S+): exec format error/

function notExecutable({ platform, said, settings }: Told): Cause | undefined {
  const shown = [...platform, said].find(line => LOADED.test(line))
  const [, file = ''] = LOADED.exec(shown ?? '') ?? []
  if (!shown) return undefined
  const platformFix = change(
    'Build the image for linux/amd64',
    settings.built ? 'FROM --platform=linux/amd64 IMAGE' : 'docker build --platform linux/amd64 --tag IMAGE .',
  )
  // Cloud Build's machines are x86-64, so that what it builds is.
  if (/\.(?:sh|bash|py|js|rb)$/.test(file) || settings.built)
    return {
      key: 'not-executable',
      what: `Cloud Run cannot execute ${piece(file, 60)}: exec format error.`,
      advice: `It is a script whose first line is not #!, or a program for another processor than x86-64. Begin a script with #!/bin/sh; build a program with --platform linux/amd64.`,
      remedies: [change('Begin the script with #!/bin/sh, or build for linux/amd64', '#!/bin/sh'), platformFix],
      shown,
    }
  return {
    key: 'architecture',
    what: `The image is for another processor than Cloud Run’s: ${piece(file, 50)} does not run on linux/amd64.`,
    advice:
      'A Mac with Apple silicon builds for arm64 unless it is told otherwise. Build with docker build --platform linux/amd64.',
    remedies: [platformFix],
    shown,
  }
}

const NOT_STARTED = /Application failed to start:\s*(.+)/
const NOT_FOUND_BY_SHELL =
  /(?:exec: "?([\w./-]+)"?: (?:executable file not found|not found)|(?:sh|bash): (?:line )?(?:\d+: )?([\w./-]+): (?:command )?not found)/

function noCommand({ platform, app }: Told): Cause | undefined {
  const byPlatform = platform.find(line => NOT_STARTED.test(line))
  const byShell = app.findLast(line => NOT_FOUND_BY_SHELL.test(line))
  const shown = byPlatform ?? byShell
  if (!shown) return undefined
  const [, first, second] = NOT_FOUND_BY_SHELL.exec(shown) ?? []
  const name = first ?? second
  return {
    key: 'start-command',
    what: name
      ? `The start command is not in the image: ${piece(name, 60)} was not found.`
      : `The start command cannot be run: ${piece(NOT_STARTED.exec(shown)?.[1] ?? shown)}.`,
    advice:
      'See that CMD or ENTRYPOINT of the Dockerfile (or --command in flags) names a file of the image, with its path, that can be executed.',
    remedies: [change('Correct the start command', name ? `CMD of the Dockerfile: ${name}` : 'CMD of the Dockerfile')],
    shown,
  }
}

const NO_SCRIPT = /Missing script: "?start"?/i

function noStartScript({ app }: Told): Cause | undefined {
  const shown = app.findLast(line => NO_SCRIPT.test(line))
  if (!shown) return undefined
  return {
    key: 'no-start-command',
    what: 'package.json has no script "start", which is what starts the container.',
    remedies: [change('Add the script "start" to package.json', '"scripts": { "start": "node server.js" }')],
    shown,
  }
}

/** The exec form of CMD has no shell that would put the port in. */
const LITERAL = /'\$\{?PORT\}?' is not a valid (?:port number|integer)|invalid (?:port|literal)[^']*'\$\{?PORT\}?'/i

function literalPort({ app, settings }: Told): Cause | undefined {
  const shown = app.findLast(line => LITERAL.test(line))
  if (!shown) return undefined
  const { command } = settings.start ?? {}
  return {
    key: 'literal-port',
    what: 'The start command has $PORT in a list, where no shell puts the port in.',
    advice: 'Write CMD without the brackets.',
    remedies: [change('Write CMD without brackets', command ? `CMD exec ${command}` : 'CMD exec COMMAND --port $PORT')],
    shown,
  }
}

function missing({ app }: Told): Cause | undefined {
  return missingModule(app)
}

const NAMED_BY_ENVIRON = /os\.environ\[|os\.getenv\(|environ\.get\(|process\.env|ENV\[|ENV\.fetch/
const KEY_ERROR = /^KeyError: '([A-Z][A-Z0-9_]+)'$/
const NOT_SET =
  /\b(?:environment )?variable ["'`]?([A-Z][A-Z0-9_]{2,})["'`]? (?:is |was )?(?:not set|missing|required|undefined|not defined)|\b([A-Z][A-Z0-9_]{2,}) (?:environment variable )?(?:is |must be )?(?:not set|required|missing)\b/

/** A variable that the program cannot do without. */
function variable({ app }: Told): Cause | undefined {
  const last = exceptionIn(app)
  const key = KEY_ERROR.exec(last ?? '')?.[1]
  const [, first, second] = NOT_SET.exec(last ?? '') ?? []
  const name = key && app.some(line => NAMED_BY_ENVIRON.test(line)) ? key : (first ?? second)
  if (!last || !name) return undefined
  return {
    key: 'variable',
    what: `The app needs the environment variable ${name}, and it is not set.`,
    advice: 'Set it with env_vars, or with secrets where it is a secret.',
    remedies: [{ kind: 'workflow', title: `Set env_vars: ${name}=...`, text: `with:\n  env_vars: ${name}=VALUE` }],
    shown: last,
  }
}

const CRASHED = { starts: 'The container crashed at its start', runs: 'The container failed', serves: 'The app failed' }

function exception({ app, platform, phase }: Told): Cause | undefined {
  const shown = exceptionIn(app)
  if (!shown) return undefined
  const ended = phase !== 'starts' || codeOf(platform) !== undefined
  const how = ended ? CRASHED[phase] : 'The container did not start; its log says'
  return {
    key: 'crash',
    what: `${how}: ${piece(shown)}.`,
    advice: 'Correct that in the code or its settings.',
    remedies: [],
    shown,
  }
}

const EXITED = /Container called exit\((\d+)\)/
/** What the platform says the container ended with. */
const codeOf = (platform: readonly string[]) => platform.flatMap(line => EXITED.exec(line)?.[1] ?? [])[0]

const OUT_OF_TIME = /The configured timeout was reached/

function outOfTime({ said, platform, settings }: Told): Cause | undefined {
  const shown = [said, ...platform].find(text => OUT_OF_TIME.test(text))
  if (!shown) return undefined
  return {
    key: 'task-timeout',
    what: 'The task ran longer than its time-out.',
    advice:
      'The default is ten minutes. Raise it (flags: --task-timeout=1h), or split the work into more tasks (--tasks).',
    remedies: [setting(['--task-timeout=1h'], settings.manifest)],
    shown,
  }
}

const PROBED =
  /(Default )?STARTUP (TCP|HTTP|GRPC) probe failed (\d+) times? consecutively for container "[^"]*" on port (\d+)(?: path "([^"]*)")?/

interface Probed {
  shown: string
  kind: string
  times: number
  port: number
  path?: string
  /** Nobody set it: it asks the port that gets the requests. */
  byDefault: boolean
}

function probeIn(platform: readonly string[]): Probed | undefined {
  const shown = platform.findLast(line => PROBED.test(line))
  const [, byDefault, kind = '', times, port, path] = PROBED.exec(shown ?? '') ?? []
  if (!shown) return undefined
  return {
    shown,
    kind,
    times: Number(times),
    port: Number(port),
    byDefault: byDefault !== undefined,
    ...(path && { path }),
  }
}

/** A probe of the user's own that asks another port than the app has. */
function probedElsewhere({ app, platform, settings, phase }: Told): Cause | undefined {
  const probed = probeIn(platform)
  if (phase !== 'starts' || !probed || probed.byDefault || codeOf(platform) !== undefined) return undefined
  const open = listeningIn(app).filter(({ host }) => host === '')
  if (probed.port === settings.port || open.some(({ port }) => port === probed.port)) return undefined
  const own = open.find(({ port }) => port === settings.port)
  if (!own) return undefined
  const fields =
    probed.kind === 'HTTP'
      ? [`httpGet.path=${probed.path ?? '/'}`, `httpGet.port=${own.port}`]
      : [`${probed.kind === 'GRPC' ? 'grpc' : 'tcpSocket'}.port=${own.port}`]
  return {
    key: 'probe-port',
    what: `The start-up probe asks port ${probed.port}, and the container listens on port ${own.port}.`,
    remedies: [setting([`--startup-probe=${fields.join(',')}`], settings.manifest)],
    shown: own.line,
  }
}

/** The program says in its log where it listens, and Cloud Run does not ask there. */
function listensElsewhere({ app, platform, settings, phase }: Told): Cause | undefined {
  const { port, manifest } = settings
  if (phase !== 'starts' || port === undefined || codeOf(platform) !== undefined) return undefined
  const all = listeningIn(app)
  // On all addresses of the port: whatever is wrong, it is not that.
  if (all.some(one => one.port === port && one.host === '')) return undefined
  const found = all.find(one => one.port === port) ?? all.findLast(one => one.host === '') ?? all.at(-1)
  if (!found) return undefined
  const words = `${found.line} ${settings.start?.command ?? ''}`
  const shown = found.line
  if (found.port === port)
    return {
      key: 'loopback',
      what: `The container listens on ${found.host} only, where Cloud Run cannot reach it.`,
      advice: `It has to listen on 0.0.0.0, on port ${port}.`,
      remedies: [onAll(words, port)],
      shown,
    }
  // What has to be told the address can be told the port as well.
  if (found.host !== '')
    return {
      key: 'port-and-loopback',
      what: `The container listens on ${found.host}:${found.port}, and Cloud Run sends requests to port ${port}.`,
      advice: `Nothing outside the container reaches ${found.host}: it has to listen on 0.0.0.0, on port ${port}.`,
      remedies: [onAll(words, port)],
      shown,
    }
  return {
    key: 'port',
    what: `The container listens on port ${found.port}, and Cloud Run sends requests to port ${port}.`,
    advice: `Tell Cloud Run the port (flags: --port=${found.port}), or have the app listen on the port in the variable PORT.`,
    remedies: [setting([`--port=${found.port}`], manifest)],
    shown,
  }
}

function exited({ app, platform, phase, settings }: Told): Cause | undefined {
  const shown = platform.find(line => EXITED.test(line) || /Container terminated on signal \d+/.test(line))
  if (!shown || phase === 'serves') return undefined
  const code = EXITED.exec(shown)?.[1]
  const last = app.findLast(line => line.trim() !== '')
  const said = last ? `: ${piece(last)}` : ''
  if (phase === 'runs')
    return code === '0'
      ? undefined
      : { key: 'exit', what: `The container ended with ${ending(shown)}${said}.`, remedies: [], shown }
  if (code === '0')
    return {
      key: 'exit-0',
      what: 'The container ended by itself (exit code 0), and a service has to go on and listen.',
      advice:
        settings.port === undefined
          ? undefined
          : 'Have it start a server; a program that ends by itself is a job (input job in place of service).',
      remedies: [change('Start a server, or deploy it as a job', 'job: NAME # in place of service')],
      shown,
    }
  return {
    key: 'exit',
    what: `The container ended at its start with ${ending(shown)}${said}.`,
    advice: 'Run the image on your machine with PORT set to see it happen.',
    remedies: [],
    shown,
  }
}

const ending = (shown: string) => {
  const code = EXITED.exec(shown)?.[1]
  return code === undefined ? `signal ${/signal (\d+)/.exec(shown)?.[1]}` : `exit code ${code}`
}

const BY_PROBE = /failed the configured startup probe checks/

/** A probe of the user's own. */
function probe({ said, platform, phase }: Told): Cause | undefined {
  const probed = probeIn(platform)
  const shown = probed && !probed.byDefault ? probed.shown : BY_PROBE.test(said) ? said : undefined
  if (phase !== 'starts' || shown === undefined) return undefined
  const asked =
    probed && !probed.byDefault
      ? `: ${probed.kind === 'HTTP' ? `GET ${piece(probed.path ?? '/', 40)}` : probed.kind} on port ${probed.port} failed ${count(probed.times, 'time')}`
      : ''
  return {
    key: 'probe',
    what: `The container did not pass its start-up probe${asked}.`,
    advice:
      'Correct the port or the path that it asks, or give the app more time (flags: --startup-probe with a larger failureThreshold or periodSeconds).',
    remedies: [],
    shown,
  }
}

const NOT_LISTENING = /failed to start and (?:then )?listen on the port|Failed to start and then listen/i

/** Cloud Run says that nobody listened, and the log does not say why. */
function silent({ said, platform, phase, settings, lines }: Told): Cause | undefined {
  const { port, start, manifest } = settings
  const probed = probeIn(platform)
  const shown = NOT_LISTENING.test(said) ? said : probed?.shown
  if (phase !== 'starts' || shown === undefined || port === undefined) return undefined
  if (start?.port !== undefined && start.port !== port)
    return {
      key: 'port-of-dockerfile',
      what: `The container did not listen on port ${port}; its Dockerfile starts it on port ${start.port}.`,
      advice: start.loopback
        ? `It has to listen on 0.0.0.0, on port ${port}.`
        : `Tell Cloud Run the port (flags: --port=${start.port}), or have the app listen on the port in the variable PORT.`,
      remedies: [start.loopback ? onAll(start.command, port) : setting([`--port=${start.port}`], manifest)],
      shown: start.command,
    }
  if (start?.loopback)
    return {
      key: 'loopback-of-dockerfile',
      what: `The container did not listen on port ${port}; its Dockerfile starts it on ${start.loopback}, where Cloud Run cannot reach it.`,
      remedies: [onAll(start.command, port)],
      shown: start.command,
    }
  const ran = platform.some(line => PROBED.test(line) && /DEADLINE_EXCEEDED/.test(line))
  return {
    key: 'not-listening',
    what: ran
      ? `The container ran, and nothing in it listened on port ${port} in time.`
      : `The container did not start and listen on port ${port} in time.`,
    advice: `It has to listen on 0.0.0.0, on the port in the variable PORT (${port}), within its start-up time (four minutes unless a probe says otherwise). If it listens on another port, name that one (flags: --port).${lines?.length === 0 ? ' Its log is empty.' : ''}`,
    remedies: [],
    shown,
  }
}
