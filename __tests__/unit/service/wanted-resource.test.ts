/** The wanted job and the wanted worker pool: what a deploy sends, and above all what it leaves alone. */
import { describe, expect, it } from 'vitest'
import type { Config, Edit } from '../../../src/inputs/config.ts'
import { wantedResource } from '../../../src/service/wanted-resource.ts'
import type { Job, WorkerPool } from '../../../src/wire.ts'
import { aConfig } from '../../fixtures/config.ts'
import { PROJECT, REGION } from '../../fixtures/facts.ts'

const IMAGE = 'europe-west1-docker.pkg.dev/acme-prod/cloud-run-source-deploy/nightly@sha256:aaaa'
const AT = `projects/${PROJECT}/locations/${REGION}`
const context = { project: PROJECT, image: IMAGE, nonce: 'abcdefghij' }
const edit = (path: string, body: object): Edit => ({ from: 'flags', path, ...body }) as Edit
const set = (path: string, value: unknown) => edit(path, { op: 'set', value })
const put = (path: string, entries: Record<string, string>) => edit(path, { op: 'put', entries, strategy: 'merge' })
const jobWith = (...edits: Edit[]): Config => aConfig({ kind: 'job', service: 'nightly', edits })
const poolWith = (...edits: Edit[]): Config => aConfig({ kind: 'worker-pool', service: 'consumer', edits })

const LIVE = {
  name: `${AT}/jobs/nightly`,
  uid: 'u',
  generation: '7',
  etag: '"e"',
  creator: 'somebody@example.com',
  terminalCondition: { type: 'Ready', state: 'CONDITION_SUCCEEDED' },
  executionCount: 12,
  latestCreatedExecution: { name: 'nightly-abcde' },
  labels: { team: 'data' },
  annotations: { 'example.com/owner': 'data' },
  binaryAuthorization: { useDefault: true, breakglassJustification: 'the fire of last week' },
  newInNextYear: { mode: 'fast' },
  template: {
    taskCount: 4,
    labels: { 'client.knative.dev/nonce': 'before' },
    template: {
      maxRetries: 0,
      alsoNew: true,
      containers: [
        { image: 'old', env: [{ name: 'PASSWORD', value: 'hunter2' }], resources: { limits: { cpu: '2' } } },
      ],
    },
  },
} as unknown as Job

/** The body as a job. */
const asked = (...given: Parameters<typeof wantedResource>) => wantedResource(...given).body as Job

