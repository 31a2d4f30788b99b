/** Names, labels and numbers that are nearly right: gcloud 528 and we take and refuse the same. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readFlags } from '../../../src/inputs/flags/command-line.ts'
import { labelFaults } from '../../../src/inputs/rules/labels.ts'
import { jobFault } from '../../../src/inputs/rules/names.ts'
import { askGcloud, hasGcloud } from '../../fixtures/gcloud-python.ts'

/** Mostly what is allowed, with something that is not; lengths around the limits. */
const nearly = (letters: readonly string[]) =>
  fc.oneof(
    fc.string({ unit: fc.constantFrom(...letters), maxLength: 8 }),
    fc
      .tuple(fc.constantFrom(...letters), fc.integer({ min: 60, max: 66 }))
      .map(([letter, length]) => letter.repeat(length)),
  )

const LETTERS = ['a', 'z', '0', '9', '-', '_', 'A', '.', '/', ' ', 'é', 'É', '日', 'ß', ':', '=']

const SCRIPT = `
from googlecloudsdk.command_lib.run import flags
from googlecloudsdk.command_lib.util.args import labels_util
class Named:
  def __init__(self, name): self.name = name
  def Name(self): return self.name
def answer(value):
  kind, text = value
  if kind == 'key': return labels_util.IsValidLabelKey(text)
  if kind == 'value': return labels_util.IsValidLabelValue(text)
  if kind == 'concurrency': return bool(flags._ConcurrencyValue(text))
  flags.ValidateResource(Named(text))
  return True
`

type Case = [kind: 'key' | 'value' | 'name' | 'concurrency', text: string]

const taken: Record<Case[0], (text: string) => boolean> = {
  key: text => labelFaults({ [text]: 'x' }, { system: false }).length === 0,
  value: text => labelFaults({ key: text }, { system: false }).length === 0,
  name: text => jobFault(text) === undefined,
  concurrency: text => readFlags(`--concurrency=${text}`, () => '').problems.length === 0,
}

describe.skipIf(!hasGcloud)('gcloud', () => {
  it('takes and refuses the same', () => {
    const cases: Case[] = [
      ...fc.sample(nearly(LETTERS), 300).flatMap((text): Case[] => [
        ['key', text],
        ['value', text],
      ]),
      ...fc.sample(nearly(['a', '0', '-', 'A', '_', '.']), 200).map((text): Case => ['name', text]),
      ...['0', '1', '80', '-1', '1.5', 'x', 'default', 'Default', '1e3', '5000'].map(
        (text): Case => ['concurrency', text],
      ),
    ]
    const answers = askGcloud(SCRIPT, cases)
    cases.forEach(([kind, text], at) => {
      const answer = answers[at] ?? { error: '' }
      expect({ kind, text, taken: taken[kind](text) }).toEqual({
        kind,
        text,
        taken: 'ok' in answer && answer.ok === true,
      })
    })
  })
})
