/**
 * What GitHub shows of previews while they come and go, through the bundle, with payloads that GitHub sent: the comment from the first
 * second on, and deployments. Every request is held to GitHub's description of its API.
 */
import webhooks from '@octokit/webhooks-examples'
import { afterEach, describe, expect, it } from 'vitest'
import type { GitHubSpec } from '../../src/emulator/github/state.ts'
import { loadScenario, type Sandbox, startSandbox } from '../../src/emulator/sandbox.ts'
import type { Scenario } from '../../src/emulator/scenario.ts'
import { decodeRows } from '../../src/github/rows.ts'
import { type Change, playOn } from '../fixtures/deploy.ts'
import { strangeRequests } from '../fixtures/github-schema.ts'
import { everyNth } from '../fixtures/share.ts'
import { IMAGE, QUICK, serviceIn } from '../fixtures/story.ts'

const REPOSITORY = 'Codertocat/Hello-World'
const HEAD = 'ec26c3e57ca3a959ca5aad62de7213c562f8c821'
const PULL = 2
const ENVIRONMENT = 'preview/pr-2'
const COMMIT = `https://github.com/${REPOSITORY}/commit/${HEAD}`
const RUN = `https://github.com/${REPOSITORY}/actions/runs/1658821493`

interface Payload {
  action: string
  pull_request: { number: number; head: { sha: string } }
}
const examples = (webhooks as unknown as { name: string; examples: Payload[] }[]).find(
  ({ name }) => name === 'pull_request',
)?.examples

/** A payload that GitHub sent; `sha`: another head. */
function event(action: string, sha = HEAD) {
  const found = examples?.find(each => each.action === action)
  if (!found) throw new Error(`no example of ${action}`)
  const payload = structuredClone(found)
  payload.pull_request.head.sha = sha
  return { name: 'pull_request', payload: payload as unknown as Record<string, unknown> }
}

/** An image whose container does not start. */
const BROKEN = 'us-docker.pkg.dev/cloudrun/container/broken'
const BREAKS = { apps: [{ match: 'broken', startFails: true as const }] }

const clouds: Sandbox[] = []

afterEach(() => {
  for (const cloud of clouds.splice(0)) expect(strangeRequests(cloud.requests)).toEqual([])
})

async function start(github: GitHubSpec = {}, world: Scenario['world'] = {}): Promise<Sandbox> {
  const scenario = loadScenario('update-existing')
  const head = { repository: REPOSITORY, sha: HEAD }
  const pulls = { [PULL]: { state: 'open', head } } as const
  const runner = { claims: { repository_visibility: 'public' } }
  const cloud = await startSandbox({
    ...scenario,
    world: {
      ...{ ...scenario.world, ...QUICK, repository: REPOSITORY, runner, github: { pulls, ...github } },
      ...world,
    },
  })
  clouds.push(cloud)
  return cloud
}

const ENV = { GITHUB_REPOSITORY: REPOSITORY, GITHUB_REPOSITORY_OWNER: 'Codertocat' }
const INPUTS = { ...IMAGE, mode: 'preview', access: 'keep', env_vars: 'LOG_LEVEL=preview' }

const play = (
  cloud: Sandbox,
  action: string,
  inputs: Record<string, string> = {},
  { sha = HEAD, ...how }: { sha?: string } & Pick<Change, 'onLine'> = {},
) => {
  const pull = cloud.world.github.pulls.get(PULL)
  if (pull?.head) Object.assign(pull, { head: { ...pull.head, sha }, earlier: [pull.head.sha] })
  return playOn(cloud, { inputs: { ...INPUTS, ...inputs }, env: ENV, event: event(action, sha), ...how })
}

const comments = ({ world }: Sandbox) => world.github.comments
const body = (cloud: Sandbox) => comments(cloud)[0]?.body ?? ''
const visible = (cloud: Sandbox) => body(cloud).replace(/<!--.*?-->/gs, '')
const titleOf = (cloud: Sandbox) => /^### (.*)$/m.exec(body(cloud))?.[1]
/** The states of each deployment, oldest first. */
const told = ({ world }: Sandbox) => world.github.deployments.map(({ statuses }) => statuses.map(({ state }) => state))
const sent = ({ requests }: Sandbox, method: string, path: RegExp) =>
  requests.filter(request => request.method === method && path.test(request.path))

