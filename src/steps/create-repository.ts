/** Creates the repository for the image. Only the default one: a named repository has to exist. */

import { ApiError } from '../google/wire-level/api-error.ts'
import { DEFAULT_REPOSITORY, fullName } from '../iam/names.ts'
import { say } from '../language/say.ts'
import { createRepositoryNeeds } from '../needs/needs.ts'
import type { Resources } from '../needs/resources.ts'
import type { Step } from './step.ts'

/** `unsure`: it is not known whether it exists. */
export function createRepository(resources: Resources, unsure = false): Step {
  const target = fullName.repository(resources.repository.name)
  const change = { target, path: 'name', after: DEFAULT_REPOSITORY }
  return {
    kind: 'create-repository',
    title: say`Create the repository ${DEFAULT_REPOSITORY}${unsure ? say`, unless it exists` : ''}`,
    target,
    changes: [{ ...change, done: false }],
    needs: createRepositoryNeeds(),
    async apply({ google, record }) {
      try {
        await google.artifactRegistry.createRepository(
          resources.parent,
          DEFAULT_REPOSITORY,
          'Cloud Run Source Deployments',
          () => record?.([{ ...change, done: true }]),
        )
        return undefined
      } catch (error) {
        if (error instanceof ApiError && error.ended) record?.([{ ...change, done: false }])
        // Any other conflict does not say that it is there.
        if (!(error instanceof ApiError) || error.status !== 409 || error.code === 'ABORTED') throw error
        record?.([])
        return say`It already exists.`
      }
    },
  }
}
