/** Answers of any size: read up to a bound, told in few words, and in time (security cases S12b and S12c). */
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { type ApiError, errorFromOperation, errorFromResponse } from '../../src/google/wire-level/api-error.ts'
import { attack } from '../fixtures/attacks.ts'
import { type Answer, failure, session, signsIn, startCloud } from './cloud.ts'

const SERVICE = 'projects/acme-prod/locations/europe-west1/services/api'
const MB = 1_000_000
/** What a service, a proxy or a front end may put into a page. */
const HOSTILE = [
  '<',
  '<title>',
  '<title',
  '<a',
  ' ',
  '\n',
  '.',
  'a',
  "permission '",
  'a.',
  'constraints/',
  'denied on resource "',
]

/** The error of a request that is answered so. */
async function answered(answer: Answer): Promise<ApiError> {
  await using cloud = await startCloud(signsIn(answer))
  const { google } = await session(cloud)
  return await failure<ApiError>(google.run.getService(SERVICE))
}

describe('an error', () => {
  it.each(HOSTILE)('of 1 MB of %j is read in time and told in few words', attack('S12'), part => {
    const text = part.repeat(MB / part.length)
    const began = performance.now()
    const page = errorFromResponse(500, text, 'GET x')
    const json = errorFromResponse(
      403,
      JSON.stringify({ error: { message: text, details: [{ '@type': 't', text }] } }),
      'GET x',
    )
    const operation = errorFromOperation({ code: 7, message: text }, 'GET x')
    // Quadratic time took minutes.
    expect(performance.now() - began).toBeLessThan(3_000)
    for (const error of [page, json, operation]) {
      expect(error.message.length).toBeLessThanOrEqual(8_000)
      expect(JSON.stringify(error.details).length).toBeLessThan(30_000)
    }
  })

  it('of a page is told by its title, however long the page is', async () => {
    const text = `<html><title>Bad gateway</title>${'<'.repeat(2 * MB)}`
    expect((await answered(() => ({ status: 400, text }))).message).toBe('Bad gateway')
  })
})

describe('an answer', () => {
  it('that unpacks to 200 MB is not read to its end', { timeout: 60_000, ...attack('S12') }, async () => {
    const packed = gzipSync(Buffer.alloc(200 * MB, 0x20))
    expect(packed.length).toBeLessThan(MB)
    const before = process.memoryUsage().rss
    const error = await answered((_, response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' }).end(packed)
      return 'never'
    })
    expect(error.message).toBe('The answer is too large.')
    expect(process.memoryUsage().rss - before).toBeLessThan(150 * MB)
  })

  it.each(['application/json', 'text/html'])(
    'of %s that never ends is not waited for',
    { timeout: 60_000, ...attack('S12') },
    async type => {
      let sent = 0
      const error = await answered((_, response) => {
        response.writeHead(type === 'text/html' ? 400 : 200, { 'content-type': type })
        const block = Buffer.alloc(100_000, 0x20)
        const more = () => {
          while (!response.destroyed) {
            sent += block.length
            if (!response.write(block)) return void response.once('drain', more)
          }
        }
        more()
        return 'never'
      })
      expect(error.message).toMatch(/too large|without a message/)
      expect(sent).toBeLessThan(40 * MB)
    },
  )

  it('of several MB is read whole', async () => {
    await using cloud = await startCloud(signsIn(() => ({ json: { name: SERVICE, description: 'é'.repeat(2 * MB) } })))
    const { google } = await session(cloud)
    expect((await google.run.getService(SERVICE)) as { description?: string }).toMatchObject({
      description: 'é'.repeat(2 * MB),
    })
  })
})
