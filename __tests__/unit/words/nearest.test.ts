/** "Did you mean". */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { meant } from '../../../src/words/nearest.ts'

const MODES = ['deploy', 'preflight', 'preview', 'cleanup', 'drift', 'rollback', 'diagnose']

describe('meant', () => {
  it.each([
    ['previews', 'preview'],
    ['Deploy', 'deploy'],
    ['roll-back', 'rollback'],
    ['dirft', 'drift'],
  ])('understands %s as %s', (word, expected) => expect(meant(word, MODES)).toBe(expected))

  it.each(['', 'x', 'production', 'true'])('does not guess at %j', word => expect(meant(word, MODES)).toBeUndefined())

  it('takes the word with the fewest letters to change, the first of several', () => {
    expect(meant('--memry', ['--cpu', '--memory'])).toBe('--memory')
    expect(meant('b', ['ab', 'bc'])).toBe('ab')
    expect(meant('x', [])).toBeUndefined()
  })

  it('knows a word with one letter wrong', () => {
    fc.assert(
      fc.property(fc.constantFrom(...MODES), fc.nat({ max: 20 }), (mode, at) => {
        const wrong = `${mode.slice(0, at % mode.length)}#${mode.slice((at % mode.length) + 1)}`
        expect(meant(wrong, MODES)).toBe(mode)
      }),
    )
  })
})
