/** What we log holds foreign text, and the runner reads commands from the log (security case S4, and everything like it). */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseCommand } from '../../../scripts/play/runner.ts'
import { cut, foreignLines, inCommand, ownLines, unlikeCommand } from '../../../src/words/log-lines.ts'
import { attack } from '../../fixtures/attacks.ts'
import { drawn } from '../../fixtures/share.ts'

/** Every character that Unicode or anybody else counts as white space, an end of line, a control, or as nothing to be seen. */
const UNSEEN = Array.from({ length: 0x3001 }, (_, code) => String.fromCodePoint(code))
  .concat('\ufe00', '\ufe0f', '\ufeff', '\ufff9', '\ufffb', '\u3164', '\uffa0', '\u{e0001}', '\u{e0100}')
  .filter(char => /[\s\p{Z}\p{Cc}\p{Cf}\p{DI}]/u.test(char))

/** Lines as the most generous reader would split them. */
const lines = (text: string) => text.split(/[\n\r\v\f\u001c-\u001e\u0085\u2028\u2029]/)

/** The runner's rules; and those of a parser that does not see what nobody sees. */
function obeys(text: string): boolean {
  return lines(text).some(line => {
    const seen = line.replace(/[\s\p{Z}\p{C}\p{Mn}\p{DI}]/gu, '')
    return (
      parseCommand(line) !== undefined ||
      seen.startsWith('::') ||
      /#[\p{Cf}\p{Mn}\p{DI}]*#[\p{Cf}\p{Mn}\p{DI}]*\[/u.test(line)
    )
  })
}

const COMMANDS = ['::set-output name=url::https://evil.example', '::add-mask::x', '::stop-commands::t', '##[error]no']

const FORMS = { ownLines, foreignLines, unlikeCommand: (text: string) => lines(text).map(unlikeCommand).join('\n') }

describe.each(Object.entries(FORMS))('%s', (_, form) => {
  it.each([
    'first\n\u0085::set-output name=url::https://evil.example\n\u0085::error title=pwned::x',
    '::error::no',
    '  ::set-output name=url::https://evil.example',
    'first\n::add-mask::x',
    'first\r::stop-commands::token',
    'first\r\n\t::warning file=a::b',
    '##[error]no',
    'in the middle ##[group]x',
    '#\u0001#[error]x',
    '\u001b[0m::error::x',
    '##\u001b[0m[error]x',
    ':::error::x',
    '####[error]x',
  ])('keeps %j from being a command', text => {
    expect(obeys(form(text))).toBe(false)
  })

  it(`keeps a command behind each of ${UNSEEN.length} unseen characters from being one`, attack('S4'), () => {
    expect(UNSEEN.length).toBeGreaterThan(100)
    const got = UNSEEN.flatMap(unseen =>
      COMMANDS.flatMap(command => [
        `${unseen}${command}`,
        `first${unseen}${command}`,
        `first\n${unseen}${unseen}${command}`,
        `first\r\n \t${unseen} ${command}`,
        `#${unseen}#${unseen}[error]x`,
      ]),
    ).filter(text => obeys(form(text)))
    expect(got.map(text => JSON.stringify(text))).toEqual([])
  })

  it('keeps any mixture of them from being one', attack('S4', 1000), () => {
    const part = fc.oneof(
      fc.constantFrom(...UNSEEN),
      fc.constantFrom(...COMMANDS, ':', '::', '#', '##', '[', ']', 'error', '\u001b[1m', '%0A'),
      fc.string({ unit: 'binary', maxLength: 3 }),
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), parts => {
        expect(obeys(form(parts.join('')))).toBe(false)
      }),
      { numRuns: drawn(250, 1_000) },
    )
  })
})

describe('the runner of the tests', () => {
  it.each(COMMANDS)('obeys %j, so that the tests above can fail', command => {
    expect(obeys(command)).toBe(true)
    expect(obeys(`first\n\u0085${command}`)).toBe(true)
    expect(parseCommand(`\u0085${command}`)).toBeDefined()
    expect(parseCommand(`\ufeff${command}`)?.name).toBe(command.startsWith('#') ? 'error' : undefined)
  })
})

describe('text for the log', () => {
  it('stays as it is on one line', () => {
    for (const text of ['Build log: https://console.example/a::b', '✅ done', '', '5 of 7 # [x] std::vector', '⚠️ é'])
      expect(ownLines(text)).toBe(text)
  })

  it('is marked line by line where it is not ours, or may not be', () => {
    expect(foreignLines('Step 1\n\n  \u001b[31mERROR\u001b[0m: no\r\nend')).toBe('| Step 1\n|\n|   ERROR: no\n| end')
    expect(ownLines('It failed: no\nsuch file')).toBe('It failed: no\n| such file')
  })

  it('keeps its lines in an annotation', () => {
    expect(inCommand('a\r\nb ##[x]\u0085c\u0000')).toBe('a\nb ## [x]\nc')
  })

  it('is cut, and never in the middle of a character', () => {
    const longest = { a: '\n', b: '%', c: '€', d: '##[', e: '𝄞', f: '\u0085::x' }
    for (const unit of Object.values(longest)) {
      const text = unit.repeat(1_000_000 / unit.length)
      for (const form of [ownLines, foreignLines])
        for (const line of form(text).split('\n')) expect(Buffer.byteLength(line)).toBeLessThan(64_000)
      const command = inCommand(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
      expect(Buffer.byteLength(command)).toBeLessThan(64_000)
      expect(cut(text)).toMatch(/…$/)
      expect(cut(text)).not.toContain('\ufffd')
    }
    expect(cut('short')).toBe('short')
  })
})
