/** What a set-up consists of for which options, and the scripts that are made of it. */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from '@cdktf/hcl2json'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ApiError } from '../../../src/google/wire-level/api-error.ts'
import { NO_QUOTA_PROJECT } from '../../../src/iam/project-standing.ts'
import { predefinedRoles } from '../../../src/iam/role-table.ts'
import { narrowest } from '../../../src/iam/role-weight.ts'
import { readConfig } from '../../../src/inputs/read-config.ts'
import { needsOf } from '../../../src/needs/needs.ts'
import { makePlan } from '../../../src/plan/plan.ts'
import { renderGcloud } from '../../../src/setup/gcloud.ts'
import { NUMBER, type Setup, type SetupItem, setupOf } from '../../../src/setup/items.ts'
import { MODE_NAMES, type ModeName, neededFor } from '../../../src/setup/modes.ts'
import { type RawOptions, readSetup } from '../../../src/setup/options.ts'
import { renderPlan } from '../../../src/setup/plan.ts'
import { accountsOf, proofFromPolicies } from '../../../src/setup/read-proof.ts'
import { PARTS, quotaLines, refusalLines } from '../../../src/setup/refused.ts'
import { renderTerraform } from '../../../src/setup/terraform.ts'
import '../../fixtures/seed.ts'

const NAMES = { 'project-id': 'my-project', repository: 'my-org/my-repo' }
const IDS = { repositoryId: '74', ownerId: '65' }

function setup(raw: RawOptions = {}): Setup {
  const read = readSetup({ ...NAMES, ...raw })
  if ('problems' in read) throw new Error(read.problems.join('\n'))
  return setupOf(read.options, IDS)
}

const problems = (raw: RawOptions): string[] => {
  const read = readSetup(raw)
  return 'problems' in read ? read.problems : []
}

const grants = ({ items }: Setup) =>
  items.flatMap(item =>
    item.kind === 'grant' ? [`${item.role} on ${item.account ?? 'project'} to ${item.member.split('/').at(-1)}`] : [],
  )

describe('options', () => {
  it.each<[string, RawOptions, string[]]>([
    [
      'what is required',
      {},
      [
        '--project-id is missing. Example: --project-id my-project',
        '--repository is missing. Example: --repository my-org/my-repo',
      ],
    ],
    [
      'a number for the id',
      { ...NAMES, 'project-id': '123456789012' },
      ['--project-id: "123456789012" is a number, and accounts are named by the id. Example: --project-id my-project'],
    ],
    [
      'an address for the repository',
      { ...NAMES, repository: 'https://github.com/my-org/my-repo' },
      ['--repository: "https://github.com/my-org/my-repo" is not OWNER/NAME. Example: --repository my-org/my-repo'],
    ],
    [
      'a mode with a typing error',
      { ...NAMES, for: 'deploy,acess' },
      [
        `--for: "acess" is not one of ${MODE_NAMES.join(', ')}. Did you mean access? Example: --for deploy,access,previews`,
      ],
    ],
    [
      'an id that Google keeps for itself',
      { ...NAMES, pool: 'gcp-pool' },
      [
        '--pool: "gcp-pool" is not 4 to 32 small letters, digits and hyphens, or begins with gcp-. Example: --pool github',
      ],
    ],
    ['two things at once', { ...NAMES, apply: true, destroy: true }, ['--apply and --destroy: give one of them.']],
    ['yes alone', { ...NAMES, yes: true }, ['--yes belongs to --destroy.']],
    [
      'a proof without a region',
      { ...NAMES, apply: true, service: 'api', source: '.' },
      ['--service and --source are for the preflight after --apply: give both, and --region.'],
    ],
    [
      'a format',
      { ...NAMES, format: 'yaml' },
      ['--format: "yaml" is not one of gcloud, terraform, plan, json. Example: --format terraform'],
    ],
  ])('refuses %s', (_, raw, said) => expect(problems(raw)).toEqual(said))

  it.each([
    ['my-org/x', 'my-org'],
    ['Ada/x', 'github-ada'],
    ['gcp-fans/x', 'github-gcp-fans'],
    [`${'a'.repeat(39)}/x`, 'a'.repeat(32)],
    ['ada_corp/x', 'ada-corp'],
  ])('names the provider after the owner of %s', (repository, id) => {
    expect(setup({ repository }).items.find(({ kind }) => kind === 'provider')).toMatchObject({ id })
  })
})

