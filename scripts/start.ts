/**
 * `npm start`: the action, here and now. Starts the embedded Google Cloud, plays a GitHub runner around the committed bundle (or `src/`),
 * shows the log as GitHub would, writes the job summary as markdown and as a page, and keeps the deployed service up.
 */
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { styleText } from 'node:util'
import { realContainers } from '../src/emulator/containers/containers.ts'
import { openPage } from '../src/emulator/page/server.ts'
import { listScenarios, loadScenario, type Sandbox, startSandbox } from '../src/emulator/sandbox.ts'
import { logView } from './play/log.ts'
import { MERMAID, summaryPage } from './play/page.ts'
import { playActs, type Story } from './start/acts.ts'
import { type Options, readOptions, USAGE } from './start/options.ts'

const options = read()
if (options?.help) console.log(USAGE)
else if (options?.list) list()
else if (options) await show(options)

function read(): Options | undefined {
  try {
    return readOptions(process.argv.slice(2), process.env)
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${USAGE}`)
    process.exitCode = 2
    return undefined
  }
}

function list(): void {
  for (const { name, title, story } of listScenarios())
    console.log(`${name.padEnd(28)}${title}\n${' '.repeat(28)}${story}\n`)
}

async function show({ scenario: name, inputs, src, wait }: Options): Promise<void> {
  const { title, story: about } = loadScenario(name)
  using containers = realContainers()
  await using cloud = await startSandbox(name)
  cloud.world.containers = containers
  console.log(`Scenario ${name}: ${title}\n${about}\n`)
  const view = logView()
  const say = (line: string) => console.log(line.replace(/^## .*/gm, heading => styleText(['bold', 'cyan'], heading)))
  const onLine = (line: string) => {
    const shown = view(line)
    if (shown !== undefined) console.log(shown)
  }
  const story = await playActs({ cloud, inputs, src, onLine, say })
  process.exitCode = story.exitCode
  await close(name, story, cloud)
  if (wait ?? (process.stdin.isTTY && process.stdout.isTTY)) await keepUp(cloud)
}

/** Writes what is left of the run, and says where. */
async function close(name: string, { boxes, log, last, exitCode }: Story, cloud: Sandbox): Promise<void> {
  const folder = resolve(import.meta.dirname, '../.sandbox', name)
  mkdirSync(folder, { recursive: true })
  const write = (file: string, content: string) => {
    writeFileSync(join(folder, file), content)
    return relative(process.cwd(), join(folder, file))
  }
  const titled =
    boxes.length === 1 ? boxes : boxes.map(box => ({ ...box, markdown: `<!-- ${box.title} -->\n\n${box.markdown}` }))
  const markdown = write('summary.md', titled.map(box => box.markdown).join('\n\n'))
  write('summary.html', await summaryPage(boxes, name))
  copyFileSync(fileURLToPath(import.meta.resolve(MERMAID)), join(folder, 'mermaid.js'))
  const files = [
    markdown,
    write('log.txt', log),
    write('requests.json', `${JSON.stringify(cloud.requests, null, 2)}\n`),
  ]

  const outputs = { ...last?.outputs, ...(last?.reportText && { report: write('report.json', last.reportText) }) }

  console.log(`\nExit code ${exitCode}.${last ? ' Outputs:' : ''}`)
  for (const [output, value] of Object.entries(outputs)) console.log(`  ${output}=${value}`)
  for (const complaint of last?.complaints ?? []) console.log(`Runner: ${complaint}`)
  console.log(`\nSummary   ${pathToFileURL(join(folder, 'summary.html')).href}`)
  console.log(`Files     ${files.join(', ')}`)
}

/** Until Ctrl-C: the services, and the page of the whole world. */
async function keepUp(cloud: Sandbox): Promise<void> {
  const urls = [...cloud.world.services.values()].flatMap(({ service }) => (service.uri ? [service.uri] : []))
  await using page = await openPage(cloud)
  console.log('\nUp until you press Ctrl-C:')
  for (const url of urls) {
    const { status } = await fetch(url)
    console.log(`  ${url}${status === 403 ? ' (private: without an ID token it answers 403)' : ''}`)
  }
  console.error(`\nAll that is in this cloud, as it happens: ${page.url}`)
  await new Promise<void>(resolve => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  })
}
