/** What must never be seen, and what must never be obeyed: tokens and values in no output, foreign text only as text. */
import { describe, expect, it } from 'vitest'
import { type Command, parseCommand } from '../../scripts/play/runner.ts'
import { loadScenario, startSandbox } from '../../src/emulator/sandbox.ts'
import { attack } from '../fixtures/attacks.ts'
import { type Change, playOn, sourceFolder } from '../fixtures/deploy.ts'
import { watchIssuers } from '../fixtures/secrets.ts'
import { IMAGE, QUICK } from '../fixtures/story.ts'

/** Plays the scenario, keeping every token that anybody made, and what the action really wrote before the runner hid anything. */
async function watch(name: string, change: Change = {}) {
  const scenario = loadScenario(name)
  const cloud = await startSandbox({ ...scenario, world: { ...scenario.world, ...QUICK, ...change.world } })
  const signed = watchIssuers(cloud)
  let raw = ''
  const run = await playOn(cloud, {
    ...change,
    onStart: child => {
      for (const stream of [child.stdout, child.stderr]) stream?.on('data', chunk => (raw += String(chunk)))
    },
  })
  const tokens = [cloud.world.runner.requestToken, ...signed, ...cloud.world.tokens.keys()]
  const written = raw.split('\n').filter(line => !line.startsWith('::add-mask::'))
  const shown = {
    log: written.join('\n'),
    summary: run.summary,
    report: JSON.stringify(run.report),
    outputs: JSON.stringify(run.outputs),
    annotations: JSON.stringify(run.annotations),
  }
  return { ...run, raw, tokens, shown, cloud, [Symbol.asyncDispose]: () => cloud[Symbol.asyncDispose]() }
}

/** Names of the places where the text is to be seen. */
const places = (shown: Record<string, string>, text: string) =>
  Object.entries(shown).flatMap(([place, content]) => (content.includes(text) ? [place] : []))

const VALUES = {
  env: 'env-value-hunter2',
  file: 'file-value-hunter3',
  build: 'build-value-hunter4',
  kept: 'kept-value-hunter5',
}

const withValues: Change['inputs'] = {
  env_vars: `API_URL=${VALUES.env}`,
  build_env_vars: `BUILD_TOKEN=${VALUES.build}`,
}

describe('tokens', () => {
  it.each(['open-project', 'no-token-creator', 'policies-unreadable', 'update-existing', 'build-account-lacks-roles'])(
    'are masked before anything is written, and seen nowhere, in %s',
    async name => {
      await using run = await watch(name)
      // GitHub's ID token, a federated one, the deployer's, and the build account's or the one for the URL.
      expect(run.tokens.length).toBeGreaterThanOrEqual(4)
      for (const token of run.tokens) expect(places(run.shown, token)).toEqual([])
      // The signature of a JWT alone would be telling, too.
      for (const token of run.tokens.filter(each => each.startsWith('eyJ')))
        expect(places(run.shown, token.split('.').at(-1) ?? token)).toEqual([])
      const used = run.tokens.filter(token => token !== run.cloud.world.runner.requestToken)
      expect(used.filter(token => !run.masked.includes(token))).toEqual([])
    },
  )

  it('are seen nowhere when an API refuses them, and repeats them in its message', async () => {
    const scenario = loadScenario('open-project')
    await using cloud = await startSandbox({ ...scenario, world: { ...scenario.world, ...QUICK } })
    cloud.world.faults.push({
      api: 'run.googleapis.com',
      path: 'builds:submit$',
      times: 0,
      status: 400,
      get body() {
        const tokens = [...cloud.world.tokens.keys()].join(' ')
        return { error: { code: 400, status: 'INVALID_ARGUMENT', message: `Bad header: Bearer ${tokens}` } }
      },
    })
    const run = await playOn(cloud)
    expect(run.exitCode).toBe(1)
    for (const token of cloud.world.tokens.keys()) {
      expect(run.log).not.toContain(token)
      expect(run.summary).not.toContain(token)
      expect(JSON.stringify([run.outputs, run.annotations])).not.toContain(token)
    }
  })
})

