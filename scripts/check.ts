/** Every check that is not a test: format and lint, types, generated docs, committed bundles. Runs all, then says which failed. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '..')
const bin = (name: string) => join(root, 'node_modules', '.bin', name)

const checks: Record<string, () => string | undefined> = {
  'format and lint': () => command(bin('biome'), 'ci', '.'),
  types: () => command(bin('tsc'), '-p', '.'),
  'generated documents are up to date': () => command(process.execPath, 'scripts/docs.ts', '--check'),
  'dist/ is a fresh build of src/': freshDist,
}

let failed = 0
for (const [name, check] of Object.entries(checks)) {
  const problem = check()
  if (problem !== undefined) failed++
  console.log(`${problem === undefined ? 'ok    ' : 'FAILED'} ${name}${problem ? `\n${problem}` : ''}`)
}
console.log(`${Object.keys(checks).length - failed} checks passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0

/** Output of a command that failed; undefined when it went well. */
function command(program: string, ...args: string[]): string | undefined {
  const done = spawnSync(program, args, { cwd: root, encoding: 'utf8' })
  return done.status === 0 ? undefined : `${done.stdout}${done.stderr}${done.error?.message ?? ''}`
}

/** Compares whole folders, byte by byte: chunks come and go with dependencies. */
function freshDist(): string | undefined {
  const scratch = mkdtempSync(join(tmpdir(), 'fresh-dist-'))
  using _ = { [Symbol.dispose]: () => rmSync(scratch, { recursive: true, force: true }) }
  const failure = command(process.execPath, 'scripts/build.ts', '--out', scratch)
  if (failure !== undefined) return failure
  const files = (folder: string) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(entry => join(entry.parentPath, entry.name).slice(folder.length + 1))
  const committed = join(root, 'dist')
  const names = new Set([...files(committed), ...files(scratch)])
  const differing = [...names].filter(name => !sameBytes(join(committed, name), join(scratch, name)))
  return differing.length === 0
    ? undefined
    : `Differing: ${differing.join(', ')}. Run "npm run build" and commit dist/.`
}

function sameBytes(a: string, b: string): boolean {
  try {
    return readFileSync(a).equals(readFileSync(b))
  } catch {
    return false
  }
}
