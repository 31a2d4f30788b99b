/** The table in docs/access.md#how-a-service-becomes-public, row by row, and each of the sentences below it. */
import { describe, expect, it } from 'vitest'
import { decideAccess } from '../../../../src/decisions/access/access.ts'
import type { AccessDecision } from '../../../../src/decisions/access/decision.ts'
import { accessInForce, accessOutcome } from '../../../../src/decisions/access/outcome.ts'
import type { Facts } from '../../../../src/facts/facts.ts'
import type { Config } from '../../../../src/inputs/config.ts'
import type { Binding, Service } from '../../../../src/wire.ts'
import { aConfig } from '../../../fixtures/config.ts'
import {
  aBinding,
  anAnswer,
  aPolicy,
  aService,
  aTag,
  defaultAnswers,
  known,
  someEvidence,
  someFacts,
  unknown,
} from '../../../fixtures/facts.ts'
import { textOf } from '../../docs/pages.ts'

type PolicyState = 'open' | 'closed' | 'unreadable'

/** Policies, present state and inputs in the words of the table. */
interface Row {
  allUsers?: PolicyState
  check?: PolicyState
  bindings?: Binding[]
  service?: Service | null
  facts?: Partial<Facts>
  config?: Partial<Omit<Config, 'build'>>
}

function decideRow({
  allUsers = 'open',
  check = 'open',
  bindings = [],
  service = {},
  facts,
  config,
}: Row): AccessDecision {
  const domains = 'iam.allowedPolicyMemberDomains'
  const required = 'run.managed.requireInvokerIam'
  return decideAccess(
    aConfig({ access: 'public', ...config }),
    someFacts({
      service: known(service && aService(service)),
      servicePolicy: known(service && { bindings }),
      policies: {
        ...(allUsers !== 'open' && {
          [domains]: allUsers === 'closed' ? aPolicy(domains, { values: { allowedValues: ['C01'] } }) : unknown(),
        }),
        ...(check !== 'open' && {
          [required]: check === 'closed' ? aPolicy(required, { enforce: true }) : unknown(),
        }),
      },
      ...facts,
    }),
  )
}

const publicBinding = aBinding(
  'roles/run.invoker',
  'allUsers',
  'serviceAccount:caller@acme-prod.iam.gserviceaccount.com',
)
const disabled = { invokerIamDisabled: true }
const lacking = (...permissions: string[]) => ({
  answers: defaultAnswers().map(answer =>
    permissions.includes(answer.need.permission) ? { ...answer, verdict: 'denied' as const } : answer,
  ),
})
const ids = (decision: AccessDecision) => decision.warnings.map(({ id, status }) => `${id} ${status}`)

/** The rows of the page's table: what its three questions are answered with, and what the run does. */
const written = [
  ...textOf('docs/access.md').matchAll(/^\| (yes|no) \| (yes|no|any) \| (yes|no|any) \| (.*) \|$/gm),
].map(([, present = '', allUsers = '', check = '', does = '']): [string, string, string, string] => [
  present,
  allUsers,
  check,
  does,
])
/** The states of a policy that an answer stands for. */
const statesOf = (answer: string): PolicyState[] =>
  answer === 'any' ? ['open', 'closed'] : [answer === 'yes' ? 'open' : 'closed']

describe('the table as the page has it', () => {
  it('has the four rows', () => expect(written).toHaveLength(4))

  it.each(written)('already public: %s; allUsers: %s; check: %s: the run %s', (present, allUsers, check, does) => {
    const worlds = statesOf(allUsers).flatMap(one =>
      statesOf(check).map((other): Row => ({ allUsers: one, check: other })),
    )
    for (const world of worlds) {
      const publicWays = [
        ...(world.allUsers === 'open' ? [{ ...world, bindings: [publicBinding] }] : []),
        ...(world.check === 'open' ? [{ ...world, service: disabled }] : []),
      ]
      for (const row of present === 'yes' ? publicWays : [world]) {
        const decision = decideRow(row)
        if (does.startsWith('keeps')) expect(decision).toMatchObject({ tries: [], removes: [], blocked: false })
        else if (does.includes('on_public_denied')) {
          expect(decision).toMatchObject({ target: 'oidc-only', tries: [] })
          expect(decideRow({ ...row, config: { onPublicDenied: 'fail' } }).blocked).toBe(true)
        } else {
          const way = /\(`([a-z-]+)`\)$/.exec(does)?.[1]
          expect(decision).toMatchObject({ target: way, byTrial: false })
          expect(decision.tries[0]).toBe(way)
        }
      }
    }
  })
})

