/** docs/other-ci.md, played: each CI's variables and token, and the commands of its snippet in a shell. */
import { spawn } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { text as textOf } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { type Sandbox, startSandbox } from '../../src/emulator/sandbox.ts'
import { makeIssuer } from '../../src/emulator/sign-in/jwt.ts'
import { openMetadataServer } from '../../src/emulator/sign-in/metadata-server.ts'
import { COMPILED } from '../fixtures/compiled.ts'
import { CLI, ROOT } from '../fixtures/deploy.ts'
import { blocksOf } from '../unit/docs/pages.ts'

const DEPLOYER = 'deployer@demo-project.iam.gserviceaccount.com'
const ISSUER = 'https://ci.example.com'

let home: string
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'other-ci-'))
  mkdirSync(join(home, 'bin'))
  // Registry and CI's own tool, as far as the snippets use them.
  program('npx', '[ "$1 $2" = "--yes run-iam-deploy@1" ] || exit 9\nshift 2\nexec "$NODE" "$CLI" "$@"')
  program('circleci', '[ "$1 $2 $3 $4" = "run oidc get --claims" ] || exit 9\nexec "$NODE" "$HOME/sign.mjs" "$5"')
  cpSync(join(ROOT, 'examples/hello'), join(home, 'source'), { recursive: true })
})
afterAll(() => rmSync(home, { recursive: true, force: true }))

function program(name: string, body: string): void {
  writeFileSync(join(home, 'bin', name), `#!/bin/sh\n${body}\n`)
  chmodSync(join(home, 'bin', name), 0o755)
}

/** The snippet of a section of the page. */
function snippet(section: string): string {
  const block = [...blocksOf('yaml'), ...blocksOf('groovy')].find(
    ({ where }) => where === `docs/other-ci.md, ${section}`,
  )
  if (!block) throw new Error(`docs/other-ci.md has no snippet under ${section}`)
  return block.text
}

/** Runs the commands in the names of the sandbox's world. */
async function shell(commands: string, cloud: Sandbox, provider: string, env: Record<string, string>) {
  const { ACTIONS_ID_TOKEN_REQUEST_URL: _, ACTIONS_ID_TOKEN_REQUEST_TOKEN: __, ...network } = cloud.env
  const child = spawn('bash', ['-e'], {
    cwd: join(home, 'source'),
    env: {
      ...{ PATH: [join(home, 'bin'), dirname(process.execPath), '/usr/bin', '/bin'].join(delimiter), HOME: home },
      ...{ NODE: process.execPath, CLI, GCE_METADATA_HOST: '127.0.0.1:9', CLOUDSDK_CORE_PROJECT: 'demo-project' },
      ...COMPILED,
      ...network,
      ...inWorld(env, provider),
    },
  })
  child.stdin.end(inWorld({ commands }, provider).commands)
  const [out, err, code] = await Promise.all([
    textOf(child.stdout),
    textOf(child.stderr),
    new Promise<number | null>(done => child.on('close', done)),
  ])
  return { out, err, code }
}

const inWorld = (texts: Record<string, string>, provider: string) =>
  Object.fromEntries(
    Object.entries(texts).map(([name, text]) => [
      name,
      text
        .replace(/projects\/123456789\/\S*?providers\/[\w-]+/g, provider)
        .replaceAll('deployer@my-project.iam.gserviceaccount.com', DEPLOYER)
        .replaceAll('europe-west1', 'us-central1'),
    ]),
  )

/** A cloud whose pool trusts the CI's issuer. */
async function trusting() {
  const cloud = await startSandbox('open-project')
  const issuer = makeIssuer(ISSUER)
  cloud.world.otherIssuers.push(issuer)
  const pool = [...cloud.world.pools.values()][0]
  if (!pool) throw new Error('no pool')
  const provider = `${pool.name}/providers/ci`
  pool.providers.push({
    ...{ name: provider, disabled: false, issuer: ISSUER, allowedAudiences: [] },
    attributeMapping: { 'google.subject': 'assertion.sub' },
    attributeCondition: "assertion.sub.startsWith('project:my-group/')",
  })
  const [, versions] = [...cloud.world.policies].find(([name]) => name.endsWith(`/serviceAccounts/${DEPLOYER}`)) ?? []
  versions?.at(-1)?.bindings.push({
    role: 'roles/iam.workloadIdentityUser',
    members: [`principal://iam.googleapis.com/${pool.name}/subject/project:my-group/api:ref:main`],
  })
  const token = (aud: string, sub = 'project:my-group/api:ref:main') => {
    const now = Math.floor(cloud.world.clock.now() / 1000)
    return issuer.sign({ iss: ISSUER, sub, aud, iat: now, exp: now + 3600, project_path: 'my-group/api' })
  }
  return { cloud, provider, token, own: `https://iam.googleapis.com/${provider}` }
}

const deployed = (cloud: Sandbox) => [...cloud.world.services.keys()].map(name => name.split('/').at(-1))

