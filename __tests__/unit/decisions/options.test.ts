/** What checks say of options: things that are not there, accounts of other projects, agents, APIs, deny policies. */
import { describe, expect, it } from 'vitest'
import { decide } from '../../../src/decisions/decide.ts'
import type { Facts, NeedAnswer } from '../../../src/facts/facts.ts'
import { remediesFor } from '../../../src/iam/remedies.ts'
import type { Config } from '../../../src/inputs/config.ts'
import type { Fact, Finding, PlannedStep } from '../../../src/model.ts'
import type { EffectivePolicy } from '../../../src/wire.ts'
import { check } from '../../fixtures/check.ts'
import { aConfig } from '../../fixtures/config.ts'
import { anAnswer, known, PROJECT, RESOURCE, someEvidence, someFacts, unknown } from '../../fixtures/facts.ts'

function findings(answers: NeedAnswer[], facts: Partial<Facts> = {}, config: Partial<Config> = {}): Finding[] {
  const all = someFacts({ answers, ...facts })
  const plan: PlannedStep[] = [
    {
      kind: 'deploy-service',
      title: 'Deploy',
      target: RESOURCE.service,
      changes: [],
      needs: answers.map(({ need }) => need),
    },
  ]
  const given = aConfig(config)
  return check(given, all, decide(given, all), plan)
}
const ofId = (found: Finding[], id: Finding['id']) => found.filter(finding => finding.id === id)

const enforced = (enforce: boolean): Fact<EffectivePolicy> => known({ spec: { rules: [{ enforce }] } })

const secret = { kind: 'secret', project: 'vault', secret: 'api-key' } as const

describe('something that the inputs name', () => {
  const absent = anAnswer('runtime-account', 'secretmanager.versions.access', secret, {
    ...{ verdict: 'unknown', method: 'none', absent: true, to: 'read the secret api-key', why: 'It does not exist.' },
    evidence: [someEvidence('GET policy', 'not found', 404)],
  })

  it('and is not there is one finding, and no grant is offered for it', () => {
    const found = findings([absent, { ...absent, need: { ...absent.need, permission: 'secretmanager.versions.get' } }])
    const [finding, ...others] = ofId(found, 'resource-missing')
    expect(others).toEqual([])
    expect(finding).toMatchObject({
      status: 'fail',
      resource: '//secretmanager.googleapis.com/projects/vault/secrets/api-key',
      reason: 'The secret api-key does not exist in the project vault; it is needed to read the secret api-key.',
    })
    expect(finding?.evidence).toHaveLength(1)
    expect(found.flatMap(({ remedies }) => remedies)).toEqual([])
  })

  it('and is there is none', () => {
    const present = anAnswer('runtime-account', 'secretmanager.versions.access', secret)
    expect(ofId(findings([present]), 'resource-missing')).toEqual([])
  })
})

describe('an account of another project', () => {
  const sharing = (policy: Fact<EffectivePolicy>): Partial<Facts> => ({
    sharing: {
      'build-account': known(null),
      'runtime-account': known({ account: 'runner@other.iam.gserviceaccount.com', project: 'other', policy }),
    },
  })

  it('that keeps its accounts to itself stops the deploy', () => {
    const [finding] = ofId(findings([], sharing(enforced(true))), 'policy-blocks-deploy')
    expect(finding).toMatchObject({ status: 'fail', principal: 'serviceAccount:runner@other.iam.gserviceaccount.com' })
    expect(finding?.resource).toBe('//cloudresourcemanager.googleapis.com/projects/other')
    expect(finding?.remedies[0]?.text).toContain('projects/other/policies/iam.disableCrossProjectServiceAccountUsage')
  })

  it.each<[string, Fact<EffectivePolicy>]>([
    ['lets them be used', enforced(false)],
    ['does not show its policy', unknown()],
  ])('that %s says nothing', (_, policy) =>
    expect(ofId(findings([], sharing(policy)), 'policy-blocks-deploy')).toEqual([]),
  )
})