describe('the table for access: public', () => {
  it.each<[string, Row, Partial<AccessDecision>]>([
    ['public by allUsers, still allowed: keep it', { bindings: [publicBinding] }, { target: 'all-users', tries: [] }],
    [
      'public by allUsers, still allowed, the other way closed: keep it',
      { bindings: [publicBinding], check: 'closed' },
      { target: 'all-users', tries: [] },
    ],
    [
      'public by servicesInvoker',
      { bindings: [aBinding('roles/run.servicesInvoker', 'allUsers')] },
      { target: 'all-users', tries: [] },
    ],
    [
      'public by the flag, still allowed: keep it',
      { service: disabled },
      { target: 'no-invoker-iam-check', tries: [] },
    ],
    [
      'public by the flag, allUsers closed: keep it',
      { service: disabled, allUsers: 'closed' },
      { target: 'no-invoker-iam-check', tries: [] },
    ],
    ['private, allUsers open', {}, { target: 'all-users', byTrial: false }],
    ['private, allUsers open, check closed', { check: 'closed' }, { target: 'all-users', tries: ['all-users'] }],
    ['new, allUsers open', { service: null }, { target: 'all-users' }],
    [
      'private, allUsers closed, check open',
      { allUsers: 'closed' },
      { target: 'no-invoker-iam-check', tries: ['no-invoker-iam-check'], byTrial: false },
    ],
    [
      'both closed, oidc-only',
      { allUsers: 'closed', check: 'closed' },
      { target: 'oidc-only', tries: [], removes: [], blocked: false },
    ],
    [
      'both closed, fail',
      { allUsers: 'closed', check: 'closed', config: { onPublicDenied: 'fail' } },
      { choice: 'fail', tries: [], removes: [], blocked: true, fallback: 'fail' },
    ],
  ])('%s', (_, row, expected) => {
    expect(decideRow(row)).toMatchObject(expected)
  })

  it('lets public_via narrow the ways', () => {
    expect(decideRow({ config: { publicVia: 'no-invoker-iam-check' } })).toMatchObject({
      target: 'no-invoker-iam-check',
      tries: ['no-invoker-iam-check'],
    })
    expect(decideRow({ allUsers: 'closed', config: { publicVia: 'all-users' } })).toMatchObject({
      target: 'oidc-only',
      tries: [],
    })
  })
})

