/** `run-iam-deploy setup` by an owner in a project in which nothing was ever set up, and what a workflow can do then. */
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Sandbox } from '../../src/emulator/sandbox.ts'
import { openMetadataServer } from '../../src/emulator/sign-in/metadata-server.ts'
import type { World } from '../../src/emulator/world/world.ts'
import { gcloudOn, installed } from '../emulator/gcloud.ts'
import { applyFix } from '../fixtures/apply-fix.ts'
import { COMPILED } from '../fixtures/compiled.ts'
import { CLI, playOn, ROOT } from '../fixtures/deploy.ts'
import { holdToSecrets, watchIssuers } from '../fixtures/secrets.ts'
import { WHOLE } from '../fixtures/share.ts'
import { DEPLOYER, failing, PROJECT } from '../fixtures/story.ts'
import { REPO, untouched } from '../fixtures/untouched.ts'

const POOL = 'projects/123456789012/locations/global/workloadIdentityPools/github'
const PRINTED = { workload_identity_provider: `${POOL}/providers/octo-org`, service_account: DEPLOYER }
/** A terminal for the questions. */
const PYTHON = spawnSync('python3', ['-c', 'import pty']).status === 0
const ON_PROJECT = `//cloudresourcemanager.googleapis.com/projects/${PROJECT}`
const NAMES = ['--project-id', PROJECT, '--repository', REPO]

let home: string
let machine: Awaited<ReturnType<typeof openMetadataServer>>
beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'home-'))
  machine = await openMetadataServer({ token: () => 'owner', email: 'owner@example.com', project: PROJECT })
})
afterAll(async () => {
  rmSync(home, { recursive: true, force: true })
  await machine[Symbol.asyncDispose]()
})

/** Of the owner's machine. */
function environment(cloud: Sandbox): Record<string, string> {
  const { ACTIONS_ID_TOKEN_REQUEST_URL: _, ACTIONS_ID_TOKEN_REQUEST_TOKEN: __, ...network } = cloud.env
  const own = { PATH: process.env.PATH ?? '', HOME: home, TMPDIR: home, GCE_METADATA_HOST: machine.host, ...COMPILED }
  return { ...own, ...network, GITHUB_TOKEN: cloud.world.github.token }
}

async function setup(cloud: Sandbox, args: string[], env: Record<string, string> = {}) {
  watchIssuers(cloud)
  const child = spawn(process.execPath, [CLI, 'setup', ...args], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...environment(cloud), ...env },
  })
  const text = { out: '', err: '' }
  child.stdout.on('data', chunk => (text.out += chunk))
  child.stderr.on('data', chunk => (text.err += chunk))
  const code = await new Promise<number | null>(resolve => child.once('close', resolve))
  holdToSecrets(cloud, { env }, text)
  return { code, ...text }
}

const printed = (out: string) =>
  Object.fromEntries(
    [...out.matchAll(/^ *(workload_identity_provider|service_account|build_service_account): (\S+)$/gm)].map(
      ([, name, value]) => [name, value],
    ),
  )

/** Everything that a set-up can change, apart from APIs. */
const stateOf = ({ policies, serviceAccounts, pools }: World) => ({
  policies: [...policies]
    .map(([name, versions]) => [name, (versions.at(-1)?.bindings ?? []).filter(({ members }) => members?.length)])
    .filter(([, bindings]) => bindings?.length),
  accounts: [...serviceAccounts.keys()].sort(),
  pools: [...pools.values()].filter(({ deleted }) => !deleted),
})

const changing = (cloud: Sandbox) =>
  cloud.requests.filter(
    ({ method, path, api }) =>
      api !== 'github' && method !== 'GET' && !/:(getIamPolicy|testIamPermissions|batchGet)$/.test(path),
  )

