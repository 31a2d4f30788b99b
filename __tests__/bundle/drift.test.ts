/** Checks for drift as a workflow has them: what is accepted, and where people are told. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Log } from 'sarif'
import { describe, expect, it } from 'vitest'
import { loadScenario, type Sandbox, startSandbox } from '../../src/emulator/sandbox.ts'
import { playOn, sourceFolder } from '../fixtures/deploy.ts'
import { firstLine, IMAGE, QUICK } from '../fixtures/story.ts'

const WORKFLOW = { ...IMAGE, access: 'keep', env_vars: 'LOG_LEVEL=info', skip_default_labels: 'true' }
const CHECK = { ...WORKFLOW, mode: 'drift' }

/** A service on which somebody has changed two fields. */
async function changed(): Promise<Sandbox> {
  const scenario = loadScenario('update-existing')
  const cloud = await startSandbox({ ...scenario, world: { ...scenario.world, ...QUICK } })
  await playOn(cloud, { inputs: { ...WORKFLOW, env_vars: 'LOG_LEVEL=debug', labels: 'team=ops' } })
  return cloud
}
const check = (cloud: Sandbox, inputs: Record<string, string> = {}, workspace?: string) =>
  playOn(cloud, { inputs: { ...CHECK, labels: 'team=web', ...inputs }, ...(workspace !== undefined && { workspace }) })
const entriesOf = ({ report }: Awaited<ReturnType<typeof check>>) =>
  report.findings.flatMap(({ remedies }) => remedies.filter(({ kind }) => kind === 'baseline').map(({ text }) => text))

describe('drift_baseline', () => {
  it('accepts each difference by the entry that the run has printed, until its day', async () => {
    await using cloud = await changed()
    const red = await check(cloud)
    expect({ exitCode: red.exitCode, count: red.outputs.drift_count }).toEqual({ exitCode: 1, count: '3' })
    const entries = entriesOf(red)
    expect(entries).toHaveLength(3)
    expect(red.summary).toContain('entries for the file of drift_baseline')
    using folder = sourceFolder({
      'all.yaml': `accepted:\n${entries.join('\n')}\n`,
      'one.yaml': `accepted:\n${entries[0]}\n`,
      'over.yaml': `accepted:\n${entries.join('\n').replace(/expires: .*/g, 'expires: 2020-01-31')}\n`,
    })
    const green = await check(cloud, { drift_baseline: 'all.yaml' }, folder.path)
    expect(green).toMatchObject({
      exitCode: 0,
      annotations: [],
      outputs: { drift: 'false', drift_count: '0', verdict: 'ok' },
    })
    expect(firstLine(green.summary)).toBe('## ✅ hello is as the workflow says')
    expect(green.summary).toContain('3 differences are accepted.')
    expect(green.summary).toContain('3 accepted differences')
    const half = await check(cloud, { drift_baseline: 'one.yaml' }, folder.path)
    expect(half).toMatchObject({ exitCode: 1, outputs: { drift_count: '2' } })
    const again = await check(cloud, { drift_baseline: 'over.yaml' }, folder.path)
    expect(again).toMatchObject({ exitCode: 1, outputs: { drift_count: '3' } })
    expect(again.annotations[0]?.text).toContain('It was accepted until 2020-01-31 (WHY), and counts again.')
  })

  it('is wrong before the first request', async () => {
    await using cloud = await changed()
    using folder = sourceFolder({ 'wrong.yaml': 'accepted:\n- id: drift\n' })
    const before = cloud.requests.length
    const wrong = await check(cloud, { drift_baseline: 'wrong.yaml' }, folder.path)
    expect(wrong.annotations[0]?.text).toContain('drift_baseline: has no resource, reason and expires in entry 1')
    const absent = await check(cloud, { drift_baseline: 'worng.yaml' }, folder.path)
    expect(absent.annotations[0]?.text).toContain('drift_baseline')
    expect([wrong.exitCode, absent.exitCode, cloud.requests.length - before]).toEqual([1, 1, 0])
  })
})

