/** What of the inventory becomes a part of the audit: both forms of Cloud Run, functions, and what nobody can have made. */
import { describe, expect, it } from 'vitest'
import { emptyInventory, keptOf, keptOfPolicy, note, notePolicy } from '../../../src/facts/audit/inventory.ts'
import { usesOf } from '../../../src/facts/audit/uses.ts'
import type { FoundResource } from '../../../src/google/cloudasset.ts'
import { invokingRoles } from '../../../src/iam/invoking-roles.ts'
import { predefinedRoles } from '../../../src/iam/role-table.ts'

const AT = 'projects/demo/locations/europe-west1'
const SERVICE = `//run.googleapis.com/${AT}/services/api`
const found = (name: string, resource: Record<string, unknown>, more: Partial<FoundResource> = {}): FoundResource => ({
  ...{ name, project: 'projects/1', folders: ['folders/2', 'folders/3'], organization: 'organizations/9' },
  ...{ versionedResources: [{ resource }], ...more },
})
const noted = (...all: FoundResource[]) => {
  const seen = emptyInventory('inventory')
  for (const one of all) note(seen, keptOf(one))
  return seen
}
const NODE = '//cloudresourcemanager.googleapis.com'
const lookUp = invokingRoles(await predefinedRoles())

describe('a service', () => {
  const v2 = {
    ...{ ingress: 'INGRESS_TRAFFIC_INTERNAL_LOAD_BALANCER', invokerIamDisabled: true, iapEnabled: true },
    ...{ defaultUriDisabled: true, uri: 'https://a.run.app', urls: ['https://b.run.app'], customAudiences: ['c'] },
    template: { serviceAccount: 'Runtime@demo.iam.gserviceaccount.com' },
  }
  const v1 = {
    metadata: {
      annotations: {
        'run.googleapis.com/ingress': 'internal-and-cloud-load-balancing',
        'run.googleapis.com/invoker-iam-disabled': 'true',
        'run.googleapis.com/iap-enabled': 'true',
        'run.googleapis.com/default-url-disabled': 'true',
        'run.googleapis.com/urls': '["https://b.run.app"]',
        'run.googleapis.com/custom-audiences': '["c"]',
      },
    },
    spec: { template: { spec: { serviceAccountName: 'runtime@demo.iam.gserviceaccount.com' } } },
    status: { url: 'https://a.run.app' },
  }
  it.each(Object.entries({ v1, v2 }))('is the same in the form of %s', (_, resource) => {
    const [service] = noted(found(SERVICE, resource)).services
    expect(service).toMatchObject({
      ...{ name: SERVICE, project: '1', account: 'runtime@demo.iam.gserviceaccount.com' },
      ...{ unchecked: true, ingress: 'load-balancer', iap: true, defaultUrl: false },
      above: ['folders/2', 'folders/3', 'organizations/9'].map(node => `${NODE}/${node}`),
    })
    expect(service?.audiences.urls.toSorted()).toEqual(['https://a.run.app', 'https://b.run.app'])
    expect(service?.audiences.custom).toEqual(['c'])
  })

  it.each([
    ['all', 'all'],
    ['INGRESS_TRAFFIC_ALL', 'all'],
    ['INGRESS_TRAFFIC_UNSPECIFIED', 'all'],
    ['', 'all'],
    ['INGRESS_TRAFFIC_INTERNAL_ONLY', 'internal'],
    ['INGRESS_TRAFFIC_NONE', 'internal'],
  ])('with the ingress %j takes requests from: %s', (ingress, reach) => {
    expect(noted(found(SERVICE, { ingress })).services[0]?.ingress).toBe(reach)
  })

  it('without a named account runs as the default one; what is not an email is none', () => {
    expect(noted(found(SERVICE, {})).services[0]?.account).toBe('1-compute@developer.gserviceaccount.com')
    const odd = noted(found(SERVICE, { template: { serviceAccount: '../../x?y=@z' } }))
    expect(odd.services[0]?.account).toBe('1-compute@developer.gserviceaccount.com')
  })

  it.each([
    `//run.googleapis.com/${AT}/services/..%2f..%2fother`,
    `//run.googleapis.com/${AT}/services/a?b=c`,
    `//evil.example/${AT}/services/api`,
    `//run.googleapis.com/${AT}/services/a b`,
    '',
  ])('whose name nobody can have made is left out: %s', name => {
    const { services, runs } = noted(found(name, {}, { assetType: 'run.googleapis.com/Service' }))
    expect([...services, ...runs]).toEqual([])
  })
})