/** What a deployment says that it is of, without the pull request's number. */
const ofPayload = ({ payload }: { payload: unknown }) => (payload as { of: string }).of.replace(/\d+$/, '')

/** A world whose app answers with this status. */
const answering = (status: number): Scenario['world'] => ({ apps: [{ answers: { '/': { status, body: 'Said.' } } }] })

describe.concurrent('the comment on the pull request', () => {
  it('is there before the first change, and says how it went (C31, C32, C35, C38)', async () => {
    await using cloud = await start()
    const run = await play(cloud, 'opened')
    expect({ exitCode: run.exitCode, annotations: run.annotations }).toEqual({ exitCode: 0, annotations: [] })
    const [first] = sent(cloud, 'POST', /issues\/2\/comments$/)
    const release = cloud.requests.find(({ method, path }) => method === 'PATCH' && /\/services\/hello$/.test(path))
    expect(first?.n).toBeLessThan(release?.n ?? 0)
    const { body: begun } = (first?.body ?? {}) as { body?: string }
    expect(begun).toContain('### ⏳ The preview of hello is being deployed')
    expect(begun).toContain(`href="${RUN}"`)
    expect(comments(cloud)).toHaveLength(1)
    expect(titleOf(cloud)).toBe('✅ The preview of hello is ready')
    expect(visible(cloud)).toContain(run.outputs.preview_url)
    expect(visible(cloud)).toContain(`<a href="${COMMIT}">${HEAD.slice(0, 7)}</a>`)
    expect(visible(cloud)).toMatch(/\| \d{4}-\d\d-\d\d&nbsp;\d\d:\d\d \| \d{4}-\d\d-\d\d \|/)
    const [row] = decodeRows(body(cloud)).values()
    const { updated, expires } = (row?.data ?? {}) as { updated: number; expires: number }
    expect(Math.round((expires - updated) / 86_400_000)).toBe(14)
    expect(visible(cloud)).toContain(run.outputs.revision)
  })

  it.each<[string, Scenario['world'], Record<string, string>, string, boolean]>(
    everyNth(2, [
      ['anyone, where the service is public', {}, {}, '🌍 Anyone with the link can open it.', false],
      [
        'people with an invoker role, where it is private',
        {},
        { preview_strategy: 'service', access: 'authenticated' },
        '🔒 People with an invoker role on the service',
        true,
      ],
    ]),
  )('says who can open the preview: %s (C4, C36)', async (_, world, inputs, words, proxy) => {
    await using cloud = await start({}, world)
    const run = await play(cloud, 'opened', inputs)
    expect(run.exitCode).toBe(0)
    const command = /^gcloud run services proxy .*$/m.exec(visible(cloud))?.[0]
    const service = inputs.preview_strategy ? 'hello-pr-2' : 'hello'
    if (proxy) expect(command).toBe(`gcloud run services proxy ${service} --region=us-central1 --project=demo-project`)
    else expect(command).toBeUndefined()
    expect(visible(cloud)).toContain(words)
  })

  it('is there for a first preview that fails, with cause and log (C31)', async () => {
    await using cloud = await start({}, BREAKS)
    const run = await play(cloud, 'opened', { image: BROKEN })
    expect(run.exitCode).toBe(1)
    expect(titleOf(cloud)).toBe('❌ The preview of hello failed')
    expect(visible(cloud)).toContain(`<a href="${RUN}">Read the log of the run</a>`)
    expect(visible(cloud)).not.toContain('The earlier preview')
    expect(visible(cloud)).toMatch(/The container/)
    expect(told(cloud)).toEqual([['queued', 'in_progress', 'failure']])
  })

  it('is there for a job that may not sign in', async () => {
    await using cloud = await start()
    const without = /^ACTIONS_ID_TOKEN/
    const run = await playOn(cloud, { inputs: INPUTS, env: ENV, event: event('opened'), without })
    expect(run.report.findings).toMatchObject([{ id: 'id-token-permission', status: 'fail' }])
    expect(titleOf(cloud)).toBe('❌ The preview of hello failed')
    expect(visible(cloud)).toContain('The job is not allowed to ask GitHub for an ID token')
    expect(told(cloud)).toEqual([['queued', 'failure']])
    expect(cloud.requests.filter(({ path }) => !path.startsWith('/api/'))).toEqual([])
  })

  it('is there for a preview that the preflight stops', async () => {
    await using cloud = await start({}, { deployerRoles: [], customRoles: {} })
    expect((await play(cloud, 'opened')).outputs.verdict).toBe('blocked')
    expect(titleOf(cloud)).toBe('❌ The preview of hello failed')
    expect(visible(cloud)).toMatch(/is not allowed to/)
    expect(told(cloud)).toEqual([['queued', 'failure']])
  })

  it('keeps the address of the last good preview while it answers (C33)', async () => {
    await using cloud = await start({}, BREAKS)
    const good = await play(cloud, 'opened')
    const bad = await play(cloud, 'synchronize', { image: BROKEN }, { sha: '2'.repeat(40) })
    expect(bad.exitCode).toBe(1)
    expect(titleOf(cloud)).toBe('❌ The preview of hello failed')
    const words = new RegExp(
      `The earlier preview of <a href="${COMMIT}">.{7}</a> still answers: <a href="${good.outputs.preview_url}/">`,
    )
    expect(visible(cloud)).toMatch(words)
    expect(comments(cloud)).toHaveLength(1)
  })

  it('is said to be removed after closing, without names of revisions (C40)', async () => {
    await using cloud = await start()
    const { outputs, report } = await play(cloud, 'opened')
    expect(report.decisions.find(({ id }) => id === 'traffic')?.because).toMatch(/^A preview gets no traffic: /)
    const end = await play(cloud, 'closed', { image: '', env_vars: '' })
    expect(end.exitCode).toBe(0)
    expect(end.report.plan.find(({ kind }) => kind === 'remove-preview')?.note).toMatch(
      /^Removed the tag pr-2 and 1 revision\./,
    )
    expect(titleOf(cloud)).toBe('➖ The preview of hello is removed')
    expect(body(cloud)).not.toContain(outputs.revision)
    expect(visible(cloud)).not.toContain(outputs.preview_url)
    expect(told(cloud)).toEqual([])
    expect(sent(cloud, 'POST', /statuses$/).at(-1)?.body).toMatchObject({ state: 'inactive' })
  })

  it('is not begun by closing a pull request that had no preview', async () => {
    await using cloud = await start()
    expect((await play(cloud, 'closed', { image: '', env_vars: '' })).exitCode).toBe(0)
    expect(comments(cloud)).toEqual([])
    expect(sent(cloud, 'POST', /deployments/)).toEqual([])
  })

  it.each(everyNth(3, ['github-actions[bot]', 'previews-of-octo[bot]', 'octocat']))(
    'is found again behind 150 others and a stranger who quotes it, with a token of %s',
    async viewer => {
      await using cloud = await start({ viewer })
      const quote = '<!-- run-iam-deploy previews -->\nlook at this'
      const made = { issue: PULL, createdMs: 0, updatedMs: 0 }
      for (let id = 1; id <= 150; id++) comments(cloud).push({ ...made, id, body: `word ${id}`, author: 'mona' })
      comments(cloud).push({ ...made, id: 151, body: quote, author: viewer === 'octocat' ? 'mona' : 'mona[bot]' })
      await play(cloud, 'opened')
      await play(cloud, 'synchronize', { env_vars: 'LOG_LEVEL=again' })
      const own = comments(cloud).filter(({ author }) => author === viewer)
      expect(own).toHaveLength(1)
      expect(own[0]?.body).toContain('is ready')
      expect(comments(cloud).find(({ id }) => id === 151)?.body).toBe(quote)
    },
  )

  it('has a row for each service of a monorepo, whichever job ends first (C37)', async () => {
    await using cloud = await start()
    const services = ['hello', 'web', 'worker']
    const inputs = (service: string) => ({ service, preview_strategy: 'service', access: 'public' })
    const runs = await Promise.all(services.map(service => play(cloud, 'opened', inputs(service))))
    expect(runs.map(({ exitCode }) => exitCode)).toEqual([0, 0, 0])
    expect(comments(cloud)).toHaveLength(1)
    expect(titleOf(cloud)).toBe('✅ 3 previews: 3 ready')
    for (const { outputs } of runs) expect(visible(cloud)).toContain(outputs.preview_url)
    expect(told(cloud)).toEqual(services.map(() => ['queued', 'in_progress', 'success']))
    expect(new Set(cloud.world.github.deployments.map(({ environment }) => environment))).toEqual(
      new Set([ENVIRONMENT]),
    )
  })

  it('has a row for each region, of a job each (C37)', async () => {
    await using cloud = await start()
    const runs = await Promise.all(
      ['us-central1', 'europe-west1'].map(region =>
        play(cloud, 'opened', { region, preview_strategy: 'service', access: 'public' }),
      ),
    )
    expect(runs.map(({ exitCode }) => exitCode)).toEqual([0, 0])
    expect(titleOf(cloud)).toBe('✅ 2 previews: 2 ready')
    expect(visible(cloud).match(/^\*\*.*\*\*$/gm)).toEqual([
      '**hello &#40;europe-west1&#41;**',
      '**hello &#40;us-central1&#41;**',
    ])
  })

  it('waits when GitHub limits the rate, and goes on', async () => {
    const limits: GitHubSpec['limits'] = [
      { kind: 'secondary', status: 403, after: 2, times: 2, waitSeconds: 1 },
      { kind: 'primary', status: 429, after: 9, times: 1, waitSeconds: 1 },
    ]
    await using cloud = await start({ limits })
    const run = await play(cloud, 'opened')
    expect({ exitCode: run.exitCode, annotations: run.annotations }).toEqual({ exitCode: 0, annotations: [] })
    expect(titleOf(cloud)).toBe('✅ The preview of hello is ready')
    expect(told(cloud)).toEqual([['queued', 'in_progress', 'success']])
    expect(run.log).toContain("GitHub's rate limit: waiting")
  })

  it('is left alone where GitHub asks to wait for an hour: a warning says so, and the deploy is good', async () => {
    await using cloud = await start({
      limits: [{ kind: 'primary', status: 403, after: 0, times: 1_000, waitSeconds: 3_600 }],
    })
    const run = await play(cloud, 'opened')
    expect({ exitCode: run.exitCode, verdict: run.outputs.verdict }).toEqual({ exitCode: 0, verdict: 'ok' })
    expect(run.annotations.map(({ text }) => text).join('\n')).toContain('API rate limit exceeded')
    expect(run.annotations.map(({ text }) => text).join('\n')).not.toContain('permissions')
  })
})

