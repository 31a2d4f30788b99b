/** The direction of imports: each room leans on what stands before it; one folder talks to Google, one to GitHub; the emulator is apart. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

/** Folders and files of `src/`, the ground first. Each imports only from itself and from what stands before it, types included. */
const ROOMS =
  'language kinds model errors version words wire files inputs iam service needs source github google facts policy decisions report steps plan run setup migrate cli main'.split(
    ' ',
  )

/** Rooms whose code is a function of its arguments. */
const PURE = ['iam', 'service', 'needs', 'policy', 'decisions', 'report']

const src = resolve(import.meta.dirname, '../../src')
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map(file => file.replaceAll('\\', '/'))
  .filter(file => file.endsWith('.ts'))

interface Import {
  file: string
  /** Path within src/ for our own, the package or `node:` name for others. */
  from: string
  typeOnly: boolean
}

const imports: Import[] = files.flatMap(file => {
  const text = readFileSync(join(src, file), 'utf8')
  return [...text.matchAll(/^(?:import|export) (type )?[^;'"]*?from '([^']+)'|import\('([^']+)'/gms)].map(match => {
    const name = (match[2] ?? match[3]) as string
    return {
      file,
      from: name.startsWith('.') ? normalize(join(dirname(file), name)).replaceAll('\\', '/') : name,
      typeOnly: match[1] !== undefined,
    }
  })
})
const own = imports.filter(({ from }) => from.endsWith('.ts') && !from.startsWith('node:'))
const roomOf = (path: string) => path.split('/')[0]?.replace(/\.ts$/, '') ?? ''
const show = (found: Import[]) => found.map(({ file, from }) => `${file} imports ${from}`)

describe('imports', () => {
  it('finds the imports of every room', () => {
    expect(imports.length).toBeGreaterThan(100)
    const rooms = new Set(files.map(roomOf))
    expect([...rooms].filter(room => !ROOMS.includes(room)).sort()).toEqual(['emulator'])
  })

  it('lets each room import only what stands before it, types included', () => {
    const against = own.filter(
      ({ file, from }) =>
        !file.startsWith('emulator/') &&
        !from.startsWith('emulator/') &&
        ROOMS.indexOf(roomOf(from)) > ROOMS.indexOf(roomOf(file)),
    )
    expect(show(against)).toEqual([])
  })

  it('has no circle of files, types included', () => {
    expect(
      circles(own.filter(({ file }) => !file.startsWith('emulator/')).map(({ file, from }) => [file, from])),
    ).toEqual([])
  })

  it.each(PURE)('keeps %s pure: nothing of it does IO, nothing that it runs does', room => {
    const reached = new Set(files.filter(file => roomOf(file) === room))
    for (const file of reached)
      for (const { from, typeOnly } of own.filter(one => one.file === file)) if (!typeOnly) reached.add(from)
    const io = imports.filter(
      ({ file, from, typeOnly }) =>
        !typeOnly && reached.has(file) && /^node:(fs|http|https|http2|net|tls|child_process|dns)/.test(from),
    )
    expect(show(io)).toEqual([])
  })

  it('lets only google/ and github/ import network packages', () => {
    const network = imports.filter(
      ({ file, from, typeOnly }) =>
        !typeOnly &&
        /^(@actions\/(?!workflow-parser\/)|google-auth-library|gaxios|@google-cloud\/)/.test(from) &&
        !/^(google|github)\//.test(file),
    )
    expect(show(network)).toEqual([])
  })

  it('lets nobody but the command line import the emulator, and the emulator no code of the action', () => {
    const users = imports.filter(
      ({ file, from }) => from.startsWith('emulator/') && !file.startsWith('emulator/') && roomOf(file) !== 'cli',
    )
    expect(show(users)).toEqual([])
    const borrowed = own.filter(
      ({ file, from, typeOnly }) =>
        file.startsWith('emulator/') && !from.startsWith('emulator/') && !(typeOnly && from === 'wire.ts'),
    )
    expect(show(borrowed)).toEqual([])
  })
})

/** Groups of files that reach each other, each sorted (Tarjan's strongly connected components). */
function circles(edges: readonly (readonly [string, string])[]): string[][] {
  const next = Map.groupBy(edges, ([from]) => from)
  const order = new Map<string, number>()
  const low = new Map<string, number>()
  const stack: string[] = []
  const found: string[][] = []
  const visit = (file: string): number => {
    const index = order.size
    order.set(file, index)
    low.set(file, index)
    stack.push(file)
    for (const [, other] of next.get(file) ?? []) {
      const reached = order.has(other) ? (stack.includes(other) ? order.get(other) : undefined) : visit(other)
      if (reached !== undefined) low.set(file, Math.min(low.get(file) ?? index, reached))
    }
    if (low.get(file) === index) {
      const members = stack.splice(stack.indexOf(file))
      if (members.length > 1) found.push(members.sort())
    }
    return low.get(file) ?? index
  }
  for (const file of next.keys()) if (!order.has(file)) visit(file)
  return found
}
