/** The example of each fault in a manifest is a line that mends it: written where it says, the file is taken in the end. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { parse, parseDocument, stringify } from 'yaml'
import type { InputProblem } from '../../../../src/inputs/config.ts'
import { readConfig } from '../../../../src/inputs/read-config.ts'
import { fakeDisk } from '../../../fixtures/disk.ts'

function problemsOf(text: string): InputProblem[] {
  const disk = fakeDisk({ file: path => (path === '/workspace/s.yaml' ? text : undefined) })
  const result = readConfig({ metadata: 's.yaml', project_id: 'demo-project' }, {}, disk)
  return 'problems' in result ? result.problems : []
}

const keysOf = (path: string): (string | number)[] =>
  [...path.matchAll(/\[(\d+)\]|\["([^"]*)"\]|(\w+)/g)].map(([, at, quoted, word]) =>
    at === undefined ? (quoted ?? word ?? '') : Number(at),
  )

/** What the example says, in the file. */
function mended(text: string, { problem, example }: InputProblem): string {
  const document = parseDocument(text, { version: '1.1' })
  const unknown = /(\S+) \(line \d+[^)]*\), which is not a field/.exec(problem)?.[1]
  if (unknown !== undefined) document.deleteIn(keysOf(unknown))
  for (const line of example.split('; ')) {
    const left = /^leave out (\S+)$/.exec(line)?.[1]
    const [, path = '', value = ''] = /^(\S+?): (.*)$/s.exec(line) ?? []
    if (left !== undefined) document.deleteIn(keysOf(left))
    else {
      expect(path, line).not.toBe('')
      document.setIn(keysOf(path), document.createNode(parse(value, { version: '1.1' })))
    }
  }
  return document.toString({ lineWidth: 0 })
}

const LABELS = [{ team: 'web' }, { Team: 'A b' }, { '1a': 'v1.2' }, { ok: 3 }, [], 'text']
const VALUES = [8080, 'text', true, 1.5, null, [], {}, ['a'], { a: 1 }]
const limits = fc.record(
  {
    cpu: fc.constantFrom('1', '3', '500m', 'x', '8', 2),
    memory: fc.constantFrom('64Mi', '8Gi', '40Gi', 'much', '512Mi'),
    'nvidia.com/gpu': fc.constantFrom('1', '2'),
  },
  { requiredKeys: [] },
)
const container = (name: string) =>
  fc.record(
    {
      name: fc.constant(name),
      image: fc.constantFrom('nginx', 'a/B', 'quay.io/x/y', 'us-docker.pkg.dev/p/hello', 'x:'),
      resources: fc.record({ limits }),
      env: fc.constantFrom<unknown>([{ name: 'PORT', value: '1' }], [{ name: 'A' }], { A: 'b' }, ['A=b']),
      args: fc.constantFrom<unknown>(...VALUES),
      startUpProbe: fc.constant({}),
      ports: fc.constantFrom<unknown>([{ containerPort: 'http' }], [{ containerPort: 80 }]),
    },
    { requiredKeys: ['name', 'image'] },
  )
const containers = fc.tuple(container('app'), container('db')).map(([app, db]) => [app, db])
const meta = (name: fc.Arbitrary<unknown>) =>
  fc.record(
    {
      name,
      labels: fc.constantFrom<unknown>(...LABELS),
      annotations: fc.constantFrom<unknown>(
        { 'autoscaling.knative.dev/minScale': '5', 'autoscaling.knative.dev/maxScale': '3' },
        { 'run.googleapis.com/container-dependencies': '{"app":["db"],"db":["app"]}' },
        { 'run.googleapis.com/container-dependencies': '{db: [app, db, nobody]}' },
        { 'run.googleapis.com/container-dependencies': 'app' },
        { a: null },
      ),
      colour: fc.constant('red'),
    },
    { requiredKeys: ['name'] },
  )
const numbers = fc.constantFrom<unknown>(-1, 1, 11, 20_000, 'x', 1.5, true)
const service = fc.record({
  apiVersion: fc.constantFrom('serving.knative.dev/v1', 'v1'),
  kind: fc.constantFrom('Service', 'Service', 'service', 'Deployment'),
  metadata: meta(fc.constantFrom('api', 'api', 'Api', '')),
  spec: fc.record({
    template: fc.record({
      metadata: meta(fc.constantFrom('api-v1', 'other-v1', 'api-V1', `api-${'v'.repeat(70)}`)),
      spec: fc.record(
        {
          containers,
          containerConcurrency: fc.constantFrom<unknown>(80, 'x'),
          timeoutSeconds: fc.constantFrom<unknown>(1.5, true, '300'),
          replicas: fc.constant(2),
        },
        { requiredKeys: ['containers'] },
      ),
    }),
  }),
})
const job = fc.record({
  apiVersion: fc.constantFrom('run.googleapis.com/v1', 'batch/v1'),
  kind: fc.constant('Job'),
  metadata: meta(fc.constantFrom('nightly', 'Nightly')),
  spec: fc.record({
    template: fc.record({
      spec: fc.record(
        {
          taskCount: numbers,
          completions: fc.constant(3),
          template: fc.record({
            spec: fc.record(
              { containers, maxRetries: numbers, timeoutSeconds: numbers, restartPolicy: fc.constant('Never') },
              { requiredKeys: ['containers'] },
            ),
          }),
        },
        { requiredKeys: ['template'] },
      ),
    }),
  }),
})

it('generated manifests are taken once their faults are mended one by one', () => {
  fc.assert(
    fc.property(fc.oneof(service, job), manifest => {
      let text = stringify(manifest, { version: '1.1', aliasDuplicateObjects: false })
      for (let round = 0; round < 60; round++) {
        const [problem] = problemsOf(text)
        if (!problem) return
        const after = mended(text, problem)
        expect(problemsOf(after), `${problem.problem}\n${problem.example}`).not.toContainEqual(problem)
        text = after
      }
      expect(problemsOf(text)).toEqual([])
    }),
    { numRuns: 20 },
  )
})

it.each([
  ['', /^\{ apiVersion: /],
  ['a: [', /^\{ apiVersion: /],
  ['- a', /^\{ apiVersion: /],
  ['kind: Service', /^apiVersion: serving\.knative\.dev\/v1$/],
  ['kind: Jobs', /^kind: Job$/],
  ['apiVersion: serving.knative.dev/v1\nkind: Service', /^metadata\.name: hello$/],
  [
    'apiVersion: serving.knative.dev/v1\nkind: Service\nmetadata: { name: a }',
    /^spec\.template\.spec\.containers: \[ ?\{ image: /,
  ],
])('the file %j', (text, example) => {
  expect(problemsOf(text)[0]?.example).toMatch(example)
})
