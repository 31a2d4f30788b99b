/** The fields of a manifest, held against gcloud's own reading of it where gcloud is installed. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import { judgeFields } from '../../../../src/inputs/manifest/judge-fields.ts'
import { MESSAGES } from '../../../../src/inputs/manifest/schema.ts'
import { parseManifest } from '../../../../src/inputs/manifest/text.ts'
import { askGcloud, hasGcloud } from '../../../fixtures/gcloud-python.ts'

const MESSAGES_OF_GCLOUD = `
from googlecloudsdk.generated_clients.apis.run.v1 import run_v1_messages as m
from apitools.base.protorpclite import messages as pm
from apitools.base.py import encoding
def answer(_):
  found = {}
  def kind(f):
    if not isinstance(f, pm.MessageField):
      return {'StringField': 'string', 'IntegerField': 'integer', 'BooleanField': 'boolean'}.get(type(f).__name__, type(f).__name__)
    more = [x for x in f.type.all_fields() if x.name == 'additionalProperties']
    if more:
      return 'map<%s>' % kind([x for x in more[0].type.all_fields() if x.name == 'value'][0])
    visit(f.type)
    return f.type.__name__
  def visit(t):
    if t.__name__ in found: return
    fields = found[t.__name__] = {}
    for f in t.all_fields():
      name = encoding.GetCustomJsonFieldMapping(t, python_name=f.name) or f.name
      if name != 'status' or t.__name__ not in ('Service', 'Job'):
        fields[name] = kind(f) + ('[]' if f.repeated else '')
  visit(m.Service)
  visit(m.Job)
  return found
`

/** As gcloud 528's surface/run/services/replace.py reads a file: YAML 1.1, then a message. */
const READ = `
from googlecloudsdk.api_lib.util import messages as util
from googlecloudsdk.core import yaml
from googlecloudsdk.generated_clients.apis.run.v1 import run_v1_messages as m
from apitools.base.py import encoding
def answer(text):
  d = dict(yaml.load(text))
  return json.loads(encoding.MessageToJson(util.DictToMessageWithErrorCheck(d, m.Job if d['kind'] == 'Job' else m.Service)))
`

const service = (more: object, spec: object = {}) =>
  stringify({
    apiVersion: 'serving.knative.dev/v1',
    kind: 'Service',
    metadata: { name: 'api' },
    spec: { template: { spec: { containers: [{ image: 'i', ...more }], ...spec } } },
  })
const job = (spec: object) =>
  stringify({
    apiVersion: 'run.googleapis.com/v1',
    kind: 'Job',
    metadata: { name: 'nightly' },
    spec: { template: { spec } },
  })

function faultsOf(text: string): string[] {
  const document = parseManifest(text)
  return judgeFields(document, String(document.get('kind'))).map(({ fault }) => fault)
}

const C = 'spec.template.spec.containers[0]'

/** `null`: gcloud takes it, and so do we. */
const CASES: [what: string, text: string, fault: string | null][] = [
  [
    'D5a',
    service({ args: ['--port', 8080] }),
    `${C}.args[1] (line 12), which is a number and not a string; put its value in quotes`,
  ],
  [
    'D5b',
    service({ resources: { limits: { cpu: 2 } } }),
    `${C}.resources.limits["cpu"] (line 12), which is a number and not a string`,
  ],
  [
    'D5c',
    service({ env: [{ name: 'A', valueFrom: { secretKeyRef: { name: 'api-key', key: 1 } } }] }),
    `${C}.env[0].valueFrom.secretKeyRef.key (line 15, variable "A"), which is a number and not a string`,
  ],
  [
    'D5d',
    service({}).replace('image: i', 'image: i\n          env: [{ name: N, value: x }]'),
    `${C}.env[0].name (line 10), which is a boolean (true, yes, on and y are, in YAML 1.1)`,
  ],
  [
    'D5e a list',
    service({ env: { A: 'b' } }),
    `${C}.env (line 11), which is a mapping; a list is expected, each item with "-" before name, value, valueFrom`,
  ],
  [
    'D5e an item',
    service({ env: ['A=b'] }),
    `${C}.env[0] (line 11), which is a text; a mapping of name, value, valueFrom is expected`,
  ],
  ['D5e no item', service({ env: [null] }), `${C}.env[0] (line 11), which is an item without a value`],
  [
    'D5f',
    service({ startUpProbe: {} }),
    `${C}.startUpProbe (line 10), which is not a field of a Service; did you mean startupProbe?`,
  ],
  [
    'D5g retries',
    job({ template: { spec: { backoffLimit: 1 } } }),
    'backoffLimit (line 10), which is not a field of a Job; did you mean maxRetries?',
  ],
  [
    'D5g tasks',
    job({ template: { spec: { completions: 1 } } }),
    'completions (line 10), which is not a field of a Job; a Job has spec.template.spec.taskCount for that',
  ],
  [
    'D5g policy',
    job({ template: { spec: { restartPolicy: 'Never' } } }),
    'spec.template.spec.template.spec.restartPolicy (line 10), which is not a field of a Job',
  ],
  [
    'a field of another place',
    service({}, { image: 'i' }),
    `spec.template.spec.image (line 10), which is not a field of a Service; it belongs to spec.template.spec.containers[].image`,
  ],
  [
    'a word for a number',
    service({ ports: [{ containerPort: 'http' }] }),
    'which is a text; a whole number is expected',
  ],
  [
    'a number with decimals',
    service({}, { timeoutSeconds: 1.5 }),
    'which is a number with decimals; a whole number is expected',
  ],
  [
    'a text for a boolean',
    service({ volumeMounts: [{ name: 'v', mountPath: '/v', readOnly: 'true' }] }),
    'which is a text; true or false is expected',
  ],
  ['a date', service({}).replace('image: i', 'image: 2020-01-01'), 'which is a date and not a string'],
  [
    'a label without a value',
    service({}).replace('name: api', 'name: api\n  labels: { a: }'),
    'metadata.labels["a"] (line 5), which has no value; write "" for an empty one',
  ],
  ['D6', service({ env: [{ name: 'DEBUG', value: null }] }), null],
  ['digits for a number', service({ ports: [{ containerPort: '8080' }] }), null],
  ['one argument', service({ args: 'serve' }), null],
  ['one container', service({}).replace('- image', '  image'), null],
  [
    'empty lists and mappings',
    service({ env: null, args: [], resources: null, startupProbe: [] }, { volumes: null }),
    null,
  ],
]

