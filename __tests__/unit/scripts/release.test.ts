/** Releases, played by the script that rehearses them. */
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { WHOLE } from '../../fixtures/share.ts'
import { blocksOf, ROOT } from '../docs/pages.ts'

it.runIf(WHOLE)('go as docs/releasing.md shows', { timeout: 120_000 }, async () => {
  const { stdout } = await promisify(execFile)(process.execPath, ['scripts/rehearse-release.ts'], { cwd: ROOT })
  const shown = blocksOf('text').find(({ where }) => where === 'docs/releasing.md, Rehearsal')
  expect(stdout.trim()).toBe(shown?.text.trim())
})
