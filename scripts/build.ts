/**
 * Source -> dist/: one ES module bundle for the action and one for the command line, side by side, with a file for whatever is loaded
 * later. Rolldown strips the types and joins the modules, leaving out what is never used; ncc makes the bundle of the command line of that.
 * Comments are taken out (a quarter of what every job would download; licences are in licenses.txt); names of our own code stay, with a line for each statement (`print.ts`). The same sources give the same bytes on every machine.
 * The words of other languages than English are files beside it, of which a run reads at most one.
 * `--out DIR` builds elsewhere, to compare.
 */
import { execFile } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { isAbsolute, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs, promisify } from 'node:util'
import { type CodeSplittingNameFunction, type Plugin, rolldown } from 'rolldown'
import { type MinifyOptions, minifySync } from 'rolldown/utils'
import { LANGUAGES } from '../src/language/say.ts'
import { packWords } from '../src/language/words.ts'
import { type MethodTable, onlyCalled } from './called-methods.ts'
import { licensesOf } from './licenses.ts'
import { inLines, withBuiltins } from './print.ts'
import { smallRoles } from './small-roles.ts'
import { UNUSED } from './unused.ts'

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

/** Places in `UNUSED` of what was imported. */
const met = new Set<number>()

const withoutUnused: Plugin = {
  name: 'without-unused',
  resolveId(source, importer = '') {
    const path = importer.replaceAll('\\', '/')
    const index = UNUSED.findIndex(({ by, module }) => by.test(path) && module.test(source))
    if (index >= 0) met.add(index)
    return index < 0 ? null : `unused:${index}`
  },
  load: id => (id.startsWith('unused:') ? (UNUSED[Number(id.slice(7))]?.code ?? null) : null),
}

/** Two packages bring the same version of one that they share, each in a folder of its own. */
const oneCopy: Plugin = {
  name: 'one-copy',
  resolveId(source, importer, { kind }) {
    const second = source === 'gaxios' && importer?.includes('gcp-metadata')
    return second
      ? this.resolve(source, join(root, 'node_modules/google-auth-library/build/src/index.js'), { kind })
      : null
  },
}

const yamlLibrary = join(root, 'src/inputs/texts/yaml-library.ts')

/** In the action, the library for YAML is a file that is loaded by its name. ncc knows no such files: the command line has it as any other. */
const namedYaml = (entry: string): Plugin => ({
  name: 'named-yaml',
  transform(code, id) {
    if (id !== yamlLibrary) return null
    if (entry === 'main') return code.replaceAll("'./yaml-parts.ts'", "'./yaml.js'")
    return `import * as parts from './yaml-parts.ts'\n${code.replace(/createRequire\(import\.meta\.url\)/, '() => parts')}`
  },
})

/** `yaml` has its modules also as ES modules, of which rolldown leaves out what is not used; by its name "for browsers". */
const yamlModules: Plugin = {
  name: 'yaml-modules',
  resolveId: source => (source === 'yaml' ? join(root, 'node_modules/yaml/browser/dist/index.js') : null),
}

/**
 * ncc writes `_start_js__WEBPACK_IMPORTED_MODULE_0__.name` for each use of a name of another file: 20 kB of the download. Names of the first
 * part are taken over once instead, which is the same where nothing in it gets its value later.
 */
const shortNames: Plugin = {
  name: 'short-names',
  renderChunk(code, { name }) {
    if (name === 'start' && /\b__esmMin\(/.test(code))
      throw new Error('The part "start" has modules that are not run at once.')
    const names = /^import \{ ([^}]*) \} from "\.\/start\.js";$/m
    return code.replace(names, (_, list: string) => {
      return `import * as __firstPart from "./start.js";\nconst { ${list.replaceAll(' as ', ': ')} } = __firstPart;`
    })
  },
}

/**
 * Google's packages make `Headers`, with which Node loads all of its `fetch`: 50 ms of CPU in each run. They send by node-fetch, which
 * brings 8 kB of the download; ours does what they use of it.
 */
