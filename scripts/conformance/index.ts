/**
 * Holds this project's beliefs about Google Cloud against whatever the endpoints lead to:
 *
 *     npm run conformance -- --project P --region R [--record FOLDER] [--without-product]
 *
 * Signs in with the Application Default Credentials. Makes one service with a name of its own and deletes it, also when it is
 * interrupted; what an earlier run that was killed left behind goes at the next start. Prints a table, and exits with 1 where a belief
 * does not hold. `--record` writes what was asked and answered, without names and tokens;
 * `--without-product` leaves out the end, where this action itself deploys.
 */
import { randomBytes } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Belief, Found, Place } from './belief.ts'
import { BELIEFS, expectedOf, PRODUCT } from './beliefs.ts'
import { openClient } from './client.ts'

const PREFIX = 'conformance-'
const LABEL = 'conformance'

const { values } = parseArgs({
  options: {
    project: { type: 'string' },
    region: { type: 'string' },
    record: { type: 'string' },
    'without-product': { type: 'boolean' },
  },
})
const { project, region, record } = values
if (!project || !region) {
  console.error('Say where: npm run conformance -- --project my-project --region europe-west1')
  process.exit(2)
}

const client = await openClient(project, region)
const place: Place = { ...client, service: `${PREFIX}${randomBytes(4).toString('hex')}` }
const services = `run.googleapis.com/v2/projects/${project}/locations/${region}/services`

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void remove(place.service).finally(() => process.exit(130)))

try {
  await removeLeftovers()
} catch (error) {
  console.error(
    `Nothing was asked: ${error instanceof Error ? error.message : error}\nIt signs in with the Application Default Credentials: gcloud auth application-default login`,
  )
  process.exit(1)
}
const rows: (Belief & Found)[] = []
try {
  for (const belief of [...BELIEFS, ...(values['without-product'] ? [] : PRODUCT)]) {
    const found = await belief
      .check(place)
      .catch((error: Error): Found => ({ found: `not asked: ${error.message}`, holds: false }))
    rows.push({ ...belief, ...found })
    console.error(`${verdict(found)}  ${belief.belief}`)
  }
} finally {
  await remove(place.service)
}
console.log(table())
if (record) write(record)
process.exitCode = rows.some(({ holds }) => holds === false) ? 1 : 0

function verdict({ holds }: Found): string {
  return holds === undefined ? 'answered' : holds ? 'holds' : 'DIFFERS'
}

function table(): string {
  const cell = (text: string) => clean(text).replaceAll('|', '\\|')
  const lines = rows.map(
    row => `| ${[row.heading, row.belief, expectedOf(row), cell(row.found), verdict(row)].join(' | ')} |`,
  )
  return ['| Heading | Belief | Expected | Found | Verdict |', '|---|---|---|---|---|', ...lines].join('\n')
}

/** Without what names the project, its people and its resources. */
function clean(text: string): string {
  return text
    .replaceAll(place.service, 'SERVICE')
    .replaceAll(project as string, 'PROJECT')
    .replaceAll(/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g, 'EMAIL')
    .replaceAll(/\b\d{10,13}\b/g, 'NUMBER')
    .replaceAll(/https?:\/\/[^\s"/]*(?:run\.app|127\.0\.0\.1:\d+)/g, 'https://HOST')
}

function write(folder: string): void {
  mkdirSync(folder, { recursive: true })
  for (const [at, exchange] of client.exchanges.entries()) {
    const file = join(folder, `${String(at + 1).padStart(3, '0')}.json`)
    writeFileSync(file, `${clean(JSON.stringify(exchange, null, 2))}\n`)
  }
}

/** Nothing else in the project has both the prefix and the label. */
async function removeLeftovers(): Promise<void> {
  const { json } = await client.ask('GET', services)
  for (const { name = '', labels } of json.services ?? []) {
    const service = String(name).split('/').at(-1) ?? ''
    if (/^conformance-[0-9a-f]{8}$/.test(service) && labels?.[LABEL] === 'yes') await remove(service)
  }
}

async function remove(service: string): Promise<void> {
  const answer = await client.ask('DELETE', `${services}/${service}`)
  if (answer.status === 200) await client.finish(answer)
  else if (answer.status !== 404) console.error(`The service ${service} is left behind: ${answer.text}`)
}