describe('setup --apply', () => {
  it('makes a project that a workflow deploys to; twice changes nothing; --destroy leaves it as before', async () => {
    await using cloud = await untouched()
    const before = stateOf(cloud.world)
    const first = await setup(cloud, [...NAMES, '--apply'])
    expect({ code: first.code, err: first.err.replace(/^Notice.*\n/gm, '') }).toEqual({ code: 0, err: '' })
    expect(first.out).toContain('created   provider octo-org\n')
    expect(printed(first.out)).toEqual(PRINTED)

    const deployed = await playOn(cloud, { inputs: { ...PRINTED, access: 'public' } })
    expect(failing(deployed.report)).toEqual([])
    expect(deployed.outputs).toMatchObject({ access: 'all-users' })
    expect((await fetch(deployed.outputs.url ?? '')).status).toBe(200)

    const seen = changing(cloud).length
    const second = await setup(cloud, [...NAMES, '--apply'])
    expect(second.out).toMatch(/^Nothing to change: the set-up is complete\.\nThe workflow has:\n/)
    expect(changing(cloud).length).toBe(seen)

    const asked = await setup(cloud, [...NAMES, '--destroy'])
    expect({ code: asked.code, seen: changing(cloud).length }).toEqual({ code: 1, seen })
    expect(asked.out).toContain(`would go  account ${DEPLOYER}\n`)
    expect((await setup(cloud, [...NAMES, '--destroy', '--yes'])).code).toBe(0)
    const ours = (state: typeof before) => ({
      ...state,
      policies: state.policies.filter(([name]) => !/run\.googleapis|storage\.|artifactregistry/.test(String(name))),
    })
    expect(ours(stateOf(cloud.world))).toEqual(ours(before))

    const again = await setup(cloud, [...NAMES, '--apply'])
    expect(again.out).toContain('undeleted pool github\nundeleted provider octo-org\n')
    expect((await playOn(cloud, { inputs: PRINTED })).exitCode).toBe(0)
  }, 120_000)

  it('uses accounts of its own, lets a second repository in, and keeps out one that it does not know', async () => {
    await using cloud = await untouched()
    const own = ['--build-account', 'builder', '--runtime-account', 'runner', '--for', 'deploy,access,schedule']
    const made = await setup(cloud, [...NAMES, ...own, '--apply'])
    expect({ code: made.code, inputs: printed(made.out) }).toEqual({
      code: 0,
      inputs: { ...PRINTED, build_service_account: `builder@${PROJECT}.iam.gserviceaccount.com` },
    })
    const inputs = { ...printed(made.out), flags: `--service-account=runner@${PROJECT}.iam.gserviceaccount.com` }
    const schedule = { schedule: '0 3 * * *', access: 'authenticated' }
    const deployed = await playOn(cloud, { inputs: { ...inputs, ...schedule } })
    expect(failing(deployed.report)).toEqual([])

    Object.assign(cloud.world.runner.claims, {
      repository: 'octo-org/other',
      repository_id: '75',
      sub: 'repo:octo-org/other:ref:refs/heads/main',
    })
    const stranger = await playOn(cloud, { inputs })
    expect(stranger.exitCode).toBe(1)
    const other = ['--project-id', PROJECT, '--repository', 'octo-org/other', '--add-repository', '--apply']
    const added = await setup(cloud, other)
    expect({ code: added.code, lines: added.out.match(/^(granted|created|updated|enabled) .*$/gm) }).toEqual({
      code: 0,
      lines: [expect.stringMatching(/^granted {3}roles\/iam\.workloadIdentityUser on deployer@.*repository_id\/75$/)],
    })
    expect((await playOn(cloud, { inputs })).exitCode).toBe(0)
  }, 120_000)

  it('leaves a provider alone that somebody else made with another trust, and everything else too', async () => {
    await using cloud = await untouched({ disabledApis: [] })
    const provider = {
      name: `${POOL}/providers/octo-org`,
      disabled: false,
      issuer: cloud.world.githubIssuer.issuer,
      allowedAudiences: [],
      attributeMapping: { 'google.subject': 'assertion.sub' },
      attributeCondition: "assertion.repository_owner == 'octo-org'",
    }
    cloud.world.pools.set(POOL, { name: POOL, disabled: false, providers: [provider] })
    const { code, err } = await setup(cloud, [...NAMES, '--apply'])
    expect(code).toBe(1)
    expect(err).toContain('The provider octo-org exists with another trust')
    expect(err).toContain('Example: --provider octo-org-deploy\n')
    expect(changing(cloud)).toEqual([])
  })

  it('--destroy leaves a role of an account that is not of the set-up to whoever gave it', async () => {
    const builds = {
      role: 'roles/run.builder',
      member: 'serviceAccount:123456789012-compute@developer.gserviceaccount.com',
    }
    const rolesOf = ({ world }: Sandbox) =>
      (world.policies.get(ON_PROJECT)?.at(-1)?.bindings ?? []).filter(({ members }) => members?.includes(builds.member))
    await using given = await untouched({ disabledApis: [] })
    given.world.policies
      .get(ON_PROJECT)
      ?.at(-1)
      ?.bindings.push({ role: builds.role, members: [builds.member] })
    expect((await setup(given, [...NAMES, '--apply'])).out).not.toContain('roles/run.builder')
    const kept = await setup(given, [...NAMES, '--destroy', '--yes'])
    expect(kept.out).toMatch(
      /^stays {5}grant roles\/run\.builder on the project to .*: somebody else may have given it$/m,
    )
    expect(rolesOf(given).map(({ role }) => role)).toContain(builds.role)

    await using own = await untouched({ disabledApis: [] })
    await setup(own, [...NAMES, '--apply'])
    expect(rolesOf(own).map(({ role }) => role)).toContain(builds.role)
    expect((await setup(own, [...NAMES, '--destroy', '--yes'])).out).toContain('removed   grant roles/run.builder')
    expect(rolesOf(own).map(({ role }) => role)).not.toContain(builds.role)
  }, 60_000)

  it('asks as the deployer at the end whether a deploy would go through, or says why it cannot', async () => {
    await using cloud = await untouched({ disabledApis: [] })
    const proof = [...NAMES, '--region', 'us-central1', '--service', 'hello', '--source', 'examples/hello', '--apply']
    const without = await setup(cloud, proof)
    expect(without).toMatchObject({ code: 0 })
    const [, granted, all] =
      /^Preflight from the allow policies .*: (\d+) of (\d+) permissions are granted\.$/m.exec(without.out) ?? []
    expect(Number(granted)).toBeGreaterThan(15)
    expect(granted).toBe(all)
    expect(without.out).toContain(`your account has no iam.serviceAccounts.getAccessToken on ${DEPLOYER}`)
    const told = without.out.slice(without.out.indexOf('gcloud iam service-accounts')).trim()
    applyFix(cloud.world, { kind: 'gcloud', title: '', text: told })
    const { code, out, err } = await setup(cloud, proof)
    expect(code, out + err).toBe(0)
    expect(out).toMatch(/ Ready: hello can be deployed$/m)
    expect(out).toMatch(/^Preflight: \d+ of \d+ permissions are granted\.$/m)
    const { services, buckets, repositories } = cloud.world
    expect([services.size, buckets.size, repositories.size]).toEqual([0, 0, 0])
  }, 60_000)

  it.skipIf(!PYTHON)(
    'asks a person in a terminal for what is missing',
    async () => {
      await using cloud = await untouched()
      const pty = 'import pty, sys; sys.exit(pty.spawn(sys.argv[1:]) >> 8)'
      const child = spawn('python3', ['-c', pty, process.execPath, CLI, 'setup', '--format', 'json'], {
        cwd: ROOT,
        env: environment(cloud),
      })
      let shown = ''
      let answered = 0
      child.stdout.on('data', chunk => {
        shown += chunk
        const asked = [...shown.matchAll(/\(--([\w-]+)\), for example \S+: /g)].map(([, name]) => name)
        for (const name of asked.slice(answered)) child.stdin.write(`${name === 'project-id' ? PROJECT : REPO}\n`)
        answered = asked.length
      })
      const code = await new Promise<number | null>(resolve => child.once('close', resolve))
      expect({ code, answered }, shown).toEqual({ code: 0, answered: 2 })
      expect(shown).toContain(`"project": "${PROJECT}"`)
      expect(changing(cloud)).toEqual([])
    },
    60_000,
  )

  it('says what Google refuses, and which numbers GitHub does not tell', async () => {
    await using cloud = await untouched({ disabledApis: [] })
    cloud.world.tokens.set('owner', {
      ...cloud.world.tokens.get('owner'),
      member: 'user:someone@gmail.com',
      email: 'someone@gmail.com',
    } as never)
    const refused = await setup(cloud, [...NAMES, '--apply'])
    expect(refused).toMatchObject({ code: 1, out: '' })
    // The metadata server has the owner's name.
    expect(refused.err).toMatch(
      /^user:owner@example\.com is not allowed to read and enable APIs of demo-project\. Service Usage answered: Permission denied/m,
    )
    expect(refused.err).toContain('--role=roles/serviceusage.serviceUsageAdmin ')
    const unknown = await setup(cloud, NAMES, { GITHUB_TOKEN: '' })
    expect(unknown).toMatchObject({ code: 1, out: '' })
    expect(unknown.err).toContain(
      'answers 404: there is no such public repository. Give them: --repository-id and --owner-id',
    )
    const given = await setup(cloud, [...NAMES, '--repository-id', '74', '--owner-id', '65'], { GITHUB_TOKEN: '' })
    expect(given).toMatchObject({ code: 0, err: expect.stringMatching(/^Set-up of demo-project for octo-org\/hello:/) })
  })
})

it.runIf(installed && WHOLE)(
  'the printed script sets up the same by gcloud, twice as well',
  async () => {
    await using cloud = await untouched()
    using gcloud = gcloudOn(cloud)
    const { out: script } = await setup(cloud, [...NAMES, '--format', 'gcloud'])
    for (const _ of ['once', 'twice']) {
      const { code, out, err } = await gcloud.paste(script)
      expect({ code, err: code === 0 ? '' : err }).toEqual({ code: 0, err: '' })
      expect(printed(out)).toEqual(PRINTED)
    }
    const seen = changing(cloud).length
    expect((await setup(cloud, [...NAMES, '--apply'])).out).toMatch(/^Nothing to change/)
    expect(changing(cloud).length).toBe(seen)
    expect((await playOn(cloud, { inputs: { ...PRINTED, access: 'public' } })).exitCode).toBe(0)
  },
  300_000,
)
