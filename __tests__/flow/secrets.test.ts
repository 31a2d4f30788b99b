/** Everybody who answers a run can quote what it sent: no token, credential or value of a variable comes out again, in any spelling. */
import { describe, expect, it } from 'vitest'
import { loadScenario, type Sandbox, startSandbox } from '../../src/emulator/sandbox.ts'
import { leaks, spellings, watchIssuers } from '../fixtures/secrets.ts'
import { everyNth } from '../fixtures/share.ts'
import { IMAGE, QUICK } from '../fixtures/story.ts'
import { deploy } from './engine.ts'

const VALUES = { env_vars: 'API_KEY=value-hunter2/+ü', build_env_vars: 'BUILD_KEY=build-hunter3' }
const GITHUB = { github_token: 'ghs_played' }
const PULL = { context: { event: 'pull_request', pullRequest: 7 }, news: true } as const
const RUNS: [string, Record<string, string>, Parameters<typeof deploy>[2]?][] = [
  ['a deploy of source', VALUES],
  ['a deploy of an image, public', { ...IMAGE, ...VALUES, access: 'public', build_env_vars: '' }],
  ['a schedule', { ...IMAGE, access: 'authenticated', schedule: '0 3 * * *', schedule_test: 'true' }],
  ['a preview', { ...IMAGE, ...GITHUB, env_vars: VALUES.env_vars, mode: 'preview' }, PULL],
  ['a check for drift', { ...IMAGE, ...GITHUB, mode: 'drift', drift_issue: 'true' }],
  ['a preflight', { ...VALUES, mode: 'preflight' }],
]
const GIVEN = ['value-hunter2/+ü', 'build-hunter3']

async function open(): Promise<Sandbox> {
  const scenario = loadScenario('update-existing')
  const github = { pulls: { 7: 'open' as const } }
  return startSandbox({ ...scenario, world: { ...scenario.world, ...QUICK, github } })
}

/** What the host was sent, in all spellings. */
function quoted(cloud: Sandbox, api: string): string {
  const { world } = cloud
  const tokens = [...world.tokens.keys(), ...watchIssuers(cloud)]
  const sent = api === 'github' ? [world.github.token] : [...tokens, ...(HAVE_VALUES.test(api) ? GIVEN : [])]
  return sent
    .flatMap(spellings)
    .map(text => `Refused "${text}".`)
    .join(' ')
}
/** Which APIs get the values of variables. */
const HAVE_VALUES = /^(?:run|cloudbuild)\./

const ANSWERS: [string, object][] = [
  ['refuses in JSON', { status: 400 }],
  ['forbids in JSON', { status: 403 }],
  ['answers with a page', { status: 200 }],
]

/** Whom the run asks. */
async function asked([, inputs, options]: (typeof RUNS)[number]): Promise<string[]> {
  await using cloud = await open()
  await deploy(cloud, inputs, options)
  // The runner's own endpoint is no API that could refuse in its words.
  const outside = cloud.requests.filter(({ api, path }) => api !== 'github' || path.startsWith('/api/v3/'))
  return [...new Set(outside.map(({ api }) => api))]
}

describe('of what is quoted to it', async () => {
  const rows: [string, string, string, (typeof RUNS)[number], object][] = []
  for (const run of RUNS)
    for (const api of await asked(run)) for (const [how, answer] of ANSWERS) rows.push([run[0], api, how, run, answer])

  it.each(everyNth(17, rows))('%s shows nothing where %s %s', async (_name, api, how, [, inputs, options], answer) => {
    await using cloud = await open()
    let told = 0
    cloud.world.faults.push({
      ...{ api, times: 0, ...answer, ...(api === 'github' && { path: '^/api/v3/' }) },
      get body() {
        told += 1
        const message = quoted(cloud, api)
        if (how === 'answers with a page') return `<html>${message}</html>`
        const details = [{ '@type': 'type.googleapis.com/google.rpc.Help', links: [{ description: message }] }]
        return { message, error: { code: 400, status: 'INVALID_ARGUMENT', message, details } }
      },
    })
    // It throws where anything is seen.
    await deploy(cloud, inputs, options)
    expect(told).toBeGreaterThan(0)
  })
})

it.each(['ya29.c.Abc-def_123', 'a "value" with ü/+ and 100 %', 'line one\nline two'])(
  'a secret is found in each of its spellings: %j',
  secret => {
    const forms = spellings(secret)
    expect(forms.length).toBeGreaterThanOrEqual(4)
    for (const form of forms) expect(leaks([secret], { log: `before ${form} after` })).toHaveLength(1)
    for (const shift of ['', 'a', 'ab'])
      expect(leaks([secret], { log: Buffer.from(`${shift}${secret}xyz`).toString('base64') })).toHaveLength(1)
    expect(leaks([secret], { log: secret.slice(1) })).toEqual([])
  },
)