describe('values of variables', () => {
  it('that the workflow gives for the service and the build are seen nowhere', async () => {
    await using run = await watch('open-project', { inputs: { ...withValues } })
    expect(run.exitCode).toBe(0)
    for (const value of Object.values(VALUES)) expect(places(run.shown, value)).toEqual([])
    const [container] = [...run.cloud.world.services.values()][0]?.service.template?.containers ?? []
    expect(container?.env).toEqual([{ name: 'API_URL', value: VALUES.env }])
  })

  it('from a file are seen nowhere', async () => {
    using folder = sourceFolder({ 'env.yaml': `API_URL: ${VALUES.file}\n` })
    await using run = await watch('open-project', { inputs: { env_vars_file: `${folder.path}/env.yaml` } })
    expect(run.exitCode).toBe(0)
    expect(places(run.shown, VALUES.file)).toEqual([])
  })

  it('that a service had before and has after an update are seen nowhere, old or new', async () => {
    const { hello } = structuredClone(loadScenario('update-existing').world.services ?? {})
    if (!hello) throw new Error('The scenario has no service')
    const { containers } = hello.service.template as { containers: [{ env: { name: string; value: string }[] }] }
    containers[0].env.push({ name: 'KEPT', value: VALUES.kept }, { name: 'CHANGED', value: 'old-value-hunter6' })
    await using run = await watch('update-existing', {
      world: { services: { hello } },
      inputs: { env_vars: `CHANGED=${VALUES.env}` },
    })
    expect(run.exitCode).toBe(0)
    for (const value of [...Object.values(VALUES), 'old-value-hunter6']) expect(places(run.shown, value)).toEqual([])
    expect(run.summary).toContain('CHANGED')
  })

  it('are seen nowhere in a preflight, nor in a run that fails', async () => {
    for (const inputs of [{ mode: 'preflight' }, { run_timeout: '1s' }]) {
      await using run = await watch('open-project', { inputs: { ...withValues, ...inputs } })
      for (const value of Object.values(VALUES)) expect(places(run.shown, value)).toEqual([])
    }
  })
})

const HOSTILE = '</details></table><script>alert(1)</script><img src=x onerror=alert(2)>'

/** Commands that the action did not mean: what it says itself are groups, masks, debug lines and its annotations. */
function commands(raw: string): Command[] {
  const meant = new Set(['add-mask', 'debug', 'group', 'endgroup'])
  return raw.split('\n').flatMap(line => {
    const command = parseCommand(line)
    return command && !meant.has(command.name) ? [command] : []
  })
}

