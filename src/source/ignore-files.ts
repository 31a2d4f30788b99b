/** Finds and reads the ignore files of a source folder, in gcloud's order of precedence. */
import { join } from 'node:path'
import { FileFault } from '../files/fault.ts'
import { lookAt } from '../files/place.ts'
import { readBytes } from '../files/read.ts'
import { defaultIgnoreRules, type IgnoreRules, parseIgnoreFile } from './ignore.ts'
import { sourceProblem } from './problem.ts'

interface FoundRules {
  rules: IgnoreRules
  /** The file that a person would edit to change them; undefined where nobody wrote one. */
  file: '.gcloudignore' | '.gitignore' | undefined
}

/** `.gcloudignore`; or, in what looks like a git checkout, gcloud's defaults with `.gitignore`; or nothing at all. */
export function readIgnoreRules(root: string): FoundRules {
  const own = ignoreFile(root, '.gcloudignore')
  if (own !== undefined) {
    const rules = parseIgnoreFile('.gcloudignore', own, name => textOf(root, name))
    return { rules, file: '.gcloudignore' }
  }
  const theirs = ignoreFile(root, '.gitignore')
  if (theirs !== undefined) return { rules: defaultIgnoreRules(theirs), file: '.gitignore' }
  if (lookAt(join(root, '.gitignore'))) {
    throw sourceProblem('.gitignore', '.gitignore is not a file. Replace it by one, or write a .gcloudignore instead.')
  }
  if (lookAt(join(root, '.git'))) return { rules: defaultIgnoreRules(undefined), file: undefined }
  return { rules: noRules(), file: undefined }
}

/** Everything is uploaded. */
export const noRules = (): IgnoreRules => parseIgnoreFile('', '', () => '')

/**
 * @returns undefined where there is no such file (or a folder of that name, as gcloud sees it)
 * @throws UserError where there is one that cannot be used: guessing its content could upload what it keeps back
 */
function ignoreFile(root: string, name: string): string | undefined {
  try {
    return textOf(root, name)
  } catch (error) {
    if (!(error instanceof FileFault)) throw error
    if (error.kind === 'absent' || error.kind === 'folder') return undefined
    throw sourceProblem(
      name,
      `${name} ${error.message}, so it is not known what it keeps out of the upload. Put a file in its place that is in the source folder and that the runner's user can read.`,
      error,
    )
  }
}

/**
 * Links count only within the source: whoever may write to it could else have parts of any file of the runner shown.
 * @throws FileFault
 */
function textOf(root: string, name: string): string {
  const bytes = readBytes(join(root, name), { workspace: root })
  try {
    // gcloud keeps a byte order mark, as part of the first pattern; so do we, and report that line as ineffective.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw new FileFault('unusable', 'is not UTF-8 text, as ignore files have to be')
  }
}
