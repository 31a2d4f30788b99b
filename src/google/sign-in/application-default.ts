/** Application Default Credentials if no variable names a file: gcloud's well-known file, then the metadata server. */

import { access } from 'node:fs/promises'
import { Agent } from 'node:http'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { signedInAs } from '../../iam/names.ts'
import type { Config, Env } from '../../inputs/config.ts'
import { say } from '../../language/say.ts'
import type { Identity } from '../../model.ts'
import { makeHttp } from '../wire-level/http.ts'
import { cancelled } from '../wire-level/pause.ts'
import { libraryCredentials } from './auth-client.ts'
import { credentialsMissing, noCredentials } from './auth-errors.ts'
import { fromFile } from './credential-file.ts'
import type { AuthContext, CredentialOrigin } from './credentials.ts'

const CHAIN = 'Application Default Credentials'

export async function applicationDefault(config: Config, context: AuthContext): Promise<CredentialOrigin> {
  const path = wellKnownFile(context.env)
  const exists = await access(path).then(
    () => true,
    () => false,
  )
  if (exists) return fromFile(path, CHAIN, config, context, 'application-default')
  const machine = await askMetadata(context)
  if (machine) return fromMachine(machine, context)
  throw noCredentials(CHAIN, path)
}

/** The file of `gcloud auth application-default login`. */
function wellKnownFile(env: Env): string {
  const windows = process.platform === 'win32' && env.APPDATA ? join(env.APPDATA, 'gcloud') : undefined
  const folder = env.CLOUDSDK_CONFIG || windows || join(env.HOME || homedir(), '.config', 'gcloud')
  return join(folder, 'application_default_credentials.json')
}

interface Machine {
  email: string
  project?: string
}

/** The account of the Google Cloud machine. Elsewhere, the address does not answer, so the timeout is short. */
async function askMetadata(context: AuthContext): Promise<Machine | undefined> {
  // Link-local, so never through a proxy. The library's client reads the same variable for the token.
  const agent = new Agent()
  const http = makeHttp(() => ({ agent }))
  const host = context.env.GCE_METADATA_HOST || '169.254.169.254'
  const ask = async (path: string) => {
    const url = `http://${host}/computeMetadata/v1/${path}`
    const headers = { 'metadata-flavor': 'Google' }
    const answer = await http({ url, method: 'GET', headers, signal: context.signal, timeoutMs: 3_000 })
    const google = answer.status === 200 && answer.headers.get('metadata-flavor') === 'Google'
    return google ? answer.text.trim() : undefined
  }
  try {
    const [email, project] = await Promise.all([
      ask('instance/service-accounts/default/email'),
      ask('project/project-id'),
    ])
    return email ? { email, ...(project && { project }) } : undefined
  } catch {
    if (context.signal.aborted) throw cancelled(context.signal)
    return undefined
  }
}

async function fromMachine({ email, project }: Machine, context: AuthContext): Promise<CredentialOrigin> {
  const { Compute } = await import('google-auth-library/build/src/auth/computeclient.js')
  const client = new Compute({ universeDomain: context.endpoints.universe })
  // In Cloud Shell it is a person's.
  const principal = signedInAs(email)
  const identity: Identity = { method: 'application-default', principal, through: say`metadata server` }
  return {
    credentials: libraryCredentials({
      ...context,
      client,
      identity,
      ...(project !== undefined && { project }),
      call: 'GET metadata server token',
      refused: error => credentialsMissing(CHAIN, say`the metadata server returned no token: ${error.message}.`, error),
      idToken: audience => client.fetchIdToken(encodeURIComponent(audience)),
    }),
  }
}
