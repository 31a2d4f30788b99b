/** What the log says before the first change: in the words of the summary, one line each. */
import { expect, it } from 'vitest'
import type { Decision } from '../../../src/model.ts'
import { decisionLines } from '../../../src/report/progress.ts'
import { elsewhereSentence } from '../../../src/report/real-hosts.ts'

const decision = (id: string, choice: string): Decision => ({
  ...{ id, choice, question: 'Who?', because: 'The workflow says so.', alternatives: [], evidence: [] },
})

it.each([
  ['all-users', 'Who? Everyone. The workflow says so.'],
  ['no-invoker-iam-check', 'Who? Everyone. The workflow says so.'],
  ['oidc-only', 'Who? Authenticated callers. The workflow says so.'],
  ['unchanged', 'Who? As before. The workflow says so.'],
])('the choice %s is said in words', (choice, line) =>
  expect(decisionLines([decision('access', choice)])).toEqual([line]),
)

it('choices of other decisions are as they are', () => {
  expect(decisionLines([decision('traffic', 'unchanged')])).toEqual(['Who? Unchanged. The workflow says so.'])
})

it.each([
  [[], undefined],
  [[['a', 'h:1']], 'Requests and tokens for a go to h:1 (CLOUDSDK_API_ENDPOINT_OVERRIDES_...).'],
  [
    [
      ['a', 'h'],
      ['b', 'i'],
    ],
    'Requests and tokens for a go to h, for b to i (CLOUDSDK_API_ENDPOINT_OVERRIDES_...).',
  ],
  [
    ['a', 'b', 'c', 'd'].map((api, port) => [api, `h:${port}`]),
    'Requests and tokens for 4 Google APIs go to h (CLOUDSDK_API_ENDPOINT_OVERRIDES_...).',
  ],
])('endpoint overrides are one short line: %j', (hosts, line) => {
  const variable = 'CLOUDSDK_API_ENDPOINT_OVERRIDES_RUN'
  expect(elsewhereSentence(hosts.map(([api = '', host = '']) => ({ api, host, variable })))).toBe(line)
})
