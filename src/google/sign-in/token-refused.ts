/**
 * Google's token endpoint took neither what a key has signed nor a refresh token: why, and what to change. One row for each refusal that is
 * known, by Google's words (docs/google-cloud.md#errors-when-signing-in).
 */

import { command } from '../../iam/remedies.ts'
import { say } from '../../language/say.ts'
import type { Remedy } from '../../model.ts'
import { errorText } from '../../words/error-text.ts'
import { failure } from '../../words/findings.ts'
import { type ApiError, toEvidence } from '../wire-level/api-error.ts'
import { projectOf, signInFailed } from './auth-errors.ts'

interface Explanation {
  /** The first sentence is the cause. */
  why: string
  remedies?: Remedy[]
}

/** A key file of a service account. */
interface Key {
  email: string
  id: string | undefined
}

/** `where`: the variable or chain that named the file. */
export function keyRefused(error: ApiError, key: Key, where: string): Error {
  return refused(error, where, explainKey(error, key), key.email)
}

export const userRefused = (error: ApiError, where: string): Error => refused(error, where, explainUser(error))

function refused(error: ApiError, where: string, { why, remedies = [] }: Explanation, email?: string): Error {
  if (error.status === 0 || error.status >= 500 || error.status === 429) return signInFailed(error)
  return failure(
    'credentials-refused',
    say`${why} ${where} names the file. Google's token endpoint said: ${error.code}: ${oneLine(error.message)}.`,
    {
      ...(email && { principal: `serviceAccount:${email}` }),
      evidence: [toEvidence(error.call, error.call.split(' ')[1] ?? error.call, error)],
      remedies,
    },
    { cause: error },
  )
}

function explainKey({ message, code }: ApiError, { email, id }: Key): Explanation {
  const project = projectOf(email)
  const of = project ? [`--project=${project}`] : []
  const gcloud = (title: string, ...args: string[]): Remedy => ({
    kind: 'gcloud',
    title,
    text: command(['iam', 'service-accounts', ...args]),
  })
  const list = gcloud(say`List the accounts of the project ${project ?? ''}`.trim(), 'list', ...of)
  if (/Invalid JWT Signature/i.test(message)) {
    return {
      why: say`Google does not know the key${id ? ` ${id}` : ''} of ${email}: it was deleted or disabled, has expired, or belongs to another account. Create a new key, or better, sign in without one through workload_identity_provider.`,
      remedies: [gcloud(say`List the keys of ${email}`, 'keys', 'list', `--iam-account=${email}`, ...of)],
    }
  }
  if (/short-lived token|reasonable timeframe/i.test(message))
    return {
      why: say`The clock of this machine is wrong: Google refused the times in a token that the key of ${email} signed. Synchronise the clock.`,
    }
  if (/disabled/i.test(message)) {
    return {
      why: say`The service account ${email} is disabled. A role does not help until it is enabled.`,
      remedies: [gcloud(say`Enable the account ${email}`, 'enable', email, ...of)],
    }
  }
  if (/account not found|deleted|Invalid email/i.test(message)) {
    return {
      why: say`The service account ${email} of the key no longer exists. A deleted account can be restored for 30 days: gcloud iam service-accounts undelete UNIQUE_ID.`,
      remedies: [list],
    }
  }
  return { why: say`Google accepts no token that the key of ${email} signed (${code}).` }
}

const AGAIN: Remedy = {
  kind: 'gcloud',
  title: say`Sign in again`,
  text: command(['auth', 'application-default', 'login']),
}

function explainUser({ message, code }: ApiError): Explanation {
  if (/\brapt\b|_rapt|reauth/i.test(message)) {
    return {
      why: say`The sign-in of this person has to be renewed: the organisation limits how long a session lasts. Sign in again; a workflow needs a service account through workload_identity_provider.`,
      remedies: [AGAIN],
    }
  }
  if (/expired or revoked/i.test(message)) {
    return {
      why: say`The sign-in of this person has expired or was revoked, for instance by a new password. Sign in again.`,
      remedies: [AGAIN],
    }
  }
  if (/account.*(deleted|disabled)|deleted.*account/i.test(message))
    return { why: say`The account of this person was deleted or suspended.` }
  if (code === 'invalid_client' || code === 'deleted_client' || code === 'unauthorized_client') {
    return {
      why: say`Google does not know the OAuth client in the file, or does not accept it as one: the file was changed, or its client was deleted. Sign in again.`,
      remedies: [AGAIN],
    }
  }
  if (code === 'admin_policy_enforced' || code === 'org_internal' || code === 'access_denied')
    return {
      why: say`The administrator of this person’s organisation does not allow the app that signed in to use Google Cloud.`,
    }
  return { why: say`Google no longer accepts the sign-in of this person (${code}). Sign in again.`, remedies: [AGAIN] }
}

const oneLine = (value: unknown) => errorText(value).replace(/\s+/g, ' ').trim().replace(/\.$/, '')
