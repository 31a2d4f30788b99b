/** Questions about accounts: which ones a run involves, whether they exist, whether the deployer can act as them. */

import type { Google } from '../google/google.ts'
import {
  askedRuntimeAccount,
  defaultRuntimeAccount,
  fullName,
  isLegacyBuildAccount,
  namedBuildAccount,
  servingRevision,
} from '../iam/names.ts'
import type { Config } from '../inputs/config.ts'
import { say } from '../language/say.ts'
import type { Fact } from '../model.ts'
import { liveTemplate } from '../service/edit-paths.ts'
import type { Deployed, Policy, Service, ServiceAccount, WireRevision } from '../wire.ts'
import { andThen, ask, known, unknown } from './ask.ts'
import { summarisePolicy } from './project.ts'

/** The build account: from an input, otherwise from the service's last build, otherwise the project's default. */
export async function findBuildAccount(
  config: Pick<Config, 'build'>,
  service: Promise<Fact<Service | null>>,
  standard: Promise<Fact<string | null>>,
): Promise<Fact<string | null>> {
  const asked = namedBuildAccount(config)
  if (asked) return known(asked.name, fromInput('build_service_account', asked.name))
  const found = await service
  const cleared = config.build.clear?.includes('serviceAccount')
  const remembered = namedBuildAccount(config, found.known && !cleared ? found.value : null)
  return remembered ? known(remembered.name, ...found.evidence) : standard
}

/** An account, and whether it took two round trips to find it: then only one is left for further questions. */
interface LateAccount {
  account: Fact<string>
  late: boolean
}

/**
 * The runtime account: from an input, otherwise that of the serving revision (a preview's can differ), otherwise the project's compute
 * account.
 */
export async function findRuntimeAccount(
  config: Pick<Config, 'edits'>,
  service: Promise<Fact<Service | null>>,
  serving: Promise<Fact<WireRevision | null>>,
  projectNumber: Promise<Fact<string>>,
): Promise<LateAccount> {
  const asked = askedRuntimeAccount(config)
  if (asked) return { account: known(asked, fromInput(say`service_account of the service`, asked)), late: false }
  const live = await service
  if (asked === undefined && !live.known) return { account: live, late: false }
  if (asked === undefined && live.known && live.value) {
    const { template, latestCreatedRevision } = live.value
    const name = servingRevision(live.value)
    if (name && latestCreatedRevision && !latestCreatedRevision.endsWith(`/${name}`)) {
      const revision = await serving
      if (!revision.known) return { account: revision, late: true }
      const account = revision.value?.serviceAccount
      if (account) return { account: known(account, ...revision.evidence), late: true }
    } else if (template?.serviceAccount) {
      return { account: known(template.serviceAccount, ...live.evidence), late: false }
    }
  }
  return { account: andThen(await projectNumber, defaultRuntimeAccount), late: false }
}

/** The runtime account of other kinds: from an input, otherwise the current one, otherwise the project's compute account. */
export async function findTaskAccount(
  config: Pick<Config, 'edits' | 'kind'>,
  live: Promise<Fact<Deployed | null>>,
  projectNumber: Promise<Fact<string>>,
): Promise<LateAccount> {
  const asked = askedRuntimeAccount(config)
  if (asked) return { account: known(asked, fromInput(say`service_account of what is deployed`, asked)), late: false }
  const found = await live
  if (asked === undefined && !found.known) return { account: found, late: false }
  const account =
    asked === undefined && found.known ? liveTemplate(found.value, config.kind)?.serviceAccount : undefined
  if (account) return { account: known(account, ...found.evidence), late: false }
  return { account: andThen(await projectNumber, defaultRuntimeAccount), late: false }
}

/** An account to ask IAM about. `project`: the run's. `home`: the account's own (`homeOfAccount`). */
interface Asked {
  email: string
  project: string
  home: string | undefined
}

export async function readAccount(
  google: Google,
  { email, project, home }: Asked,
): Promise<Fact<ServiceAccount | null>> {
  if (isLegacyBuildAccount(email)) return unknown(LEGACY)
  return ask(
    `GET iam.googleapis.com/v1/projects/${home ?? '-'}/serviceAccounts/${email}`,
    fullName.account(email, project),
    () => google.iam.getServiceAccount(email, home),
    found => (found ? (found.disabled ? 'disabled' : 'exists') : say`does not exist`),
  )
}

export function readAccountPolicy(google: Google, { email, project, home }: Asked): Promise<Fact<Policy>> {
  return ask(
    `POST iam.googleapis.com/v1/projects/${home ?? '-'}/serviceAccounts/${email}:getIamPolicy`,
    fullName.account(email, project),
    () => google.iam.getPolicy(email, home),
    summarisePolicy,
  )
}

/** The same clients as `email`, on a token of five minutes. */
export function impersonate(google: Google, email: string, project: string): Promise<Fact<Google>> {
  return ask(
    `POST iamcredentials.googleapis.com/v1/projects/-/serviceAccounts/${email}:generateAccessToken`,
    fullName.account(email, project),
    () => google.actAs(email),
    () => say`a token for 5 minutes`,
  )
}

export const LEGACY = say`It is Cloud Build's legacy account, which Google manages: it can be neither described nor impersonated.`

function fromInput(input: string, value: string) {
  return { call: `input ${input}`, resource: value, answer: value }
}
