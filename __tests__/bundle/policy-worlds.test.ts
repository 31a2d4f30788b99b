/** Organisation policies of many shapes: what is announced, what is done, and what the service's URL says to an outsider. */
import { describe, expect, it } from 'vitest'
import type { Scenario } from '../../src/emulator/sandbox.ts'
import type { OrgPolicyState, OrgRule } from '../../src/emulator/world/world.ts'
import { deploy } from '../fixtures/deploy.ts'
import { changing, DEPLOYER, failing, IMAGE, QUICK, SERVICE, serviceIn } from '../fixtures/story.ts'
import { playRow } from '../flow/engine.ts'

const ORG = '105512345678'
const NAME = `//run.googleapis.com/${SERVICE}`
const TAG = `${ORG}/allUsersIngress=True`
const CONDITION = `resource.matchTag('${ORG}/allUsersIngress', 'True')`
const DOMAINS = 'iam.allowedPolicyMemberDomains'
const MEMBERS = 'iam.managed.allowedPolicyMembers'
const CHECK = 'run.managed.requireInvokerIam'
const member = `serviceAccount:${DEPLOYER}`
const READER = { role: 'roles/orgpolicy.policyViewer', members: [member] }
const TAGGER = { role: 'roles/resourcemanager.tagUser', members: [member] }

const rules = (...all: OrgRule[]): OrgPolicyState => ({ rules: all })
const OURS: OrgRule = { values: { allowedValues: ['C01abcdef'] } }
const CHECKED = { [CHECK]: rules({ enforce: true }) }
/** Google's documented pattern. */
const PATTERN = {
  [DOMAINS]: rules(OURS, { allowAll: true, condition: { expression: CONDITION } }),
  ...CHECKED,
}
const LIVE = { hello: { service: { template: { containers: [{ image: IMAGE.image }] } }, bindings: [] } }

interface Row {
  name: string
  policies: Record<string, Record<string, OrgPolicyState>>
  world?: Scenario['world']
  inputs?: Record<string, string>
  access: string
  /** Status that an outsider gets. */
  gets: number
  /** In the sentence that explains the access. */
  because?: RegExp
  /** In the reason of a finding of this id. */
  found?: [string, RegExp]
  /** Neither a member nor the invoker check was tried. */
  untried?: true
}

const TAGS: Row[] = [
  {
    name: 'a new service is released, tagged, and then public',
    policies: { organization: PATTERN },
    inputs: { resource_tags: TAG },
    ...{ access: 'all-users', gets: 200 },
    because:
      /allows allUsers by the condition .*allUsersIngress.* on organizations\/\d+, because the service will get the tag/,
  },
  {
    name: 'an existing service that carries the tag is public without a trial in doubt',
    policies: { organization: PATTERN },
    world: { services: LIVE, tags: { [NAME]: ['allUsersIngress=True'] } },
    ...{ access: 'all-users', gets: 200 },
    because: /by the condition .* because the service has the tag \d+\/allUsersIngress=True/,
  },
  {
    name: 'a tag of another value changes nothing, and nothing is tried',
    policies: { organization: PATTERN },
    world: { services: LIVE, tags: { [NAME]: ['allUsersIngress=False'] } },
    ...{ access: 'oidc-only', gets: 403, untried: true },
    because: /none of its conditions .* applies to the service/,
  },
  {
    name: 'a tag that closes out is seen before it is tried',
    policies: {
      organization: {
        ...CHECKED,
        [DOMAINS]: rules({ allowAll: true }, { denyAll: true, condition: { expression: CONDITION } }),
      },
    },
    world: { services: LIVE, tags: { [NAME]: ['allUsersIngress=True'] } },
    ...{ access: 'oidc-only', gets: 403, untried: true },
    because: /does not allow allUsers by the condition/,
  },
  {
    name: 'a tag that closes out, in policies that nobody could read, is learned from the refusal',
    policies: {
      organization: {
        ...CHECKED,
        [DOMAINS]: rules({ allowAll: true }, { denyAll: true, condition: { expression: CONDITION } }),
      },
    },
    world: { grants: { organization: [TAGGER] }, services: LIVE, tags: { [NAME]: ['allUsersIngress=True'] } },
    ...{ access: 'oidc-only', gets: 403 },
    because: /Learned by trying/,
  },
]

