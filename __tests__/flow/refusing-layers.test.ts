/** Random worlds: the layer that a diagnosis names is the one whose repair changes the outcome, whoever looks. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Layer } from '../../src/decisions/refusal/call.ts'
import { type Sandbox, startSandbox } from '../../src/emulator/sandbox.ts'
import type { WorldSpec } from '../../src/emulator/scenario.ts'
import { attempt } from '../../src/emulator/scheduler/attempt.ts'
import type { Binding } from '../../src/wire.ts'
import '../fixtures/seed.ts'
import { drawn } from '../fixtures/share.ts'
import { deploy } from './engine.ts'

const PROJECT = 'demo-project'
const account = (name: string) => `${name}@${PROJECT}.iam.gserviceaccount.com`
const CALLER = account('caller')
const BLIND = account('blind')
const to = (role: string, ...members: string[]): Binding => ({ role: `roles/${role}`, members })
const AGENT = 'serviceAccount:service-123456789012@gcp-sa-cloudscheduler.iam.gserviceaccount.com'
const REPOSITORY =
  'principalSet://iam.googleapis.com/projects/123456789012/locations/global/workloadIdentityPools/github/attribute.repository/octo-org/hello'
const AT = `projects/${PROJECT}/locations/us-central1`
const SERVICE = `${AT}/services/hello`
const CUSTOM = 'https://api.example.com'

const worlds = fc.record({
  state: fc.constantFrom('ENABLED', 'ENABLED', 'ENABLED', 'PAUSED'),
  account: fc.constantFrom('there', 'there', 'disabled', 'gone'),
  agent: fc.constantFrom(true, true, false),
  defaultUrl: fc.constantFrom(true, true, false),
  iap: fc.constantFrom(false, false, false, true),
  ingress: fc.constantFrom('ALL', 'INTERNAL_ONLY', 'INTERNAL_LOAD_BALANCER'),
  token: fc.constantFrom('id', 'id', 'id', 'none'),
  audience: fc.constantFrom('', '/task', 'foreign', 'custom'),
  binding: fc.constantFrom('caller', 'caller', 'none', 'condition', 'everybody', 'off'),
  app: fc.constantFrom(200, 200, 401, 403, 404, 405, 500),
})
type Drawn = typeof worlds extends fc.Arbitrary<infer T> ? T : never

const BINDINGS: Record<Drawn['binding'], Binding[]> = {
  caller: [to('run.invoker', `serviceAccount:${CALLER}`)],
  none: [],
  off: [],
  everybody: [to('run.invoker', 'allUsers')],
  condition: [
    {
      ...to('run.invoker', `serviceAccount:${CALLER}`),
      condition: { title: 'once', expression: 'request.time < timestamp("2020-01-01T00:00:00Z")' },
    },
  ],
}

function specOf(drawn: Drawn): WorldSpec {
  const audience = { '': '{hello}', '/task': '{hello}/task', foreign: CUSTOM, custom: CUSTOM }[drawn.audience]
  return {
    deployerRoles: ['roles/viewer'],
    grants: {
      organization: [to('iam.securityReviewer', `serviceAccount:${account('deployer')}`)],
      project: [to('run.viewer', `serviceAccount:${BLIND}`), to('cloudscheduler.viewer', `serviceAccount:${BLIND}`)],
    },
    serviceAccounts: {
      ...(drawn.account !== 'gone' && { [CALLER]: { disabled: drawn.account === 'disabled' } }),
      [BLIND]: { bindings: [to('iam.workloadIdentityUser', REPOSITORY)] },
    },
    revoke: drawn.agent ? {} : { project: [to('cloudscheduler.serviceAgent', AGENT)] },
    services: {
      hello: {
        service: {
          template: { containers: [{ image: 'us-docker.pkg.dev/cloudrun/container/hello' }] },
          ingress: `INGRESS_TRAFFIC_${drawn.ingress}`,
          ...(!drawn.defaultUrl && { defaultUriDisabled: true }),
          ...(drawn.iap && { iapEnabled: true }),
          ...(drawn.audience === 'custom' && { customAudiences: [CUSTOM] }),
          ...(drawn.binding === 'off' && { invokerIamDisabled: true }),
        },
        bindings: BINDINGS[drawn.binding],
      },
    },
    apps: drawn.app === 200 ? [] : [{ answers: { '/task': { status: drawn.app, body: 'no' } } }],
    schedulerJobs: {
      nightly: {
        job: {
          ...{ schedule: '0 3 * * *', timeZone: 'Etc/UTC', state: drawn.state as 'ENABLED' },
          httpTarget: {
            uri: '{hello}/task',
            ...(drawn.token === 'id' && { oidcToken: { serviceAccountEmail: CALLER, audience } }),
          },
        },
      },
    },
  }
}

/** What ends each refusal, in the world drawn. */
const REPAIRS: Partial<Record<Layer, Partial<Drawn>>> = {
  'schedule-idle': { state: 'ENABLED' },
  account: { account: 'there' },
  agent: { agent: true },
  'default-url': { defaultUrl: true },
  iap: { iap: false },
  token: { token: 'id' },
  audience: { audience: '' },
  invoker: { binding: 'caller' },
  condition: { binding: 'caller' },
  'app-login': { app: 200 },
  'app-path': { app: 200 },
  'app-error': { app: 200 },
}

