/** No file of the product opens files by itself: what a checkout holds goes through `src/files/`. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, it } from 'vitest'

const src = resolve(import.meta.dirname, '../../../src')

/** What else imports `node:fs`, what of it, and why that is safe. */
const ALLOWED: Record<string, { names: string[]; why: string }> = {
  'cli/command-line.ts': {
    names: ['mkdtemp'],
    why: 'a temporary folder of its own, with a name that nobody can guess',
  },
  'cli/sandbox.ts': {
    names: ['mkdtemp', 'rm'],
    why: 'a temporary folder of its own, with a name that nobody can guess',
  },
  'github/runner.ts': { names: ['appendFile'], why: 'the summary, in the file that the runner made for this step' },
  'google/sign-in/application-default.ts': { names: ['access'], why: "asks whether gcloud's own file is there" },
  'language/spoken.ts': {
    names: ['existsSync', 'readFileSync'],
    why: 'files of the action itself, before anything else is loaded',
  },
  'run/disk.ts': { names: ['opendirSync', 'statSync'], why: 'of a folder whose place has been found' },
  'source/contents.ts': { names: ['closeSync', 'fstatSync', 'read'], why: 'with descriptors of files/read.ts' },
  'source/known-blobs.ts': { names: ['lstatSync', 'statSync'], why: 'looks and opens nothing' },
  'source/listing.ts': {
    names: ['Dirent', 'Stats', 'lstatSync', 'readdir', 'statSync'],
    why: 'looks and opens nothing',
  },
}

it('reads and writes files in one room only', () => {
  const found: Record<string, string[]> = {}
  for (const file of readdirSync(src, { recursive: true, encoding: 'utf8' }).map(each => each.replaceAll('\\', '/'))) {
    if (!file.endsWith('.ts') || /^(emulator|files)\//.test(file)) continue
    const text = readFileSync(join(src, file), 'utf8')
    const names = [...text.matchAll(/^import (?:type )?([^'"]*?) from '(?:node:)?fs(?:\/promises)?'/gm)]
      .flatMap(([, list = '']) => list.split(/[{},]/))
      .map(name => name.replace(/\btype\b/, '').trim())
      .filter(name => name !== '')
      .sort()
    if (names.length > 0) found[file] = names
    // No way around the list. The library for YAML is a file of ours that is loaded late.
    if (file === 'inputs/texts/yaml-library.ts')
      expect(text.match(/\bload\(.*?\)/g)).toEqual(["load('./yaml-parts.ts')"])
    else expect(text, file).not.toMatch(/import\('(node:)?fs|require\(|process\.binding|createRequire/)
  }
  expect(found).toEqual(Object.fromEntries(Object.entries(ALLOWED).map(([file, { names }]) => [file, names])))
})

it('reads YAML in one place, where its time is bounded', () => {
  const readers = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .map(each => each.replaceAll('\\', '/'))
    .filter(file => file.endsWith('.ts') && !file.startsWith('emulator/'))
    .filter(file =>
      /^(?:import|export) (?!type )[^'"]* from 'yaml'|\blibrary\(\)\.(?:parse\w*|Parser|Composer|Lexer)\b/m.test(
        readFileSync(join(src, file), 'utf8'),
      ),
    )
  expect(readers).toEqual(['inputs/texts/yaml-parts.ts', 'inputs/texts/yaml.ts'])
})
