/** What the run itself knows of a scheduled call that failed: the service that it has just deployed, who may call it, the logs. */

import { answerOfAttempt } from '../../decisions/refusal/attempt.ts'
import type { Call } from '../../decisions/refusal/call.ts'
import { everybodyBy, gatesKnown, invokerBy } from '../../decisions/refusal/known-call.ts'
import type { CallNames } from '../../decisions/refusal/names.ts'
import type { Attempted, LoggedCall } from '../../google/logging.ts'
import { fullName, memberOf } from '../../iam/names.ts'
import { callerOf, schedulerAgent } from '../../iam/schedule-names.ts'
import type { Schedule } from '../../inputs/config.ts'
import { say } from '../../language/say.ts'
import { audienceOf } from '../../service/address.ts'
import { accepts, audiencesOf } from '../../service/audiences.ts'
import type { Service } from '../../wire.ts'
import type { RunContext } from '../step.ts'
import { inTheLog, orUndefined } from './request-log.ts'

/** An attempt that has ended. */
export interface Outcome extends Attempted {
  /** When the attempt was requested, by Google's clock if known. */
  since: string
  /** The log of the job told it. */
  logRead: boolean
}

/** `name`: of the Cloud Scheduler job; `called`: of the Cloud Run service or job. */
export async function readScheduledCall(
  world: RunContext,
  schedule: Schedule,
  { name, called }: { name: string; called: string },
  outcome: Outcome,
): Promise<{ call: Call; names: CallNames }> {
  const { google, config, made } = world
  const [, project = '', , region = ''] = name.split('/')
  const caller = callerOf(schedule, project)
  const isJob = schedule.target.kind === 'run'
  const own = made.service?.name === called ? made.service : undefined
  const [service, bindings, account, number] = await Promise.all([
    isJob ? undefined : (own ?? orUndefined(() => google.run.getService(called))),
    own && made.bindings ? made.bindings : orUndefined(async () => (await google.run.getPolicy(called)).bindings ?? []),
    orUndefined(() => google.iam.getServiceAccount(caller, project)),
    orUndefined(async () => /^projects\/(\d+)$/.exec((await google.resourceManager.getProject(project)).name)?.[1]),
  ])
  const url = service ? audienceOf(service) : undefined
  const audience = schedule.audience ?? url
  const logged = isJob || !url ? undefined : await loggedCalls(world, called, `${url}${schedule.path}`, outcome)
  const everybody = service ? everybodyBy(service, bindings) : undefined
  const invoker = invokerBy(memberOf(caller), bindings)
  const call: Call = {
    target: isJob ? 'job' : 'service',
    exists: true,
    internal: true,
    schedule: 'on',
    token: isJob ? 'access' : 'id',
    ...(service && gatesKnown(service)),
    ...(account !== undefined && { account: account === null ? 'missing' : account.disabled ? 'disabled' : 'there' }),
    ...(service && audience !== undefined && { audience: accepts(audiencesOf(service), audience) }),
    // What the run has just opened can still be closed in some places.
    ...(everybody !== undefined && !made.changedAccess && { everybody }),
    ...(invoker && { invoker }),
    answer: answerOfAttempt(outcome, outcome.logRead, logged),
  }
  return { call, names: namesOf(config, schedule, { called, caller, project, region, number, service, audience }) }
}

interface Known {
  called: string
  caller: string
  project: string
  region: string
  number: string | undefined
  service: Service | null | undefined
  audience: string | undefined
}

function namesOf(
  { service: deployed }: RunContext['config'],
  schedule: Schedule,
  { called, caller, project, region, number, service, audience }: Known,
): CallNames {
  const short = called.split('/').at(-1) ?? deployed
  const url = service ? audienceOf(service) : undefined
  return {
    who: say`The Cloud Scheduler job ${schedule.name}`,
    member: memberOf(caller),
    target: {
      words: say`the ${schedule.target.kind === 'run' ? say`job` : say`service`} ${short}`,
      ...{ name: short, resource: fullName.service(called), project, region },
      ...(url !== undefined && { url }),
    },
    audiences: [...(url === undefined ? [] : [url]), ...(service?.customAudiences ?? [])],
    ...(audience !== undefined && { audience }),
    schedule: {
      ...{ name: schedule.name, region, project, path: schedule.path },
      ...(number && { agent: schedulerAgent(number) }),
    },
  }
}

/** Undefined if the log cannot be read. An attempt that got an answer is in it sooner or later. */
async function loggedCalls(
  world: RunContext,
  called: string,
  url: string,
  outcome: Outcome,
): Promise<LoggedCall[] | undefined> {
  const { google } = world
  const { status, unsent } = answerOfAttempt(outcome, outcome.logRead)
  // Of other answers it is known whose they are.
  if (unsent || (status !== 401 && status !== 403)) return undefined
  return inTheLog(
    world,
    () => google.logging.scheduledCalls(called, url.replace(/^https?:\/\//, ''), outcome.since),
    found => found.length > 0,
  )
}
