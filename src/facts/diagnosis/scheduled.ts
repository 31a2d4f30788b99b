/** A Cloud Scheduler job's call: the job, its account and agent, its target, and the result of its last attempt. */

import { fullName, homeOfAccount, memberOf } from '../../iam/names.ts'
import { SCHEDULER_HOST, schedulerAgent, schedulerJobName } from '../../iam/schedule-names.ts'
import { say } from '../../language/say.ts'
import type { Fact } from '../../model.ts'
import { audienceOf, urlOf } from '../../service/address.ts'
import type { SchedulerJob } from '../../wire.ts'
import { ask, known, unknown } from '../ask.ts'
import { readAccountPolicy } from '../identity.ts'
import type { CaseFacts, TargetFacts } from './facts.ts'
import { askAs, mayHave } from './probes.ts'
import { targetByJob, targetByUrl } from './targets.ts'
import { accountOf, hasOverrides, isThere, permissionOf, rightTo, type World, withEverybody } from './world.ts'

/** A Cloud Scheduler job's call, and the result of its last attempt. */
export async function scheduled(
  world: World,
  name: string,
  reading: Promise<Fact<SchedulerJob | null>>,
): Promise<CaseFacts> {
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
      state: unknown(say`The job calls no address.`),
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

/** Requests that do not run the scheduled work; a function runs its work on any request. */
async function probeFor(
  world: World,
  target: TargetFacts,
  audience: string | undefined,
): Promise<Pick<CaseFacts, 'probes'>> {
  const { url, service, runsWhenAsked } = target
  if (target.kind === 'job' || !url || runsWhenAsked || !isThere(target)) return { probes: [] }
  const address = urlOf(service ? (audienceOf(service) ?? url) : url, world.config.verifyPath)
  // Whoever can change the job has chosen both address and audience.
  return askAs(world, address, [undefined, ...(audience && mayHave(target, address, audience) ? [audience] : [])])
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

export function readJob({ google, config, project }: World, job: string): Promise<Fact<SchedulerJob | null>> {
  const name = schedulerJobName(project, config.region, job)
  return ask(
    `GET ${SCHEDULER_HOST}/v1/${name}`,
    fullName.schedulerJob(name),
    () => google.scheduler.getJob(name),
    found => (found ? `${found.schedule}, ${found.state}` : say`does not exist`),
  )
}

async function readAttempt({ google, config, project }: World, job: string, since: string) {
  const name = schedulerJobName(project, config.region, job)
  const all = await ask(
    'POST logging.googleapis.com/v2/entries:list',
    fullName.schedulerJob(name),
    () => google.logging.attempts(name, since),
    found => found.map(({ status, debug }) => debug ?? status).join(', ') || say`no attempt`,
  )
  return all.known ? known(all.value.at(-1) ?? null, ...all.evidence) : all
}

function readLogged({ google }: World, service: string, address: string, since: string) {
  return ask(
    'POST logging.googleapis.com/v2/entries:list',
    fullName.service(service),
    () => google.logging.scheduledCalls(service, address, since),
    found => found.map(({ status, text }) => text || say`${status}, from the app`).join(say`, `) || say`no entry`,
  )
}

const RUN_JOB =
  /^\/(?:v2\/(projects\/[^/]+\/locations\/[^/]+\/jobs\/[^/:]+)|apis\/run\.googleapis\.com\/v1\/namespaces\/([^/]+)\/jobs\/([^/:]+)):run$/

/** The Cloud Run job that a Cloud Run API address runs; undefined for other addresses. */
function runJobOf(uri: string): string | undefined {
  const { hostname, pathname } = new URL(uri)
  const region = /^(?:([a-z]+-[a-z]+\d+)-)?run\.googleapis\.com$/.exec(hostname)
  const found = region && RUN_JOB.exec(pathname)
  if (!found) return undefined
  return found[1] ?? `projects/${found[2]}/locations/${region[1] ?? ''}/jobs/${found[3]}`
}
