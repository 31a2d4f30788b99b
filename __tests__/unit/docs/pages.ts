/** The pages that users read, and the blocks of code in them. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

export const ROOT = resolve(import.meta.dirname, '../../..')

const below = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.md'))
    .map(name => join(folder, name).replaceAll('\\', '/'))

/** Paths from the root: the README, and every page of docs/ and examples/. */
export const PAGES: readonly string[] = ['README.md', ...below('docs').sort(), ...below('examples').sort()]

export const textOf = (page: string): string => readFileSync(join(ROOT, page), 'utf8')

export interface Block {
  /** `docs/access.md, Callers by name`: the page, and the heading that the block stands under. */
  where: string
  text: string
}

/** The fenced blocks in a language, of all pages; the second one under a heading is `..., 2`. */
export function blocksOf(language: string): Block[] {
  const fence = new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm')
  return PAGES.flatMap(page => {
    const text = textOf(page)
    const under = new Map<string, number>()
    return [...text.matchAll(fence)].map(({ 1: code = '', index }) => {
      const heading = (
        text
          .slice(0, index)
          .match(/^#{1,3} .*$/gm)
          ?.at(-1) ?? ''
      ).replace(/^#+ /, '')
      const count = (under.get(heading) ?? 0) + 1
      under.set(heading, count)
      return { where: `${page}, ${heading}${count > 1 ? `, ${count}` : ''}`, text: code }
    })
  })
}

/** The anchors of a page's headings, as GitHub makes them. Code blocks have no headings. */
export function anchorsOf(text: string): string[] {
  const seen = new Map<string, number>()
  return [...text.replace(/^```[\s\S]*?^```$/gm, '').matchAll(/^#{1,6} (.*)$/gm)].map(([, heading = '']) => {
    const anchor = heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replace(/\s/g, '-')
    const count = seen.get(anchor) ?? 0
    seen.set(anchor, count + 1)
    return count === 0 ? anchor : `${anchor}-${count}`
  })
}
