/** Build, build account, traffic and verdict. */
import { describe, expect, it } from 'vitest'
import { decideBuild, decideBuildAccount } from '../../../src/decisions/build.ts'
import { decide, listDecisions } from '../../../src/decisions/decide.ts'
import { decideTraffic } from '../../../src/decisions/traffic.ts'
import { blocking, blocks, exitCode, verdictOf } from '../../../src/decisions/verdict.ts'
import type { Finding, StepResult } from '../../../src/model.ts'
import { NO_TRAFFIC_LABEL, wantedTraffic } from '../../../src/service/traffic.ts'
import { aConfig } from '../../fixtures/config.ts'
import { aService, COMPUTE, known, someFacts, unknown } from '../../fixtures/facts.ts'

const MINE = 'builder@acme-prod.iam.gserviceaccount.com'

describe('decide', () => {
  it('explains every decision with alternatives and evidence', () => {
    const decisions = listDecisions(decide(aConfig(), someFacts(), { dockerfile: true, projectToml: false }))
    expect(decisions.map(({ id }) => id)).toEqual(['access', 'build', 'build-account', 'traffic'])
    for (const { because, alternatives, evidence } of decisions) {
      expect(because).toMatch(/\.$/)
      expect(alternatives.every(one => one.because !== '')).toBe(true)
      expect(evidence).not.toEqual([])
    }
  })

  it('has nothing to say about builds when an image is deployed', () => {
    const config = aConfig({ origin: { kind: 'image', image: 'gcr.io/x/y' } })
    expect(listDecisions(decide(config, someFacts())).map(({ id }) => id)).toEqual(['access', 'traffic'])
  })
})

describe('how and as whom it is built', () => {
  it.each([
    [true, 'docker'],
    [false, 'buildpacks'],
  ])('with a Dockerfile: %s, it is %s', (dockerfile, kind) => {
    expect(decideBuild(aConfig(), someFacts(), { dockerfile, projectToml: false }).kind).toBe(kind)
  })

  const remembering = known(aService({ buildConfig: { serviceAccount: `projects/acme-prod/serviceAccounts/${MINE}` } }))

  it.each([
    ['the input', aConfig({ build: { serviceAccount: MINE } }), someFacts(), MINE, 'input'],
    ['the last build', aConfig(), someFacts({ service: remembering }), MINE, 'service'],
    [
      'the default where the last is cleared',
      aConfig({ build: { clear: ['serviceAccount'] } }),
      someFacts({ service: remembering }),
      COMPUTE,
      'default',
    ],
    ['the default', aConfig(), someFacts(), COMPUTE, 'default'],
    ['nobody', aConfig(), someFacts({ buildAccount: known(null) }), null, 'default'],
    ['not known', aConfig(), someFacts({ buildAccount: unknown() }), undefined, 'default'],
  ])('builds as %s', (_, config, facts, account, from) => {
    const decision = decideBuildAccount(config, facts)
    expect(decision.account).toBe(account)
    expect(decision.from).toBe(from)
    expect(decision.evidence).not.toEqual([])
  })
})

describe('which revision serves', () => {
  const REVISION = 'TRAFFIC_TARGET_ALLOCATION_TYPE_REVISION'
  const pinned = { traffic: [{ type: REVISION, revision: 'api-00001-abc', percent: 100 }] } as const
  const { label } = wantedTraffic(aService({ generation: '4' }), { noTraffic: true })
  const labels = { [NO_TRAFFIC_LABEL]: label ?? '' }
  const rolledBack = { ...pinned, generation: '7', labels }
  const at = (service: object | null, noTraffic = false) =>
    decideTraffic(aConfig({ noTraffic }), someFacts({ service: known(service ? aService(service) : null) }))

  it.each([
    ['a service that serves the latest', at({}), 'latest'],
    ['a new service', at(null), 'latest'],
    ['traffic pinned by the user', at(pinned), 'kept'],
    ['our own earlier pin', at({ ...pinned, generation: '5', labels }), 'restored'],
    ['our own earlier pin, once more', at({ ...pinned, generation: '5', labels }, true), 'pinned'],
    ['a rollback to the revision that we had pinned', at(rolledBack), 'kept'],
    ['no_traffic', at({}, true), 'pinned'],
    [
      'a service that cannot be read',
      decideTraffic(aConfig({ noTraffic: true }), someFacts({ service: unknown() })),
      'pinned',
    ],
  ])('%s', (_, decision, effect) => {
    expect(decision.effect).toBe(effect)
    expect(decision).not.toHaveProperty('problem')
    expect(decision.alternatives.find(({ choice }) => choice === decision.choice)?.possible).not.toBe(false)
  })

  it('says why a pin that was ours counts as the user’s', () => {
    const { because, alternatives } = at(rolledBack)
    expect(because).toMatch(/stays on api-00001-abc\. .*changed since \(generation 5 then, 7 now\)\.$/)
    expect(alternatives.find(({ choice }) => choice === 'restored')).toMatchObject({
      possible: false,
      because: expect.stringMatching(/says g5-p100-\w+, which no longer applies: the service was changed since/),
    })
  })

  it('refuses no_traffic for a service that has nothing to keep it on', () => {
    expect(at(null, true).problem).toBe('new-service')
    expect(at({ latestReadyRevision: '' }, true).problem).toBe('never-ready')
  })
})

