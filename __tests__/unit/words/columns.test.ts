/** Text for 80 columns, in English and in Japanese, whose characters are two columns wide and have no blanks between words. */
import { describe, expect, it } from 'vitest'
import { readWords } from '../../../scripts/messages.ts'
import { wrapped } from '../../../src/words/columns.ts'

const columns = (line: string) => [...line].reduce((sum, char) => sum + (/[\u3000-\uffef]/.test(char) ? 2 : 1), 0)

it.each([
  ['a word that is longer than a line', `see ${'x'.repeat(90)} here`, ['see', 'x'.repeat(90), 'here']],
  ['Japanese, between any two characters', 'あ'.repeat(50), ['あ'.repeat(40), 'あ'.repeat(10)]],
  [
    'options in a list, after a comma',
    `${'あ'.repeat(30)}--to-latest、--to-revisions、--to-tags`,
    [`${'あ'.repeat(30)}--to-latest、`, '--to-revisions、--to-tags'],
  ],
  [
    'an opening bracket with what it holds',
    `${'あ'.repeat(39)}（tagKeys/123=tagValues/456）`,
    ['あ'.repeat(39), '（tagKeys/123=tagValues/456）'],
  ],
  ['no punctuation at the beginning of a line', `${'あ'.repeat(40)}。い`, ['あ'.repeat(39), 'あ。い']],
])('wraps %s', (_, text, lines) => expect(wrapped(text).split('\n')).toEqual(lines))

describe('every Japanese text', () => {
  const texts = Object.values(readWords('ja')).filter(text => !text.includes('\n'))

  it('fits, unless a line is one word', () => {
    const lines = texts.flatMap(text => wrapped(text, 6).split('\n'))
    const tooWide = lines.filter(line => columns(line) > 74 && /[ぁ-んァ-ヶ一-龠] ?[ぁ-んァ-ヶ一-龠]/.test(line))
    expect(tooWide).toEqual([])
  })

  it('begins no line with punctuation and ends none with an opening bracket', () => {
    const broken = texts.map(text => wrapped(text, 6)).filter(text => /\n[、。）」：？！ーっゃ]|[（「]\n/.test(text))
    expect(broken).toEqual([])
  })
})
