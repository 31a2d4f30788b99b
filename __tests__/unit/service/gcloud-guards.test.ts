/** What gcloud refuses where nobody can be asked: docs/gcloud-flags.md#side-effects. */
import { expect, it } from 'vitest'
import type { Config, Edit } from '../../../src/inputs/config.ts'
import { guardProblems } from '../../../src/service/gcloud-guards.ts'
import type { JsonObject } from '../../../src/service/json.ts'
import { aConfig } from '../../fixtures/config.ts'

const from = 'flags'
const CLEAR: Edit[] = [
  { from, path: 'template.vpcAccess.connector', op: 'clear' },
  { from, path: 'template.vpcAccess.egress', op: 'clear' },
]
const EGRESS: Edit = { from, path: 'template.vpcAccess.egress', op: 'set', value: 'PRIVATE_RANGES_ONLY' }
const through = (egress: string) => ({ vpcAccess: { connector: 'c', egress } })
const direct = { vpcAccess: { networkInterfaces: [{ network: 'default' }] } }
const runs = (...command: string[]): JsonObject => ({ containers: [{ image: 'i', command }] })
const FUNCTION = { ...aConfig().build, functionTarget: 'hello' }

it.each<[string, JsonObject, JsonObject, Partial<Config>, RegExp | undefined]>([
  [
    'the connector of all traffic goes',
    through('ALL_TRAFFIC'),
    {},
    { edits: CLEAR },
    /--vpc-egress=private-ranges-only/,
  ],
  ['... as it is said', through('ALL_TRAFFIC'), {}, { edits: [...CLEAR, EGRESS] }, undefined],
  ['... for a network', through('ALL_TRAFFIC'), direct, { edits: CLEAR }, undefined],
  ['... which only private addresses went through', through('PRIVATE_RANGES_ONLY'), {}, { edits: CLEAR }, undefined],
  ['no connector goes', {}, {}, { edits: CLEAR }, undefined],
  ['nothing is said', through('ALL_TRAFFIC'), through('ALL_TRAFFIC'), {}, undefined],
  [
    'a function behind a command',
    runs('node'),
    runs('node'),
    { build: FUNCTION },
    /--function=hello.*\["node"\].*--command=/,
  ],
  ['a function whose command goes', runs('node'), runs(), { build: FUNCTION }, undefined],
  ['a function without a command', runs(), runs(), { build: FUNCTION }, undefined],
  ['a new command with the function', {}, runs('node'), { build: FUNCTION }, undefined],
  ['a command without a function', runs('node'), runs('node'), {}, undefined],
])('%s', (_, before, after, change, expected) => {
  const problems = guardProblems(before, after, aConfig(change))
  if (expected) expect(problems.join()).toMatch(expected)
  else expect(problems).toEqual([])
})
