/** What goes wrong while getting credentials, and what to change: one function per thing that was tried. */
import { UserError } from '../../errors.ts'
import { enableApi } from '../../iam/remedies.ts'
import type { Evidence, Finding, FindingId, Remedy } from '../../model.ts'
import { errorText } from '../../words/error-text.ts'
import { fail } from '../../words/findings.ts'
import { type ApiError, toEvidence } from '../wire-level/api-error.ts'

type Env = Readonly<Record<string, string | undefined>>

function userError(
  id: FindingId,
  reason: string,
  more: { evidence?: Evidence[]; remedies?: Remedy[]; principal?: string | undefined; resource?: string } = {},
  cause?: unknown,
): UserError {
  const { evidence = [], remedies = [], principal, resource } = more
  const finding: Finding = fail(id, reason, { evidence, remedies })
  if (principal !== undefined) finding.principal = principal
  if (resource !== undefined) finding.resource = resource
  return new UserError([finding], { cause })
}

/** The runner gave no ID token: mostly because the job was not allowed to ask for one. */
export function idTokenRefused(error: unknown, env: Env): UserError {
  const said = oneLine(error)
  const absent = !env.ACTIONS_ID_TOKEN_REQUEST_URL || !env.ACTIONS_ID_TOKEN_REQUEST_TOKEN || /env variable/.test(said)
  const pull = env.GITHUB_EVENT_NAME === 'pull_request'
  const reason = absent
    ? `GitHub gave this job no ID token, so it cannot sign in to Google Cloud. Add to the job (or the workflow):\n\npermissions:\n  id-token: write\n\nThe block replaces the defaults: add "contents: read" for actions/checkout.${pull ? ' Pull requests from forks and from Dependabot get no ID token whatever the permissions are.' : ''}`
    : `GitHub did not answer the request for an ID token: ${said}. The job may ask for one, so this is most likely a passing fault: run the job again. If it stays, look at https://www.githubstatus.com.`
  return userError('id-token-permission', reason, { evidence: [requestEvidence(said)] }, error)
}

/** `allow_fork_source` counts only in a job that waits for the reviewers of its environment. */
export function notInEnvironment(wanted: string, found: string | undefined): UserError {
  const says = found === undefined ? 'names no environment' : `names the environment ${JSON.stringify(found)}`
  return userError(
    'foreign-head',
    `allow_fork_source deploys code of forks only from the environment ${JSON.stringify(wanted)}, and the job's ID token ${says}. Add "environment: ${wanted}" to the job.`,
    { evidence: [requestEvidence(says)] },
  )
}

const requestEvidence = (answer: string): Evidence => ({
  call: 'GET ACTIONS_ID_TOKEN_REQUEST_URL',
  resource: 'GitHub OIDC token',
  answer,
})

/** No usable answer, also after repeating: the run ends here, since without a token every question would end the same way. */
export function signInFailed(error: ApiError): UserError {
  const { call, status, code } = error
  const reason = `Signing in failed: ${call} answered ${status || 'nothing'} (${code}: ${oneLine(error.message)}). If it is not a passing fault of Google's, which another run will tell: look whether a firewall or proxy lets this host through, and at the CLOUDSDK_API_ENDPOINT_OVERRIDES_ variables.`
  return userError('api-error', reason, { evidence: [toEvidence(call, call.split(' ')[1] ?? call, error)] }, error)
}

/** 401 for a fresh federated token: the product does not know such identities. */
export function federationUnsupported(error: ApiError): UserError {
  const host = /^\S+ ([^/]+)/.exec(error.call)?.[1] ?? 'The API'
  const reason = `${host} does not accept the federated identity of this job (401: ${oneLine(error.message)}). Cloud Run does not support direct federation everywhere: let the job impersonate a service account by the input service_account.`
  return userError('federation-unsupported', reason, { evidence: [toEvidence(error.call, host, error)] }, error)
}

/** There are no credentials, or none that can be read. `where` names the variable, input or chain. */
export function credentialsMissing(where: string, what: string, cause?: unknown): UserError {
  const reason = `No usable Google credentials: ${what} In a workflow, set workload_identity_provider and service_account; on a laptop, run: gcloud auth application-default login`
  const evidence = [{ call: `read ${where}`, resource: where, answer: what }]
  return userError('credentials-missing', reason, { evidence }, cause)
}

/** An API that signing in itself needs is off. */
export function apiDisabled(error: ApiError, project: string): UserError {
  const host = error.service ?? ''
  const reason = `The API ${host} is not enabled in the project ${project || 'of the credentials'}, and signing in needs it. Enable it; it takes a few minutes to be usable.`
  const resource = `//serviceusage.googleapis.com/projects/${project}/services/${host}`
  const remedies = project ? enableApi(project, host) : []
  return userError(
    'api-disabled',
    reason,
    { evidence: [toEvidence(error.call, resource, error)], remedies, resource },
    error,
  )
}

/** The project whose API is off: `ErrorInfo.metadata.consumer` is `projects/123`, and older texts name it. */
export function consumer({ details, message }: ApiError): string {
  const named = details.map(({ metadata }) => (metadata as { consumer?: unknown } | undefined)?.consumer)
  const consumer = named.find(value => typeof value === 'string') ?? message
  return /\bprojects?[ /]([a-z0-9-]+)/.exec(String(consumer))?.[1] ?? ''
}

/** Project id of a user-managed account, which its email ends in: `example.com:app` is written `app.example.com` there. */
export function projectOf(email: string): string | undefined {
  const [, id, domain] = /@([^.@]+)(?:\.([^@]+))?\.iam\.gserviceaccount\.com$/.exec(email) ?? []
  return id && domain ? `${domain}:${id}` : id
}

const oneLine = (value: unknown) => errorText(value).replace(/\s+/g, ' ').trim().replace(/\.$/, '')
