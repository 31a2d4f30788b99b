/**
 * Source -> dist/: `tsc` to JavaScript, then ncc makes one ES module bundle for the action and one for the command line.
 * TypeScript 7 has no JavaScript API, which ncc's own TypeScript loader needs; so ncc gets the output of tsc. Comments are taken out
 * of the bundles (a quarter of what every job would download; licences are in licenses.txt); names and lines stay readable.
 * `--out DIR` builds elsewhere, to compare with the committed bundles.
 */
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { minify } from 'terser'

const root = resolve(import.meta.dirname, '..')
const { values } = parseArgs({ options: { out: { type: 'string', default: join(root, 'dist') } } })
const out = resolve(values.out)
const bin = (name: string) => join(root, 'node_modules', '.bin', name)
const run = (command: string, ...args: string[]) =>
  execFileSync(command, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] })

const build = join(root, 'build')
rmSync(build, { recursive: true, force: true })
run(bin('tsc'), '-p', 'tsconfig.build.json')

// ncc does not clean its output folder, and the numbers of its chunks move: start from nothing.
rmSync(out, { recursive: true, force: true })
mkdirSync(out, { recursive: true })
using scratch = {
  path: mkdtempSync(join(tmpdir(), 'dist-')),
  [Symbol.dispose]: () => rmSync(scratch.path, { recursive: true, force: true }),
}
for (const [entry, folder] of [
  ['main.js', '.'],
  ['cli.js', 'cli'],
] as const) {
  const bundle = join(scratch.path, folder === '.' ? 'action' : folder)
  run(bin('ncc'), 'build', join(build, entry), '-o', bundle, '--license', 'licenses.txt', '--quiet')
  await dropComments(bundle)
  cpSync(bundle, join(out, folder), { recursive: true })
}
rmSync(build, { recursive: true, force: true })

async function dropComments(folder: string): Promise<void> {
  for (const name of readdirSync(folder).filter(file => file.endsWith('.js'))) {
    const path = join(folder, name)
    const { code = '' } = await minify(readFileSync(path, 'utf8'), {
      module: true,
      compress: false,
      mangle: false,
      format: { comments: false, beautify: true, indent_level: 1, shebang: true },
    })
    writeFileSync(path, code)
  }
}
