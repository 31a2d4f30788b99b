/**
 * Why a container ended or did not listen, from the end of its log: one row for each cause. Pure.
 * Lines of the platform (`run.googleapis.com/varlog/system`) come from Google. Anyone can make the program write a line, so its lines count
 * only for the program's own problems. Texts: docs/google-cloud.md#log-of-a-container.
 */

import type { LogLine } from '../../google/logging.ts'
import { say } from '../../language/say.ts'
import { type Cause, change, firstOf, linesOf, piece, type Row, setting } from './cause.ts'
import { exceptionIn } from './exceptions.ts'
import { killed, memory } from './memory.ts'
import { missingModule } from './missing-module.ts'
import { listensElsewhere, probe, probedElsewhere, silent } from './ports.ts'
import { codeOf, EXITED, type Failed, type Told } from './symptoms.ts'

/** Undefined if neither Cloud Run nor the log says why. */
export function containerCause(failed: Failed): Cause | undefined {
  const by = (from: LogLine['from']) =>
    linesOf((failed.lines ?? []).flatMap(line => (line.from === from ? [line.text] : [])))
  return firstOf(ROWS, { ...failed, app: by('app'), platform: by('platform') })
}

/** In order: the most specific rows come first. */
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

const LOADED = /Application failed to start:.*?failed to load (\S+): exec format error/

function notExecutable({ platform, said, settings }: Told): Cause | undefined {
  const shown = [...platform, said].find(line => LOADED.test(line))
  const [, file = ''] = LOADED.exec(shown ?? '') ?? []
  if (!shown) return undefined
  const platformFix = change(
    say`Build the image for linux/amd64`,
    settings.built ? 'FROM --platform=linux/amd64 IMAGE' : 'docker build --platform linux/amd64 --tag IMAGE .',
  )
  // Cloud Build's machines are x86-64, so its images are too.
  if (/\.(?:sh|bash|py|js|rb)$/.test(file) || settings.built)
    return {
      key: 'not-executable',
      what: say`Cloud Run cannot execute ${piece(file, 60)}: exec format error.`,
      advice: say`It is a script without a #! line, or a program for another processor than x86-64. Begin a script with #!/bin/sh; build a program with --platform linux/amd64.`,
      remedies: [change(say`Begin the script with #!/bin/sh, or build for linux/amd64`, '#!/bin/sh'), platformFix],
      shown,
    }
  return {
    key: 'architecture',
    what: say`The image is for another processor than Cloud Run’s: ${piece(file, 50)} does not run on linux/amd64.`,
    advice: say`A Mac with Apple silicon builds for arm64 by default. Build with docker build --platform linux/amd64.`,
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
      ? say`The start command is not in the image: ${piece(name, 60)} was not found.`
      : say`The start command cannot be run: ${piece(NOT_STARTED.exec(shown)?.[1] ?? shown)}.`,
    advice: say`Check that CMD or ENTRYPOINT of the Dockerfile (or --command in flags) names an executable file of the image, with its path.`,
    remedies: [
      change(say`Correct the start command`, name ? say`CMD of the Dockerfile: ${name}` : say`CMD of the Dockerfile`),
    ],
    shown,
  }
}

const NO_SCRIPT = /Missing script: "?start"?/i

function noStartScript({ app }: Told): Cause | undefined {
  const shown = app.findLast(line => NO_SCRIPT.test(line))
  if (!shown) return undefined
  return {
    key: 'no-start-command',
    what: say`package.json has no script "start", which starts the container.`,
    remedies: [change(say`Add the script "start" to package.json`, '"scripts": { "start": "node server.js" }')],
    shown,
  }
}

/** The exec form of CMD has no shell that would expand the variable. */
const LITERAL = /'\$\{?PORT\}?' is not a valid (?:port number|integer)|invalid (?:port|literal)[^']*'\$\{?PORT\}?'/i

function literalPort({ app, settings }: Told): Cause | undefined {
  const shown = app.findLast(line => LITERAL.test(line))
  if (!shown) return undefined
  const { command } = settings.start ?? {}
  return {
    key: 'literal-port',
    what: say`The start command has $PORT in a list, where no shell puts the port in.`,
    advice: say`Write CMD without the brackets.`,
    remedies: [
      change(say`Write CMD without brackets`, command ? `CMD exec ${command}` : 'CMD exec COMMAND --port $PORT'),
    ],
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

/** A variable that the program requires. */
function variable({ app }: Told): Cause | undefined {
  const last = exceptionIn(app)
  const key = KEY_ERROR.exec(last ?? '')?.[1]
  const [, first, second] = NOT_SET.exec(last ?? '') ?? []
  const name = key && app.some(line => NAMED_BY_ENVIRON.test(line)) ? key : (first ?? second)
  if (!last || !name) return undefined
  return {
    key: 'variable',
    what: say`The app needs the environment variable ${name}, which is not set.`,
    advice: say`Set it with env_vars, or with secrets if it is a secret.`,
    remedies: [{ kind: 'workflow', title: say`Set ${name} in env_vars`, text: `with:\n  env_vars: ${name}=VALUE` }],
    shown: last,
  }
}

const CRASHED = {
  starts: say`The container crashed during startup`,
  runs: say`The container failed`,
  serves: say`The app failed`,
}

function exception({ app, platform, phase }: Told): Cause | undefined {
  const shown = exceptionIn(app)
  if (!shown) return undefined
  const ended = phase !== 'starts' || codeOf(platform) !== undefined
  const how = ended ? CRASHED[phase] : say`The container did not start; its log says`
  return {
    key: 'crash',
    what: `${how}: ${piece(shown)}.`,
    advice: say`Fix that in the code or its settings.`,
    remedies: [],
    shown,
  }
}

const OUT_OF_TIME = /The configured timeout was reached/

function outOfTime({ said, platform, settings }: Told): Cause | undefined {
  const shown = [said, ...platform].find(text => OUT_OF_TIME.test(text))
  if (!shown) return undefined
  return {
    key: 'task-timeout',
    what: say`The task ran longer than its timeout.`,
    advice: say`The default is ten minutes. Raise it (flags: --task-timeout=1h), or split the work into more tasks (--tasks).`,
    remedies: [setting(['--task-timeout=1h'], settings.manifest)],
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
      : { key: 'exit', what: say`The container exited with ${ending(shown)}${said}.`, remedies: [], shown }
  if (code === '0')
    return {
      key: 'exit-0',
      what: say`The container exited by itself (exit code 0), but a service has to keep running and listen.`,
      advice:
        settings.port === undefined
          ? undefined
          : say`Start a server; a program that ends by itself is a job (input job instead of service).`,
      remedies: [change(say`Start a server, or deploy it as a job`, 'job: NAME # instead of service')],
      shown,
    }
  return {
    key: 'exit',
    what: say`The container exited during startup with ${ending(shown)}${said}.`,
    advice: say`Run the image on your machine with PORT set to reproduce it.`,
    remedies: [],
    shown,
  }
}

const ending = (shown: string) => {
  const code = EXITED.exec(shown)?.[1]
  return code === undefined ? say`signal ${/signal (\d+)/.exec(shown)?.[1]}` : say`exit code ${code}`
}
