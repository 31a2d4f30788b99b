/**
 * What `migrate` never breaks: whatever a workflow says, its result is one that GitHub takes, and no step loses a login that it may use.
 */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { migrate } from '../../../src/migrate/migrate.ts'
import { githubErrors } from '../../fixtures/github-parser.ts'

const AUTH = `uses: google-github-actions/auth@v3
        with:
          workload_identity_provider: projects/1/locations/global/workloadIdentityPools/p/providers/x
          service_account: d@p.iam.gserviceaccount.com`
const DEPLOY = `uses: google-github-actions/deploy-cloudrun@v3
        with:
          service: api
          image: i`

/** `steps`: each without its dash. */
const workflow = (steps: readonly string[], { on = 'push', job = '', more = '' } = {}) => `on: ${on}
jobs:
  a:
    runs-on: ubuntu-latest
${job}    permissions: { contents: read, id-token: write }
    steps:
${steps.map(step => `      - ${step}\n`).join('')}${more}`

const stepsOf = (text: string) => (parse(text).jobs ?? { a: parse(text).runs }).a.steps as { uses?: string }[]
const usesOf = (text: string) => stepsOf(text).map(({ uses }) => uses?.replace(/@.*/, ''))
const byHand = (text: string) =>
  migrate(text)
    .notes.filter(({ kind }) => kind === 'by-hand')
    .map(({ where, text }) => `${where}: ${text}`)

describe('anchors', () => {
  const shared = `on: push
jobs:
  api:
    runs-on: ubuntu-latest
    permissions: { id-token: write }
    steps:
      - &login
        ${AUTH}
      - ${DEPLOY}
  assets:
    runs-on: ubuntu-latest
    permissions: { id-token: write }
    steps:
      - *login
      - uses: google-github-actions/upload-cloud-storage@v2
        with: { path: dist, destination: bucket }
`

  it('a login that another job takes by an alias stays', () => {
    const { text } = migrate(shared)
    expect(githubErrors(shared)).toEqual([])
    expect(githubErrors(text)).toEqual([])
    expect(text).toBe(shared.replace('google-github-actions/deploy-cloudrun@v3', 'org/run-iam-deploy@v1'))
    expect(byHand(shared)).toEqual([
      'jobs.api.steps[0]: It cannot be removed: an anchor repeats it in several places. It stays, and the new step uses its credentials.',
    ])
  })

  it.each<[what: string, text: string, reason: string]>([
    [
      'an anchor inside of the login',
      workflow([
        AUTH.replace('service_account: ', 'service_account: &sa '),
        'uses: actions/checkout@v5\n        env: { WHO: *sa }',
        DEPLOY,
      ]),
      'it contains the anchor &sa',
    ],
    [
      'a list of steps of two jobs',
      workflow([AUTH, DEPLOY], { more: '  b:\n    runs-on: ubuntu-latest\n    steps: *all\n' }).replace(
        'steps:\n',
        'steps: &all\n',
      ),
      'an anchor repeats it in several places',
    ],
    [
      'a whole job',
      workflow([AUTH, DEPLOY], { more: '  b: *job\n' }).replace('  a:\n', '  a: &job\n'),
      'an anchor repeats its job in several places',
    ],
    [
      'inputs of two deploys',
      workflow([AUTH, DEPLOY.replace('with:', 'with: &inputs'), DEPLOY.replace(/with:.*/s, 'with: *inputs')]),
      'which has no "with" of its own',
    ],
  ])('%s: the login stays', (_what, text, reason) => {
    const changed = migrate(text).text
    expect(githubErrors(text)).toEqual([])
    expect(githubErrors(changed)).toEqual([])
    expect(usesOf(changed)[0]).toBe('google-github-actions/auth')
    expect(changed).not.toContain('deploy-cloudrun')
    expect(byHand(text).join('\n')).toContain(reason)
  })

  it('inputs that are aliases move as they are, and permissions of two jobs are not changed for one', () => {
    const text = workflow([AUTH.replace(/d@p\S*/, '*sa'), DEPLOY]).replace(
      'on: push',
      'on: push\nenv: { SA: &sa d@p.iam.gserviceaccount.com }',
    )
    const changed = migrate(text).text
    expect(changed).toContain('service_account: *sa\n')
    expect(stepsOf(changed)).toMatchObject([{ with: { service_account: 'd@p.iam.gserviceaccount.com' } }])
    const twice = workflow([AUTH, DEPLOY], {
      more: '  b:\n    runs-on: ubuntu-latest\n    permissions: *few\n    steps: [{ run: make }]\n',
    }).replace('{ contents: read, id-token: write }', '&few { contents: read }')
    expect(parse(migrate(twice).text).jobs.b.permissions).toEqual({ contents: 'read' })
    expect(byHand(twice).join()).toContain('Add id-token: write')
  })

  it('merge keys, which GitHub does not take, are left as they are', () => {
    const text = workflow([`<<: *base\n        ${AUTH}`, DEPLOY]).replace(
      'on: push',
      'on: push\nx-base: &base { if: true }',
    )
    expect(migrate(text).text).toBe(text.replace('google-github-actions/deploy-cloudrun@v3', 'org/run-iam-deploy@v1'))
    expect(byHand(text).join()).toContain('a merge key (<<)')
  })
})

