/**
 * A run that ends at any request. Killed: the next run leaves what an undisturbed one would have left. Told to stop: it ends within two
 * seconds with its build cancelled, begins nothing more, and reports exactly what it changed. Both at each request of every mode, by
 * `npm run torture`; CI takes a fixed share.
 */
import { beforeAll, describe, expect, it } from 'vitest'
import { loadAll } from '../fixtures/fast-time.ts'
import { type Asked, type Clean, killAt, record, stopAt } from '../fixtures/fault-matrix.ts'
import { FAULT_MODES } from '../fixtures/fault-modes.ts'
import { WHOLE } from '../fixtures/share.ts'

const EVERY = WHOLE ? 1 : Number(process.env.KILLS_EVERY ?? 61)

beforeAll(loadAll, 120_000)

/** Kills differ only where something was changed, so changes are killed more often. */
const shareOf = ({ asked }: Clean, from: number): Asked[] =>
  asked.filter(({ changes, follows }, at) => (at + from) % (changes || follows ? Math.ceil(EVERY / 4) : EVERY) === 0)

describe.each(FAULT_MODES.map((mode, at) => [mode.name, mode, at] as const))('%s', (_, mode, from) => {
  it('is set right by the next run wherever it was killed, and stops at once when told', {
    timeout: 3_600_000,
  }, async () => {
    const clean = await record(mode)
    const broken: Record<string, string[]> = {}
    for (const asked of shareOf(clean, from)) {
      const at = `${asked.call} #${asked.nth}`
      for (const served of [true, false]) {
        const problems = await killAt(clean, asked, served)
        if (problems.length > 0) broken[`killed at ${at}${served ? ', carried out' : ''}`] = problems
      }
      const { problems } = await stopAt(clean, asked)
      if (problems.length > 0) broken[`stopped at ${at}`] = problems
    }
    expect(broken).toEqual({})
  })
})