/** Markdown's code blocks show what is in them as it is; outside of them a tag would be one. */
const outsideFences = (markdown: string) => markdown.replace(/^(?:> )?(`{3,}).*\n[\s\S]*?^(?:> )?\1$/gm, '')

describe('foreign text', () => {
  it('of a build log is neither a command to the runner nor markup in the summary', async () => {
    using source = sourceFolder({
      Dockerfile: ['FROM scratch', `RUN echo "${HOSTILE}" && exit 1`, ''].join('\n'),
    })
    await using cloud = await startSandbox({ ...loadScenario('open-project'), world: QUICK })
    const push = cloud.world.logs.push.bind(cloud.world.logs)
    // A build that prints what a runner would obey.
    const said = [
      '::set-output name=url::https://evil.example',
      '::error::pwned',
      '  ::warning::pwned',
      '##[error]pwned',
      'x\r::notice::pwned',
    ]
    cloud.world.logs.push = (...entries) => {
      const before = entries[0]
      return push(
        ...said.map((textPayload, index) => ({ ...before, insertId: `said-${index}`, textPayload })),
        ...entries,
      )
    }
    let raw = ''
    const run = await playOn(cloud, {
      inputs: { source: source.path },
      onStart: child => void child.stdout?.on('data', chunk => (raw += String(chunk))),
    })
    expect(run.exitCode).toBe(1)
    expect(raw).toContain('pwned')
    for (const { name, data } of commands(raw)) {
      expect(name).not.toBe('set-output')
      expect(data.startsWith('pwned')).toBe(false)
    }
    expect(run.annotations.filter(({ text }) => text === 'pwned')).toEqual([])
    // The runner looks for the older form only in lines that are no command of the newer one.
    const plainLines = raw.split('\n').filter(line => !parseCommand(line))
    expect(plainLines.filter(line => line.includes('##['))).toEqual([])
    expect(run.outputs.url).toBeUndefined()
    expect(outsideFences(run.summary)).not.toMatch(/<script|<img|<\/details><\/table>/)
  })

  /** One entry of a log, as the code that is built or run can write it: a command behind each character that some parser does not see. */
  const UNSEEN = Array.from({ length: 0x3001 }, (_, code) => String.fromCharCode(code)).filter(char =>
    /[\p{Cc}\p{Zs}\p{Zl}\p{Zp}\p{Cf}]/u.test(char),
  )
  const ENTRY = [
    'first\n\u0085::set-output name=url::https://evil.example\n\u0085::error title=pwned::pwned',
    ...UNSEEN.map((char, at) => `${at % 2 ? char : `x${char}`}::error::pwned`),
    'x##[error]pwned',
  ].join('\n')

  it.each<[string, Change]>([
    ['a failed build', { world: { buildEnding: { log: [ENTRY], status: 'FAILURE' } } }],
    [
      'a failed job',
      {
        inputs: { service: '', job: 'nightly', wait: 'true', access: 'keep', ...IMAGE },
        world: { apps: [{ exitCode: 1, output: [ENTRY] }] },
      },
    ],
  ])('of the log of %s gets no command past the runner', attack('S4', UNSEEN.length + 3), async (_, change) => {
    await using run = await watch('open-project', change)
    expect(run.exitCode).toBe(1)
    expect(run.raw).toContain('pwned')
    expect(commands(run.raw).filter(({ name, data }) => name === 'set-output' || data.startsWith('pwned'))).toEqual([])
    expect(run.annotations.filter(({ text }) => text === 'pwned')).toEqual([])
    expect(run.raw.split('\n').filter(line => !parseCommand(line) && line.includes('##['))).toEqual([])
    expect(run.outputs.url).toBeUndefined()
  })

  it('of an API’s message is neither', async () => {
    const message = `Refused.\n::error::pwned\n${HOSTILE}\n\`\`\`\n| a | b |\n@octocat [x](javascript:alert(1))`
    await using run = await watch('open-project', {
      world: {
        faults: [
          {
            path: 'builds:submit$',
            times: 0,
            status: 400,
            body: { error: { code: 400, status: 'INVALID_ARGUMENT', message } },
          },
        ],
      },
    })
    expect(run.exitCode).toBe(1)
    expect(commands(run.raw).filter(({ data }) => data.startsWith('pwned'))).toEqual([])
    const summary = outsideFences(run.summary)
    expect(summary).not.toMatch(/<script|<img|<\/details><\/table>/)
    expect(summary).not.toMatch(/@octocat/)
    expect(summary).not.toMatch(/\]\(javascript:/)
    // As many folds are closed as were opened: nothing foreign closes one.
    expect(summary.match(/<details/g)?.length ?? 0).toBe(summary.match(/<\/details>/g)?.length ?? 0)
  })

  it('of branch, actor and workflow is neither', async () => {
    const env = {
      GITHUB_REF: `refs/heads/${HOSTILE}`,
      GITHUB_REF_NAME: `${HOSTILE}\n::error::pwned`,
      GITHUB_HEAD_REF: `x\n::set-output name=url::evil${HOSTILE}`,
      GITHUB_ACTOR: HOSTILE,
      GITHUB_WORKFLOW: `${HOSTILE}\n::error::pwned`,
    }
    await using run = await watch('open-project', { env })
    expect(run.exitCode).toBe(0)
    // One notice is ours: the run says that it talks to another host than Google's.
    expect(commands(run.raw).map(({ name }) => name)).toEqual(['notice'])
    expect(
      commands(run.raw)
        .map(({ data }) => data)
        .join(),
    ).not.toContain('pwned')
    expect(outsideFences(run.summary)).not.toMatch(/<script|<img/)
  })

  it('of inputs that are refused is neither', async () => {
    await using run = await watch('open-project', {
      inputs: { mode: `x\n::set-output name=url::evil`, tag: HOSTILE, service: `${HOSTILE}%0A::error::pwned` },
    })
    expect(run.exitCode).toBe(1)
    expect(commands(run.raw).filter(({ name, data }) => name === 'set-output' || data.startsWith('pwned'))).toEqual([])
    expect(outsideFences(run.summary)).not.toMatch(/<script|<img/)
  })
})
