/**
 * Source -> dist/: one ES module bundle for the action and one for the command line, side by side, with a chunk for whatever is loaded
 * later. Rolldown strips the types and joins the modules, leaving out what is never used; ncc makes the bundle of that, in a tenth of
 * the time that it takes with a thousand files. Comments are taken out (a quarter of what every job would download; licences are in
 * licenses.txt); names and lines stay readable. The same sources give the same bytes on every machine. `--out DIR` builds elsewhere,
 * to compare.
 */
import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs, promisify } from 'node:util'
import { type Plugin, rolldown } from 'rolldown'
import { minifySync } from 'rolldown/utils'
import { licensesOf } from './licenses.ts'

const root = resolve(import.meta.dirname, '..')
const { values } = parseArgs({ options: { out: { type: 'string', default: join(root, 'dist') } } })
const out = resolve(values.out)

// In the repository and not elsewhere: ncc numbers modules by the way from them to its own loaders.
mkdirSync(join(root, 'build'), { recursive: true })
using scratch = {
  path: mkdtempSync(join(root, 'build/')),
  [Symbol.dispose]: () => rmSync(scratch.path, { recursive: true, force: true }),
}
const empty = join(scratch.path, 'empty')
mkdirSync(empty)

/**
 * What packages import for uses that no run has, by the importing package: these few words stand in its place. The toolkit's own
 * requests go through proxies by `tunnel`, GitHub's client sends by `run/github-client.ts`, nobody asks the toolkit which system this
 * is, and Node.js itself has the streams of the web. `__tests__/bundle/real-hosts.test.ts` holds that all requests pass a proxy.
 */
const UNUSED: [importer: RegExp, module: RegExp, code: string][] = [
  [/\/@actions\//, /^undici$/, 'export class ProxyAgent {}\nexport const fetch = undefined'],
  [/\/@actions\/core\//, /^@actions\/exec$/, 'export const getExecOutput = undefined'],
  [/\/fetch-blob\//, /^web-streams-polyfill\//, 'export {}'],
]

const withoutUnused: Plugin = {
  name: 'without-unused',
  resolveId(source, importer = '') {
    const path = importer.replaceAll('\\', '/')
    const index = UNUSED.findIndex(([by, module]) => by.test(path) && module.test(source))
    return index < 0 ? null : `\0unused:${index}`
  },
  load: id => (id.startsWith('\0unused:') ? (UNUSED[Number(id.slice(8))]?.[2] ?? null) : null),
}

/** Data are parsed as JSON when they are loaded, which is faster than as JavaScript. */
const parsedData: Plugin = {
  name: 'parsed-data',
  load: id =>
    id.endsWith('.json')
      ? {
          code: `export default JSON.parse(${JSON.stringify(JSON.stringify(JSON.parse(readFileSync(id, 'utf8'))))})`,
          moduleType: 'js',
        }
      : null,
}

const [action, cli] = await Promise.all([bundle('main'), bundle('cli')])
// Numbers of chunks come and go: start from nothing.
rmSync(out, { recursive: true, force: true })
mkdirSync(out, { recursive: true })
cpSync(action, out, { recursive: true })
cpSync(cli, join(out, 'cli'), { recursive: true })

/** Folder of the bundle of an entry, `main` or `cli`. */
async function bundle(entry: string): Promise<string> {
  const joined = join(scratch.path, 'joined', entry)
  const folder = join(scratch.path, 'bundle', entry)
  const modules = await joinModules(entry, joined)
  // ncc looks through the working directory for files that `process.cwd()` could mean: there are none in an empty one.
  const args = ['build', join(joined, `${entry}.js`), '-o', folder, '--quiet', '--no-cache']
  const { stdout, stderr } = await promisify(execFile)(join(root, 'node_modules/.bin/ncc'), args, { cwd: empty })
  if (stdout.trim() || stderr.trim()) throw new Error(`ncc of ${entry}: ${stdout}${stderr}`)
  for (const name of readdirSync(folder).filter(file => file.endsWith('.js'))) dropComments(join(folder, name))
  writeFileSync(join(folder, 'licenses.txt'), licensesOf(modules))
  return folder
}

/** Writes the modules of an entry as few files, one for each part that is loaded by itself; gives the paths of all that are in them. */
async function joinModules(entry: string, folder: string): Promise<string[]> {
  const joined = await rolldown({
    input: join(root, 'src', `${entry}.ts`),
    cwd: root,
    platform: 'node',
    plugins: [withoutUnused, parsedData],
  })
  const { output } = await joined.write({ dir: folder, format: 'esm', chunkFileNames: '[name].js' })
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
  return output.flatMap(file => (file.type === 'chunk' ? file.moduleIds : [])).filter(path => !path.startsWith('\0'))
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
