/** The whole engine in this process, against an embedded cloud: without a bundle, so that a test can look at every part. */
import { resolve } from 'node:path'
import { exitCode } from '../../src/decisions/verdict.ts'
import { loadScenario, type Sandbox, startSandbox } from '../../src/emulator/sandbox.ts'
import { type GitHubContext, readContext } from '../../src/github/context.ts'
import type { Log, Report } from '../../src/model.ts'
import { renderSummary } from '../../src/report/summary.ts'
import { conclude } from '../../src/run/conclude.ts'
import type { Course } from '../../src/run/course.ts'
import { run } from '../../src/run/engine.ts'
import { newsOf } from '../../src/run/news/news.ts'
import { foreignLines } from '../../src/words/log-lines.ts'
import { type Change, type Deployed, deploy as playBundle, playOn } from '../fixtures/deploy.ts'
import { type FieldCase, fieldCase } from '../fixtures/field-cases.ts'
import { holdToWords } from '../fixtures/plain-words.ts'
import { holdToSchema } from '../fixtures/report-schema.ts'
import { holdToSecrets, watchIssuers } from '../fixtures/secrets.ts'

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
  options: {
    context?: Partial<GitHubContext>
    signal?: AbortSignal
    /** The run tells GitHub how far it is. */
    news?: true
    onLine?: (line: string) => void
  } = {},
): Promise<Went> {
  const lines: string[] = []
  const debug: string[] = []
  const say = (text: string) => {
    lines.push(text)
    options.onLine?.(text)
  }
  const log: Log = {
    ...{
      info: say,
      quote: text => say(foreignLines(text)),
      debug: text => debug.push(text),
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
  const signal = options.signal ?? new AbortController().signal
  watchIssuers(cloud)
  const news = options.news && newsOf({ env, log }, signal)
  const ending = await run({
    raw,
    runner: { env, log, mask: () => {}, idToken: audience => idToken(cloud, audience) },
    context: { ...readContext(env), ...options.context },
    signal,
    ...(news && { news }),
  })
  await news?.ended(ending)
  const told = { log: lines.join('\n'), debug: debug.join('\n') }
  holdToSecrets(cloud, { inputs: raw }, { ...told, ending: 'refused' in ending ? JSON.stringify(ending.refused) : '' })
  if ('refused' in ending) throw new Error(`Inputs refused: ${JSON.stringify(ending.refused.problems)}`)
  const report = conclude(ending)
  holdToSecrets(cloud, { inputs: raw }, { report: JSON.stringify(report) })
  holdToSchema(report)
  holdToWords(report)
  return { report, course: ending.course, log: lines }
}

/** What the tables of worlds look at, whichever way a world was played. */
export type Played = Pick<Deployed, 'report' | 'outputs' | 'exitCode' | 'log' | 'summary' | 'complaints'>

/** The first row of a table and every eighth after it are played as a runner plays the bundle; the others in this process, which
 *  takes a fifth of the time. */
const throughBundle = (index: number) => index % 8 === 0

/** The options of a row's test: only what is played through the bundle holds cases. */
export const sampleOf = (index: number, ...cases: FieldCase[]) => (throughBundle(index) ? fieldCase(...cases) : {})

/** A row of a table of worlds, in a world of its own; what reads files of the workspace is always played through the bundle. */
export async function playRow(
  index: number,
  change: Pick<Change, 'inputs' | 'world' | 'onCloud' | 'workspace'>,
): Promise<Played & { cloud: Sandbox } & AsyncDisposable> {
  if (throughBundle(index) || change.workspace) return playBundle('open-project', change)
  const scenario = loadScenario('open-project')
  const cloud = await startSandbox({ ...scenario, world: { ...scenario.world, ...change.world } })
  change.onCloud?.(cloud)
  const played = await playHere(cloud, change.inputs)
  return { ...played, cloud, [Symbol.asyncDispose]: () => cloud[Symbol.asyncDispose]() }
}

/** The same on a cloud that is up. */
export const playRowOn = (index: number, cloud: Sandbox, inputs: Record<string, string>): Promise<Played> =>
  throughBundle(index) ? playOn(cloud, { inputs }) : playHere(cloud, inputs)

async function playHere(cloud: Sandbox, inputs: Record<string, string> = {}): Promise<Played> {
  const { report, log } = await deploy(cloud, inputs)
  const outputs = report.outputs as Record<string, string>
  const summary = renderSummary(report)
  return { report, outputs, exitCode: exitCode(report), log: log.join('\n'), summary, complaints: [] }
}

async function idToken({ env }: Sandbox, audience: string): Promise<string> {
  const url = `${env.ACTIONS_ID_TOKEN_REQUEST_URL}&audience=${encodeURIComponent(audience)}`
  const answer = await fetch(url, { headers: { authorization: `Bearer ${env.ACTIONS_ID_TOKEN_REQUEST_TOKEN}` } })
  return ((await answer.json()) as { value: string }).value
}
