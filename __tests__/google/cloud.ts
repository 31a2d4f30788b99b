/** A server that answers as a test says and remembers what it was asked; every API of Google leads to it. */
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { APIS } from '../../src/emulator/http/hosts.ts'
import { connect } from '../../src/google/connect.ts'
import type { Google } from '../../src/google/google.ts'
import type { Config } from '../../src/inputs/config.ts'
import { aConfig } from '../fixtures/config.ts'

export interface Asked {
  /** The API's name in the overrides: `run`, `storage` ... */
  api: string
  method: string
  /** After the API's address, without the query. */
  path: string
  query: Record<string, string | string[]>
  headers: IncomingHttpHeaders
  text: string
  /** The body as JSON, where it is JSON. */
  body: unknown
  bytes: Buffer
}

export interface Reply {
  status?: number
  headers?: Record<string, string>
  json?: unknown
  text?: string
}
/** What to answer; `reset` drops the connection, `never` leaves it open. */
export type Answer = (asked: Asked, response: ServerResponse) => Reply | 'reset' | 'never' | Promise<Reply>

export interface Cloud extends AsyncDisposable {
  url: string
  asked: Asked[]
  /** Endpoint overrides for every API, with the API's name as the first part of the path. */
  env: Record<string, string>
  /** What was asked of one API. */
  of(api: string): Asked[]
}

export async function startCloud(answer: Answer): Promise<Cloud> {
  const asked: Asked[] = []
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const item = read(request.method ?? '', request.url ?? '', request.headers, Buffer.concat(chunks))
    asked.push(item)
    const reply = await answer(item, response)
    if (reply === 'never') return
    if (reply === 'reset') return void request.socket.destroy()
    const json = reply.json === undefined ? '' : JSON.stringify(reply.json)
    const headers = { 'content-type': reply.json === undefined ? 'text/html' : 'application/json', ...reply.headers }
    response.writeHead(reply.status ?? 200, headers).end(reply.text ?? json)
  })
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    url,
    asked,
    env: Object.fromEntries(
      Object.keys(APIS).map(api => [`CLOUDSDK_API_ENDPOINT_OVERRIDES_${api}`, `${url}/${api.toLowerCase()}/`]),
    ),
    of: api => asked.filter(item => item.api === api),
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections()
      await new Promise(done => server.close(done))
    },
  }
}

function read(method: string, address: string, headers: IncomingHttpHeaders, bytes: Buffer): Asked {
  const url = new URL(address, 'http://localhost')
  const [, api = '', ...rest] = url.pathname.split('/')
  const query: Asked['query'] = {}
  for (const name of new Set(url.searchParams.keys())) {
    const values = url.searchParams.getAll(name)
    query[name] = values.length > 1 ? values : (values[0] ?? '')
  }
  const text = bytes.toString('utf8')
  const body = headers['content-type']?.includes('json') && text ? JSON.parse(text) : undefined
  return { api, method, path: `/${rest.join('/')}`, query, headers, text, body, bytes }
}

export const CLAIMS = {
  iss: 'https://token.actions.githubusercontent.com',
  sub: 'repo:octo/app:ref:refs/heads/main',
  repository: 'octo/app',
  ref: 'refs/heads/main',
  event_name: 'push',
}

/** A JWT with these claims and a signature that nobody checks. Lives 5 minutes, as GitHub's. */
export function aJwt(claims: Record<string, unknown> = {}): string {
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const exp = Math.floor(Date.now() / 1000) + 300
  return `${part({ alg: 'RS256' })}.${part({ ...CLAIMS, exp, ...claims })}.c2lnbmVk`
}

/** Says yes to signing in, numbering the tokens, and leaves the rest to the test. */
export function signsIn(rest: Answer = () => ({ json: {} })): Answer {
  let tokens = 0
  return (asked, response) => {
    if (asked.api === 'sts') {
      return { json: { access_token: `federated-${++tokens}`, token_type: 'Bearer', expires_in: 298 } }
    }
    if (asked.api === 'iamcredentials' && asked.path.endsWith(':generateAccessToken')) {
      const expireTime = new Date(Date.now() + 3_300_000).toISOString()
      return { json: { accessToken: `token-${++tokens}`, expireTime } }
    }
    return rest(asked, response)
  }
}

export interface Session {
  google: Google
  masked: string[]
  log: string[]
  /** Audiences of the ID tokens that were asked of the runner. */
  audiences: string[]
}

/** Connects to a cloud as a runner does. */
export async function session(
  cloud: Cloud,
  options: {
    config?: Partial<Config>
    env?: Record<string, string | undefined>
    idToken?: (audience: string) => Promise<string>
    signal?: AbortSignal
  } = {},
): Promise<Session> {
  const masked: string[] = []
  const log: string[] = []
  const audiences: string[] = []
  const runner = {
    env: { ...cloud.env, ...options.env },
    mask: (secret: string) => void masked.push(secret),
    log: { info: (text: string) => void log.push(text) },
    idToken: async (audience: string) => {
      audiences.push(audience)
      return options.idToken ? options.idToken(audience) : aJwt({ aud: audience })
    },
  }
  const signal = options.signal ?? new AbortController().signal
  return { google: await connect(aConfig(options.config), runner, signal), masked, log, audiences }
}

/** The error that a promise ends in. */
export async function failure<E extends Error>(promise: Promise<unknown>): Promise<E> {
  try {
    await promise
  } catch (error) {
    return error as E
  }
  throw new Error('It was expected to fail.')
}