describe('the verdict', () => {
  const finding = (status: Finding['status']): Finding => ({
    id: 'api-error',
    status,
    reason: '',
    evidence: [],
    remedies: [],
  })
  const step = (state: StepResult['state']): StepResult => ({
    kind: 'deploy-service',
    title: '',
    target: '',
    changes: [],
    needs: [],
    state,
  })

  it.each<[Finding['status'][], StepResult['state'][], string, number]>([
    [[], [], 'ok', 0],
    [['pass', 'skipped'], ['done'], 'ok', 0],
    [['warn'], ['done'], 'warning', 0],
    [['unknown'], ['planned'], 'warning', 0],
    [['unknown'], ['done'], 'ok', 0],
    [['fail', 'warn'], ['planned'], 'blocked', 1],
    [['fail'], [], 'blocked', 1],
    [['fail'], ['done', 'skipped'], 'failed', 1],
    [[], ['done', 'failed', 'skipped'], 'failed', 1],
  ])('of findings %j after steps %j is %s, exit %i', (statuses, states, verdict, code) => {
    const found = verdictOf(statuses.map(finding), states.map(step))
    expect(found).toBe(verdict)
    expect(exitCode({ verdict: found })).toBe(code)
  })

  it('does not warn of what is not known where the deploy could do without it', () => {
    const permission = 'iam.serviceAccounts.getAccessToken'
    const place = { kind: 'account', who: 'runtime-account' } as const
    const unknown: Finding = { ...finding('unknown'), id: 'runtime-account-permission', permission }
    const needing = (level: 'required' | 'advisory'): StepResult => ({
      ...step('planned'),
      needs: [{ who: 'run-agent', permission, place, level, to: 'run' }],
    })
    expect(verdictOf([unknown], [needing('advisory')])).toBe('ok')
    expect(verdictOf([unknown], [needing('required')])).toBe('warning')
    expect(verdictOf([unknown], [needing('advisory'), needing('required')])).toBe('warning')
    expect(verdictOf([{ ...unknown, id: 'build-account-permission' }], [needing('advisory')])).toBe('warning')
    // Nor where allow policies grant it, and no more than a deny policy could stand against it.
    const held: Finding = { ...unknown, method: 'policy', role: 'roles/run.serviceAgent' }
    expect(verdictOf([held], [needing('required')])).toBe('ok')
  })

  it('turns red on drift that counts as a failure, and not on one that only warns', () => {
    const drift = (status: 'fail' | 'warn') => [
      { ...finding(status), id: 'drift' as const, severity: 'medium' as const },
    ]
    expect(verdictOf(drift('fail'), [{ ...step('done'), kind: 'compare-service' as const }])).toBe('drift')
    expect(
      verdictOf([...drift('fail'), finding('fail')], [{ ...step('done'), kind: 'compare-service' as const }]),
    ).toBe('blocked')
    expect(exitCode({ verdict: 'drift', findings: drift('fail') })).toBe(1)
    expect(exitCode({ verdict: 'drift', findings: drift('warn') })).toBe(0)
  })

  it('blocks on what failed only', () => {
    const all = (['pass', 'fail', 'warn', 'unknown', 'skipped'] as const).map(finding)
    expect(blocking(all)).toHaveLength(1)
    expect(blocks(all)).toBe(true)
    expect(blocks([finding('warn'), finding('unknown')])).toBe(false)
  })
})