const HIERARCHY: Row[] = [
  {
    name: 'a folder’s list holds below it',
    policies: { 'folders/77': { [DOMAINS]: rules(OURS) }, organization: CHECKED },
    ...{ access: 'oidc-only', gets: 403, untried: true },
  },
  {
    name: 'a project that inherits adds to the list, and still names nobody else',
    policies: {
      organization: { [DOMAINS]: rules(OURS), ...CHECKED },
      project: { [DOMAINS]: { rules: [{ values: { allowedValues: ['C0other'] } }], inheritFromParent: true } },
    },
    ...{ access: 'oidc-only', gets: 403, untried: true },
  },
  {
    name: 'a project overrides its organisation',
    policies: { organization: { [DOMAINS]: rules(OURS) }, project: { [DOMAINS]: rules({ allowAll: true }) } },
    ...{ access: 'all-users', gets: 200 },
  },
  {
    name: 'a folder goes back to the default',
    policies: { organization: { [DOMAINS]: rules(OURS) }, 'folders/77': { [DOMAINS]: { rules: [], reset: true } } },
    ...{ access: 'all-users', gets: 200 },
  },
  {
    name: 'only the invoker check may be disabled',
    policies: { 'folders/77': { [DOMAINS]: rules({ denyAll: true }) } },
    ...{ access: 'no-invoker-iam-check', gets: 200 },
  },
  {
    name: 'a managed constraint names allUsers in its parameters',
    policies: {
      organization: { [MEMBERS]: rules({ enforce: true, parameters: { allowedMemberSubjects: ['allUsers'] } }) },
    },
    ...{ access: 'all-users', gets: 200 },
  },
  {
    name: 'a managed constraint with parameters that name others',
    policies: {
      organization: {
        [MEMBERS]: rules({ enforce: true, parameters: { allowedMemberSubjects: [member] } }),
        ...CHECKED,
      },
    },
    ...{ access: 'oidc-only', gets: 403, untried: true },
  },
]

const DRY: Row[] = [
  {
    name: 'of members is announced, and blocks nothing',
    policies: { 'folders/77': { [MEMBERS]: { rules: [], dryRunSpec: { rules: [{ enforce: true }] } } } },
    ...{ access: 'all-users', gets: 200 },
    found: ['policy-dry-run', /in dry run on folders\/77: it blocks nothing today/],
  },
  {
    name: 'of an API is announced, and blocks nothing',
    policies: {
      project: {
        'gcp.restrictServiceUsage': {
          rules: [],
          dryRunSpec: { rules: [{ values: { deniedValues: ['run.googleapis.com'] } }] },
        },
      },
    },
    ...{ access: 'all-users', gets: 200 },
    found: ['policy-dry-run', /it will not allow the use of run\.googleapis\.com/],
  },
  {
    name: 'of ingress is announced with what the workflow can do',
    policies: {
      'folders/77': {
        'run.allowedIngress': { rules: [], dryRunSpec: { rules: [{ values: { allowedValues: ['internal'] } }] } },
      },
    },
    ...{ access: 'all-users', gets: 200 },
    found: ['policy-dry-run', /it will not allow ingress all, which is the default\. Set the ingress/],
  },
]

const TABLES: [string, Row[]][] = [
  ['Tags', TAGS],
  ['Over the hierarchy', HIERARCHY],
  ['A dry run', DRY],
]

const worldOf = ({ policies, world }: Row): Scenario['world'] => ({
  ...QUICK,
  folders: { '77': `organizations/${ORG}` },
  project: { parent: Object.keys(policies).includes('folders/77') ? 'folders/77' : `organizations/${ORG}` },
  tagValues: ['allUsersIngress=True', 'allUsersIngress=False'],
  grants: { organization: [READER, TAGGER] },
  orgPolicies: policies,
  ...world,
})

