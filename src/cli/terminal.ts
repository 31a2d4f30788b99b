/** A terminal around a run: progress on stderr, so that stdout has only the result. A spinner and colours where a person watches. */

import { clearLine, cursorTo } from 'node:readline'
import { createInterface } from 'node:readline/promises'
import { styleText } from 'node:util'
import type { Runner } from '../github/runner.ts'
import { say } from '../language/say.ts'
import type { Log } from '../model.ts'
import { MARKS } from '../report/names.ts'
import { commandLineToken } from '../run/command-line-token.ts'
import { foreignLines, ownLines } from '../words/log-lines.ts'

type Style = Parameters<typeof styleText>[0]
/** Node's own: no colour where the stream is not a terminal, or NO_COLOR asks for none (no-color.org). */
type Paint = (style: Style, text: string) => string

const { env, stdin, stdout, stderr } = process
/** A person can watch and be asked. */
const watched = Boolean(stderr.isTTY) && env.TERM !== 'dumb'
const onStderr: Paint = (style, text) => styleText(style, text, { stream: stderr })
export const onStdout: Paint = (style, text) => styleText(style, text, { stream: stdout })
/** What was done stands above the result already. */
export const showsBoth = watched && Boolean(stdout.isTTY)
/** At a keyboard, and not in a job that happens to have a terminal. */
export const canAsk = watched && Boolean(stdin.isTTY) && !env.CI

/** `quiet`: warnings and errors only. `worded`: our sentences in the words of a command line. */
export function terminal(
  signal: AbortSignal,
  { quiet = false, worded = text => text }: { quiet?: boolean; worded?(sentence: string): string } = {},
): Runner {
  const secrets: string[] = []
  const spinner = watched && !quiet ? new Spinner() : undefined
  const tell = (text: string) => {
    const line = `${secrets.reduce((shown, secret) => shown.replaceAll(secret, '***'), text)}\n`
    if (spinner) spinner.above(line)
    else stderr.write(line)
  }
  const silent = () => {}
  const mask = (secret: string) => {
    if (secret) secrets.push(secret)
  }
  const log: Log = {
    info: quiet ? silent : text => tell(ownLines(worded(text))),
    quote: quiet ? silent : text => tell(foreignLines(text)),
    debug: env.RUNNER_DEBUG === '1' ? text => tell(ownLines(worded(text))) : silent,
    notice: quiet ? silent : text => tell(ownLines(say`Notice: ${worded(text)}`)),
    warning: text => tell(onStderr('yellow', ownLines(say`Warning: ${worded(text)}`))),
    error: text => tell(onStderr('red', ownLines(say`Error: ${worded(text)}`))),
    mask,
    group: async (title, body) => {
      if (!quiet) tell(onStderr('bold', ownLines(spinner ? title : `${title} ...`)))
      using _ = spinner?.during(ownLines(title))
      return await body()
    },
    ...(spinner && { during: title => spinner.during(ownLines(title)) }),
  }
  return { env, log, mask, idToken: audience => commandLineToken(env, audience, signal) }
}

/** Asks on stderr, and takes the answer from the keyboard; empty once the input has ended or `signal` aborts. */
export async function ask(question: string, signal?: AbortSignal): Promise<string> {
  const lines = createInterface({ input: stdin, output: stderr })
  const { promise: ended, resolve } = Promise.withResolvers<string>()
  lines.once('close', () => resolve(''))
  try {
    return await Promise.race([lines.question(question, { ...(signal && { signal }) }), ended])
  } catch (error) {
    if (signal?.aborted) return ''
    throw error
  } finally {
    lines.close()
  }
}

/** The marks of lines, and their colours. */
const COLOURS: Record<string, Style> = {
  [MARKS.pass]: 'green',
  [MARKS.fail]: 'red',
  [MARKS.warn]: 'yellow',
  [MARKS.unknown]: 'cyan',
}

/** The result with colours: lines with a mark by their mark, the first also bold; titles of fixes bold. Pure, but for `paint`. */
export function coloured(text: string, paint: Paint): string {
  return text
    .split('\n')
    .map((line, at) => {
      const [mark = ''] = line.split(' ', 1)
      const colour = COLOURS[mark]
      if (colour) return paint(at === 0 ? (['bold', colour].flat() as Style) : colour, line)
      return /^ {2}Fix: /.test(line) ? paint('bold', line) : line
    })
    .join('\n')
}

const FRAMES = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏']
const FRAME_MS = 100

/**
 * The last line of the terminal: what is being done, and for how long. Not a library's: those end the process on Ctrl-C, where the run
 * still has to cancel the build and report.
 */
class Spinner {
  readonly #stages: { title: string; since: number }[] = []
  #timer: NodeJS.Timeout | undefined
  #frame = 0
  #drawn = false

  /** Shows the stage until it is disposed of. The newest one is shown. */
  during(title: string): Disposable {
    const stage = { title, since: performance.now() }
    this.#stages.push(stage)
    this.#timer ??= setInterval(() => this.#draw(), FRAME_MS).unref()
    return {
      [Symbol.dispose]: () => {
        this.#clear()
        this.#stages.splice(this.#stages.indexOf(stage), 1)
        if (this.#stages.length > 0) return
        clearInterval(this.#timer)
        this.#timer = undefined
      },
    }
  }

  /** Writes text above the line. */
  above(text: string): void {
    this.#clear()
    stderr.write(text)
  }

  #draw(): void {
    const stage = this.#stages.at(-1)
    if (!stage) return
    const seconds = Math.floor((performance.now() - stage.since) / 1000)
    const line = `${FRAMES[this.#frame++ % FRAMES.length]} ${stage.title} ${say`${seconds} s`}`
    this.#clear()
    // A line that wraps could not be taken back. A terminal that has no size says 0.
    stderr.write(onStderr('dim', line.slice(0, Math.max(0, (stderr.columns || 80) - 1))))
    this.#drawn = true
  }

  #clear(): void {
    if (!this.#drawn) return
    this.#drawn = false
    clearLine(stderr, 0)
    cursorTo(stderr, 0)
  }
}
