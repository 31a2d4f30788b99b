/** Reads the facts and decides what they mean for this run. Repeated while the run waits for grants. */
import { judge } from '../decisions/checks/index.ts'
import { permissions } from '../decisions/checks/permissions.ts'
import { unseenTarget } from '../decisions/checks/project/reachable.ts'
import { isReopened, type Now } from '../decisions/cleanup.ts'
import { type Decisions, decide } from '../decisions/decide.ts'
import { leaveAccepted } from '../decisions/drift/baseline.ts'
import type { Drift } from '../decisions/drift/find-drift.ts'
import { groundOf } from '../decisions/drift/ground.ts'
import { doubted, withLostRole } from '../decisions/drift/lost-roles.ts'
import { withNewGrant } from '../decisions/drift/new-grants.ts'
import { nextDeploy } from '../decisions/drift/next-deploy.ts'
import { decideGranting, mayGrant } from '../decisions/grant-missing.ts'
import { decideLeftovers, earlyReason, termsOf } from '../decisions/leftovers.ts'
import { blocking, dispensable, underPreflight } from '../decisions/verdict.ts'
import { UserError } from '../errors.ts'
import { readChanges, readRoleChanges } from '../facts/changes.ts'
import type { Facts } from '../facts/facts.ts'
import { gather } from '../facts/gather.ts'
import { type Leftovers, readLeftovers } from '../facts/leftovers.ts'
import { looksForPreviews } from '../facts/previews.ts'
import { readPulls } from '../facts/pulls.ts'
import { readRevisions } from '../facts/revisions.ts'
import type { PullState } from '../github/api.ts'
import type { Runner } from '../github/runner.ts'
import type { Google } from '../google/google.ts'
import { targetName } from '../iam/names.ts'
import { predefinedRoles } from '../iam/role-table.ts'
import type { Config } from '../inputs/config.ts'
import { KINDS } from '../kinds/list.ts'
import { type Fact, type Finding, isHeldUnlessForbidden } from '../model.ts'
import { needsOf } from '../needs/needs.ts'
import { resourcesOf } from '../needs/resources.ts'
import { grantingNeeds, grantSteps } from '../plan/grant-missing.ts'
import type { Plan } from '../plan/order.ts'
import { makePlan, planProblems } from '../plan/plan.ts'
import { deniedPaths } from '../source/credentials.ts'
import { sourceDigest } from '../source/digest.ts'
import { takeKnownBlobs } from '../source/known-blobs.ts'
import { type Listing, listSource, lookInside } from '../source/listing.ts'
import { summariseSource } from '../source/summary.ts'
import type { World } from '../steps/step.ts'
import { lacksPermission, untilGranted } from '../steps/tools/propagation.ts'
import type { Course, Surroundings } from './course.ts'
import { githubClient } from './github-client.ts'

/** Under `wait_for_grants`, a missing permission can be a grant that has not taken effect: look again until it has, or time is up. */
export async function examineUntilReady(course: Course, world: World, place: Surroundings): Promise<void> {
  let lacking: UserError | undefined
  try {
    await untilGranted(world, 'Preflight', async () => {
      await examine(course, world, place)
      const [first, ...others] = blocking(course.findings)
      lacking = first && new UserError([first, ...others])
      // Do not wait for what no grant fixes.
      if (lacking?.findings.every(finding => lacksPermission(new UserError([finding])))) throw lacking
    })
  } catch (error) {
    // A missing permission is already among the course's findings.
    if (error !== lacking) throw error
  }
}

