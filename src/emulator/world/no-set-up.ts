/** A project as it is after somebody has made it and has attached billing: no deployer, no federation, no roles of the compute account. */
import { putPolicy } from '../policies/allow-policies.ts'
import type { WorldSpec } from '../scenario.ts'
import { computeOf, deployerOf } from './default-names.ts'
import { fullName } from './resources.ts'
import type { ProjectState, World } from './world.ts'

/** APIs that nobody has enabled yet. */
const LATER = ['run', 'cloudbuild', 'artifactregistry', 'iam', 'iamcredentials', 'sts', 'orgpolicy', 'cloudscheduler']

/** Takes the set-up out of a world that has it. The APIs stay as they are if the scenario says which are disabled. */
export function takeOutSetUp(world: World, spec: WorldSpec, { projectId, number, apis }: ProjectState): void {
  const accounts = [deployerOf(projectId), computeOf(number)]
  if (!spec.disabledApis) for (const api of LATER) apis.delete(`${api}.googleapis.com`)
  world.pools.clear()
  world.serviceAccounts.delete(deployerOf(projectId))
  for (const account of accounts) putPolicy(world, fullName.serviceAccount(projectId, account), [])
  const project = fullName.project(projectId)
  const bindings = world.policies.get(project)?.at(-1)?.bindings ?? []
  const concerns = (member: string) => accounts.some(account => member.includes(account))
  putPolicy(
    world,
    project,
    bindings.filter(({ members = [] }) => !members.some(concerns)),
  )
}
