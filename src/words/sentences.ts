/** Small pieces of language: sentences, lists and counts. Pure; every message of the run can use them. */
import { isEnglish, said, say } from '../language/say.ts'

/** Trimmed, with a full stop unless it already ends like a sentence. */
export function sentence(words: string): string {
  const trimmed = words.trim()
  if (/[.!?。！？]$/.test(trimmed)) return trimmed
  return `${trimmed}${/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(trimmed) ? '。' : '.'}`
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

/**
 * As Japanese is written, what was put together from parts in English's way: no blank between sentences or before a particle, one between
 * Japanese and Latin words, as in Google's documentation.
 */
export function spaced(words: string): string {
  if (isEnglish()) return words
  return words.replace(FULL_STOP, '。').replace(NO_BLANK, '').replace(BLANK, ' ')
}

const KANA = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー`
const FULL_STOP = new RegExp(String.raw`(?<=[${KANA}」）])\.(?=\s|$)`, 'gu')
/** After and before punctuation, and around particles. */
const NO_BLANK = new RegExp(
  String.raw`(?<=[。、！？（「」）])[ \t]+(?=\S)|(?<=[\w${KANA}])[ \t]+(?=[）（、。」])|(?<=[${KANA}])[ \t]+(?=\p{Script=Hiragana})|(?<=\p{Script=Hiragana})[ \t]+(?=[${KANA}])`,
  'gu',
)
const BLANK = new RegExp(`(?<=[${KANA}])(?=[A-Za-z0-9])|(?<=[A-Za-z0-9])(?=[${KANA}])`, 'gu')
