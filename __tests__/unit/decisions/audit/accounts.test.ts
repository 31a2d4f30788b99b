/** Deleted members, accounts that own a project, and accounts that are gone. */
import { describe, expect, it } from 'vitest'
import { auditFindings } from '../../../../src/decisions/audit/findings.ts'
import { suspectsOf, suspicionsOf } from '../../../../src/decisions/audit/suspects.ts'
import type { RunSeen } from '../../../../src/facts/audit/inventory.ts'
import type { Live } from '../../../../src/facts/audit/live.ts'
import type { Fact } from '../../../../src/model.ts'
import type { ServiceAccount } from '../../../../src/wire.ts'
import {
  COURT,
  functionOf,
  inventoryOf,
  invoker,
  known,
  liveOf,
  NODE,
  NUMBER,
  nameOf,
  ORGANIZATION,
  policy,
  RUNTIME,
  refused,
  service,
} from './fixtures.ts'

const GONE = 'deleted:serviceAccount:old@demo.iam.gserviceaccount.com?uid=1'
const run = (name: string, account = RUNTIME): RunSeen => ({ name, project: NUMBER, above: [], account })
const told = (inventory: ReturnType<typeof inventoryOf>, live: Partial<Live>) =>
  auditFindings(inventory, liveOf(live), COURT, true).findings

describe('a deleted member', () => {
  it.each([
    ['service', nameOf('api'), 1],
    ['job', nameOf('nightly', 'jobs'), 1],
    ['worker pool', nameOf('pool', 'workerPools'), 0],
    ['function', functionOf('old'), 1],
    ['project', NODE, 1],
    ['organisation', ORGANIZATION, 1],
  ])('of a %s is told with any role, and with a command where there is one', (_, name, commands) => {
    const findings = told(inventoryOf(), {
      policies: new Map([[name, policy({ role: 'roles/storage.admin', members: [GONE, 'user:a@b.c'] })]]),
    })
    expect(findings).toMatchObject([
      { id: 'audit-dangling', severity: 'low', resource: name, difference: { found: GONE } },
    ])
    expect(findings[0]?.remedies).toHaveLength(commands)
  })

  it('that the live policy does not have any more is not told', () => {
    expect(
      told(inventoryOf({ bindings: new Map([[NODE, [invoker(GONE)]]]) }), { policies: new Map([[NODE, policy()]]) }),
    ).toEqual([])
  })
})

describe('a runtime account with a primitive role', () => {
  const job = nameOf('nightly', 'jobs')
  const strong = (role: string, member = `serviceAccount:${RUNTIME}`) => ({ role, members: [member] })
  it.each([
    ['owner', 'roles/owner', 'high'],
    ['editor', 'roles/editor', 'medium'],
    ['viewer', 'roles/viewer', undefined],
    ['something narrow', 'roles/run.viewer', undefined],
  ])('as %s', (_, role, severity) => {
    const inventory = inventoryOf({ runs: [run(job)], bindings: new Map([[NODE, [strong(role)]]]) })
    expect(suspectsOf(suspicionsOf(inventory, COURT)).holders).toEqual(severity ? [NODE] : [])
    const findings = told(inventory, {
      policies: new Map([[NODE, policy(strong(role))]]),
      runs: new Map([[job, known(RUNTIME)]]),
    })
    expect(findings.map(finding => finding.severity)).toEqual(severity ? [severity] : [])
  })

  it('is told with what runs as it, in any letters', () => {
    const inventory = inventoryOf({ services: [service('api'), service('web')], runs: [run(job)] })
    const findings = told(inventory, {
      policies: new Map([[NODE, policy(strong('roles/owner', `serviceAccount:${RUNTIME.toUpperCase()}`))]]),
    })
    expect(findings[0]?.reason).toBe(
      `${RUNTIME.toUpperCase()}, as which service api in project demo, europe-west1 and 2 others run, has roles/owner on project demo.`,
    )
  })

  it('is not told where everything runs as another by now', () => {
    const inventory = inventoryOf({ services: [service('api')], runs: [run(job)] })
    const policies = new Map([[NODE, policy(strong('roles/owner'))]])
    const left = new Map([[nameOf('api'), known('other@demo.iam.gserviceaccount.com')]])
    expect(
      told(inventory, { policies, runs: new Map<string, Fact<string | null>>([...left, [job, known(null)]]) }),
    ).toEqual([])
    expect(told(inventory, { policies, runs: left })).toHaveLength(1)
  })

  it('asks five of what runs as it', () => {
    const services = Array.from({ length: 500 }, (_, at) => service(`s${at}`))
    const { users, services: read } = suspectsOf(
      suspicionsOf(inventoryOf({ services, bindings: new Map([[NODE, [strong('roles/editor')]]]) }), COURT),
    )
    expect(users.get(RUNTIME)).toMatchObject({ always: 5 })
    expect(read).toEqual([])
  })

  it('of somebody as whom nothing runs is not our business', () => {
    const inventory = inventoryOf({
      services: [service('api')],
      bindings: new Map([[NODE, [strong('roles/owner', 'user:ada@example.com')]]]),
    })
    expect(suspectsOf(suspicionsOf(inventory, COURT)).holders).toEqual([])
  })
})

