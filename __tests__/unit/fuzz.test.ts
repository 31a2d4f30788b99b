/** No text that others write ends in a stack trace or takes a second: the kept inputs, and changes of them. `npm run fuzz` tries more. */
import { describe, expect, it } from 'vitest'
import corpus from '../fixtures/fuzz/corpus.json' with { type: 'json' }
import { mutate } from '../fixtures/fuzz/mutate.ts'
import { faultIn, TARGETS } from '../fixtures/fuzz/targets.ts'
import { draws } from '../fixtures/interleaving.ts'
import { drawn } from '../fixtures/share.ts'

const EACH = drawn(80, 20_000)
const kept: Record<string, string[]> = corpus

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
