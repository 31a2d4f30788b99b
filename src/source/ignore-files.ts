/** Finds and reads the ignore files of a source folder, in gcloud's order of precedence. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { defaultIgnoreRules, type IgnoreRules, parseIgnoreFile } from './ignore.ts'
import { codeOf, sourceProblem } from './problem.ts'

export interface FoundRules {
  rules: IgnoreRules
  /** The file that a person would edit to change them; undefined where nobody wrote one. */
  file: '.gcloudignore' | '.gitignore' | undefined
}

/** `.gcloudignore`; or, in what looks like a git checkout, gcloud's defaults with `.gitignore`; or nothing at all. */
export function readIgnoreRules(root: string): FoundRules {
  const own = readText(root, '.gcloudignore')
  if (own !== null) {
    const rules = parseIgnoreFile('.gcloudignore', own, name => readText(root, name))
    return { rules, file: '.gcloudignore' }
  }
  if (existsSync(join(root, '.gitignore'))) {
    const text = readText(root, '.gitignore')
    if (text === null) {
      throw sourceProblem(
        '.gitignore',
        '.gitignore is not a file. Replace it by one, or write a .gcloudignore instead.',
      )
    }
    return { rules: defaultIgnoreRules(text), file: '.gitignore' }
  }
  if (existsSync(join(root, '.git'))) return { rules: defaultIgnoreRules(null), file: undefined }
  return { rules: noRules(), file: undefined }
}

export const noRules = (): IgnoreRules => parseIgnoreFile('', '', () => null)

/**
 * @returns null where there is no such file (or a folder of that name, as gcloud sees it)
 * @throws UserError where there is one that we cannot read: guessing its content could upload what it keeps back
 */
function readText(root: string, name: string): string | null {
  let bytes: Uint8Array
  try {
    bytes = readFileSync(join(root, name))
  } catch (error) {
    if (['ENOENT', 'EISDIR', 'ENOTDIR', 'ELOOP', 'EINVAL'].includes(codeOf(error) ?? '')) return null
    throw sourceProblem(
      name,
      `${name} cannot be read (${codeOf(error)}). Give the runner's user the right to read it.`,
      error,
    )
  }
  try {
    // gcloud keeps a byte order mark, as part of the first pattern; so do we, and report that line as ineffective.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch (error) {
    throw sourceProblem(name, `${name} is not UTF-8 text, as ignore files have to be. Save it in that encoding.`, error)
  }
}
