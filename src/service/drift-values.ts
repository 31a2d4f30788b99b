/** Different spellings of the same value: `1000m` and `1` CPU, `1024Mi` and `1Gi`, an absent field and its default. */
import { quantityOf } from '../inputs/rules/quantities.ts'
import type { Change, Json } from '../model.ts'

/** Whether both sides of a row are the same quantity. */
export function sameQuantity({ path, before, after }: Pick<Change, 'path' | 'before' | 'after'>): boolean {
  if (/\.limits\.(cpu|memory)$/.test(path)) return same(quantity(before), quantity(after))
  if (/[tT]imeout$/.test(path)) return same(seconds(before), seconds(after))
  // ProtoJSON omits default values.
  return isNothing(before) && isNothing(after)
}

const same = (a: number | undefined, b: number | undefined) => a !== undefined && a === b
const quantity = (value: Json | undefined) => quantityOf(String(value ?? ''))
/** The default of a type in ProtoJSON. */
export const isNothing = (value: Json | undefined) =>
  value === undefined ||
  value === null ||
  value === false ||
  value === 0 ||
  value === '' ||
  (Array.isArray(value) && value.length === 0)

/** `300s`. */
function seconds(value: Json | undefined): number | undefined {
  const number = /^(\d+(?:\.\d+)?)s$/.exec(String(value ?? ''))?.[1]
  return number === undefined ? undefined : Number(number)
}
