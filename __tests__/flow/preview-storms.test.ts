/**
 * Many pull requests at once on one service (`storm.ts`). `npm run torture` plays 200 storms; `FC_SEED` and `PREVIEW_ROUNDS` others. A
 * storm that goes wrong is made smaller before it is shown.
 */
import { expect, it } from 'vitest'
import { drawn } from '../fixtures/share.ts'
import { drawStorm, inWords, playStorm, shrink } from './storm.ts'

const ROUNDS = Number(process.env.PREVIEW_ROUNDS ?? drawn(3, 200))
const SEED = Number(process.env.FC_SEED ?? 20_261_123)

it(`previews that come and go at once leave nothing, and nothing else is touched, ${ROUNDS} times`, {
  timeout: 3_600_000,
}, async () => {
  for (let seed = SEED; seed < SEED + ROUNDS; seed++) {
    const storm = drawStorm(seed)
    const error = await playStorm(storm).then(
      () => undefined,
      (found: Error) => found,
    )
    if (!error) continue
    const smallest = await shrink(storm, error)
    expect.fail(
      `FC_SEED=${seed} PREVIEW_ROUNDS=1 plays it again:\n${inWords(storm)}\n${error.message}\n\nSmaller:\n${inWords(smallest.storm)}\n${smallest.error.message}`,
    )
  }
})
