/** `mode: preflight` in many worlds: who is told to have what, how it is known, and what that comes to. */
import { describe, expect, it } from 'vitest'
import { sourceFolder } from '../fixtures/deploy.ts'
import { changing, QUICK } from '../fixtures/story.ts'
import { playRow } from '../flow/engine.ts'
import { ROWS as KINDS } from './worlds/build-account-kinds.ts'
import { ROWS as WAYS } from './worlds/build-account-ways.ts'
import { ROWS as DEPLOYER } from './worlds/deployer.ts'
import { ROWS as KEYS } from './worlds/keys.ts'
import { ROWS as OPTIONS } from './worlds/options.ts'
import { ROWS as SCHEDULES } from './worlds/schedule.ts'
import { lineOf, type Row } from './worlds/world.ts'

const EXIT = { ok: 0, warning: 0, blocked: 1 } as const

describe.concurrent.each([
  ['of the deployer', DEPLOYER],
  ['of the account that builds, by who it is', KINDS],
  ['of the account that builds, by how it is known', WAYS],
  ['of runtime accounts, agents, options and APIs', OPTIONS],
  ['of keys', KEYS],
  ['of schedules', SCHEDULES],
])('Worlds %s', (_, rows) => {
  it.concurrent.each(rows.map((row, index) => [row.name, row, index] as const))(
    '%s',
    async (_name, row: Row, index) => {
      using folder = row.files ? sourceFolder(row.files) : undefined
      await using run = await playRow(index, {
        world: { ...QUICK, setUp: 'nothing unknown', ...row.world },
        inputs: { mode: 'preflight', ...row.inputs },
        ...(folder && { workspace: folder.path }),
      })
      const lines = run.report.findings.map(lineOf)
      const found = lines.filter(line => !line.startsWith('pass ')).sort()
      const expected = [...(row.found ?? [])].sort()
      if (row.andMore) expect(found).toEqual(expect.arrayContaining(expected))
      else expect(found).toEqual(expected)
      expect(lines).toEqual(expect.arrayContaining(row.passes ?? []))

      expect({ verdict: run.outputs.verdict, exitCode: run.exitCode }).toEqual({
        verdict: row.verdict,
        exitCode: EXIT[row.verdict],
      })
      expect(changing(run.cloud.requests)).toEqual([])
      expect(run.report.changes).toEqual([])
      expect(run.complaints).toEqual([])
    },
  )
})
