/** The stages after signing in: preflight, changes, checks. Loaded while GitHub makes the job's ID token. */

import { openingQuestion } from '../decisions/access/opening-question.ts'
import { listDecisions } from '../decisions/decide.ts'
import { blocking } from '../decisions/verdict.ts'
import { Cancelled } from '../errors.ts'
import { fullName, targetName } from '../iam/names.ts'
import type { Config } from '../inputs/config.ts'
import { traitsOf } from '../kinds/list.ts'
import { said, say } from '../language/say.ts'
import type { Fact, Finding, Log } from '../model.ts'
import { decisionLines, planLines, preflightLines, type SeenFacts, seenLines } from '../report/progress.ts'
import type { Listing } from '../source/listing.ts'
import { applyPlan } from '../steps/apply.ts'
import { checkPreview } from '../steps/preview-answer.ts'
import type { AnyStep, World } from '../steps/step.ts'
import { verify } from '../steps/verify.ts'
import { errorText } from '../words/error-text.ts'
import { type Course, grantedBefore, heldByDeployer, type Surroundings } from './course.ts'
import { examineUntilReady } from './examine.ts'
import { grantMissing } from './grant-missing.ts'

/** Facts, findings, decisions, plan. True if the plan should run. */
export async function lookAround(course: Course, world: World, place: Surroundings): Promise<boolean> {
  const { config, log } = world
  await log.group(say`Facts`, async () => {
    await examineUntilReady(course, world, place)
    for (const line of seenLines(seen(course))) log.info(line)
  })
  // What follows from the decisions is told with them.
  const decided = new Set(course.decisions?.access.warnings.map(({ reason }) => reason))
  await tell(log, say`Preflight`, preflightLines(course.findings.filter(({ reason }) => !decided.has(reason))))
  await tell(
    log,
    say`Decide`,
    course.decisions ? decisionLines(listDecisions(course.decisions), course.decisions.access.warnings) : [],
  )
  await tell(log, say`Plan`, planLines(course.plan))
  const goes = blocking(course.findings).length === 0 && config.mode !== 'preflight' && !config.dryRun
  const question = goes && course.decisions && openingQuestion(course.decisions.access, config)
  if (question && place.runner.confirm && !(await place.runner.confirm(question)))
    throw new Cancelled(say`Cancelled: you did not agree to make ${config.service} public. Nothing was changed.`)
  return goes
}

/** `onBuilt`: called once the image exists and the release begins. */
export async function carryOut(course: Course, world: World, place: Surroundings, onBuilt?: () => void): Promise<void> {
  const failed = await change(course, world, place, onBuilt).then(
    () => undefined,
    (error: unknown) => ({ error }),
  )
  const removed = failed && (await (await import('./removed-beneath.ts')).removedBeneath(course, world))
  if (world.config.preview?.do === 'deploy') {
    const { withdrawIfClosed } = await import('./newest-event.ts')
    await withdrawIfClosed(course, world, place, { lookAround, carryOut }).catch(error => {
      // The first failure is the cause.
      if (!failed) throw error
      world.log.warning(say`The run could not remove the preview again: ${errorText(error)}`)
    })
  }
  if (failed) {
    if (!removed) throw failed.error
    const { afterRemoval } = await import('./removed-beneath.ts')
    return afterRemoval(course, world, { what: removed, error: failed.error }, async inside => {
      if (await lookAround(course, inside, place)) await carryOut(course, inside, place, onBuilt)
    })
  }
  if (course.made.deployedMeanwhile) {
    const { removeWhatCame } = await import('./newest-event.ts')
    await removeWhatCame(course, world, place, { lookAround, change })
  }
}

async function change(course: Course, world: World, place: Surroundings, onBuilt?: () => void): Promise<void> {
  const { config, log } = world
  const granted = await grantMissing(course, world, place)
  if (blocking(course.findings).length > 0) return
  place.news?.changing(config)

  const policy = course.facts?.servicePolicy
  if (course.facts && policy?.known && policy.value) {
    const service = fullName.service(targetName(course.facts.projectId, config))
    course.made.policies = new Map([[service, policy.value], ...(course.made.policies ?? [])])
  }
  const plan = (onBuilt ? course.plan.map(step => announcing(step, onBuilt)) : course.plan).map(unlessNewerPush)
  const applied = await applyPlan(plan, { ...world, held: heldByDeployer(course), ...grantedBefore(course) })
  course.results = [...granted, ...applied.results]
  course.changes.push(...applied.changes)
  const noted = course.made.findings ?? []
  // What a step has come to know takes the place of what the preflight could only ask.
  course.findings = [...course.findings.filter(asked => !noted.some(isAnswerTo(asked))), ...noted]
  if (applied.failure) {
    course.failedOn = applied.failure.step.target
    throw applied.failure.error
  }
  // Only kinds that answer requests can be checked.
  if (course.made.newerPush) return
  if (course.facts && course.decisions && traitsOf(config).requests && opensDoors(config)) {
    const { facts, decisions } = course
    course.checks = await log.group(say`Verify`, async () => {
      const own = await checkPreview(world, facts)
      const checks = [...(await verify(world, facts, decisions)), ...(own ? [own] : [])]
      for (const { name, found, status } of checks) log.info(say`${name}: ${found} (${said(status)})`)
      if (checks.length === 0) log.info(say`Nothing to check: the run did not change access, or verify is false.`)
      return checks
    })
  }
}

const isAnswerTo = (asked: Finding) => (noted: Finding) =>
  noted.permission !== undefined &&
  noted.permission === asked.permission &&
  noted.principal === asked.principal &&
  noted.resource === asked.resource

function announcing(step: AnyStep, onBuilt: () => void): AnyStep {
  if (step.kind !== 'build-image' && step.kind !== 'reuse-image') return step
  const apply = async (world: World) => {
    const note = await step.apply(world)
    onBuilt()
    return note
  }
  return { ...step, apply }
}

/** What follows the release is for what it has deployed. */
const unlessNewerPush = (step: AnyStep): AnyStep => ({
  ...step,
  async apply(world) {
    if (!world.made.newerPush) return step.apply(world)
    world.record?.([])
    return say`Left to the run of the newer push.`
  },
})

/** Only for runs that could have changed who can call: removing a preview and checking for drift do not. */
const opensDoors = ({ mode, preview }: Pick<Config, 'mode' | 'preview'>) =>
  mode !== 'cleanup' && mode !== 'drift' && preview?.do !== 'remove'

async function tell(log: Log, title: string, lines: string[]): Promise<void> {
  if (lines.length === 0) return
  await log.group(title, async () => {
    for (const line of lines) log.info(line)
  })
}

function seen({ config, facts, listing, google }: Course): SeenFacts {
  const value = <T>(fact: Fact<T> | undefined): T | undefined => (fact?.known ? fact.value : undefined)
  const live = value<object | null>(facts?.live)
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
