/** Secrets in variables and files: one secret per directory, other containers' mounts untouched. */
import { describe, expect, it } from 'vitest'
import type { Edit } from '../../../src/inputs/config.ts'
import { applyEdits } from '../../../src/service/edits.ts'
import type { JsonObject } from '../../../src/service/json.ts'

const put = (entries: Record<string, string>, strategy: 'merge' | 'overwrite' = 'merge'): Edit => ({
  from: 'secrets',
  path: 'container.secrets',
  op: 'put',
  entries,
  strategy,
})
const remove = (...keys: string[]): Edit => ({ from: 'flags', path: 'container.secrets', op: 'remove', keys })

function apply(template: JsonObject, ...edits: Edit[]) {
  const service = { template: structuredClone(template) }
  const problems = applyEdits(service, edits)
  return { template: service.template as JsonObject, problems }
}

const withFile: JsonObject = {
  containers: [{ image: 'x', volumeMounts: [{ name: 'v', mountPath: '/secrets' }] }],
  volumes: [
    { name: 'v', secret: { secret: 'api-key', items: [{ path: 'key', version: '1', mode: 256 }], defaultMode: 292 } },
  ],
}

describe('a file from a secret', () => {
  it('gets a volume and a mount', () => {
    expect(
      apply({ containers: [{ image: 'x' }] }, put({ '/secrets/key': 'projects/p/secrets/api_Key:3' })).template,
    ).toEqual({
      containers: [{ image: 'x', volumeMounts: [{ name: 'api-key', mountPath: '/secrets' }] }],
      volumes: [
        { name: 'api-key', secret: { secret: 'projects/p/secrets/api_Key', items: [{ path: 'key', version: '3' }] } },
      ],
    })
  })

  it('joins the files of the same secret in its directory', () => {
    const { template } = apply(withFile, put({ '/secrets/other': 'api-key:2' }))
    expect(template.volumes).toEqual([
      {
        name: 'v',
        secret: {
          secret: 'api-key',
          items: [
            { path: 'key', version: '1', mode: 256 },
            { path: 'other', version: '2' },
          ],
          defaultMode: 292,
        },
      },
    ])
  })

  it('takes another secret where it replaces every file of the directory', () => {
    const { template, problems } = apply(withFile, put({ '/secrets/key': 'db-pass:latest' }))
    expect(problems).toEqual([])
    expect(template.volumes).toMatchObject([
      { name: 'v', secret: { secret: 'db-pass', items: [{ path: 'key', version: 'latest' }] } },
    ])
  })

  it('cannot share a directory with files of another secret', () => {
    expect(apply(withFile, put({ '/secrets/other': 'db-pass:1' })).problems).toEqual([
      'secrets: /secrets contains files of the secret api-key, and a directory can contain those of only one secret',
    ])
    expect(apply({ containers: [{}] }, put({ '/s/a': 'one:1', '/s/b': 'two:1' })).problems).toHaveLength(1)
  })

  it('cannot be put into the root, or over a volume of another kind', () => {
    expect(apply({ containers: [{}] }, put({ '/key': 'one:1' })).problems).toEqual([
      'secrets: /key is not /DIRECTORY/FILE',
    ])
    const other = {
      containers: [{ volumeMounts: [{ name: 'v', mountPath: '/s' }] }],
      volumes: [{ name: 'v', emptyDir: {} }],
    }
    expect(apply(other, put({ '/s/a': 'one:1' })).problems).toHaveLength(1)
  })

  it('gets a volume of its own where the old one is mounted by another container too', () => {
    const shared: JsonObject = {
      ...withFile,
      containers: [
        { image: 'x', ports: [{ containerPort: 8080 }], volumeMounts: [{ name: 'v', mountPath: '/secrets' }] },
        { image: 'side', volumeMounts: [{ name: 'v', mountPath: '/other' }] },
      ],
    }
    const { template } = apply(shared, put({ '/secrets/key': 'api-key:9' }))
    expect(template.containers).toMatchObject([
      { volumeMounts: [{ name: 'api-key', mountPath: '/secrets' }] },
      { volumeMounts: [{ name: 'v', mountPath: '/other' }] },
    ])
    expect(template.volumes).toMatchObject([
      { name: 'v', secret: { items: [{ version: '1' }] } },
      { name: 'api-key', secret: { items: [{ version: '9', mode: 256 }], defaultMode: 292 } },
    ])
  })

  it('goes with its mount and volume once it is the last', () => {
    expect(apply(withFile, remove('/secrets/key')).template).toEqual({ containers: [{ image: 'x' }] })
    expect(apply(withFile, remove('/secrets/nothing')).template).toEqual(withFile)
  })
})

