/** What is never uploaded, whatever the ignore files say: git's folder, files of the runner, keys. */

import { join } from 'node:path'
import { say } from '../language/say.ts'

/** The rule that excludes git's folder: its `config` contains the token of actions/checkout, and it is large. */
export const GIT_FOLDER = '.git'

/** google-github-actions/auth writes these into the workspace, with the request token of the job in them. */
const CREDENTIAL_FILE_NAME = /^gha-creds-.*\.json$/

/**
 * Paths that the environment names as credentials, or that pass commands and secrets to the runner.
 * @returns absolute or relative paths as found; folders include everything in them
 */
export function deniedPaths(env: Readonly<Record<string, string | undefined>>): string[] {
  const named = [
    'GOOGLE_GHA_CREDS_PATH',
    'GOOGLE_APPLICATION_CREDENTIALS',
    'CLOUDSDK_AUTH_CREDENTIAL_FILE_OVERRIDE',
    'GITHUB_ENV',
    'GITHUB_OUTPUT',
    'GITHUB_PATH',
    'GITHUB_STATE',
    'GITHUB_STEP_SUMMARY',
  ].map(name => env[name])
  const commands = env.RUNNER_TEMP ? join(env.RUNNER_TEMP, '_runner_file_commands') : undefined
  return [...named, commands].filter(path => path !== undefined && path !== '') as string[]
}

/** Why a file with this name is a credential, or undefined. */
export function credentialName(name: string): string | undefined {
  return CREDENTIAL_FILE_NAME.test(name) ? say`written by google-github-actions/auth` : undefined
}