describe.concurrent('a preview that answers', () => {
  it.each([200, 404])('%d is ready (C39)', async status => {
    await using cloud = await start({}, answering(status))
    const run = await play(cloud, 'opened')
    expect(run.exitCode).toBe(0)
    expect(run.report.checks).toMatchObject([{ name: 'The preview', status: 'pass' }])
    expect(visible(cloud)).toContain(`Asked once after the deploy: ${status}, answered by the app.`)
  })

  it('500 is not ready (C39)', async () => {
    await using cloud = await start({}, answering(500))
    const run = await play(cloud, 'opened')
    expect({ exitCode: run.exitCode, verdict: run.outputs.verdict }).toEqual({ exitCode: 1, verdict: 'failed' })
    expect(run.report.findings).toContainEqual(expect.objectContaining({ id: 'preview-broken', status: 'fail' }))
    expect(titleOf(cloud)).toBe('❌ The preview of hello failed')
    expect(visible(cloud)).toContain('500')
    expect(told(cloud)).toEqual([['queued', 'in_progress', 'failure']])
    expect((await play(cloud, 'synchronize', { verify: 'false' })).exitCode).toBe(0)
    expect(titleOf(cloud)).toBe('✅ The preview of hello is ready')
  })

  it('at verify_path is asked there', async () => {
    await using cloud = await start()
    const run = await play(cloud, 'opened', { verify_path: '/ready?deep=1' })
    expect(run.report.checks[0]?.evidence[0]?.resource).toBe(`${run.outputs.preview_url}/ready?deep=1`)
  })
})

