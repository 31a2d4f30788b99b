/** Rules between the containers of a template, and doubts about its numbers. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { containerFaults } from '../../../src/inputs/rules/containers.ts'
import { doubtsOf } from '../../../src/inputs/rules/doubts.ts'

const named = (graph: Record<string, string[]>) =>
  Object.entries(graph).map(([name, dependsOn]) => ({ name, dependsOn, ingress: false, probed: true, variables: [] }))

describe('containers that wait for each other', () => {
  it.each([
    [{ a: ['b'], b: ['a'] }, ['containers that wait for each other: "a" for "b" for "a"']],
    [{ x: ['a'], a: ['b'], b: ['c'], c: ['a'] }, ['containers that wait for each other: "a" for "b" for "c" for "a"']],
    [{ a: ['b', 'c'], b: ['c'], c: [] }, []],
    [{ a: ['a'] }, ['the container "a", which depends on itself']],
  ])('%o', (graph: Record<string, string[]>, faults) => {
    expect(containerFaults(named(graph)).map(({ fault }) => fault)).toEqual(faults)
  })

  it('are found wherever there is a circle, and only there', () => {
    const names = ['a', 'b', 'c', 'd', 'e']
    const edges = fc.uniqueArray(fc.tuple(fc.constantFrom(...names), fc.constantFrom(...names)), {
      selector: pair => pair.join(),
      maxLength: 10,
    })
    fc.assert(
      fc.property(edges, pairs => {
        const graph = Object.fromEntries(
          names.map(name => [name, pairs.filter(([from, to]) => from === name && to !== name).map(([, to]) => to)]),
        )
        // Without a circle there is always one that waits for nobody who is left.
        let left = names
        for (let free = left; free.length > 0; ) {
          free = left.filter(name => !graph[name]?.some(other => left.includes(other)))
          left = left.filter(name => !free.includes(name))
        }
        expect(containerFaults(named(graph)).length > 0).toBe(left.length > 0)
      }),
    )
  })
})

describe('doubts', () => {
  const doubts = (settled: Partial<Parameters<typeof doubtsOf>[0]>) =>
    doubtsOf({ region: 'us-central1', gpus: 0, gpu: undefined, service: {}, revision: {}, ...settled })

  it('are about a GPU where Google names none of its type', () => {
    expect(doubts({ gpus: 1 })).toEqual([])
    expect(doubts({ gpus: 1, region: 'europe-north1' })).toEqual([expect.stringContaining('in europe-north1')])
    expect(doubts({ gpus: 0, region: 'europe-north1' })).toEqual([])
    // Its regions are not known here.
    expect(doubts({ gpus: 1, gpu: 'nvidia-rtx-pro-6000', region: 'europe-north1' })).toEqual([])
  })

  it.each([
    [{ least: 5 }, { most: 3 }, 1],
    [{ most: 3 }, { least: '5' }, 1],
    [{ least: 3, most: 9 }, { least: 1, most: 3 }, 0],
    // No bound at all.
    [{ least: 3 }, { most: 0 }, 0],
    [{ least: 5, most: 2 }, { least: 3, most: 4 }, 2],
  ])('are about instances of the service %o and of a revision %o', (service, revision, count) => {
    expect(doubts({ service, revision })).toHaveLength(count)
  })
})
