/** I5: every refusal of a credential file has its own cause, and names what has to be changed in this file. */
import { generateKeyPairSync } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startSandbox } from '../../src/emulator/sandbox.ts'
import { playOn } from '../fixtures/deploy.ts'
import { fieldCase } from '../fixtures/field-cases.ts'
import { type Intercept, inspectingProxy } from '../fixtures/inspecting-proxy.ts'
import { IMAGE } from '../fixtures/story.ts'

const DEPLOYER = 'deployer@demo-project.iam.gserviceaccount.com'
const PROVIDER = 'projects/123456789012/locations/global/workloadIdentityPools/github/providers/my-repo'
const TOKEN = 'oauth2.googleapis.com'

let folder: string
let privateKey: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'credential-files-'))
  privateKey = generateKeyPairSync('rsa', { modulusLength: 2048 })
    .privateKey.export({ type: 'pkcs8', format: 'pem' })
    .toString()
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const key = () => ({
  type: 'service_account',
  project_id: 'demo-project',
  private_key_id: 'a1b2c3',
  private_key: privateKey,
  client_email: DEPLOYER,
  client_id: '100',
  token_uri: `https://${TOKEN}/token`,
})
const person = () => ({
  type: 'authorized_user',
  client_id: '1.apps.googleusercontent.com',
  client_secret: 'shh-secret',
  refresh_token: '1//refresh',
})
const federated = (url: string, more: object = {}) => ({
  type: 'external_account',
  audience: `//iam.googleapis.com/${PROVIDER}`,
  subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
  token_url: 'https://sts.googleapis.com/v1/token',
  credential_source: { url, format: { type: 'json', subject_token_field_name: 'value' }, ...more },
})

interface Row {
  name: string
  file: () => object
  /** What the host answers that is asked for a token. */
  at?: [host: string, status: number, body: object] | undefined
  /** The input, for an account to impersonate. */
  account?: string
  finding: string
  says: string[]
  fix?: string
}

const oauth = (error: string, error_description: string): Row['at'] => [TOKEN, 400, { error, error_description }]
const RUNNER = 'run-actions-1.actions.githubusercontent.com'

const ROWS: Row[] = [
  {
    name: 'a key that was deleted',
    file: key,
    at: oauth('invalid_grant', 'Invalid JWT Signature.'),
    finding: 'credentials-refused',
    says: [`Google does not know the key a1b2c3 of ${DEPLOYER}`],
    fix: 'gcloud iam service-accounts keys list',
  },
  {
    name: 'a key that was deleted, on the way to another account',
    file: key,
    at: oauth('invalid_grant', 'Invalid JWT Signature.'),
    account: 'other@demo-project.iam.gserviceaccount.com',
    finding: 'credentials-refused',
    says: [`Google does not know the key a1b2c3 of ${DEPLOYER}`],
    fix: 'gcloud iam service-accounts keys list',
  },
  {
    name: 'the key of an account that was deleted',
    file: key,
    at: oauth('invalid_grant', 'Invalid grant: account not found'),
    finding: 'credentials-refused',
    says: [`${DEPLOYER} of the key no longer exists`],
    fix: 'gcloud iam service-accounts list',
  },
  {
    name: 'a key that nothing is wrong with, where an API answers 401 all the same',
    file: key,
    at: [TOKEN, 200, { access_token: 'x', expires_in: 3600, token_type: 'Bearer' }],
    finding: 'api-error',
    says: [`it does not accept the token of ${DEPLOYER}, with which the run had signed in`],
  },
  {
    name: 'a person whose session has ended',
    file: person,
    at: oauth('invalid_grant', 'reauth related error (invalid_rapt)'),
    finding: 'credentials-refused',
    says: ['limits how long a session lasts', 'workload_identity_provider'],
    fix: 'gcloud auth application-default login',
  },
  {
    name: 'a file of another job',
    file: () => federated(`https://${RUNNER}/x/idtoken?api-version=2.0`),
    at: [RUNNER, 401, { message: 'bad token' }],
    finding: 'credentials-missing',
    says: ['was written for another job', 'has to run in this job'],
  },
  {
    name: 'the token service of another cloud',
    file: () => federated('https://idp.example.com/token'),
    at: ['idp.example.com', 403, { error: 'forbidden', error_description: 'not you' }],
    finding: 'credentials-missing',
    says: ['idp.example.com (credential_source.url) answered 403'],
  },
  {
    name: 'a token file that is not there',
    file: () => ({ ...federated(''), credential_source: { file: '/nowhere/token' } }),
    finding: 'credentials-missing',
    says: ['/nowhere/token'],
  },
]

describe.concurrent('I5: a credential file', fieldCase('I5', 'I11'), () => {
  it.each(ROWS)('$name', async ({ file, at, account = '', finding, says, fix }) => {
    await using cloud = await startSandbox({ world: { urls: 'real' } })
    const answer: Intercept = ({ host }) => (at && host === at[0] ? { status: at[1], body: at[2] } : undefined)
    await using proxy = await inspectingProxy(cloud, answer)
    const path = join(folder, `${crypto.randomUUID()}.json`)
    writeFileSync(path, JSON.stringify(file()))
    const played = await playOn(cloud, {
      inputs: { ...IMAGE, workload_identity_provider: '', service_account: account, project_id: 'demo-project' },
      env: { ...proxy.env, GOOGLE_APPLICATION_CREDENTIALS: path },
      without: /./,
    })
    const [found, ...others] = played.report.findings.filter(({ status }) => status === 'fail')
    expect({ exit: played.exitCode, id: found?.id, others: others.map(({ id }) => id) }, played.log).toEqual({
      exit: 1,
      id: finding,
      others: [],
    })
    for (const text of says) expect(found?.reason).toContain(text)
    expect(found?.remedies[0]?.text ?? '').toContain(fix ?? '')
    for (const secret of ['1//refresh', 'shh-secret', privateKey.split('\n')[3] ?? ''])
      expect(played.log + JSON.stringify(played.report)).not.toContain(secret)
  })
})
