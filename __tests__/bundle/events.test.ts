/** Who started the workflow, through the bundle: runs without a token, and heads that must not be built with ours. */
import { execFileSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import type { Play } from '../../scripts/play/runner.ts'
import { deploy, sourceFolder } from '../fixtures/deploy.ts'
import { everyNth } from '../fixtures/share.ts'
import { firstLine, IMAGE, QUICK, topOf } from '../fixtures/story.ts'

const OURS = 'octo-org/hello'
const NO_TOKEN = { without: /^ACTIONS_ID_TOKEN/ }

/** A pull request's event; `null`: the fork it came from is gone. */
const pullRequest = (head: string | null, name = 'pull_request') => ({
  name,
  payload: {
    action: 'opened',
    number: 7,
    pull_request: {
      number: 7,
      title: '</summary><script>alert(1)</script>',
      head: { ref: 'patch-1', sha: '1'.repeat(40), repo: head && { full_name: head } },
      base: { ref: 'main', repo: { full_name: OURS } },
    },
  },
})
const workflowRun = (head: string | null, by = 'pull_request') => ({
  name: 'workflow_run',
  payload: {
    action: 'completed',
    workflow_run: { event: by, head_branch: 'patch-1', head_repository: head && { full_name: head } },
  },
})

describe('a run without a token', () => {
  it.each<[string, Play['event'], Record<string, string>]>(
    everyNth(2, [
      ['a pull request from a fork', pullRequest('stranger/hello'), {}],
      ['a pull request from a fork that is gone', pullRequest(null), {}],
      ['a pull request by Dependabot', pullRequest(OURS), { GITHUB_ACTOR: 'dependabot[bot]' }],
      ['a push by Dependabot', undefined, { GITHUB_ACTOR: 'dependabot[bot]' }],
    ]),
  )('ends green for %s, with a notice of what was skipped', async (_, event, env) => {
    await using run = await deploy('open-project', { ...(event && { event }), env, ...NO_TOKEN })
    const { exitCode, outputs, annotations, summary, cloud, report } = run
    expect({ exitCode, changed: outputs.changed, verdict: outputs.verdict }).toEqual({
      exitCode: 0,
      changed: 'false',
      verdict: 'ok',
    })
    expect(annotations.map(({ level }) => level)).toEqual(['notice'])
    expect(annotations[0]?.text).toContain('nothing was deployed')
    expect(firstLine(summary)).toBe('## ➖ Nothing deployed: GitHub gives this run no credentials')
    expect(report.findings).toMatchObject([{ id: 'fork-without-token', status: 'skipped' }])
    expect(cloud.requests).toEqual([])
  })

  it.each([
    ['a push', undefined],
    ['a pull request of this repository', pullRequest(OURS)],
    ['a schedule', { name: 'schedule', payload: { schedule: '0 3 * * *' } }],
  ])('ends red for %s, with the two lines of YAML to add', async (_, event) => {
    await using run = await deploy('open-project', { ...(event && { event }), ...NO_TOKEN })
    const { exitCode, outputs, annotations, summary, cloud } = run
    expect({ exitCode, verdict: outputs.verdict }).toEqual({ exitCode: 1, verdict: 'blocked' })
    expect(annotations.map(({ level }) => level)).toEqual(['error'])
    expect(annotations[0]?.text).toMatch(/permissions:\n {2}contents: read\n {2}id-token: write/)
    expect(firstLine(summary)).toBe('## ❌ hello was not deployed')
    expect(topOf(summary)).toMatch(/^> The job is not allowed to ask GitHub for an ID token/m)
    expect(topOf(summary)).toContain(
      '> ```yaml\n> permissions:\n>   contents: read\n>   id-token: write\n> ```\n>\n> <sub>',
    )
    expect(cloud.requests).toEqual([])
  })

  it('is said the same way by a job that has half of the endpoint', async () => {
    await using run = await deploy('open-project', { without: /^ACTIONS_ID_TOKEN_REQUEST_TOKEN$/ })
    expect(run.exitCode).toBe(1)
    expect(run.report.findings).toMatchObject([{ id: 'id-token-permission', status: 'fail' }])
  })
})

describe('the head of a stranger in a run that has our token', () => {
  it.each([
    ['pull_request_target', pullRequest('stranger/hello', 'pull_request_target'), {}],
    ['pull_request_target from a fork that is gone', pullRequest(null, 'pull_request_target'), {}],
    ['pull_request_target with an image', pullRequest('stranger/hello', 'pull_request_target'), IMAGE],
    ['workflow_run', workflowRun('stranger/hello'), {}],
    ['workflow_run from a fork that is gone', workflowRun(null), {}],
    ['workflow_run with an image', workflowRun('stranger/hello'), IMAGE],
  ])('is not deployed under %s: blocked before the first request', async (_, event, inputs) => {
    await using run = await deploy('open-project', { event, inputs })
    const { exitCode, outputs, annotations, summary, report, cloud } = run
    expect({ exitCode, verdict: outputs.verdict, changed: outputs.changed }).toEqual({
      exitCode: 1,
      verdict: 'blocked',
      changed: 'false',
    })
    expect(report.findings).toMatchObject([{ id: 'foreign-head', status: 'fail' }])
    expect(annotations.map(({ level }) => level)).toEqual(['error'])
    expect(annotations[0]?.text).toContain('Use the pull_request event')
    expect(firstLine(summary)).toBe('## ❌ hello was not deployed')
    expect(cloud.requests).toEqual([])
  })

  it.each([
    ['the same repository under pull_request_target', pullRequest(OURS, 'pull_request_target'), {}],
    ['the same repository in other letters', pullRequest('Octo-Org/Hello', 'pull_request_target'), {}],
    ['the same repository under workflow_run', workflowRun(OURS), IMAGE],
  ])('is no matter for %s', async (_, event, inputs) => {
    await using run = await deploy('open-project', {
      event,
      inputs: { ...inputs, mode: 'preflight' },
      world: { ...QUICK, setUp: 'nothing unknown' },
    })
    expect(run.exitCode).toBe(0)
    expect(run.report.findings.every(({ status }) => status === 'pass')).toBe(true)
  })
})

describe('code whose owner the event does not tell', () => {
  const comment = { name: 'issue_comment', payload: { action: 'created', issue: { number: 7, pull_request: {} } } }
  const GRANT = { grant_missing: 'true' }

  it.each<[string, Parameters<typeof deploy>[1]]>(
    everyNth(2, [
      [
        'pull_request_target without an event file',
        { event: target(), env: { GITHUB_EVENT_PATH: '/nowhere/event.json' } },
      ],
      ['pull_request_target with an empty event', { event: target({}) }],
      ['the same with grant_missing', { event: target({}), inputs: GRANT }],
      ['a push without an event file', { env: { GITHUB_EVENT_PATH: '/nowhere/event.json' } }],
      ['pull_request of a fork that has a token', { event: pullRequest('stranger/hello') }],
      ['pull_request_review of a fork', { event: pullRequest('stranger/hello', 'pull_request_review') }],
      ['a run after pull_request_target', { event: workflowRun(OURS, 'pull_request_target') }],
      ['a comment, and no token to ask GitHub with', { event: comment, inputs: { github_token: '' } }],
      ['check_suite', { event: { name: 'check_suite', payload: { check_suite: { pull_requests: [] } } } }],
    ]),
  )('stops %s before the first request', async (_, change) => {
    await using run = await deploy('open-project', change)
    expect({ exitCode: run.exitCode, verdict: run.outputs.verdict }).toEqual({ exitCode: 1, verdict: 'blocked' })
    expect(run.report.findings).toMatchObject([{ id: 'foreign-head', status: 'fail' }])
    expect(run.cloud.requests).toEqual([])
  })

  it.each<[string, string | null, 'head' | 'other', boolean]>(
    everyNth(2, [
      ['of this repository and checked out', OURS, 'head', true],
      ['of this repository, and another commit is checked out', OURS, 'other', false],
      ['of a fork', 'stranger/hello', 'head', false],
      ['of a fork that is deleted', null, 'head', false],
    ]),
  )('asks GitHub about a comment on a pull request whose head is %s', async (_, repository, checkedOut, goes) => {
    using workspace = sourceFolder({ 'main.py': 'print()' })
    const git = (...args: string[]) =>
      execFileSync('git', [
        '-c',
        'user.name=t',
        '-c',
        'user.email=t@example.com',
        '-C',
        workspace.path,
        ...args,
      ]).toString()
    git('init', '-q')
    git('add', '.')
    git('commit', '-qm', 'one')
    const sha = checkedOut === 'head' ? git('rev-parse', 'HEAD').trim() : 'f'.repeat(40)
    await using run = await deploy('open-project', {
      event: comment,
      workspace: workspace.path,
      inputs: { source: '.', mode: 'preflight', github_token: 'ghs_played' },
      world: { github: { pulls: { 7: { state: 'open', head: { repository, sha } } }, pullRequests: 'read' } },
    })
    const google = run.cloud.requests.filter(({ path }) => !path.startsWith('/api/v3/'))
    expect(google.length > 0).toBe(goes)
    expect(run.report.findings.some(({ id }) => id === 'foreign-head')).toBe(!goes)
  })
})

describe('allow_fork_source', () => {
  const event = pullRequest('stranger/hello', 'pull_request_target')
  const KEY = { allow_fork_source: 'true', environment: 'forks' }

  it('opens the door together with the environment that the job runs in', async () => {
    const world = { ...QUICK, runner: { claims: { environment: 'forks' } } }
    await using run = await deploy('open-project', { event, inputs: { ...KEY, mode: 'preflight' }, world })
    expect(run.exitCode).toBe(0)
  })

  it.each([[{}], [{ environment: 'other' }]])('opens nothing for a job with the claims %j', async claims => {
    await using run = await deploy('open-project', { event, inputs: KEY, world: { runner: { claims } } })
    expect({ exitCode: run.exitCode, verdict: run.outputs.verdict }).toEqual({ exitCode: 1, verdict: 'blocked' })
    expect(run.annotations[0]?.text).toContain('Add "environment: forks" to the job')
    expect(run.cloud.requests.filter(({ method }) => method !== 'GET')).toEqual([])
  })

  it.each([
    ['alone', { allow_fork_source: 'true' }, 'needs environment'],
    ['as environment alone', { environment: 'forks' }, 'Use the pull_request event'],
  ])('is refused %s', async (_, inputs, text) => {
    await using run = await deploy('open-project', { event, inputs })
    expect(run.exitCode).toBe(1)
    expect(run.annotations.map(one => one.text).join()).toContain(text)
    expect(run.cloud.requests).toEqual([])
  })
})

function target(payload?: Record<string, unknown>): NonNullable<Play['event']> {
  return payload ? { name: 'pull_request_target', payload } : pullRequest(OURS, 'pull_request_target')
}
