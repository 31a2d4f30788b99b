/** The order of a plan is held by types: what these lines expect to be errors, `tsc` has to refuse. */
import { expect, it } from 'vitest'
import { inOrder, type Plan } from '../../../src/plan/order.ts'
import type { RunContext, Step } from '../../../src/steps/step.ts'

const step = { kind: 'upload-source', title: '', target: '', changes: [], needs: [] } as unknown as Omit<Step, 'apply'>
const upload: Step<never, 'source'> = { ...step, title: 'upload', apply: async () => undefined }
const build: Step<'source', 'build'> = { ...step, title: 'build', apply: async () => undefined }
const deploy: Step<'build', 'revision'> = { ...step, title: 'deploy', apply: async () => undefined }
const titles = (plan: Plan) => plan.map(({ title }) => title)

it('A plan keeps the order in which it was made', () => {
  expect(titles(inOrder([upload], [build], [], [deploy]))).toEqual(['upload', 'build', 'deploy'])
  const parts = inOrder([upload], [build])
  expect(titles(inOrder(parts, [deploy]))).toEqual(['upload', 'build', 'deploy'])
})

it('A step that reads what only a later step writes does not compile', () => {
  // @ts-expect-error The build comes after the release that reads it.
  const late: Plan = inOrder([upload], [deploy], [build])
  // @ts-expect-error Nothing writes the source.
  const never: Plan = inOrder([build], [deploy])
  // @ts-expect-error Side by side in one group neither comes first.
  const beside: Plan = inOrder([upload, build], [deploy])
  // @ts-expect-error Even inside a plan that is a part of another.
  const within: Plan = inOrder([upload], inOrder([deploy], [build]))
  expect([late, never, beside, within].map(plan => plan.length)).toEqual([3, 2, 3, 3])
})

it('A step cannot read or write a part that its type does not name', () => {
  const apply = (world: RunContext<'build', 'revision'>) => {
    world.made.revision = { name: world.made.build?.image ?? '' }
    // @ts-expect-error It reads the build, and does not write it.
    world.made.build = undefined
    // @ts-expect-error It has nothing to do with the source.
    return world.made.source
  }
  const made = { build: { image: 'img' }, source: 'source' }
  expect(apply({ made } as never)).toBe('source')
  expect(made).toMatchObject({ revision: { name: 'img' } })
})
