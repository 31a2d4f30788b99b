/** Draws docs/timelines/*.svg: which requests of an update and of a first deploy wait for each other. `src/` as it is. */
import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { loadScenario, startSandbox } from '../src/emulator/sandbox.ts'
import { SOURCES } from './play/entry.ts'
import { drawTimeline, REQUEST_MS } from './play/round-trips.ts'
import { play } from './play/runner.ts'

const root = resolve(import.meta.dirname, '..')
const PICTURES = { 'update-existing': 'An update', 'open-project': 'A first deploy' }

for (const [name, title] of Object.entries(PICTURES)) {
  const scenario = loadScenario(name)
  const delays = { buildMs: 400, operationMs: 0, requestMs: REQUEST_MS }
  await using cloud = await startSandbox({ ...scenario, world: { ...scenario.world, delays } })
  const { exitCode } = await play({
    ...{ action: root, main: SOURCES.action, workspace: root, env: cloud.env },
    inputs: scenario.inputs ?? {},
  })
  if (exitCode !== 0) throw new Error(`${name} ended with ${exitCode}.`)
  writeFileSync(join(root, `docs/timelines/${name}.svg`), drawTimeline(title, cloud.requests))
}
