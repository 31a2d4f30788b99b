/**
 * `npm start`: the main job, here and now. Starts the embedded Google Cloud, plays a GitHub runner around the committed
 * bundle (or `src/`), shows the log as GitHub would and writes the job summary as markdown and as a page.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { listScenarios, loadScenario, startSandbox } from '../src/emulator/sandbox.ts'
import { INPUTS } from '../src/inputs/table.ts'
import { SOURCES } from './play/entry.ts'
import { logView } from './play/log.ts'
import { summaryPage } from './play/page.ts'
import { play } from './play/runner.ts'

const root = resolve(import.meta.dirname, '..')
const USAGE = `Usage: npm start                                  deploys examples/hello, public
       npm start -- --list                        the scenarios
       npm start -- --scenario fully-restricted   another scenario (short: -s)
       npm start -- --input access=authenticated  another input, as often as you like (short: -i)
       npm start -- --src                         src/ instead of the committed bundle: no build needed
       npm start -- --help                        this text`
const values = readOptions()

if (values.help) {
  console.log(USAGE)
  process.exit(0)
}
if (values.list) {
  for (const { name, title, story } of listScenarios())
    console.log(`${name.padEnd(28)}${title}\n${' '.repeat(28)}${story}\n`)
  process.exit(0)
}
const names = listScenarios().map(({ name }) => name)
if (!names.includes(values.scenario)) {
  console.error(`There is no scenario "${values.scenario}". There are: ${names.join(', ')}.`)
  process.exit(2)
}

const given = values.input.map(pair => splitOnce(pair))
const strangers = given.map(([name]) => name).filter(name => !INPUTS.some(input => input.name === name))
if (strangers.length > 0) {
  console.error(`There is no input ${strangers.map(name => `"${name}"`).join(', ')}: action.yml has their names.`)
  process.exit(2)
}

const scenario = loadScenario(values.scenario)
await using cloud = await startSandbox(values.scenario)
console.log(`Scenario ${values.scenario}: ${scenario.title}\n${scenario.story}\n`)
const view = logView()
const played = await play({
  action: root,
  ...(values.src && { main: SOURCES.action }),
  workspace: root,
  inputs: { ...scenario.inputs, ...Object.fromEntries(given) },
  env: cloud.env,
  onLine: line => {
    const shown = view(line)
    if (shown !== undefined) console.log(shown)
  },
})

const folder = join(root, '.sandbox', values.scenario)
mkdirSync(folder, { recursive: true })
const write = (name: string, content: string) => {
  writeFileSync(join(folder, name), content)
  return relative(process.cwd(), join(folder, name))
}
const markdown = write('summary.md', played.summary)
const page = write('summary.html', await summaryPage(played.summary, `${values.scenario} summary`))
const log = write('log.txt', played.log)
const requests = write('requests.json', `${JSON.stringify(cloud.requests, null, 2)}\n`)

console.log(`\nExit code ${played.exitCode}. Outputs:`)
for (const [name, value] of Object.entries(played.outputs)) console.log(`  ${name}=${value}`)
for (const complaint of played.complaints) console.log(`Runner: ${complaint}`)
console.log(
  `\nSummary   ${page}\n          ${markdown}\nLog       ${log}\nRequests  ${requests} (${cloud.requests.length})`,
)
process.exitCode = played.exitCode ?? 1

/** Ends the process where the arguments cannot be read. */
function readOptions() {
  try {
    return parseArgs({
      options: {
        scenario: { type: 'string', short: 's', default: 'open-project' },
        list: { type: 'boolean', short: 'l', default: false },
        input: { type: 'string', short: 'i', multiple: true, default: [] },
        src: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    }).values
  } catch (error) {
    console.error(
      `${error instanceof Error ? error.message : error}. npm takes options before " -- " for itself.\n\n${USAGE}`,
    )
    process.exit(2)
  }
}

function splitOnce(pair: string): [string, string] {
  const at = pair.indexOf('=')
  return at < 0 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + 1)]
}
