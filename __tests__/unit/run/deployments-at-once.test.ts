/** Two pushes whose runs end at once: whatever the order of their requests, the newer one's deployment stays active. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { GitHub } from '../../../src/github/api.ts'
import type { Course } from '../../../src/run/course.ts'
import { deploymentTeller } from '../../../src/run/news/deployment.ts'
import type { Subject } from '../../../src/run/news/subject.ts'
import { drawn } from '../../fixtures/share.ts'

const OLD = 'a'.repeat(40)
const NEW = 'b'.repeat(40)
const REPORT = { findings: [], plan: [], outputs: { preview_url: 'https://pr-7.example' } }

/** GitHub with deployments in the order in which they were made; each request is answered when the scheduler says so. */
function gitHub(scheduler: fc.Scheduler) {
  const states: string[] = []
  const inTurn = <A extends unknown[], R>(answer: (...args: A) => R) =>
    scheduler.scheduleFunction(async (...args: A) => answer(...args)) as (...args: A) => Promise<R>
  const deployments = {
    create: async ({ of }: { of: string }) => ({ id: states.push('') - 1, of }),
    list: inTurn(() => states.map((_, id) => ({ id, of: 'key pr-7' })).reverse()),
    setStatus: inTurn((id: number, { state }: { state: string }) => {
      states[id] = state
    }),
    state: inTurn((id: number) => states[id]),
  }
  return { states, github: { deployments, pullHead: inTurn(() => ({ sha: NEW })) } as unknown as GitHub }
}

const subject = (headCommit: string) =>
  ({
    config: { mode: 'preview', preview: { do: 'deploy', of: 'hello', pullRequest: 7 }, service: 'hello', region: 'r' },
    ...{ context: { headCommit }, key: 'key' },
  }) as unknown as Subject

it('where the older push began first', async () => {
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), async scheduler => {
      const { states, github } = gitHub(scheduler)
      const tellers = [OLD, NEW].map(sha => deploymentTeller(subject(sha), github, () => {}))
      for (const [at, teller] of tellers.entries()) {
        const begun = teller?.begun()
        await scheduler.waitFor(Promise.resolve(begun))
        expect(states[at]).toBe('queued')
      }
      const course = { made: {} } as Course
      const ends = tellers.map(teller => teller?.ended(course, REPORT as never))
      await scheduler.waitFor(Promise.all(ends))
      expect(states).toEqual(['inactive', 'success'])
    }),
    { numRuns: drawn(150, 5_000) },
  )
})
