/** Callers: how they are named, whom they run as, and what becomes of one that cannot be found. */
import { describe, expect, it } from 'vitest'
import { callers as check } from '../../../src/decisions/checks/accounts/callers.ts'
import { decide } from '../../../src/decisions/decide.ts'
import { readCallers } from '../../../src/facts/callers.ts'
import { wantedMembers } from '../../../src/iam/invokers.ts'
import type { RawInputs } from '../../../src/inputs/config.ts'
import { readConfig } from '../../../src/inputs/read-config.ts'
import { aConfig } from '../../fixtures/config.ts'
import { fakeDisk } from '../../fixtures/disk.ts'
import { aService, COMPUTE, known, NUMBER, PROJECT, REGION, someFacts, unknown } from '../../fixtures/facts.ts'
import { aGoogle, anApiError } from '../steps/world.ts'

const DISK = fakeDisk()

function named(callers: string) {
  const raw: RawInputs = { service: 'api', region: REGION, project_id: PROJECT, callers }
  const read = readConfig(raw, {}, DISK)
  if ('problems' in read) throw new Error(JSON.stringify(read.problems))
  return read.config.callers
}

const FRONTEND = 'frontend@acme-prod.iam.gserviceaccount.com'
const SERVICES: Record<string, ReturnType<typeof aService> | null | Error> = {
  [`projects/${PROJECT}/locations/${REGION}/services/frontend`]: aService({ template: { serviceAccount: FRONTEND } }),
  [`projects/${PROJECT}/locations/${REGION}/services/plain`]: aService({ template: {} }),
  'projects/acme-web/locations/us-east1/services/shop': aService({ template: {} }),
  'projects/acme-web/locations/us-east1/services/secret': anApiError(403, 'denied', { permission: 'run.services.get' }),
}
const google = aGoogle({
  run: {
    getService: async name => {
      const found = SERVICES[name] ?? null
      if (found instanceof Error) throw found
      return found
    },
  },
  resourceManager: { getProject: async () => ({ name: 'projects/77', projectId: 'acme-web' }) },
})
const facts = async (callers: string, number = known(NUMBER)) =>
  readCallers(google, named(callers), { project: PROJECT, region: REGION }, Promise.resolve(number))
const members = async (callers: string) => wantedMembers({ invokers: [] }, { callers: await facts(callers) })

describe('a caller', () => {
  it.each([
    ['frontend', `serviceAccount:${FRONTEND}`],
    ['plain', `serviceAccount:${COMPUTE}`],
    ['acme-web/us-east1/shop', 'serviceAccount:77-compute@developer.gserviceaccount.com'],
    ['projects/acme-web/locations/us-east1/services/shop', 'serviceAccount:77-compute@developer.gserviceaccount.com'],
    ['a@web.iam.gserviceaccount.com', 'serviceAccount:a@web.iam.gserviceaccount.com'],
    ['serviceAccount:a@web.iam.gserviceaccount.com', 'serviceAccount:a@web.iam.gserviceaccount.com'],
  ])('%s calls as %s', async (callers, member) => {
    expect(await members(callers)).toEqual([member])
  })

  it('is one member, however often its account is named', async () => {
    expect(await members(`frontend\n${FRONTEND}, ${PROJECT}/${REGION}/frontend`)).toEqual([
      `serviceAccount:${FRONTEND}`,
    ])
    expect(wantedMembers({ invokers: ['user:a@x'] }, { callers: await facts('frontend') })).toEqual([
      'user:a@x',
      `serviceAccount:${FRONTEND}`,
    ])
  })

  it.each([
    ['nobody', 'there is no service nobody'],
    ['acme-web/us-east1/secret', 'could not be read (The permission run.services.get is missing)'],
  ])('%s that cannot be found stops the run', async (name, why) => {
    const found = someFacts({ callers: await facts(name) })
    const config = aConfig({ callers: named(name) })
    expect(check(config, found, decide(config, found), [])).toMatchObject([
      { id: 'caller-unknown', status: 'fail', reason: expect.stringContaining(why) },
    ])
  })

  it('whose default account is not known is not guessed', async () => {
    const found = someFacts({ callers: await facts('plain', unknown<string>() as never) })
    expect(check(aConfig(), found, decide(aConfig(), found), [])).toMatchObject([{ id: 'caller-unknown' }])
  })
})
