/** Every account that a run names (issue 11, item 8): one that is disabled, deleted, misspelt or another project's is told before anything is made. */
import { describe, expect, it } from 'vitest'
import type { WorldSpec } from '../../src/emulator/scenario.ts'
import { COMPUTE, changing, IMAGE, PROJECT, QUICK } from '../fixtures/story.ts'
import { playRow } from '../flow/engine.ts'
import { account, DEPLOYER, member, to, worldOf } from './worlds/world.ts'

const RUNTIME = account('runtime')
const TYPO = account('runtmie')
/** The deployer acts as every account of the project, and sees them. */
const SEES: WorldSpec = {
  ...QUICK,
  grants: {
    project: [
      'run.admin',
      'iam.serviceAccountUser',
      'iam.serviceAccountViewer',
      'iam.serviceAccountCreator',
      'iam.securityReviewer',
      'cloudscheduler.admin',
    ].map(role => to(role, DEPLOYER)),
  },
}
/** Sees the accounts one by one, and not their list. */
const NO_LIST: WorldSpec = {
  customRoles: { looks: { includedPermissions: ['iam.serviceAccounts.get', 'iam.serviceAccounts.actAs'] } },
  grants: {
    project: [
      ...['run.admin', 'cloudscheduler.admin'].map(role => to(role, DEPLOYER)),
      { role: `projects/${PROJECT}/roles/looks`, members: [member(DEPLOYER)] },
    ],
  },
}

const there: WorldSpec = { serviceAccounts: { [RUNTIME]: {} } }
const disabled: WorldSpec = { serviceAccounts: { [RUNTIME]: { disabled: true } } }
const deleted: WorldSpec = {
  serviceAccounts: { [RUNTIME]: { deleted: true } },
  grants: { project: [to('storage.objectViewer', RUNTIME)] },
}

/** How the account gets into a run: inputs with it, and the finding that is about it. */
const PARTS = {
  runtime: [(email: string) => ({ flags: `--service-account=${email}` }), 'runtime-account-missing'],
  build: [
    (email: string) => ({ image: '', source: 'examples/hello', build_service_account: email }),
    'build-account-missing',
  ],
  invoker: [(email: string) => ({ invokers: email }), 'caller-account-missing'],
  caller: [(email: string) => ({ callers: email }), 'caller-account-missing'],
  schedule: [(email: string) => ({ schedule: '0 3 * * *', schedule_service_account: email }), 'caller-account-missing'],
} as const
type Part = keyof typeof PARTS

interface Case {
  name: string
  world: WorldSpec
  email: string
  /** In the reason of the finding. */
  says: (string | RegExp)[]
  never?: RegExp
  fix?: string
  /** A warning for those who are only let in. */
  invitedWarn?: true
}

const CASES: Case[] = [
  {
    name: 'is disabled',
    world: worldOf(SEES, disabled),
    email: RUNTIME,
    says: ['is disabled'],
    fix: 'gcloud iam service-accounts enable',
    invitedWarn: true,
  },
  {
    name: 'was deleted, and left bindings',
    world: worldOf(SEES, deleted),
    email: RUNTIME,
    says: ['was deleted', 'restored for 30 days'],
    fix: 'gcloud iam service-accounts undelete 1000',
  },
  {
    name: 'is misspelt',
    world: worldOf(SEES, there),
    email: TYPO,
    says: ['does not exist', `Did you mean ${RUNTIME}?`],
    fix: 'gcloud iam service-accounts list',
  },
  {
    name: 'never was, and is like no other',
    world: worldOf(SEES, there),
    email: account('zzzzzzzzzz'),
    says: ['does not exist'],
    never: /Did you mean/,
  },
  {
    name: 'is misspelt, and the accounts cannot be listed',
    world: worldOf(QUICK, NO_LIST, there),
    email: TYPO,
    says: ['does not exist'],
    never: /Did you mean/,
  },
]

const ROWS = CASES.flatMap(one => (Object.keys(PARTS) as Part[]).map(part => ({ ...one, part })))

