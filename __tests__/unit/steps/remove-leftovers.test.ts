/** Deleting lasts, and what else uses an image can change meanwhile. */
import { expect, it } from 'vitest'
import type { LeftImage } from '../../../src/facts/leftovers.ts'
import { removeLeftovers } from '../../../src/steps/remove-leftovers.ts'
import { PROJECT, REGION, REPOSITORY } from '../../fixtures/facts.ts'
import { aWorld, resources } from './world.ts'

const digest = (of: string) => `sha256:${of.repeat(64)}`
const image = (of: string): LeftImage => ({
  ...{ kind: 'image', pullRequest: 7, name: `${REPOSITORY}/dockerImages/api-pr-7@${digest(of)}`, digest: digest(of) },
  ...{ path: `${REGION}-docker.pkg.dev/${PROJECT}/cloud-run-source-deploy/api-pr-7`, tags: [] },
})

it.each([
  [20_000, ['a']],
  [0, ['a', 'b']],
])('an image that production begins to use while others are deleted, %d ms each', async (ms, expected) => {
  const deleted: string[] = []
  let now = 0
  const world = aWorld(
    {
      run: {
        listRegions: async () => [REGION],
        listServices: async () => [],
        listRevisions: async parent =>
          deleted.length === 0
            ? []
            : [{ name: `${parent.replace('-', 'api')}/revisions/api-2`, containers: [{ image: `x@${digest('b')}` }] }],
        listResources: async () => [],
      },
      artifactRegistry: {
        getDockerImage: async name => ({ name, tags: [] }),
        deleteVersion: async name => {
          deleted.push(name.at(-1) ?? '')
          now += ms
        },
      },
    },
    { config: { region: REGION }, clock: { now: () => now, sleep: async () => {}, slept: [] } },
  )
  const said = await removeLeftovers(resources(), ['a', 'b'].map(image), [], new Set()).apply(world as never)
  expect(deleted).toEqual(expected)
  if (ms > 0) expect(said).toContain('api-2 in europe-west1 uses it.')
})
