/** How the bundles are printed: no name changes, each statement has a line of its own, and all other white space is gone. */
import { parseSync } from 'rolldown/utils'

/** Of the syntax tree; `start`: its place in the text. */
interface Node {
  type: string
  start: number
}

/**
 * Minified text, in which line ends are only within template literals, with a line end in front of each statement and each member of a
 * class. Both may stand there wherever a statement or a member may.
 */
export function inLines(code: string): string {
  const breaks = new Set<number>()
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) for (const each of value) visit(each)
    else if (typeof value === 'object' && value !== null) {
      const { type, body, consequent } = value as Node & { body?: unknown; consequent?: unknown }
      const statements = LISTS.has(type) ? body : type === 'SwitchCase' ? consequent : []
      for (const { start } of Array.isArray(statements) ? (statements as Node[]) : []) if (start > 0) breaks.add(start)
      for (const each of Object.values(value)) visit(each)
    }
  }
  const { program, errors } = parseSync('bundle.js', code, { astType: 'js', sourceType: 'module' })
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join(', '))
  visit(program)
  let printed = ''
  let from = 0
  for (const at of [...breaks].sort((a, b) => a - b)) {
    printed += `${code.slice(from, at)}\n`
    from = at
  }
  return printed + code.slice(from)
}

const LISTS: ReadonlySet<string> = new Set(['Program', 'BlockStatement', 'StaticBlock', 'ClassBody'])
