/** A project that is given by its number: names of buckets, images and links are made of its id. */

import type { Google } from '../google/google.ts'
import { ApiError, toEvidence } from '../google/wire-level/api-error.ts'
import { fullName } from '../iam/names.ts'
import type { Config } from '../inputs/config.ts'
import { say } from '../language/say.ts'
import { failure } from '../words/findings.ts'
import { sentence } from '../words/sentences.ts'

/**
 * The config with the project's id in place of its number; asks only for a number.
 * @throws UserError where the id cannot be read
 */
export async function withProjectId(config: Config, google: Google): Promise<Config> {
  const number = config.project ?? google.project
  if (number === undefined || !/^\d+$/.test(number)) return config
  try {
    const { projectId } = await google.resourceManager.getProject(number)
    return { ...config, project: projectId }
  } catch (error) {
    if (!(error instanceof ApiError) || error.status === 401) throw error
    const resource = fullName.project(number)
    const evidence = [toEvidence(`GET cloudresourcemanager.googleapis.com/v3/projects/${number}`, resource, error)]
    const reason = say`project_id: ${number} is the number of a project, and the run could not read its id: ${sentence(error.message)} Write the id.`
    throw failure('project-unreachable', reason, { resource, evidence })
  }
}
