/**
 * Some of the worlds of `__tests__/flow/worlds.test.ts` through the bundle: that what a runner starts comes to the same as the
 * engine in this process.
 */
import { describe, expect, it } from 'vitest'
import { deploy, sourceFolder } from '../fixtures/deploy.ts'
import { QUICK } from '../fixtures/story.ts'
import { expectTold, TABLES } from './worlds/told.ts'
import type { Row } from './worlds/world.ts'

/** The first of each table and every eighth after it, and whatever reads files of the workspace. */
const some = (rows: Row[]) => rows.filter((row, index) => index % 8 === 0 || row.files)

describe.concurrent.each(TABLES)('Worlds %s', (_, rows) => {
  it.concurrent.each(some(rows).map(row => [row.name, row] as const))('%s', async (_name, row) => {
    using folder = row.files ? sourceFolder(row.files) : undefined
    await using run = await deploy('open-project', {
      world: { ...QUICK, ...row.world },
      inputs: { mode: 'preflight', ...row.inputs },
      ...(folder && { workspace: folder.path }),
    })
    expectTold(row, run)
    expect(run.outputs.verdict).toBe(row.verdict)
    expect(run.complaints).toEqual([])
  })
})
