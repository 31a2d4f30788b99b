/** `mode: preflight` in many worlds: who is told to have what, how it is known, and what that comes to. */
import { describe, it } from 'vitest'
import { exitCode } from '../../src/decisions/verdict.ts'
import { loadScenario, startSandbox } from '../../src/emulator/sandbox.ts'
import { expectTold, TABLES } from '../bundle/worlds/told.ts'
import { QUICK } from '../fixtures/story.ts'
import { deploy } from './engine.ts'

const scenario = loadScenario('open-project')

describe.concurrent.each(TABLES)('Worlds %s', (_, rows) => {
  // What is read from the workspace's files is played through the bundle.
  it.concurrent.each(rows.filter(row => !row.files).map(row => [row.name, row] as const))('%s', async (_name, row) => {
    await using cloud = await startSandbox({ ...scenario, world: { ...scenario.world, ...QUICK, ...row.world } })
    const { report } = await deploy(cloud, { mode: 'preflight', ...row.inputs })
    expectTold(row, { report, exitCode: exitCode(report), cloud })
  })
})
