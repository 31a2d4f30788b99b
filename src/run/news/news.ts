/**
 * What GitHub shows of a run while it goes on: the comment on the pull request, and a deployment. The run does not wait for it, and what
 * fails here is only a warning: the deploy works without it.
 */

import type { GitHub } from '../../github/api.ts'
import type { GitHubContext } from '../../github/context.ts'
import { waitOf } from '../../github/rate-limits.ts'
import type { Runner } from '../../github/runner.ts'
import { pause } from '../../google/wire-level/pause.ts'
import type { Config } from '../../inputs/config.ts'
import { say } from '../../language/say.ts'
import { errorText } from '../../words/error-text.ts'
import type { Course, News } from '../course.ts'
import type { Ending } from '../engine.ts'
import type { Patience, Subject, Teller } from './subject.ts'

/** How long GitHub may take at the end of a run, and after a cancellation, when GitHub kills the process soon. */
const PATIENCE_MS = 10_000
const CANCELLED_PATIENCE_MS = 1_500
/** How long rate limits may hold up the end of a run. */
const RATE_LIMIT_MS = 60_000

interface Told extends News {
  /** The last news. Resolves when they are told, or could not be. */
  ended(ending: Ending): Promise<void>
}

export function newsOf({ env, log }: Pick<Runner, 'env' | 'log'>, signal: AbortSignal): Told {
  const open: { region: string; subject: Subject; tellers: Promise<Line[]> }[] = []
  const patience = makePatience(log)
  let client: Promise<GitHub> | undefined
  const connect = (token: string, repository: string) => {
    client ??= import('../github-client.ts').then(({ githubClient }) =>
      githubClient(env, {
        ...{ token, repository, signal: patience.signal, waitMs: RATE_LIMIT_MS },
        onWait: ms => patience.extend(ms),
      }),
    )
    return client
  }
  const said = new Set<string>()
  const note = (level: 'warning' | 'notice' | 'info', words: string) => {
    if (said.has(words)) return
    said.add(words)
    log[level](words)
  }
  const next = (tellers: Promise<Line[]>, tell: Parameters<Line['next']>[0]) =>
    tellers.then(lines => Promise.all(lines.map(line => line.next(tell)))).catch(() => undefined)
  return {
    begun(config, context) {
      const { githubToken: token } = config
      if (!token || !context.repository || config.dryRun) return
      if (!hasNews(config)) return
      const subject = subjectOf(config, context, env)
      const github = connect(token, context.repository)
      const tellers = Promise.all([
        github,
        import('./comment.ts'),
        import('./deployment.ts'),
        import('./drift-issue.ts'),
      ]).then(([api, { commentTeller }, { deploymentTeller }, { driftIssueTeller }]) =>
        [
          commentTeller(subject, api, patience),
          deploymentTeller(subject, api, words => note('info', words)),
          driftIssueTeller(subject, api),
        ].flatMap(teller => (teller ? [makeLine(teller, note, patience)] : [])),
      )
      open.push({ region: config.region, subject, tellers })
      next(tellers, teller => teller.begun())
    },
    changing({ region }) {
      const found = open.find(each => each.region === region)
      if (found) next(found.tellers, teller => teller.changing?.())
    },
    async ended(ending) {
      if (open.length === 0) return
      const hurry = () => patience.end(CANCELLED_PATIENCE_MS, say`the run was cancelled`)
      patience.end(PATIENCE_MS, say`GitHub did not answer within ${PATIENCE_MS / 1_000} seconds`)
      if (signal.aborted) hurry()
      else signal.addEventListener('abort', hurry, { once: true })
      const { conclude, courseReport } = await import('../conclude.ts')
      const courses = 'refused' in ending ? [] : [ending.course, ...(ending.others ?? [])]
      await Promise.all(
        open.map(async ({ region, subject, tellers }) => {
          const course =
            'refused' in ending ? refused(subject.config) : courses.find(each => each.config.region === region)
          if (!course) return
          const report = 'refused' in ending ? conclude(ending) : courseReport(course, Date.now())
          const lines = await tellers
          await Promise.all(lines.map(line => line.next(teller => teller.ended(course, report))))
        }),
      )
    },
  }
}

