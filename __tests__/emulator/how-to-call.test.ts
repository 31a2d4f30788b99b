/** How to call the service, as the summary shows it: every example is run against a service that takes callers by name. */
import { execFile, execFileSync } from 'node:child_process'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { makeReport } from '../../src/report/report.ts'
import { usage } from '../../src/report/usage.ts'
import { AT, type Cloud, IMAGE, OWNER, PROJECT, REGION, startCloud } from './cloud.ts'
import { gcloudOn, installed } from './gcloud.ts'

const CALLER = `caller@${PROJECT}.iam.gserviceaccount.com`
const STRANGER = `stranger@${PROJECT}.iam.gserviceaccount.com`
const ROOT = resolve(import.meta.dirname, '../..')

let cloud: Cloud
let url: string
let metadata: Metadata

beforeAll(async () => {
  const token = { role: 'roles/iam.serviceAccountTokenCreator', members: [`user:${OWNER}`] }
  cloud = await startCloud({
    serviceAccounts: { [CALLER]: { bindings: [token] }, [STRANGER]: { bindings: [token] } },
    services: {
      hello: {
        service: { template: { containers: [{ image: IMAGE }] } },
        bindings: [{ role: 'roles/run.servicesInvoker', members: [`serviceAccount:${CALLER}`] }],
      },
    },
  })
  url = cloud.world.services.get(`${AT}/services/hello`)?.service.uri ?? ''
  metadata = await startMetadata()
})
afterAll(async () => {
  metadata.close()
  await cloud[Symbol.asyncDispose]()
})

/** The code of an example, with an account in place of CALLER. */
function example(who: string, account = CALLER): string {
  const outputs = { url, audience: url, access: 'oidc-only' }
  const shown = usage(
    makeReport('deploy', 'ok', { target: { project: PROJECT, region: REGION, service: 'hello' } }, outputs),
  )
  const found = [
    ...shown.matchAll(/<summary><b>([^<]*)<\/b><\/summary>(?:(?!<summary>)[\s\S])*?```\w+\n([\s\S]*?)\n```/g),
  ]
  const code = found.find(([, name]) => name?.startsWith(who))?.[2]
  if (!code) throw new Error(`No example for ${who} in: ${found.map(([, name]) => name)}`)
  return code.replaceAll(`CALLER@${PROJECT}.iam.gserviceaccount.com`, account)
}

const idTokenOf = (email: string, audience: string) => {
  const now = Math.floor(cloud.world.clock.now() / 1000)
  const sub = cloud.world.serviceAccounts.get(email)?.uniqueId ?? email
  const claims = { iss: 'https://accounts.google.com', aud: audience, sub, email, iat: now, exp: now + 3600 }
  return cloud.world.googleIssuer.sign(claims)
}

interface Metadata {
  port: number
  /** Whom it speaks for. */
  account: string
  close(): void
}

/** A metadata server, also as the proxy that a request to its name goes through. */
async function startMetadata(): Promise<Metadata> {
  const server = createServer((request, response) => {
    const asked = new URL(request.url ?? '', 'http://metadata.google.internal')
    const right = request.headers['metadata-flavor'] === 'Google'
    const audience = asked.searchParams.get('audience')
    const identity = asked.pathname.endsWith('/service-accounts/default/identity')
    response.writeHead(right && (!identity || audience) ? 200 : 403, {
      'metadata-flavor': 'Google',
      'content-type': identity ? 'text/html' : 'application/json',
    })
    const about = JSON.stringify({ email: state.account, aliases: ['default'], scopes: [] })
    response.end(!right ? '' : identity ? idTokenOf(state.account, audience ?? '') : about)
  })
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  const state: Metadata = { port: (server.address() as AddressInfo).port, account: CALLER, close: () => server.close() }
  return state
}

function execute(command: string, args: string[], env: Record<string, string> = {}) {
  const all = { PATH: process.env.PATH ?? '', HOME: '/nonexistent', ...env }
  return new Promise<string>(done => {
    execFile(command, args, { cwd: ROOT, env: all, timeout: 60_000 }, (error, out, err) =>
      done(error ? `${out}\n${err}` : out),
    )
  })
}
/** A shell in which `gcloud` gives out an ID token. */
const shell = (code: string, env: Record<string, string> = {}) => execute('bash', ['--norc', '-c', code], env)

const PYTHON = (() => {
  if (!installed) return undefined
  const root = execFileSync('gcloud', ['info', '--format=value(installation.sdk_root)']).toString().trim()
  return { python: join(root, 'platform/bundledpythonunix/bin/python3'), path: join(root, 'lib/third_party') }
})()
const onGoogleCloud = () => ({
  GCE_METADATA_HOST: `127.0.0.1:${metadata.port}`,
  GCE_METADATA_IP: `127.0.0.1:${metadata.port}`,
  METADATA_SERVER_DETECTION: 'assume-present',
})

