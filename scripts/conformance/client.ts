/** Asks Google's APIs as plainly as can be, and keeps what was said. Shares nothing with `src/`, so that it cannot repeat its mistakes. */
import { setTimeout as sleep } from 'node:timers/promises'
import { GoogleAuth } from 'google-auth-library'

// biome-ignore lint/suspicious/noExplicitAny: what a server says is asked for by path, and `undefined` is an answer
type Json = Record<string, any>

export interface Answer {
  status: number
  headers: Headers
  text: string
  /** The body, where it is JSON; else an empty object. */
  json: Json
}

interface Exchange {
  request: { method: string; url: string; body?: unknown }
  response: { status: number; body: unknown; wwwAuthenticate?: string }
}

export interface Client {
  project: string
  region: string
  /**
   * `url` is a host and path, `run.googleapis.com/v2/...`. A host that is overridden goes where the environment says. `nobody`: without
   * the caller's token.
   */
  ask(method: string, url: string, body?: unknown, as?: 'nobody'): Promise<Answer>
  /** Asks the address as it is, with this header of authorization or none. */
  visit(address: string, authorization?: string): Promise<Answer>
  /** Waits for the operation that an answer holds; its last state. Throws when it takes more than five minutes. */
  finish(answer: Answer): Promise<Json>
  exchanges: Exchange[]
}

const MINUTES = 60_000

/** Signs in with the Application Default Credentials. */
export async function openClient(project: string, region: string): Promise<Client> {
  const auth = new GoogleAuth({ projectId: project, scopes: 'https://www.googleapis.com/auth/cloud-platform' })
  const exchanges: Exchange[] = []
  async function send(method: string, url: string, headers: Record<string, string>, body?: unknown): Promise<Answer> {
    const response = await fetch(url, {
      method,
      headers: { ...headers, ...(body !== undefined && { 'content-type': 'application/json' }) },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      redirect: 'manual',
      signal: AbortSignal.timeout(MINUTES),
    })
    const text = await response.text()
    const shown = response.headers.get('www-authenticate')
    exchanges.push({
      request: { method, url, ...(body !== undefined && { body }) },
      response: { status: response.status, body: parsed(text) ?? text, ...(shown && { wwwAuthenticate: shown }) },
    })
    return { status: response.status, headers: response.headers, text, json: parsed(text) ?? {} }
  }
  const ask: Client['ask'] = async (method, url, body, as) => {
    if (as) return send(method, addressOf(url), {}, body)
    const token = (await auth.getAccessToken()) ?? ''
    return send(method, addressOf(url), { authorization: `Bearer ${token}` }, body)
  }
  return {
    project,
    region,
    exchanges,
    ask,
    visit: (address, authorization) => send('GET', address, authorization ? { authorization } : {}),
    async finish(answer) {
      let operation = answer.json
      for (const until = Date.now() + 5 * MINUTES; operation.name && !operation.done; ) {
        if (Date.now() > until) throw new Error(`${operation.name} has not ended after five minutes`)
        await sleep(500)
        operation = (await ask('GET', `run.googleapis.com/v2/${operation.name}`)).json
      }
      return operation
    },
  }
}

function parsed(text: string): Json | undefined {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Where gcloud's variable for the API leads, or the API's own host. */
function addressOf(url: string): string {
  const [host = '', ...path] = url.split('/')
  const api = host.replace(/\.googleapis\.com$/, '').toUpperCase()
  const override = process.env[`CLOUDSDK_API_ENDPOINT_OVERRIDES_${api}`]
  return `${override?.replace(/\/$/, '') ?? `https://${host}`}/${path.join('/')}`
}
