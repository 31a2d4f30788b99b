/** The same source is neither uploaded nor built again: counts of uploads and builds over many runs, and when a run builds nevertheless. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { loadScenario, type Sandbox, startSandbox } from '../../src/emulator/sandbox.ts'
import { attack } from '../fixtures/attacks.ts'
import { type OnCloud, playOn } from '../fixtures/deploy.ts'
import { WHOLE } from '../fixtures/share.ts'
import { BUCKET, calls, plain, QUICK, REPOSITORY, serviceIn } from '../fixtures/story.ts'

let checkout = ''
beforeEach(() => {
  checkout = mkdtempSync(join(tmpdir(), 'checkout-'))
  git('init', '-q')
  commit('FROM scratch\n')
})
afterEach(() => rmSync(checkout, { recursive: true, force: true }))

const git = (...args: string[]) =>
  execFileSync('git', ['-C', checkout, '-c', 'user.name=a', '-c', 'user.email=a@b', ...args], { stdio: 'ignore' })

/** A push with this content. */
function commit(dockerfile: string): void {
  writeFileSync(join(checkout, 'Dockerfile'), dockerfile)
  git('add', '-A')
  git('commit', '-qm', 'x', '--allow-empty')
}

function start(): Promise<Sandbox> {
  const scenario = loadScenario('update-existing')
  const github = { pulls: { 12: 'open', 13: 'open' } } as const
  return startSandbox({ ...scenario, world: { ...scenario.world, ...QUICK, github } })
}

const INPUTS = { source: '.', access: 'keep', verify: 'false' }

const preview = (cloud: Sandbox, number = 12, inputs: Record<string, string> = {}) =>
  playOn(cloud, {
    // The comment is of no matter here, and takes its time.
    inputs: { ...INPUTS, mode: 'preview', comment: 'false', ...inputs },
    workspace: checkout,
    event: {
      name: 'pull_request',
      payload: {
        action: 'synchronize',
        pull_request: { number, state: 'open', head: { repo: { full_name: 'octo-org/hello' } } },
      },
    },
  })
const production = (cloud: Sandbox, inputs: Record<string, string> = {}) =>
  playOn(cloud, { inputs: { ...INPUTS, ...inputs }, workspace: checkout })

/** Sources that went up, and requests that start a build. */
const counts = ({ requests, world }: Sandbox) => ({
  uploads: world.buckets.get(BUCKET)?.objects.size,
  builds: calls(requests, /^POST run.*\/builds:submit$/).length,
})

const decision = ({ report }: OnCloud) => report.decisions.find(({ id }) => id === 'reuse')
const steps = ({ report }: OnCloud) => report.plan.map(({ kind }) => kind)

describe('previews', () => {
  it('upload and build three times for ten pushes of which three change the content', async () => {
    await using cloud = await start()
    const contents = ['a', 'a', 'b', 'b', 'a', 'b', 'c', 'c', 'a', 'c']
    const images = new Map<string, Set<string>>()
    for (const content of contents) {
      commit(`FROM scratch\n# ${content}\n`)
      const run = await preview(cloud)
      expect(run.exitCode).toBe(0)
      images.set(content, (images.get(content) ?? new Set()).add(run.outputs.image_digest ?? ''))
    }
    expect(counts(cloud)).toEqual({ uploads: 3, builds: 3 })
    expect([...images.values()].map(({ size }) => size)).toEqual([1, 1, 1])
  })

  it('share images between pull requests and branches, by digest, with the source and the build told', async () => {
    await using cloud = await start()
    const first = await preview(cloud)
    expect(decision(first)).toMatchObject({ choice: 'build', because: expect.stringContaining('No build of this') })
    const other = await preview(cloud, 13)
    expect(counts(cloud)).toEqual({ uploads: 1, builds: 1 })
    const { image, image_digest, source_digest, build_id, build_log_url } = first.outputs
    expect(other.outputs).toMatchObject({ image, image_digest, source_digest, build_id, build_log_url })
    expect(image).toBe(`us-central1-docker.pkg.dev/demo-project/cloud-run-source-deploy/hello-pr-12@${image_digest}`)
    expect(decision(other)?.because).toContain(`Build ${build_id} made ${image} of the same source`)
    expect(
      decision(other)?.evidence.map(({ call }) => call.replace(/[0-9a-f]{64}/g, '…').replace(/ at [\d.:]+$/, '')),
    ).toEqual([
      'input reuse_build',
      'GET cloudbuild.googleapis.com/v1/projects/demo-project/locations/us-central1/builds?filter=tags=src-…',
      'GET cloudbuild.googleapis.com/v1/projects/demo-project/locations/global/builds?filter=tags=src-…',
      `GET artifactregistry.googleapis.com/v1/${REPOSITORY}/dockerImages/hello-pr-12@sha256:…`,
    ])
    expect(steps(other)).toContain('reuse-image')
    expect(steps(other)).not.toContain('upload-source')
    expect(plain(other.summary)).toContain('Build or reuse?')
  })

  it('that are services of their own share them, too', async () => {
    await using cloud = await start()
    const runs = [12, 13].map(number => () => preview(cloud, number, { preview_strategy: 'service' }))
    const [first, second] = [await runs[0]?.(), await runs[1]?.()]
    expect([first?.exitCode, second?.exitCode]).toEqual([0, 0])
    expect(counts(cloud)).toEqual({ uploads: 1, builds: 1 })
    expect(second?.outputs.image).toBe(first?.outputs.image)
  })
})

