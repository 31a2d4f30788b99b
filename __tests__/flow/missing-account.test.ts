/** Accounts that are not there: told apart from rights that are missing only where Google tells. */
import { describe, expect, it } from 'vitest'
import { startSandbox } from '../../src/emulator/sandbox.ts'
import { deploy } from './engine.ts'

const GONE = 'gone@demo-project.iam.gserviceaccount.com'
const COMPUTE = '123456789012-compute@developer.gserviceaccount.com'
const DEPLOYER = 'serviceAccount:deployer@demo-project.iam.gserviceaccount.com'
const READER = { role: 'roles/iam.serviceAccountViewer', members: [DEPLOYER] }

describe('a runtime account that does not exist', () => {
  const inputs = { flags: `--service-account=${GONE}` }

  it('is named as such where the deployer may read accounts, and no role is advised on it', async () => {
    await using cloud = await startSandbox({ world: { grants: { project: [READER] } } })
    const { report } = await deploy(cloud, inputs)
    expect(report.verdict).toBe('blocked')
    const failing = report.findings.filter(({ status }) => status === 'fail')
    expect(failing.map(({ id }) => id)).toEqual(['runtime-account-missing'])
    expect(JSON.stringify(report.findings.flatMap(({ remedies }) => remedies))).not.toContain(GONE)
    expect(cloud.world.buckets.size).toBe(0)
  })

  it('is granted nothing on by grant_missing', async () => {
    const admin = { role: 'roles/iam.serviceAccountAdmin', members: [DEPLOYER] }
    await using cloud = await startSandbox({ world: { grants: { project: [admin] } } })
    const { report } = await deploy(cloud, { ...inputs, grant_missing: 'true' })
    expect(report.findings.map(({ id }) => id)).toContain('runtime-account-missing')
    expect(cloud.requests.filter(({ path }) => path.endsWith(':setIamPolicy'))).toEqual([])
  })

  it('may be the reason, says the finding about acting as it, where the deployer may not', async () => {
    await using cloud = await startSandbox({})
    const { report } = await deploy(cloud, inputs)
    const [finding] = report.findings.filter(({ status }) => status === 'fail')
    expect(finding?.id).toBe('act-as-runtime-account')
    expect(finding?.reason).toContain(`Or the account ${GONE} does not exist`)
    expect(
      finding?.remedies.every(
        ({ title, alternative }) => alternative || /if \S+ exists$|unless it exists; /.test(title),
      ),
    ).toBe(true)
  })
})

it('a default build account that was deleted is named as such, asked about under the project of the run', async () => {
  await using cloud = await startSandbox({
    world: { serviceAccounts: { [COMPUTE]: { deleted: true } }, grants: { project: [READER] } },
  })
  const { report } = await deploy(cloud, { build_service_account: COMPUTE })
  expect(report.findings.map(({ id }) => id)).toContain('build-account-missing')
  const asked = cloud.requests.filter(({ api, method }) => api === 'iam.googleapis.com' && method === 'GET')
  expect(asked.map(({ path }) => path)).toContain(`/v1/projects/demo-project/serviceAccounts/${COMPUTE}`)
  expect(cloud.world.buckets.size).toBe(0)
})

it('uploads nothing where Cloud Run cannot be reached', async () => {
  await using cloud = await startSandbox({})
  // Nothing listens there: the connection is refused at once.
  Object.assign(cloud.env, { CLOUDSDK_API_ENDPOINT_OVERRIDES_RUN: 'http://127.0.0.1:9/' })
  const { report } = await deploy(cloud)
  expect(report.verdict).toBe('blocked')
  expect(report.findings).toContainEqual(
    expect.objectContaining({ id: 'api-error', status: 'fail', reason: expect.stringContaining('127.0.0.1:9') }),
  )
  expect(cloud.world.buckets.size).toBe(0)
})
