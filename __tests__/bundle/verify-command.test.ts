/** The workflow's own test of a revision, through the bundle: what it gets, when it runs, and what its end does to the traffic. */
import type { ChildProcess } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { loadScenario, type Sandbox, startSandbox } from '../../src/emulator/sandbox.ts'
import { type Change, type OnCloud, playOn } from '../fixtures/deploy.ts'
import { failing, IMAGE, plain, QUICK, SERVICE, serviceIn, states } from '../fixtures/story.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'smoke-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** A command line that runs this program; what it has seen of its environment is kept. */
function command(program = ''): string {
  const note = `import { appendFileSync } from 'node:fs'
appendFileSync(${JSON.stringify(join(folder, 'seen'))}, JSON.stringify(process.env) + '\\n')\n`
  writeFileSync(join(folder, 'check.mjs'), note + program)
  return `"${process.execPath}" "${join(folder, 'check.mjs')}"`
}
const seen = () =>
  existsSync(join(folder, 'seen'))
    ? readFileSync(join(folder, 'seen'), 'utf8')
        .trim()
        .split('\n')
        .map(line => JSON.parse(line) as Record<string, string>)
    : []

function start(name = 'update-existing', world: Change['world'] = {}): Promise<Sandbox> {
  const scenario = loadScenario(name)
  return startSandbox({ ...scenario, world: { ...scenario.world, ...QUICK, ...world } })
}
const run = (cloud: Sandbox, verify_command: string, change: Change = {}) =>
  playOn(cloud, { ...change, inputs: { ...IMAGE, access: 'keep', verify_command, ...change.inputs } })

const traffic = ({ world }: Sandbox) =>
  (serviceIn(world).traffic ?? []).map(({ revision, percent, tag }) =>
    [revision ?? 'LATEST', percent ?? 0, ...(tag ? [tag] : [])].join(' '),
  )
/** URL of the temporary tag. */
const ownUrl = ({ world }: Sandbox) =>
  serviceIn(world).trafficStatuses?.find(({ tag }) => tag?.startsWith('run-iam-deploy-'))?.uri
const revisions = ({ world }: Sandbox) => [...(world.services.get(SERVICE)?.revisions.keys() ?? [])]
const reasonOf = ({ report }: OnCloud) => failing(report)[0]?.reason ?? ''