describe('a runtime account', () => {
  const agent = `service-${NUMBER}@gcp-sa-x.iam.gserviceaccount.com`
  it('is asked about where the inventory does not have it as enabled; Google keeps its own', () => {
    const inventory = inventoryOf({
      services: [
        service('a'),
        service('b', { account: 'off@demo.iam.gserviceaccount.com' }),
        service('c', { account: agent }),
      ],
      runs: [run(nameOf('d', 'jobs'), 'far@other.iam.gserviceaccount.com'), run(functionOf('e'), '')],
      accounts: new Map([
        [RUNTIME, false],
        ['off@demo.iam.gserviceaccount.com', true],
      ]),
    })
    expect(suspectsOf(suspicionsOf(inventory, COURT)).accounts).toEqual([
      'off@demo.iam.gserviceaccount.com',
      'far@other.iam.gserviceaccount.com',
    ])
  })

  it.each([
    ['is gone', null, known(RUNTIME), 'does not exist: its next deploy fails.'],
    ['is disabled', { disabled: true }, known(RUNTIME), 'is disabled: its next deploy fails.'],
    ['exists', {}, known(RUNTIME), undefined],
    ['is gone, and nothing runs as it by now', null, known('new@demo.iam.gserviceaccount.com'), undefined],
    ['is gone, and so is what ran as it', null, known(null), undefined],
  ])('that %s', (_, account, runs, said) => {
    const inventory = inventoryOf({ services: [service('api')] })
    const findings = told(inventory, {
      accounts: new Map([[RUNTIME, known(account as ServiceAccount | null)]]),
      runs: new Map([[nameOf('api'), runs]]),
    })
    expect(findings.map(({ id, reason }) => `${id}: ${reason}`)).toEqual(
      said ? [expect.stringContaining(`${RUNTIME}, which ${said}`)] : [],
    )
  })
})

describe('what could not be read', () => {
  it('is no all-clear', () => {
    const name = nameOf('api')
    const live = {
      services: new Map([[name, refused('Not permitted.')]]),
      runs: new Map([
        [name, refused()],
        [nameOf('j', 'jobs'), refused()],
      ]),
    }
    expect(
      told(inventoryOf({ services: [service('api')] }), live).map(({ status, reason }) => `${status}: ${reason}`),
    ).toEqual([
      expect.stringMatching(/^unknown: 1 service that had to be confirmed could not be read/),
      expect.stringMatching(/^unknown: 1 job or worker pool that had to be confirmed could not be read/),
    ])
  })

  it('of the inventory makes the audit partial', () => {
    const gap = { what: 'the services of p', why: 'Not permitted.', evidence: [] }
    const { findings, counts } = auditFindings(inventoryOf({ gaps: [gap, gap, gap] }), liveOf(), COURT, false)
    expect(findings).toMatchObject([{ id: 'drift-unknown', status: 'fail' }])
    expect(findings[0]?.reason).toBe(
      'The audit is partial: the services of p could not be read. Not permitted. 2 other parts could not be read either. What is there was not audited; the rest is reported.',
    )
    expect(counts.partial).toBe(true)
  })
})
