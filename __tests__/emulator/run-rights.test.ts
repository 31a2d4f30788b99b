import { request } from 'node:http'
import { describe, expect, it } from 'vitest'
import { AT, BUILDER, type Cloud, IMAGE, NUMBER, PROJECT, REGION, startCloud, tokenFor } from './cloud.ts'

const SERVICE = `${AT}/services/app`
const DEV = 'dev@example.com'
const RUNTIME = `runtime@${PROJECT}.iam.gserviceaccount.com`
const body = (over: Record<string, unknown> = {}, template: Record<string, unknown> = {}) => ({
  template: { containers: [{ image: IMAGE }], ...template },
  ...over,
})

/** A cloud in which `dev` holds the roles on the project. */
async function withRoles(roles: string[], spec: Parameters<typeof startCloud>[0] = {}) {
  const cloud = await startCloud({
    ...spec,
    users: { [DEV]: 'C01abcdef' },
    serviceAccounts: { [RUNTIME]: {}, ...spec?.serviceAccounts },
    grants: {
      ...spec?.grants,
      project: [...roles.map(role => ({ role, members: [`user:${DEV}`] })), ...(spec?.grants?.project ?? [])],
    },
  })
  tokenFor(cloud, 'dev', { member: `user:${DEV}`, email: DEV })
  return cloud
}
const create = (cloud: Cloud, sent: unknown, token = 'dev') =>
  cloud.ask('RUN', 'POST', `/v2/${AT}/services?serviceId=app`, sent, token)

describe('rights that Cloud Run asks for', () => {
  it('names permission and resource when it refuses', async () => {
    await using cloud = await withRoles(['roles/run.viewer'])
    const { status, json } = await create(cloud, body())
    expect(status).toBe(403)
    expect(json.error).toMatchObject({
      status: 'PERMISSION_DENIED',
      message: `Permission 'run.services.create' denied on resource '${SERVICE}' (or resource may not exist).`,
      details: [
        {
          '@type': 'type.googleapis.com/google.rpc.ErrorInfo',
          reason: 'IAM_PERMISSION_DENIED',
          domain: 'run.googleapis.com',
          metadata: { permission: 'run.services.create', resource: SERVICE },
        },
      ],
    })
  })

  it('wants actAs on the runtime account, and that the account is there', async () => {
    await using cloud = await withRoles(['roles/run.developer'])
    const denied = await create(cloud, body())
    expect(denied.status).toBe(403)
    expect(denied.json.error.message).toBe(
      `Permission 'iam.serviceaccounts.actAs' denied on service account ${BUILDER} (or it may not exist).`,
    )
    const absent = await create(
      cloud,
      body({}, { serviceAccount: `nobody@${PROJECT}.iam.gserviceaccount.com` }),
      'owner',
    )
    expect(absent.status).toBe(403)
    expect(cloud.world.services.size).toBe(0)
  })

  it('wants setIamPolicy for switching the invoker check, either way', async () => {
    await using cloud = await withRoles(['roles/run.developer', 'roles/iam.serviceAccountUser'])
    const off = await create(cloud, body({ invokerIamDisabled: true }))
    expect(off.json.error.message).toContain("Permission 'run.services.setIamPolicy' denied")
    expect((await create(cloud, body({ invokerIamDisabled: true }), 'owner')).status).toBe(200)
    const patch = (mask: string, sent: unknown) =>
      cloud.ask('RUN', 'PATCH', `/v2/${SERVICE}?updateMask=${mask}`, sent, 'dev')
    expect((await patch('labels', { labels: { a: 'b' } })).status).toBe(200)
    expect((await patch('invokerIamDisabled', {})).status).toBe(403)
  })

  it.each(['run.managed.requireInvokerIam', 'run.requireInvokerIam'])('obeys %s', async constraint => {
    await using cloud = await withRoles([], {
      orgPolicies: { project: { [constraint]: { rules: [{ enforce: true }] } } },
    })
    const { status, json } = await create(cloud, body({ invokerIamDisabled: true }), 'owner')
    expect(status).toBe(400)
    expect(json.error.status).toBe('FAILED_PRECONDITION')
    expect(json.error.message).toContain(`["constraints/${constraint}": `)
  })

  it('obeys the allowed ingress settings', async () => {
    const rules = [{ values: { allowedValues: ['internal'] } }]
    await using cloud = await withRoles([], { orgPolicies: { project: { 'run.allowedIngress': { rules } } } })
    const { json } = await create(cloud, body(), 'owner')
    expect(json.error.message).toBe(
      'Constraint constraints/run.allowedIngress violated for attempting CreateService with annotation "run.googleapis.com/ingress" set to the default value all.',
    )
    expect((await create(cloud, body({ ingress: 'INGRESS_TRAFFIC_INTERNAL_ONLY' }), 'owner')).status).toBe(200)
  })

  it('brings no revision up whose account may not read its secrets', async () => {
    const env = [{ name: 'KEY', valueSource: { secretKeyRef: { secret: 'api-key', version: 'latest' } } }]
    const sent = body({}, { serviceAccount: RUNTIME, containers: [{ image: IMAGE, env }] })
    await using cloud = await withRoles([])
    const { json } = await create(cloud, sent, 'owner')
    expect(json.error.message).toContain(
      `Permission denied on secret: projects/${NUMBER}/secrets/api-key/versions/latest for Revision service account ${RUNTIME}.`,
    )
    const accessor = { role: 'roles/secretmanager.secretAccessor', members: [`serviceAccount:${RUNTIME}`] }
    await using allowed = await withRoles([], { grants: { project: [accessor] } })
    expect((await create(allowed, sent, 'owner')).json.error).toBeUndefined()
  })

  it('reads images as its own agent', async () => {
    await using cloud = await withRoles([], { repositories: [{ id: 'apps', location: REGION }] })
    const image = `${REGION}-docker.pkg.dev/other-project/apps/app`
    const { status, json } = await create(cloud, body({}, { containers: [{ image }] }), 'owner')
    expect(status).toBe(403)
    expect(json.error.message).toContain(
      `Google Cloud Run Service Agent service-${NUMBER}@serverless-robot-prod.iam.gserviceaccount.com must have permission to read the image, ${image}.`,
    )
    expect(json.error.message).toContain('Note that the image is from project [other-project]')
  })
})

