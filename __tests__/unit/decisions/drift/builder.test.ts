/** The account of the next build compared with that of the build of what runs. */
import { expect, it } from 'vitest'
import { builderDifference } from '../../../../src/decisions/drift/build.ts'
import type { Facts } from '../../../../src/facts/facts.ts'
import type { Fact } from '../../../../src/model.ts'
import { aConfig } from '../../../fixtures/config.ts'

const known = (value: string | null): Fact<string | null> => ({ known: true, value, evidence: [] })
const unread: Fact<string | null> = { known: false, why: 'Refused.', evidence: [] }

it.each<[string, Fact<string | null>, Fact<string | null> | undefined, number]>([
  ['another account', known('b@p'), known('a@p'), 1],
  ['the same', known('a@p'), known('a@p'), 0],
  ['no build tells', known('b@p'), known(null), 0],
  ['builds cannot be listed', known('b@p'), unread, 0],
  ['the workflow names it', known('b@p'), undefined, 0],
  ['the project has no default', known(null), known('a@p'), 0],
  ['the next one is not known', unread, known('a@p'), 0],
])('%s', (_, buildAccount, lastBuilder, count) => {
  const facts = { projectId: 'p', buildAccount, lastBuilder } as unknown as Facts
  expect(builderDifference(aConfig(), facts)).toHaveLength(count)
})