describe('no default build account', () => {
  const none = { buildAccount: known(null) }
  const reason = (facts: Partial<Facts>) => ofId(findings([], facts), 'no-default-build-account')[0]?.reason ?? ''

  it('is explained by the constraints, as far as they could be read', () => {
    const policies = {
      'cloudbuild.useBuildServiceAccount': enforced(true),
      'cloudbuild.useComputeServiceAccount': enforced(false),
      'cloudbuild.disableCreateDefaultServiceAccount': unknown<EffectivePolicy>(),
    }
    const explained = reason({ ...none, defaultAccountPolicies: known(policies) })
    expect(explained).toContain(
      'here cloudbuild.useBuildServiceAccount is enforced, cloudbuild.useComputeServiceAccount is not enforced.',
    )
    expect(explained).not.toContain('disableCreateDefaultServiceAccount is')
  })

  it('says which constraints decide where nothing could be read', () =>
    expect(reason(none)).toMatch(/cloudbuild\.useBuildServiceAccount.* decide whether a project has a default\.$/))
})

describe('Google’s agents', () => {
  const place = { kind: 'account', who: 'runtime-account' } as const
  const lacks = (level: 'required' | 'advisory') =>
    ofId(
      findings([
        anAnswer('run-agent', 'iam.serviceAccounts.getAccessToken', place, {
          ...{ verdict: 'denied', method: 'troubleshooter', level },
          principal: 'serviceAccount:service-123456789012@serverless-robot-prod.iam.gserviceaccount.com',
        }),
      ]),
      'runtime-account-permission',
    )[0]

  it('that lost their role get it back, in their own project', () => {
    const finding = lacks('required')
    expect(finding).toMatchObject({ status: 'fail', role: 'roles/run.serviceAgent' })
    expect(finding?.remedies[0]?.text).toContain(`gcloud projects add-iam-policy-binding ${PROJECT}`)
  })

  it('that have not been at work yet are only told of', () => {
    const finding = lacks('advisory')
    expect(finding?.status).toBe('warn')
    expect(finding?.reason).toContain('Google gives it roles/run.serviceAgent when Cloud Run is first used')
    expect(finding?.reason).not.toContain('the deploy works without it')
  })
})

it('says what is not known of an agent only where somebody else has to grant it', () => {
  const subnetwork = (project: string) =>
    anAnswer(
      'run-agent',
      'compute.subnetworks.use',
      { kind: 'subnetwork', name: `projects/${project}/regions/r/subnetworks/s` },
      {
        ...{ verdict: 'unknown', method: 'none', why: 'Nobody may look.' },
      },
    )
  const told = (project: string) => ofId(findings([subnetwork(project)]), 'runtime-account-permission')
  expect(told(PROJECT)).toEqual([])
  expect(told('host')).toMatchObject([{ status: 'unknown' }])
})

it('grants the use of a subnetwork with words that its command knows: it takes no conditions', () => {
  const resource = '//compute.googleapis.com/projects/host/regions/r/subnetworks/s'
  const [gcloud, terraform] = remediesFor({ member: 'serviceAccount:m', role: 'roles/compute.networkUser', resource })
  expect(gcloud?.text).toBe(
    'gcloud compute networks subnets add-iam-policy-binding s --project=host --region=r --member=serviceAccount:m ' +
      '--role=roles/compute.networkUser',
  )
  expect(terraform?.text).toContain('resource "google_compute_subnetwork_iam_member"')
})

it('offers no role against a deny policy', () => {
  const answer = anAnswer(
    'build-account',
    'storage.objects.get',
    { kind: 'bucket' },
    {
      ...{ verdict: 'denied', method: 'troubleshooter', barred: true, why: 'A deny policy forbids it.' },
    },
  )
  const [finding] = ofId(findings([answer]), 'build-account-permission')
  expect(finding).toMatchObject({ status: 'fail', reason: expect.stringContaining('A deny policy forbids it.') })
  expect(finding).not.toHaveProperty('role')
  expect(finding?.remedies).toEqual([])
})

it('wants the APIs that options bring along, in the run’s own project', () => {
  const own = { kind: 'secret', project: PROJECT, secret: 's' } as const
  const apis = known({ 'run.googleapis.com': true, 'secretmanager.googleapis.com': false })
  const host = (place: typeof own | typeof secret) =>
    ofId(findings([anAnswer('runtime-account', 'secretmanager.versions.access', place)], { apis }), 'api-disabled')
      .filter(({ status }) => status === 'fail')
      .map(({ resource }) => resource?.split('/').at(-1))
  expect(host(own)).toEqual(['secretmanager.googleapis.com'])
  expect(host(secret)).toEqual([])
})
