/** What Google's own client for Cloud Run publishes is what ours uses: deadlines and codes of each call, against the installed package. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { runMethods } from '../../scripts/data.ts'
import { makeRun } from '../../src/google/run.ts'
import { publishedFor } from '../../src/google/run-methods.ts'
import { makeEndpoints } from '../../src/google/wire-level/endpoints.ts'
import type { HttpRequest } from '../../src/google/wire-level/exchange.ts'
import { makeTransport } from '../../src/google/wire-level/transport.ts'

const PACKAGE = join(dirname(fileURLToPath(import.meta.resolve('@google-cloud/run'))), '../..')
const V2 = join(PACKAGE, 'build/src/v2')
const json = (path: string) => JSON.parse(readFileSync(path, 'utf8'))

const PLACE = '/v2/projects/p/locations/l'
/** Google's names of the calls, by hand from its proto. */
const CALLS: Record<string, [Parameters<typeof publishedFor>[0]['method'], string]> = {
  CreateService: ['POST', `${PLACE}/services`],
  GetService: ['GET', `${PLACE}/services/s`],
  ListServices: ['GET', `${PLACE}/services`],
  UpdateService: ['PATCH', `${PLACE}/services/s`],
  DeleteService: ['DELETE', `${PLACE}/services/s`],
  GetRevision: ['GET', `${PLACE}/services/s/revisions/r`],
  ListRevisions: ['GET', `${PLACE}/services/s/revisions`],
  CreateJob: ['POST', `${PLACE}/jobs`],
  RunJob: ['POST', `${PLACE}/jobs/j:run`],
  GetExecution: ['GET', `${PLACE}/jobs/j/executions/e`],
  SubmitBuild: ['POST', `${PLACE}/builds:submit`],
  UpdateWorkerPool: ['PATCH', `${PLACE}/workerPools/w`],
}

describe('the table', () => {
  it('is that of the installed package', () => {
    const text = runMethods(V2, json(join(PACKAGE, 'package.json')).version)
    expect(JSON.parse(text)).toEqual(json(join(import.meta.dirname, '../../src/data/run-methods.json')))
  })

  it.each(Object.entries(CALLS))('has of %s what the package says', (name, [method, path]) => {
    const configs = readdirSync(V2).filter(file => file.endsWith('_client_config.json'))
    const found = configs.flatMap(file => Object.values(json(join(V2, file)).interfaces as Record<string, never>))
    const [of] = found.flatMap(({ methods, retry_codes }) => {
      const { timeout_millis, retry_codes_name } = methods[name] ?? {}
      return methods[name] ? [{ deadlineMs: timeout_millis, retryOn: retry_codes[retry_codes_name] as string[] }] : []
    })
    expect(of).toBeDefined()
    const { deadlineMs, retryOn = [] } = publishedFor({ method, path })
    expect({ deadlineMs, retryOn }).toEqual(of)
  })
})

/** A transport over an HTTP that answers in turn. */
function over(statuses: number[]) {
  const sent: HttpRequest[] = []
  const transport = makeTransport({
    http: async request => {
      sent.push(request)
      return { status: statuses.shift() ?? 200, headers: new Map([['retry-after', '0']]) as never, text: '{}' }
    },
    endpoints: makeEndpoints({}, 'googleapis.com'),
    credentials: {
      identity: { method: 'application-default', through: 'test' },
      headers: async () => ({ authorization: 'Bearer x' }),
      renew: () => undefined,
      idToken: async () => null,
    },
    signal: new AbortController().signal,
    timings: [],
  })
  return { sent, transport }
}

describe('the client', () => {
  const write = { api: 'run', method: 'POST', path: `${PLACE}/services`, body: {} } as const

  it('ends no attempt before the published deadline, and none of its own earlier', async () => {
    const { sent, transport } = over([])
    await transport.send({ ...write, deadlineMs: 10_000 })
    await transport.send({ ...write, deadlineMs: 90_000 })
    await transport.send({ ...write, deadlineMs: 90_000, timeoutMs: 300_000 })
    expect(sent.map(({ timeoutMs }) => timeoutMs)).toEqual([60_000, 90_000, 300_000])
  })

  it('repeats a write only after the codes that are published for it', async () => {
    const { sent, transport } = over([503, 503])
    await transport.send({ ...write, retryOn: ['UNAVAILABLE'] })
    expect(sent).toHaveLength(3)
    for (const call of [write, { ...write, retryOn: ['DEADLINE_EXCEEDED'] }]) {
      const once = over([503])
      await expect(once.transport.send(call)).rejects.toMatchObject({ status: 503 })
      expect(once.sent).toHaveLength(1)
    }
  })

  it('gives each call of Cloud Run what is published for it', async () => {
    const calls: object[] = []
    const transport = { ...over([]).transport, send: async (call: object) => void calls.push(call) }
    const run = makeRun(transport as never)
    await run.getService('projects/p/locations/l/services/s')
    await run.createService('projects/p/locations/l', 's', {})
    expect(calls).toMatchObject([{ deadlineMs: 10_000, retryOn: ['UNAVAILABLE'] }, { deadlineMs: 15_000 }])
  })
})
