/** Who may call: members, allUsers, the invoker check, and trials that leave nothing behind. */
import { describe, expect, it } from 'vitest'
import { UserError } from '../../../src/errors.ts'
import { wantedInvokers } from '../../../src/iam/bindings.ts'
import { NO_TRAFFIC_LABEL, wantedTraffic } from '../../../src/service/traffic.ts'
import { closeAccess } from '../../../src/steps/access/close-access.ts'
import { type Opening, openAccess } from '../../../src/steps/access/open-access.ts'
import { type SetInvokers, setInvokers } from '../../../src/steps/access/set-invokers.ts'
import type { RunContext } from '../../../src/steps/step.ts'
import type { Binding, Policy, Service } from '../../../src/wire.ts'
import { aConfig } from '../../fixtures/config.ts'
import { aBinding, aService } from '../../fixtures/facts.ts'
import { anApiError, aWorld, resources } from './world.ts'

const INVOKER = 'roles/run.invoker'
const SERVICES_INVOKER = 'roles/run.servicesInvoker'
const DOMAINS = anApiError(400, 'One or more users named in the policy do not belong to a permitted customer.', {
  constraint: 'iam.allowedPolicyMemberDomains',
})
const CHECK = anApiError(400, 'Operation denied by custom org policy', { constraint: 'run.managed.requireInvokerIam' })

/** The workflow's own, of a service that has been released. */
const ofInvokers = ({ config: { invokers, invokersUpdateStrategy } }: RunContext): SetInvokers => ({
  ...{ kind: 'service', members: invokers, strategy: invokersUpdateStrategy, changes: [], released: true },
})

/** A service with its policy, as the API keeps them. */
function aCloud({
  bindings = [],
  service = aService(),
  refuse = {},
}: {
  bindings?: Binding[]
  service?: Service
  refuse?: { policy?: Error; check?: Error }
} = {}) {
  const state = {
    policy: { version: 1, etag: 'a1', bindings } as Policy,
    service,
    writes: [] as unknown[],
    conflicts: 0,
  }
  return {
    state,
    run: {
      getService: async () => state.service,
      getPolicy: async () => structuredClone(state.policy),
      setPolicy: async (_: string, policy: Policy) => {
        if (state.conflicts-- > 0) {
          state.policy = {
            ...state.policy,
            etag: `a${state.conflicts}`,
            bindings: [...(state.policy.bindings ?? []), aBinding('roles/viewer', 'user:new@x')],
          }
          throw anApiError(409, 'There were concurrent policy changes.')
        }
        expect(policy.etag).toBe(state.policy.etag)
        if (refuse.policy) throw refuse.policy
        state.writes.push(policy)
        state.policy = { ...policy, etag: 'a2' }
        return policy
      },
      patchService: async (patch: Service, mask: readonly string[]) => {
        if (refuse.check) throw refuse.check
        state.writes.push({ ...patch, mask })
        state.service = { ...state.service, ...patch }
        return { name: 'o', done: true, response: state.service }
      },
      wait: async <R>() => state.service as R,
    },
  }
}

const opening = (changes: Partial<Opening> = {}): Opening => ({
  tries: ['all-users'],
  removes: [],
  fallback: 'oidc-only',
  byTrial: false,
  ...changes,
})

