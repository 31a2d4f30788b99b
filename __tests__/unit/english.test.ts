/** Words that a native speaker of English would not write, or that can be read in two ways: in messages, comments and pages. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '../..')
const under = (folder: string, ending: string) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith(ending))
    .map(file => join(folder, file))

/** The emulator says Google's own words. */
const SOURCES = under('src', '.ts').filter(file => !file.startsWith(join('src', 'emulator')))
/** These pages quote Google's messages. */
const QUOTING = ['google-cloud.md', 'conformance.md', 'troubleshooting.md', 'troubleshooting.ja.md'].map(file =>
  join('docs', file),
)
const PAGES = [...under('docs', '.md'), 'README.md', 'CONTRIBUTING.md', 'SECURITY.md'].filter(
  file => !QUOTING.includes(file),
)

/** Each with what to write instead. */
const FOREIGN: [RegExp, instead: string][] = [
  // "may not exist" is a possibility, and read as one.
  [/\bmay not\b(?! (?:exist|have|know|yet|be (?:there|known|enough|what)))/i, '"cannot" or "is not allowed to"'],
  [/\bshall\b/i, '"should", "must" or "will"'],
  [/\bin order to\b/i, '"to"'],
  [/(?<!\bthere )(?<!\bthere's )\b(?:is|are) no (?!longer\b|more\b|less\b|such\b|one\b|doubt\b)/i, '"is not a"'],
  [/\bbelongs? into\b/i, '"belongs in"'],
  [/\bholds? (?:it|them) against\b|\bheld against\b/i, '"compare with"'],
  [/\b(?:stands?|stood) in the way\b/i, 'the cause'],
  [/\black of rights\b/i, '"missing permission"'],
  [/\bas a rule\b/i, '"usually"'],
  [/\bany ?more\b(?!\w)/i, '"no longer"'],
  [/\bwithout a word\b|\bin silence\b/i, '"silently"'],
  [/\bout of sight\b/i, '"not visible"'],
  [/\btyping error\b/i, '"typo"'],
  [/\bpassing fault\b/i, '"temporary"'],
  [/\bgoes on (?:serving|running|listening)\b/i, '"keeps"'],
  [/\bby way of\b/i, '"through"'],
  [/\bhalf-way\b/i, '"halfway"'],
]

describe.each(FOREIGN)('%s', (pattern, instead) => {
  it(`is written otherwise: ${instead}`, () => {
    const found = [...SOURCES, ...PAGES].flatMap(file =>
      readFileSync(join(root, file), 'utf8')
        .split('\n')
        .flatMap((line, at) => (pattern.test(line) ? [`${file}:${at + 1}: ${line.trim().slice(0, 160)}`] : [])),
    )
    expect(found).toEqual([])
  })
})
