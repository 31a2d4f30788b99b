/**
 * Texts that stand where a name should be and are none: a value alone on its line is taken for the name of an entry, and names are
 * shown in findings, summary and report. A secret in base64 even ends in `=`, as NAME= does. Pure.
 */

/**
 * Whether what stands before the first `=` cannot plausibly be a name. `value`: what follows it; undefined where there is no `=`.
 * Base64 with its padding has a length that four divides; names of words, in whatever spelling, are let through.
 */
export function isNoName(key: string, value: string | undefined): boolean {
  if (key.includes('://') || key.includes('-----BEGIN')) return true
  if (!/^=*$/.test(value ?? '') || !/^[\w+/-]+$/.test(key)) return false
  const whole = key.length + (value === undefined ? 0 : 1 + value.length)
  const padded = value !== undefined && whole % 4 === 0
  // `NAME==` is nothing that anybody writes: the padding of a short text is enough.
  const long = whole >= (value ? 8 : 12)
  return long && (padded || value === undefined) && !WORDS.some(spelling => spelling.test(key))
}

/** LOG_LEVEL and LEVEL; log_level, log-level, log/level and level2; logLevel and LogLevel2. */
const WORDS: readonly RegExp[] = [
  /^[A-Z]+(?:_+[A-Z0-9]+)*_*\d{0,2}$/,
  /^[A-Z0-9]+(?:_+[A-Z0-9]+)+$/,
  /^[/._-]?[a-z0-9]+(?:[/._-]+[a-z0-9]+)*$/,
  /^[A-Za-z][a-z]+\d{0,2}(?:[A-Z][a-z]+\d{0,2})*$/,
]
