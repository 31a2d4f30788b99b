/** What goes wrong while getting credentials, and what to change: one function per thing that was tried. */
import { UserError } from '../../errors.ts'
import { command, enableApi, remediesFor } from '../../iam/remedies.ts'
import type { Evidence, Finding, FindingId, Remedy } from '../../model.ts'
import { errorText } from '../../words/error-text.ts'
import { fail } from '../../words/findings.ts'
import { type ApiError, toEvidence } from '../wire-level/api-error.ts'
import { type Claims, describeClaims, type Provider, repositoryPrincipal, subjectPrincipal } from './token-claims.ts'

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

/** Google's token service refused the subject token. Errors that say nothing about the provider stay what they are. */
export function exchangeRefused(error: ApiError, provider: Provider, claims: Claims, audience: string): Error {
  if (error.service) return apiDisabled(error, provider.number)
  if (error.status === 0 || error.status >= 500) return signInFailed(error)
  const resource = `//iam.googleapis.com/${provider.name}`
  const show = command([
    ...['iam', 'workload-identity-pools', 'providers', 'describe', provider.provider, `--project=${provider.number}`],
    ...['--location=global', `--workload-identity-pool=${provider.pool}`],
  ])
  const look: Remedy = { kind: 'gcloud', title: 'See the provider', text: show }
  const change = (title: string, ...flags: string[]): Remedy => ({
    kind: 'gcloud',
    title,
    text: `${show.replace(' describe ', ' update-oidc ')} ${flags.join(' ')}`,
  })
  const { why, remedies } = whyRefused(error, provider, claims, audience, change)
  const reason = `Google's token service refused the job's ID token (${error.code}: ${oneLine(error.message)}). ${why}`
  const evidence = [toEvidence(error.call, resource, error)]
  const principal = subjectPrincipal(provider, claims)
  return userError(
    'workload-identity-provider',
    reason,
    { evidence, remedies: [...remedies, look], principal, resource },
    error,
  )
}

type Change = (title: string, ...flags: string[]) => Remedy

/** The rows of Google's and auth@v3's troubleshooting pages, by the words of the error. */
function whyRefused(
  error: ApiError,
  provider: Provider,
  claims: Claims,
  audience: string,
  change: Change,
): { why: string; remedies: Remedy[] } {
  const text = error.message
  if (error.constraint === 'iam.workloadIdentityPoolProviders' || /workloadIdentityPoolProviders/.test(text)) {
    const why =
      'The organisation policy constraints/iam.workloadIdentityPoolProviders does not allow this issuer: an organisation policy administrator has to add it to the allowed values.'
    return { why, remedies: [] }
  }
  if (/attribute condition/i.test(text)) {
    const why = `The provider's attribute condition is false for this job: ${describeClaims(claims)}. Conditions compare letter case, GitHub does not: write names as GitHub shows them here.`
    return { why, remedies: [] }
  }
  if (/issuer/i.test(text) && !/audience/i.test(text)) {
    const why = `The token comes from the issuer ${claims.iss ?? 'that GitHub uses'}; the provider expects another one, or Google cannot reach it. GitHub Enterprise has issuers of its own.`
    const issuer = claims.iss ? [change('Set the issuer of the provider', `--issuer-uri=${claims.iss}`)] : []
    return { why, remedies: issuer }
  }
  if (/audience/i.test(text) && error.code !== 'invalid_target') {
    const why = `The token was made for the audience "${claims.aud ?? audience}", which is not among the provider's allowed audiences. Leave the input audience out, or add its value to the provider.`
    return { why, remedies: [change('Allow the audience', `--allowed-audiences=${claims.aud ?? audience}`)] }
  }
  if (/google\.subject.*(exceeds|size)|127 bytes/i.test(text)) {
    const why = `The subject "${claims.sub ?? ''}" is longer than the 127 bytes that google.subject may have. Map a shorter value, such as assertion.repository_id + ":" + assertion.ref.`
    return { why, remedies: [] }
  }
  if (error.status === 429 || error.code === 'quota_exceeded') {
    return { why: 'Too many exchanges at a time in this project, also after waiting: run the job again.', remedies: [] }
  }
  if (error.code === 'invalid_target') {
    const number = /^\d+$/.test(provider.number)
      ? ''
      : ` "${provider.number}" is a project id: the path needs the project number.`
    const why = `The provider ${provider.name} does not exist, is disabled or was deleted (a new one can take 5 minutes).${number}`
    return { why, remedies: [] }
  }
  const why = `Hold the provider's settings against the job's claims: ${describeClaims(claims)}.`
  return { why, remedies: [] }
}

