/** What was thrown, and what foreign JSON holds. */
import { describe, expect, it } from 'vitest'
import { errorStack, errorText } from '../../../src/words/error-text.ts'
import { object, text } from '../../../src/words/untyped.ts'

describe('what was thrown', () => {
  it('is its message, or itself in words', () => {
    expect(errorText(new Error('gone'))).toBe('gone')
    expect(errorText('gone')).toBe('gone')
    expect(errorText(undefined)).toBe('undefined')
  })

  it('has a stack, where it was an error', () => {
    expect(errorStack(new Error('gone'))).toMatch(/^Error: gone\n\s+at /)
    expect(errorStack('gone')).toBe('gone')
    expect(errorStack(Object.assign(new Error('gone'), { stack: undefined }))).toBe('gone')
  })
})

describe('JSON of somebody else', () => {
  it('has a text where there is a string that is not empty', () => {
    expect([text('a'), text(''), text(1), text(null)]).toEqual(['a', undefined, undefined, undefined])
  })

  it('has an object where there is one that is not a list', () => {
    expect([object({ a: 1 }), object([]), object(null), object('a')]).toEqual([
      { a: 1 },
      undefined,
      undefined,
      undefined,
    ])
  })
})
