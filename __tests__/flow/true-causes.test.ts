/** Refusals in Google's published words, met in the middle of a run: the first failure names the cause, and the fix can help. */
import { describe, expect, it } from 'vitest'
import { type Sandbox, startSandbox } from '../../src/emulator/sandbox.ts'
import type { WorldSpec } from '../../src/emulator/scenario.ts'
import type { Finding } from '../../src/model.ts'
import { fieldCase } from '../fixtures/field-cases.ts'
import { deploy, type Went } from './engine.ts'

const PROJECT = 'demo-project'
const NUMBER = '123456789012'
const AT = `projects/${PROJECT}/locations/us-central1`
const HELLO = 'us-docker.pkg.dev/cloudrun/container/hello'
const ofImage = { image: HELLO, source: '', access: 'keep', verify: 'false' }
const ofSource = { access: 'keep', verify: 'false' }

type Fault = Sandbox['world']['faults'][number]
const info = (reason: string) => ({
  '@type': 'type.googleapis.com/google.rpc.ErrorInfo',
  ...{ reason, domain: 'googleapis.com', metadata: { consumer: `projects/${NUMBER}` } },
})
const status = (code: number, text: string, message: string, reason?: string) => ({
  status: code,
  body: { error: { code, status: text, message, ...(reason && { details: [info(reason)] }) } },
})
const denied = (message: string, reason?: string) => status(403, 'PERMISSION_DENIED', message, reason)
const onRelease = (answer: Partial<Fault>): Fault => ({ method: 'POST', path: '/services$', times: 0, ...answer })

async function met(faults: Fault[], inputs: Record<string, string>, world: WorldSpec = {}): Promise<Went> {
  await using cloud = await startSandbox({ world: { ...world, faults }, inputs })
  return await deploy(cloud)
}
const first = ({ report }: Went): Finding => {
  const found = report.findings.find(finding => finding.status === 'fail')
  if (!found) throw new Error(`nothing failed: ${report.verdict}`)
  return found
}
const fixes = ({ remedies }: Finding) => remedies.map(({ text }) => text).join('\n')

const ACCOUNT_DISABLED = {
  status: 403,
  body: {
    error: {
      code: 403,
      message: 'The billing account for the owning project is disabled in state absent',
      errors: [
        {
          message: 'The billing account for the owning project is disabled in state absent',
          ...{ domain: 'global', reason: 'accountDisabled' },
        },
      ],
    },
  },
}
const NEEDS_BILLING = `This API method requires billing to be enabled. Please enable billing on project #${NUMBER} by visiting https://console.developers.google.com/billing/enable?project=${NUMBER} then retry.`

describe('T2: a project without billing', fieldCase('T2'), () => {
  it.each<[string, Fault, Record<string, string>, WorldSpec?]>([
    ['Cloud Storage, at the bucket', { method: 'POST', path: '/b$', times: 0, ...ACCOUNT_DISABLED }, ofSource],
    ['Cloud Storage, in the preflight', { method: 'GET', path: '/b/[^/]+$', times: 0, ...ACCOUNT_DISABLED }, ofSource],
    ['Cloud Run, at the release', onRelease(denied(NEEDS_BILLING, 'BILLING_DISABLED')), ofImage],
    [
      'Service Usage, where APIs are to be enabled',
      {
        ...{ method: 'POST', path: 'services:batchEnable$', times: 0 },
        ...status(
          400,
          'FAILED_PRECONDITION',
          `Billing account for project '${NUMBER}' is not found. Billing must be enabled for activation of service(s) 'run.googleapis.com,artifactregistry.googleapis.com' to proceed.`,
          'UREQ_PROJECT_BILLING_NOT_FOUND',
        ),
      },
      { ...ofImage, grant_missing: 'true' },
      {
        disabledApis: ['run.googleapis.com', 'artifactregistry.googleapis.com'],
        grants: {
          project: [
            {
              role: 'roles/serviceusage.serviceUsageAdmin',
              members: [`serviceAccount:deployer@${PROJECT}.iam.gserviceaccount.com`],
            },
          ],
        },
      },
    ],
  ])('is the cause, says %s', async (_, fault, inputs, world) => {
    const found = first(await met([fault], inputs, world))
    expect(found.id).toBe('billing-disabled')
    expect(found.reason).toMatch(/^The project demo-project has no open billing account/)
    expect(fixes(found)).toContain('billing/linkedaccount?project=demo-project')
    expect(fixes(found)).not.toMatch(/roles\/|services enable/)
  })
})

it('a suspended project is the cause, and no role is offered', async () => {
  const said = `Permission denied: Consumer 'project_number:${NUMBER}' has been suspended.`
  const found = first(await met([onRelease(denied(said, 'CONSUMER_SUSPENDED'))], ofImage))
  expect(found.id).toBe('project-suspended')
  expect(found.reason).toContain(said)
  expect(fixes(found)).not.toContain('roles/')
})

describe('T2: a 403 that names no permission', fieldCase('T2'), () => {
  const connector = `Cloud Run Service Agent service-${NUMBER}@serverless-robot-prod.iam.gserviceaccount.com does not have permission to use the VPC connector projects/host/locations/us-central1/connectors/c.`

  it('does not blame the deployer for what the preflight has found it to hold', async () => {
    const went = await met([onRelease(denied(connector))], ofImage)
    const found = first(went)
    expect(found.id).toBe('api-error')
    expect(found.reason).toContain('although the deployer has run.services.create')
    expect(found.reason).toContain(connector)
    expect(found.remedies).toEqual([])
    const held = went.report.findings.filter(({ permission }) => permission === 'run.services.create')
    expect(held.map(finding => finding.status)).toEqual(['pass'])
  })

  it('still names what the call takes where the deployer lacks it', async () => {
    const roles = { deployerRoles: ['roles/run.viewer', 'roles/serviceusage.serviceUsageConsumer'] }
    const went = await met(
      [onRelease(denied('The caller does not have permission'))],
      { ...ofImage, preflight: 'off' },
      roles,
    )
    expect(first(went)).toMatchObject({ id: 'deployer-permission', permission: 'run.services.create' })
  })
})