const lightFetch: Plugin = {
  name: 'light-fetch',
  resolveId: source => (source === 'node-fetch' ? join(root, 'src/google/sign-in/library-fetch.ts') : null),
  transform(code, id) {
    if (!/node_modules\/(?:.*\/)?(?:google-auth-library|gaxios)\/build\/.*\.js$/.test(id.replaceAll('\\', '/')))
      return null
    const { Headers, FormData } = {
      Headers: `const Headers = require(${JSON.stringify(join(root, 'src/google/sign-in/library-headers.ts'))}).default;`,
      FormData: 'class FormData {}',
    }
    const needed = [/\bHeaders\(/.test(code) && Headers, /\bFormData\b/.test(code) && FormData].filter(Boolean)
    return needed.length > 0 ? `${needed.join('\n')}\n${code}` : null
  },
}

/** The texts of the inputs are for action.yml, the documents and the help of the command line. */
const withoutHelp = (entry: string): Plugin => ({
  name: 'without-help',
  transform(code, id) {
    if (entry === 'cli' || id !== join(root, 'src/inputs/table.ts')) return null
    return code.replace(/\bhelp:\s*(?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`[^`]*`)/g, "help: ''")
  },
})

/** Variables within functions of packages get short names; npm has each package as it is, in the version that licenses.txt names. */
const smallPackages: Plugin = {
  name: 'small-packages',
  transform(code, id) {
    if (!id.includes('node_modules') || !/\.[cm]?js$/.test(id)) return null
    return minified(id, code, {
      mangle: { toplevel: false },
      codegen: { removeWhitespace: false, legalComments: 'none' },
    })
  },
}

/** Of the 1,000 methods that GitHub's client has in a table, those that `src/github/` calls. */
const calledMethods: Plugin = {
  name: 'called-methods',
  async load(id) {
    if (!/plugin-rest-endpoint-methods.*endpoints\.js$/.test(id)) return null
    const { default: table } = (await import(pathToFileURL(id).href)) as { default: MethodTable }
    return `export default ${JSON.stringify(onlyCalled(table, sourcesIn(join(root, 'src/github'))))}`
  },
}

/** A table of 1,500 addresses, which only says of which of them the package has types. */
const pagedByType: Plugin = {
  name: 'paged-by-type',
  transform(code, id) {
    if (!/plugin-paginate-rest.*index\.js$/.test(id)) return null
    const shorter = code.replace(/var paginatingEndpoints = \[[^\]]*\];/, 'var paginatingEndpoints = [];')
    if (shorter.length === code.length) throw new Error(`${id} has no such table any more.`)
    return shorter
  },
}

const sourcesIn = (folder: string) => readdirSync(folder).map(name => readFileSync(join(folder, name), 'utf8'))

/** Data are parsed as JSON when they are loaded, which is faster than as JavaScript. */
const parsedData = (entry: string): Plugin => ({
  name: 'parsed-data',
  load(id) {
    if (!id.endsWith('.json')) return null
    const data = JSON.parse(readFileSync(id, 'utf8'))
    // The titles are for the embedded cloud.
    const { titles, ...read } = data
    if (id === join(root, 'src/data/roles.json'))
      return { code: smallRoles({ ...read, ...(entry === 'cli' && { titles }) }), moduleType: 'js' }
    // Of a package's own description, code reads at most these two.
    const used = id.endsWith('package.json') ? { name: data.name, version: data.version } : data
    return { code: `export default JSON.parse(${JSON.stringify(JSON.stringify(used))})`, moduleType: 'js' }
  },
})

const [action, cli] = await Promise.all([bundle('main'), bundle('cli')])
const idle = UNUSED.filter((_, index) => !met.has(index)).map(({ module }) => String(module))
if (idle.length > 0) throw new Error(`Nobody imports ${idle.join(', ')} any more: take it out of scripts/unused.ts.`)
// Numbers of chunks come and go: start from nothing.
rmSync(out, { recursive: true, force: true })
mkdirSync(out, { recursive: true })
cpSync(action, out, { recursive: true })
cpSync(cli, join(out, 'cli'), { recursive: true })
for (const language of LANGUAGES.slice(1)) {
  const table = JSON.parse(readFileSync(join(root, `src/language/${language}.json`), 'utf8'))
  writeFileSync(join(out, `${language}.br`), packWords(table))
}
chmodSync(join(out, 'cli/index.js'), 0o755)

/**
 * Folder of the bundle of an entry, `main` or `cli`. The command line, which npm hands out, is bundled by ncc. The action is left as rolldown has joined
 * it: every job downloads it, and what ncc puts around the parts is another 47 kB of gzip.
 */
async function bundle(entry: string): Promise<string> {
  const joined = join(scratch.path, 'joined', entry)
  const modules = await joinModules(entry, joined)
  const folder = entry === 'cli' ? await bundleByNcc(joined) : joined
  for (const name of readdirSync(folder).filter(file => file.endsWith('.js'))) print(join(folder, name))
  writeFileSync(join(folder, 'licenses.txt'), licensesOf(modules))
  return folder
}

async function bundleByNcc(joined: string): Promise<string> {
  const folder = join(scratch.path, 'bundle')
  // ncc looks through the working directory for files that `process.cwd()` could mean: there are none in an empty one.
  const args = ['build', join(joined, 'index.js'), '-o', folder, '--quiet', '--no-cache']
  const { stdout, stderr } = await promisify(execFile)(join(root, 'node_modules/.bin/ncc'), args, { cwd: empty })
  if (stdout.trim() || stderr.trim()) throw new Error(`ncc: ${stdout}${stderr}`)
  return folder
}

/** Writes the modules of an entry as few files, one for each part that is loaded by itself; gives the paths of all that are in them. */
async function joinModules(entry: string, folder: string): Promise<string[]> {
  const joined = await rolldown({
    input: {
      index: join(root, 'src', `${entry}.ts`),
      ...(entry === 'main' && { yaml: join(root, 'src/inputs/texts/yaml-parts.ts') }),
    },
    cwd: root,
    platform: 'node',
    preserveEntrySignatures: 'allow-extension',
    plugins: [
      withoutUnused,
      calledMethods,
      pagedByType,
      oneCopy,
      yamlModules,
      namedYaml(entry),
      parsedData(entry),
      withoutHelp(entry),
      ...(entry === 'cli' ? [shortNames] : []),
      lightFetch,
      smallPackages,
    ],
  })
  const { output } = await joined.write({
    dir: folder,
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: '[name].js',
    codeSplitting: {
      includeDependenciesRecursively: false,
      groups: [{ name: partOf(entry), debugName: 'parts' }],
    },
  })
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
  return output.flatMap(file => (file.type === 'chunk' ? file.moduleIds : [])).filter(path => isAbsolute(path))
}

function print(path: string): void {
  const code = minified(path, readFileSync(path, 'utf8'), {
    ...{ module: true, mangle: false },
    codegen: { removeWhitespace: true, legalComments: 'none' },
  })
  writeFileSync(path, inLines(withBuiltins(code)))
}

/** Shorter in its expressions, with the statements as they are. */
function minified(path: string, text: string, options: MinifyOptions): string {
  const compress = { sequences: false, joinVars: false, keepNames: { function: true, class: true } }
  const { code, errors } = minifySync(path, text, { compress, ...options })
  if (errors.length > 0) throw new Error(`${path}: ${errors.map(({ message }) => message).join(', ')}`)
  return code
}

/**
 * What every run loads is in two parts: to the first request, and after it. Without a word, rolldown makes a file of every set of modules
 * that the same parts share, which costs each run the time to load 30 files, and each job 11 kB of names that they pass each other.
 */
function partOf(entry: string): CodeSplittingNameFunction {
  const parts = new Map<string, string>()
  return (id, context) => {
    const walk = (path: string, part: string) => {
      if (parts.has(path)) return
      parts.set(path, part)
      for (const next of context.getModuleInfo(path)?.importedIds ?? []) walk(next, part)
    }
    // An older Node.js reads this part too, to say that it is too old.
    walk(join(root, 'src/language/spoken.ts'), 'words')
    const line = context.getModuleInfo(join(root, 'src/cli/command-line.ts'))
    for (const first of line?.importedIds ?? []) walk(first, 'start')
    for (const first of context.getModuleInfo(join(root, `src/${entry}.ts`))?.importedIds ?? []) walk(first, 'start')
    walk(join(root, 'src/run/stages.ts'), 'run')
    return parts.get(id)
  }
}
