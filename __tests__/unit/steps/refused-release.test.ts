/**
 * A live service whose invoker check is disabled, decided, planned and applied against a cloud that accepts its releases, or
 * refuses them for `requireInvokerIam`: what was read of the policy does not tell which.
 */
import { describe, expect, it } from 'vitest'
import { decide } from '../../../src/decisions/decide.ts'
import type { Config } from '../../../src/inputs/config.ts'
import { makePlan } from '../../../src/plan/plan.ts'
import { conclude } from '../../../src/run/conclude.ts'
import type { Course } from '../../../src/run/course.ts'
import { explain } from '../../../src/run/failure.ts'
import { applyPlan } from '../../../src/steps/apply.ts'
import type { Binding, Policy, Service } from '../../../src/wire.ts'
import { check } from '../../fixtures/check.ts'
import { aConfig } from '../../fixtures/config.ts'
import { aBinding, aPolicy, aService, known, someFacts, unknown } from '../../fixtures/facts.ts'
import { anApiError, aWorld, resources } from './world.ts'

const INVOKER = 'roles/run.invoker'
const REQUIRED = 'run.managed.requireInvokerIam'
const DOMAINS = 'iam.allowedPolicyMemberDomains'

interface Case {
  /** Releases are refused while the flag stands. */
  refuses: boolean
  required?: 'open' | 'closed' | 'unreadable'
  domains?: 'open' | 'closed' | 'unreadable'
  /** What Google says to allUsers; as read where it is left out. */
  grants?: boolean
  config?: Partial<Pick<Config, 'access' | 'publicVia' | 'onPublicDenied'>>
  bindings?: Binding[]
}

async function deployTo({ refuses, required = 'closed', domains = 'open', grants, config, bindings = [] }: Case) {
  const whole = aConfig({ origin: { kind: 'image', image: 'img:v2' }, access: 'public', verify: false, ...config })
  const flagged = aService({
    name: resources().service,
    invokerIamDisabled: true,
    terminalCondition: { type: 'Ready', state: 'CONDITION_SUCCEEDED' },
  })
  const facts = someFacts({
    service: known(flagged),
    servicePolicy: known({ bindings }),
    policies: {
      [REQUIRED]:
        required === 'unreadable'
          ? unknown()
          : aPolicy(REQUIRED, ...(required === 'closed' ? [{ enforce: true }] : [])),
      [DOMAINS]:
        domains === 'unreadable'
          ? unknown()
          : aPolicy(DOMAINS, ...(domains === 'closed' ? [{ values: { allowedValues: ['C01'] } }] : [])),
    },
  })
  let live: Service = flagged
  let policy: Policy = { version: 1, etag: 'a', bindings }
  const asked: string[] = []
  const everybody = () => policy.bindings?.some(({ members }) => members?.includes('allUsers')) ?? false
  const states = [[live.invokerIamDisabled, everybody()]]
  const note = () => states.push([live.invokerIamDisabled, everybody()])
  const world = aWorld(
    {
      run: {
        getService: async () => live,
        getPolicy: async () => structuredClone(policy),
        setPolicy: async (_, wanted) => {
          asked.push('policy')
          if (!(grants ?? domains === 'open') && JSON.stringify(wanted).includes('allUsers'))
            throw anApiError(400, 'not in a permitted customer', { constraint: DOMAINS })
          policy = wanted
          note()
          return policy
        },
        patchService: async (patch, mask) => {
          asked.push(mask.includes('template') ? 'release' : 'flag')
          const after = { ...live, ...patch }
          if (refuses && after.invokerIamDisabled) throw anApiError(400, 'Operation denied', { constraint: REQUIRED })
          live = after
          note()
          return { name: 'o', done: true, response: live }
        },
        wait: async <R>() => live as R,
      },
    },
    { config: whole },
  )
  const decisions = decide(whole, facts)
  const plan = makePlan(whole, facts, decisions)
  const course: Course = {
    config: whole,
    facts,
    decisions,
    plan,
    findings: check(whole, facts, decisions, plan),
    changes: [],
    checks: [],
    made: world.made,
  }
  const applied = await applyPlan(plan, world)
  course.results = applied.results
  course.findings.push(...(world.made.findings ?? []))
  if (applied.failure) course.findings.unshift(...(explain(applied.failure.error, { resources: resources() }) ?? []))
  const report = conclude({ course })
  return {
    asked,
    /** `[flag, allUsers]` after each write that was accepted. */
    states,
    verdict: report.verdict,
    access: report.outputs.access,
    findings: report.findings
      .filter(({ status }) => status === 'warn' || status === 'fail')
      .map(({ id, status }) => `${id} ${status}`),
    report,
  }
}

