import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { violations } from '../../../src/emulator/policies/organization-policies.ts'
import { makeWorld } from '../../../src/emulator/scenario.ts'
import { fullName } from '../../../src/emulator/world/resources.ts'
import { isLocation, isValue, isWorkerPool, judgeList } from '../../../src/policy/list-policy.ts'
import type { PolicyRule } from '../../../src/wire.ts'
import { drawn } from '../../fixtures/share.ts'

const allow = (...allowedValues: string[]): PolicyRule => ({ values: { allowedValues } })
const deny = (...deniedValues: string[]): PolicyRule => ({ values: { deniedValues } })

describe('a list policy', () => {
  it.each<[string, PolicyRule[], 'allowed' | 'blocked' | 'unknown']>([
    ['without rules allows everything', [], 'allowed'],
    ['that allows all', [{ allowAll: true }], 'allowed'],
    ['that denies all', [{ denyAll: true }], 'blocked'],
    ['that lists the value', [allow('internal', 'all')], 'allowed'],
    ['that lists it with is:', [allow('is:all')], 'allowed'],
    ['that lists others', [allow('internal')], 'blocked'],
    ['that denies it', [deny('all')], 'blocked'],
    ['that denies others', [deny('internal')], 'allowed'],
    ['that denies what it allows', [{ values: { allowedValues: ['all'], deniedValues: ['all'] } }], 'blocked'],
    ['that allows all but it', [{ allowAll: true }, deny('all')], 'blocked'],
    [
      'with a condition left that would turn it round',
      [allow('internal'), { allowAll: true, condition: { expression: 'resource.matchTag("1/a", "b")' } }],
      'unknown',
    ],
    [
      'with a condition left that changes nothing',
      [allow('internal'), { denyAll: true, condition: { expression: 'resource.matchTag("1/a", "b")' } }],
      'blocked',
    ],
  ])('%s', (_, rules, verdict) => {
    expect(judgeList(rules, isValue('all'))).toBe(verdict)
  })
})

describe('a location', () => {
  it.each<[string, string, 'yes' | 'no' | 'unknown']>([
    ['europe-west1', 'europe-west1', 'yes'],
    ['europe-west1', 'europe-west10', 'no'],
    ['europe', 'europe-west1', 'no'],
    ['in:europe-west1-locations', 'europe-west1', 'yes'],
    ['in:europe-west1-locations', 'europe-west12', 'no'],
    ['in:europe-locations', 'europe-west2', 'yes'],
    ['in:eu-locations', 'europe-west3', 'yes'],
    ['in:eu-locations', 'europe-west2', 'no'],
    ['in:eu-locations', 'europe-west6', 'no'],
    ['in:eu-locations', 'europe-north9', 'unknown'],
    ['in:eu-locations', 'us-central1', 'no'],
    ['in:us-locations', 'us-central1', 'yes'],
    ['in:us-locations', 'europe-west1', 'no'],
    ['in:canada-locations', 'northamerica-northeast1', 'unknown'],
    ['in:low-carbon', 'europe-west1', 'unknown'],
  ])('%s stands for %s: %s', (pattern, location, answer) => {
    expect(isLocation(location)(pattern)).toBe(answer)
  })
})

describe('a worker pool', () => {
  const pool = 'projects/acme/locations/europe-west1/workerPools/private'
  it.each<[string, string | undefined, string[], boolean, 'yes' | 'no' | 'unknown']>([
    [pool, pool, [], false, 'yes'],
    [`is:${pool}`, pool, [], false, 'yes'],
    ['under:projects/acme', pool, ['projects/acme'], false, 'yes'],
    ['under:projects/other', pool, ['projects/acme'], false, 'no'],
    ['under:folders/7', pool, ['projects/acme', 'folders/7'], false, 'yes'],
    ['under:organizations/1', pool, ['projects/acme', 'folders/7'], false, 'unknown'],
    ['under:organizations/2', pool, ['projects/acme', 'organizations/1'], true, 'no'],
    ['under:organizations/1', undefined, ['projects/acme'], false, 'no'],
  ])('%s lets %s in', (pattern, given, ancestors, whole, answer) => {
    expect(isWorkerPool(given, ancestors, whole)(pattern)).toBe(answer)
  })
})

describe('what is judged', () => {
  const regions = [
    'us-central1',
    'europe-west1',
    'europe-west2',
    'europe-west10',
    'asia-east1',
    'northamerica-northeast1',
  ]
  const groups = ['us', 'eu', 'europe', 'asia', 'northamerica', 'europe-west1', 'us-central1']
  const value = fc.oneof(
    fc.constantFrom(...regions),
    fc.constantFrom(...regions).map(region => `is:${region}`),
    fc.constantFrom(...groups).map(group => `in:${group}-locations`),
  )
  const rule = fc.oneof(
    fc.constant<PolicyRule>({ allowAll: true }),
    fc.constant<PolicyRule>({ denyAll: true }),
    fc.record({
      values: fc.record(
        {
          allowedValues: fc.array(value, { minLength: 1, maxLength: 3 }),
          deniedValues: fc.array(value, { minLength: 1, maxLength: 2 }),
        },
        { requiredKeys: [] },
      ),
    }),
  )

  it('of locations is never the contrary of what the cloud does', () => {
    fc.assert(
      fc.property(rule, fc.constantFrom(...regions), (policy, region) => {
        const constraint = 'gcp.resourceLocations'
        const world = makeWorld({ orgPolicies: { project: { [constraint]: { rules: [policy as never] } } } })
        const refused = violations(world, constraint, fullName.project('demo-project'), [region]).length > 0
        const verdict = judgeList([policy], isLocation(region))
        if (verdict !== 'unknown') expect(verdict).toBe(refused ? 'blocked' : 'allowed')
      }),
      { numRuns: drawn(75, 300) },
    )
  })

  it('of pools below nodes is never the contrary of what the cloud does', () => {
    const pools = [
      'projects/demo-project/locations/us-central1/workerPools/a',
      'projects/other-project/locations/us-central1/workerPools/b',
      '',
    ]
    const nodes = [
      'projects/demo-project',
      'projects/other-project',
      'folders/77',
      'organizations/105512345678',
      'organizations/9',
    ]
    const pattern = fc.oneof(
      fc.constantFrom(...nodes).map(node => `under:${node}`),
      fc.constantFrom(...pools.filter(Boolean)),
    )
    fc.assert(
      fc.property(
        fc.array(pattern, { minLength: 1, maxLength: 3 }),
        fc.constantFrom(...pools),
        (allowedValues, pool) => {
          const constraint = 'cloudbuild.allowedWorkerPools'
          const world = makeWorld({
            folders: { '77': 'organizations/105512345678' },
            project: { parent: 'folders/77' },
            orgPolicies: { project: { [constraint]: { rules: [{ values: { allowedValues } }] } } },
          })
          const refused = violations(world, constraint, fullName.project('demo-project'), [pool]).length > 0
          const own = pool.startsWith('projects/demo-project/')
          const ancestors = own ? ['projects/demo-project', 'folders/77'] : ['projects/other-project']
          const verdict = judgeList([{ values: { allowedValues } }], isWorkerPool(pool || undefined, ancestors, false))
          if (verdict !== 'unknown') expect(verdict).toBe(refused ? 'blocked' : 'allowed')
        },
      ),
      { numRuns: drawn(75, 300) },
    )
  })
})
