/** CPU, memory and GPUs that go together, and that do not. */
import { describe, expect, it } from 'vitest'
import { computeFaults } from '../../../src/inputs/rules/compute.ts'
import { taskFaults } from '../../../src/inputs/rules/containers.ts'

const GPU = 'nvidia.com/gpu'
const L4 = 'takes at least 4 CPU and 16Gi of memory'
const RTX = 'a GPU of the type nvidia-rtx-pro-6000, which takes at least 20 CPU and 80Gi of memory'

describe('limits of one container', () => {
  it.each<[Record<string, string>, { gpu?: string; concurrency?: number }, string[]]>([
    [{ cpu: '0.08', memory: '512Mi' }, {}, []],
    [
      { cpu: '499m', memory: '513Mi' },
      {},
      ['513Mi of memory with 0.499 CPU, which takes at most 512Mi; give it 1 CPU, or less memory'],
    ],
    [{ cpu: '500m', memory: '1Gi' }, {}, []],
    [
      { cpu: '0.5', memory: '2Gi' },
      {},
      ['2Gi of memory with 0.5 CPU, which takes at most 1Gi; give it 1 CPU, or less memory'],
    ],
    [{ [GPU]: '0', cpu: '3' }, {}, ['3 CPU; Cloud Run has 1, 2, 4, 6, 8, or a fraction from 0.08 to below 1']],
    [{ [GPU]: '1' }, {}, []],
    [{ [GPU]: '1', cpu: '4', memory: '16Gi' }, { gpu: 'nvidia-l4', concurrency: 80 }, []],
    [{ [GPU]: '1', cpu: '4', memory: '8Gi' }, {}, [`8Gi of memory with a GPU, which ${L4}`]],
    [{ [GPU]: '1', cpu: '2' }, { gpu: 'nvidia-l4' }, [`2 CPU with a GPU of the type nvidia-l4, which ${L4}`]],
    [{ [GPU]: '1', cpu: '20', memory: '80Gi' }, { gpu: 'nvidia-rtx-pro-6000' }, []],
    [
      { [GPU]: '1', cpu: '8', memory: '32Gi' },
      { gpu: 'nvidia-rtx-pro-6000' },
      [`8 CPU with ${RTX}`, `32Gi of memory with ${RTX}`],
    ],
    // A type that we do not know is Google's to judge.
    [{ [GPU]: '1', cpu: '1', memory: '1Gi' }, { gpu: 'nvidia-next' }, []],
    [{ [GPU]: '2', cpu: '8', memory: '32Gi' }, {}, ['2 GPUs; an instance has one at most']],
  ])('%o %o', (limits, beside, faults) => {
    expect(computeFaults([limits], beside)).toEqual(faults)
  })
})

it('of several containers count together, where all are known', () => {
  const app = { [GPU]: '1', cpu: '3', memory: '15Gi' }
  expect(computeFaults([app, { cpu: '1', memory: '1Gi' }], {})).toEqual([])
  expect(computeFaults([app, {}], {})).toEqual([])
  expect(computeFaults([app, { cpu: '500m', memory: '512Mi' }], {})).toEqual([
    `3.5 CPU with a GPU, which ${L4}`,
    `15.5Gi of memory with a GPU, which ${L4}`,
  ])
  expect(computeFaults([app, { [GPU]: '1' }], {})).toEqual(['2 GPUs; an instance has one at most'])
  // A sidecar's part of a CPU says nothing of the instance.
  expect(computeFaults([{ cpu: '1' }, { cpu: '500m', memory: '2Gi' }], {})).toEqual([])
})

it('an instance of a job has a whole CPU, of all its containers', () => {
  expect(computeFaults([{ cpu: '500m' }], { always: true })).toEqual([
    '0.5 CPU in all; an instance of a job or a worker pool takes at least 1',
  ])
  expect(computeFaults([{ cpu: '500m' }, { cpu: '500m' }], { always: true })).toEqual([])
  expect(computeFaults([{}], { always: true })).toEqual([])
})

it.each([
  [{ tasks: 10_000, retries: 10, seconds: 604_800 }, []],
  [{ seconds: 3600, gpu: true }, []],
  [{ seconds: 3601, gpu: true }, ['3601 seconds for a task, which takes 1 hour at most with a GPU']],
  [{ tasks: 10_001 }, ['10001 tasks; an execution has 10000 at most']],
  [
    { retries: 11, seconds: 604_801 },
    ['11 retries; a task has 10 at most', '604801 seconds for a task, which takes from 1 s to 7 days'],
  ],
])('tasks %o', (job, faults) => {
  expect(taskFaults(job).map(({ fault }) => fault)).toEqual(faults)
})