describe('a permission that the deployer lacks', () => {
  const missing = lacking('run.services.setIamPolicy')

  it('leaves the choice alone under enforce: the finding of the preflight blocks', () => {
    const decision = decideRow({ facts: missing })
    expect(decision).toMatchObject({ target: 'all-users', blocked: false })
    expect(decision.alternatives.find(({ choice }) => choice === 'all-users')).toMatchObject({
      possible: false,
      because: expect.stringContaining('lacks run.services.setIamPolicy'),
    })
  })

  it.each(['warn', 'off'] as const)('makes the way impossible under preflight: %s', preflight => {
    expect(decideRow({ facts: missing, config: { preflight } })).toMatchObject({ target: 'oidc-only', tries: [] })
    expect(decideRow({ facts: missing, config: { preflight, onPublicDenied: 'fail' } }).blocked).toBe(true)
  })

  it('counts for the invoker check where only run.services.update is missing', () => {
    const facts = lacking('run.services.update')
    expect(decideRow({ facts, config: { preflight: 'warn' } }).tries).toEqual(['all-users'])
    expect(decideRow({ facts, allUsers: 'closed', config: { preflight: 'warn' } }).target).toBe('oidc-only')
  })

  it('is not known where nobody asked, and does not close the way', () => {
    const decision = decideRow({ facts: { answers: [] }, config: { preflight: 'off' } })
    expect(decision.target).toBe('all-users')
    expect(decision.alternatives[0]).toMatchObject({ choice: 'all-users', possible: 'unknown' })
  })

  it('may yet be granted with grant_missing, and may yet arrive with wait_for_grants', () => {
    expect(decideRow({ facts: missing, config: { preflight: 'warn', grantMissing: true } }).tries[0]).toBe('all-users')
    expect(decideRow({ facts: missing, config: { preflight: 'warn', waitForGrants: true } }).tries[0]).toBe('all-users')
  })

  it('is not needed to keep what is public already', () => {
    expect(decideRow({ facts: missing, bindings: [publicBinding], config: { preflight: 'warn' } })).toMatchObject({
      target: 'all-users',
      tries: [],
    })
  })

  it('is no matter of other principals', () => {
    const answers = [anAnswer('build-account', 'run.services.setIamPolicy', { kind: 'project' }, { verdict: 'denied' })]
    expect(decideRow({ facts: { answers }, config: { preflight: 'warn' } }).tries[0]).toBe('all-users')
  })
})

describe('public by a way that is closed now', () => {
  it('moves from allUsers to the invoker check, and leaves the binding, reported', () => {
    const decision = decideRow({ bindings: [publicBinding], allUsers: 'closed' })
    expect(decision).toMatchObject({ tries: ['no-invoker-iam-check'], removes: [], fallback: 'unchanged' })
    expect(ids(decision)).toEqual(['leftover-all-users warn'])
  })

  it('moves from a forbidden flag to allUsers after the release, and only then clears the flag', () => {
    expect(decideRow({ service: disabled, check: 'closed' })).toMatchObject({
      target: 'all-users',
      tries: ['all-users'],
      removes: ['no-invoker-iam-check'],
      fallback: 'unchanged',
      ifCheckRequired: { target: 'all-users', tries: ['all-users'], fallback: 'oidc-only' },
    })
  })

  it('moves away from what public_via excludes', () => {
    expect(decideRow({ service: disabled, config: { publicVia: 'all-users' } })).toMatchObject({
      tries: ['all-users'],
      removes: ['no-invoker-iam-check'],
      fallback: 'unchanged',
    })
    expect(decideRow({ bindings: [publicBinding], config: { publicVia: 'no-invoker-iam-check' } })).toMatchObject({
      tries: ['no-invoker-iam-check'],
      removes: [],
    })
  })

  it.each<[string, Row]>([
    ['allUsers, closed by both policies', { bindings: [publicBinding], allUsers: 'closed', check: 'closed' }],
    [
      'allUsers, excluded',
      { bindings: [publicBinding], check: 'closed', config: { publicVia: 'no-invoker-iam-check' } },
    ],
    ['the flag, excluded', { service: disabled, allUsers: 'closed', config: { publicVia: 'all-users' } }],
    ['the flag, forbidden', { service: disabled, allUsers: 'closed', check: 'closed' }],
    [
      'the flag, forbidden, the other way excluded',
      { service: disabled, check: 'closed', config: { publicVia: 'no-invoker-iam-check' } },
    ],
  ])('leaves a service public that has no other way, with a warning: %s', (_, row) => {
    for (const onPublicDenied of ['oidc-only', 'fail'] as const) {
      const decision = decideRow({ ...row, config: { ...row.config, onPublicDenied } })
      expect(decision).toMatchObject({
        target: 'unchanged',
        tries: [],
        removes: [],
        blocked: false,
      })
      expect(ids(decision)).toEqual(['public-access-left warn'])
    }
  })

  it('reports a binding of allUsers beside a flag that is left', () => {
    const decision = decideRow({ service: disabled, bindings: [publicBinding], allUsers: 'closed', check: 'closed' })
    expect(decision).toMatchObject({ target: 'unchanged', tries: [], removes: [] })
    expect(ids(decision)).toEqual(['public-access-left warn', 'leftover-all-users warn'])
  })
})

