/** GitHub's REST API as the emulator serves it, compared with GitHub's own description of it. */
import { describe, expect, it } from 'vitest'
import type { GitHubSpec, Level } from '../../src/emulator/github/state.ts'
import { strangeAnswer, strangeRequests, strangers } from '../fixtures/github-schema.ts'
import { startCloud } from './cloud.ts'

const AT = '/repos/octo-org/hello'
const HEAD = '1'.repeat(40)

async function gitHub(github: GitHubSpec = {}) {
  const cloud = await startCloud({ repository: 'octo-org/hello', github: { pulls: { 7: 'open' }, ...github } })
  const root = cloud.env.GITHUB_API_URL as string
  /** One call as the job's token makes it, with how the answer differs from GitHub's description. */
  async function ask(method: string, path: string, body?: unknown) {
    const response = await fetch(path.startsWith('http') ? path : root + path, {
      method,
      headers: { authorization: 'token ghs_played', 'user-agent': 'tests', 'content-type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    const text = await response.text()
    const answer = text === '' ? undefined : JSON.parse(text)
    const [plain = ''] = path.split('?')
    const strange = path.startsWith('http') ? [] : strangeAnswer(method, plain, response.status, answer)
    return { status: response.status, strange, answer, headers: response.headers }
  }
  return { ask, cloud, [Symbol.asyncDispose]: () => cloud[Symbol.asyncDispose]() }
}

const good = (status: number) => ({ status, strange: [] })
const deployment = (more: object = {}) => ({
  ...{ ref: HEAD, environment: 'preview/pr-7', auto_merge: false, required_contexts: [], transient_environment: true },
  ...{ production_environment: false, payload: { service: 'hello' } },
  ...more,
})

describe("the emulator's GitHub", () => {
  it('answers as GitHub describes: status, fields and their types', async () => {
    await using github = await gitHub()
    const { ask } = github
    expect(await ask('GET', `${AT}/pulls/7`)).toMatchObject(good(200))
    expect(await ask('GET', `${AT}/pulls/8`)).toMatchObject(good(404))
    expect(await ask('POST', `${AT}/issues/7/comments`, { body: 'Deployed' })).toMatchObject(good(201))
    expect(await ask('POST', `${AT}/issues/7/comments`, { text: 'Deployed' })).toMatchObject(good(422))
    expect(await ask('GET', `${AT}/issues/7/comments`)).toMatchObject(good(200))
    expect(await ask('PATCH', `${AT}/issues/comments/1000`, { body: 'Again' })).toMatchObject(good(200))
    expect(await ask('POST', `${AT}/deployments`, deployment())).toMatchObject(good(201))
    expect(await ask('GET', `${AT}/deployments?environment=preview%2Fpr-7`)).toMatchObject(good(200))
    expect(await ask('GET', `${AT}/deployments/1`)).toMatchObject(good(200))
    expect(await ask('POST', `${AT}/deployments/1/statuses`, { state: 'success' })).toMatchObject(good(201))
    expect(await ask('GET', `${AT}/deployments/1/statuses`)).toMatchObject(good(200))
    expect(await ask('GET', `${AT}/environments`)).toMatchObject(good(200))
    expect(await ask('GET', `${AT}/environments/preview%2Fpr-7`)).toMatchObject(good(200))
    const issue = { title: 'Drift', body: 'It differs.', labels: ['drift'] }
    expect(await ask('POST', `${AT}/issues`, issue)).toMatchObject(good(201))
    expect(await ask('POST', `${AT}/issues`, { body: 'x' })).toMatchObject(good(422))
    expect(await ask('GET', `${AT}/issues?state=all&labels=drift`)).toMatchObject(good(200))
    expect(await ask('PATCH', `${AT}/issues/8`, { state: 'closed', state_reason: 'completed' })).toMatchObject(
      good(200),
    )
    expect(await ask('DELETE', `${AT}/deployments/1`)).toMatchObject(good(204))
    expect(await ask('DELETE', `${AT}/issues/comments/1000`)).toMatchObject(good(204))
    expect(github.cloud.world.github).toMatchObject({ comments: [], deployments: [] })
  })

  it('refuses a comment that the token may not write as GitHub describes', async () => {
    await using github = await gitHub({ pullRequests: 'read' })
    expect(await github.ask('POST', `${AT}/issues/7/comments`, { body: 'x' })).toMatchObject(good(403))
  })

  it('gives lists in pages, with the addresses of the others', async () => {
    await using github = await gitHub()
    for (let n = 1; n <= 5; n++) await github.ask('POST', `${AT}/issues/7/comments`, { body: `number ${n}` })
    const first = await github.ask('GET', `${AT}/issues/7/comments?per_page=2`)
    const next = /<([^>]+)>; rel="next"/.exec(first.headers.get('link') ?? '')?.[1] ?? ''
    const second = await github.ask('GET', next)
    const last = /<([^>]+)>; rel="last"/.exec(second.headers.get('link') ?? '')?.[1] ?? ''
    const third = await github.ask('GET', last)
    const bodies = [first, second, third].flatMap(({ answer }) => answer.map(({ body }: { body: string }) => body))
    expect(bodies).toEqual([1, 2, 3, 4, 5].map(n => `number ${n}`))
    expect(third.headers.get('link')).not.toContain('rel="next"')
  })

  it.each<[string, object]>([
    ['without a ref', { ref: undefined }],
    ['with a ref that the repository does not have', { ref: '9'.repeat(40) }],
    ['with a property that GitHub does not have', { colour: 'red' }],
    ['with a property of another type', { transient_environment: 'yes' }],
  ])('refuses a deployment %s', async (_, change) => {
    await using github = await gitHub()
    expect(await github.ask('POST', `${AT}/deployments`, deployment(change))).toMatchObject({ status: 422 })
    expect(github.cloud.world.github.deployments).toEqual([])
  })

  it('waits for the checks of the commit unless it is told to ask for none', async () => {
    await using github = await gitHub()
    const sent = deployment({ required_contexts: undefined })
    expect(await github.ask('POST', `${AT}/deployments`, sent)).toMatchObject(good(409))
  })

  it.each<[string, object, number]>([
    ['an unknown state', { state: 'done' }, 422],
    ['a description of 141 characters', { state: 'success', description: 'x'.repeat(141) }, 422],
    ['a description of 140 characters', { state: 'success', description: 'x'.repeat(140) }, 201],
  ])('answers a status with %s', async (_, sent, status) => {
    await using github = await gitHub()
    await github.ask('POST', `${AT}/deployments`, deployment())
    expect(await github.ask('POST', `${AT}/deployments/1/statuses`, sent)).toMatchObject(good(status))
  })

  it('makes others inactive on success, unless they are transient or the request says not to', async () => {
    await using github = await gitHub()
    const states = () => github.cloud.world.github.deployments.map(({ statuses }) => statuses.at(-1)?.state)
    const make = async (more: object, auto?: false) => {
      const { answer } = await github.ask('POST', `${AT}/deployments`, deployment({ environment: 'qa', ...more }))
      const told = { state: 'success', ...(auto === false && { auto_inactive: false }) }
      await github.ask('POST', `${AT}/deployments/${answer.id}/statuses`, told)
    }
    await make({ transient_environment: false })
    await make({ transient_environment: true }, false)
    expect(states()).toEqual(['success', 'success'])
    await make({ transient_environment: false })
    expect(states()).toEqual(['inactive', 'success', 'success'])
  })

  it('deletes an active deployment only if it is the only one, and an environment only for an administrator', async () => {
    await using github = await gitHub()
    const { ask, cloud } = github
    for (const id of [1, 2]) {
      await ask('POST', `${AT}/deployments`, deployment())
      await ask('POST', `${AT}/deployments/${id}/statuses`, { state: 'success', auto_inactive: false })
    }
    expect(await ask('DELETE', `${AT}/deployments/1`)).toMatchObject(good(422))
    await ask('POST', `${AT}/deployments/1/statuses`, { state: 'inactive' })
    expect(await ask('DELETE', `${AT}/deployments/1`)).toMatchObject(good(204))
    expect(await ask('DELETE', `${AT}/deployments/2`)).toMatchObject(good(204))
    expect(await ask('DELETE', `${AT}/environments/preview%2Fpr-7`)).toMatchObject({ status: 403 })
    cloud.world.github.administration = true
    expect(await ask('DELETE', `${AT}/environments/preview%2Fpr-7`)).toMatchObject(good(204))
    expect(await ask('GET', `${AT}/environments/preview%2Fpr-7`)).toMatchObject({ status: 404 })
  })

  it.each<[string, Level, number, number]>([
    ['write', 'write', 200, 201],
    ['read', 'read', 200, 403],
    ['no', 'none', 403, 403],
  ])('with %s permission for deployments answers %s: %d, %d', async (_, deployments, list, create) => {
    await using github = await gitHub({ deployments })
    expect((await github.ask('GET', `${AT}/deployments`)).status).toBe(list)
    expect((await github.ask('POST', `${AT}/deployments`, deployment())).status).toBe(create)
  })

  it('limits requests: a secondary limit counts what creates content, and says when to come back, or not', async () => {
    const limits = [
      { kind: 'secondary', status: 403, after: 1, times: 1, waitSeconds: 7 },
      { kind: 'primary', status: 429, after: 6, times: 1, waitSeconds: 60 },
    ] as const
    await using github = await gitHub({ limits: [...limits] })
    const write = () => github.ask('POST', `${AT}/issues/7/comments`, { body: 'x' })
    expect((await write()).status).toBe(201)
    for (let n = 0; n < 3; n++) expect((await github.ask('GET', `${AT}/issues/7/comments`)).status).toBe(200)
    const refused = await write()
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([403, '7'])
    expect((await write()).status).toBe(201)
    const over = await github.ask('GET', `${AT}/issues/7/comments`)
    expect([over.status, over.headers.get('x-ratelimit-remaining')]).toEqual([429, '0'])
    expect(Number(over.headers.get('x-ratelimit-reset'))).toBeGreaterThan(Date.now() / 1000)
    expect((await write()).status).toBe(201)
  })
})

describe('the comparison', () => {
  it('shows a field that GitHub does not have, and one that is missing', () => {
    const schema = { $ref: '#/components/schemas/issue-comment' }
    expect(strangers({ id: '1', body: 'x', colour: 'red' }, schema)).toEqual(['$.id', '$.colour'])
    expect(strangers({ id: 1 }, schema, { whole: true })).toContain('$.user is missing')
  })

  it('shows a request that GitHub does not describe', () => {
    const request = { method: 'POST', path: `/api/v3${AT}/deployments`, query: { x: '1' }, body: { reff: 'x' } }
    expect(strangeRequests([request as never])).toEqual([
      'POST /repos/octo-org/hello/deployments: ?x',
      'POST /repos/octo-org/hello/deployments: $.ref is missing',
      'POST /repos/octo-org/hello/deployments: $.reff',
    ])
  })
})
