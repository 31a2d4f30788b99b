/** The command line's bundle: options, streams, exit codes, and the sandbox that it starts. */
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { stable } from '../../scripts/play/stable.ts'
import { type Sandbox, startSandbox } from '../../src/emulator/sandbox.ts'
import { credentialFile } from '../../src/emulator/sign-in/credential-file.ts'
import type { Report } from '../../src/model.ts'
import { USES } from '../../src/version.ts'
import { COMPILED } from '../fixtures/compiled.ts'
import { CLI, ROOT } from '../fixtures/deploy.ts'
import { inspectingProxy } from '../fixtures/inspecting-proxy.ts'
import { holdToSecrets, watchIssuers } from '../fixtures/secrets.ts'
import { blocksOf } from '../unit/docs/pages.ts'

const DEPLOYER = 'serviceAccount:deployer@demo-project.iam.gserviceaccount.com'
const IMAGE = ['--image', 'us-docker.pkg.dev/cloudrun/container/hello']
const HELLO = ['--service', 'hello', '--region', 'us-central1', '--access', 'public']

let home: string
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'home-'))
})
afterAll(() => rmSync(home, { recursive: true, force: true }))

function start(args: string[], env: Record<string, string> = {}, cwd = ROOT): ChildProcess {
  // No metadata server is near: without this the search for one costs seconds.
  const own = { PATH: process.env.PATH, HOME: home, TMPDIR: home, GCE_METADATA_HOST: '127.0.0.1:9', ...COMPILED }
  return spawn(process.execPath, [CLI, ...args], {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...own, ...env },
  })
}

async function run(args: string[], env?: Record<string, string>) {
  const child = start(args, env)
  const text = { out: '', err: '' }
  child.stdout?.on('data', chunk => (text.out += chunk))
  child.stderr?.on('data', chunk => (text.err += chunk))
  const code = await new Promise<number | null>(resolve => child.once('close', resolve))
  const cloud = clouds.get(env?.GOOGLE_APPLICATION_CREDENTIALS ?? '')
  if (cloud && env) holdToSecrets(cloud, { env }, text)
  return { code, ...text }
}

/** By the path of its credential file. */
const clouds = new Map<string, Sandbox>()

/** A laptop or another CI: endpoint overrides and an exported credential file, nothing of a runner. */
function exported(cloud: Sandbox): Record<string, string> {
  const path = join(home, `${crypto.randomUUID()}.json`)
  writeFileSync(path, JSON.stringify(credentialFile(cloud)))
  clouds.set(path, cloud)
  watchIssuers(cloud)
  const { ACTIONS_ID_TOKEN_REQUEST_URL: _, ACTIONS_ID_TOKEN_REQUEST_TOKEN: __, ...env } = cloud.env
  return { ...env, GOOGLE_APPLICATION_CREDENTIALS: path, CLOUDSDK_CORE_PROJECT: 'demo-project' }
}