describe('sarif_file', () => {
  it('has a result for each difference, at the line of the workflow whose input disagrees', async () => {
    await using cloud = await changed()
    const workflow = [
      'jobs:',
      '  drift:',
      '    steps:',
      '      - uses: octo-org/run-iam-deploy@v1',
      '        with:',
      '          mode: drift',
      '          service: hello',
      '          env_vars: LOG_LEVEL=info',
      '          labels: team=web',
      '',
    ].join('\n')
    using folder = sourceFolder({})
    mkdirSync(join(folder.path, '.github/workflows'), { recursive: true })
    writeFileSync(join(folder.path, '.github/workflows/drift.yml'), workflow)
    const env = {
      GITHUB_WORKFLOW_REF: 'octo-org/hello/.github/workflows/drift.yml@refs/heads/main',
      GITHUB_ACTION_REPOSITORY: 'octo-org/run-iam-deploy',
    }
    const inputs = { ...CHECK, labels: 'team=web', sarif_file: 'drift.sarif' }
    const run = await playOn(cloud, { inputs, env, workspace: folder.path })
    expect(run.exitCode).toBe(1)
    const { version, runs } = JSON.parse(readFileSync(join(folder.path, 'drift.sarif'), 'utf8')) as Log
    const results = runs[0]?.results ?? []
    expect([version, results.length, String(results.length)]).toEqual(['2.1.0', 3, run.outputs.drift_count])
    const places = results.map(({ properties, locations }) => {
      const { artifactLocation, region } = locations?.[0]?.physicalLocation ?? {}
      return [String(properties?.field), artifactLocation?.uri, region?.startLine]
    })
    const path = '.github/workflows/drift.yml'
    expect(places.toSorted()).toEqual([
      ['env[LOG_LEVEL]', path, 8],
      ['labels.team', path, 9],
      ['template.labels.team', path, 9],
    ])
  })

  it('has what was wrong with an input too', async () => {
    await using cloud = await changed()
    using folder = sourceFolder({})
    const inputs = { ...CHECK, access: 'privat', sarif_file: 'faults.sarif' }
    const run = await playOn(cloud, { inputs, workspace: folder.path })
    const { runs } = JSON.parse(readFileSync(join(folder.path, 'faults.sarif'), 'utf8')) as Log
    expect([run.exitCode, runs[0]?.results?.map(({ ruleId, level }) => [ruleId, level])]).toEqual([
      1,
      [['invalid-input', 'error']],
    ])
  })
})

describe('drift_issue', () => {
  const tracked = ({ world }: Sandbox) => world.github.tracked.map(({ state, title }) => `${state}: ${title}`)

  it('keeps one issue: opened, edited in place, closed when nothing differs', async () => {
    await using cloud = await changed()
    const { tracked: issues, comments } = cloud.world.github
    const red = await check(cloud, { drift_issue: 'true' })
    expect([red.exitCode, tracked(cloud)]).toEqual([1, ['open: Drift: hello differs from its workflow']])
    expect(issues[0]).toMatchObject({ labels: ['run-iam-deploy-drift'], author: 'github-actions[bot]' })
    expect(issues[0]?.body).toContain('env&#91;LOG_LEVEL&#93;')
    await check(cloud, { drift_issue: 'true' })
    expect([tracked(cloud).length, comments.length]).toEqual([1, 0])
    await check(cloud, { drift_issue: 'true', access: 'authenticated', flags: '--concurrency=7' })
    expect([tracked(cloud).length, comments.map(({ body }) => body.split(' (')[0])]).toEqual([1, ['It got worse']])
    await playOn(cloud, { inputs: { ...WORKFLOW, labels: 'team=web' } })
    const green = await check(cloud, { drift_issue: 'true' })
    expect([green.exitCode, tracked(cloud)]).toEqual([0, ['closed: Drift: hello differs from its workflow']])
    expect(comments.at(-1)?.body).toMatch(/^Nothing differs now/)
  })

  it('says which permission it lacks, and the check stays what it is', async () => {
    await using cloud = await changed()
    cloud.world.github.issues = 'read'
    const run = await check(cloud, { drift_issue: 'true', drift_fail: 'false' })
    expect([run.exitCode, run.outputs.drift_count, tracked(cloud)]).toEqual([0, '3', []])
    expect(run.annotations.map(({ text }) => text).join('\n')).toContain('Give the job "permissions: issues: write"')
  })
})
