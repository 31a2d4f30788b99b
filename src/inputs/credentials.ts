/** Which account the run acts as, and in which project. */
import { say } from '../language/say.ts'
import type { CredentialSource, Env } from './config.ts'
import { defined, type Reader } from './reader.ts'
import { isServiceAccountEmail, projectFault } from './rules/names.ts'
import { name as shown } from './texts/pairs.ts'
import { parseLines } from './texts/parse.ts'

const PROVIDER = /^projects\/([^/]+)\/locations\/([^/]+)\/workloadIdentityPools\/([^/]+)(?:\/providers\/([^/]+))?$/

/** Variables by which an earlier auth step hands on its credential file, strongest first. */
const FILE_VARIABLES = [
  'CLOUDSDK_AUTH_CREDENTIAL_FILE_OVERRIDE',
  'GOOGLE_GHA_CREDS_PATH',
  'GOOGLE_APPLICATION_CREDENTIALS',
] as const

/** Variables by which an earlier auth step hands on the project, strongest first. */
const PROJECT_VARIABLES = [
  'CLOUDSDK_CORE_PROJECT',
  'CLOUDSDK_PROJECT',
  'GCLOUD_PROJECT',
  'GCP_PROJECT',
  'GOOGLE_CLOUD_PROJECT',
] as const

export function readCredentials(reader: Reader, env: Env): CredentialSource {
  const serviceAccount = reader.optional('service_account')
  // Impersonation accepts a unique id as well as an email.
  if (serviceAccount && !isServiceAccountEmail(serviceAccount) && !/^\d+$/.test(serviceAccount))
    reader.problem('service_account', say`${shown(serviceAccount)} is not the email of a service account`)
  const delegates = reader.parsed('delegates', parseLines) ?? []
  if (delegates.length > 0 && !serviceAccount)
    reader.problem('delegates', say`needs service_account, the account at the end of the chain`)
  const common = defined({ serviceAccount, delegates })

  const provider = reader.optional('workload_identity_provider')
  const audience = reader.optional('audience')
  if (provider) {
    const fault = providerFault(provider)
    if (fault) reader.problem('workload_identity_provider', fault)
    return {
      kind: 'workload-identity-federation',
      provider,
      audience: audience ?? `https://iam.googleapis.com/${provider}`,
      ...common,
    }
  }
  if (audience) reader.notice('audience', say`It has no effect without workload_identity_provider.`)
  for (const variable of FILE_VARIABLES) {
    const path = env[variable]
    if (path) return { kind: 'file', path, variable, ...common }
  }
  return { kind: 'application-default', ...common }
}

function providerFault(provider: string): string | undefined {
  if (/^(https?:)?\/\//.test(provider)) return say`begins with a host; write it from "projects/" on`
  const match = PROVIDER.exec(provider)
  if (!match) return say`is not projects/NUMBER/locations/global/workloadIdentityPools/POOL/providers/PROVIDER`
  const [, project = '', , pool = '', id] = match
  if (!/^\d+$/.test(project))
    return say`has the project id ${shown(project)} instead of the project number (gcloud projects describe ${projectFault(project) ? 'PROJECT' : project} --format="value(projectNumber)")`
  if (id === undefined) return say`names only the pool ${shown(pool)}; add /providers/PROVIDER`
  return undefined
}

/** Input, else the project of the service account's email, else the variables of an earlier step; else unknown. */
export function readProject(reader: Reader, env: Env): string | undefined {
  const given = reader.optional('project_id')
  if (given) {
    const fault = projectFault(given)
    if (fault) reader.problem('project_id', say`${shown(given)} ${fault}`)
    return given
  }
  const derived = projectOf(reader.text('service_account'))
  if (derived) return derived
  return PROJECT_VARIABLES.map(variable => env[variable]?.trim()).find(project => project)
}

/** The project in `NAME@PROJECT.iam.gserviceaccount.com`, or `DOMAIN:PROJECT` of `NAME@PROJECT.DOMAIN.iam.gserviceaccount.com`.
 *  Addresses of Google's default accounts (`...@developer.`, `...@appspot.`) contain none. */
function projectOf(email: string): string | undefined {
  const match = /@([^.@]+)(?:\.([^@]+))?\.iam\.gserviceaccount\.com$/.exec(email)
  if (!match?.[1]) return undefined
  return match[2] ? `${match[2]}:${match[1]}` : match[1]
}