describe('the example', () => {
  it('with curl lets a person in', async () => {
    const answers = (email: string) =>
      `gcloud() { test "$*" = "auth print-identity-token" && echo ${idTokenOf(email, url)}; }\n`
    const code = example('As yourself')
    expect(await shell(answers(CALLER) + code)).toContain('"service": "hello"')
    expect(await shell(answers(STRANGER) + code)).toContain('403 Forbidden')
  })

  it('without a library lets another service in', async () => {
    const code = example('Another Cloud Run service')
    const env = { http_proxy: `http://127.0.0.1:${metadata.port}`, no_proxy: '127.0.0.1,localhost' }
    expect(await shell(code, env)).toContain('"service": "hello"')
    metadata.account = STRANGER
    expect(await shell(code, env)).toContain('403 Forbidden')
    metadata.account = CALLER
  })

  it('with X-Serverless-Authorization leaves the other header to the app', async () => {
    const code = example('As yourself').replace(
      '--header "Authorization: Bearer',
      '--header "Authorization: Basic x" --header "X-Serverless-Authorization: Bearer',
    )
    expect(await shell(`gcloud() { echo ${idTokenOf(CALLER, url)}; }\n${code}`)).toContain('"service": "hello"')
  })

  it('for Node.js works', async () => {
    const node = (code: string) => execute(process.execPath, ['--input-type=module', '-e', code], onGoogleCloud())
    expect(await node(example('Node.js'))).toMatch(/^200 [\s\S]*"service": "hello"/)
  })

  it.skipIf(!PYTHON)('for Python works', async () => {
    const { python = '', path = '' } = PYTHON ?? {}
    const said = await execute(python, ['-c', example('Python')], { ...onGoogleCloud(), PYTHONPATH: path })
    expect(said).toMatch(/^200 [\s\S]*"service": "hello"/)
  })

  it('for a GitHub workflow takes what the outputs of this action say', async () => {
    interface Step {
      uses?: string
      run?: string
      with?: Record<string, string>
      env?: Record<string, string>
    }
    const outputs: Record<string, string> = { 'steps.deploy.outputs.url': url, 'steps.deploy.outputs.audience': url }
    const filled = (text: string) => text.replace(/\$\{\{ (.*?) \}\}/g, (_, name: string) => outputs[name] ?? '')
    const [auth, call] = parse(example('A GitHub workflow')) as [Step, Step]
    expect(auth.uses).toBe('google-github-actions/auth@v3')
    const { token_format, id_token_audience = '', service_account, id_token_include_email } = auth.with ?? {}
    expect([token_format, id_token_include_email]).toEqual(['id_token', true])
    // What that action asks for with these inputs.
    const answer = await cloud.ask(
      'IAMCREDENTIALS',
      'POST',
      `/v1/projects/-/serviceAccounts/${service_account}:generateIdToken`,
      {
        audience: filled(id_token_audience),
        includeEmail: id_token_include_email,
      },
    )
    outputs['steps.caller.outputs.id_token'] = answer.json.token
    const env = Object.fromEntries(Object.entries(call.env ?? {}).map(([name, text]) => [name, filled(text)]))
    expect(await shell(call.run ?? '', env)).toContain('"service": "hello"')
  })
})

describe.skipIf(!installed)('the real gcloud', () => {
  it('lets an account in that the example names, and mints its token', async () => {
    using gcloud = gcloudOn(cloud)
    // This request of gcloud's goes past its proxy.
    const near = `export CLOUDSDK_API_ENDPOINT_OVERRIDES_IAMCREDENTIALS=${cloud.at('IAMCREDENTIALS')}/\n`
    const before = await gcloud.paste(near + example('As a service account', STRANGER))
    expect(before.out + before.err).toContain('403 Forbidden')
    const granted = await gcloud.paste(example('Let an account call it', STRANGER))
    expect(granted.err).toContain('Updated IAM policy')
    const after = await gcloud.paste(near + example('As a service account', STRANGER))
    expect(after.out).toContain('"service": "hello"')
  })

  it('reads the command for Cloud Scheduler as it is meant', async () => {
    const asked: { path: string; body: string }[] = []
    const server = createServer(async (request: IncomingMessage, response) => {
      let body = ''
      for await (const chunk of request) body += chunk
      asked.push({ path: request.url ?? '', body })
      response.writeHead(200, { 'content-type': 'application/json' }).end('{}')
    })
    await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
    using gcloud = gcloudOn(cloud)
    const { port } = server.address() as AddressInfo
    const setUp = `unset CLOUDSDK_PROXY_TYPE CLOUDSDK_PROXY_ADDRESS CLOUDSDK_PROXY_PORT
export CLOUDSDK_API_ENDPOINT_OVERRIDES_CLOUDSCHEDULER=http://127.0.0.1:${port}/\n`
    const { err } = await gcloud.paste(setUp + example('Cloud Scheduler'))
    server.close()
    const created = asked.find(({ path }) => path.includes('/jobs'))
    expect(err).not.toContain('ERROR')
    expect(created?.path).toContain(`/v1/${AT}/jobs`)
    expect(JSON.parse(created?.body ?? '{}')).toMatchObject({
      name: `${AT}/jobs/hello-schedule`,
      schedule: '0 * * * *',
      httpTarget: {
        httpMethod: 'GET',
        uri: expect.stringContaining(url),
        oidcToken: { serviceAccountEmail: CALLER, audience: url },
      },
    })
  })
})
