/** The combination rules: each way of asking alone, in full tables, then all of them together. */
import { describe, expect, it } from 'vitest'
import type { Held } from '../../../src/facts/permissions/caller-permissions.ts'
import {
  type Closed,
  combine,
  type Existence,
  legacyProbe,
  type NeedQuestion,
  type OwnTests,
  type PoliciesRead,
  unanswered,
} from '../../../src/facts/permissions/judge-need.ts'
import type { Reading } from '../../../src/iam/allow-policies.ts'
import type { Evidence, Fact, Need } from '../../../src/model.ts'
import type { TroubleshootAnswer } from '../../../src/wire.ts'

const PROJECT = '//cloudresourcemanager.googleapis.com/projects/acme-prod'
const BUCKET = '//storage.googleapis.com/projects/_/buckets/b'
const MEMBER = 'serviceAccount:builder@acme-prod.iam.gserviceaccount.com'

const need: Need = {
  who: 'build-account',
  permission: 'storage.objects.get',
  place: { kind: 'bucket' },
  level: 'required',
  to: 'read the source',
}

const STANDINGS: Existence[] = ['exists', 'absent', 'unreadable']
type Said = Held | 'silent' | 'not-asked'
const SAID: Said[] = ['held', 'not-held', 'nothing-held', 'untestable', 'silent', 'not-asked']

const evidence = (call: string): Evidence => ({ call, resource: BUCKET, answer: 'said' })
const yes = <T>(call: string, value: T): Fact<T> => ({ known: true, value, evidence: [evidence(call)] })
const no = (call: string) => ({ known: false as const, why: `${call} refused.`, evidence: [evidence(call)] })
const said = (call: string, value: Said): Fact<Held> | null =>
  value === 'not-asked' ? null : value === 'silent' ? no(call) : yes(call, value)

const own = (resource: Said, parent: Said): OwnTests => ({
  way: 'impersonation',
  resource: said('test here', resource),
  parent: said('test above', parent),
})
const CLOSED: Closed = { way: null, why: 'Impersonation was not possible.', evidence: [evidence('token')] }

const aQuestion = (changes: Partial<NeedQuestion> = {}): NeedQuestion => ({
  need,
  principal: MEMBER,
  resource: BUCKET,
  standing: 'exists',
  parent: PROJECT,
  own: CLOSED,
  troubleshooter: null,
  policies: null,
  basicRole: false,
  reaches: true,
  ...changes,
})

const WORDS = { G: 'granted', D: 'denied', C: 'conditional', u: 'unknown', U: 'unknown' } as const

describe("the principal's own tests", () => {
  // A row for what the resource says, a column for what the project says, both in the order of SAID.
  // G granted, D denied, u undecided.
  const table: Record<Existence, string[]> = {
    exists: ['GGGGGG', 'DDDDDD', 'DDDDDD', 'Guuuuu', 'Guuuuu', 'Guuuuu'],
    absent: ['GDDuuu', 'GDDuuu', 'GDDuuu', 'GDDuuu', 'GDDuuu', 'GDDuuu'],
    unreadable: ['GGGGGG', 'DDDDDD', 'uDDuuu', 'Guuuuu', 'Guuuuu', 'Guuuuu'],
  }
  const cases = STANDINGS.flatMap(standing =>
    SAID.flatMap((here, row) =>
      SAID.map((above, column) => {
        const letter = (table[standing][row] ?? '')[column] as keyof typeof WORDS
        return { standing, here, above, verdict: WORDS[letter] }
      }),
    ),
  )

  it.each(cases)('resource $standing, test there: $here, test on the project: $above -> $verdict', given => {
    const answer = combine(aQuestion({ standing: given.standing, own: own(given.here, given.above) }))
    expect(answer.verdict).toBe(given.verdict)
    if (given.verdict !== 'unknown') expect(answer.method).toBe('impersonation')
    else expect(answer.why).toMatch(/\w/)
  })

  it.each(cases)(
    'with a possible basic role, resource $standing, $here, $above: denied only where the bucket is there',
    given => {
      const answer = combine(
        aQuestion({ standing: given.standing, own: own(given.here, given.above), basicRole: true }),
      )
      const unproven = given.verdict === 'denied' && given.standing !== 'exists' && !provesExistence(given)
      expect(answer.verdict).toBe(unproven ? 'unknown' : given.verdict)
      if (unproven) expect(answer.why).toContain('Owner, Editor or Viewer')
    },
  )

  const provesExistence = ({ standing, here }: { standing: Existence; here: Said }) =>
    standing === 'unreadable' && here === 'not-held'

  it('says of an account that is not there neither that a role is missing nor which would help', () => {
    const account: Need = {
      ...need,
      permission: 'iam.serviceAccounts.actAs',
      place: { kind: 'account', who: 'runtime-account' },
    }
    for (const above of ['held', 'not-held'] as const) {
      const answer = combine(aQuestion({ need: account, standing: 'absent', own: own('nothing-held', above) }))
      expect(answer).toMatchObject({ verdict: 'unknown', resource: BUCKET, absent: true, why: 'It does not exist.' })
    }
  })

  it('answers for the project while the resource does not exist', () => {
    expect(combine(aQuestion({ standing: 'absent', own: own('nothing-held', 'not-held') }))).toMatchObject({
      verdict: 'denied',
      resource: PROJECT,
      why: expect.stringContaining('does not exist yet'),
    })
    expect(combine(aQuestion({ standing: 'exists', own: own('not-held', 'held') })).resource).toBe(BUCKET)
  })

  it('says that the caller asked where the principal is the caller', () => {
    const answer = combine(aQuestion({ own: { ...own('held', 'not-asked'), way: 'caller' } }))
    expect(answer).toMatchObject({ verdict: 'granted', method: 'caller', principal: MEMBER })
  })

  it('keeps the evidence of both tests', () => {
    const answer = combine(aQuestion({ own: own('not-held', 'held') }))
    expect(answer.evidence.map(({ call }) => call)).toEqual(['test here', 'test above'])
  })
})

