/** `resource_tags`: what is read, and what is refused with a value that works. */
import { describe, expect, it } from 'vitest'
import { readConfig } from '../../../src/inputs/read-config.ts'
import { tagValueName } from '../../../src/inputs/resource-tags.ts'
import { fakeDisk } from '../../fixtures/disk.ts'

const disk = fakeDisk()
const read = (resource_tags: string, more: Record<string, string> = {}) =>
  readConfig(
    { service: 'api', region: 'us-central1', image: 'gcr.io/p/i', project_id: 'acme-prod', resource_tags, ...more },
    {},
    disk,
  )
const faults = (text: string, more?: Record<string, string>) => {
  const result = read(text, more)
  return 'problems' in result
    ? result.problems.filter(({ input }) => input === 'resource_tags').map(({ problem }) => problem)
    : []
}

describe('resource_tags', () => {
  it.each([
    ['123456789012/allUsersIngress=True', ['123456789012/allUsersIngress/True']],
    ['acme-prod/env=prod, tagKeys/1=tagValues/2', ['acme-prod/env/prod', 'tagValues/2']],
    ['123/team=web\n123/env=a b', ['123/team/web', '123/env/a b']],
  ])('%j', (text, names) => {
    const result = read(text)
    expect('config' in result && result.config.resourceTags.map(tagValueName)).toEqual(names)
  })

  it.each([
    ['env=prod', 'no namespaced key'],
    ['tagKeys/1=prod', 'its key by id and its value by name'],
    ['123/env=tagValues/2', 'its value by id and its key by name'],
    ['123/env=a/b', 'no valid short name'],
    ['123/env/x=a', 'no namespaced key'],
  ])('%j is refused', (text, words) => {
    expect(faults(text)).toEqual([expect.stringContaining(words)])
  })

  it('is a service’s', () => {
    expect(faults('123/env=prod', { service: '', job: 'nightly' })).toEqual([expect.stringContaining('a job')])
  })
})
