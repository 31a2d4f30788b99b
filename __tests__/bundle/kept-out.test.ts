/** A20, A21: callers that the network keeps out, and invokers that help nobody. */
import { describe, expect, it } from 'vitest'
import type { WorldSpec } from '../../src/emulator/scenario.ts'
import type { Binding } from '../../src/wire.ts'
import { IMAGE, PROJECT, QUICK } from '../fixtures/story.ts'
import { playRow, sampleOf } from '../flow/engine.ts'
import { account, DEPLOYER, to, worldOf } from './worlds/world.ts'

const image = { template: { containers: [{ image: IMAGE.image }] } }
const FRONTEND = account('frontend')
const from = (vpcAccess?: object): WorldSpec => ({
  serviceAccounts: { [FRONTEND]: {} },
  services: {
    frontend: {
      service: { template: { ...image.template, serviceAccount: FRONTEND, ...(vpcAccess && { vpcAccess }) } },
    },
  },
})
const network = { networkInterfaces: [{ network: 'default', subnetwork: 'default' }] }
const hello = (bindings: Binding[] = [], service: object = {}): WorldSpec => ({
  services: { hello: { service: { ...image, ...service }, bindings } },
})
const RIGHTS: WorldSpec = {
  grants: {
    project: ['run.admin', 'cloudscheduler.admin', 'iam.serviceAccountCreator', 'iam.serviceAccountUser'].map(role =>
      to(role, DEPLOYER),
    ),
  },
}
const AGENT = (product: string) => `service-123456789012@gcp-sa-${product}.iam.gserviceaccount.com`
const agents: WorldSpec = { serviceAccounts: { [AGENT('pubsub')]: {}, [AGENT('cloudtasks')]: {} } }
const GITHUB =
  'principalSet://iam.googleapis.com/projects/123456789012/locations/global/workloadIdentityPools/aws/attribute.role/x'
const GKE =
  'principal://iam.googleapis.com/projects/123456789012/locations/global/workloadIdentityPools/demo-project.svc.id.goog/subject/ns/web/sa/front'
const everyone: Binding = { role: 'roles/run.invoker', members: ['allUsers'] }

interface Row {
  name: string
  world?: WorldSpec
  inputs: Record<string, string>
  /** `STATUS ID: TEXT`, of the two findings that this is about. */
  says: string[]
  exit?: 1
}

