/** What never leaves the machine, whatever the ignore files say: git's folder, files of the runner, keys. */
import { closeSync, openSync, readSync } from 'node:fs'
import { join } from 'node:path'

/** The rule that keeps git's folder back; its `config` holds the token of actions/checkout, and it is heavy. */
export const GIT_FOLDER = '.git'

/** google-github-actions/auth writes these into the workspace, with the request token of the job in them. */
const CREDENTIAL_FILE_NAME = /^gha-creds-.*\.json$/

/** More than any key or federation file takes (about 2.5 kB), and little to read. */
const LARGEST_CREDENTIAL = 32 * 1024

/**
 * Paths that the environment names as credentials, or that carry commands and secrets to the runner.
 * @returns absolute or relative paths as found; folders stand for all that is in them
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

/** Why a file of this name is a credential, or undefined. */
export function credentialName(name: string): string | undefined {
  return CREDENTIAL_FILE_NAME.test(name) ? 'written by google-github-actions/auth' : undefined
}

/**
 * Why a file's content is a credential, or undefined. Only small `.json` files are opened. A file that cannot be read is
 * no credential here: packing it fails later with its own message.
 * @param size bytes
 */
export function credentialContent(absolute: string, name: string, size: number): string | undefined {
  if (!/\.json$/i.test(name) || size > LARGEST_CREDENTIAL || size < 20) return undefined
  const content = readStart(absolute, size)
  // The word first: parsing every package.json of a node_modules folder would cost more than reading it.
  if (content === undefined || !/service_account|external_account|authorized_user/.test(content)) return undefined
  return credentialKind(content)
}

function credentialKind(text: string): string | undefined {
  let value: unknown
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''))
  } catch {
    return undefined
  }
  if (typeof value !== 'object' || value === null) return undefined
  const { type, private_key, refresh_token } = value as Record<string, unknown>
  if (type === 'service_account' && typeof private_key === 'string') return 'a service account key'
  if (type === 'external_account') return 'a Workload Identity Federation credential'
  if (type === 'authorized_user' && typeof refresh_token === 'string') return "a user's credential"
  return undefined
}

function readStart(absolute: string, size: number): string | undefined {
  let descriptor: number | undefined
  try {
    descriptor = openSync(absolute, 'r')
    const buffer = Buffer.alloc(size)
    return buffer.toString('utf8', 0, readSync(descriptor, buffer))
  } catch {
    return undefined
  } finally {
    if (descriptor !== undefined) closeSync(descriptor)
  }
}