describe('invokers', () => {
  const conditional: Binding = {
    ...aBinding(INVOKER, 'user:c@x'),
    condition: { title: 'office hours', expression: 'true' },
  }
  const before = [
    aBinding(INVOKER, 'allUsers', 'user:a@x'),
    aBinding('roles/run.servicesInvoker', 'user:b@x'),
    conditional,
    aBinding('roles/run.admin', 'user:admin@x'),
  ]

  it('are added beside those that are there', () => {
    expect(wantedInvokers(before, ['user:b@x', 'user:n@x'], 'merge')).toEqual([
      before[0],
      aBinding(SERVICES_INVOKER, 'user:b@x', 'user:n@x'),
      ...before.slice(2),
    ])
  })

  it('replace the others of both roles, but never everybody, conditions or other roles', () => {
    expect(wantedInvokers(before, ['user:n@x'], 'overwrite')).toEqual([
      aBinding(INVOKER, 'allUsers'),
      conditional,
      aBinding('roles/run.admin', 'user:admin@x'),
      aBinding(SERVICES_INVOKER, 'user:n@x'),
    ])
  })

  it('are written with the etag, with version 3 where a condition is, and only where something changes', async () => {
    const cloud = aCloud({ bindings: structuredClone(before) })
    const world = aWorld(cloud, { config: { invokers: ['user:n@x'] } })
    const step = setInvokers(resources(), ofInvokers(world))
    await step.apply(world)
    expect(cloud.state.writes).toMatchObject([{ version: 3, etag: 'a1' }])
    expect(await step.apply(world)).toBe('They are already set.')
    expect(cloud.state.writes).toHaveLength(1)
  })

  it('are set on what somebody else has made of the policy meanwhile', async () => {
    const cloud = aCloud()
    cloud.state.conflicts = 2
    const world = aWorld(cloud, { config: { invokers: ['user:n@x'] } })
    await setInvokers(resources(), ofInvokers(world)).apply(world)
    expect(cloud.state.policy.bindings).toContainEqual(aBinding('roles/viewer', 'user:new@x'))
    expect(cloud.state.policy.bindings).toContainEqual(aBinding(SERVICES_INVOKER, 'user:n@x'))
    expect(world.clock.slept).toHaveLength(2)
  })

  const GONE = 'Service account gone@p.iam.gserviceaccount.com does not exist.'
  const BAD_ROLE = 'Role roles/run.servicesInvoker is not supported for this resource.'
  const BOTH = ['user:n@x', 'serviceAccount:gone@p.iam.gserviceaccount.com']
  it.each([
    [
      'a policy forbids',
      DOMAINS,
      ['user:n@x'],
      'iam.allowedPolicyMemberDomains does not allow user:n@x. An exception is for the administrator',
      'workflow',
    ],
    ['a policy forbids, one of two', DOMAINS, BOTH, `does not allow one of ${BOTH.join(', ')}. An exception`, 'gcloud'],
    [
      'do not exist',
      anApiError(400, GONE),
      BOTH,
      `no account or group exists for ${BOTH[1]}. Correct the address, or leave it out`,
      'workflow',
    ],
    [
      'Google refuses otherwise',
      anApiError(400, BAD_ROLE),
      ['user:n@x'],
      'Google refused user:n@x. Leave it out',
      'workflow',
    ],
  ])('that %s fail the run: which member, why, and that it is deployed', async (_, error, invokers, why, fix) => {
    const world = aWorld(aCloud({ refuse: { policy: error } }), { config: { invokers } })
    const failed = await setInvokers(resources(), ofInvokers(world))
      .apply(world)
      .catch(caught => caught)
    expect(failed).toBeInstanceOf(UserError)
    const [finding] = (failed as UserError).findings
    expect(finding).toMatchObject({ id: 'invokers-not-set', status: 'fail' })
    expect(finding?.reason).toMatch(/^It is deployed, but its invokers could not be set: /)
    expect(finding?.reason).toContain(why)
    expect(finding?.remedies[0]?.kind).toBe(fix)
  })
})

