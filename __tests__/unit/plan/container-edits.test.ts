/** Edits of containers, volumes and lists over a service as it is: what each leaves. */
import { describe, expect, it } from 'vitest'
import type { Edit } from '../../../src/inputs/config.ts'
import { applyEdits, imageContainer } from '../../../src/service/edits.ts'
import type { JsonObject } from '../../../src/service/json.ts'
import { wantedService } from '../../../src/service/wanted.ts'
import { aConfig } from '../../fixtures/config.ts'

type Body = Edit extends infer E ? (E extends Edit ? Omit<E, 'from'> : never) : never

function edited(resource: JsonObject, ...bodies: Body[]) {
  const copy = structuredClone(resource)
  const problems = applyEdits(
    copy,
    bodies.map(body => ({ from: 'flags', ...body }) as Edit),
  )
  return { resource: copy, problems }
}

const main = { name: 'app', image: 'a', ports: [{ containerPort: 8080 }] }
const side = { name: 'side', image: 's' }
const two: JsonObject = { template: { containers: [{ ...main, dependsOn: ['side'] }, side] } }

describe('a container by name', () => {
  it('is the one that an edit is about, and is made where it is absent', () => {
    const { resource } = edited(
      two,
      { path: 'container.args', op: 'set', value: ['x'], container: 'side' },
      { path: 'container.image', op: 'set', value: 'n', container: 'new' },
      { path: 'container.command', op: 'set', value: ['c'] },
    )
    expect(resource.template).toEqual({
      containers: [
        { ...main, dependsOn: ['side'], command: ['c'] },
        { ...side, args: ['x'] },
        { name: 'new', image: 'n' },
      ],
    })
  })

  it('goes, and nothing waits for it any more', () => {
    const { resource, problems } = edited(two, { path: 'template.containers', op: 'remove', keys: ['side', 'none'] })
    expect(resource.template).toEqual({ containers: [main] })
    expect(problems).toEqual([])
  })

  it('has to be there to be waited for', () => {
    const { problems } = edited(two, { path: 'container.dependsOn', op: 'set', value: ['db', 'side'] })
    expect(problems).toEqual(['flags: there is no container db'])
  })

  it('shares the settings of CPU with all others', () => {
    const { resource } = edited(two, { path: 'container.resources.cpuIdle', op: 'set', value: false })
    const { containers } = resource.template as { containers: JsonObject[] }
    expect(containers.map(({ resources }) => resources)).toEqual([{ cpuIdle: false }, { cpuIdle: false }])
  })

  it('is made in the order of the flags, the one for the image among them', () => {
    const template: JsonObject = {}
    expect(imageContainer(template, { containers: { names: ['side', 'app'], main: 'app' } })).toEqual({ name: 'app' })
    expect(template).toEqual({ containers: [{ name: 'side' }, { name: 'app' }] })
  })

  it('that is new beside an old one has the CPU of that one, and needs an image', () => {
    const live = {
      name: 'projects/p/locations/l/services/api',
      template: { containers: [{ image: 'a', ports: [{ containerPort: 80 }], resources: { startupCpuBoost: true } }] },
    }
    const wanted = wantedService(
      live,
      aConfig({
        origin: { kind: 'template' },
        edits: [{ from: 'flags', path: 'container.args', op: 'set', value: ['x'], container: 'side' }],
      }),
      { project: 'p', serving: null, nonce: 'abcdefghij' },
    )
    expect(wanted.service.template?.containers?.[1]).toEqual({
      name: 'side',
      args: ['x'],
      resources: { cpuIdle: true, startupCpuBoost: true },
    })
    expect(wanted.problems).toEqual(['the container "side" needs an image'])
  })
})

describe('volumes and mounts', () => {
  const sql = { name: 'cloudsql', cloudSqlInstance: { instances: ['a:b:c'] } }
  const live: JsonObject = {
    template: {
      containers: [
        {
          image: 'a',
          volumeMounts: [
            { name: 'cloudsql', mountPath: '/cloudsql' },
            { name: 'v', mountPath: '/v' },
          ],
        },
      ],
      volumes: [sql, { name: 'v', emptyDir: {} }],
    },
  }

  it('are put in the place of those of the same name or path', () => {
    const { resource } = edited(
      live,
      { path: 'template.volumes', op: 'add', item: { name: 'v', nfs: { server: 's', path: '/' } } },
      { path: 'template.volumes', op: 'add', item: { name: 'w', emptyDir: {} } },
      { path: 'container.volumeMounts', op: 'put', entries: { '/v': 'w', '/w': 'w' }, strategy: 'merge' },
    )
    expect(resource.template).toEqual({
      containers: [
        {
          image: 'a',
          volumeMounts: [
            { name: 'cloudsql', mountPath: '/cloudsql' },
            { name: 'w', mountPath: '/v' },
            { name: 'w', mountPath: '/w' },
          ],
        },
      ],
      volumes: [sql, { name: 'v', nfs: { server: 's', path: '/' } }, { name: 'w', emptyDir: {} }],
    })
  })

  it('are cleared but for Cloud SQL, which has flags of its own', () => {
    const { resource } = edited(
      live,
      { path: 'container.volumeMounts', op: 'clear' },
      { path: 'template.volumes', op: 'clear' },
    )
    expect(resource.template).toEqual({
      containers: [{ image: 'a', volumeMounts: [{ name: 'cloudsql', mountPath: '/cloudsql' }] }],
      volumes: [sql],
    })
  })
})

it('takes the reason for going past Binary Authorization away with every deploy', () => {
  const live = { binaryAuthorization: { useDefault: true, breakglassJustification: 'last time' } }
  expect(edited(live).resource.binaryAuthorization).toEqual({ useDefault: true })
})

it('leaves a resource in the alpha stage that it is in', () => {
  const beta: Body = { path: 'launchStage', op: 'set', value: 'BETA' }
  expect(edited({ launchStage: 'ALPHA' }, beta).resource.launchStage).toBe('ALPHA')
  expect(edited({ launchStage: 'GA' }, beta).resource.launchStage).toBe('BETA')
})

it('keeps a list of audiences without any twice', () => {
  const put: Body = { path: 'customAudiences', op: 'put', entries: { a: '', b: '' }, strategy: 'merge' }
  expect(edited({ customAudiences: ['b', 'c'] }, put).resource.customAudiences).toEqual(['b', 'c', 'a'])
  const remove: Body = { path: 'customAudiences', op: 'remove', keys: ['b', 'c'] }
  expect(edited({ customAudiences: ['b', 'c'] }, remove).resource).not.toHaveProperty('customAudiences')
})

it('names the limit of GPUs, which has a dot in its name', () => {
  const { resource } = edited(two, { path: 'container.gpu', op: 'set', value: '1', container: 'app' })
  expect((resource.template as { containers: JsonObject[] }).containers[0]?.resources).toEqual({
    limits: { 'nvidia.com/gpu': '1' },
  })
})
