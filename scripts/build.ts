/**
 * Source -> dist/: `tsc` to JavaScript, then ncc makes one ES module bundle for the action and one for the command line, side by side,
 * with a chunk for whatever is loaded later. TypeScript 7 has no JavaScript API, which ncc's own TypeScript loader needs; so ncc gets
 * the output of tsc. Comments are taken out (a quarter of what every job would download; licences are in licenses.txt); names and
 * lines stay readable. The same sources give the same bytes on every machine. `--out DIR` builds elsewhere, to compare.
 */
import { execFile, execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs, promisify } from 'node:util'
import { minifySync } from 'rolldown/utils'
import { licensesOf } from './licenses.ts'

const root = resolve(import.meta.dirname, '..')
const { values } = parseArgs({ options: { out: { type: 'string', default: join(root, 'dist') } } })
const out = resolve(values.out)
const bin = (name: string) => join(root, 'node_modules', '.bin', name)

const build = join(root, 'build')
using scratch = {
  path: mkdtempSync(join(tmpdir(), 'dist-')),
  [Symbol.dispose]: () => {
    rmSync(scratch.path, { recursive: true, force: true })
    rmSync(build, { recursive: true, force: true })
  },
}
rmSync(build, { recursive: true, force: true })
execFileSync(bin('tsc'), ['-p', 'tsconfig.build.json'], { cwd: root, stdio: 'inherit' })
const [action, cli] = await Promise.all([bundle('main.js'), bundle('cli.js')])
// Numbers of chunks come and go: start from nothing.
rmSync(out, { recursive: true, force: true })
mkdirSync(out, { recursive: true })
cpSync(action, out, { recursive: true })
cpSync(cli, join(out, 'cli'), { recursive: true })

/** Folder of the bundle of an entry. */
async function bundle(entry: string): Promise<string> {
  const folder = join(scratch.path, entry)
  const stats = join(scratch.path, `${entry}.json`)
  const args = ['build', join(build, entry), '-o', folder, '--quiet', '--no-cache', '--stats-out', stats]
  const { stdout, stderr } = await promisify(execFile)(bin('ncc'), args, { cwd: root })
  if (stdout.trim() || stderr.trim()) throw new Error(`ncc of ${entry}: ${stdout}${stderr}`)
  for (const name of readdirSync(folder).filter(file => file.endsWith('.js'))) dropComments(join(folder, name))
  writeFileSync(join(folder, 'licenses.txt'), licensesOf(modulesOf(JSON.parse(readFileSync(stats, 'utf8')))))
  return folder
}

interface Stats {
  modules?: Stats[]
  /** Path of the module's file; null for what has none. */
  nameForCondition?: string | null
}

/** Paths of all files in the bundle, those that were merged into others among them. */
function modulesOf({ modules = [], nameForCondition }: Stats): string[] {
  return [...(nameForCondition ? [nameForCondition] : []), ...modules.flatMap(modulesOf)]
}

function dropComments(path: string): void {
  const { code, errors } = minifySync(path, readFileSync(path, 'utf8'), {
    module: true,
    compress: false,
    mangle: false,
    codegen: { removeWhitespace: false, legalComments: 'none' },
  })
  if (errors.length > 0) throw new Error(`${path}: ${errors.map(({ message }) => message).join(', ')}`)
  writeFileSync(path, code)
}