describe('a job that exists', () => {
  it('goes back as a whole: an update has no mask, and what is left out would be gone', () => {
    const { body: job } = wantedResource(LIVE, jobWith(), context)
    expect(job).toMatchObject({
      name: LIVE.name,
      etag: '"e"',
      labels: { team: 'data' },
      annotations: { 'example.com/owner': 'data' },
      newInNextYear: { mode: 'fast' },
      template: {
        taskCount: 4,
        template: { maxRetries: 0, alsoNew: true, containers: [{ image: IMAGE, resources: { limits: { cpu: '2' } } }] },
      },
    })
  })

  it('leaves what only the server sets at home', () => {
    const { body: job } = wantedResource(LIVE, jobWith(), context)
    for (const field of [
      'uid',
      'generation',
      'creator',
      'terminalCondition',
      'executionCount',
      'latestCreatedExecution',
    ])
      expect(job).not.toHaveProperty(field)
  })

  it('has its tag looked up again with a new nonce, and only where an image is deployed', () => {
    expect(asked(LIVE, jobWith(), context).template?.labels).toEqual({
      'client.knative.dev/nonce': 'abcdefghij',
    })
    const { image: _, ...without } = context
    expect(asked(LIVE, jobWith(), without).template?.labels).toEqual({
      'client.knative.dev/nonce': 'before',
    })
  })

  it('forgets the reason for going past Binary Authorization last time', () => {
    expect(asked(LIVE, jobWith(), context).binaryAuthorization).toEqual({ useDefault: true })
    const again = asked(LIVE, jobWith(set('binaryAuthorization.breakglassJustification', 'another fire')), context)
    expect(again.binaryAuthorization?.breakglassJustification).toBe('another fire')
  })

  it('is edited where its tasks, its executions and it itself hold things', () => {
    const config = jobWith(
      put('labels', { cost: '42' }),
      put('template.labels', { cost: '42' }),
      set('execution.parallelism', 2),
      set('template.timeout', '3600s'),
      set('template.serviceAccount', 'runs@acme-prod.iam.gserviceaccount.com'),
      put('container.env', { LEVEL: 'info' }),
      put('container.secrets', { KEY: 'api-key:latest', '/secrets/cert': 'cert:3' }),
    )
    const job = asked(LIVE, config, context)
    expect(wantedResource(LIVE, config, context).problems).toEqual([])
    expect(job).toMatchObject({
      labels: { team: 'data', cost: '42' },
      template: {
        parallelism: 2,
        labels: { cost: '42' },
        template: {
          timeout: '3600s',
          serviceAccount: 'runs@acme-prod.iam.gserviceaccount.com',
          containers: [
            {
              env: [
                { name: 'PASSWORD', value: 'hunter2' },
                { name: 'LEVEL', value: 'info' },
                { name: 'KEY', valueSource: { secretKeyRef: { secret: 'api-key', version: 'latest' } } },
              ],
              volumeMounts: [{ name: 'cert', mountPath: '/secrets' }],
            },
          ],
          volumes: [{ name: 'cert', secret: { secret: 'cert', items: [{ path: 'cert', version: '3' }] } }],
        },
      },
    })
    expect(job.template?.template).not.toHaveProperty('labels')
  })

  it('shows what changes, and no value of a variable', () => {
    const config = jobWith(put('container.env', { PASSWORD: 'correct horse' }), set('execution.taskCount', 9))
    const { changes } = wantedResource(LIVE, config, context)
    const rows = Object.fromEntries(changes.map(({ path, before, after }) => [path, [before, after]]))
    expect(rows['template.taskCount']).toEqual([4, 9])
    expect(rows['template.template.containers[0].env[PASSWORD]']).toEqual(['set', 'changed'])
    expect(rows['template.template.containers[0].image']).toEqual(['old', IMAGE])
    expect(JSON.stringify(changes)).not.toMatch(/hunter2|correct horse|nonce/)
  })
})

describe('a new job', () => {
  it('has its image and nothing that nobody asked for', () => {
    expect(asked(null, jobWith(), context)).toEqual({
      client: 'run-iam-deploy',
      clientVersion: expect.any(String),
      template: { labels: { 'client.knative.dev/nonce': 'abcdefghij' }, template: { containers: [{ image: IMAGE }] } },
    })
  })

  it('needs an image', () => {
    const { image: _, ...without } = context
    expect(wantedResource(null, jobWith(), without).problems).toEqual([
      'a job that does not exist yet needs an image or a source',
    ])
  })
})

describe('a worker pool that exists', () => {
  const pool = {
    name: `${AT}/workerPools/consumer`,
    etag: '"e"',
    labels: { team: 'data' },
    scaling: { manualInstanceCount: 3 },
    template: { revision: 'consumer-00001-abc', containers: [{ image: 'old', somethingNew: 1 }] },
  } as unknown as WorkerPool

  it('is patched by the fields that change; its scaling is not among them', () => {
    const { body: sent, updateMask } = wantedResource(pool, poolWith(put('container.env', { A: '1' })), context)
    expect(updateMask?.toSorted()).toEqual(['client', 'clientVersion', 'template'])
    expect(sent).toEqual({
      name: pool.name,
      etag: '"e"',
      client: 'run-iam-deploy',
      clientVersion: expect.any(String),
      template: {
        labels: { 'client.knative.dev/nonce': 'abcdefghij' },
        containers: [{ image: IMAGE, somethingNew: 1, env: [{ name: 'A', value: '1' }] }],
      },
    })
  })

  it('cannot listen on a port', () => {
    const { problems } = wantedResource(pool, poolWith(set('container.ports.0.containerPort', 8080)), context)
    expect(problems).toEqual(['the containers of a worker pool have no ports, because they receive no requests'])
  })
})
