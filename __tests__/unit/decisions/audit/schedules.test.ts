/** Cloud Scheduler jobs that their service refuses: what is suspicious by the inventory, and what the live resources confirm. */
import { describe, expect, it } from 'vitest'
import { auditFindings } from '../../../../src/decisions/audit/findings.ts'
import { suspectsOf, suspicionsOf } from '../../../../src/decisions/audit/suspects.ts'
import type { ScheduleSeen, ServiceSeen } from '../../../../src/facts/audit/inventory.ts'
import type { Live, LiveService } from '../../../../src/facts/audit/live.ts'
import type { Binding, ServiceAccount } from '../../../../src/wire.ts'
import {
  CALLER,
  COURT,
  DOORS,
  inventoryOf,
  invoker,
  known,
  liveOf,
  NODE,
  nameOf,
  ORGANIZATION,
  policy,
  RUNTIME,
  refused,
  service,
  urlOf,
} from './fixtures.ts'

const JOB = '//cloudscheduler.googleapis.com/projects/demo/locations/europe-west1/jobs/nightly'
const job = (more: Partial<ScheduleSeen> = {}): ScheduleSeen => ({
  ...{ name: JOB, uri: `${urlOf('api')}/task`, account: CALLER, audience: urlOf('api'), paused: false, ...more },
})
const MEMBER = `serviceAccount:${CALLER}`

/** The same world for the inventory and for the live answers. */
interface Row {
  job?: Partial<ScheduleSeen>
  doors?: Partial<LiveService>
  bindings?: Binding[]
  project?: Binding[]
  organization?: Binding[]
  /** Of the caller. */
  account?: Partial<ServiceAccount> | null
}

function judge({ job: more, doors, bindings = [], project = [], organization = [], account = {} }: Row) {
  const seen: ServiceSeen = service('api', { ...doors, audiences: { urls: [urlOf('api')], custom: ['custom'] } })
  const inventory = inventoryOf({
    ...{ services: [seen], schedules: [job(more)] },
    accounts: new Map([[RUNTIME, false], ...(account && !account.disabled ? ([[CALLER, false]] as const) : [])]),
    bindings: new Map([
      [nameOf('api'), bindings],
      [NODE, project],
      [ORGANIZATION, organization],
    ]),
  })
  const suspects = suspectsOf(suspicionsOf(inventory, COURT))
  const all = new Map([
    [nameOf('api'), policy(...bindings)],
    [NODE, policy(...project)],
    [ORGANIZATION, policy(...organization)],
  ])
  const only = <T>(names: readonly string[], read: ReadonlyMap<string, T>) =>
    new Map([...read].filter(([name]) => names.includes(name)))
  const live = liveOf({
    services: only(
      suspects.services,
      new Map([[nameOf('api'), known({ ...DOORS, ...doors, audiences: seen.audiences })]]),
    ),
    policies: only(suspects.holders, all),
    schedules: only(suspects.schedules, new Map([[JOB, known(job(more))]])),
    accounts: only(suspects.accounts, new Map([[CALLER, known(account as ServiceAccount | null)]])),
  })
  const told = auditFindings(inventory, live, COURT, true).findings.filter(({ id }) => id === 'audit-schedule')
  return { suspects, told: told.map(({ field, severity }) => `${severity} ${field?.replace('httpTarget.', '')}`) }
}

const TOKEN = 'oidcToken'
const AUDIENCE = 'oidcToken.audience'
const ACCOUNT = 'oidcToken.serviceAccountEmail'
const expired = { expression: 'request.time < timestamp("2026-01-01T00:00:00Z")' }

