/** Values as gcloud reads them on its command line: lists, maps with other delimiters, durations, counts
 *  (googlecloudsdk/calliope/arg_parsers.py and core/util/times.py, SDK 528). */
import { say } from '../../language/say.ts'
import { ParseError, putEntry } from '../texts/parse.ts'

/** `a,b,c`, or `^D^aDbDc` with any delimiter D. One trailing delimiter is ignored; empty text is an empty list. */
export function parseGcloudList(text: string): string[] {
  let delimiter = ','
  let rest = text
  if (text.startsWith('^') && text.indexOf('^', 1) > 0) {
    const end = text.indexOf('^', 1)
    delimiter = text.slice(1, end)
    rest = text.slice(end + 1)
    if (delimiter === '') throw new ParseError(say`an empty delimiter between the two "^"`)
  }
  if (rest === '') return []
  const items = rest.split(delimiter)
  if (rest.endsWith(delimiter)) items.pop()
  return items
}

/** `K1=V1,K2=V2`, or with another delimiter. Keys lose white space at their edges. Throws ParseError without showing a value. */
export function parseGcloudMap(text: string): Record<string, string> {
  const result: Record<string, string> = {}
  for (const [i, item] of parseGcloudList(text).entries()) {
    const equals = item.indexOf('=')
    const key = item.slice(0, equals).trim()
    if (equals < 1 || key === '') throw new ParseError(say`an entry (number ${i + 1}) that is not KEY=VALUE`)
    putEntry(result, key, item.slice(equals + 1), () => say`number ${i + 1}`)
  }
  return result
}

/** `600`, `10m`, `1m20s`, `1.5h`, `PT10M`, in seconds. Bare digits are seconds. Throws ParseError. */
export function parseGcloudDuration(text: string): number {
  const trimmed = text.trim().replace(/^\+(?=[\dPT])/i, '')
  if (/^\d+$/.test(trimmed)) return Number(trimmed)
  const part = (unit: string) => `(?:(\\d+(?:\\.\\d+)?)${unit})?`
  const plain = trimmed.replace(/^P?(?:(\d+(?:\.\d+)?D)T?|T)(?=\d|$)/i, '$1')
  const match = new RegExp(`^(?=\\d)${['d', 'h', 'm', 's'].map(part).join('')}$`, 'i').exec(plain)
  if (!match) throw new ParseError(say`"${trimmed.slice(0, 40)}", which is not a duration such as 5m or 1h30m`)
  const [days = 0, hours = 0, minutes = 0, seconds = 0] = match.slice(1).map(digits => Number(digits ?? 0))
  return ((days * 24 + hours) * 60 + minutes) * 60 + seconds
}
