/** Where a diagnosis sends ID tokens: never to a host that could show one to somebody else. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gatherDiagnosis } from '../../../src/facts/diagnosis/gather.ts'
import type { Google } from '../../../src/google/google.ts'
import { ApiError } from '../../../src/google/wire-level/api-error.ts'
import type { Config } from '../../../src/inputs/config.ts'
import type { SchedulerJob, Service } from '../../../src/wire.ts'
import { attack } from '../../fixtures/attacks.ts'

const AT = 'projects/demo-project/locations/us-central1'
const NUMBER = '123456789012'
const addressOf = (name: string, project = NUMBER) => `https://${name}-${project}.us-central1.run.app`
const serviceOf = (name: string, more: Service = {}): Service => ({
  ...{ name: `${AT}/services/${name}`, uri: `https://${name}-abc-uc.a.run.app` },
  urls: [addressOf(name), `https://${name}-abc-uc.a.run.app`],
  ...more,
})
const SERVICES: Service[] = [
  serviceOf('api', { customAudiences: ['https://api.example.com', 'api'] }),
  serviceOf('theirs', { customAudiences: ['https://taken.example.com'] }),
]
const findService = (name: string) =>
  SERVICES.find(one => one.name === name.replace(`projects/${NUMBER}/`, 'projects/demo-project/'))

interface Sent {
  url: string
  audience?: string
}

/** Requests to addresses, and whose token each had. Whatever else is asked is refused, as are other projects. */
async function sentBy(diagnosis: Config['diagnosis'], service: string, job?: SchedulerJob): Promise<Sent[]> {
  const sent: Sent[] = []
  const refuse = async (): Promise<never> => {
    throw new ApiError(403, 'GET run.googleapis.com/v2/x', {
      code: 'PERMISSION_DENIED',
      message: 'Denied.',
      details: [],
    })
  }
  const refusing = new Proxy({}, { get: () => refuse })
  const known = {
    identity: {
      method: 'workload-identity-federation',
      principal: 'serviceAccount:deployer@demo-project.iam.gserviceaccount.com',
    },
    scheduler: { getJob: async () => job ?? null },
    run: new Proxy(
      {
        getService: async (name: string) =>
          name.startsWith(AT) || name.startsWith(`projects/${NUMBER}/`) ? (findService(name) ?? null) : refuse(),
        listServices: async () => SERVICES,
      },
      { get: (own, key) => Reflect.get(own, key) ?? refuse },
    ),
    idToken: async (audience: string) => `token for ${audience}`,
    ask: async (url: string, authorization?: string) => {
      const audience = authorization?.replace('Bearer token for ', '')
      sent.push({ url, ...(audience !== undefined && { audience }) })
      return { status: 403, headers: new Headers(), body: '' }
    },
  }
  const google = new Proxy(known, { get: (own, key) => Reflect.get(own, key) ?? refusing }) as unknown as Google
  const config = {
    ...{
      project: 'demo-project',
      region: 'us-central1',
      service,
      verifyPath: '/',
      callers: [],
      invokers: [],
      diagnosis,
    },
  } as unknown as Config
  await gatherDiagnosis(config, google)
  return sent
}

/** Whoever answers at the address can do nothing with the token but ask itself, or the service that it is. */
function isHarmless({ url, audience }: Sent): boolean {
  if (audience === undefined || audience === 'https://another-audience.invalid') return true
  const { origin, protocol } = new URL(url)
  if (protocol !== 'https:') return false
  if (URL.canParse(audience) && new URL(audience).origin === origin) return true
  const own = SERVICES.find(({ urls }) => urls?.includes(origin))
  const isBelow = (url: string) => audience === url || audience.startsWith(`${url}/`)
  return own?.customAudiences?.includes(audience) || own?.urls?.some(isBelow) || false
}

const HOSTS = [
  ...[addressOf('api'), addressOf('theirs'), addressOf('evil', '999999999999'), 'https://api-abc-uc.a.run.app'],
  ...[
    'https://api.example.com',
    'https://taken.example.com',
    'https://evil.example',
    'https://api-abc-uc.a.run.app.evil.example',
  ],
  ...[addressOf('api').replace('https', 'http'), `https://evil---${addressOf('api', '999999999999').slice(8)}`],
]
const address = fc.tuple(fc.constantFrom(...HOSTS), fc.constantFrom('', '/', '/task')).map(parts => parts.join(''))
const audience = fc.oneof(
  address,
  fc.constantFrom('api', '123-abc.apps.googleusercontent.com', '//iam.googleapis.com/projects/1/locations/global/x'),
)

describe('a diagnosis', () => {
  const RUNS = 400
  it('sends no token of its own where a schedule leads it', attack('S9', RUNS), async () => {
    await fc.assert(
      fc.asyncProperty(address, audience, fc.constantFrom('', 'api'), async (uri, audience, service) => {
        const oidcToken = { serviceAccountEmail: 'caller@demo-project.iam.gserviceaccount.com', audience }
        const job: SchedulerJob = { schedule: '0 3 * * *', state: 'ENABLED', httpTarget: { uri, oidcToken } }
        const sent = await sentBy({ schedules: ['nightly'] }, service, job)
        expect(sent.filter(one => !isHarmless(one))).toEqual([])
      }),
      { numRuns: RUNS },
    )
  })

  it(
    'sends no token for a service to an address that only the workflow calls its own',
    attack('S9', RUNS),
    async () => {
      await fc.assert(
        fc.asyncProperty(
          address.filter(url => url.startsWith('https:')),
          fc.constantFrom('', 'api'),
          async (url, service) => {
            const sent = await sentBy({ schedules: [], url }, service)
            expect(sent.filter(one => !isHarmless(one))).toEqual([])
            expect(sent.map(one => one.url)).toContain(url)
          },
        ),
        { numRuns: RUNS },
      )
    },
  )

  it('asks with a token where that is the service, and where the service takes one for the address', async () => {
    const audiences = async (url: string) => (await sentBy({ schedules: [], url }, 'api')).map(one => one.audience)
    expect(await audiences(addressOf('api'))).toEqual([
      undefined,
      'https://api-abc-uc.a.run.app',
      'https://another-audience.invalid',
    ])
    expect(await audiences('https://api.example.com/task')).toEqual([undefined, 'https://api.example.com'])
    expect(await audiences('https://evil.example')).toEqual([undefined])
  })
})
