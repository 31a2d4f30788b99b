/** A role that is held already is never offered: something overrides it, and the run says so. */
import { describe, expect, it } from 'vitest'
import { startSandbox } from '../../src/emulator/sandbox.ts'
import type { WorldSpec } from '../../src/emulator/scenario.ts'
import { deploy } from './engine.ts'

const DEPLOYER = 'serviceAccount:deployer@demo-project.iam.gserviceaccount.com'
const grant = (role: string, expression?: string) => ({
  role,
  members: [DEPLOYER],
  ...(expression && { condition: { title: 'until it ended', expression } }),
})
/** Reads every policy of the project. */
const REVIEWER = grant('roles/iam.securityReviewer')
const denied = (permission: string): WorldSpec => ({
  denyRules: {
    project: [{ deniedPrincipals: ['principalSet://goog/public:all'], deniedPermissions: [permission] }],
  },
})

describe('a deny policy on what roles/run.admin grants', () => {
  it.each([
    ['run.services.setIamPolicy', 'run.googleapis.com/services.setIamPolicy', 'public'],
    ['run.services.create', 'run.googleapis.com/services.create', 'keep'],
  ])('%s: no role is missing, and none is offered', async (permission, rule, access) => {
    const world = { ...denied(rule), grants: { project: [grant('roles/run.admin'), REVIEWER] } }
    await using cloud = await startSandbox({ world })
    const { report } = await deploy(cloud, { access })
    const finding = report.findings.find(one => one.permission === permission && one.status === 'fail')
    expect(finding?.reason).toContain('no role is missing')
    expect(finding?.reason).toMatch(/although it has roles\/run\.\w+ on the project demo-project, which contains it/)
    expect(finding?.reason).toMatch(/deny policy or a principal access boundary policy/)
    expect(JSON.stringify(finding?.remedies)).not.toContain('add-iam-policy-binding')
    expect(finding?.role).toBeUndefined()
  })

  it('is not granted against by grant_missing', async () => {
    const may = grant('roles/resourcemanager.projectIamAdmin')
    const world = {
      ...denied('run.googleapis.com/services.create'),
      grants: { project: [grant('roles/run.admin'), REVIEWER, may] },
    }
    await using cloud = await startSandbox({ world })
    const { report } = await deploy(cloud, { access: 'keep', grant_missing: 'true' })
    expect(report.verdict).toBe('blocked')
    expect(cloud.requests.filter(({ path }) => path.endsWith(':setIamPolicy'))).toEqual([])
  })
})

it('a role under a condition that has ended is named, and the grant without it offered', async () => {
  const ended = grant('roles/run.admin', "request.time < timestamp('2020-01-01T00:00:00Z')")
  const deployerRoles = ['roles/run.sourceDeveloper', 'roles/serviceusage.serviceUsageConsumer']
  await using cloud = await startSandbox({ world: { deployerRoles, grants: { project: [ended, REVIEWER] } } })
  const { report } = await deploy(cloud, { access: 'public' })
  const finding = report.findings.find(one => one.permission === 'run.services.setIamPolicy' && one.status === 'fail')
  expect(finding?.reason).toContain('with a condition that is not met here (until it ended)')
  expect(JSON.stringify(finding?.remedies)).toContain('add-iam-policy-binding')
})

it('says where the policy cannot be read that a deny policy may stand in the way', async () => {
  const rule = 'run.googleapis.com/services.create'
  await using cloud = await startSandbox({ world: denied(rule) })
  const { report } = await deploy(cloud, { access: 'keep' })
  const finding = report.findings.find(one => one.permission === 'run.services.create' && one.status === 'fail')
  expect(finding?.reason).toContain('if a role already grants it, a deny policy forbids it')
})
