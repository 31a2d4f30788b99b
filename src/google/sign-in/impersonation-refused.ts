/**
 * Why IAM Service Account Credentials returned no token of an account, and the fix. Suggests a role only if Google's message is about a
 * permission: a role does not help with a missing account, a perimeter or a policy.
 */

import { meantEmail } from '../../iam/meant-email.ts'
import { isOfPerimeter, perimeterReason } from '../../iam/perimeter.ts'
import { command, grantTo, remediesFor, unblockPolicy } from '../../iam/remedies.ts'
import { say } from '../../language/say.ts'
import type { FindingId, Remedy } from '../../model.ts'
import { errorText } from '../../words/error-text.ts'
import { failure } from '../../words/findings.ts'
import { type ApiError, toEvidence } from '../wire-level/api-error.ts'
import { apiDisabled, consumer, projectOf, signInFailed } from './auth-errors.ts'
import { look } from './exchange-refused.ts'
import { type Claims, membersOf, type Provider } from './token-claims.ts'

/** The caller: claims of a federated job, or a member if known. */
interface Asker {
  federated?: { provider: Provider; claims: Claims }
  member?: string | undefined
}

interface Refused {
  error: ApiError
  email: string
  delegates: readonly string[]
  asker: Asker
  /** Id of the project that the run is aimed at, if an input says so. */
  project?: string | undefined
  /** Whether the first account of the chain is disabled; undefined if the caller could not read it. */
  disabled?: boolean | undefined
}

interface Explanation {
  why: string
  remedies?: Remedy[]
  id?: FindingId
  /** The account concerned, if it is not the last of the chain. */
  account?: string
}

/** `generateAccessToken` was refused. */
export function impersonationRefused(refused: Refused): Error {
  const { error, email } = refused
  if (error.service) return apiDisabled(error, projectOf(email) ?? consumer(error))
  if (error.status === 0 || error.status >= 500 || error.status === 429) return signInFailed(error)
  const { why, remedies = [], id, account = email } = explain(refused)
  const resource = `//iam.googleapis.com/projects/${projectOf(account) ?? '-'}/serviceAccounts/${account}`
  return failure(
    id ?? 'impersonation-denied',
    say`${why} Google said: ${oneLine(error.message)}.`,
    { principal: refused.asker.member, resource, evidence: [toEvidence(error.call, resource, error)], remedies },
    { cause: error },
  )
}

/** Google's message is only about a permission: a grant helps, or will take effect. */
export const isMissingGrant = ({ status, service, constraint, permission, reason, message: text }: ApiError): boolean =>
  status === 403 &&
  service === undefined &&
  constraint === undefined &&
  !isOfPerimeter({ text, reason }) &&
  (permission !== undefined ||
    reason === 'IAM_PERMISSION_DENIED' ||
    /does not have permission|Permission .{0,300}denied/i.test(text))

function explain(refused: Refused): Explanation {
  const { error, email } = refused
  const { message: text, reason, constraint, status } = error
  if (isOfPerimeter({ text, reason })) {
    const why = perimeterReason(
      { text, reason },
      say`${whoAsks(refused.asker)} to iamcredentials.googleapis.com and sts.googleapis.com`,
    )
    return { why, id: 'policy-blocks-deploy' }
  }
  if (constraint) {
    const why = say`The organisation policy ${constraint} does not allow a token for ${email}.`
    return { why, id: 'policy-blocks-deploy', remedies: unblockPolicy(projectOf(email) ?? consumer(error), constraint) }
  }
  if (/lifetime/i.test(text)) {
    const why = say`The clock of this machine is most likely wrong: Google refused the lifetime of a token for ${email}, although 55 minutes are always allowed. Synchronise the clock.`
    return { why }
  }
  if (status === 404 || /Gaia id not found/i.test(text)) return missing(refused)
  if (/\bdisabled\b/i.test(text)) return disabled(named(refused))
  if (isMissingGrant(error)) return refused.disabled ? disabled(firstOf(refused)) : notGranted(refused)
  if (status === 401) {
    const why = say`Google did not accept the credentials of ${whoAsks(refused.asker)} when the run requested a token for ${email}. A role is not missing: the credentials have expired or were revoked, or the clock of this machine is wrong.`
    return { why }
  }
  return {
    why: say`Google refused a token for ${email} for another reason than a missing role: a grant does not help.`,
  }
}

const whoAsks = ({ federated, member }: Asker) => (federated ? say`this job` : (member ?? say`the signed-in identity`))

/** The account of the chain that the error names. */
const named = ({ error, email, delegates }: Refused) =>
  [...delegates].find(delegate => error.message.includes(delegate)) ?? email

