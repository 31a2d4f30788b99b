import { describe, expect, it } from 'vitest'
import { canonicalJson, validate, withoutOutputOnly } from '../../src/emulator/http/proto-schema.ts'

const SERVICE = 'google.cloud.run.v2.Service'
const container = (fields: object) => ({ template: { containers: [{ image: 'i', ...fields }] } })

describe('a request message', () => {
  it.each<[string, object]>([
    ['enum integers, as gax sends them', { ingress: 1, launchStage: 4 }],
    ['an enum integer that is not known yet', { ingress: 99 }],
    ['proto field names', { invoker_iam_disabled: true, template: { max_instance_request_concurrency: 80 } }],
    ['int32 as text', { template: { maxInstanceRequestConcurrency: '100' } }],
    ['int64 as number and as text', { generation: 5, observedGeneration: '9007199254740993' }],
    ['durations and timestamps', { template: { timeout: '3.5s' }, createTime: '2026-01-01T00:00:00.123456789Z' }],
    ['null for absent', { description: null, template: null }],
    ['empty lists and maps', { traffic: [], labels: {}, annotations: { a: 'b' } }],
    ['an optional bool set to false', { defaultUriDisabled: false }],
  ])('may hold %s', (_, json) => {
    expect(validate(SERVICE, json)).toEqual([])
  })

  it.each<[string, object, string]>([
    [
      'an unknown field',
      { bogus: 1 },
      `Invalid JSON payload received. Unknown name "bogus" at 'service': Cannot find field.`,
    ],
    [
      'an unknown field far down',
      container({ prots: [] }),
      `Invalid JSON payload received. Unknown name "prots" at 'service.template.containers[0]': Cannot find field.`,
    ],
    ['a number for a text', { description: 1 }, `Invalid value at 'service.description' (TYPE_STRING), 1`],
    [
      'a text for a number',
      container({ ports: [{ containerPort: 'http' }] }),
      `Invalid value at 'service.template.containers[0].ports[0].container_port' (TYPE_INT32), "http"`,
    ],
    [
      'a fraction for an int32',
      { template: { maxInstanceRequestConcurrency: 1.5 } },
      `Invalid value at 'service.template.max_instance_request_concurrency' (TYPE_INT32), 1.5`,
    ],
    [
      'an int32 out of range',
      { template: { maxInstanceRequestConcurrency: 2 ** 31 } },
      `Invalid value at 'service.template.max_instance_request_concurrency' (TYPE_INT32), 2147483648`,
    ],
    [
      'a text for a bool',
      { invokerIamDisabled: 'yes' },
      `Invalid value at 'service.invoker_iam_disabled' (TYPE_BOOL), "yes"`,
    ],
    [
      'an unknown enum name',
      { ingress: 'ALL' },
      `Invalid value at 'service.ingress' (type.googleapis.com/google.cloud.run.v2.IngressTraffic), "ALL"`,
    ],
    [
      'a duration without s',
      { template: { timeout: '300' } },
      `Invalid value at 'service.template.timeout' (type.googleapis.com/google.protobuf.Duration), Field 'timeout', Illegal duration format; duration must end with 's'`,
    ],
    [
      'a duration as an object',
      { template: { timeout: { seconds: 300 } } },
      `Invalid value at 'service.template.timeout' (type.googleapis.com/google.protobuf.Duration), Field 'timeout', Illegal duration format; duration must end with 's'`,
    ],
    [
      'a message given as text',
      { template: 'x' },
      `Invalid value at 'service.template' (type.googleapis.com/google.cloud.run.v2.RevisionTemplate), "x"`,
    ],
    [
      'a list for one value',
      { description: ['x'] },
      `Invalid JSON payload received. Unknown name "description" at 'service': Proto field is not repeating, cannot start list.`,
    ],
    [
      'one value for a list',
      { traffic: {} },
      `Invalid value at 'service.traffic' (repeated google.cloud.run.v2.TrafficTarget), {}`,
    ],
    ['a number in a map of texts', { labels: { a: 1 } }, `Invalid value at 'service.labels[a]' (TYPE_STRING), 1`],
    [
      'a field twice, in both spellings',
      { invokerIamDisabled: true, invoker_iam_disabled: true },
      `Invalid value at 'service.invoker_iam_disabled', duplicate field 'invoker_iam_disabled'.`,
    ],
    [
      'a name that objects inherit',
      { constructor: 1 },
      `Invalid JSON payload received. Unknown name "constructor" at 'service': Cannot find field.`,
    ],
  ])('may not hold %s', (_, json, description) => {
    expect(validate(SERVICE, json).map(fault => fault.description)).toEqual([description])
  })

  it('may set one of a oneof only', () => {
    const faults = validate('google.cloud.run.v2.SubmitBuildRequest', { dockerBuild: {}, buildpackBuild: {} })
    expect(faults[0]?.description).toMatch(/oneof field 'build_type' is already set/)
  })

  it('is named without a prefix where it is the whole request', () => {
    const [fault] = validate('google.iam.v1.SetIamPolicyRequest', { policy: { bindings: [{ roles: 'x' }] } })
    expect(fault?.description).toBe(
      `Invalid JSON payload received. Unknown name "roles" at 'policy.bindings[0]': Cannot find field.`,
    )
  })

  it('becomes comparable, whichever spelling came in', () => {
    const one = canonicalJson(SERVICE, {
      ingress: 1,
      invoker_iam_disabled: true,
      generation: 5,
      description: null,
      template: { max_instance_request_concurrency: '80' },
    })
    const other = canonicalJson(SERVICE, {
      ingress: 'INGRESS_TRAFFIC_ALL',
      invokerIamDisabled: true,
      generation: '5',
      template: { maxInstanceRequestConcurrency: 80 },
    })
    expect(one).toEqual(other)
    expect(withoutOutputOnly(SERVICE, one)).not.toHaveProperty('generation')
  })

  it('must be one that the schema knows', () => {
    expect(() => validate('google.cloud.run.v2.Nonsense', {})).toThrow(/scripts\/protos.ts/)
  })
})
