/** `update_traffic_flags`: flags of update-traffic -> what is to become of the traffic. */
import { describe, expect, it } from 'vitest'
import { readTrafficFlags, TRAFFIC_FLAGS } from '../../../../src/inputs/flags/traffic-flags.ts'

const read = (text: string) => readTrafficFlags(text, () => '--to-revisions:\n  LATEST: 25\n')
const problems = (text: string) => read(text).problems.map(({ problem }) => problem)

it.each([
  ['--to-latest', { shares: { by: 'revision', percent: { LATEST: 100 } } }],
  [
    '--to-revisions=LATEST=10,api-00012-abc=90',
    { shares: { by: 'revision', percent: { LATEST: 10, 'api-00012-abc': 90 } } },
  ],
  ['--to-revisions=a=10 --to-revisions=b=20', { shares: { by: 'revision', percent: { a: 10, b: 20 } } }],
  ['--to-tags canary=5', { shares: { by: 'tag', percent: { canary: 5 } } }],
  [
    '--set-tags=canary=LATEST,old=api-1',
    { tags: { set: { canary: 'LATEST', old: 'api-1' }, remove: [], clear: true } },
  ],
  [
    '--update-tags=new=LATEST --remove-tags=a,b',
    { tags: { set: { new: 'LATEST' }, remove: ['a', 'b'], clear: false } },
  ],
  ['--clear-tags', { tags: { set: {}, remove: [], clear: true } }],
  [
    '--clear-tags --to-latest',
    { shares: { by: 'revision', percent: { LATEST: 100 } }, tags: { set: {}, remove: [], clear: true } },
  ],
  ['--flags-file=traffic.yaml', { shares: { by: 'revision', percent: { LATEST: 25 } } }],
])('%s', (text, change) => {
  expect(read(text)).toEqual({ change, idle: [], problems: [] })
})

it('asks for nothing where there is nothing, and says which flags do nothing', () => {
  expect(read('')).toEqual({ idle: [], problems: [] })
  expect(read('--no-to-latest')).toEqual({ idle: [], problems: [] })
  expect(read('--async --quiet --format=json')).toEqual({ idle: ['--async', '--quiet', '--format'], problems: [] })
})

describe('what is refused', () => {
  it.each([
    ['--to-latest --to-tags=a=5', 'has --to-latest and --to-tags, of which gcloud takes only one'],
    ['--set-tags=a=b --update-tags=c=d', 'has --set-tags and --update-tags, of which gcloud takes only one'],
    ['--to-revisions=a=101', '--to-revisions has a share for "a" that is not a whole number from 0 to 100'],
    ['--to-revisions=a=x', '--to-revisions has a share for "a" that is not a whole number from 0 to 100'],
    ['--to-revisions=a=60,b=50', '--to-revisions has shares that add up to 110 percent; the maximum is 100'],
    ['--to-revision=a=1', '--to-revision is not a known flag; flags cannot be abbreviated'],
    ['--memory=1Gi', '--memory is not a known flag'],
    ['--foo', '--foo is not a known flag'],
    ['--region=us-east1', 'has --region, which is set by inputs, for the deploy and its traffic alike'],
    ['--account=me', 'has --account, which concerns credentials'],
  ])('%s', (text, problem) => {
    expect(problems(text)).toEqual([expect.stringContaining(problem)])
  })
})

it('accepts the example of every flag that is not refused', () => {
  for (const flag of TRAFFIC_FLAGS) {
    const text = flag.takes === 'value' ? `${flag.name}=${flag.example || 'x'}` : flag.name
    expect(problems(text).length, text).toBe(flag.refused ? 1 : 0)
  }
})
