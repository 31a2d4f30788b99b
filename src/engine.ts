/** The pipeline, stage by stage: the file to read first. Always comes back with a report; only our own bugs throw. */
import { judge } from './decisions/checks/index.ts'
import { permissions } from './decisions/checks/permissions.ts'
import { type Decisions, decide, listDecisions } from './decisions/decide.ts'
import { decideGranting, type Granting, mayGrant } from './decisions/granting.ts'
import { judgeTrigger } from './decisions/trigger.ts'
import { blocking, underPreflight } from './decisions/verdict.ts'
import { disk } from './disk.ts'
import { UserError } from './errors.ts'
import type { Facts } from './facts/facts.ts'
import { gather } from './facts/gather.ts'
import { explain } from './failure.ts'
import type { GitHubContext } from './github/context.ts'
import type { Runner } from './github/runner.ts'
import { connect } from './google/connect.ts'
import type { Google } from './google/google.ts'
import { type Config, type RefusedInputs, readConfig } from './inputs/config.ts'
import type { Change, Check, Fact, Finding, PlannedStep, StepResult } from './model.ts'
import { grantingNeeds, grantSteps } from './plan/granting.ts'
import { needsOf } from './plan/needs.ts'
import { makePlan, planProblems } from './plan/plan.ts'
import { resourcesOf } from './plan/resources.ts'
import { decisionLines, planLines, preflightLines, type Seen, seenLines } from './report/progress.ts'
import { withDeadline } from './signals.ts'
import { deniedPaths } from './source/credentials.ts'
import { type Listing, listSource } from './source/listing.ts'
import { summariseSource } from './source/summary.ts'
import { applyPlan } from './steps/apply.ts'
import { systemClock } from './steps/clock.ts'
import { lacksPermission, untilGranted } from './steps/propagation.ts'
import type { Log, Made, Step, World } from './steps/step.ts'
import { verify } from './steps/verify.ts'

export interface Run {
  /** Inputs by name, as text. */
  raw: Record<string, string | undefined>
  runner: Runner
  context: GitHubContext
  signal: AbortSignal
}

/** How far a run has come: each stage adds its part, and the report is made of what is there at the end. */
export interface Course {
  config: Config
  google?: Google
  listing?: Listing
  facts?: Facts
  decisions?: Decisions
  plan: Step[]
  /** What `grant_missing` does about the findings; the first `grantSteps` steps of the plan are its own. */
  granting?: Granting
  grantSteps?: number
  findings: Finding[]
  results?: StepResult[]
  changes: Change[]
  checks: Check[]
  made: Made
  /** Full name of what the step that failed worked on. */
  failedOn?: string
}

/** Inputs that cannot work end a run before it begins. */
export type Ending = { refused: RefusedInputs } | { course: Course }

export async function run({ raw, runner, context, signal }: Run): Promise<Ending> {
  const read = readConfig(raw, runner.env, disk)
  if ('problems' in read) return { refused: read }
  const course: Course = {
    config: read.config,
    plan: [],
    grantSteps: 0,
    findings: [],
    changes: [],
    checks: [],
    made: {},
  }
  const deadline = withDeadline(signal, read.config.runTimeoutMs)
  try {
    await pursue(course, { runner, context }, deadline)
  } catch (error) {
    // After an abort its reason says what happened; the request that was given up only says that it was.
    const findings = explain(deadline.aborted ? deadline.reason : error, circumstances(course))
    course.findings.unshift(...(findings ?? [mistake(error)]))
    if (!findings) runner.log.info(error instanceof Error ? (error.stack ?? error.message) : String(error))
  }
  return { course }
}

/** What nobody foresaw is a mistake of ours; what was done so far is reported all the same. */
const mistake = (error: unknown): Finding => ({
  id: 'internal-error',
  status: 'fail',
  reason: `${error instanceof Error ? error.message : String(error)}. This is a mistake in run-iam-deploy, not in your workflow. Please report it with the stack in the log.`,
  evidence: [],
  remedies: [],
})

