/** The rows of a comment that several jobs edit at once. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeRows, encodeRow, mergeRows, type Row, type Rows } from '../../../src/github/rows.ts'
import { type Comment, type CommentStore, shareRow } from '../../../src/github/shared-comment.ts'
import { drawn } from '../../fixtures/share.ts'

const anyRow: fc.Arbitrary<Row> = fc.record({
  key: fc.string(),
  version: fc.tuple(fc.nat(3), fc.nat(3)),
  data: fc.dictionary(fc.string(), fc.oneof(fc.string({ unit: 'binary' }), fc.integer())),
})
const anyRows = fc.array(anyRow).map(rows => mergeRows(...rows.map(row => new Map([[row.key, row]]))))
const render = (rows: Rows) => ['# Previews', ...Array.from(rows.values(), encodeRow)].join('\n')
const plain = (rows: Rows) => JSON.parse(JSON.stringify([...rows]))

describe('a row in a comment', () => {
  it('is read as it was written, whatever it says', () => {
    fc.assert(
      fc.property(anyRows, rows => {
        expect(plain(decodeRows(render(rows)))).toEqual(plain(rows))
        // GitHub's editor makes other line ends, and people write around it.
        expect(plain(decodeRows(`See:\n${render(rows)}\nGood!`.replaceAll('\n', '\r\n')))).toEqual(plain(rows))
      }),
    )
  })

  it('cannot end the HTML comment that hides it, nor begin another line', () => {
    fc.assert(
      fc.property(anyRow, row => {
        const line = encodeRow(row)
        expect(line.slice('<!--'.length, -'-->'.length)).not.toMatch(/--|[<>\n]/)
      }),
    )
    const hostile = { key: '--> <img src=x>', version: [1, 1], data: { cause: '--!> <!-- a' } } as const
    expect(decodeRows(`x\n${encodeRow(hostile)}`).get(hostile.key)).toEqual(hostile)
  })

  it.each(['{', '{"key":1,"version":[1,1],"data":{}}', '{"key":"a","version":[1],"data":{}}', '{"key":"a"}', '{}'])(
    'is left out if it cannot be read: %s',
    json => expect(decodeRows(`<!-- run-iam-deploy row ${json} -->`).size).toBe(0),
  )
})

describe('merging rows', () => {
  it('does not depend on order, grouping or repetition', () => {
    fc.assert(
      fc.property(anyRows, anyRows, anyRows, (a, b, c) => {
        const all = plain(mergeRows(a, b, c))
        expect(plain(mergeRows(c, b, a))).toEqual(all)
        expect(plain(mergeRows(a, mergeRows(b, c)))).toEqual(all)
        expect(plain(mergeRows(mergeRows(a, b, c), b))).toEqual(all)
      }),
    )
  })

  it('keeps the row of the run that began last, and of one run the last', () => {
    const row = (began: number, step: number): Rows =>
      new Map([['a', { key: 'a', version: [began, step], data: { began, step } }]])
    expect(mergeRows(row(2, 0), row(1, 1), row(1, 0))).toEqual(row(2, 0))
    expect(mergeRows(row(2, 0), row(2, 1))).toEqual(row(2, 1))
  })
})

const again = async () => false
const now = () => 1

interface Editor {
  key: string
  writes: number
}

/**
 * Jobs that edit the comments of one pull request, in the order that the scheduler chooses: each request arrives at some time, and its
 * answer at a later one. `settle` waits until those have written who had read before, which is what its time is for.
 */
function world(scheduler: fc.Scheduler, { settles }: { settles: boolean }) {
  const comments: Comment[] = []
  let next = 1
  /** Who has read and not yet written: each with what to call when it has. */
  const between = new Map<symbol, Promise<void>>()
  const at = <T>(what: string, act: () => T): Promise<T> =>
    scheduler
      .schedule(Promise.resolve(), what)
      .then(act)
      .then(value => scheduler.schedule(Promise.resolve(value), `${what} answered`))

  async function edit({ key, writes }: Editor): Promise<void> {
    let known: Rows = new Map()
    let done = () => {}
    const id = Symbol(key)
    const wrote = () => {
      done()
      between.delete(id)
    }
    const store: CommentStore = {
      read: () => {
        wrote()
        return at(`${key} reads`, () => {
          const { promise, resolve } = Promise.withResolvers<void>()
          between.set(id, promise)
          done = resolve
          return comments.map(comment => ({ ...comment })).toSorted((a, b) => a.id - b.id)
        })
      },
      create: body =>
        at(`${key} creates`, () => {
          comments.push({ id: next++, body })
          wrote()
        }),
      update: (number, body) =>
        at(`${key} updates`, () => {
          const found = comments.find(comment => comment.id === number)
          if (found) found.body = body
          wrote()
          return found !== undefined
        }),
      remove: number =>
        at(`${key} removes`, () => {
          const index = comments.findIndex(comment => comment.id === number)
          if (index >= 0) comments.splice(index, 1)
        }),
    }
    for (let step = 0; step < writes; step++)
      known = await shareRow(store, {
        key,
        known,
        // Every other time, making the row takes a while.
        own: () => {
          const row: Row = { key, version: [1, step], data: { step } }
          return step % 2 === 0 ? row : at(`${key} makes its row`, () => row)
        },
        render,
        settle: async () => {
          wrote()
          const others = [...between].flatMap(([other, promise]) => (other === id ? [] : [promise]))
          if (settles) await Promise.all(others)
          return true
        },
        again: async () => false,
        now: () => 1,
      }).finally(wrote)
  }
  return { comments, edit }
}