describe('Policy Troubleshooter', () => {
  const states: [TroubleshootAnswer['overallAccessState'], string][] = [
    ['CAN_ACCESS', 'granted'],
    ['CANNOT_ACCESS', 'denied'],
    ['UNKNOWN_CONDITIONAL', 'conditional'],
    ['UNKNOWN_INFO', 'unknown'],
    ['OVERALL_ACCESS_STATE_UNSPECIFIED', 'unknown'],
    [undefined, 'unknown'],
  ]
  const cases = states.flatMap(([state, verdict]) => STANDINGS.map(standing => ({ state, verdict, standing })))
  const asked = (state: TroubleshootAnswer['overallAccessState']) =>
    yes<TroubleshootAnswer>('troubleshoot', state ? { overallAccessState: state } : {})

  it.each(cases)('$state, resource $standing -> $verdict', ({ state, verdict, standing }) => {
    const answer = combine(aQuestion({ standing, troubleshooter: asked(state) }))
    expect(answer).toMatchObject({ verdict, method: 'troubleshooter' })
    expect(answer.why).toContain('Impersonation was not possible.')
    expect(answer.evidence.map(({ call }) => call)).toEqual(['token', 'troubleshoot'])
  })

  it.each(cases)('$state, resource $standing, possible basic role: a missing bucket proves no denial', given => {
    const answer = combine(aQuestion({ standing: given.standing, troubleshooter: asked(given.state), basicRole: true }))
    const unproven = given.verdict === 'denied' && given.standing === 'absent'
    expect(answer.verdict).toBe(unproven ? 'unknown' : given.verdict)
  })

  it('that gives no answer leaves the question to the policies, and the reason in the answer', () => {
    const answer = combine(aQuestion({ troubleshooter: no('troubleshoot') }))
    expect(answer).toMatchObject({ verdict: 'unknown', method: 'none' })
    expect(answer.why).toContain('Policy Troubleshooter gave no answer: troubleshoot refused.')
  })
})

