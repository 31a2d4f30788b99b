/** Job summaries as GitHub shows them: well formed, and readable as files in summaries/ (`npx vitest run -u` writes them anew). */
import { describe, it } from 'vitest'
import { deploy } from '../fixtures/deploy.ts'
import { faultsOf } from '../fixtures/page.ts'

const BREAK = '<span></span>'

/** Without what differs from run to run. */
const stable = (summary: string) =>
  summary
    .replaceAll(BREAK, '')
    .replace(/(127\.0\.0\.1:)\d+/g, '$1PORT')
    .replace(/sha256:(?:[0-9a-f]{64}|[0-9a-f]{12}…)/g, 'sha256:DIGEST')
    .replace(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'UUID')
    .replace(/\d{10}\.\d{6}-[0-9a-f]{32}/g, 'UPLOAD')
    .replace(/(UPLOAD\.zip(?:&#35;|#))\d+/g, '$1GENERATION')
    .replace(/\bhello-\d{5}-[a-z]{3}\b/g, 'hello-REVISION')
    .replace(/(<summary>Timings<\/summary>\n\n\|.*\n\|.*\n)(?:\|.*\n)+/, '$1| … | … | … |\n')

describe.concurrent('the summary of', () => {
  it.for(['open-project', 'build-account-lacks-roles', 'fully-restricted', 'policies-unreadable'])(
    '%s is a well-formed page that reads well',
    async (name, { expect }) => {
      await using done = await deploy(name)
      expect(done.complaints).toEqual([])
      expect(Buffer.byteLength(done.summary)).toBeLessThan(100_000)
      expect(await faultsOf(done.summary)).toEqual([])
      await expect(stable(done.summary)).toMatchFileSnapshot(`summaries/${name}.md`)
    },
  )
})