describe('the login', () => {
  it.each([
    ['a script that is no tool of Google', ['run: python scripts/migrate.py']],
    ['an action of the repository', ['uses: ./.github/actions/x']],
    ['an action nobody knows', ['uses: someone/notify@v1']],
    ['a script of another shell', ['run: echo\n        shell: python']],
    ['a command in a command', ['run: echo "$(./token)"']],
    ['a script that uploads a file', ['run: curl -T gha.json https://x']],
    ['a command by an expression', [`run: \${{ inputs.command }}`]],
    ['a variable that it exports', [`run: echo "\${{ env.GOOGLE_CLOUD_PROJECT }}"`]],
    ['an expression on all steps', [`run: echo '\${{ toJSON(steps) }}'`]],
  ])('stays for %s, before and after the deploy', (_what, steps) => {
    for (const list of [
      [AUTH, ...steps, DEPLOY],
      [AUTH, DEPLOY, ...steps],
    ]) {
      const text = workflow(list.map(step => (step === AUTH ? `id: auth\n        ${step}` : step)))
      expect(usesOf(migrate(text).text)[0]).toBe('google-github-actions/auth')
      expect(byHand(text)).toHaveLength(1)
    }
  })

  it.each([
    ['uses: actions/setup-node@v6'],
    [`run: echo "url=\${{ steps.d.outputs.url }}" >> "$GITHUB_OUTPUT"`],
    [
      `run: |\n          # is it up\n          curl --fail -sS --retry 5 \\\n            "\${{ steps.d.outputs.url }}/health" > /dev/null 2>&1 || exit 1`,
    ],
  ])('goes where the other step is shown to use none: %s', step => {
    expect(usesOf(migrate(workflow([AUTH, step, DEPLOY])).text)).toHaveLength(2)
  })

  it.each([
    ['runs before it', workflow([DEPLOY, AUTH, DEPLOY])],
    ['takes no inputs', workflow([AUTH, 'uses: google-github-actions/deploy-cloudrun@v3'])],
    ['stands between brackets', workflow([]).replace('steps:\n', `steps: [{ ${flow(AUTH)} }, { ${flow(DEPLOY)} }]\n`)],
    ['has other keys', workflow([`env: { A: b }\n        ${AUTH}`, DEPLOY])],
  ])('stays where the step %s', (_what, text) => {
    const changed = migrate(text).text
    expect(usesOf(changed)).toContain('google-github-actions/auth')
    expect(changed).not.toContain('deploy-cloudrun')
    expect(githubErrors(changed)).toEqual([])
  })

  function flow(step: string): string {
    return step
      .replace(/\n\s+with:\s*/, ', with: {')
      .replace(/\n\s+/g, ', ')
      .concat('}')
  }
})

describe('setup-gcloud', () => {
  const KEY = `uses: google-github-actions/setup-gcloud@v0.2.0
        with:
          project_id: p
          service_account_key: \${{ secrets.KEY }}`

  it('is kept as a login', () => {
    const exported = workflow([`${KEY}\n          export_default_credentials: true`, DEPLOY])
    const changed = migrate(exported).text
    expect(stepsOf(changed)).toHaveLength(2)
    expect(stepsOf(changed)[1]).toMatchObject({ with: { project_id: 'p', service: 'api' } })
    expect(byHand(exported)).toEqual([
      expect.stringContaining('the new step uses the credentials that it exports. Set up Workload Identity Federation'),
    ])
    expect(byHand(workflow([KEY, DEPLOY]))).toEqual([expect.stringContaining('set export_default_credentials: true')])
  })

  it('goes where no other step can use gcloud, and its project moves where auth has none', () => {
    const setup = 'uses: google-github-actions/setup-gcloud@v3\n        with: { project_id: p }'
    expect(stepsOf(migrate(workflow([AUTH, setup, DEPLOY])).text)).toEqual([
      { uses: 'org/run-iam-deploy@v1', with: expect.not.objectContaining({ project_id: 'p' }) },
    ])
    expect(stepsOf(migrate(workflow([setup, DEPLOY])).text)).toEqual([
      { uses: 'org/run-iam-deploy@v1', with: { project_id: 'p', service: 'api', image: 'i' } },
    ])
    expect(usesOf(migrate(workflow([AUTH, setup, DEPLOY, 'run: ./smoke.sh'])).text)).toContain(
      'google-github-actions/setup-gcloud',
    )
  })
})

