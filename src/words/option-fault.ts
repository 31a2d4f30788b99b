/** What is wrong with the options of a command, from the error of Node's parseArgs. Pure. */
import { LANGUAGES, say } from '../language/say.ts'
import { errorText } from './error-text.ts'
import { meant } from './nearest.ts'

/** `known`: every option of the command, with its dashes. Texts: node:util parseArgs. */
export function optionFault(error: unknown, known: readonly string[]): string {
  const text = errorText(error)
  const [, valueless] = /^Option '(?:-\w, )?(--[^' ]*)[^']*' argument (?:missing|is ambiguous)/.exec(text) ?? []
  if (valueless) return say`The option ${valueless} needs a value: ${valueless}=VALUE`
  const [, given] = /^Unknown option '(--?[^']*)'/.exec(text) ?? []
  if (given === undefined) return text
  // Each command takes it, with these values (`cli/options.ts`).
  if (given === '--language') return say`--language is one of ${LANGUAGES.join(say`, `)}.`
  const close = meant(given, known)
  return say`There is no option ${given}.${close ? say` Did you mean ${close}?` : ''}`
}
