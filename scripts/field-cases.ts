/** The table of `__tests__/field-cases.md`: which files hold a case that users met, from the tests marked by `fixtures/field-cases.ts`. */
import { FIELD_CASES, type FieldCase } from '../__tests__/fixtures/field-cases.ts'
import type { Ran } from './marked-tests.ts'

/** Files that play the bundle first. */
const inOrder = (files: Set<string>) =>
  [...files].sort((a, b) => Number(b.startsWith('bundle/')) - Number(a.startsWith('bundle/')) || a.localeCompare(b))

export function fieldCaseTable(ran: readonly Ran[]): string {
  const files = new Map<FieldCase, Set<string>>()
  for (const { test, file } of ran)
    for (const id of test.meta().fieldCases ?? []) files.set(id, (files.get(id) ?? new Set()).add(file))
  const rows = Object.entries(FIELD_CASES).map(([id, what]) => {
    const held = inOrder(files.get(id as FieldCase) ?? new Set()).map(file => `[${file}](${file})`)
    return `| ${id} | ${what} | ${held.join(', ')} |`
  })
  return ['| case | what happens | held by |', '|---|---|---|', ...rows, ''].join('\n')
}
