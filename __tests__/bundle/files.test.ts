/** Files of a checkout that lead elsewhere, or never end: refused before the first request, in time, and without a word of them. */
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { attack } from '../fixtures/attacks.ts'
import { deploy } from '../fixtures/deploy.ts'
import { IMAGE, QUICK } from '../fixtures/story.ts'
import { plant, type Tree, temporaryFolder } from '../unit/source/trees.ts'

const SECRET = 'hunter2-of-the-runner'

/** Runs in a checkout with these files; beside it lies what is nobody's business. */
async function runIn(tree: Tree, inputs: Record<string, string>, pipes: string[] = []) {
  const folder = temporaryFolder()
  plant(folder.path, { 'home/secret': `// ${SECRET}\nA=${SECRET}\n`, 'home/app/Dockerfile': 'FROM x' })
  const workspace = plant(join(folder.path, 'ws'), tree)
  for (const pipe of pipes) execFileSync('mkfifo', [join(workspace, pipe)])
  const env = { SOMEBODYS_TOKEN: `https://${SECRET}` }
  const run = await deploy('open-project', { workspace, inputs: { ...inputs, run_timeout: '30s' }, env, world: QUICK })
  const told = JSON.stringify([run.log, run.summary, run.report, run.annotations, run.outputs])
  return { ...run, told, folder, [Symbol.asyncDispose]: async () => folder[Symbol.dispose]() }
}

const APP: Tree = { Dockerfile: 'FROM scratch', 'index.js': '' }

describe.skipIf(process.platform !== 'linux')('a file of the checkout', () => {
  type Row = [string, Tree, Record<string, string>, string[]]
  const stops = async (_: string, tree: Tree, inputs: Record<string, string>, pipes: string[]) => {
    await using run = await runIn(tree, { source: '.', ...inputs }, pipes)
    expect(run.exitCode).toBe(1)
    expect(run.report.findings.filter(({ status }) => status === 'fail').map(({ id }) => id)).toEqual([
      expect.stringMatching(/^(invalid-input|source-unreadable)$/),
    ])
    expect(run.told).not.toContain(SECRET)
    expect(run.cloud.world.builds.size).toBe(0)
    expect(run.cloud.world.services.size).toBe(0)
  }

  it.each<Row>([
    ['.gcloudignore to the environment', { ...APP, '.gcloudignore': { link: '/proc/self/environ' } }, {}, []],
    ['.gitignore to another file', { ...APP, '.gitignore': { link: '../home/secret' } }, {}, []],
    ['an include', { ...APP, '.gcloudignore': '#!include:x\n', x: { link: '../home/secret' } }, {}, []],
    ['the source itself', { app: { link: '../home/app' } }, { source: 'app' }, []],
    ['env_vars_file', { e: { link: '/proc/self/environ' } }, { ...IMAGE, env_vars_file: 'e' }, []],
    ['a flags file', { f: { link: '../home/secret' } }, { ...IMAGE, flags: '--flags-file=f' }, []],
    ['a Dockerfile', { 'index.js': '', Dockerfile: { link: '/etc/hostname' } }, {}, []],
  ])('stops the run where it leads elsewhere: %s', attack('S3'), stops)

  it.each<Row>([
    ['.gitignore', { ...APP, '.gitignore': { link: '/dev/zero' } }, {}, []],
    ['.gcloudignore that is a pipe', APP, {}, ['.gcloudignore']],
    ['env_vars_file that is a pipe', {}, { ...IMAGE, env_vars_file: 'e' }, ['e']],
    ['metadata that is a pipe', {}, { source: '', metadata: 'm' }, ['m']],
    ['an env file of flags', { f: { link: '/dev/zero' } }, { ...IMAGE, flags: '--env-vars-file=f' }, []],
  ])('stops the run where it never ends: %s', attack('S6'), stops)

  it(
    'outside of the workspace is named in a warning, where the workflow names it as the source',
    attack('S3'),
    async () => {
      await using run = await runIn({}, { source: '../home/app' })
      expect(run.exitCode).toBe(0)
      const warning = run.report.findings.find(
        ({ id, reason }) => id === 'ignored-input' && reason.includes('workspace'),
      )
      expect(warning?.reason).toContain(join(run.folder.path, 'home/app'))
    },
  )
})

it.skipIf(process.platform !== 'linux')(
  "is not written through a link: the runner's own report takes its place",
  attack('S12'),
  async () => {
    using folder = temporaryFolder()
    const temp = plant(join(folder.path, 'a/b/c/temp'), {})
    const victim = join(folder.path, 'victim')
    writeFileSync(victim, 'as it was')
    plant(temp, { 'run-iam-deploy-_________evil.json': { link: join(folder.path, 'victim') } })
    const env = { RUNNER_TEMP: temp, GITHUB_ACTION: ['..', '..', '..', 'evil'].join('/') }
    const run = await deploy('open-project', { inputs: IMAGE, env, world: QUICK })
    await using _ = run
    expect(run.exitCode).toBe(0)
    expect(readFileSync(victim, 'utf8')).toBe('as it was')
    expect(run.outputs.report).toBe(join(temp, 'run-iam-deploy-_________evil.json'))
    expect(JSON.parse(readFileSync(run.outputs.report ?? '', 'utf8'))).toMatchObject({ verdict: 'ok' })
    for (const beside of ['a/evil.json', 'evil.json']) expect(existsSync(join(folder.path, beside))).toBe(false)
  },
)
