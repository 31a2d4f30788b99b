/** The lines that say what a live resource has, ready to paste: its values are chosen by whoever can change it. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { inputsFor } from '../../../../src/decisions/drift/adopt.ts'
import { differing } from '../../../../src/decisions/drift/difference.ts'
import { INPUTS } from '../../../../src/inputs/table.ts'
import { attack } from '../../../fixtures/attacks.ts'

const SERVICE = '//run.googleapis.com/projects/p/locations/r/services/api'
const JOB = '//cloudscheduler.googleapis.com/projects/p/locations/r/jobs/api'
const NAMES = new Set<string>(INPUTS.map(({ name }) => name))
const MEANT =
  /^(labels|secrets|timeout|image|access|public_via|invokers|build_service_account|revision_traffic|update_traffic_flags|resource_tags|flags|schedule\w*)$/

const RUNS = 100
// biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub's
const EXPRESSION = '${{ secrets.KEY }}'
const BREAKS = ['\n', '\r', '\r\n', '\u0085', '\u2028', '\u2029', '\\n', '\\r']
const piece = fc.oneof(
  fc.constantFrom(
    EXPRESSION,
    '$',
    '{{',
    '}}',
    '${',
    ...BREAKS,
    ': ',
    ' #',
    '"',
    "'",
    '|',
    '&a',
    '*a',
    '\\u0024',
    '\\x0a',
    ',',
  ),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
)
const text = fc.array(piece, { maxLength: 5 }).map(parts => parts.join(''))
const value = fc.oneof(
  text,
  fc.integer(),
  fc.boolean(),
  fc.dictionary(text, fc.oneof(fc.integer(), text), { maxKeys: 3, noNullPrototype: true }),
  fc.array(text, { maxLength: 3 }),
)

const place = fc.oneof(
  text.map(name => [`labels.${name}`, SERVICE] as const),
  text.map(name => [`template.containers[app].env[${name}]`, SERVICE] as const),
  text.map(name => [`traffic.tags[${name}]`, SERVICE] as const),
  text.map(name => [`resourceTags[${name}]`, SERVICE] as const),
  fc.constantFrom(
    ...[
      'template.timeout',
      'template.containers[app].image',
      'template.containers[app].resources.limits.memory',
      'template.containers[app].command',
      'template.serviceAccount',
      'bindings[roles/run.invoker]',
      'buildAccount',
      'traffic',
      'invokerIamDisabled',
      'ingress',
      'description',
    ].map(path => [path, SERVICE] as const),
    ...['schedule', 'timeZone', 'httpTarget.oidcToken.audience', 'attemptDeadline'].map(path => [path, JOB] as const),
  ),
)

it('no expression and no further input of theirs gets into a workflow', attack('S4', RUNS), () => {
  let told = 0
  fc.assert(
    fc.property(place, value, fc.boolean(), ([path, target], before, same) => {
      const change = { target, path, before, after: same ? before : 'wanted' }
      const lines = inputsFor(differing(change), { kind: 'service', origin: { kind: 'template' } })
      if (lines === undefined) return
      told++
      expect(lines).not.toContain('${{')
      // As it stands in a workflow, below `with:`.
      const pasted = `with:\n${lines.replace(/^/gm, '  ')}\n  last: yes\n`
      for (const line of lines.split('\n').slice(1)) expect(line).toMatch(/^ {2}/)
      expect(lines).not.toMatch(/[\r\u0085\u2028\u2029]/)
      const keys = lines.split(/\n(?! {4})/).map(line => /^ *(\w+):/.exec(line)?.[1] ?? line)
      for (const key of keys) expect(key).toMatch(MEANT)
      expect(keys.filter(key => !NAMES.has(key))).toEqual([])
      expect(pasted.split('\n')).toHaveLength(lines.split('\n').length + 3)
    }),
    { numRuns: RUNS },
  )
  expect(told).toBeGreaterThan(10)
})

it.each([
  [EXPRESSION, undefined],
  ['a\nrun: evil', undefined],
  ['a\u2028b', undefined],
  ['$ {{ a }}', 'labels: |\n    team=$ {{ a }}'],
  ['web', 'labels: |\n    team=web'],
])('the label %j', (before, lines) => {
  const change = { target: SERVICE, path: 'labels.team', before, after: 'x' }
  const said = inputsFor(differing(change), { kind: 'service', origin: { kind: 'template' } })
  expect(said).toBe(lines)
  if (said) expect(parse(said)).toEqual({ labels: expect.stringContaining(`team=${before}`) })
})
