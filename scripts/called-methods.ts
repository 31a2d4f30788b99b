/** What of GitHub's table of methods goes into the bundles. */

/** Of `@octokit/plugin-rest-endpoint-methods`: area, method, and its path with more about it. */
export type MethodTable = Record<string, Record<string, unknown>>

/** `octokit.rest.pulls.get` in a text, also over several lines. */
const CALL = /\brest\s*\.\s*(\w+)\s*\.\s*(\w+)/g

/** The rows of the methods that the sources call as `rest.AREA.METHOD`. Throws for one that GitHub does not have. */
export function onlyCalled(table: MethodTable, sources: readonly string[]): MethodTable {
  const called: MethodTable = {}
  for (const [, area = '', method = ''] of sources.join('\n').matchAll(CALL)) {
    const row = table[area]?.[method]
    if (row === undefined) throw new Error(`GitHub has no method ${area}.${method}`)
    called[area] = { ...called[area], [method]: row }
  }
  return called
}
