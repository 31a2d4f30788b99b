/** The wanted service: what a deploy sends, and above all what it leaves alone. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Config, Edit } from '../../../src/inputs/config.ts'
import type { Json } from '../../../src/model.ts'
import type { JsonObject } from '../../../src/service/json.ts'
import { type WantedContext, wantedService } from '../../../src/service/wanted.ts'
import type { Service } from '../../../src/wire.ts'
import { aConfig } from '../../fixtures/config.ts'
import { aService, PROJECT } from '../../fixtures/facts.ts'

const IMAGE = 'europe-west1-docker.pkg.dev/acme-prod/cloud-run-source-deploy/api@sha256:aaaa'
const context = (changes: Partial<WantedContext> = {}): WantedContext => ({
  project: PROJECT,
  serving: null,
  image: IMAGE,
  nonce: 'abcdefghij',
  ...changes,
})
const edit = (path: string, body: object): Edit => ({ from: 'env_vars', path, ...body }) as Edit
const put = (path: string, entries: Record<string, string>, strategy: 'merge' | 'overwrite' = 'merge') =>
  edit(path, { op: 'put', entries, strategy })
const withEdits = (...edits: Edit[]): Config => aConfig({ origin: { kind: 'image', image: IMAGE }, edits })

/** What a PATCH does to the service: fields in the mask are replaced, others stay. */
function patched(live: Service, { service, updateMask }: { service: Service; updateMask: string[] }): Service {
  const after = structuredClone(live) as JsonObject
  for (const field of updateMask) {
    const value = (service as JsonObject)[field]
    if (value === undefined) delete after[field]
    else after[field] = structuredClone(value)
  }
  return after as Service
}

const main = (service: Service) => service.template?.containers?.[0] as JsonObject

describe('a new service', () => {
  it('gets start-up CPU boost, and request-based CPU said with it', () => {
    const { service, updateMask } = wantedService(null, withEdits(), context())
    expect(service).toEqual({
      template: {
        containers: [{ image: IMAGE, resources: { cpuIdle: true, startupCpuBoost: true } }],
        labels: { 'client.knative.dev/nonce': 'abcdefghij' },
      },
      client: 'run-iam-deploy',
      clientVersion: '1.0.0',
    })
    expect(updateMask).toEqual([])
  })

  it('follows flags that say otherwise about its CPU', () => {
    const config = withEdits(
      edit('container.resources.cpuIdle', { op: 'set', value: false }),
      edit('container.resources.startupCpuBoost', { op: 'set', value: false }),
    )
    expect(main(wantedService(null, config, context()).service).resources).toEqual({
      cpuIdle: false,
      startupCpuBoost: false,
    })
  })

  it('cannot be without an image', () => {
    const { image: _, ...without } = context()
    expect(wantedService(null, aConfig({ origin: { kind: 'template' } }), without).problems).toHaveLength(1)
  })
})

