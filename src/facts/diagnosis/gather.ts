/** Asks everything that a diagnosis has to know, each question as soon as what it hangs on is there. Changes nothing. */
import { UserError } from '../../errors.ts'
import type { Google } from '../../google/google.ts'
import { ApiError } from '../../google/wire-level/api-error.ts'
import { isSafeForTokens } from '../../google/wire-level/safe-address.ts'
import { fullName, homeOfAccount, memberOf } from '../../iam/names.ts'
import { SCHEDULER_HOST, schedulerAgent, schedulerJobName } from '../../iam/schedule-names.ts'
import type { Config } from '../../inputs/config.ts'
import type { Fact } from '../../model.ts'
import { audienceOf, isAddressOf, urlOf } from '../../service/address.ts'
import { accepts, audiencesOf } from '../../service/audiences.ts'
import type { Policy, SchedulerJob } from '../../wire.ts'
import { errorText } from '../../words/error-text.ts'
import { fail } from '../../words/findings.ts'
import { ask, known, unknown } from '../ask.ts'
import { readCallers } from '../callers.ts'
import { readAccount, readAccountPolicy } from '../identity.ts'
import { once } from '../once.ts'
import { findProjectNumber, readProject } from '../project.ts'
import type { CaseFacts, DiagnosisFacts, Probe, TargetFacts } from './facts.ts'
import { type RightReader, rightReader } from './rights.ts'
import { policyOf, targetByFunction, targetByJob, targetByName, targetByUrl } from './targets.ts'

interface World {
  google: Google
  config: Config
  project: string
  projectNumber: Promise<Fact<string>>
  rightOf: RightReader
  /** The allow policy of what is called, asked at most once. */
  policyOf: (target: TargetFacts) => Promise<Fact<Policy>>
}

/** Of another service that nobody has: names under `.invalid` are nobody's (RFC 2606). */
const WRONG_AUDIENCE = 'https://another-audience.invalid'

/** Throws UserError where no project is known, and what `ask` lets through. */
export async function gatherDiagnosis(config: Config, google: Google): Promise<DiagnosisFacts> {
  const project = config.project ?? google.project
  if (!project)
    throw new UserError([
      fail(
        'project-unreachable',
        'No Google Cloud project is known: neither the inputs nor the credentials name one. Add the input project_id with the id of your project.',
      ),
    ])
  const projectNumber = readProject(google, project).then(fact => findProjectNumber(fact))
  const world: World = {
    ...{ google, config, project, projectNumber, rightOf: rightReader(google) },
    policyOf: once(
      (target: TargetFacts) => policyOf(google, target),
      ({ name }) => name,
    ),
  }
  const { schedules = [], url, function: called } = config.diagnosis ?? {}
  const found =
    schedules.length > 0
      ? { cases: await Promise.all(schedules.map(name => scheduled(world, name, readJob(world, name)))), lost: [] }
      : await fromTarget(world, url, called)
  return { project, projectNumber: await projectNumber, ...found }
}

/** The run itself asks, and whoever the workflow names; so does the job that a deploy would have made. */
async function fromTarget(
  world: World,
  url: string | undefined,
  called: string | undefined,
): Promise<Pick<DiagnosisFacts, 'cases' | 'lost'>> {
  const { google, config, project } = world
  const place = { project, region: config.region }
  const jobName = `${config.service}-schedule`
  const standard = url === undefined && called === undefined ? readJob(world, jobName) : undefined
  const callers = readCallers(google, config.callers, place, world.projectNumber)
  const target = await (url !== undefined
    ? targetByUrl(google, place, url, { service: config.service, ...(called && { function: called }) })
    : called
      ? targetByFunction(google, place, called)
      : targetByName(google, place, config.service))
  const [job, found] = await Promise.all([standard, callers])
  const [whole, ...cases] = await Promise.all([
    withEverybody(world, target),
    own(world, target, url),
    ...(job?.known && job.value ? [scheduled(world, jobName, Promise.resolve(job))] : []),
    ...found.flatMap(({ caller, account, network }) =>
      account.known && account.value !== null
        ? [named(world, target, caller.given, account.value, network === 'none')]
        : [],
    ),
    ...config.invokers.flatMap(member => {
      const email = /^serviceAccount:(.+)$/.exec(member)?.[1]
      return email ? [named(world, target, email, email)] : []
    }),
  ])
  return {
    cases: cases.map(one => (one.target === target ? { ...one, target: whole } : one)),
    lost: found.filter(({ account }) => !account.known || account.value === null),
  }
}

const permissionOf = (target: TargetFacts, job?: SchedulerJob | null): string => {
  if (target.kind === 'function') return 'cloudfunctions.functions.invoke'
  if (target.kind !== 'job') return 'run.routes.invoke'
  return hasOverrides(job) ? 'run.jobs.runWithOverrides' : 'run.jobs.run'
}

/** A body with overrides takes another permission (docs/google-cloud.md#results-of-an-attempt). */
function hasOverrides(job: SchedulerJob | null | undefined): boolean {
  const body = job?.httpTarget?.body
  return body ? /"overrides"/.test(Buffer.from(String(body), 'base64').toString('utf8')) : false
}