describe('production', () => {
  it('builds by default, and gets the image of the preview with reuse_build: always', async () => {
    await using cloud = await start()
    const tried = await preview(cloud)
    expect(decision(await production(cloud))).toBeUndefined()
    expect(counts(cloud)).toEqual({ uploads: 2, builds: 2 })
    const promoted = await production(cloud, { reuse_build: 'always' })
    expect(counts(cloud)).toEqual({ uploads: 2, builds: 2 })
    expect({ exitCode: promoted.exitCode, verdict: promoted.outputs.verdict }).toEqual({ exitCode: 0, verdict: 'ok' })
    expect(promoted.outputs.image_digest).toBe(tried.outputs.image_digest)
    const live = serviceIn(cloud.world)
    expect(live.template?.containers?.[0]?.image).toBe(tried.outputs.image)
    // What was built, and not what was uploaded last.
    const built = [...cloud.world.builds.values()].find(({ id }) => id === tried.outputs.build_id)
    const from = built?.source as { storageSource?: { bucket: string; object: string; generation: string } } | undefined
    const { bucket, object, generation } = from?.storageSource ?? {}
    expect(live.buildConfig?.sourceLocation).toBe(`gs://${bucket}/${object}#${generation}`)
  })

  it('has nothing to build in a preflight, either', async () => {
    await using cloud = await start()
    await preview(cloud)
    const run = await production(cloud, { reuse_build: 'always', mode: 'preflight' })
    expect({ exitCode: run.exitCode, steps: steps(run) }).toMatchObject({
      exitCode: 0,
      steps: ['reuse-image', 'deploy-service'],
    })
  })
})

describe('a run builds nevertheless', () => {
  const again = async (change: (cloud: Sandbox) => void, inputs: Record<string, string> = {}) => {
    const cloud = await start()
    const first = await preview(cloud)
    change(cloud)
    const run = await preview(cloud, 12, inputs)
    return { cloud, first, run, [Symbol.asyncDispose]: () => cloud[Symbol.asyncDispose]() }
  }

  it('if the image was deleted', async () => {
    await using tried = await again(({ world }) => world.repositories.get(REPOSITORY)?.images.clear())
    expect(counts(tried.cloud)).toEqual({ uploads: 2, builds: 2 })
    expect(decision(tried.run)).toMatchObject({ choice: 'build' })
    expect(decision(tried.run)?.evidence.at(-1)?.answer).toBe('does not exist')
  })

  it.each([
    ['the builds', { api: 'cloudbuild.googleapis.com', path: '/builds$' }],
    ['the image', { api: 'artifactregistry.googleapis.com', path: '/dockerImages/' }],
  ])('and says so if it may not read %s', async (_, what) => {
    await using tried = await again(({ world }) => world.faults.push({ ...what, method: 'GET', status: 403, times: 0 }))
    expect(counts(tried.cloud)).toEqual({ uploads: 2, builds: 2 })
    expect(tried.run.exitCode).toBe(0)
    expect(decision(tried.run)?.because).toMatch(
      /^The run could not find out whether there is an image of this source: /,
    )
    expect(tried.run.report.findings.find(({ id }) => id === 'reuse-unknown')?.status).toBe('unknown')
    expect(plain(tried.run.summary)).toContain('so it builds one')
  })

  it.runIf(WHOLE)('with other settings, of the base image or of a variable, or with reuse_build: never', async () => {
    await using tried = await again(() => undefined, { reuse_build: 'never' })
    expect(counts(tried.cloud)).toEqual({ uploads: 2, builds: 2 })
    expect(decision(tried.run)).toBeUndefined()
    rmSync(join(checkout, 'Dockerfile'))
    writeFileSync(join(checkout, 'package.json'), '{"scripts":{"start":"node ."}}')
    for (const [at, build_env_vars] of ['A=1', 'A=2', 'A=1'].entries()) {
      expect((await preview(tried.cloud, 12, { build_env_vars })).exitCode).toBe(0)
      expect(counts(tried.cloud).builds).toBe([3, 4, 4][at])
    }
  })

  it.each<[string, object, Record<string, string>]>([
    ['a trigger started', { buildTriggerId: '0f1e2d3c' }, {}],
    [
      'another account made',
      { serviceAccount: 'projects/demo-project/serviceAccounts/preview@demo-project.iam.gserviceaccount.com' },
      { build_service_account: '' },
    ],
  ])('if the build that says so is one that %s', attack('S14'), async (_, change, inputs) => {
    const account = '123456789012-compute@developer.gserviceaccount.com'
    await using cloud = await start()
    const asked = 'build_service_account' in inputs ? { build_service_account: account } : {}
    expect((await preview(cloud, 12, asked)).exitCode).toBe(0)
    for (const build of cloud.world.builds.values()) Object.assign(build, change)
    expect(steps(await preview(cloud, 12, asked))).toContain('build-image')
    expect(counts(cloud)).toEqual({ uploads: 2, builds: 2 })
    // The second build is ours.
    expect(steps(await preview(cloud, 12, asked))).not.toContain('build-image')
  })

  it('if the build that says so made its image in another repository', attack('S14'), async () => {
    await using tried = await again(({ world }) => {
      for (const build of world.builds.values())
        for (const image of build.results?.images ?? [])
          image.name = 'us-central1-docker.pkg.dev/demo-project/other/hello'
    })
    expect(counts(tried.cloud)).toEqual({ uploads: 2, builds: 2 })
  })
})
