/**
 * Policies as set on the project and directly above it: only they show dry runs and conditions; an effective policy has neither
 * (docs/google-cloud.md#reading-a-policy).
 */
import type { Google } from '../google/google.ts'
import { ACCESS_CONSTRAINTS } from '../iam/constraints.ts'
import type { Config } from '../inputs/config.ts'
import { traitsOf } from '../kinds/list.ts'
import type { Fact } from '../model.ts'
import type { EffectivePolicy, Project } from '../wire.ts'
import { ask, unknown } from './ask.ts'
import type { Facts } from './facts.ts'
import { deployConstraintsOf, type SetPolicies } from './policies.ts'

/** The policy set there for the constraint; `null`: none. */
export function setOn({ listed, asked }: SetPolicies, constraint: string): Fact<EffectivePolicy | null> {
  if (listed.known) {
    const found = listed.value.find(({ name }) => name?.endsWith(`/policies/${constraint}`))
    return { ...listed, value: found ?? null }
  }
  return asked[constraint] ?? unknown(listed.why, ...listed.evidence)
}

/**
 * Constraints that can be in dry run; few of the older kinds can (Google's page on policies in dry run: managed and custom constraints,
 * `gcp.restrictServiceUsage` and constraints on TLS).
 */
const DRY_RUN_OF_ACCESS = ['run.managed.requireInvokerIam', 'iam.managed.allowedPolicyMembers'] as const
const DRY_RUN_OF_DEPLOY = 'gcp.restrictServiceUsage'

interface Known {
  project: Promise<Fact<Project>>
  tags: Promise<Facts['tags']>
}

/**
 * Nearest first. Asked only if something is deployed or made public: one list per node (`orgpolicy.policies.list`). If that is refused,
 * asks by name (`orgpolicy.policy.get`, which more roles contain) for policies that can be in dry run or depend on a tag.
 */
export async function readSetPolicies(
  google: Google,
  projectId: string,
  { project, tags }: Known,
  config: Config,
): Promise<SetPolicies[]> {
  const opens = config.access === 'public' && traitsOf(config).requests === true
  const deploys = deployConstraintsOf(config).length > 0
  if (!opens && !deploys) return []
  const wanted = [...(opens ? DRY_RUN_OF_ACCESS : []), ...(deploys ? [DRY_RUN_OF_DEPLOY] : [])]
  const tagged = async () => {
    if (!opens) return []
    if (config.resourceTags.length > 0) return ACCESS_CONSTRAINTS
    const found = await tags
    return found.known && found.value.some(({ inherited }) => !inherited) ? ACCESS_CONSTRAINTS : []
  }
  const readNode = async (node: string): Promise<SetPolicies> => {
    const listed = await list(google, node)
    if (listed.known) return { node, listed, asked: {} }
    const byName = (constraints: readonly string[]) =>
      Promise.all(constraints.map(async constraint => [constraint, await get(google, node, constraint)] as const))
    // Each is awaited from the start: an unhandled rejection would end the process before there is a report.
    const [first, more] = await Promise.all([
      byName(wanted),
      tagged().then(found => byName(found.filter(constraint => !wanted.includes(constraint as never)))),
    ])
    return { node, listed, asked: Object.fromEntries([...first, ...more]) }
  }
  const own = readNode(`projects/${projectId}`)
  const above = project.then(found => (found.known && found.value.parent ? readNode(found.value.parent) : undefined))
  const nodes = await Promise.all([own, above])
  return nodes.filter(node => node !== undefined)
}

const list = (google: Google, node: string) =>
  ask(
    `GET orgpolicy.googleapis.com/v2/${node}/policies`,
    `//cloudresourcemanager.googleapis.com/${node}`,
    () => google.orgPolicy.list(node),
    all => (all.length === 0 ? 'none set there' : `${all.length} set there`),
  )

const get = (google: Google, node: string, constraint: string) =>
  ask(
    `GET orgpolicy.googleapis.com/v2/${node}/policies/${constraint}`,
    `//orgpolicy.googleapis.com/${node}/policies/${constraint}`,
    () => google.orgPolicy.get(node, constraint),
    set => (set ? (set.dryRunSpec ? 'has a dry run' : 'has no dry run') : 'is not set there'),
  )