describe('an update', () => {
  it('sends the touched fields only, with the etag and a new nonce', () => {
    const live = aService({ etag: '"e1"', ingress: 'INGRESS_TRAFFIC_INTERNAL_ONLY', generation: '7' })
    const { service, updateMask } = wantedService(live, withEdits(), context())
    expect(updateMask.sort()).toEqual(['client', 'clientVersion', 'template'])
    expect(Object.keys(service).sort()).toEqual(['client', 'clientVersion', 'etag', 'name', 'template'])
    expect(service.etag).toBe('"e1"')
    expect(service.template?.labels).toEqual({ 'client.knative.dev/nonce': 'abcdefghij' })
  })

  it('keeps CPU that is always allocated, which the API shows by saying nothing', () => {
    const live = aService({ template: { containers: [{ image: 'x', resources: { limits: { cpu: '1' } } }] } })
    const config = withEdits(edit('container.resources.limits.memory', { op: 'set', value: '1Gi' }))
    expect(main(wantedService(live, config, context()).service).resources).toEqual({
      limits: { cpu: '1', memory: '1Gi' },
    })
  })

  it('keeps request-based CPU where it is the one to bring resources in', () => {
    const config = withEdits(edit('container.resources.limits.memory', { op: 'set', value: '1Gi' }))
    expect(main(wantedService(aService(), config, context()).service).resources).toEqual({
      limits: { memory: '1Gi' },
      cpuIdle: true,
    })
  })

  it('clears the name of the last revision, and the platform’s own labels, which the API would refuse', () => {
    const live = aService({
      template: {
        revision: 'api-00001-abc',
        labels: { 'cloud.googleapis.com/location': 'europe-west1', team: 'web' },
        containers: [{ image: 'x', buildInfo: { functionTarget: 'f' } }],
      },
    })
    const { template } = wantedService(live, withEdits(), context()).service
    expect(template).not.toHaveProperty('revision')
    expect(template?.labels).toEqual({ team: 'web', 'client.knative.dev/nonce': 'abcdefghij' })
    expect(template?.containers?.[0]).not.toHaveProperty('buildInfo')
  })

  it('never switches the invoker check off, and on only where the policy or a flag asks', () => {
    const off = aService({ invokerIamDisabled: true })
    const sends = (live: Service, edits: Edit[], clearCheck = false) => {
      const { service, updateMask } = wantedService(live, withEdits(...edits), context({ clearCheck }))
      return updateMask.includes('invokerIamDisabled') ? service.invokerIamDisabled : 'not sent'
    }
    const set = (value: boolean) => edit('invokerIamDisabled', { op: 'set', value })
    expect(sends(off, [])).toBe('not sent')
    expect(sends(aService(), [set(true)])).toBe('not sent')
    expect(sends(off, [set(false)])).toBe(false)
    expect(sends(off, [], true)).toBe(false)
  })

  it('names the revision by suffix, cutting a long service name', () => {
    const service = 'a'.repeat(49)
    const config = { ...withEdits(), service, suffix: 'b'.repeat(20) }
    const { revision } = wantedService(aService(), config, context())
    expect(revision).toBe(`${'a'.repeat(42)}-${'b'.repeat(20)}`)
    expect(revision).toHaveLength(63)
  })

  it('starts from the revision that serves production, not from a preview made after it', () => {
    const live = aService({
      latestCreatedRevision: 'projects/p/locations/l/services/api/revisions/api-00002-pre',
      trafficStatuses: [
        { type: 'TRAFFIC_TARGET_ALLOCATION_TYPE_REVISION', revision: 'api-00001-abc', percent: 100 },
        { type: 'TRAFFIC_TARGET_ALLOCATION_TYPE_REVISION', revision: 'api-00002-pre', tag: 'pr-1' },
      ],
      template: { containers: [{ image: 'preview', env: [{ name: 'STAGE', value: 'preview' }] }] },
    })
    const serving = {
      name: 'projects/p/locations/l/services/api/revisions/api-00001-abc',
      uid: 'u',
      generation: '1',
      conditions: [],
      containers: [{ image: 'production', env: [{ name: 'STAGE', value: 'production' }] }],
      maxInstanceRequestConcurrency: 80,
    }
    const { template } = wantedService(live, withEdits(), context({ serving })).service
    expect(template).toEqual({
      containers: [{ image: IMAGE, env: [{ name: 'STAGE', value: 'production' }] }],
      maxInstanceRequestConcurrency: 80,
      labels: { 'client.knative.dev/nonce': 'abcdefghij' },
    })
  })
})

describe('changes', () => {
  it('never show the value of a variable', () => {
    const live = aService({
      template: {
        containers: [
          {
            image: 'x',
            env: [
              { name: 'KEPT', value: 'secret-0' },
              { name: 'CHANGED', value: 'secret-1' },
              { name: 'GONE', value: 'secret-2' },
              { name: 'TURNED', value: 'secret-3' },
            ],
          },
        ],
      },
      buildConfig: { environmentVariables: { TOKEN: 'secret-4' } },
    })
    const config = withEdits(
      edit('container.env', { op: 'remove', keys: ['GONE'] }),
      put('container.env', { CHANGED: 'secret-5', NEW: 'secret-6' }),
      put('container.secrets', { TURNED: 'api-key:2' }),
    )
    const { changes } = wantedService(live, config, context())
    const rows = changes.map(({ path, before, after }) => [path, before, after])
    expect(rows).toEqual([
      ['template.containers[0].image', 'x', IMAGE],
      ['template.containers[0].env[CHANGED]', 'set', 'changed'],
      ['template.containers[0].env[GONE]', 'set', undefined],
      ['template.containers[0].env[TURNED]', 'set', 'api-key:2'],
      ['template.containers[0].env[NEW]', undefined, 'set'],
    ])
    expect(JSON.stringify(changes)).not.toContain('secret-')
  })

  it('are none where nothing but the nonce and the client moves', () => {
    const live = aService({ template: { containers: [{ image: IMAGE }] } })
    expect(wantedService(live, withEdits(), context()).changes).toEqual([])
  })
})

