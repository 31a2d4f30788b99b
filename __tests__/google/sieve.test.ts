/** A list whose items are taken while the answer arrives: what is kept, what is left, and an answer that breaks off. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { ApiError } from '../../src/google/wire-level/api-error.ts'
import { makeSieve } from '../../src/google/wire-level/sieve.ts'
import { fastTime } from '../fixtures/fast-time.ts'
import { failure, session, signsIn, startCloud } from './cloud.ts'

const sifted = (text: string, cuts: readonly number[]) => {
  const items: unknown[] = []
  const sieve = makeSieve('results', item => items.push(item))
  const ends = [...new Set(cuts.map(cut => cut % (text.length + 1)))].toSorted((a, b) => a - b)
  const pieces = [...ends, text.length].map((end, at) => text.slice(at === 0 ? 0 : ends[at - 1], end))
  const rest = pieces.map(sieve).join('')
  return { items, rest }
}

it('any list, in any pieces: each item once and in order, the rest as it was', () => {
  const item = fc.jsonValue({ maxDepth: 3 })
  // Keys and texts that look like the list, and what ends a text or does not.
  const tricky = fc.constantFrom('"results":[', '\\', '\\"', '"', ']', '}, {', 'results', '\\u0022[')
  const answer = fc.record(
    {
      before: fc.oneof(item, tricky, fc.record({ results: fc.array(item) })),
      results: fc.array(fc.oneof(item, tricky, fc.record({ results: fc.array(tricky) }))),
      nextPageToken: fc.oneof(fc.string(), tricky),
    },
    { requiredKeys: [] },
  )
  const space = fc.constantFrom(undefined, 2, '\t')
  fc.assert(
    fc.property(answer, space, fc.array(fc.nat()), (all, indent, cuts) => {
      const { items, rest } = sifted(JSON.stringify(all, null, indent), cuts)
      const read: unknown = JSON.parse(JSON.stringify(all))
      expect({ ...JSON.parse(rest), ...(all.results && { results: items }) }).toEqual(read)
      if (all.results) expect(JSON.parse(rest).results).toEqual([])
    }),
    { numRuns: 500 },
  )
})

it('what is no JSON is left to be quoted', () => {
  expect(sifted('{"results":[{"a":1},oops],"b":2}', [4, 17])).toEqual({
    items: [{ a: 1 }],
    rest: '{"results":[oops],"b":2}',
  })
})

const SCOPE = 'organizations/9'
const pagesOf = async (pages: AsyncIterable<unknown[]>) => {
  const found: unknown[][] = []
  for await (const page of pages) found.push(page)
  return found
}

it('an answer that breaks off in the middle is asked for again, and nothing of it counts', async () => {
  const whole = JSON.stringify({ results: ['a', 'b'].map(name => ({ name })), nextPageToken: 'n' })
  let times = 0
  await using cloud = await startCloud(
    signsIn((_, response) => {
      times += 1
      if (times > 1) return { json: times === 2 ? JSON.parse(whole) : { results: [{ name: 'c' }] } }
      response.writeHead(200, { 'content-type': 'application/json' })
      response.write(whole.slice(0, whole.indexOf('"b"')), () => response.destroy())
      return 'never'
    }),
  )
  const { google } = await session(cloud)
  const names = google.cloudAsset.resources(SCOPE, [], ({ name }) => name)
  expect(await pagesOf(names)).toEqual([['a', 'b'], ['c']])
  expect(cloud.of('cloudasset').map(({ query }) => query.pageToken)).toEqual([undefined, undefined, 'n'])
})

it('an error, and what is no JSON, are told as those of any request', async () => {
  using _ = fastTime()
  const replies = [
    { status: 403, json: { error: { code: 403, status: 'PERMISSION_DENIED', message: 'No, results.' } } },
    ...Array.from({ length: 6 }, () => ({ text: '<html>results</html>' })),
  ]
  await using cloud = await startCloud(signsIn(() => replies.shift() ?? {}))
  const { google } = await session(cloud)
  const ask = () => failure<ApiError>(pagesOf(google.cloudAsset.policies(SCOPE, [], found => found)))
  expect(await ask()).toMatchObject({ status: 403, message: 'No, results.' })
  expect(await ask()).toMatchObject({ status: 502, message: expect.stringContaining('The answer is not JSON') })
})
