/** What the pictures of docs/pictures/ show: the beginnings of summaries of real runs. */
import { createHash } from 'node:crypto'
import { resolve } from 'node:path'
import { loadScenario, startSandbox } from '../../src/emulator/sandbox.ts'
import { type Play, play } from '../play/runner.ts'
import { stable } from '../play/stable.ts'

const ROOT = resolve(import.meta.dirname, '../..')

/** Name -> the scenario, and the text with which the part begins that the picture leaves out. */
export const PICTURES: Record<string, { scenario: string; until: string }> = {
  deployed: { scenario: 'open-project', until: '### Checks' },
  'permission-missing': { scenario: 'build-account-lacks-roles', until: '<details>' },
}

/** Plays the run by Google's own host names, so that the summary has the addresses that people see, and returns what the picture shows. */
export async function shownIn(name: string, change: Pick<Play, 'main' | 'env'> = {}): Promise<string> {
  const picture = PICTURES[name]
  if (!picture) throw new Error(`There is no picture "${name}"`)
  const { inputs } = loadScenario(picture.scenario)
  await using cloud = await startSandbox(picture.scenario, { tls: true })
  const run = { action: ROOT, workspace: ROOT, inputs, ...change, env: { ...change.env, ...cloud.proxyEnv } }
  const { summary } = await play(run)
  const end = summary.indexOf(picture.until)
  if (end < 0) throw new Error(`The summary of ${picture.scenario} has no "${picture.until}"`)
  return summary.slice(0, end)
}

/** Equal for texts that differ only in what differs from run to run. */
export const mark = (shown: string): string => createHash('sha256').update(stable(shown)).digest('hex')