/** `generateAccessToken` was refused. `source` is who asked: claims of a federated job, or a member. */
export function impersonationDenied(
  error: ApiError,
  email: string,
  delegates: readonly string[],
  source: { federated?: { provider: Provider; claims: Claims }; member?: string | undefined },
): Error {
  const project = projectOf(email)
  if (error.service) return apiDisabled(error, project ?? consumer(error))
  if (![400, 401, 403, 404].includes(error.status)) return signInFailed(error)
  const resource = `//iam.googleapis.com/projects/${project ?? '-'}/serviceAccounts/${email}`
  const evidence = [toEvidence(error.call, resource, error)]
  if (/lifetime/i.test(error.message)) {
    const reason = `Google refused a token for ${email}: ${oneLine(error.message)}. Tokens of 55 minutes are always allowed, so the clock of this machine is most likely wrong: synchronise it.`
    return userError('impersonation-denied', reason, { evidence, resource }, error)
  }
  const { federated } = source
  const role = federated ? 'roles/iam.workloadIdentityUser' : 'roles/iam.serviceAccountTokenCreator'
  const subject = federated && subjectPrincipal(federated.provider, federated.claims)
  const member = federated ? (repositoryPrincipal(federated.provider, federated.claims) ?? subject) : source.member
  const chain =
    delegates.length > 0
      ? ` The chain is ${[...delegates, email].join(' -> ')}: each account needs roles/iam.serviceAccountTokenCreator on the next.`
      : ''
  const narrower =
    subject && member !== subject ? ` To admit only jobs like this one, grant it to ${subject} instead.` : ''
  const reason = `${subject ?? source.member ?? 'The signed-in identity'} is not allowed to act as ${email} (${oneLine(error.message)}). Grant it ${role} on that account, and check that the account exists.${narrower}${chain} A new grant takes about 2 minutes, at times more than 7: wait_for_grants: true makes the run wait for it.`
  const grantee = delegates[0] ?? email
  const on = `//iam.googleapis.com/projects/${projectOf(grantee) ?? '-'}/serviceAccounts/${grantee}`
  const remedies = member ? remediesFor({ member, role, resource: on }) : []
  return userError(
    'impersonation-denied',
    reason,
    { evidence, remedies, principal: subject ?? source.member, resource },
    error,
  )
}

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

function apiDisabled(error: ApiError, project: string): UserError {
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
function consumer({ details, message }: ApiError): string {
  const named = details.map(({ metadata }) => (metadata as { consumer?: unknown } | undefined)?.consumer)
  const consumer = named.find(value => typeof value === 'string') ?? message
  return /\bprojects?[ /]([a-z0-9-]+)/.exec(String(consumer))?.[1] ?? ''
}

/** Project id of a user-managed account, which its email ends in: `example.com:app` is written `app.example.com` there. */
export function projectOf(email: string): string | undefined {
  const [, id, domain] = /@([^.]+)(?:\.(.+))?\.iam\.gserviceaccount\.com$/.exec(email) ?? []
  return id && domain ? `${domain}:${id}` : id
}

const oneLine = (value: unknown) => errorText(value).replace(/\s+/g, ' ').trim().replace(/\.$/, '')