describe('what is used', () => {
  const volume = { items: [{ path: 'p', version: '7' }] }
  const image = 'europe-docker.pkg.dev/demo/apps/team/app:v1'
  const v2 = {
    containers: [{ image, env: [{ name: 'A', valueSource: { secretKeyRef: { secret: 'projects/9/secrets/far' } } }] }],
    volumes: [
      { name: 'v', secret: { secret: 'near', ...volume } },
      { name: 'w', secret: { secret: 'all' } },
    ],
    vpcAccess: { connector: 'projects/demo/locations/europe-west1/connectors/wire', egress: 'ALL_TRAFFIC' },
  }
  const annotations = {
    'run.googleapis.com/secrets': 'other:projects/9/secrets/far,x:projects/9/secrets/x',
    'run.googleapis.com/vpc-access-connector': 'wire',
    'run.googleapis.com/vpc-access-egress': 'all-traffic',
  }
  const v1 = {
    containers: [{ image, env: [{ name: 'A', valueFrom: { secretKeyRef: { name: 'other', key: 'latest' } } }] }],
    volumes: [
      { name: 'v', secret: { secretName: 'near', items: [{ path: 'p', key: '7' }] } },
      { name: 'w', secret: { secretName: 'all' } },
    ],
  }
  const used = {
    secrets: [
      'projects/9/secrets/far/versions/latest',
      'projects/demo/secrets/near/versions/7',
      'projects/demo/secrets/all/versions/latest',
    ],
    connectors: [`${AT}/connectors/wire`],
    images: [image],
    egress: 'all-traffic',
  }
  it.each<[string, string, Record<string, unknown>]>([
    ['a service, v2', 'services', { template: v2, ingress: 'INGRESS_TRAFFIC_INTERNAL_ONLY' }],
    [
      'a service, v1',
      'services',
      {
        metadata: { annotations: { 'run.googleapis.com/ingress': 'internal' } },
        spec: { template: { metadata: { annotations }, spec: v1 } },
      },
    ],
    ['a job, v2', 'jobs', { template: { template: v2 } }],
    ['a job, v1', 'jobs', { spec: { template: { metadata: { annotations }, spec: { template: { spec: v1 } } } } }],
    ['a worker pool', 'workerPools', { template: v2 }],
  ])('is the same of %s', (_, collection, resource) => {
    const ingress = collection === 'services' ? { ingress: 'internal' } : {}
    expect(usesOf(`//run.googleapis.com/${AT}/${collection}/api`, resource)).toEqual({ ...used, ...ingress })
  })

  it.each([
    ['nothing', {}],
    ['foreign JSON', { template: { containers: 'x', volumes: [null], vpcAccess: [] }, spec: 7, metadata: 'x' }],
  ])('of %s is nothing', (_, resource) => {
    expect(usesOf(SERVICE, resource)).toEqual({ secrets: [], connectors: [], images: [], ingress: 'all' })
  })
})

it('a job, a worker pool and a function without an address receive no requests', () => {
  const names = [`//run.googleapis.com/${AT}/jobs/j`, `//run.googleapis.com/${AT}/workerPools/w`]
  const event = `//cloudfunctions.googleapis.com/${AT}/functions/event`
  const http = `//cloudfunctions.googleapis.com/${AT}/functions/http`
  const seen = noted(
    ...names.map(name => found(name, {})),
    found(event, { eventTrigger: {}, serviceAccountEmail: 'f@demo.iam.gserviceaccount.com' }),
    found(http, { httpsTrigger: { url: 'https://x.cloudfunctions.net/http' }, ingressSettings: 'ALLOW_INTERNAL_ONLY' }),
  )
  expect(seen.runs.map(({ name }) => name)).toEqual([...names, event])
  expect(seen.runs[2]?.account).toBe('f@demo.iam.gserviceaccount.com')
  expect(seen.services).toMatchObject([{ name: http, ingress: 'internal', account: '' }])
})

describe('an allow policy', () => {
  it('keeps who may call, everybody and the deleted, and not the rest', () => {
    const seen = emptyInventory('inventory')
    const bindings = [
      { role: 'roles/run.invoker', members: ['user:a@b.c'] },
      { role: 'roles/owner', members: ['user:a@b.c'] },
      { role: 'projects/demo/roles/own', members: ['user:a@b.c'] },
      { role: 'roles/storage.admin', members: ['user:a@b.c', 'allUsers', 'deleted:user:x@y?uid=1'] },
      { role: 'roles/browser', members: ['user:a@b.c'] },
    ]
    notePolicy(
      seen,
      keptOfPolicy({ resource: `${NODE}/projects/demo`, project: 'projects/1', policy: { bindings } }, lookUp),
    )
    expect(seen.bindings.get(`${NODE}/projects/demo`)).toEqual([
      ...bindings.slice(0, 3),
      { role: 'roles/storage.admin', members: ['allUsers', 'deleted:user:x@y?uid=1'] },
    ])
    expect(seen.projects.get('1')).toBe(`${NODE}/projects/demo`)
  })

  it('with nothing of that is not kept', () => {
    const seen = emptyInventory('inventory')
    const bindings = [{ role: 'roles/storage.admin', members: ['user:a@b.c'] }]
    notePolicy(seen, keptOfPolicy({ resource: SERVICE, policy: { bindings } }, lookUp))
    expect(seen.bindings.size).toBe(0)
  })
})