describe('a release that is refused for a flag that stands', () => {
  const refused = (row: Row) => decideRow({ service: disabled, ...row }).ifCheckRequired

  it.each(['open', 'closed', 'unreadable'] as const)('is provided for where the policy is %s', check => {
    const decision = refused({ check })
    expect(decision).toMatchObject({ target: 'all-users', tries: ['all-users'] })
    expect(decision?.ifCheckRequired).toBeUndefined()
    expect(decision?.evidence).toContainEqual(expect.objectContaining({ answer: 'refused for requireInvokerIam' }))
  })

  it.each<[string, Row]>([
    ['an enabled check', { service: {}, check: 'closed' }],
    ['a new service', { service: null, check: 'closed' }],
    ['a service that cannot be read', { check: 'closed', facts: { service: unknown() } }],
  ])('is no matter of %s', (_, row) => {
    expect(refused(row)).toBeUndefined()
  })

  it('lets on_public_denied decide where no way is open', () => {
    const row: Row = { allUsers: 'closed', check: 'closed' }
    expect(refused(row)).toMatchObject({ target: 'oidc-only', tries: [], blocked: false })
    const fails = refused({ ...row, config: { onPublicDenied: 'fail' } })
    expect(fails).toMatchObject({ choice: 'fail', blocked: true, removes: [], tries: [] })
    expect(fails && ids(fails)).toEqual(['public-access-blocked fail'])
  })

  it('keeps a service public by allUsers when its flag has to go', () => {
    const decision = refused({ bindings: [publicBinding], allUsers: 'closed', check: 'closed' })
    expect(decision).toMatchObject({ target: 'all-users', tries: [], removes: ['no-invoker-iam-check'] })
  })

  it('puts that decision in force once the release was sent with the check enabled', () => {
    const decision = decideRow({ service: disabled, allUsers: 'closed', check: 'closed' })
    expect(accessInForce(decision, {})).toBe(decision)
    expect(accessInForce(decision, { checkCleared: true })).toBe(decision.ifCheckRequired)
    const enabled = decideRow({ check: 'closed' })
    expect(accessInForce(enabled, { checkCleared: true })).toBe(enabled)
  })
})

describe('allUsers left over beside a disabled check', () => {
  it('stays and is reported', () => {
    const decision = decideRow({ service: disabled, bindings: [publicBinding] })
    expect(decision).toMatchObject({ target: 'no-invoker-iam-check', tries: [], removes: [] })
    expect(decision.warnings).toMatchObject([
      { id: 'leftover-all-users', status: 'warn', principal: 'allUsers', role: 'roles/run.invoker' },
    ])
    expect(decision.warnings[0]?.remedies[0]?.text).toBe(
      'gcloud run services remove-iam-policy-binding api --project=acme-prod --region=europe-west1 --member=allUsers --role=roles/run.invoker',
    )
  })

  it('becomes the way when the check has to come back', () => {
    expect(decideRow({ service: disabled, bindings: [publicBinding], check: 'closed' })).toMatchObject({
      target: 'all-users',
      tries: [],
      removes: ['no-invoker-iam-check'],
    })
  })
})