describe('reading allow policies', () => {
  const grant = { role: 'roles/run.builder', resource: PROJECT }
  const conditional = { ...grant, condition: 'until Friday', looksAtResource: false }
  const readings: [string, Reading, string][] = [
    [
      'an unconditional binding',
      { granted: [grant], conditional: [], outside: [], unseen: [], unreadRoles: [] },
      'unknown',
    ],
    [
      'both kinds of binding',
      { granted: [grant], conditional: [conditional], outside: [], unseen: [], unreadRoles: [] },
      'unknown',
    ],
    [
      'only a conditional binding',
      { granted: [], conditional: [conditional], outside: [], unseen: [], unreadRoles: [] },
      'conditional',
    ],
    ['no binding', { granted: [], conditional: [], outside: [], unseen: [], unreadRoles: [] }, 'unknown'],
    [
      'a role that cannot be looked up',
      { granted: [], conditional: [], outside: [], unseen: [], unreadRoles: ['projects/p/roles/x'] },
      'unknown',
    ],
  ]
  const cases = readings.flatMap(([name, reading, verdict]) =>
    STANDINGS.map(standing => ({ name, reading, verdict, standing })),
  )

  it.each(cases)('$name, resource $standing -> $verdict', ({ reading, verdict, standing }) => {
    const answer = combine(aQuestion({ standing, policies: yes('policy', reading) }))
    expect(answer).toMatchObject({ verdict, method: 'policy' })
    // Whether a deny policy forbids it is all that is left open.
    expect(answer.byRole).toBe(reading.granted.length > 0 ? grant.role : undefined)
    expect(answer.evidence.map(({ call }) => call)).toEqual(['token', 'policy'])
  })

  it.each([
    ['sees that no deny policy forbids it', { denyAccessState: 'DENY_ACCESS_STATE_NOT_DENIED' }, 'granted'],
    ['says that no deny policy could', { permissionDeniable: false }, 'granted'],
    ['cannot see deny policies', { denyAccessState: 'DENY_ACCESS_STATE_UNKNOWN_INFO' }, 'unknown'],
  ])('with Policy Troubleshooter that %s', (_, deny, verdict) => {
    const reading: Reading = { granted: [grant], conditional: [], outside: [], unseen: [], unreadRoles: [] }
    const troubleshooter = yes('troubleshooter', {
      overallAccessState: 'UNKNOWN_INFO' as const,
      allowPolicyExplanation: { allowAccessState: 'ALLOW_ACCESS_STATE_UNKNOWN_INFO' },
      denyPolicyExplanation: deny,
    })
    const answer = combine(aQuestion({ policies: yes('policy', reading), troubleshooter }))
    expect(answer).toMatchObject({ verdict, method: 'policy' })
  })

  it('says that deny policies were out of sight when it grants', () => {
    const reading: Reading = { granted: [grant], conditional: [], outside: [], unseen: [], unreadRoles: [] }
    const answer = combine(aQuestion({ policies: yes('policy', reading) }))
    expect(answer.why).toContain('roles/run.builder on the project grants it; deny policies could not be seen.')
  })

  const nothing: Reading = { granted: [], conditional: [], outside: [], unseen: [], unreadRoles: [] }
  const unseen = [{ ...grant, member: 'group:team@example.com' }]
  it.each([
    ['exists', {}, 'denied'],
    ['exists', { outside: [conditional] }, 'denied'],
    ['exists', { unseen }, 'unknown'],
    ['exists', { unreadRoles: ['projects/p/roles/x'] }, 'unknown'],
    ['exists', { conditional: [conditional] }, 'conditional'],
    ['exists', { granted: [grant] }, 'unknown'],
    // Its own policy, and what a new bucket gives to basic roles, are not there yet.
    ['absent', {}, 'unknown'],
    ['unreadable', {}, 'unknown'],
  ] as const)('in a project without an organisation, resource that %s, with %j -> %s', (standing, more, verdict) => {
    const reading: PoliciesRead = { ...nothing, ...structuredClone(more as Partial<Reading>), whole: true }
    const answer = combine(aQuestion({ standing, policies: yes('policy', reading) }))
    expect(answer).toMatchObject({ verdict, method: 'policy' })
    if (verdict === 'denied') expect(answer.why).toContain('the project is in no organisation.')
  })

  it('names the condition and the roles that it could not read', () => {
    const some: Reading = { granted: [], conditional: [conditional], outside: [], unseen: [], unreadRoles: [] }
    expect(combine(aQuestion({ policies: yes('policy', some) })).why).toContain('until Friday')
    const none: Reading = { granted: [], conditional: [], outside: [], unseen: [], unreadRoles: ['projects/p/roles/x'] }
    expect(combine(aQuestion({ policies: yes('policy', none) })).why).toContain('projects/p/roles/x')
  })

  it('that may not be read leaves the answer unknown, with the reason', () => {
    const answer = combine(aQuestion({ policies: no('policy') }))
    expect(answer).toMatchObject({ verdict: 'unknown', method: 'none' })
    expect(answer.why).toContain('policy refused.')
  })
})