async function look(cloud: Sandbox, inputs: Record<string, string> = {}): Promise<{ layer: Layer; failed: number }> {
  const { report } = await deploy(cloud, {
    mode: 'diagnose',
    service: '',
    source: '',
    schedule_name: 'nightly',
    ...inputs,
  })
  const failed = report.findings.filter(({ status }) => status === 'fail').length
  return { layer: report.decisions[0]?.choice as Layer, failed }
}

/** What the Scheduler's call comes to, and the layer that each of two runs names: one that may read all, one that may read little. */
async function play(drawn: Drawn) {
  await using cloud = await startSandbox({ world: specOf(drawn) })
  const state = cloud.world.schedulerJobs.get(`${AT}/jobs/nightly`)
  if (!state) throw new Error('no job')
  const arrives = state.job.state === 'ENABLED' && (await attempt(cloud.world, state.job))
  const seeing = await look(cloud)
  const blind = await look(cloud, { service_account: BLIND })
  expect(cloud.world.services.get(SERVICE)?.service.generation).toBe('1')
  return { arrives, seeing, blind }
}

it('names one layer; its repair, and no other, goes on to the next; and little sight never names another', async () => {
  const named = new Set<Layer>()
  await fc.assert(
    fc.asyncProperty(worlds, async first => {
      let drawn = first
      const met: Layer[] = []
      /** What little sight named at each step. */
      const guessed: Layer[] = []
      for (;;) {
        const { arrives, seeing, blind } = await play(drawn)
        const { layer, failed } = seeing
        expect({ drawn, layer, arrives: layer === 'none', failed }).toEqual({
          drawn,
          layer,
          arrives,
          failed: arrives ? 0 : 1,
        })
        guessed.push(blind.layer)
        // Whoever sees little may name what would refuse after the layer that refuses, and never what refuses nothing.
        if (layer === 'none') {
          guessed.forEach((guess, step) => {
            expect(
              [...met.slice(step), 'unknown', ...(step === met.length ? ['none'] : [])],
              JSON.stringify(first),
            ).toContain(guess)
          })
          return
        }
        expect(met, JSON.stringify(drawn)).not.toContain(layer)
        met.push(layer)
        named.add(layer)
        const repair = REPAIRS[layer]
        expect(repair, layer).toBeDefined()
        drawn = { ...drawn, ...repair }
      }
    }),
    { numRuns: drawn(3, 10) },
  )
  expect(named.size).toBeGreaterThan(5)
}, 120_000)
