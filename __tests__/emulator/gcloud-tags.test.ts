/** The real gcloud binds, lists and takes off tags of a Cloud Run service. */
import { describe, expect, it } from 'vitest'
import { gcloudIn, installed } from './gcloud.ts'

const NUMBER = '123456789012'
const HOLDER = `//run.googleapis.com/projects/${NUMBER}/locations/us-central1/services/hello`

describe.skipIf(!installed)('gcloud resource-manager tags bindings', () => {
  it('create, list --effective, delete', async () => {
    await using gcloud = await gcloudIn({
      tagValues: ['open=yes'],
      tags: { project: ['env=prod'] },
      services: {
        hello: { service: { template: { containers: [{ image: 'us-docker.pkg.dev/cloudrun/container/hello' }] } } },
      },
    })
    const { world } = gcloud.cloud
    const owner = `user:owner@${world.organization.domain}`
    world.policies.set(`//cloudresourcemanager.googleapis.com/organizations/${world.organization.id}`, [
      {
        ...{ version: 1, etag: 'BwX', effectiveMs: 0 },
        bindings: [{ role: 'roles/resourcemanager.tagUser', members: [owner] }],
      },
    ])
    const tags = (...args: string[]) =>
      gcloud.run('resource-manager', 'tags', 'bindings', ...args, '--location', 'us-central1', '--format', 'json')
    const value = [...world.tagValues.values()].find(each => each.value === 'yes')?.name ?? ''
    const made = await tags('create', '--tag-value', `${world.organization.id}/open/yes`, '--parent', HOLDER)
    expect({ code: made.code, err: made.err }).toMatchObject({ code: 0 })
    const list = await tags('list', '--parent', HOLDER, '--effective')
    expect(JSON.parse(list.out)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ tagValue: value, namespacedTagValue: `${world.organization.id}/open/yes` }),
        expect.objectContaining({ namespacedTagKey: `${world.organization.id}/env`, inherited: true }),
      ]),
    )
    const gone = await tags('delete', '--tag-value', value, '--parent', HOLDER)
    expect({ code: gone.code, err: gone.err }).toMatchObject({ code: 0 })
    expect([...world.tagBindings.values()].flatMap(each => [...each])).not.toContain(value)
  })
})
