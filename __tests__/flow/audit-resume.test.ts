/** An audit that is stopped by a quota or a cancellation says how far it came, and goes on with its own report. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Sandbox, startSandbox } from '../../src/emulator/sandbox.ts'
import { Cancelled } from '../../src/errors.ts'
import type { Report } from '../../src/model.ts'
import { renderSummary } from '../../src/report/summary.ts'
import { FOUND, ofScope, organisation, told } from '../fixtures/audited.ts'
import { callOf, PROJECT } from '../fixtures/story.ts'
import { deploy } from './engine.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'resume-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const AT = `projects/${PROJECT}/locations/us-central1/services`
const LAST = 'zz-open'
const OPEN = `audit-public medium ${LAST} bindings[roles/run.invoker].allUsers`
/** More than are confirmed together, and the last one is public. */
const COPIES = 600

async function cloudOf(): Promise<Sandbox> {
  const cloud = await startSandbox({ world: organisation() })
  const { services, policies } = cloud.world
  const put = (like: string, name: string) => {
    const found = services.get(`${AT}/${like}`)
    if (found) services.set(`${AT}/${name}`, { ...found, service: { ...found.service, name: `${AT}/${name}` } })
  }
  for (let at = 0; at < COPIES; at++) put('hidden', `copy-${String(at).padStart(4, '0')}`)
  put('open', LAST)
  const policy = policies.get(`//run.googleapis.com/${AT}/open`)
  if (policy) policies.set(`//run.googleapis.com/${AT}/${LAST}`, policy)
  return cloud
}

const QUOTA = { api: 'run.googleapis.com', path: `services/${LAST}$`, times: 0, status: 429, body: {} }
const asked = (cloud: Sandbox) => cloud.requests.map(callOf).filter(call => / run\.googleapis\.com/.test(call))
const stopped = ({ findings }: Report) =>
  findings.filter(({ status, id }) => status === 'fail' && id === 'drift-unknown').map(({ reason }) => reason)

/** What the run leaves at report_path. */
function fileOf(report: object): string {
  const path = join(folder, `${crypto.randomUUID()}.json`)
  writeFileSync(path, JSON.stringify(report))
  return path
}

it('a quota that is over stops it; the next run goes on, and the whole is what one run finds', async () => {
  await using whole = await cloudOf()
  const { report: expected } = await deploy(whole, ofScope(whole))
  expect(told(expected)).toEqual([...FOUND, OPEN].toSorted())

  await using cloud = await cloudOf()
  cloud.world.faults.push({ ...QUOTA, headers: { 'retry-after': '0' } })
  const { report: first } = await deploy(cloud, ofScope(cloud, { report_path: join(folder, 'none.json') }))
  expect(first).toMatchObject({ verdict: 'blocked', audit: { partial: true } })
  expect(first.audit?.after).toMatch(/services\/copy-\d+$/)
  expect(stopped(first)).toEqual([
    expect.stringMatching(
      /^The audit is partial: it stopped after 500 of \d+ resources\. .* If the next run finds this report at report_path within a day, it goes on there\.$/,
    ),
  ])
  expect(told(first)).not.toContain(OPEN)

  cloud.world.faults.length = 0
  const before = asked(cloud).length
  const { report: second, log } = await deploy(cloud, ofScope(cloud, { report_path: fileOf(first) }))
  expect(told(second)).toEqual(told(expected))
  expect(second.audit).toEqual({ ...expected.audit, began: first.audit?.began })
  expect(second.verdict).toBe('drift')
  expect(log.join('\n')).toContain(`It goes on with the audit of ${first.audit?.began}, after `)
  expect(renderSummary(second)).toContain('This audit went on with one that began at ')
  // What is covered is asked about no more.
  const again = asked(cloud).slice(before)
  expect(again.some(call => call.includes('services/closed'))).toBe(false)
  expect(again.some(call => call.includes(`services/${LAST}`))).toBe(true)
})

it('a cancellation says the same, and loses nothing', async () => {
  await using cloud = await cloudOf()
  cloud.world.faults.push({ ...QUOTA, headers: { 'retry-after': '20' } })
  const control = new AbortController()
  const run = deploy(cloud, ofScope(cloud), { signal: control.signal })
  while (!asked(cloud).some(call => call.endsWith(`services/${LAST}`))) await new Promise(done => setTimeout(done, 10))
  control.abort(new Cancelled('Cancelled: the run got SIGTERM.'))
  const { report } = await run.catch(error => {
    throw new Error('The run threw.', { cause: error })
  })
  expect(report.findings[0]).toMatchObject({ id: 'cancelled', reason: 'Cancelled: the run got SIGTERM.' })
  expect(report.audit?.after).toMatch(/services\/copy-\d+$/)
  expect(stopped(report)).toEqual([expect.stringContaining('With report_path, and the file kept from run to run')])
  expect(told(report)).toEqual(expect.arrayContaining(FOUND.filter(line => /closed|legacy|stranger|wrong/.test(line))))
})

it('a run in between that cannot even read the inventory keeps what there is', async () => {
  await using cloud = await cloudOf()
  cloud.world.faults.push({ ...QUOTA, headers: { 'retry-after': '0' } })
  const { report: first } = await deploy(cloud, ofScope(cloud))
  const refused = { status: 403, times: 0, body: { error: { code: 403, status: 'PERMISSION_DENIED', message: 'No.' } } }
  cloud.world.faults.push({ ...refused, api: 'cloudasset.googleapis.com', path: 'searchAll' })
  cloud.world.faults.push({ ...refused, api: 'cloudresourcemanager.googleapis.com', path: 'v3/(projects|folders)$' })
  const { report: between } = await deploy(cloud, ofScope(cloud, { report_path: fileOf(first) }))
  expect([between.audit?.after, between.audit?.began]).toEqual([first.audit?.after, first.audit?.began])
  expect(between.audit?.services).toBe(first.audit?.services)
  const kept = told(first).filter(line => /closed|legacy|stranger|wrong/.test(line))
  expect(told(between)).toEqual(kept)
})

it('a report that says that all was audited silences nothing', async () => {
  await using cloud = await startSandbox({ world: organisation() })
  const { report } = await deploy(cloud, ofScope(cloud))
  const { audit, target } = report
  const forged = {
    mode: 'drift',
    target,
    findings: [],
    audit: { ...audit, after: '~', began: new Date().toISOString() },
  }
  const { report: second, log } = await deploy(cloud, ofScope(cloud, { report_path: fileOf(forged) }))
  expect(told(second)).toEqual(FOUND)
  expect(second.audit?.began).toBeUndefined()
  expect(log.join('\n')).toContain('Nothing comes after that, so the audit begins again.')
})
