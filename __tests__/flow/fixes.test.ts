/** The fix of a failed start, applied as it is written, ends that failure: over random worlds never the same refusal twice. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { startSandbox } from '../../src/emulator/sandbox.ts'
import type { WorldSpec } from '../../src/emulator/scenario.ts'
import type { Report } from '../../src/model.ts'
import { drawn } from '../fixtures/share.ts'
import { deploy } from './engine.ts'

const INPUTS = { source: '', image: 'us-docker.pkg.dev/cloudrun/container/hello', access: 'keep', verify: 'false' }
const GPU = '--gpu=1 --gpu-type=nvidia-l4 --cpu=4 --memory=16Gi --no-cpu-throttling'

async function run(world: WorldSpec, inputs: Record<string, string> = {}): Promise<Report> {
  const delays = { buildMs: 0, operationMs: 0 }
  await using cloud = await startSandbox({ world: { ...world, delays }, inputs: { ...INPUTS, ...inputs } })
  return (await deploy(cloud)).report
}

const failed = ({ findings }: Report) => findings.find(({ status }) => status === 'fail')

/** The workflow with the fix in it: YAML of the step, its flags beside those that are there. */
function withFix(report: Report, inputs: Record<string, string>): Record<string, string> {
  const [fix] = failed(report)?.remedies ?? []
  if (fix?.kind !== 'workflow') throw new Error(`no fix for the workflow: ${failed(report)?.reason}`)
  const { with: added } = parse(fix.text) as { with: Record<string, string> }
  return { ...inputs, ...added, flags: [inputs.flags, added.flags].filter(Boolean).join(' ') }
}

const worlds = fc.oneof(
  fc.record({
    kind: fc.constant('port'),
    port: fc.integer({ min: 1025, max: 65_535 }).filter(port => port !== 8080),
  }),
  fc.record({ kind: fc.constant('memory'), memoryMi: fc.integer({ min: 513, max: 20_000 }) }),
  fc.record({ kind: fc.constant('gpu'), port: fc.constant(0) }),
)

function worldOf(of: { kind: string; port?: number; memoryMi?: number }): [WorldSpec, Record<string, string>] {
  if (of.kind === 'gpu') return [{ gpuQuota: { withRedundancy: 0, withoutRedundancy: 3 } }, { flags: GPU }]
  if (of.kind === 'memory') return [{ apps: [{ match: '/hello', memoryMi: of.memoryMi ?? 0 }] }, {}]
  const { port = 0 } = of
  return [{ apps: [{ match: '/hello', port, output: [`Server listening on port ${port}`] }] }, {}]
}

describe('the fix of a failed start', () => {
  it('works', async () => {
    await fc.assert(
      fc.asyncProperty(worlds, async of => {
        const [world, inputs] = worldOf(of)
        const before = await run(world, inputs)
        expect(failed(before)).toBeDefined()
        const after = await run(world, withFix(before, inputs))
        expect(failed(after)?.reason).toBeUndefined()
        expect(after.verdict).toBe('ok')
      }),
      { numRuns: drawn(4, 12) },
    )
  }, 60_000)
})