const DEPLOYER = 'deployer@my-project.iam.gserviceaccount.com'
const COMPUTE = `${NUMBER}-compute@developer.gserviceaccount.com`
const LETS = `roles/iam.workloadIdentityUser on ${DEPLOYER} to 74`
const to = (role: string, on = 'project') => `roles/${role} on ${on} to serviceAccount:${DEPLOYER}`
const CONSUMER = to('serviceusage.serviceUsageConsumer')
const ACTS = to('iam.serviceAccountUser', COMPUTE)

describe('grants', () => {
  it.each<[RawOptions, string[]]>([
    [
      {},
      [
        LETS,
        to('run.sourceDeveloper'),
        CONSUMER,
        to('run.admin'),
        ACTS,
        `roles/run.builder on project to serviceAccount:${COMPUTE}`,
      ],
    ],
    [{ for: 'drift' }, [LETS, to('run.viewer'), to('artifactregistry.reader')]],
    [{ for: 'traffic,drift' }, [LETS, to('run.developer'), to('artifactregistry.reader'), ACTS]],
    [{ for: 'image,access' }, [LETS, to('artifactregistry.reader'), CONSUMER, to('run.admin'), ACTS]],
    [
      { for: 'deploy', 'build-account': 'builder', 'runtime-account': 'runner@other-project.iam.gserviceaccount.com' },
      [
        ...[LETS, to('run.sourceDeveloper'), CONSUMER],
        to('iam.serviceAccountUser', 'builder@my-project.iam.gserviceaccount.com'),
        to('iam.serviceAccountUser', 'runner@other-project.iam.gserviceaccount.com'),
        'roles/run.builder on project to serviceAccount:builder@my-project.iam.gserviceaccount.com',
      ],
    ],
    [{ 'add-repository': true }, [LETS]],
  ])('%j', (raw, expected) => expect(grants(setup(raw))).toEqual(expected))

  it('for drift alone come with the inputs of a check that only reads', () => {
    expect(setup({ for: 'drift' }).inputs).toMatchObject({ mode: 'drift', preflight: 'off' })
    expect(setup({ for: 'deploy,drift' }).inputs).not.toHaveProperty('mode')
  })

  it('trust numbers, not names', () => {
    expect(setup().items.find(({ kind }) => kind === 'provider')).toMatchObject({
      condition: "assertion.repository_owner_id == '65'",
      mapping: { 'google.subject': 'assertion.sub', 'attribute.repository_id': 'assertion.repository_id' },
    })
    expect(JSON.stringify(setup().items)).not.toMatch(/my-org'|attribute\.repository"/)
  })
})

/** Inputs of a run of each kind; its plan says what it needs. */
const SOURCE = { service: 'api', source: '.', region: 'europe-west1', project_id: 'my-project' }
const IMAGE = { ...SOURCE, source: '', image: 'europe-docker.pkg.dev/my-project/apps/api:v1' }
const RUNS: [ModeName, Record<string, string>][] = [
  ['deploy', SOURCE],
  ['image', IMAGE],
  ['jobs', { ...IMAGE, service: '', job: 'api' }],
  ['worker-pools', { ...IMAGE, service: '', worker_pool: 'api' }],
  ['traffic', { ...SOURCE, source: '', mode: 'rollback' }],
  ['drift', { ...SOURCE, mode: 'drift' }],
  ['previews', { ...SOURCE, source: '', mode: 'cleanup' }],
]
const disk = { workingDirectory: '/w', folder: () => ({ empty: false }), readText: () => '', mayWrite: () => {} }

describe('roles', async () => {
  const table = await predefinedRoles()
  const permissions = (roles: readonly string[]) =>
    new Set(roles.flatMap(role => [...(table.get(role)?.permissions ?? [])]))
  const lacking = (modes: ModeName[], inputs: Record<string, string>) => {
    const read = readConfig(inputs, { GITHUB_ACTIONS: 'true' }, disk)
    if (!('config' in read)) throw new Error(JSON.stringify(read.problems))
    const held = permissions(neededFor(modes).roles)
    return needsOf(makePlan(read.config, null, null))
      .filter(
        ({ who, level, permission }) =>
          who === 'deployer' && level === 'required' && permission !== 'iam.serviceAccounts.actAs',
      )
      .flatMap(({ permission }) => (held.has(permission) ? [] : permission))
  }

  it.each(RUNS)('of %s are enough for such a run', (mode, inputs) => expect(lacking([mode], inputs)).toEqual([]))

  it('of access and schedule are enough beside a deploy', () => {
    expect(lacking(['deploy', 'access'], { ...SOURCE, access: 'public', invokers: 'user:ada@example.com' })).toEqual([])
    // The account that calls is made by the set-up.
    expect(lacking(['deploy', 'schedule'], { ...SOURCE, schedule: '0 3 * * *', access: 'authenticated' })).toEqual([
      'iam.serviceAccounts.create',
    ])
  })

  it('that are left out are contained in others', () => {
    fc.assert(
      fc.property(fc.subarray(MODE_NAMES, { minLength: 1 }), modes => {
        const together = permissions(neededFor(modes).roles)
        const each = permissions(modes.flatMap(mode => neededFor([mode]).roles))
        expect([...each].filter(permission => !together.has(permission))).toEqual([])
      }),
    )
  })
})

/** Says the words of each command, each ended by a NUL, in place of gcloud. */
const GCLOUD = `gcloud() { case "$*" in
  'projects describe'*) echo 123456789012 ;;
  *'value(state)'*) ;;
  *'value(attributeCondition)'*) printf '%s' "$CONDITION" ;;
  *--format=none\\ 2*|*'service-accounts describe'*) return 1 ;;
  *) printf '%s\\0' "$@" >>"$SAID" ;;
esac; }
`

function wordsOf(
  shell: string,
  script: string,
  condition: string,
): { code: number | null; words: string[]; out: string } {
  const folder = mkdtempSync(join(tmpdir(), 'setup-'))
  using _ = { [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }) }
  const SAID = join(folder, 'said')
  const env = { PATH: process.env.PATH, SAID, CONDITION: condition }
  const { status, stdout } = spawnSync(shell, { input: GCLOUD + script, env, encoding: 'utf8', cwd: folder })
  return { code: status, out: stdout, words: readFileSync(SAID, 'utf8').split('\0') }
}

