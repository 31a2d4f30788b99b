/** The pipeline, stage by stage: the file to read first. Always returns a report; only our own bugs throw. */

import { aim } from '../decisions/preview.ts'
import { judgeTrigger } from '../decisions/trigger.ts'
import type { GitHubContext } from '../github/context.ts'
import { connect } from '../google/connect.ts'
import type { Google } from '../google/google.ts'
import type { Config, RefusedInputs } from '../inputs/config.ts'
import { readConfig } from '../inputs/read-config.ts'
import { judgeSchedules } from '../inputs/texts/cron.ts'
import { say } from '../language/say.ts'
import type { Finding } from '../model.ts'
import { resourcesOf } from '../needs/resources.ts'
import { elsewhereSentence } from '../report/real-hosts.ts'
import type { World } from '../steps/step.ts'
import { bugForm } from '../words/bug.ts'
import { errorStack, errorText } from '../words/error-text.ts'
import { fail } from '../words/findings.ts'
import { sentence } from '../words/sentences.ts'
import { type Course, heldByDeployer, type Run, type Surroundings } from './course.ts'
import { diskOf } from './disk.ts'
import { withProjectId } from './project-id.ts'
import type { Stages } from './regions.ts'
import { givenUpAfterAbort, withDeadline } from './signals.ts'

/** Invalid inputs end a run before it begins. */
export type Ending =
  | { refused: RefusedInputs }
  /** `course`: of the first or only region; `others`: of the others. */
  | { course: Course; others?: Course[] }

export async function run({ raw, flagWords, runner, context, signal, news }: Run): Promise<Ending> {
  const disk = diskOf(runner.env)
  const read = await judgeSchedules(readConfig(raw, runner.env, disk, { flagWords }))
  if ('problems' in read) {
    // The config has the token, which nothing may write.
    const { toTell, ...refused } = read
    tellOfRefusal(toTell, { runner, context, ...(news && { news }) })
    return { refused }
  }
  const { regions, runTimeoutMs } = read.config
  const deadline = withDeadline(signal, runTimeoutMs)
  const course = courseOf(read.config)
  if (regions.length === 1) {
    const place = { runner, context, ...(news && { news }) }
    await guarded(course, place, deadline, async () => {
      const world = await begin(course, place, deadline)
      if (world && course.config.mode === 'diagnose') return (await import('./diagnose.ts')).diagnose(course, world)
      const { scope } = course.config.drift
      if (world && scope) return (await import('./audit.ts')).audit(course, world, scope, runner)
      const { lookAround, carryOut } = await laterStages()
      if (world && (await lookAround(course, world, place))) await carryOut(course, world, place)
    })
    return { course }
  }
  const others: Course[] = []
  for (const region of regions.slice(1)) {
    const other = readConfig(raw, runner.env, disk, { region, flagWords })
    // No region is left out: a problem in one region is a problem of the run.
    if ('problems' in other) return { refused: other }
    others.push(courseOf(other.config))
  }
  const { runRegions } = await import('./regions.ts')
  await runRegions([course, ...others], { runner, context, ...(news && { news }) }, await stagesUnder(deadline))
  return { course, others }
}

/** A preview that was refused for its inputs is told to its pull request, if the code is ours. */
function tellOfRefusal(toTell: Config | undefined, { runner, context, news }: Surroundings): void {
  if (!toTell || context.code.whose !== 'ours') return
  // The image or the source can be what is wrong.
  const { origin } = toTell
  const any = origin.kind === 'template' ? ({ kind: 'image', image: '' } as const) : origin
  const aimed = aim({ ...toTell, origin: any }, context)
  if ('finding' in aimed || aimed.config.preview?.do !== 'deploy') return
  const { githubToken } = aimed.config
  if (githubToken) runner.mask(githubToken)
  news?.begun(aimed.config, context)
}

const courseOf = (config: Config): Course => ({
  ...{ config, plan: [], grantSteps: 0, findings: [], changes: [], checks: [], made: {} },
})

/** Most of our code: it loads while GitHub makes the ID token, so the first request does not wait for it. */
const laterStages = () => import('./stages.ts')

