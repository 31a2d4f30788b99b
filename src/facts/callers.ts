/** The runtime accounts of callers: for each service that calls this one, the account of its revisions. */

import type { Google } from '../google/google.ts'
import { defaultRuntimeAccount, emailOf, fullName, serviceName } from '../iam/names.ts'
import type { Caller } from '../inputs/config.ts'
import { say } from '../language/say.ts'
import type { Fact } from '../model.ts'
import type { Service } from '../wire.ts'
import { ask, known, unknown } from './ask.ts'
import { findProjectNumber, readProject } from './project.ts'

/** A caller, and the email of the account that it calls as; `null`: there is no such service. */
export interface CallerAccount {
  caller: Caller
  account: Fact<string | null>
  /** Full resource name of the caller. */
  resource: string
  /** Of a service that could be read: which of its traffic leaves through a VPC network. */
  network?: 'none' | 'private-ranges' | 'all'
}

/** `run`: project and region that a caller's bare name means. */
export function readCallers(
  google: Google,
  callers: readonly Caller[],
  run: { project: string; region: string },
  projectNumber: Promise<Fact<string>>,
): Promise<CallerAccount[]> {
  return Promise.all(callers.map(caller => readCaller(google, caller, run, projectNumber)))
}

async function readCaller(
  google: Google,
  caller: Caller,
  run: { project: string; region: string },
  projectNumber: Promise<Fact<string>>,
): Promise<CallerAccount> {
  if (caller.kind === 'account') {
    const { email } = caller
    const account = known(email, { call: 'input callers', resource: email, answer: email })
    return { caller, account, resource: fullName.account(email, run.project) }
  }
  const { project = run.project, region = run.region, service } = caller
  const name = serviceName(project, region, service)
  const resource = fullName.service(name)
  const found = await ask(
    `GET run.googleapis.com/v2/${name}`,
    resource,
    () => google.run.getService(name),
    live => (live ? say`runs as ${live.template?.serviceAccount || say`the default account`}` : say`does not exist`),
  )
  if (!found.known) return { caller, resource, account: found }
  if (found.value === null) return { caller, resource, account: known(null, ...found.evidence) }
  const network = networkOf(found.value)
  const email = found.value.template?.serviceAccount
  if (email) return { caller, resource, network, account: known(emailOf(email), ...found.evidence) }
  const number = project === run.project ? await projectNumber : findProjectNumber(await readProject(google, project))
  const account = number.known
    ? known(defaultRuntimeAccount(number.value), ...found.evidence, ...number.evidence)
    : unknown(number.why, ...found.evidence, ...number.evidence)
  return { caller, resource, network, account }
}

/** Cloud Run's default egress is that of private addresses. */
function networkOf({ template }: Service): NonNullable<CallerAccount['network']> {
  const { connector, networkInterfaces, egress } = template?.vpcAccess ?? {}
  if (!connector && !networkInterfaces?.length) return 'none'
  return egress === 'ALL_TRAFFIC' ? 'all' : 'private-ranges'
}
