/** APIs that are off: noticed by whatever was asked of them, and which ones options bring along. */
import { describe, expect, it } from 'vitest'
import { watchApis, withNoticed } from '../../../src/facts/apis.ts'
import type { Google } from '../../../src/google/google.ts'
import { ApiError } from '../../../src/google/wire-level/api-error.ts'
import { apisOf, inProject } from '../../../src/iam/resource-roles.ts'
import type { Need, ResourceRole } from '../../../src/model.ts'
import { known, NUMBER, PROJECT, unknown } from '../../fixtures/facts.ts'
import { FakeCloud } from '../../fixtures/google.ts'

const disabled = (service: string, consumer?: string) => () => {
  const details = [{ '@type': 'x', reason: 'SERVICE_DISABLED', metadata: { service, ...(consumer && { consumer }) } }]
  throw new ApiError(403, `GET ${service}/x`, {
    code: 'PERMISSION_DENIED',
    message: 'off',
    reason: 'SERVICE_DISABLED',
    service,
    details,
  })
}

async function offAfter(
  answers: ConstructorParameters<typeof FakeCloud>[0],
  ask: (google: Google) => Promise<unknown>,
) {
  const cloud = new FakeCloud(answers)
  const { google, off } = watchApis(cloud.as('a@x'))
  await cloud.play(ask(google).catch(() => undefined))
  return off
}

describe('an API that is off', () => {
  const apis = known({ 'run.googleapis.com': true })
  const host = 'secretmanager.googleapis.com'
  const getPolicy = (google: Google) => google.secretManager.getPolicy('projects/p/secrets/s')

  it('is noticed by whoever asks it, also as another account, and the error goes on', async () => {
    const answers = { 'secretManager.getPolicy': disabled(host, `projects/${NUMBER}`) }
    const cloud = new FakeCloud(answers)
    const { google, off } = watchApis(cloud.as('a@x'))
    await expect(cloud.play(getPolicy(google))).rejects.toThrow('off')
    expect([...off.keys()]).toEqual([host])
    const borrowed = await offAfter(answers, async google => getPolicy(await google.actAs('b@x')))
    expect([...borrowed.keys()]).toEqual([host])
  })

  it('is so also where Service Usage may not be read or has said nothing of it', async () => {
    const off = await offAfter({ 'secretManager.getPolicy': disabled(host, `projects/${NUMBER}`) }, getPolicy)
    expect(withNoticed(unknown('no'), off, PROJECT, known(NUMBER))).toMatchObject({
      known: true,
      value: { [host]: false },
    })
    const both = withNoticed(apis, off, PROJECT, known(NUMBER))
    expect(both).toMatchObject({ known: true, value: { 'run.googleapis.com': true, [host]: false } })
    expect(both.evidence.at(-1)).toMatchObject({ reason: 'SERVICE_DISABLED', status: 403 })
  })

  it('of another project is not this run’s to enable', async () => {
    const off = await offAfter({ 'secretManager.getPolicy': disabled(host, 'projects/999') }, getPolicy)
    expect(withNoticed(apis, off, PROJECT, known(NUMBER))).toBe(apis)
  })

  it('is not noticed by other refusals', async () => {
    const refused = () => {
      throw new ApiError(403, 'GET x', { code: 'PERMISSION_DENIED', message: 'no', details: [] })
    }
    expect((await offAfter({ 'secretManager.getPolicy': refused }, getPolicy)).size).toBe(0)
  })
})

describe('options', () => {
  const need = (place: ResourceRole) => ({ place }) as Need

  it('bring along the APIs of what is the project’s own', () => {
    const needs = [
      need({ kind: 'secret', project: PROJECT, secret: 's' }),
      need({ kind: 'secret', project: PROJECT, secret: 't' }),
      need({ kind: 'sql-instance', project: 'other', instance: 'i' }),
      need({ kind: 'connector', name: `projects/${PROJECT}/locations/l/connectors/c` }),
      need({ kind: 'subnetwork', name: 'projects/host/regions/r/subnetworks/s' }),
      need({ kind: 'bucket' }),
    ]
    expect(apisOf(needs, PROJECT)).toEqual(['secretmanager.googleapis.com', 'vpcaccess.googleapis.com'])
  })

  it.each<[ResourceRole, ResourceRole]>([
    [
      { kind: 'secret', project: '-', secret: 's' },
      { kind: 'secret', project: 'p', secret: 's' },
    ],
    [
      { kind: 'connector', name: 'projects/-/locations/l/connectors/c' },
      { kind: 'connector', name: 'projects/p/locations/l/connectors/c' },
    ],
    [
      { kind: 'secret', project: 'other', secret: 's' },
      { kind: 'secret', project: 'other', secret: 's' },
    ],
    [{ kind: 'repository' }, { kind: 'repository' }],
    [{ kind: 'bucket' }, { kind: 'bucket' }],
  ])('of a project that was left open are its own: %j', (open, placed) => expect(inProject(open, 'p')).toEqual(placed))
})