const resourceOf = ({ kind, name }: TargetFacts) =>
  kind === 'function' ? fullName.function(name) : fullName.service(name)
const isThere = ({ name, state }: TargetFacts) => name !== '' && !(state.known && state.value === null)

async function rightTo(world: World, target: TargetFacts, member: string, permission = permissionOf(target)) {
  if (!isThere(target)) return undefined
  const [, project = world.project] = target.name.split('/')
  return world.rightOf({
    member,
    permission,
    resource: resourceOf(target),
    project,
    policy: world.policyOf(target),
  })
}

async function withEverybody(world: World, target: TargetFacts): Promise<TargetFacts> {
  const everybody = target.kind === 'job' ? undefined : await rightTo(world, target, 'allUsers')
  return { ...target, ...(everybody && { everybody }) }
}

/** The run's own call. */
async function own(world: World, target: TargetFacts, url: string | undefined): Promise<CaseFacts> {
  const { google, config } = world
  const { principal } = google.identity
  const address = url ?? (target.url && !target.runsWhenAsked ? urlOf(target.url, config.verifyPath) : target.url)
  const [right, asked] = await Promise.all([
    principal ? rightTo(world, target, principal) : undefined,
    address ? askAs(world, address, [undefined, ...ownAudiences(target, address)]) : undefined,
  ])
  const email = /^serviceAccount:(.+)$/.exec(principal ?? '')?.[1]
  return { id: 'caller', target, probes: [], ...asked, ...(right && { right }), ...(email && { email }) }
}

/** At an address that only the workflow calls the service's, whoever answers there could call the service with a token for it. */
function ownAudiences(target: TargetFacts, address: string): string[] {
  const audience = audienceFor(target)
  const { origin } = new URL(address)
  if (target.foreignUrl) return mayHave(target, address, origin) && isTaken(target, origin) ? [origin] : []
  return audience ? [audience, WRONG_AUDIENCE] : [origin]
}

const isTaken = ({ service }: TargetFacts, audience: string) =>
  service !== undefined && accepts(audiencesOf(service), audience)

/**
 * Whether an ID token of the run for this audience can go to the address: only its own audience, or the service that takes it, gets one.
 * Anybody else could show the token to whoever takes it.
 */
function mayHave(target: TargetFacts, address: string, audience: string): boolean {
  if (!isSafeForTokens(new URL(address))) return false
  if (URL.canParse(audience) && new URL(audience).origin === new URL(address).origin) return true
  return target.service !== undefined && isAddressOf(target.service, address) && isTaken(target, audience)
}

/** The audience to ask with: the service's own address, the function's. */
const audienceFor = ({ service, url, kind }: TargetFacts) =>
  service ? audienceOf(service) : kind === 'function' ? url : undefined

async function named(
  world: World,
  target: TargetFacts,
  id: string,
  email: string,
  outside = false,
): Promise<CaseFacts> {
  const [right, account] = await Promise.all([rightTo(world, target, memberOf(email)), accountOf(world, email)])
  return { id, target, email, account, probes: [], ...(right && { right }), ...(outside && { fromOutside: true }) }
}

async function accountOf({ google, project, projectNumber }: World, email: string) {
  const number = await projectNumber
  return readAccount(google, {
    email,
    project,
    home: homeOfAccount(email, project, number.known ? number.value : undefined),
  })
}

