/** What all questions of a diagnosis depend on, and the questions about rights that all callers share. */
import type { Google } from '../../google/google.ts'
import { fullName, homeOfAccount } from '../../iam/names.ts'
import type { Config } from '../../inputs/config.ts'
import type { Fact } from '../../model.ts'
import type { Policy, SchedulerJob } from '../../wire.ts'
import { readAccount } from '../identity.ts'
import type { TargetFacts } from './facts.ts'
import type { RightReader } from './rights.ts'

export interface World {
  google: Google
  config: Config
  project: string
  projectNumber: Promise<Fact<string>>
  rightOf: RightReader
  /** The target's allow policy, requested at most once. */
  policyOf: (target: TargetFacts) => Promise<Fact<Policy>>
}

export const permissionOf = (target: TargetFacts, job?: SchedulerJob | null): string => {
  if (target.kind === 'function') return 'cloudfunctions.functions.invoke'
  if (target.kind !== 'job') return 'run.routes.invoke'
  return hasOverrides(job) ? 'run.jobs.runWithOverrides' : 'run.jobs.run'
}

/** A body with overrides needs another permission (docs/google-cloud.md#results-of-an-attempt). */
export function hasOverrides(job: SchedulerJob | null | undefined): boolean {
  const body = job?.httpTarget?.body
  return body ? /"overrides"/.test(Buffer.from(String(body), 'base64').toString('utf8')) : false
}

const resourceOf = ({ kind, name }: TargetFacts) =>
  kind === 'function' ? fullName.function(name) : fullName.service(name)

export const isThere = ({ name, state }: TargetFacts) => name !== '' && !(state.known && state.value === null)

export async function rightTo(world: World, target: TargetFacts, member: string, permission = permissionOf(target)) {
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

export async function withEverybody(world: World, target: TargetFacts): Promise<TargetFacts> {
  const everybody = target.kind === 'job' ? undefined : await rightTo(world, target, 'allUsers')
  return { ...target, ...(everybody && { everybody }) }
}

export async function accountOf({ google, project, projectNumber }: World, email: string) {
  const number = await projectNumber
  return readAccount(google, {
    email,
    project,
    home: homeOfAccount(email, project, number.known ? number.value : undefined),
  })
}