describe('overwriting', () => {
  const mixed: JsonObject = {
    ...withFile,
    containers: [
      {
        ...(withFile.containers as JsonObject[])[0],
        env: [
          { name: 'PLAIN', value: '1' },
          { name: 'OLD', valueSource: { secretKeyRef: { secret: 's', version: '1' } } },
        ],
      },
    ],
  }

  it('drops other secret variables and files, and leaves plain variables alone', () => {
    expect(apply(mixed, put({ NEW: 'db-pass:2' }, 'overwrite')).template).toEqual({
      containers: [
        {
          image: 'x',
          env: [
            { name: 'PLAIN', value: '1' },
            { name: 'NEW', valueSource: { secretKeyRef: { secret: 'db-pass', version: '2' } } },
          ],
        },
      ],
    })
  })

  it('keeps the name of a volume that stays, so that nothing moves for nothing', () => {
    const { template } = apply(withFile, put({ '/secrets/key': 'api-key:1' }, 'overwrite'))
    expect(template).toEqual(withFile)
  })
})

describe('a variable', () => {
  it('that was plain turns into a secret one in its place, and back', () => {
    const plain: JsonObject = {
      containers: [
        {
          env: [
            { name: 'A', value: '1' },
            { name: 'B', value: '2' },
          ],
        },
      ],
    }
    const { template } = apply(plain, put({ A: 'key:latest' }))
    expect(template.containers).toEqual([
      {
        env: [
          { name: 'A', valueSource: { secretKeyRef: { secret: 'key', version: 'latest' } } },
          { name: 'B', value: '2' },
        ],
      },
    ])
    const back = apply(template, {
      from: 'env_vars',
      path: 'container.env',
      op: 'put',
      entries: { A: '3' },
      strategy: 'merge',
    })
    expect(back.template.containers).toEqual([
      {
        env: [
          { name: 'A', value: '3' },
          { name: 'B', value: '2' },
        ],
      },
    ])
  })

  it('that is plain is not removed as a secret, nor a secret one as plain', () => {
    const env = [
      { name: 'P', value: '1' },
      { name: 'S', valueSource: { secretKeyRef: { secret: 's', version: '1' } } },
    ]
    const before: JsonObject = { containers: [{ env }] }
    expect(apply(before, remove('P')).template).toEqual(before)
    expect(apply(before, { from: 'flags', path: 'container.env', op: 'remove', keys: ['S'] }).template).toEqual(before)
    expect(apply(before, { from: 'flags', path: 'container.env', op: 'clear' }).template).toEqual({
      containers: [{ env: [env[1]] }],
    })
  })
})

describe('other edits', () => {
  it('give a port without a number 8080, and move the probe along with a port', () => {
    const set = (path: string, value: string | number): Edit => ({ from: 'flags', path, op: 'set', value })
    expect(apply({ containers: [{}] }, set('container.ports.0.name', 'h2c')).template.containers).toEqual([
      { ports: [{ name: 'h2c', containerPort: 8080 }] },
    ])
    const probed: JsonObject = {
      containers: [
        {
          ports: [{ name: 'http1', containerPort: 8080 }],
          startupProbe: { tcpSocket: { port: 8080 }, periodSeconds: 240 },
        },
      ],
    }
    expect(apply(probed, set('container.ports.0.containerPort', 9090)).template.containers).toEqual([
      {
        ports: [{ name: 'http1', containerPort: 9090 }],
        startupProbe: { tcpSocket: { port: 9090 }, periodSeconds: 240 },
      },
    ])
  })

  it('mean the container that has the ports', () => {
    const two: JsonObject = { containers: [{ image: 'side' }, { image: 'app', ports: [{ containerPort: 8080 }] }] }
    const { template } = apply(two, {
      from: 'env_vars',
      path: 'container.env',
      op: 'put',
      entries: { A: '1' },
      strategy: 'merge',
    })
    expect(template.containers).toEqual([
      { image: 'side' },
      { image: 'app', ports: [{ containerPort: 8080 }], env: [{ name: 'A', value: '1' }] },
    ])
  })

  it('keep our own labels when all labels are cleared', () => {
    const service: JsonObject = { labels: { team: 'web', 'run-iam-deploy-no-traffic': 'api-1' } }
    applyEdits(service, [{ from: 'flags --clear-labels', path: 'labels', op: 'clear' }])
    expect(service.labels).toEqual({ 'run-iam-deploy-no-traffic': 'api-1' })
  })

  it('connect Cloud SQL instances by one volume, and disconnect the last with it', () => {
    const sql = (body: object): Edit => ({ from: 'flags', path: 'container.cloudSqlInstances', ...body }) as Edit
    const { template } = apply(
      { containers: [{}] },
      sql({ op: 'put', entries: { 'p:r:a': '', 'p:r:b': '' }, strategy: 'merge' }),
    )
    expect(template).toEqual({
      containers: [{ volumeMounts: [{ name: 'cloudsql', mountPath: '/cloudsql' }] }],
      volumes: [{ name: 'cloudsql', cloudSqlInstance: { instances: ['p:r:a', 'p:r:b'] } }],
    })
    expect(apply(template, sql({ op: 'remove', keys: ['p:r:a', 'p:r:b'] })).template).toEqual({ containers: [{}] })
  })
})
