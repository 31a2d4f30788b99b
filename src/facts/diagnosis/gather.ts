/** Gathers all facts of a diagnosis, each as soon as what it depends on is known. Changes nothing. */

import { UserError } from '../../errors.ts'
import type { Google } from '../../google/google.ts'
import { fullName, memberOf } from '../../iam/names.ts'
import type { Config } from '../../inputs/config.ts'
import { say } from '../../language/say.ts'
import { audienceOf, urlOf } from '../../service/address.ts'
import { fail } from '../../words/findings.ts'
import { count } from '../../words/sentences.ts'
import { ask } from '../ask.ts'
import { readCallers } from '../callers.ts'
import { once } from '../once.ts'
import { findProjectNumber, readProject } from '../project.ts'
import type { CaseFacts, DiagnosisFacts, TargetFacts } from './facts.ts'
import { askAs, isTaken, mayHave } from './probes.ts'
import { rightReader } from './rights.ts'
import { readJob, scheduled } from './scheduled.ts'
import { policyOf, targetByFunction, targetByName, targetByUrl } from './targets.ts'
import { accountOf, rightTo, type World, withEverybody } from './world.ts'

/** The audience of a service that cannot exist: names under `.invalid` are reserved (RFC 2606). */
const WRONG_AUDIENCE = 'https://another-audience.invalid'

/** Throws UserError if no project is known, and the errors that `ask` lets through. */
export async function gatherDiagnosis(config: Config, google: Google): Promise<DiagnosisFacts> {
  const project = config.project ?? google.project
  if (!project)
    throw new UserError([
      fail(
        'project-unreachable',
        say`No Google Cloud project is known: neither the inputs nor the credentials name one. Add the input project_id with the id of your project.`,
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

/** The callers: the run itself, those that the workflow names, and the job that a deploy would have created. */
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

/** The run's own call. */
async function own(world: World, target: TargetFacts, url: string | undefined): Promise<CaseFacts> {
  const { google, config } = world
  const { principal } = google.identity
  const address = url ?? (target.url && !target.runsWhenAsked ? urlOf(target.url, config.verifyPath) : target.url)
  const [right, refused, asked] = await Promise.all([
    principal ? rightTo(world, target, principal) : undefined,
    target.service?.name ? readRefused(google, target.service.name) : undefined,
    address ? askAs(world, address, [undefined, ...ownAudiences(target, address)]) : undefined,
  ])
  const email = /^serviceAccount:(.+)$/.exec(principal ?? '')?.[1]
  return {
    ...{ id: 'caller', target, probes: [], ...asked },
    ...(right && { right }),
    ...(refused && { refused }),
    ...(email && { email }),
  }
}

const DAY_MS = 24 * 3_600_000

function readRefused(google: Google, service: string) {
  return ask(
    'POST logging.googleapis.com/v2/entries:list',
    fullName.service(service),
    () => google.logging.refusedCalls(service, new Date(Date.now() - DAY_MS).toISOString()),
    found => count(found.length, 'refused request'),
  )
}

/** At an address that only the workflow ties to the service, whoever answers could call the service with a token for it. */
function ownAudiences(target: TargetFacts, address: string): string[] {
  const audience = audienceFor(target)
  const { origin } = new URL(address)
  if (target.foreignUrl) return mayHave(target, address, origin) && isTaken(target, origin) ? [origin] : []
  // A function runs on every request that gets in.
  if (audience && target.runsWhenAsked) return [audience]
  return audience ? [audience, WRONG_AUDIENCE] : [origin]
}

/** The audience to use: the address of the service or function. */
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
