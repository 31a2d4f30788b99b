import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { COMPILED } from '../fixtures/compiled.ts'
import { CLI, ROOT } from '../fixtures/deploy.ts'
import { everyNth, WHOLE } from '../fixtures/share.ts'
import { recording } from '../fixtures/wire.ts'
import { blocksOf } from '../unit/docs/pages.ts'
import { type Cloud, IMAGE, NUMBER, OWNER, PROJECT, REGION } from './cloud.ts'
import { gcloudIn, gcloudWith, installed } from './gcloud.ts'

/** Requests as `METHOD path` with what differs from run to run taken out, repeated waiting once. */
function calls(requests: readonly { method: string; path: string }[]): string[] {
  const lines = requests.map(({ method, path }) => {
    const general = path
      .replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'ID')
      .replace(/serviceusage\.googleapis\.com|services\/[a-z]+\.googleapis\.com$/, 'services/API')
    return `${method} ${general}`
  })
  return lines.filter((line, at) => line !== lines[at - 1])
}

/** The same of a recording. */
function recordedCalls(name: string): string[] {
  return calls(recording(name).map(({ method, url }) => ({ method, path: decodeURIComponent(new URL(url).pathname) })))
}

const sent = (cloud: Cloud) => calls(cloud.requests)

/** `run-iam-deploy sandbox`, and the variables that it prints. */
async function sandbox(...options: string[]) {
  const home = mkdtempSync(join(tmpdir(), 'home-'))
  const own = { PATH: process.env.PATH, HOME: home, TMPDIR: home, ...COMPILED }
  const child = spawn(process.execPath, [CLI, 'sandbox', ...options], { cwd: ROOT, env: own })
  let out = ''
  child.stdout.on('data', chunk => (out += chunk))
  await new Promise<void>((resolve, reject) => {
    child.once('close', () => reject(new Error('The sandbox ended.')))
    child.stderr.on('data', chunk => String(chunk).includes('is running') && resolve())
  })
  const lines = [...out.matchAll(/^export (\w+)='(.*)'$/gm)].map(([, name = '', value = '']) => [name, value] as const)
  return {
    env: Object.fromEntries(lines),
    async [Symbol.asyncDispose]() {
      child.removeAllListeners('close')
      child.kill('SIGINT')
      await new Promise(resolve => child.once('close', resolve))
      rmSync(home, { recursive: true, force: true })
    },
  }
}