describe('verify_command', () => {
  it('tests the new revision under its own URL before it gets any traffic', async () => {
    await using cloud = await start()
    const during: string[][] = []
    let own: string | undefined
    const ended = await run(
      cloud,
      command("console.log('all is well', (await fetch(process.env.SERVICE_URL)).status)"),
      {
        onLine: line => {
          if (!line.includes('verify_command tests')) return
          own = ownUrl(cloud)
          during.push(traffic(cloud))
        },
      },
    )
    expect({ exitCode: ended.exitCode, findings: failing(ended.report) }).toEqual({ exitCode: 0, findings: [] })
    const [old, made] = revisions(cloud)
    expect(during).toEqual([[`${old} 100`, expect.stringMatching(new RegExp(`^${made} 0 run-iam-deploy-[a-z]{3}$`))]])
    expect(traffic(cloud)).toEqual(['LATEST 100'])
    const [environment] = seen()
    expect(own).toBeDefined()
    expect(environment?.SERVICE_URL).toBe(own)
    expect(own).not.toBe(ended.outputs.service_url)
    expect(environment?.ID_TOKEN).toBeUndefined()
    expect(ended.log).toContain('| all is well 200')
    expect(ended.outputs.url).toBe(ended.outputs.service_url)
  })

  it('that fails keeps the traffic where it was, and its output runs no commands of the runner', async () => {
    await using cloud = await start()
    const before = traffic(cloud)
    const ended = await run(
      cloud,
      command("console.log('::error::forged'); console.error('no greeting'); process.exit(3)"),
    )
    const [old, made] = revisions(cloud)
    expect(ended.exitCode).toBe(1)
    expect(failing(ended.report)[0]?.id).toBe('verify-command-failed')
    expect(reasonOf(ended)).toMatch(
      new RegExp(`^${made} was taken back before it got any traffic: verify_command ended with exit code 3 on http`),
    )
    expect(reasonOf(ended)).toContain('no greeting')
    expect(plain(ended.summary)).toContain('no greeting')
    expect(before).toEqual(['LATEST 100'])
    expect(traffic(cloud)).toEqual([`${old} 100`])
    expect(ended.annotations.filter(({ text }) => text.startsWith('forged'))).toEqual([])
    const again = await run(cloud, command())
    expect(again.exitCode).toBe(0)
    expect(traffic(cloud)).toEqual(['LATEST 100'])
  })

  it('runs at every step of a gradual rollout, and takes the revision back where it fails', async () => {
    await using cloud = await start()
    const inputs = { traffic_steps: '10,50,100', traffic_interval: '1s' }
    expect((await run(cloud, command(), { inputs })).exitCode).toBe(0)
    expect(seen()).toHaveLength(3)
    const program = `import { readFileSync } from 'node:fs'
const runs = readFileSync(${JSON.stringify(join(folder, 'seen'))}, 'utf8').trim().split('\\n').length
process.exit(runs === 5 ? 1 : 0)`
    const ended = await run(cloud, command(program), { inputs })
    expect(ended.exitCode).toBe(1)
    expect(reasonOf(ended)).toContain('was taken back at 10 percent: verify_command ended with exit code 1')
    expect(traffic(cloud)).toEqual([`${revisions(cloud).at(-2)} 100`])
  })

  it('gets an ID token for the service, masked, if it is not public, and none of our secrets', async () => {
    await using cloud = await start()
    await playOn(cloud, { inputs: { ...IMAGE, access: 'authenticated' } })
    const ended = await run(cloud, command('console.log(process.env.ID_TOKEN)'), {
      env: { OWN: 'kept', RUN_IAM_DEPLOY_ID_TOKEN: 'deployer', RUN_IAM_DEPLOY_ID_TOKEN_FILE: '/id-token' },
    })
    const [environment] = seen()
    const [, payload = ''] = environment?.ID_TOKEN?.split('.') ?? []
    expect(JSON.parse(Buffer.from(payload, 'base64url').toString())).toMatchObject({ aud: ended.outputs.service_url })
    expect(ended.log).toContain('| ***')
    expect(ended.log.replaceAll(/::add-mask::.*/g, '')).not.toContain(environment?.ID_TOKEN)
    expect(environment?.OWN).toBe('kept')
    expect(
      Object.keys(environment ?? {}).filter(name => /^(INPUT_|ACTIONS_|GITHUB_OUTPUT|RUN_IAM_)/.test(name)),
    ).toEqual([])
  })

  it('runs after the deploy of a preview, under its URL', async () => {
    await using cloud = await start('update-existing', { github: { pulls: { 12: 'open' } } })
    const pull = { number: 12, state: 'open', head: { repo: { full_name: 'octo-org/hello' } } }
    const event = { name: 'pull_request', payload: { action: 'synchronize', pull_request: pull } }
    const ended = await run(cloud, command(), { inputs: { mode: 'preview', env_vars: 'A=1' }, event })
    expect(ended.exitCode).toBe(0)
    expect(seen().map(({ SERVICE_URL }) => SERVICE_URL)).toEqual([ended.outputs.preview_url])
    const failed = await run(cloud, command('process.exit(1)'), { inputs: { mode: 'preview', env_vars: 'A=2' }, event })
    expect(failed.exitCode).toBe(1)
    expect(reasonOf(failed)).toMatch(/^verify_command ended with exit code 1 on .* gets no traffic; what served before/)
  })

  it('of a first deploy runs afterwards, and says that the revision serves', async () => {
    await using cloud = await start('open-project')
    const ended = await run(cloud, command('process.exit(1)'))
    expect(ended.exitCode).toBe(1)
    expect(seen()[0]?.SERVICE_URL).toBe(ended.outputs.service_url)
    expect(reasonOf(ended)).toContain('gets 100 percent of the traffic, because no other revision could get it.')
  })

  it.each<[string, Record<string, string>, (old: string) => string[]]>([
    ['no_traffic', { no_traffic: 'true' }, old => [`${old} 100`]],
    ['shares', { revision_traffic: 'LATEST=10' }, old => ['LATEST 10', `${old} 90`]],
  ])('goes before %s, and its tag is gone afterwards', async (_, inputs, wanted) => {
    await using cloud = await start()
    const failed = await run(cloud, command('process.exit(1)'), { inputs })
    const [old = ''] = revisions(cloud)
    expect(failed.exitCode).toBe(1)
    expect(traffic(cloud)).toEqual([`${old} 100`])
    const own: (string | undefined)[] = []
    const onLine = (line: string) => {
      if (line.includes('verify_command tests')) own.push(ownUrl(cloud))
    }
    const ended = await run(cloud, command(), { inputs, onLine })
    expect({ exitCode: ended.exitCode, states: states(ended.report) }).toMatchObject({ exitCode: 0 })
    expect(own).toEqual([expect.any(String)])
    expect(seen().at(-1)?.SERVICE_URL).toBe(own[0])
    expect(traffic(cloud).toSorted()).toEqual(wanted(old).toSorted())
  })

  it('that is not there, or takes too long, fails the run', async () => {
    await using cloud = await start()
    const absent = await run(cloud, 'no-such-tool --fast')
    expect(reasonOf(absent)).toContain(
      'verify_command could not be run (Unable to locate executable file: no-such-tool',
    )
    const slow = await run(cloud, command('setInterval(() => {}, 1000)'), { inputs: { verify_timeout: '1s' } })
    expect(reasonOf(slow)).toContain('verify_command was stopped after 1s (verify_timeout)')
    expect(traffic(cloud)).toEqual([expect.stringMatching(/ 100$/)])
  })

  it('ends with a run that is cancelled, and the traffic stays', async () => {
    await using cloud = await start()
    let child: ChildProcess | undefined
    const ended = await run(cloud, command("console.log('pid', process.pid); setInterval(() => {}, 1000)"), {
      onStart: started => {
        child = started
      },
      onLine: line => line.includes('| pid') && child?.kill('SIGINT'),
    })
    const pid = Number(/\| pid (\d+)/.exec(ended.log)?.[1])
    expect(ended.exitCode).not.toBe(0)
    await pause(200)
    expect(() => process.kill(pid, 0)).toThrow('ESRCH')
    expect(traffic(cloud)).toEqual([`${revisions(cloud)[0]} 100`])
  })
})