/** Where the run takes place. */
type Place = Pick<Run, 'runner' | 'context'>

async function pursue(course: Course, place: Place, signal: AbortSignal): Promise<void> {
  const { config } = course
  const { runner, context } = place
  const { log } = runner
  const trigger = judgeTrigger(config, context)
  if (!trigger.go) {
    course.findings.push(trigger.finding)
    return
  }
  const google = await connect(config, { ...runner, log }, signal)
  course.google = google
  const world: World = { google, config, signal, log, made: course.made, patience: {} }

  await log.group('Look around', async () => {
    await examineUntilReady(course, world, place)
    for (const line of seenLines(seen(course))) log.info(line)
  })
  await tell(log, 'Preflight', preflightLines(course.findings))
  await tell(log, 'Decide', course.decisions ? decisionLines(listDecisions(course.decisions)) : [])
  await tell(log, 'Plan', planLines(course.plan))
  if (blocking(course.findings).length > 0 || config.mode === 'preflight' || config.dryRun) return
  const granted = await grantMissing(course, world, place)
  if (blocking(course.findings).length > 0) return

  const applied = await applyPlan(course.plan, world)
  course.results = [...granted, ...applied.results]
  course.changes.push(...applied.changes)
  course.findings.push(...(course.made.findings ?? []))
  if (applied.failure) {
    course.failedOn = applied.failure.step.target
    throw applied.failure.error
  }
  if (course.facts && course.decisions) {
    const { facts, decisions } = course
    course.checks = await log.group('Verify', async () => {
      const checks = await verify(world, facts, decisions)
      for (const { name, found, status } of checks) log.info(`${name}: ${found} (${status})`)
      if (checks.length === 0) log.info('Nothing to ask: access was left alone, or verify is false.')
      return checks
    })
  }
}

async function tell(log: Log, title: string, lines: string[]): Promise<void> {
  if (lines.length === 0) return
  await log.group(title, async () => {
    for (const line of lines) log.info(line)
  })
}

function seen({ config, facts, listing, google }: Course): Seen {
  const value = <T>(fact: Fact<T> | undefined) => (fact?.known ? fact.value : undefined)
  const service = value(facts?.service)
  const number = value(facts?.projectNumber)
  const built = value(facts?.buildAccount)
  const runs = value(facts?.runtimeAccount)
  const deployer = facts?.identity.principal ?? google?.identity.principal
  return {
    project: facts?.projectId ?? config.project ?? '',
    ...(number && { projectNumber: number }),
    service: config.service,
    region: config.region,
    ...(service !== undefined && { exists: service !== null }),
    ...(deployer && { deployer }),
    ...(built && { buildAccount: built }),
    ...(runs && { runtimeAccount: runs }),
    ...(listing && { source: { ...about(listing), files: listing.files.length } }),
  }
}

const about = ({ bytes, dockerfile, ignoreFile }: Listing) => ({ bytes, dockerfile, ...(ignoreFile && { ignoreFile }) })

/** Under `wait_for_grants` a lack of rights may be a grant that has not arrived: look again until it has, or time is up. */
async function examineUntilReady(course: Course, world: World, place: Place): Promise<void> {
  let lacking: UserError | undefined
  try {
    await untilGranted(world, 'Preflight', async () => {
      await examine(course, world, place)
      const [first, ...others] = blocking(course.findings)
      lacking = first && new UserError([first, ...others])
      // What no grant cures is not waited for.
      if (lacking?.findings.every(finding => lacksPermission(new UserError([finding])))) throw lacking
    })
  } catch (error) {
    // A lack of rights is among the course's findings already.
    if (error !== lacking) throw error
  }
}

/**
 * Under `grant_missing`: makes the grants that the preflight found missing, and looks again until they are in effect. What
 * comes into sight only then, behind an API that was off, is granted too. Whether the deploy may go on, the findings say.
 * Returns what was done; throws what a step threw.
 */
