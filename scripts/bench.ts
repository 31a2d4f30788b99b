/**
 * `npm run bench`: what a job downloads, how many requests and connections a deploy takes, how much CPU the action uses before its first
 * request, and whole runs. An empty program and gcloud run in turn with it, so that a noisy machine shows. Figures and how to read them:
 * docs/performance.md. `scripts/bench-archive.ts` packs a source.
 */
import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import { loadScenario, startSandbox } from '../src/emulator/sandbox.ts'
import { depth, REQUEST_MS } from './play/round-trips.ts'
import { play } from './play/runner.ts'

const root = resolve(import.meta.dirname, '..')
const { values } = parseArgs({ options: { runs: { type: 'string', default: '21' } } })
const runs = Number(values.runs)
const scratch = mkdtempSync(join(tmpdir(), 'bench-'))
using _ = { [Symbol.dispose]: () => rmSync(scratch, { recursive: true, force: true }) }

const load = loadavg().map(each => each.toFixed(1))
console.log(`${cpus().length} x ${cpus()[0]?.model}, Node ${process.version}, load ${load.join(' ')}`)

const archive = execFileSync('git', ['archive', '--format=tar', 'HEAD'], { cwd: root, maxBuffer: 1 << 30 })
const download = gzipSync(archive, { level: 9 }).length
console.log(
  `What a runner downloads (git archive HEAD, gzip): ${(download / 1000).toFixed(0)} KB, unpacked ${(archive.length / 1000).toFixed(0)} KB`,
)

console.log('\nOver TLS, as on Google Cloud:           requests  refused  in a row  connections  hosts')
for (const name of ['update-existing', 'open-project']) {
  const counted = loadScenario(name)
  const delays = { buildMs: 400, operationMs: 0, requestMs: REQUEST_MS }
  await using cloud = await startSandbox({ ...counted, world: { ...counted.world, delays } }, { https: true })
  const { exitCode, log } = await play({
    ...{ action: root, workspace: root, inputs: counted.inputs ?? {} },
    env: cloud.env,
  })
  if (exitCode !== 0) throw new Error(`${name} ended with ${exitCode}: ${log}`)
  const { requests } = cloud
  const numbers = [
    requests.length,
    requests.filter(({ status }) => status === 403).length,
    depth(requests),
    cloud.connections(),
    new Set(requests.map(({ host }) => host)).size,
  ]
  console.log(`${name.padEnd(36)}${numbers.map(each => String(each).padStart(10)).join('')}`)
}

const scenario = loadScenario('open-project')
const preload = `--import=${pathToFileURL(join(root, 'scripts/play/first-request.mjs'))}`
const file = join(scratch, 'first.json')
const empty = join(scratch, 'empty.mjs')
writeFileSync(
  empty,
  'import { writeFileSync } from "node:fs"\nconst { user, system } = process.cpuUsage()\nwriteFileSync(process.env.FIRST_REQUEST_FILE, JSON.stringify({ cpuMs: (user + system) / 1000, wallMs: performance.now() }))\n',
)

interface Sample {
  cpuMs: number
  wallMs: number
}
const take = () => JSON.parse(readFileSync(file, 'utf8')) as Sample
const ours: Sample[] = []
const nothing: Sample[] = []
const whole: number[] = []
for (let run = 0; run < runs; run++) {
  await using cloud = await startSandbox('open-project')
  const began = performance.now()
  await play({
    action: root,
    workspace: root,
    inputs: { ...scenario.inputs, mode: 'preflight' },
    env: { ...cloud.env, NODE_OPTIONS: preload, FIRST_REQUEST_FILE: file },
  })
  whole.push(performance.now() - began)
  ours.push(take())
  spawnSync(process.execPath, [empty], { env: { ...process.env, FIRST_REQUEST_FILE: file } })
  nothing.push(take())
}

