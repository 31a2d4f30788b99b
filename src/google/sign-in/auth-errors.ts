/** Sign-in failures and how to fix them: one function per attempt. */

import { UserError } from '../../errors.ts'
import { enableApi } from '../../iam/remedies.ts'
import { say } from '../../language/say.ts'
import type { Evidence, Finding, FindingId, Remedy } from '../../model.ts'
import { errorText } from '../../words/error-text.ts'
import { fail } from '../../words/findings.ts'
import { pageAddress } from '../../words/pages.ts'
import { productOfCall } from '../../words/products.ts'
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

/** The runner returned no ID token, usually because the job is not allowed to request one. */
export function idTokenRefused(error: unknown, env: Env): UserError {
  const said = oneLine(error)
  const absent = !env.ACTIONS_ID_TOKEN_REQUEST_URL || !env.ACTIONS_ID_TOKEN_REQUEST_TOKEN || /env variable/.test(said)
  const pull = env.GITHUB_EVENT_NAME === 'pull_request'
  const reason = absent
    ? say`GitHub gave this job no ID token, so it cannot sign in to Google Cloud. Add to the job (or the workflow):\n\npermissions:\n  id-token: write\n\nThe block replaces the defaults: add "contents: read" for actions/checkout.${pull ? say` Pull requests from forks and from Dependabot get no ID token, whatever the permissions.` : ''}`
    : say`GitHub did not answer the request for an ID token: ${said}. The job is allowed to request one, so this is most likely temporary: run the job again. If it persists, check https://www.githubstatus.com.`
  return userError('id-token-permission', reason, { evidence: [requestEvidence(said)] }, error)
}

/** `allow_fork_source` applies only in a job that waits for the reviewers of its environment. */
export function notInEnvironment(wanted: string, found: string | undefined): UserError {
  const says = found === undefined ? say`names no environment` : say`names the environment ${JSON.stringify(found)}`
  return userError(
    'foreign-head',
    say`allow_fork_source deploys code of forks only from the environment ${JSON.stringify(wanted)}, and the job's ID token ${says}. Add "environment: ${wanted}" to the job.`,
    { evidence: [requestEvidence(says)] },
  )
}

const requestEvidence = (answer: string): Evidence => ({
  call: 'GET ACTIONS_ID_TOKEN_REQUEST_URL',
  resource: 'GitHub OIDC token',
  answer,
})

/** No usable answer, even after retries: the run ends here, because without a token every request would fail the same way. */
export function signInFailed(error: ApiError): UserError {
  const { call, status, code } = error
  const reason = say`Signing in failed: ${productOfCall(call)} answered ${status || say`nothing`} (${code}: ${oneLine(error.message)}). Run the job again in case the problem is temporary. Otherwise check that your firewall or proxy allows this host, and the CLOUDSDK_API_ENDPOINT_OVERRIDES_ variables.`
  return userError('api-error', reason, { evidence: [toEvidence(call, call.split(' ')[1] ?? call, error)] }, error)
}

/** 401 for a fresh federated token: the product does not support such identities. */
export function federationUnsupported(error: ApiError): UserError {
  const host = /^\S+ ([^/]+)/.exec(error.call)?.[1] ?? error.call
  const reason = say`${productOfCall(error.call)} does not accept the federated identity of this job (401: ${oneLine(error.message)}). Direct federation does not work with every API: set the input service_account, so the job acts as a service account.`
  return userError('federation-unsupported', reason, { evidence: [toEvidence(error.call, host, error)] }, error)
}

const SIGN_IN = say`In a workflow, set workload_identity_provider and service_account (the set-up prints both: ${pageAddress('setup.md')}); on a laptop, run: gcloud auth application-default login`

/** Nothing to sign in with. `file`: where Application Default Credentials would be. */
export function noCredentials(where: string, file: string): UserError {
  const what = say`there is neither the file ${file} nor a metadata server`
  const evidence = [{ call: `read ${where}`, resource: where, answer: what }]
  return userError(
    'credentials-missing',
    say`No Google credentials were found. ${SIGN_IN}. On this machine, ${what}.`,
    {
      evidence,
    },
  )
}

/** Credentials that cannot be used. `where` names the variable, input or chain. */
export function credentialsMissing(where: string, what: string, cause?: unknown): UserError {
  const reason = say`No usable Google credentials: ${what} ${SIGN_IN}`
  const evidence = [{ call: `read ${where}`, resource: where, answer: what }]
  return userError('credentials-missing', reason, { evidence }, cause)
}

/** An API that the sign-in needs is disabled. */
export function apiDisabled(error: ApiError, project: string): UserError {
  const host = error.service ?? ''
  const reason = say`The API ${host} is not enabled in the project ${project || say`of the credentials`}, but the sign-in needs it. Enable it; that takes effect after a few minutes.`
  const resource = `//serviceusage.googleapis.com/projects/${project}/services/${host}`
  const remedies = project ? enableApi(project, host) : []
  return userError(
    'api-disabled',
    reason,
    { evidence: [toEvidence(error.call, resource, error)], remedies, resource },
    error,
  )
}

/** The project whose API is disabled: `ErrorInfo.metadata.consumer` is `projects/123`; older messages name it. */
export function consumer({ details, message }: ApiError): string {
  const named = details.map(({ metadata }) => (metadata as { consumer?: unknown } | undefined)?.consumer)
  const consumer = named.find(value => typeof value === 'string') ?? message
  return /\bprojects?[ /]([a-z0-9-]+)/.exec(String(consumer))?.[1] ?? ''
}

/** Project id of a user-managed account, from the end of its email, where `example.com:app` is `app.example.com`. */
export function projectOf(email: string): string | undefined {
  const [, id, domain] = /@([^.@]+)(?:\.([^@]+))?\.iam\.gserviceaccount\.com$/.exec(email) ?? []
  return id && domain ? `${domain}:${id}` : id
}

const oneLine = (value: unknown) => errorText(value).replace(/\s+/g, ' ').trim().replace(/\.$/, '')