describe('opening', () => {
  it('grants allUsers and records the one change', async () => {
    const cloud = aCloud({ bindings: [aBinding(INVOKER, 'user:a@x')] })
    const world = aWorld(cloud)
    let recorded: unknown
    await openAccess(resources(), opening()).apply({ ...world, record: changes => (recorded = changes) })
    expect(cloud.state.policy.bindings).toEqual([aBinding(INVOKER, 'user:a@x', 'allUsers')])
    expect(world.made.access).toMatchObject({ state: 'all-users', changed: true })
    expect(recorded).toMatchObject([
      { path: 'bindings[roles/run.invoker]', before: ['user:a@x'], after: ['user:a@x', 'allUsers'], done: true },
    ])
  })

  it('remembers a pin of no_traffic anew, which its own change would make look like a person’s', async () => {
    const { label, traffic } = wantedTraffic(aService({ generation: '4' }), { noTraffic: true })
    const pinned = { traffic: traffic ?? [], labels: { team: 'web', [NO_TRAFFIC_LABEL]: label ?? '' } }
    const cloud = aCloud({ service: aService({ ...pinned, generation: '5', etag: '"e5"' }) })
    await openAccess(resources(), opening({ tries: ['no-invoker-iam-check'] })).apply(aWorld({ run: cloud.run }))
    expect(cloud.state.writes).toMatchObject([
      { invokerIamDisabled: true, etag: '"e5"', labels: { team: 'web' }, mask: ['invokerIamDisabled', 'labels'] },
    ])
    const after = { ...cloud.state.service, generation: '6' }
    expect(wantedTraffic(after, { noTraffic: false }).effect).toBe('restored')
  })

  it('tries the second way where the first is refused, and closes what is to be closed only then', async () => {
    const cloud = aCloud({ refuse: { policy: DOMAINS } })
    const world = aWorld(cloud)
    await openAccess(resources(), opening({ tries: ['all-users', 'no-invoker-iam-check'], byTrial: true })).apply(world)
    expect(cloud.state.writes).toMatchObject([{ invokerIamDisabled: true, mask: ['invokerIamDisabled'] }])
    expect(world.made.access).toMatchObject({
      state: 'no-invoker-iam-check',
      changed: true,
      attempts: [
        { mechanism: 'all-users', accepted: false, constraint: 'iam.allowedPolicyMemberDomains' },
        { mechanism: 'no-invoker-iam-check', accepted: true },
      ],
    })
  })

  it('moves from the switch to allUsers where the decision says so', async () => {
    const cloud = aCloud({ service: aService({ invokerIamDisabled: true }) })
    const world = aWorld(cloud)
    await openAccess(resources(), opening({ removes: ['no-invoker-iam-check'] })).apply(world)
    expect(cloud.state.service.invokerIamDisabled).toBe(false)
    expect(cloud.state.policy.bindings).toEqual([aBinding(INVOKER, 'allUsers')])
  })

  it('tells where the way that was to be closed stays open', async () => {
    const cloud = aCloud({ service: aService({ invokerIamDisabled: true }), refuse: { check: anApiError(403, 'no') } })
    const world = aWorld(cloud)
    await openAccess(resources(), opening({ removes: ['no-invoker-iam-check'] })).apply(world)
    expect(cloud.state.service.invokerIamDisabled).toBe(true)
    expect(world.made).toMatchObject({
      access: { state: 'all-users' },
      findings: [{ id: 'public-access-left', status: 'warn', evidence: [{ status: 403 }] }],
    })
  })

  it.each(['oidc-only', 'unchanged'] as const)(
    'refused everywhere leaves nothing behind and does not fail the release (%s)',
    async fallback => {
      const cloud = aCloud({ refuse: { policy: DOMAINS, check: CHECK } })
      const world = aWorld(cloud)
      const step = openAccess(
        resources(),
        opening({ tries: ['all-users', 'no-invoker-iam-check'], fallback, removes: ['all-users'] }),
      )
      await step.apply(world)
      expect(cloud.state.writes).toEqual([])
      expect(world.made.access).toMatchObject({ state: fallback, changed: false })
      expect(world.made.findings).toMatchObject([{ id: 'public-access-blocked', status: 'warn' }])
      expect(world.made.findings?.[0]?.remedies.length).toBeGreaterThan(0)
    },
  )

  it('refused everywhere fails with on_public_denied: fail, with nothing opened', async () => {
    const cloud = aCloud({ refuse: { policy: DOMAINS, check: CHECK } })
    const step = openAccess(resources(), opening({ tries: ['all-users', 'no-invoker-iam-check'], fallback: 'fail' }))
    const error = await step.apply(aWorld(cloud)).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(UserError)
    expect((error as UserError).findings[0]).toMatchObject({ id: 'public-access-blocked', status: 'fail' })
    expect(cloud.state.writes).toEqual([])
  })

  it('does not take a server’s fault for a refusal', async () => {
    const fault = anApiError(500, 'internal')
    const cloud = aCloud({ refuse: { policy: fault } })
    await expect(
      openAccess(resources(), opening({ tries: ['all-users', 'no-invoker-iam-check'] })).apply(aWorld(cloud)),
    ).rejects.toBe(fault)
    expect(cloud.state.writes).toEqual([])
  })

  it('follows the other decision once the release had to be sent with the check enabled', async () => {
    const cloud = aCloud()
    const world = aWorld(cloud, { made: { checkCleared: true } })
    const ifCheckRequired = opening() as never
    await openAccess(resources(), opening({ tries: [], ifCheckRequired })).apply(world)
    expect(world.made.access).toMatchObject({ state: 'all-users' })
    const untouched = aCloud()
    expect(await openAccess(resources(), opening({ tries: [], ifCheckRequired })).apply(aWorld(untouched))).toBe(
      'Nothing had to change.',
    )
    expect(untouched.state.writes).toEqual([])
  })

  it('waits for an announced grant before it takes a no for a no', async () => {
    const cloud = aCloud()
    const { setPolicy } = cloud.run
    let left = 2
    cloud.run.setPolicy = (name, policy) =>
      left-- > 0
        ? Promise.reject(anApiError(403, 'denied', { permission: 'run.services.setIamPolicy' }))
        : setPolicy(name, policy)
    const world = aWorld(cloud, { config: { waitForGrants: true } })
    await openAccess(resources(), opening()).apply(world)
    expect(world.made.access).toMatchObject({ state: 'all-users' })
    expect(world.clock.slept).toHaveLength(2)
  })
})