const row = (name: string, numbers: number[]) => {
  const sorted = numbers.toSorted((a, b) => a - b)
  const [min, median, max] = [sorted[0], sorted[sorted.length >> 1], sorted.at(-1)] as [number, number, number]
  console.log(`${name.padEnd(46)}${[min, median, max].map(ms => ms.toFixed(0).padStart(8)).join('')}`)
}
console.log(`\n${runs} runs each, milliseconds:${''.padEnd(20)}     min  median     max`)
row(
  'CPU to the first request',
  ours.map(({ cpuMs }) => cpuMs),
)
row(
  '  of an empty program (Node itself)',
  nothing.map(({ cpuMs }) => cpuMs),
)
row(
  'time to the first request',
  ours.map(({ wallMs }) => wallMs),
)
row('whole preflight against the embedded cloud', whole)

const rounds = 3
const deploys: number[] = []
const peers: number[] = []
for (let round = 0; round < rounds; round++) {
  deploys.push(await timeDeploy())
  const peer = await timeGcloud()
  if (peer !== undefined) peers.push(peer)
}
console.log(
  `\nUpdate of a service from source, against the embedded cloud, builds and operations without delay (${rounds} rounds in turn):`,
)
row('this action, start to verified end', deploys)
const medianOf = (numbers: number[]) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN
if (peers.length > 0) {
  row('gcloud run deploy --source', peers)
  console.log(`gcloud takes ${(medianOf(peers) / medianOf(deploys)).toFixed(1)} times as long (medians).`)
} else console.log('gcloud is not installed: no comparison')

/** An existing service in a cloud that answers at once: what is left is the client's own time. */
function quickCloud() {
  const quick = loadScenario('update-existing')
  return startSandbox({ ...quick, world: { ...quick.world, delays: { buildMs: 0, operationMs: 0 } } })
}

async function timeDeploy(): Promise<number> {
  await using cloud = await quickCloud()
  const began = performance.now()
  const { exitCode } = await play({
    action: root,
    workspace: root,
    inputs: cloud.scenario.inputs ?? {},
    env: cloud.env,
  })
  if (exitCode !== 0) throw new Error(`The deploy ended with ${exitCode}.`)
  return performance.now() - began
}

/** The same update by gcloud, which reaches the sandbox as an HTTP proxy under Google's own host names. */
async function timeGcloud(): Promise<number | undefined> {
  await using cloud = await quickCloud()
  const { hostname, port } = new URL(cloud.url)
  const token = join(scratch, 'token')
  writeFileSync(token, cloud.token('serviceAccount:deployer@demo-project.iam.gserviceaccount.com'))
  const apis = ['RUN', 'CLOUDBUILD', 'STORAGE', 'ARTIFACTREGISTRY', 'SERVICEUSAGE', 'IAM', 'CLOUDRESOURCEMANAGER']
  const began = performance.now()
  const code = await new Promise<number | null>(resolve => {
    const child = spawn(
      'gcloud',
      ['run', 'deploy', 'hello', '--source', join(root, 'examples/hello'), '--region', 'us-central1', '--quiet'],
      {
        stdio: 'ignore',
        env: {
          ...process.env,
          CLOUDSDK_CONFIG: join(scratch, 'gcloud'),
          CLOUDSDK_AUTH_ACCESS_TOKEN_FILE: token,
          CLOUDSDK_CORE_DISABLE_PROMPTS: '1',
          CLOUDSDK_CORE_DISABLE_USAGE_REPORTING: 'true',
          CLOUDSDK_COMPONENT_MANAGER_DISABLE_UPDATE_CHECK: 'true',
          CLOUDSDK_CORE_PROJECT: 'demo-project',
          CLOUDSDK_PROXY_TYPE: 'http',
          CLOUDSDK_PROXY_ADDRESS: hostname,
          CLOUDSDK_PROXY_PORT: port,
          ...Object.fromEntries(
            apis.map(api => [`CLOUDSDK_API_ENDPOINT_OVERRIDES_${api}`, `http://${api.toLowerCase()}.googleapis.com/`]),
          ),
        },
      },
    )
    child.once('error', () => resolve(null))
    child.once('close', resolve)
  })
  if (code === null) return undefined
  if (code !== 0) throw new Error(`gcloud ended with ${code}.`)
  return performance.now() - began
}
