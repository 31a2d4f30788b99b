/**
 * Measures `src/`: sizes of files and functions, rooms, circles. `node scripts/house.ts [DIR]` prints rows of the table in
 * docs/architecture.md, for another checkout's `src/` where DIR is given. The emulator is counted apart.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, resolve } from 'node:path'
import { parseSync, Visitor } from 'rolldown/utils'

const root = resolve(process.argv[2] ?? '.')
const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.ts'))
const own = files.filter(name => !name.startsWith('emulator/'))

const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0
const read = (file: string) => readFileSync(join(root, 'src', file), 'utf8')
const linesOf = (text: string) => text.split('\n').length - 1

/** Lines of the body of each named function of the file. */
function functionsOf(file: string): number[] {
  const text = read(file)
  const { program } = parseSync(file, text)
  const sizes: number[] = []
  const add = (body: { start: number; end: number } | null | undefined) => {
    if (body) sizes.push(text.slice(body.start, body.end).split('\n').length)
  }
  new Visitor({
    FunctionDeclaration: node => add(node.body),
    VariableDeclarator: ({ init }) => {
      if (init?.type === 'ArrowFunctionExpression' || init?.type === 'FunctionExpression') add(init.body)
    },
    Property: ({ value, method }) => {
      if (method && value.type === 'FunctionExpression') add(value.body)
    },
    MethodDefinition: ({ value }) => add(value.body),
  }).visit(program)
  return sizes
}

const roomOf = (file: string) => file.split('/')[0]?.replace('.ts', '') ?? ''
const edges = files.flatMap(file =>
  [...read(file).matchAll(/^(?:import|export) (type )?[^;'"]*?from '(\.[^']+\.ts)'/gms)].map(([, type, path = '']) => ({
    from: file,
    to: normalize(join(dirname(file), path)),
    typeOnly: type !== undefined,
  })),
)

/** How many groups of nodes reach each other, and how many nodes are in them. */
function circles(pairs: readonly (readonly [string, string])[]): string {
  const next = Map.groupBy(pairs, ([from]) => from)
  const reach = (start: string) => {
    const seen = new Set<string>()
    const open = [start]
    for (let at = open.pop(); at !== undefined; at = open.pop())
      for (const [, to] of next.get(at) ?? [])
        if (!seen.has(to)) {
          seen.add(to)
          open.push(to)
        }
    return seen
  }
  const reached = new Map([...next.keys()].map(node => [node, reach(node)]))
  const inCircle = [...reached].filter(([node, set]) => set.has(node)).map(([node]) => node)
  const groups = new Set(
    inCircle.map(node =>
      inCircle.filter(other => reached.get(node)?.has(other) && reached.get(other)?.has(node)).join(),
    ),
  )
  return groups.size === 0 ? '0' : `${groups.size} (of ${inCircle.length})`
}

const sizes = own.map(file => linesOf(read(file)))
const functions = own.flatMap(functionsOf)
const inner = edges.filter(({ from, to }) => !from.startsWith('emulator/') && !to.startsWith('emulator/'))
const between = inner.filter(({ from, to }) => roomOf(from) !== roomOf(to))
const rows: [string, string | number][] = [
  ['files, emulator apart', own.length],
  ['lines', sizes.reduce((sum, size) => sum + size, 0)],
  ['lines of a file: median, largest', `${quantile(sizes, 0.5)}, ${Math.max(...sizes)}`],
  ['functions', functions.length],
  [
    'lines of a function: median, 90 %, longest',
    `${quantile(functions, 0.5)}, ${quantile(functions, 0.9)}, ${Math.max(...functions)}`,
  ],
  ['rooms (folders and files at the top)', new Set(own.map(roomOf)).size],
  [
    'files in the largest folder',
    Math.max(...[...Map.groupBy(own, file => dirname(file)).values()].map(list => list.length)),
  ],
  ['circles of files, types included', circles(inner.map(({ from, to }) => [from, to]))],
  [
    'circles of rooms at runtime',
    circles(between.filter(edge => !edge.typeOnly).map(({ from, to }) => [roomOf(from), roomOf(to)])),
  ],
  ['circles of rooms, types included', circles(between.map(({ from, to }) => [roomOf(from), roomOf(to)]))],
  [
    'emulator: files, lines',
    `${files.length - own.length}, ${files.filter(name => name.startsWith('emulator/')).reduce((sum, name) => sum + linesOf(read(name)), 0)}`,
  ],
]
for (const [name, value] of rows) console.log(`| ${name} | ${value} |`)
