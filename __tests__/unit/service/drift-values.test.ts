import { describe, expect, it } from 'vitest'
import { shown } from '../../../src/decisions/drift/words.ts'
import { sameQuantity } from '../../../src/service/drift-values.ts'

const LIMITS = 'template.containers[0].resources.limits'

describe('two ways of writing one value', () => {
  it.each([
    [`${LIMITS}.cpu`, '1', '1000m', true],
    [`${LIMITS}.cpu`, '1', '2', false],
    [`${LIMITS}.cpu`, undefined, '1', false],
    [`${LIMITS}.memory`, '1Gi', '1024Mi', true],
    [`${LIMITS}.memory`, '1G', '1Gi', false],
    ['template.timeout', '300s', '300.0s', true],
    ['template.timeout', '300s', '30s', false],
    ['template.sessionAffinity', undefined, false, true],
    ['template.scaling.minInstanceCount', 0, undefined, true],
    ['template.sessionAffinity', undefined, true, false],
    ['description', '', undefined, true],
    ['description', 'a', 'b', false],
  ] as const)('%s: %j and %j', (path, before, after, same) => {
    const row = { path, ...(before !== undefined && { before }), ...(after !== undefined && { after }) }
    expect(sameQuantity(row)).toBe(same)
  })
})

describe('a difference in words', () => {
  it.each([
    [{ path: 'ingress', before: 'a', after: 'b' }, 'ingress is "a"; it should be "b".'],
    [{ path: 'labels.team', before: 'a' }, 'labels.team is "a", but the workflow does not have it.'],
    [{ path: 'labels.team', after: 'b' }, 'labels.team is missing; it should be "b".'],
    [
      { path: 'template.containers[0].env[A]', before: 'set', after: 'changed' },
      'template.containers[0].env[A] has another value.',
    ],
    [
      { path: 'bindings[r]', before: ['a', 'b'], after: ['a'] },
      'r is granted to b, although the workflow does not ask for it.',
    ],
    [
      { path: 'bindings[roles/run.invoker]', after: 'allUsers' },
      'roles/run.invoker is not granted to allUsers, although the workflow asks for it.',
    ],
  ])('%j', (change, words) => {
    expect(shown(change)).toBe(words)
  })
})