describe('a manifest', () => {
  it.each(CASES)('%s', (_what, text, fault) => {
    expect(faultsOf(text)).toEqual(fault === null ? [] : [expect.stringContaining(fault)])
  })

  it('is told of all its faults at once, without a value', () => {
    const text = service({ args: [1, 2], env: [{ name: 'A', value: 4711 }], port: 1 })
    expect(faultsOf(text)).toHaveLength(4)
    expect(faultsOf(text).join()).not.toContain('4711')
  })

  it('takes what the API has got since gcloud 528', () => {
    expect(faultsOf(service({ sandboxLauncher: true }))).toEqual([])
    expect(faultsOf(job({ delayExecution: true, template: { spec: { containers: [{ image: 'i' }] } } }))).toEqual([])
  })
})

/** Values of every form at any field, and names that are nearly right. */
const anyField = fc.constantFrom(
  ...Object.entries(MESSAGES).flatMap(([message, fields]) =>
    ['Container', 'EnvVar', 'Probe', 'ContainerPort', 'RevisionSpec', 'ResourceRequirements'].includes(message)
      ? Object.keys(fields).filter(name => name !== 'sandboxLauncher')
      : [],
  ),
  ...['startUpProbe', 'Image', 'envs', 'cpu', 'x'],
)
const anyValue = fc.oneof(
  fc.constantFrom<unknown>(
    1,
    '1',
    1.5,
    true,
    'true',
    null,
    'x',
    '',
    [],
    {},
    ['x'],
    [1],
    [null],
    [{}],
    { a: 'b' },
    { a: 1 },
    { name: 'x' },
  ),
  fc.record({ port: fc.constantFrom<unknown>(1, '1', 'x', null) }),
)

describe.skipIf(!hasGcloud)('gcloud 528', () => {
  it('has the very fields, but for what the API has got since', () => {
    const [answer] = askGcloud(MESSAGES_OF_GCLOUD, [0])
    const { sandboxLauncher: _, ...Container } = MESSAGES.Container ?? {}
    const { delayExecution: __, ...ExecutionSpec } = MESSAGES.ExecutionSpec ?? {}
    const ofStatus = /^(ServiceStatus|JobStatus|Addressable|GoogleCloudRunV1Condition|ExecutionReference)$/
    const found = Object.entries((answer as { ok: object }).ok).filter(([name]) => !ofStatus.test(name))
    expect({ ...MESSAGES, Container, ExecutionSpec }).toEqual(Object.fromEntries(found))
  })

  it('takes and refuses the same, and sends the same', () => {
    const generated = fc.sample(
      fc
        .tuple(fc.boolean(), anyField, anyValue)
        .map(([inner, field, value]) => service(inner ? { [field]: value } : {}, inner ? {} : { [field]: value })),
      400,
    )
    const texts = [...CASES.map(([, text]) => text), ...generated]
    const answers = askGcloud(READ, texts)
    texts.forEach((text, at) => {
      const answer = answers[at] ?? { error: '' }
      const document = parseManifest(text)
      const faults = judgeFields(document, String(document.get('kind'))).map(({ fault }) => fault)
      // gcloud sends a boolean as a number, and a label without a value; the API refuses both.
      const refusedLater = faults.length > 0 && /a boolean .*whole number|has no value/s.test(faults.join())
      if (!refusedLater)
        expect({ text, answer, faults, refused: faults.length > 0 }).toEqual({
          text,
          answer,
          faults,
          refused: 'error' in answer,
        })
      if ('ok' in answer && faults.length === 0) expect(withoutNulls(document.toJS())).toEqual(answer.ok)
    })
  })
})

function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls)
  if (typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value).filter(([, one]) => one !== null && !(Array.isArray(one) && one.length === 0))
  return Object.fromEntries(kept.map(([key, one]) => [key, withoutNulls(one)]))
}
