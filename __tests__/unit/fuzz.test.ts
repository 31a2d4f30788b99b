/** No text that others write ends in a stack trace or takes a second: the kept inputs, and changes of them. `npm run fuzz` tries more. */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { mutate } from '../fixtures/fuzz/mutate.ts'
import { faultIn, TARGETS } from '../fixtures/fuzz/targets.ts'
import { draws } from '../fixtures/interleaving.ts'
import { drawn } from '../fixtures/share.ts'

const EACH = drawn(80, 20_000)
// Not imported: the loader of the tests refuses half characters in JSON.
const CORPUS = readFileSync(resolve(import.meta.dirname, '../fixtures/fuzz/corpus.json'), 'utf8')
const kept = JSON.parse(CORPUS) as Record<string, string[]>

describe.each(Object.entries(TARGETS))('%s', (name, { run, seeds }) => {
  it('ends, whatever it is given', { timeout: 3_600_000 }, () => {
    const draw = draws(Number(process.env.FC_SEED ?? 20_261_130))
    const known = [...seeds, ...(kept[name] ?? [])]
    const inputs = [
      ...known,
      ...Array.from({ length: EACH }, () => mutate(known[Math.floor(draw() * known.length)] ?? '', known, draw)),
    ]
    for (const input of inputs) {
      try {
        run(input)
      } catch (error) {
        expect(faultIn(error), JSON.stringify(input)).toBeUndefined()
      }
    }
  })
})