it(
  'T3: an image that the service agent cannot read is its matter, with or without its address in the text',
  fieldCase('T3'),
  async () => {
    const image = 'us-central1-docker.pkg.dev/other-project/apps/web'
    const agent = `service-${NUMBER}@serverless-robot-prod.iam.gserviceaccount.com`
    const said = (who: string) =>
      `${who} must have permission to read the image, ${image}. Ensure that the provided container image URL is correct.`
    for (const who of [`Google Cloud Run Service Agent ${agent}`, 'Google Cloud Run Service Agent']) {
      const found = first(await met([onRelease(denied(said(who)))], ofImage))
      expect(found).toMatchObject({
        id: 'runtime-account-permission',
        principal: `serviceAccount:${agent}`,
        permission: 'artifactregistry.repositories.downloadArtifacts',
      })
      expect(fixes(found)).toContain('gcloud artifacts repositories add-iam-policy-binding apps')
    }
    expect(first(await met([onRelease(denied(said('User')))], ofImage))).toMatchObject({ id: 'deployer-permission' })
  },
)

describe('T4: Cloud Scheduler’s refusal', fieldCase('T4'), () => {
  const schedule = { ...ofImage, schedule: '0 3 * * *', preflight: 'off' }
  const base = [
    'roles/run.admin',
    'roles/serviceusage.serviceUsageConsumer',
    'roles/artifactregistry.reader',
    'roles/iam.serviceAccountCreator',
  ]

  it('names the permission, on the project, and the other meaning of the same words', async () => {
    const found = first(await met([], schedule, { deployerRoles: base }))
    expect(found).toMatchObject({
      id: 'deployer-permission',
      resource: '//cloudresourcemanager.googleapis.com/projects/demo-project',
    })
    expect(found.permission).toMatch(/^cloudscheduler\.jobs\./)
    expect(found.reason).not.toContain('does not say')
    expect(found.reason).toContain('no Cloud Scheduler')
    expect(fixes(found)).toContain('roles/cloudscheduler.')
  })

  it('is about calling as the account of the schedule, not about deploying', async () => {
    const caller = `cloud-scheduler-invoker@${PROJECT}.iam.gserviceaccount.com`
    const world = { deployerRoles: [...base, 'roles/cloudscheduler.admin'], serviceAccounts: { [caller]: {} } }
    const found = first(await met([], schedule, world))
    expect(found).toMatchObject({ id: 'deployer-permission', permission: 'iam.serviceAccounts.actAs' })
    expect(found.resource).toBe(`//iam.googleapis.com/projects/${PROJECT}/serviceAccounts/${caller}`)
    expect(found.reason).toContain(`create a schedule that calls as ${caller}`)
  })
})

it(
  'T8: what Cloud Run’s build API said with its 404 is in the log, and Cloud Build builds',
  fieldCase('T8'),
  async () => {
    const said = 'Build failed. The service has encountered an internal error. Please try again later.'
    const went = await met([{ method: 'POST', path: 'builds:submit$', ...status(404, 'NOT_FOUND', said) }], ofSource)
    expect(went.report.verdict).toBe('ok')
    expect(went.log.join('\n')).toContain(said)
  },
)

describe('T9: a tag whose revision has been deleted', fieldCase('T9'), () => {
  const gone = (answer: string) => status(400, 'FAILED_PRECONDITION', answer)
  const service = { template: { containers: [{ image: HELLO }] } }

  it.each([
    [0, '--remove-tags=pr-7'],
    [50, '--to-latest'],
  ])('with %i %% of the traffic is named, with the command that helps', async (percent, flag) => {
    await using cloud = await startSandbox({ world: { services: { hello: { service } } }, inputs: ofImage })
    const state = cloud.world.services.get(`${AT}/services/hello`)
    const [latest] = state?.service.traffic ?? []
    if (latest) latest.percent = 100 - percent
    state?.service.traffic?.push({
      type: 'TRAFFIC_TARGET_ALLOCATION_TYPE_REVISION',
      revision: 'hello-00003-abc',
      tag: 'pr-7',
      percent,
    })
    const fault = gone('Revision hello-00003-abc does not exist or is deleted')
    cloud.world.faults.push({ method: 'PATCH', path: '/services/hello$', times: 0, ...fault })
    const found = first(await deploy(cloud))
    expect(found.id).toBe('traffic-target')
    expect(found.reason).toContain('hello-00003-abc')
    expect(fixes(found)).toBe(
      `gcloud run services update-traffic hello ${flag} --region=us-central1 --project=demo-project`,
    )
  })
})

it('a setting in preview of a release that does not declare it is told by its launch stage', async () => {
  const said = 'The feature is not supported in the declared launch stage'
  const found = first(await met([onRelease(status(400, 'INVALID_ARGUMENT', said))], ofImage))
  expect(found.id).toBe('release-failed')
  expect(found.reason).toContain(said)
  expect(fixes(found)).toContain('run.googleapis.com/launch-stage: BETA')
})
