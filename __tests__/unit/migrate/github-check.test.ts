/** GitHub's parser over what `migrate` makes: its parts, put together by us, say what its own entry says. */
import { describe, expect, it } from 'vitest'
import { checkResult, githubErrors } from '../../../src/migrate/github-check.ts'
import * as entry from '../../fixtures/github-parser.ts'

const workflow = (job: string, steps = '[{ run: x }]') =>
  `on: push\njobs:\n  a:\n    runs-on: x\n${job}    steps: ${steps}\n`
const action = (step: string) => `name: a\ndescription: b\nruns: { using: composite, steps: [${step}] }\n`

describe.each([
  ['workflow', workflow(''), true],
  ['workflow', workflow('    timeout: 5\n'), false],
  ['workflow', workflow('', '[null, { run: x }]'), false],
  ['workflow', workflow('', '[{ run: "${{ nobody.knows }}" }, { run: "${{ foo( }}" }]'), false],
  ['workflow', workflow('', '[&a { run: x }, *a]'), true],
  ['workflow', 'jobs: [', false],
  ['action', action('{ run: x, shell: bash }'), true],
  ['action', action('{ run: x, shell: bash, needs: y }'), false],
  ['action', 'name: a\nruns: { using: composite, steps: [] }\n', false],
] as const)('%s %j', (kind, text, good) => {
  it(good ? 'is accepted' : 'is refused as by the entry of the package', () => {
    const own = githubErrors(text, kind)
    expect(own.length === 0).toBe(good)
    const theirs = entry.githubErrors(text, kind)
    expect(theirs).toHaveLength(own.length)
    for (const [at, error] of own.entries()) expect(theirs[at]).toContain(error)
  })
})

it('a change that GitHub would refuse is not made', () => {
  const before = workflow('    timeout: 5\n')
  expect(() => checkResult(before, workflow('    timeout: 5\n', '[null]'))).toThrow(
    /left as it is: GitHub's parser would refuse the changed file \(/,
  )
  // The same error once more is a new one.
  const twice = before.replace('timeout: 5', 'timeout: 5\n    timeouts: 6').replace('timeouts', 'timeout')
  expect(() => checkResult(before, twice)).toThrow(/left as it is/)
})

it('what GitHub refused before does not stop the change, and is said', () => {
  const before = workflow('    timeout: 5\n')
  expect(checkResult(before, before.replace('run: x', 'run: y'))).toEqual([
    {
      where: 'the file',
      kind: 'by-hand',
      text: "GitHub's parser refuses it, before the change too: Unexpected value 'timeout'",
    },
  ])
  expect(checkResult(workflow(''), workflow(''))).toEqual([])
})
