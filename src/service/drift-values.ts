/** Different spellings of the same value: `1000m` and `1` CPU, `1024Mi` and `1Gi`, an absent field and its default. */
import type { Change, Json } from '../model.ts'

const BYTES: Record<string, number> = {
  '': 1,
  K: 1e3,
  M: 1e6,
  G: 1e9,
  T: 1e12,
  Ki: 2 ** 10,
  Mi: 2 ** 20,
  Gi: 2 ** 30,
  Ti: 2 ** 40,
}

/** Whether both sides of a row are the same quantity. */
export function sameQuantity({ path, before, after }: Pick<Change, 'path' | 'before' | 'after'>): boolean {
  if (/\.limits\.cpu$/.test(path)) return same(cpus(before), cpus(after))
  if (/\.limits\.memory$/.test(path)) return same(bytes(before), bytes(after))
  if (/[tT]imeout$/.test(path)) return same(seconds(before), seconds(after))
  // ProtoJSON omits default values.
  return isNothing(before) && isNothing(after)
}

const same = (a: number | undefined, b: number | undefined) => a !== undefined && a === b
const isNothing = (value: Json | undefined) =>
  value === undefined ||
  value === null ||
  value === false ||
  value === 0 ||
  value === '' ||
  (Array.isArray(value) && value.length === 0)

/** `1`, `0.5` or `500m`. */
function cpus(value: Json | undefined): number | undefined {
  const [, number, milli] = /^(\d+(?:\.\d+)?)(m?)$/.exec(String(value ?? '')) ?? []
  return number === undefined ? undefined : Number(number) / (milli ? 1000 : 1)
}

/** `512Mi`, `1G`. */
function bytes(value: Json | undefined): number | undefined {
  const [, number, unit = ''] = /^(\d+(?:\.\d+)?)([KMGT]i?)?$/.exec(String(value ?? '')) ?? []
  return number === undefined ? undefined : Number(number) * (BYTES[unit] ?? 1)
}

/** `300s`. */
function seconds(value: Json | undefined): number | undefined {
  const number = /^(\d+(?:\.\d+)?)s$/.exec(String(value ?? ''))?.[1]
  return number === undefined ? undefined : Number(number)
}
