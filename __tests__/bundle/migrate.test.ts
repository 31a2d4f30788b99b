/** The command `migrate` on workflows as people wrote them: no login is lost, and what the new step reads otherwise is said. */
import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { USES } from '../../src/version.ts'
import { COMPILED } from '../fixtures/compiled.ts'
import { CLI } from '../fixtures/deploy.ts'
import { githubErrors } from '../fixtures/github-parser.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'migrate-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The file as `--write` leaves it, and what is said. */
async function migrated(text: string, files: Record<string, string> = {}, name = '.github/workflows/deploy.yml') {
  for (const [path, content] of Object.entries({ ...files, [name]: text })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  const env = { PATH: process.env.PATH, HOME: folder, TMPDIR: folder, ...COMPILED }
  const said = await new Promise<string>((resolve, reject) => {
    execFile(process.execPath, [CLI, 'migrate', name, '--write'], { cwd: folder, env }, (error, _out, err) =>
      error ? reject(new Error(err)) : resolve(err),
    )
  })
  return { said, after: readFileSync(join(folder, name), 'utf8') }
}

const AUTH =
  'uses: google-github-actions/auth@v2\n        with: { workload_identity_provider: projects/1/locations/global/workloadIdentityPools/a/providers/b, service_account: s@p.iam.gserviceaccount.com }'
const DEPLOY =
  'uses: google-github-actions/deploy-cloudrun@v3\n        with: { service: api, region: us-central1, source: . }'
const workflow = (...jobs: string[][]) =>
  `on: push\npermissions: { contents: read, id-token: write }\njobs:\n${jobs.map((steps, at) => `  job${at}:\n    runs-on: ubuntu-latest\n    steps:\n${steps.map(step => `      - ${step}\n`).join('')}`).join('')}`

it('D1e: the region of the step stays, and wins over the label of the file in the new step as before', async () => {
  const deploy =
    'uses: google-github-actions/deploy-cloudrun@v3\n        with: { metadata: s.yaml, region: us-central1 }'
  const { said, after } = await migrated(workflow([AUTH, deploy]), {
    's.yaml':
      'apiVersion: serving.knative.dev/v1\nkind: Service\nmetadata: { name: api, labels: { cloud.googleapis.com/location: us-east1 } }\nspec: {}\n',
  })
  expect(after).toContain('region: us-central1')
  expect(said).not.toContain('region')
})

it('D2: a step that another job takes by its anchor stays', async () => {
  const { after } = await migrated(
    workflow(
      [`&login\n        ${AUTH}`, DEPLOY],
      ['*login', 'uses: google-github-actions/upload-cloud-storage@v2\n        with: { path: a, destination: b }'],
    ),
  )
  expect(after).toContain('&login\n        uses: google-github-actions/auth@v2')
  expect(after).toContain('- *login')
  expect(after).toContain(USES)
  expect(githubErrors(after)).toEqual([])
})

it.each(['run: python scripts/migrate.py', 'uses: ./.github/actions/x', 'uses: some/action@v1'])(
  'D3: a login that %s may use stays, and that is said',

  async between => {
    const { said, after } = await migrated(workflow([AUTH, between, DEPLOY]))
    expect(after).toContain('google-github-actions/auth@v2')
    expect(after).toContain(USES)
    expect(said).toContain('jobs.job0.steps[1]')
  },
)

it('D4: setup-gcloud that is the login stays', async () => {
  const setup =
    'uses: google-github-actions/setup-gcloud@v0.2.0\n        with: { service_account_key: "${{ secrets.KEY }}", export_default_credentials: true }'
  const { said, after } = await migrated(
    workflow([
      setup,
      'uses: google-github-actions/deploy-cloudrun@v0.2.0\n        with: { image: gcr.io/p/i, service: api }',
    ]),
  )
  expect(after).toContain('google-github-actions/setup-gcloud@v0.2.0')
  expect(said).toContain('the new step uses the credentials that it exports')
})

it('D16: a composite action is changed like a workflow', async () => {
  const { after } = await migrated(
    `name: deploy\ndescription: deploys\nruns:\n  using: composite\n  steps:\n    - ${AUTH.replaceAll('\n  ', '\n')}\n    - ${DEPLOY.replaceAll('\n  ', '\n')}\n`,
    {},
    'deploy/action.yml',
  )
  expect(after).toContain(USES)
  expect(after).toContain('using: composite')
})

it('what GitHub itself refuses in the file is said', async () => {
  const { said } = await migrated(workflow([AUTH, DEPLOY]).replace('ubuntu-latest', 'ubuntu-latest\n    timeout: 5'))
  expect(said).toContain("GitHub's parser refuses it, before the change too: Unexpected value 'timeout'")
})