/** The course of a run that did not begin. */
const refused = (config: Config): Course => ({
  ...{ config, plan: [], findings: [], changes: [], checks: [], made: {} },
})

/** Previews, their cleanup, deploys to an environment, and checks that keep an issue. */
const hasNews = ({ preview, mode, environment, drift }: Config): boolean =>
  preview !== undefined ||
  mode === 'cleanup' ||
  (mode === 'deploy' && environment !== undefined) ||
  (mode === 'drift' && drift.issue)

interface Line {
  /** After all that was told before. */
  next(tell: (teller: Teller) => Promise<void> | undefined): Promise<void>
}

/** Tells one thing after the other, and nothing after GitHub has refused one. */
function makeLine(
  teller: Teller,
  note: (level: 'warning' | 'notice', words: string) => void,
  patience: Pick<Patience, 'signal'>,
): Line {
  let last: Promise<void> = Promise.resolve()
  let refused = false
  return {
    next(tell) {
      last = last.then(async () => {
        if (refused) return
        try {
          await tell(teller)
        } catch (error) {
          refused = isRefusal(error)
          note(teller.words.level, failure(teller.words, error, patience.signal))
        }
      })
      return last
    },
  }
}

/** The job lacks the permission. GitHub hides from whom it lets read nothing that something exists. */
const isRefusal = (error: unknown) =>
  [403, 404].includes((error as { status?: number }).status ?? 0) && waitOf(error, 0) === undefined

function failure({ what, advice }: Teller['words'], error: unknown, signal: AbortSignal): string {
  if (signal.aborted) return say`The run did not write ${what}: ${errorText(signal.reason)}.`
  const why =
    (error as Error | undefined)?.name === 'TimeoutError' ? say`GitHub did not answer in time` : errorText(error)
  return say`The run could not write ${what}: ${why}${isRefusal(error) ? `\n${advice}` : ''}`
}

/** Without an end at first, and never longer than the last `end` says. */
function makePatience(log: Runner['log']) {
  const controller = new AbortController()
  const { promise: ending, resolve } = Promise.withResolvers<void>()
  let timer: NodeJS.Timeout | undefined
  let until = Number.POSITIVE_INFINITY
  let why = ''
  let left = RATE_LIMIT_MS
  const set = () => {
    clearTimeout(timer)
    timer = setTimeout(() => controller.abort(new Error(why)), until - performance.now())
  }
  /** A wait that GitHub asked for is not impatience with GitHub. */
  const extend = (ms: number) => {
    log.info(say`GitHub's rate limit: waiting ${Math.ceil(ms / 1_000)} seconds before the next request to GitHub.`)
    if (until === Number.POSITIVE_INFINITY) return
    until += ms
    set()
  }
  return {
    signal: controller.signal,
    end(ms: number, reason: string) {
      until = performance.now() + ms
      why = reason
      resolve()
      set()
    },
    extend,
    async waitFor(error: unknown) {
      const ms = waitOf(error, Date.now())
      if (ms === undefined || ms > left) return false
      left -= ms
      extend(ms)
      await pause(ms, controller.signal)
      return true
    },
    pause: (ms: number) =>
      pause(ms, controller.signal).then(
        () => true,
        () => false,
      ),
    ending,
  }
}

function subjectOf(config: Config, context: GitHubContext, env: Runner['env']): Subject {
  const { preview, service, region, project } = config
  const server = env.GITHUB_SERVER_URL || 'https://github.com'
  const repository = `${server}/${context.repository}`
  return {
    key: [preview?.of ?? service, region, ...(project ? [project] : [])].join(' '),
    ...{ config, context, began: Date.now(), repository },
    ...(env.GITHUB_RUN_ID && { run: `${repository}/actions/runs/${env.GITHUB_RUN_ID}` }),
  }
}
