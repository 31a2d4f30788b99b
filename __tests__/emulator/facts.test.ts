/** What is settled about Google Cloud, and has no place in the tests of one API. */
import { readFileSync } from 'node:fs'
import { get, type IncomingMessage } from 'node:http'
import { describe, expect, it } from 'vitest'
import { APIS } from '../../src/emulator/http/hosts.ts'
import { startSandbox } from '../../src/emulator/sandbox.ts'
import { errorFromResponse } from '../../src/google/wire-level/api-error.ts'
import { fieldCase } from '../fixtures/field-cases.ts'
import { AT, PROJECT, startCloud, tokenFor } from './cloud.ts'

// bundle/cli.test.ts pastes the block of that section, with the real gcloud.
it('T7: what is said of gcloud goes by the proxy', fieldCase('T7'), async () => {
  expect(readFileSync('docs/cli.md', 'utf8')).toMatch(
    /`us-central1-127\.0\.0\.1` has no address\. So the variables also name/,
  )
  await using cloud = await startSandbox()
  const { port, host } = new URL(cloud.url)
  const { port: ofRun = '' } = new URL(cloud.urls.RUN ?? '')
  const path = `http://us-central1-127.0.0.1:${ofRun}/apis/serving.knative.dev/v1/namespaces/demo-project/services`
  const headers = {
    host: `us-central1-127.0.0.1:${ofRun}`,
    authorization: `Bearer ${cloud.token('user:owner@example.com')}`,
  }
  const answer = await new Promise<IncomingMessage>((resolve, reject) =>
    get({ hostname: '127.0.0.1', port, path, headers }, resolve).once('error', reject),
  )
  answer.resume()
  expect([host, answer.statusCode]).toEqual([`127.0.0.1:${port}`, 200])
})

it('T13: Resource Manager names the domain restriction, in a PreconditionFailure', fieldCase('T13'), () => {
  const type = 'constraints/iam.allowedPolicyMemberDomains'
  const details = [
    {
      '@type': 'type.googleapis.com/google.rpc.PreconditionFailure',
      violations: [{ type, subject: 'orgpolicy:projects/p' }],
    },
  ]
  const error = {
    code: 400,
    status: 'FAILED_PRECONDITION',
    message: 'One or more users named in the policy do not belong to a permitted customer.',
    details,
  }
  expect(errorFromResponse(400, JSON.stringify({ error }), 'POST x').constraint).toBe('iam.allowedPolicyMemberDomains')
})

describe('T25: whoever cannot read the image', fieldCase('T25'), () => {
  const repository = 'projects/demo-project/locations/us-central1/repositories/apps'
  const image = 'us-central1-docker.pkg.dev/demo-project/apps/web'
  const deployer = 'developer@example.com'
  const world = {
    repositories: [{ id: 'apps', images: ['web'] }],
    grants: {
      project: ['roles/run.developer', 'roles/iam.serviceAccountUser'].map(role => ({
        role,
        members: [`user:${deployer}`],
      })),
    },
  }
  const service = { template: { containers: [{ image }] } }

  it.each(['template', 'traffic'])('changes no %s, and is told so in Google’s words', async field => {
    await using cloud = await startCloud(world)
    tokenFor(cloud, 'developer', { member: `user:${deployer}`, email: deployer })
    expect((await cloud.ask('RUN', 'POST', `/v2/${AT}/services?serviceId=app`, service)).status).toBe(200)
    const body = { ...service, traffic: [{ type: 'TRAFFIC_TARGET_ALLOCATION_TYPE_LATEST', percent: 100, tag: 'x' }] }
    const patch = () => cloud.ask('RUN', 'PATCH', `/v2/${AT}/services/app?updateMask=${field}`, body, 'developer')
    const refused = await patch()
    expect([refused.status, refused.json.error.message]).toEqual([
      403,
      expect.stringMatching(/^User must have permission to read the image, us-central1-docker/),
    ])
    const reader = { policy: { bindings: [{ role: 'roles/artifactregistry.reader', members: [`user:${deployer}`] }] } }
    expect((await cloud.ask('ARTIFACTREGISTRY', 'POST', `/v1/${repository}:setIamPolicy`, reader)).status).toBe(200)
    expect((await patch()).status).toBe(200)
  })
})

it('T26: Cloud Asset is printed and listed as enabled, and answers', fieldCase('T26'), async () => {
  await using cloud = await startSandbox()
  expect(Object.values(APIS)).toContain('cloudasset.googleapis.com')
  expect(cloud.world.projects.get(PROJECT)?.apis.has('cloudasset.googleapis.com')).toBe(true)
  const root = cloud.env.CLOUDSDK_API_ENDPOINT_OVERRIDES_CLOUDASSET
  const { status } = await fetch(`${root}v1/projects/${PROJECT}:searchAllResources`)
  // Without a token; what is not served is 404.
  expect(status).toBe(401)
})

describe('T27: what is not served is listed, and answered as such', fieldCase('T27'), () => {
  const rows = [
    ...readFileSync('docs/cli.md', 'utf8').matchAll(/^- `(GET|POST|PATCH) ([a-z]+)\.googleapis\.com(\S+)`:/gm),
  ]
  it.each(rows.map(([, method = '', api = '', path = '']) => [`${method} ${api} ${path}`, method, api, path] as const))(
    '%s',
    async (_, method, api, path) => {
      await using cloud = await startCloud()
      const at = path.replace('projects/P', `projects/${PROJECT}`).replace('locations/L', 'locations/us-central1')
      const known = cloud.at(api.toUpperCase()) !== ''
      if (!known) return expect(Object.values(APIS)).not.toContain(`${api}.googleapis.com`)
      const answer = await cloud.ask(api.toUpperCase(), method, at, method === 'GET' ? undefined : {})
      return expect(answer.status).toBe(404)
    },
  )

  it('and the list is not empty', () => {
    expect(rows.length).toBeGreaterThan(6)
  })
})
