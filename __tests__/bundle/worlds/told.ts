/** What a preflight in one of the worlds has to come to, whether it ran in this process or as a runner plays the bundle. */
import { expect } from 'vitest'
import type { Sandbox } from '../../../src/emulator/sandbox.ts'
import type { Report } from '../../../src/model.ts'
import { changing } from '../../fixtures/story.ts'
import { ROWS as KINDS } from './build-account-kinds.ts'
import { ROWS as WAYS } from './build-account-ways.ts'
import { ROWS as DEPLOYER } from './deployer.ts'
import { ROWS as KEYS } from './keys.ts'
import { ROWS as OPTIONS } from './options.ts'
import { ROWS as SCHEDULES } from './schedule.ts'
import { lineOf, type Row } from './world.ts'

export const TABLES: [string, Row[]][] = [
  ['of the deployer', DEPLOYER],
  ['of the account that builds, by who it is', KINDS],
  ['of the account that builds, by how it is known', WAYS],
  ['of runtime accounts, agents, options and APIs', OPTIONS],
  ['of keys', KEYS],
  ['of schedules', SCHEDULES],
]

const EXIT = { ok: 0, warning: 0, blocked: 1 } as const

export function expectTold(row: Row, seen: { report: Report; exitCode: number | null; cloud: Sandbox }): void {
  const lines = seen.report.findings.map(lineOf)
  const found = lines.filter(line => !line.startsWith('pass ')).sort()
  const expected = [...(row.found ?? [])].sort()
  if (row.andMore) expect(found).toEqual(expect.arrayContaining(expected))
  else expect(found).toEqual(expected)
  expect(lines).toEqual(expect.arrayContaining(row.passes ?? []))

  expect({ verdict: seen.report.outputs.verdict, exitCode: seen.exitCode }).toEqual({
    verdict: row.verdict,
    exitCode: EXIT[row.verdict],
  })
  expect(changing(seen.cloud.requests)).toEqual([])
  expect(seen.report.changes).toEqual([])
}
