/** Job summaries as GitHub shows them: well formed, and readable as files in summaries/ (`npx vitest run -u` writes them anew). */
import { describe, it } from 'vitest'
import { stable } from '../../scripts/play/stable.ts'
import { deploy } from '../fixtures/deploy.ts'
import { faultsOf } from '../fixtures/page.ts'

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
