/** Google's front end quotes what it refuses: values of variables reach neither log, annotations, summary nor report. */
import { describe, expect, it } from 'vitest'
import type { Fault } from '../../src/emulator/world/world.ts'
import { type Change, deploy, playOn, sourceFolder } from '../fixtures/deploy.ts'
import { failing, IMAGE, QUICK } from '../fixtures/story.ts'

type Ran = Awaited<ReturnType<typeof playOn>>

const SECRET = 'hunter2hunter2'
const BUILD_SECRET = 'build-hunter3'
const quoting = (value: string) =>
  `Invalid value at 'service.template.containers[0].env[0].value' (TYPE_STRING), "${value}" in production`
const refused = (value: string, fault: Fault): Fault => ({
  status: 400,
  body: {
    error: {
      code: 400,
      status: 'INVALID_ARGUMENT',
      message: quoting(value),
      details: [
        {
          '@type': 'type.googleapis.com/google.rpc.BadRequest',
          fieldViolations: [{ field: 'service.template', description: quoting(value) }],
        },
      ],
    },
  },
  ...fault,
})
const play = (name: string, faults: Fault[], change: Change = {}) =>
  deploy(name, { ...change, world: { ...QUICK, faults, ...change.world } })

/** All that a person or program can read of a run. */
const told = ({ log, annotations, summary, report, outputs }: Ran) =>
  JSON.stringify({ log, annotations, summary, report, outputs })

/** Red, with Google's words and the value gone from them, and nowhere else either. */
function expectRedacted(run: Ran, ...values: string[]): void {
  expect(run.exitCode).toBe(1)
  const [cause] = failing(run.report)
  expect(cause?.reason).toContain(quoting('***'))
  expect(cause?.evidence[0]?.answer).toContain('***')
  for (const value of values) expect(told(run)).not.toContain(value)
}

describe('a value that Google quotes', () => {
  it.each<[string, Record<string, string>]>([
    ['of env_vars', { env_vars: `DB_PASSWORD=${SECRET}\nSTAGE=production` }],
    ['of a flag', { flags: `--set-env-vars=DB_PASSWORD=${SECRET},STAGE=production` }],
    ['of a command line', { flags: `--args=serve,${SECRET}` }],
  ])('%s is told to nobody when the service is created', async (_, inputs) => {
    await using run = await play('open-project', [refused(SECRET, { method: 'POST', path: '/services$' })], {
      inputs: { ...IMAGE, ...inputs },
      env: { RUNNER_DEBUG: '1' },
    })
    expectRedacted(run, SECRET)
  })

  it('of build_env_vars is told to nobody when the build is refused', async () => {
    using source = sourceFolder({ 'main.py': 'print(1)\n' })
    await using run = await play('open-project', [refused(BUILD_SECRET, { path: 'builds:submit$' })], {
      inputs: { source: source.path, build_env_vars: `TOKEN=${BUILD_SECRET}`, env_vars: `DB_PASSWORD=${SECRET}` },
    })
    expectRedacted(run, BUILD_SECRET, SECRET)
  })

  it('that the service had before is told to nobody when an update is refused', async () => {
    await using first = await play('open-project', [], { inputs: { ...IMAGE, env_vars: `DB_PASSWORD=${SECRET}` } })
    expect(first.exitCode).toBe(0)
    expect(told(first)).not.toContain(SECRET)
    first.cloud.world.faults.push(refused(SECRET, { method: 'PATCH', times: 0 }))
    const second = await playOn(first.cloud, { inputs: { ...IMAGE, env_vars: 'OTHER=x' } })
    expectRedacted(second, SECRET)
  })
})