describe('a policy that cannot be read', () => {
  it('makes the run try, in the order of the table', () => {
    expect(decideRow({ allUsers: 'unreadable', check: 'unreadable' })).toMatchObject({
      tries: ['all-users', 'no-invoker-iam-check'],
      byTrial: true,
      fallback: 'oidc-only',
      blocked: false,
    })
    expect(decideRow({ allUsers: 'unreadable', check: 'closed' }).tries).toEqual(['all-users'])
    expect(decideRow({ allUsers: 'closed', check: 'unreadable' }).tries).toEqual(['no-invoker-iam-check'])
  })

  it('lets on_public_denied: fail speak only after the release', () => {
    expect(decideRow({ allUsers: 'unreadable', check: 'closed', config: { onPublicDenied: 'fail' } })).toMatchObject({
      blocked: false,
      fallback: 'fail',
    })
  })

  it('is no reason to move a service that is public already', () => {
    expect(decideRow({ bindings: [publicBinding], allUsers: 'unreadable' })).toMatchObject({
      target: 'all-users',
      tries: [],
    })
    expect(decideRow({ service: disabled, check: 'unreadable' })).toMatchObject({
      target: 'no-invoker-iam-check',
      tries: [],
    })
  })

  it('of a service with tags is tried, though the project says no', () => {
    const decision = decideRow({
      allUsers: 'closed',
      check: 'closed',
      facts: { tags: known([aTag('42/public', 'True')]) },
    })
    expect(decision).toMatchObject({ tries: ['all-users', 'no-invoker-iam-check'], byTrial: true })
  })

  it('is settled by what Google answered', () => {
    const decision = decideRow({ allUsers: 'unreadable', check: 'unreadable' })
    const refused = {
      mechanism: 'all-users' as const,
      accepted: false,
      evidence: [someEvidence('POST :setIamPolicy', 'not in a permitted customer', 400)],
    }
    const accepted = {
      mechanism: 'no-invoker-iam-check' as const,
      accepted: true,
      evidence: [someEvidence('PATCH service', 'done', 200)],
    }
    const settled = accessOutcome(decision, [refused, accepted])
    expect(settled).toMatchObject({
      target: 'no-invoker-iam-check',
      choice: 'no-invoker-iam-check',
      because:
        'Learned by trying: all-users was refused (not in a permitted customer), no-invoker-iam-check was accepted.',
    })
    expect(settled.alternatives.slice(0, 2).map(({ possible }) => possible)).toEqual([false, true])
    expect(accessOutcome(decision, [refused, { ...refused, mechanism: 'no-invoker-iam-check' }]).target).toBe(
      'oidc-only',
    )
    expect(accessOutcome(decision, [])).toBe(decision)
  })
})

describe('access: keep', () => {
  it('makes a new service authenticated', () => {
    expect(decideRow({ service: null, config: { access: 'keep' } })).toMatchObject({
      target: 'oidc-only',
      tries: [],
      removes: [],
    })
  })

  it.each<[string, Row]>([
    ['private', {}],
    ['allUsers', { bindings: [publicBinding] }],
    ['the flag, even a forbidden one', { service: disabled, check: 'closed' }],
    [
      'both, with policies unreadable',
      { service: disabled, bindings: [publicBinding], allUsers: 'unreadable', check: 'unreadable' },
    ],
    ['unreadable itself', { facts: { service: unknown(), servicePolicy: unknown() } }],
  ])('touches nothing of an existing service: %s', (_, row) => {
    const decision = decideRow({ ...row, config: { access: 'keep' } })
    expect(decision).toMatchObject({
      target: 'unchanged',
      tries: [],
      removes: [],
      warnings: [],
    })
    expect(decision.ifCheckRequired).toBeUndefined()
  })
})

