/** A schedule of a function that is not a Cloud Run service: of the first generation, or not there at all. Pure. */

import type { ScheduleFact } from '../facts/schedule.ts'
import { fullName, memberOf, serviceName } from '../iam/names.ts'
import { command, remediesFor, withAccount } from '../iam/remedies.ts'
import { functionName, functionService } from '../iam/schedule-names.ts'
import { say } from '../language/say.ts'
import type { Finding, Remedy } from '../model.ts'
import { fail } from '../words/findings.ts'

interface Place {
  project: string
  region: string
}

/** `fact`: its Cloud Run service is known to be missing. */
export function noService({ project, region }: Place, name: string, fact: ScheduleFact): Finding {
  const { called, asFunction } = fact
  const evidence = [...(called?.evidence ?? []), ...(asFunction?.evidence ?? [])]
  const found = asFunction?.known ? asFunction.value : undefined
  const resource = fullName.service(serviceName(project, region, functionService(name)))
  if (found === null)
    return fail(
      'schedule-failed',
      say`schedule_target: there is neither a function ${name} in ${region} of the project ${project} nor its Cloud Run service ${functionService(name)}. Correct the name or the region, or deploy it first.`,
      { resource, evidence },
    )
  const first = found?.environment === 'GEN_1'
  const certain = first
    ? say`schedule_target: ${name} is a first-generation function and therefore not a Cloud Run service.`
    : say`schedule_target: there is no Cloud Run service ${functionService(name)} in ${region}, which the function ${name} would be. First-generation functions have none, and the run could not read whether ${name} is one.`
  const rest =
    fact.schedule.body || fact.schedule.headers ? say` Add the body and the headers of the call to the second one.` : ''
  return fail(
    'schedule-failed',
    say`${certain} This action does not schedule such functions: run the two commands, and remove schedule_target.${rest}`,
    {
      resource: first ? fullName.function(functionName(project, region, name)) : resource,
      evidence,
      remedies: byHand({ project, region }, name, fact),
    },
  )
}

/**
 * The grant, on the function itself, and the job, whose audience is the whole URL of the function (docs/google-cloud.md#cloud-scheduler).
 */
function byHand(
  { project, region }: Place,
  name: string,
  { schedule, caller, account, asFunction }: ScheduleFact,
): Remedy[] {
  const found = asFunction?.known ? asFunction.value : undefined
  const url = found?.url ?? `https://${region}-${project}.cloudfunctions.net/${name}`
  const grants = remediesFor({
    ...{ member: memberOf(caller), role: 'roles/cloudfunctions.invoker' },
    resource: fullName.function(functionName(project, region, name)),
  }).filter(({ kind }) => kind === 'gcloud')
  const made = account.known && account.value === null ? withAccount(project, caller, grants) : grants
  const job = command([
    ...['scheduler', 'jobs', 'create', 'http', schedule.name, `--project=${project}`, `--location=${region}`],
    ...[`--schedule=${schedule.cron}`, `--time-zone=${schedule.timeZone}`],
    ...[`--uri=${url}${schedule.path === '/' ? '' : schedule.path}`, `--http-method=${schedule.method}`],
    ...[`--oidc-service-account-email=${caller}`, `--oidc-token-audience=${url}`],
  ])
  return made.map(({ kind, title, text }) => ({
    kind,
    title: say`${title}; create the job ${schedule.name}`,
    text: `${text}\n${job}`,
  }))
}