describe('real addresses', () => {
  it('gives a service both forms of its URL and answers at both', async () => {
    await using cloud = await withRoles([], { urls: 'real' })
    const traffic = [{ type: 'TRAFFIC_TARGET_ALLOCATION_TYPE_LATEST', percent: 100, tag: 'pr-1' }]
    await create(cloud, body({ invokerIamDisabled: true, traffic }), 'owner')
    const { json } = await cloud.ask('RUN', 'GET', `/v2/${SERVICE}`)
    const [deterministic, opaque] = json.urls
    expect(deterministic).toBe(`https://app-${NUMBER}.${REGION}.run.app`)
    expect(opaque).toMatch(/^https:\/\/app-[a-z0-9]{10}-uc\.a\.run\.app$/)
    expect(json.uri).toBe(opaque)
    expect(json.trafficStatuses[0].uri).toBe(opaque.replace('https://', 'https://pr-1---'))
    for (const host of [...json.urls, json.trafficStatuses[0].uri])
      expect(await statusOf(cloud, new URL(host).host)).toBe(200)
    expect(await statusOf(cloud, `other-${NUMBER}.${REGION}.run.app`)).toBe(404)
  })
})

/** Asks the sandbox's own port under another host name, as its TLS proxy does. */
function statusOf(cloud: Cloud, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = request(cloud.url, { headers: { host } }, answer => {
      answer.resume()
      resolve(answer.statusCode ?? 0)
    })
    sent.on('error', reject)
    sent.end()
  })
}