const isInstalled = (command: string) => spawnSync(command, ['-c', ':']).status === 0
const SHELLS = ['bash', 'zsh', 'dash'].filter(isInstalled)

describe('the gcloud script', () => {
  it('has no comments, and says in the end what goes into the workflow', () => {
    const script = renderGcloud(setup({ for: MODE_NAMES.join(','), 'build-account': 'builder' }))
    expect(script).not.toContain('#')
    const { code, out } = wordsOf('bash', script, "assertion.repository_owner_id == '65'")
    expect({ code, out }).toEqual({
      code: 0,
      out: `workload_identity_provider: projects/123456789012/locations/global/workloadIdentityPools/github/providers/my-org
service_account: ${DEPLOYER}
build_service_account: builder@my-project.iam.gserviceaccount.com
`,
    })
  })

  it('stops where a provider trusts somebody else', () => {
    expect(wordsOf('bash', renderGcloud(setup()), 'assertion.other')).toMatchObject({ code: 1, out: '' })
  })

  it.each(SHELLS)('gives every text to gcloud as it is, in %s', shell => {
    const text = fc.string({ unit: 'grapheme', minLength: 1 }).filter(one => !/[\0\r\n]|\{NUMBER\}/.test(one))
    fc.assert(
      fc.property(text, text, text, (role, member, condition) => {
        const items: SetupItem[] = [
          { kind: 'provider', pool: 'github', id: 'my-org', mapping: { 'google.subject': role }, condition },
          { kind: 'account', id: 'deployer', email: member, displayName: role },
          { kind: 'grant', role, member: `${member}${NUMBER}${member}`, account: condition, why: '' },
          { kind: 'grant', role, member, why: '' },
        ]
        const script = renderGcloud({ ...setup(), items, inputs: { service_account: member } })
        const { code, words, out } = wordsOf(shell, script, condition)
        expect({ code, out }).toEqual({ code: 0, out: `service_account: ${member}\n` })
        expect(words).toContain(`--attribute-condition=${condition}`)
        expect(words).toContain(`--attribute-mapping=google.subject=${role}`)
        expect(words).toContain(`--display-name=${role}`)
        expect(words).toContain(`--member=${member}123456789012${member}`)
        expect(words).toContain(condition)
        expect(words.filter(word => word === `--role=${role}`)).toHaveLength(2)
      }),
      { numRuns: 25 },
    )
  })
})

