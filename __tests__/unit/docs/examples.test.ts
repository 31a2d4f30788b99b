/** The examples of README, docs and .github/examples are YAML, their inputs exist, and a run takes them as they stand. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { readBaseline } from '../../../src/inputs/baseline.ts'
import { readConfig } from '../../../src/inputs/read-config.ts'
import { INPUTS, OUTPUTS } from '../../../src/inputs/table.ts'
import { USES } from '../../../src/version.ts'
import { fakeDisk } from '../../fixtures/disk.ts'
import { blocksOf, PAGES, ROOT, textOf } from './pages.ts'

const MANIFEST =
  'apiVersion: serving.knative.dev/v1\nkind: Service\nmetadata: { name: api }\nspec: { template: { spec: { containers: [{ image: i }] } } }'
const disk = fakeDisk({ file: () => MANIFEST })

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

const files = readdirSync(join(ROOT, '.github/examples')).map(name => `.github/examples/${name}`)
// Those of other CI systems are played by `__tests__/bundle/other-ci.test.ts`.
const blocks = blocksOf('yaml').filter(({ where }) => !where.startsWith('docs/other-ci.md'))
/** A file of `drift_baseline`, which stands beside workflows. */
const isBaseline = ({ text }: { text: string }) => text.startsWith('accepted:')
const examples = [
  ...blocks.filter(block => !isBaseline(block)),
  ...files.map(where => ({ where, text: textOf(where) })),
].map(({ where, text }): [string, Example] => [where, parse(text)])

/** The inputs of this action in one example: a fragment is the `with` of a deploy of the service `api`. */
function given(example: Example): Record<string, unknown>[] {
  if (example.with) return [example.with]
  const steps = Object.values(example.jobs ?? {}).flatMap(job => job.steps)
  return steps.filter(({ uses }) => uses?.startsWith(USES.replace(/@.*/, '@'))).map(step => step.with ?? {})
}

it('name one repository of the action, which migrate writes too', () => {
  const named = PAGES.flatMap(page => textOf(page).match(/[\w.-]+\/run-iam-deploy(?=@)/g) ?? [])
  expect(named.length).toBeGreaterThan(4)
  expect(new Set(named)).toEqual(new Set([USES.replace(/@.*/, '')]))
})

it('has examples', () => {
  expect(examples.filter(([, example]) => !isPart(example)).length).toBeGreaterThan(15)
  expect(examples.map(([where]) => where)).toEqual(expect.arrayContaining(['README.md, run-iam-deploy']))
})

it.each(blocks.filter(isBaseline))('the baseline in $where is one that a run takes', ({ text }) => {
  const { accepted, faults } = readBaseline(text)
  expect([accepted.length, faults]).toEqual([1, []])
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
      const target = ['service', 'job', 'worker_pool', 'metadata', 'scope'].some(name => name in raw)
        ? {}
        : { service: 'api' }
      const kind = Object.keys(target).length > 0 ? { ...target, source: '.' } : {}
      const result = readConfig({ ...kind, ...raw }, { GITHUB_ACTIONS: 'true' }, disk)
      expect('problems' in result ? result.problems : []).toEqual([])
    }
  })

  it('lets a whole workflow ask for its ID token, and a comment for its pull request', () => {
    if (!example.jobs) return
    expect(example.permissions).toMatchObject({ contents: 'read', 'id-token': 'write' })
    for (const { mode } of given(example)) {
      const asked = { preview: 'write', cleanup: 'write' }[String(mode)]
      expect(example.permissions?.['pull-requests']).toBe(asked)
    }
  })
})

/** Words of the form of an input that are something else: events, variables and keys of workflows, and folders. */
const OTHERS = [
  ...[
    'pull_request',
    'invalid_client',
    'deleted_client',
    'pull_request_target',
    'pull_request_review',
    'issue_comment',
    'workflow_dispatch',
    'repository_dispatch',
    'merge_group',
    'check_suite',
    'workflow_run',
    'workflow_dispatch',
    'https_proxy',
    'no_proxy',
    'node_modules',
  ],
  ...['permissions', 'contents', 'deployments', 'issues', 'administration', 'environments', 'actions', 'on'],
]
/** These two pages speak of other programs' names. */
const FOREIGN = ['docs/google-cloud.md', 'docs/conformance.md', 'docs/peers.md']

/** `access`, `access: public` and the like in a sentence, each once. */
function spoken(page: string): [name: string, value: string | undefined][] {
  const prose = textOf(page).replace(/^```[\s\S]*?^```$/gm, '')
  const codes = new Set([...prose.matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code))
  return [...codes].flatMap((code): [string, string | undefined][] => {
    const [, name, value] = /^([a-z]+(?:_[a-z]+)*)(?:: (.+))?$/.exec(code) ?? []
    return name !== undefined && (value !== undefined || name.includes('_')) ? [[name, value]] : []
  })
}

const isInput = (name: string) => INPUTS.some(input => input.name === name && input.ready)

/** What is wrong with the value of the input, in a deploy of a service, of a job, and in a rollback: where one takes it, nothing. */
function faults(name: string, value: string): unknown[] {
  const given = value.replaceAll(/\$\{\{.*?\}\}/g, '1').replaceAll('"', '')
  const kinds = [
    { service: 'api', source: '.' },
    { job: 'api', source: '.' },
    { service: 'api', mode: 'rollback' },
    { service: 'api', source: '.', environment: 'forks' },
  ]
  const problems = kinds.map(kind => {
    const result = readConfig({ ...kind, [name]: given }, { GITHUB_ACTIONS: 'true' }, disk)
    return 'problems' in result ? result.problems.filter(({ input }) => input === name) : []
  })
  return problems.some(each => each.length === 0) ? [] : problems
}

it.each(PAGES.filter(page => !FOREIGN.includes(page)))(
  '%s speaks of inputs and outputs that exist, with values that a run takes',
  page => {
    for (const [name, value] of spoken(page)) {
      expect(isInput(name) || name in OUTPUTS || OTHERS.includes(name), `${name} in ${page}`).toBe(true)
      // A word in capitals, or dots, stands for a value.
      if (value === undefined || !isInput(name) || /^[A-Z]+$|\.\.\./.test(value)) continue
      expect(faults(name, value), `${name}: ${value} in ${page}`).toEqual([])
    }
  },
)

it('would find a value that no run takes', () => {
  expect(spoken('docs/access.md')).toContainEqual(['on_public_denied', 'fail'])
  expect(faults('on_public_denied', 'refuse')).not.toEqual([])
})
