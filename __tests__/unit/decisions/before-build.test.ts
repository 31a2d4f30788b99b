/** What is said of the answers that a run has before it makes anything: the dry run, the region, the project, the name of the revision. */
import { describe, expect, it } from 'vitest'
import { decide } from '../../../src/decisions/decide.ts'
import type { Facts } from '../../../src/facts/facts.ts'
import type { Config } from '../../../src/inputs/config.ts'
import type { Evidence } from '../../../src/model.ts'
import { check } from '../../fixtures/check.ts'
import { aConfig } from '../../fixtures/config.ts'
import { anAnswer, aService, known, someEvidence, someFacts, unknown } from '../../fixtures/facts.ts'

function told(config: Partial<Config>, facts: Partial<Facts>): string[] {
  const [given, all] = [aConfig(config), someFacts(facts)]
  const found = check(given, all, decide(given, all, undefined), [])
  return found
    .filter(({ status }) => status === 'fail' || status === 'warn')
    .map(({ id, status, reason }) => `${id} ${status}: ${reason}`)
}

const refused = (answer: string, status = 400, reason?: string): Partial<Facts> => {
  const evidence: Evidence = {
    ...someEvidence('PATCH run.googleapis.com/v2/x', answer, status),
    ...(reason && { reason }),
  }
  return { accepted: { known: false, why: 'Refused', evidence: [evidence] } }
}
const image = { origin: { kind: 'image', image: 'nginx' } } as const

describe('a dry run at Google', () => {
  it('that is refused for what was sent stops the run with Google’s words', () => {
    const answer = 'Violation in UpdateServiceRequest.service.template.timeout: maximum allowed time is one hour.'
    expect(told(image, refused(answer))).toEqual([
      `invalid-input fail: Google refuses the service as the inputs ask for it, in a dry run that changes nothing: ${answer}`,
    ])
  })

  it.each([
    ['the placeholder image', "spec.template.containers[0].image: Image 'hello' not found", 400, undefined],
    ['an attestation', 'Container image is not attested by Binary Authorization', 400, undefined],
    ['an organisation policy', 'Constraint constraints/run.allowedIngress violated', 400, undefined],
    [
      'a grant that is to come',
      'Permission denied on secret projects/1/secrets/key for Revision service account',
      400,
      undefined,
    ],
    ['an account', 'Service account a@b.iam.gserviceaccount.com was not found', 400, undefined],
    ['an API that is off', 'Cloud Run API has not been used', 400, 'SERVICE_DISABLED'],
    ['a missing right', "Permission 'run.services.update' denied", 403, undefined],
    ['a conflict', 'Revision named api-1 exists', 409, undefined],
    ['an outage', 'Try again', 503, undefined],
  ])('that is refused for %s leaves it to others', (_what, answer, status, reason) => {
    expect(told(image, refused(answer, status, reason))).toEqual([])
  })

  it('that breaks a constraint of the organisation’s own stops an image, and warns of a source', () => {
    const facts = refused(
      'Operation denied by custom org policy: ["customConstraints/custom.fewInstances": "At most 5"].',
      400,
      'CUSTOM_ORG_POLICY_VIOLATION',
    )
    expect(told(image, facts)).toEqual([expect.stringContaining('policy-blocks-deploy fail: ')])
    expect(told({}, facts)).toEqual([expect.stringContaining('policy-blocks-deploy warn: ')])
    expect(told(image, facts).join()).toContain('custom.fewInstances')
  })
})

describe('the region', () => {
  it('that the API does not list is refused, and one that cannot be looked up only where it looks like another', () => {
    const regions = known(['us-central1', 'asia-northeast1'])
    expect(told({ region: 'asia-notheast1' }, { regions })).toEqual([
      'invalid-input fail: region: Cloud Run has no region "asia-notheast1". Did you mean asia-northeast1?',
    ])
    expect(told({ region: 'asia-northeast1' }, { regions })).toEqual([])
    expect(told({ region: 'asia-notheast1' }, { regions: unknown() })).toEqual([
      expect.stringMatching(/^ignored-input warn: /),
    ])
    expect(told({ region: 'mars-olympus1' }, { regions: unknown() })).toEqual([])
  })
})

describe('the project', () => {
  const denied = (projectId: string): Partial<Facts> => ({
    projectId,
    project: { known: false, why: 'Not permitted', evidence: [someEvidence('GET project', 'denied', 403)] },
    live: unknown(),
    service: unknown(),
    answers: [anAnswer('deployer', 'run.services.create', { kind: 'project' }, { verdict: 'denied' })],
  })
  it('of which nothing can be seen is the only finding, unless it is the deployer’s own', () => {
    const [only, ...more] = told(image, denied('acme-prd'))
    expect(more).toEqual([])
    expect(only).toBe(
      'project-unreachable fail: There is no project acme-prd, or the deployer has no role in it: Google answers 403 in both cases. Did you mean acme-prod?',
    )
    expect(told(image, denied('acme-prod')).join()).not.toContain('project-unreachable fail')
  })
})

describe('the name of the revision', () => {
  it.each<[Partial<Config>, string, boolean]>([
    [{}, 'nginx', true],
    [image, 'nginx', false],
    [image, 'redis', true],
    [image, `nginx@sha256:${'a'.repeat(64)}`, false],
    [{ origin: { kind: 'image', image: `nginx@sha256:${'b'.repeat(64)}` } }, `nginx@sha256:${'a'.repeat(64)}`, true],
  ])('that is taken stops %j beside %s: %s', (config, was, stops) => {
    const namesake = known({
      name: 'projects/p/locations/l/services/api/revisions/api-v1',
      containers: [{ image: was }],
    })
    const found = told({ ...config, suffix: 'v1' }, { namesake, service: known(aService()) })
    expect(found.filter(text => text.includes('suffix: The revision api-v1 already exists'))).toHaveLength(
      stops ? 1 : 0,
    )
  })
})
