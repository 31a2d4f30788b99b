/**
 * The words of a run, in the language of the run. The English text in the code is the name of a message: `` say`The service ${name} is public` ``
 * looks for `The service {0} is public` among the words of the language, and fills in the values where those have them. Without words
 * it is the English text. The language is set once, before the first text (`spoken.ts`): for a run, the functions are pure.
 */

/** The translation of an English message: `{0}` is a value, `{!0}` one that this language does not need. */
export type Words = (message: string) => string | undefined

type Value = unknown

/** The values of the input `language`; each but the first has a file of words here. */
export const LANGUAGES = ['en', 'ja'] as const

let words: Words | undefined

/** Sets the language of the process; English without words. */
export function speak(language: Words | undefined): void {
  words = language
}

/** Whether texts are English, whose words have case and plurals. */
export const isEnglish = (): boolean => words === undefined

/** A text for people. */
export function say(parts: TemplateStringsArray, ...values: readonly Value[]): string {
  if (words === undefined) return parts.reduce((text, part, at) => `${text}${values[at - 1]}${part}`)
  const message = parts.reduce((text, part, at) => `${text}{${at - 1}}${part}`)
  return said(message, ...values)
}

/** What texts of ours are recognised by: a message of its own, because each language has other words. */
export const pattern = (source: string, flags?: string): RegExp => new RegExp(said(source), flags)

/** The same for a message that stands elsewhere, as in a table that other programs read too. */
export function said(message: string, ...values: readonly Value[]): string {
  return (words?.(message) ?? message).replace(/\{(!?)(\d+)\}/g, (all, silent: string, at: string) =>
    silent ? '' : String(values[Number(at)] ?? all),
  )
}
