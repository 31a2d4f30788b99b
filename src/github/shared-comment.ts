/**
 * One comment that several jobs edit at once, each its own row.
 *
 * GitHub has neither etags nor locks for comments: of two jobs that read the same text and write it, the second undoes what the first
 * wrote. So a job that has written waits for `settle`, reads again, and writes again until everything that it has ever seen is there.
 * That is enough if no job takes longer than one `settle` from reading to writing:
 *
 * Take the last write that has a row, and suppose that a later write undoes it. The writer of the former reads again one `settle` later.
 * If the row is gone by then, it writes it again, so it was not the last. If the row is still there, the writer that undoes it later must
 * have read before the row was written, so it took longer than one `settle`.
 *
 * Two jobs that create the comment at the same time create two. The oldest stays, and whoever sees both moves the rows there.
 */
import { decodeRows, mergeRows, type Row, type Rows, withoutFuture } from './rows.ts'

export interface Comment {
  id: number
  body: string
}

/** Our comments on one pull request. */
export interface CommentStore {
  /** Oldest first. */
  read(): Promise<Comment[]>
  create(body: string): Promise<void>
  /** False if it is gone. Repeats nothing: a later repetition would undo what others wrote in the meantime. */
  update(id: number, body: string): Promise<boolean>
  remove(id: number): Promise<void>
}

interface Sharing {
  key: string
  /** The own row, from what stands there. Undefined: nothing to say. Called once; may take its time. */
  own(before: Row | undefined, exists: boolean): Row | undefined | Promise<Row | undefined>
  /** The text with its rows. */
  render(rows: Rows): string
  /** Waits until every other job has written that may have read before this moment. False: there is no time left for it. */
  settle(): Promise<boolean>
  /** Milliseconds since 1970. */
  now(): number
  /** What this job has seen so far. */
  known?: Rows
  /** Waits as a refused request asks, then resolves to whether to try again. */
  again(error: unknown): Promise<boolean>
}

/** Each round answers another job's write in between. */
const MOST_ROUNDS = 20

/** Writes the own row and returns all rows. Throws what the store throws, and if others keep undoing it. */
export async function shareRow(store: CommentStore, sharing: Sharing): Promise<Rows> {
  let seen: Rows = sharing.known ?? new Map()
  let own: Row | undefined
  let written = false
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const comments = await store.read()
    // Once replaced, a row of the future that is back is of a job that goes on writing it: two would never end.
    const read = comments.map(({ body }) =>
      written ? decodeRows(body) : withoutFuture(decodeRows(body), sharing.key, sharing.now()),
    )
    seen = mergeRows(seen, ...read)
    if (!own) {
      const making = sharing.own(seen.get(sharing.key), comments.length > 0)
      own = await making
      if (!own) return seen
      // What was read is too old by now.
      if (making instanceof Promise) continue
    }
    seen = mergeRows(seen, new Map([[own.key, own]]))
    const body = sharing.render(seen)
    if (comments.length === 1 && comments[0]?.body === body) return seen
    try {
      await write(store, comments, body)
      written = true
    } catch (error) {
      if (!(await sharing.again(error))) throw error
      continue
    }
    if (!(await sharing.settle())) return seen
  }
  throw new Error(`Other jobs changed the comment ${MOST_ROUNDS} times in a row.`)
}

/** Into the oldest comment; the others go, because their rows are in it then. */
async function write(store: CommentStore, [first, ...others]: readonly Comment[], body: string): Promise<void> {
  if (!first) return store.create(body)
  if (first.body !== body && !(await store.update(first.id, body))) return
  for (const { id } of others) await store.remove(id)
}
