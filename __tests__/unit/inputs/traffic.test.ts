/** Inputs of traffic: what they come to, and every way to get them wrong, told before the first request. */
import { describe, expect, it } from 'vitest'
import { readConfig } from '../../../src/inputs/read-config.ts'
import { fakeDisk } from '../../fixtures/disk.ts'

const disk = fakeDisk()
const read = (inputs: Record<string, string>) => readConfig({ service: 'api', image: 'img:v1', ...inputs }, {}, disk)
const config = (inputs: Record<string, string>) => {
  const result = read(inputs)
  if ('problems' in result) throw new Error(JSON.stringify(result.problems))
  return result.config
}
const problems = (inputs: Record<string, string>) => {
  const result = read(inputs)
  return 'problems' in result ? result.problems.map(({ input, problem }) => `${input}: ${problem}`) : []
}

describe('what they come to', () => {
  it.each([
    ['revision_traffic', 'LATEST=100', { by: 'revision', percent: { LATEST: 100 } }],
    ['revision_traffic', 'api-1=10, LATEST = 90', { by: 'revision', percent: { 'api-1': 10, LATEST: 90 } }],
    ['revision_traffic', 'api-1=10\napi-2=20', { by: 'revision', percent: { 'api-1': 10, 'api-2': 20 } }],
    ['tag_traffic', 'canary=5', { by: 'tag', percent: { canary: 5 } }],
    ['update_traffic_flags', '--to-latest', { by: 'revision', percent: { LATEST: 100 } }],
    ['update_traffic_flags', '--to-tags canary=5', { by: 'tag', percent: { canary: 5 } }],
  ])('%s: %j', (input, value, shares) => {
    expect(config({ [input]: value }).trafficChange).toEqual({ shares })
  })

  it('shares by an input and tags by flags go together', () => {
    expect(config({ revision_traffic: 'LATEST=10', update_traffic_flags: '--remove-tags=old' }).trafficChange).toEqual({
      shares: { by: 'revision', percent: { LATEST: 10 } },
      tags: { set: {}, remove: ['old'], clear: false },
    })
  })

  it('a rollout has steps and an interval', () => {
    expect(config({ traffic_steps: '10, 50,100' }).rollout).toEqual({ steps: [10, 50, 100], intervalMs: 120_000 })
    expect(config({ traffic_steps: '5', traffic_interval: '30s' }).rollout).toEqual({ steps: [5], intervalMs: 30_000 })
    expect(config({}).rollout).toBeUndefined()
  })

  it('traffic alone needs neither source nor image', () => {
    expect(config({ image: '', revision_traffic: 'api-1=100' })).toMatchObject({
      origin: { kind: 'template' },
      edits: [],
    })
  })

  it('a rollback needs nothing but the service, and may name its revision', () => {
    expect(config({ mode: 'rollback', image: '' }).trafficChange).toBeUndefined()
    for (const named of ['api-1', 'api-1=100'])
      expect(config({ mode: 'rollback', image: '', revision_traffic: named }).trafficChange).toEqual({
        shares: { by: 'revision', percent: { 'api-1': 100 } },
      })
    expect(config({ mode: 'rollback', traffic_steps: '10,100' }).rollout).toBeUndefined()
  })
})

describe('what is refused', () => {
  it.each<[Record<string, string>, RegExp]>([
    [{ revision_traffic: 'LATEST=101' }, /^revision_traffic: .*0 to 100/],
    [{ revision_traffic: 'LATEST=1.5' }, /^revision_traffic: .*whole number/],
    [{ revision_traffic: 'LATEST=-1' }, /^revision_traffic: /],
    [{ revision_traffic: 'LATEST=10%' }, /^revision_traffic: /],
    [{ revision_traffic: 'LATEST' }, /^revision_traffic: has no share/],
    [{ revision_traffic: 'latest=10' }, /^revision_traffic: /],
    [{ revision_traffic: 'Latest=10' }, /write LATEST/],
    [{ revision_traffic: 'API-1=10' }, /not a revision name/],
    [{ revision_traffic: 'a=60,b=50' }, /adds up to 110 percent/],
    [{ revision_traffic: '=10' }, /^revision_traffic: /],
    [{ tag_traffic: 'LATEST=10' }, /not a tag name/],
    [{ tag_traffic: 'a=60,b=50' }, /adds up to 110 percent/],
    [{ tag_traffic: 'a=1', revision_traffic: 'b=1' }, /^tag_traffic: is given together with revision_traffic/],
    [{ revision_traffic: 'b=1', update_traffic_flags: '--to-latest' }, /^update_traffic_flags: sets the traffic/],
    [{ update_traffic_flags: '--to-latest --to-tags=a=1' }, /^update_traffic_flags: /],
    [{ traffic_steps: '10,5' }, /^traffic_steps: .*higher/],
    [{ traffic_steps: '0,100' }, /^traffic_steps: /],
    [{ traffic_steps: '50,101' }, /^traffic_steps: /],
    [{ traffic_steps: '10,,100' }, /^traffic_steps: /],
    [{ traffic_steps: '10,100', no_traffic: 'true' }, /no_traffic/],
    [{ traffic_steps: '10,100', revision_traffic: 'LATEST=10' }, /^traffic_steps: is given together with shares/],
    [{ traffic_steps: '10,100', image: '' }, /^traffic_steps: .*source or image/],
    [{ traffic_steps: '10,50,100', traffic_interval: '40m' }, /80 minutes.*after 60/],
    [{ traffic_steps: '10,100', traffic_interval: 'soon' }, /^traffic_interval: /],
    [{ mode: 'rollback', revision_traffic: 'a=50,b=50' }, /one revision in a rollback/],
    [{ mode: 'rollback', revision_traffic: 'LATEST=100' }, /one revision in a rollback/],
    [{ mode: 'rollback', tag_traffic: 'a=100' }, /one revision in a rollback/],
    [{ service: '', job: 'nightly', mode: 'rollback' }, /^mode: .*is for services/],
    [{ service: '', job: 'nightly', revision_traffic: 'LATEST=10' }, /^revision_traffic: .*no traffic/],
    [{ service: '', job: 'nightly', traffic_steps: '10,100' }, /^traffic_steps: .*no traffic/],
    [{ service: '', revision_traffic: 'LATEST=10' }, /^service: is missing/],
  ])('%j', (inputs, words) => {
    expect(problems(inputs)).toEqual(expect.arrayContaining([expect.stringMatching(words)]))
  })

  it('tells all at once', () => {
    expect(problems({ revision_traffic: 'a=x', tag_traffic: 'b=200', traffic_steps: '9,1' }).length).toBe(3)
  })
})