describe.concurrent('an account that', () => {
  it.each(ROWS.map((row, index) => [`${row.name}: ${row.part}`, row, index] as const))('%s', async (_, row, index) => {
    const { part, email, says, never, fix, invitedWarn } = row
    const [inputs, id] = PARTS[part]
    let from = 0
    await using run = await playRow(index, {
      world: row.world,
      inputs: { ...IMAGE, access: 'keep', propagation_timeout: '0s', ...inputs(email) },
      onCloud: ({ requests }) => {
        from = requests.length
      },
    })
    const found = run.report.findings.find(finding => finding.id === id)
    const invited = part === 'invoker' || part === 'caller'
    const warns = invitedWarn && invited
    expect(found?.status, run.log).toBe(warns ? 'warn' : 'fail')
    expect(run.report.findings.filter(finding => finding.id === id)).toHaveLength(1)
    for (const text of says) expect(found?.reason).toMatch(text)
    if (never) expect(found?.reason).not.toMatch(never)
    if (fix) expect(found?.remedies.map(({ text }) => text).join('\n')).toContain(fix)
    expect(run.exitCode).toBe(warns ? 0 : 1)
    if (!warns) expect(changing(run.cloud.requests.slice(from))).toEqual([])
  })

  it.each(Object.keys(PARTS) as Part[])('is misspelt is named right by the fix: %s', async part => {
    const [inputs, id] = PARTS[part]
    const world = worldOf(SEES, there)
    const findingsWith = async (given: Record<string, string>) => {
      await using run = await playRow(1, { world, inputs: { ...IMAGE, access: 'keep', mode: 'preflight', ...given } })
      return run.report.findings.filter(finding => finding.id === id)
    }
    const [found] = await findingsWith(inputs(TYPO))
    // What the fix says to write is what the workflow would have said.
    const [name = '', value = ''] = (found?.remedies[0]?.text ?? '').replace('with:\n  ', '').split(/: (.*)/)
    expect({ [name]: value }).toEqual(Object.fromEntries(Object.entries(inputs(RUNTIME)).slice(-1)))
    expect(await findingsWith({ ...inputs(TYPO), [name]: value })).toEqual([])
  })

  it('is of another project, whose policy keeps its accounts to itself', async () => {
    await using run = await playRow(1, {
      world: worldOf(SEES, {
        projects: { 'other-place': {} },
        orgPolicies: {
          'projects/other-place': { 'iam.disableCrossProjectServiceAccountUsage': { rules: [{ enforce: true }] } },
        },
        serviceAccounts: {
          [account('runtime', 'other-place')]: { bindings: [to('iam.serviceAccountUser', DEPLOYER)] },
        },
        grants: { organization: [to('orgpolicy.policyViewer', DEPLOYER)] },
      } as WorldSpec),
      inputs: { ...IMAGE, access: 'keep', flags: `--service-account=${account('runtime', 'other-place')}` },
    })
    const found = run.report.findings.find(({ id }) => id === 'policy-blocks-deploy')
    expect(found?.reason, run.log).toContain(
      'belongs to the project other-place, whose organisation policy iam.disableCrossProjectServiceAccountUsage',
    )
    expect(run.exitCode).toBe(1)
  })

  it('is of a project whose name is misspelt comes with the right one', async () => {
    await using run = await playRow(1, {
      world: SEES,
      inputs: { ...IMAGE, access: 'keep', flags: `--service-account=${account('runtime', 'demo-projct')}` },
    })
    const reasons = run.report.findings.filter(({ status }) => status !== 'pass').map(({ reason }) => reason)
    expect(reasons.join('\n'), run.log).toContain(`Did you mean ${RUNTIME}?`)
  })

  it('Google makes by itself, or the default one of the project, is in order', async () => {
    await using run = await playRow(1, { world: SEES, inputs: { ...IMAGE, access: 'keep', callers: COMPUTE } })
    expect(
      run.report.findings.filter(({ status }) => status === 'fail'),
      run.log,
    ).toEqual([])
  })
})
