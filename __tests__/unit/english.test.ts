/** Words that a message must not use, since they can be read in two ways. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, it } from 'vitest'

const src = resolve(import.meta.dirname, '../../src')
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(
  file => file.endsWith('.ts') && !file.startsWith('emulator'),
)

/** Lines of code without their comments. */
const codeOf = (file: string) =>
  readFileSync(join(src, file), 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^\s*\/\/.*$/gm, '')
    .split('\n')

it('says "cannot" or "is not allowed to", and "may not" only of what is possible', () => {
  // "may not exist" and "may not have been seen yet" are possibilities.
  const prohibitions = files.flatMap(file =>
    codeOf(file).flatMap(line => (/\bmay not (?!exist|have been|yet)/.test(line) ? [`${file}: ${line.trim()}`] : [])),
  )
  expect(prohibitions).toEqual([])
})
