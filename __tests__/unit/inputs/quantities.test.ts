import fc from 'fast-check'
import { expect, it } from 'vitest'
import { quantityOf } from '../../../src/inputs/rules/quantities.ts'

it.each([
  ['1', 1],
  ['500m', 0.5],
  ['.5', 0.5],
  ['1.', 1],
  ['+2', 2],
  ['300m', 0.3],
  ['512Mi', 512 * 2 ** 20],
  ['1.5Gi', 1.5 * 2 ** 30],
  ['1G', 1e9],
  ['1e9', 1e9],
  ['1E3', 1000],
  ['1E', 1e18],
  ['100u', 0.0001],
  // Kubernetes has none of these.
  ['1K', undefined],
  ['1GB', undefined],
  ['1 Gi', undefined],
  ['-1', undefined],
  ['', undefined],
  ['.', undefined],
  ['1e', undefined],
  ['NaN', undefined],
])('%s is %s', (text, amount) => {
  expect(quantityOf(text)).toBe(amount)
})

it('a number is the same amount in each of its writings', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1_000_000 }), milli => {
      expect(quantityOf(`${milli}m`)).toBe(quantityOf(String(milli / 1000)))
      expect(quantityOf(`${milli}Gi`)).toBe(quantityOf(`${milli * 1024}Mi`))
    }),
  )
})
