/**
 * The rows of a comment that several jobs share. Each row stands in the comment as data, in an HTML comment that GitHub does not show, so
 * a job can write its own row without losing those of others. Pure.
 */

export interface Row {
  /** What the row is about. A comment has one row for each. */
  key: string
  /** The newest counts: by the time when its run began, then by how far that run was. */
  version: readonly [began: number, step: number]
  /** JSON. Foreign: anyone who can edit the comment can have written it. */
  data: Readonly<Record<string, unknown>>
}

export type Rows = ReadonlyMap<string, Row>

const ROW = /<!-- run-iam-deploy row (\{.*\}) -->/g

/** One line that GitHub does not show. No text in it can end the HTML comment. */
export function encodeRow({ key, version, data }: Row): string {
  const json = JSON.stringify({ key, version, data }).replace(/[<>&]|--/g, found =>
    found === '--' ? '\\u002d\\u002d' : `\\u00${found.charCodeAt(0).toString(16)}`,
  )
  return `<!-- run-iam-deploy row ${json} -->`
}

/** Rows that cannot be read are left out. */
export function decodeRows(body: string): Rows {
  return mergeRows(
    ...Array.from(body.matchAll(ROW), ([, json = '']) => {
      const row = readRow(json)
      return new Map(row ? [[row.key, row]] : [])
    }),
  )
}

function readRow(json: string): Row | undefined {
  try {
    const { key, version, data } = JSON.parse(json)
    const [began, step] = version
    const fits = typeof key === 'string' && [began, step].every(Number.isSafeInteger)
    return fits && typeof data === 'object' && data !== null && !Array.isArray(data)
      ? { key, version: [began, step], data }
      : undefined
  } catch {
    return undefined
  }
}

/** The newest row of each key, sorted by key: the same whatever the order and however often a row is given. */
export function mergeRows(...given: readonly Rows[]): Rows {
  const newest = new Map<string, Row>()
  for (const row of given.flatMap(rows => [...rows.values()])) {
    const held = newest.get(row.key)
    if (!held || compare(row, held) > 0) newest.set(row.key, row)
  }
  return new Map([...newest].toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

/** What a runner's clock may be ahead. With more, Google refuses its tokens. */
const MOST_AHEAD_MS = 5 * 60_000

/**
 * No run has begun later than now: a row that says so, by a wrong clock or by hand, counts as the oldest, or it would stay for good.
 * `now`: milliseconds since 1970.
 */
export function withoutFuture(rows: Rows, key: string, now: number): Rows {
  const row = rows.get(key)
  if (!row || row.version[0] <= now + MOST_AHEAD_MS) return rows
  return new Map(rows).set(key, { ...row, version: [0, 0] })
}

/** Positive if `a` is newer. Of two that are equally new, one is chosen by its content. */
function compare(a: Row, b: Row): number {
  const [began, step] = [a.version[0] - b.version[0], a.version[1] - b.version[1]]
  return began || step || (encodeRow(a) < encodeRow(b) ? -1 : 1)
}