/**
 * All arguments of what the module uses. Read in website/docs of hashicorp/terraform-provider-google: r/google_project_service and
 * r/google_service_account (commit 022e24ae), r/iam_workload_identity_pool and r/iam_workload_identity_pool_provider (122d64a8),
 * r/google_service_account_iam (05e5c00b), r/google_project_iam (08309cbb; `project` is required since 4.0.0, guides/version_4_upgrade,
 * ee65da7a), d/project (0262be69). `depends_on` and `for_each` are Terraform's own.
 */
const ARGUMENTS: Record<string, { required: string[]; optional: string[] }> = {
  google_project: { required: [], optional: ['project_id'] },
  google_project_service: {
    required: ['service'],
    optional: ['project', 'disable_dependent_services', 'disable_on_destroy'],
  },
  google_iam_workload_identity_pool: {
    required: ['workload_identity_pool_id'],
    optional: ['display_name', 'description', 'disabled', 'project'],
  },
  google_iam_workload_identity_pool_provider: {
    required: ['workload_identity_pool_id', 'workload_identity_pool_provider_id'],
    optional: [
      ...[
        'display_name',
        'description',
        'disabled',
        'attribute_mapping',
        'attribute_condition',
        'aws',
        'oidc',
        'project',
      ],
    ],
  },
  oidc: { required: ['issuer_uri'], optional: ['allowed_audiences'] },
  google_service_account: {
    required: ['account_id'],
    optional: ['display_name', 'description', 'disabled', 'project'],
  },
  google_service_account_iam_member: { required: ['service_account_id', 'role', 'member'], optional: ['condition'] },
  google_project_iam_member: { required: ['project', 'role', 'member'], optional: ['condition'] },
}
const TERRAFORMS_OWN = ['depends_on', 'for_each']

type Body = Record<string, unknown>
interface Module {
  resource?: Record<string, Record<string, Body[]>>
  data: Record<string, Record<string, Body[]>>
  output: Record<string, [{ value: string }]>
}

/** Read by HashiCorp's own parser of HCL, which throws where the grammar is not kept. */
const readModule = async (text: string) => (await parse('main.tf', text)) as unknown as Module

const bodiesOf = ({ resource = {} }: Module): { type: string; name: string; body: Body }[] =>
  Object.entries(resource).flatMap(([type, named]) =>
    Object.entries(named).flatMap(([name, bodies]) => bodies.map(body => ({ type, name, body }))),
  )

describe('the Terraform module', () => {
  it.each<RawOptions>([
    {},
    { for: MODE_NAMES.join(','), 'build-account': 'builder', 'runtime-account': 'runner', region: 'europe-west1' },
    { for: 'image', 'runtime-account': 'runner@other-project.iam.gserviceaccount.com' },
    { 'add-repository': true },
  ])('is in the grammar, names what it declares, and has each grant: %j', async raw => {
    const made = setup(raw)
    const module = await readModule(renderTerraform(made))
    const bodies = bodiesOf(module)
    const blocks = [
      ...bodies.flatMap(({ type, body }) => [
        { type, body },
        ...((body.oidc ?? []) as Body[]).map(oidc => ({ type: 'oidc', body: oidc })),
      ]),
      ...Object.entries(module.data).flatMap(([type, named]) =>
        Object.values(named)
          .flat()
          .map(body => ({ type, body })),
      ),
    ]
    for (const { type, body } of blocks) {
      const { required, optional } = ARGUMENTS[type] ?? { required: [], optional: [] }
      const known = [...required, ...optional, ...TERRAFORMS_OWN]
      expect(Object.keys(body).filter(name => !known.includes(name))).toEqual([])
      expect(required.filter(name => !(name in body))).toEqual([])
      // The fully qualified name of the account, not its email.
      if (type === 'google_service_account_iam_member')
        expect(body.service_account_id).toMatch(
          /^projects\/[\w-]+\/serviceAccounts\/|^\$\{google_service_account\.\w+\.name\}$/,
        )
    }
    if (!raw['add-repository'])
      expect(blocks.map(({ type }) => type)).toEqual(expect.arrayContaining(['oidc', 'google_project']))
    const declared = bodies.map(({ type, name }) => `${type}.${name}`)
    expect(new Set(declared).size).toBe(declared.length)
    const named = [...JSON.stringify(module).matchAll(/\$\{(google_\w+\.\w+)/g)].map(([, name]) => name)
    expect(named.filter(name => !declared.includes(name ?? ''))).toEqual([])
    expect(Object.keys(module.output)).toEqual(Object.keys(made.inputs).sort())
    const number = '${' + 'data.google_project.this.number}'
    const given = bodies
      .filter(({ type }) => type.endsWith('_iam_member'))
      .map(({ body }) => `${body.role} ${body.member}`)
    const grants = made.items.flatMap(item =>
      item.kind === 'grant' ? [`${item.role} ${item.member.replaceAll(NUMBER, number)}`] : [],
    )
    expect(given.sort()).toEqual(grants.sort())
  })

  it('keeps any text from being a template', async () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1 }).filter(one => !/[\0-\x1f\x7f]|\{NUMBER\}/.test(one))
    // biome-ignore lint/suspicious/noTemplateCurlyInString: they are Terraform's.
    const likely = fc.constantFrom('${file("/etc/passwd")}', '%{ if true }', '$${x}', '\\', '"', '${', '%')
    const mixed = fc.array(fc.oneof(text, likely), { minLength: 1, maxLength: 4 }).map(parts => parts.join(''))
    await fc.assert(
      fc.asyncProperty(mixed, mixed, async (role, member) => {
        const module = await readModule(
          renderTerraform({ ...setup(), items: [{ kind: 'grant', role, member, why: '' }] }),
        )
        expect(bodiesOf(module)).toMatchObject([{ body: { role: escaped(role), member: escaped(member) } }])
      }),
      { numRuns: 50 },
    )
  })

  const installed = spawnSync('terraform', ['version']).status === 0
  it.skipIf(!installed).each<RawOptions>([{}, { for: MODE_NAMES.join(','), 'build-account': 'builder' }])(
    'is as terraform fmt writes it: %j',
    raw => {
      const input = renderTerraform(setup(raw))
      const stdio = ['pipe', 'pipe', 'ignore'] as const
      expect(execFileSync('terraform', ['fmt', '-'], { input, encoding: 'utf8', stdio: [...stdio] })).toBe(input)
    },
  )
})