describe.skipIf(!installed)('gcloud drives the emulator', () => {
  const people = [
    ['deployer', 'deployer@demo-project.iam.gserviceaccount.com'],
    ['owner', OWNER],
  ] as const
  it.for(everyNth(2, people))(
    'by nothing but the lines that the sandbox prints, as the %s',
    async ([as, creator], { expect }) => {
      await using up = await sandbox('--as', as)
      using gcloud = gcloudWith(() => up.env)
      const [block] = blocksOf('bash').filter(({ where }) => where === 'docs/cli.md, gcloud')
      const pasted = await gcloud.paste(block?.text ?? 'false')
      expect(pasted.code, pasted.err).toBe(0)
      expect(pasted.out).toMatch(/LAST DEPLOYED BY[\s\S]*Service hello in region us-central1/)
      const described = await gcloud.run('run', 'services', 'describe', 'hello', '--region', REGION, '--format', 'json')
      expect(JSON.parse(described.out).metadata.annotations['serving.knative.dev/creator']).toBe(creator)
      // The address is one that everybody here can ask.
      expect((await fetch(JSON.parse(described.out).status.url)).status).toBe(200)
    },
  )

  it('deploys an image, describes it, adds an invoker, moves traffic and deletes it', async () => {
    await using gcloud = await gcloudIn()
    const { run, cloud } = gcloud
    const here = ['--region', REGION]
    const made = await run(
      'run',
      'deploy',
      'app',
      '--image',
      IMAGE,
      '--no-allow-unauthenticated',
      '--set-env-vars',
      'A=1',
      ...here,
    )
    expect(made.err).toMatch(
      /Service \[app\] revision \[app-00001-\w{3}\] has been deployed and is serving 100 percent of traffic/,
    )
    const changed = await run(
      'run',
      'deploy',
      'app',
      '--image',
      IMAGE,
      '--update-env-vars',
      'B=two words',
      '--tag',
      'next',
      '--no-traffic',
      ...here,
    )
    expect(changed.code, changed.err).toBe(0)
    const described = await run('run', 'services', 'describe', 'app', '--format', 'json', ...here)
    const service = JSON.parse(described.out)
    expect(service.metadata.annotations['serving.knative.dev/creator']).toBe(OWNER)
    expect(service.spec.template.spec.containers[0].env).toEqual([
      { name: 'A', value: '1' },
      { name: 'B', value: 'two words' },
    ])
    expect(service.status.traffic).toMatchObject([{ percent: 100 }, { tag: 'next' }])
    const binding = await run(
      'run',
      'services',
      'add-iam-policy-binding',
      'app',
      '--member',
      `user:${OWNER}`,
      '--role',
      'roles/run.invoker',
      ...here,
    )
    expect(binding.err).toContain('Updated IAM policy for service [app].')
    const moved = await run('run', 'services', 'update-traffic', 'app', '--to-latest', ...here)
    expect(moved.code, moved.err).toBe(0)
    const v2 = await cloud.ask('RUN', 'GET', `/v2/projects/${PROJECT}/locations/${REGION}/services/app`)
    expect(v2.json).toMatchObject({
      client: 'gcloud',
      template: {
        containers: [
          {
            env: [
              { name: 'A', value: '1' },
              { name: 'B', value: 'two words' },
            ],
          },
        ],
      },
    })
    expect(v2.json.trafficStatuses[0]).toMatchObject({ type: 'TRAFFIC_TARGET_ALLOCATION_TYPE_LATEST', percent: 100 })
    const listed = await run('run', 'services', 'list', '--format', 'value(metadata.name)', ...here)
    expect(listed.out.trim()).toBe('app')
    const deleted = await run('run', 'services', 'delete', 'app', ...here)
    expect(deleted.err).toContain('Deleted service [app].')
    expect(cloud.world.services.size).toBe(0)
  })

  it.runIf(WHOLE)('deploys source with a Dockerfile, new and again', async () => {
    await using gcloud = await gcloudIn()
    const { run, cloud } = gcloud
    gcloud.write('Dockerfile', 'FROM node:24\nCOPY . .\nCMD ["node", "index.js"]\n')
    gcloud.write('index.js', 'require("http")\n')
    const made = await run('run', 'deploy', 'app', '--source', '.', '--region', REGION, '--allow-unauthenticated')
    expect(made.err).toContain('has been deployed and is serving 100 percent of traffic')
    expect(withoutPolling(sent(cloud))).toEqual(
      withoutPolling(recordedCalls('deploy-source-dockerfile-create-allow-unauthenticated')),
    )
    const [url] = cloud.world.services.get(`projects/${PROJECT}/locations/${REGION}/services/app`)?.service.urls ?? []
    expect(made.err).toContain(`Service URL: ${url}`)
    expect((await fetch(url ?? '')).status).toBe(200)
    const already = cloud.requests.length
    gcloud.write('index.js', 'require("https")\n')
    const again = await run('run', 'deploy', 'app', '--source', '.', '--region', REGION)
    expect(again.err).toMatch(/revision \[app-00002-\w{3}\]/)
    expect(withoutPolling(calls(cloud.requests.slice(already)))).toEqual(
      withoutPolling(recordedCalls('deploy-source-dockerfile-update')),
    )
  })

  it('is refused as recorded when the organisation wants the invoker check', async () => {
    await using gcloud = await gcloudIn({
      orgPolicies: { organization: { 'run.managed.requireInvokerIam': { rules: [{ enforce: true }] } } },
    })
    const made = await gcloud.run(
      'run',
      'deploy',
      'img3',
      '--image',
      IMAGE,
      '--region',
      REGION,
      '--no-invoker-iam-check',
    )
    expect(made.code).toBe(1)
    expect(made.err).toContain('Operation denied by custom org policy: ["constraints/run.managed.requireInvokerIam"')
    const policy = await gcloud.run(
      'org-policies',
      'describe',
      'run.managed.requireInvokerIam',
      '--effective',
      '--project',
      PROJECT,
      '--format',
      'json',
    )
    expect(JSON.parse(policy.out)).toMatchObject({
      name: `projects/${NUMBER}/policies/run.managed.requireInvokerIam`,
      spec: { rules: [{ enforce: true }] },
    })
  })
})

/** Without the polling of builds and operations, whose number is a matter of time. */
const withoutPolling = (lines: readonly string[]) => lines.filter(line => !/operations\/ID/.test(line))
