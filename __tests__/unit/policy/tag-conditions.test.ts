/** Tag conditions, by table, and held against the embedded cloud, which evaluates them by a library for CEL. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ConditionResource, holds as holdsByCel } from '../../../src/emulator/policies/cel.ts'
import type { TagOn, TagView, Tri } from '../../../src/policy/answer.ts'
import { holds, parseCondition } from '../../../src/policy/tag-conditions.ts'
import { drawn } from '../../fixtures/share.ts'

const PROD: TagOn = { key: '42/env', value: 'prod', keyId: 'tagKeys/1', valueId: 'tagValues/11' }
const OPEN: TagOn = { key: '42/open', value: 'yes', keyId: 'tagKeys/2', valueId: 'tagValues/21' }
const view = (...tags: TagOn[]): TagView => ({ tags, complete: true })
const among = (...tags: TagOn[]): TagView => ({ tags, complete: false })
const match = (key: string, value: string) => `resource.matchTag('${key}', '${value}')`
const ten = Array(10).fill(match('42/env', 'prod')).join(' && ')

describe('holds', () => {
  it.each<[string, TagView, Tri]>([
    [match('42/env', 'prod'), view(PROD), 'yes'],
    [match('42/env', 'test'), view(PROD), 'no'],
    [match('42/env', 'prod'), view(), 'no'],
    [match('7/env', 'prod'), view(PROD), 'no'],
    ['resource.matchTag("42/env", "prod")', view(PROD), 'yes'],
    ["resource.matchTagId('tagKeys/1', 'tagValues/11')", view(PROD), 'yes'],
    ["resource.matchTagId('tagKeys/1', 'tagValues/12')", view(PROD), 'no'],
    ["resource.hasTagKey('42/env')", view(PROD), 'yes'],
    ["resource.hasTagKeyId('tagKeys/3')", view(PROD), 'no'],
    [`${match('42/env', 'prod')} && ${match('42/open', 'yes')}`, view(PROD, OPEN), 'yes'],
    [`${match('42/env', 'prod')} && ${match('42/open', 'yes')}`, view(PROD), 'no'],
    [`${match('42/env', 'prod')} || ${match('42/open', 'yes')}`, view(OPEN), 'yes'],
    // "&&" binds closer than "||".
    [`${match('a/a', 'a')} && ${match('a/a', 'a')} || ${match('42/env', 'prod')}`, view(PROD), 'yes'],
    [`${match('42/env', 'prod')} || ${match('a/a', 'a')} && ${match('a/a', 'a')}`, view(PROD), 'yes'],
    [`(${match('42/env', 'prod')} || ${match('a/a', 'a')}) && ${match('a/a', 'a')}`, view(PROD), 'no'],
    [ten, view(PROD), 'yes'],
    [`${ten} && ${match('42/env', 'prod')}`, view(PROD), 'unknown'],
    // A tag of which only the name or only the id is known.
    ["resource.matchTagId('tagKeys/1', 'tagValues/11')", view({ key: '42/env', value: 'prod' }), 'unknown'],
    [match('42/env', 'prod'), view({ keyId: 'tagKeys/1', valueId: 'tagValues/11' }), 'unknown'],
    [`${match('42/env', 'prod')} || ${match('42/open', 'yes')}`, view(OPEN, { keyId: 'tagKeys/1' }), 'yes'],
    // Tags that could not be read.
    [match('42/env', 'prod'), among(), 'unknown'],
    [match('42/env', 'test'), among(PROD), 'no'],
    [`${match('42/env', 'test')} && ${match('42/open', 'yes')}`, among(PROD), 'no'],
    [`${match('42/env', 'prod')} || ${match('42/open', 'yes')}`, among(PROD), 'yes'],
    // A project's key goes by the project's id or by its number.
    [match('acme-prod/env', 'prod'), view({ ...PROD, key: '123456789012/env' }), 'unknown'],
    [match('acme-prod/env', 'test'), view({ ...PROD, key: '123456789012/env' }), 'no'],
    [match('acme-prod/env', 'prod'), view({ ...PROD, key: 'other/env' }), 'no'],
  ])('%s', (expression, tags, answer) => {
    expect(holds(expression, tags)).toBe(answer)
  })

  it.each([
    '',
    'true',
    "resource.matchTag('42/env')",
    "resource.hasTagKey('42/env', 'prod')",
    "resource.matchTag('42/env', 'pr\\'od')",
    `!${match('42/env', 'prod')}`,
    `${match('42/env', 'prod')} &&`,
    `&& ${match('42/env', 'prod')}`,
    `${match('42/env', 'prod')} ${match('42/env', 'prod')}`,
    `${match('42/env', 'prod')} & ${match('42/env', 'prod')}`,
    `(${match('42/env', 'prod')}`,
    `${match('42/env', 'prod')})`,
    '()',
    "resource.name == 'x'",
    "request.matchTag('42/env', 'prod')",
  ])('is left to Google: %j', expression => {
    expect(parseCondition(expression)).toBeUndefined()
    expect(holds(expression, view(PROD))).toBe('unknown')
  })
})

const KEYS = ['42/a', '42/b', '42/c']
const VALUES = ['x', 'y']
const keyId = (key: string) => `tagKeys/${KEYS.indexOf(key) + 1}`
const valueId = (key: string, value: string) => `tagValues/${KEYS.indexOf(key) * 10 + VALUES.indexOf(value)}`
const call = fc
  .tuple(fc.constantFrom(...KEYS), fc.constantFrom(...VALUES), fc.constantFrom('name', 'id', 'key', 'keyId'))
  .map(([key, value, form]) => {
    if (form === 'key') return `resource.hasTagKey("${key}")`
    if (form === 'keyId') return `resource.hasTagKeyId('${keyId(key)}')`
    return form === 'name' ? match(key, value) : `resource.matchTagId('${keyId(key)}','${valueId(key, value)}')`
  })
const joined = (term: fc.Arbitrary<string>) =>
  fc
    .array(fc.tuple(term, fc.constantFrom(' && ', ' || ', '||')), { minLength: 1, maxLength: 3 })
    .map(terms => terms.map(([text, op], at) => (at === 0 ? text : `${op}${text}`)).join(''))
const expression = joined(
  fc.oneof(
    { weight: 2, arbitrary: call },
    joined(call).map(inner => `(${inner})`),
  ),
)
const tagged = fc
  .record({ '42/a': value(), '42/b': value(), '42/c': value() })
  .map(all => Object.entries(all).flatMap(([key, chosen]) => (chosen === undefined ? [] : [{ key, value: chosen }])))

function value() {
  return fc.option(fc.constantFrom(...VALUES), { nil: undefined })
}

const whole = ({ key, value: chosen }: { key: string; value: string }): TagOn => ({
  ...{ key, value: chosen, keyId: keyId(key), valueId: valueId(key, chosen) },
})

function byCel(text: string, tags: { key: string; value: string }[]): boolean {
  const names = new Map(tags.map(tag => [tag.key, tag.value]))
  const ids = new Map(tags.map(tag => [keyId(tag.key), valueId(tag.key, tag.value)]))
  return holdsByCel(text, new ConditionResource('n', 't', 's', names, ids), {})
}

describe('against CEL', () => {
  it('says the same of tags that are known', () => {
    const said = new Set<string>()
    fc.assert(
      fc.property(expression, tagged, (text, tags) => {
        const answer = holds(text, { tags: tags.map(whole), complete: true })
        said.add(answer)
        expect(answer).toBe(byCel(text, tags) ? 'yes' : 'no')
      }),
      { numRuns: drawn(250, 1000) },
    )
    expect([...said].sort()).toEqual(['no', 'yes'])
  })

  it('is only sure where nothing that is not known could turn it round', () => {
    const said = new Set<string>()
    fc.assert(
      fc.property(expression, tagged, tagged, fc.boolean(), (text, tags, others, byName) => {
        const half = tags
          .map(tag => ({ tag, named: { key: tag.key, value: tag.value } }))
          .map(
            ({ tag, named }): TagOn =>
              byName ? named : { keyId: keyId(tag.key), valueId: valueId(tag.key, tag.value) },
          )
        const answer = holds(text, { tags: half, complete: false })
        said.add(answer)
        if (answer === 'unknown') return
        const more = others.filter(({ key }) => !tags.some(tag => tag.key === key))
        for (const all of [tags, [...tags, ...more]]) expect(byCel(text, all)).toBe(answer === 'yes')
      }),
      { numRuns: drawn(250, 1000) },
    )
    expect([...said].sort()).toEqual(['no', 'unknown', 'yes'])
  })
})