/** A Cloud Scheduler job's call, and what its last attempt came to. */
async function scheduled(world: World, name: string, reading: Promise<Fact<SchedulerJob | null>>): Promise<CaseFacts> {
  const { google, config, project } = world
  const { region } = config
  const job = await reading
  const found = job.known ? job.value : null
  const http = found?.httpTarget
  const uri = http?.uri ?? undefined
  if (!http || !uri || !URL.canParse(uri)) {
    const target: TargetFacts = {
      kind: 'address',
      name: '',
      words: 'anything',
      state: unknown('The job calls no address.'),
    }
    return { id: name, target, probes: [], schedule: { name, region, job, attempt: null, logged: null } }
  }
  const email = http.oidcToken?.serviceAccountEmail || http.oauthToken?.serviceAccountEmail || undefined
  const jobName = runJobOf(uri)
  const since = found.lastAttemptTime ? new Date(Date.parse(found.lastAttemptTime) - 60_000).toISOString() : undefined
  const [target, account, attempt, agent] = await Promise.all([
    (jobName
      ? targetByJob(google, jobName)
      : targetByUrl(google, { project, region }, uri, {
          service: config.service,
          ...(config.diagnosis?.function && { function: config.diagnosis.function }),
        })
    ).then(one => withEverybody(world, one)),
    email ? accountOf(world, email) : undefined,
    since ? readAttempt(world, name, since) : null,
    email
      ? agentOf(
          world,
          email,
          http.oidcToken ? 'iam.serviceAccounts.getOpenIdToken' : 'iam.serviceAccounts.getAccessToken',
        )
      : undefined,
  ])
  const audience = http.oidcToken ? http.oidcToken.audience || uri : undefined
  const [right, logged, asked] = await Promise.all([
    email ? rightTo(world, target, memberOf(email), permissionOf(target, found)) : undefined,
    since && target.kind === 'service' && target.name
      ? readLogged(world, target.name, uri.replace(/^https?:\/\//, ''), since)
      : null,
    probeFor(world, target, audience),
  ])
  return {
    ...{ id: name, target, ...asked },
    ...(email && { email }),
    ...(right && { right }),
    ...(account && { account }),
    schedule: {
      name,
      region,
      job,
      attempt,
      logged,
      ...(agent && { agent }),
      ...(audience && { audience }),
      ...(hasOverrides(found) && { overrides: true }),
    },
  }
}

/** What can be asked without doing what the schedule is for: a function does it wherever it is asked. */
async function probeFor(
  world: World,
  target: TargetFacts,
  audience: string | undefined,
): Promise<Pick<CaseFacts, 'probes'>> {
  const { url, service, runsWhenAsked } = target
  if (target.kind === 'job' || !url || runsWhenAsked || !isThere(target)) return { probes: [] }
  const address = urlOf(service ? (audienceOf(service) ?? url) : url, world.config.verifyPath)
  // Whoever can change the job has chosen both.
  return askAs(world, address, [undefined, ...(audience && mayHave(target, address, audience) ? [audience] : [])])
}

/** One request for each audience; without a token where it is undefined. */
async function askAs(
  { google }: World,
  url: string,
  audiences: (string | undefined)[],
): Promise<Pick<CaseFacts, 'probes' | 'noToken'>> {
  let noToken: string | undefined
  const probes = await Promise.all(
    audiences.map(async (audience): Promise<Probe | undefined> => {
      const token = audience === undefined ? undefined : await tokenFor(google, audience)
      if (token && 'why' in token) {
        noToken ??= token.why
        return undefined
      }
      const sent = { url, ...(audience !== undefined && { audience }) }
      try {
        return { ...sent, answer: await google.ask(url, token && `Bearer ${token.value}`) }
      } catch (error) {
        if (!(error instanceof ApiError)) throw error
        return { ...sent, silent: errorText(error) }
      }
    }),
  )
  return { probes: probes.filter(probe => probe !== undefined), ...(noToken !== undefined && { noToken }) }
}

async function tokenFor(google: Google, audience: string): Promise<{ value: string } | { why: string }> {
  try {
    const value = await google.idToken(audience)
    return value ? { value } : { why: 'This identity can have no ID token: give the input service_account.' }
  } catch (error) {
    if (!(error instanceof ApiError) && !(error instanceof UserError)) throw error
    return { why: errorText(error) }
  }
}

async function agentOf(world: World, email: string, permission: string) {
  const { google, project, projectNumber, rightOf } = world
  const number = await projectNumber
  if (!number.known) return undefined
  const agent = schedulerAgent(number.value)
  const right = await rightOf({
    ...{ member: memberOf(agent), permission, project },
    resource: fullName.account(email, project),
    policy: readAccountPolicy(google, { email, project, home: homeOfAccount(email, project, number.value) }),
  })
  return { email: agent, right }
}

function readJob({ google, config, project }: World, job: string): Promise<Fact<SchedulerJob | null>> {
  const name = schedulerJobName(project, config.region, job)
  return ask(
    `GET ${SCHEDULER_HOST}/v1/${name}`,
    fullName.schedulerJob(name),
    () => google.scheduler.getJob(name),
    found => (found ? `${found.schedule}, ${found.state}` : 'does not exist'),
  )
}

async function readAttempt({ google, config, project }: World, job: string, since: string) {
  const name = schedulerJobName(project, config.region, job)
  const all = await ask(
    'POST logging.googleapis.com/v2/entries:list',
    fullName.schedulerJob(name),
    () => google.logging.attempts(name, since),
    found => found.map(({ status, debug }) => debug ?? status).join(', ') || 'no attempt',
  )
  return all.known ? known(all.value.at(-1) ?? null, ...all.evidence) : all
}

function readLogged({ google }: World, service: string, address: string, since: string) {
  return ask(
    'POST logging.googleapis.com/v2/entries:list',
    fullName.service(service),
    () => google.logging.scheduledCalls(service, address, since),
    found => found.map(({ status, text }) => text || `${status}, from the app`).join(', ') || 'no entry',
  )
}

const RUN_JOB =
  /^\/(?:v2\/(projects\/[^/]+\/locations\/[^/]+\/jobs\/[^/:]+)|apis\/run\.googleapis\.com\/v1\/namespaces\/([^/]+)\/jobs\/([^/:]+)):run$/

/** The Cloud Run job that an address of Cloud Run's API runs; undefined for other addresses. */
function runJobOf(uri: string): string | undefined {
  const { hostname, pathname } = new URL(uri)
  const region = /^(?:([a-z]+-[a-z]+\d+)-)?run\.googleapis\.com$/.exec(hostname)
  const found = region && RUN_JOB.exec(pathname)
  if (!found) return undefined
  return found[1] ?? `projects/${found[2]}/locations/${region[1] ?? ''}/jobs/${found[3]}`
}
