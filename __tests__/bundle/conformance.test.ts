/** The beliefs of `npm run conformance`, asked of the embedded cloud; its table is the one of docs/conformance.md. */
import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { beliefTable } from '../../scripts/conformance/beliefs.ts'
import { type Sandbox, startSandbox } from '../../src/emulator/sandbox.ts'
import { credentialFile } from '../../src/emulator/sign-in/credential-file.ts'
import { openOwnersMachine } from '../../src/emulator/sign-in/metadata-server.ts'
import { ROOT } from '../fixtures/deploy.ts'

interface Result {
  code: number
  out: string
  err: string
}

/** As the deployer, by its credential file. */
function asDeployer(cloud: Sandbox, folder: string): Promise<Result> {
  const key = join(folder, 'credentials.json')
  writeFileSync(key, JSON.stringify(credentialFile(cloud)))
  return conformance(cloud, folder, { GOOGLE_APPLICATION_CREDENTIALS: key }, ['--without-product'])
}

/** As the owner, by the metadata server that `sandbox --as owner` prints. */
async function asOwner(cloud: Sandbox, folder: string): Promise<Result> {
  await using machine = await openOwnersMachine(cloud)
  return await conformance(cloud, folder, { GCE_METADATA_HOST: machine.host })
}

function conformance(
  cloud: Sandbox,
  folder: string,
  credentials: Record<string, string>,
  more: string[] = [],
): Promise<Result> {
  const args = ['--project', 'demo-project', '--region', 'us-central1', '--record', join(folder, 'exchanges'), ...more]
  const env = { ...process.env, ...cloud.env, ...credentials }
  return new Promise(resolve => {
    execFile(process.execPath, [join(ROOT, 'scripts/conformance/index.ts'), ...args], { env }, (error, out, err) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : error ? 1 : 0, out, err })
    })
  })
}

function folder() {
  const path = mkdtempSync(join(tmpdir(), 'conformance-'))
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }) }
}

it('every belief holds in the embedded cloud, and nothing is left of the questions', async () => {
  using scratch = folder()
  await using cloud = await startSandbox('open-project')
  const { code, out, err } = await asOwner(cloud, scratch.path)
  expect({ code, err: err.match(/DIFFERS.*/g) }).toEqual({ code: 0, err: null })
  for (const row of beliefTable().split('\n').slice(2)) expect(out).toContain(row.replace(/ \|$/, ''))
  expect(cloud.world.services.size).toBe(0)
  const records = readdirSync(join(scratch.path, 'exchanges'))
  expect(records.length).toBeGreaterThan(30)
  const text = records.map(name => readFileSync(join(scratch.path, 'exchanges', name), 'utf8')).join('')
  for (const secret of ['demo-project', '123456789012', ...cloud.world.tokens.keys()])
    expect(text).not.toContain(secret)
})

it('what differs is said, and ends with 1; a refusal by an organisation policy is an answer', async () => {
  using scratch = folder()
  await using cloud = await startSandbox('fully-restricted')
  cloud.world.faults.push({ method: 'POST', api: 'run.googleapis.com', path: ':testIamPermissions$', status: 503 })
  const { code, out } = await asDeployer(cloud, scratch.path)
  expect(code).toBe(1)
  expect(out).toMatch(/testIamPermissions answers with what is inherited from the project \| .* \| 503 .*\| DIFFERS/)
  expect(out).toMatch(/allUsers as an invoker .* \| 4\d\d .*\| holds/)
  expect(cloud.world.services.size).toBe(0)
})