/** As Terraform's JSON syntax writes a text without templates; HCL normalizes letters (its specification, "Strings"). */
const escaped = (text: string) => text.normalize('NFC').replace(/([$%])\{/g, '$1$1{')

describe('a refusal by Google', async () => {
  const table = await predefinedRoles()

  it.each(PARTS)('names the smallest role for $does a project', ({ role, permissions }) => {
    const sizes = narrowest(permissions, 'project', table).map(fit => [fit.beyond.length + fit.unlisted, fit.role])
    expect(sizes.sort(([a], [b]) => Number(a) - Number(b))[0]?.[1]).toBe(role)
  })

  const CALL = 'POST cloudresourcemanager.googleapis.com/v3/projects/my-project:setIamPolicy'
  const told = (call: string, facts: Partial<ApiError>, member?: string) =>
    refusalLines(
      new ApiError(403, call, { code: 'x', message: 'no', details: [], ...facts } as never),
      'my-project',
      member,
    )

  it('names who asked, the role, the command for its owner, and what a whole set-up needs', () => {
    expect(told(CALL, {}, 'user:ada@example.com')).toEqual([
      'user:ada@example.com is not allowed to read and change the allow policy of my-project. Resource Manager answered: no.',
      'The narrowest role for that is roles/resourcemanager.projectIamAdmin. An owner of my-project can grant it:',
      '  gcloud projects add-iam-policy-binding my-project --member=user:ada@example.com --role=roles/resourcemanager.projectIamAdmin --condition=None',
      'A whole set-up needs roles/serviceusage.serviceUsageAdmin, roles/resourcemanager.projectIamAdmin, roles/iam.workloadIdentityPoolAdmin, roles/iam.serviceAccountAdmin, which roles/owner contains.',
    ])
    expect(told(CALL, {})[0]).toMatch(/^Your account \(Application Default Credentials\) is not allowed to /)
  })

  it.each([
    [
      'POST serviceusage.googleapis.com/v1/projects/my-project/services:batchEnable',
      'serviceusage.serviceUsageAdmin',
      'my-project',
    ],
    [
      'POST iam.googleapis.com/v1/projects/123/locations/global/workloadIdentityPools/github/providers',
      ...['iam.workloadIdentityPoolAdmin', 'my-project'],
    ],
    [
      'GET iam.googleapis.com/v1/projects/other/serviceAccounts/a@other.iam.gserviceaccount.com',
      'iam.serviceAccountAdmin',
      'other',
    ],
  ])('of %s is about %s in %s', (call, role, project) => {
    expect(told(call, {})[2]).toContain(`add-iam-policy-binding ${project} --member=user:ADDRESS --role=roles/${role} `)
  })

  it('for want of a quota project names the command that sets one, and no role', () => {
    const lines = told(CALL, { reason: NO_QUOTA_PROJECT })
    expect(lines[0]).toContain("a person's and name no quota project")
    expect(lines[1]).toBe('  gcloud auth application-default set-quota-project my-project')
    expect(lines.join('\n')).not.toContain('add-iam-policy-binding')
  })

  it('for want of the right to use the quota project names that right alone', () => {
    const message =
      'Caller does not have required permission to use project other. Grant the caller the roles/serviceusage.serviceUsageConsumer role, or a custom role with the serviceusage.services.use permission, by visiting https://console.developers.google.com/iam-admin/iam/project?project=other and then retry.'
    const lines = told(CALL, { reason: 'USER_PROJECT_DENIED', message }, 'user:ada@example.com')
    expect(lines[0]).toMatch(
      /^user:ada@example\.com is not allowed to use other, the quota project of these credentials/,
    )
    expect(lines[2]).toBe(
      '  gcloud projects add-iam-policy-binding other --member=user:ada@example.com --role=roles/serviceusage.serviceUsageConsumer --condition=None',
    )
    expect(lines.at(-1)).toBe('  gcloud auth application-default set-quota-project my-project')
    expect(lines.join()).not.toContain('serviceUsageAdmin')
  })

  it('by an organisation policy, or of another kind, is in the words of Google', () => {
    expect(told(CALL, { constraint: 'iam.allowedPolicyMemberDomains' })).toEqual([
      'Resource Manager refused a request of this command: no',
    ])
  })
})

it('the plan names the quota project that a person needs', () => {
  expect(renderPlan(setup())).toMatch(/\n {2}gcloud auth application-default set-quota-project my-project\n$/)
  expect(quotaLines('my-project')[1]).toBe('  gcloud auth application-default set-quota-project my-project')
})

describe('the preflight from policies', () => {
  const DEPLOYER = 'deployer@my-project.iam.gserviceaccount.com'
  const deploy = {
    ...{ mode: 'preflight', project_id: 'my-project', region: 'europe-west1', service: 'api', source: '.' },
    access: 'public',
  }
  /** Grants of the set-up, but those that `without` finds. */
  async function proof(without = (_role: string) => false) {
    const done = setup()
    const of = (account?: string) =>
      done.items.flatMap(item =>
        item.kind === 'grant' && item.account === account && !without(item.role)
          ? [{ role: item.role, members: [item.member.replace(NUMBER, '123')] }]
          : [],
      )
    const google = {
      resourceManager: { getPolicy: async () => ({ bindings: of() }) },
      iam: { getPolicy: async (email: string) => ({ bindings: of(email.replace('123', NUMBER)) }) },
    }
    const disk = { workingDirectory: '/w', folder: () => ({ empty: false }), readText: () => '', mayWrite: () => {} }
    const read = readConfig(deploy, { GITHUB_ACTIONS: 'true' }, disk)
    if ('problems' in read) throw new Error(JSON.stringify(read.problems))
    return proofFromPolicies(google as never, read.config, 'my-project', '123', accountsOf(done.inputs, '123'))
  }

  it('finds everything that the set-up grants', async () => {
    const { complete, lines } = await proof()
    expect({ complete, lines }).toEqual({ complete: true, lines: [expect.stringMatching(/: (\d+) of \1 permissions/)] })
  })

  it.each([
    ['roles/run.admin', 'run.services.setIamPolicy', DEPLOYER],
    ['roles/iam.serviceAccountUser', 'iam.serviceAccounts.actAs', DEPLOYER],
    ['roles/run.builder', 'storage.objects.get', '123-compute@developer.gserviceaccount.com'],
  ])('says what is not there without %s', async (role, permission, who) => {
    const { complete, lines } = await proof(each => each === role)
    expect(complete).toBe(false)
    expect(lines.slice(1).join('\n')).toContain(`  not found: ${permission} for ${who} (`)
  })
})

it('the plan has a line for each item', () => {
  const { length } = renderPlan(setup({ for: 'drift' })).split('\n')
  expect(renderPlan(setup({ for: 'drift' }))).toContain('  grant     roles/run.viewer on the project\n')
  expect(length).toBeGreaterThan(15)
})
