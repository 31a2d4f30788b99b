import { describe, expect, it } from 'vitest'
import type { WorldSpec } from '../../src/emulator/scenario.ts'
import { AT, type Cloud, IMAGE, NUMBER, PROJECT, REGION, startCloud } from './cloud.ts'

const THERE = 'runtime@shared-infra.iam.gserviceaccount.com'
const AGENT = `service-${NUMBER}@serverless-robot-prod.iam.gserviceaccount.com`
const BUILD_AGENT = `service-${NUMBER}@gcp-sa-cloudbuild.iam.gserviceaccount.com`
const OFF = {
  'projects/shared-infra': { 'iam.disableCrossProjectServiceAccountUsage': { rules: [{ enforce: false }] } },
}
const tokens = (email: string) => ({
  role: 'roles/iam.serviceAccountTokenCreator',
  members: [`serviceAccount:${email}`],
})
const actAs = { role: 'roles/iam.serviceAccountUser', members: ['user:owner@example.com'] }

const world = (bindings: NonNullable<WorldSpec['grants']>[string], more: WorldSpec = {}): WorldSpec => ({
  projects: { 'shared-infra': { number: '555000555000' } },
  serviceAccounts: { [THERE]: { bindings } },
  ...more,
})
const create = (cloud: Cloud, template: Record<string, unknown>) =>
  cloud.ask('RUN', 'POST', `/v2/${AT}/services?serviceId=app`, {
    template: { containers: [{ image: IMAGE }], ...template },
  })
const build = (cloud: Cloud, email: string) =>
  cloud.ask('CLOUDBUILD', 'POST', `/v1/${AT}/builds`, {
    steps: [{ name: 'bash', args: ['true'] }],
    serviceAccount: `projects/shared-infra/serviceAccounts/${email}`,
    options: { logging: 'CLOUD_LOGGING_ONLY' },
  })

describe('service accounts of another project', () => {
  it('live in the project of their address, with its agents and compute account', async () => {
    await using cloud = await startCloud(world([]))
    expect(cloud.world.serviceAccounts.get(THERE)?.projectId).toBe('shared-infra')
    const compute = '555000555000-compute@developer.gserviceaccount.com'
    const { json } = await cloud.ask('IAM', 'GET', '/v1/projects/shared-infra/serviceAccounts')
    expect(json.accounts.map((account: { email: string }) => account.email).sort()).toEqual([compute, THERE])
    const absent = await cloud.ask('IAM', 'GET', `/v1/projects/${PROJECT}/serviceAccounts/${THERE}`)
    expect(absent.status).toBe(404)
  })

  it('may not be used here by default, whoever may act as them', async () => {
    await using cloud = await startCloud(world([actAs, tokens(AGENT), tokens(BUILD_AGENT)]))
    for (const { status, json } of [await create(cloud, { serviceAccount: THERE }), await build(cloud, THERE)]) {
      expect(status).toBe(400)
      expect(json.error.message).toContain('constraints/iam.disableCrossProjectServiceAccountUsage')
    }
    const { json } = await cloud.ask(
      'ORGPOLICY',
      'GET',
      '/v2/projects/shared-infra/policies/iam.disableCrossProjectServiceAccountUsage:getEffectivePolicy',
      undefined,
      cloud.token('user:owner@example.com'),
    )
    expect(json.spec.rules).toEqual([{ enforce: true }])
  })

  it("need the agent's right to their tokens beside the caller's to act as them", async () => {
    await using none = await startCloud(world([actAs], { orgPolicies: OFF }))
    const run = await create(none, { serviceAccount: THERE })
    expect(run.status).toBe(403)
    expect(run.json.error.message).toContain(
      `Google Cloud Run Service Agent does not have permission to get access tokens for the service account ${THERE}. Please give ${AGENT} permission iam.serviceAccounts.getAccessToken on the service account.`,
    )
    expect((await build(none, THERE)).json.error.message).toContain(BUILD_AGENT)
    await using both = await startCloud(world([tokens(AGENT), tokens(BUILD_AGENT)], { orgPolicies: OFF }))
    expect((await create(both, { serviceAccount: THERE })).json.error).toBeUndefined()
    expect((await build(both, THERE)).status).toBe(200)
  })

  it('are not needed for a deploy to fail: the agent of a project can lose its own role', async () => {
    const members = [`serviceAccount:${AGENT}`]
    await using cloud = await startCloud({ revoke: { project: [{ role: 'roles/run.serviceAgent', members }] } })
    const { status, json } = await create(cloud, {})
    expect(status).toBe(403)
    expect(json.error.message).toContain(
      'ensure that the Service Agent is assigned the Google Cloud Run Service Agent role',
    )
  })
})

describe("an image in another project's repository", () => {
  const image = `${REGION}-docker.pkg.dev/shared-infra/images/app:v1`
  const reader = { role: 'roles/artifactregistry.reader', members: [`serviceAccount:${AGENT}`] }
  const spec = (bindings: (typeof reader)[]): WorldSpec => ({
    projects: { 'shared-infra': {} },
    repositories: [{ id: 'images', project: 'shared-infra', images: ['app:v1', 'app:v2'], bindings }],
  })

  it('is read by the agent of the project that is deployed to, with a right there', async () => {
    await using cloud = await startCloud(spec([]))
    const refused = await create(cloud, { containers: [{ image }] })
    expect(refused.status).toBe(403)
    expect(refused.json.error.message).toContain(
      `Google Cloud Run Service Agent ${AGENT} must have permission to read the image`,
    )
    await using granted = await startCloud(spec([reader]))
    expect((await create(granted, { containers: [{ image }] })).json.error).toBeUndefined()
    const at = `/v1/projects/shared-infra/locations/${REGION}/repositories/images`
    const { json } = await granted.ask('ARTIFACTREGISTRY', 'GET', `${at}/dockerImages`)
    expect(json.dockerImages.map((each: { tags: string[] }) => each.tags)).toEqual([['v1'], ['v2']])
  })
})
