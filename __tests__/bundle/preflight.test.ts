/** Runs that only look, through the bundle: the world is the same afterwards, and the exit code says what a deploy would meet. */
import { describe, expect, it } from 'vitest'
import type { Played } from '../../scripts/play/runner.ts'
import { loadScenario, startSandbox } from '../../src/emulator/sandbox.ts'
import { playOn } from '../fixtures/deploy.ts'
import { BUCKET, changing, choiceOf, firstLine, plain, QUICK, snapshot, topOf } from '../fixtures/story.ts'

/** Plays on a fresh world and holds the world against what it was. */
async function look(
  name: string,
  inputs: Record<string, string>,
): Promise<Played & { report: import('../../src/model.ts').Report }> {
  const scenario = loadScenario(name)
  await using cloud = await startSandbox({ ...scenario, world: { ...scenario.world, ...QUICK } })
  const before = snapshot(cloud.world)
  const run = await playOn(cloud, { inputs })
  expect(snapshot(cloud.world)).toBe(before)
  expect(changing(cloud.requests)).toEqual([])
  expect(run.outputs.changed).toBe('false')
  expect(run.report.changes).toEqual([])
  expect(new Set(run.report.plan.map(({ state }) => state))).toEqual(new Set(['planned']))
  expect(run.complaints).toEqual([])
  return run
}

describe.each([
  ['mode: preflight', { mode: 'preflight' }],
  ['dry_run: true', { dry_run: 'true' }],
])('%s', (_, inputs) => {
  it('says what would be done to a new service, and does none of it', async () => {
    const run = await look('open-project', inputs)
    // Before the build nobody knows what the build account holds, with the set-up of docs/setup.md.
    expect({ exitCode: run.exitCode, verdict: run.outputs.verdict }).toEqual({ exitCode: 0, verdict: 'warning' })
    expect(firstLine(run.summary)).toBe('## ⚠️ Ready: hello can be deployed')
    expect(topOf(run.summary)).toMatch(
      /^> It is not known whether the build account \S+ is allowed to read the source, push the image, /m,
    )
    expect(run.report.plan.map(({ kind }) => kind)).toEqual([
      'create-bucket',
      'create-repository',
      'upload-source',
      'build-image',
      'deploy-service',
      'set-public-binding',
    ])
    expect(plain(run.summary)).toContain('### What would be done')
    expect(plain(run.summary)).toContain(`Create the bucket ${BUCKET}`)
    expect(run.outputs).not.toHaveProperty('revision')
    expect(run.outputs).not.toHaveProperty('build_id')
  })

  it('says what an update would change, with the access that it would keep', async () => {
    const run = await look('update-existing', inputs)
    expect(run.exitCode).toBe(0)
    expect(choiceOf(run.report, 'access')).toBe('all-users')
    const paths = run.report.plan.flatMap(({ changes }) => changes.map(({ path }) => path))
    expect(paths).toContainEqual(expect.stringMatching(/^template\.containers\[\w+\]\.env\[LOG_LEVEL\]$/))
    expect(paths.filter(path => path.includes('GREETING'))).toEqual([])
  })

  it('decides as a deploy would where policies restrict access, and is green where that only warns', async () => {
    expect(choiceOf((await look('domain-restricted', inputs)).report, 'access')).toBe('no-invoker-iam-check')
    const run = await look('fully-restricted', inputs)
    expect({ exitCode: run.exitCode, verdict: run.outputs.verdict }).toEqual({ exitCode: 0, verdict: 'warning' })
    expect(choiceOf(run.report, 'access')).toBe('oidc-only')
  })

  it('tries nothing where policies cannot be read: that stays unknown', async () => {
    const run = await look('policies-unreadable', inputs)
    expect(run.exitCode).toBe(0)
    expect(run.report.findings.filter(({ id }) => id === 'policy-unreadable')).toHaveLength(4)
    const possible = run.report.decisions[0]?.alternatives.slice(0, 2).map(alternative => alternative.possible)
    expect(possible).toEqual(['unknown', 'unknown'])
  })

  it('is red where a deploy would be blocked by a missing permission', async () => {
    const run = await look('build-account-lacks-roles', inputs)
    expect({ exitCode: run.exitCode, verdict: run.outputs.verdict }).toEqual({ exitCode: 1, verdict: 'blocked' })
    expect(run.annotations.filter(({ level }) => level === 'error')).toHaveLength(1)
  })

  it('is red where a deploy would be blocked by a policy', async () => {
    const run = await look('fully-restricted', { ...inputs, on_public_denied: 'fail' })
    expect({ exitCode: run.exitCode, verdict: run.outputs.verdict }).toEqual({ exitCode: 1, verdict: 'blocked' })
  })
})
