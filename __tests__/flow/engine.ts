/** The whole engine in this process, against an embedded cloud: without a bundle, so that a test can look at every part. */
import { resolve } from 'node:path'
import { exitCode } from '../../src/decisions/verdict.ts'
import { loadScenario, type Sandbox, startSandbox } from '../../src/emulator/sandbox.ts'
import { type GitHubContext, readContext } from '../../src/github/context.ts'
import type { Log, Report } from '../../src/model.ts'
import { conclude } from '../../src/run/conclude.ts'
import type { Course } from '../../src/run/course.ts'
import { run } from '../../src/run/engine.ts'
import { foreignLines } from '../../src/words/log-lines.ts'
import { type Change, type Deployed, deploy as playBundle } from '../fixtures/deploy.ts'
import { holdToSchema } from '../fixtures/report-schema.ts'

const ROOT = resolve(import.meta.dirname, '../..')

export interface Went {
  report: Report
  course: Course
  /** What the log said, line by line. */
  log: string[]
}

/** One run with the scenario's inputs, some of them changed. */
export async function deploy(
  cloud: Sandbox,
  inputs: Record<string, string> = {},
  options: { context?: Partial<GitHubContext>; signal?: AbortSignal } = {},
): Promise<Went> {
  const lines: string[] = []
  const say = (text: string) => void lines.push(text)
  const log: Log = {
    ...{
      info: say,
      quote: text => say(foreignLines(text)),
      debug: () => {},
      notice: say,
      warning: say,
      error: say,
      mask: () => {},
    },
    group: (title, body) => {
      say(title)
      return body()
    },
  }
  const env = {
    ...cloud.env,
    GITHUB_SHA: '6dcb09b5b57875f334f61aebed695e2e4193db5e',
    GITHUB_REPOSITORY: 'octo-org/hello',
  }
  const raw = { ...cloud.scenario.inputs, ...inputs }
  if (raw.source) raw.source = resolve(ROOT, raw.source)
  const ending = await run({
    raw,
    runner: { env, log, mask: () => {}, idToken: audience => idToken(cloud, audience) },
    context: { ...readContext(env), ...options.context },
    signal: options.signal ?? new AbortController().signal,
  })
  if ('refused' in ending) throw new Error(`Inputs refused: ${JSON.stringify(ending.refused.problems)}`)
  const report = conclude(ending)
  holdToSchema(report)
  return { report, course: ending.course, log: lines }
}

/** What the tables of worlds look at, whichever way a world was played. */
export type Played = Pick<Deployed, 'cloud' | 'report' | 'outputs' | 'exitCode' | 'log' | 'complaints'> &
  AsyncDisposable

/**
 * A row of a table of worlds: the first and every eighth after it, and whatever reads files of the workspace, as a runner plays the
 * bundle; the others in this process, which takes a tenth of the time.
 */
export const playRow = (index: number, change: RowChange): Promise<Played> =>
  index % 8 === 0 || change.workspace ? playBundle('open-project', change) : playHere('open-project', change)

type RowChange = Pick<Change, 'inputs' | 'world' | 'onCloud' | 'workspace'>

async function playHere(name: string, { inputs = {}, world, onCloud }: RowChange): Promise<Played> {
  const scenario = loadScenario(name)
  const cloud = await startSandbox({ ...scenario, world: { ...scenario.world, ...world } })
  onCloud?.(cloud)
  const { report, log } = await deploy(cloud, inputs)
  const outputs = report.outputs as Record<string, string>
  const ended = { report, outputs, exitCode: exitCode(report), log: log.join('\n'), complaints: [] }
  return { ...ended, cloud, [Symbol.asyncDispose]: () => cloud[Symbol.asyncDispose]() }
}

async function idToken({ env }: Sandbox, audience: string): Promise<string> {
  const url = `${env.ACTIONS_ID_TOKEN_REQUEST_URL}&audience=${encodeURIComponent(audience)}`
  const answer = await fetch(url, { headers: { authorization: `Bearer ${env.ACTIONS_ID_TOKEN_REQUEST_TOKEN}` } })
  return ((await answer.json()) as { value: string }).value
}