const INTERNAL = { flags: '--ingress=internal' }
const ROWS: Row[] = [
  {
    name: 'A20: a caller without VPC access gets 404 from internal ingress',
    world: from(),
    inputs: { callers: 'frontend', ...INTERNAL },
    says: ['warn caller-kept-out: that caller has no VPC access'],
  },
  {
    name: 'A20: one whose traffic all goes through the network gets in',
    world: from({ ...network, egress: 'ALL_TRAFFIC' }),
    inputs: { callers: 'frontend', ...INTERNAL },
    says: [],
  },
  {
    name: 'A20: one that sends only private addresses there does not, by itself',
    world: from(network),
    inputs: { callers: 'frontend', ...INTERNAL },
    says: ['warn caller-kept-out: sends only requests to private addresses'],
  },
  {
    name: 'A20: a load balancer changes nothing for it',
    world: from(),
    inputs: { callers: 'frontend', flags: '--ingress=internal-and-cloud-load-balancing' },
    says: ['warn caller-kept-out: and load balancers, and that caller has no VPC access'],
  },
  { name: 'A20: from everywhere it gets in', world: from(), inputs: { callers: 'frontend' }, says: [] },
  {
    name: 'A20: the live ingress counts as well',
    world: worldOf(from(), hello([], { ingress: 'INGRESS_TRAFFIC_INTERNAL_ONLY' })),
    inputs: { callers: 'frontend' },
    says: ['warn caller-kept-out: has no VPC access'],
  },
  {
    name: 'A20: and this run may open it',
    world: worldOf(from(), hello([], { ingress: 'INGRESS_TRAFFIC_INTERNAL_ONLY' })),
    inputs: { callers: 'frontend', flags: '--ingress=all' },
    says: [],
  },
  {
    name: 'A20: where an account calls from, nobody knows',
    world: from(),
    inputs: { callers: FRONTEND, ...INTERNAL },
    says: [],
  },
  {
    name: 'A20: Cloud Scheduler is internal',
    world: RIGHTS,
    inputs: { schedule: '0 3 * * *', schedule_test: 'true', ...INTERNAL },
    says: [],
  },
  {
    name: 'A20: and calls the run.app URL, which has to be on',
    world: RIGHTS,
    inputs: { schedule: '0 3 * * *', flags: '--no-default-url' },
    says: ['fail caller-kept-out: the run.app URL, which is disabled'],
    exit: 1,
  },
  {
    name: 'A20: other clouds are outside',
    inputs: { invokers: GITHUB, ...INTERNAL },
    says: ['warn caller-kept-out: from outside Google Cloud'],
  },
  { name: 'A20: GKE is inside', inputs: { invokers: GKE, ...INTERNAL }, says: [] },
  {
    name: "A21: Cloud Scheduler's agent calls nobody",
    inputs: { invokers: AGENT('cloudscheduler') },
    says: ["warn invoker-idle: Cloud Scheduler's agent only mints tokens"],
  },
  {
    name: 'A21: nor do those of Pub/Sub and Cloud Tasks, whichever input names them',
    world: agents,
    inputs: { invokers: AGENT('pubsub'), callers: AGENT('cloudtasks') },
    says: ["warn invoker-idle: Pub/Sub's agent", "warn invoker-idle: Cloud Tasks' agent"],
  },
  {
    name: 'A21: names beside allUsers change nothing',
    world: from(),
    inputs: { access: 'public', invokers: FRONTEND },
    says: ['skipped invoker-idle: because allUsers has an invoker role'],
  },
  {
    name: 'A21: nor do they beside a disabled check',
    world: worldOf(from(), hello([], { invokerIamDisabled: true })),
    inputs: { invokers: FRONTEND },
    says: ['skipped invoker-idle: its invoker check is disabled'],
  },
  {
    name: 'A21: once the service is closed they count',
    world: worldOf(from(), hello([everyone])),
    inputs: { access: 'authenticated', invokers: FRONTEND },
    says: [],
  },
  {
    name: 'A21: what a deleted account has left lets nobody in',
    world: worldOf({ serviceAccounts: { [FRONTEND]: { deleted: true } } }, hello([to('run.invoker', FRONTEND)])),
    inputs: {},
    says: [`skipped invoker-idle: The invoker role of ${FRONTEND} belongs to a deleted account`],
  },
  {
    name: 'A21: and goes where the invokers take the place of all others',
    world: worldOf(
      { serviceAccounts: { [FRONTEND]: { deleted: true }, [account('other')]: {} } },
      hello([to('run.invoker', FRONTEND)]),
    ),
    inputs: { invokers: account('other'), invokers_update_strategy: 'overwrite' },
    says: [],
  },
  {
    name: 'A21: allUsers behind Identity-Aware Proxy helps nobody either',
    world: hello([everyone], { iapEnabled: true }),
    inputs: { access: 'public' },
    says: ['warn behind-iap: although IAM lets everyone call the service'],
  },
]

const ABOUT = new Set(['caller-kept-out', 'invoker-idle', 'behind-iap'])

describe.concurrent('who is let in', () => {
  for (const [index, row] of ROWS.entries())
    it(row.name, sampleOf(index, row.name.startsWith('A20') ? 'A20' : 'A21'), () => look(row, index))
})

async function look(row: Row, index: number): Promise<void> {
  await using run = await playRow(index, {
    world: worldOf(QUICK, row.world ?? {}),
    inputs: { ...IMAGE, access: 'keep', propagation_timeout: '1s', ...row.inputs },
  })
  const said = run.report.findings
    .filter(({ id }) => ABOUT.has(id))
    .map(({ id, status, reason }) => ({ head: `${status} ${id}`, reason }))
  expect(said.map(({ head }) => head).toSorted(), run.log).toEqual(row.says.map(text => text.split(': ')[0]).toSorted())
  for (const text of row.says) {
    const [head, ...words] = text.split(': ')
    expect(
      said
        .filter(one => one.head === head)
        .map(({ reason }) => reason)
        .join('\n'),
    ).toContain(words.join(': '))
  }
  expect(run.exitCode, run.log).toBe(row.exit ?? 0)
  expect(run.cloud.world.services.has(`projects/${PROJECT}/locations/us-central1/services/hello`)).toBe(
    row.exit === undefined,
  )
}
