/** Small pieces of language: sentences, lists and counts. Pure; every message of the run can use them. */
import { isEnglish, said, say } from '../language/say.ts'

/** Trimmed, with a full stop unless it already ends like a sentence. */
export function sentence(words: string): string {
  const trimmed = words.trim()
  if (/[.!?。！？]$/.test(trimmed)) return trimmed
  return `${trimmed}${/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー」）]$/u.test(trimmed) ? '。' : '.'}`
}

/** For the middle of a sentence: lower-cases the first letter, except in names such as `API` and `Cloud Run`. */
export function lower(words: string): string {
  if (!isEnglish()) return words
  const isName = /^(?!(?:The|An?) )[A-Z](?:[A-Z]|\S+ [A-Z])/.test(words)
  return isName ? words : words.charAt(0).toLowerCase() + words.slice(1)
}

/** For the start of a sentence: upper-cases the first letter, except in names such as `run.invoker` and `allUsers`. */
export function capitalise(words: string): string {
  if (!isEnglish()) return words
  const isName = /^(?:\S*[._/\d]\S|[a-z]+[A-Z])/.test(words)
  return isName ? words : words.charAt(0).toUpperCase() + words.slice(1)
}

/** `a, b and c`. */
export function list(items: readonly string[]): string {
  return items.length < 2 ? (items[0] ?? '') : say`${items.slice(0, -1).join(say`, `)} and ${items.at(-1)}`
}

/** `a, b and 3 more`: at most `most` items by name. */
export function some(items: readonly string[], most: number): string {
  const more = items.length - most
  return more > 0 ? say`${items.slice(0, most).join(say`, `)} and ${more} more` : items.join(say`, `)
}

/** `1 file`, `2 files`, `2 retries` (if `many` is given). */
export const count = (number: number, one: string, many = `${one}s`): string =>
  isEnglish() ? `${number} ${number === 1 ? one : many}` : said(`{0} ${many}`, number)

/** At most `most` characters, with a mark if something was cut off. */
export const shorten = (words: string, most: number): string =>
  words.length > most ? `${words.slice(0, most - 1)}…` : words

/** As a language without blanks between sentences is written: what was put together from parts in English's way. */
export const spaced = (words: string): string =>
  isEnglish() ? words : words.replace(FULL_STOP, '。').replace(/(?<=[。！？])[ \t]+(?=\S)/g, '')

const FULL_STOP = /(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー」）])\.(?=\s|$)/gu
