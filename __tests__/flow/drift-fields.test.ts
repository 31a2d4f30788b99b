/**
 * For every flag: deploy it, see that a check finds nothing, set its field back by a raw request as somebody else, and see that the check
 * names it. A flag without a row here fails the suite.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Sandbox } from '../../src/emulator/sandbox.ts'
import type { FlagName } from '../../src/inputs/flags/flag-kinds.ts'
import { FLAGS } from '../../src/inputs/flags/flags.ts'
import type { Finding } from '../../src/model.ts'
import { AT, asMallory, driftCloud } from '../fixtures/drift-cloud.ts'
import { FLAG_ROWS, GROUPS, NO_ROW } from '../fixtures/drift-rows.ts'
import { deploy } from './engine.ts'

type Group = keyof typeof GROUPS
const IMAGE = 'us-docker.pkg.dev/cloudrun/container/hello'
const COLLECTION = { service: 'services', job: 'jobs', worker_pool: 'workerPools' } as const
const rows = Object.entries(FLAG_ROWS) as [FlagName, NonNullable<(typeof FLAG_ROWS)[FlagName]>][]

it('every flag that a deploy takes has a row, or says why it has none', () => {
  const taken = FLAGS.filter(({ refused, sets }) => refused === undefined && sets !== '' && !sets.startsWith('nothing'))
  const told = new Set([...Object.keys(FLAG_ROWS), ...Object.keys(NO_ROW)])
  expect(taken.map(({ name }) => name).filter(name => !told.has(name))).toEqual([])
  expect([...told].filter(name => !taken.some(flag => flag.name === name))).toEqual([])
})

/** What goes with a flag of its group. */
const PARTS = /volume|cloudsql|containers\[old\]|nodeSelector|subnetwork|limits\.(cpu|memory)|enableAutomaticUpdates/

/** What only the server writes, besides what names the resource. */
const SERVERS =
  /^(name|uid|generation|createTime|updateTime|creator|lastModifier|etag|observedGeneration|terminalCondition|conditions|latest.*|uri|urls|reconciling|traffic|trafficStatuses|instanceSplitStatuses|executionCount)$/

describe.each(Object.keys(GROUPS) as Group[])('%s', group => {
  const { kind, inputs } = GROUPS[group]
  const mine = rows.filter(([, one]) => one.group === group)
  const line = (of: 'wanted' | 'other') =>
    mine
      .map(([, one]) => one[of])
      .filter(Boolean)
      .join(' ')
  const access = kind === 'service' ? 'authenticated' : 'keep'
  const base = { service: '', [kind]: group, access, source: '', image: IMAGE, skip_default_labels: 'true', ...inputs }
  const path = `/v2/${AT}/${COLLECTION[kind]}/${group}`
  let cloud: Sandbox
  let clean: Finding[]
  let found: Finding[]

  const api = (method: string, body?: object) => asMallory(cloud, 'RUN', method, path, body)
  const run = async (flags: string, mode = 'deploy') => {
    const { report } = await deploy(cloud, { ...base, flags, mode })
    const failed = report.findings.filter(({ status, severity }) => status === 'fail' && !severity)
    expect(failed.map(({ reason }) => reason)).toEqual([])
    return report.findings.filter(({ severity }) => severity)
  }

  beforeAll(async () => {
    cloud = await driftCloud()
    await run(line('other'))
    const before = Object.entries(await api('GET')).filter(([field]) => !SERVERS.test(field))
    await run(line('wanted'))
    clean = await run(line('wanted'), 'drift')
    await api('PATCH', { name: path.slice(4), ...Object.fromEntries(before) })
    found = await run(line('wanted'), 'drift')
  }, 60_000)
  afterAll(() => cloud?.[Symbol.asyncDispose]())

  it('is clean after the deploy', () => {
    expect(clean.map(({ reason }) => reason)).toEqual([])
  })

  it.each(mine)('%s', (_, { fields }) => {
    expect(found.map(({ field }) => field)).toEqual(expect.arrayContaining(fields))
    for (const field of fields) {
      const one = found.find(finding => finding.field === field)
      expect(one).toMatchObject({ id: 'drift', status: 'fail' })
      expect(one?.reason).toMatch(/ (is|has) .*\.$/)
    }
  })

  it('offers flags that say what is there', () => {
    const offered = found.flatMap(({ field, remedies }) =>
      remedies.filter(({ alternative }) => alternative).map(({ text }) => `${field}: ${text.replace(/\s+/g, ' ')}`),
    )
    expect(offered).toMatchSnapshot()
  })

  it('names nothing that nobody changed', () => {
    const expected = new Set(mine.flatMap(([, { fields }]) => fields))
    // Parts of one setting, which stand beside its first field.
    const others = found.flatMap(({ field = '' }) => (expected.has(field) ? [] : field))
    expect(others.filter(field => !PARTS.test(field))).toEqual([])
  })
})
