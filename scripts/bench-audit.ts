/**
 * `npx node scripts/bench-audit.ts`: requests and memory of an audit (`mode: drift` with `scope`) of 10,000 services in an embedded
 * organisation. Writes the table in docs/performance.md.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { startSandbox } from '../src/emulator/sandbox.ts'
import type { WorldSpec } from '../src/emulator/scenario.ts'
import { play } from './play/runner.ts'

const root = resolve(import.meta.dirname, '..')
const SERVICES = 10_000
const scratch = mkdtempSync(join(tmpdir(), 'bench-audit-'))
using _ = { [Symbol.dispose]: () => rmSync(scratch, { recursive: true, force: true }) }

const PROJECT = 'demo-project'
const RUNTIME = `runtime@${PROJECT}.iam.gserviceaccount.com`
const WITHOUT_INVENTORY = ['run.viewer', 'cloudscheduler.viewer', 'iam.securityReviewer', 'orgpolicy.policyViewer']
/** Of a service: no two have a value in common. */
const templateOf = (id: string) => ({
  serviceAccount: RUNTIME,
  containers: [
    {
      image: 'us-docker.pkg.dev/cloudrun/container/hello',
      env: Array.from({ length: 20 }, (_, at) => ({
        name: `VARIABLE_${at}`,
        value: `a value of some length, number ${at} of ${id}`,
      })),
    },
  ],
})
const world = (roles: readonly string[]): WorldSpec => ({
  delays: { operationMs: 0 },
  serviceAccounts: { [RUNTIME]: {} },
  services: {
    closed: { service: { template: templateOf('closed') } },
    open: {
      service: { template: templateOf('open') },
      bindings: [{ role: 'roles/run.invoker', members: ['allUsers'] }],
    },
  },
  grants: {
    organization: roles.map(role => ({
      ...{ role: `roles/${role}`, members: [`serviceAccount:deployer@${PROJECT}.iam.gserviceaccount.com`] },
    })),
  },
})

/** `open`: so many of the services are public. */
async function audit(title: string, open: number, roles: readonly string[]): Promise<string> {
  await using cloud = await startSandbox({ world: world(roles) })
  const { services, policies } = cloud.world
  const at = `projects/${PROJECT}/locations/us-central1/services`
  const full = (id: string) => `//run.googleapis.com/${at}/${id}`
  for (const [kind, many] of [
    ['open', open],
    ['closed', SERVICES - open],
  ] as const) {
    const like = services.get(`${at}/${kind}`)
    const policy = policies.get(full(kind))
    if (!like) throw new Error(`There is no service ${kind}.`)
    // One is there already.
    for (let copy = 1; copy < many; copy++) {
      const id = `${kind}-${copy}`
      const name = `${at}/${id}`
      const { containers = [], ...template } = like.service.template ?? {}
      const [{ env = [] } = {}] = templateOf(id).containers
      services.set(name, {
        ...like,
        service: {
          ...like.service,
          name,
          template: { ...template, containers: containers.map(one => ({ ...one, env })) },
        },
      })
      if (policy) policies.set(full(id), policy)
    }
  }
  const file = join(scratch, 'memory.json')
  // Of each run its own, so that none is compared with another.
  const report = join(scratch, `${open}-${roles.length}.json`)
  const began = performance.now()
  const { exitCode } = await play({
    action: root,
    workspace: scratch,
    inputs: {
      ...cloud.scenario.inputs,
      report_path: report,
      mode: 'drift',
      scope: `organizations/${cloud.world.organization.id}`,
      service: '',
      source: '',
      access: '',
    },
    env: {
      ...cloud.env,
      NODE_OPTIONS: `--import=${pathToFileURL(join(root, 'scripts/play/memory.mjs'))}`,
      MEMORY_FILE: file,
    },
  })
  const seconds = (performance.now() - began) / 1000
  const { audit: seen } = JSON.parse(readFileSync(report, 'utf8')) as { audit?: { services: number } }
  if (exitCode === null || seen?.services !== SERVICES)
    throw new Error(`${title}: the audit saw ${seen?.services} services.`)
  const { bytes, cpuMs } = JSON.parse(readFileSync(file, 'utf8')) as { bytes: number; cpuMs: number }
  const of = (host: string) => cloud.requests.filter(({ api }) => api === host).length
  const [inventory, run] = [of('cloudasset.googleapis.com'), of('run.googleapis.com')]
  const others = cloud.requests.length - inventory - run
  const cells = [
    title,
    inventory,
    run,
    others,
    `${(bytes / 1e6).toFixed(0)} MB`,
    (cpuMs / 1000).toFixed(1),
    seconds.toFixed(0),
  ]
  return `| ${cells.join(' | ')} |`
}

const all = ['cloudasset.viewer', ...WITHOUT_INVENTORY]
const rows = [
  await audit('none public but one', 1, all),
  await audit('100 public', 100, all),
  await audit('1,000 public', 1_000, all),
  await audit('100 public, without the inventory', 100, [...WITHOUT_INVENTORY, 'browser']),
]
const table = [
  `| ${SERVICES.toLocaleString('en')} services, of which | requests to the inventory | to Cloud Run | others | most memory | CPU, s | time, s |`,
  '|---|---|---|---|---|---|---|',
  ...rows,
].join('\n')
console.log(table)
const page = join(root, 'docs/performance.md')
const text = readFileSync(page, 'utf8')
const written = text.replace(
  /(## Auditing an organisation[\s\S]*?\n\n)\|[\s\S]*?\n(?!\|)/,
  (_, head: string) => `${head}${table}\n`,
)
if (written === text && !text.includes(table))
  throw new Error('docs/performance.md has no table "Auditing an organisation".')
writeFileSync(page, written)
