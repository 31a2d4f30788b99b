/**
 * Policies as set on the project and directly above it: only they show dry runs and conditions; an effective policy has neither
 * (docs/google-cloud.md#reading-a-policy).
 */

import type { Google } from '../google/google.ts'
import { ACCESS_CONSTRAINTS } from '../iam/constraints.ts'
import type { Config } from '../inputs/config.ts'
import { traitsOf } from '../kinds/list.ts'
import { say } from '../language/say.ts'
import type { Fact } from '../model.ts'
import type { EffectivePolicy, Project } from '../wire.ts'
import { ask, unknown } from './ask.ts'
import type { Facts } from './facts.ts'
import { missing, type Tested } from './permissions/if-allowed.ts'
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
  /** The deployer's test of the project. */
  tested: Tested
}

/**
 * Nearest first. Asked only if something is deployed or made public: one list per node (`orgpolicy.policies.list`). Without that
 * permission, asks by name (`orgpolicy.policy.get`, which more roles contain) for policies that can be in dry run or depend on a tag.
 * What is granted above a project is inherited by it, so a caller that cannot list on the project cannot list above it either. Above it,
 * one refusal by name stands for all.
 */
export async function readSetPolicies(
  google: Google,
  projectId: string,
  { project, tags, tested }: Known,
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
  const lacks = tested?.then(own => missing(own, 'orgpolicy.policies.list'))
  const readNode = async (node: string, above: boolean): Promise<SetPolicies> => {
    const lacking = await lacks
    const listed = lacking ?? (await list(google, node))
    if (listed.known) return { node, listed, asked: {} }
    const [first, ...others] = wanted
    const found = above && lacking && first !== undefined ? await get(google, node, first) : undefined
    const ask = (constraint: string) => (found && isRefused(found) ? found : get(google, node, constraint))
    const byName = (constraints: readonly string[]) =>
      Promise.all(constraints.map(async constraint => [constraint, await ask(constraint)] as const))
    // Each is awaited from the start: an unhandled rejection would end the process before there is a report.
    const [some, more] = await Promise.all([
      byName(found ? others : wanted),
      tagged().then(constraints => byName(constraints.filter(constraint => !wanted.includes(constraint as never)))),
    ])
    return {
      node,
      listed,
      asked: { ...(found && { [first as string]: found }), ...Object.fromEntries([...some, ...more]) },
    }
  }
  const own = readNode(`projects/${projectId}`, false)
  const above = project.then(found =>
    found.known && found.value.parent ? readNode(found.value.parent, true) : undefined,
  )
  const nodes = await Promise.all([own, above])
  return nodes.filter(node => node !== undefined)
}

const isRefused = (fact: Fact<unknown>) =>
  !fact.known && fact.evidence.some(({ status, reason }) => status === 403 && reason !== 'SERVICE_DISABLED')

const list = (google: Google, node: string) =>
  ask(
    `GET orgpolicy.googleapis.com/v2/${node}/policies`,
    `//cloudresourcemanager.googleapis.com/${node}`,
    () => google.orgPolicy.list(node),
    all => (all.length === 0 ? say`none set there` : say`${all.length} set there`),
  )

const get = (google: Google, node: string, constraint: string) =>
  ask(
    `GET orgpolicy.googleapis.com/v2/${node}/policies/${constraint}`,
    `//orgpolicy.googleapis.com/${node}/policies/${constraint}`,
    () => google.orgPolicy.get(node, constraint),
    set => (set ? (set.dryRunSpec ? say`has a dry run` : say`has no dry run`) : say`is not set there`),
  )