describe('access: authenticated', () => {
  const config = { access: 'authenticated' as const }

  it('removes both ways of being public', () => {
    expect(decideRow({ config, service: disabled, bindings: [publicBinding] })).toMatchObject({
      target: 'oidc-only',
      tries: [],
      removes: ['no-invoker-iam-check', 'all-users'],
    })
    expect(decideRow({ config }).removes).toEqual([])
    expect(decideRow({ config, service: null }).removes).toEqual([])
  })

  it('removes what it cannot see, and what is public under a condition', () => {
    expect(decideRow({ config, facts: { servicePolicy: unknown() } }).removes).toEqual(['all-users'])
    const conditional = { ...publicBinding, condition: { expression: 'request.path.startsWith("/x")' } }
    expect(decideRow({ config, bindings: [conditional] }).removes).toEqual(['all-users'])
  })

  it.each(['open', 'closed', 'unreadable'] as const)(
    'enables the check after the release, or by it where it is refused (policy %s)',
    check => {
      const closed = { target: 'oidc-only', removes: ['no-invoker-iam-check'], blocked: false }
      expect(decideRow({ config, service: disabled, check })).toMatchObject({ ...closed, ifCheckRequired: closed })
    },
  )

  describe('says before it is done', () => {
    const lost = (row: Row) => decideRow({ config, ...row }).warnings.find(({ id }) => id === 'access-narrowed')

    it('who loses access, at which addresses, and who stays', () => {
      const tagged = { traffic: [{ percent: 100 }, { tag: 'canary', revision: 'r' }, { tag: 'pr-7', revision: 's' }] }
      const found = lost({ bindings: [publicBinding], service: tagged })
      expect(found).toMatchObject({ status: 'warn' })
      expect(found?.reason).toBe(
        'access: authenticated closes a public service: everyone without a Google identity loses access, at its URL and at ' +
          'those of its tags (canary, pr-7). serviceAccount:caller@acme-prod.iam.gserviceaccount.com keeps or gets an invoker role.',
      )
    })

    it('that nobody is left, where nobody is', () => {
      expect(lost({ service: disabled })?.reason).toContain('No other member has an invoker role on the service')
      const invited = { ...config, invokers: ['user:a@x'], invokersUpdateStrategy: 'overwrite' as const }
      expect(lost({ config: invited, bindings: [publicBinding] })?.reason).toContain('user:a@x keeps or gets')
      expect(lost({ config: invited, bindings: [publicBinding] })?.reason).not.toContain('caller@')
    })

    it('that it does not know, where it does not', () => {
      expect(lost({ facts: { servicePolicy: unknown() } })).toMatchObject({
        status: 'unknown',
        reason: expect.stringContaining('It is not fully known who can call the service now; if it is public'),
      })
    })

    it.each<[string, Row]>([
      ['a private service', {}],
      ['a new one', { service: null }],
      ['access: public', { config: { access: 'public' }, bindings: [publicBinding] }],
    ])('nothing of %s', (_, row) => {
      expect(lost(row)).toBeUndefined()
    })
  })

  it('tells of allAuthenticatedUsers also where public was asked for and cannot be', () => {
    const bindings = [aBinding('roles/run.invoker', 'allAuthenticatedUsers')]
    const decision = decideRow({ bindings, allUsers: 'closed', check: 'closed' })
    expect(decision).toMatchObject({ target: 'oidc-only', removes: [] })
    expect(ids(decision)).toEqual(['public-access-blocked warn', 'public-access-left warn'])
    expect(decision.warnings[1]).toMatchObject({ principal: 'allAuthenticatedUsers' })
  })

  it('reports allAuthenticatedUsers, and open roles that are not for invoking, and leaves both', () => {
    const decision = decideRow({
      config,
      bindings: [aBinding('roles/run.invoker', 'allAuthenticatedUsers'), aBinding('roles/run.developer', 'allUsers')],
    })
    expect(decision.removes).toEqual([])
    expect(ids(decision)).toEqual(['public-access-left warn', 'public-access-left warn'])
    expect(decision.warnings[0]?.reason).toContain('anyone with a Google account')
    expect(decision.warnings[1]?.reason).toContain('roles/run.developer')
  })
})

describe('what a blocked decision says', () => {
  it('names the constraints, and how to do without and how to lift them', () => {
    const { warnings } = decideRow({ allUsers: 'closed', check: 'closed', config: { onPublicDenied: 'fail' } })
    expect(warnings).toMatchObject([{ id: 'public-access-blocked', status: 'fail' }])
    expect(warnings[0]?.reason).toContain('run.managed.requireInvokerIam is enforced')
    expect(warnings[0]?.reason).toContain('iam.allowedPolicyMemberDomains does not allow allUsers')
    expect(warnings[0]?.remedies.map(({ kind }) => kind)).toEqual([
      'workflow',
      'gcloud',
      'terraform',
      'console',
      'gcloud',
      'terraform',
      'console',
    ])
  })

  it('is a warning where it deploys for authenticated callers', () => {
    expect(ids(decideRow({ allUsers: 'closed', check: 'closed' }))).toEqual(['public-access-blocked warn'])
  })
})