describe('closing', () => {
  it('takes allUsers off both invoker roles, with or without a condition, and off nothing else', async () => {
    const condition = { title: 't', expression: 'true' }
    const cloud = aCloud({
      bindings: [
        aBinding(INVOKER, 'allUsers', 'user:a@x'),
        { ...aBinding('roles/run.servicesInvoker', 'allUsers'), condition },
        aBinding('roles/run.viewer', 'allUsers'),
      ],
    })
    const world = aWorld(cloud)
    await closeAccess(resources(), 'all-users').apply(world)
    expect(cloud.state.policy.bindings).toEqual([
      aBinding(INVOKER, 'user:a@x'),
      aBinding('roles/run.viewer', 'allUsers'),
    ])
    expect(world.made.access?.changed).toBe(true)
  })

  it('enables the check by a PATCH of that field alone, and not where it is enabled', async () => {
    const cloud = aCloud({ service: aService({ invokerIamDisabled: true }) })
    const world = aWorld(cloud)
    await closeAccess(resources(), 'no-invoker-iam-check').apply(world)
    expect(cloud.state.writes).toEqual([
      { name: resources().service, invokerIamDisabled: false, mask: ['invokerIamDisabled'] },
    ])
    expect(await closeAccess(resources(), 'no-invoker-iam-check').apply(world)).toBe('It is already enabled.')
  })

  it('believes the service and not the operation, where that may not be read', async () => {
    const cloud = aCloud()
    cloud.run.wait = () => Promise.reject(anApiError(403, 'run.operations.get denied'))
    const world = aWorld(cloud)
    await openAccess(resources(), opening({ tries: ['no-invoker-iam-check'] })).apply(world)
    expect(world.made.access).toMatchObject({ state: 'no-invoker-iam-check' })
  })

  it('it was refused in the end where an accepted PATCH did not stick', async () => {
    const cloud = aCloud()
    cloud.run.patchService = async () => ({ name: 'o', done: false, response: cloud.state.service })
    cloud.run.wait = () => Promise.reject(CHECK)
    const world = aWorld(cloud, { config: aConfig() })
    await openAccess(resources(), opening({ tries: ['no-invoker-iam-check'] })).apply(world)
    expect(world.made.access).toMatchObject({ state: 'oidc-only', changed: false })
  })
})
