/** One call to a service, a job or a function as plain data: who calls, what can refuse it, and how it ended. */
import type { Gates } from '../../model.ts'

/** Unknown fields are left out: they count neither as fine nor as the cause. */
export interface Call {
  /** `function`: of the first generation, which is not a Cloud Run service. */
  target: 'service' | 'job' | 'function'
  /** `false`: nothing exists with that name or at that address. */
  exists?: boolean
  /** `false`: it never had a ready revision. */
  ready?: boolean
  gates?: Pick<Gates, 'ingress' | 'defaultUrl' | 'iap'>
  /** `false`: the call goes to a load balancer or a custom domain, not to the address that Cloud Run gave it. */
  byDefaultUrl?: boolean
  /** Comes from inside the project's networks, as the calls of Cloud Scheduler do. */
  internal: boolean
  /** The Cloud Scheduler job that calls, if one does. */
  schedule?: 'missing' | 'paused' | 'disabled' | 'on'
  /** What the call carries: an ID token, an access token, or nothing. */
  token: 'id' | 'access' | 'none'
  /** The account that calls. */
  account?: 'there' | 'missing' | 'disabled'
  /** Whether Cloud Scheduler's service agent can mint a token for that account. */
  agent?: boolean
  /** Whether the caller can get an ID token; `false`: its request for one failed. */
  minted?: boolean
  /** Whether the target accepts the audience of the ID token. */
  audience?: boolean
  /** IAM lets everyone in: the invoker check is disabled, or `allUsers` may invoke. */
  everybody?: boolean
  /** Whether IAM lets the caller in, by every policy that counts; `condition`: only under a condition that does not hold, or that
   *  cannot be evaluated; `denied`: a deny policy forbids it; `overridden`: a policy grants it, but Google says that the caller has no
   *  access. */
  invoker?: 'yes' | 'no' | 'condition' | 'denied' | 'overridden'
  /** How it ended the last time. */
  answer?: CallAnswer
}

export interface CallAnswer {
  /** HTTP status, if there was one. */
  status?: number
  /** Who answered, if the answer itself or the request log shows it. */
  by?: 'app' | 'google' | 'iap'
  /** What Google's front end objects to: no token at all, a token that it cannot verify, a caller who is not let in. */
  refused?: 'no-token' | 'bad-token' | 'not-allowed'
  /** No answer came in time. */
  late?: true
  /** The log says that something answered it. */
  sent?: true
  /** The call was never sent, because no token could be minted for it. */
  unsent?: true
  /** This run just made it, so it counts more than what policies say. */
  live?: true
}

/** What refuses a call, from the outside in. `none`: nothing does. */
export type Layer =
  | 'schedule-missing'
  | 'schedule-idle'
  | 'target-missing'
  | 'account'
  | 'agent'
  /** The caller could not get an ID token. */
  | 'mint'
  | 'default-url'
  | 'ingress'
  /** The target is not visible from there: ingress, a disabled URL or a wrong address, which cannot be told apart. */
  | 'hidden'
  | 'iap'
  | 'token'
  | 'audience'
  | 'invoker'
  | 'condition'
  | 'denied'
  /** The policies let the caller in, yet it was refused: the grant is newer than the refusal, or not in effect yet. */
  | 'pending'
  | 'container'
  | 'app-login'
  | 'app-path'
  | 'app-error'
  | 'deadline'
  | 'unknown'
  | 'none'

/** What the request log says about a refusal by Google; undefined for other texts. Matches only the beginnings, because the rest varies
 *  (docs/google-cloud.md#what-a-caller-sees). */
export function refusedFor(text: string): CallAnswer['refused'] {
  if (text.startsWith('The request was not authenticated.')) return 'no-token'
  if (!text.startsWith('The request was not authorized to invoke this service.')) return undefined
  return text.includes('The access token could not be verified') ? 'bad-token' : 'not-allowed'
}
