/**
 * A gradual rollout: the new revision, released without traffic, gets it step by step, and the run watches it before and between the
 * steps. If it is unhealthy, or the run ends early, all traffic returns to what served before. The rollout moves only shares that it has
 * set; if someone else moves them, it stops and leaves them alone.
 */

import type { Health } from '../decisions/health.ts'
import { Cancelled, UserError } from '../errors.ts'
import { fullName } from '../iam/names.ts'
import { command, revisionLog } from '../iam/remedies.ts'
import type { Config } from '../inputs/config.ts'
import { say } from '../language/say.ts'
import type { Change, Evidence, Finding, FindingId, Json, Need } from '../model.ts'
import type { Resources } from '../needs/resources.ts'
import { type Pin, rolloutTraffic } from '../service/traffic.ts'
import { inWords as shares, trafficOf } from '../service/traffic-shares.ts'
import type { Service, TrafficTarget } from '../wire.ts'
import { errorText } from '../words/error-text.ts'
import { findingOf } from '../words/findings.ts'
import { sentence } from '../words/sentences.ts'
import { moveTraffic } from './move-traffic.ts'
import { ownOf } from './set-traffic.ts'
import type { RunContext, Step } from './step.ts'
import { inWords } from './tools/clock.ts'
import { causeWhileServing } from './tools/container-log.ts'
import { smokeTest } from './tools/smoke-test.ts'
import { type Watched, watch, watched } from './tools/watch.ts'
import { mustPass } from './verify-command.ts'

type Reads = 'beforeRollout' | 'revision'
type RollingOut = RunContext<Reads>

interface RollOut {
  resources: Resources
  rollout: NonNullable<Config['rollout']>
  changes: Change[]
  needs: Need[]
  /** The tag that the user gives the new revision; without one it has a temporary one. */
  tag?: string
  /** The workflow's own test, at each step. */
  command?: NonNullable<Config['verifyCommand']>
}

export function rollOut({ resources, rollout, changes, needs, tag, command }: RollOut): Step<Reads> {
  const steps = rollout.steps.map(percent => `${percent} %`).join(say`, `)
  return {
    kind: 'set-traffic',
    title: rollout.atOnce ? say`Run verify_command, then move the traffic` : say`Roll out gradually (${steps})`,
    target: fullName.service(resources.service),
    changes,
    needs,
    apply: async world => {
      const { beforeRollout, revision } = world.made
      if (!beforeRollout || !revision?.name) {
        if (command) await mustPass(world, resources, command, tag)
        return say`The new revision already got its traffic with the release, because nothing else could serve.`
      }
      const begun = await begin(world, resources, beforeRollout, revision.name, tag)
      const course = { ...begun, ...(command && { command }) }
      try {
        return await climb(world, course, rollout)
      } catch (error) {
        throw await comeBack(world, course, error)
      }
    },
  }
}

/** The progress of a rollout. */
interface Course {
  resources: Resources
  subject: Watched
  /** Short name of the new revision. */
  own: string
  from: Pin
  /** The possible current shares, likeliest first: a request with a lost answer leaves two. */
  at: Pin[]
  /** Its temporary tag. */
  tag?: string
  before: TrafficTarget[]
  percent: number
  unwatched?: string
  /** The tag whose URL the command gets. */
  testedBy?: string
  command?: NonNullable<Config['verifyCommand']>
}

/** Someone else moved the traffic. */
class Overtaken extends Error {}

/** The revision is unhealthy. */
class Ill extends Error {
  /** What it answered last. */
  readonly answer: string | undefined

  constructor({ why, answer }: Extract<Health, { state: 'ill' }>) {
    super(why)
    this.answer = answer
  }
}

/** The workflow's own test failed. */
class Failed extends Error {
  readonly output: string

  constructor(why: string, output: string) {
    super(why)
    this.output = output
  }
}

