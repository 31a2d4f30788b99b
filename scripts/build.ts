/**
 * Source -> dist/: rolldown makes one ES module bundle for the action and one for the command line, with a chunk for whatever is
 * loaded later. Comments are taken out (a quarter of what every job would download; licences are in licenses.txt); names and lines
 * stay readable. The same sources give the same bytes on every machine. `--out DIR` builds elsewhere, to compare.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { type Plugin, type RolldownOutput, rolldown } from 'rolldown'
import { licensesOf } from './licenses.ts'

const root = resolve(import.meta.dirname, '..')
const linking = join(import.meta.dirname, 'linking.ts')
const { values } = parseArgs({ options: { out: { type: 'string', default: join(root, 'dist') } } })

/** Tables as Node.js knows them, with a default export alone; a long JSON text is read faster than an object literal. */
const tables: Plugin = {
  name: 'tables',
  transform: {
    filter: { id: /[\\/]src[\\/].*\.json$/ },
    handler: json => ({
      code: `export default JSON.parse(${JSON.stringify(JSON.stringify(JSON.parse(json)))})`,
      moduleType: 'js',
    }),
  },
}

const bundles = await Promise.all([bundle('src/main.ts'), bundle('src/cli.ts')])
const [action, cli] = bundles as [RolldownOutput, RolldownOutput]
// The names of chunks come and go: start from nothing.
rmSync(values.out, { recursive: true, force: true })
write(action, values.out)
write(cli, join(values.out, 'cli'))
for (const folder of [values.out, join(values.out, 'cli')])
  execFileSync(process.execPath, ['--experimental-vm-modules', '--no-warnings', linking, folder], { stdio: 'inherit' })

async function bundle(entry: string): Promise<RolldownOutput> {
  await using build = await rolldown({
    cwd: root,
    input: { index: entry },
    platform: 'node',
    plugins: [tables],
    // No newer syntax than this: an older Node.js has to get as far as the sentence that says it is too old.
    transform: { target: 'es2024' },
    onLog: (_, log) => {
      throw new Error(`${entry}: ${log.message}`)
    },
  })
  const made = await build.generate({
    format: 'esm',
    chunkFileNames: '[name].js',
    comments: false,
    minify: false,
    minifyInternalExports: false,
  })
  // An entry awaits its later chunks at top level; a chunk that imports the entry would wait for it for ever.
  const circular = made.output.filter(file => file.type === 'chunk' && file.imports.includes('index.js'))
  if (circular.length > 0) throw new Error(`${entry}: ${circular.map(file => file.fileName)} imports the entry`)
  return made
}

function write({ output }: RolldownOutput, folder: string): void {
  mkdirSync(folder, { recursive: true })
  for (const file of output) writeFileSync(join(folder, file.fileName), file.type === 'chunk' ? file.code : file.source)
  const modules = output.flatMap(file => (file.type === 'chunk' ? file.moduleIds : []))
  writeFileSync(join(folder, 'licenses.txt'), licensesOf(modules))
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify({ type: 'module' }, null, 2)}\n`)
}
