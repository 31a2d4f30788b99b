/** The licences of the packages that a bundle is made of. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

interface Package {
  folder: string
  name: string
  version: string
  license: string
}

/** By the paths of its modules; packages with the same text stand above it together. Throws where a package has no text to pass on: a copy without its licence is not allowed. */
export function licensesOf(modules: readonly string[]): string {
  // What the bundlers add of their own has no file.
  const folders = new Set([...bundlers, ...modules].map(path => dirname(path)))
  const found = [...folders].filter(folder => folder.includes('node_modules')).map(packageOf)
  const packages = new Map(found.map(each => [`${each.name}@${each.version}`, each]))
  const sorted = [...packages].sort(([a], [b]) => (a < b ? -1 : 1))
  const texts = Map.groupBy(sorted, ([id, { license, folder }]) => `${license}\n\n${textOf(id, folder)}\n`)
  return [...texts].map(([text, names]) => `${names.map(([id]) => id).join(', ')}\n${text}`).join('\n')
}

const APACHE =
  /^ *TERMS AND CONDITIONS FOR USE, REPRODUCTION, AND DISTRIBUTION$[\s\S]*?^ *END OF TERMS AND CONDITIONS$/m
const words = (text = '') => text.replace(/\s+/g, ' ').trim()
const ownTerms = words(APACHE.exec(readFileSync(join(import.meta.dirname, '../LICENSE'), 'utf8'))?.[0])

/** Terms that are word for word those of our own licence, which every copy has as well, are not there twice. */
const withoutOwnTerms = (text: string): string =>
  text.replace(APACHE, terms =>
    words(terms) === ownTerms
      ? '   [The terms and conditions are those in the file LICENSE of run-iam-deploy.]'
      : terms,
  )

const bundlers = ['@vercel/ncc', 'rolldown'].map(name => fileURLToPath(import.meta.resolve(name)))

/** The nearest package.json that names a package: those that only say "type" are no packages. */
function packageOf(folder: string): Package {
  const path = join(folder, 'package.json')
  const { name, version, license } = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {}
  return name && version ? { folder, name, version, license } : packageOf(dirname(folder))
}

function textOf(id: string, folder: string): string {
  const read = (name: string) => readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n')
  const names = readdirSync(folder).sort()
  const files = names.filter(name => /^((third-party-)?licen[cs]e|copying|notice)/i.test(name))
  if (files.length > 0) return withoutOwnTerms(files.map(name => read(name).trim()).join('\n\n'))
  const readme = names.find(name => /^readme/i.test(name))
  const section = readme && /^(?:# *)?licen[cs]e\n[\s\S]*/im.exec(read(readme))?.[0].trim()
  if (!section) throw new Error(`${id} has neither a licence file nor a section "License" in its README`)
  return section
}
