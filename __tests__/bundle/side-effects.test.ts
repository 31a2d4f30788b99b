/** What a run does in place of gcloud's side effects: docs/gcloud-flags.md#side-effects. Those of `--iap` are in worlds/iap.ts. */
import { describe, expect, it } from 'vitest'
import type { WorldSpec } from '../../src/emulator/scenario.ts'
import { fieldCase } from '../fixtures/field-cases.ts'
import { changing, failing, IMAGE, QUICK, serviceIn } from '../fixtures/story.ts'
import { playRow } from '../flow/engine.ts'
import { worldOf } from './worlds/world.ts'

interface Row {
  name: string
  world?: WorldSpec
  inputs: Record<string, string>
  /** The finding that stops the run, before anything is changed: `ID: TEXT`. */
  stops?: string
  /** Of the service afterwards. */
  template?: object
}

const container = { image: IMAGE.image }
const hello = (template: object): WorldSpec => ({ services: { hello: { service: { template } } } })
const all = { connector: 'projects/demo-project/locations/us-central1/connectors/c', egress: 'ALL_TRAFFIC' }

const ROWS: Row[] = [
  {
    name: 'an API that is off is told, and not enabled',
    world: { disabledApis: ['sqladmin.googleapis.com'] },
    inputs: { flags: '--add-cloudsql-instances=demo-project:us-central1:db' },
    stops: 'api-disabled: sqladmin.googleapis.com is not enabled',
  },
  {
    name: '--clear-vpc-connector that sends all traffic to the internet is refused',
    world: hello({ containers: [container], vpcAccess: all }),
    inputs: { flags: '--clear-vpc-connector' },
    stops: 'invalid-input: sends all outgoing traffic to the public internet',
  },
  {
    name: '--clear-vpc-connector is done where that is said',
    world: hello({ containers: [container], vpcAccess: all }),
    inputs: { flags: '--clear-vpc-connector --vpc-egress=private-ranges-only' },
    template: { containers: [container] },
  },
  {
    name: '--function behind a command is refused',
    world: hello({ containers: [{ ...container, command: ['node', 'server.js'] }] }),
    inputs: { image: '', source: 'examples/hello', flags: '--function=hello' },
    stops: 'invalid-input: --function=hello has no effect while the container has the command',
  },
  {
    name: 'a new service gets start-up CPU boost',
    inputs: {},
    template: { containers: [{ resources: { startupCpuBoost: true } }] },
  },
  {
    name: 'one that is there keeps what it has',
    world: hello({ containers: [container] }),
    inputs: {},
    template: { containers: [{ image: expect.stringContaining('hello') }] },
  },
]

describe.concurrent('I8: a side effect of gcloud', fieldCase('I8'), () => {
  it.each(ROWS.map((row, index) => [row.name, row, index] as const))('%s', async (_, row, index) => {
    let from = 0
    await using run = await playRow(index, {
      world: worldOf(QUICK, row.world ?? {}),
      inputs: { ...IMAGE, access: 'keep', ...row.inputs },
      onCloud: ({ requests }) => {
        from = requests.length
      },
    })
    const [found] = failing(run.report)
    if (row.stops) {
      const [id = '', text = ''] = row.stops.split(': ')
      expect({ id: found?.id, exit: run.exitCode }, run.log).toEqual({ id, exit: 1 })
      expect(found?.reason).toContain(text)
      expect(changing(run.cloud.requests.slice(from))).toEqual([])
    } else {
      expect({ found, exit: run.exitCode }, run.log).toEqual({ found: undefined, exit: 0 })
      expect(serviceIn(run.cloud.world).template).toMatchObject(row.template ?? {})
    }
  })
})
