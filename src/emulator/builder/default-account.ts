/** Which account builds run as when they name none. If either organisation policy is set, the policies choose; both are enforced by
 * default (Google's list of constraints that restrict by default). Sources disagree about them (see
 * docs/google-cloud.md#default-build-account). This follows the two field reports that agree with each other and with what new
 * projects do: enforced means that the account can be the default, the compute account comes first, and with neither enforced every
 * build must name its account.
 */
import { isEnforced, nodeOf } from '../policies/organization-policies.ts'
import { fullName, lineage } from '../world/resources.ts'
import type { ProjectState, World } from '../world/world.ts'

const CONSTRAINTS = ['cloudbuild.useComputeServiceAccount', 'cloudbuild.useBuildServiceAccount'] as const

/** Email, or '' if the project has no default account. */
export function defaultBuildAccount(world: World, project: ProjectState): string {
  const name = fullName.project(project.projectId)
  const nodes = lineage(world, name).map(each => nodeOf(world, each))
  const isSet = CONSTRAINTS.some(constraint =>
    nodes.some(node => node !== undefined && world.orgPolicies.get(node)?.has(constraint)),
  )
  if (!isSet) return project.defaultBuildAccount
  const allowed = [
    `${project.number}-compute@developer.gserviceaccount.com`,
    `${project.number}@cloudbuild.gserviceaccount.com`,
  ].filter((_, index) => isEnforced(world, CONSTRAINTS[index] ?? '', name))
  return allowed.find(email => world.serviceAccounts.has(email)) ?? ''
}
