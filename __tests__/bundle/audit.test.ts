/** `mode: drift` with `scope`, as a runner plays it: its files, its baseline, and the report of the run before. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Log } from 'sarif'
import { expect, it } from 'vitest'
import { startSandbox } from '../../src/emulator/sandbox.ts'
import { FOUND, ofScope, organisation } from '../fixtures/audited.ts'
import { playOn, sourceFolder } from '../fixtures/deploy.ts'

it('is accepted by the printed entries, told to code scanning, and compared with the report before', async () => {
  await using cloud = await startSandbox({ world: organisation() })
  using folder = sourceFolder({})
  const play = (inputs: Record<string, string>) =>
    playOn(cloud, {
      inputs: ofScope(cloud, { report_path: join(folder.path, 'audit.json'), ...inputs }),
      workspace: folder.path,
    })
  const red = await play({})
  expect(red).toMatchObject({ exitCode: 1, outputs: { drift: 'true', drift_count: String(FOUND.length) } })
  expect(red.report.audit?.trend).toBeUndefined()
  const entries = red.report.findings.flatMap(({ remedies }) =>
    remedies.filter(({ kind }) => kind === 'baseline').map(({ text }) => text),
  )
  writeFileSync(join(folder.path, 'all.yaml'), `accepted:\n${entries.join('\n')}\n`)
  const green = await play({ drift_baseline: 'all.yaml', sarif_file: 'audit.sarif' })
  expect(green).toMatchObject({ exitCode: 0, outputs: { drift: 'false', verdict: 'ok' } })
  expect(green.report.audit?.trend).toEqual({ new: 0, gone: 0, unchanged: FOUND.length })
  expect(green.summary).toContain(`**Since the report before:** 0 new, 0 gone, ${FOUND.length} unchanged.`)
  const sarif: Log = JSON.parse(readFileSync(join(folder.path, 'audit.sarif'), 'utf8'))
  expect(sarif.runs[0]?.automationDetails?.id).toContain('organizations/987654321098')
  expect(sarif.runs[0]?.results?.filter(({ suppressions }) => suppressions)).toHaveLength(FOUND.length)
})

it('refuses a scope that is none, or beside a service, before any request', async () => {
  await using cloud = await startSandbox({ world: organisation() })
  const run = await playOn(cloud, { inputs: ofScope(cloud, { scope: 'my-project', service: 'hello' }) })
  expect(run.annotations.map(({ text }) => text)).toEqual([
    expect.stringContaining('is not projects/PROJECT'),
    expect.stringContaining('is given together with service'),
  ])
  expect(cloud.requests).toEqual([])
})