describe.concurrent('the deployment on GitHub', () => {
  it('is of the head commit, transient, and leads to the preview and the log (C34)', async () => {
    await using cloud = await start()
    const run = await play(cloud, 'opened')
    const [deployment] = cloud.world.github.deployments
    expect(deployment).toMatchObject({ sha: HEAD, environment: ENVIRONMENT, transient: true, production: false })
    expect(deployment?.statuses.at(-1)).toMatchObject({
      ...{ state: 'success', environmentUrl: run.outputs.preview_url, logUrl: RUN },
    })
    expect(told(cloud)).toEqual([['queued', 'in_progress', 'success']])
    expect(
      sent(cloud, 'POST', /statuses$/).map(({ body: said }) => (said as { auto_inactive: unknown }).auto_inactive),
    ).toEqual([false, false, false])
  })

  it('is followed by that of the next push, and no other one is touched', async () => {
    await using cloud = await start()
    const { github, clock } = cloud.world
    const other = (environment: string, payload: unknown) => ({
      ...{ id: github.deployments.length + 1, sha: HEAD, ref: HEAD, task: 'deploy', payload, environment },
      ...{ description: '', transient: false, production: false, creator: 'octocat', createdMs: clock.now() },
      statuses: [
        {
          ...{ id: 900 + github.deployments.length, state: 'success' as const, description: '', environment },
          ...{ environmentUrl: '', logUrl: '', creator: 'octocat', createdMs: clock.now() },
        },
      ],
    })
    github.deployments.push(other('preview/pr-3', { of: 'hello us-central1 demo-project' }))
    github.deployments.push(other(ENVIRONMENT, 'text of another tool'))
    github.deployments.push(other(ENVIRONMENT, { of: 'web us-central1 demo-project' }))
    await play(cloud, 'opened')
    await play(cloud, 'synchronize', { env_vars: 'LOG_LEVEL=2' })
    await play(cloud, 'synchronize', { env_vars: 'LOG_LEVEL=3' })
    const done = ['queued', 'in_progress', 'success']
    expect(told(cloud)).toEqual([
      ...[['success'], ['success'], ['success']],
      ...[[...done, 'inactive'], [...done, 'inactive'], done],
    ])
    await play(cloud, 'closed', { image: '', env_vars: '' })
    expect(told(cloud)).toEqual([['success'], ['success'], ['success']])
    expect(github.environments.has(ENVIRONMENT)).toBe(true)
    expect(sent(cloud, 'DELETE', /environments/)).toEqual([])
  })

  it.each(everyNth(2, [true, false]))(
    'goes with its environment when closed, twice too; administration: %s',
    async administration => {
      await using cloud = await start({ administration })
      const { github } = cloud.world
      await play(cloud, 'opened')
      await play(cloud, 'synchronize', { env_vars: 'LOG_LEVEL=2' })
      const end = await play(cloud, 'closed', { image: '', env_vars: '' })
      expect({ exitCode: end.exitCode, annotations: end.annotations }).toEqual({ exitCode: 0, annotations: [] })
      expect(github.deployments).toEqual([])
      expect(github.environments.has(ENVIRONMENT)).toBe(!administration)
      const stays = /The environment preview\/pr-2 stays on GitHub, without deployments/
      if (administration) expect(end.log).not.toMatch(stays)
      else expect(end.log).toMatch(stays)
      const again = await play(cloud, 'closed', { image: '', env_vars: '' })
      expect({ exitCode: again.exitCode, annotations: again.annotations }).toEqual({ exitCode: 0, annotations: [] })
    },
  )

  it('stays when another pull request is closed whose previews share the environment', async () => {
    await using cloud = await start({ administration: true })
    const { github } = cloud.world
    await play(cloud, 'opened', { environment: 'review' })
    const [mine] = github.deployments
    if (mine) github.deployments.push({ ...structuredClone(mine), id: 7, payload: { of: `${ofPayload(mine)}3` } })
    await play(cloud, 'closed', { image: '', env_vars: '', environment: 'review' })
    expect(told(cloud)).toEqual([['queued', 'in_progress', 'success']])
    expect(github.deployments.map(({ id }) => id)).toEqual([7])
    expect(github.environments.has('review')).toBe(true)
  })

  it('goes when a cleanup removes the preview', async () => {
    await using cloud = await start({ administration: true })
    const { github } = cloud.world
    await play(cloud, 'opened')
    await playOn(cloud, { inputs: { ...IMAGE, access: 'keep' }, env: ENV })
    const clean = () => playOn(cloud, { inputs: { mode: 'cleanup', image: '', access: '' }, env: ENV })
    expect((await clean()).exitCode).toBe(0)
    expect(told(cloud)).toEqual([['queued', 'in_progress', 'success']])
    const pull = github.pulls.get(PULL)
    if (pull) pull.state = 'closed'
    const run = await clean()
    expect({ exitCode: run.exitCode, annotations: run.annotations }).toEqual({ exitCode: 0, annotations: [] })
    expect(github.deployments).toEqual([])
    expect(github.environments.has(ENVIRONMENT)).toBe(false)
  })

  it('is in the environment that the input names', async () => {
    await using cloud = await start()
    await play(cloud, 'opened', { environment: 'review' })
    expect(cloud.world.github.deployments).toMatchObject([{ environment: 'review', transient: true }])
  })

  it('fails nothing where the job lacks deployments: write, and that is said once', async () => {
    await using cloud = await start({ deployments: 'none' })
    const preview = await play(cloud, 'opened')
    const regions = { region: 'us-central1,europe-west1', environment: 'production' }
    const deploy = await playOn(cloud, { inputs: { ...IMAGE, access: 'keep', ...regions }, env: ENV })
    for (const run of [preview, deploy]) {
      expect(run.exitCode).toBe(0)
      const said = run.annotations.filter(({ text }) => text.includes('deployments: write'))
      expect(said).toMatchObject([{ level: 'notice' }])
    }
    expect(titleOf(cloud)).toBe('✅ The preview of hello is ready')
  })

  it('of a production deploy to several regions is one for each', async () => {
    await using cloud = await start()
    const regions = { region: 'us-central1,europe-west1', environment: 'production' }
    await playOn(cloud, { inputs: { ...IMAGE, access: 'keep', ...regions }, env: ENV })
    const done = ['queued', 'in_progress', 'success']
    expect(told(cloud)).toEqual([done, done])
  })

  it('of a production deploy is made only if the input names its environment', async () => {
    await using cloud = await start()
    const push = (inputs: Record<string, string>) =>
      playOn(cloud, { inputs: { ...IMAGE, access: 'keep', ...inputs }, env: ENV })
    await push({})
    expect(cloud.world.github.deployments).toEqual([])
    const run = await push({ environment: 'production' })
    expect(cloud.world.github.deployments).toMatchObject([
      {
        environment: 'production',
        sha: '6dcb09b5b57875f334f61aebed695e2e4193db5e',
        transient: false,
        production: true,
      },
    ])
    expect(cloud.world.github.deployments[0]?.statuses.at(-1)).toMatchObject({
      ...{ state: 'success', environmentUrl: run.outputs.url, logUrl: RUN },
    })
    await push({ environment: 'production' })
    expect(told(cloud).map(states => states.at(-1))).toEqual(['inactive', 'success'])
    expect(comments(cloud)).toEqual([])
    await push({ environment: 'production', dry_run: 'true' })
    expect(cloud.world.github.deployments).toHaveLength(2)
  })
})

describe('two runs at once', () => {
  it('of one pull request: the comment and the deployments tell of the newer one', async () => {
    await using cloud = await start()
    const { github } = cloud.world
    const newer = await play(cloud, 'opened')
    const { body = '' } = comments(cloud)[0] ?? {}
    const [deployed] = structuredClone(github.deployments)
    // The older run hears of the newer one only at its end.
    const onLine = (line: string) => {
      const [comment] = comments(cloud)
      if (!comment || !line.includes(' is ready and gets no traffic')) return
      comment.body = body.replace(/"version":\[\d+,1\]/, `"version":[${Date.now()},1]`)
      if (deployed) github.deployments.push({ ...deployed, id: 99_999 })
    }
    const older = await play(cloud, 'synchronize', { env_vars: 'LOG_LEVEL=older' }, { onLine })
    expect([newer.exitCode, older.exitCode]).toEqual([0, 0])
    expect(comments(cloud)[0]?.body).toContain(newer.outputs.revision)
    expect(serviceIn(cloud.world).traffic?.some(({ tag }) => tag === 'pr-2')).toBe(true)
  })
})