/** A grant on it would also fail with NOT_FOUND. */
function missing(refused: Refused): Explanation {
  const account = named(refused)
  const project = projectOf(account)
  const remedy: Remedy[] = project
    ? [
        {
          kind: 'gcloud',
          title: say`List the accounts of the project ${project}`,
          text: command(['iam', 'service-accounts', 'list', `--project=${project}`]),
        },
      ]
    : []
  const likely = meantEmail(account, [], refused.project)
  const why =
    say`The service account ${account} does not exist.${likely ? say` Did you mean ${likely}?` : ''} Its name is misspelt, it belongs to another project, or it was deleted; a role does not help. ` +
    say`A deleted account can be restored for 30 days: gcloud iam service-accounts undelete UNIQUE_ID.`
  return { why, remedies: remedy, account }
}

/** The account of the chain that the caller itself acts as. */
const firstOf = ({ email, delegates }: Refused) => delegates[0] ?? email

function disabled(account: string): Explanation {
  return {
    why: say`The service account ${account} is disabled. A role does not help until it is enabled.`,
    remedies: [enable(account, say`Enable the account ${account}`)],
    account,
  }
}

function enable(account: string, title: string): Remedy {
  const args = ['iam', 'service-accounts', 'enable', account, ...ofProject(account)]
  return { kind: 'gcloud', title, text: command(args) }
}

/** No text of Google's for a disabled account is known (docs/google-cloud.md#errors-when-signing-in): if it cannot be read, both are shown. */
function mayBeDisabled(account: string): Remedy[] {
  const args = ['iam', 'service-accounts', 'describe', account, ...ofProject(account), '--format=value(disabled)']
  return [
    { kind: 'gcloud', title: say`See whether the account ${account} is disabled (True)`, text: command(args) },
    { ...enable(account, say`If it is disabled: enable the account ${account}`), alternative: true },
  ]
}

function ofProject(account: string): string[] {
  const project = projectOf(account)
  return project ? [`--project=${project}`] : []
}

/** The caller needs the role on the first account of the chain, and each account on the next. */
function notGranted(refused: Refused): Explanation {
  const { email, delegates, asker } = refused
  const account = firstOf(refused)
  const role = asker.federated ? 'roles/iam.workloadIdentityUser' : 'roles/iam.serviceAccountTokenCreator'
  const chain =
    delegates.length > 0
      ? say` The chain is ${[...delegates, email].join(' -> ')}: each account needs roles/iam.serviceAccountTokenCreator on the next.`
      : ''
  const later = say` A new grant takes about 2 minutes to take effect, sometimes more than 7: wait_for_grants: true makes the run wait for it.`
  const isUnseen = refused.disabled === undefined
  const orDisabled = isUnseen ? say`, or the account is disabled` : ''
  const mayBeGone = isUnseen
    ? say` Also check the name: Google gives the same answer for some accounts that do not exist.`
    : ''
  const looks = isUnseen ? mayBeDisabled(account) : []
  const resource = `//iam.googleapis.com/projects/${projectOf(account) ?? '-'}/serviceAccounts/${account}`
  const cause = say`${capital(whoAsks(asker))} is not allowed to act as ${email}`
  const { federated, member } = asker
  if (!federated) {
    const remedies = [...(member ? remediesFor({ member, role, resource }) : []), ...looks]
    const override = say` If it already has the role, a deny policy or a condition is the cause.`
    return {
      why: say`${cause}: it lacks ${role} on the account ${account}${orDisabled}.${override}${chain}${mayBeGone}${later}`,
      remedies,
    }
  }
  const members = membersOf(federated.provider, federated.claims)
  const choices = members.map(one => say`${one.member} (${one.jobs}; needs the mapping ${one.mapping})`).join(' or to ')
  const why =
    say`${cause}: it matches no grant of ${role} on the account ${account}${orDisabled}. ` +
    say`The provider's attribute mapping, which the run cannot read, decides which members include the job. Grant the role to ${choices || say`a member that the mapping makes`}. ` +
    say`If such a member already has the role, check the provider first: with another mapping, the member matches no job; otherwise a deny policy or a condition is the cause.${chain}${mayBeGone}${later}`
  const grants = members.flatMap(({ member, jobs, mapping }, at) =>
    grantTo({ member, role, resource }).map(remedy => ({
      ...remedy,
      title: say`${remedy.title} to ${jobs} (with the mapping ${mapping})`,
      ...(at > 0 && { alternative: true as const }),
    })),
  )
  return { why, remedies: [...grants, look(federated.provider), ...looks] }
}

const capital = (words: string) => (words.startsWith('th') ? words.charAt(0).toUpperCase() + words.slice(1) : words)
const oneLine = (value: unknown) => errorText(value).replace(/\s+/g, ' ').trim().replace(/\.$/, '')
