/** The embedded cloud's evaluation of organisation policies, row by row from the words of google/cloud/orgpolicy/v2/orgpolicy.proto. */
import { expect, it } from 'vitest'
import { effectivePolicy, violations } from '../../src/emulator/policies/organization-policies.ts'
import { makeWorld } from '../../src/emulator/scenario.ts'
import { fullName } from '../../src/emulator/world/resources.ts'
import type { OrgPolicyState, OrgRule } from '../../src/emulator/world/world.ts'

const ORG = '105512345678'
const PROJECT = fullName.project('demo-project')
const INGRESS = 'run.allowedIngress'
const CHECK = 'run.requireInvokerIam'
const POOL = 'projects/demo-project/locations/us-central1/workerPools/ours'

const allow = (...allowedValues: string[]): OrgRule => ({ values: { allowedValues } })
const deny = (...deniedValues: string[]): OrgRule => ({ values: { deniedValues } })
const own = (...rules: OrgRule[]): OrgPolicyState => ({ rules })
const tagged = (value: string) => ({ condition: { expression: `resource.matchTag('${ORG}/env', '${value}')` } })

interface Row {
  /** Of the proto. */
  sentence: string
  constraint?: string
  on: Record<string, OrgPolicyState>
  /** Values asked about, and those of them that are not allowed; or whether a boolean constraint is enforced. */
  of?: string[]
  not?: string[]
  enforced?: boolean
}

const ROWS: Row[] = [
  {
    sentence: 'If `inherit_from_parent` is true, policy rules set higher up in the hierarchy are inherited',
    on: { organization: own(allow('all')), project: { ...own(allow('internal')), inheritFromParent: true } },
    ...{ of: ['all', 'internal', 'none'], not: ['none'] },
  },
  {
    sentence: 'If it is false, then no rules are inherited, and this policy becomes the new root for evaluation',
    on: { organization: own(allow('all')), project: own(allow('internal')) },
    ...{ of: ['all', 'internal'], not: ['all'] },
  },
  {
    sentence: '(up to the closest root)',
    on: {
      organization: own(allow('all')),
      'folders/77': own(allow('none')),
      project: { ...own(allow('internal')), inheritFromParent: true },
    },
    ...{ of: ['all', 'internal', 'none'], not: ['all'] },
  },
  {
    sentence: 'Ignores policies set above this resource and restores the `constraint_default` enforcement behavior',
    on: { organization: own({ denyAll: true }), project: { rules: [], reset: true } },
    ...{ of: ['all'], not: [] },
  },
  {
    sentence: 'This field can be set in policies for either list or boolean constraints',
    constraint: CHECK,
    on: { organization: own({ enforce: true }), project: { rules: [], reset: true } },
    enforced: false,
  },
  {
    sentence: 'Setting this to true means that all values are allowed',
    on: { organization: own(deny('all')), project: own({ allowAll: true }) },
    ...{ of: ['all', 'internal'], not: [] },
  },
  {
    sentence: 'Setting this to true means that all values are denied',
    on: { project: own({ denyAll: true }) },
    ...{ of: ['all', 'internal'], not: ['all', 'internal'] },
  },
  {
    sentence: 'List of values denied at this resource',
    on: { project: own(deny('all')) },
    ...{ of: ['all', 'internal'], not: ['all'] },
  },
  {
    sentence: 'Values prefixed with "is:" are treated the same as values with no prefix',
    on: { project: own(allow('is:internal', 'none')) },
    ...{ of: ['internal', 'none', 'all'], not: ['all'] },
  },
  {
    sentence: 'The `under:` prefix is used to denote resource subtree values: projects',
    constraint: 'cloudbuild.allowedWorkerPools',
    on: { project: own(allow('under:projects/demo-project')) },
    ...{ of: [POOL], not: [] },
  },
  {
    sentence: 'The `under:` prefix is used to denote resource subtree values: folders',
    constraint: 'cloudbuild.allowedWorkerPools',
    on: { project: own(allow('under:folders/77')) },
    ...{ of: [POOL], not: [] },
  },
  {
    sentence: 'The `under:` prefix is used to denote resource subtree values: another organisation',
    constraint: 'cloudbuild.allowedWorkerPools',
    on: { project: own(allow('under:organizations/999')) },
    ...{ of: [POOL], not: [POOL] },
  },
  {
    sentence: 'If `true`, then the policy is enforced',
    constraint: CHECK,
    on: { organization: own({ enforce: true }) },
    enforced: true,
  },
  {
    sentence: 'If `false`, then any configuration is acceptable',
    constraint: CHECK,
    on: { organization: own({ enforce: true }), project: own({ enforce: false }) },
    enforced: false,
  },
  {
    sentence: 'policy rules with conditions that are true for a target resource take precedence',
    constraint: CHECK,
    on: { organization: own({ enforce: true }, { enforce: false, ...tagged('prod') }) },
    enforced: false,
  },
  {
    sentence: 'A condition which determines whether this rule is used in the evaluation of the policy',
    constraint: CHECK,
    on: { organization: own({ enforce: true }, { enforce: false, ...tagged('test') }) },
    enforced: true,
  },
  {
    sentence: "Audit-only policy, can be used to monitor how the policy would have impacted resources if it's enforced",
    on: { project: { rules: [], dryRunSpec: { rules: [{ denyAll: true }] } } },
    ...{ of: ['all'], not: [] },
  },
]

it.each(ROWS.map((row, at) => [row.sentence, at, row] as const))('%s (%i)', (_, _at, row) => {
  const { constraint = INGRESS, of, not, enforced } = row
  const world = makeWorld({
    folders: { '77': `organizations/${ORG}` },
    project: { parent: 'folders/77' },
    tags: { project: ['env=prod'] },
    orgPolicies: Object.fromEntries(Object.entries(row.on).map(([node, policy]) => [node, { [constraint]: policy }])),
  })
  if (of) expect(violations(world, constraint, PROJECT, of)).toEqual(not)
  else expect(effectivePolicy(world, constraint, PROJECT).rules).toEqual([{ enforce: enforced }])
})
