/** Finds and reads the ignore files of a source folder, in gcloud's order of precedence. */

import { join } from 'node:path'
import { FileFault } from '../files/fault.ts'
import { lookAt } from '../files/place.ts'
import { readBytes } from '../files/read.ts'
import { say } from '../language/say.ts'
import { defaultIgnoreRules, type IgnoreRules, parseIgnoreFile } from './ignore.ts'
import { sourceProblem } from './problem.ts'

interface FoundRules {
  rules: IgnoreRules
  /** The file that a person would edit to change them; undefined if there is none. */
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
    throw sourceProblem(
      '.gitignore',
      say`.gitignore is not a file. Replace it by one, or write a .gcloudignore instead.`,
    )
  }
  if (lookAt(join(root, '.git'))) return { rules: defaultIgnoreRules(undefined), file: undefined }
  return { rules: noRules(), file: undefined }
}

/** Everything is uploaded. */
export const noRules = (): IgnoreRules => parseIgnoreFile('', '', () => '')

/**
 * @returns undefined if there is no such file (or a folder with that name, as in gcloud)
 * @throws UserError if there is one that cannot be used: guessing its content could upload what it excludes
 */
function ignoreFile(root: string, name: string): string | undefined {
  try {
    return textOf(root, name)
  } catch (error) {
    if (!(error instanceof FileFault)) throw error
    if (error.kind === 'absent' || error.kind === 'folder') return undefined
    throw sourceProblem(
      name,
      say`${name} ${error.message}, so it is not known what it excludes from the upload. Replace it by a file in the source folder that the runner's user can read.`,
      error,
    )
  }
}

/**
 * Links must stay within the source: otherwise anyone who can write to it could make messages show parts of any file of the runner.
 * @throws FileFault
 */
function textOf(root: string, name: string): string {
  const bytes = readBytes(join(root, name), { workspace: root })
  try {
    // gcloud keeps a byte order mark as part of the first pattern; so do we, and report that line as ineffective.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw new FileFault('unusable', say`is not UTF-8 text, as ignore files have to be`)
  }
}
