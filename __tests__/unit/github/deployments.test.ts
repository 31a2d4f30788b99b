/** An environment goes only if it is known that nobody has given it anything. */
import { expect, it } from 'vitest'
import { deploymentsOf, type Octokit } from '../../../src/github/deployments.ts'
import { removeDeployments } from '../../../src/run/news/remove-deployments.ts'

const refused = (status: number) => Promise.reject(Object.assign(new Error('No'), { status }))
const NONE = { data: { total_count: 0 } }

it.each([
  ['there and empty', 200, NONE, NONE, ['preview/pr-7']],
  ['with a secret', 200, { data: { total_count: 1 } }, NONE, []],
  ['with secrets that GitHub hides', 200, 404, NONE, []],
  ['with secrets that GitHub refuses', 200, 403, NONE, []],
  ['with variables that GitHub hides', 200, NONE, 404, []],
  ['hidden itself', 403, NONE, NONE, []],
] as const)('an environment %s', async (_, itself, secrets, variables, expected) => {
  const deleted: string[] = []
  let listed = 0
  const answer = (to: number | object) => (typeof to === 'number' ? refused(to) : Promise.resolve(to))
  const octokit = {
    paginate: async () => (listed++ === 0 ? [{ id: 1, payload: { of: 'api r pr-7' } }] : []),
    rest: {
      repos: {
        listDeployments: {},
        listDeploymentStatuses: async () => ({ data: [{ state: 'inactive' }] }),
        deleteDeployment: async () => ({}),
        getEnvironment: () => answer(itself === 200 ? { data: {} } : itself),
        deleteAnEnvironment: async (which: { environment_name: string }) => void deleted.push(which.environment_name),
      },
      actions: {
        listEnvironmentSecrets: () => answer(secrets),
        listEnvironmentVariables: () => answer(variables),
      },
    },
  }
  const deployments = deploymentsOf(octokit as unknown as Octokit, { owner: 'o', repo: 'r' })
  const gone = { environment: 'preview/pr-7', of: 'api r pr-7', derived: true }
  const stays = await removeDeployments(deployments, gone, undefined)
  expect(deleted).toEqual(expected)
  expect(stays === undefined).toBe(expected.length > 0)
})
