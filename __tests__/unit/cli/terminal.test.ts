/** What a terminal shows: colours by marks, questions before a service is opened, completions that shells can read. */
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { completion, SHELLS } from '../../../src/cli/completion.ts'
import { COMMAND_NAMES, optionNames } from '../../../src/cli/help.ts'
import { coloured } from '../../../src/cli/terminal.ts'
import { openingQuestion } from '../../../src/decisions/access/opening-question.ts'
import { sourceFolder } from '../../fixtures/deploy.ts'

const marked = (style: string | readonly string[], text: string) => `<${[style].flat().join(' ')}>${text}</>`

it('colours lines by their mark, and nothing else', () => {
  const text = '❌ hello was not deployed\n  Why.\n\n⚠️ Careful\n  Fix: Do it\n    ❌ quoted\n❔ Unknown: x\n✅ done'
  expect(coloured(text, marked as never)).toBe(
    '<bold red>❌ hello was not deployed</>\n  Why.\n\n<yellow>⚠️ Careful</>\n<bold>  Fix: Do it</>\n    ❌ quoted\n<cyan>❔ Unknown: x</>\n<green>✅ done</>',
  )
})

it('asks before a run opens a service, and only then', () => {
  const place = { service: 'hello', region: 'us-central1' }
  expect(openingQuestion({ tries: [] }, place)).toBeUndefined()
  for (const way of ['all-users', 'no-invoker-check'] as never[])
    expect(openingQuestion({ tries: [way] }, place)).toMatch(/^Make hello in us-central1 public\? /)
})

describe('completions', () => {
  it.each(SHELLS)('of %s have every command and every option', shell => {
    const script = completion(shell)
    for (const command of COMMAND_NAMES) {
      expect(script).toContain(command)
      for (const { name } of optionNames(command)) expect(script).toContain(name.slice(2))
    }
  })

  const has = (shell: string) => {
    try {
      execFileSync(shell, ['-c', 'true'])
      return true
    } catch {
      return false
    }
  }

  it.each(SHELLS.filter(has))('%s takes its script', shell => {
    using folder = sourceFolder({ script: completion(shell) })
    expect(execFileSync(shell, ['-n', join(folder.path, 'script')], { encoding: 'utf8' })).toBe('')
  })

  it.each([
    ['de', 1, ['run-iam-deploy'], 'deploy'],
    ['--mem', 2, ['run-iam-deploy', 'deploy'], '--memory'],
    ['--preview-t', 2, ['run-iam-deploy', 'cleanup'], '--preview-ttl'],
    ['z', 2, ['run-iam-deploy', 'completion'], 'zsh'],
  ])('bash completes %j to %4$j', (typed, at, before, expected) => {
    const script = `${completion('bash')}\nCOMP_WORDS=("$@"); COMP_CWORD=${at}; _run_iam_deploy; echo "\${COMPREPLY[@]}"`
    expect(execFileSync('bash', ['-c', script, 'bash', ...before, typed], { encoding: 'utf8' })).toBe(`${expected}\n`)
  })
})
