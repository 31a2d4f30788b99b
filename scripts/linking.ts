/**
 * Whether the chunks of a bundle fit together: parses each and links each import to an export, and executes nothing, so that a
 * chunk that is rarely loaded is looked at like any other. Needs `--experimental-vm-modules`; the folder is the argument.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { join } from 'node:path'
import { type Module, SourceTextModule, SyntheticModule } from 'node:vm'

const folder = process.argv[2] ?? 'dist'
const chunks = new Map<string, Module>()
for (const name of readdirSync(folder).filter(file => file.endsWith('.js')))
  chunks.set(name, new SourceTextModule(readFileSync(join(folder, name), 'utf8'), { identifier: name }))

for (const chunk of chunks.values()) if (chunk.status === 'unlinked') await chunk.link(target)

async function target(specifier: string): Promise<Module> {
  const known = chunks.get(specifier.replace('./', ''))
  if (known) return known
  if (!isBuiltin(specifier)) throw new Error(`${folder} imports ${specifier}, which it does not hold`)
  const names = Object.keys(await import(specifier))
  return new SyntheticModule(names, () => {})
}
