/** How the bundles are printed: no name changes, each statement has a line of its own, and all other white space is gone. */
import { isBuiltin } from 'node:module'
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

/** Of a statement `import`. */
interface Import extends Node {
  end: number
  source: { value: string }
  specifiers: { type: string; local: { name: string }; imported?: { name: string } }[]
}

/**
 * Node's own modules are taken as they are. Imported, each of them is read from end to end for the names that it exports, and of `node:http`
 * some of those load all of `fetch`: 50 ms of CPU in each run.
 */
export function withBuiltins(code: string): string {
  const { program } = parseSync('bundle.js', code, { astType: 'js', sourceType: 'module' })
  const imports = (program.body as unknown as Import[]).filter(
    ({ type, source }) => type === 'ImportDeclaration' && isBuiltin(source.value),
  )
  let taken = code
  for (const { start, end, source, specifiers } of imports.toReversed()) {
    const named = specifiers.filter(({ imported }) => imported && imported.name !== 'default')
    const names = named.map(({ local, imported }) =>
      local.name === imported?.name ? local.name : `${imported?.name}:${local.name}`,
    )
    const whole = specifiers.filter(each => !named.includes(each)).map(({ local }) => local.name)
    const parts = [...whole, ...(names.length > 0 ? [`{${names.join(',')}}`] : [])]
    const statements = parts.map(part => `const ${part}=process.getBuiltinModule("${source.value}");`)
    taken = taken.slice(0, start) + statements.join('') + taken.slice(end)
  }
  return taken
}

const LISTS: ReadonlySet<string> = new Set(['Program', 'BlockStatement', 'StaticBlock', 'ClassBody'])