async function begin(
  world: RollingOut,
  resources: Resources,
  { pin, tag: temporary }: { pin: Pin; tag?: string },
  revision: string,
  tag: string | undefined,
): Promise<Course> {
  const service = (await world.google.run.getService(resources.service)) ?? world.made.service ?? {}
  return {
    resources,
    subject: watched(service, revision, tag ?? temporary, world.config.verifyPath),
    own: revision.split('/').at(-1) ?? '',
    from: pin,
    at: [pin],
    ...(temporary && { tag: temporary }),
    ...((tag ?? temporary) && { testedBy: tag ?? temporary ?? '' }),
    before: trafficOf(service.traffic),
    percent: 0,
  }
}

async function climb(world: RollingOut, course: Course, rollout: RollOut['rollout']): Promise<string> {
  const { steps, intervalMs } = rollout
  const { log } = world
  await look(world, course, rollout, 0)
  for (const [at, percent] of steps.entries()) {
    const last = at === steps.length - 1
    const left = (steps.length - 1 - at) * intervalMs
    await move(world, course, percent, last)
    const next = last ? say`The last step.` : say`Watching it for ${inWords(intervalMs)}; ${inWords(left)} left.`
    log.info(say`Step ${at + 1} of ${steps.length}: ${percent} % of the traffic goes to ${course.own}. ${next}`)
    // The last step also removes the tag that the health checks used.
    if (!last) await look(world, course, rollout, intervalMs)
  }
  if (course.unwatched) warn(world, course)
  return say`${course.own} serves ${course.percent} % (before: ${shares(course.before)}).`
}

async function look(world: RollingOut, course: Course, { atOnce }: RollOut['rollout'], ms: number): Promise<void> {
  // Without steps, the command alone is asked.
  if (!atOnce) await lookAtAnswers(world, course, ms)
  const { command, resources } = course
  const tested = command && (await smokeTest(world, resources, command, course.testedBy))
  if (tested && !tested.passed) throw new Failed(tested.why, tested.output)
}

async function lookAtAnswers(world: RollingOut, course: Course, ms: number): Promise<void> {
  const health: Health = await watch(world, course.subject, ms)
  world.log.info(`${course.own}: ${health.state === 'unknown' ? health.why : `${health.state}, ${health.why}`}`)
  if (health.state === 'ill') throw new Ill(health)
  if (health.state === 'unknown') course.unwatched = health.why
}

async function move(
  world: RollingOut,
  course: Course,
  percent: number,
  last: boolean,
  evenWhenCancelled = false,
): Promise<void> {
  const { made, record } = world
  let next: Pin = []
  const known = course.at
  const moved = await moveTraffic(
    world,
    course.resources,
    live => {
      const wanted = anyOf(known, at => {
        const stage = { from: course.from, at, own: ownOf(made, live) ?? { revision: course.own, newest: false } }
        return rolloutTraffic(live, { ...stage, ...(course.tag && { tag: course.tag }), last }, percent)
      })
      if ('lost' in wanted) throw new Overtaken(say`${wanted.lost} It is ${shares(live.traffic)} now.`)
      next = wanted.at
      course.at = [next, ...known]
      return wanted
    },
    { evenWhenCancelled },
  )
  course.at = [next]
  course.percent = percent
  made.service = moved.service
  record?.([changeOf(course, moved.service)])
}

/** The first that is not lost. */
function anyOf<T extends object>(known: readonly Pin[], ask: (at: Pin) => T | { lost: string }): T | { lost: string } {
  let answer: T | { lost: string } = { lost: say`The traffic is not known.` }
  for (const at of known) {
    answer = ask(at)
    if (!('lost' in answer)) break
  }
  return answer
}

const changeOf = ({ resources, before }: Course, service: Service): Change => ({
  target: fullName.service(resources.service),
  path: 'traffic',
  before: before as Json,
  after: (service.traffic ?? []) as Json,
  done: true,
})

