/** Questions about the project: itself, its number, its APIs, its allow policy. */

import type { Google } from '../google/google.ts'
import { fullName } from '../iam/names.ts'
import { say } from '../language/say.ts'
import type { Fact } from '../model.ts'
import type { EffectivePolicy, Policy, Project } from '../wire.ts'
import { count } from '../words/sentences.ts'
import { ask, known, unknown } from './ask.ts'

/** The APIs of every run, and those of a source deploy (docs/google-cloud.md#deploying-source). */
const APIS = ['run', 'iam', 'iamcredentials', 'cloudresourcemanager', 'orgpolicy', 'policytroubleshooter']
const BUILD_APIS = ['cloudbuild', 'artifactregistry', 'storage', 'logging']

export function readProject(google: Google, project: string): Promise<Fact<Project>> {
  return ask(
    `GET cloudresourcemanager.googleapis.com/v3/projects/${project}`,
    fullName.project(project),
    () => google.resourceManager.getProject(project),
    found => `${found.projectId}, ${found.name}${found.state ? `, ${found.state}` : ''}`,
  )
}

/** API host -> enabled. `more`: hosts that options need. */
export function readApis(
  google: Google,
  project: string,
  building: boolean,
  more: readonly string[] = [],
): Promise<Fact<Record<string, boolean>>> {
  const hosts = [...[...APIS, ...(building ? BUILD_APIS : [])].map(api => `${api}.googleapis.com`), ...more]
  return ask(
    `GET serviceusage.googleapis.com/v1/projects/${project}/services:batchGet`,
    fullName.project(project),
    () => google.serviceUsage.enabled(project, hosts),
    enabled => {
      const off = Object.keys(enabled).filter(host => !enabled[host])
      return off.length > 0 ? say`not enabled: ${off.join(say`, `)}` : say`all enabled`
    },
  )
}

export function readProjectPolicy(google: Google, project: string): Promise<Fact<Policy>> {
  return ask(
    `POST cloudresourcemanager.googleapis.com/v1/projects/${project}:getIamPolicy`,
    fullName.project(project),
    () => google.resourceManager.getPolicy(project),
    summarisePolicy,
  )
}

export const summarisePolicy = ({ bindings = [] }: Policy) => count(bindings.length, 'binding')

/** Asks nothing itself: the number comes from the project, or from another answer if the project cannot be read. */
export async function learnProjectNumber(
  project: Promise<Fact<Project>>,
  buildAccount: Promise<Fact<string | null>>,
  policies: readonly Promise<Fact<EffectivePolicy>>[],
): Promise<Fact<string>> {
  const own = findProjectNumber(await project)
  if (own.known) return own
  const [account, ...effective] = await Promise.all([buildAccount, ...policies])
  return findProjectNumber(await project, account, effective)
}

/**
 * The project number. If the project cannot be read, other answers contain it: the names of effective policies and of default accounts.
 */
export function findProjectNumber(
  project: Fact<Project>,
  buildAccount?: Fact<string | null>,
  policies: readonly Fact<EffectivePolicy>[] = [],
): Fact<string> {
  const own = project.known ? /^projects\/(\d+)$/.exec(project.value.name)?.[1] : undefined
  if (own) return known(own, ...project.evidence)
  for (const policy of policies) {
    const number = policy.known ? /^projects\/(\d+)\//.exec(policy.value.name ?? '')?.[1] : undefined
    if (number) return known(number, ...policy.evidence)
  }
  const email = (buildAccount?.known && buildAccount.value) || ''
  const number = /^(\d+)(-compute@developer|@cloudbuild)\.gserviceaccount\.com$/.exec(email)?.[1]
  if (buildAccount && number) return known(number, ...buildAccount.evidence)
  const why = project.known ? say`its name is ${project.value.name}` : project.why
  return unknown(say`The project's number could not be read: ${why}`, ...project.evidence)
}
