/** Policies as they are set on the project and right above it: only there is a dry run to be seen (google-cloud.md 6.1). */
import type { Google } from '../google/google.ts'
import type { EffectivePolicy, Project } from '../google/wire.ts'
import type { Config } from '../inputs/config.ts'
import type { Fact } from '../model.ts'
import { ask } from './ask.ts'

/** The constraints about public access that can be in dry run: of the older kinds only managed ones have one. */
export const DRY_RUN_CONSTRAINTS = ['run.managed.requireInvokerIam', 'iam.managed.allowedPolicyMembers'] as const
export type DryRunConstraint = (typeof DRY_RUN_CONSTRAINTS)[number]

/** A policy where it is set, conditions and all. `null`: none is set there. */
export interface SetPolicy {
  /** `projects/P`, `folders/F` or `organizations/O`. */
  node: string
  policy: Fact<EffectivePolicy | null>
}

/** Nearest first. Asked only where the run is to make something public. */
export async function readDryRuns(
  google: Google,
  projectId: string,
  project: Promise<Fact<Project>>,
  config: Config,
): Promise<Partial<Record<DryRunConstraint, SetPolicy[]>>> {
  if (config.access !== 'public' || config.kind !== 'service') return {}
  const own = DRY_RUN_CONSTRAINTS.map(constraint => read(google, `projects/${projectId}`, constraint))
  const found = await project
  const parent = found.known ? found.value.parent : undefined
  const above = DRY_RUN_CONSTRAINTS.map(constraint => parent && read(google, parent, constraint))
  const entries = DRY_RUN_CONSTRAINTS.map(async (constraint, index) => {
    const both = await Promise.all([own[index], above[index]])
    return [constraint, both.filter(one => typeof one === 'object')] as const
  })
  return Object.fromEntries(await Promise.all(entries))
}

async function read(google: Google, node: string, constraint: string): Promise<SetPolicy> {
  const policy = await ask(
    `GET orgpolicy.googleapis.com/v2/${node}/policies/${constraint}`,
    `//orgpolicy.googleapis.com/${node}/policies/${constraint}`,
    () => google.orgPolicy.get(node, constraint),
    set => (set ? (set.dryRunSpec ? 'has a dry run' : 'has no dry run') : 'is not set there'),
  )
  return { node, policy }
}