/** Facts, decisions, plan, findings. Gathering asks about the needs of the widest plan, so one round is enough. */
export async function examine(
  course: Course,
  { google, signal }: World,
  { runner, context }: Surroundings,
): Promise<void> {
  const { config, made } = course
  const fork = context.code.whose !== 'ours'
  const drifts = config.mode === 'drift'
  const widest = needsOf([...makePlan(config, null, null), ...(drifts ? makePlan(nextDeploy(config), null, null) : [])])
  const asked = mayGrant(config, fork) ? needsOf([{ needs: [...widest, ...grantingNeeds(widest)] }]) : widest
  const listed = readSource(course, runner, signal)
  const reuses = config.build.reuse && config.origin.kind === 'source' && !drifts
  const [facts, first] = await Promise.all([
    gather(config, google, asked, signal, reuses ? listed.then(required) : undefined),
    listed,
  ])
  const listing = await readable(config, facts, first, signal)
  const source = listing && summariseSource(listing)
  const ask = pullsAsker(config, { runner, context }, signal)
  const now = await readNow(config, facts, ask)
  const pull = config.preview && now?.pulls.get(config.preview.pullRequest)
  if (pull) facts.pull = pull
  const decisions = decide(config, facts, source, now)
  await judgeLeftovers(config, facts, decisions, google, ask, now)
  await lookOnGitHub(config, facts, decisions, { runner, context }, signal)
  const { drift } = decisions
  if (drift) drift.differences = leaveAccepted(drift.differences, config.drift.accepted, Date.now())
  const plan = makePlan(config, facts, decisions, listing)
  const judged = drift && (await judgeDrift(google, config, facts, { ...decisions, drift }, plan))
  if (drift && judged) {
    drift.ground = judged.lost
    // Asked only if something differs.
    if (drift.differences.length > 0) await readHistory(google, config, facts, drift)
  }
  const found = judged?.found ?? [...planProblems(config, facts, listing), ...judge(config, facts, decisions, plan)]
  const { granted } = made
  const granting = decideGranting({ config, facts, plan, findings: found, fork, ...(granted && { granted }) })
  const steps = grantSteps(granting, needsOf(plan), resourcesOf(config, facts), absentCallers(facts))
  const toGrant = permissions(config, facts, decisions, steps).filter(finding => !found.some(isAbout(finding)))
  const findings = underPreflight([...granting.findings, ...toGrant], config.preflight)
  Object.assign(course, {
    ...{ facts, decisions, found, granting, plan: [...steps, ...plan], grantSteps: steps.length },
    findings: [...unseenTarget(config, facts, findings), ...findings],
    ...(listing && { listing }),
  })
}

/** A dry run also says what would go on GitHub; other runs do it and say so in the log. */
async function lookOnGitHub(
  config: Config,
  facts: Facts,
  decisions: Decisions,
  { runner, context: { repository } }: Surroundings,
  signal: AbortSignal,
): Promise<void> {
  const { githubToken: token, dryRun, preview } = config
  if (!decisions.cleanup || !dryRun || !token || !repository || isReopened(facts)) return
  const going = decisions.cleanup.filter(({ choice }) => choice === 'remove')
  const numbers = preview ? [preview.pullRequest] : going.map(each => each.preview.pullRequest)
  if (numbers.length === 0) return
  const github = await githubClient(runner.env, { token, repository, signal })
  const { partsOnGitHub } = await import('./news/on-github.ts')
  decisions.onGitHub = []
  for (const number of numbers) decisions.onGitHub.push(...(await partsOnGitHub(github, config, number)))
}

/** What previews leave in the registry and the bucket; asked after it is decided which previews go. */
async function judgeLeftovers(
  config: Config,
  facts: Facts,
  decisions: Decisions,
  google: Google,
  ask: AskPulls,
  now?: Now,
): Promise<void> {
  const { cleanup } = decisions
  const { previews } = facts
  if (!cleanup || !now || !previews?.known || isReopened(facts)) return
  const { project, service, repository, bucket } = resourcesOf(config, facts)
  const alikes = facts.lookalikes?.known ? facts.lookalikes.value : []
  const terms = termsOf(config, service, previews.value, cleanup, now, alikes)
  const where = {
    ...{ project, region: config.region, of: config.preview?.of ?? config.service },
    ...{ repository: repository.name, bucket: bucket.name },
    ...(config.preview && { pullRequest: config.preview.pullRequest }),
  }
  facts.leftovers = await readLeftovers(google, where, item => earlyReason(item, terms) === undefined)
  const over = await stillOver(terms.over, facts.leftovers, ask)
  decisions.leftovers = decideLeftovers(facts.leftovers, { ...terms, over })
}

/** Those pull requests that are still closed: what was built since GitHub was asked can be of one that is open again. */
async function stillOver(
  over: ReadonlySet<number>,
  { builds }: Leftovers,
  ask: AskPulls,
): Promise<ReadonlySet<number>> {
  const pulls = await ask([...builds.keys()].filter(number => over.has(number)))
  const isOpen = (pull: Fact<PullState> | undefined) => pull?.known === true && pull.value === 'open'
  return new Set([...over].filter(number => !isOpen(pulls.get(number))))
}

/** What the check itself has to say, with the preflight of the deploy that it stands for; `lost`: what counts as drift. */
async function judgeDrift(
  google: Google,
  config: Config,
  facts: Facts,
  decisions: Decisions & { drift: Drift },
  plan: Plan,
) {
  const next = nextDeploy(config)
  const decided = decide(next, facts)
  const nextPlan = makePlan(next, facts, decided)
  const preflight = await withRemovals(
    google,
    facts,
    [...planProblems(next, facts), ...judge(next, facts, decided, nextPlan)],
    nextPlan,
  )
  const said = judge(config, facts, decisions, plan)
  const ground = groundOf(underPreflight(preflight, config.preflight), said, nextPlan, config)
  // Where nothing can be compared, what explains it is a failure of the check.
  if (decisions.drift.unknown.some(({ blind }) => blind)) return { found: [...ground.raw, ...said], lost: [] }
  return { found: [...said, ...ground.others], lost: ground.lost }
}

