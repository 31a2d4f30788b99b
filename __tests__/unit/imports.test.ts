/** The direction of imports: pure stages stay pure, one folder talks to Google, one to GitHub, and the emulator shares no logic. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const src = resolve(import.meta.dirname, '../../src')
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.ts'))

interface Import {
  file: string
  /** Path within src/ for our own, the package or `node:` name for others. */
  from: string
  typeOnly: boolean
}

const imports: Import[] = files.flatMap(file => {
  const text = readFileSync(join(src, file), 'utf8')
  return [...text.matchAll(/^(?:import|export) (type )?[^;'"]*?from '([^']+)'|import\('([^']+)'\)/gms)].map(match => {
    const name = (match[2] ?? match[3]) as string
    return {
      file,
      from: name.startsWith('.') ? normalize(join(dirname(file), name)) : name,
      typeOnly: match[1] !== undefined,
    }
  })
})
const within = (folder: string) => imports.filter(({ file }) => file.startsWith(`${folder}/`))
const own = (path: string) => !path.startsWith('node:') && path.endsWith('.ts')
const show = (found: Import[]) => found.map(({ file, from }) => `${file} imports ${from}`)

describe('imports', () => {
  it('finds the imports of every folder', () => {
    expect(imports.length).toBeGreaterThan(100)
    expect(new Set(imports.map(({ file }) => file.split('/')[0])).size).toBeGreaterThan(8)
  })

  it('keeps model.ts free of imports', () => {
    expect(show(imports.filter(({ file }) => file === 'model.ts'))).toEqual([])
  })

  it.each([
    ['inputs', ['inputs', 'model.ts']],
    ['decisions', ['decisions', 'facts', 'inputs', 'model.ts', 'report', 'plan']],
    ['plan', ['plan', 'facts', 'decisions', 'inputs', 'steps', 'model.ts', 'version.ts']],
    ['report', ['report', 'model.ts', 'decisions']],
  ])('keeps %s pure: it runs only code of %j, and no node: module that does IO', (folder, allowed) => {
    const foreign = within(folder).filter(
      ({ from, typeOnly }) =>
        !typeOnly && own(from) && !allowed.some(place => from === place || from.startsWith(`${place}/`)),
    )
    expect(show(foreign)).toEqual([])
    const io = within(folder).filter(({ from }) => /^node:(fs|http|https|net|tls|child_process|dns)/.test(from))
    expect(show(io)).toEqual([])
  })

  it('lets only google/ and github/ import network packages', () => {
    const network = imports.filter(
      ({ file, from, typeOnly }) =>
        !typeOnly &&
        /^(@actions\/|google-auth-library|gaxios|@google-cloud\/)/.test(from) &&
        !/^(google|github)\//.test(file),
    )
    expect(show(network)).toEqual([])
  })

  it('lets nobody but the command line import the emulator, and the emulator no code of the action', () => {
    const users = imports.filter(
      ({ file, from }) => from.startsWith('emulator/') && !file.startsWith('emulator/') && file !== 'cli.ts',
    )
    expect(show(users)).toEqual([])
    const borrowed = within('emulator').filter(
      ({ from, typeOnly }) => own(from) && !from.startsWith('emulator/') && !(typeOnly && from === 'google/wire.ts'),
    )
    expect(show(borrowed)).toEqual([])
  })
})