describe.concurrent.each(TABLES)('%s:', (_, rows) => {
  it.concurrent.each(rows.map((row, index) => [row.name, row, index] as const))('%s', async (_name, row, index) => {
    await using run = await playRow(index, {
      world: worldOf(row),
      inputs: { ...IMAGE, access: 'public', propagation_timeout: '5s', ...row.inputs },
    })
    expect(failing(run.report), run.log).toEqual([])
    expect(run.outputs.access).toBe(row.access)
    const outside = await fetch(serviceIn(run.cloud.world).uri ?? '')
    await outside.body?.cancel()
    expect(outside.status).toBe(row.gets)
    const said = JSON.stringify(run.report.decisions.find(({ id }) => id === 'access'))
    if (row.because) expect(said).toMatch(row.because)
    if (row.untried) {
      const calls = changing(run.cloud.requests)
      expect(calls.filter(call => call.includes('setIamPolicy'))).toEqual([])
      expect(calls.filter(call => call.startsWith('PATCH')).length).toBeLessThanOrEqual(1)
    }
    const announced = run.report.findings.filter(({ id }) => id === 'policy-dry-run')
    expect(announced).toHaveLength(row.found ? 1 : 0)
    if (row.found)
      expect(announced[0]).toMatchObject({
        id: row.found[0],
        status: 'warn',
        reason: expect.stringMatching(row.found[1]),
      })
  })
})

describe.concurrent('What a run may not do:', () => {
  it.concurrent('a tag that the deployer may not bind stops it before anything is changed', async () => {
    await using run = await deploy('open-project', {
      world: {
        ...worldOf({ policies: { organization: PATTERN } } as unknown as Row),
        grants: { organization: [READER, { role: 'roles/resourcemanager.tagViewer', members: [member] }] },
      },
      inputs: { ...IMAGE, access: 'public', resource_tags: TAG },
    })
    expect(run.exitCode).toBe(1)
    expect(failing(run.report)).toMatchObject([{ permission: 'resourcemanager.tagValueBindings.create' }])
    expect(changing(run.cloud.requests)).toEqual([])
  })

  const custom = (condition: string, actionType: 'ALLOW' | 'DENY') => ({
    ...QUICK,
    customConstraints: {
      'custom.ours': {
        condition,
        actionType,
        methodTypes: ['CREATE' as const, 'UPDATE' as const],
        description: 'Ask platform@example.com.',
      },
    },
    orgPolicies: { organization: { 'custom.ours': rules({ enforce: true }) } },
  })

  it.concurrent('a custom constraint refuses the release, in the organisation’s own words', async () => {
    const condition = "resource.metadata.annotations['run.googleapis.com/ingress'] == 'internal'"
    await using run = await deploy('open-project', {
      world: custom(condition, 'ALLOW'),
      inputs: { ...IMAGE, access: 'public' },
    })
    expect(run.exitCode).toBe(1)
    expect(failing(run.report)).toMatchObject([
      { id: 'policy-blocks-deploy', reason: expect.stringMatching(/custom\.ours.*Ask platform@example\.com\./) },
    ])
    expect(run.cloud.world.services.size).toBe(0)
  })

  it.concurrent('a custom constraint refuses only the invoker check: the release stands, closed', async () => {
    const flag = "resource.metadata.annotations['run.googleapis.com/invoker-iam-disabled']"
    const condition = `'run.googleapis.com/invoker-iam-disabled' in resource.metadata.annotations && ${flag} == 'true'`
    await using run = await deploy('open-project', {
      world: custom(condition, 'DENY'),
      inputs: { ...IMAGE, access: 'public', public_via: 'no-invoker-iam-check' },
    })
    expect(run.exitCode).toBe(0)
    expect(run.outputs.access).toBe('oidc-only')
    const outside = await fetch(serviceIn(run.cloud.world).uri ?? '')
    await outside.body?.cancel()
    expect(outside.status).toBe(403)
  })
})