const POLICIES = ['open', 'closed', 'unreadable'] as const
const DENIED = ['oidc-only', 'fail'] as const

describe('a release that is accepted', () => {
  it.each(DENIED)('leaves the service public where no other way is open, with a warning (%s)', async onPublicDenied => {
    const run = await deployTo({ refuses: false, domains: 'closed', config: { onPublicDenied } })
    expect(run).toMatchObject({ asked: ['release'], verdict: 'warning', access: 'unchanged' })
    expect(run.states.at(-1)).toEqual([true, false])
    expect(run.findings).toEqual(['public-access-left warn'])
  })

  it('is followed by the grant to allUsers and then by the flag, so that it is public all the time', async () => {
    const run = await deployTo({ refuses: false })
    expect(run).toMatchObject({ asked: ['release', 'policy', 'flag'], verdict: 'ok', access: 'all-users' })
    expect(run.states.slice(1)).toEqual([
      [true, false],
      [true, true],
      [false, true],
    ])
  })

  it.each(DENIED)('leaves the flag alone where the grant is refused after all (%s)', async onPublicDenied => {
    const run = await deployTo({ refuses: false, domains: 'unreadable', grants: false, config: { onPublicDenied } })
    expect(run).toMatchObject({ asked: ['release', 'policy'], verdict: 'warning', access: 'unchanged' })
    expect(run.states.at(-1)).toEqual([true, false])
    expect(run.findings).toEqual(['public-access-blocked warn'])
  })

  it('of access: authenticated comes after the flag, which goes in an update of its own', async () => {
    const run = await deployTo({ refuses: false, config: { access: 'authenticated' } })
    expect(run).toMatchObject({ asked: ['flag', 'release'], verdict: 'warning', access: 'oidc-only' })
    expect(run.states.at(-1)).toEqual([false, false])
  })
})

describe.each(POLICIES)('a release that is refused for the flag, the policy being %s', required => {
  it('is sent with the check enabled, and allUsers gets in', async () => {
    const run = await deployTo({ refuses: true, required })
    expect(run).toMatchObject({ asked: ['release', 'release', 'policy'], verdict: 'ok', access: 'all-users' })
    expect(run.states.slice(1)).toEqual([
      [false, false],
      [false, true],
    ])
  })

  it('lets on_public_denied: oidc-only decide where no other way is open', async () => {
    const run = await deployTo({ refuses: true, required, domains: 'closed' })
    expect(run).toMatchObject({ asked: ['release', 'release'], verdict: 'warning', access: 'oidc-only' })
    expect(run.findings).toEqual(['public-access-blocked warn'])
    expect(run.report.decisions[0]?.choice).toBe('oidc-only')
  })

  it('fails with nothing changed where on_public_denied is fail and no other way is open', async () => {
    const run = await deployTo({ refuses: true, required, domains: 'closed', config: { onPublicDenied: 'fail' } })
    expect(run).toMatchObject({ asked: ['release'], states: [[true, false]], verdict: 'failed' })
    const found = run.report.findings[0]
    expect(found).toMatchObject({ id: 'public-access-blocked', status: 'fail' })
    expect(found?.evidence).toContainEqual(expect.objectContaining({ answer: 'Operation denied', status: 400 }))
  })

  it('keeps a service public that allUsers opens as well', async () => {
    const bindings = [aBinding(INVOKER, 'allUsers')]
    for (const onPublicDenied of DENIED) {
      const run = await deployTo({ refuses: true, required, domains: 'closed', bindings, config: { onPublicDenied } })
      expect(run).toMatchObject({ asked: ['release', 'release'], verdict: 'warning', access: 'all-users' })
      expect(run.states.at(-1)).toEqual([false, true])
      expect(run.findings).toEqual(['public-access-left warn'])
    }
  })

  it('is none for access: authenticated, which enables the check before', async () => {
    const run = await deployTo({ refuses: true, required, config: { access: 'authenticated' } })
    expect(run).toMatchObject({ asked: ['flag', 'release'], verdict: 'warning', access: 'oidc-only' })
    expect(run.states.at(-1)).toEqual([false, false])
  })

  it('fails for access: keep, with the policy and the way out', async () => {
    const run = await deployTo({ refuses: true, required, config: { access: 'keep' } })
    expect(run).toMatchObject({ asked: ['release'], states: [[true, false]], verdict: 'failed' })
    expect(run.findings).toContain('policy-blocks-deploy fail')
    expect(run.report.findings[0]?.remedies.length).toBeGreaterThan(0)
  })
})
