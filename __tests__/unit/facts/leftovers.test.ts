/** A list of what runs counts only if it is whole. */
import { describe, expect, it } from 'vitest'
import { readUses } from '../../../src/facts/leftovers.ts'
import { makeRun } from '../../../src/google/run.ts'
import { makeEndpoints } from '../../../src/google/wire-level/endpoints.ts'
import type { ApiCall, Transport } from '../../../src/google/wire-level/transport.ts'
import { PROJECT, REGION } from '../../fixtures/facts.ts'
import { aGoogle, anApiError } from '../steps/world.ts'

const REVISION = `projects/${PROJECT}/locations/us-east1/services/api/revisions/api-00001`

/** Two regions; in the other one is an old revision without traffic. */
function read(answers: Record<string, unknown>) {
  const paths: Record<string, unknown> = {
    [`/v1/projects/${PROJECT}/locations`]: { locations: [{ locationId: REGION }, { locationId: 'us-east1' }] },
    [`/v2/projects/${PROJECT}/locations/us-east1/services/-/revisions`]: {
      revisions: [{ name: REVISION, containers: [{ image: 'i@sha256:1' }] }],
    },
    ...answers,
  }
  const send = async ({ path = '' }: ApiCall) => {
    const answer = paths[path] ?? {}
    if (answer instanceof Error) throw answer
    return answer
  }
  const { signal } = new AbortController()
  const transport = { send, signal, endpoints: makeEndpoints({}, 'googleapis.com') } as unknown as Transport
  return readUses(aGoogle({ run: makeRun(transport) }), { project: PROJECT, region: REGION })
}

describe('what else uses an image', () => {
  it('is also an old revision of another region', async () => {
    const uses = await read({})
    expect(uses).toMatchObject({ known: true, value: [{ by: REVISION, images: ['i@sha256:1'], sources: [] }] })
  })

  const part = (collection: string) => `/v2/projects/${PROJECT}/locations/us-east1/${collection}`
  const lists = ['services', 'services/-/revisions', 'jobs', 'workerPools'].map(part)
  it.each([`/v1/projects/${PROJECT}/locations`, ...lists])(
    'is not known where %s is refused or not whole',
    async path => {
      for (const answer of [
        anApiError(403, 'No'),
        anApiError(404, 'No'),
        anApiError(503, 'No'),
        { unreachable: ['x'] },
      ])
        expect(await read({ [path]: answer })).toMatchObject({ known: false })
    },
  )

  it('is not known without the run’s own region', async () => {
    for (const locations of [undefined, [], [{ locationId: 'us-east1' }]])
      expect(await read({ [`/v1/projects/${PROJECT}/locations`]: { locations } })).toMatchObject({
        ...{ known: false, why: `Google's list of regions lacks ${REGION}.` },
      })
  })
})
