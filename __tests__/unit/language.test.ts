/** The words of other languages: complete, with the values of the English texts, and nothing that is said passes by them. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { faultsOf, findMessages, readWords } from '../../scripts/messages.ts'
import { LANGUAGES, said, say, speak } from '../../src/language/say.ts'
import { packWords, unpackWords, wordsOf } from '../../src/language/words.ts'
import { count, list, lower, sentence, some, spaced } from '../../src/words/sentences.ts'

/** Per room, the texts that are said in English still: these numbers only go down. */
const UNTOLD: Record<string, number> = {}

const found = findMessages()

describe.each(LANGUAGES.slice(1))('the words of %s', language => {
  const { missing, surplus, values } = faultsOf(readWords(language), found)

  it('lack no message of the code', () => {
    expect(missing).toEqual([])
  })

  it('have no message that the code no longer has', () => {
    expect(surplus).toEqual([])
  })

  it('have the values of each message: {0}, or {!0} where the language does not need it', () => {
    expect(values).toEqual([])
  })
})

it('nothing that is said passes by the language', () => {
  const rooms = Object.groupBy(found.untold, text => text.slice(0, text.indexOf(':')))
  const counted = Object.fromEntries(Object.entries(rooms).map(([room, texts]) => [room, texts?.length]))
  expect(counted, found.untold.join('\n')).toEqual(UNTOLD)
})

it('the reader of messages sees what is said, and what passes by', () => {
  expect(found.messages.size).toBeGreaterThan(2500)
  expect([...found.messages.keys()]).toEqual(
    expect.arrayContaining(['{0} and {1}', '{0} services', 'The job cannot ask for an ID token']),
  )
})

describe('packed words', () => {
  it.each(LANGUAGES.slice(1))('of %s are those of the table, and no others', language => {
    const table = readWords(language)
    const words = unpackWords(packWords(table))
    for (const [message, text] of Object.entries(table)) expect(words(message)).toBe(text)
    expect(words('This is no message.')).toBeUndefined()
    expect(words('__proto__')).toBeUndefined()
  })

  it('are told apart where the first hashes are the same', () => {
    const messages = Array.from({ length: 6_000 }, (_, n) => `message ${n}`)
    const words = unpackWords(packWords(Object.fromEntries(messages.map(message => [message, `(${message})`]))))
    for (const message of messages) expect(words(message)).toBe(`(${message})`)
  })
})

/** The first lines in the table of symptoms, as a run says them: each is the beginning of a message, with its values. */
const symptoms = [...readFileSync(join(import.meta.dirname, '../../README.ja.md'), 'utf8').matchAll(/^\| (.+) \|$/gm)]
  .map(([, row = '']) => row.split(' | '))
  .filter(cells => cells.length === 4)
  .slice(1)
  .map(([, , line = '']) => line)
const messages = Object.values(readWords('ja'))
  .filter(text => !/^\{\d\}[^{]{0,12}$/.test(text))
  .map(text => text.split(/\{!?\d\}/).map(part => part.trim()))

/** Whether the parts of a message stand in the line, in their order, as far as the line goes. */
function isSaidBy(line: string, parts: string[]): boolean {
  let at = 0
  for (const part of parts) {
    const found = line.indexOf(part, at)
    if (found < 0) return at > 12 && part.startsWith(line.slice(-4))
    at = found + part.length
    if (at >= line.length - 1) return true
  }
  return at > 12
}

it.each(symptoms)('README.ja.md: a run says "%s"', line => {
  expect(messages.some(parts => isSaidBy(line, parts))).toBe(true)
})

describe('say', () => {
  it('is the text itself in English', () => {
    expect(say`a ${1} b ${'{0}'} c`).toBe('a 1 b {0} c')
    expect(said('It costs {0}.', '$1')).toBe('It costs $1.')
  })

  it('puts the values where the words of the language have them', () => {
    speak(
      wordsOf({
        '{0} of {1} {2} ready': '{1} 個中 {0} 個が準備完了{!2}',
        '{0} and {1}': '{0} と {1}',
        ', ': '、',
        '{0} files': '{0} 個のファイル',
      }),
    )
    try {
      expect(say`${1} of ${'{0}$&'} ${'is'} ready`).toBe('{0}$& 個中 1 個が準備完了')
      expect(say`not ${'translated'}`).toBe('not translated')
      expect(list(['a', 'b', 'c'])).toBe('a、b と c')
      expect(some(['a', 'b', 'c'], 3)).toBe('a、b、c')
      expect(count(1, 'file')).toBe('1 個のファイル')
      expect(lower('サービス')).toBe('サービス')
      expect(sentence('デプロイしました')).toBe('デプロイしました。')
      expect(sentence('Done')).toBe('Done.')
      expect(spaced('これは一文です。 次の文です. Cloud Run. end')).toBe('これは一文です。次の文です。Cloud Run. end')
      expect(spaced('アカウント に run.invoker（対象: プロジェクト p ） がhelloで')).toBe(
        'アカウントに run.invoker（対象: プロジェクト p）が hello で',
      )
      expect(spaced('サービス アカウント x の 3 個')).toBe('サービス アカウント x の 3 個')
    } finally {
      speak(undefined)
    }
    expect(list(['a', 'b', 'c'])).toBe('a, b and c')
  })
})
