/**
 * Least privilege, both ways: what docs/permissions.md lists for a kind of run is what its requests take, a run succeeds with exactly that,
 * and with one permission fewer the preflight names that one and nothing is changed. The same of the permissions of the job's GITHUB_TOKEN.
 */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { CUSTOM_ROLES } from '../../scripts/permissions.ts'
import { exitCode } from '../../src/decisions/verdict.ts'
import { putPolicy } from '../../src/emulator/policies/allow-policies.ts'
import { loadScenario, type Sandbox, startSandbox } from '../../src/emulator/sandbox.ts'
import type { WorldSpec } from '../../src/emulator/scenario.ts'
import type { PermissionUse } from '../../src/emulator/world/world.ts'
import type { GitHubContext } from '../../src/github/context.ts'
import { everyNth } from '../fixtures/share.ts'
import { DEPLOYER, IMAGE, PROJECT, QUICK, snapshot } from '../fixtures/story.ts'
import { deploy } from './engine.ts'

const PAGE = readFileSync(resolve(import.meta.dirname, '../../docs/permissions.md'), 'utf8')
const ME = `serviceAccount:${DEPLOYER}`
const ROLE = `projects/${PROJECT}/roles/least`

interface Documented {
  required: Set<string>
  optional: Set<string>
}