async function grantMissing(course: Course, world: World, place: Place): Promise<StepResult[]> {
  const { config, made } = course
  const { log, clock = systemClock } = world
  const done: StepResult[] = []
  while (course.granting?.kind === 'grant') {
    const { plan } = course
    const steps = plan.slice(0, course.grantSteps ?? 0)
    const applied = await log.group('Grant what is missing', () => applyPlan(steps, world))
    done.push(...applied.results)
    course.results = [...done, ...plan.slice(steps.length).map(notBegun)]
    course.changes.push(...applied.changes)
    if (applied.failure) {
      course.failedOn = applied.failure.step.target
      throw applied.failure.error
    }
    world.patience = { until: clock.now() + config.propagationTimeoutMs }
    await log.group('Wait until it is in effect', () => examineUntilGranted(course, world, place))
    course.results = [...done, ...course.plan.map(notBegun)]
  }
  if (made.granted && blocking(course.findings).length === 0) log.info('Everything that was missing is there now.')
  return done
}

async function examineUntilGranted(course: Course, world: World, place: Place): Promise<void> {
  let pending: UserError | undefined
  try {
    await untilGranted(world, 'Preflight', async () => {
      await examine(course, world, place)
      const [first, ...others] = course.granting?.pending ?? []
      pending = first && course.granting?.kind === 'wait' ? new UserError([first, ...others]) : undefined
      if (pending) throw pending
    })
  } catch (error) {
    // What is not in effect yet is among the course's findings already.
    if (error !== pending) throw error
  }
}

const notBegun = ({ kind, title, target, changes, needs }: PlannedStep): StepResult => {
  const note = 'Not begun, since the preflight did not pass.'
  return { kind, title, target, changes, needs, state: 'skipped', note }
}

/** Facts, decisions, plan, findings. The widest plan's needs are what gathering asks about, so that one wave is enough. */
async function examine(course: Course, { google, signal }: World, { runner, context }: Place): Promise<void> {
  const { config, made } = course
  const { fork } = context
  const widest = needsOf(makePlan(config, null, null))
  const asked = mayGrant(config, fork) ? needsOf([{ needs: [...widest, ...grantingNeeds(widest)] }]) : widest
  const [facts, listing] = await Promise.all([gather(config, google, asked, signal), readSource(course, runner)])
  const source = listing && summariseSource(listing)
  const decisions = decide(config, facts, source)
  const plan = makePlan(config, facts, decisions, listing)
  const found = [...planProblems(config, facts, listing), ...judge(config, facts, decisions, plan)]
  const { granted } = made
  const granting = decideGranting({ config, facts, plan, findings: found, fork, ...(granted && { granted }) })
  const steps = grantSteps(granting, needsOf(plan), resourcesOf(config, facts))
  const toGrant = permissions(config, facts, decisions, steps).filter(finding => !found.some(isAbout(finding)))
  Object.assign(course, {
    ...{ facts, decisions, granting, plan: [...steps, ...plan], grantSteps: steps.length },
    findings: underPreflight([...granting.findings, ...toGrant], config.preflight),
    ...(listing && { listing }),
  })
}

const isAbout = (a: Finding) => (b: Finding) =>
  a.principal === b.principal && a.permission === b.permission && a.resource === b.resource

async function readSource(course: Course, runner: Runner): Promise<Listing | undefined> {
  const { origin } = course.config
  if (origin.kind !== 'source') return undefined
  return course.listing ?? listSource(origin.directory, { denied: deniedPaths(runner.env) })
}

function circumstances({ google, config, facts, failedOn }: Course) {
  const project = config.project ?? google?.project
  return {
    resources: resourcesOf(project ? { ...config, project } : config, facts ?? null),
    ...(google && { identity: google.identity }),
    ...(failedOn && { resource: failedOn }),
    ...(facts?.roleTable && { table: facts.roleTable }),
  }
}
