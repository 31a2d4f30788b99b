/** Whole workflows and what becomes of them, as pages to read; and the rules one by one. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { migrate } from '../../../src/migrate/migrate.ts'
import { lineDiff, renderNotes } from '../../../src/migrate/render.ts'
import { githubErrors } from '../../fixtures/github-parser.ts'

const folder = join(import.meta.dirname, 'workflows')
const names = readdirSync(folder)
  .filter(name => name.endsWith('.yml'))
  .sort()
const read = (name: string) => readFileSync(join(folder, name), 'utf8')

describe('a workflow', () => {
  it.each(names)('%s becomes what its page says', async name => {
    const before = read(name)
    const { text, notes } = migrate(before)
    const page = `# ${name}\n\n\`\`\`diff\n${lineDiff(before, text, name)}\`\`\`\n\n${renderNotes(notes)}`
    await expect(page).toMatchFileSnapshot(`pages/${name.replace('.yml', '.md')}`)
  })

  it.each(names)('%s is to GitHub afterwards what it was before, and nothing is left to do a second time', name => {
    const { text } = migrate(read(name))
    // The peer's README leaves runs-on out.
    expect(githubErrors(text)).toEqual(githubErrors(read(name)))
    expect(migrate(text).text).toBe(text)
    expect(text).not.toContain('google-github-actions/deploy-cloudrun@')
  })

  it('without deploy-cloudrun stays as it is', () => {
    const text = 'on: push\njobs:\n  a:\n    steps:\n      - uses: google-github-actions/auth@v3\n'
    expect(migrate(text)).toEqual({ text, notes: [] })
  })

  it.each([
    ['a: [', 'text that is not valid YAML (line 1)'],
    ['name: x', 'it has no jobs'],
  ])('is refused: %j', (text, fault) => {
    expect(() => migrate(text)).toThrow(fault)
  })
})

describe('the auth step', () => {
  const workflow = (after: string, deploy = '', auth = '') => `jobs:
  a:
    permissions: { id-token: write }
    steps:
      - id: auth
        uses: google-github-actions/auth@v3
${auth}        with:
          workload_identity_provider: projects/1/locations/global/workloadIdentityPools/p/providers/x
          service_account: d@p.iam.gserviceaccount.com
      - uses: google-github-actions/deploy-cloudrun@v3
        with:
          service: api
          image: i
${deploy}${after}`

  it('goes, and its inputs move', () => {
    const { text } = migrate(workflow(''))
    expect(parse(text).jobs.a.steps).toEqual([
      {
        uses: 'org/run-iam-deploy@v1',
        with: {
          workload_identity_provider: 'projects/1/locations/global/workloadIdentityPools/p/providers/x',
          service_account: 'd@p.iam.gserviceaccount.com',
          service: 'api',
          image: 'i',
        },
      },
    ])
  })

  it.each([
    ['gcloud in a later step', workflow('      - run: gcloud run services list\n')],
    ['an action that takes its credentials', workflow('      - uses: google-github-actions/upload-cloud-storage@v2\n')],
    ['its outputs', workflow(`      - run: echo \${{ steps.auth.outputs.access_token }}\n`)],
    ['a condition of its own', workflow('', '', '        if: always()\n')],
  ])('stays for %s, and the deploy uses what it leaves behind', (_why, text) => {
    const { text: after, notes } = migrate(text)
    const { steps } = parse(after).jobs.a
    expect(steps[0].uses).toBe('google-github-actions/auth@v3')
    expect(steps[1]).toEqual({ uses: 'org/run-iam-deploy@v1', with: { service: 'api', image: 'i' } })
    expect(notes.filter(({ kind }) => kind === 'by-hand').length).toBeGreaterThan(0)
  })

  it('is told that values of lists are secrets: no note shows one', () => {
    const { notes } = migrate(workflow('', '          env_vars: A="hunter2"\n          secrets: "#hunter3=x"\n'))
    expect(notes.length).toBeGreaterThan(2)
    expect(JSON.stringify(notes)).not.toContain('hunter')
  })
})

it('steps between brackets keep what they say, and stay YAML', () => {
  const { text, notes } = migrate(`jobs:
  a:
    permissions: { id-token: write }
    steps:
      - {uses: google-github-actions/auth@v3, with: {workload_identity_provider: 'p: x', service_account: s@p.iam.gserviceaccount.com}}
      - uses: google-github-actions/deploy-cloudrun@v3 # the deploy
        with:
          service: api
          region: \${{ vars.REGION }}
      - {uses: google-github-actions/deploy-cloudrun@v3, with: {metadata: a.yaml, no_traffic: 'true', update_traffic_flags: --to-latest}}
`)
  const { steps } = parse(text).jobs.a
  const signsIn = { workload_identity_provider: 'p: x', service_account: 's@p.iam.gserviceaccount.com' }
  // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub's
  expect(steps[0].with).toEqual({ ...signsIn, service: 'api', region: '${{ vars.REGION }}' })
  expect(steps[1].with).toEqual({
    ...signsIn,
    ...{ metadata: 'a.yaml', no_traffic: 'true', update_traffic_flags: '--to-latest' },
  })
  const told = notes.map(({ input, kind }) => `${input} ${kind}`)
  for (const line of ['region differs', 'no_traffic by-hand', 'update_traffic_flags differs'])
    expect(told).toContain(line)
})