/** The deployer's permissions in the rows below a heading or marker; `of`: of an option. */
function rowsOf(section: string, of?: string): Documented {
  const begin = PAGE.indexOf(section)
  expect(begin, section).toBeGreaterThan(-1)
  const end = PAGE.slice(begin + section.length).search(/\n#{2,3} |<!-- \w+:end/)
  const rows = PAGE.slice(begin, begin + section.length + end)
    .split('\n')
    .filter(line => line.startsWith('| ') && !line.startsWith('| ---'))
    .map(line => line.slice(2).split(' | '))
  const found: Documented = { required: new Set(), optional: new Set() }
  for (const row of rows) {
    const [who, permission = '', , to = ''] = of === undefined ? row : row.slice(1)
    if (who !== 'deployer' || (of !== undefined && !row[0]?.split(', ').includes(of))) continue
    found[to.includes('(optional)') ? 'optional' : 'required'].add(permission.replaceAll('`', ''))
  }
  expect(found.required.size + found.optional.size, `${section} ${of}`).toBeGreaterThan(0)
  return found
}
const SOURCE = () => rowsOf('## Deploy from source')
const OF_IMAGE = () => rowsOf('### Deploy of an image')
const option = (...names: string[]) => names.map(name => () => rowsOf('<!-- options:begin -->', `\`${name}\``))

interface Case {
  name: string
  documented: (() => Documented)[]
  inputs: Record<string, string>
  scenario?: string
  world?: WorldSpec
  context?: Partial<GitHubContext>
  before?: (cloud: Sandbox) => Promise<unknown>
}

const HEAD = { repository: 'octo-org/hello', sha: '0c5fb1e8b8a1d7f5f8f4f0a3b1d3c9a7e6b5d4c3' }
const PULL = { event: 'pull_request', pullRequest: 7, headCommit: HEAD.sha }
const OPEN = { github: { pulls: { '7': { state: 'open' as const, head: HEAD } } } }
const grant = (...roles: string[]) => ({
  grants: { project: roles.map(role => ({ role: `roles/${role}`, members: [ME] })) },
})
const deployed = (cloud: Sandbox, more: Record<string, string> = {}) =>
  deploy(cloud, { ...IMAGE, access: 'keep', ...more })
const KEEP = { access: 'keep' }
const JOB = { service: '', access: '' }
const PREVIEW = { ...IMAGE, ...KEEP, mode: 'preview', env_vars: 'PAGE=1', github_token: 'ghs_played' }
const SCHEDULE = { ...IMAGE, access: 'authenticated', schedule: '0 3 * * *' }
const previewed = (strategy: string) => async (cloud: Sandbox) => {
  await deployed(cloud)
  await deploy(cloud, { ...PREVIEW, preview_strategy: strategy }, { context: PULL })
  cloud.world.github.pulls.set(7, { state: 'closed', head: HEAD })
}

const CASES: readonly Case[] = [
  { name: 'deploy from source: create', documented: [SOURCE], inputs: KEEP },
  { name: 'deploy from source: update', documented: [SOURCE], scenario: 'update-existing', inputs: KEEP },
  { name: 'deploy of an image: create', documented: [OF_IMAGE], inputs: { ...IMAGE, ...KEEP } },
  {
    name: 'deploy of an image: update',
    documented: [OF_IMAGE],
    scenario: 'update-existing',
    inputs: { ...IMAGE, ...KEEP },
  },
  {
    name: 'access: public',
    documented: [OF_IMAGE, ...option('access: public')],
    inputs: { ...IMAGE, access: 'public' },
  },
  {
    name: 'access: authenticated',
    documented: [OF_IMAGE, ...option('access: authenticated')],
    scenario: 'update-existing',
    inputs: { ...IMAGE, access: 'authenticated' },
  },
  {
    name: 'invokers',
    documented: [OF_IMAGE, ...option('invokers')],
    inputs: { ...IMAGE, ...KEEP, invokers: 'user:developer@example.com' },
  },
  {
    name: 'schedule',
    documented: [OF_IMAGE, ...option('access: authenticated', 'schedule')],
    world: grant('cloudscheduler.admin', 'iam.serviceAccountCreator', 'iam.serviceAccountUser'),
    inputs: SCHEDULE,
  },
  {
    name: 'schedule_test',
    documented: [OF_IMAGE, ...option('access: authenticated', 'schedule_test')],
    world: grant('cloudscheduler.admin', 'iam.serviceAccountCreator', 'iam.serviceAccountUser', 'logging.viewer'),
    inputs: { ...SCHEDULE, schedule_test: 'true' },
  },
  {
    name: 'traffic_steps',
    documented: [OF_IMAGE, ...option('traffic_steps')],
    scenario: 'update-existing',
    inputs: { ...IMAGE, ...KEEP, traffic_steps: '10,100', traffic_interval: '0s' },
  },
  { name: 'job', documented: [SOURCE, ...option('job` instead of `service')], inputs: { ...JOB, job: 'nightly' } },
  {
    name: 'worker_pool',
    documented: [SOURCE, ...option('worker_pool` instead of `service')],
    inputs: { ...JOB, worker_pool: 'consumer' },
  },
  {
    name: 'mode: rollback',
    documented: [() => rowsOf('### `mode: rollback`')],
    scenario: 'update-existing',
    before: cloud => deployed(cloud, { env_vars: 'A=broken' }),
    inputs: { source: '', access: '', mode: 'rollback' },
  },
  {
    name: 'mode: drift',
    documented: [() => rowsOf('### `mode: drift`')],
    before: deployed,
    // With the preflight, also what the next deploy needs is looked at.
    inputs: { ...IMAGE, ...KEEP, mode: 'drift', preflight: 'off' },
  },
  {
    name: 'mode: preview',
    documented: [OF_IMAGE, ...option('mode: preview')],
    world: OPEN,
    before: deployed,
    inputs: PREVIEW,
    context: PULL,
  },
  {
    name: 'mode: preview, closed',
    documented: [OF_IMAGE, ...option('mode: preview')],
    world: OPEN,
    before: previewed('tag'),
    inputs: PREVIEW,
    context: { ...PULL, pullRequestClosed: true },
  },
  {
    name: 'mode: cleanup',
    documented: [() => rowsOf('### `mode: cleanup`')],
    world: OPEN,
    before: previewed('tag'),
    inputs: { source: '', access: '', mode: 'cleanup', github_token: 'ghs_played' },
    context: { event: 'schedule' },
  },
]

const documentedOf = ({ documented }: Case): Documented => {
  const all = documented.map(read => read())
  const required = new Set(all.flatMap(one => [...one.required]))
  return { required, optional: new Set(all.flatMap(one => [...one.optional]).filter(one => !required.has(one))) }
}

/** In the roles that the page names for acting as accounts and for making them; the run looks whether an account exists. */
const COMES_ALONG = 'iam.serviceAccounts.get'

/**
 * Named by the run and not by the preflight, where there is nothing yet to ask about: a bucket, a job or a worker pool that does not exist.
 * What was made before (bucket, repository, image) is reported.
 */
const LATE: ReadonlySet<string> = new Set(['storage.objects.create', 'run.jobs.get', 'run.workerpools.get'])

/** The right to act as an account is held on the account itself. */
const ACT_AS = 'iam.serviceAccounts.actAs'

async function worldWith(one: Case, permissions?: Iterable<string>): Promise<Sandbox> {
  const scenario = loadScenario(one.scenario ?? 'open-project')
  const cloud = await startSandbox({ ...scenario, world: { ...scenario.world, ...QUICK, ...one.world } })
  await one.before?.(cloud)
  if (permissions) restrict(cloud, new Set(permissions))
  return cloud
}

/** From now on the deployer has these permissions, by a role of the project, and nothing else. */
function restrict({ world }: Sandbox, permissions: ReadonlySet<string>): void {
  const project = `//cloudresourcemanager.googleapis.com/projects/${PROJECT}`
  const mine = [...permissions, COMES_ALONG].filter(one => one !== ACT_AS || !actsOnAccounts(permissions))
  world.customRoles.set(ROLE, { title: 'least', includedPermissions: mine, stage: 'GA' })
  for (const [name, versions] of world.policies) {
    const bindings = (versions.at(-1)?.bindings ?? []).map(binding => {
      const stays = binding.role === 'roles/iam.serviceAccountUser' && name !== project && permissions.has(ACT_AS)
      return stays ? binding : { ...binding, members: (binding.members ?? []).filter(member => member !== ME) }
    })
    if (name === project) bindings.push({ role: ROLE, members: [ME] })
    putPolicy(world, name, bindings)
  }
}
/** That of Cloud Scheduler's account cannot: it does not exist yet. */
const actsOnAccounts = (permissions: ReadonlySet<string>) => !permissions.has('cloudscheduler.jobs.create')

const play = (cloud: Sandbox, { inputs, context }: Case) => deploy(cloud, inputs, context ? { context } : {})
const failing = ({ report }: Awaited<ReturnType<typeof play>>) =>
  report.findings.filter(({ status }) => status === 'fail').map(({ reason }) => reason)

describe.each(CASES.map(one => [one.name, one] as const))('%s', (_, one) => {
  it('takes what the page lists, and succeeds with exactly that', async () => {
    const { required, optional } = documentedOf(one)
    await using cloud = await worldWith(one, [...required, ...optional])
    const uses: PermissionUse[] = []
    cloud.world.onUse = use => void (use.member === ME && uses.push(use))
    const went = await play(cloud, one)
    expect(failing(went)).toEqual([])
    expect(exitCode(went.report)).toBe(0)
    const used = new Set(uses.filter(({ held }) => held).map(({ permission }) => permission))
    const listed = (permission: string) =>
      required.has(permission) || optional.has(permission) || permission === COMES_ALONG
    expect([...used].filter(permission => !listed(permission))).toEqual([])
  })

  it('succeeds without what is optional', async () => {
    const { required } = documentedOf(one)
    await using cloud = await worldWith(one, required)
    const went = await play(cloud, one)
    expect(failing(went)).toEqual([])
  })

  it('with one fewer, the preflight names that one, and nothing is changed', { timeout: 120_000 }, async () => {
    const { required, optional } = documentedOf(one)
    // What this world takes, of what such a run can take.
    await using whole = await worldWith(one, [...required, ...optional])
    const uses = new Set<string>()
    whole.world.onUse = ({ member, permission }) => void (member === ME && uses.add(permission))
    await play(whole, one)
    const wrong: string[] = []
    for (const gone of everyNth(
      5,
      [...required].filter(permission => uses.has(permission)),
    )) {
      await using cloud = await worldWith(
        one,
        [...required, ...optional].filter(permission => permission !== gone),
      )
      const before = snapshot(cloud.world)
      const went = await play(cloud, one)
      const named = went.report.findings.some(
        ({ status, permission, reason }) => status === 'fail' && (permission === gone || reason.includes(gone)),
      )
      if (exitCode(went.report) !== 1 || !named)
        wrong.push(`${gone}: ${went.report.verdict}: ${failing(went).join('; ')}`)
      else if (snapshot(cloud.world) !== before && !LATE.has(gone)) wrong.push(`${gone}: something was changed`)
    }
    expect(wrong).toEqual([])
  })
})

/** The custom roles of the page, each by a run of its kind; the tests above begin from the tables. */
const PLAYED: Record<string, string> = {
  'Deploy from source': 'deploy from source: create',
  'Deploy of an image': 'deploy of an image: create',
  'Deploy of an image with `access`, `invokers` or `callers`': 'access: public',
  'Deploy from source with `schedule` and `schedule_test`': 'schedule_test',
  'Job from source': 'job',
  'Worker pool from source': 'worker_pool',
  '`mode: preview` of an image': 'mode: preview',
  '`mode: rollback`': 'mode: rollback',
  '`mode: cleanup`': 'mode: cleanup',
  '`mode: drift`': 'mode: drift',
}

describe('a custom role is enough for its run', () => {
  it.each(Object.entries(PLAYED))('%s', async (name, played) => {
    const role = CUSTOM_ROLES.find(each => each.name === name)
    const one = CASES.find(each => each.name === played)
    if (!role || !one) throw new Error(`${name}: ${played}`)
    await using cloud = await worldWith(one, [...role.permissions, ...(role.actsAs.length > 0 ? [ACT_AS] : [])])
    const went = await play(cloud, one)
    expect(failing(went)).toEqual([])
    expect(exitCode(went.report)).toBe(0)
  })
})

/** `permissions` of the job, by the row of docs/permissions.md#github that names them. */
const TOKENS = [
  { row: 'the comment on a pull request', permission: 'pull-requests', told: 'comments' },
  { row: 'the deployment of a preview', permission: 'deployments', told: 'deployments' },
  { row: '`drift_issue`', permission: 'issues', told: 'tracked' },
] as const
type Told = (typeof TOKENS)[number]['told']

/** What a run tells GitHub with these permissions of the job's token, and its log. */
async function toldWith(permissions: readonly string[], told: Told) {
  const level = (name: string): 'write' | 'none' => (permissions.includes(name) ? 'write' : 'none')
  const github = {
    ...OPEN.github,
    ...{ pullRequests: level('pull-requests'), deployments: level('deployments'), issues: level('issues') },
  }
  await using cloud = await worldWith({ name: '', documented: [], inputs: {}, world: { github }, before: deployed })
  const drift = {
    ...IMAGE,
    ...KEEP,
    labels: 'team=web',
    mode: 'drift',
    drift_issue: 'true',
    github_token: 'ghs_played',
  }
  const went =
    told === 'tracked'
      ? await deploy(cloud, drift, { news: true })
      : await deploy(cloud, PREVIEW, { context: PULL, news: true })
  return { made: cloud.world.github[told].length, log: went.log.join('\n'), report: went.report }
}

describe('GITHUB_TOKEN', () => {
  it.each(TOKENS)('$permission: write is what $row takes, and nothing else', async ({ row, permission, told }) => {
    const line = PAGE.split('\n').find(one => one.startsWith(`| ${row}`))
    expect(line).toContain(`\`${permission}: write\``)
    expect((await toldWith([permission], told)).made).toBe(1)
    const others = TOKENS.map(one => one.permission).filter(one => one !== permission)
    const without = await toldWith(others, told)
    expect(without.made).toBe(0)
    expect(without.log).toContain(`${permission}: write`)
    expect(without.report.verdict).not.toBe('failed')
  })
})
