/** The organisation policies that decide about deploys: what each says, and how an administrator would turn it. */
import { CONSTRAINTS, effectivePolicy, isOnlyDryRun, nodeOf } from '../policies/organization-policies.ts'
import { fullName, lineage } from '../world/resources.ts'
import type { OrgRule, ProjectState, World } from '../world/world.ts'

interface Turn {
  title: string
  /** The rule that restricts. */
  on(world: World): OrgRule
}

const organization = ({ organization: { id } }: World) => `//cloudresourcemanager.googleapis.com/organizations/${id}`

/** Constraint -> how it is turned on. */
const TURNS: Record<string, Turn> = {
  'iam.allowedPolicyMemberDomains': {
    title: 'Domain restricted sharing',
    on: ({ organization: { customerId } }) => ({ values: { allowedValues: [customerId] } }),
  },
  'iam.managed.allowedPolicyMembers': {
    title: 'Allowed policy members',
    on: world => ({ enforce: true, parameters: { allowedPrincipalSets: [organization(world)] } }),
  },
  'run.managed.requireInvokerIam': { title: 'Require the invoker check', on: () => ({ enforce: true }) },
  'run.allowedIngress': {
    title: 'Allowed ingress',
    on: () => ({ values: { allowedValues: ['internal', 'internal-and-cloud-load-balancing'] } }),
  },
  'gcp.resourceLocations': {
    title: 'Allowed locations',
    on: () => ({ values: { allowedValues: ['in:eu-locations'] } }),
  },
}

interface Shown {
  constraint: string
  title: string
  /** Whether it restricts something on the project. */
  restricts: boolean
  says: string
  /** Where the policy in effect is. */
  from: string
  /** It can be turned here. */
  turns: boolean
  /** The project has a policy of its own, which can be taken away. */
  own: boolean
}

/** Those that can be turned, and every other one that somebody has set above the project or on it. */
export function policiesOf(world: World, project: ProjectState): Shown[] {
  const nodes = nodesOf(world, project)
  const set = nodes.flatMap(node => [...(world.orgPolicies.get(node)?.keys() ?? [])])
  return [...new Set([...Object.keys(TURNS), ...set])].map(constraint => {
    const [rule = {}] = effectivePolicy(world, constraint, fullName.project(project.projectId)).rules
    const policy = (node: string) => world.orgPolicies.get(node)?.get(constraint)
    const from = nodes.find(node => {
      const found = policy(node)
      return found && !isOnlyDryRun(found)
    })
    const conditions = nodes.reduce(
      (sum, node) => sum + (policy(node)?.rules.filter(({ condition }) => condition).length ?? 0),
      0,
    )
    return {
      constraint,
      title: TURNS[constraint]?.title ?? world.customConstraints.get(constraint)?.displayName ?? '',
      restricts: !rule.allowAll && rule.enforce !== false,
      says: `${saidBy(rule)}${conditions > 0 ? `; ${conditions} of its rules depend on tags` : ''}`,
      from: from === undefined ? 'Google’s default' : `set on the ${PLACES[from.split('/')[0] ?? ''] ?? from}`,
      turns: Object.hasOwn(TURNS, constraint),
      own: policy(nodes[0] ?? '') !== undefined,
    }
  })
}

const PLACES: Record<string, string> = { organizations: 'organisation', folders: 'folder', projects: 'project' }

/** The project, then what is above it. */
const nodesOf = (world: World, { projectId }: ProjectState): string[] =>
  lineage(world, fullName.project(projectId)).flatMap(name => nodeOf(world, name) ?? [])

function saidBy({ enforce, allowAll, denyAll, values, parameters }: OrgRule): string {
  if (enforce !== undefined) {
    const lists = Object.values(parameters ?? {}).flat()
    return `${enforce ? 'Enforced' : 'Not enforced'}${enforce && lists.length > 0 ? `, except for ${lists.join(', ')}` : ''}`
  }
  if (denyAll) return 'Allows nothing'
  const { allowedValues = [], deniedValues = [] } = values ?? {}
  if (allowAll || allowedValues.length + deniedValues.length === 0) return 'Allows everything'
  const only = allowedValues.length > 0 && `only ${allowedValues.join(', ')}`
  const not = deniedValues.length > 0 && `not ${deniedValues.join(', ')}`
  return `Allows ${[only, not].filter(Boolean).join(', ')}`
}

/** Sets the project's own policy, or takes it away. Returns what is now so; undefined for a constraint that is not turned here. */
export function turnPolicy(world: World, project: ProjectState, constraint: string, to: string): string | undefined {
  const turn = Object.hasOwn(TURNS, constraint) ? TURNS[constraint] : undefined
  const node = `projects/${project.number}`
  const policies = world.orgPolicies.get(node) ?? new Map()
  if (to === 'inherit') policies.delete(constraint)
  else if (!turn) return undefined
  else if (to === 'on') policies.set(constraint, { rules: [turn.on(world)] })
  else
    policies.set(constraint, { rules: [CONSTRAINTS[constraint] === 'list' ? { allowAll: true } : { enforce: false }] })
  world.orgPolicies.set(node, policies)
  const now = policiesOf(world, project).find(each => each.constraint === constraint)
  return `${constraint}: ${now ? `${now.says} (${now.from})` : 'no policy'}.`
}