describe('docs/other-ci.md', () => {
  it('GitHub: a step of its own asks for the token', async () => {
    await using cloud = await startSandbox('open-project')
    const provider = [...cloud.world.pools.values()][0]?.providers[0]?.name ?? ''
    const { jobs } = parse(snippet('GitHub, in a step of your own'))
    expect(jobs.deploy.permissions).toEqual({ contents: 'read', 'id-token': 'write' })
    const { ACTIONS_ID_TOKEN_REQUEST_URL: url = '', ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer = '' } = cloud.env
    const { code, out, err } = await shell(jobs.deploy.steps.at(-1).run, cloud, provider, {
      ...{ GITHUB_ACTIONS: 'true', ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer },
    })
    expect(code, out + err).toBe(0)
    expect(deployed(cloud)).toEqual(['api'])
    expect(out + err).not.toContain('::add-mask')
  })

  it('GitLab: id_tokens puts the token into the variable', async () => {
    const { cloud, provider, token } = await trusting()
    await using _ = cloud
    const { deploy } = parse(snippet('GitLab'))
    const asked = inWorld({ aud: deploy.id_tokens.RUN_IAM_DEPLOY_ID_TOKEN.aud }, provider).aud as string
    const env = { GITLAB_CI: 'true', RUN_IAM_DEPLOY_ID_TOKEN: token(asked) }
    const { code, out, err } = await shell(deploy.script.join('\n'), cloud, provider, env)
    expect(code, out + err).toBe(0)
    expect(deployed(cloud)).toEqual(['api'])
    expect(out + err).not.toContain(env.RUN_IAM_DEPLOY_ID_TOKEN)
  })

  it('CircleCI: its tool makes the token', async () => {
    const { cloud, provider, token, own } = await trusting()
    await using _ = cloud
    writeFileSync(
      join(home, 'sign.mjs'),
      `if (JSON.parse(process.argv[2]).aud !== ${JSON.stringify(own)}) process.exit(9)\nconsole.log(${JSON.stringify(token(own))})`,
    )
    const { deploy } = parse(snippet('CircleCI')).jobs
    const step = deploy.steps.at(-1).run
    const { code, out, err } = await shell(step, cloud, provider, { CIRCLECI: 'true', ...deploy.environment })
    expect(code, out + err).toBe(0)
    expect(deployed(cloud)).toEqual(['api'])
  })

  it('Jenkins: a file has the token', async () => {
    const { cloud, provider, token, own } = await trusting()
    await using _ = cloud
    const [, variable = '', step = ''] = /variable: '(\w+)'.*?sh '''(.*?)'''/s.exec(snippet('Jenkins')) ?? []
    writeFileSync(join(home, 'token'), `${token(own)}\n`)
    const env = { JENKINS_URL: 'https://jenkins.example.com/', [variable]: join(home, 'token') }
    const { code, out, err } = await shell(step, cloud, provider, env)
    expect(code, out + err).toBe(0)
    expect(deployed(cloud)).toEqual(['api'])
  })

  it('Cloud Build: the metadata server gives a token', async () => {
    await using cloud = await startSandbox('open-project')
    const token = () => cloud.token(`serviceAccount:${DEPLOYER}`)
    await using machine = await openMetadataServer({ token, email: DEPLOYER, project: 'demo-project' })
    const { script } = parse(snippet('Cloud Build')).steps[0]
    const { code, out, err } = await shell(script, cloud, '', {
      GCE_METADATA_HOST: machine.host,
      PROJECT_ID: 'demo-project',
    })
    expect(code, out + err).toBe(0)
    expect(deployed(cloud)).toEqual(['api'])
  })
})

describe('without a token, the run says what to write in this CI', () => {
  const DEPLOY =
    'npx --yes run-iam-deploy@1 deploy --service api --source . --region us-central1 --workload-identity-provider projects/123456789/locations/global/workloadIdentityPools/ci/providers/ci'
  it.each([
    ['GitHub', { GITHUB_ACTIONS: 'true' }, 'id-token: write'],
    ['GitLab', { GITLAB_CI: 'true' }, 'id_tokens:'],
    ['CircleCI', { CIRCLECI: 'true' }, 'circleci run oidc get'],
    ['Jenkins', { JENKINS_URL: 'https://j.example.com/' }, 'withCredentials'],
    ['a laptop', {}, 'gcloud auth application-default login'],
  ])('%s', async (name, env, fix) => {
    const { cloud, provider, own } = await trusting()
    await using _ = cloud
    const { code, out } = await shell(DEPLOY, cloud, provider, env as Record<string, string>)
    expect(code).toBe(1)
    expect(out).toContain(fix)
    if (name !== 'GitHub') {
      expect(out).not.toMatch(/GitHub|workflow/)
      if (name !== 'Jenkins' && name !== 'a laptop') expect(out).toContain(own)
    }
    expect(cloud.requests).toEqual([])
  })

  it('a file that is not there is named', async () => {
    const { cloud, provider } = await trusting()
    await using _ = cloud
    const { code, out } = await shell(DEPLOY, cloud, provider, {
      ...{ JENKINS_URL: 'x', RUN_IAM_DEPLOY_ID_TOKEN_FILE: '/nowhere/token' },
    })
    expect(code).toBe(1)
    expect(out).toMatch(/the file \/nowhere\/token, named by RUN_IAM_DEPLOY_ID_TOKEN_FILE, does not exist/)
  })

  it('another audience or subject is explained without words of GitHub', async () => {
    const { cloud, provider, token, own } = await trusting()
    await using _ = cloud
    const wrong = await shell(DEPLOY, cloud, provider, { RUN_IAM_DEPLOY_ID_TOKEN: token('https://other.example.com') })
    expect(wrong.out).toContain('The job has to get its ID token with the audience of the provider')
    expect(wrong.out).toContain(own)
    expect(wrong.out).not.toContain('GitHub')
    const foreign = await shell(DEPLOY, cloud, provider, {
      RUN_IAM_DEPLOY_ID_TOKEN: token(own, 'project:stranger/api'),
    })
    expect(foreign.out).toContain('attribute condition does not admit this job')
    expect(foreign.out).not.toContain('GitHub')
  })
})