describe('other files', () => {
  const action = `name: a
description: d
runs:
  using: composite
  steps:
      - ${AUTH}
      - ${DEPLOY}
`

  it('a composite action keeps its login, for the steps of the workflow that uses it', () => {
    const { text } = migrate(action)
    expect(githubErrors(text, 'action')).toEqual([])
    expect(text).toBe(action.replace('google-github-actions/deploy-cloudrun@v3', 'org/run-iam-deploy@v1'))
    expect(byHand(action)).toEqual([
      expect.stringContaining('runs.steps[0]: Steps of a workflow that uses this action'),
    ])
    const node = 'name: a\nruns:\n  using: node24\n  main: index.js\n'
    expect(migrate(node)).toEqual({ text: node, notes: [] })
  })

  it('a workflow that others call keeps the permissions that they give it', () => {
    const called = workflow([AUTH, DEPLOY], { on: '\n  workflow_call:' }).replace(/ {4}permissions.*\n/, '')
    const { text } = migrate(called)
    expect(parse(text).jobs.a.permissions).toBeUndefined()
    expect(usesOf(text)).toEqual(['org/run-iam-deploy'])
    expect(byHand(called)).toEqual([expect.stringContaining('Other workflows call this one')])
  })

  it('files of the repository that a workflow uses are named', () => {
    const text = 'on: push\njobs:\n  a:\n    uses: ./.github/workflows/deploy.yml\n'
    expect(migrate(text).notes).toEqual([
      {
        where: 'jobs.a',
        kind: 'unjudged',
        text: 'It uses ./.github/workflows/deploy.yml, which was not read: run migrate on that file too.',
      },
    ])
  })
})

/** Steps that are nobody's login; the last ones may use one. */
const HARMLESS = [
  'uses: actions/checkout@v5',
  'run: echo done',
  'uses: actions/cache@v5\n        with: { path: x, key: y }',
]
const UNKNOWN = ['run: make', 'uses: ./x', 'uses: docker/login-action@v3']

const anyWorkflow = fc.record({
  before: fc.array(fc.constantFrom(...HARMLESS, ...UNKNOWN), { maxLength: 2 }),
  between: fc.array(fc.constantFrom(...HARMLESS, ...UNKNOWN), { maxLength: 2 }),
  after: fc.array(fc.constantFrom(...HARMLESS, ...UNKNOWN), { maxLength: 2 }),
  deploys: fc.integer({ min: 1, max: 2 }),
  comments: fc.boolean(),
  blanks: fc.boolean(),
  crlf: fc.boolean(),
  anchor: fc.constantFrom('', 'step', 'value'),
  permissions: fc.constantFrom('', '{ contents: read }', '\n      contents: read', 'write-all', '{}'),
  on: fc.constantFrom('push', '[push, workflow_call]', '\n  workflow_call:\n  push:'),
})

describe('generated workflows', () => {
  it('stay what GitHub takes, keep comments and line ends, and never lose a login that a step may use', () => {
    fc.assert(
      fc.property(anyWorkflow, chosen => {
        const auth = chosen.anchor === 'step' ? `&login\n        ${AUTH}` : AUTH
        const steps = [
          ...chosen.before,
          chosen.anchor === 'value' ? auth.replace('account: ', 'account: &sa ') : auth,
          ...chosen.between,
          ...Array.from({ length: chosen.deploys }, () => DEPLOY),
          ...chosen.after,
        ].map((step, at) => (chosen.comments ? `${step} # of step ${at}\n\n      # before ${at + 1}` : step))
        const more = { step: '*login', value: 'run: echo\n        env: { SA: *sa }', '': 'run: echo' }[chosen.anchor]
        const plain = workflow(steps, {
          on: chosen.on,
          more: `  b:\n    runs-on: x\n    steps:\n      - ${more}\n`,
        }).replace(/ {4}permissions.*\n/, chosen.permissions ? `    permissions: ${chosen.permissions}\n` : '')
        const spaced = chosen.blanks ? plain.replaceAll('\n      - ', '\n\n      - ') : plain
        const text = chosen.crlf ? spaced.replaceAll('\n', '\r\n') : spaced
        const { text: changed } = migrate(text)
        expect(githubErrors(text)).toEqual([])
        expect(githubErrors(changed)).toEqual([])
        expect(migrate(changed).text).toBe(changed)
        const kept = usesOf(changed).includes('google-github-actions/auth')
        const users = [...chosen.between, ...chosen.after].some(step => UNKNOWN.includes(step))
        expect(kept).toBe(users || chosen.anchor !== '')
        if (chosen.crlf) expect(changed.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
        // Only what stands on the lines of a removed step goes with it.
        const comments = (from: string) => (from.match(/#.*/g) ?? []).filter(line => !line.includes('of step'))
        expect(comments(changed)).toEqual(comments(text))
      }),
      { numRuns: 150 },
    )
  })
})
