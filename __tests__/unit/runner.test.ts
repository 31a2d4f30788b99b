/** What we log holds foreign text, and the runner reads commands from the log. */
import { describe, expect, it } from 'vitest'
import { parseCommand } from '../../scripts/play/runner.ts'
import { withoutCommands } from '../../src/github/runner.ts'

describe('text for the log', () => {
  it.each([
    '::error::no',
    '  ::set-output name=url::https://evil.example',
    'first\n::add-mask::x',
    'first\r::stop-commands::token',
    'first\r\n\t::warning file=a::b',
    '##[error]no',
    'in the middle ##[group]x',
    ':::error::x',
  ])('keeps %j from being a command', text => {
    for (const line of withoutCommands(text).split('\n')) {
      expect(parseCommand(line)).toBeUndefined()
      expect(line).not.toContain('##[')
    }
  })

  it('leaves all other text as it is', () => {
    const text = 'Build log: https://console.example/a::b\n  indented # [x] std::vector'
    expect(withoutCommands(text)).toBe(text)
  })
})
