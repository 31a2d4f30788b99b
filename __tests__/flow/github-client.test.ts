/** GitHub's client over our own way to the network: what it sends, where it is redirected to, and what an error says. */
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it } from 'vitest'
import { githubClient } from '../../src/run/github-client.ts'
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
