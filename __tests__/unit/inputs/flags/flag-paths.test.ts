/** What a row of the flags sets exists: in the protos of Cloud Run, which a row that is misspelt was not copied from. */
import { describe, expect, it } from 'vitest'
import { validate } from '../../../../src/emulator/http/proto-schema.ts'
import generated from '../../../../src/emulator/http/protos.generated.json' with { type: 'json' }
import type { Config } from '../../../../src/inputs/config.ts'
import { type EditBody, type Flag, fits } from '../../../../src/inputs/flags/flag-kinds.ts'
import { FLAGS } from '../../../../src/inputs/flags/flags.ts'
import { INPUTS } from '../../../../src/inputs/table.ts'
import { KINDS } from '../../../../src/kinds/list.ts'
import { pathIn } from '../../../../src/service/edit-paths.ts'
import { applyEdits } from '../../../../src/service/edits.ts'

const MESSAGES: Record<string, Record<string, { t: string; r?: number; k?: string }>> = generated.messages
const ROOTS = {
  service: 'google.cloud.run.v2.Service',
  job: 'google.cloud.run.v2.Job',
  'worker-pool': 'google.cloud.run.v2.WorkerPool',
} satisfies Record<Config['kind'], string>
type Kind = Config['kind']

/** Names of edits for what is put together from several fields. */
const COMPOSED: Record<string, string> = {
  'container.secrets': 'container.env',
  'container.cloudSqlInstances': 'container.volumeMounts',
  'container.gpu': 'container.resources.limits',
}

function exists(path: string, kind: Kind): boolean {
  const whole = COMPOSED[path] ?? path
  const [first, ...rest] = whole.split('.')
  return first === 'container'
    ? isField('google.cloud.run.v2.Container', rest)
    : isField(ROOTS[kind], pathIn(whole, kind))
}

/** Keys of a map are free; what stands in a list is reached by a number or without one. */
function isField(message: string, [name = '', ...rest]: string[]): boolean {
  const field = MESSAGES[message]?.[name]
  if (!field) return false
  if (field.k || rest.length === 0) return true
  return isField(field.t, field.r && /^\d+$/.test(rest[0] ?? '') ? rest.slice(1) : rest)
}

const kindsOf = (flag: Flag): Kind[] => (Object.keys(ROOTS) as Kind[]).filter(kind => fits(flag, KINDS[kind]))

/** The edits of the row's own example, and of both forms of a switch. */
function editsOf(flag: Flag, kind: Kind): EditBody[] {
  const given = { value: [[flag.example]], switch: [['true'], ['false']], alone: [[]] }[flag.takes]
  return given.flatMap(values => {
    const effect = flag.effect(values, () => 'A: b')
    if (effect.kind === 'edits') return effect.edits
    const aim = { project: 'demo-project', region: 'us-central1', kind }
    return effect.kind === 'placed-edits' ? effect.edits(aim) : []
  })
}

const setting = FLAGS.filter(flag => !flag.refused)
  .flatMap(flag => kindsOf(flag).map(kind => ({ flag, kind, edits: editsOf(flag, kind) })))
  .filter(({ edits }) => edits.length > 0)

describe('A flag edits fields that there are, to values that the API reads:', () => {
  it.each(setting.map(row => [row.flag.name, row.kind, row.edits] as const))('%s of a %s', (name, kind, edits) => {
    expect(edits.map(({ path }) => path).filter(path => !exists(path, kind))).toEqual([])
    for (const edit of edits) {
      const resource = {}
      applyEdits(resource, [{ ...edit, from: name }], kind)
      expect(validate(ROOTS[kind], resource)).toEqual([])
    }
  })
})

it.each(FLAGS.map(flag => [flag.name, flag] as const))('%s is documented with a field or an input', (_, flag) => {
  const inputs: readonly string[] = INPUTS.map(({ name }) => name)
  const isPath = flag.sets !== '' && !flag.sets.includes(' ')
  const quoted = [...flag.sets.matchAll(/`([\w.]+)`/g)].map(([, word = '']) => word)
  const named = isPath ? [flag.sets] : quoted
  const [kind = 'service'] = kindsOf(flag)
  expect(named.filter(word => !inputs.includes(word) && !exists(word, kind))).toEqual([])
})

it('knows a misspelt field', () => {
  expect(exists('template.sessionAffinity', 'service')).toBe(true)
  expect(exists('template.sessionAfinity', 'service')).toBe(false)
  expect(exists('template.vpcAccess.networkInterfaces.0.network', 'job')).toBe(true)
  expect(exists('template.vpcAccess.networkInterfaces.0.netwrok', 'job')).toBe(false)
  expect(setting.length).toBeGreaterThan(150)
})