describe('all ways together', () => {
  const grants = [{ role: 'roles/run.builder', resource: PROJECT }]
  const troubleshooters: NeedQuestion['troubleshooter'][] = [
    null,
    no('troubleshoot'),
    ...(['CAN_ACCESS', 'CANNOT_ACCESS', 'UNKNOWN_INFO', 'UNKNOWN_CONDITIONAL'] as const).map(overallAccessState =>
      yes('troubleshoot', { overallAccessState }),
    ),
  ]
  const policies: NeedQuestion['policies'][] = [
    null,
    no('policy'),
    yes('policy', { granted: grants, conditional: [], outside: [], unseen: [], unreadRoles: [] }),
    yes('policy', {
      granted: [],
      conditional: grants.map(g => ({ ...g, condition: 'c', looksAtResource: true })),
      outside: [],
      unseen: [],
      unreadRoles: [],
    }),
    yes('policy', { granted: [], conditional: [], outside: [], unseen: [], unreadRoles: [] }),
  ]
  const owns = [CLOSED, ...SAID.flatMap(here => SAID.map(above => own(here, above)))]
  const all = STANDINGS.flatMap(standing =>
    [true, false].flatMap(basicRole =>
      owns.flatMap(o =>
        troubleshooters.flatMap(troubleshooter =>
          policies.map(read => aQuestion({ standing, basicRole, own: o, troubleshooter, policies: read })),
        ),
      ),
    ),
  )

  it('takes the best way that settles it, for every combination', () => {
    expect(all).toHaveLength(3 * 2 * 37 * 6 * 5)
    for (const question of all) {
      const answer = combine(question)
      const alone = [
        combine({ ...question, troubleshooter: null, policies: null }),
        combine({ ...question, own: CLOSED, policies: null }),
        combine({ ...question, own: CLOSED, troubleshooter: null }),
      ]
      // "Unknown, because of bindings that a missing bucket will have" is an answer, and no later way can better it.
      const first = alone.find(({ verdict, why }) => verdict !== 'unknown' || why?.includes('Owner, Editor or Viewer'))
      // What was tested on the bucket is not the last word on its objects where a condition looks at them.
      const objects = question.policies?.known && question.policies.value.conditional.length > 0
      const settled = objects && first?.method !== 'policy' && /denied|granted/.test(first?.verdict ?? '')
      expect(answer.verdict).toBe(settled ? 'conditional' : (first?.verdict ?? 'unknown'))
      if (first) expect(answer.method).toBe(first.method)
    }
  })

  it('never denies by reading policies, never grants without a way, and explains whatever is not settled', () => {
    for (const question of all) {
      const { verdict, method, why, evidence: found } = combine(question)
      if (verdict === 'denied') expect(['impersonation', 'troubleshooter']).toContain(method)
      if (verdict !== 'unknown') expect(method).not.toBe('none')
      if (verdict === 'unknown' || verdict === 'conditional') expect(why).toMatch(/\w/)
      if (method !== 'none') expect(found.length).toBeGreaterThan(0)
    }
  })
})

describe('what a bucket gives to basic roles', () => {
  it.each([
    ['storage.objects.get', 'storage.buckets.list'],
    ['storage.objects.list', 'storage.buckets.list'],
    ['storage.buckets.get', 'storage.buckets.list'],
    ['storage.objects.create', 'storage.buckets.create'],
    ['storage.buckets.setIamPolicy', 'storage.buckets.create'],
    ['artifactregistry.repositories.get', undefined],
  ])('%s is probed by %s', (permission, probe) => {
    expect(legacyProbe({ place: { kind: 'bucket' }, permission })).toBe(probe)
  })

  it('matters on buckets alone', () => {
    expect(legacyProbe({ place: { kind: 'project' }, permission: 'storage.objects.get' })).toBeUndefined()
    const repository: Need = { ...need, place: { kind: 'repository' }, permission: 'artifactregistry.repositories.get' }
    const answer = combine(
      aQuestion({ need: repository, standing: 'absent', own: own('nothing-held', 'not-held'), basicRole: true }),
    )
    expect(answer.verdict).toBe('denied')
  })
})

it('adds what a reader should know besides', () => {
  const answer = combine(
    aQuestion({ own: own('held', 'not-asked'), note: 'The account belongs to the project other.' }),
  )
  expect(answer.why).toBe('The account belongs to the project other.')
})

it('answers "unknown, because" for a need that nobody could be asked about', () => {
  expect(unanswered(need, 'The project has no default build account.', [])).toEqual({
    need,
    verdict: 'unknown',
    method: 'none',
    why: 'The project has no default build account.',
    evidence: [],
  })
})
