/** The pipeline, stage by stage: the file to read first. Always comes back with a report; only our own bugs throw. */
import { type Decisions, listDecisions } from './decisions/decide.ts'
import type { Granting } from './decisions/granting.ts'
import { aim } from './decisions/preview.ts'
import { judgeTrigger } from './decisions/trigger.ts'
import { blocking } from './decisions/verdict.ts'
import { disk } from './disk.ts'
import { examineUntilReady, type Place } from './examine.ts'
import type { Facts } from './facts/facts.ts'
import { explain } from './failure.ts'
import type { GitHubContext } from './github/context.ts'
import type { Runner } from './github/runner.ts'
import { connect } from './google/connect.ts'
import type { Google } from './google/google.ts'
import { grantMissing } from './grant-missing.ts'
import { type Config, type RefusedInputs, readConfig } from './inputs/config.ts'
import type { Change, Check, Fact, Finding, StepResult } from './model.ts'
import { resourcesOf } from './plan/resources.ts'
import { runRegions, type Stages } from './regions.ts'
import { decisionLines, planLines, preflightLines, type Seen, seenLines } from './report/progress.ts'
import { withDeadline } from './signals.ts'
import type { Listing } from './source/listing.ts'
import { applyPlan } from './steps/apply.ts'
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
  /** What the preflight found, before `grant_missing` and `preflight: warn` make something of it. */
  found?: Finding[]
  /** What `grant_missing` does about it; the first `grantSteps` steps of the plan are its own. */
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
export type Ending =
  | { refused: RefusedInputs }
  /** `course`: of the only region, or the first; `others`: of the further ones. */
  | { course: Course; others?: Course[] }

export async function run({ raw, runner, context, signal }: Run): Promise<Ending> {
  const read = readConfig(raw, runner.env, disk)
  if ('problems' in read) return { refused: read }
  const { regions, runTimeoutMs } = read.config
  const deadline = withDeadline(signal, runTimeoutMs)
  const course = courseOf(read.config)
  if (regions.length === 1) {
    const place = { runner, context }
    await guarded(course, place, deadline, async () => {
      const world = await begin(course, place, deadline)
      if (world && (await lookAround(course, world, place))) await carryOut(course, world, place)
    })
    return { course }
  }
  const others = regions.slice(1).flatMap(region => {
    const other = readConfig(raw, runner.env, disk, region)
    return 'config' in other ? [courseOf(other.config)] : []
  })
  await runRegions([course, ...others], { runner, context }, stagesUnder(deadline))
  return { course, others }
}

const courseOf = (config: Config): Course => ({
  ...{ config, plan: [], grantSteps: 0, findings: [], changes: [], checks: [], made: {} },
})

const stagesUnder = (signal: AbortSignal): Stages => ({
  begin: (course, place, google) => begin(course, place, signal, google),
  lookAround,
  carryOut,
  guarded: (course, place, stage) => guarded(course, place, signal, stage),
})

/** Whatever a stage throws becomes the course's findings. */
async function guarded(
  course: Course,
  { runner }: Place,
  signal: AbortSignal,
  stage: () => Promise<void>,
): Promise<void> {
  try {
    await stage()
  } catch (error) {
    // After an abort its reason says what happened; the request that was given up only says that it was.
    const findings = explain(signal.aborted ? signal.reason : error, circumstances(course))
    course.findings.unshift(...(findings ?? [mistake(error)]))
    if (!findings) runner.log.info(error instanceof Error ? (error.stack ?? error.message) : String(error))
  }
}

/** What nobody foresaw is a mistake of ours; what was done so far is reported all the same. */
const mistake = (error: unknown): Finding => ({
  id: 'internal-error',
  status: 'fail',
  reason: `${error instanceof Error ? error.message : String(error)}. This is a mistake in run-iam-deploy, not in your workflow. Please report it with the stack in the log.`,
  evidence: [],
  remedies: [],
})

/** Signs in; undefined where the run ends here, and the findings say why. `google`: of a course that has signed in already. */
async function begin(course: Course, place: Place, signal: AbortSignal, google?: Google): Promise<World | undefined> {
  const { runner, context } = place
  const { log } = runner
  const trigger = judgeTrigger(course.config, context)
  if (!trigger.go) {
    course.findings.push(trigger.finding)
    return undefined
  }
  const aimed = aim(course.config, context)
  if ('finding' in aimed) {
    course.findings.push(aimed.finding)
    return undefined
  }
  const { config } = aimed
  course.config = config
  if (config.githubToken) runner.mask(config.githubToken)
  course.google = google ?? (await connect(config, { ...runner, log }, signal))
  return { google: course.google, config, signal, log, made: course.made, patience: {} }
}