/** Returns the traffic and reports what was seen and what serves now. Returns the error to throw. */
async function comeBack(world: RollingOut, course: Course, error: unknown): Promise<unknown> {
  const { log, signal, made } = world
  const cancelled = signal.aborted || error instanceof Cancelled
  const why = errorText(error)
  const reached = course.percent > 0 ? say`at ${course.percent} percent` : say`before it got any traffic`
  if (error instanceof Overtaken)
    return failure(
      course,
      say`The rollout of ${course.own} has stopped ${reached}. ${why} The run left the traffic as it is. To roll out ${course.own} or a newer revision from there, deploy again.`,
    )
  try {
    await move(world, course, 0, true, cancelled)
  } catch (second) {
    const said = errorText(second)
    const text = say`The rollout of ${course.own} ended ${reached}: ${sentence(why)} The run could not return the traffic: ${sentence(said)} ${course.own} can still have ${course.percent} percent.`
    if (!cancelled) return failure(course, text, [returning(course, world)])
    tell(world, course, 'cancelled', text, [returning(course, world)])
    return error
  }
  const because =
    error instanceof Ill || error instanceof Failed
      ? await causeWhileServing(world, course.subject.revision, made.service?.template)
      : NOT_ASKED
  const serving = course.from.map(({ revision }) => revision).join(' and ')
  const back = say`All traffic is back on ${serving}${made.service?.uri ? say`, at ${made.service.uri}` : ''}.`
  log.warning(back)
  if (cancelled) {
    tell(world, course, 'cancelled', say`The rollout of ${course.own} ended ${reached}. ${back}`)
    return error
  }
  const told = [
    say`${course.own} was taken back ${reached}: ${sentence(why)}`,
    because.cause?.what,
    because.cause?.advice,
    back,
    say`The revision is still there, without traffic: mend the app, then deploy again.`,
  ]
  const answer =
    error instanceof Ill && error.answer
      ? say`\n\nIts last answer:\n${error.answer}`
      : error instanceof Failed
        ? error.output
        : ''
  return failure(
    course,
    `${told.filter(Boolean).join(' ')}${answer}`,
    [...(because.cause?.remedies ?? []), revisionLog(course.resources.service, course.subject.revision)],
    because.evidence,
    error instanceof Failed ? 'verify-command-failed' : 'rollout-failed',
  )
}

const NOT_ASKED: Awaited<ReturnType<typeof causeWhileServing>> = { cause: undefined, evidence: [] }

function failure(
  course: Course,
  reason: string,
  remedies: Finding['remedies'] = [],
  evidence: Evidence[] = [],
  id: FindingId = 'rollout-failed',
): UserError {
  const found = finding(course, id, 'fail', reason, remedies)
  return new UserError([{ ...found, evidence: [...found.evidence, ...evidence] }])
}

function tell(
  world: RollingOut,
  course: Course,
  id: FindingId,
  reason: string,
  remedies: Finding['remedies'] = [],
): void {
  world.log.warning(reason)
  world.made.findings = [...(world.made.findings ?? []), finding(course, id, 'warn', reason, remedies)]
}

function warn(world: RollingOut, course: Course): void {
  const reason = say`The rollout could not check whether ${course.own} answers requests. ${course.unwatched} The run watched only the revision’s condition in Cloud Run.`
  tell(world, course, 'rollout-unwatched', reason)
}

function finding(
  { resources, subject }: Course,
  id: FindingId,
  status: 'fail' | 'warn',
  reason: string,
  remedies: Finding['remedies'],
): Finding {
  const resource = fullName.service(resources.service)
  const evidence: Evidence[] = [
    {
      call: subject.url ? `GET ${subject.url}` : `GET run.googleapis.com/v2/${subject.revision}`,
      resource,
      answer: reason,
    },
  ]
  return findingOf(id, status, reason, { resource, evidence, remedies })
}

const returning = ({ from, resources }: Course, { config }: RollingOut): Finding['remedies'][number] => ({
  kind: 'gcloud',
  title: say`Return the traffic`,
  text: command([
    ...['run', 'services', 'update-traffic', config.service],
    `--to-revisions=${from.map(({ revision, percent }) => `${revision}=${percent}`).join(',')}`,
    ...[`--project=${resources.project}`, `--region=${config.region}`],
  ]),
})