const stagesUnder = async (signal: AbortSignal): Promise<Stages> => ({
  begin: (course, place, google) => begin(course, place, signal, google),
  ...(await laterStages()),
  guarded: (course, place, stage) => guarded(course, place, signal, stage),
})

/** Turns what a stage throws into findings of the course. */
async function guarded(
  course: Course,
  { runner }: Surroundings,
  signal: AbortSignal,
  stage: () => Promise<void>,
): Promise<void> {
  try {
    await givenUpAfterAbort(stage(), signal)
  } catch (error) {
    const { explain } = await import('./failure.ts')
    // After an abort, its reason says what happened; the error of the aborted request does not.
    const findings = explain(signal.aborted ? signal.reason : error, circumstances(course))
    course.findings.unshift(...(findings ?? [mistake(error)]))
    if (findings) return
    runner.log.quote(errorStack(error))
    runner.log.info(say`Report it: ${bugForm(error, runner.env)}`)
  }
}

/** An unforeseen error is our bug; what was done so far is still reported. */
const mistake = (error: unknown): Finding =>
  fail(
    'internal-error',
    say`${sentence(errorText(error))} This is a bug in run-iam-deploy, not in your workflow. Please report it: the log has a link to the form.`,
  )

/** Signs in; undefined if the run ends here, with the reason in the findings. `google`: of a course that is already signed in. */
async function begin(
  course: Course,
  place: Surroundings,
  signal: AbortSignal,
  google?: Google,
): Promise<World | undefined> {
  const { runner } = place
  const { log } = runner
  const context = await withCodeOwner(course.config, place, signal)
  place.context = context
  const end = (finding: Finding): undefined => void course.findings.push(finding)
  const trigger = judgeTrigger(course.config, context)
  if (!trigger.go && trigger.finding.id !== 'id-token-permission') return end(trigger.finding)
  const aimed = aim(course.config, context)
  if ('finding' in aimed) return end(trigger.go ? aimed.finding : trigger.finding)
  const { config } = aimed
  course.config = config
  if (config.githubToken) runner.mask(config.githubToken)
  // The code is ours: the pull request also hears of a job that is not allowed to sign in.
  place.news?.begun(config, context)
  if (!trigger.go) return end(trigger.finding)
  const signedIn = google ?? connect(config, { ...runner, log }, signal)
  // After the request for the ID token was sent; a module that fails to load fails where it is used.
  setImmediate(() => laterStages().catch(() => undefined))
  course.google = await signedIn
  place.news?.signedIn?.(course.google.identity)
  // Before the first token is sent, which happens with the first request to Google.
  const elsewhere = google ? undefined : elsewhereSentence(course.google.elsewhere)
  if (elsewhere) log.notice(elsewhere)
  const resolved = await withProjectId(config, course.google)
  course.config = resolved
  const newestCommit = commitAsker(config, place, signal)
  return {
    ...{ google: course.google, config: resolved, signal, log, made: course.made, patience: {} },
    ...(newestCommit && { newestCommit }),
  }
}

/** Only previews ask, and only with a token. */
function commitAsker(
  { preview, githubToken: token }: Config,
  { runner, context: { repository } }: Surroundings,
  signal: AbortSignal,
): World['newestCommit'] {
  if (preview?.do !== 'deploy' || !token || !repository) return undefined
  return async pullRequest => {
    const { githubClient } = await import('./github-client.ts')
    const github = await githubClient(runner.env, { token, repository, signal })
    return github.pullHead(pullRequest).then(
      ({ sha }) => sha,
      () => undefined,
    )
  }
}

async function withCodeOwner(
  config: Config,
  { runner, context }: Surroundings,
  signal: AbortSignal,
): Promise<GitHubContext> {
  if (context.code.whose !== 'ask' && context.code.whose !== 'base') return context
  const { findCodeOwner } = await import('./code-owner.ts')
  return { ...context, code: await findCodeOwner(context, config, runner, signal) }
}

function circumstances(course: Course) {
  const { google, config, facts, failedOn } = course
  const project = config.project ?? google?.project
  return {
    resources: resourcesOf(project ? { ...config, project } : config, facts ?? null),
    ...(google && { identity: google.identity }),
    ...(failedOn && { resource: failedOn }),
    ...(facts?.roleTable && { table: facts.roleTable }),
    held: heldByDeployer(course),
  }
}
