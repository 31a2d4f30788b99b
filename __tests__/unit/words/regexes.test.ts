/**
 * Every regular expression of the product takes linear time: texts of others are of any length (security case S12b). Each is tried on
 * hostile texts of 1 MB in a worker that is ended when it hangs; a quadratic one takes minutes.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { Worker } from 'node:worker_threads'
import { describe, expect, it } from 'vitest'
import { readWords } from '../../../scripts/messages.ts'
import { LANGUAGES } from '../../../src/language/say.ts'

const SRC = resolve(import.meta.dirname, '../../../src')
const MB = 1_000_000
/** Of one expression on one text: linear time is some hundredths of a second, also on a busy machine. */
const LIMIT_MS = 6_000

interface Found {
  file: string
  source: string
  flags: string
}

/** Literals as they stand in the code: after what can come before an expression, on one line. */
const LITERAL =
  /(?:^|[(,=:[!&|?{};>+]|\breturn)\s*\/(?![*/])((?:\[(?:\\.|[^\]\\\n])*\]|\\.|[^/\\\n[])+)\/([dgimsuvy]*)(?![\w/])/gm

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter(
  file => file.endsWith('.ts') && !file.startsWith('emulator') && !file.startsWith('data'),
)
const literals: Found[] = files.flatMap(file =>
  [...readFileSync(join(SRC, file), 'utf8').matchAll(LITERAL)].flatMap(([, source = '', flags = '']) => {
    try {
      new RegExp(source, flags)
      return [{ file, source, flags }]
    } catch {
      return []
    }
  }),
)

/** Patterns of our own words, in each language (`pattern` of language/say.ts). */
const said: Found[] = files.flatMap(file =>
  [...readFileSync(join(SRC, file), 'utf8').matchAll(/\bpattern\(\s*(['"])((?:\\.|(?!\1).)*)\1/g)].flatMap(
    ([, , text = '']) => {
      const source = text.replace(/\\(.)/g, '$1')
      return [source, ...LANGUAGES.slice(1).flatMap(language => readWords(language)[source] ?? [])].map(each => ({
        file,
        source: each,
        flags: '',
      }))
    },
  ),
)

/** Each once, under the first file that has it. */
const patterns = [
  ...Map.groupBy([...literals, ...said], ({ source, flags }) => `/${source}/${flags}`).values(),
].flatMap(same => same.slice(0, 1))

/** One kind of character for long: what most slow expressions are slow on. And beginnings of what ours look for. */
const PARTS = [
  ...[
    ' ',
    '\n',
    '\t',
    '\r',
    'a',
    'A',
    '0',
    '.',
    '-',
    '_',
    '/',
    ':',
    ',',
    '=',
    '"',
    "'",
    '`',
    '<',
    '>',
    '{',
    '[',
    '#',
    '\\',
    '*',
    '@',
    '|',
    '%',
  ],
  ...[
    'a.',
    'a-',
    'a ',
    ' a',
    '- ',
    'a/',
    '0.',
    '\n ',
    '\r\n',
    'a@',
    '""',
    '<a',
    '://',
    '${',
    '##',
    'A_',
    'a:',
    'é',
    'error ',
    'permission ',
    'Permission ',
  ],
]
const texts = Object.fromEntries(PARTS.map(part => [JSON.stringify(part), `x${part.repeat(MB / part.length)}!`]))

/** Tries from pattern `startAt` on; gives back the first that hangs, if one does. */
function tryFrom(startAt: number): Promise<{ at: number; name: string } | undefined> {
  const worker = new Worker(join(import.meta.dirname, 'regex-worker.ts'), { workerData: { patterns, texts, startAt } })
  return new Promise((done, fail) => {
    let last = { at: startAt, name: '' }
    const hangs = () => {
      void worker.terminate()
      done(last)
    }
    let timer = setTimeout(hangs, 60_000)
    worker.on('error', fail)
    worker.on('message', (message: { at: number; name: string; done?: true }) => {
      clearTimeout(timer)
      if (message.done) return done(undefined)
      last = message
      timer = setTimeout(hangs, LIMIT_MS)
    })
  })
}

describe('regular expressions', () => {
  it('are found', () => {
    expect(patterns.length).toBeGreaterThan(300)
    expect(patterns.map(({ source }) => source)).toContain('<[^<>]*>')
  })

  it('take linear time on 1 MB of any text', { timeout: 600_000 }, async () => {
    const slow: string[] = []
    for (let at = 0; at < patterns.length; ) {
      const hanging = await tryFrom(at)
      if (!hanging) break
      const { file, source, flags } = patterns[hanging.at] as Found
      slow.push(`${file}: /${source}/${flags} on ${hanging.name}`)
      at = hanging.at + 1
    }
    expect(slow).toEqual([])
  })
})