describe('a job', () => {
  it.each<[string, Row, string[]]>([
    ['as it should be', { bindings: [invoker(MEMBER)] }, []],
    ['with an invoker role on the project', { project: [invoker(MEMBER)] }, []],
    [
      'with a stronger role on the organisation',
      { organization: [{ role: 'roles/run.admin', members: [MEMBER] }] },
      [],
    ],
    ['in other letters', { bindings: [invoker(MEMBER.toUpperCase().replace('SERVICEACCOUNT', 'serviceAccount'))] }, []],
    ['without an invoker role', {}, [`high ${ACCOUNT}`]],
    [
      'with a role that calls nothing',
      { bindings: [{ role: 'roles/run.viewer', members: [MEMBER] }] },
      [`high ${ACCOUNT}`],
    ],
    ['whose condition is over', { bindings: [{ ...invoker(MEMBER), condition: expired }] }, [`high ${ACCOUNT}`]],
    ['that may be in a group', { bindings: [invoker('group:all@example.com')] }, []],
    ['with a role of its own making', { bindings: [{ role: 'projects/demo/roles/caller', members: [MEMBER] }] }, []],
    [
      'under a condition that nobody evaluates',
      { bindings: [{ ...invoker(MEMBER), condition: { expression: 'x.y' } }] },
      [],
    ],
    ['for another audience', { job: { audience: 'https://other' }, bindings: [invoker(MEMBER)] }, [`high ${AUDIENCE}`]],
    ['for a custom audience', { job: { audience: 'custom' }, bindings: [invoker(MEMBER)] }, []],
    ['for its own address by default', { job: { audience: '' }, bindings: [invoker(MEMBER)] }, []],
    ['with both faults', { job: { audience: 'https://other' } }, [`high ${AUDIENCE}`, `high ${ACCOUNT}`]],
    ['without a token', { job: { account: '' }, bindings: [invoker(MEMBER)] }, [`high ${TOKEN}`]],
    ['without a token, of a public service', { job: { account: '' }, bindings: [invoker('allUsers')] }, []],
    ['without a token, of a service in an open project', { job: { account: '' }, project: [invoker('allUsers')] }, []],
    ['without a token and without the invoker check', { job: { account: '' }, doors: { unchecked: true } }, []],
    ['that the proxy asks first', { doors: { iap: true } }, []],
    ['that is paused', { job: { paused: true } }, [`low ${ACCOUNT}`]],
    ['whose account is disabled', { bindings: [invoker(MEMBER)], account: { disabled: true } }, [`high ${ACCOUNT}`]],
    ['whose account is gone', { bindings: [invoker(MEMBER)], account: null }, [`high ${ACCOUNT}`]],
    [
      'whose account is gone, of a public service',
      { bindings: [invoker('allUsers')], account: null },
      [`high ${ACCOUNT}`],
    ],
    ['that calls another address', { job: { uri: 'https://elsewhere.example' } }, []],
    ['whose address is none', { job: { uri: 'not an address' } }, []],
  ])('%s', (_, row, expected) => expect(judge(row).told).toEqual(expected))

  it('that is fine costs no request', () => {
    const { suspects } = judge({ bindings: [invoker(MEMBER)] })
    expect(suspects).toMatchObject({ services: [], holders: [], schedules: [], accounts: [], projects: [] })
  })

  it.each<[string, Partial<Live>]>([
    ['changed by now', { schedules: new Map([[JOB, known(job({ audience: 'custom' }))]]) }],
    ['gone by now', { schedules: new Map([[JOB, known(null)]]) }],
    ['of a service that is gone by now', { services: new Map([[nameOf('api'), known(null)]]) }],
    ['of a service whose policy cannot be read', { policies: new Map([[nameOf('api'), refused()]]) }],
  ])('%s is not told', (_, change) => {
    const inventory = inventoryOf({ services: [service('api')], schedules: [job()] })
    const live = liveOf({
      services: new Map([
        [nameOf('api'), known({ ...DOORS, audiences: { urls: [urlOf('api')], custom: ['custom'] } })],
      ]),
      policies: new Map([
        [nameOf('api'), policy(...(change.schedules ? [invoker(MEMBER)] : []))],
        [NODE, policy()],
        [ORGANIZATION, policy()],
      ]),
      schedules: new Map([[JOB, known(job())]]),
      ...change,
    })
    const { findings } = auditFindings(inventory, live, COURT, true)
    expect(findings.filter(({ id }) => id === 'audit-schedule')).toEqual([])
  })
})