const editors = fc.uniqueArray(
  fc.record({ key: fc.constantFrom('api', 'web', 'worker', 'admin', 'docs'), writes: fc.integer({ min: 1, max: 3 }) }),
  { selector: ({ key }) => key, minLength: 2, maxLength: 5 },
)

const interleaved = (settles: boolean) =>
  fc.asyncProperty(editors, fc.scheduler(), async (jobs, scheduler) => {
    const { comments, edit } = world(scheduler, { settles })
    const all = Promise.all(jobs.map(edit))
    await scheduler.waitFor(all)
    const rows = mergeRows(...comments.map(({ body }) => decodeRows(body)))
    expect(comments).toHaveLength(1)
    expect(Array.from(rows.values(), ({ key, version }) => [key, version[1]])).toEqual(
      jobs.map(({ key, writes }) => [key, writes - 1]).toSorted(([a = ''], [b = '']) => (a < b ? -1 : 1)),
    )
  })

describe('jobs that edit one comment at once', () => {
  it('end with one comment that has the last row of each, in whatever order their requests arrive', async () => {
    await fc.assert(interleaved(true), { numRuns: drawn(125, 500), seed: 14 })
  })

  it('would lose rows if they did not settle', async () => {
    const { failed } = await fc.check(interleaved(false), { numRuns: 1_000, seed: 14 })
    expect(failed).toBe(true)
  })

  it('write nothing that is there already, and nothing where there is nothing to say', async () => {
    const body = render(new Map([['api', { key: 'api', version: [1, 1], data: {} }]]))
    const written: string[] = []
    const store: CommentStore = {
      read: async () => [{ id: 1, body }],
      create: async () => void written.push('create'),
      update: async () => written.push('update') > 0,
      remove: async () => void written.push('remove'),
    }
    const settle = async () => written.push('settle') > 0
    const same = { key: 'api', version: [1, 1], data: {} } as const
    await shareRow(store, { key: 'api', own: () => same, render, settle, now, again })
    await shareRow(store, { key: 'api', own: () => undefined, render, settle, now, again })
    // An older run does not undo what a newer one said.
    await shareRow(store, { key: 'api', own: () => ({ ...same, version: [0, 1] }), render, settle, now, again })
    expect(written).toEqual([])
  })

  it('try again after a refusal that may be repeated, with what stands there by then', async () => {
    const [mine, other] = ['api', 'web'].map(key => ({ key, version: [1, 1], data: {} }) as const)
    let body = render(new Map())
    let refusals = 2
    const store: CommentStore = {
      read: async () => [{ id: 1, body }],
      create: async () => undefined,
      update: async (_, text) => {
        if (refusals-- > 0) throw new Error('too many requests')
        body = text
        return true
      },
      remove: async () => undefined,
    }
    const wait = async (error: unknown) => {
      if (other) body = render(new Map([[other.key, other]]))
      return (error as Error).message === 'too many requests'
    }
    const settle = async () => true
    await shareRow(store, { key: 'api', own: () => mine, render, settle, now, again: wait })
    expect([...decodeRows(body).keys()]).toEqual(['api', 'web'])
  })

  describe('a row that says it begins later than now', () => {
    const began = 1_800_000_000_000
    const wrong: Row = { key: 'api', version: [began + 3_600_000, 1], data: { last: 'good' } }
    const other: Row = { ...wrong, key: 'web' }
    const mine: Row = { key: 'api', version: [began, 0], data: {} }
    const sharing = { key: 'api', render, settle: async () => true, now: () => began + 1_000, again }
    const holding = (rewritten?: Row) => {
      let body = render(mergeRows(...[wrong, other].map(row => new Map([[row.key, row]]))))
      let writes = 0
      const store: CommentStore = {
        read: async () => [{ id: 1, body }],
        create: async () => undefined,
        update: async (_, text) => {
          writes++
          body = rewritten ? render(mergeRows(decodeRows(text), new Map([[rewritten.key, rewritten]]))) : text
          return true
        },
        remove: async () => undefined,
      }
      return { store, rows: () => decodeRows(body), writes: () => writes }
    }

    it.each([false, true])('gives way to the run’s own, which has what it said; late: %s', async late => {
      const { store, rows } = holding()
      const before: unknown[] = []
      const own = (row: Row | undefined) => {
        before.push(row?.data)
        return late ? Promise.resolve(mine) : mine
      }
      await shareRow(store, { ...sharing, own })
      expect(before).toEqual([wrong.data])
      expect(rows().get('api')).toEqual(mine)
      // Rows of others are their jobs' to write.
      expect(rows().get('web')).toEqual(other)
    })

    it('stays where a job goes on writing it', async () => {
      const { store, writes, rows } = holding(wrong)
      await shareRow(store, { ...sharing, own: () => mine })
      expect(rows().get('api')).toEqual(wrong)
      expect(writes()).toBe(1)
    })

    it('counts as any other within five minutes, by which clocks differ', async () => {
      const { store, rows } = holding()
      await shareRow(store, { ...sharing, now: () => began + 3_400_000, own: () => mine })
      expect(rows().get('api')).toEqual(wrong)
    })
  })

  it('give up where others never stop', async () => {
    let n = 0
    const store: CommentStore = {
      read: async () => [{ id: 1, body: `${n++}` }],
      create: async () => undefined,
      update: async () => true,
      remove: async () => undefined,
    }
    const own = () => ({ key: 'api', version: [1, 1], data: {} }) as const
    const sharing = { key: 'api', own, render, settle: async () => true, now, again }
    await expect(shareRow(store, sharing)).rejects.toThrow('20 times in a row')
  })
})
