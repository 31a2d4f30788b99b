/** GitHub's client over our own way to the network: what it sends, where it is redirected to, and what an error says. */
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it } from 'vitest'
import { githubClient } from '../../src/run/github-client.ts'
import { removeDeployments } from '../../src/run/news/remove-deployments.ts'
import { attack } from '../fixtures/attacks.ts'

interface Said {
  status: number
  location?: string
  body?: unknown
}

/** A GitHub that answers each request by the table, with what it was asked. */
async function gitHub(answers: Record<string, Said>) {
  const asked: { call: string; authorization: string | undefined; body: string }[] = []
  const server = createServer(async (request: IncomingMessage, response) => {
    let body = ''
    for await (const chunk of request) body += chunk
    const call = `${request.method} ${request.url}`
    asked.push({ call, authorization: request.headers.authorization, body })
    const { status, location, body: said } = answers[call] ?? { status: 404, body: { message: 'Not Found' } }
    response.writeHead(status, { 'content-type': 'application/json', ...(location && { location }) })
    response.end(said === undefined ? '' : JSON.stringify(said))
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const github = await githubClient(
    { GITHUB_API_URL: url },
    { token: 'ghs_1', repository: 'octo-org/hello', signal: new AbortController().signal },
  )
  return { github, asked, url, [Symbol.asyncDispose]: async () => void server.close() }
}

const PULL = '/repos/octo-org/hello/pulls/5'
const COMMENTS = '/repos/octo-org/hello/issues/5/comments'

describe('a token whose owner GitHub does not say', () => {
  const MARK = '<!-- m -->'
  const comment = (id: number, login: string) => ({ id, body: `${MARK} of ${login}`, user: { login, type: 'Bot' } })

  it(
    'makes a comment of its own, and then knows it and its earlier ones again: never those of another bot',
    attack('S12'),
    async () => {
      const others = [comment(1, 'other[bot]'), comment(2, 'deployer[bot]')]
      await using cloud = await gitHub({
        'POST /graphql': { status: 403, body: { message: 'Resource not accessible by integration' } },
        [`GET ${COMMENTS}?per_page=100`]: { status: 200, body: others },
        [`POST ${COMMENTS}`]: { status: 201, body: comment(3, 'deployer[bot]') },
      })
      const comments = cloud.github.comments(5, MARK)
      expect(await comments.read()).toEqual([])
      await comments.create(`${MARK} text`)
      expect((await comments.read()).map(({ id }) => id)).toEqual([2])
    },
  )

  it('changes no issue that has the mark', async () => {
    const issue = { number: 4, state: 'open', body: MARK, user: { login: 'other[bot]', type: 'Bot' } }
    await using cloud = await gitHub({
      'POST /graphql': { status: 403, body: { message: 'Resource not accessible by integration' } },
      'GET /repos/octo-org/hello/issues?state=all&labels=drift&per_page=100': { status: 200, body: [issue] },
    })
    await expect(cloud.github.issues.find('drift', MARK)).rejects.toThrow('GitHub does not say whose the token is')
  })
})

describe('an environment of a preview that is gone', () => {
  const AT = '/repos/octo-org/hello/environments/preview%2Fpr-5'
  const LIST = 'GET /repos/octo-org/hello/deployments?environment=preview%2Fpr-5&per_page=100'
  const rule = { id: 1, node_id: 'n', type: 'wait_timer', wait_timer: 30 }

  it.each<[what: string, said: Record<string, Said>, goes: boolean, note: RegExp]>([
    ['as GitHub made it', {}, true, /^$/],
    [
      'with a protection rule',
      { [`GET ${AT}`]: { status: 200, body: { protection_rules: [rule] } } },
      false,
      /protection rules/,
    ],
    [
      'with a rule for branches',
      { [`GET ${AT}`]: { status: 200, body: { deployment_branch_policy: { protected_branches: true } } } },
      false,
      /a rule for branches/,
    ],
    [
      'with a secret',
      { [`GET ${AT}/secrets`]: { status: 200, body: { total_count: 1, secrets: [{}] } } },
      false,
      /secrets/,
    ],
    [
      'with a variable',
      { [`GET ${AT}/variables`]: { status: 200, body: { total_count: 1, variables: [{}] } } },
      false,
      /variables/,
    ],
    [
      'whose secrets may not be seen',
      { [`GET ${AT}/secrets`]: { status: 403, body: { message: 'x' } } },
      false,
      /environments: read/,
    ],
    [
      'that may not be deleted',
      { [`DELETE ${AT}`]: { status: 403, body: { message: 'x' } } },
      true,
      /administration: write/,
    ],
    ['that is gone', { [`GET ${AT}`]: { status: 404, body: { message: 'x' } } }, true, /^$/],
  ])('%s', attack('S1'), async (_, said, goes, note) => {
    const answers: Record<string, Said> = {
      [LIST]: { status: 200, body: [{ id: 7, payload: { of: 'api' } }] },
      'GET /repos/octo-org/hello/deployments/7/statuses?per_page=1': { status: 200, body: [{ state: 'inactive' }] },
      'DELETE /repos/octo-org/hello/deployments/7': { status: 204 },
      [`GET ${AT}`]: { status: 200, body: { protection_rules: [], deployment_branch_policy: null } },
      [`GET ${AT}/secrets`]: { status: 200, body: { total_count: 0, secrets: [] } },
      [`GET ${AT}/variables`]: { status: 200, body: { total_count: 0, variables: [] } },
      [`DELETE ${AT}`]: { status: 204 },
      ...said,
    }
    await using cloud = await gitHub(answers)
    const list = cloud.github.deployments.list
    let lists = 0
    // The second time it is gone.
    const deployments = { ...cloud.github.deployments, list: async (name: string) => (lists++ > 0 ? [] : list(name)) }
    const about = { environment: 'preview/pr-5', of: 'api', derived: true }
    expect((await removeDeployments(deployments, about, undefined)) ?? '').toMatch(note)
    expect(cloud.asked.some(({ call }) => call === `DELETE ${AT}`)).toBe(goes)
  })
})

describe('GitHub’s client', () => {
  it('follows a renamed repository, with method, body and token', async () => {
    await using cloud = await gitHub({
      [`GET ${COMMENTS}?per_page=100`]: { status: 301, location: '/repositories/1/issues/5/comments?per_page=100' },
      'GET /repositories/1/issues/5/comments?per_page=100': { status: 200, body: [] },
      [`POST ${COMMENTS}`]: { status: 307, location: '/repositories/1/issues/5/comments' },
      'POST /repositories/1/issues/5/comments': { status: 201, body: { id: 1 } },
    })
    const comments = cloud.github.comments(5, '<!-- m -->')
    expect(await comments.read()).toEqual([])
    await comments.create('<!-- m --> text')
    expect(cloud.asked.map(({ call }) => call).filter(call => call !== 'POST /graphql')).toEqual([
      `GET ${COMMENTS}?per_page=100`,
      'GET /repositories/1/issues/5/comments?per_page=100',
      `POST ${COMMENTS}`,
      'POST /repositories/1/issues/5/comments',
    ])
    expect(new Set(cloud.asked.map(({ authorization }) => authorization))).toEqual(new Set(['token ghs_1']))
    expect(JSON.parse(cloud.asked.at(-1)?.body ?? '')).toEqual({ body: '<!-- m --> text' })
  })

  it('takes the token to no other host', async () => {
    await using elsewhere = await gitHub({})
    await using cloud = await gitHub({ [`GET ${PULL}`]: { status: 302, location: `${elsewhere.url}/stolen` } })
    await cloud.github.pullState(5).catch(() => undefined)
    expect(elsewhere.asked).toEqual([])
  })

  it('ends a circle of redirects', async () => {
    await using cloud = await gitHub({ [`GET ${PULL}`]: { status: 301, location: PULL } })
    await cloud.github.pullState(5).catch(() => undefined)
    expect(cloud.asked).toHaveLength(6)
  })

  it.each([
    [404, 'absent'],
    [200, 'closed'],
  ])('answers %d as %s', async (status, state) => {
    await using cloud = await gitHub({ [`GET ${PULL}`]: { status, body: { state: 'closed', message: 'm' } } })
    expect(await cloud.github.pullState(5)).toBe(state)
  })

  it('gives the status and the words of a refusal', async () => {
    await using cloud = await gitHub({ [`GET ${PULL}`]: { status: 403, body: { message: 'Not accessible' } } })
    await expect(cloud.github.pullHead(5)).rejects.toMatchObject({ status: 403, message: 'Not accessible' })
  })
})