describe.concurrent('run-iam-deploy', () => {
  it.each<[string[], RegExp]>([
    [['--help'], /^Usage: run-iam-deploy COMMAND .*\n\nCommands\n {2}deploy /],
    [[], /^Usage: run-iam-deploy COMMAND .*\n\nCommands\n {2}deploy /],
    [['help', 'rollback'], /^Usage: run-iam-deploy rollback [\s\S]*^ {2}--revision-traffic /m],
    [['migrate', '-h'], /^Usage: run-iam-deploy migrate FILE\n[\s\S]*^ {2}--diff$/m],
    [['setup', '--help'], /^Usage: run-iam-deploy setup [\s\S]*^ {2}--add-repository$/m],
  ])('%j prints its help on stdout', async (args, shown) => {
    const { code, out, err } = await run(args)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toMatch(shown)
  })

  it.each(['version', '--version', '-v'])('%s prints the version', async word => {
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
    expect(await run([word])).toEqual({ code: 0, out: `run-iam-deploy ${version}\n`, err: '' })
  })

  it.each([
    [['deplyo', '--service', 'hello'], 'run-iam-deploy has no command "deplyo". Did you mean "deploy"?'],
    [['help', 'depoy'], 'run-iam-deploy has no command "depoy". Did you mean "deploy"?'],
    [['--sevice'], 'run-iam-deploy has no command "--sevice".'],
    [['a\nb'], 'run-iam-deploy has no command "a\\nb".'],
  ])('an unknown command is wrong usage: %j', async (args, message) => {
    expect(await run(args)).toEqual({
      code: 2,
      out: '',
      err: `${message}\nSee: run-iam-deploy help\n`,
    })
  })

  it.each([
    ['--sevice', 'There is no option --sevice. Did you mean --service?'],
    ['--project_id', 'There is no option --project_id. Did you mean --project-id?'],
    ['--zzzzzz', 'There is no option --zzzzzz.'],
  ])('an unknown option is wrong usage: %s', async (option, message) => {
    expect(await run(['preflight', `${option}=x`])).toEqual({
      code: 2,
      out: '',
      err: `${message}\nSee: run-iam-deploy help preflight\n`,
    })
  })

  it('preflight says what would be done on stdout, how it went on stderr, and changes nothing', async () => {
    await using cloud = await startSandbox()
    const { code, out, err } = await run(['preflight', ...HELLO, '--source', 'examples/hello'], exported(cloud))
    expect(code).toBe(0)
    expect(out).toMatch(/^✅ Ready: hello can be deployed\n/)
    expect(out).toMatch(/Preflight: (\d+) of \1 permissions are granted\./)
    expect(out).toContain('planned  Create the service hello')
    expect(out).not.toMatch(/<\w+>|&#\d+;|\*\*|::/)
    expect(err).toContain('Preflight')
    expect(cloud.world.services.size + cloud.world.buckets.size + cloud.world.repositories.size).toBe(0)
  })

  it('diagnose names what refuses on stdout, and exits with 1', async () => {
    await using cloud = await startSandbox()
    const [url] = Object.values(cloud.env).filter(value => value.startsWith('http://'))
    const place = ['--region', 'us-central1']
    const missing = await run(['diagnose', '--service', 'hello', ...place], exported(cloud))
    expect(missing.code).toBe(1)
    expect(missing.out).toMatch(/^❌ Calls to hello fail: there is nothing to call\n/)
    expect(missing.out).toContain('There is no service hello in us-central1 of the project demo-project')
    const nothing = await run(['diagnose', ...place], exported(cloud))
    expect(nothing.out).toContain('--service is missing, and so are url, --schedule-name and --schedule-target')
    const address = await run(['diagnose', '--url', `${url}/`, ...place, '--json'], exported(cloud))
    expect(JSON.parse(address.out)).toMatchObject({ mode: 'diagnose', outputs: { changed: 'false' } })
  })

  it('deploy deploys, by the exported file, as its service account', async () => {
    await using cloud = await startSandbox()
    const { code, out, err } = await run(['deploy', ...HELLO, '--source', 'examples/hello'], exported(cloud))
    expect(code).toBe(0)
    expect(out).toMatch(/^✅ hello is deployed, public\n/)
    expect(out).toMatch(/^ {2}http:\/\/127\.0\.0\.1:\d+$/m)
    expect(out).toContain('done     Build the image')
    expect(err).toContain('Uploading 3 files')
    expect(out).not.toContain('Uploading 3 files')
    const seen = cloud.requests.filter(({ api }) => api === 'run.googleapis.com').map(({ principal }) => principal)
    expect([...new Set(seen)]).toEqual([DEPLOYER])
    for (const token of cloud.world.tokens.keys()) expect(out + err).not.toContain(token)
  })

  it('goes on to its end when nobody reads it, as with "| head"', async () => {
    await using cloud = await startSandbox()
    const child = start(['deploy', ...HELLO, ...IMAGE], exported(cloud))
    child.stdout?.destroy()
    child.stderr?.once('data', () => child.stderr?.destroy())
    expect(await new Promise(resolve => child.once('close', resolve))).toBe(0)
    expect(cloud.requests.filter(({ path }) => path.endsWith(':setIamPolicy')).length).toBe(1)
  })

  it('--json is the report and nothing else, the same as in the file', async () => {
    await using cloud = await startSandbox()
    const path = join(home, 'nested', 'report.json')
    mkdirSync(join(home, 'nested'))
    const args = ['deploy', ...HELLO, ...IMAGE, '--json', '--report-path', path]
    const { code, out } = await run(args, exported(cloud))
    expect(code).toBe(0)
    const report = JSON.parse(out) as Report
    expect(report).toMatchObject({ mode: 'deploy', verdict: 'ok', target: { service: 'hello', region: 'us-central1' } })
    expect(report.identity).toMatchObject({ principal: DEPLOYER })
    expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual(report)
    expect(existsSync(report.outputs.report as string)).toBe(true)
  })

  it('deploys where a manifest says, as gcloud does, unless --region says otherwise', async () => {
    await using cloud = await startSandbox('open-project')
    const path = join(home, 'labelled.yaml')
    writeFileSync(
      path,
      `apiVersion: serving.knative.dev/v1\nkind: Service\nmetadata: { name: hello, labels: { cloud.googleapis.com/location: us-east1 } }\nspec: { template: { spec: { containers: [{ image: ${IMAGE[1]} }] } } }\n`,
    )
    const region = async (...more: string[]) => {
      const { code, out } = await run(['preflight', '--metadata', path, '--json', ...more], exported(cloud))
      return { code, region: JSON.parse(out).target.region }
    }
    expect(await region()).toEqual({ code: 0, region: 'us-east1' })
    expect(await region('--region', 'us-central1')).toEqual({ code: 0, region: 'us-central1' })
  })

  it('migrate prints the workflow on stdout and what to know on stderr; --diff and --write do as they say', async () => {
    const path = join(home, 'deploy.yml')
    const before = readFileSync(join(ROOT, '__tests__/unit/migrate/workflows/peer-readme.yml'), 'utf8')
    writeFileSync(path, before)
    const printed = await run(['migrate', path])
    expect(printed.code).toBe(0)
    expect(printed.out).toContain('uses: org/run-iam-deploy@v1')
    expect(printed.err).toContain('The auth step was removed')
    expect(readFileSync(path, 'utf8')).toBe(before)
    const diff = await run(['migrate', path, '--diff'])
    expect(diff.out).toContain("-        uses: 'google-github-actions/deploy-cloudrun@v3'")
    expect((await run(['migrate', path, '--write'])).out).toBe('')
    expect(readFileSync(path, 'utf8')).toBe(printed.out)
    const absent = await run(['migrate', join(home, 'absent.yml')])
    expect({ code: absent.code, out: absent.out }).toEqual({ code: 1, out: '' })
    expect((await run(['migrate'])).code).toBe(2)
    writeFileSync(
      path,
      `name: a\nruns: { using: composite, steps: [{ uses: google-github-actions/deploy-cloudrun@v3 }] }\n`,
    )
    expect(await run(['migrate', path, '--write'])).toMatchObject({
      code: 0,
      err: expect.stringContaining('runs: No auth'),
    })
    expect(readFileSync(path, 'utf8')).toContain(`steps: [{ uses: ${USES} }]`)
    const login =
      'uses: google-github-actions/auth@v3\n        with: { workload_identity_provider: p, service_account: s }'
    const steps = [
      `&login\n        ${login}`,
      'run: python migrate.py',
      'uses: google-github-actions/deploy-cloudrun@v3\n        with: { service: api }',
    ]
    const jobs = `jobs:\n  a:\n    runs-on: x\n    steps:\n${steps.map(step => `      - ${step}\n`).join('')}  b:\n    runs-on: x\n    steps: [*login]\n`
    writeFileSync(path, `on: push\n${jobs}`)
    expect((await run(['migrate', path, '--write'])).err).toMatch(/jobs\.a\.steps\[1\] \w+ use its credentials/)
    expect(readFileSync(path, 'utf8')).toBe(
      `on: push\n${jobs.replace('google-github-actions/deploy-cloudrun@v3', USES)}`,
    )
  })

  it('booleans may stand without a value', async () => {
    await using cloud = await startSandbox('update-existing')
    const bare = await run(['deploy', ...HELLO, ...IMAGE, '--json', '--no-traffic', '--dry-run'], exported(cloud))
    expect(bare.code).toBe(0)
    const { plan } = JSON.parse(bare.out) as Report
    expect(plan.map(({ state }) => state)).toEqual(plan.map(() => 'planned'))
    const off = await run(['preflight', ...HELLO, ...IMAGE, '--json', '--no-traffic=false'], exported(cloud))
    expect(off.code).toBe(0)
  })

  it('a blocked run exits with 1, and its first lines are the cause and the command that cures it', async () => {
    await using cloud = await startSandbox('build-account-lacks-roles')
    const { code, out } = await run(['deploy', ...HELLO, '--source', 'examples/hello'], exported(cloud))
    expect(code).toBe(1)
    const lines = out.split('\n')
    expect(lines[0]).toBe('❌ hello was not deployed')
    expect(out).toMatch(/^❌ The build account \S+ is not allowed to read the source/m)
    expect(out).toMatch(/^ {4}gcloud projects add-iam-policy-binding demo-project /m)
    expect(cloud.world.buckets.size).toBe(0)
  })

  it('bad input exits with 1 and gives every problem with an example', async () => {
    const { code, out } = await run(['deploy', '--region', 'mars', '--source', '.', '--image', 'x'])
    expect(code).toBe(1)
    expect(out.match(/Example: /g)?.length).toBeGreaterThanOrEqual(3)
  })

  it.each<[string, string[], RegExp]>([
    ['an unknown option', ['deploy', '--colour', 'red'], /--colour/],
    ['an option of another spelling', ['deploy', '--project_id', 'p'], /--project_id/],
    ['an option without its value', ['deploy', '--service'], /^The option --service needs a value: --service=VALUE$/m],
    [
      'an option whose value looks like another',
      ['deploy', '--service', '--memory'],
      /^The option --service needs a value/m,
    ],
    ['a word too many', ['deploy', 'hello'], /hello/],
    ['an unknown scenario', ['sandbox', '--scenario', 'mars'], /"mars".*open-project/],
    ['an unknown option of sandbox', ['sandbox', '--port', '1'], /--port/],
    [
      'a set-up without a project',
      ['setup', '--repository', 'a/b'],
      /^--project-id is missing\. Example: --project-id my-project$/m,
    ],
    ['an unknown option of setup', ['setup', '--projekt', 'p'], /--projekt/],
  ])('%s exits with 2 and says where help is', async (_, args, says) => {
    const { code, out, err } = await run(args)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(says)
    expect(err).toMatch(/See: run-iam-deploy (help \w+|setup --help)\n$/)
    expect(err).not.toMatch(/\n\s+at /)
  })

  it('stops in a step of a workflow whose event is about a stranger’s code', async () => {
    await using cloud = await startSandbox()
    const event = join(home, `${crypto.randomUUID()}.json`)
    writeFileSync(
      event,
      JSON.stringify({ pull_request: { number: 7, head: { repo: { full_name: 'stranger/hello' } } } }),
    )
    const { code, out } = await run(['deploy', ...HELLO, ...IMAGE], {
      ...exported(cloud),
      GITHUB_EVENT_NAME: 'pull_request_target',
      GITHUB_EVENT_PATH: event,
      GITHUB_REPOSITORY: 'octo-org/hello',
    })
    expect(code).toBe(1)
    expect(out).toContain('stranger/hello, not of octo-org/hello')
  })

  it('without credentials says how to have some', async () => {
    const { code, out } = await run(['preflight', ...HELLO, ...IMAGE, '--project-id', 'demo-project'])
    expect(code).toBe(1)
    expect(out).toContain('gcloud auth application-default login')
  })

  it('takes what gcloud auth application-default login left on a laptop', async () => {
    await using cloud = await startSandbox({ world: { urls: 'real' } })
    const user = {
      client_id: 'gcloud.apps.googleusercontent.com',
      client_secret: 'd-not-so-secret',
      refresh_token: '1//0refresh',
    }
    await using proxy = await inspectingProxy(cloud, ({ host, path, body }) => {
      if (host !== 'oauth2.googleapis.com') return undefined
      const form = Object.fromEntries(new URLSearchParams(body.toString()))
      const good = path === '/token' && form.grant_type === 'refresh_token' && form.refresh_token === user.refresh_token
      if (!good) return { status: 400, body: { error: 'invalid_grant' } }
      const token = cloud.token('user:owner@example.com')
      const claims = Buffer.from(JSON.stringify({ email: 'owner@example.com' })).toString('base64url')
      const answer = { access_token: token, expires_in: 3599, token_type: 'Bearer', id_token: `e30.${claims}.c2lnbmVk` }
      return { status: 200, body: answer }
    })
    const config = join(home, 'gcloud')
    mkdirSync(config)
    const file = {
      type: 'authorized_user',
      ...user,
      quota_project_id: 'demo-project',
      universe_domain: 'googleapis.com',
    }
    writeFileSync(join(config, 'application_default_credentials.json'), JSON.stringify(file))
    const { ACTIONS_ID_TOKEN_REQUEST_URL: _, ACTIONS_ID_TOKEN_REQUEST_TOKEN: __, ...network } = proxy.env
    const env = { ...network, CLOUDSDK_CONFIG: config }
    const args = ['deploy', ...HELLO, ...IMAGE, '--project-id', 'demo-project', '--json']
    const { code, out, err } = await run(args, env)
    expect(code).toBe(0)
    const report = JSON.parse(out) as Report
    expect(report).toMatchObject({
      ...{ verdict: 'ok', identity: { method: 'application-default', principal: 'user:owner@example.com' } },
    })
    const asked = cloud.requests.filter(({ api }) => api === 'run.googleapis.com')
    expect([...new Set(asked.map(({ principal }) => principal))]).toEqual(['user:owner@example.com'])
    expect(proxy.passed.filter(({ host }) => host === 'oauth2.googleapis.com')).toHaveLength(1)
    // The quota project goes with every request to an API, and with none to the service.
    const quota = new Set(
      proxy.passed.map(({ host, headers }) => `${host.split('.').slice(-2)} ${headers['x-goog-user-project']}`),
    )
    expect([...quota].sort()).toEqual(['googleapis,com demo-project', 'googleapis,com undefined', 'run,app undefined'])
    // `setup` asks with the same header.
    const before = proxy.passed.length
    const ids = ['--repository', 'octo-org/hello', '--repository-id', '74', '--owner-id', '65']
    expect((await run(['setup', '--project-id', 'demo-project', ...ids, '--destroy'], env)).code).toBe(0)
    const asking = proxy.passed.slice(before).filter(({ host }) => host !== 'oauth2.googleapis.com')
    expect(new Set(asking.map(({ headers }) => headers['x-goog-user-project']))).toEqual(new Set(['demo-project']))
    for (const secret of [user.client_secret, user.refresh_token]) expect(out + err).not.toContain(secret)
    // A person deploys, from a command line: the log says so.
    expect(err).toContain('The command line asks for --access=public')
    expect(err).toContain('owner@example.com has run.services.setIamPolicy')
    expect(err).not.toMatch(/the (?:deployer|workflow)\b/i)
  })

  it('is stopped by SIGINT with a report of where it was', async () => {
    await using cloud = await startSandbox({ world: { delays: { operationMs: 600_000 } } })
    const child = start(['deploy', ...HELLO, ...IMAGE, '--json'], exported(cloud))
    let out = ''
    child.stdout?.on('data', chunk => (out += chunk))
    child.stderr?.on('data', chunk => {
      if (String(chunk).includes('Create the service')) child.kill('SIGINT')
    })
    const code = await new Promise<number | null>(resolve => child.once('close', resolve))
    expect(code).toBe(130)
    const { findings } = JSON.parse(out) as Report
    expect(findings[0]?.id).toBe('cancelled')
  })
})

/** `script` gives the command a terminal of its own. */
describe.skipIf(process.platform !== 'linux' || !existsSync('/usr/bin/script'))('at a keyboard', () => {
  async function typed(args: string[], answer: string, env: Record<string, string>) {
    const line = [process.execPath, CLI, ...args].map(word => `'${word.replaceAll("'", "'\\''")}'`).join(' ')
    const own = {
      PATH: process.env.PATH,
      HOME: home,
      TMPDIR: home,
      GCE_METADATA_HOST: '127.0.0.1:9',
      TERM: 'xterm',
      ...COMPILED,
    }
    const child = spawn('/usr/bin/script', ['-qec', line, '/dev/null'], { cwd: ROOT, env: { ...own, ...env } })
    let out = ''
    let answered = false
    child.stdout.on('data', chunk => {
      out += chunk
      if (answered || !out.includes('[y/N] ')) return
      answered = true
      child.stdin.write(answer)
    })
    const code = await new Promise<number | null>(resolve => child.once('close', resolve))
    return { code, out, answered }
  }
  const COLOUR = /\x1b\[[1-9][0-9;]*m/

  /** What stays on the screen, without what differs from run to run. */
  const recorded = (out: string) =>
    stable(
      out
        .replace(/[⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏] [^\r\n\x1b]* \d+ s/g, '')
        .replace(/\x1b\[[0-9;]*[A-Za-z]/g, '')
        .replace(/\r/g, '')
        .replace(/\d+\.\d+s\b/g, '…s'),
    )

  it('asks before it makes a service public, and changes nothing after a no', async () => {
    await using cloud = await startSandbox()
    const { code, out } = await typed(['deploy', ...HELLO, ...IMAGE], 'n\r', exported(cloud))
    await expect(recorded(out)).toMatchFileSnapshot('terminal/declined.txt')
    expect(out).toContain('Make hello in us-central1 public? Everyone on the internet can call it then')
    expect(out).toContain('Cancelled: you did not agree to make hello public. Nothing was changed.')
    expect(out).toMatch(COLOUR)
    expect(code).toBe(1)
    expect(cloud.world.services.size).toBe(0)
  })

  it('deploys after a yes, with a spinner, tells each step once, and without colours where NO_COLOR says so', async () => {
    await using cloud = await startSandbox({ world: { delays: { operationMs: 400 } } })
    const env = { ...exported(cloud), NO_COLOR: '1' }
    const { code, out } = await typed(['deploy', ...HELLO, ...IMAGE], 'y\r', env)
    expect(code).toBe(0)
    expect(out).toMatch(/[⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏] Create the service hello 0 s/)
    expect(out).toContain('hello is deployed, public')
    expect(out).not.toContain('done     Create the service')
    expect(out).not.toMatch(COLOUR)
    await expect(recorded(out)).toMatchFileSnapshot('terminal/deploy.txt')
  })

  it('does not ask with --yes, in a CI, or where the service stays closed; --quiet shows the result alone', async () => {
    await using cloud = await startSandbox()
    const env = exported(cloud)
    const closed = [...HELLO.slice(0, 4), '--access', 'authenticated', ...IMAGE, '--quiet']
    const results = await Promise.all([
      typed(['preflight', ...HELLO, ...IMAGE], '', env),
      typed(['deploy', ...closed], '', env),
      typed(['deploy', ...HELLO.with(1, 'second'), ...IMAGE, '--yes', '--quiet'], '', env),
      typed(['deploy', ...HELLO.with(1, 'third'), ...IMAGE, '--quiet'], '', { ...env, CI: 'true' }),
    ])
    for (const { code, answered } of results) expect({ code, answered }).toEqual({ code: 0, answered: false })
    for (const { out } of results.slice(1)) expect(out).not.toMatch(/Plan|Service {5}/)
  })
})

describe('run-iam-deploy sandbox', () => {
  it('prints an environment that works, stays up, and is gone without a trace after SIGINT', async () => {
    const child = start(['sandbox', '--scenario', 'domain-restricted'])
    let [out, err] = ['', '']
    child.stdout?.on('data', chunk => (out += chunk))
    await new Promise<void>((resolve, reject) => {
      child.once('close', () => reject(new Error('The sandbox ended.')))
      child.stderr?.on('data', chunk => {
        err += chunk
        if (err.includes('is running')) resolve()
      })
    })
    const page = /^Its page, .*: (http:\/\/127\.0\.0\.1:\d+\/)$/m.exec(err)?.[1] ?? ''
    const lines = out.trimEnd().split('\n')
    const env = Object.fromEntries(lines.map(line => /^export (\w+)='(.*)'$/.exec(line)?.slice(1) ?? [line, '']))
    expect(env.CLOUDSDK_CORE_PROJECT).toBe('demo-project')

    const deployed = await run(['deploy', ...HELLO, ...IMAGE, '--json'], env)
    expect(deployed.code).toBe(0)
    const report = JSON.parse(deployed.out) as Report
    expect(report.outputs.access).toBe('no-invoker-iam-check')
    const answer = await fetch(report.outputs.url as string)
    expect(answer.status).toBe(200)
    const shown = await (await fetch(page)).text()
    for (const text of [report.outputs.url as string, 'the invoker check is off', 'Allows only C01abcdef'])
      expect(shown).toContain(text)
    // It is the same cloud on the second visit.
    const again = await run(['preflight', ...HELLO, ...IMAGE, '--json'], env)
    expect((JSON.parse(again.out) as Report).plan.map(({ title }) => title)).not.toContain('Create the service hello')

    child.removeAllListeners('close')
    child.kill('SIGINT')
    expect(await new Promise(resolve => child.once('close', resolve))).toBe(0)
    await expect(fetch(report.outputs.url as string)).rejects.toThrow()
    await expect(fetch(page)).rejects.toThrow()
    expect(existsSync(env.GOOGLE_APPLICATION_CREDENTIALS as string)).toBe(false)
  })

  it.skipIf(process.platform === 'win32').each([
    ['Without a cloud', /hello is deployed/],
    [
      'As the owner',
      /^created {3}account deployer@demo-project[\s\S]*^The workflow has:\n {2}workload_identity_provider: /m,
    ],
  ])('is what docs/cli.md says under %s: its blocks, pasted', async (section, said) => {
    const blocks = blocksOf('bash').filter(({ where }) => where.startsWith(`docs/cli.md, ${section}`))
    const lines = blocks
      .map(({ text }) =>
        text.replaceAll('node dist/cli/index.js', '"$NODE" "$CLI"').replaceAll('sandbox.env', '"$HOME/sandbox.env"'),
      )
      // It is up once its last variable is there.
      .join('until grep -q CREDENTIAL_FILE_OVERRIDE "$HOME/sandbox.env"; do sleep 0.2; done\n')
    const own = mkdtempSync(join(home, 'pasted-'))
    const env = { PATH: process.env.PATH, HOME: own, TMPDIR: own, NODE: process.execPath, CLI, ...COMPILED }
    const pasted = spawn('bash', ['--norc', '-e', '-c', lines], { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'ignore'] })
    let out = ''
    pasted.stdout.on('data', chunk => (out += chunk))
    const code = await new Promise<number | null>(resolve => pasted.once('close', resolve))
    expect({ code, out }).toMatchObject({ code: 0, out: expect.stringMatching(said) })
  })
})