/** Since when and by whom, if that can be told. Only services have revisions whose templates can be compared. */
async function readHistory(google: Google, config: Config, facts: Facts, { differences }: Drift): Promise<void> {
  const ofTemplate = KINDS[config.kind].requests && differences.some(({ path }) => path.startsWith('template.'))
  const service = targetName(facts.projectId, config)
  const [changes, revisions] = await Promise.all([
    readChanges(
      google,
      differences.map(({ target }) => target),
    ),
    ofTemplate ? readRevisions(google, service) : undefined,
  ])
  Object.assign(facts, { changes, ...(revisions && { revisions }) })
}

/** Asks the audit log only about accounts that lack something that the deploy needs, or may. */
async function withRemovals(google: Google, facts: Facts, findings: Finding[], plan: Plan): Promise<Finding[]> {
  const conditional = facts.answers.filter(({ verdict }) => verdict === 'conditional')
  const needed = findings.filter(
    finding =>
      !dispensable(finding, plan) &&
      !isHeldUnlessForbidden(finding) &&
      !conditional.some(({ principal, need, resource }) => isAbout({ principal, ...need, resource })(finding)),
  )
  const members = doubted(needed)
  if (members.length === 0) return findings
  const [changes, roles] = await Promise.all([readRoleChanges(google, facts.projectId, members), predefinedRoles()])
  const deployed = facts.live.known ? facts.live.value?.updateTime : undefined
  return findings.map(finding => {
    const found = needed.includes(finding) ? withLostRole(finding, changes, roles, facts.projectId) : finding
    return deployed ? withNewGrant(found, changes, deployed) : found
  })
}

/** Accounts of schedules that the run will create. */
const absentCallers = ({ schedules = [] }: Facts): string[] =>
  schedules.flatMap(({ schedule, caller, account }) =>
    !schedule.serviceAccount && account.known && account.value === null ? [caller] : [],
  )

type About = Pick<Finding, 'permission'> & { principal?: string | undefined; resource?: string | undefined }

const isAbout = (a: About) => (b: About) =>
  a.principal === b.principal && a.permission === b.permission && a.resource === b.resource

type AskPulls = (numbers: readonly number[]) => Promise<ReadonlyMap<number, Fact<PullState>>>

/** Asks GitHub for the state of pull requests, which takes a token; without one, nothing is known of any. */
function pullsAsker(
  { githubToken: token }: Pick<Config, 'githubToken'>,
  { runner, context: { repository } }: Surroundings,
  signal: AbortSignal,
): AskPulls {
  return async numbers => {
    if (!token || !repository || numbers.length === 0) return new Map()
    return readPulls(await githubClient(runner.env, { token, repository, signal }), repository, numbers)
  }
}

/** The basis of a removal. */
async function readNow(
  config: Pick<Config, 'mode' | 'preview'>,
  facts: Facts,
  ask: AskPulls,
): Promise<Now | undefined> {
  if (!looksForPreviews(config)) return undefined
  const found = facts.previews?.known ? facts.previews.value : []
  const numbers = config.preview ? [config.preview.pullRequest] : found.map(({ pullRequest }) => pullRequest)
  // The age of a preview is that of a moment at which it was there.
  const time = Date.now()
  return { time, pulls: await ask(numbers) }
}

async function readSource(course: Course, { env }: Runner, signal: AbortSignal): Promise<Listing | undefined> {
  const { origin, mode, build } = course.config
  // A check for drift builds nothing, and works without a checkout.
  if (origin.kind !== 'source' || mode === 'drift') return undefined
  if (course.listing) return course.listing
  // Where an earlier image can do, the source is only looked into once it turns out that it has to go up.
  const contents = !build.reuse
  const workspace = env.GITHUB_WORKSPACE || undefined
  const options = { denied: deniedPaths(env), contents, signal, ...(workspace !== undefined && { workspace }) }
  const listing = await listSource(origin.directory, options)
  if (!build.reuse) return listing
  await takeKnownBlobs(listing.root, listing.files)
  return { ...listing, digest: await sourceDigest(listing) }
}

function required(listing: Listing | undefined): Listing {
  if (!listing) throw new Error('A source has a listing.')
  return listing
}

/** The listing, looked into if it may be uploaded. */
async function readable(
  { build, origin }: Config,
  { reusable }: Facts,
  listing: Listing | undefined,
  signal: AbortSignal,
): Promise<Listing | undefined> {
  const found = reusable?.known && reusable.value
  if (!listing || !build.reuse || found || listing.inspected || origin.kind !== 'source') return listing
  return lookInside(listing, origin.given, signal)
}
