/** The table of flags against the flags that gcloud declares. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { countFlags, countSentences } from '../../../../scripts/flags-count.ts'
import { FILE, installedFlags, recordedFlags, textOf } from '../../../../scripts/gcloud-flags.ts'
import { fits } from '../../../../src/inputs/flags/flag-kinds.ts'
import { FLAGS } from '../../../../src/inputs/flags/flags.ts'
import { KINDS } from '../../../../src/kinds/list.ts'
import { installed } from '../../../emulator/gcloud.ts'

const recorded = recordedFlags()
const declared = (command: string) => [...(recorded.commands[command] ?? []), ...(recorded.commands.gcloud ?? [])]

describe('every flag that gcloud declares', () => {
  it.each(Object.keys(recorded.commands).filter(command => /deploy$/.test(command)))('of %s has a row', command => {
    const rows = FLAGS.filter(flag => fits(flag, /jobs/.test(command) ? KINDS.job : KINDS.service))
    const missing = declared(command)
      .map(({ name }) => name)
      // Hidden, for old scripts, and without any effect on jobs in gcloud itself.
      .filter(name => name !== '--connectivity' && !rows.some(flag => flag.name === name))
    expect(missing).toEqual([])
  })

  it('takes a value here as it does there', () => {
    const differing = declared('run deploy').filter(({ name, takes }) => {
      const row = FLAGS.find(flag => flag.name === name)
      return row && (row.takes === 'value') !== (takes === 'value')
    })
    expect(differing).toEqual([])
  })

  it('is written as the formatter has it, so that a new gcloud changes only what it changed', () => {
    expect(textOf(recorded)).toBe(readFileSync(FILE, 'utf8'))
  })

  it('is counted', () => {
    for (const { unknown, applied } of countFlags()) {
      expect(unknown).toEqual([])
      expect(applied.length).toBeGreaterThan(5)
    }
    expect(countSentences()[0]).toMatch(/^\d+ of the \d+ GA flags of `gcloud run deploy` \(gcloud [\d.]+\) take effect/)
  })

  it.skipIf(!installed)('is what the gcloud that is installed declares', { timeout: 60_000 }, context => {
    const found = installedFlags()
    if (found.version !== recorded.version) context.skip(`gcloud ${found.version} is installed`)
    expect(found).toEqual(recorded)
  })
})

it('has no row twice, and every row says what it sets or why it sets nothing', () => {
  expect(new Set(FLAGS.map(({ name }) => name)).size).toBe(FLAGS.length)
  for (const flag of FLAGS) expect(flag.sets !== '' || /Accepted|Refused/.test(flag.help), flag.name).toBe(true)
})
