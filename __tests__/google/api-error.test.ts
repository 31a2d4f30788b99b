import { describe, expect, it } from 'vitest'
import {
  ApiError,
  errorFromNetwork,
  errorFromOperation,
  errorFromResponse,
  toEvidence,
} from '../../src/google/wire-level/api-error.ts'
import { recording, recordings } from '../fixtures/wire.ts'

const status = (code: number, message: string, name: string, details: unknown[] = []) =>
  JSON.stringify({ error: { code, message, status: name, details } })
const info = (reason: string, metadata: Record<string, string>) => ({
  '@type': 'type.googleapis.com/google.rpc.ErrorInfo',
  reason,
  domain: 'googleapis.com',
  metadata,
})
const read = (code: number, body: string) => errorFromResponse(code, body, 'GET run.googleapis.com/v2/x')

describe('errors of the APIs', () => {
  it.each([
    ['which it names', 'service-1', true],
    ['of gcloud', '764086051850', false],
  ])('counts a disabled API for the project %s', (_, consumer, own) => {
    const of = { consumer: `projects/${consumer}`, service: 'iam.googleapis.com' }
    const found = read(403, status(403, 'No.', 'PERMISSION_DENIED', [info('SERVICE_DISABLED', of)]))
    expect([found.service, found.reason]).toEqual(
      own ? ['iam.googleapis.com', 'SERVICE_DISABLED'] : [undefined, 'QUOTA_PROJECT_MISSING'],
    )
  })

  it('takes permission and resource from ErrorInfo', () => {
    const details = [
      info('IAM_PERMISSION_DENIED', { permission: 'run.services.get', resource: 'projects/p/services/s' }),
    ]
    expect(read(403, status(403, 'Permission denied.', 'PERMISSION_DENIED', details))).toMatchObject({
      status: 403,
      code: 'PERMISSION_DENIED',
      reason: 'IAM_PERMISSION_DENIED',
      permission: 'run.services.get',
      resource: 'projects/p/services/s',
    })
  })

  it.each([
    [
      "Permission 'run.services.create' denied on resource 'projects/p' (or it may not exist).",
      'run.services.create',
      'projects/p',
    ],
    [
      'Permission "artifactregistry.repositories.get" denied on resource "projects/p/x" (or it may not exist)',
      'artifactregistry.repositories.get',
      'projects/p/x',
    ],
    [
      "Permission 'iam.serviceaccounts.actAs' denied on service account r@p.iam.gserviceaccount.com (or it may not exist).",
      'iam.serviceAccounts.actAs',
      'r@p.iam.gserviceaccount.com',
    ],
    [
      "a@p.iam.gserviceaccount.com does not have storage.objects.get access to the Google Cloud Storage object. Permission 'storage.objects.get' denied on resource (or it may not exist).",
      'storage.objects.get',
      undefined,
    ],
    [
      'd@p.iam.gserviceaccount.com does not have storage.buckets.create access to the Google Cloud project.',
      'storage.buckets.create',
      undefined,
    ],
    [
      "Permission 'iam.serviceAccounts.getAccessToken' denied on resource (or it may not exist).",
      'iam.serviceAccounts.getAccessToken',
      undefined,
    ],
    ['The caller does not have permission', undefined, undefined],
    ['Permission denied to get service [run.googleapis.com]', undefined, undefined],
  ])('reads "%s"', (message, permission, resource) => {
    const error = read(403, status(403, message, 'PERMISSION_DENIED'))
    expect([error.permission, error.resource]).toEqual([permission, resource])
  })

  it('reads Storage, which has errors[] and no status', () => {
    const body = {
      error: {
        code: 404,
        message: 'The specified bucket does not exist.',
        errors: [{ reason: 'notFound', domain: 'global' }],
      },
    }
    expect(read(404, JSON.stringify(body))).toMatchObject({
      code: 'NOT_FOUND',
      reason: 'notFound',
      message: 'The specified bucket does not exist.',
    })
  })

  it('reads the token service', () => {
    const body =
      '{"error":"invalid_target","error_description":"The target service indicated by the \\"audience\\" parameters is invalid."}'
    expect(read(400, body)).toMatchObject({
      status: 400,
      code: 'invalid_target',
      message: expect.stringContaining('audience'),
    })
  })

  it.each([
    [
      502,
      '<html><head><title>Error 502 (Server Error)!!1</title></head></html>',
      'Error 502 (Server Error)!!1',
      'UNKNOWN',
    ],
    [404, 'page not found', 'page not found', 'NOT_FOUND'],
    [503, '', 'HTTP 503 without a message', 'UNAVAILABLE'],
    [403, '[1]', '[1]', 'PERMISSION_DENIED'],
    [500, '{"error":{"code":500}}', 'HTTP 500', 'INTERNAL'],
  ])('makes the best of %i with %j', (code, body, message, name) => {
    expect(read(code, body)).toMatchObject({ message, code: name })
  })

  it('names the policy that refused, wherever it is written', () => {
    const custom = [
      info('CUSTOM_ORG_POLICY_VIOLATION', { customConstraints: 'constraints/run.managed.requireInvokerIam' }),
    ]
    const failed = [
      {
        '@type': 'type.googleapis.com/google.rpc.PreconditionFailure',
        violations: [{ type: 'constraints/run.allowedIngress' }],
      },
    ]
    const cases: [string, unknown[], string][] = [
      ['Operation denied.', custom, 'run.managed.requireInvokerIam'],
      ['Operation denied.', failed, 'run.allowedIngress'],
      ['Constraint constraints/run.requireInvokerIam violated for projects/p.', [], 'run.requireInvokerIam'],
      ['Denied by ["customConstraints/custom.noPublic": "x"].', [], 'custom.noPublic'],
      [
        'One or more users named in the policy do not belong to a permitted customer,  perhaps due to an organization policy.',
        [],
        'iam.allowedPolicyMemberDomains',
      ],
    ]
    for (const [message, details, constraint] of cases) {
      expect(read(400, status(400, message, 'FAILED_PRECONDITION', details)).constraint).toBe(constraint)
    }
    expect(read(404, status(404, 'Policy constraints/x.y not found', 'NOT_FOUND')).constraint).toBeUndefined()
  })

  it('names the API that is off, in the new form and in the old one', () => {
    const message =
      'Cloud Run Admin API has not been used in project 12 before or it is disabled. Enable it by visiting https://console.developers.google.com/apis/api/run.googleapis.com/overview?project=12 then retry.'
    const now = read(
      403,
      status(403, message, 'PERMISSION_DENIED', [
        info('SERVICE_DISABLED', { service: 'run.googleapis.com', consumer: 'projects/12' }),
      ]),
    )
    const old = read(
      403,
      JSON.stringify({ error: { code: 403, message, errors: [{ reason: 'accessNotConfigured' }] } }),
    )
    expect([now.service, old.service]).toEqual(['run.googleapis.com', 'run.googleapis.com'])
    expect([now.reason, old.reason]).toEqual(['SERVICE_DISABLED', 'SERVICE_DISABLED'])
  })

  it('reads an operation that failed, whose code is a number', () => {
    const error = errorFromOperation({ code: 7, message: "Permission 'run.services.update' denied" }, 'POST x')
    expect(error).toMatchObject({
      status: 403,
      code: 'PERMISSION_DENIED',
      permission: 'run.services.update',
      call: 'POST x',
    })
  })

  it('keeps the secret address of an upload out of what it says about a lost connection', () => {
    const cause = Object.assign(
      new Error('request to https://storage.googleapis.com/u?upload_id=SECRET failed, reason: socket hang up'),
      { code: 'ECONNRESET' },
    )
    const error = errorFromNetwork(cause, 'PUT storage.googleapis.com/upload', 'storage.googleapis.com')
    expect(error.message).toBe('storage.googleapis.com could not be reached: socket hang up.')
  })

  it('says how to trust the certificate of a proxy', () => {
    const cause = Object.assign(new Error('self-signed certificate in certificate chain'), {
      code: 'SELF_SIGNED_CERT_IN_CHAIN',
    })
    expect(errorFromNetwork(cause, 'GET x', 'x').message).toContain('NODE_EXTRA_CA_CERTS')
  })

  it('becomes evidence with status and reason, shortened', () => {
    const error = read(403, status(403, 'no '.repeat(400), 'PERMISSION_DENIED', [info('IAM_PERMISSION_DENIED', {})]))
    const evidence = toEvidence('GET y', '//run.googleapis.com/x', error)
    expect(evidence).toMatchObject({
      call: 'GET run.googleapis.com/v2/x',
      status: 403,
      reason: 'IAM_PERMISSION_DENIED',
    })
    expect(evidence.answer.length).toBe(600)
    expect(toEvidence('GET y', 'r', 'ENABLED')).toEqual({ call: 'GET y', resource: 'r', answer: 'ENABLED' })
  })
})

describe('recorded refusals', () => {
  const refusals = recordings.flatMap(recording).filter(({ status }) => status >= 400)
  it('are all read with their message, and a 403 or a policy names what was refused', () => {
    expect(refusals.length).toBeGreaterThan(20)
    for (const { status, responseBody } of refusals) {
      const error = read(status, JSON.stringify(responseBody))
      expect(error).toBeInstanceOf(ApiError)
      expect(error.message).toBe((responseBody as { error?: { message?: string } }).error?.message)
      if (/org(anization)? policy/.test(error.message)) expect(error.constraint).toMatch(/^(run\.managed\.|iam\.)/)
      if (status === 403) expect(error.permission ?? error.reason).toBeDefined()
    }
  })
})