/** Facts, findings, decisions, plan. True where the plan is to be carried out. */
async function lookAround(course: Course, world: World, place: Place): Promise<boolean> {
  const { config, log } = world
  await log.group('Look around', async () => {
    await examineUntilReady(course, world, place)
    for (const line of seenLines(seen(course))) log.info(line)
  })
  await tell(log, 'Preflight', preflightLines(course.findings))
  await tell(
    log,
    'Decide',
    course.decisions ? decisionLines(listDecisions(course.decisions), course.decisions.access.warnings) : [],
  )
  await tell(log, 'Plan', planLines(course.plan))
  return blocking(course.findings).length === 0 && config.mode !== 'preflight' && !config.dryRun
}

/** `onBuilt`: once the image is there, and the release begins. */
async function carryOut(course: Course, world: World, place: Place, onBuilt?: () => void): Promise<void> {
  const { config, log } = world
  const granted = await grantMissing(course, world, place)
  if (blocking(course.findings).length > 0) return

  const applied = await applyPlan(onBuilt ? course.plan.map(step => announcing(step, onBuilt)) : course.plan, world)
  course.results = [...granted, ...applied.results]
  course.changes.push(...applied.changes)
  course.findings.push(...(course.made.findings ?? []))
  if (applied.failure) {
    course.failedOn = applied.failure.step.target
    throw applied.failure.error
  }
  // Only a service can be asked.
  if (course.facts && course.decisions && config.kind === 'service' && opensDoors(config)) {
    const { facts, decisions } = course
    course.checks = await log.group('Verify', async () => {
      const checks = await verify(world, facts, decisions)
      for (const { name, found, status } of checks) log.info(`${name}: ${found} (${status})`)
      if (checks.length === 0) log.info('Nothing to ask: access was left alone, or verify is false.')
      return checks
    })
  }
}

function announcing(step: Step, onBuilt: () => void): Step {
  if (step.kind !== 'build-image') return step
  const apply = async (world: World) => {
    const note = await step.apply(world)
    onBuilt()
    return note
  }
  return { ...step, apply }
}

/** Only what may have changed who can call is asked about: a preview that goes, and a look for drift, have changed nobody's access. */
const opensDoors = ({ mode, preview }: Config) => mode !== 'cleanup' && mode !== 'drift' && preview?.do !== 'remove'

async function tell(log: Log, title: string, lines: string[]): Promise<void> {
  if (lines.length === 0) return
  await log.group(title, async () => {
    for (const line of lines) log.info(line)
  })
}

function seen({ config, facts, listing, google }: Course): Seen {
  const value = <T>(fact: Fact<T> | undefined): T | undefined => (fact?.known ? fact.value : undefined)
  const live = value({ service: facts?.service, job: facts?.job, 'worker-pool': facts?.workerPool }[config.kind])
  const number = value(facts?.projectNumber)
  const built = value(facts?.buildAccount)
  const runs = value(facts?.runtimeAccount)
  const deployer = facts?.identity.principal ?? google?.identity.principal
  return {
    project: facts?.projectId ?? config.project ?? '',
    ...(number && { projectNumber: number }),
    kind: config.kind,
    service: config.service,
    region: config.region,
    ...(live !== undefined && { exists: live !== null }),
    ...(deployer && { deployer }),
    ...(built && { buildAccount: built }),
    ...(runs && { runtimeAccount: runs }),
    ...(listing && { source: { ...about(listing), files: listing.files.length } }),
  }
}

const about = ({ bytes, dockerfile, ignoreFile }: Listing) => ({ bytes, dockerfile, ...(ignoreFile && { ignoreFile }) })

function circumstances({ google, config, facts, failedOn }: Course) {
  const project = config.project ?? google?.project
  return {
    resources: resourcesOf(project ? { ...config, project } : config, facts ?? null),
    ...(google && { identity: google.identity }),
    ...(failedOn && { resource: failedOn }),
    ...(facts?.roleTable && { table: facts.roleTable }),
  }
}
