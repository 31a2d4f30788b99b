/** The examples of README and docs are YAML, their inputs exist, and a run takes them as they stand. */
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import type { Disk } from '../../../src/inputs/config.ts'
import { readConfig } from '../../../src/inputs/read-config.ts'
import { INPUTS } from '../../../src/inputs/table.ts'
import { blocksOf } from './pages.ts'

const MANIFEST =
  'apiVersion: serving.knative.dev/v1\nkind: Service\nmetadata: { name: api }\nspec: { template: { spec: { containers: [{ image: i }] } } }'
const disk: Disk = {
  workingDirectory: '/workspace',
  kind: path => (path.endsWith('.yaml') ? 'file' : 'directory'),
  isEmptyDirectory: () => false,
  readText: () => MANIFEST,
}

interface Step {
  uses?: string
  with?: Record<string, unknown>
}
interface Example {
  with?: Step['with']
  jobs?: Record<string, { steps: Step[] }>
  permissions?: Record<string, string>
}

/** Parts of a workflow without a step of this action. */
const isPart = (example: Example) => Object.keys(example).every(key => key === 'permissions' || key === 'on')

const examples = blocksOf('yaml').map(({ where, text }): [string, Example] => [where, parse(text)])

/** The inputs of this action in one example: a fragment is the `with` of a deploy of the service `api`. */
function given(example: Example): Record<string, unknown>[] {
  if (example.with) return [example.with]
  const steps = Object.values(example.jobs ?? {}).flatMap(job => job.steps)
  return steps.filter(({ uses }) => uses?.startsWith('org/run-iam-deploy@')).map(step => step.with ?? {})
}

it('has examples', () => {
  expect(examples.filter(([, example]) => !isPart(example)).length).toBeGreaterThan(15)
  expect(examples.map(([where]) => where)).toEqual(expect.arrayContaining(['README.md, run-iam-deploy']))
})

describe.each(examples.filter(([, example]) => !isPart(example)))('an example in %s', (_, example) => {
  it('gives inputs that exist, with values that a run takes', () => {
    expect(given(example)).not.toEqual([])
    for (const inputs of given(example)) {
      expect(INPUTS.filter(({ ready }) => ready).map(({ name }) => name)).toEqual(
        expect.arrayContaining(Object.keys(inputs)),
      )
      const raw = Object.fromEntries(
        Object.entries(inputs).map(([name, value]) => [name, String(value).replaceAll(/\$\{\{.*?\}\}/g, 'abc')]),
      )
      const target = ['service', 'job', 'worker_pool', 'metadata'].some(name => name in raw) ? {} : { service: 'api' }
      const kind = Object.keys(target).length > 0 ? { ...target, source: '.' } : {}
      const result = readConfig({ ...kind, ...raw }, { GITHUB_ACTIONS: 'true' }, disk)
      expect('problems' in result ? result.problems : []).toEqual([])
    }
  })

  it('lets a whole workflow ask for its ID token, and a comment for its pull request', () => {
    if (!example.jobs) return
    expect(example.permissions).toMatchObject({ contents: 'read', 'id-token': 'write' })
    for (const { mode } of given(example)) {
      const asked = { preview: 'write', cleanup: 'read' }[String(mode)]
      expect(example.permissions?.['pull-requests']).toBe(asked)
    }
  })
})
