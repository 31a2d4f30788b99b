/** Plays the acts of a scenario on an embedded cloud that is up. */
import { spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import type { Sandbox } from '../../src/emulator/sandbox.ts'
import type { Act } from '../../src/emulator/scenario.ts'
import { openOwnersMachine } from '../../src/emulator/sign-in/metadata-server.ts'
import { INPUTS } from '../../src/inputs/table.ts'
import { SOURCES } from '../play/entry.ts'
import type { Box } from '../play/page.ts'
import { type Played, play } from '../play/runner.ts'

const ROOT = resolve(import.meta.dirname, '../..')

interface Stage {
  cloud: Sandbox
  /** Inputs over those of the scenario and of its acts. */
  inputs: Record<string, string>
  /** `src/` instead of the bundles. */
  src: boolean
  /** Gets each line of a run's log as the runner has it, with commands. */
  onLine(line: string): void
  say(line: string): void
}

export interface Story {
  /** What people would see on GitHub: summaries and comments, in order. */
  boxes: Box[]
  log: string
  /** The last run. */
  last?: Played
  /** Of the last act that has one. */
  exitCode: number
}

/** Plays one act after the other, even if one fails. */
export async function playActs(stage: Stage): Promise<Story> {
  const { scenario } = stage.cloud
  const acts: Act[] = scenario.acts ?? [{ title: 'Job summary', run: {} }]
  using checkout = checkOut(acts, { ...scenario.inputs, ...stage.inputs })
  const story: Story = { boxes: [], log: '', exitCode: 0 }
  const learned: Record<string, string> = {}
  for (const act of acts) {
    if (scenario.acts) stage.say(`\n## ${act.title}\n`)
    if ('byHand' in act) await change(stage.cloud, act.byHand)
    else if ('command' in act) {
      const { code, output } = await command(stage, act.command)
      story.exitCode = code
      story.boxes.push({ title: act.title, markdown: `\`\`\`\n${output.trimEnd()}\n\`\`\`\n` })
      Object.assign(learned, printedInputs(output))
    } else {
      edit(checkout.path, act.edit ?? {})
      if (act.event) push(stage.cloud, act.event)
      const told = comments(stage.cloud)
      const played = await play({
        action: ROOT,
        ...(stage.src && { main: SOURCES.action }),
        workspace: checkout.path,
        inputs: { ...scenario.inputs, ...learned, ...act.run, ...stage.inputs },
        env: stage.cloud.env,
        ...(act.event && { event: act.event }),
        onLine: stage.onLine,
      })
      story.boxes.push({ title: act.title, markdown: played.summary })
      for (const [title, markdown] of comments(stage.cloud))
        if (told.get(title) !== markdown) story.boxes.push({ title, markdown })
      story.log += `${played.log}\n`
      Object.assign(story, { last: played, exitCode: played.exitCode ?? 1 })
    }
  }
  return story
}

/** The repository, or a copy of the source if an act edits it. */
function checkOut(acts: readonly Act[], { source = '' }: Record<string, string>): { path: string } & Disposable {
  if (!acts.some(act => 'edit' in act)) return { path: ROOT, [Symbol.dispose]: () => {} }
  const path = mkdtempSync(join(tmpdir(), 'checkout-'))
  mkdirSync(join(path, dirname(source)), { recursive: true })
  cpSync(join(ROOT, source), join(path, source), { recursive: true })
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }) }
}

function edit(checkout: string, edits: Record<string, [string, string]>): void {
  for (const [file, [before, after]] of Object.entries(edits)) {
    const text = readFileSync(join(checkout, file), 'utf8')
    if (!text.includes(before)) throw new Error(`${file} has no "${before}"`)
    writeFileSync(join(checkout, file), text.replace(before, after))
  }
}

/** GitHub has the commit of a pull request before it tells of it. */
function push({ world }: Sandbox, { payload }: NonNullable<Extract<Act, { run: unknown }>['event']>): void {
  const { number, pull_request: pull } = payload as {
    number?: number
    pull_request?: { state: 'open' | 'closed'; head: { sha: string; repo: { full_name: string } | null } }
  }
  if (number === undefined || !pull) return
  const { sha, repo } = pull.head
  world.github.pulls.set(number, { state: pull.state, head: { sha, repository: repo?.full_name ?? null } })
}

export async function change(cloud: Sandbox, hand: Extract<Act, { byHand: unknown }>['byHand']): Promise<void> {
  const answer = await fetch(`${cloud.urls[hand.api]}${hand.path}`, {
    method: hand.method,
    headers: { authorization: `Bearer ${cloud.token(hand.as)}`, 'content-type': 'application/json' },
    body: JSON.stringify(hand.body),
  })
  if (!answer.ok) throw new Error(`${hand.method} ${hand.path}: ${answer.status} ${await answer.text()}`)
}

/** Runs the command line as the owner of the project, outside of GitHub. */
async function command({ cloud, src, say }: Stage, args: readonly string[]): Promise<{ code: number; output: string }> {
  const { ACTIONS_ID_TOKEN_REQUEST_URL: _, ACTIONS_ID_TOKEN_REQUEST_TOKEN: __, ...network } = cloud.env
  await using machine = await openOwnersMachine(cloud)
  const home = mkdtempSync(join(tmpdir(), 'home-'))
  using _home = { [Symbol.dispose]: () => rmSync(home, { recursive: true, force: true }) }
  say(`$ run-iam-deploy ${args.join(' ')}`)
  const child = spawn(process.execPath, [src ? SOURCES.cli : join(ROOT, 'dist/cli/index.js'), ...args], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...{
        PATH: process.env.PATH,
        HOME: home,
        GCE_METADATA_HOST: machine.host,
        GITHUB_TOKEN: cloud.world.github.token,
      },
      ...network,
    },
  })
  const lines: string[] = []
  for (const stream of [child.stdout, child.stderr])
    createInterface({ input: stream }).on('line', line => {
      lines.push(line)
      say(line)
    })
  const code = await new Promise<number | null>(resolve => child.once('close', resolve))
  return { code: code ?? 1, output: lines.join('\n') }
}

function printedInputs(output: string): Record<string, string> {
  const pairs = [...output.matchAll(/^ *(\w+): (\S+)$/gm)].map(([, name = '', value = '']) => [name, value] as const)
  return Object.fromEntries(pairs.filter(([name]) => INPUTS.some(input => input.name === name)))
}

const comments = ({ world }: Sandbox) =>
  new Map(world.github.comments.map(({ issue, body }) => [`Comment on pull request ${issue}`, body]))