describe('what we do not know', () => {
  const json: fc.Arbitrary<Json> = fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<Json>
  const unknownFields = fc.dictionary(fc.stringMatching(/^zz[a-zA-Z]{1,8}$/), json, {
    maxKeys: 3,
    noNullPrototype: true,
  })
  const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
    fc
      .record({
        entries: fc.dictionary(fc.constantFrom('A', 'B', 'C'), fc.constantFrom('1', '2'), { noNullPrototype: true }),
        strategy: fc.constantFrom('merge' as const, 'overwrite' as const),
      })
      .map(({ entries, strategy }) => put('container.env', entries, strategy)),
    fc
      .record({
        entries: fc.dictionary(
          fc.constantFrom('A', 'S', '/etc/s/a', '/etc/s/b'),
          fc.constantFrom('key:1', 'key:latest'),
          {
            noNullPrototype: true,
          },
        ),
        strategy: fc.constantFrom('merge' as const, 'overwrite' as const),
      })
      .map(({ entries, strategy }) => put('container.secrets', entries, strategy)),
    fc.constantFrom('labels', 'template.labels').map(path => put(path, { team: 'web' })),
    fc.constant(edit('container.resources.limits.memory', { op: 'set', value: '1Gi' })),
    fc.constant(edit('template.scaling.maxInstanceCount', { op: 'set', value: 3 })),
    fc.constant(edit('container.command', { op: 'clear' })),
    fc.constant(put('container.cloudSqlInstances', { 'p:r:i': '' })),
  )
  const anyService = fc
    .record({
      top: unknownFields,
      template: unknownFields,
      container: unknownFields,
      other: unknownFields,
      traffic: unknownFields,
    })
    .map(({ top, template, container, other, traffic }) =>
      aService({
        ...top,
        etag: '"1"',
        generation: '4',
        traffic: [{ type: 'TRAFFIC_TARGET_ALLOCATION_TYPE_LATEST', percent: 100, ...traffic }],
        template: {
          ...template,
          containers: [
            { image: 'old', ports: [{ containerPort: 8080, ...other }], ...container },
            { image: 'sidecar', name: 'side', ...other },
          ],
          scaling: { ...other },
        },
      } as Service),
    )
  /** Every field that we don't know, with its path and its bytes. */
  const unknownIn = (value: unknown, path = ''): string[] => {
    if (typeof value !== 'object' || value === null) return []
    return Object.entries(value)
      .flatMap(([key, child]) =>
        key.startsWith('zz') ? [`${path}.${key}=${JSON.stringify(child)}`] : unknownIn(child, `${path}.${key}`),
      )
      .sort()
  }

  it('survives at every depth, whatever the edits', () => {
    fc.assert(
      fc.property(anyService, fc.array(anyEdit, { maxLength: 4 }), (live, edits) => {
        const after = patched(live, wantedService(live, withEdits(...edits), context()))
        expect(unknownIn(after)).toEqual(unknownIn(live))
      }),
      { numRuns: 150 },
    )
  })

  it('and the same inputs twice change nothing the second time but the nonce', () => {
    fc.assert(
      fc.property(anyService, fc.array(anyEdit, { maxLength: 4 }), (live, edits) => {
        const config = withEdits(...edits)
        const once = patched(live, wantedService(live, config, context()))
        const second = wantedService(once, config, context({ nonce: 'zzzzzzzzzz' }))
        expect(second.changes).toEqual([])
        expect(second.updateMask).toEqual(['template'])
        const twice = patched(once, second)
        expect(twice.template?.labels).toHaveProperty(['client.knative.dev/nonce'], 'zzzzzzzzzz')
        // Edits that contradict each other may move a variable within its list, where its place means nothing.
        const bare = (service: Service) => {
          const copy = JSON.parse(JSON.stringify(service).replaceAll(/abcdefghij|zzzzzzzzzz/g, '')) as Service
          copy.template?.containers?.[0]?.env?.sort((x, y) => ((x.name ?? '') < (y.name ?? '') ? -1 : 1))
          return copy
        }
        expect(bare(twice)).toEqual(bare(once))
      }),
      { numRuns: 150 },
    )
  })
})
