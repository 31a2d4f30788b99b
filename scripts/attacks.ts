/** The table of attacks in docs/security.md, counted from the tests that are marked by `__tests__/fixtures/attacks.ts`. */
import type { AttackKind } from '../__tests__/fixtures/attacks.ts'
import type { Ran } from './marked-tests.ts'

/** What is attacked, by the kinds of the security review. */
const KINDS: Record<AttackKind, string> = {
  S1: 'Deleting what is not a preview, by copied labels and names',
  S2: 'Deleting production that inherits a preview’s labels',
  S3: 'Files outside the workspace, by links',
  S4: 'Workflow commands in text that is logged',
  S5: 'Code of strangers, by events',
  S6: 'Reads that never end, and input that takes long to read',
  S7: 'Peers that never answer',
  S8: 'Endpoint overrides that lead tokens elsewhere',
  S9: 'Addresses in answers that lead tokens elsewhere',
  S10: 'Credentials in the source',
  S11: 'Values that come back in other spellings',
  S12: 'Huge answers and texts, odd names, lost answers',
  S13: 'Workflows, pins and licences',
  S14: 'Images of builds that only claim to be of this source',
}

interface Count {
  tried: number
  held: number
}

/** The rows of the table, the kinds in their order. */
export function attackTable(ran: readonly Ran[]): string {
  const counts = countsOf(ran)
  const kinds = (Object.keys(KINDS) as AttackKind[]).filter(kind => counts.has(kind))
  const rows = kinds.map(kind => ({ what: KINDS[kind], ...(counts.get(kind) ?? { tried: 0, held: 0 }) }))
  const sum = (of: keyof Count) => rows.reduce((all, row) => all + row[of], 0)
  return [
    '| what is attacked | tried | held |',
    '|---|---:|---:|',
    ...[...rows, { what: '**All**', tried: sum('tried'), held: sum('held') }].map(
      ({ what, tried, held }) => `| ${what} | ${number(tried)} | ${number(held)} |`,
    ),
    '',
  ].join('\n')
}

const number = (value: number) => value.toLocaleString('en')

function countsOf(ran: readonly Ran[]): Map<AttackKind, Count> {
  const counts = new Map<AttackKind, Count>()
  for (const { test } of ran) {
    const { attack } = test.meta()
    if (!attack) continue
    const { tried, held } = counts.get(attack.kind) ?? { tried: 0, held: 0 }
    const passed = test.result().state === 'passed'
    counts.set(attack.kind, { tried: tried + attack.tried, held: held + (passed ? attack.tried : 0) })
  }
  return counts
}
